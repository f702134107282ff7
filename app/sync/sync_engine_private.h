// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/breaker.h"
#include "app/sync/freshness.h"
#include "app/sync/puller.h"
#include "app/sync/run_state.h"
#include "app/sync/schedule.h"
#include "app/sync/sync_engine.h"
#include "app/sync/work_board.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace quayside::sync {

constexpr int OutboxDelay = 300; ///< ms between an entry and the run that sends it: a bulk act is one run

/// State of the engine, shared by the files that implement it.
struct SyncEngine::Private
{
    RunState run;
    WorkBoard board;
    Breaker breaker;
    QList<Planned> plan;                  ///< what the remote offers, in the order of a run
    QHash<QString, Instant> comparedAt;   ///< by line: when its ids were compared last
    QSet<QString> older;                  ///< lines that passed something over
    int waiting = 0;                      ///< runs that wait for the one under way to end
    QElapsedTimer turn;                   ///< since the part that is in no hurry got its turn
    QList<rows::Shop> shops;

    NetworkPolicy policy = NetworkPolicy::Online;
    NetworkPolicy chosen = NetworkPolicy::Online;
    SyncState state = SyncState::Idle;
    Instant offlineSince = 0;
    Instant asOf = 0;
    std::optional<Fault> lastFault;
    bool isLoaded = false;
    bool isRunning = false;
    bool isStopped = false;
    bool isScheduled = false;
    QTimer timer;

    [[nodiscard]] Planned *planned(remotes::Resource resource);
};

} // namespace quayside::sync
