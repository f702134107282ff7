// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outbox_runner.h"

#include "app/sync/sealed_words.h"
#include "app/sync/work_writes.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"
#include "models/store/store.h"

#include <QCoroFuture>
#include <QRandomGenerator>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AtOnce = 200;    ///< entries read in one go
constexpr std::size_t BatchSize = 20;///< entries of one push at most
constexpr int SideBySide = 4;        ///< pushes under way at once; the door's pace keeps the quota
constexpr Instant FirstWait = 1'000;
constexpr Instant LongestWait = 300'000;

// Doubles with every attempt; between half and all of it, so that workstations do not come back together.
Instant backOff(int attempts)
{
    const Instant full = std::min(LongestWait, FirstWait << std::min(attempts, 12));
    return full / 2 + QRandomGenerator::global()->bounded(static_cast<int>(full / 2) + 1);
}

// What calls for one after the other: the listing, or the record itself.
RecordRef ownerOf(const Intent &intent)
{
    return intent.product.isEmpty() ? intent.record : productOf(intent);
}

} // namespace

QCoro::Task<Result<PushCounts>> OutboxRunner::run()
{
    if (Done released = co_await releaseReviews(); !released)
        co_return fail(released.error());
    for (;;) {
        const Instant now = m_clock.now();
        auto readPlan = [now](store::Connection &db) -> Result<SendPlan> {
            const auto waiting = store::OutboxRepository(db).unfinished();
            if (!waiting)
                return fail(waiting.error());
            return planSending(*waiting, now);
        };
        const auto plan = co_await m_store.read(std::move(readPlan));
        if (!plan)
            co_return fail(plan.error());
        const qsizetype count = plan->readBack.size() + plan->send.size();
        if (count == 0 || m_breaker.state(now) == Breaker::State::Open)
            co_return m_counts;
        m_total = m_counts.done + m_counts.refused + count;
        report();
        for (const bool isReadBack : {true, false}) {
            const QStringList &ids = isReadBack ? plan->readBack : plan->send;
            for (qsizetype at = 0; at < ids.size(); at += AtOnce) {
                if (m_run.isCancelled)
                    co_return fail(FaultKind::Cancelled, u"given up"_s);
                if (m_run.isStopped(OutboxLine))
                    co_return m_counts; // a person holds it back; what is unsent waits
                QStringList some = ids.mid(at, AtOnce);
                auto readSome = [some](store::Connection &db) { return store::OutboxRepository(db).find(some); };
                const auto entries = co_await m_store.read(std::move(readSome));
                if (!entries)
                    co_return fail(entries.error());
                QList<OutboxEntry> copy = *entries;
                Done ended;
                if (isReadBack)
                    ended = co_await settleUnknown(std::move(copy));
                else
                    ended = co_await sendAll(std::move(copy));
                if (!ended)
                    co_return fail(ended.error());
                if (m_unreachable)
                    co_return fail(*m_unreachable);
            }
        }
    }
}

void OutboxRunner::report()
{
    Job job(OutboxLine, OutboxLine, {}, Job::Step::Sending);
    job.done = m_counts.done + m_counts.refused;
    job.total = m_total;
    m_run.report(job);
}

// Something failed at the remote; enough of that and it gets a rest.
void OutboxRunner::noteFailure(const Fault &fault)
{
    m_breaker.failed(m_clock.now());
    if (endsRun(fault.kind) || m_breaker.state(m_clock.now()) == Breaker::State::Open)
        m_unreachable = fault;
}

QCoro::Task<Done> OutboxRunner::releaseReviews()
{
    auto readHeld = [](store::Connection &db) { return store::OutboxRepository(db).ofState(OutboxState::Held); };
    const auto held = co_await m_store.read(std::move(readHeld));
    if (!held)
        co_return fail(held.error());
    std::vector<OutboxEntry> reviewed;
    for (const OutboxEntry &entry : *held) {
        if (entry.holdReason != "conflict"_L1)
            reviewed.push_back(entry);
    }
    if (reviewed.empty())
        co_return Done();
    std::vector<OutboxEntry> copies = reviewed;
    if (Done pulled = co_await pullRecordsOf(std::move(copies)); !pulled && endsRun(pulled.error().kind))
        co_return pulled;
    const Instant now = m_clock.now();
    IdSource &ids = m_ids;
    auto work = [reviewed, now, &ids](store::WriteScope &scope) -> Result<PushCounts> {
        WorkWrites writes(scope, now, ids);
        for (const OutboxEntry &entry : reviewed)
            QUAYSIDE_TRY(releaseOne(writes, entry));
        QUAYSIDE_TRY(writes.close());
        return PushCounts{0, writes.finished(), 0, writes.refused(), writes.conflicts()};
    };
    const auto written = co_await m_store.writeWork(std::move(work));
    if (!written)
        co_return fail(written.error());
    m_counts.done += written->done;
    m_counts.refused += written->refused;
    m_counts.conflicts += written->conflicts;
    co_return Done();
}

