// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insights/periods.h"
#include "models/insights/series.h"

#include <QLocale>
#include <QString>

namespace quayside::panels {

/// Name of a metric as people read it: "Return rate".
[[nodiscard]] QString metricTitle(insights::Metric metric);
/// A value in its unit: "GBP 4,269.00", "61,204", "3.9 %", "12.4 h"; a dash where nothing can be said.
[[nodiscard]] QString valueText(insights::Metric metric, std::optional<double> value, const QString &currency, const QLocale &locale);
/// The same as short as an axis or a tile wants it: "4,269k" in major units.
[[nodiscard]] QString shortText(insights::Metric metric, double value, const QString &currency, const QLocale &locale);
/// "+11.2 %"; of percentages the difference in points: "+0.6 pt". Empty where nothing can be said.
[[nodiscard]] QString changeText(insights::Metric metric, const std::optional<insights::Change> &change, const QLocale &locale);
/// "29 Jun", "29 Jun to 5 Jul", "Jun 2026".
[[nodiscard]] QString bucketText(const insights::Bucket &bucket, insights::Step step, const QLocale &locale);
/// The value for a file: a plain decimal in major units, no grouping; empty where nothing can be said.
[[nodiscard]] QString fileText(insights::Metric metric, std::optional<double> value, const QString &currency);

} // namespace quayside::panels
