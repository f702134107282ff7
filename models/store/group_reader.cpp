// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/group_reader.h"

#include "models/store/connection.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

QByteArray arrayOf(const std::vector<qint64> &ids)
{
    QByteArray array = "[";
    for (const qint64 id : ids) {
        if (array.size() > 1)
            array += ',';
        array += QByteArray::number(id);
    }
    return array + ']';
}

template <class Value, class Make>
Result<QHash<qint64, Value>> byId(Connection &db, std::string_view sql, const std::vector<qint64> &ids, Make make)
{
    const QByteArray array = arrayOf(ids);
    Statement statement = db.prepare(sql);
    statement.bind(std::string_view(array.constData(), static_cast<std::size_t>(array.size())));
    QHash<qint64, Value> values;
    values.reserve(static_cast<qsizetype>(ids.size()));
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return values;
        values.insert(statement.integer(0), make(statement));
    }
}

} // namespace

Result<QHash<qint64, Instant>> GroupReader::returnDeadlines(const std::vector<qint64> &ids)
{
    return byId<Instant>(m_db, "SELECT id, deadline FROM returns WHERE id IN (SELECT value FROM json_each(?1))", ids,
                         [](const Statement &row) { return row.integer(1); });
}

Result<QHash<qint64, ChangeOwner>> GroupReader::changeOwners(const std::vector<qint64> &ids)
{
    // Even numbers are listings by local id, odd ones other records by the first change they ever had.
    return byId<ChangeOwner>(
        m_db,
        "SELECT t.rowid, t.shop || '/' || iif(t.product = '', t.kind || '/' || t.record, t.product), coalesce(p.title, t.record),"
        " iif(p.id IS NULL, 2 * (SELECT min(c.rowid) FROM changes c WHERE c.kind = t.kind AND c.shop = t.shop AND c.record = t.record) + 1,"
        "  2 * p.id)"
        " FROM changes t LEFT JOIN shops s ON s.remote_id = t.shop LEFT JOIN products p ON p.shop = s.id AND p.remote_id = t.product"
        " WHERE t.rowid IN (SELECT value FROM json_each(?1))",
        ids, [](const Statement &row) { return ChangeOwner{row.text(1), row.text(2), row.integer(3)}; });
}

Result<QHash<qint64, ConflictOwner>> GroupReader::conflictOwners(const std::vector<qint64> &ids)
{
    // Groups are numbered by the first conflict that their record ever had. Kinds: 1 a listing, 2 a SKU, 3 its stock in a warehouse.
    return byId<ConflictOwner>(
        m_db,
        "WITH named AS MATERIALIZED (SELECT rowid AS id, iif(kind = 3, 2, kind) AS kind, shop,"
        "  iif(kind = 3 AND instr(record, '@') > 0, substr(record, 1, instr(record, '@') - 1), record) AS record, state FROM conflicts)"
        " SELECT n.id, n.kind || '/' || n.shop || '/' || n.record, coalesce(p.title, ''), coalesce(k.variant, ''),"
        "  coalesce(nullif(k.seller_sku, ''), n.record), f.first, n.state = 'open'"
        " FROM named n JOIN (SELECT kind, shop, record, min(id) AS first FROM named GROUP BY kind, shop, record) f"
        "  ON f.kind = n.kind AND f.shop = n.shop AND f.record = n.record"
        " LEFT JOIN shops s ON s.remote_id = n.shop"
        " LEFT JOIN skus k ON n.kind = 2 AND k.shop = s.id AND k.remote_id = n.record"
        " LEFT JOIN products p ON p.id = iif(n.kind = 1, (SELECT q.id FROM products q WHERE q.shop = s.id AND q.remote_id = n.record), k.product)"
        " WHERE n.id IN (SELECT value FROM json_each(?1))",
        ids, [](const Statement &row) {
            return ConflictOwner{row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5), row.integer(6) != 0};
        });
}

} // namespace quayside::store
