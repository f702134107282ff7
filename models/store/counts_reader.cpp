// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/counts_reader.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"
#include "models/store/talk_reader.h"

#include <array>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

// A case waits for the seller while the shop names something to do; the deadline's index leads to those with one.
constexpr auto WaitsForSeller = "next_action LIKE 'SELLER%'";

} // namespace

Result<CountsRow> CountsReader::counts(Instant now, Instant soon)
{
    static const std::string sql
        = std::string("SELECT (SELECT count(*) FROM skus),"
                      " (SELECT ifnull(sum(n), 0) FROM status_counts WHERE kind = 'order' AND status = 'AWAITING_SHIPMENT'),"
                      " (SELECT count(*) FROM orders WHERE status = 'AWAITING_SHIPMENT' AND ship_by BETWEEN 1 AND ?1 - 1),"
                      " (SELECT count(*) FROM returns WHERE ")
          + WaitsForSeller + "), (SELECT count(*) FROM returns WHERE deadline BETWEEN 1 AND ?2 AND " + WaitsForSeller
          + "), (SELECT ifnull(min(deadline), 0) FROM returns WHERE deadline >= ?1 AND " + WaitsForSeller
          + "), (SELECT count(*) FROM change_sets WHERE state = 'open'), (SELECT count(*) FROM change_sets WHERE state = 'submitted'),"
            " (SELECT count(*) FROM changes c JOIN change_sets t ON t.id = c.set_id WHERE t.state = 'open' AND c.state <> 'withdrawn'),"
            " (SELECT count(*) FROM outbox WHERE state IN ('queued', 'held', 'sending', 'unknown')),"
            " (SELECT count(*) FROM outbox WHERE state = 'refused'),"
            " (SELECT count(*) FROM conflicts WHERE state = 'open'), (SELECT count(*) FROM conversations WHERE waiting_since <> 0),"
            " (SELECT count(*) FROM conversations WHERE waiting_since <> 0"
            " AND waiting_since BETWEEN ?1 - ?3 AND ?2 - ?3), EXISTS(SELECT 1 FROM sku_terms WHERE cost IS NOT NULL)";
    Statement statement = m_db.prepare(sql);
    statement.all(now, now + soon, AnswerWithin);
    const auto row = rowOf(statement, [](Statement &from) {
        CountsRow counts;
        int column = 0;
        for (qint64 *const value : std::array{&counts.skus, &counts.ordersToShip, &counts.ordersLate, &counts.returnsOpen, &counts.returnsDue,
                                              &counts.nextDeadline, &counts.setsOpen, &counts.setsWaiting, &counts.changesOpen,
                                              &counts.outboxPending, &counts.outboxRefused, &counts.conflictsOpen, &counts.talksWaiting,
                                              &counts.talksDue})
            *value = from.integer(column++);
        counts.hasCosts = from.integer(column) != 0;
        return counts;
    });
    if (!row)
        return fail(row.error());
    return row->value_or(CountsRow());
}

Result<QHash<QString, QStringList>> CountsReader::values()
{
    struct Source
    {
        const char *name;
        const char *sql;
    };
    static constexpr std::array Sources{
        Source{"skus/market", "SELECT DISTINCT region FROM shops ORDER BY 1"},
        Source{"orders/market", "SELECT DISTINCT region FROM shops ORDER BY 1"},
        Source{"returns/market", "SELECT DISTINCT region FROM shops ORDER BY 1"},
        Source{"conversations/market", "SELECT DISTINCT region FROM shops ORDER BY 1"},
        Source{"promotions/market", "SELECT DISTINCT region FROM shops ORDER BY 1"},
        Source{"promotions/type", "SELECT DISTINCT type FROM promotions ORDER BY 1"},
        Source{"skus/shop", "SELECT DISTINCT name FROM shops ORDER BY 1"},
        Source{"orders/shop", "SELECT DISTINCT name FROM shops ORDER BY 1"},
        Source{"skus/tag", "SELECT DISTINCT tag FROM sku_tags ORDER BY 1"},
        Source{"skus/brand", "SELECT DISTINCT brand FROM products WHERE brand <> '' ORDER BY 1 LIMIT 1000"},
        Source{"skus/category", "SELECT DISTINCT category_path FROM products WHERE category_path <> '' ORDER BY 1 LIMIT 1000"},
        Source{"returns/reason", "SELECT DISTINCT reason_text FROM returns WHERE reason_text <> '' ORDER BY 1 LIMIT 1000"},
        Source{"orders/warehouse", "SELECT DISTINCT remote_id FROM warehouses ORDER BY 1"},
        Source{"ledger/person", "SELECT name FROM people ORDER BY folded"},
        Source{"changes/author", "SELECT name FROM people ORDER BY folded"},
        Source{"change-sets/author", "SELECT name FROM people ORDER BY folded"},
    };
    QHash<QString, QStringList> values;
    for (const Source &source : Sources) {
        Statement statement = m_db.prepare(source.sql);
        auto rows = rowsOf(statement, [](Statement &row) { return row.text(0); });
        if (!rows)
            return fail(rows.error());
        values.insert(QString::fromLatin1(source.name), std::move(*rows));
    }
    return values;
}

Result<qint64> CountsReader::alikeReturns(const RecordRef &ref)
{
    static const std::string sql
        = std::string("SELECT count(DISTINCT o.id) FROM returns r JOIN shops s ON s.id = r.shop JOIN return_lines l ON l.return_id = r.id"
                      " JOIN returns o ON o.shop = r.shop AND o.reason = r.reason AND o.id <> r.id AND o.")
          + WaitsForSeller + " JOIN return_lines m ON m.return_id = o.id AND m.sku_id = l.sku_id WHERE s.remote_id = ? AND r.remote_id = ?";
    Statement statement = m_db.prepare(sql);
    statement.all(ref.shop, ref.id);
    return numberOf(statement);
}

Result<QStringList> CountsReader::returnsOfOrder(const RecordRef &order)
{
    Statement statement = m_db.prepare("SELECT r.remote_id FROM returns r JOIN shops s ON s.id = r.shop"
                                       " WHERE s.remote_id = ? AND r.order_remote_id = ? ORDER BY r.id");
    statement.all(order.shop, order.id);
    auto ids = rowsOf(statement, [](Statement &row) { return row.text(0); });
    if (!ids)
        return fail(ids.error());
    return QStringList(std::move(*ids));
}

Result<QString> CountsReader::orderOfLine(const RecordRef &line)
{
    Statement statement = m_db.prepare("SELECT o.remote_id FROM lines l JOIN shops s ON s.id = l.shop JOIN orders o ON o.id = l.order_id"
                                       " WHERE s.remote_id = ? AND l.remote_id = ? LIMIT 1");
    statement.all(line.shop, line.id);
    const auto order = rowOf(statement, [](Statement &row) { return row.text(0); });
    if (!order)
        return fail(order.error());
    return order->value_or(QString());
}

} // namespace quayside::store
