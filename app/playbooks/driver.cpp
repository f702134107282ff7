// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/driver.h"

#include "app/commands/registry.h"
#include "app/playbooks/record_fit.h"
#include "models/playbooks/bundle.h"
#include "models/store/connection.h"
#include "models/store/run_repository.h"
#include "models/store/store.h"

#include <QCoroFuture>
#include <QLoggingCategory>
#include <QPointer>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcPlaybooks, "quayside.playbooks")

constexpr int LookEveryMs = 30'000;
constexpr int SoonMs = 500;
constexpr int MostRuns = 500;

struct Findings
{
    QStringList overdue;
    QStringList ticking; ///< runs with a check that the record fits now
};

// Runs whose document is gone are left alone; `verify` names them.
Result<Findings> findingsAt(store::Connection &db, Instant now)
{
    Findings findings;
    store::RunRepository runs(db);
    const auto due = runs.due(now);
    const auto running = runs.running(MostRuns);
    if (!due || !running)
        return fail(due ? running.error() : due.error());
    findings.overdue = *due;
    for (const RunLine &line : *running) {
        if (line.record.id.isEmpty())
            continue;
        const auto run = runs.find(line.id);
        if (!run || !*run)
            continue;
        const auto text = runs.text((*run)->hash);
        const auto document = text ? openBundle(*text) : Result<Document>(fail(text.error()));
        if (!document)
            continue;
        RecordFit fit(db, line.record, u"system"_s, now);
        const auto after = withRules(**run, *document, fit, now);
        if (!after)
            return fail(after.error());
        if (after->ticks != (*run)->ticks)
            findings.ticking.append(line.id);
    }
    return findings;
}

} // namespace

Driver::Driver(store::Store &store, commands::Registry &registry, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_registry(registry), m_clock(clock)
{
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)look(); });
    m_timer.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { (void)look(); });
    connect(&store, &store::Store::committed, this, [this](const store::Commit &commit) {
        // Only what the remotes said can make a check's criteria come true without a command of ours on the run itself.
        if (commit.file == store::File::Mirror && !m_soon.isActive())
            m_soon.start();
    });
}

QCoro::Task<void> Driver::act(QString run, QString command)
{
    commands::Invocation invocation(command);
    invocation.on.kind = RecordKind::Run;
    invocation.on.refs = {{RecordKind::Run, {}, run}};
    const auto done = co_await m_registry.run(invocation);
    // Nobody signed in, or somebody was quicker: the next look tries again.
    if (!done)
        qCDebug(lcPlaybooks) << command << run << done.error().detail;
}

QCoro::Task<void> Driver::look()
{
    if (m_isLooking)
        co_return;
    m_isLooking = true;
    const QPointer<Driver> self(this);
    auto read = [now = m_clock.now()](store::Connection &db) { return findingsAt(db, now); };
    const Result<Findings> findings = co_await m_store.read(std::move(read));
    if (!self)
        co_return;
    if (findings) {
        for (const QString &run : findings->ticking) {
            co_await act(run, u"runs.refresh"_s);
            if (!self)
                co_return;
        }
        for (const QString &run : findings->overdue) {
            co_await act(run, u"runs.escalate"_s);
            if (!self)
                co_return;
        }
    }
    m_isLooking = false;
}

} // namespace quayside::playbooks
