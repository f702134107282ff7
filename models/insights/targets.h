// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/insights/metrics.h"

#include <QHash>

namespace quayside::insights {

/// What a metric shall reach (or, where less is better, stay under) in one day, in the metric's unit; amounts are of one currency.
struct Target
{
    Metric metric = Metric::Gmv;
    QString currency;       ///< empty for metrics that are no amounts
    double value = 0;

    friend bool operator==(const Target &, const Target &) = default;
};

enum class Standing : quint8 { None, Met, Missed };

/// Where workspace settings keep a target: "insights.target.gmv.GBP".
[[nodiscard]] QString targetKey(Metric metric, const QString &currency);
/// Setting texts are JSON: {"value": 135000}.
[[nodiscard]] QString toSetting(const Target &target);
/// Fault Invalid for what is no target; an empty text is none.
[[nodiscard]] Result<std::optional<Target>> targetOf(Metric metric, const QString &currency, const QString &setting);

/// A daily target over several days: sums grow with the days, means and rates do not.
[[nodiscard]] double targetOver(const Target &target, int days);
[[nodiscard]] Standing standing(Metric metric, std::optional<double> value, std::optional<double> target);

} // namespace quayside::insights
