// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/http/pacer.h"

#include <algorithm>
#include <cmath>

namespace quayside::remotes {

namespace {

constexpr double Rise = 0.5; // requests a second, a good answer

} // namespace

Pacer::Lane &Pacer::lane(const QString &name, Instant now)
{
    auto found = m_lanes.find(name);
    if (found == m_lanes.end())
        found = m_lanes.insert(name, Lane{m_limits.start, m_limits.burst, now, 0});
    Lane &lane = *found;
    if (now > lane.filledAt) {
        const double added = lane.rate * static_cast<double>(now - lane.filledAt) / 1000.0;
        lane.tokens = std::min(m_limits.burst, lane.tokens + added);
    }
    lane.filledAt = now; // a clock that was set back starts afresh instead of blocking
    return lane;
}

qint64 Pacer::take(const QString &name, Instant now)
{
    Lane &taken = lane(name, now);
    taken.tokens -= 1;
    const double owed = taken.tokens < 0 ? -taken.tokens / taken.rate * 1000.0 : 0;
    return std::max(static_cast<qint64>(std::ceil(owed)), closedFor(name, now));
}

qint64 Pacer::closedFor(const QString &name, Instant now) const
{
    const auto found = m_lanes.find(name);
    return found == m_lanes.end() ? 0 : std::max<qint64>(0, found->closedUntil - now);
}

void Pacer::throttled(const QString &name, Instant now, qint64 wait)
{
    Lane &slowed = lane(name, now);
    slowed.rate = std::max(m_limits.lowest, slowed.rate / 2);
    slowed.tokens = std::min(slowed.tokens, 0.0);
    slowed.closedUntil = std::max(slowed.closedUntil, now + wait);
}

void Pacer::wentWell(const QString &name)
{
    const auto found = m_lanes.find(name);
    if (found != m_lanes.end())
        found->rate = std::min(m_limits.highest, found->rate + Rise);
}

double Pacer::rate(const QString &name) const
{
    const auto found = m_lanes.find(name);
    return found == m_lanes.end() ? m_limits.start : found->rate;
}

} // namespace quayside::remotes
