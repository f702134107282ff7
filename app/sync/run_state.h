// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_engine.h"

#include <functional>

namespace quayside::sync {

/// What one run shares with its parts: whether it was given up, and whom to tell of progress. Main thread.
struct RunState
{
    bool isCancelled = false;
    std::function<void(const Job &)> report;
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
