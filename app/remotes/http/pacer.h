// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QHash>
#include <QString>

namespace quayside::remotes {

/// Requests a second in one lane, and how many may leave at once after a quiet while.
struct PaceLimits
{
    double start = 10;
    double lowest = 0.2;
    double highest = 50;
    double burst = 5;
};

/// Decides how long a request waits before it may leave. One token bucket a lane (a host and a shop: that is what
/// the remote counts by). A throttle halves the lane's rate, every good answer raises it a little. Pure: time comes in.
class Pacer
{
public:
    explicit Pacer(PaceLimits limits) : m_limits(limits) {}

    /// Takes one place in the lane's queue; the milliseconds until it is due. Callers are served in calling order.
    [[nodiscard]] qint64 take(const QString &lane, Instant now);
    /// Milliseconds for which the remote asked this lane to stay quiet.
    [[nodiscard]] qint64 closedFor(const QString &lane, Instant now) const;
    /// The remote asked to slow down; `wait` milliseconds pass before anything else leaves.
    void throttled(const QString &lane, Instant now, qint64 wait);
    void wentWell(const QString &lane);
    /// Requests a second at present.
    [[nodiscard]] double rate(const QString &lane) const;

private:
    struct Lane
    {
        double rate = 0;
        double tokens = 0;   ///< below zero: that many are waiting
        Instant filledAt = 0;
        Instant closedUntil = 0;
    };

    Lane &lane(const QString &name, Instant now);

    PaceLimits m_limits;
    QHash<QString, Lane> m_lanes;
};

} // namespace quayside::remotes
