// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/problem.h"

#include <QString>

namespace quayside::playbooks {

/// What is wrong and what to do, in the reader's language.
[[nodiscard]] QString describe(const Problem &problem);

/// "returns.md:14: …", as compilers write it, so that editors jump there.
[[nodiscard]] QString line(const Problem &problem);

} // namespace quayside::playbooks
