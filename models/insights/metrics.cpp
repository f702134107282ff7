// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/metrics.h"

#include <array>

namespace quayside::insights {

namespace {

constexpr double MillisecondsAnHour = 3'600'000.0;

struct Trait
{
    Metric metric;
    const char *word;
    Unit unit;
    bool hasHistory;
    bool isAdditive;
    bool isLessBetter;
    bool isOfReturns;
};

constexpr std::array Traits{
    Trait{Metric::Gmv, "gmv", Unit::Money, true, true, false, false},
    Trait{Metric::Orders, "orders", Unit::Count, true, true, false, false},
    Trait{Metric::Units, "units", Unit::Count, true, true, false, false},
    Trait{Metric::AverageOrder, "average-order", Unit::Money, true, false, false, false},
    Trait{Metric::Returns, "returns", Unit::Count, true, true, true, true},
    Trait{Metric::ReturnRate, "return-rate", Unit::Percent, true, false, true, true},
    Trait{Metric::Refunds, "refunds", Unit::Money, true, true, true, true},
    Trait{Metric::StockCover, "stock-cover", Unit::Days, false, false, false, false},
    Trait{Metric::OutboxAge, "outbox-age", Unit::Hours, false, false, true, false},
    Trait{Metric::ApprovalTime, "approval-time", Unit::Hours, true, false, true, false},
};

const Trait &traitOf(Metric metric)
{
    return Traits[static_cast<std::size_t>(metric)];
}

std::optional<double> ratio(qint64 part, qint64 whole, double scale = 1)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) * scale / static_cast<double>(whole);
}

} // namespace

Sums &Sums::operator+=(const Sums &other)
{
    orders += other.orders;
    units += other.units;
    amount += other.amount;
    returns += other.returns;
    refunds += other.refunds;
    decisions += other.decisions;
    waited += other.waited;
    return *this;
}

QString toWord(Metric metric)
{
    return QString::fromLatin1(traitOf(metric).word);
}

std::optional<Metric> metricOf(const QString &word)
{
    for (const Trait &trait : Traits) {
        if (word == QLatin1StringView(trait.word))
            return trait.metric;
    }
    return {};
}

const QList<Metric> &allMetrics()
{
    static const QList<Metric> metrics = [] {
        QList<Metric> all;
        for (const Trait &trait : Traits)
            all.append(trait.metric);
        return all;
    }();
    return metrics;
}

Unit unitOf(Metric metric) { return traitOf(metric).unit; }
bool hasHistory(Metric metric) { return traitOf(metric).hasHistory; }
bool isAdditive(Metric metric) { return traitOf(metric).isAdditive; }
bool isLessBetter(Metric metric) { return traitOf(metric).isLessBetter; }
bool isOfReturns(Metric metric) { return traitOf(metric).isOfReturns; }

std::optional<double> valueOf(Metric metric, const Sums &sums)
{
    switch (metric) {
    case Metric::Gmv: return static_cast<double>(sums.amount);
    case Metric::Orders: return static_cast<double>(sums.orders);
    case Metric::Units: return static_cast<double>(sums.units);
    case Metric::AverageOrder: return ratio(sums.amount, sums.orders);
    case Metric::Returns: return static_cast<double>(sums.returns);
    case Metric::ReturnRate: return ratio(sums.returns, sums.orders, 100);
    case Metric::Refunds: return static_cast<double>(sums.refunds);
    case Metric::ApprovalTime: return ratio(sums.waited, sums.decisions, 1 / MillisecondsAnHour);
    case Metric::StockCover:
    case Metric::OutboxAge: break;
    }
    return {};
}

std::optional<double> stockCover(qint64 available, qint64 sold, int days)
{
    return ratio(available, sold, days);
}

} // namespace quayside::insights
