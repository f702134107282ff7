// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace quayside::insights {

/// What is measured.
enum class Metric : quint8 {
    Gmv,          ///< totals of paid orders, minor units of one currency; of a category or a product: what its lines sold for
    Orders,       ///< paid orders, later cancelled ones included
    Units,        ///< lines that are no gifts
    AverageOrder, ///< gmv / orders, minor units
    Returns,      ///< cases opened
    ReturnRate,   ///< cases opened per hundred orders of the same time, percent
    Refunds,      ///< minor units asked back
    StockCover,   ///< days that stock lasts at the pace of the last four weeks; as it is now
    OutboxAge,    ///< hours that the oldest waiting entry has waited; as it is now
    ApprovalTime, ///< mean hours from submission to decision
};

/// How a metric's values are written.
enum class Unit : quint8 { Money, Count, Percent, Days, Hours };

/// Sums from which every metric follows; adding two pieces of time gives the whole.
struct Sums
{
    qint64 orders = 0;
    qint64 units = 0;
    qint64 amount = 0;
    qint64 returns = 0;
    qint64 refunds = 0;
    qint64 decisions = 0;
    qint64 waited = 0;      ///< milliseconds, of all decisions together

    Sums &operator+=(const Sums &other);
    friend bool operator==(const Sums &, const Sums &) = default;
};

/// Stable words ("gmv", "return-rate"), for settings and files.
[[nodiscard]] QString toWord(Metric metric);
[[nodiscard]] std::optional<Metric> metricOf(const QString &word);
[[nodiscard]] const QList<Metric> &allMetrics();
[[nodiscard]] Unit unitOf(Metric metric);
/// Has a value per day; the others are as they are now.
[[nodiscard]] bool hasHistory(Metric metric);
/// Parts add up to the whole, so that bars from zero and sums make sense.
[[nodiscard]] bool isAdditive(Metric metric);
/// Less is better: rising is bad news.
[[nodiscard]] bool isLessBetter(Metric metric);
/// Counts what returns tell, so that neither category nor product narrows it.
[[nodiscard]] bool isOfReturns(Metric metric);

/// In the metric's unit; nullopt where nothing can be said (a rate of no orders) and for metrics without history.
[[nodiscard]] std::optional<double> valueOf(Metric metric, const Sums &sums);
/// Days that the stock lasts; nullopt when nothing sells.
[[nodiscard]] std::optional<double> stockCover(qint64 available, qint64 sold, int days);

} // namespace quayside::insights
