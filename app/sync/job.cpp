// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/job.h"

#include <algorithm>

namespace quayside::sync {

namespace {

constexpr Instant TellsNothingYet = 500; ///< ms; a rate over less jumps about

} // namespace

double perSecond(const Job &job, Instant now)
{
    const Instant elapsed = now - job.startedAt;
    if (job.startedAt == 0 || elapsed < TellsNothingYet || job.done <= 0)
        return 0;
    return static_cast<double>(job.done) * 1000 / static_cast<double>(elapsed);
}

std::optional<Instant> timeLeft(const Job &job, Instant now)
{
    const double rate = perSecond(job, now);
    if (rate <= 0 || job.total < 0)
        return std::nullopt;
    return static_cast<Instant>(static_cast<double>(std::max<qint64>(0, job.total - job.done)) * 1000 / rate);
}

QString lineKey(const QString &resource, const QString &shop)
{
    return shop.isEmpty() ? resource : resource + u'/' + shop;
}

} // namespace quayside::sync
