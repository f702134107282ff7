// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/decimate.h"

#include <algorithm>
#include <array>

namespace quayside::insights {

QList<QPointF> decimate(const QList<QPointF> &points, int columns)
{
    constexpr int PerColumn = 4;
    if (columns < 1 || points.size() <= static_cast<qsizetype>(columns) * PerColumn)
        return points;
    const double first = points.first().x();
    const double width = points.last().x() - first;
    QList<QPointF> kept;
    kept.reserve(static_cast<qsizetype>(columns) * PerColumn);
    const auto columnOf = [&](const QPointF &point) {
        return width <= 0 ? 0 : std::min(columns - 1, static_cast<int>((point.x() - first) / width * columns));
    };
    for (qsizetype start = 0; start < points.size();) {
        const int column = columnOf(points[start]);
        qsizetype low = start;
        qsizetype high = start;
        qsizetype end = start;
        for (; end < points.size() && columnOf(points[end]) == column; ++end) {
            if (points[end].y() < points[low].y())
                low = end;
            if (points[end].y() > points[high].y())
                high = end;
        }
        std::array<qsizetype, PerColumn> chosen{start, low, high, end - 1};
        std::sort(chosen.begin(), chosen.end());
        const auto last = std::unique(chosen.begin(), chosen.end());
        for (auto it = chosen.begin(); it != last; ++it)
            kept.append(points[*it]);
        start = end;
    }
    return kept;
}

} // namespace quayside::insights
