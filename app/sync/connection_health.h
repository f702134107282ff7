// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/health.h"
#include "models/base/clock.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"

#include <QString>

#include <optional>

namespace quayside::sync {

/// How a connection is doing and what mends it.
struct Verdict
{
    enum class Pulse : quint8 { Good, Watch, Bad };
    enum class Cause : quint8 {
        None,
        ByChoice,      ///< a person works offline
        Unreachable,   ///< nobody answers
        Consent,       ///< the seller must agree again
        ConsentEnds,   ///< the same, soon
        Refused,       ///< the account may not do what is asked
        Clock,         ///< this machine's clock is far off
        Errors,        ///< more failures than the budget has
        Fault,         ///< something else
    };
    enum class Mend : quint8 { Nothing, GoOnline, TryNow, Consent };

    Pulse pulse = Pulse::Good;
    Cause cause = Cause::None;
    Mend mend = Mend::Nothing;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// "consent", "unreachable", …: names a cause where it is kept.
[[nodiscard]] QString toWord(Verdict::Cause cause);

/// Failures that the last calls may have before they are worth a word, in percent.
inline constexpr int ErrorBudget = 10;

/// Pure.
[[nodiscard]] Verdict judge(const remotes::Health &health, NetworkPolicy policy, const std::optional<Fault> &fault, Instant now);

/// Whether people are told who are not looking: at once of what only they can mend, of everything else once it held for ten minutes.
/// `since` is when it began. Pure.
[[nodiscard]] bool isWorthTelling(const Verdict &verdict, Instant since, Instant now);

} // namespace quayside::sync
