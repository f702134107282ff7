// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/offers_reader.h"

#include "models/store/grid_rows_private.h"
#include "models/store/rows_of.h"

namespace quayside::store {

namespace {

constexpr auto Own = "p.remote_id, p.title, p.type, p.level, p.duration, p.status, p.buyers, p.participation, p.begin_at, p.end_at, p.created_at,"
                     " p.updated_at, p.is_immutable";
constexpr int OwnCount = 13;
// Tenths of a per cent: a statement's columns are whole numbers or texts.
constexpr auto Offered = "min(i.price), max(i.currency), ifnull(max(round(10 * CAST(i.discount AS REAL))), 0)";

rows::Promotion promotionFrom(const Statement &from, int at)
{
    rows::Promotion promotion;
    for (std::string *field : {&promotion.id, &promotion.title, &promotion.type, &promotion.level, &promotion.duration, &promotion.status, &promotion.buyers,
                               &promotion.participation})
        *field = from.utf8(at++);
    for (Instant *field : {&promotion.beginAt, &promotion.endAt, &promotion.createdAt, &promotion.updatedAt})
        *field = from.integer(at++);
    promotion.isImmutable = from.flag(at);
    return promotion;
}

PromotionRow rowFrom(const Statement &from)
{
    PromotionRow row;
    row.id = from.integer(0);
    row.market = from.text(2);
    row.promotion = promotionFrom(from, 3);
    row.ref = {RecordKind::Promotion, from.text(1), QString::fromStdString(row.promotion.id)};
    int at = 3 + OwnCount;
    row.items = from.integer(at++);
    row.products = from.integer(at++);
    row.skus = from.integer(at++);
    row.lowestPrice = from.maybeInteger(at++);
    row.currency = from.text(at++);
    row.highestDiscount = static_cast<double>(from.integer(at)) / 10;
    return row;
}

std::string columns()
{
    return std::string("SELECT p.id, s.remote_id, s.region, ") + Own + ", count(i.id), count(DISTINCT i.product_id), ifnull(sum(i.sku_id <> ''), 0), " + Offered
           + " FROM promotions p JOIN shops s ON s.id = p.shop LEFT JOIN promotion_items i ON i.promotion = p.id WHERE ";
}

} // namespace

Result<std::vector<PromotionRow>> OffersReader::rows(const std::vector<qint64> &ids)
{
    static const std::string sql = columns() + "p.id IN " + ThisBlock + " GROUP BY p.id";
    return ordered<PromotionRow>(m_db, sql, ids, rowFrom);
}

Result<std::optional<PromotionRow>> OffersReader::find(const RecordRef &ref)
{
    static const std::string sql = columns() + "s.remote_id = ? AND p.remote_id = ? GROUP BY p.id";
    Statement statement = m_db.prepare(sql);
    statement.all(ref.shop, ref.id);
    return rowOf(statement, [](Statement &row) { return rowFrom(row); });
}

Result<QList<OfferedItem>> OffersReader::items(const RecordRef &ref, int limit)
{
    // An item of a whole product speaks of all its SKUs.
    Statement statement = m_db.prepare(
        "SELECT i.product_id, i.sku_id, i.price, i.discount, i.quantity_limit, i.per_buyer, ifnull(l.title, ''), max(iif(i.sku_id = '', '', k.variant)),"
        " max(iif(i.sku_id = '', '', k.seller_sku)), max(iif(k.image_url <> '' OR NOT json_valid(l.images), k.image_url,"
        " coalesce(nullif(l.images ->> '$[0].thumb', ''), l.images ->> '$[0].url', ''))), coalesce(nullif(i.currency, ''), max(k.currency), ''),"
        " min(k.price), max(k.price), max(m.floor)"
        " FROM promotions p JOIN shops s ON s.id = p.shop JOIN promotion_items i ON i.promotion = p.id"
        " LEFT JOIN products l ON l.shop = p.shop AND l.remote_id = i.product_id"
        " LEFT JOIN skus k ON k.product = l.id AND (i.sku_id = '' OR k.remote_id = i.sku_id)"
        " LEFT JOIN sku_terms m ON m.shop = s.remote_id AND m.sku = k.remote_id"
        " WHERE s.remote_id = ? AND p.remote_id = ? GROUP BY i.id ORDER BY ifnull(l.title, i.product_id), i.product_id, i.id LIMIT ?");
    statement.all(ref.shop, ref.id, limit);
    return rowsOf(statement, [](Statement &row) {
        OfferedItem item;
        item.item.productId = row.utf8(0);
        item.item.skuId = row.utf8(1);
        item.item.price = row.maybeInteger(2);
        item.item.discount = row.utf8(3);
        item.item.quantityLimit = row.integer(4);
        item.item.perBuyer = row.integer(5);
        item.title = row.text(6);
        item.variant = row.text(7);
        item.sellerSku = row.text(8);
        item.imageUrl = row.text(9);
        item.currency = row.text(10);
        item.usualFrom = row.maybeInteger(11);
        item.usualTo = row.maybeInteger(12);
        item.floor = row.maybeInteger(13);
        return item;
    });
}

Result<QList<OfferedTier>> OffersReader::tiers(const RecordRef &ref)
{
    // A shop without a currency of its own sells in that of its goods.
    Statement statement = m_db.prepare(
        "SELECT t.id, t.kind, t.tier, t.from_type, t.from_value, t.type, t.value, t.method, t.inventory, t.areas,"
        " coalesce(nullif(s.currency, ''), (SELECT max(k.currency) FROM skus k WHERE k.shop = s.id), '')"
        " FROM promotions p JOIN shops s ON s.id = p.shop JOIN promotion_tiers t ON t.promotion = p.id WHERE s.remote_id = ? AND p.remote_id = ?"
        " ORDER BY CASE t.kind WHEN 'save' THEN 0 WHEN 'gift' THEN 1 ELSE 2 END, t.tier, t.id");
    statement.all(ref.shop, ref.id);
    const auto found = rowsOf(statement, [](Statement &row) {
        OfferedTier tier;
        tier.tier.kind = row.utf8(1);
        tier.tier.tier = row.integer(2);
        int at = 3;
        for (std::string *field : {&tier.tier.fromType, &tier.tier.from, &tier.tier.type, &tier.tier.value, &tier.tier.method, &tier.tier.inventory, &tier.tier.areas})
            *field = row.utf8(at++);
        tier.currency = row.text(at);
        return std::pair(row.integer(0), tier);
    });
    if (!found)
        return fail(found.error());
    QList<OfferedTier> tiers;
    for (const auto &[id, tier] : *found) {
        tiers.append(tier);
        auto given = gifts(id);
        if (!given)
            return fail(given.error());
        tiers.last().gifts = std::move(*given);
    }
    return tiers;
}

Result<QList<OfferedGift>> OffersReader::gifts(qint64 tier)
{
    Statement statement = m_db.prepare(
        "SELECT g.product_id, g.sku_id, g.claim_limit, ifnull(l.title, ''), ifnull(k.variant, ''), ifnull(k.seller_sku, ''), ifnull(k.image_url, '')"
        " FROM promotion_gifts g JOIN promotion_tiers t ON t.id = g.tier JOIN promotions p ON p.id = t.promotion"
        " LEFT JOIN products l ON l.shop = p.shop AND l.remote_id = g.product_id LEFT JOIN skus k ON k.product = l.id AND k.remote_id = g.sku_id"
        " WHERE g.tier = ? ORDER BY g.id");
    statement.bind(tier);
    return rowsOf(statement, [](Statement &row) {
        OfferedGift gift;
        gift.gift = {row.utf8(0), row.utf8(1), row.integer(2)};
        gift.title = row.text(3);
        gift.variant = row.text(4);
        gift.sellerSku = row.text(5);
        gift.imageUrl = row.text(6);
        return gift;
    });
}

Result<QList<ProductOffer>> OffersReader::ofProduct(const RecordRef &product)
{
    static const std::string sql
        = std::string("SELECT ") + Own + ", " + Offered
          + " FROM promotion_items i JOIN promotions p ON p.id = i.promotion JOIN shops s ON s.id = p.shop WHERE i.product_id = ?1 AND s.remote_id = ?2"
            " AND p.status IN ('ONGOING', 'NOT_START') GROUP BY p.id ORDER BY p.begin_at, p.id";
    Statement statement = m_db.prepare(sql);
    statement.all(product.id, product.shop);
    return rowsOf(statement, [&product](Statement &row) {
        ProductOffer offer;
        offer.promotion = promotionFrom(row, 0);
        offer.ref = {RecordKind::Promotion, product.shop, QString::fromStdString(offer.promotion.id)};
        offer.lowestPrice = row.maybeInteger(OwnCount);
        offer.currency = row.text(OwnCount + 1);
        offer.highestDiscount = static_cast<double>(row.integer(OwnCount + 2)) / 10;
        return offer;
    });
}

} // namespace quayside::store
