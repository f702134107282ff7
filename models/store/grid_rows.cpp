// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/grid_rows_private.h"

#include "models/store/sales_sql.h"
#include "models/store/seal.h"
#include "models/store/work_rows.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

// "id, state" → "t.id, t.state": the lists of work_rows.h, where a join would make them ambiguous.
std::string ofTable(QByteArray columns)
{
    return "t." + columns.replace(", ", ", t.").toStdString();
}

// Changes that concern the SKUs of a block: their own, their listing's, and those of their stock. The last column is what the
// mirror says of a stock row.
std::string skuChanges()
{
    const std::string block = std::string(" AND k.id IN ") + ThisBlock + " AND " + IsShown;
    const std::string columns = "SELECT k.id, c.kind, c.field, c.overlay, c.state, c.reason, c.value, c.number, ";
    const std::string shop = " JOIN shops s ON s.id = k.shop JOIN changes c ON c.shop = s.remote_id";
    return columns + "0 FROM skus k" + shop + " AND c.kind = 2 AND c.record = k.remote_id WHERE 1" + block + " UNION ALL " + columns
           + "0 FROM skus k JOIN products p ON p.id = k.product" + shop + " AND c.kind = 1 AND c.record = p.remote_id WHERE 1" + block
           + " UNION ALL " + columns + "t.available FROM skus k JOIN stock t ON t.sku = k.id" + shop
           + " AND c.kind = 3 AND c.record = k.remote_id || '@' || t.warehouse_id WHERE 1" + block;
}

void lay(const Statement &change, SkuRow &row)
{
    const QString field = change.text(2);
    if (change.flag(3)) {
        switch (static_cast<RecordKind>(change.integer(1))) {
        case RecordKind::Sku:
            if (field == "price"_L1)
                row.price = change.maybeInteger(7);
            break;
        case RecordKind::Product:
            if (field == "title"_L1)
                row.newTitle = change.text(6);
            break;
        default:
            row.newAvailable = row.newAvailable.value_or(row.available) + change.integer(7) - change.integer(8);
            break;
        }
    }
    const ChangeState state = changeState(change.text(4));
    if (!row.state || concern(state) > concern(*row.state)) {
        row.state = state;
        row.stateReason = change.text(5);
    }
}

// Enough to tell two buyers apart on a screen that others can see.
QString masked(const std::string &name)
{
    const QString text = QString::fromStdString(name);
    if (text.isEmpty())
        return {};
    const qsizetype first = text.front().isHighSurrogate() && text.size() > 1 ? 2 : 1;
    return text.first(first) + u"***"_s;
}

} // namespace

Result<std::vector<SkuRow>> GridRows::skus(const std::vector<qint64> &ids)
{
    static const std::string sql
        = std::string("SELECT k.id, s.remote_id, k.remote_id, p.remote_id, p.title, k.variant, k.seller_sku, k.barcode, s.region, s.name,"
                      " p.status, p.audit, iif(k.image_url = '' AND json_valid(p.images),"
                      "  coalesce(nullif(p.images ->> '$[0].thumb', ''), p.images ->> '$[0].url', ''), k.image_url),"
                      " k.currency, k.price, m.cost, m.floor, k.available, k.committed, p.updated_at,"
                      " (SELECT group_concat(g.tag, char(31)) FROM sku_tags g WHERE g.shop = s.remote_id AND g.sku = k.remote_id)"
                      " FROM skus k JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop"
                      " LEFT JOIN sku_terms m ON m.shop = s.remote_id AND m.sku = k.remote_id WHERE k.id IN ")
          + ThisBlock;
    auto rows = byId<SkuRow>(m_db, sql, ids, [](const Statement &from) {
        SkuRow row;
        row.id = from.integer(0);
        row.ref = {RecordKind::Sku, from.text(1), from.text(2)};
        row.product = from.text(3);
        row.title = from.text(4);
        row.variant = from.text(5);
        row.sellerSku = from.text(6);
        row.barcode = from.text(7);
        row.market = from.text(8);
        row.shopName = from.text(9);
        row.status = from.text(10);
        row.audit = from.text(11);
        row.imageUrl = from.text(12);
        row.currency = from.text(13);
        row.mirrorPrice = from.integer(14);
        row.cost = from.maybeInteger(15);
        row.floor = from.maybeInteger(16);
        row.available = from.integer(17);
        row.committed = from.integer(18);
        row.changedAt = from.integer(19);
        row.tags = from.text(20).split(QChar(31), Qt::SkipEmptyParts);
        return row;
    });
    if (!rows)
        return fail(rows.error());
    static const std::string changes = skuChanges();
    QUAYSIDE_TRY(eachRow(m_db, changes, ids, [&](const Statement &change) {
        if (const auto row = rows->find(change.integer(0)); row != rows->end())
            lay(change, *row);
    }));
    return inOrder(std::move(*rows), ids);
}

