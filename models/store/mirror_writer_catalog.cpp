// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_private.h"

#include "models/domain/money.h"
#include "models/store/mirror_rows.h"
#include "models/store/rows_of.h"
#include "models/text/words.h"

// What a shop is and what it sells: warehouses, categories, brands, listings with their SKUs, stock.

namespace quayside::store {

namespace {

QByteArray sortKeyOf(const std::string &title)
{
    const std::string key = text::sortKey(title);
    return QByteArray(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

Result<Applied> MirrorWriter::shops(std::span<const rows::Shop> shops)
{
    Applied applied;
    for (const rows::Shop &shop : shops) {
        Statement statement = d->db.prepare(
            "INSERT INTO shops(remote, remote_id, name, region, currency, seller_type, cipher, code) VALUES(?,?,?,?,?,?,?,?)"
            " ON CONFLICT(remote_id) DO UPDATE SET name=excluded.name, region=excluded.region, currency=excluded.currency,"
            " seller_type=excluded.seller_type, cipher=excluded.cipher, code=excluded.code RETURNING id");
        statement.all(d->remote, shop.id, shop.name, shop.region, shop.currency, shop.sellerType, shop.cipher, shop.code);
        const Result<qint64> id = numberOf(statement);
        if (!id)
            return fail(id.error());
        d->scope.touch(RecordKind::Shop, *id);
        ++applied.updated;
    }
    return applied;
}

Result<Applied> MirrorWriter::warehouses(std::span<const rows::Warehouse> warehouses)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::Warehouse &w : warehouses) {
        Statement statement = d->db.prepare(
            "INSERT INTO warehouses(shop, remote_id, name, type, status, region, city, is_default) VALUES(?,?,?,?,?,?,?,?)"
            " ON CONFLICT(shop, remote_id) DO UPDATE SET name=excluded.name, type=excluded.type, status=excluded.status,"
            " region=excluded.region, city=excluded.city, is_default=excluded.is_default");
        QUAYSIDE_TRY(statement.all(*shop, w.id, w.name, w.type, w.status, w.region, w.city, w.isDefault).run());
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::Warehouse);
    return applied;
}

Result<Applied> MirrorWriter::categories(std::span<const rows::Category> categories)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::Category &c : categories) {
        // The tree comes without attributes and rules; what an earlier read brought of them stays.
        Statement statement = d->db.prepare(
            "INSERT INTO categories(shop, remote_id, parent_id, name, is_leaf, permission, attributes, rules) VALUES(?,?,?,?,?,?,?,?)"
            " ON CONFLICT(shop, remote_id) DO UPDATE SET parent_id=excluded.parent_id, name=excluded.name, is_leaf=excluded.is_leaf,"
            " permission=excluded.permission, attributes=iif(excluded.attributes='', attributes, excluded.attributes),"
            " rules=iif(excluded.rules='', rules, excluded.rules)");
        QUAYSIDE_TRY(statement.all(*shop, c.id, c.parentId, c.name, c.isLeaf, c.permission, c.attributes, c.rules).run());
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::Category);
    return applied;
}

Result<Applied> MirrorWriter::brands(std::span<const rows::Brand> brands)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::Brand &b : brands) {
        Statement statement = d->db.prepare("INSERT INTO brands(shop, remote_id, name, authorization) VALUES(?,?,?,?)"
                                            " ON CONFLICT(shop, remote_id) DO UPDATE SET name=excluded.name,"
                                            " authorization=excluded.authorization");
        QUAYSIDE_TRY(statement.all(*shop, b.id, b.name, b.authorization).run());
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::Brand);
    return applied;
}

