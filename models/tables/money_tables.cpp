// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/money_reader.h"
#include "models/tables/details_private.h"
#include "models/tables/table_specs.h"

#include <QDateTime>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

// The same word means another thing of an order.
Cell paymentStatus(const std::string &status)
{
    return status.empty() ? emptyCell(CellKind::Status) : statusCell(u"PAYMENT_"_s + text(status));
}

Cell maybeCode(const std::string &id)
{
    return id.empty() ? emptyCell(CellKind::Code) : codeCell(text(id));
}

/// What two sums that should be the same differ by; anything but nothing breaks a rule.
Cell differenceCell(qint64 minor, const QString &currency)
{
    Cell cell = moneyCell(minor, currency);
    cell.breaksRule = minor != 0;
    return cell;
}

// A statement is made at midnight of UTC after the day that it settles.
Cell dayCell(Instant at)
{
    return at == 0 ? emptyCell(CellKind::Code) : codeCell(QDateTime::fromMSecsSinceEpoch(at - 1, Qt::UTC).date().toString(Qt::ISODate));
}

RowCells cellsOf(const store::StatementRow &statement)
{
    const rows::Statement &says = statement.says;
    const QString currency = text(says.currency);
    Cell difference = differenceCell(says.settlement - statement.sums.settlement, currency);
    if (statement.transactions == 0) {
        // Not read yet: there is nothing to hold it against.
        difference.breaksRule = false;
        difference.isStale = true;
    }
    RowCells row;
    row.id = statement.id;
    row.ref = statement.ref;
    row.owner = statement.ref;
    row.cells = {dayCell(says.at),
                 codeCell(statement.ref.id),
                 textCell(statement.market),
                 paymentStatus(says.paymentStatus),
                 moneyCell(says.revenue, currency),
                 moneyCell(says.fees, currency),
                 moneyCell(says.shipping, currency),
                 moneyCell(says.adjustment, currency),
                 moneyCell(says.settlement, currency),
                 textCell(currency),
                 numberCell(statement.transactions),
                 difference,
                 maybeCode(says.paymentId),
                 textCell(statement.shopName)};
    return row;
}

RowCells cellsOf(const store::TransactionRow &transaction)
{
    const rows::Transaction &says = transaction.says;
    const QString currency = text(says.currency);
    const RecordRef order{RecordKind::Order, transaction.ref.shop, text(says.orderId)};
    RowCells row;
    row.id = transaction.id;
    row.ref = transaction.ref;
    row.owner = order.id.isEmpty() ? RecordRef{RecordKind::Statement, transaction.ref.shop, text(says.statementId)} : order;
    row.cells = {statusCell(text(says.type)),
                 maybeCode(says.orderId.empty() ? says.adjustmentId : says.orderId),
                 moneyCell(says.revenue, currency),
                 moneyCell(says.refund, currency),
                 moneyCell(says.fees, currency),
                 moneyCell(says.shipping, currency),
                 moneyCell(says.adjustment, currency),
                 moneyCell(says.settlement, currency),
                 textCell(currency),
                 timeCell(says.at),
                 maybeCode(says.statementId)};
    return row;
}

RowCells cellsOf(const store::PaymentRow &payment)
{
    const rows::Payment &says = payment.says;
    const QString currency = text(says.currency);
    RowCells row;
    row.id = payment.id;
    row.ref = payment.ref;
    row.owner = payment.ref;
    row.cells = {codeCell(payment.ref.id),
                 textCell(payment.market),
                 paymentStatus(says.status),
                 moneyCell(says.amount, currency),
                 textCell(currency),
                 timeCell(says.createdAt),
                 timeCell(says.paidAt),
                 numberCell(payment.statements),
                 payment.foreign > 0 ? emptyCell(CellKind::Money) : differenceCell(says.settlement - payment.settled, currency),
                 maybeCode(says.account),
                 textCell(payment.shopName)};
    return row;
}

RowCells cellsOf(const store::WithdrawalRow &withdrawal)
{
    const rows::Withdrawal &says = withdrawal.says;
    RowCells row;
    row.id = withdrawal.id;
    row.ref = withdrawal.ref;
    row.owner = withdrawal.ref;
    row.cells = {codeCell(withdrawal.ref.id),
                 textCell(withdrawal.market),
                 statusCell(text(says.type)),
                 paymentStatus(says.status),
                 moneyCell(says.amount, text(says.currency)),
                 textCell(text(says.currency)),
                 timeCell(says.createdAt),
                 textCell(withdrawal.shopName)};
    return row;
}

