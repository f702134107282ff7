// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/host.h"
#include "app/commands/registry.h"
#include "app/workspace/instance_lock.h"
#include "app/workspace/session.h"
#include "models/store/store.h"

#include <memory>

namespace quayside::workspace {

/// Composition root of a command-line run: opens a folder, wires store, session and registry, and takes them down in reverse.
class CliHost final : public cli::Host
{
public:
    [[nodiscard]] QString defaultFolder() const override;
    [[nodiscard]] QCoro::Task<Result<cli::Opened *>> open(QString folder, QString person, QString pin, cli::Access access) override;
    [[nodiscard]] QCoro::Task<void> close() override;
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> init(cli::InitRequest request) override;

private:
    SystemClock m_clock;
    RandomIds m_ids;
    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<commands::Registry> m_registry;
    std::unique_ptr<cli::Opened> m_opened;
};

/// Roles and policies: a file of that name in the workspace wins over the one that is part of the program.
[[nodiscard]] Result<std::unique_ptr<commands::Registry>> makeRegistry(const QString &folder, store::Store &store,
                                                                       const commands::Actor &actor, const Clock &clock, IdSource &ids);

} // namespace quayside::workspace