namespace {

struct Known
{
    qint64 id = 0;
    Instant updatedAt = 0;
    qint64 rawPage = 0;
    qint64 rawHash = 0;
    bool isDetailed = false;
};

Done writeSkus(Connection &db, WriteScope &scope, qint64 shop, qint64 productId, const rows::Product &product)
{
    Statement mark = db.prepare("UPDATE skus SET position=-1 WHERE product=?");
    QUAYSIDE_TRY(mark.bind(productId).run());
    int position = 0;
    for (const rows::Sku &sku : product.skus) {
        std::int64_t available = 0;
        std::int64_t committed = 0;
        for (const rows::Stock &level : sku.stock) {
            available += level.available;
            committed += level.committed;
        }
        Statement statement = db.prepare(
            "INSERT INTO skus(shop, product, remote_id, seller_sku, variant, sales_attributes, barcode, barcode_type, status, image_url,"
            " currency, exponent, price, list_price, available, committed, position) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
            " ON CONFLICT(shop, remote_id) DO UPDATE SET product=excluded.product, seller_sku=excluded.seller_sku,"
            " variant=iif(excluded.variant='', variant, excluded.variant),"
            " sales_attributes=iif(excluded.sales_attributes='', sales_attributes, excluded.sales_attributes),"
            " barcode=iif(excluded.barcode='', barcode, excluded.barcode),"
            " barcode_type=iif(excluded.barcode_type='', barcode_type, excluded.barcode_type), status=excluded.status,"
            " image_url=iif(excluded.image_url='', image_url, excluded.image_url), currency=excluded.currency,"
            " exponent=excluded.exponent, price=excluded.price, list_price=ifnull(excluded.list_price, list_price),"
            " available=excluded.available, position=excluded.position RETURNING id");
        statement.all(shop, productId, sku.id, sku.sellerSku, sku.variant, sku.salesAttributes, sku.barcode, sku.barcodeType, sku.status,
                      sku.imageUrl, sku.currency, currencyExponent(sku.currency), sku.price, sku.listPrice, available, committed,
                      position++);
        const Result<qint64> id = numberOf(statement);
        if (!id)
            return fail(id.error());
        scope.touch(RecordKind::Sku, *id);
        for (const rows::Stock &level : sku.stock) {
            // Product documents carry no committed units; the inventory call does.
            Statement stock = db.prepare("INSERT INTO stock(sku, warehouse_id, available, committed) VALUES(?,?,?,?)"
                                         " ON CONFLICT(sku, warehouse_id) DO UPDATE SET available=excluded.available");
            QUAYSIDE_TRY(stock.all(*id, level.warehouseId, level.available, level.committed).run());
        }
        Statement gone = db.prepare("DELETE FROM stock WHERE sku=?1 AND NOT EXISTS(SELECT 1 FROM json_each(?2) WHERE value=warehouse_id)");
        std::string kept = "[";
        for (const rows::Stock &level : sku.stock)
            kept += (kept.size() > 1 ? ",\"" : "\"") + level.warehouseId + '"';
        kept += ']';
        if (!sku.stock.empty())
            QUAYSIDE_TRY(gone.all(*id, kept).run());
    }
    Statement drop = db.prepare("DELETE FROM skus WHERE product=? AND position=-1");
    return drop.bind(productId).run();
}

} // namespace

Result<Applied> MirrorWriter::products(std::span<const rows::Product> products, const QByteArray &raw)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    qint64 page = 0;
    for (const rows::Product &p : products) {
        Statement find = d->db.prepare("SELECT id, updated_at, ifnull(raw_page, 0), raw_hash, is_detailed FROM products WHERE shop=? AND remote_id=?");
        find.all(*shop, p.id);
        const auto known = rowOf(find, [](Statement &row) { return Known{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.flag(4)}; });
        if (!known)
            return fail(known.error());
        const Known before = known->value_or(Known());
        const qint64 hash = Private::hashOf(raw, p.raw);
        // The same version again is news when it brings the details that a search form lacks, or when something happened in its second.
        const bool isSame = p.updatedAt == before.updatedAt && hash == before.rawHash && (before.isDetailed || !p.isDetailed);
        if (before.id != 0 && (p.updatedAt < before.updatedAt || isSame)) {
            ++applied.unchanged;
            continue;
        }
        d->db.memory.categoryOf[*shop].erase(p.id);
        d->db.memory.allCategories.erase(*shop);
        std::string wordsBefore;
        Result<std::optional<rows::Product>> old;
        if (before.id != 0) {
            old = readProduct(d->db, before.id);
            if (!old)
                return fail(old.error());
            wordsBefore = searchWords(**old);
            d->derived.status("product", *shop, (*old)->status, -1);
        }
        if (page == 0) {
            const Result<qint64> kept = d->keepRaw(raw);
            if (!kept)
                return fail(kept.error());
            page = *kept;
        }
        Statement upsert = d->db.prepare(
            "INSERT INTO products(shop, remote_id, title, title_key, status, audit, audit_reasons, category_id, brand_id, brand, images,"
            " attributes, description, category_path, weight_grams, has_draft, is_detailed, created_at, updated_at, raw_page, raw_at,"
            " raw_length, raw_hash) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23)"
            " ON CONFLICT(shop, remote_id) DO UPDATE SET title=?3, title_key=?4, status=?5, audit=?6, audit_reasons=?7,"
            " category_id=iif(?17, ?8, category_id), brand_id=iif(?17, ?9, brand_id), brand=iif(?17, ?10, brand),"
            " images=iif(?17, ?11, images), attributes=iif(?17, ?12, attributes), description=iif(?17, ?13, description),"
            " category_path=iif(?17, ?14, category_path), weight_grams=iif(?17, ?15, weight_grams), has_draft=?16,"
            " is_detailed=max(is_detailed, ?17), created_at=?18, updated_at=?19, raw_page=?20, raw_at=?21, raw_length=?22,"
            " raw_hash=?23 RETURNING id");
        upsert.all(*shop, p.id, p.title);
        upsert.blob(sortKeyOf(p.title));
        upsert.all(p.status, p.audit, p.auditReasons, p.categoryId, p.brandId, p.brand, p.images, p.attributes, p.description,
                   p.categoryPath, p.weightGrams, p.hasDraft, p.isDetailed, p.createdAt, p.updatedAt);
        if (page != 0)
            upsert.bind(page);
        else
            upsert.null();
        upsert.all(static_cast<qint64>(p.raw.at), static_cast<qint64>(p.raw.length), hash);
        const Result<qint64> id = numberOf(upsert);
        if (!id)
            return fail(id.error());
        QUAYSIDE_TRY(writeSkus(d->db, d->scope, *shop, *id, p));
        if (before.id != 0) {
            const bool isReadable = p.status != "DELETED" && p.status != "FREEZE";
            QUAYSIDE_TRY(d->dropDrafts(*shop, p.id, isReadable && p.hasDraft, isReadable && p.audit == "AUDITING"));
        }
        const auto now = readProduct(d->db, *id);
        if (!now)
            return fail(now.error());
        if (*old)
            QUAYSIDE_TRY(d->keep(moved(**old, **now), p.updatedAt));
        d->search("product_words", *id, std::move(wordsBefore), searchWords(**now));
        d->derived.status("product", *shop, p.status, 1);
        d->scope.touch(RecordKind::Product, *id);
        if (before.rawPage != page)
            QUAYSIDE_TRY(d->dropRaw(before.rawPage));
        before.id == 0 ? ++applied.inserted : ++applied.updated;
    }
    return applied;
}

