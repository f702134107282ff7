// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace quayside::insights {

/// How long one point of a series is.
enum class Step : quint8 { Day, Week, Month };

/// One piece of time: [from, to), which begins and ends at midnights of a zone. Weeks begin on Monday.
struct Bucket
{
    QDate first;        ///< in the zone
    QDate next;         ///< first day after it
    Instant from = 0;
    Instant to = 0;

    friend bool operator==(const Bucket &, const Bucket &) = default;
};

/// The pieces that together cover [first, next) without gap or overlap, whole ones only: the first and the last reach out as far
/// as their step does.
[[nodiscard]] QList<Bucket> buckets(QDate first, QDate next, Step step, const QTimeZone &zone);
/// As many pieces, ending where those begin.
[[nodiscard]] QList<Bucket> before(const QList<Bucket> &buckets, Step step, const QTimeZone &zone);
/// Index of the piece that an instant falls into; -1 when none does. The pieces are in order and touch each other.
[[nodiscard]] int indexOf(const QList<Bucket> &buckets, Instant at);

/// Midnights of the zone are whole hours of UTC in [from, to), so that hourly sums make its days exactly.
[[nodiscard]] bool hasWholeHours(const QTimeZone &zone, Instant from, Instant to);

} // namespace quayside::insights