QCoro::Task<Done> OutboxRunner::settleUnknown(QList<OutboxEntry> entries)
{
    std::vector<EntryVerdict> verdicts;
    for (const OutboxEntry &entry : entries) {
        if (m_run.isStopped(OutboxLine) || m_unreachable)
            break;
        std::vector<Intent> sealed(1, entry.intent);
        auto intents = co_await openedWords(m_store, std::move(sealed));
        if (!intents)
            co_return fail(intents.error());
        Intent intent = std::move(intents->front());
        const Result<remotes::ReadBack> back = co_await m_remote.readBack(std::move(intent));
        EntryVerdict verdict;
        verdict.entry = entry;
        if (!back) {
            verdict.kind = EntryVerdict::Unknown;
            verdict.wait = backOff(entry.attempts);
            noteFailure(back.error());
        } else {
            m_breaker.succeeded();
            verdict.theirs = back->value;
            verdict.theirsAt = back->version;
            switch (back->kind) {
            case remotes::ReadBack::Present: verdict.kind = EntryVerdict::Done; break;
            // A text that is being reviewed does not show yet; the mirror tells when the review ends.
            case remotes::ReadBack::Absent:
                verdict.kind = isContent(entry.intent) ? EntryVerdict::Audit : EntryVerdict::Again;
                verdict.wait = entry.attempts > 1 ? backOff(entry.attempts) : 0;
                break;
            case remotes::ReadBack::Other: verdict.kind = EntryVerdict::Conflict; break;
            case remotes::ReadBack::Missing:
                verdict.kind = EntryVerdict::Refused;
                verdict.reason = u"missing"_s;
                break;
            }
        }
        verdicts.push_back(std::move(verdict));
    }
    co_return co_await conclude(std::move(verdicts));
}

std::vector<std::vector<OutboxEntry>> OutboxRunner::grouped(const QList<OutboxEntry> &entries) const
{
    std::vector<std::vector<OutboxEntry>> batches;
    QHash<QString, std::size_t> byKey;
    for (const OutboxEntry &entry : entries) {
        const QString key = m_remote.batchKey(entry.intent);
        const auto known = key.isEmpty() ? byKey.cend() : byKey.constFind(entry.intent.record.shop + u'/' + key);
        if (known != byKey.cend() && batches[*known].size() < BatchSize) {
            batches[*known].push_back(entry);
            continue;
        }
        if (!key.isEmpty())
            byKey.insert(entry.intent.record.shop + u'/' + key, batches.size());
        batches.push_back({entry});
    }
    return batches;
}

// Calls about one listing go one after the other: some of them read before they write.
QCoro::Task<Done> OutboxRunner::sendAll(QList<OutboxEntry> entries)
{
    auto batches = grouped(entries);
    while (!batches.empty()) {
        const int allowed = m_breaker.allowed(m_clock.now(), SideBySide);
        if (m_run.isStopped(OutboxLine) || m_unreachable || allowed == 0)
            co_return Done();
        std::vector<std::vector<OutboxEntry>> wave;
        QSet<RecordRef> busy;
        for (auto batch = batches.begin(); batch != batches.end() && static_cast<int>(wave.size()) < allowed;) {
            const RecordRef about = ownerOf(batch->front().intent);
            if (busy.contains(about)) {
                ++batch;
                continue;
            }
            busy.insert(about);
            wave.push_back(std::move(*batch));
            batch = batches.erase(batch);
        }
        std::vector<QCoro::Task<Done>> underWay;
        for (auto &batch : wave)
            underWay.push_back(send(std::move(batch)));
        Done ended;
        for (auto &task : underWay) {
            // Every one is waited for: they write into what belongs to this call.
            Done sent = co_await task;
            if (!sent)
                ended = sent;
        }
        if (!ended)
            co_return ended;
        report();
    }
    co_return Done();
}

