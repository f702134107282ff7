// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checks.h"

#include <QString>

namespace quayside::commands {

/// What a check found, in the words of the person it concerns: the rule, with its limit.
[[nodiscard]] QString describe(const CheckFinding &finding);

/// The line that a fault carries for a finding ("sku:…/… price price-below-floor 4.99"), and the same in words.
[[nodiscard]] QString toLine(const CheckFinding &finding);
[[nodiscard]] QString describeLine(const QString &line);

/// Why a command left a row out (RowEffect::problem).
[[nodiscard]] QString describeProblem(const QString &problem);

} // namespace quayside::commands
