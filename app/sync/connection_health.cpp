// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/connection_health.h"

#include "models/base/denial.h"

#include <cstdlib>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

using Pulse = Verdict::Pulse;
using Cause = Verdict::Cause;
using Mend = Verdict::Mend;

constexpr Instant Week = 7 * 86'400'000LL;
constexpr Instant FarOff = 120'000;     ///< ms; corrected by itself, but people's deadlines are shown by this machine's clock
constexpr Instant Patience = 10 * 60'000; ///< a line that is cut for a moment mends itself
constexpr int EnoughCalls = 20;         ///< fewer say nothing about a share

std::optional<Verdict> ofFault(const Fault &fault, Instant clockAhead)
{
    switch (fault.kind) {
    case FaultKind::Cancelled:
        return std::nullopt;
    case FaultKind::AuthExpired:
        return Verdict{Pulse::Bad, Cause::Consent, Mend::Consent};
    case FaultKind::Denied:
        return denialOf(fault) == Denial::Remote ? Verdict{Pulse::Bad, Cause::Refused, Mend::Consent} : Verdict{Pulse::Bad, Cause::Fault, Mend::TryNow};
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

bool isWorthTelling(const Verdict &verdict, Instant since, Instant now)
{
    switch (verdict.cause) {
    case Cause::None:
    case Cause::ByChoice: return false;
    case Cause::Consent:
    case Cause::ConsentEnds:
    case Cause::Refused: return true;
    case Cause::Unreachable:
    case Cause::Clock:
    case Cause::Errors:
    case Cause::Fault: break;
    }
    return now - since >= Patience;
}

QString toWord(Cause cause)
{
    switch (cause) {
    case Cause::None: break;
    case Cause::ByChoice: return u"by-choice"_s;
    case Cause::Unreachable: return u"unreachable"_s;
    case Cause::Consent: return u"consent"_s;
    case Cause::ConsentEnds: return u"consent-ends"_s;
    case Cause::Refused: return u"refused"_s;
    case Cause::Clock: return u"clock"_s;
    case Cause::Errors: return u"errors"_s;
    case Cause::Fault: return u"fault"_s;
    }
    return {};
}

} // namespace quayside::sync