Result<std::vector<OrderGridRow>> GridRows::orders(const std::vector<qint64> &ids)
{
    static const std::string sql
        = std::string("SELECT o.id, s.remote_id, o.remote_id, o.status, s.region, s.name, o.buyer_sealed,"
                      " (SELECT l.product_name FROM lines l WHERE l.order_id = o.id ORDER BY l.id LIMIT 1), o.units, o.currency, o.total,"
                      " o.carrier, o.tracking_number, ifnull((SELECT w.name FROM warehouses w WHERE w.shop = o.shop AND"
                      " w.remote_id = o.warehouse_id), o.warehouse_id), o.is_on_hold, o.created_at, o.ship_by, o.updated_at"
                      " FROM orders o JOIN shops s ON s.id = o.shop WHERE o.id IN ")
          + ThisBlock;
    return ordered<OrderGridRow>(m_db, sql, ids, [this](const Statement &from) {
        OrderGridRow row;
        row.id = from.integer(0);
        row.ref = {RecordKind::Order, from.text(1), from.text(2)};
        row.status = from.text(3);
        row.market = from.text(4);
        row.shopName = from.text(5);
        if (const auto buyer = unseal(from.bytes(6), m_db.sealKey))
            row.buyer = masked(buyer->name);
        row.firstProduct = from.text(7);
        row.units = static_cast<int>(from.integer(8));
        row.currency = from.text(9);
        row.total = from.integer(10);
        row.carrier = from.text(11);
        row.trackingNumber = from.text(12);
        row.warehouse = from.text(13);
        row.isOnHold = from.flag(14);
        row.createdAt = from.integer(15);
        row.shipBy = from.integer(16);
        row.updatedAt = from.integer(17);
        return row;
    });
}

Result<std::vector<ReturnGridRow>> GridRows::returns(const std::vector<qint64> &ids)
{
    static const std::string sql
        = std::string("SELECT r.id, s.remote_id, r.remote_id, r.order_remote_id, r.type, r.status, r.reason_text, r.next_action, s.region,"
                      " l.product_name, l.seller_sku, r.currency, r.refund_total, r.deadline, r.created_at, c.state, c.field"
                      " FROM returns r JOIN shops s ON s.id = r.shop"
                      " LEFT JOIN return_lines l ON l.id = (SELECT min(n.id) FROM return_lines n WHERE n.return_id = r.id)"
                      " LEFT JOIN changes c ON c.rowid = (SELECT max(n.rowid) FROM changes n WHERE n.kind = 9 AND n.shop = s.remote_id"
                      "  AND n.record = r.remote_id AND n.state NOT IN ('withdrawn', 'rejected'))"
                      " WHERE r.id IN ")
          + ThisBlock;
    return ordered<ReturnGridRow>(m_db, sql, ids, [](const Statement &from) {
        ReturnGridRow row;
        row.id = from.integer(0);
        row.ref = {RecordKind::Return, from.text(1), from.text(2)};
        row.orderId = from.text(3);
        row.type = from.text(4);
        row.status = from.text(5);
        row.reasonText = from.text(6);
        row.nextAction = from.text(7);
        row.market = from.text(8);
        row.productName = from.text(9);
        row.sellerSku = from.text(10);
        row.currency = from.text(11);
        row.refund = from.integer(12);
        row.deadline = from.integer(13);
        row.createdAt = from.integer(14);
        if (!from.isNull(15)) {
            row.decision = changeState(from.text(15));
            row.decisionKind = from.text(16);
        }
        return row;
    });
}

