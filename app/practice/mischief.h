// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/draw.h"
#include "models/base/result.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace quayside::practice {

/// The ways a shop can misbehave.
enum class Trick : quint8 {
    Latency,           ///< `latency=MS`: every answer waits
    TooManyRequests,   ///< `429`: refused, nothing done; the value is Retry-After in seconds
    Unavailable,       ///< `503`: refused, nothing done
    InternalError,     ///< `500`: code 36009003 although a write was carried out
    Html,              ///< `html`: a gateway's page instead of JSON, nothing done
    Truncate,          ///< `truncate`: half of the JSON
    CutBeforeEffect,   ///< `cut-before-effect`: a write's connection closes, nothing done
    CutAfterEffect,    ///< `cut-after-effect`: a write is carried out, then its connection closes
    TimeoutAfterEffect,///< `timeout-after-effect[=S]`: a write is carried out, then silence for S (default 120) seconds
    Cut,               ///< `cut`: the connection of any call closes behind whatever it did
    DuplicatePage,     ///< `duplicate-page`: a page comes twice
    Reorder,           ///< `reorder`: the records of a page come shuffled
    ClockSkew,         ///< `clock-skew=S`: the shop's clock is S seconds ahead of ours
    TokenLife,         ///< `token-life=S`: access tokens made from now on live S seconds
    Expired401,        ///< `expired-401`: an expired token also answers with HTTP status 401
    MissingScope,      ///< `missing-scope=KEY`: tokens lack this scope
    Quota,             ///< `quota=N`: N calls a second for each app and shop
    Review,            ///< `review=S`: audits take S seconds
    UnknownFields,     ///< `unknown-fields`: members no document mentions
    UnknownEnums,      ///< `unknown-enums`: values no document mentions
    ExpireToken,       ///< `expire-token`: the caller's access token ends at this call, ahead of its time
};
inline constexpr int TrickCount = 21;

/// A parsed fault specification: `name[=value][@probability][#count][+spared]`, separated by commas, for
/// example `latency=150,429@0.1,cut-after-effect@0.5#20,truncate#1+7`. Without probability always; with a count, that
/// many times; with a number of spared calls, not before so many went by that it would have hit. The same specification and
/// seed strike at the same calls again.
class Mischief
{
public:
    /// Fault: Invalid, subject the part that is not understood.
    [[nodiscard]] static Result<Mischief> parse(const QString &specification, quint64 seed);

    /// Whether the trick hits this call; uses up one of its count.
    [[nodiscard]] bool strikes(Trick trick);
    /// Whether the trick is set at all, for those that hold all the time.
    [[nodiscard]] bool isSet(Trick trick) const { return slot(trick).has_value(); }
    [[nodiscard]] qint64 value(Trick trick, qint64 fallback) const;
    [[nodiscard]] QString text(Trick trick) const { return slot(trick) ? slot(trick)->value : QString(); }
    [[nodiscard]] QString specification() const { return m_specification; }
    /// Counts what a trick did that holds all the time: a call under a wrong clock, a token that ran out.
    void note(Trick trick) { ++m_struck[static_cast<size_t>(trick)]; }
    /// How often a trick spoilt an answer so far; what `before` counted goes on being counted. The sum leaves waits and calls under
    /// a wrong clock aside, which may spoil nothing.
    [[nodiscard]] qint64 struck(Trick trick) const { return m_struck[static_cast<size_t>(trick)]; }
    [[nodiscard]] qint64 struck() const;
    void countOn(const Mischief &before);
    [[nodiscard]] static QLatin1StringView nameOf(Trick trick);
    /// A number in [0, bound), from the same repeatable source.
    [[nodiscard]] int below(int bound) { return m_draw.below(bound); }

private:
    struct Setting
    {
        QString value;
        double probability = 1;
        qint64 left = -1; ///< -1: without end
        qint64 spared = 0;
    };
    explicit Mischief(quint64 seed) : m_draw(seed, FaultTopic, 0) {}
    [[nodiscard]] const std::optional<Setting> &slot(Trick trick) const { return m_settings[static_cast<size_t>(trick)]; }

    QString m_specification;
    std::array<qint64, TrickCount> m_struck{};
    std::array<std::optional<Setting>, TrickCount> m_settings;
    Draw m_draw;
};

} // namespace quayside::practice
