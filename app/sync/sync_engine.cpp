// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_engine_private.h"

#include "models/base/next_emission.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/tables/deliver.h"

#include <QCoroFuture>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;
using remotes::Resource;

namespace {

constexpr Instant LongestSleep = 3'600'000;

} // namespace

Planned *SyncEngine::Private::planned(Resource resource)
{
    const auto it = std::find_if(plan.begin(), plan.end(), [resource](const Planned &p) { return p.resource == resource; });
    return it == plan.end() ? nullptr : &*it;
}

SyncEngine::SyncEngine(store::Store &store, remotes::Remote *remote, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent), m_store(store), m_remote(remote), m_clock(clock), m_ids(ids), d(std::make_unique<Private>())
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &SyncEngine::tick);
    d->run.report = [this](const Job &job) { report(job); };
    d->run.isHeldBack = [this](const QString &line) { return d->board.isHeldBack(line); };
    d->board.add(OutboxLine, OutboxLine, {});
    if (m_remote) {
        for (const Resource resource : m_remote->capabilities().pulls)
            d->plan.append({resource, 0, 0});
        std::stable_sort(d->plan.begin(), d->plan.end(), [](const Planned &a, const Planned &b) {
            return remotes::factsOf(a.resource).priority < remotes::factsOf(b.resource).priority;
        });
    }
    connect(&store, &store::Store::committed, this, [this](const store::Commit &commit) {
        const bool hasOutbox = std::any_of(commit.touched.begin(), commit.touched.end(),
                                           [](const store::Touched &touched) { return touched.kind == RecordKind::Outbox; });
        const bool maySend = d->isScheduled && !d->isRunning && d->policy != NetworkPolicy::Offline;
        if (hasOutbox && maySend && d->breaker.state(m_clock.now()) != Breaker::State::Open)
            d->timer.start(OutboxDelay);
    });
    loadLines();
}

SyncEngine::~SyncEngine() = default;

NetworkPolicy SyncEngine::policy() const { return d->policy; }
SyncState SyncEngine::state() const { return d->state; }
Instant SyncEngine::offlineSince() const { return d->offlineSince; }
Instant SyncEngine::asOf() const { return d->asOf; }
std::optional<Fault> SyncEngine::lastFault() const { return d->lastFault; }

Instant SyncEngine::restUntil() const
{
    return d->breaker.state(m_clock.now()) == Breaker::State::Open ? d->breaker.openUntil() : 0;
}

void SyncEngine::setPolicy(NetworkPolicy policy)
{
    if (policy == d->policy)
        return;
    d->policy = policy;
    if (policy == NetworkPolicy::Offline) {
        d->offlineSince = m_clock.now();
        d->timer.stop();
        cancel();
    } else {
        d->offlineSince = 0;
        d->breaker.endRest(m_clock.now());
        if (d->isScheduled && !d->isRunning)
            d->timer.start(0);
    }
    setState(policy == NetworkPolicy::Offline ? SyncState::Offline : d->isRunning ? SyncState::Syncing : SyncState::Idle);
    Q_EMIT stateChanged();
    Q_EMIT jobsChanged();
}

NetworkPolicy SyncEngine::chosenPolicy() const
{
    return d->chosen;
}

QCoro::Task<Done> SyncEngine::choosePolicy(NetworkPolicy policy)
{
    if (policy != NetworkPolicy::Offline) {
        const QString word = policy == NetworkPolicy::Metered ? u"metered"_s : QString();
        auto work = [word](store::WriteScope &scope) { return store::SettingsRepository(scope.connection()).setValue(PolicySetting, word); };
        if (Done kept = co_await m_store.writeWork(std::move(work)); !kept)
            co_return kept;
        d->chosen = policy;
    }
    setPolicy(policy);
    co_return Done();
}

void SyncEngine::start()
{
    d->isScheduled = true;
    if (m_remote && d->policy != NetworkPolicy::Offline)
        d->timer.start(0);
}

