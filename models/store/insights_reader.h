// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside::store {

class Connection;

/// Names the lines whose product had no category.
inline constexpr QLatin1StringView NoCategory("-");

/// Which sales are meant. One currency always: amounts of two are never added. Empty strings do not narrow.
struct SalesFilter
{
    QString currency;
    QString market;    ///< two letters, a property of shops
    QString shop;      ///< remote id
    QString category;  ///< remote id of the category that a line's product had
    QString product;   ///< remote id

    friend bool operator==(const SalesFilter &, const SalesFilter &) = default;
};

/// What the sums are told apart by.
enum class SalesGroup : quint8 { None, Market, Shop, Category, Reason };

/// Sums of one hour. With a category or a product, `amount` is what its lines were sold for; otherwise the orders' totals.
struct SalesHour
{
    Instant at = 0;          ///< start of the hour
    QString group;           ///< market, shop id, category id or reason; empty without a group
    qint64 orders = 0;
    qint64 units = 0;
    qint64 amount = 0;       ///< minor units
    qint64 cancelled = 0;
    qint64 returns = 0;
    qint64 refunds = 0;
};

struct NamedId
{
    QString id;
    QString name;

    friend bool operator==(const NamedId &, const NamedId &) = default;
};

/// What there is to filter by.
struct SalesDimensions
{
    QStringList currencies;  ///< with sales, the one with most orders first
    QStringList markets;
    QList<NamedId> shops;
    QList<NamedId> categories;
    Instant first = 0;       ///< hour of the oldest sale; 0: there is none
    Instant last = 0;        ///< hour of the newest
};

/// What is as it is now and has no history.
struct StockNow
{
    qint64 available = 0;    ///< units on SKUs that the filter leaves
    qint64 sold = 0;         ///< units in the last four whole weeks of the SKU roll-up
    int days = 0;            ///< that those weeks have
};

/// How long a submitted change set waited for its decision.
struct Decision
{
    Instant at = 0;          ///< of the decision
    qint64 waited = 0;       ///< milliseconds
};

/// Reads sums from roll-ups: a change of filter costs hours, not orders. A product is read from its lines. Store threads.
class InsightsReader
{
public:
    explicit InsightsReader(Connection &db) : m_db(db) {}

    /// Hours with sales or returns in [from, to), by hour and group. Returns know no category and no product: filtered by those,
    /// their sums are 0.
    [[nodiscard]] Result<QList<SalesHour>> hours(const SalesFilter &filter, SalesGroup group, Instant from, Instant to);
    [[nodiscard]] Result<SalesDimensions> dimensions();
    [[nodiscard]] Result<StockNow> stock(const SalesFilter &filter, Instant now);
    /// Age of the oldest entry that still waits in the outbox; nullopt when none does.
    [[nodiscard]] Result<std::optional<qint64>> outboxAge(Instant now);
    [[nodiscard]] Result<QList<Decision>> decisions(Instant from, Instant to);
    /// Listings whose title has these words, for a filter that is being typed.
    [[nodiscard]] Result<QList<NamedId>> products(const QString &words, int limit);

    /// Criteria of the orders panel that select exactly the orders summed over [from, to).
    [[nodiscard]] static QString orderCriteria(const SalesFilter &filter, Instant from, Instant to);
    /// The same for returns; `reason` empty: any.
    [[nodiscard]] static QString returnCriteria(const SalesFilter &filter, const std::optional<QString> &reason, Instant from, Instant to);

private:
    [[nodiscard]] Done addOrders(const SalesFilter &filter, SalesGroup group, Instant from, Instant to, QList<SalesHour> &hours);
    [[nodiscard]] Done addLines(const SalesFilter &filter, SalesGroup group, Instant from, Instant to, QList<SalesHour> &hours);
    [[nodiscard]] Done addReturns(const SalesFilter &filter, SalesGroup group, Instant from, Instant to, QList<SalesHour> &hours);

    Connection &m_db;
};

} // namespace quayside::store
