// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/breaker.h"

#include <algorithm>

namespace quayside::sync {

Breaker::State Breaker::state(Instant now) const
{
    if (m_openUntil == 0)
        return State::Closed;
    return now < m_openUntil ? State::Open : State::HalfOpen;
}

int Breaker::allowed(Instant now, int usual) const
{
    switch (state(now)) {
    case State::Closed: return usual;
    case State::HalfOpen: return std::min(usual, 1);
    case State::Open: break;
    }
    return 0;
}

void Breaker::succeeded()
{
    m_failures = 0;
    m_rest = 0;
    m_openUntil = 0;
}

void Breaker::failed(Instant now)
{
    const bool wasDeciding = state(now) == State::HalfOpen;
    ++m_failures;
    if (wasDeciding || m_failures >= m_rules.failuresToOpen)
        trip(now);
}

void Breaker::trip(Instant now)
{
    // Those that were under way together and fail one after the other are one failure of the remote.
    if (state(now) == State::Open)
        return;
    m_failures = std::max(m_failures, 1);
    m_rest = std::clamp(m_rest * 2, m_rules.firstRest, m_rules.longestRest);
    m_openUntil = now + m_rest;
}

void Breaker::endRest(Instant now)
{
    if (state(now) == State::Open)
        m_openUntil = now;
}

} // namespace quayside::sync
