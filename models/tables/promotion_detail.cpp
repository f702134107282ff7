// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/promotion_detail.h"

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
    detail.isEndless = promotion.duration == "INDEFINITE";
    detail.isImmutable = promotion.isImmutable;
    detail.beginAt = promotion.beginAt;
    detail.endAt = promotion.endAt;
    detail.updatedAt = promotion.updatedAt;
    detail.products = (*found)->products;
    detail.total = (*found)->items;
    for (const store::OfferedItem &item : *items)
        detail.items.append(itemOf(ref.shop, item));
    return detail;
}

} // namespace quayside::tables
