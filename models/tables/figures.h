// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/insights/alerts.h"
#include "models/insights/series.h"
#include "models/insights/targets.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

namespace quayside::store {
class Store;
}

namespace quayside::tables {

/// Which sales are meant. Always one currency; empty strings do not narrow.
struct FigureFilter
{
    QString currency;
    QString market;
    QString shop;       ///< remote id
    QString category;   ///< remote id
    QString product;    ///< remote id

    [[nodiscard]] bool isOfLines() const { return !category.isEmpty() || !product.isEmpty(); }
    friend bool operator==(const FigureFilter &, const FigureFilter &) = default;
};

enum class FigureGroup : quint8 { None, Market, Shop, Category, Reason };

/// Name of the series that takes what the largest groups leave.
inline constexpr QLatin1StringView OtherGroups("*");

struct FigureAsk
{
    FigureFilter filter;
    FigureGroup group = FigureGroup::None;
    insights::Metric metric = insights::Metric::Gmv; ///< groups are ranked by it
    insights::Step step = insights::Step::Day;
    QDate first;        ///< in the zone
    QDate next;         ///< first day that is not meant
    QTimeZone zone;     ///< with whole hours, see insights::hasWholeHours
};

/// Everything that the page shows for one question.
struct Figures
{
    QList<insights::Bucket> buckets;
    QList<insights::Bucket> bucketsBefore;
    insights::Series all;               ///< one point a bucket
    insights::Series before;
    QList<insights::Series> groups;     ///< at most four and the others; empty without a group
    QList<insights::Series> groupsBefore; ///< the same groups in the same order
    QHash<insights::Metric, QList<insights::Anomaly>> anomalies; ///< of whole days that are over; only with Step::Day
    std::optional<double> stockCover;   ///< days
    std::optional<double> outboxAge;    ///< hours
    Instant asOf = 0;
};

struct FigureName
{
    QString id;
    QString name;

    friend bool operator==(const FigureName &, const FigureName &) = default;
};

/// What there is to choose from.
struct FigureChoices
{
    QStringList currencies;     ///< the busiest first
    QStringList markets;
    QList<FigureName> shops;
    QList<FigureName> categories;
    Instant first = 0;          ///< of the sales; 0: there are none
    Instant last = 0;
    QList<insights::Target> targets;

    friend bool operator==(const FigureChoices &, const FigureChoices &) = default;
};

/// Where the records behind a value are: a panel, and criteria that select exactly them.
struct Drill
{
    QString panel;
    QString criteria;

    friend bool operator==(const Drill &, const Drill &) = default;
};

/// Reads figures from roll-ups. Every call returns at once; deliver() brings the answer back.
class FigureSource
{
public:
    explicit FigureSource(store::Store &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<Figures>> read(FigureAsk ask) const;
    [[nodiscard]] QFuture<Result<FigureChoices>> choices() const;
    /// Listings by words of their title or by id.
    [[nodiscard]] QFuture<Result<QList<FigureName>>> products(QString words, int limit = 20) const;
    /// Alerts of days that are over, `days` back from now, of everything and of each market, in every currency.
    [[nodiscard]] QFuture<Result<QList<insights::Alert>>> alerts(QTimeZone zone, int days) const;

    /// The records behind a value over [from, to). `group` is one of `by`; nullopt for everything. Nothing for
    /// the other groups together: criteria cannot say what is left.
    [[nodiscard]] static Drill drill(insights::Metric metric, const FigureFilter &filter, FigureGroup by, const std::optional<QString> &group,
                                     Instant from, Instant to);

private:
    store::Store &m_store;
};

} // namespace quayside::tables
