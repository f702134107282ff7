// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sync_commands.h"

#include "app/commands/command.h"
#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Sync)
};

Spec specOf(const QString &id, const QString &title, const QString &icon)
{
    Spec spec;
    spec.id = id;
    spec.title = title;
    spec.menu = u"Run"_s;
    spec.icon = icon;
    spec.right = u"sync.run"_s;
    return spec;
}

// Of a line of work, by its key.
Spec lineSpec(const QString &id, const QString &title, const QString &icon)
{
    Spec spec = specOf(id, title, icon);
    spec.parameters = {{u"work"_s, Text::tr("Work: outbox, erp, or a resource with its shop (orders/<shop id>)"), Parameter::Text, true, {}, {}}};
    spec.isQuiet = true;
    return spec;
}

Outcome done(const Invocation &invocation, int affected = 1)
{
    Outcome outcome;
    outcome.command = invocation.command;
    outcome.affected = affected;
    const QString work = invocation.args.value(u"work"_s).toString();
    if (!work.isEmpty())
        outcome.data = {{u"work"_s, work}};
    return outcome;
}

void addNow(Registry &registry, sync::SyncEngine &engine)
{
    Spec spec = specOf(u"sync.now"_s, Text::tr("Synchronise now"), u"sync"_s);
    spec.right.clear();
    spec.shortcut = u"F5"_s;
    auto body = [&engine](Invocation invocation) -> QCoro::Task<Result<Outcome>> {
        const Result<sync::SyncSummary> summary = co_await engine.syncOnce();
        if (!summary)
            co_return fail(summary.error());
        int affected = 0;
        for (const sync::PullCounts &counts : summary->pulled)
            affected += static_cast<int>(counts.inserted + counts.updated);
        Outcome outcome = done(invocation, affected);
        outcome.data = summary->toJson();
        co_return outcome;
    };
    registry.add(std::make_unique<AsyncCommand>(spec, std::move(body)));
}

void addLines(Registry &registry, sync::SyncEngine &engine, sync::ErpRunner *erp)
{
    auto pause = [&engine, erp](Invocation invocation) -> QCoro::Task<Result<Outcome>> {
        QString work = invocation.args.value(u"work"_s).toString();
        Done paused;
        if (erp != nullptr && work == sync::ErpWork)
            paused = co_await erp->pause();
        else
            paused = co_await engine.pauseLine(std::move(work));
        if (!paused)
            co_return fail(paused.error());
        co_return done(invocation);
    };
    registry.add(std::make_unique<AsyncCommand>(lineSpec(u"sync.pause"_s, Text::tr("Pause this work"), u"hold"_s), std::move(pause)));
    auto resume = [&engine, erp](Invocation invocation) -> QCoro::Task<Result<Outcome>> {
        QString work = invocation.args.value(u"work"_s).toString();
        Done resumed;
        if (erp != nullptr && work == sync::ErpWork)
            resumed = co_await erp->resume();
        else
            resumed = co_await engine.resumeLine(std::move(work));
        if (!resumed)
            co_return fail(resumed.error());
        co_return done(invocation);
    };
    registry.add(std::make_unique<AsyncCommand>(lineSpec(u"sync.resume"_s, Text::tr("Resume this work"), u"play"_s), std::move(resume)));
    auto cancel = [&engine, erp](Invocation invocation) -> QCoro::Task<Result<Outcome>> {
        const QString work = invocation.args.value(u"work"_s).toString();
        const Done cancelled = erp != nullptr && work == sync::ErpWork ? erp->cancel() : engine.cancelLine(work);
        if (!cancelled)
            co_return fail(cancelled.error());
        co_return done(invocation);
    };
    registry.add(std::make_unique<AsyncCommand>(lineSpec(u"sync.cancel"_s, Text::tr("Stop this work for now"), u"x"_s), std::move(cancel)));
}

void addPolicy(Registry &registry, sync::SyncEngine &engine)
{
    Spec spec = specOf(u"network.policy"_s, Text::tr("Choose how the network is used"), u"online"_s);
    spec.parameters = {{u"policy"_s, Text::tr("Network: online reads by itself, metered only sends, offline does neither"), Parameter::Choice, true,
                        {u"online"_s, u"metered"_s, u"offline"_s}, {}}};
    spec.isQuiet = true;
    auto body = [&engine](Invocation invocation) -> QCoro::Task<Result<Outcome>> {
        const QString word = invocation.args.value(u"policy"_s).toString();
        NetworkPolicy policy = NetworkPolicy::Online;
        if (word == "metered"_L1)
            policy = NetworkPolicy::Metered;
        else if (word == "offline"_L1)
            policy = NetworkPolicy::Offline;
        const Done chosen = co_await engine.choosePolicy(policy);
        if (!chosen)
            co_return fail(chosen.error());
        co_return done(invocation);
    };
    registry.add(std::make_unique<AsyncCommand>(spec, std::move(body)));
}

void addQuarantine(Registry &registry, sync::SyncEngine &engine)
{
    Spec spec = specOf(u"quarantine.retry"_s, Text::tr("Ask again for what was not understood"), u"sync"_s);
    spec.on = {RecordKind::Quarantine};
    auto body = [&engine](Invocation invocation) -> QCoro::Task<Result<Outcome>> {
        QList<RecordRef> records = invocation.on.refs;
        QString criteria = invocation.on.criteria;
        const Result<int> understood = co_await engine.retryQuarantined(std::move(records), std::move(criteria));
        if (!understood)
            co_return fail(understood.error());
        Outcome outcome = done(invocation, *understood);
        outcome.data = {{u"understood"_s, *understood}};
        co_return outcome;
    };
    registry.add(std::make_unique<AsyncCommand>(spec, std::move(body)));
}

} // namespace

void addSyncCommands(Registry &registry, sync::SyncEngine &engine, sync::ErpRunner *erp)
{
    addNow(registry, engine);
    addLines(registry, engine, erp);
    addPolicy(registry, engine);
    addQuarantine(registry, engine);
}

} // namespace quayside::commands
