// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/figures.h"

#include "models/store/connection.h"
#include "models/store/insights_reader.h"
#include "models/store/people_repository.h"
#include "models/store/store.h"

#include <QDateTime>

namespace quayside::tables {

using namespace Qt::StringLiterals;
using insights::Bucket;
using insights::Metric;
using insights::Piece;
using insights::Series;

namespace {

constexpr double Hour = 3'600'000.0;
constexpr int LargestGroups = 4;

store::SalesFilter filterOf(const FigureFilter &filter)
{
    return {filter.currency, filter.market, filter.shop, filter.category, filter.product};
}

QList<Piece> piecesOf(const QList<store::SalesHour> &hours)
{
    QList<Piece> pieces;
    pieces.reserve(hours.size());
    for (const store::SalesHour &hour : hours)
        pieces.append({hour.at, hour.group, {hour.orders, hour.units, hour.amount, hour.returns, hour.refunds, 0, 0}});
    return pieces;
}

// All pieces as one series, of zeros when there are none.
Series whole(const QList<Piece> &pieces, const QList<Bucket> &buckets)
{
    QList<Series> series = insights::gather(pieces, buckets);
    if (!series.isEmpty())
        return series.first();
    Series empty;
    empty.points.resize(buckets.size());
    return empty;
}

// Returns of one reason are set against all orders of the time.
void setOrders(QList<Series> &groups, const Series &all)
{
    for (Series &group : groups) {
        for (qsizetype i = 0; i < group.points.size(); ++i)
            group.points[i].orders = all.points[i].orders;
    }
}

// The groups of now, found again in the time before; what is not among them belongs to the others.
QList<Series> sameGroups(const QList<Series> &now, const QList<Series> &before, qsizetype points)
{
    QList<Series> same;
    for (const Series &group : now)
        same.append({group.group, QList<insights::Sums>(points)});
    for (const Series &group : before) {
        auto found = std::find_if(same.begin(), same.end(), [&](const Series &one) { return one.group == group.group; });
        if (found == same.end() && !same.isEmpty() && same.last().group == OtherGroups)
            found = std::prev(same.end());
        if (found == same.end())
            continue;
        for (qsizetype i = 0; i < points; ++i)
            found->points[i] += group.points[i];
    }
    return same;
}

QList<Bucket> daysOver(QList<Bucket> days, Instant now)
{
    while (!days.isEmpty() && days.last().to > now)
        days.removeLast();
    return days;
}

Done addAnomalies(const FigureAsk &ask, const QList<Piece> &pieces, Instant now, Figures &figures)
{
    const insights::AnomalyRule rule;
    const QList<Bucket> days = daysOver(insights::buckets(ask.first.addDays(-7 * rule.weeks), ask.next, insights::Step::Day, ask.zone), now);
    const Series series = whole(pieces, days);
    for (const Metric metric : insights::allMetrics()) {
        if (insights::hasHistory(metric) && metric != Metric::ApprovalTime)
            figures.anomalies.insert(metric, insights::anomalies(insights::dayValues(metric, series, days), ask.first, rule));
    }
    return {};
}

Done addGroups(store::InsightsReader &reader, const FigureAsk &ask, Figures &figures)
{
    const Instant from = figures.bucketsBefore.first().from;
    const auto hours = reader.hours(filterOf(ask.filter), static_cast<store::SalesGroup>(ask.group), from, figures.buckets.last().to);
    if (!hours)
        return fail(hours.error());
    const QList<Piece> pieces = piecesOf(*hours);
    QList<Series> now = insights::gather(pieces, figures.buckets);
    if (ask.group == FigureGroup::Reason) // orders come without a reason
        now.removeIf([](const Series &series) { return series.total().returns == 0; });
    // A rate of a group follows its own count, so it ranks by that.
    const Metric rank = ask.metric == Metric::ReturnRate ? Metric::Returns : ask.metric;
    figures.groups = insights::largest(std::move(now), rank, LargestGroups, OtherGroups);
    figures.groupsBefore = sameGroups(figures.groups, insights::gather(pieces, figures.bucketsBefore), figures.bucketsBefore.size());
    if (ask.group == FigureGroup::Reason) {
        setOrders(figures.groups, figures.all);
        setOrders(figures.groupsBefore, figures.before);
    }
    return {};
}

Result<Figures> readFigures(store::Connection &db, const FigureAsk &ask, Instant now)
{
    Figures figures;
    figures.asOf = now;
    figures.buckets = insights::buckets(ask.first, ask.next, ask.step, ask.zone);
    if (figures.buckets.isEmpty())
        return fail(FaultKind::Invalid, u"no time"_s);
    figures.bucketsBefore = insights::before(figures.buckets, ask.step, ask.zone);
    store::InsightsReader reader(db);
    const insights::AnomalyRule rule;
    const bool isDaily = ask.step == insights::Step::Day;
    const Instant history = ask.first.addDays(-7 * rule.weeks).startOfDay(ask.zone).toMSecsSinceEpoch();
    const Instant from = isDaily ? std::min(history, figures.bucketsBefore.first().from) : figures.bucketsBefore.first().from;
    const Instant to = figures.buckets.last().to;
    const auto hours = reader.hours(filterOf(ask.filter), store::SalesGroup::None, from, to);
    const auto decisions = reader.decisions(from, to);
    const auto stock = reader.stock(filterOf(ask.filter), now);
    const auto age = reader.outboxAge(now);
    if (!hours || !decisions || !stock || !age)
        return fail(!hours ? hours.error() : !decisions ? decisions.error() : !stock ? stock.error() : age.error());
    QList<Piece> pieces = piecesOf(*hours);
    if (isDaily)
        QUAYSIDE_TRY(addAnomalies(ask, pieces, now, figures));
    for (const store::Decision &decision : *decisions) {
        Piece piece;
        piece.at = decision.at;
        piece.sums.decisions = 1;
        piece.sums.waited = decision.waited;
        pieces.append(piece);
    }
    figures.all = whole(pieces, figures.buckets);
    figures.before = whole(pieces, figures.bucketsBefore);
    figures.stockCover = insights::stockCover(stock->available, stock->sold, stock->days);
    if (*age)
        figures.outboxAge = static_cast<double>(**age) / Hour;
    if (ask.group != FigureGroup::None)
        QUAYSIDE_TRY(addGroups(reader, ask, figures));
    return figures;
}

Result<FigureChoices> readChoices(store::Connection &db)
{
    const auto found = store::InsightsReader(db).dimensions();
    if (!found)
        return fail(found.error());
    FigureChoices choices;
    choices.currencies = found->currencies;
    choices.markets = found->markets;
    for (const store::NamedId &shop : found->shops)
        choices.shops.append({shop.id, shop.name});
    for (const store::NamedId &category : found->categories)
        choices.categories.append({category.id, category.name});
    choices.first = found->first;
    choices.last = found->last;
    store::SettingsRepository settings(db);
    for (const Metric metric : insights::allMetrics()) {
        const bool isMoney = insights::unitOf(metric) == insights::Unit::Money;
        for (const QString &currency : isMoney ? choices.currencies : QStringList{QString()}) {
            const auto setting = settings.value(insights::targetKey(metric, currency));
            if (!setting)
                return fail(setting.error());
            // What cannot be read is no target; the next one that is set takes its place.
            if (const auto target = insights::targetOf(metric, currency, *setting); target && *target)
                choices.targets.append(**target);
        }
    }
    return choices;
}

Result<QList<insights::Alert>> readAlerts(store::Connection &db, const QTimeZone &zone, int days, Instant now)
{
    store::InsightsReader reader(db);
    const auto found = reader.dimensions();
    if (!found)
        return fail(found.error());
    const insights::AnomalyRule rule;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QList<Bucket> buckets = insights::buckets(today.addDays(-days - 7 * rule.weeks), today, insights::Step::Day, zone);
    const QList<Metric> metrics{Metric::Gmv, Metric::Orders, Metric::ReturnRate};
    QList<insights::Alert> alerts;
    for (const QString &currency : found->currencies) {
        store::SalesFilter filter;
        filter.currency = currency;
        for (const auto group : {store::SalesGroup::None, store::SalesGroup::Market}) {
            const auto hours = reader.hours(filter, group, buckets.first().from, buckets.last().to);
            if (!hours)
                return fail(hours.error());
            const QString dimension = group == store::SalesGroup::None ? QString() : u"market"_s;
            alerts += insights::alerts(metrics, currency, dimension, insights::gather(piecesOf(*hours), buckets), buckets, today.addDays(-days),
                                       today.addDays(-1), rule);
        }
    }
    return alerts;
}

} // namespace

QFuture<Result<Figures>> FigureSource::read(FigureAsk ask) const
{
    return m_store.read([ask = std::move(ask), now = m_store.clock().now()](store::Connection &db) { return readFigures(db, ask, now); });
}

QFuture<Result<FigureChoices>> FigureSource::choices() const
{
    return m_store.read([](store::Connection &db) { return readChoices(db); });
}

QFuture<Result<QList<FigureName>>> FigureSource::products(QString words, int limit) const
{
    return m_store.read([words = std::move(words), limit](store::Connection &db) -> Result<QList<FigureName>> {
        const auto found = store::InsightsReader(db).products(words, limit);
        if (!found)
            return fail(found.error());
        QList<FigureName> names;
        for (const store::NamedId &product : *found)
            names.append({product.id, product.name});
        return names;
    });
}

QFuture<Result<QList<insights::Alert>>> FigureSource::alerts(QTimeZone zone, int days) const
{
    return m_store.read([zone = std::move(zone), days, now = m_store.clock().now()](store::Connection &db) { return readAlerts(db, zone, days, now); });
}

Drill FigureSource::drill(Metric metric, const FigureFilter &filter, FigureGroup by, const std::optional<QString> &group, Instant from, Instant to)
{
    if (group == QString(OtherGroups))
        return {};
    if (metric == Metric::StockCover)
        return {u"catalog"_s, filter.market.isEmpty() ? QString() : u"market:"_s + filter.market};
    if (metric == Metric::OutboxAge)
        return {u"outbox"_s, u"state:queued,held,sending,unknown"_s};
    if (metric == Metric::ApprovalTime)
        return {u"approvals"_s, {}};
    store::SalesFilter narrowed = filterOf(filter);
    std::optional<QString> reason;
    if (group) {
        switch (by) {
        case FigureGroup::None: break;
        case FigureGroup::Market: narrowed.market = *group; break;
        case FigureGroup::Shop: narrowed.shop = *group; break;
        case FigureGroup::Category: narrowed.category = *group; break;
        case FigureGroup::Reason: reason = *group; break;
        }
    }
    if (insights::isOfReturns(metric))
        return {u"returns"_s, store::InsightsReader::returnCriteria(narrowed, reason, from, to)};
    return {u"orders"_s, store::InsightsReader::orderCriteria(narrowed, from, to)};
}

} // namespace quayside::tables
