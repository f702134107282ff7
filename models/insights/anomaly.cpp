// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/anomaly.h"

#include <algorithm>
#include <cmath>

namespace quayside::insights {

namespace {

// Makes the MAD of a normal distribution its standard deviation.
constexpr double NormalScale = 1.4826;

double scaleOf(const QList<double> &history, double middle, const AnomalyRule &rule)
{
    QList<double> distances;
    distances.reserve(history.size());
    for (const double value : history)
        distances.append(std::abs(value - middle));
    return std::max({NormalScale * median(std::move(distances)), rule.leastSpread * std::abs(middle), rule.leastUnits});
}

} // namespace

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::optional<Band> bandOf(const QList<double> &history, const AnomalyRule &rule)
{
    if (history.size() < std::max(1, rule.minimumHistory))
        return {};
    const double middle = median(history);
    const double reach = rule.threshold * scaleOf(history, middle, rule);
    return Band{middle, middle - reach, middle + reach};
}

QList<Anomaly> anomalies(const QList<DayValue> &days, QDate from, const AnomalyRule &rule)
{
    QList<Anomaly> found;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const DayValue &day = days[i];
        if (day.day < from)
            continue;
        QList<double> history;
        const QDate oldest = day.day.addDays(-7 * rule.weeks);
        for (qsizetype before = i - 1; before >= 0 && days[before].day >= oldest; --before) {
            if (days[before].day.dayOfWeek() == day.day.dayOfWeek())
                history.append(days[before].value);
        }
        const auto band = bandOf(history, rule);
        if (!band || (day.value >= band->low && day.value <= band->high))
            continue;
        const double scale = (band->high - band->expected) / rule.threshold;
        found.append({day.day, day.value, *band, (day.value - band->expected) / scale});
    }
    return found;
}

} // namespace quayside::insights
