// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/money_sums.h"
#include "models/domain/record_ref.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace quayside::store {
class Store;
}

namespace quayside::tables {

/// A statement held against its transactions. Everything is in the statement's currency.
struct StatementStory
{
    RecordRef ref;
    QString shopName;
    QString market;
    QString currency;
    Instant at = 0;              ///< midnight of UTC after the day that is settled
    QString status;              ///< of its payment, as the platform writes it
    RecordRef payment;           ///< empty id: not paid out yet
    Instant paidAt = 0;
    MoneyParts says;             ///< its own figures; it does not tell refunds apart
    MoneyParts sums;             ///< of its transactions in its currency
    qint64 transactions = 0;
    qint64 foreign = 0;          ///< of these, in another currency and in no sum
};

/// One transaction with what its amounts consist of.
struct TransactionStory
{
    RecordRef ref;
    RecordRef statement;
    RecordRef order;             ///< empty id: it is about no order
    QString adjustmentId;
    QString type;                ///< as the platform writes it
    QString currency;
    Instant at = 0;
    MoneyParts parts;
    qint64 reserve = 0;          ///< held back or given back; in no sum of a statement
    QList<MoneyItem> items;
};

/// A statement that an order is in.
struct OrderStatement
{
    RecordRef ref;
    Instant at = 0;              ///< midnight of UTC after the day that is settled; 0: the statement is not here yet
    QString status;              ///< of its payment, as the platform writes it

    friend bool operator==(const OrderStatement &, const OrderStatement &) = default;
};

/// What an order comes to in one currency.
struct OrderMoney
{
    QString currency;
    MoneyParts parts;
    bool isExpected = false;     ///< an estimate of the remote, not settled yet
    QString reason;              ///< why it is not settled, as the platform writes it
    QList<OrderStatement> statements; ///< oldest first
};

/// What stands above the money, one a currency.
struct MoneyStanding
{
    QString currency;
    qint64 unsettled = 0;        ///< what the remote expects
    qint64 unsettledOrders = 0;
    qint64 onItsWay = 0;         ///< settled and not paid out yet
    qint64 onItsWayStatements = 0;
    qint64 failed = 0;           ///< settled, and the bank did not take it
    qint64 failedStatements = 0;

    friend bool operator==(const MoneyStanding &, const MoneyStanding &) = default;
};

/// Reads what the Finance panel and the page of an order say of money. Every call returns at once; see Details. Nothing is ever
/// added up across currencies.
class MoneyDesk
{
public:
    explicit MoneyDesk(store::Store &store) : m_store(store) {}

    /// The busiest currency first.
    [[nodiscard]] QFuture<Result<QList<MoneyStanding>>> standing() const;
    /// Nothing when the record is gone.
    [[nodiscard]] QFuture<Result<std::optional<StatementStory>>> statement(RecordRef ref) const;
    [[nodiscard]] QFuture<Result<std::optional<TransactionStory>>> transaction(RecordRef ref) const;
    /// What statements say of the order, one a currency, and behind it what is still expected.
    [[nodiscard]] QFuture<Result<QList<OrderMoney>>> ofOrder(RecordRef order) const;

private:
    store::Store &m_store;
};

} // namespace quayside::tables
