// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"

#include <QString>

namespace quayside::panels {

/// Who decides on a variant's price or quantity, what the ERP says, and as of when; empty where no ERP knows the variant.
[[nodiscard]] QString priceTip(const tables::VariantDetail &variant);
[[nodiscard]] QString quantityTip(const tables::VariantDetail &variant);

} // namespace quayside::panels
