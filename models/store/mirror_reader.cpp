// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_reader.h"

#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/mirror_rows.h"
#include "models/store/packing.h"
#include "models/store/rows_of.h"
#include "models/store/sales_sql.h"
#include "models/store/terms_repository.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> localId(Connection &db, const char *table, const RecordRef &ref)
{
    Statement statement = db.prepare(std::string("SELECT r.id FROM ") + table
                                     + " r JOIN shops s ON s.id = r.shop WHERE s.remote_id=? AND r.remote_id=?");
    statement.all(ref.shop, ref.id);
    return numberOf(statement);
}

// Platform words for a listing that sells; everything else does not.
QString liveWord(const QString &status)
{
    return status == "ACTIVATE"_L1 ? u"live"_s : u"deactivated"_s;
}

Result<FieldState> skuField(Connection &db, const RecordRef &record, const QString &field)
{
    FieldState state;
    Statement statement = db.prepare("SELECT k.price, k.currency, p.remote_id, p.updated_at FROM skus k JOIN products p ON p.id = k.product"
                                     " JOIN shops s ON s.id = k.shop WHERE s.remote_id=? AND k.remote_id=?");
    statement.all(record.shop, record.id);
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return state;
    if (field != "price"_L1)
        return fail(FaultKind::Invalid, u"a SKU has no such field"_s, field);
    state.exists = true;
    state.currency = statement.text(1);
    state.mirror = toDecimal({statement.integer(0), state.currency});
    state.product = statement.text(2);
    state.version = statement.integer(3);
    return state;
}

Result<FieldState> stockField(Connection &db, const RecordRef &record, const QString &field)
{
    FieldState state;
    if (field != "quantity"_L1)
        return fail(FaultKind::Invalid, u"stock has no such field"_s, field);
    const qsizetype at = record.id.indexOf(u'@');
    Statement statement = db.prepare("SELECT t.available, p.remote_id, p.updated_at FROM stock t JOIN skus k ON k.id = t.sku"
                                     " JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop"
                                     " WHERE s.remote_id=? AND k.remote_id=? AND t.warehouse_id=?");
    statement.all(record.shop, record.id.left(at), record.id.mid(at + 1));
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return state;
    state.exists = true;
    state.mirror = QString::number(statement.integer(0));
    state.product = statement.text(1);
    state.version = statement.integer(2);
    return state;
}

Result<FieldState> productField(Connection &db, const RecordRef &record, const QString &field)
{
    FieldState state;
    Statement statement = db.prepare("SELECT p.title, p.description, p.status, p.updated_at FROM products p"
                                     " JOIN shops s ON s.id = p.shop WHERE s.remote_id=? AND p.remote_id=?");
    statement.all(record.shop, record.id);
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return state;
    state.exists = true;
    state.product = record.id;
    state.version = statement.integer(3);
    if (field == "title"_L1)
        state.mirror = statement.text(0);
    else if (field == "description"_L1)
        state.mirror = statement.text(1);
    else if (field == "status"_L1)
        state.mirror = liveWord(statement.text(2));
    else
        return fail(FaultKind::Invalid, u"a listing has no such field"_s, field);
    return state;
}

Result<FieldState> returnField(Connection &db, const RecordRef &record)
{
    FieldState state;
    Statement statement = db.prepare("SELECT r.status, r.currency, r.updated_at FROM returns r JOIN shops s ON s.id = r.shop"
                                     " WHERE s.remote_id=? AND r.remote_id=?");
    statement.all(record.shop, record.id);
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return state;
    state.exists = true;
    state.mirror = statement.text(0);
    state.currency = statement.text(1);
    state.version = statement.integer(2);
    return state;
}

// A reply stands beside what was said: nothing that the buyer writes meanwhile moves away from under it.
Result<FieldState> conversationField(Connection &db, const RecordRef &record)
{
    FieldState state;
    Statement statement = db.prepare("SELECT c.latest_at FROM conversations c JOIN shops s ON s.id = c.shop WHERE s.remote_id=? AND c.remote_id=?");
    statement.all(record.shop, record.id);
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    state.exists = *row;
    state.version = *row ? statement.integer(0) : 0;
    return state;
}

} // namespace

