// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/check.h"

namespace quayside::commands {
class Registry;
}

namespace quayside::playbooks {

/// What documents may name of this program: its commands, roles and criteria fields. A copy; usable from any thread.
[[nodiscard]] Facts factsOf(const commands::Registry &registry);

} // namespace quayside::playbooks
