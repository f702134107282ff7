// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/money_rows.h"
#include "models/domain/money_sums.h"
#include "models/domain/record_ref.h"

#include <QList>

#include <optional>
#include <vector>

namespace quayside::store {

class Connection;

/// What every row about money has beside what the remote said.
struct MoneyRow
{
    qint64 id = 0;
    RecordRef ref;
    QString market;
    QString shopName;
};

struct StatementRow : MoneyRow
{
    rows::Statement says;
    MoneyParts sums;          ///< of its transactions in its own currency
    qint64 transactions = 0;  ///< all of them that are here
    qint64 foreign = 0;       ///< of these, in another currency: they are in no sum
};

struct TransactionRow : MoneyRow
{
    rows::Transaction says;
};

struct PaymentRow : MoneyRow
{
    rows::Payment says;
    qint64 settled = 0;       ///< of its statements in its own currency
    qint64 statements = 0;
    qint64 foreign = 0;       ///< of these, in another currency
};

struct WithdrawalRow : MoneyRow
{
    rows::Withdrawal says;
};

struct UnsettledRow : MoneyRow
{
    rows::Unsettled says;
};

/// What stands above the money of all shops, one a currency.
struct MoneyTotal
{
    QString currency;
    qint64 unsettled = 0;         ///< what the remote expects
    qint64 unsettledOrders = 0;
    qint64 onItsWay = 0;          ///< settled, and not paid out yet
    qint64 onItsWayStatements = 0;
    qint64 failed = 0;            ///< settled, and the bank did not take it
    qint64 failedStatements = 0;
};

/// Reads what the remote says of money, with the sums that belong beside it. Nothing is ever added up across currencies. Rows by
/// local id come in that order; an id whose record is gone has none. Runs on store threads.
class MoneyReader
{
public:
    explicit MoneyReader(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<std::vector<StatementRow>> statements(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<TransactionRow>> transactions(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<PaymentRow>> payments(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<WithdrawalRow>> withdrawals(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<UnsettledRow>> unsettled(const std::vector<qint64> &ids);

    [[nodiscard]] Result<std::optional<StatementRow>> statement(const RecordRef &ref);
    [[nodiscard]] Result<std::optional<TransactionRow>> transaction(const RecordRef &ref);
    [[nodiscard]] Result<std::optional<UnsettledRow>> unsettled(const RecordRef &ref);
    /// Everything that statements say of an order, oldest first, and what is still expected of it.
    [[nodiscard]] Result<std::vector<TransactionRow>> transactionsOf(const RecordRef &order);
    [[nodiscard]] Result<std::vector<UnsettledRow>> unsettledOf(const RecordRef &order);
    /// The largest first.
    [[nodiscard]] Result<QList<MoneyTotal>> totals();

private:
    [[nodiscard]] Result<std::vector<qint64>> idsOf(const char *table, const char *column, const RecordRef &ref);

    Connection &m_db;
};

} // namespace quayside::store
