// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/series.h"

#include <QMap>

#include <algorithm>

namespace quayside::insights {

Sums Series::total() const
{
    Sums sum;
    for (const Sums &point : points)
        sum += point;
    return sum;
}

QList<Series> gather(const QList<Piece> &pieces, const QList<Bucket> &buckets)
{
    QMap<QString, Series> byGroup;
    for (const Piece &piece : pieces) {
        const int index = indexOf(buckets, piece.at);
        if (index < 0)
            continue;
        Series &series = byGroup[piece.group];
        if (series.points.isEmpty()) {
            series.group = piece.group;
            series.points.resize(buckets.size());
        }
        series.points[index] += piece.sums;
    }
    return byGroup.values();
}

QList<Series> largest(QList<Series> series, Metric metric, int count, const QString &others)
{
    const auto sizeOf = [&](const Series &one) { return valueOf(metric, one.total()).value_or(0); };
    std::stable_sort(series.begin(), series.end(), [&](const Series &a, const Series &b) { return sizeOf(a) > sizeOf(b); });
    if (count < 1 || series.size() <= count)
        return series;
    Series rest;
    rest.group = others;
    rest.points.resize(series.first().points.size());
    for (qsizetype i = count; i < series.size(); ++i) {
        for (qsizetype point = 0; point < rest.points.size(); ++point)
            rest.points[point] += series[i].points[point];
    }
    series.resize(count);
    series.append(rest);
    return series;
}

std::optional<Change> change(std::optional<double> now, std::optional<double> before)
{
    if (!now || !before)
        return {};
    Change change;
    change.absolute = *now - *before;
    if (*before != 0)
        change.percent = change.absolute * 100 / *before;
    return change;
}

QList<DayValue> dayValues(Metric metric, const Series &series, const QList<Bucket> &days)
{
    QList<DayValue> values;
    for (qsizetype i = 0; i < series.points.size() && i < days.size(); ++i) {
        if (const auto value = valueOf(metric, series.points[i]))
            values.append({days[i].first, *value});
    }
    return values;
}

} // namespace quayside::insights
