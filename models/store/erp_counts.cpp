// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erp_counts.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

namespace quayside::store {

namespace {

constexpr auto Columns = "SELECT id, erp, shop, sku, variant, warehouse, counted, expected, state, found, reason, code, note, person, at, ended_at"
                         " FROM erp_counts ";

ErpCount countAt(const Statement &row)
{
    ErpCount count;
    count.id = row.text(0);
    count.erp = row.text(1);
    count.sku = {RecordKind::Sku, row.text(2), row.text(3)};
    count.variant = row.text(4);
    count.warehouse = row.text(5);
    count.counted = row.integer(6);
    count.expected = row.integer(7);
    count.state = row.text(8);
    count.found = row.maybeInteger(9);
    count.reason = row.text(10);
    count.code = static_cast<int>(row.integer(11));
    count.note = row.text(12);
    count.person = row.text(13);
    count.at = row.integer(14);
    count.endedAt = row.integer(15);
    return count;
}

} // namespace

Result<std::optional<ErpCount>> ErpCounts::find(const QString &id)
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE id=?");
    statement.bind(id);
    return rowOf(statement, [](Statement &row) { return countAt(row); });
}

Done ErpCounts::put(const ErpCount &count)
{
    Statement statement = m_db.prepare("INSERT OR REPLACE INTO erp_counts(id, erp, shop, sku, variant, warehouse, counted, expected, state, found,"
                                       " reason, code, note, person, at, ended_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.all(count.id, count.erp, count.sku.shop, count.sku.id, count.variant, count.warehouse, count.counted, count.expected, count.state, count.found,
                  count.reason, count.code, count.note, count.person, count.at, count.endedAt);
    return statement.run();
}

Done ErpCounts::remove(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM erp_counts WHERE id=?");
    statement.bind(id);
    return statement.run();
}

Result<QList<ErpCount>> ErpCounts::queued(const QString &erp, int limit)
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE state='queued' AND erp=? ORDER BY at, id LIMIT ?");
    statement.all(erp, limit);
    return rowsOf(statement, [](Statement &row) { return countAt(row); });
}

Result<QList<ErpCount>> ErpCounts::ofSku(const RecordRef &sku, int limit)
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE shop=? AND sku=? ORDER BY at DESC, id LIMIT ?");
    statement.all(sku.shop, sku.id, limit);
    return rowsOf(statement, [](Statement &row) { return countAt(row); });
}

} // namespace quayside::store