Result<FieldState> MirrorReader::field(const RecordRef &record, const QString &field)
{
    Result<FieldState> state = fail(FaultKind::Invalid, u"records of this kind cannot be changed"_s, recordWord(record.kind));
    switch (record.kind) {
    case RecordKind::Sku:
        state = skuField(m_db, record, field);
        break;
    case RecordKind::Stock:
        state = stockField(m_db, record, field);
        break;
    case RecordKind::Product:
        state = productField(m_db, record, field);
        break;
    case RecordKind::Return:
        state = returnField(m_db, record);
        break;
    case RecordKind::Conversation:
        state = conversationField(m_db, record);
        break;
    default:
        break;
    }
    if (!state || !state->exists)
        return state;
    state->current = state->mirror;
    const auto overlay = ChangeRepository(m_db).overlay(record, field);
    if (!overlay)
        return fail(overlay.error());
    if (*overlay)
        state->current = (*overlay)->value;
    return state;
}

Result<std::optional<SkuFacts>> MirrorReader::skuFacts(const RecordRef &sku)
{
    static const std::string sql
        = "SELECT k.id, p.remote_id, p.title, k.seller_sku, k.variant, s.region, k.currency, p.status, p.audit, p.category_id, k.price,"
          " (SELECT c.number FROM changes c WHERE c.kind=2 AND c.shop=s.remote_id AND c.record=k.remote_id AND c.field='price' AND"
          "  c.overlay=1), k.available, "
          + WeeklyUnits + " FROM skus k JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop WHERE s.remote_id=? AND k.remote_id=?";
    Statement statement = m_db.prepare(sql);
    statement.all(sku.shop, sku.id);
    const auto terms = TermsRepository(m_db).find(sku);
    if (!terms)
        return fail(terms.error());
    return rowOf(statement, [&](Statement &row) {
        SkuFacts facts;
        facts.ref = sku;
        facts.localId = row.integer(0);
        facts.product = row.text(1);
        facts.title = row.text(2);
        facts.sellerSku = row.text(3);
        facts.variant = row.text(4);
        facts.market = row.text(5);
        facts.currency = row.text(6);
        facts.status = row.text(7);
        facts.audit = row.text(8);
        facts.categoryId = row.text(9);
        facts.mirrorPrice = row.integer(10);
        facts.price = row.maybeInteger(11).value_or(facts.mirrorPrice);
        facts.available = row.integer(12);
        facts.weeklyUnits = row.integer(13);
        if (*terms) {
            facts.cost = (*terms)->cost;
            facts.floor = (*terms)->floor;
            facts.tags = (*terms)->tags;
        }
        return facts;
    });
}

Result<QList<SkuFacts>> MirrorReader::skuFacts(const QList<RecordRef> &skus)
{
    QList<SkuFacts> all;
    for (const RecordRef &sku : skus) {
        const auto facts = skuFacts(sku);
        if (!facts)
            return fail(facts.error());
        if (*facts)
            all.append(**facts);
    }
    return all;
}

Result<std::optional<rows::Product>> MirrorReader::product(const RecordRef &ref)
{
    const Result<qint64> id = localId(m_db, "products", ref);
    if (!id)
        return fail(id.error());
    return readProduct(m_db, *id);
}

Result<std::optional<rows::Order>> MirrorReader::order(const RecordRef &ref)
{
    const Result<qint64> id = localId(m_db, "orders", ref);
    if (!id)
        return fail(id.error());
    return readOrder(m_db, *id);
}

Result<std::optional<rows::Return>> MirrorReader::returnCase(const RecordRef &ref)
{
    const Result<qint64> id = localId(m_db, "returns", ref);
    if (!id)
        return fail(id.error());
    return readReturn(m_db, *id);
}

Result<std::optional<rows::Category>> MirrorReader::category(const QString &shop, const QString &id)
{
    Statement statement = m_db.prepare("SELECT c.remote_id, c.parent_id, c.name, c.is_leaf, c.permission, c.attributes, c.rules"
                                       " FROM categories c JOIN shops s ON s.id = c.shop WHERE s.remote_id=? AND c.remote_id=?");
    statement.all(shop, id);
    return rowOf(statement, [](Statement &row) {
        return rows::Category{row.utf8(0), row.utf8(1), row.utf8(2), row.flag(3), row.utf8(4), row.utf8(5), row.utf8(6)};
    });
}

