// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_engine_private.h"

#include "app/sync/conflict_detector.h"
#include "app/sync/outbox_runner.h"
#include "app/sync/page_writes.h"
#include "app/sync/work_writes.h"
#include "models/ledger/event.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/mirror_writer.h"
#include "models/store/outbox_repository.h"
#include "models/store/store.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QRandomGenerator>

#include <algorithm>

// What one run of the engine does, in its order: the newest of everything, what waits to go out, then what is in no hurry.

namespace quayside::sync {

using namespace Qt::StringLiterals;
using remotes::Resource;
using Part = remotes::PullRequest::Part;

namespace {

constexpr std::size_t ShopsAtOnce = 3;      ///< each has a quota of its own; memory has one for all
constexpr qint64 Turn = 5'000;              ///< ms that history is read for before anything newer is looked after
constexpr int QuarantineAtOnce = 200;

bool isWanted(const SyncOptions &options, Resource resource)
{
    return options.resources.isEmpty() || options.resources.contains(resource);
}

} // namespace

QCoro::Task<Result<SyncSummary>> SyncEngine::run(SyncOptions options)
{
    QElapsedTimer timer;
    timer.start();
    SyncSummary summary;
    if (options.isPulling) {
        SyncOptions pulls = options;
        if (Done pulled = co_await pullNew(std::move(pulls), summary); !pulled)
            co_return fail(pulled.error());
    }
    // Also for what a crash between the two files left undone.
    if (Done found = co_await findConflicts(summary); !found)
        co_return fail(found.error());
    if (options.isPushing) {
        if (Done pushed = co_await push(options.patience, summary); !pushed)
            co_return fail(pushed.error());
    }
    if (options.isFilling) {
        SyncOptions fill = options;
        if (Done filled = co_await fillOlder(std::move(fill), summary); !filled)
            co_return fail(filled.error());
    }
    if (options.isPulling) {
        SyncOptions rest = options;
        if (Done compared = co_await reconcile(std::move(rest), summary); !compared)
            co_return fail(compared.error());
        if (Done tried = co_await tryQuarantineAgain(summary); !tried)
            co_return fail(tried.error());
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
    const auto fresh = co_await m_store.read(readFreshness);
    if (fresh)
        d->asOf = std::max(d->asOf, fresh->asOf);
    co_return summary;
}

// Shops first, always: they name whose pages everything else is.
QCoro::Task<Done> SyncEngine::readShops(SyncOptions options, SyncSummary &summary)
{
    auto known = co_await m_store.read(readFreshness);
    if (!known)
        co_return fail(known.error());
    if (known->shops.isEmpty() || (isWanted(options, Resource::Shops) && !d->board.isPaused(lineKey(remotes::resourceWord(Resource::Shops))))) {
        if (Done pulled = co_await pullResource(Resource::Shops, Part::New, true, summary); !pulled)
            co_return pulled;
        known = co_await m_store.read(readFreshness);
        if (!known)
            co_return fail(known.error());
    }
    takeOver(*known);
    co_return Done();
}

QCoro::Task<Done> SyncEngine::pullNew(SyncOptions options, SyncSummary &summary)
{
    SyncOptions shops = options;
    if (Done read = co_await readShops(std::move(shops), summary); !read)
        co_return read;
    const QList<Planned> plan = d->plan;
    for (const Planned &planned : plan) {
        if (planned.resource == Resource::Shops || !isWanted(options, planned.resource))
            continue;
        if (Done pulled = co_await pullResource(planned.resource, Part::New, options.full, summary); !pulled)
            co_return pulled;
    }
    co_return Done();
}

// One resource of all its shops, several at once. What fails for one of them is noted, the others go on; what would fail for all ends it.
QCoro::Task<Done> SyncEngine::pullResource(Resource resource, Part part, bool full, SyncSummary &summary)
{
    const remotes::ResourceFacts &facts = remotes::factsOf(resource);
    const QString word = facts.word;
    Puller puller(m_store, *m_remote, d->run, m_clock);
    std::vector<PullLine> lines;
    QList<rows::Shop> shops = d->shops;
    if (facts.isOfAccount)
        shops = {rows::Shop()};
    for (const rows::Shop &shop : shops) {
        PullLine line(resource, QString::fromStdString(shop.id), QString::fromStdString(shop.name));
        line.full = full;
        line.part = part;
        if (d->board.isHeldBack(line.key()) || (part == Part::Older && !d->older.contains(line.key())))
            continue;
        lines.push_back(std::move(line));
    }
    Done ended;
    for (std::size_t at = 0; at < lines.size() && ended; at += ShopsAtOnce) {
        const std::size_t end = std::min(lines.size(), at + ShopsAtOnce);
        std::vector<QCoro::Task<Result<PullCounts>>> underWay;
        for (std::size_t i = at; i < end; ++i) {
            PullLine line = lines[i];
            underWay.push_back(puller.pull(std::move(line)));
        }
        for (std::size_t i = at; i < end; ++i) {
            // Tasks run since they were made; every one is waited for, so that none outlives the puller.
            const Result<PullCounts> counts = co_await underWay[i - at];
            const QString key = lines[i].key();
            d->board.end(key, counts ? Done() : Done(fail(counts.error())), m_clock.now());
            Q_EMIT jobsChanged();
            if (counts) {
                summary.pulled[word] += *counts;
                counts->hasOlder ? (void)d->older.insert(key) : (void)d->older.remove(key);
                d->board.setHasOlder(key, counts->hasOlder);
                continue;
            }
            // Its next read finds again that something older is left; until then it is not tried over and over.
            if (part == Part::Older)
                d->older.remove(key);
            if (counts.error().kind == FaultKind::Cancelled && !d->run.isCancelled)
                continue; // a person held this line back
            if (endsRun(counts.error().kind))
                ended = fail(counts.error());
            else
                summary.problems.append({word, lines[i].shopName, counts.error()});
        }
    }
    if (Planned *planned = d->planned(resource); ended && planned && part == Part::New) {
        planned->readAt = m_clock.now();
        planned->dueAt = nextDue(facts, planned->readAt, QRandomGenerator::global()->generateDouble());
    }
    co_return ended;
}

// History comes in turns: in between, what became due is read and what waits goes out.
QCoro::Task<Done> SyncEngine::fillOlder(SyncOptions options, SyncSummary &summary)
{
    const auto isLeft = [&] {
        return std::any_of(d->plan.begin(), d->plan.end(), [&](const Planned &planned) {
            const QString prefix = remotes::resourceWord(planned.resource) + u'/';
            return (d->isScheduled || isWanted(options, planned.resource))
                && std::any_of(d->older.begin(), d->older.end(), [&](const QString &key) { return key.startsWith(prefix) && !d->board.isHeldBack(key); });
        });
    };
    d->run.isTurnOver = [this, isAlone = options.isAlone] { return !isAlone && (d->waiting > 0 || d->turn.hasExpired(Turn)); };
    Done ended;
    while (ended && isLeft() && d->waiting == 0 && d->policy != NetworkPolicy::Offline) {
        d->turn.start();
        SyncOptions older = options;
        ended = co_await pullOlder(std::move(older), summary);
        if (!ended || options.isAlone || !isLeft())
            continue;
        SyncOptions due;
        due.resources = whatToRead(d->plan, d->policy, m_clock.now(), Trigger::Clock);
        due.full = false;
        if (!due.resources.isEmpty() && d->isScheduled)
            ended = co_await pullNew(std::move(due), summary);
        if (ended)
            ended = co_await findConflicts(summary);
        if (ended && options.isPushing)
            ended = co_await push(0, summary);
    }
    d->run.isTurnOver = {};
    co_return ended;
}

QCoro::Task<Done> SyncEngine::pullOlder(SyncOptions options, SyncSummary &summary)
{
    const QList<Planned> plan = d->plan;
    for (const Planned &planned : plan) {
        const QString prefix = remotes::resourceWord(planned.resource) + u'/';
        const bool isLeft = std::any_of(d->older.begin(), d->older.end(), [&](const QString &key) { return key.startsWith(prefix); });
        if (!isLeft || (!d->isScheduled && !isWanted(options, planned.resource)))
            continue;
        // Indexes are made once at the end; meanwhile the tables would be slow for whoever looks at them.
        const bool isBulk = options.isAlone && planned.resource == Resource::Orders;
        if (isBulk) {
            if (Done begun = co_await m_store.beginBulkLoad(); !begun)
                co_return begun;
        }
        Done ended = co_await pullResource(planned.resource, Part::Older, false, summary);
        if (isBulk) {
            if (Done finished = co_await m_store.endBulkLoad(); !finished && ended)
                ended = finished;
        }
        if (!ended)
            co_return ended;
        if (d->run.isTurnOver && d->run.isTurnOver())
            co_return Done();
    }
    co_return Done();
}

QCoro::Task<Done> SyncEngine::reconcile(SyncOptions options, SyncSummary &summary)
{
    const QList<Planned> plan = d->plan;
    const QList<rows::Shop> shops = d->shops;
    for (const Planned &planned : plan) {
        const remotes::ResourceFacts &facts = remotes::factsOf(planned.resource);
        if (facts.reconcileEvery == 0 || !isWanted(options, planned.resource))
            continue;
        for (const rows::Shop &shop : shops) {
            PullLine line(planned.resource, QString::fromStdString(shop.id), QString::fromStdString(shop.name));
            const QString key = line.key();
            const Instant comparedAt = d->comparedAt.value(key);
            // Right after the first read there is nothing to find; the comparison is due a period later.
            const bool isDue = options.full || (comparedAt > 0 && m_clock.now() - comparedAt >= facts.reconcileEvery);
            if (d->board.isHeldBack(key) || (comparedAt > 0 && !isDue))
                continue;
            if (!isDue) {
                if (Done noted = co_await noteCompared(std::move(line)); !noted)
                    co_return noted;
                d->comparedAt[key] = m_clock.now();
                continue;
            }
            Puller puller(m_store, *m_remote, d->run, m_clock);
            const QString shopName = line.shopName;
            const Result<int> gone = co_await puller.reconcile(std::move(line));
            d->board.end(key, gone ? Done() : Done(fail(gone.error())), m_clock.now());
            Q_EMIT jobsChanged();
            if (gone) {
                summary.gone += *gone;
                d->comparedAt[key] = m_clock.now();
            } else if (gone.error().kind == FaultKind::Cancelled && !d->run.isCancelled) {
                continue;
            } else if (endsRun(gone.error().kind)) {
                co_return fail(gone.error());
            } else {
                summary.problems.append({facts.word, shopName, gone.error()});
            }
        }
    }
    co_return Done();
}

QCoro::Task<Done> SyncEngine::noteCompared(PullLine line)
{
    const QString remote = m_remote->id();
    const QString word = comparedWord(remotes::resourceWord(line.resource));
    const QString shop = line.shop;
    const Instant now = m_clock.now();
    auto work = [remote, shop, word, now](store::WriteScope &scope) { return store::MirrorWriter(scope, remote, shop).setCursor(word, {}, now); };
    Done noted = co_await m_store.writeMirror(std::move(work));
    co_return noted;
}

// A program that was mended understands what its predecessor could not.
QCoro::Task<Done> SyncEngine::tryQuarantineAgain(SyncSummary &summary)
{
    const QString program = programVersion();
    auto find = [program](store::Connection &db) { return store::SyncReader(db).untried(program, QuarantineAtOnce); };
    const auto rows = co_await m_store.read(std::move(find));
    if (!rows)
        co_return fail(rows.error());
    if (rows->isEmpty())
        co_return Done();
    Puller puller(m_store, *m_remote, d->run, m_clock);
    QList<store::QuarantineRow> copy = *rows;
    const Result<int> understood = co_await puller.retryQuarantined(std::move(copy));
    if (!understood)
        co_return fail(understood.error());
    summary.understood += *understood;
    co_return Done();
}

QCoro::Task<Done> SyncEngine::findConflicts(SyncSummary &summary)
{
    const Result<int> conflicts = co_await detectConflicts(m_store, m_clock, m_ids);
    if (!conflicts)
        co_return fail(conflicts.error());
    summary.conflicts += *conflicts;
    co_return Done();
}

QCoro::Task<Done> SyncEngine::push(Instant patience, SyncSummary &summary)
{
    Puller puller(m_store, *m_remote, d->run, m_clock);
    Instant waited = 0;
    for (;;) {
        if (d->board.isHeldBack(OutboxLine))
            co_return Done();
        OutboxRunner runner(m_store, *m_remote, puller, d->run, m_clock, m_ids, d->breaker);
        const Result<PushCounts> counts = co_await runner.run();
        d->board.end(OutboxLine, counts ? Done() : Done(fail(counts.error())), m_clock.now());
        if (!counts)
            co_return fail(counts.error());
        summary.sent += counts->sent;
        summary.done += counts->done;
        summary.inReview += counts->inReview;
        summary.refused += counts->refused;
        summary.conflicts += counts->conflicts;
        auto readNext = [](store::Connection &db) { return store::OutboxRepository(db).nextDue(); };
        const Result<Instant> next = co_await m_store.read(std::move(readNext));
        if (!next)
            co_return fail(next.error());
        const Instant wait = *next - m_clock.now();
        if (*next == 0 || waited + wait > patience || d->run.isCancelled)
            co_return Done();
        waited += std::max<Instant>(wait, 50);
        co_await QCoro::sleepFor(std::chrono::milliseconds(std::max<Instant>(wait, 50)));
    }
}

// One event for a run that changed anything; a run that found nothing new is not worth a line for ever.
QCoro::Task<Done> SyncEngine::log(SyncSummary summary)
{
    qint64 changed = summary.gone + summary.understood;
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

} // namespace quayside::sync