void SyncEngine::comeBack()
{
    if (!d->isScheduled || d->isRunning || d->isStopped || !m_remote)
        return;
    const QList<Resource> due = whatToRead(d->plan, d->policy, m_clock.now(), Trigger::Focus);
    if (due.isEmpty())
        return;
    d->breaker.endRest(m_clock.now());
    SyncOptions options;
    options.resources = due;
    begin(std::move(options));
}

void SyncEngine::cancel()
{
    d->run.isCancelled = true;
}

QCoro::Task<Result<SyncSummary>> SyncEngine::syncOnce(SyncOptions options)
{
    if (!m_remote)
        co_return fail(FaultKind::NotAllowedNow, u"no-remote"_s);
    if (d->policy == NetworkPolicy::Offline)
        co_return fail(FaultKind::Offline, u"working offline"_s);
    ++d->waiting;
    while (d->isRunning && !d->isStopped)
        co_await nextEmission(this, &SyncEngine::runEnded);
    --d->waiting;
    if (d->isStopped)
        co_return fail(FaultKind::Cancelled, u"closing"_s);
    d->isRunning = true;
    d->run.isCancelled = false;
    d->board.beginRun();
    d->breaker.endRest(m_clock.now()); // whoever asks wants to know now; the schedule asks after the rest
    d->timer.stop();
    setState(SyncState::Syncing);
    Result<SyncSummary> summary = co_await run(std::move(options));
    d->isRunning = false;
    d->board.endAll();
    noteEnd(summary ? Done() : Done(fail(summary.error())));
    Q_EMIT jobsChanged();
    if (summary)
        Q_EMIT finished(*summary);
    Q_EMIT runEnded();
    planNext();
    co_return summary;
}

QCoro::Task<Done> SyncEngine::pullRecords(Resource resource, QString shop, QStringList ids)
{
    if (!m_remote)
        co_return fail(FaultKind::NotAllowedNow, u"no-remote"_s);
    if (d->policy == NetworkPolicy::Offline)
        co_return fail(FaultKind::Offline, u"working offline"_s);
    auto alone = std::make_unique<RunState>();
    alone->report = [](const Job &) {};
    Puller puller(m_store, *m_remote, *alone, m_clock);
    Done pulled = co_await puller.pullIds(resource, std::move(shop), std::move(ids));
    co_return pulled;
}

QCoro::Task<Result<int>> SyncEngine::retryQuarantined(QList<RecordRef> records, QString criteria)
{
    if (!m_remote)
        co_return fail(FaultKind::NotAllowedNow, u"no-remote"_s);
    if (d->policy == NetworkPolicy::Offline)
        co_return fail(FaultKind::Offline, u"working offline"_s);
    const Instant now = m_clock.now();
    auto find = [records, criteria, now](store::Connection &db) -> Result<QList<store::QuarantineRow>> {
        QList<RecordRef> wanted = records;
        if (wanted.isEmpty()) {
            store::Ask ask;
            ask.kind = RecordKind::Quarantine;
            ask.text = criteria;
            ask.now = now;
            const auto ids = store::Query(db).ids(ask);
            if (!ids)
                return fail(ids.error());
            const auto refs = store::Query(db).refs(ask.kind, *ids);
            if (!refs)
                return fail(refs.error());
            wanted = *refs;
        }
        QList<store::QuarantineRow> rows;
        for (const RecordRef &record : wanted) {
            const auto row = store::SyncReader(db).quarantined(record.shop, record.id);
            if (!row)
                return fail(row.error());
            if (*row)
                rows.append(**row);
        }
        return rows;
    };
    const auto rows = co_await m_store.read(std::move(find));
    if (!rows)
        co_return fail(rows.error());
    auto alone = std::make_unique<RunState>();
    alone->report = [](const Job &) {};
    Puller puller(m_store, *m_remote, *alone, m_clock);
    QList<store::QuarantineRow> copy = *rows;
    const Result<int> understood = co_await puller.retryQuarantined(std::move(copy));
    co_return understood;
}

