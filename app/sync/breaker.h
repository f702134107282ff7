// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

namespace quayside::sync {

struct BreakerRules
{
    int failuresToOpen = 8;     ///< in a row
    Instant firstRest = 5'000;  ///< ms; doubles with every failed try
    Instant longestRest = 120'000;
};

/// Leaves a remote alone that fails again and again, longer each time, and then lets one try decide. A value without clock or I/O:
/// time comes in.
class Breaker
{
public:
    enum class State : quint8 {
        Closed,   ///< everything goes
        Open,     ///< nothing goes before openUntil()
        HalfOpen, ///< one try goes; its end decides
    };
    explicit Breaker(BreakerRules rules = {}) : m_rules(rules) {}

    [[nodiscard]] State state(Instant now) const;
    /// 0 while closed.
    [[nodiscard]] Instant openUntil() const { return m_openUntil; }
    /// Failures in a row so far.
    [[nodiscard]] int failures() const { return m_failures; }
    /// How many calls may be under way side by side now, of `usual` at most.
    [[nodiscard]] int allowed(Instant now, int usual) const;

    void succeeded();
    /// One more failure; opens at the limit, and at once when it was the deciding try.
    void failed(Instant now);
    /// Opens at once: nobody answered at all.
    void trip(Instant now);
    /// A person asks for a try now: the rest ends, the failures stay counted.
    void endRest(Instant now);

private:
    BreakerRules m_rules;
    int m_failures = 0;
    Instant m_rest = 0;
    Instant m_openUntil = 0;
};

} // namespace quayside::sync
