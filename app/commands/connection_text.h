// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/fault_text.h"

namespace quayside::commands {

/// What stands in the way of a connection that somebody is setting up or repairing, in words that name what to correct.
/// `host`: who was spoken to.
[[nodiscard]] FaultText describeConnection(const Fault &fault, const QString &host);
/// A right of a TikTok Shop app, as Partner Center lists it.
[[nodiscard]] QString scopeTitle(const QString &scope);

} // namespace quayside::commands
