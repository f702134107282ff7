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

// What every row is known by, and whose page it leads to; nothing is put where an id is missing.
template <class Row>
RowCells rowOf(const Row &record, const RecordRef &owner, const QList<Cell> &cells)
{
    RowCells row;
    row.id = record.id;
    row.ref = record.ref;
    row.owner = owner.id.isEmpty() ? record.ref : owner;
    row.cells.assign(cells.begin(), cells.end());
    return row;
}

// What money is made of, up to what is left and the code of its currency.
template <class Says>
QList<Cell> sumsOf(const Says &says)
{
    const QString currency = text(says.currency);
    QList<Cell> cells;
    for (const qint64 minor : {says.revenue, says.fees, says.shipping, says.adjustment, says.settlement})
        cells.append(moneyCell(minor, currency));
    return cells << textCell(currency);
}

RowCells cellsOf(const store::StatementRow &statement)
{
    const rows::Statement &says = statement.says;
    Cell difference = differenceCell(says.settlement - statement.sums.settlement, text(says.currency));
    if (statement.transactions == 0) {
        // Not read yet: there is nothing to hold it against.
        difference.breaksRule = false;
        difference.isStale = true;
    }
    const QList<Cell> before{dayCell(says.at), codeCell(statement.ref.id), textCell(statement.market), paymentStatus(says.paymentStatus)};
    return rowOf(statement, statement.ref,
                 before + sumsOf(says)
                     + QList<Cell>{numberCell(statement.transactions), difference, maybeCode(says.paymentId), textCell(statement.shopName)});
}

RowCells cellsOf(const store::TransactionRow &transaction)
{
    const rows::Transaction &says = transaction.says;
    const QString &shop = transaction.ref.shop;
    const RecordRef owner = says.orderId.empty() ? RecordRef{RecordKind::Statement, shop, text(says.statementId)} : RecordRef{RecordKind::Order, shop, text(says.orderId)};
    QList<Cell> cells = QList<Cell>{statusCell(text(says.type)), maybeCode(says.orderId.empty() ? says.adjustmentId : says.orderId)} + sumsOf(says);
    cells.insert(3, moneyCell(says.refund, text(says.currency))); // behind the revenue
    return rowOf(transaction, owner, cells << timeCell(says.at) << maybeCode(says.statementId));
}

RowCells cellsOf(const store::PaymentRow &payment)
{
    const rows::Payment &says = payment.says;
    const QString currency = text(says.currency);
    return rowOf(payment, payment.ref,
                 {codeCell(payment.ref.id),
                  textCell(payment.market),
                  paymentStatus(says.status),
                  moneyCell(says.amount, currency),
                  textCell(currency),
                  timeCell(says.createdAt),
                  timeCell(says.paidAt),
                  numberCell(payment.statements),
                  payment.foreign > 0 ? emptyCell(CellKind::Money) : differenceCell(says.settlement - payment.settled, currency),
                  maybeCode(says.account),
                  textCell(payment.shopName)});
}

RowCells cellsOf(const store::WithdrawalRow &withdrawal)
{
    const rows::Withdrawal &says = withdrawal.says;
    const QString currency = text(says.currency);
    return rowOf(withdrawal, withdrawal.ref,
                 {codeCell(withdrawal.ref.id), textCell(withdrawal.market), statusCell(text(says.type)), paymentStatus(says.status),
                  moneyCell(says.amount, currency), textCell(currency), timeCell(says.createdAt), textCell(withdrawal.shopName)});
}

RowCells cellsOf(const store::UnsettledRow &unsettled)
{
    const rows::Unsettled &says = unsettled.says;
    const QList<Cell> before{maybeCode(says.orderId), textCell(unsettled.market), says.reason.empty() ? emptyCell(CellKind::Status) : statusCell(text(says.reason))};
    return rowOf(unsettled, RecordRef{RecordKind::Order, unsettled.ref.shop, text(says.orderId)},
                 before + sumsOf(says) + QList<Cell>{timeCell(says.at), timeCell(says.deliveredAt), textCell(unsettled.shopName)});
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

// A table that is sorted by its own columns; two of them the store knows by other names.
template <class Row, Result<std::vector<Row>> (store::MoneyReader::*Read)(const std::vector<qint64> &)>
TableSpec specOf(RecordKind kind, const QStringList &columns)
{
    TableSpec spec;
    spec.kind = kind;
    spec.columns = columns;
    for (const QString &column : columns)
        spec.sortFields.append(column == "day"_L1 ? u"at"_s : column == "difference"_L1 ? u"unexplained"_s : column);
    spec.concerns = {kind};
    spec.fetch = [](store::Connection &db, const std::vector<qint64> &ids) { return cellsOf((store::MoneyReader(db).*Read)(ids)); };
    return spec;
}

} // namespace

TableSpec statementsSpec()
{
    TableSpec spec = specOf<store::StatementRow, &store::MoneyReader::statements>(RecordKind::Statement,
        {u"day"_s, u"statement"_s, u"market"_s, u"status"_s, u"revenue"_s, u"fees"_s, u"shipping"_s, u"adjustment"_s, u"settlement"_s,
                             u"currency"_s, u"transactions"_s, u"difference"_s, u"payment"_s, u"shop"_s});
    spec.concerns.append(RecordKind::Transaction);
    return spec;
}

TableSpec transactionsSpec()
{
    return specOf<store::TransactionRow, &store::MoneyReader::transactions>(RecordKind::Transaction,
        {u"type"_s, u"order"_s, u"revenue"_s, u"refund"_s, u"fees"_s, u"shipping"_s, u"adjustment"_s, u"settlement"_s, u"currency"_s, u"at"_s,
                   u"statement"_s});
}

TableSpec paymentsSpec()
{
    TableSpec spec = specOf<store::PaymentRow, &store::MoneyReader::payments>(RecordKind::Payment,
        {u"payment"_s, u"market"_s, u"status"_s, u"amount"_s, u"currency"_s, u"created"_s, u"paid"_s, u"statements"_s, u"difference"_s,
                             u"account"_s, u"shop"_s});
    spec.concerns.append(RecordKind::Statement);
    return spec;
}

TableSpec withdrawalsSpec()
{
    return specOf<store::WithdrawalRow, &store::MoneyReader::withdrawals>(RecordKind::Withdrawal,
        {u"withdrawal"_s, u"market"_s, u"type"_s, u"status"_s, u"amount"_s, u"currency"_s, u"created"_s, u"shop"_s});
}

TableSpec unsettledSpec()
{
    return specOf<store::UnsettledRow, &store::MoneyReader::unsettled>(RecordKind::Unsettled,
        {u"order"_s, u"market"_s, u"reason"_s, u"revenue"_s, u"fees"_s, u"shipping"_s, u"adjustment"_s, u"settlement"_s, u"currency"_s, u"at"_s,
                   u"delivered"_s, u"shop"_s});
}

} // namespace quayside::tables
