// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_flat.h"

#include "models/domain/money.h"
#include "models/domain/talk_rows.h"

namespace quayside::store {

namespace {

Done writeItems(Connection &db, qint64 promotion, const rows::Promotion &row)
{
    if (!row.isDetailed)
        return {};
    Statement drop = db.prepare("DELETE FROM promotion_items WHERE promotion=?");
    QUAYSIDE_TRY(drop.bind(promotion).run());
    for (const rows::PromotionItem &item : row.items) {
        Statement add = db.prepare("INSERT INTO promotion_items(promotion, product_id, sku_id, price, currency, exponent, discount,"
                                   " quantity_limit, per_buyer) VALUES(?,?,?,?,?,?,?,?,?)");
        add.all(promotion, item.productId, item.skuId, item.price, item.currency, currencyExponent(item.currency), item.discount,
                static_cast<qint64>(item.quantityLimit), static_cast<qint64>(item.perBuyer));
        QUAYSIDE_TRY(add.run());
    }
    return {};
}

Done writeGifts(Connection &db, qint64 tier, const std::vector<rows::PromotionGift> &gifts)
{
    for (const rows::PromotionGift &gift : gifts) {
        Statement add = db.prepare("INSERT INTO promotion_gifts(tier, product_id, sku_id, claim_limit) VALUES(?,?,?,?)");
        QUAYSIDE_TRY(add.all(tier, gift.productId, gift.skuId, static_cast<qint64>(gift.limit)).run());
    }
    return {};
}

Done writeTiers(Connection &db, qint64 promotion, const rows::Promotion &row)
{
    Statement drop = db.prepare("DELETE FROM promotion_tiers WHERE promotion=?");
    QUAYSIDE_TRY(drop.bind(promotion).run());
    for (const rows::PromotionTier &tier : row.tiers) {
        Statement add = db.prepare("INSERT INTO promotion_tiers(promotion, kind, tier, from_type, from_value, type, value, method, inventory, areas)"
                                   " VALUES(?,?,?,?,?,?,?,?,?,?) RETURNING id");
        add.all(promotion, tier.kind, static_cast<qint64>(tier.tier), tier.fromType, tier.from, tier.type, tier.value, tier.method, tier.inventory, tier.areas);
        const Result<qint64> id = numberOf(add);
        if (!id)
            return fail(id.error());
        QUAYSIDE_TRY(writeGifts(db, *id, tier.gifts));
    }
    return {};
}

} // namespace

Result<Applied> MirrorWriter::promotions(std::span<const rows::Promotion> promotions, const QByteArray &raw)
{
    static const FlatTable table = flat("promotions", RecordKind::Promotion,
                                        {"title", "type", "level", "duration", "status", "begin_at", "end_at", "created_at", "updated_at",
                                         "is_immutable", "buyers", "participation"});
    return writeFlat(
        *d, table, promotions, raw,
        [](Statement &to, const rows::Promotion &p) {
            to.all(p.title, p.type, p.level, p.duration, p.status, p.beginAt, p.endAt, p.createdAt, p.updatedAt, p.isImmutable, p.buyers, p.participation);
        },
        [this](qint64 id, const rows::Promotion &p) -> Done {
            QUAYSIDE_TRY(writeItems(d->db, id, p));
            return writeTiers(d->db, id, p);
        });
}

Result<Applied> MirrorWriter::coupons(std::span<const rows::Coupon> coupons, const QByteArray &raw)
{
    static const FlatTable table = flat("coupons", RecordKind::Coupon,
                                        {"title", "status", "display_type", "scope", "code", "discount_type", "percentage", "currency", "exponent",
                                         "reduction", "min_spend", "begin_at", "end_at", "claimed", "redeemed", "created_at", "updated_at"});
    return writeFlat(*d, table, coupons, raw, [](Statement &to, const rows::Coupon &c) {
        to.all(c.title, c.status, c.displayType, c.scope, c.code, c.discountType, c.percentage, c.currency, currencyExponent(c.currency),
               static_cast<qint64>(c.reduction), static_cast<qint64>(c.minSpend), c.beginAt, c.endAt, static_cast<qint64>(c.claimed),
               static_cast<qint64>(c.redeemed), c.createdAt, c.updatedAt);
    });
}

Result<Applied> MirrorWriter::performance(std::span<const rows::Performance> figures, const QByteArray &raw)
{
    static const FlatTable table = flat("performance", RecordKind::Performance,
                                        {"subject", "subject_id", "title", "day", "until", "currency", "exponent", "gmv", "refunds", "orders",
                                         "items", "customers", "visitors", "views"});
    return writeFlat(*d, table, figures, raw, [](Statement &to, const rows::Performance &f) {
        to.all(f.subject, f.subjectId, f.title, f.day, f.until, f.currency, currencyExponent(f.currency), static_cast<qint64>(f.gmv),
               static_cast<qint64>(f.refunds), static_cast<qint64>(f.orders), static_cast<qint64>(f.items), static_cast<qint64>(f.customers),
               static_cast<qint64>(f.visitors), static_cast<qint64>(f.views));
    });
}

} // namespace quayside::store
