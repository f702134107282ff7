// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace quayside::criteria {
struct Problem;
}
namespace quayside::store {
struct Finding;
}

namespace quayside::commands {

/// A fault in the words of the person it concerns: what happened and to which thing, why, and the way out. `code` is for a
/// support case.
struct FaultText
{
    QString what;
    QString why;
    QString wayOut;
    QString code;
};

[[nodiscard]] FaultText describe(const Fault &fault);
/// Why a term of criteria was left out.
[[nodiscard]] QString describe(const criteria::Problem &problem);
/// What verify found.
[[nodiscard]] QString describe(const store::Finding &finding);

} // namespace quayside::commands
