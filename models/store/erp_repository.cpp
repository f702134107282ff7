// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erp_repository.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

QString listJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QByteArray &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        list.append(value.toString());
    return list;
}

constexpr auto VariantColumns = "SELECT remote_id, template_id, code, name, barcodes, list_price, cost_price, unit, unit_digits, is_active,"
                                " is_stocked, version, changed_at FROM erp_variants ";

ErpVariantRow variantAt(const Statement &row)
{
    ErpVariantRow variant;
    variant.id = row.text(0);
    variant.templateId = row.text(1);
    variant.code = row.text(2);
    variant.name = row.text(3);
    variant.barcodes = listOf(row.bytes(4));
    variant.listPrice = row.text(5);
    variant.costPrice = row.text(6);
    variant.unit = row.text(7);
    variant.unitDigits = static_cast<int>(row.integer(8));
    variant.isActive = row.flag(9);
    variant.isStocked = row.flag(10);
    variant.version = row.text(11);
    variant.changedAt = row.integer(12);
    return variant;
}

// The graver first.
int gravity(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::Oversold: return 0;
    case DifferenceCause::ShopTooHigh: return 1;
    case DifferenceCause::ShopTooLow: return 2;
    case DifferenceCause::OrdersOnTheWay:
    case DifferenceCause::OrdersAndBuffer: return 3;
    case DifferenceCause::Buffer: return 4;
    case DifferenceCause::Fraction: return 5;
    case DifferenceCause::Unlinked: return 6;
    case DifferenceCause::None: return 7;
    }
    return 7;
}

} // namespace

Done ErpMirror::warehouses(const QList<ErpWarehouseRow> &rows)
{
    Statement clear = m_db.prepare("DELETE FROM erp_warehouses WHERE erp=?");
    clear.bind(m_erp);
    QUAYSIDE_TRY(clear.run());
    for (const ErpWarehouseRow &row : rows) {
        Statement statement = m_db.prepare("INSERT INTO erp_warehouses(erp, remote_id, name, code, is_active) VALUES(?,?,?,?,?)");
        statement.all(m_erp, row.id, row.name, row.code, row.isActive);
        QUAYSIDE_TRY(statement.run());
    }
    return {};
}

Result<ErpMirror::Applied> ErpMirror::variants(const QList<ErpVariantRow> &rows)
{
    Applied applied;
    for (const ErpVariantRow &row : rows) {
        Statement known = m_db.prepare("SELECT version FROM erp_variants WHERE erp=? AND remote_id=?");
        known.all(m_erp, row.id);
        const auto version = rowOf(known, [](Statement &from) { return from.text(0); });
        if (!version)
            return fail(version.error());
        if (*version && !row.version.isEmpty() && **version == row.version) {
            ++applied.unchanged;
            continue;
        }
        Statement statement = m_db.prepare(
            "INSERT INTO erp_variants(erp, remote_id, template_id, code, name, barcodes, list_price, cost_price, unit, unit_digits, is_active,"
            " is_stocked, version, changed_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(erp, remote_id) DO UPDATE SET"
            " template_id=excluded.template_id, code=excluded.code, name=excluded.name, barcodes=excluded.barcodes, list_price=excluded.list_price,"
            " cost_price=excluded.cost_price, unit=excluded.unit, unit_digits=excluded.unit_digits, is_active=excluded.is_active,"
            " is_stocked=excluded.is_stocked, version=excluded.version, changed_at=excluded.changed_at");
        statement.all(m_erp, row.id, row.templateId, row.code, row.name, listJson(row.barcodes), row.listPrice, row.costPrice, row.unit, row.unitDigits,
                      row.isActive, row.isStocked, row.version, row.changedAt);
        QUAYSIDE_TRY(statement.run());
        ++(*version ? applied.updated : applied.inserted);
    }
    return applied;
}

Result<int> ErpMirror::keepOnly(const QStringList &ids)
{
    // A deleted variant leaves no version behind, so that one that comes back under its id is written again.
    Statement statement = m_db.prepare("UPDATE erp_variants SET is_active=0, version='' WHERE erp=?1 AND is_active=1"
                                       " AND remote_id NOT IN (SELECT value FROM json_each(?2))");
    statement.all(m_erp, listJson(ids));
    QUAYSIDE_TRY(statement.run());
    return m_db.changes();
}

