// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"
#include "app/sync/run_state.h"
#include "app/sync/sync_summary.h"
#include "models/base/clock.h"
#include "models/store/sync_reader.h"

#include <QCoroTask>

namespace quayside::store {
class Store;
}

namespace quayside::sync {

/// One line of pulling: a resource of a shop.
struct PullLine
{
    PullLine() = default;
    PullLine(remotes::Resource resource, QString shop, QString shopName) : resource(resource), shop(std::move(shop)), shopName(std::move(shopName)) {}

    remotes::Resource resource = remotes::Resource::Shops;
    QString shop;       ///< remote shop id
    QString shopName;
    bool full = false;  ///< read everything again
    remotes::PullRequest::Part part = remotes::PullRequest::Part::New;

    [[nodiscard]] QString key() const { return lineKey(remotes::resourceWord(resource), shop); }
};

/// Brings pages of a remote into mirror.db: pages and cursor in one transaction, so that a run which dies anywhere goes on at the
/// cursor. While one transaction is written the next pages are fetched. Main thread.
class Puller
{
public:
    Puller(store::Store &store, remotes::Remote &remote, RunState &run, const Clock &clock) : m_store(store), m_remote(remote), m_run(run), m_clock(clock) {}

    /// From the stored cursor (or, with `full`, from the start) to the end of what the remote has now. Cancelled when a person holds the
    /// line back; what came before stays.
    [[nodiscard]] QCoro::Task<Result<PullCounts>> pull(PullLine line);
    /// Of a resource without a list: what is missing or old, as much of it as a run may ask for.
    [[nodiscard]] QCoro::Task<Result<PullCounts>> pullDue(PullLine line);
    /// These records only; the cursor stays. Faults like a page's.
    [[nodiscard]] QCoro::Task<Done> pullIds(remotes::Resource resource, QString shop, QStringList ids);
    /// Lists the remote's ids and marks what the mirror has beyond them as gone, each after it was asked for by itself. How many are gone.
    [[nodiscard]] QCoro::Task<Result<int>> reconcile(PullLine line);
    /// Asks for quarantined documents again; those that are understood now leave the quarantine. How many did. For documents without an
    /// id the whole list is read: what is not met there any more was understood or changed.
    [[nodiscard]] QCoro::Task<Result<int>> retryQuarantined(QList<store::QuarantineRow> rows);

private:
    /// A list on its way from its start to its end.
    struct Walk
    {
        Walk(const PullLine &line, Job::Step step);

        remotes::PullRequest request;
        Job job;
        qint64 missing = 0;    ///< counted by the remote and not handed out
        bool isOver = false;
    };
    /// The next page of a walk; tells how far it is.
    [[nodiscard]] QCoro::Task<Result<remotes::Page>> nextOf(Walk &walk);
    [[nodiscard]] QCoro::Task<Result<int>> retryNamed(PullLine line, QStringList ids);
    [[nodiscard]] QCoro::Task<Result<int>> retryNameless(PullLine line, QStringList names);
    [[nodiscard]] QCoro::Task<Result<remotes::Page>> fetch(remotes::PullRequest request, QString line);
    [[nodiscard]] QCoro::Task<Result<QSet<QString>>> askFor(remotes::Resource resource, QString shop, QStringList ids);

    store::Store &m_store;
    remotes::Remote &m_remote;
    RunState &m_run;
    const Clock &m_clock;
};

} // namespace quayside::sync
