// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insights/anomaly.h"
#include "models/insights/metrics.h"
#include "models/insights/periods.h"

namespace quayside::insights {

/// Sums of one group by piece of time. A piece without sales has zeros, not a hole.
struct Series
{
    QString group;          ///< market, shop id, category id, reason; empty: everything
    QList<Sums> points;     ///< one for each bucket

    [[nodiscard]] Sums total() const;
};

/// Sums that belong to an instant.
struct Piece
{
    Instant at = 0;
    QString group;
    Sums sums;
};

/// Sorts pieces into buckets, one series a group, in order of the groups' names. Pieces outside every bucket are left out.
[[nodiscard]] QList<Series> gather(const QList<Piece> &pieces, const QList<Bucket> &buckets);

/// The groups with the largest values of the metric, at most `count`, largest first; the others become one series named `others`.
[[nodiscard]] QList<Series> largest(QList<Series> series, Metric metric, int count, const QString &others);

/// Change from before to now.
struct Change
{
    double absolute = 0;
    std::optional<double> percent;  ///< nullopt from zero
};
[[nodiscard]] std::optional<Change> change(std::optional<double> now, std::optional<double> before);

/// Daily values of a metric, days without one left out; for the anomaly test.
[[nodiscard]] QList<DayValue> dayValues(Metric metric, const Series &series, const QList<Bucket> &days);

} // namespace quayside::insights
