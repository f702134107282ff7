// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside::sync {
class ErpRunner;
class SyncEngine;
}

namespace quayside::commands {

class Registry;

/// What people do about synchronisation itself: now, paused, resumed, given up, over which network, and documents tried again. The
/// engine and the runner of an ERP, where one is connected, outlive the registry's last run.
void addSyncCommands(Registry &registry, sync::SyncEngine &engine, sync::ErpRunner *erp = nullptr);

} // namespace quayside::commands
