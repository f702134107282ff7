// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/money_desk.h"

#include "models/store/connection.h"
#include "models/store/money_reader.h"
#include "models/store/store.h"
#include "models/tables/details_private.h"

#include <algorithm>

namespace quayside::tables {

namespace {

StatementStory storyOf(const store::StatementRow &row)
{
    StatementStory story;
    story.ref = row.ref;
    story.shopName = row.shopName;
    story.market = row.market;
    story.currency = text(row.says.currency);
    story.at = row.says.at;
    story.status = text(row.says.paymentStatus);
    story.payment = {RecordKind::Payment, row.ref.shop, text(row.says.paymentId)};
    story.paidAt = row.says.paidAt;
    story.says = partsOf(row.says);
    story.sums = row.sums;
    story.transactions = row.transactions;
    story.foreign = row.foreign;
    return story;
}

TransactionStory storyOf(const store::TransactionRow &row)
{
    TransactionStory story;
    story.ref = row.ref;
    story.statement = {RecordKind::Statement, row.ref.shop, text(row.says.statementId)};
    story.order = {RecordKind::Order, row.ref.shop, text(row.says.orderId)};
    story.adjustmentId = text(row.says.adjustmentId);
    story.type = text(row.says.type);
    story.currency = text(row.says.currency);
    story.at = row.says.at;
    story.parts = partsOf(row.says);
    story.reserve = row.says.reserve;
    story.items = itemsOf(QByteArray::fromStdString(row.says.breakdown), story.currency);
    return story;
}

OrderMoney &moneyIn(QList<OrderMoney> &all, const QString &currency, bool isExpected)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const OrderMoney &one) { return one.currency == currency && one.isExpected == isExpected; });
    if (found != all.end())
        return *found;
    OrderMoney made;
    made.currency = currency;
    made.isExpected = isExpected;
    all.append(made);
    return all.last();
}

Result<QList<OrderMoney>> readOrderMoney(store::Connection &db, const RecordRef &order)
{
    store::MoneyReader reader(db);
    const auto settled = reader.transactionsOf(order);
    if (!settled)
        return fail(settled.error());
    const auto expected = reader.unsettledOf(order);
    if (!expected)
        return fail(expected.error());
    QList<OrderMoney> all;
    for (const store::TransactionRow &row : *settled) {
        OrderMoney &money = moneyIn(all, text(row.says.currency), false);
        money.parts += partsOf(row.says);
        const RecordRef ref{RecordKind::Statement, row.ref.shop, text(row.says.statementId)};
        if (std::any_of(money.statements.cbegin(), money.statements.cend(), [&ref](const OrderStatement &one) { return one.ref == ref; }))
            continue;
        const auto statement = reader.statement(ref);
        if (!statement)
            return fail(statement.error());
        money.statements.append(*statement ? OrderStatement{ref, (*statement)->says.at, text((*statement)->says.paymentStatus)} : OrderStatement{ref, 0, {}});
    }
    for (OrderMoney &money : all)
        std::sort(money.statements.begin(), money.statements.end(), [](const OrderStatement &a, const OrderStatement &b) { return a.at < b.at; });
    for (const store::UnsettledRow &row : *expected) {
        OrderMoney &money = moneyIn(all, text(row.says.currency), true);
        money.parts += partsOf(row.says);
        money.reason = text(row.says.reason);
    }
    return all;
}

template <class Story, class Row>
Result<std::optional<Story>> maybeStory(const Result<std::optional<Row>> &row)
{
    if (!row)
        return fail(row.error());
    return *row ? std::optional<Story>(storyOf(**row)) : std::optional<Story>();
}

} // namespace

QFuture<Result<QList<MoneyStanding>>> MoneyDesk::standing() const
{
    return m_store.read([](store::Connection &db) -> Result<QList<MoneyStanding>> {
        const auto totals = store::MoneyReader(db).totals();
        if (!totals)
            return fail(totals.error());
        QList<MoneyStanding> standing;
        for (const store::MoneyTotal &total : *totals) {
            standing.append({total.currency, total.unsettled, total.unsettledOrders, total.onItsWay, total.onItsWayStatements, total.failed,
                             total.failedStatements});
        }
        return standing;
    });
}

QFuture<Result<std::optional<StatementStory>>> MoneyDesk::statement(RecordRef ref) const
{
    return m_store.read([ref](store::Connection &db) { return maybeStory<StatementStory>(store::MoneyReader(db).statement(ref)); });
}

QFuture<Result<std::optional<TransactionStory>>> MoneyDesk::transaction(RecordRef ref) const
{
    return m_store.read([ref](store::Connection &db) { return maybeStory<TransactionStory>(store::MoneyReader(db).transaction(ref)); });
}

QFuture<Result<QList<OrderMoney>>> MoneyDesk::ofOrder(RecordRef order) const
{
    return m_store.read([order](store::Connection &db) { return readOrderMoney(db, order); });
}

} // namespace quayside::tables