Result<ErpMirror::Applied> ErpMirror::stock(const QList<ErpStockRow> &rows)
{
    Applied applied;
    for (const ErpStockRow &row : rows) {
        Statement statement = m_db.prepare(
            "INSERT INTO erp_stock(erp, variant, warehouse, on_hand, reserved, incoming, forecast, as_of) VALUES(?,?,?,?,?,?,?,?)"
            " ON CONFLICT(erp, variant, warehouse) DO UPDATE SET on_hand=excluded.on_hand, reserved=excluded.reserved, incoming=excluded.incoming,"
            " forecast=excluded.forecast, as_of=excluded.as_of WHERE on_hand <> excluded.on_hand OR reserved <> excluded.reserved"
            " OR incoming <> excluded.incoming OR forecast <> excluded.forecast");
        statement.all(m_erp, row.variant, row.warehouse, row.onHand, row.reserved, row.incoming, row.forecast, row.asOf);
        QUAYSIDE_TRY(statement.run());
        ++(m_db.changes() > 0 ? applied.updated : applied.unchanged);
    }
    return applied;
}

Done ErpMirror::documents(const QList<ErpDocumentRow> &rows)
{
    for (const ErpDocumentRow &row : rows) {
        Statement statement = m_db.prepare(
            "INSERT INTO erp_documents(erp, external_id, remote_id, number, is_return, state, shipment, tracking, total, currency, changed_at)"
            " VALUES(?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(erp, external_id) DO UPDATE SET remote_id=excluded.remote_id, number=excluded.number,"
            " state=excluded.state, shipment=excluded.shipment, tracking=excluded.tracking, total=excluded.total, currency=excluded.currency,"
            " changed_at=excluded.changed_at");
        statement.all(m_erp, row.externalId, row.id, row.number, row.isReturn, row.state, row.shipment, listJson(row.tracking), row.total, row.currency,
                      row.changedAt);
        QUAYSIDE_TRY(statement.run());
    }
    return {};
}

