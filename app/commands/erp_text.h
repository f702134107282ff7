// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/fault_text.h"
#include "models/base/result.h"

#include <optional>

namespace quayside::commands {

/// What an ERP's fault says to a person; nothing when the fault is none of an ERP's.
[[nodiscard]] std::optional<FaultText> describeErp(const Fault &fault);

/// One thing that did not get into the ERP, in a line: what it is (empty: the ERP as a whole), what went wrong, and the way out.
[[nodiscard]] QString describeErpProblem(const QString &subject, const Fault &fault);

} // namespace quayside::commands
