// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode_rows.h"

#include <charconv>

namespace quayside::remotes::tiktok {

namespace {

// {amount, currency}
std::int64_t amountIn(const Object &json, std::string_view member, std::string &currency, Trouble &trouble)
{
    bool isThere = false;
    const Object amount = objectOf(json, member, isThere);
    if (!isThere)
        return 0;
    currency = text(amount, "currency");
    return money(amount, "amount", exponentOf(currency), trouble);
}

std::int64_t limit(const Object &json, std::string_view member, Trouble &trouble)
{
    Element there;
    return json[member].get(there) == simdjson::SUCCESS ? quantity(json, member, trouble) : -1;
}

rows::PromotionItem itemOf(const Object &json, const std::string &product, const std::string &sku, Trouble &trouble)
{
    rows::PromotionItem item;
    item.productId = product;
    item.skuId = sku;
    Object price;
    if (json["activity_price"].get(price) == simdjson::SUCCESS)
        item.price = amountIn(json, "activity_price", item.currency, trouble);
    item.discount = text(json, "discount");
    item.quantityLimit = limit(json, "quantity_limit", trouble);
    item.perBuyer = limit(json, "quantity_per_user", trouble);
    return item;
}

// A number without a currency: what it counts is said beside it. What is there and is no number is trouble.
std::string decimal(const Object &json, std::string_view member, Trouble &trouble)
{
    constexpr int MostDecimals = 4;
    std::string digits = text(json, member);
    qint64 number = 0;
    Element there;
    const bool isThere = json[member].get(there) == simdjson::SUCCESS && !there.is_null();
    if (digits.empty() ? isThere && !there.is_string() : !readMinor(digits, MostDecimals, number) || number < 0)
        trouble.note(member, "not a number");
    return digits;
}

rows::PromotionTier tierOf(const Object &json, const char *kind, Trouble &trouble)
{
    rows::PromotionTier tier;
    tier.kind = kind;
    tier.tier = std::max<std::int64_t>(1, quantity(json, "tier", trouble));
    tier.fromType = text(json, "threshold_type");
    tier.from = decimal(json, "threshold_value", trouble);
    tier.type = text(json, "type");
    tier.value = decimal(json, "value", trouble);
    return tier;
}

rows::PromotionTier shippingOf(const Object &json, Trouble &trouble)
{
    rows::PromotionTier tier = tierOf(json, "shipping", trouble);
    tier.method = text(json, "shipping_method");
    tier.inventory = text(json, "inventory_type");
    bool isThere = false;
    const Object scope = objectOf(json, "area_scope", isThere);
    if (isThere && text(scope, "type") != "WHOLE") // areas that are named beside it do not count
        tier.areas = jsonOf<Array>(scope, "specific_areas");
    return tier;
}

std::vector<rows::PromotionTier> tiersIn(const Object &json, Trouble &trouble)
{
    std::vector<rows::PromotionTier> tiers;
    bool isThere = false;
    const Object discount = objectOf(json, "discount", isThere);
    if (!isThere)
        return tiers;
    if (const Object savings = objectOf(discount, "bmsm_discount", isThere); isThere)
        eachObject(savings, "details", trouble, [&](const Object &one) { tiers.push_back(tierOf(one, "save", trouble)); });
    if (const Object gifts = objectOf(discount, "gift_discount", isThere); isThere) {
        eachObject(gifts, "gift_infos", trouble, [&](const Object &one) {
            rows::PromotionTier tier = tierOf(one, "gift", trouble);
            tier.type = text(gifts, "gift_receiving_type");
            eachObject(one, "gift_details", trouble, [&](const Object &gift) {
                tier.gifts.push_back({text(gift, "product_id"), text(gift, "sku_id"), limit(gift, "total_claim_limit", trouble)});
            });
            tiers.push_back(std::move(tier));
        });
    }
    if (const Object shipping = objectOf(discount, "shipping_discount", isThere); isThere && shipping.size() > 0)
        tiers.push_back(shippingOf(shipping, trouble));
    return tiers;
}

// A list of limits; one that limits goes before one that says there is none.
std::string participationIn(const Object &json, Trouble &trouble)
{
    std::string found;
    eachObject(json, "participation_limit", trouble, [&](const Object &limit) {
        std::string type = text(limit, "type");
        if (found.empty() || found == "BUYER_NO_LIMIT")
            found = std::move(type);
    });
    return found;
}

// "7" and 7 are both written for a subject.
void nameSubject(const Object &json, rows::Performance &row, std::string_view subject, Trouble &trouble)
{
    row.subject = subject;
    row.subjectId = text(json, "id");
    if (row.subjectId.empty())
        trouble.note("id", "missing");
    row.id = row.subject + ':' + row.subjectId;
    row.title = text(json, "title");
}

} // namespace

void read(const Object &json, rows::Promotion &promotion, Trouble &trouble)
{
    promotion.id = text(json, "id");
    if (promotion.id.empty())
        promotion.id = text(json, "activity_id"); // as Get Activity writes it
    if (promotion.id.empty())
        trouble.note("id", "missing");
    promotion.title = text(json, "title");
    promotion.type = text(json, "activity_type");
    promotion.level = text(json, "product_level");
    promotion.duration = text(json, "duration_type");
    promotion.status = text(json, "status");
    promotion.beginAt = seconds(json, "begin_time");
    promotion.endAt = seconds(json, "end_time");
    promotion.createdAt = seconds(json, "create_time");
    promotion.updatedAt = seconds(json, "update_time");
    Array commands;
    if (json["activity_commands"].get(commands) == simdjson::SUCCESS) {
        for (const Element &command : commands)
            promotion.isImmutable = promotion.isImmutable || textOf(command) == "IMMUTABLE";
    }
    bool isThere = false;
    const Object buyers = objectOf(json, "target_user_info", isThere);
    if (isThere)
        promotion.buyers = text(buyers, "user_type");
    promotion.participation = participationIn(json, trouble);
    promotion.tiers = tiersIn(json, trouble);
    Element products;
    promotion.isDetailed = json["products"].get(products) == simdjson::SUCCESS;
    eachObject(json, "products", trouble, [&](const Object &product) {
        const std::string id = text(product, "id");
        const std::size_t before = promotion.items.size();
        eachObject(product, "skus", trouble,
                   [&](const Object &sku) { promotion.items.push_back(itemOf(sku, id, text(sku, "id"), trouble)); });
        if (promotion.items.size() == before)
            promotion.items.push_back(itemOf(product, id, {}, trouble));
    });
}

void read(const Object &json, rows::Coupon &coupon, Trouble &trouble)
{
    coupon.id = text(json, "id");
    if (coupon.id.empty())
        trouble.note("id", "missing");
    coupon.title = text(json, "title");
    coupon.status = text(json, "status");
    coupon.displayType = text(json, "display_type");
    coupon.scope = text(json, "product_scope");
    coupon.code = text(json, "promo_code");
    coupon.createdAt = seconds(json, "create_time");
    coupon.updatedAt = seconds(json, "update_time");
    bool isThere = false;
    if (const Object discount = objectOf(json, "discount", isThere); isThere) {
        coupon.discountType = text(discount, "type");
        coupon.percentage = text(discount, "percentage");
        coupon.reduction = amountIn(discount, "reduction_amount", coupon.currency, trouble);
    }
    if (const Object threshold = objectOf(json, "threshold", isThere); isThere) {
        std::string currency;
        coupon.minSpend = amountIn(threshold, "min_spend", currency, trouble);
        if (coupon.currency.empty())
            coupon.currency = currency;
    }
    if (const Object claim = objectOf(json, "claim_duration", isThere); isThere) {
        coupon.beginAt = seconds(claim, "start_time");
        coupon.endAt = seconds(claim, "end_time");
    }
    if (const Object usage = objectOf(json, "usage_stats", isThere); isThere) {
        coupon.claimed = quantity(usage, "claimed_count", trouble);
        coupon.redeemed = quantity(usage, "redeemed_count", trouble);
    }
}

void readShopDay(const Object &json, rows::Performance &row, Trouble &trouble)
{
    row.subject = "shop";
    row.day = text(json, "start_date");
    row.until = text(json, "end_date");
    if (row.day.empty())
        trouble.note("start_date", "missing");
    row.id = "shop:";
    bool isThere = false;
    if (const Object sales = objectOf(json, "sales", isThere); isThere) {
        if (const Object gmv = objectOf(sales, "gmv", isThere); isThere)
            row.gmv = amountIn(gmv, "overall", row.currency, trouble);
        std::string currency;
        row.refunds = amountIn(sales, "refunds", currency, trouble);
        row.orders = quantity(sales, "orders_count", trouble);
        row.items = quantity(sales, "items_sold", trouble);
        row.customers = quantity(sales, "avg_customers_count", trouble);
    }
    if (const Object traffic = objectOf(json, "traffic", isThere); isThere) {
        row.visitors = quantity(traffic, "avg_visitors", trouble);
        row.views = quantity(traffic, "avg_page_views", trouble);
    }
}

void readProductDay(const Object &json, rows::Performance &row, Trouble &trouble)
{
    nameSubject(json, row, "product", trouble);
    bool isThere = false;
    const Object overall = objectOf(json, "overall_performance", isThere);
    if (!isThere)
        return;
    row.gmv = amountIn(overall, "gmv", row.currency, trouble);
    row.items = quantity(overall, "items_sold", trouble);
    row.orders = quantity(overall, "orders", trouble);
}

void readSkuDay(const Object &json, rows::Performance &row, Trouble &trouble)
{
    nameSubject(json, row, "sku", trouble);
    row.gmv = amountIn(json, "gmv", row.currency, trouble);
    row.items = quantity(json, "units_sold", trouble);
    row.orders = quantity(json, "sku_orders", trouble);
}

void readVideoDay(const Object &json, rows::Performance &row, Trouble &trouble)
{
    nameSubject(json, row, "video", trouble);
    row.gmv = amountIn(json, "gmv", row.currency, trouble);
    row.items = quantity(json, "items_sold", trouble);
    row.orders = quantity(json, "sku_orders", trouble);
    row.customers = quantity(json, "avg_customers", trouble);
    row.views = quantity(json, "views", trouble);
}

void readLiveDay(const Object &json, rows::Performance &row, Trouble &trouble)
{
    nameSubject(json, row, "live", trouble);
    bool isThere = false;
    if (const Object sales = objectOf(json, "sales_performance", isThere); isThere) {
        row.gmv = amountIn(sales, "gmv", row.currency, trouble);
        row.items = quantity(sales, "items_sold", trouble);
        row.orders = quantity(sales, "sku_orders", trouble);
        row.customers = quantity(sales, "customers", trouble);
    }
    if (const Object interaction = objectOf(json, "interaction_performance", isThere); isThere) {
        row.visitors = quantity(interaction, "viewers", trouble);
        row.views = quantity(interaction, "views", trouble);
    }
}

} // namespace quayside::remotes::tiktok
