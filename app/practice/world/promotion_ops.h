// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/promotions.h"

#include <QJsonObject>

namespace quayside::practice {

/// An activity in the journal: as it is after the change, as a whole.
[[nodiscard]] QJsonObject toJson(const Activity &activity);
[[nodiscard]] Activity activityFrom(const QJsonObject &json);

} // namespace quayside::practice
