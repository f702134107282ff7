// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/insights_reader.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

#include <QDateTime>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr qint64 Week = 7 * 24 * Hour;

// The expression that a group is told apart by; `r` is the roll-up, `s` its shop.
std::string groupSql(SalesGroup group, const char *category)
{
    switch (group) {
    case SalesGroup::Market: return "s.region";
    case SalesGroup::Shop: return "s.remote_id";
    case SalesGroup::Category: return category;
    default: return "''";
    }
}

std::string shopTests(const SalesFilter &filter)
{
    std::string tests;
    if (!filter.market.isEmpty())
        tests += " AND s.region = ?";
    if (!filter.shop.isEmpty())
        tests += " AND s.remote_id = ?";
    return tests;
}

void bindShop(Statement &statement, const SalesFilter &filter)
{
    if (!filter.market.isEmpty())
        statement.bind(filter.market);
    if (!filter.shop.isEmpty())
        statement.bind(filter.shop);
}

QString storedCategory(const SalesFilter &filter)
{
    return filter.category == NoCategory ? QString() : filter.category;
}

SalesHour saleAt(Statement &row)
{
    SalesHour hour;
    hour.at = row.integer(0) * Hour;
    hour.group = row.text(1);
    hour.orders = row.integer(2);
    hour.units = row.integer(3);
    hour.amount = row.integer(4);
    hour.cancelled = row.integer(5);
    return hour;
}

template <class Make>
Done append(Statement &statement, Make make, QList<SalesHour> &hours)
{
    const auto rows = rowsOf(statement, make);
    if (!rows)
        return fail(rows.error());
    hours += *rows;
    return {};
}

