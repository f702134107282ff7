// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace quayside::store {
class Store;
}

namespace quayside::sync {

/// How a pull of one resource went.
struct PullCounts
{
    qint64 pages = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 bad = 0;      ///< records that could not be understood; they are in quarantine
    qint64 bytes = 0;

    PullCounts &operator+=(const PullCounts &other)
    {
        pages += other.pages;
        inserted += other.inserted;
        updated += other.updated;
        unchanged += other.unchanged;
        bad += other.bad;
        bytes += other.bytes;
        return *this;
    }
};

/// A resource that could not be read in a run while others could.
struct PullProblem
{
    QString resource;
    QString shop;        ///< shop's name
    Fault fault;
};

/// What one run did.
struct SyncSummary
{
    QMap<QString, PullCounts> pulled; ///< by resource word
    int sent = 0;
    int done = 0;
    int inReview = 0;
    int refused = 0;
    int unclear = 0;                  ///< still unknown at the end
    int waiting = 0;                  ///< not finished at the end, whatever the reason
    int conflicts = 0;                ///< found in this run
    QList<PullProblem> problems;
    qint64 milliseconds = 0;
    [[nodiscard]] QJsonObject toJson() const;
};

struct SyncOptions
{
    SyncOptions() = default;
    QList<remotes::Resource> resources; ///< empty: all
    bool full = false;                  ///< ignore the marks and read everything again
    bool isPushing = true;              ///< false: pull only
    Instant patience = 10'000;          ///< ms to wait, all in all, for entries that may go in a moment
};

/// One piece of running work, for the status bar and for stderr.
struct Job
{
    QString resource;  ///< resource word, or "outbox"
    QString shop;      ///< shop's name
    qint64 done = 0;
    qint64 total = -1; ///< -1: not known
};

enum class SyncState : quint8 { Idle, Syncing, Offline, Attention };

/// Keeps the mirror up to date and sends what waits in the outbox: the one thing that desktop and command line ask to
/// synchronise. Main thread; every call returns at once. Store, remote, clock and ids outlive it.
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    SyncEngine(store::Store &store, remotes::Remote *remote, const Clock &clock, IdSource &ids, QObject *parent = nullptr);
    ~SyncEngine() override;

    [[nodiscard]] NetworkPolicy policy() const { return m_policy; }
    /// Offline lets what is under way end and starts nothing more.
    void setPolicy(NetworkPolicy policy);
    /// Starts the schedule: pulls in turn while Online, and sends soon after something entered the outbox.
    void start();

    /// Pulls, then sends until nothing more can go soon. A second call while one runs waits for its end, then does its own part.
    /// Faults: Offline (nobody answered; nothing is lost), AuthExpired, Cancelled, those of the store.
    [[nodiscard]] QCoro::Task<Result<SyncSummary>> syncOnce(SyncOptions options = {});
    /// Reads these records now (full documents, on demand).
    [[nodiscard]] QCoro::Task<Done> pullRecords(remotes::Resource resource, QString shop, QStringList ids);
    /// Gives up the run under way at the next page or entry; what is committed stays.
    void cancel();

    [[nodiscard]] SyncState state() const { return m_state; }
    [[nodiscard]] Instant offlineSince() const { return m_offlineSince; } ///< 0 while reachable
    /// When the mirror was last brought up to date; 0: never.
    [[nodiscard]] Instant asOf() const { return m_asOf; }
    [[nodiscard]] QList<Job> jobs() const { return m_jobs; }
    [[nodiscard]] std::optional<Fault> lastFault() const { return m_lastFault; }
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

    [[nodiscard]] QCoro::Task<Result<SyncSummary>> run(SyncOptions options);
    [[nodiscard]] QCoro::Task<Done> pullAll(SyncOptions options, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Done> push(Instant patience, SyncSummary &summary);
    [[nodiscard]] QCoro::Task<Result<Instant>> nextDue();
    [[nodiscard]] QCoro::Task<Done> log(SyncSummary summary);
    void report(const Job &job);
    void setState(SyncState state);
    void noteEnd(const Done &end);
    void planNext();
    void tick();

    store::Store &m_store;
    remotes::Remote *m_remote;
    const Clock &m_clock;
    IdSource &m_ids;
    NetworkPolicy m_policy = NetworkPolicy::Online;
    SyncState m_state = SyncState::Idle;
    Instant m_offlineSince = 0;
    Instant m_asOf = 0;
    QList<Job> m_jobs;
    std::optional<Fault> m_lastFault;
    std::unique_ptr<Private> d;
};

} // namespace quayside::sync
