// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/connection_health.h"

#include <cstdlib>

namespace quayside::sync {

namespace {

using Pulse = Verdict::Pulse;
using Cause = Verdict::Cause;
using Mend = Verdict::Mend;

constexpr Instant Week = 7 * 86'400'000LL;
constexpr Instant FarOff = 120'000;     ///< ms; corrected by itself, but people's deadlines are shown by this machine's clock
constexpr int EnoughCalls = 20;         ///< fewer say nothing about a share

std::optional<Verdict> ofFault(const Fault &fault, Instant clockAhead)
{
    switch (fault.kind) {
    case FaultKind::Cancelled:
        return std::nullopt;
    case FaultKind::AuthExpired:
        return Verdict{Pulse::Bad, Cause::Consent, Mend::Consent};
    case FaultKind::Denied:
        return Verdict{Pulse::Bad, Cause::Refused, Mend::Consent};
    case FaultKind::Signature:
        return std::llabs(clockAhead) > FarOff ? Verdict{Pulse::Bad, Cause::Clock, Mend::TryNow} : Verdict{Pulse::Bad, Cause::Fault, Mend::TryNow};
    case FaultKind::Offline:
    case FaultKind::Timeout:
    case FaultKind::ServerError:
    case FaultKind::RateLimited:
        return Verdict{Pulse::Bad, Cause::Unreachable, Mend::TryNow};
    default:
        return Verdict{Pulse::Bad, Cause::Fault, Mend::TryNow};
    }
}

} // namespace

Verdict judge(const remotes::Health &health, NetworkPolicy policy, const std::optional<Fault> &fault, Instant now)
{
    if (policy == NetworkPolicy::Offline)
        return {Pulse::Watch, Cause::ByChoice, Mend::GoOnline};
    if (fault) {
        if (const auto verdict = ofFault(*fault, health.clockAhead))
            return *verdict;
    }
    if (health.consentUntil > 0 && health.consentUntil - now < Week)
        return {Pulse::Watch, Cause::ConsentEnds, Mend::Consent};
    if (health.calls >= EnoughCalls && health.failures * 100 > health.calls * ErrorBudget)
        return {Pulse::Watch, Cause::Errors, Mend::Nothing};
    if (std::llabs(health.clockAhead) > FarOff)
        return {Pulse::Watch, Cause::Clock, Mend::Nothing};
    return {};
}

} // namespace quayside::sync
