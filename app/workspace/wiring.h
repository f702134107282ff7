// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "models/playbooks/check.h"

#include <memory>

namespace quayside::playbooks {
class Library;
}
namespace quayside::sync {
class ErpRunner;
class SyncEngine;
}

namespace quayside::workspace {

/// A registry with every command that needs the store alone, under the roles and policies of the workspace's folder, or the
/// program's own where it has none. Fault Invalid names the file that cannot be used.
[[nodiscard]] Result<std::unique_ptr<commands::Registry>> makeRegistry(const QString &folder, store::Store &store, const commands::Actor &actor,
                                                                       const Clock &clock, IdSource &ids);

/// What other commands need; each outlives the registry's last run.
struct Services
{
    sync::SyncEngine &sync;
    const playbooks::Library &library;
    QString folder;         ///< of the workspace; empty: there is nothing to back up
    const Clock &clock;
    sync::ErpRunner *erp = nullptr;   ///< none is connected
};

/// Adds the commands of the services. What playbooks may name, now that every command is there.
[[nodiscard]] playbooks::Facts addServices(commands::Registry &registry, const Services &services);

} // namespace quayside::workspace
