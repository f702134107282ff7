// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside::sync {
class SyncEngine;
}

namespace quayside::commands {

class Registry;

/// What people do about synchronisation itself: now, paused, resumed, given up, over which network, and documents tried again. The
/// engine outlives the registry's last run.
void addSyncCommands(Registry &registry, sync::SyncEngine &engine);

} // namespace quayside::commands
