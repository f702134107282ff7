// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/promotion_json.h"

#include "app/practice/api/discount_json.h"
#include "models/domain/money.h"

namespace quayside::practice {

namespace {

void writeLimits(JsonWriter &json, const Offer &offer)
{
    json.field("quantity_limit", offer.quantityLimit).field("quantity_per_user", offer.perBuyer);
}

void writePrice(JsonWriter &json, const Offer &offer)
{
    const Market &market = markets()[static_cast<size_t>(offer.product % ShopCount)];
    if (offer.price >= 0)
        json.key("activity_price").beginObject().key("amount").money(offer.price, market.exponent).field("currency", market.currency).endObject();
    else if (offer.namesPrice())
        json.field("discount", offer.discount);
}

} // namespace

void writeActivity(JsonWriter &json, const Desk &desk, const Activity &activity)
{
    const qint64 now = desk.book.now();
    const bool isOdd = desk.quirks().unknownEnums && activity.id % 3 == 0;
    json.field("title", activity.title).field("activity_type", activity.type).field("product_level", activity.level);
    json.field("duration_type", activity.duration).field("status", isOdd ? "AT_ANCHOR" : activity.status(now));
    json.field("begin_time", activity.begin).field("end_time", activity.end);
    json.field("create_time", activity.createTime).field("update_time", activity.updateTime(now));
    json.key("activity_commands").beginArray();
    if (activity.isImmutable)
        json.string("IMMUTABLE");
    json.endArray().key("participation_limit").beginArray().beginObject().field("type", activity.participation).endObject().endArray();
    writeDiscount(json, activity.discount);
    if (desk.quirks().unknownFields)
        json.key("harbour_light").beginObject().field("colour", "green").endObject();
}

void writeOffers(JsonWriter &json, const Activity &activity)
{
    json.key("products").beginArray();
    for (size_t i = 0; i < activity.offers.size();) {
        const int product = activity.offers[i].product;
        const bool isWhole = activity.offers[i].variant < 0;
        json.beginObject().key("id").id(Catalog::productId(product));
        if (isWhole) {
            writePrice(json, activity.offers[i]);
            writeLimits(json, activity.offers[i]);
        } else {
            writeLimits(json, Offer());
        }
        json.key("skus").beginArray();
        for (; i < activity.offers.size() && activity.offers[i].product == product; ++i) {
            const Offer &offer = activity.offers[i];
            if (offer.variant < 0)
                continue;
            json.beginObject().key("id").id(Catalog::skuId({offer.product, offer.variant}));
            writePrice(json, offer);
            writeLimits(json, offer);
            json.endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

void writeCoupon(JsonWriter &json, const Desk &desk, int shop, const Coupon &coupon, bool isWhole)
{
    const Market &market = markets()[static_cast<size_t>(shop)];
    const auto amount = [&](std::string_view name, qint64 minor) {
        json.key(name).beginObject().key("amount").money(minor, market.exponent).field("currency", market.currency).endObject();
    };
    json.beginObject().key("id").id(coupon.id).field("title", coupon.title).field("status", coupon.status(desk.book.now()));
    json.field("display_type", "REGULAR").field("creation_source", "SELLER_CENTER").field("product_scope", "FULL_SHOP");
    json.field("promo_code", coupon.code).key("discount").beginObject().field("type", coupon.isPercent ? "PERCENT_OFF" : "AMOUNT_OFF");
    if (coupon.isPercent)
        json.field("percentage", std::to_string(coupon.percentage));
    else
        amount("reduction_amount", coupon.reduction);
    json.endObject().key("threshold").beginObject().field("type", coupon.minSpend == 0 ? "NONE" : "MIN_SPEND");
    if (coupon.minSpend != 0)
        amount("min_spend", coupon.minSpend);
    json.endObject().key("claim_duration").beginObject().field("start_time", coupon.begin).field("end_time", coupon.end).endObject();
    json.key("usage_limits").beginObject().field("total_claim_limit", 1000).field("single_buyer_claim_limit", 1).endObject();
    json.field("target_buyer_segment", "ALL").field("create_time", coupon.createTime).field("update_time", coupon.createTime);
    if (isWhole) {
        json.key("product_ids").beginArray().endArray().key("usage_stats").beginObject();
        json.field("claimed_count", coupon.claimed).field("redeemed_count", coupon.redeemed).endObject();
    }
    json.endObject();
}

bool readAmount(const QString &text, int exponent, qint64 &minor)
{
    const std::string decimal = text.toStdString();
    return readMinor(decimal, exponent, minor);
}

} // namespace quayside::practice