QCoro::Task<Result<std::vector<OutboxEntry>>> OutboxRunner::prepare(std::vector<OutboxEntry> entries)
{
    const Instant now = m_clock.now();
    IdSource &ids = m_ids;
    auto counts = std::make_shared<PushCounts>();
    auto work = [entries = std::move(entries), now, &ids, counts](store::WriteScope &scope) -> Result<std::vector<OutboxEntry>> {
        WorkWrites writes(scope, now, ids);
        std::vector<OutboxEntry> sending;
        for (OutboxEntry entry : entries) {
            const Result<bool> goes = markSending(writes, entry);
            if (!goes)
                return fail(goes.error());
            if (*goes)
                sending.push_back(std::move(entry));
        }
        QUAYSIDE_TRY(writes.close());
        *counts = {0, writes.finished(), 0, writes.refused(), writes.conflicts()};
        return sending;
    };
    auto written = co_await m_store.writeWork(std::move(work));
    if (written) {
        m_counts.done += counts->done;
        m_counts.refused += counts->refused;
        m_counts.conflicts += counts->conflicts;
    }
    co_return written;
}

EntryVerdict OutboxRunner::verdictOf(const OutboxEntry &entry, const remotes::Outcome &outcome)
{
    EntryVerdict verdict;
    verdict.entry = entry;
    verdict.reason = outcome.fault.detail;
    verdict.code = outcome.fault.code;
    switch (outcome.kind) {
    case remotes::Outcome::Done:
        verdict.kind = EntryVerdict::Done;
        m_breaker.succeeded();
        break;
    case remotes::Outcome::InReview:
        verdict.kind = EntryVerdict::Audit;
        m_breaker.succeeded();
        break;
    case remotes::Outcome::Refused:
        verdict.kind = EntryVerdict::Refused;
        m_breaker.succeeded();
        break;
    case remotes::Outcome::Unclear:
        // To be read back at once: the request may well have been carried out.
        verdict.kind = EntryVerdict::Unknown;
        noteFailure(outcome.fault);
        break;
    case remotes::Outcome::NotSent:
        verdict.kind = EntryVerdict::Again;
        verdict.wait = outcome.retryAfter > 0 ? outcome.retryAfter : backOff(entry.attempts);
        noteFailure(outcome.fault);
        break;
    }
    return verdict;
}

QCoro::Task<Done> OutboxRunner::send(std::vector<OutboxEntry> entries)
{
    if (isContent(entries.front().intent)) {
        // A review may have begun since the mirror was read; an edit now would restart it unseen.
        std::vector<OutboxEntry> copy = entries;
        const Done pulled = co_await pullRecordsOf(std::move(copy));
        if (!pulled) {
            noteFailure(pulled.error());
            co_return co_await putOff(std::move(entries));
        }
    }
    QHash<QString, Instant> leftAt; // before this try
    for (const OutboxEntry &entry : entries)
        leftAt.insert(entry.intent.id, entry.sentAt);
    const auto prepared = co_await prepare(std::move(entries));
    if (!prepared)
        co_return fail(prepared.error());
    if (prepared->empty())
        co_return Done();
    std::vector<Intent> intents;
    for (const OutboxEntry &entry : *prepared)
        intents.push_back(entry.intent);
    auto whole = co_await openedWords(m_store, std::move(intents));
    if (!whole) {
        std::vector<OutboxEntry> unsent = *prepared;
        co_return co_await putOff(std::move(unsent));
    }
    const std::vector<remotes::Outcome> outcomes = co_await m_remote.push(std::move(*whole));
    m_counts.sent += static_cast<int>(prepared->size());
    std::vector<EntryVerdict> verdicts;
    for (std::size_t i = 0; i < prepared->size(); ++i)
        verdicts.push_back(verdictOf((*prepared)[i], i < outcomes.size() ? outcomes[i] : remotes::Outcome()));
    // What certainly did not leave is as it was: a newer wish may still take its place.
    for (std::size_t i = 0; i < verdicts.size() && i < outcomes.size(); ++i) {
        if (outcomes[i].kind == remotes::Outcome::NotSent)
            verdicts[i].entry.sentAt = leftAt.value(verdicts[i].entry.intent.id);
    }
    co_return co_await conclude(std::move(verdicts));
}

