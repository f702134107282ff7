// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::commands {
class Registry;
}

namespace quayside::playbooks {

class Library;

/// The commands of playbook runs ("runs.start", "runs.tick", …). The library outlives the registry.
void addRunCommands(commands::Registry &registry, const Library &library);

/// Who has this right runs playbooks of every role.
inline constexpr QLatin1StringView AnyPlaybook("playbooks.any");

/// Largest file that is kept as evidence, in bytes.
inline constexpr long long LargestEvidence = 10 * 1024 * 1024;

} // namespace quayside::playbooks
