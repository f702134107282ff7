// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/erp_runner.h"

#include "app/sync/freshness.h"
#include "models/base/next_emission.h"
#include "models/store/connection.h"
#include "models/store/store.h"
#include "models/tables/deliver.h"

#include <QCoroFuture>

#include <algorithm>

namespace quayside::sync {

namespace {

constexpr int EveryMs = 5 * 60'000;
constexpr int SoonMs = 4'000;      ///< several edits and pages gather before a run
constexpr int MostDoublings = 4;   ///< of the pause after failures

bool concernsErp(const store::Commit &commit)
{
    return std::any_of(commit.touched.begin(), commit.touched.end(), [](const store::Touched &touched) {
        return touched.kind == RecordKind::Order || touched.kind == RecordKind::Return || touched.kind == RecordKind::Stock;
    });
}

} // namespace

ErpRunner::ErpRunner(ErpEngine &engine, store::Store &store, const Clock &clock, QObject *parent) : QObject(parent), m_engine(engine), m_store(store), m_clock(clock)
{
    engine.run().report = [this](const Job &job) {
        const bool isNew = !m_job || m_job->step != job.step;
        const Instant begun = isNew ? m_clock.now() : m_job->startedAt;
        m_job = job;
        m_job->startedAt = begun;
        Q_EMIT changed();
    };
    tables::deliver(this, store.read(readFreshness), [this](const Result<Freshness> &fresh) {
        m_isLoaded = true;
        m_isPaused = fresh && fresh->paused.contains(ErpWork);
        if (m_isStarted)
            plan(0);
        Q_EMIT changed();
    });
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { runOnce(); });
    connect(&store, &store::Store::committed, this, [this](const store::Commit &commit) {
        // What this run itself writes is no reason for another.
        if (!m_isRunning && m_next.isActive() && m_failures == 0 && m_next.remainingTime() > SoonMs && concernsErp(commit))
            plan(SoonMs);
    });
}

void ErpRunner::start()
{
    m_isStarted = true;
    plan(0);
}

void ErpRunner::setPolicy(NetworkPolicy policy)
{
    if (m_policy == policy)
        return;
    m_policy = policy;
    if (policy == NetworkPolicy::Offline)
        m_next.stop();
    else if (!m_isRunning)
        plan(0);
}

void ErpRunner::plan(int milliseconds)
{
    if (m_isEnding || !m_isLoaded || m_isPaused || m_policy == NetworkPolicy::Offline)
        return;
    m_dueAt = m_clock.now() + milliseconds;
    m_next.start(milliseconds);
}

QCoro::Task<void> ErpRunner::runOnce()
{
    const Result<ErpSummary> done = co_await syncNow();
    const bool isGivenUp = !done && done.error().kind == FaultKind::Cancelled;
    m_failures = done || isGivenUp ? 0 : std::min(m_failures + 1, MostDoublings);
    plan(EveryMs << m_failures);
}

QCoro::Task<Result<ErpSummary>> ErpRunner::syncNow(bool full)
{
    while (m_isRunning && !m_isEnding)
        co_await nextEmission(this, &ErpRunner::changed);
    if (m_isEnding)
        co_return fail(FaultKind::Cancelled, QStringLiteral("the program ends"));
    m_isRunning = true;
    m_engine.run().isCancelled = false;
    Q_EMIT changed();
    const Result<ErpSummary> done = co_await m_engine.syncOnce(full);
    m_isRunning = false;
    m_job.reset();
    if (done) {
        m_last = *done;
        m_asOf = m_clock.now();
        m_fault.reset();
    } else if (done.error().kind != FaultKind::Cancelled) {
        m_fault = done.error();
    }
    Q_EMIT changed();
    co_return Result<ErpSummary>(done);
}

QCoro::Task<Done> ErpRunner::keep(bool isPaused)
{
    auto work = [isPaused](store::WriteScope &scope) { return keepPaused(scope.connection(), ErpWork, isPaused); };
    if (Done kept = co_await m_store.writeWork(std::move(work)); !kept)
        co_return kept;
    m_isPaused = isPaused;
    Q_EMIT changed();
    co_return Done();
}

QCoro::Task<Done> ErpRunner::pause()
{
    if (Done kept = co_await keep(true); !kept)
        co_return kept;
    m_next.stop();
    m_engine.run().isCancelled = m_isRunning;
    co_return Done();
}

QCoro::Task<Done> ErpRunner::resume()
{
    if (Done kept = co_await keep(false); !kept)
        co_return kept;
    if (m_isStarted && !m_isRunning)
        plan(0);
    co_return Done();
}

Done ErpRunner::cancel()
{
    if (!m_isRunning)
        return fail(FaultKind::NotAllowedNow, QStringLiteral("not-running"), ErpWork);
    m_engine.run().isCancelled = true;
    return {};
}

Line ErpRunner::line() const
{
    Line line;
    line.key = ErpWork;
    line.resource = ErpWork;
    line.readAt = m_asOf;
    line.dueAt = m_next.isActive() ? m_dueAt : 0;
    line.fault = m_fault;
    line.job = m_job;
    line.state = m_isRunning && m_job ? Line::State::Running
        : m_isPaused                  ? Line::State::Paused
        : m_fault                     ? Line::State::Failed
                                      : Line::State::Idle;
    return line;
}

QCoro::Task<void> ErpRunner::shutDown()
{
    m_isEnding = true;
    m_engine.run().isCancelled = true;
    m_next.stop();
    while (m_isRunning)
        co_await nextEmission(this, &ErpRunner::changed);
}

} // namespace quayside::sync
