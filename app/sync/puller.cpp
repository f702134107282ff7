// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/puller.h"

#include "app/sync/batch.h"
#include "app/sync/page_writes.h"
#include "app/sync/reconciliation.h"
#include "models/store/connection.h"
#include "models/store/mirror_details.h"
#include "models/store/mirror_gone.h"
#include "models/store/mirror_reader.h"
#include "models/store/mirror_writer.h"
#include "models/store/store.h"

#include <QCoroFuture>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int PagesAtMost = 50;      ///< pages of a transaction during a first load (facts/performance.md 9.1)
constexpr qint64 BytesAtMost = 32 << 20;
constexpr int Attempts = 3;          ///< for a page that came as HTML or cut short
constexpr qsizetype IdsAtOnce = 50;
constexpr qsizetype DueAtOnce = 10;  ///< a transaction
constexpr int DueInFull = 5'000;     ///< when everything is to be read

qint64 recordsOf(const PullCounts &counts)
{
    return counts.inserted + counts.updated + counts.unchanged + counts.bad;
}

} // namespace

QCoro::Task<Result<remotes::Page>> Puller::fetch(remotes::PullRequest request, QString line)
{
    for (int attempt = 1;; ++attempt) {
        if (m_run.isStopped(line))
            co_return fail(FaultKind::Cancelled, u"given up"_s);
        remotes::PullRequest copy = request;
        Result<remotes::Page> page = co_await m_remote.pull(std::move(copy));
        if (page || attempt == Attempts || page.error().kind != FaultKind::BadAnswer)
            co_return page;
    }
}

Puller::Walk::Walk(const PullLine &line, Job::Step step)
    : request(line.resource, line.shop, {}), job(line.key(), remotes::resourceWord(line.resource), line.shopName, step)
{
    request.full = true;
}

QCoro::Task<Result<remotes::Page>> Puller::nextOf(Walk &walk)
{
    remotes::PullRequest next = walk.request;
    QString key = walk.job.key;
    Result<remotes::Page> page = co_await fetch(std::move(next), std::move(key));
    if (!page)
        co_return page;
    if (page->isFirstOfWindow && page->total >= 0)
        walk.job.total = std::max<qint64>(0, walk.job.total) + page->total;
    walk.job.done += idsOf(*page).size() + page->bad.size();
    walk.missing += page->missing;
    walk.request.cursor = page->nextCursor;
    walk.request.full = false;
    walk.isOver = page->isLast;
    m_run.report(walk.job);
    co_return page;
}

QCoro::Task<Result<PullCounts>> Puller::pull(PullLine line)
{
    if (remotes::factsOf(line.resource).atOnce > 0) {
        auto due = co_await pullDue(std::move(line));
        co_return due;
    }
    const QString word = remotes::resourceWord(line.resource);
    const QString key = line.key();
    const QString shop = line.shop;
    const bool isOlder = line.part == remotes::PullRequest::Part::Older;
    auto readCursor = [shop, word](store::Connection &db) { return store::MirrorReader(db).cursor(shop, word); };
    const auto stored = co_await m_store.read(std::move(readCursor));
    if (!stored)
        co_return fail(stored.error());
    const bool isFirst = line.full || !*stored;
    const bool isMuch = isFirst || isOlder;
    const remotes::ResourceFacts &facts = remotes::factsOf(line.resource);
    remotes::PullRequest request(line.resource, shop, isFirst ? QByteArray() : (*stored)->cursor);
    request.overlap = facts.overlap;
    request.recent = facts.recent;
    request.part = line.part;
    request.full = line.full;

    PullCounts counts;
    const QString remoteId = m_remote.id();
    std::optional<QFuture<Result<PullCounts>>> writing;
    auto batch = std::make_shared<Batch>();
    int wanted = 1;   // the first rows at once, then larger and larger transactions
    Job job(key, word, line.shopName, isOlder ? Job::Step::Older : Job::Step::Reading);
    m_run.report(job);
    Done ended;
    for (bool isLast = false; !isLast;) {
        remotes::PullRequest next = request;
        Result<remotes::Page> page = co_await fetch(std::move(next), key);
        if (!page) {
            ended = fail(page.error());
        } else {
            if (page->isFirstOfWindow && page->total >= 0)
                job.total = std::max<qint64>(0, job.total) + page->total;
            isLast = page->isLast || (isOlder && m_run.isTurnOver && m_run.isTurnOver());
            counts.hasOlder = page->hasOlder;
            request.cursor = page->nextCursor;
            request.full = false;
            batch->add(std::move(*page), isMuch ? &m_store : nullptr);
        }
        const bool isFull = static_cast<int>(batch->pages.size()) >= (isMuch ? wanted : 1) || batch->bytes >= BytesAtMost;
        if (!isFull && !isLast && ended)
            continue;
        if (writing) {
            const Result<PullCounts> written = co_await *writing;
            writing.reset();
            if (!written)
                co_return fail(written.error());
            counts += *written;
            job.done = recordsOf(counts);
            m_run.report(job);
        }
        if (!batch->pages.empty()) {
            auto work = [remoteId, shop, batch = std::exchange(batch, std::make_shared<Batch>())](store::WriteScope &scope) mutable {
                const auto counts = writePages(scope, remoteId, shop, batch->pages, CursorMode::Move, batch->ahead);
                Batch::letGo(std::move(batch));
                return counts;
            };
            writing = m_store.writeMirror(std::move(work));
            wanted = std::min(wanted * 2, PagesAtMost);
        }
        if (!ended)
            break;
    }
    if (writing) {
        const Result<PullCounts> written = co_await *writing;
        if (!written)
            co_return fail(written.error());
        counts += *written;
        job.done = recordsOf(counts);
        m_run.report(job);
    }
    if (!ended)
        co_return fail(ended.error());
    co_return counts;
}

