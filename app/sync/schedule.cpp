// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/schedule.h"

#include <algorithm>

namespace quayside::sync {

using remotes::Resource;
using remotes::ResourceFacts;

namespace {

constexpr Instant FreshEnough = 30'000; ///< nobody comes back to the window and minds half a minute

Instant patience(const ResourceFacts &facts)
{
    return std::max(FreshEnough, facts.every / 4);
}

} // namespace

Instant nextDue(const ResourceFacts &facts, Instant readAt, double random)
{
    return readAt + facts.every - static_cast<Instant>(random * static_cast<double>(facts.every) / 10);
}

QList<Resource> whatToRead(const QList<Planned> &plan, NetworkPolicy policy, Instant now, Trigger trigger)
{
    QList<Resource> due;
    if (policy != NetworkPolicy::Online)
        return due;
    for (const Planned &planned : plan) {
        const ResourceFacts &facts = remotes::factsOf(planned.resource);
        const bool isOld = trigger == Trigger::Focus && now - planned.readAt >= patience(facts);
        if (planned.dueAt <= now || isOld)
            due.append(planned.resource);
    }
    std::stable_sort(due.begin(), due.end(),
                     [](Resource a, Resource b) { return remotes::factsOf(a).priority < remotes::factsOf(b).priority; });
    return due;
}

Instant wakeAt(const QList<Planned> &plan, NetworkPolicy policy, Instant nextEntry, Instant restUntil)
{
    if (policy == NetworkPolicy::Offline)
        return 0;
    Instant next = nextEntry;
    if (policy == NetworkPolicy::Online) {
        for (const Planned &planned : plan) {
            const Instant due = std::max<Instant>(1, planned.dueAt); // 0 is "at once" here and "never" in the answer
            next = next == 0 ? due : std::min(next, due);
        }
    }
    // While the remote rests nothing else can happen; with nothing to do afterwards there is no need to wake either.
    return next == 0 ? restUntil : std::max(next, restUntil);
}

} // namespace quayside::sync
