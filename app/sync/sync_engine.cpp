// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_engine.h"

#include "app/sync/conflict_detector.h"
#include "app/sync/outbox_runner.h"
#include "app/sync/work_writes.h"
#include "models/ledger/event.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/mirror_reader.h"
#include "models/store/outbox_repository.h"
#include "models/store/store.h"
#include "models/tables/deliver.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;
using remotes::Resource;

namespace {

constexpr int OutboxDelay = 300;          ///< ms between an entry and the run that sends it: a bulk act is one run
constexpr Instant FirstRest = 5'000;      ///< after a run that reached nobody
constexpr Instant LongestRest = 120'000;

// How often a resource is read while online (tiktok-shop-api.md 10.4); shops and what hardly changes with the catalog.
struct Period
{
    Resource resource;
    Instant every;
};
constexpr std::array Periods{Period{Resource::Shops, 3'600'000},    Period{Resource::Warehouses, 3'600'000},
                             Period{Resource::Categories, 86'400'000}, Period{Resource::Brands, 86'400'000},
                             Period{Resource::Products, 600'000},   Period{Resource::Stock, 900'000},
                             Period{Resource::Returns, 120'000},    Period{Resource::Orders, 120'000}};

// Returns before orders: they run against a clock, and there are fewer of them.
constexpr std::array PullOrder{Resource::Warehouses, Resource::Categories, Resource::Brands, Resource::Products,
                               Resource::Stock,      Resource::Returns,    Resource::Orders};

Result<QList<rows::Shop>> readShops(store::Connection &db)
{
    return store::MirrorReader(db).shops();
}

Result<Instant> readAsOf(store::Connection &db)
{
    const auto cursors = store::MirrorReader(db).cursors();
    if (!cursors)
        return fail(cursors.error());
    Instant oldest = 0;
    for (const store::CursorRow &row : *cursors) {
        if (row.resource == "orders"_L1 || row.resource == "products"_L1)
            oldest = oldest == 0 ? row.asOf : std::min(oldest, row.asOf);
    }
    return oldest;
}

Result<bool> hasNoOrders(store::Connection &db)
{
    const auto cursors = store::MirrorReader(db).cursors();
    if (!cursors)
        return fail(cursors.error());
    return std::none_of(cursors->begin(), cursors->end(), [](const store::CursorRow &row) { return row.resource == "orders"_L1; });
}

} // namespace

struct SyncEngine::Private
{
    RunState run;
    bool isRunning = false;
    bool isStopped = false;
    bool isScheduled = false;
    Instant rest = 0;                     ///< how long the next run waits because nobody answered
    QHash<Resource, Instant> dueAt;
    QTimer timer;
};

SyncEngine::SyncEngine(store::Store &store, remotes::Remote *remote, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent), m_store(store), m_remote(remote), m_clock(clock), m_ids(ids), d(std::make_unique<Private>())
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &SyncEngine::tick);
    d->run.report = [this](const Job &job) { report(job); };
    connect(&store, &store::Store::committed, this, [this](const store::Commit &commit) {
        const bool hasOutbox = std::any_of(commit.touched.begin(), commit.touched.end(),
                                           [](const store::Touched &touched) { return touched.kind == RecordKind::Outbox; });
        if (hasOutbox && d->isScheduled && !d->isRunning && m_policy != NetworkPolicy::Offline && d->rest == 0)
            d->timer.start(OutboxDelay);
    });
    tables::deliver(this, store.read(readAsOf), [this](const Result<Instant> &asOf) {
        if (asOf && m_asOf == 0) {
            m_asOf = *asOf;
            Q_EMIT stateChanged();
        }
    });
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::setPolicy(NetworkPolicy policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    if (policy == NetworkPolicy::Offline) {
        m_offlineSince = m_clock.now();
        d->timer.stop();
        cancel();
    } else {
        m_offlineSince = 0;
        d->rest = 0;
        if (d->isScheduled && !d->isRunning)
            d->timer.start(0);
    }
    setState(policy == NetworkPolicy::Offline ? SyncState::Offline : d->isRunning ? SyncState::Syncing : SyncState::Idle);
    Q_EMIT stateChanged();
}

void SyncEngine::start()
{
    d->isScheduled = true;
    if (m_remote && m_policy != NetworkPolicy::Offline)
        d->timer.start(0);
}

void SyncEngine::cancel()
{
    d->run.isCancelled = true;
}

QCoro::Task<Result<SyncSummary>> SyncEngine::syncOnce(SyncOptions options)
{
    if (!m_remote)
        co_return fail(FaultKind::NotAllowedNow, u"no-remote"_s);
    if (m_policy == NetworkPolicy::Offline)
        co_return fail(FaultKind::Offline, u"working offline"_s);
    while (d->isRunning)
        co_await qCoro(this, &SyncEngine::runEnded);
    if (d->isStopped)
        co_return fail(FaultKind::Cancelled, u"closing"_s);
    d->isRunning = true;
    d->run.isCancelled = false;
    d->timer.stop();
    setState(SyncState::Syncing);
    Result<SyncSummary> summary = co_await run(std::move(options));
    d->isRunning = false;
    m_jobs.clear();
    Q_EMIT jobsChanged();
    noteEnd(summary ? Done() : Done(fail(summary.error())));
    if (summary)
        Q_EMIT finished(*summary);
    Q_EMIT runEnded();
    planNext();
    co_return summary;
}