Result<QByteArray> ErpMirror::cursor(const QString &resource)
{
    Statement statement = m_db.prepare("SELECT cursor FROM erp_cursors WHERE erp=? AND resource=?");
    statement.all(m_erp, resource);
    const auto found = rowOf(statement, [](Statement &row) { return row.bytes(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(QByteArray());
}

Done ErpMirror::setCursor(const QString &resource, const QByteArray &cursor, Instant at)
{
    Statement statement = m_db.prepare("INSERT INTO erp_cursors(erp, resource, cursor, at) VALUES(?1,?2,?4,?3)"
                                       " ON CONFLICT(erp, resource) DO UPDATE SET cursor=excluded.cursor, at=excluded.at");
    statement.all(m_erp, resource, at);
    statement.blob(cursor);
    return statement.run();
}

Result<QList<ErpWarehouseRow>> ErpMirror::allWarehouses()
{
    Statement statement = m_db.prepare("SELECT remote_id, name, code, is_active FROM erp_warehouses WHERE erp=? ORDER BY name");
    statement.bind(m_erp);
    return rowsOf(statement, [](Statement &row) { return ErpWarehouseRow{row.text(0), row.text(1), row.text(2), row.flag(3)}; });
}

Result<QList<VariantIdentity>> ErpMirror::identities()
{
    Statement statement = m_db.prepare("SELECT remote_id, code, barcodes, is_active, is_stocked FROM erp_variants WHERE erp=? ORDER BY id");
    statement.bind(m_erp);
    return rowsOf(statement, [](Statement &row) { return VariantIdentity{row.text(0), row.text(1), listOf(row.bytes(2)), row.flag(3), row.flag(4)}; });
}

Result<std::optional<ErpVariantRow>> ErpMirror::variant(const QString &id)
{
    Statement statement = m_db.prepare(std::string(VariantColumns) + "WHERE erp=? AND remote_id=?");
    statement.all(m_erp, id);
    return rowOf(statement, [](Statement &row) { return variantAt(row); });
}

Result<QString> ErpMirror::idOfCode(const QString &code)
{
    if (code.isEmpty())
        return QString();
    Statement statement = m_db.prepare("SELECT remote_id FROM erp_variants WHERE erp=? AND code=? AND is_active=1 LIMIT 2");
    statement.all(m_erp, code);
    const auto found = rowsOf(statement, [](Statement &row) { return row.text(0); });
    if (!found)
        return fail(found.error());
    return found->size() == 1 ? found->first() : QString();
}

Result<std::optional<ErpDocumentRow>> ErpMirror::document(const QString &externalId)
{
    Statement statement = m_db.prepare("SELECT external_id, remote_id, number, is_return, state, shipment, tracking, total, currency, changed_at"
                                       " FROM erp_documents WHERE erp=? AND external_id=?");
    statement.all(m_erp, externalId);
    return rowOf(statement, [](Statement &row) {
        return ErpDocumentRow{row.text(0), row.text(1), row.text(2), row.flag(3), row.text(4), row.text(5), listOf(row.bytes(6)), row.text(7), row.text(8),
                              row.integer(9)};
    });
}

Result<QString> connectedErp(Connection &db)
{
    Statement statement = db.prepare("SELECT erp FROM erp_cursors ORDER BY at DESC LIMIT 1");
    const auto found = rowOf(statement, [](Statement &row) { return row.text(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(QString());
}

Result<QList<ErpLink>> ErpLinks::all()
{
    Statement statement = m_db.prepare("SELECT shop, sku, variant, source FROM erp_links WHERE erp=? ORDER BY shop, sku");
    statement.bind(m_erp);
    return rowsOf(statement, [](Statement &row) {
        return ErpLink{{RecordKind::Sku, row.text(0), row.text(1)}, row.text(2), linkSource(row.text(3))};
    });
}

Result<std::optional<ErpLink>> ErpLinks::of(const RecordRef &sku)
{
    Statement statement = m_db.prepare("SELECT variant, source FROM erp_links WHERE erp=? AND shop=? AND sku=?");
    statement.all(m_erp, sku.shop, sku.id);
    return rowOf(statement, [&sku](Statement &row) { return ErpLink{sku, row.text(0), linkSource(row.text(1))}; });
}

Done ErpLinks::put(const ErpLink &link, const QString &person, Instant at)
{
    Statement statement = m_db.prepare("INSERT INTO erp_links(erp, shop, sku, variant, source, person, at) VALUES(?,?,?,?,?,?,?)"
                                       " ON CONFLICT(erp, shop, sku) DO UPDATE SET variant=excluded.variant, source=excluded.source,"
                                       " person=excluded.person, at=excluded.at");
    statement.all(m_erp, link.sku.shop, link.sku.id, link.variant, toWord(link.source), person, at);
    return statement.run();
}

Done ErpLinks::remove(const RecordRef &sku)
{
    Statement statement = m_db.prepare("DELETE FROM erp_links WHERE erp=? AND shop=? AND sku=?");
    statement.all(m_erp, sku.shop, sku.id);
    return statement.run();
}

Result<QString> ErpLinks::shopWarehouse(const QString &warehouse, const QString &shop)
{
    Statement statement = m_db.prepare("SELECT shop_warehouse FROM erp_warehouse_links WHERE erp=? AND warehouse=? AND shop=?");
    statement.all(m_erp, warehouse, shop);
    const auto found = rowOf(statement, [](Statement &row) { return row.text(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(QString());
}

Done ErpLinks::feed(const QString &warehouse, const QString &shop, const QString &shopWarehouse)
{
    Statement statement = m_db.prepare("INSERT INTO erp_warehouse_links(erp, warehouse, shop, shop_warehouse) VALUES(?,?,?,?)"
                                       " ON CONFLICT(erp, warehouse, shop) DO UPDATE SET shop_warehouse=excluded.shop_warehouse");
    statement.all(m_erp, warehouse, shop, shopWarehouse);
    return statement.run();
}

Result<QList<SkuIdentity>> StockComparer::skus()
{
    Statement statement = m_db.prepare("SELECT s.remote_id, k.remote_id, k.seller_sku, k.barcode FROM skus k JOIN shops s ON s.id = k.shop ORDER BY k.id");
    return rowsOf(statement, [](Statement &row) {
        return SkuIdentity{{RecordKind::Sku, row.text(0), row.text(1)}, row.text(2), row.text(3)};
    });
}

Result<QList<StockComparison>> StockComparer::compare()
{
    // Several warehouses of the ERP may feed one of the shop's. An order counts as not yet known to the ERP until its document is
    // there; orders that were shipped or cancelled do not hold stock any more.
    Statement statement = m_db.prepare(
        "WITH fed(shop, shop_warehouse) AS (SELECT DISTINCT shop, shop_warehouse FROM erp_warehouse_links WHERE erp = ?1),"
        " levels AS (SELECT l.shop AS shop, l.sku AS sku, w.shop_warehouse AS warehouse, sum(e.on_hand) AS on_hand, sum(e.reserved) AS reserved,"
        "   sum(e.incoming) AS incoming FROM erp_links l JOIN erp_warehouse_links w ON w.erp = l.erp AND w.shop = l.shop"
        "   JOIN erp_stock e ON e.erp = l.erp AND e.variant = l.variant AND e.warehouse = w.warehouse WHERE l.erp = ?1 GROUP BY 1, 2, 3),"
        " pending AS (SELECT s.remote_id AS shop, n.sku_id AS sku, o.warehouse_id AS warehouse, count(*) * 1000 AS pieces FROM orders o"
        "   JOIN shops s ON s.id = o.shop JOIN lines n ON n.order_id = o.id WHERE o.status IN ('UNPAID','ON_HOLD','AWAITING_SHIPMENT')"
        "   AND NOT EXISTS(SELECT 1 FROM erp_documents d WHERE d.erp = ?1 AND d.external_id = o.remote_id AND d.is_return = 0) GROUP BY 1, 2, 3)"
        " SELECT s.remote_id, k.remote_id, k.seller_sku, p.title, w.remote_id, w.name, ifnull(l.variant, ''), v.on_hand, v.reserved, v.incoming,"
        " t.available * 1000, ifnull(m.buffer, 0) * 1000, ifnull(g.pieces, 0)"
        " FROM stock t JOIN skus k ON k.id = t.sku JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop JOIN warehouses w ON w.shop = k.shop AND w.remote_id = t.warehouse_id"
        " JOIN fed f ON f.shop = s.remote_id AND f.shop_warehouse = w.remote_id"
        " LEFT JOIN erp_links l ON l.erp = ?1 AND l.shop = s.remote_id AND l.sku = k.remote_id"
        " LEFT JOIN levels v ON v.shop = s.remote_id AND v.sku = k.remote_id AND v.warehouse = w.remote_id"
        " LEFT JOIN sku_terms m ON m.shop = s.remote_id AND m.sku = k.remote_id"
        " LEFT JOIN pending g ON g.shop = s.remote_id AND g.sku = k.remote_id AND g.warehouse = w.remote_id"
        " ORDER BY k.id, w.id");
    statement.bind(m_erp);
    auto rows = rowsOf(statement, [](Statement &row) {
        StockComparison line;
        line.sku = {RecordKind::Sku, row.text(0), row.text(1)};
        line.sellerSku = row.text(2);
        line.title = row.text(3);
        line.warehouse = row.text(4);
        line.warehouseName = row.text(5);
        line.variant = row.text(6);
        if (!line.variant.isEmpty())
            line.picture = StockPicture{row.integer(7), row.integer(8), row.integer(12), row.integer(11), row.integer(9), row.integer(10)};
        line.cause = causeOf(line.picture);
        return line;
    });
    if (!rows)
        return rows;
    std::stable_sort(rows->begin(), rows->end(), [](const StockComparison &a, const StockComparison &b) { return gravity(a.cause) < gravity(b.cause); });
    return rows;
}

} // namespace quayside::store