Result<Applied> MirrorWriter::stock(std::span<const std::pair<std::string, std::vector<rows::Stock>>> levels)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const auto &[sku, warehouses] : levels) {
        Statement find = d->db.prepare("SELECT k.id, p.remote_id FROM skus k JOIN products p ON p.id = k.product WHERE k.shop=? AND k.remote_id=?");
        find.all(*shop, sku);
        const auto known = rowOf(find, [](Statement &row) { return std::pair(row.integer(0), row.utf8(1)); });
        if (!known)
            return fail(known.error());
        if (!*known) {
            ++applied.unchanged; // a SKU that is newer than our catalog; the next product pull brings it
            continue;
        }
        const qint64 id = (*known)->first;
        bool changed = false;
        for (const rows::Stock &level : warehouses) {
            Statement before = d->db.prepare("SELECT available FROM stock WHERE sku=? AND warehouse_id=?");
            before.all(id, level.warehouseId);
            const auto was = rowOf(before, [](Statement &row) { return row.integer(0); });
            if (!was)
                return fail(was.error());
            if (*was && **was != level.available)
                QUAYSIDE_TRY(d->keep({{RecordKind::Stock, sku + '@' + level.warehouseId, (*known)->second, "quantity", std::to_string(**was),
                                       std::to_string(level.available), {}}}, d->scope.now()));
            Statement statement = d->db.prepare(
                "INSERT INTO stock(sku, warehouse_id, available, committed) VALUES(?1,?2,?3,?4) ON CONFLICT(sku, warehouse_id)"
                " DO UPDATE SET available=?3, committed=?4 WHERE available<>?3 OR committed<>?4");
            QUAYSIDE_TRY(statement.all(id, level.warehouseId, level.available, level.committed).run());
            changed = changed || d->db.changes() > 0;
        }
        if (!changed) {
            ++applied.unchanged;
            continue;
        }
        Statement sums = d->db.prepare("UPDATE skus SET available=(SELECT ifnull(sum(available), 0) FROM stock WHERE sku=?1),"
                                       " committed=(SELECT ifnull(sum(committed), 0) FROM stock WHERE sku=?1) WHERE id=?1");
        QUAYSIDE_TRY(sums.bind(id).run());
        d->scope.touch(RecordKind::Sku, id);
        ++applied.updated;
    }
    return applied;
}

Done MirrorWriter::gone(const QStringList &products)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    for (const QString &product : products) {
        Statement find = d->db.prepare("SELECT id, status FROM products WHERE shop=? AND remote_id=? AND status<>'DELETED'");
        find.all(*shop, product);
        const auto known = rowOf(find, [](Statement &row) { return std::pair(row.integer(0), row.text(1).toStdString()); });
        if (!known)
            return fail(known.error());
        if (!*known)
            continue;
        // A moment older than it was: the same version, should it come back, is news.
        Statement mark = d->db.prepare("UPDATE products SET status='DELETED', updated_at=updated_at-1 WHERE id=?");
        QUAYSIDE_TRY(mark.bind((*known)->first).run());
        QUAYSIDE_TRY(d->dropDrafts(*shop, product.toStdString(), false, false));
        d->derived.status("product", *shop, (*known)->second, -1);
        d->derived.status("product", *shop, "DELETED", 1);
        d->scope.touch(RecordKind::Product, (*known)->first);
        d->scope.touchAll(RecordKind::Sku);
    }
    return {};
}

} // namespace quayside::store
