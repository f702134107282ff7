// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::bench {

/// Reads lines of JSON as the measurements print them, takes medians, prints them beside their limits and budgets and writes the
/// same to a file. Exit code.
[[nodiscard]] int printFigures(const QString &lines, const QString &jsonFile);

} // namespace quayside::bench
