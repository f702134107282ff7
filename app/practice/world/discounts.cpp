// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/discounts.h"

#include "app/practice/json_writer.h"

#include <QJsonArray>

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ByItems = "MINIMAL_ITEM_QUANTITY";
constexpr auto BySpend = "MINIMAL_ORDER_AMOUNT";
constexpr int FirstGiftLimit = 100;

QString text(const std::string &from) { return QString::fromStdString(from); }
std::string text(const QJsonValue &from) { return from.toString().toStdString(); }

// The first product of the shop that is on sale.
std::optional<Product> givenAway(int shop, const Catalog &catalog)
{
    for (int i = 0; i < catalog.countIn(shop); ++i) {
        const Product product = catalog.product(i * ShopCount + shop);
        if (product.status == ListingStatus::Active)
            return product;
    }
    return std::nullopt;
}

QJsonArray toJson(const std::vector<Tier> &tiers)
{
    QJsonArray list;
    for (const Tier &tier : tiers) {
        QJsonArray gifts;
        for (const Gift &gift : tier.gifts)
            gifts.append(QJsonObject{{u"product"_s, gift.sku.product}, {u"variant"_s, gift.sku.variant}, {u"limit"_s, gift.claimLimit}});
        list.append(QJsonObject{{u"from_type"_s, text(tier.thresholdType)}, {u"from"_s, text(tier.threshold)}, {u"type"_s, text(tier.type)},
                                {u"value"_s, text(tier.value)}, {u"gifts"_s, gifts}});
    }
    return list;
}

std::vector<Tier> tiersFrom(const QJsonArray &list)
{
    std::vector<Tier> tiers;
    for (const QJsonValue &value : list) {
        Tier tier{text(value["from_type"_L1]), text(value["from"_L1]), text(value["type"_L1]), text(value["value"_L1]), {}};
        for (const QJsonValue &gift : value["gifts"_L1].toArray())
            tier.gifts.push_back({{gift["product"_L1].toInt(), gift["variant"_L1].toInt()}, gift["limit"_L1].toInt()});
        tiers.push_back(std::move(tier));
    }
    return tiers;
}

} // namespace

Discount inventDiscount(Terms terms, int shop, const Catalog &catalog)
{
    const Market &market = markets()[static_cast<size_t>(shop)];
    const qint64 pound = static_cast<qint64>(market.perPound) * (market.exponent == 0 ? 1 : 100);
    const auto pounds = [&](qint64 count) { return plainAmount(count * pound, market.exponent).toStdString(); };
    Discount made;
    switch (terms) {
    case Terms::None:
        break;
    case Terms::ByQuantity:
        made.savings = {{ByItems, "2", "PERCENTAGE_OFF", "5", {}}, {ByItems, "3", "PERCENTAGE_OFF", "10", {}}};
        break;
    case Terms::ByAmount:
        made.savings = {{BySpend, pounds(50), "AMOUNT_OFF", pounds(5), {}}, {BySpend, pounds(100), "AMOUNT_OFF", pounds(12), {}}};
        break;
    case Terms::Gifts:
        if (const auto gift = givenAway(shop, catalog))
            made.gifts = {{BySpend, pounds(40), {}, {}, {{{gift->index, 0}, FirstGiftLimit}}}};
        break;
    case Terms::CheaperShipping:
        made.shipping.emplace();
        made.shipping->thresholdType = BySpend;
        made.shipping->threshold = pounds(30);
        made.shipping->type = "DISCOUNT_SHIPPING_FEE";
        made.shipping->value = pounds(2);
        break;
    case Terms::FreeShipping:
        made.shipping.emplace();
        made.shipping->type = "FREE_SHIPPING";
        made.shipping->method = "EXPRESS_SHIPPING";
        for (const auto &place : market.places) {
            const std::string area(place[0]);
            if (std::find(made.shipping->areas.begin(), made.shipping->areas.end(), area) == made.shipping->areas.end())
                made.shipping->areas.push_back(area);
        }
        break;
    }
    return made;
}

QJsonObject toJson(const Discount &discount)
{
    QJsonObject json{{u"savings"_s, toJson(discount.savings)}, {u"gifts"_s, toJson(discount.gifts)}};
    if (const auto &shipping = discount.shipping) {
        QJsonArray areas;
        for (const std::string &area : shipping->areas)
            areas.append(text(area));
        json[u"shipping"_s] = QJsonObject{{u"from_type"_s, text(shipping->thresholdType)}, {u"from"_s, text(shipping->threshold)},
                                          {u"type"_s, text(shipping->type)}, {u"value"_s, text(shipping->value)},
                                          {u"method"_s, text(shipping->method)}, {u"inventory"_s, text(shipping->inventory)}, {u"areas"_s, areas}};
    }
    return json;
}

Discount discountFrom(const QJsonObject &json)
{
    Discount discount;
    discount.savings = tiersFrom(json["savings"_L1].toArray());
    discount.gifts = tiersFrom(json["gifts"_L1].toArray());
    if (const QJsonValue shipping = json["shipping"_L1]; shipping.isObject()) {
        discount.shipping = ShippingTerms{text(shipping["from_type"_L1]), text(shipping["from"_L1]), text(shipping["type"_L1]), text(shipping["value"_L1]),
                                          text(shipping["method"_L1]), text(shipping["inventory"_L1]), {}};
        for (const QJsonValue &area : shipping["areas"_L1].toArray())
            discount.shipping->areas.push_back(text(area));
    }
    return discount;
}

} // namespace quayside::practice
