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

Result<std::optional<ErpStockRow>> ErpMirror::stockOf(const QString &variant, const QString &warehouse)
{
    Statement statement = m_db.prepare("SELECT on_hand, reserved, incoming, forecast, as_of FROM erp_stock WHERE erp=? AND variant=? AND warehouse=?");
    statement.all(m_erp, variant, warehouse);
    return rowOf(statement, [&](Statement &row) {
        return ErpStockRow{variant, warehouse, row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
    });
}

Result<QList<ErpMirror::Choice>> ErpMirror::choices(const RecordRef &sku, const QString &text, int limit)
{
    QString like = text.trimmed();
    like.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    Statement statement = m_db.prepare(
        "WITH me(code, barcode) AS (SELECT k.seller_sku, k.barcode FROM skus k JOIN shops s ON s.id = k.shop WHERE s.remote_id = ?2 AND k.remote_id = ?3)"
        " SELECT v.remote_id, v.template_id, v.code, v.name, v.barcodes, v.list_price, v.cost_price, v.unit, v.unit_digits, v.is_active, v.is_stocked,"
        " v.version, v.changed_at, EXISTS(SELECT 1 FROM me WHERE (me.code <> '' AND me.code = v.code COLLATE NOCASE)"
        "  OR (me.barcode <> '' AND EXISTS(SELECT 1 FROM json_each(v.barcodes) b WHERE ltrim(b.value, '0') = ltrim(me.barcode, '0')))) AS likely,"
        " (SELECT count(*) FROM erp_links l WHERE l.erp = v.erp AND l.variant = v.remote_id) AS linked"
        " FROM erp_variants v WHERE v.erp = ?1 AND v.is_active = 1 AND v.is_stocked = 1 AND (?4 = '' OR v.code LIKE ?5 ESCAPE '\\' OR v.name LIKE ?5 ESCAPE '\\'"
        "  OR v.barcodes LIKE ?5 ESCAPE '\\') ORDER BY likely DESC, linked > 0, v.code, v.id LIMIT ?6");
    statement.all(m_erp, sku.shop, sku.id, like, u'%' + like + u'%', limit);
    return rowsOf(statement, [](Statement &row) { return Choice{variantAt(row), row.flag(13), static_cast<int>(row.integer(14))}; });
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

Result<QList<ErpWarehouseRow>> ErpLinks::feeding(const QString &shop, const QString &shopWarehouse)
{
    Statement statement = m_db.prepare("SELECT w.warehouse, ifnull(e.name, w.warehouse), ifnull(e.code, ''), ifnull(e.is_active, 0) FROM erp_warehouse_links w"
                                       " LEFT JOIN erp_warehouses e ON e.erp = w.erp AND e.remote_id = w.warehouse"
                                       " WHERE w.erp=? AND w.shop=? AND w.shop_warehouse=? ORDER BY 2, 1");
    statement.all(m_erp, shop, shopWarehouse);
    return rowsOf(statement, [](Statement &row) { return ErpWarehouseRow{row.text(0), row.text(1), row.text(2), row.flag(3)}; });
}

Done ErpLinks::feed(const QString &warehouse, const QString &shop, const QString &shopWarehouse)
{
    if (shopWarehouse.isEmpty()) {
        Statement drop = m_db.prepare("DELETE FROM erp_warehouse_links WHERE erp=? AND warehouse=? AND shop=?");
        drop.all(m_erp, warehouse, shop);
        return drop.run();
    }
    Statement statement = m_db.prepare("INSERT INTO erp_warehouse_links(erp, warehouse, shop, shop_warehouse) VALUES(?,?,?,?)"
                                       " ON CONFLICT(erp, warehouse, shop) DO UPDATE SET shop_warehouse=excluded.shop_warehouse");
    statement.all(m_erp, warehouse, shop, shopWarehouse);
    return statement.run();
}

Result<QList<SkuIdentity>> skuIdentities(Connection &db)
{
    Statement statement = db.prepare("SELECT s.remote_id, k.remote_id, k.seller_sku, k.barcode FROM skus k JOIN shops s ON s.id = k.shop ORDER BY k.id");
    return rowsOf(statement, [](Statement &row) {
        return SkuIdentity{{RecordKind::Sku, row.text(0), row.text(1)}, row.text(2), row.text(3)};
    });
}

} // namespace quayside::store
