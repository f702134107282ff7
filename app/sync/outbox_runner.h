// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/breaker.h"
#include "app/sync/outbox_writes.h"
#include "app/sync/puller.h"
#include "models/base/ids.h"

#include <QHash>
#include <QSet>

namespace quayside::sync {

/// How much of the outbox went where in one run.
struct PushCounts
{
    int sent = 0;
    int done = 0;
    int inReview = 0;
    int refused = 0;
    int conflicts = 0;
};

/// Sends what waits in the outbox in the order of planSending(): what belongs to one call together, different listings and cases side
/// by side. Each entry is marked as being sent
/// in work.db before its request leaves. It is done only when the mirror shows it; an unclear answer is settled by reading
/// back and never by sending again blindly. Main thread.
class OutboxRunner
{
public:
    OutboxRunner(store::Store &store, remotes::Remote &remote, Puller &puller, RunState &run, const Clock &clock, IdSource &ids, Breaker &breaker)
        : m_store(store), m_remote(remote), m_puller(puller), m_run(run), m_clock(clock), m_ids(ids), m_breaker(breaker)
    {
    }

    /// Until nothing more may go now. Faults: the remote's when it cannot be reached (entries wait), those of the store, Cancelled.
    [[nodiscard]] QCoro::Task<Result<PushCounts>> run();

private:
    void report();
    void noteFailure(const Fault &fault);
    [[nodiscard]] QCoro::Task<Done> releaseReviews();
    [[nodiscard]] QCoro::Task<Done> settleUnknown(QList<OutboxEntry> entries);
    [[nodiscard]] QCoro::Task<Done> sendAll(QList<OutboxEntry> entries);
    [[nodiscard]] QCoro::Task<Result<std::vector<OutboxEntry>>> prepare(std::vector<OutboxEntry> entries);
    [[nodiscard]] QCoro::Task<Done> send(std::vector<OutboxEntry> entries);
    /// Reads the records of entries that went well, then writes all verdicts.
    [[nodiscard]] QCoro::Task<Done> conclude(std::vector<EntryVerdict> verdicts);
    [[nodiscard]] QCoro::Task<Done> putOff(std::vector<OutboxEntry> entries);
    [[nodiscard]] QCoro::Task<Done> pullRecordsOf(std::vector<OutboxEntry> entries);
    [[nodiscard]] EntryVerdict verdictOf(const OutboxEntry &entry, const remotes::Outcome &outcome);
    [[nodiscard]] std::vector<std::vector<OutboxEntry>> grouped(const QList<OutboxEntry> &entries) const;

    store::Store &m_store;
    remotes::Remote &m_remote;
    Puller &m_puller;
    RunState &m_run;
    const Clock &m_clock;
    IdSource &m_ids;
    Breaker &m_breaker;
    PushCounts m_counts;
    std::optional<Fault> m_unreachable; ///< why sending stopped
    qint64 m_total = 0;                 ///< entries that are done or may go now
};

} // namespace quayside::sync
