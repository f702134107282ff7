// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

#include <optional>

namespace quayside::sync {

/// One piece of running work.
struct Job
{
    enum class Step : quint8 { Reading, Older, Comparing, Sending };

    Job() = default;
    Job(QString key, QString resource, QString shop, Step step = Step::Reading)
        : key(std::move(key)), resource(std::move(resource)), shop(std::move(shop)), step(step)
    {
    }

    QString key;           ///< "orders/<shop id>", "outbox": what pause, resume and cancel name
    QString resource;      ///< resource word, or "outbox"
    QString shop;          ///< shop's name
    Step step = Step::Reading;
    qint64 done = 0;
    qint64 total = -1;     ///< -1: not known
    Instant startedAt = 0;
};

/// Records a second since it began; 0 while nothing can be said.
[[nodiscard]] double perSecond(const Job &job, Instant now);
/// Milliseconds until it is done at this rate; nothing while that cannot be said.
[[nodiscard]] std::optional<Instant> timeLeft(const Job &job, Instant now);

/// A line of work that exists whether it runs or not: one resource of one shop, or the outbox.
struct Line
{
    enum class State : quint8 { Idle, Running, Paused, Resting, Failed };

    QString key;
    QString resource;
    QString shop;
    State state = State::Idle;
    Instant readAt = 0;            ///< last success, our clock; 0: never
    Instant dueAt = 0;             ///< when it goes on by itself; 0: not by itself
    bool hasOlder = false;         ///< older records are still to be read
    std::optional<Fault> fault;    ///< why it failed last time
    std::optional<Job> job;        ///< while it runs
};

/// "outbox", or "<resource>/<shop id>", or the resource alone for what is read once for the account.
[[nodiscard]] QString lineKey(const QString &resource, const QString &shop = {});
inline constexpr QLatin1StringView OutboxLine("outbox");

} // namespace quayside::sync
