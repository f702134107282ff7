// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/formats.h"

namespace quayside::cli {

/// The sheet as an Excel file: a bold, frozen head row with a filter, numbers as numbers, everything else as text, so that an order
/// number keeps its digits and nothing is run as a formula. Faults: DiskFull when the temporary file cannot be written.
[[nodiscard]] Result<QByteArray> toSpreadsheet(const Sheet &sheet);

} // namespace quayside::cli