// Nothing was sent; later, then.
QCoro::Task<Done> OutboxRunner::putOff(std::vector<OutboxEntry> entries)
{
    std::vector<EntryVerdict> verdicts;
    for (OutboxEntry &entry : entries) {
        EntryVerdict verdict;
        verdict.kind = EntryVerdict::Again;
        verdict.wait = backOff(entry.attempts);
        verdict.entry = std::move(entry);
        verdicts.push_back(std::move(verdict));
    }
    co_return co_await conclude(std::move(verdicts));
}

QCoro::Task<Done> OutboxRunner::pullRecordsOf(std::vector<OutboxEntry> entries)
{
    using Ids = QHash<QString, QSet<QString>>; // by shop
    QMap<remotes::Resource, Ids> wanted;
    for (const OutboxEntry &entry : entries) {
        const RecordRef &record = entry.intent.record;
        switch (record.kind) {
        case RecordKind::Return: wanted[remotes::Resource::Returns][record.shop].insert(record.id); break;
        case RecordKind::Order: wanted[remotes::Resource::Orders][record.shop].insert(record.id); break;
        case RecordKind::Package: wanted[remotes::Resource::Packages][record.shop].insert(record.id); break;
        case RecordKind::Conversation: wanted[remotes::Resource::Conversations][record.shop].insert(record.id); break;
        case RecordKind::Cancellation: wanted[remotes::Resource::Cancellations][record.shop].insert(record.id); break;
        default: wanted[remotes::Resource::Products][record.shop].insert(productOf(entry.intent).id);
        }
    }
    for (auto resource = wanted.cbegin(); resource != wanted.cend(); ++resource) {
        for (auto shop = resource->cbegin(); shop != resource->cend(); ++shop) {
            if (Done pulled = co_await m_puller.pullIds(resource.key(), shop.key(), shop->values()); !pulled)
                co_return pulled;
        }
    }
    co_return Done();
}

QCoro::Task<Done> OutboxRunner::conclude(std::vector<EntryVerdict> verdicts)
{
    if (verdicts.empty())
        co_return Done();
    std::vector<OutboxEntry> toRead;
    for (const EntryVerdict &verdict : verdicts) {
        if (verdict.kind == EntryVerdict::Done || verdict.kind == EntryVerdict::Conflict || verdict.kind == EntryVerdict::Audit)
            toRead.push_back(verdict.entry);
    }
    const Done pulled = co_await pullRecordsOf(std::move(toRead));
    if (!pulled) {
        // The mirror does not show it yet: what went well is settled by a read back later.
        for (EntryVerdict &verdict : verdicts) {
            if (verdict.kind == EntryVerdict::Done || (verdict.kind == EntryVerdict::Audit && verdict.entry.state == OutboxState::Unknown)) {
                verdict.kind = EntryVerdict::Unknown;
                verdict.wait = FirstWait;
            }
        }
        if (endsRun(pulled.error().kind))
            m_unreachable = pulled.error();
    }
    const Instant now = m_clock.now();
    IdSource &ids = m_ids;
    auto work = [verdicts = std::move(verdicts), now, &ids](store::WriteScope &scope) -> Result<PushCounts> {
        WorkWrites writes(scope, now, ids);
        int inReview = 0;
        for (const EntryVerdict &verdict : verdicts) {
            const auto isInReview = writeVerdict(writes, verdict);
            if (!isInReview)
                return fail(isInReview.error());
            inReview += *isInReview ? 1 : 0;
        }
        QUAYSIDE_TRY(writes.close());
        return PushCounts{0, writes.finished(), inReview, writes.refused(), writes.conflicts()};
    };
    const auto written = co_await m_store.writeWork(std::move(work));
    if (!written)
        co_return fail(written.error());
    m_counts.done += written->done;
    m_counts.inReview += written->inReview;
    m_counts.refused += written->refused;
    m_counts.conflicts += written->conflicts;
    co_return Done();
}

} // namespace quayside::sync