QCoro::Task<Result<SyncSummary>> SyncEngine::run(SyncOptions options)
{
    QElapsedTimer timer;
    timer.start();
    SyncSummary summary;
    SyncOptions pulls = options;
    Done pulled = co_await pullAll(std::move(pulls), summary);
    if (!pulled)
        co_return fail(pulled.error());
    // After every pull, also for what a crash between the two files left undone.
    const Result<int> conflicts = co_await detectConflicts(m_store, m_clock, m_ids);
    if (!conflicts)
        co_return fail(conflicts.error());
    summary.conflicts += *conflicts;
    if (options.isPushing) {
        if (Done pushed = co_await push(options.patience, summary); !pushed)
            co_return fail(pushed.error());
    }
    auto countOutbox = [](store::Connection &db) { return store::OutboxRepository(db).counts(); };
    const auto counts = co_await m_store.read(std::move(countOutbox));
    if (!counts)
        co_return fail(counts.error());
    summary.unclear = counts->value(OutboxState::Unknown);
    summary.waiting = counts->value(OutboxState::Queued) + counts->value(OutboxState::Held) + counts->value(OutboxState::Unknown);
    summary.milliseconds = timer.elapsed();
    SyncSummary logged = summary;
    if (Done written = co_await log(std::move(logged)); !written)
        co_return fail(written.error());
    const auto asOf = co_await m_store.read(readAsOf);
    if (asOf)
        m_asOf = std::max(m_asOf, *asOf);
    co_return summary;
}

QCoro::Task<Done> SyncEngine::pullAll(SyncOptions options, SyncSummary &summary)
{
    const auto isWanted = [&](Resource resource) { return options.resources.isEmpty() || options.resources.contains(resource); };
    const QList<Resource> offered = m_remote->capabilities().pulls;
    Puller puller(m_store, *m_remote, d->run);

    // Shops first, always: they name whose pages everything else is.
    auto known = co_await m_store.read(readShops);
    if (!known)
        co_return fail(known.error());
    if (isWanted(Resource::Shops) || known->isEmpty()) {
        const Result<PullCounts> counts = co_await puller.pull(Resource::Shops, {}, {}, true);
        if (!counts)
            co_return fail(counts.error());
        summary.pulled[remotes::resourceWord(Resource::Shops)] += *counts;
        known = co_await m_store.read(readShops);
        if (!known)
            co_return fail(known.error());
    }
    const QList<rows::Shop> shops = *known;
    for (const Resource resource : PullOrder) {
        if (!isWanted(resource) || !offered.contains(resource))
            continue;
        bool isBulk = false;
        if (resource == Resource::Orders) {
            const auto isFirst = co_await m_store.read(hasNoOrders);
            isBulk = isFirst && *isFirst;
        }
        if (isBulk) {
            if (Done begun = co_await m_store.beginBulkLoad(); !begun)
                co_return begun;
        }
        Done ended;
        for (const rows::Shop &shop : shops) {
            const QString shopName = QString::fromStdString(shop.name);
            QString shopId = QString::fromStdString(shop.id);
            const Result<PullCounts> counts = co_await puller.pull(resource, std::move(shopId), shopName, options.full);
            if (counts) {
                summary.pulled[remotes::resourceWord(resource)] += *counts;
                continue;
            }
            if (endsRun(counts.error().kind)) {
                ended = fail(counts.error());
                break;
            }
            summary.problems.append({remotes::resourceWord(resource), shopName, counts.error()});
        }
        if (isBulk) {
            if (Done finished = co_await m_store.endBulkLoad(); !finished && ended)
                ended = finished;
        }
        if (!ended)
            co_return ended;
        d->dueAt[resource] = 0;
    }
    co_return Done();
}

QCoro::Task<Done> SyncEngine::push(Instant patience, SyncSummary &summary)
{
    Puller puller(m_store, *m_remote, d->run);
    Instant waited = 0;
    for (;;) {
        OutboxRunner runner(m_store, *m_remote, puller, d->run, m_clock, m_ids);
        const Result<PushCounts> counts = co_await runner.run();
        if (!counts)
            co_return fail(counts.error());
        summary.sent += counts->sent;
        summary.done += counts->done;
        summary.inReview += counts->inReview;
        summary.refused += counts->refused;
        summary.conflicts += counts->conflicts;
        const Result<Instant> next = co_await nextDue();
        if (!next)
            co_return fail(next.error());
        const Instant wait = *next - m_clock.now();
        if (*next == 0 || waited + wait > patience || d->run.isCancelled)
            co_return Done();
        waited += std::max<Instant>(wait, 50);
        co_await QCoro::sleepFor(std::chrono::milliseconds(std::max<Instant>(wait, 50)));
    }
}