Result<std::vector<ChangeGridRow>> GridRows::changes(const std::vector<qint64> &ids)
{
    // A stock row is named "<sku>@<warehouse>"; the words of a diff come from its SKU.
    static const std::string sql
        = "SELECT t.rowid, coalesce(p.title, (SELECT l.product_name FROM return_lines l JOIN returns r ON r.id = l.return_id"
          "  WHERE t.kind = 9 AND r.shop = s.id AND r.remote_id = t.record ORDER BY l.id LIMIT 1), t.record),"
          " k.variant, k.seller_sku, s.region, m.cost, m.floor, "
          + WeeklyUnits
          + ", ifnull(n.name, t.author), "
          + ofTable(ChangeColumns)
          + " FROM changes t LEFT JOIN shops s ON s.remote_id = t.shop"
            " LEFT JOIN skus k ON k.shop = s.id AND k.remote_id ="
            "  CASE t.kind WHEN 2 THEN t.record WHEN 3 THEN substr(t.record, 1, instr(t.record, '@') - 1) END"
            " LEFT JOIN products p ON p.shop = s.id AND p.remote_id = t.product"
            " LEFT JOIN sku_terms m ON m.shop = t.shop AND m.sku = k.remote_id"
            " LEFT JOIN people n ON n.id = t.author WHERE t.rowid IN "
          + ThisBlock;
    return ordered<ChangeGridRow>(m_db, sql, ids, [](const Statement &from) {
        ChangeGridRow row;
        row.id = from.integer(0);
        row.title = from.text(1);
        row.variant = from.text(2);
        row.sellerSku = from.text(3);
        row.market = from.text(4);
        row.cost = from.maybeInteger(5);
        row.floor = from.maybeInteger(6);
        row.weeklyUnits = from.integer(7);
        row.authorName = from.text(8);
        row.change = changeAt(from, 9);
        return row;
    });
}

Result<std::vector<OutboxEntry>> GridRows::outbox(const std::vector<qint64> &ids)
{
    static const std::string sql = std::string("SELECT rowid, ") + OutboxColumns + " FROM outbox WHERE rowid IN " + ThisBlock;
    return ordered<OutboxEntry>(m_db, sql, ids, [](const Statement &from) { return outboxAt(from, 1); });
}

Result<std::vector<Conflict>> GridRows::conflicts(const std::vector<qint64> &ids)
{
    static const std::string sql = std::string("SELECT rowid, ") + ConflictColumns + " FROM conflicts WHERE rowid IN " + ThisBlock;
    return ordered<Conflict>(m_db, sql, ids, [](const Statement &from) { return conflictAt(from, 1); });
}

Result<std::vector<ledger::Event>> GridRows::ledger(const std::vector<qint64> &ids)
{
    static const std::string sql = std::string("SELECT seq, ") + LedgerColumns + " FROM ledger WHERE seq IN " + ThisBlock;
    return ordered<ledger::Event>(m_db, sql, ids, [](const Statement &from) { return eventAt(from, 1); });
}

Result<std::vector<ChangeSet>> GridRows::changeSets(const std::vector<qint64> &ids)
{
    static const std::string sql = std::string("SELECT s.rowid, ") + ChangeSetColumns + " FROM change_sets s WHERE s.rowid IN " + ThisBlock;
    return ordered<ChangeSet>(m_db, sql, ids, [](const Statement &from) { return changeSetAt(from, 1); });
}

} // namespace quayside::store