QCoro::Task<Result<PullCounts>> Puller::pullDue(PullLine line)
{
    const QString word = remotes::resourceWord(line.resource);
    const int limit = line.full ? DueInFull : remotes::factsOf(line.resource).atOnce;
    const QString shop = line.shop;
    auto readDue = [shop, word, limit](store::Connection &db) { return store::MirrorDetails(db).due(shop, word, limit); };
    const auto due = co_await m_store.read(std::move(readDue));
    if (!due)
        co_return fail(due.error());
    PullCounts counts;
    Job job(line.key(), word, line.shopName);
    job.total = due->size();
    m_run.report(job);
    for (qsizetype at = 0; at < due->size(); at += DueAtOnce) {
        if (m_run.isStopped(line.key()))
            co_return fail(FaultKind::Cancelled, u"given up"_s);
        QString of = shop;
        QStringList ids = due->mid(at, DueAtOnce);
        if (Done done = co_await pullIds(line.resource, std::move(of), std::move(ids)); !done)
            co_return fail(done.error());
        counts.updated += std::min(DueAtOnce, due->size() - at);
        job.done = counts.updated;
        m_run.report(job);
    }
    // There is no place to go on from, but there is a time: the schedule and people ask for it after a restart.
    const QString remoteId = m_remote.id();
    const Instant now = m_clock.now();
    auto work = [remoteId, shop, word, now](store::WriteScope &scope) { return store::MirrorWriter(scope, remoteId, shop).setCursor(word, {}, now); };
    if (Done noted = co_await m_store.writeMirror(std::move(work)); !noted)
        co_return fail(noted.error());
    co_return counts;
}

QCoro::Task<Result<QSet<QString>>> Puller::askFor(remotes::Resource resource, QString shop, QStringList ids)
{
    QSet<QString> found;
    for (qsizetype at = 0; at < ids.size(); at += IdsAtOnce) {
        remotes::PullRequest request(resource, shop, {});
        for (const QString &id : ids.mid(at, IdsAtOnce))
            request.ids.push_back(id.toStdString());
        // Asked for on demand: a line that a person holds back does not keep what was sent from being seen.
        Result<remotes::Page> page = co_await fetch(std::move(request), QString());
        if (!page)
            co_return fail(page.error());
        found += idsOf(*page);
        for (const remotes::BadRecord &bad : page->bad)
            found.remove(bad.id);
        const QString remoteId = m_remote.id();
        auto batch = std::make_shared<Pages>();
        batch->push_back(std::move(*page));
        auto work = [remoteId, shop, batch](store::WriteScope &scope) { return writePages(scope, remoteId, shop, *batch, CursorMode::Keep); };
        const Result<PullCounts> written = co_await m_store.writeMirror(std::move(work));
        if (!written)
            co_return fail(written.error());
    }
    co_return found;
}

QCoro::Task<Done> Puller::pullIds(remotes::Resource resource, QString shop, QStringList ids)
{
    const auto found = co_await askFor(resource, std::move(shop), std::move(ids));
    if (!found)
        co_return fail(found.error());
    co_return Done();
}

QCoro::Task<Result<int>> Puller::reconcile(PullLine line)
{
    const QString shop = line.shop;
    const QString word = remotes::resourceWord(line.resource);
    // Read before the listing begins: what appears during it is no candidate.
    auto readKnown = [shop, word](store::Connection &db) { return store::livingIds(db, shop, word); };
    const auto known = co_await m_store.read(std::move(readKnown));
    if (!known)
        co_return fail(known.error());
    QSet<QString> listed;
    Walk walk(line, Job::Step::Comparing);
    walk.request.isBrief = true;
    m_run.report(walk.job);
    while (!walk.isOver) {
        const Result<remotes::Page> page = co_await nextOf(walk);
        if (!page)
            co_return fail(page.error());
        listed += idsOf(*page);
        for (const remotes::BadRecord &bad : page->bad)
            listed.insert(bad.id);
    }
    const qint64 missing = walk.missing;
    const Reconciliation result = reconciled(*known, listed, missing);
    if (!result.isPlausible)
        co_return fail(FaultKind::BadAnswer, u"%1 of %2 not listed, %3 not handed out: the list is not to be trusted"_s
                                                 .arg(result.absent.size()).arg(known->size()).arg(missing), word);
    QStringList absent = result.absent;
    const auto found = co_await askFor(line.resource, shop, std::move(absent));
    if (!found)
        co_return fail(found.error());
    QStringList gone;
    for (const QString &id : result.absent) {
        if (!found->contains(id))
            gone.append(id);
    }
    const QString remoteId = m_remote.id();
    const Instant now = m_clock.now();
    const bool isProducts = line.resource == remotes::Resource::Products;
    auto work = [remoteId, shop, word, gone, now, isProducts](store::WriteScope &scope) -> Done {
        store::MirrorWriter writer(scope, remoteId, shop);
        if (isProducts)
            QUAYSIDE_TRY(writer.gone(gone));
        else
            QUAYSIDE_TRY(store::markGone(scope, shop, word, gone));
        QUAYSIDE_TRY(writer.setCursor(comparedWord(word), {}, now));
        return writer.finish();
    };
    if (Done written = co_await m_store.writeMirror(std::move(work)); !written)
        co_return fail(written.error());
    co_return static_cast<int>(gone.size());
}

