// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insights/series.h"

namespace quayside::insights {

/// A day that somebody should hear of, once.
struct Alert
{
    QString key;            ///< the same each time the same day is looked at: "anomaly/gmv/GBP/market=GB/2026-06-29"
    Metric metric = Metric::Gmv;
    QString currency;
    QString dimension;      ///< "market=GB"; empty: everything
    Anomaly anomaly;        ///< day, value, expected band
};

/// The alerts of days in [from, to]. A day that is not over yet is the caller's to leave out. `dimension` names what the
/// series' groups are ("market"); empty when there is one series of everything.
[[nodiscard]] QList<Alert> alerts(const QList<Metric> &metrics, const QString &currency, const QString &dimension, const QList<Series> &series,
                                  const QList<Bucket> &days, QDate from, QDate to, const AnomalyRule &rule = {});

} // namespace quayside::insights
