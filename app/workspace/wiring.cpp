// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/wiring.h"

#include "app/commands/command.h"
#include "app/commands/policy.h"
#include "app/commands/sync_commands.h"
#include "app/notices/keeper.h"
#include "app/playbooks/facts.h"
#include "app/playbooks/library.h"
#include "app/playbooks/run_commands.h"
#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/backup.h"
#include "models/store/merge_policy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::workspace::Workspace)
};

// A file of that name in the workspace wins over the one that is part of the program.
QByteArray policyFile(const QString &folder, const QString &name)
{
    QFile own(QDir(folder).filePath(u"policies/"_s + name));
    if (own.open(QIODevice::ReadOnly))
        return own.readAll();
    QFile shipped(u":/policies/"_s + name);
    return shipped.open(QIODevice::ReadOnly) ? shipped.readAll() : QByteArray();
}

void addErpSyncCommand(commands::Registry &registry, sync::ErpRunner *runner)
{
    commands::Spec spec;
    spec.id = u"erp.sync"_s;
    spec.title = Text::tr("Synchronise with the ERP now");
    spec.menu = u"Run"_s;
    spec.icon = u"sync"_s;
    spec.right = u"sync.run"_s;
    spec.parameters = {{u"full"_s, Text::tr("Read everything again"), commands::Parameter::Flag, false, {}, {}}};
    auto body = [runner](commands::Invocation invocation) -> QCoro::Task<Result<commands::Outcome>> {
        if (runner == nullptr)
            co_return fail(FaultKind::NotAllowedNow, u"no-erp"_s);
        const bool isFull = invocation.args.value(u"full"_s).toBool();
        const Result<sync::ErpSummary> summary = co_await runner->syncNow(isFull);
        if (!summary)
            co_return fail(summary.error());
        commands::Outcome outcome;
        outcome.command = invocation.command;
        outcome.affected = summary->variantsNew + summary->variantsChanged + summary->stockChanged + summary->salesMade + summary->returnsMade + summary->countsPosted;
        outcome.data = summary->toJson();
        co_return outcome;
    };
    registry.add(std::make_unique<commands::AsyncCommand>(spec, std::move(body)));
}

void addBackupCommand(commands::Registry &registry, const QString &folder, const Clock &clock)
{
    commands::Spec spec;
    spec.id = u"backup.make"_s;
    spec.title = Text::tr("Back up the workspace");
    spec.menu = u"File"_s;
    spec.icon = u"export"_s;
    spec.right = u"workspace.backup"_s;
    spec.parameters = {{u"file"_s, Text::tr("File; empty: in the workspace's folder “backups”"), commands::Parameter::Text, false, {}, {}}};
    auto body = [folder, &clock](commands::Invocation invocation) -> QCoro::Task<Result<commands::Outcome>> {
        const Instant now = clock.now();
        const QString asked = invocation.args.value(u"file"_s).toString();
        const QString file = asked.isEmpty() ? usualBackupFile(folder, now) : asked;
        const Result<BackupReport> report = co_await makeBackup(folder, file, now);
        if (!report)
            co_return fail(report.error());
        commands::Outcome outcome;
        outcome.command = invocation.command;
        outcome.affected = report->parts;
        outcome.data = report->toJson();
        co_return outcome;
    };
    registry.add(std::make_unique<commands::AsyncCommand>(spec, std::move(body)));
}

} // namespace

Result<std::unique_ptr<commands::Registry>> makeRegistry(const QString &folder, store::Store &store, const commands::Actor &actor,
                                                         const Clock &clock, IdSource &ids)
{
    auto roles = Roles::read(policyFile(folder, u"roles.json"_s));
    if (!roles)
        return fail(roles.error());
    auto policies = commands::Policies::read(policyFile(folder, u"approval.json"_s));
    if (!policies)
        return fail(policies.error());
    // Who only reads follows the policy that the writing process put in force.
    if (const Done adopted = store::adoptMergePolicy(store, policyFile(folder, u"conflicts.json"_s)); !adopted && adopted.error().kind != FaultKind::Busy)
        return fail(adopted.error());
    auto registry = std::make_unique<commands::Registry>(store, actor, clock, ids, std::move(*roles), std::move(*policies));
    commands::addAll(*registry);
    return registry;
}

playbooks::Facts addServices(commands::Registry &registry, const Services &services)
{
    commands::addSyncCommands(registry, services.sync, services.erp);
    addErpSyncCommand(registry, services.erp);
    addBackupCommand(registry, services.folder, services.clock);
    playbooks::addRunCommands(registry, services.library);
    notices::addRaiseCommand(registry);
    return playbooks::factsOf(registry);
}

} // namespace quayside::workspace