QCoro::Task<Result<remotes::Health>> SyncEngine::health()
{
    if (!m_remote)
        co_return fail(FaultKind::NotAllowedNow, u"no-remote"_s);
    const remotes::Health health = co_await m_remote->health();
    co_return Result<remotes::Health>(health);
}

void SyncEngine::setState(SyncState state)
{
    if (state == d->state)
        return;
    d->state = state;
    Q_EMIT stateChanged();
}

void SyncEngine::noteEnd(const Done &end)
{
    if (end) {
        d->lastFault.reset();
        d->offlineSince = 0;
        d->breaker.succeeded();
        setState(SyncState::Idle);
    } else if (end.error().kind == FaultKind::Cancelled) {
        setState(d->policy == NetworkPolicy::Offline ? SyncState::Offline : SyncState::Idle);
    } else {
        d->lastFault = end.error();
        const bool isUnreachable = end.error().kind == FaultKind::Offline || end.error().kind == FaultKind::Timeout
            || end.error().kind == FaultKind::ServerError || end.error().kind == FaultKind::RateLimited;
        if (isUnreachable && d->offlineSince == 0)
            d->offlineSince = m_clock.now();
        d->breaker.trip(m_clock.now());
        setState(isUnreachable ? SyncState::Offline : SyncState::Attention);
    }
    Q_EMIT stateChanged();
}

void SyncEngine::planNext()
{
    if (!d->isScheduled || d->isStopped || !m_remote || d->policy == NetworkPolicy::Offline)
        return;
    for (const Planned &planned : d->plan) {
        for (const Line &line : d->board.lines(d->policy, m_clock.now(), 0)) {
            if (line.resource == remotes::resourceWord(planned.resource))
                d->board.setDueAt(line.key, planned.dueAt);
        }
    }
    auto readNext = [](store::Connection &db) { return store::OutboxRepository(db).nextDue(); };
    tables::deliver(this, m_store.read(readNext), [this](const Result<Instant> &entry) {
        if (d->isStopped || d->isRunning || d->policy == NetworkPolicy::Offline)
            return;
        const Instant now = m_clock.now();
        const Instant nextEntry = entry && !d->board.isPaused(OutboxLine) ? *entry : 0;
        d->board.setDueAt(OutboxLine, nextEntry);
        Instant at = wakeAt(d->plan, d->policy, nextEntry, restUntil());
        const bool isLeft = std::any_of(d->older.begin(), d->older.end(), [this](const QString &line) { return !d->board.isPaused(line); });
        if (isLeft && d->policy == NetworkPolicy::Online)
            at = std::max(now, restUntil());
        if (at > 0)
            d->timer.start(static_cast<int>(std::clamp<Instant>(at - now, OutboxDelay, LongestSleep)));
        Q_EMIT jobsChanged();
    });
}

void SyncEngine::tick()
{
    if (d->isRunning || d->isStopped || !m_remote || d->policy == NetworkPolicy::Offline)
        return;
    if (!d->isLoaded) {
        d->timer.start(OutboxDelay); // what is paused or metered is not known yet
        return;
    }
    if (d->breaker.state(m_clock.now()) == Breaker::State::Open) {
        planNext();
        return;
    }
    SyncOptions options;
    options.resources = whatToRead(d->plan, d->policy, m_clock.now(), Trigger::Clock);
    options.isPulling = !options.resources.isEmpty();
    options.isFilling = d->policy == NetworkPolicy::Online;
    begin(std::move(options));
}

void SyncEngine::begin(SyncOptions options)
{
    syncOnce(std::move(options)).then([](const Result<SyncSummary> &) {});
}

QCoro::Task<void> SyncEngine::shutDown()
{
    d->isStopped = true;
    d->isScheduled = false;
    d->timer.stop();
    cancel();
    if (m_remote)
        co_await m_remote->shutDown();
    while (d->isRunning)
        co_await nextEmission(this, &SyncEngine::runEnded);
}

} // namespace quayside::sync
