// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/resource.h"
#include "models/base/clock.h"
#include "models/base/network_policy.h"

#include <QList>

namespace quayside::sync {

/// When a resource was read and when it is to be read again; 0: never, and at once.
struct Planned
{
    remotes::Resource resource = remotes::Resource::Shops;
    Instant readAt = 0;
    Instant dueAt = 0;
};

/// What asks for reading.
enum class Trigger : quint8 {
    Clock, ///< the schedule
    Focus, ///< a person came back to the window: what is older than they would expect is read
};

/// When to read again after a read that ended at `readAt`. `random` (0 ≤ x < 1) takes up to a tenth of the period away, so that
/// workstations do not come together. Pure.
[[nodiscard]] Instant nextDue(const remotes::ResourceFacts &facts, Instant readAt, double random);

/// What to read now, in the order of a run. Nothing by itself while offline or metered. Pure.
[[nodiscard]] QList<remotes::Resource> whatToRead(const QList<Planned> &plan, NetworkPolicy policy, Instant now, Trigger trigger);

/// When the schedule has to look again: the next read, the next outbox entry (`nextEntry`, 0: none waits) or the end of the rest that a
/// failing remote is given (`restUntil`, 0: none), whichever the policy allows; 0: nothing will happen by itself. Pure.
[[nodiscard]] Instant wakeAt(const QList<Planned> &plan, NetworkPolicy policy, Instant nextEntry, Instant restUntil);

} // namespace quayside::sync
