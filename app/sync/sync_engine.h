// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"
#include "app/sync/job.h"
#include "app/sync/sync_summary.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace quayside::store {
class Store;
}

namespace quayside::sync {

struct Freshness;
struct PullLine;

enum class SyncState : quint8 { Idle, Syncing, Offline, Attention };

/// Keeps the mirror up to date and sends what waits in the outbox: the one thing that desktop and command line ask to
/// synchronise. Main thread; every call returns at once. Store, remote, clock and ids outlive it.
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    SyncEngine(store::Store &store, remotes::Remote *remote, const Clock &clock, IdSource &ids, QObject *parent = nullptr);
    ~SyncEngine() override;

    [[nodiscard]] NetworkPolicy policy() const;
    /// Offline lets what is under way end and starts nothing more; Metered sends, and reads only what a person asks for.
    void setPolicy(NetworkPolicy policy);
    /// Online or Metered: what holds whenever the person does not work offline. Kept in the workspace.
    [[nodiscard]] NetworkPolicy chosenPolicy() const;
    [[nodiscard]] QCoro::Task<Done> choosePolicy(NetworkPolicy policy);
    /// Starts the schedule: pulls in turn while Online, and sends soon after something entered the outbox.
    void start();
    /// A person came back to the window: what is older than they would expect is read now.
    void comeBack();

    /// Pulls the newest, sends until nothing more can go soon, then fills what was passed over. A second call while one runs waits for
    /// its end, then does its own part. Faults: Offline (nobody answered; nothing is lost), AuthExpired, Cancelled, those of the store.
    [[nodiscard]] QCoro::Task<Result<SyncSummary>> syncOnce(SyncOptions options = {});
    /// Reads these records now (full documents, on demand).
    [[nodiscard]] QCoro::Task<Done> pullRecords(remotes::Resource resource, QString shop, QStringList ids);
    /// Asks for quarantined documents again: these, or without any those that the criteria say; how many are understood now.
    [[nodiscard]] QCoro::Task<Result<int>> retryQuarantined(QList<RecordRef> records, QString criteria = {});
    /// Gives up the run under way at the next page or entry; what is committed stays.
    void cancel();

    /// Every line of work, whether it runs or not.
    [[nodiscard]] QList<Line> lines() const;
    /// What runs now.
    [[nodiscard]] QList<Job> jobs() const;
    /// The line works no more from the next page or entry on, until it is resumed; also over a restart. Fault NotFound for an unknown line.
    [[nodiscard]] QCoro::Task<Done> pauseLine(QString key);
    [[nodiscard]] QCoro::Task<Done> resumeLine(QString key);
    /// Gives up this line's part of the run under way; the next run takes it up again. NotAllowedNow when it does not run.
    [[nodiscard]] Done cancelLine(const QString &key);
    /// What the connection knows of itself; NotAllowedNow without a remote.
    [[nodiscard]] QCoro::Task<Result<remotes::Health>> health();

    [[nodiscard]] SyncState state() const;
    [[nodiscard]] Instant offlineSince() const; ///< 0 while reachable
    /// When a remote that failed is tried again by itself; 0 when it is not left alone.
    [[nodiscard]] Instant restUntil() const;
    /// When the mirror was last brought up to date; 0: never.
    [[nodiscard]] Instant asOf() const;
    [[nodiscard]] std::optional<Fault> lastFault() const;
    /// No remote is connected to this workspace.
    [[nodiscard]] bool hasRemote() const { return m_remote != nullptr; }

    /// Stops the schedule, asks the remote to end, waits for what runs.
    [[nodiscard]] QCoro::Task<void> shutDown();

Q_SIGNALS:
    void stateChanged();
    void jobsChanged();
    void finished(const quayside::sync::SyncSummary &summary);
    /// A run ended, well or not; the next may begin.
    void runEnded();

private:
    struct Private;

    // sync_run.cpp: what one run does.
    [[nodiscard]] QCoro::Task<Result<SyncSummary>> run(SyncOptions options);
    [[nodiscard]] QCoro::Task<Done> readShops(SyncOptions options, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> pullNew(SyncOptions options, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> fillOlder(SyncOptions options, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> pullOlder(SyncOptions options, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> pullResource(remotes::Resource resource, remotes::PullRequest::Part part, bool full, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> reconcile(SyncOptions options, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> noteCompared(PullLine line);
    [[nodiscard]] QCoro::Task<Done> tryQuarantineAgain(SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> findConflicts(SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> push(Instant patience, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> log(SyncSummary summary);

    // sync_lines.cpp: the lines of work.
    [[nodiscard]] QCoro::Task<Done> keepPaused(QSet<QString> paused);
    void loadLines();
    void takeOver(const Freshness &fresh);
    void report(const Job &job);

    void setState(SyncState state);
    void noteEnd(const Done &end);
    void planNext();
    void tick();
    void begin(SyncOptions options);

    store::Store &m_store;
    remotes::Remote *m_remote;
    const Clock &m_clock;
    IdSource &m_ids;
    std::unique_ptr<Private> d;
};

} // namespace quayside::sync