QCoro::Task<Result<Instant>> SyncEngine::nextDue()
{
    auto readNext = [](store::Connection &db) { return store::OutboxRepository(db).nextDue(); };
    auto next = co_await m_store.read(std::move(readNext));
    co_return next;
}

QCoro::Task<Done> SyncEngine::pullRecords(remotes::Resource resource, QString shop, QStringList ids)
{
    if (!m_remote)
        co_return fail(FaultKind::NotAllowedNow, u"no-remote"_s);
    if (m_policy == NetworkPolicy::Offline)
        co_return fail(FaultKind::Offline, u"working offline"_s);
    auto alone = std::make_unique<RunState>();
    alone->report = [](const Job &) {};
    Puller puller(m_store, *m_remote, *alone);
    Done pulled = co_await puller.pullIds(resource, std::move(shop), std::move(ids));
    co_return pulled;
}

// One event for a run that changed anything; a run that found nothing new is not worth a line for ever.
QCoro::Task<Done> SyncEngine::log(SyncSummary summary)
{
    qint64 changed = 0;
    for (const PullCounts &counts : summary.pulled)
        changed += counts.inserted + counts.updated + counts.bad;
    if (changed == 0)
        co_return Done();
    ledger::Event event;
    event.id = m_ids.next();
    event.at = m_clock.now();
    event.person = System;
    event.command = u"sync.pull"_s;
    event.details = summary.toJson();
    auto work = [event](store::WriteScope &scope) -> Done {
        scope.touchAll(RecordKind::Ledger);
        const auto written = store::LedgerRepository(scope.connection()).append(event);
        return written ? Done() : Done(fail(written.error()));
    };
    Done written = co_await m_store.writeWork(std::move(work));
    co_return written;
}

void SyncEngine::report(const Job &job)
{
    const auto same = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &j) { return j.resource == job.resource && j.shop == job.shop; });
    if (same != m_jobs.end())
        *same = job;
    else
        m_jobs = {job};
    Q_EMIT jobsChanged();
}

void SyncEngine::setState(SyncState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void SyncEngine::noteEnd(const Done &end)
{
    if (end) {
        m_lastFault.reset();
        m_offlineSince = 0;
        d->rest = 0;
        setState(SyncState::Idle);
    } else if (end.error().kind == FaultKind::Cancelled) {
        setState(m_policy == NetworkPolicy::Offline ? SyncState::Offline : SyncState::Idle);
    } else {
        m_lastFault = end.error();
        const bool isUnreachable = end.error().kind == FaultKind::Offline || end.error().kind == FaultKind::Timeout
            || end.error().kind == FaultKind::ServerError || end.error().kind == FaultKind::RateLimited;
        if (isUnreachable && m_offlineSince == 0)
            m_offlineSince = m_clock.now();
        d->rest = std::clamp(d->rest * 2, FirstRest, LongestRest);
        setState(isUnreachable ? SyncState::Offline : SyncState::Attention);
    }
    Q_EMIT stateChanged();
}

void SyncEngine::planNext()
{
    if (!d->isScheduled || d->isStopped || !m_remote || m_policy == NetworkPolicy::Offline)
        return;
    const Instant now = m_clock.now();
    if (d->rest > 0) {
        d->timer.start(static_cast<int>(d->rest));
        return;
    }
    Instant next = now + 3'600'000;
    for (const Period &period : Periods) {
        Instant &due = d->dueAt[period.resource];
        if (due <= now) {
            const int jitter = QRandomGenerator::global()->bounded(static_cast<int>(period.every / 10));
            due = now + period.every - jitter;
        }
        if (m_policy == NetworkPolicy::Online)
            next = std::min(next, due);
    }
    auto readNext = [](store::Connection &db) { return store::OutboxRepository(db).nextDue(); };
    tables::deliver(this, m_store.read(readNext), [this, now, next](const Result<Instant> &entry) {
        if (d->isStopped || d->isRunning)
            return;
        const Instant at = entry && *entry > 0 ? std::min(next, *entry) : next;
        d->timer.start(static_cast<int>(std::clamp<Instant>(at - now, OutboxDelay, 3'600'000)));
    });
}

void SyncEngine::tick()
{
    if (d->isRunning || !m_remote)
        return;
    const Instant now = m_clock.now();
    SyncOptions options;
    for (const Period &period : Periods) {
        const bool isDue = d->dueAt.value(period.resource) <= now;
        if (isDue && m_policy == NetworkPolicy::Online)
            options.resources.append(period.resource);
    }
    // An empty list would mean all of them: with nothing due the shops alone are read, which is one small call.
    if (options.resources.isEmpty())
        options.resources = {Resource::Shops};
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
        co_await qCoro(this, &SyncEngine::runEnded);
}

} // namespace quayside::sync
