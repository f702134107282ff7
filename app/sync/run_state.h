// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/job.h"
#include "models/base/result.h"

#include <functional>

namespace quayside::sync {

/// What one run shares with its parts: whether it was given up, whom to tell of progress, and which lines of work a person holds back.
/// Main thread.
struct RunState
{
    bool isCancelled = false;
    std::function<void(const Job &)> report;
    std::function<bool(const QString &line)> isHeldBack;
    std::function<bool()> isTurnOver;   ///< what is in no hurry makes room at the next page

    [[nodiscard]] bool isStopped(const QString &line) const { return isCancelled || (isHeldBack && isHeldBack(line)); }
};

/// Faults after which nothing else of a run would fare better.
[[nodiscard]] inline bool endsRun(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Offline:
    case FaultKind::Timeout:
    case FaultKind::AuthExpired:
    case FaultKind::Signature:
    case FaultKind::DiskFull:
    case FaultKind::Damaged:
    case FaultKind::Busy:
    case FaultKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace quayside::sync
