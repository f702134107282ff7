// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/promotion_detail.h"

#include "models/domain/money.h"
#include "models/store/offers_reader.h"
#include "models/tables/details_private.h"

#include <cmath>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

PromotionItemDetail itemOf(const QString &shop, const store::OfferedItem &offered)
{
    const rows::PromotionItem &item = offered.item;
    PromotionItemDetail detail;
    detail.ref = item.skuId.empty() ? RecordRef{RecordKind::Product, shop, text(item.productId)} : RecordRef{RecordKind::Sku, shop, text(item.skuId)};
    detail.title = offered.title;
    detail.variant = offered.variant;
    detail.sellerSku = offered.sellerSku;
    detail.imageUrl = offered.imageUrl;
    detail.currency = offered.currency;
    detail.usualFrom = offered.usualFrom;
    detail.usualTo = offered.usualTo;
    detail.discount = text(item.discount).toDouble();
    detail.quantityLimit = item.quantityLimit;
    detail.perBuyer = item.perBuyer;
    if (item.price)
        detail.price = *item.price;
    else if (detail.discount > 0 && offered.usualFrom)
        detail.price = std::llround(static_cast<double>(*offered.usualFrom) * (1 - detail.discount / 100));
    detail.isBelowFloor = detail.price && offered.floor && *detail.price < *offered.floor;
    return detail;
}

PromotionTierDetail tierOf(const QString &shop, const store::OfferedTier &offered)
{
    using Tier = PromotionTierDetail;
    const rows::PromotionTier &says = offered.tier;
    Tier tier;
    tier.kind = says.kind == "gift" ? Tier::Kind::Gift : says.kind == "shipping" ? Tier::Kind::Shipping : Tier::Kind::Save;
    tier.currency = offered.currency;
    tier.type = text(says.type);
    tier.fromType = text(says.fromType);
    tier.method = text(says.method);
    tier.inventory = text(says.inventory);
    // The decoder let only numbers in.
    const auto minor = [&offered](const std::string &decimal) {
        qint64 number = 0;
        return readMinor(decimal, currencyExponent(offered.currency), number) ? number : 0;
    };
    if (says.fromType == "MINIMAL_ITEM_QUANTITY") {
        tier.from = Tier::From::Items;
        tier.least = text(says.from).toLongLong();
    } else if (says.fromType == "MINIMAL_ORDER_AMOUNT") {
        tier.from = Tier::From::Amount;
        tier.least = minor(says.from);
    } else if (says.fromType != "NO_THRESHOLD" && !says.fromType.empty()) {
        tier.from = Tier::From::Unknown;
    }
    if (says.type == "PERCENTAGE_OFF") {
        tier.gives = Tier::Gives::Percent;
        tier.percent = text(says.value).toDouble();
    } else if (says.type == "AMOUNT_OFF" || says.type == "DISCOUNT_SHIPPING_FEE") {
        tier.gives = Tier::Gives::Amount;
        tier.amount = minor(says.value);
    } else if (says.type == "FREE_SHIPPING" || tier.kind == Tier::Kind::Gift) {
        tier.gives = Tier::Gives::Everything;
    }
    for (const QJsonValue &area : jsonArray(says.areas))
        tier.areas.append(area.toString());
    for (const store::OfferedGift &gift : offered.gifts)
        tier.gifts.append({{RecordKind::Sku, shop, text(gift.gift.skuId)}, gift.title, gift.variant, gift.sellerSku, gift.gift.limit});
    return tier;
}

} // namespace

Result<PromotionDetail> readPromotion(store::Connection &db, const RecordRef &ref, int limit)
{
    store::OffersReader reader(db);
    const auto found = reader.find(ref);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"no such promotion"_s, ref.toString());
    const auto shop = shopOf(db, ref.shop);
    if (!shop)
        return fail(shop.error());
    const auto tiers = reader.tiers(ref);
    if (!tiers)
        return fail(tiers.error());
    const auto items = reader.items(ref, limit);
    if (!items)
        return fail(items.error());

    const rows::Promotion &promotion = (*found)->promotion;
    PromotionDetail detail;
    detail.ref = ref;
    detail.shopName = text(shop->name);
    detail.market = text(shop->region);
    detail.title = text(promotion.title);
    detail.type = text(promotion.type);
    detail.level = text(promotion.level);
    detail.status = text(promotion.status);
    detail.buyers = text(promotion.buyers);
    detail.participation = text(promotion.participation);
    detail.isEndless = promotion.duration == "INDEFINITE";
    detail.isImmutable = promotion.isImmutable;
    detail.beginAt = promotion.beginAt;
    detail.endAt = promotion.endAt;
    detail.updatedAt = promotion.updatedAt;
    detail.products = (*found)->products;
    detail.total = (*found)->items;
    for (const store::OfferedTier &tier : *tiers)
        detail.tiers.append(tierOf(ref.shop, tier));
    for (const store::OfferedItem &item : *items)
        detail.items.append(itemOf(ref.shop, item));
    return detail;
}

} // namespace quayside::tables