RowCells cellsOf(const store::UnsettledRow &unsettled)
{
    const rows::Unsettled &says = unsettled.says;
    const QString currency = text(says.currency);
    RowCells row;
    row.id = unsettled.id;
    row.ref = unsettled.ref;
    row.owner = says.orderId.empty() ? unsettled.ref : RecordRef{RecordKind::Order, unsettled.ref.shop, text(says.orderId)};
    row.cells = {maybeCode(says.orderId),
                 textCell(unsettled.market),
                 says.reason.empty() ? emptyCell(CellKind::Status) : statusCell(text(says.reason)),
                 moneyCell(says.revenue, currency),
                 moneyCell(says.fees, currency),
                 moneyCell(says.shipping, currency),
                 moneyCell(says.adjustment, currency),
                 moneyCell(says.settlement, currency),
                 textCell(currency),
                 timeCell(says.at),
                 timeCell(says.deliveredAt),
                 textCell(unsettled.shopName)};
    return row;
}

template <class Row>
Result<std::vector<RowCells>> cellsOf(const Result<std::vector<Row>> &rows)
{
    if (!rows)
        return fail(rows.error());
    std::vector<RowCells> cells;
    cells.reserve(rows->size());
    for (const Row &row : *rows)
        cells.push_back(cellsOf(row));
    return cells;
}

} // namespace

TableSpec statementsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Statement;
    spec.columns = {u"day"_s,        u"statement"_s,  u"market"_s,   u"status"_s,       u"revenue"_s,    u"fees"_s,    u"shipping"_s,
                    u"adjustment"_s, u"settlement"_s, u"currency"_s, u"transactions"_s, u"difference"_s, u"payment"_s, u"shop"_s};
    spec.sortFields = {u"at"_s,         u"statement"_s,  u"market"_s,   u"status"_s,       u"revenue"_s,     u"fees"_s,    u"shipping"_s,
                       u"adjustment"_s, u"settlement"_s, u"currency"_s, u"transactions"_s, u"unexplained"_s, u"payment"_s, u"shop"_s};
    spec.concerns = {RecordKind::Statement, RecordKind::Transaction};
    spec.fetch = [](store::Connection &db, const std::vector<qint64> &ids) { return cellsOf(store::MoneyReader(db).statements(ids)); };
    return spec;
}

TableSpec transactionsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Transaction;
    spec.columns = {u"type"_s,       u"order"_s,      u"revenue"_s,  u"refund"_s, u"fees"_s,     u"shipping"_s,
                    u"adjustment"_s, u"settlement"_s, u"currency"_s, u"at"_s,     u"statement"_s};
    spec.sortFields = spec.columns;
    spec.concerns = {RecordKind::Transaction};
    spec.fetch = [](store::Connection &db, const std::vector<qint64> &ids) { return cellsOf(store::MoneyReader(db).transactions(ids)); };
    return spec;
}

TableSpec paymentsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Payment;
    spec.columns = {u"payment"_s, u"market"_s,     u"status"_s,     u"amount"_s,  u"currency"_s, u"created"_s,
                    u"paid"_s,    u"statements"_s, u"difference"_s, u"account"_s, u"shop"_s};
    spec.sortFields = {u"payment"_s, u"market"_s,     u"status"_s,      u"amount"_s,  u"currency"_s, u"created"_s,
                       u"paid"_s,    u"statements"_s, u"unexplained"_s, u"account"_s, u"shop"_s};
    spec.concerns = {RecordKind::Payment, RecordKind::Statement};
    spec.fetch = [](store::Connection &db, const std::vector<qint64> &ids) { return cellsOf(store::MoneyReader(db).payments(ids)); };
    return spec;
}

TableSpec withdrawalsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Withdrawal;
    spec.columns = {u"withdrawal"_s, u"market"_s, u"type"_s, u"status"_s, u"amount"_s, u"currency"_s, u"created"_s, u"shop"_s};
    spec.sortFields = spec.columns;
    spec.concerns = {RecordKind::Withdrawal};
    spec.fetch = [](store::Connection &db, const std::vector<qint64> &ids) { return cellsOf(store::MoneyReader(db).withdrawals(ids)); };
    return spec;
}

TableSpec unsettledSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Unsettled;
    spec.columns = {u"order"_s,      u"market"_s,     u"reason"_s,   u"revenue"_s, u"fees"_s,      u"shipping"_s,
                    u"adjustment"_s, u"settlement"_s, u"currency"_s, u"at"_s,      u"delivered"_s, u"shop"_s};
    spec.sortFields = spec.columns;
    spec.concerns = {RecordKind::Unsettled};
    spec.fetch = [](store::Connection &db, const std::vector<qint64> &ids) { return cellsOf(store::MoneyReader(db).unsettled(ids)); };
    return spec;
}

} // namespace quayside::tables
