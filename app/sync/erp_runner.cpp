// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/erp_runner.h"

#include "models/store/store.h"

#include <QCoroSignal>

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

ErpRunner::ErpRunner(ErpEngine &engine, store::Store &store, const Clock &clock, QObject *parent) : QObject(parent), m_engine(engine), m_clock(clock)
{
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
    if (!m_isEnding && m_policy != NetworkPolicy::Offline)
        m_next.start(milliseconds);
}

QCoro::Task<void> ErpRunner::runOnce()
{
    const Result<ErpSummary> done = co_await syncNow();
    m_failures = done ? 0 : std::min(m_failures + 1, MostDoublings);
    plan(EveryMs << m_failures);
}

QCoro::Task<Result<ErpSummary>> ErpRunner::syncNow(bool full)
{
    while (m_isRunning)
        co_await qCoro(this, &ErpRunner::changed);
    if (m_isEnding)
        co_return fail(FaultKind::Cancelled, QStringLiteral("the program ends"));
    m_isRunning = true;
    Q_EMIT changed();
    const Result<ErpSummary> done = co_await m_engine.syncOnce(full);
    m_isRunning = false;
    if (done) {
        m_last = *done;
        m_asOf = m_clock.now();
        m_fault.reset();
    } else {
        m_fault = done.error();
    }
    Q_EMIT changed();
    co_return Result<ErpSummary>(done);
}

QCoro::Task<void> ErpRunner::shutDown()
{
    m_isEnding = true;
    m_next.stop();
    while (m_isRunning)
        co_await qCoro(this, &ErpRunner::changed);
}

} // namespace quayside::sync