QString moment(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString quoted(QString value)
{
    return u'"' + value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QStringList sharedCriteria(const SalesFilter &filter, Instant from, Instant to)
{
    QStringList terms{u"created:"_s + quoted(moment(from)) + u".."_s + quoted(moment(to)), u"currency:"_s + filter.currency};
    if (!filter.market.isEmpty())
        terms.append(u"market:"_s + filter.market);
    if (!filter.shop.isEmpty())
        terms.append(u"shop_id:"_s + quoted(filter.shop));
    return terms;
}

} // namespace

Done InsightsReader::addOrders(const SalesFilter &filter, SalesGroup group, Instant from, Instant to, QList<SalesHour> &hours)
{
    Statement statement = m_db.prepare("SELECT r.hour, " + groupSql(group, "''")
                                       + ", sum(r.orders), sum(r.units), sum(r.gmv), sum(r.cancelled) FROM rollup_hour r"
                                         " JOIN shops s ON s.id = r.shop WHERE r.currency = ? AND r.hour >= ? AND r.hour < ?"
                                       + shopTests(filter) + " GROUP BY 1, 2");
    statement.all(filter.currency, from / Hour, to / Hour);
    bindShop(statement, filter);
    return append(statement, saleAt, hours);
}

Done InsightsReader::addLines(const SalesFilter &filter, SalesGroup group, Instant from, Instant to, QList<SalesHour> &hours)
{
    if (filter.product.isEmpty()) {
        // Categories one by one, so that each is a range of the primary key; which there are, the key tells by steps.
        const std::string which = filter.category.isEmpty()
            ? "r.category IN (WITH RECURSIVE c(x) AS (SELECT min(category) FROM rollup_category_hour WHERE currency = ?1 UNION ALL"
              " SELECT (SELECT min(category) FROM rollup_category_hour WHERE currency = ?1 AND category > c.x) FROM c WHERE c.x IS NOT NULL)"
              " SELECT x FROM c WHERE x IS NOT NULL)"
            : "r.category = ?";
        Statement statement = m_db.prepare("SELECT r.hour, " + groupSql(group, "iif(r.category = '', '-', r.category)")
                                           + ", sum(r.orders), sum(r.units), sum(r.sales), 0 FROM rollup_category_hour r"
                                             " JOIN shops s ON s.id = r.shop WHERE r.currency = ?1 AND "
                                           + which + " AND r.hour >= ? AND r.hour < ?" + shopTests(filter) + " GROUP BY 1, 2");
        statement.bind(filter.currency);
        if (!filter.category.isEmpty())
            statement.bind(storedCategory(filter));
        statement.all(from / Hour, to / Hour);
        bindShop(statement, filter);
        return append(statement, saleAt, hours);
    }
    Statement statement = m_db.prepare("SELECT o.created_at / 3600000, " + groupSql(group, "iif(r.category = '', '-', r.category)")
                                       + ", count(DISTINCT o.id), count(*), sum(r.sale_price), 0 FROM lines r INDEXED BY lines_product"
                                         " CROSS JOIN orders o ON o.id = r.order_id JOIN shops s ON s.id = r.shop"
                                         " WHERE r.product_id = ? AND r.is_gift = 0 AND o.paid_at <> 0 AND o.is_sample = 0 AND o.currency = ?"
                                         " AND o.created_at >= ? AND o.created_at < ?"
                                       + (filter.category.isEmpty() ? std::string() : " AND r.category = ?") + shopTests(filter)
                                       + " GROUP BY 1, 2");
    statement.all(filter.product, filter.currency, from, to);
    if (!filter.category.isEmpty())
        statement.bind(storedCategory(filter));
    bindShop(statement, filter);
    return append(statement, saleAt, hours);
}

Done InsightsReader::addReturns(const SalesFilter &filter, SalesGroup group, Instant from, Instant to, QList<SalesHour> &hours)
{
    const std::string by = group == SalesGroup::Reason ? "r.reason COLLATE NOCASE" : groupSql(group, "''");
    Statement statement = m_db.prepare("SELECT r.hour, " + by
                                       + ", sum(r.returns), sum(r.refunds) FROM rollup_return_hour r JOIN shops s ON s.id = r.shop"
                                         " WHERE r.currency = ? AND r.hour >= ? AND r.hour < ?"
                                       + shopTests(filter) + " GROUP BY 1, 2");
    statement.all(filter.currency, from / Hour, to / Hour);
    bindShop(statement, filter);
    return append(
        statement,
        [](Statement &row) {
            SalesHour hour;
            hour.at = row.integer(0) * Hour;
            hour.group = row.text(1);
            hour.returns = row.integer(2);
            hour.refunds = row.integer(3);
            return hour;
        },
        hours);
}

Result<QList<SalesHour>> InsightsReader::hours(const SalesFilter &filter, SalesGroup group, Instant from, Instant to)
{
    QList<SalesHour> hours;
    const bool isOfLines = !filter.category.isEmpty() || !filter.product.isEmpty();
    if (isOfLines || group == SalesGroup::Category)
        QUAYSIDE_TRY(addLines(filter, group, from, to, hours));
    else
        QUAYSIDE_TRY(addOrders(filter, group, from, to, hours));
    if (!isOfLines && group != SalesGroup::Category)
        QUAYSIDE_TRY(addReturns(filter, group, from, to, hours));
    return hours;
}

Result<SalesDimensions> InsightsReader::dimensions()
{
    const auto named = [](Statement &row) { return NamedId{row.text(0), row.text(1)}; };
    const auto word = [](Statement &row) { return row.text(0); };
    Statement currencySql = m_db.prepare("SELECT currency FROM rollup_day GROUP BY currency ORDER BY sum(orders) DESC, currency");
    Statement marketSql = m_db.prepare("SELECT DISTINCT region FROM shops ORDER BY region");
    Statement shopSql = m_db.prepare("SELECT remote_id, name FROM shops ORDER BY name, remote_id");
    // A category is offered when something of it was sold; the first hour of each is one step in the primary key.
    Statement categorySql = m_db.prepare(
        "SELECT c.remote_id, min(c.name) FROM categories c WHERE EXISTS(SELECT 1 FROM (SELECT DISTINCT currency FROM rollup_day) k"
        " JOIN rollup_category_hour r ON r.currency = k.currency AND r.category = c.remote_id) GROUP BY c.remote_id ORDER BY 2, 1");
    Statement spanSql = m_db.prepare("SELECT ifnull(min(day), 0), ifnull(max(day), 0) FROM rollup_day");
    const auto currencies = rowsOf(currencySql, word);
    const auto markets = rowsOf(marketSql, word);
    const auto shops = rowsOf(shopSql, named);
    const auto categories = rowsOf(categorySql, named);
    const auto span = rowOf(spanSql, [](Statement &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!currencies || !markets || !shops || !categories || !span)
        return fail(!currencies ? currencies.error() : !markets ? markets.error() : !shops ? shops.error() : !categories ? categories.error() : span.error());
    return SalesDimensions{*currencies, *markets, *shops, *categories, (*span)->first * 24 * Hour, (*span)->second * 24 * Hour};
}

Result<StockNow> InsightsReader::stock(const SalesFilter &filter, Instant now)
{
    std::string from = " FROM skus k JOIN shops s ON s.id = k.shop";
    std::string tests = " WHERE k.currency = ?" + shopTests(filter);
    if (!filter.category.isEmpty() || !filter.product.isEmpty())
        from += " JOIN products p ON p.id = k.product";
    if (!filter.category.isEmpty())
        tests += " AND p.category_id = ?";
    if (!filter.product.isEmpty())
        tests += " AND p.remote_id = ?";
    const auto bindAll = [&](Statement &statement) {
        statement.bind(filter.currency);
        bindShop(statement, filter);
        if (!filter.category.isEmpty())
            statement.bind(storedCategory(filter));
        if (!filter.product.isEmpty())
            statement.bind(filter.product);
    };
    StockNow stock;
    Statement available = m_db.prepare("SELECT ifnull(sum(k.available), 0)" + from + tests);
    bindAll(available);
    const auto units = numberOf(available);
    if (!units)
        return fail(units.error());
    stock.available = *units;
    stock.days = 28;
    const qint64 week = now / Week;
    if (filter.category.isEmpty() && filter.product.isEmpty()) {
        const auto sold = hours(filter, SalesGroup::None, (week - 4) * Week, week * Week);
        if (!sold)
            return fail(sold.error());
        for (const SalesHour &hour : *sold)
            stock.sold += hour.units;
        return stock;
    }
    Statement sold = m_db.prepare("SELECT ifnull(sum(w.units), 0)" + from + " JOIN rollup_sku_week w ON w.shop = k.shop AND w.sku_id = k.remote_id"
                                  + " AND w.week IN (?,?,?,?)" + tests);
    sold.all(week - 4, week - 3, week - 2, week - 1);
    bindAll(sold);
    const auto count = numberOf(sold);
    if (!count)
        return fail(count.error());
    stock.sold = *count;
    return stock;
}

Result<std::optional<qint64>> InsightsReader::outboxAge(Instant now)
{
    Statement statement = m_db.prepare("SELECT min(queued_at) FROM outbox WHERE state IN ('queued','held','sending','unknown')");
    const auto oldest = rowOf(statement, [](Statement &row) { return row.maybeInteger(0); });
    if (!oldest)
        return fail(oldest.error());
    const std::optional<qint64> at = oldest->value_or(std::nullopt);
    return at ? std::optional<qint64>(std::max<qint64>(0, now - *at)) : std::nullopt;
}

Result<QList<Decision>> InsightsReader::decisions(Instant from, Instant to)
{
    // Of several voices the first that followed the submission ended the wait.
    Statement statement = m_db.prepare("SELECT min(a.at), min(a.at) - s.submitted_at FROM approvals a JOIN change_sets s ON s.id = a.set_id"
                                       " WHERE s.submitted_at > 0 AND a.at >= s.submitted_at AND a.at >= ? AND a.at < ? GROUP BY s.id ORDER BY 1");
    statement.all(from, to);
    return rowsOf(statement, [](Statement &row) { return Decision{row.integer(0), row.integer(1)}; });
}

Result<QList<NamedId>> InsightsReader::products(const QString &words, int limit)
{
    QString like = words.trimmed();
    like.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    Statement statement = m_db.prepare("SELECT remote_id, title FROM products WHERE title LIKE ?1 ESCAPE '\\' OR remote_id = ?2 ORDER BY title_key, id LIMIT ?3");
    statement.all(QString(u'%' + like + u'%'), words.trimmed(), limit);
    return rowsOf(statement, [](Statement &row) { return NamedId{row.text(0), row.text(1)}; });
}

QString InsightsReader::orderCriteria(const SalesFilter &filter, Instant from, Instant to)
{
    QStringList terms = sharedCriteria(filter, from, to);
    if (!filter.category.isEmpty())
        terms.append(u"category_id:"_s + quoted(filter.category));
    if (!filter.product.isEmpty())
        terms.append(u"product:"_s + quoted(filter.product));
    terms.append({u"has:paid"_s, u"sample:no"_s});
    return terms.join(u' ');
}

QString InsightsReader::returnCriteria(const SalesFilter &filter, const std::optional<QString> &reason, Instant from, Instant to)
{
    QStringList terms = sharedCriteria(filter, from, to);
    if (reason)
        terms.append(reason->isEmpty() ? u"missing:reason"_s : u"reason_is:"_s + quoted(*reason));
    return terms.join(u' ');
}

} // namespace quayside::store
