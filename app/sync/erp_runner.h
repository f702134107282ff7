// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/erp_engine.h"
#include "models/base/network_policy.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace quayside::sync {

/// Keeps an ERP and the mirror together while the desktop is open: one run at a time, every few minutes, soon after something is there
/// to be pushed, and on demand; a line of work like those of the shop. Main thread; engine, store and clock outlive it.
class ErpRunner final : public QObject
{
    Q_OBJECT

public:
    ErpRunner(ErpEngine &engine, store::Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Starts the schedule with a run.
    void start();
    /// Offline: nothing is begun.
    void setPolicy(NetworkPolicy policy);
    /// Now; a second call while one runs waits for its end and then does its own. Faults: those of the connection, Cancelled.
    [[nodiscard]] QCoro::Task<Result<ErpSummary>> syncNow(bool full = false);
    /// Nothing is read or put in by itself from the next page or document on, until it is resumed; also over a restart.
    [[nodiscard]] QCoro::Task<Done> pause();
    /// What it missed is done now. Fault NotAllowedNow when it is not paused.
    [[nodiscard]] QCoro::Task<Done> resume();
    /// Gives up the run under way at the next page or document; the next run takes it up again. NotAllowedNow when none is.
    [[nodiscard]] Done cancel();
    /// Begins nothing more, and waits for what runs.
    [[nodiscard]] QCoro::Task<void> shutDown();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// As the table of work shows it.
    [[nodiscard]] Line line() const;
    /// When a run last ended well; 0: never in this session.
    [[nodiscard]] Instant asOf() const { return m_asOf; }
    [[nodiscard]] const ErpSummary &lastSummary() const { return m_last; }
    /// Why the last run ended; nothing when it ended well.
    [[nodiscard]] std::optional<Fault> fault() const { return m_fault; }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> runOnce();
    void plan(int milliseconds);
    [[nodiscard]] QCoro::Task<Done> keep(bool isPaused);

    ErpEngine &m_engine;
    store::Store &m_store;
    const Clock &m_clock;
    NetworkPolicy m_policy = NetworkPolicy::Online;
    QTimer m_next;
    bool m_isRunning = false;
    bool m_isEnding = false;
    bool m_isStarted = false;
    bool m_isLoaded = false;   ///< whether it is paused is known
    bool m_isPaused = false;
    std::optional<Job> m_job;
    Instant m_dueAt = 0;
    int m_failures = 0;
    Instant m_asOf = 0;
    ErpSummary m_last;
    std::optional<Fault> m_fault;
};

} // namespace quayside::sync