Result<QList<rows::Shop>> MirrorReader::shops()
{
    Statement statement = m_db.prepare("SELECT remote_id, name, region, currency, seller_type, cipher, code FROM shops ORDER BY id");
    return rowsOf(statement, [](Statement &row) {
        return rows::Shop{row.utf8(0), row.utf8(1), row.utf8(2), row.utf8(3), row.utf8(4), row.utf8(5), row.utf8(6)};
    });
}

Result<QList<rows::Warehouse>> MirrorReader::warehouses(const QString &shop)
{
    Statement statement = m_db.prepare("SELECT w.remote_id, w.name, w.type, w.status, w.region, w.city, w.is_default FROM warehouses w"
                                       " JOIN shops s ON s.id = w.shop WHERE s.remote_id=? ORDER BY w.id");
    statement.bind(shop);
    return rowsOf(statement, [](Statement &row) {
        return rows::Warehouse{row.utf8(0), row.utf8(1), row.utf8(2), row.utf8(3), row.utf8(4), row.utf8(5), row.flag(6)};
    });
}

Result<QByteArray> MirrorReader::raw(const RecordRef &ref)
{
    const char *table = ref.kind == RecordKind::Product ? "products" : ref.kind == RecordKind::Order ? "orders" : "returns";
    const Result<qint64> id = localId(m_db, table, ref);
    if (!id)
        return fail(id.error());
    Statement statement = m_db.prepare(std::string("SELECT r.body, t.raw_at, t.raw_length FROM ") + table
                                       + " t JOIN raw_pages r ON r.id = t.raw_page WHERE t.id=?");
    statement.bind(*id);
    const auto found = rowOf(statement, [](Statement &row) { return unpack(row.bytes(0)).mid(row.integer(1), row.integer(2)); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"no raw document"_s, ref.toString());
    return **found;
}

Result<QList<CursorRow>> MirrorReader::cursors()
{
    Statement statement = m_db.prepare("SELECT remote, shop, resource, cursor, as_of FROM cursors ORDER BY remote, shop, resource");
    return rowsOf(statement, [](Statement &row) {
        return CursorRow{row.text(0), row.text(1), row.text(2), row.bytes(3), row.integer(4)};
    });
}

Result<std::optional<CursorRow>> MirrorReader::cursor(const QString &shop, const QString &resource)
{
    Statement statement = m_db.prepare("SELECT remote, shop, resource, cursor, as_of FROM cursors WHERE shop=? AND resource=?");
    statement.all(shop, resource);
    return rowOf(statement, [](Statement &row) {
        return CursorRow{row.text(0), row.text(1), row.text(2), row.bytes(3), row.integer(4)};
    });
}

Result<qint64> MirrorReader::count(RecordKind kind, const QString &shop)
{
    const char *table = nullptr;
    switch (kind) {
    case RecordKind::Product: table = "products"; break;
    case RecordKind::Sku: table = "skus"; break;
    case RecordKind::Order: table = "orders"; break;
    case RecordKind::Line: table = "lines"; break;
    case RecordKind::Return: table = "returns"; break;
    case RecordKind::Warehouse: table = "warehouses"; break;
    case RecordKind::Category: table = "categories"; break;
    case RecordKind::Brand: table = "brands"; break;
    case RecordKind::Shop: table = "shops"; break;
    case RecordKind::Package: table = "packages"; break;
    case RecordKind::Cancellation: table = "cancellations"; break;
    default: return fail(FaultKind::Invalid, u"not a record of the mirror"_s, recordWord(kind));
    }
    if (shop.isEmpty() || kind == RecordKind::Shop) {
        Statement statement = m_db.prepare(std::string("SELECT count(*) FROM ") + table);
        return numberOf(statement);
    }
    Statement statement = m_db.prepare(std::string("SELECT count(*) FROM ") + table + " WHERE shop=(SELECT id FROM shops WHERE remote_id=?)");
    statement.bind(shop);
    return numberOf(statement);
}

} // namespace quayside::store
