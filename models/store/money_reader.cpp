// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/money_reader.h"

#include "models/store/grid_rows_private.h"
#include "models/store/rows_of.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

// The first columns of every question here.
constexpr auto Head = "SELECT t.id, s.remote_id, t.remote_id, s.region, s.name, ";
constexpr int HeadColumns = 5;

std::string select(const char *columns, const char *table)
{
    return std::string(Head) + columns + " FROM " + table + " t JOIN shops s ON s.id=t.shop WHERE t.id IN " + ThisBlock;
}

template <class Row>
Row headOf(const Statement &from, RecordKind kind)
{
    Row row;
    row.id = from.integer(0);
    row.ref = {kind, from.text(1), from.text(2)};
    row.market = from.text(3);
    row.shopName = from.text(4);
    row.says.id = from.utf8(2);
    return row;
}

// The one row of a block of one id.
template <class Row>
Result<std::optional<Row>> only(Result<std::vector<Row>> rows)
{
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows->front()));
}

} // namespace

Result<std::vector<StatementRow>> MoneyReader::statements(const std::vector<qint64> &ids)
{
    static const std::string sql = select("t.at, t.currency, t.settlement, t.revenue, t.fees, t.shipping, t.adjustment, t.payment_id, t.payment_status, t.paid_at",
                                          "statements");
    auto rows = byId<StatementRow>(m_db, sql, ids, [](const Statement &from) {
        auto row = headOf<StatementRow>(from, RecordKind::Statement);
        int at = HeadColumns;
        row.says.at = from.integer(at++);
        row.says.currency = from.utf8(at++);
        for (std::int64_t *amount : {&row.says.settlement, &row.says.revenue, &row.says.fees, &row.says.shipping, &row.says.adjustment})
            *amount = from.integer(at++);
        row.says.paymentId = from.utf8(at++);
        row.says.paymentStatus = from.utf8(at++);
        row.says.paidAt = from.integer(at);
        return row;
    });
    if (!rows)
        return fail(rows.error());
    static const std::string sums = std::string("SELECT t.id, x.currency=t.currency, count(*), sum(x.settlement), sum(x.revenue), sum(x.refund), sum(x.fees),"
                                                " sum(x.shipping), sum(x.adjustment) FROM statements t"
                                                " JOIN transactions x ON x.statement_remote_id=t.remote_id AND x.shop=t.shop WHERE t.id IN ")
                                    + ThisBlock + " GROUP BY 1, 2";
    QUAYSIDE_TRY(eachRow(m_db, sums, ids, [&](const Statement &from) {
        const auto row = rows->find(from.integer(0));
        if (row == rows->end())
            return;
        row->transactions += from.integer(2);
        if (!from.flag(1)) {
            row->foreign += from.integer(2);
            return;
        }
        int at = 3;
        for (qint64 *amount : {&row->sums.settlement, &row->sums.revenue, &row->sums.refund, &row->sums.fees, &row->sums.shipping, &row->sums.adjustment})
            *amount = from.integer(at++);
    }));
    return inOrder(std::move(*rows), ids);
}

Result<std::vector<TransactionRow>> MoneyReader::transactions(const std::vector<qint64> &ids)
{
    static const std::string sql = select("t.statement_remote_id, t.type, t.order_remote_id, t.adjustment_id, t.currency, t.breakdown, t.at, t.settlement, t.revenue,"
                                          " t.refund, t.fees, t.shipping, t.adjustment, t.reserve",
                                          "transactions");
    return ordered<TransactionRow>(m_db, sql, ids, [](const Statement &from) {
        auto row = headOf<TransactionRow>(from, RecordKind::Transaction);
        int at = HeadColumns;
        for (std::string *word : {&row.says.statementId, &row.says.type, &row.says.orderId, &row.says.adjustmentId, &row.says.currency, &row.says.breakdown})
            *word = from.utf8(at++);
        row.says.at = from.integer(at++);
        for (std::int64_t *amount : {&row.says.settlement, &row.says.revenue, &row.says.refund, &row.says.fees, &row.says.shipping, &row.says.adjustment,
                                     &row.says.reserve})
            *amount = from.integer(at++);
        return row;
    });
}

Result<std::vector<PaymentRow>> MoneyReader::payments(const std::vector<qint64> &ids)
{
    static const std::string sql = select("t.status, t.currency, t.account, t.created_at, t.paid_at, t.amount, t.settlement, t.reserve", "payments");
    auto rows = byId<PaymentRow>(m_db, sql, ids, [](const Statement &from) {
        auto row = headOf<PaymentRow>(from, RecordKind::Payment);
        int at = HeadColumns;
        for (std::string *word : {&row.says.status, &row.says.currency, &row.says.account})
            *word = from.utf8(at++);
        row.says.createdAt = from.integer(at++);
        row.says.paidAt = from.integer(at++);
        for (std::int64_t *amount : {&row.says.amount, &row.says.settlement, &row.says.reserve})
            *amount = from.integer(at++);
        return row;
    });
    if (!rows)
        return fail(rows.error());
    static const std::string sums = std::string("SELECT t.id, x.currency=t.currency, count(*), sum(x.settlement) FROM payments t"
                                                " JOIN statements x ON x.payment_id=t.remote_id AND x.shop=t.shop WHERE t.id IN ")
                                    + ThisBlock + " GROUP BY 1, 2";
    QUAYSIDE_TRY(eachRow(m_db, sums, ids, [&](const Statement &from) {
        const auto row = rows->find(from.integer(0));
        if (row == rows->end())
            return;
        row->statements += from.integer(2);
        if (from.flag(1))
            row->settled = from.integer(3);
        else
            row->foreign += from.integer(2);
    }));
    return inOrder(std::move(*rows), ids);
}

