// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text tests of criteria, shared by the SQL functions and the evaluator, so that both mean the same.
namespace quayside::criteria {

/// Folded `text` has `needle` (folded already) inside.
[[nodiscard]] bool containsFolded(const QString &text, const QString &needle);
/// Case does not matter; a pattern that takes too long matches nothing. Compiled patterns are kept per thread.
[[nodiscard]] bool regexMatches(const QString &text, const QString &pattern);
/// ASCII case does not matter; '*' stands for any text. The same rule as SQL's LIKE with '*' as '%'.
[[nodiscard]] bool identifierMatches(const QString &text, const QString &pattern);

} // namespace quayside::criteria