QCoro::Task<Result<int>> Puller::retryQuarantined(QList<store::QuarantineRow> rows)
{
    struct Asked
    {
        PullLine line;
        QStringList named;
        QStringList nameless;
    };
    QMap<QString, Asked> lines; // by key
    for (const store::QuarantineRow &row : rows) {
        const auto resource = remotes::resourceOf(row.resource);
        if (!resource)
            continue;
        Asked &asked = lines[lineKey(row.resource, row.shop)];
        asked.line = PullLine(*resource, row.shop, row.shopName);
        (row.hasId() ? asked.named : asked.nameless).append(row.record);
    }
    int understood = 0;
    for (const Asked &asked : std::as_const(lines)) {
        for (const bool isNamed : {true, false}) {
            QStringList names = isNamed ? asked.named : asked.nameless;
            if (names.isEmpty())
                continue;
            PullLine line = asked.line;
            const QString word = remotes::resourceWord(line.resource);
            const QString shop = line.shop;
            const QString remoteId = m_remote.id();
            auto note = [remoteId, shop, word, names](store::WriteScope &scope) -> Done {
                return store::MirrorWriter(scope, remoteId, shop).tried(word, names, programVersion());
            };
            Result<int> one = 0;
            if (isNamed)
                one = co_await retryNamed(std::move(line), std::move(names));
            else
                one = co_await retryNameless(std::move(line), std::move(names));
            if (!one && one.error().kind == FaultKind::Cancelled && !m_run.isCancelled)
                continue; // a person holds the line back: these are still to be tried
            if (!one && endsRun(one.error().kind))
                co_return fail(one.error());
            if (Done noted = co_await m_store.writeMirror(std::move(note)); !noted)
                co_return fail(noted.error());
            understood += one.value_or(0);
        }
    }
    co_return understood;
}

QCoro::Task<Result<int>> Puller::retryNamed(PullLine line, QStringList ids)
{
    QString shop = line.shop;
    QStringList asked = ids;
    const auto found = co_await askFor(line.resource, std::move(shop), std::move(asked));
    if (!found)
        co_return fail(found.error());
    co_return static_cast<int>(std::count_if(ids.cbegin(), ids.cend(), [&](const QString &id) { return found->contains(id); }));
}

QCoro::Task<Result<int>> Puller::retryNameless(PullLine line, QStringList names)
{
    const QString remoteId = m_remote.id();
    const QString shop = line.shop;
    const QString word = remotes::resourceWord(line.resource);
    if (remotes::factsOf(line.resource).atOnce > 0)
        co_return 0; // without a list; it is asked for by the id of its record
    QSet<QString> met;   // those that came again, and came without an id again
    Walk walk(line, Job::Step::Reading);
    m_run.report(walk.job);
    while (!walk.isOver) {
        Result<remotes::Page> page = co_await nextOf(walk);
        if (!page)
            co_return fail(page.error());
        for (const remotes::BadRecord &bad : page->bad) {
            if (bad.id.isEmpty())
                met.insert(store::MirrorWriter::quarantineName({}, bad.raw));
        }
        auto batch = std::make_shared<Pages>();
        batch->push_back(std::move(*page));
        auto work = [remoteId, shop, batch](store::WriteScope &scope) { return writePages(scope, remoteId, shop, *batch, CursorMode::Keep); };
        const Result<PullCounts> written = co_await m_store.writeMirror(std::move(work));
        if (!written)
            co_return fail(written.error());
    }
    if (walk.missing > 0)
        co_return fail(FaultKind::BadAnswer, u"%1 not handed out: who was not met may be among them"_s.arg(walk.missing), word);
    QStringList gone;
    std::copy_if(names.cbegin(), names.cend(), std::back_inserter(gone), [&](const QString &name) { return !met.contains(name); });
    auto work = [remoteId, shop, word, gone](store::WriteScope &scope) { return store::MirrorWriter(scope, remoteId, shop).understood(word, gone); };
    if (Done written = co_await m_store.writeMirror(std::move(work)); !written)
        co_return fail(written.error());
    // One that is worded anew and still names no record was not understood.
    co_return static_cast<int>(std::max<qsizetype>(0, names.size() - met.size()));
}

} // namespace quayside::sync