Result<std::vector<WithdrawalRow>> MoneyReader::withdrawals(const std::vector<qint64> &ids)
{
    static const std::string sql = select("t.type, t.status, t.currency, t.created_at, t.amount", "withdrawals");
    return ordered<WithdrawalRow>(m_db, sql, ids, [](const Statement &from) {
        auto row = headOf<WithdrawalRow>(from, RecordKind::Withdrawal);
        int at = HeadColumns;
        for (std::string *word : {&row.says.type, &row.says.status, &row.says.currency})
            *word = from.utf8(at++);
        row.says.createdAt = from.integer(at++);
        row.says.amount = from.integer(at);
        return row;
    });
}

Result<std::vector<UnsettledRow>> MoneyReader::unsettled(const std::vector<qint64> &ids)
{
    static const std::string sql = select("t.type, t.order_remote_id, t.reason, t.currency, t.at, t.delivered_at, t.settlement, t.revenue, t.fees, t.shipping,"
                                          " t.adjustment",
                                          "unsettled");
    return ordered<UnsettledRow>(m_db, sql, ids, [](const Statement &from) {
        auto row = headOf<UnsettledRow>(from, RecordKind::Unsettled);
        int at = HeadColumns;
        for (std::string *word : {&row.says.type, &row.says.orderId, &row.says.reason, &row.says.currency})
            *word = from.utf8(at++);
        row.says.at = from.integer(at++);
        row.says.deliveredAt = from.integer(at++);
        for (std::int64_t *amount : {&row.says.settlement, &row.says.revenue, &row.says.fees, &row.says.shipping, &row.says.adjustment})
            *amount = from.integer(at++);
        return row;
    });
}

Result<std::vector<qint64>> MoneyReader::idsOf(const char *table, const char *column, const RecordRef &ref)
{
    Statement find = m_db.prepare(std::string("SELECT id FROM ") + table + " WHERE shop=(SELECT id FROM shops WHERE remote_id=?) AND " + column
                                  + "=? ORDER BY at, id");
    find.all(ref.shop, ref.id);
    const auto ids = rowsOf(find, [](Statement &row) { return row.integer(0); });
    if (!ids)
        return fail(ids.error());
    return std::vector<qint64>(ids->begin(), ids->end());
}

Result<std::optional<StatementRow>> MoneyReader::statement(const RecordRef &ref)
{
    const auto ids = idsOf("statements", "remote_id", ref);
    if (!ids)
        return fail(ids.error());
    return only(statements(*ids));
}

Result<std::optional<TransactionRow>> MoneyReader::transaction(const RecordRef &ref)
{
    const auto ids = idsOf("transactions", "remote_id", ref);
    if (!ids)
        return fail(ids.error());
    return only(transactions(*ids));
}

Result<std::optional<UnsettledRow>> MoneyReader::unsettled(const RecordRef &ref)
{
    const auto ids = idsOf("unsettled", "remote_id", ref);
    if (!ids)
        return fail(ids.error());
    return only(unsettled(*ids));
}

Result<std::vector<TransactionRow>> MoneyReader::transactionsOf(const RecordRef &order)
{
    const auto ids = idsOf("transactions", "order_remote_id", order);
    if (!ids)
        return fail(ids.error());
    return transactions(*ids);
}

Result<std::vector<UnsettledRow>> MoneyReader::unsettledOf(const RecordRef &order)
{
    const auto ids = idsOf("unsettled", "order_remote_id", order);
    if (!ids)
        return fail(ids.error());
    return unsettled(*ids);
}

Result<QList<MoneyTotal>> MoneyReader::totals()
{
    Statement all = m_db.prepare("SELECT currency, sum(expected), sum(orders), sum(way), sum(ways), sum(failed), sum(fails) FROM ("
                                 "SELECT currency, settlement AS expected, 1 AS orders, 0 AS way, 0 AS ways, 0 AS failed, 0 AS fails FROM unsettled"
                                 " UNION ALL SELECT currency, 0, 0, settlement, 1, 0, 0 FROM statements WHERE payment_status NOT IN ('PAID', 'FAILED')"
                                 " UNION ALL SELECT currency, 0, 0, 0, 0, settlement, 1 FROM statements WHERE payment_status='FAILED')"
                                 " GROUP BY currency ORDER BY sum(orders)+sum(ways)+sum(fails) DESC, currency");
    return rowsOf(all, [](Statement &row) {
        return MoneyTotal{row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
    });
}

} // namespace quayside::store
