// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/discount_json.h"

#include "app/practice/api/promotion_json.h"

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ByItems = "MINIMAL_ITEM_QUANTITY"_L1;
constexpr auto BySpend = "MINIMAL_ORDER_AMOUNT"_L1;
constexpr auto Always = "NO_THRESHOLD"_L1;
constexpr qsizetype MostTiers = 2;
constexpr int MostClaims = 99'999;

Answer invalid(const QString &what) { return Answer::refused(codes::ParameterInvalid, what, 400); }

void writeThreshold(JsonWriter &json, const std::string &type, const std::string &value)
{
    json.field("threshold_type", type);
    if (!value.empty())
        json.field("threshold_value", value);
}

void writeTiers(JsonWriter &json, std::string_view name, const std::vector<Tier> &tiers)
{
    json.key(name).beginArray();
    for (size_t i = 0; i < tiers.size(); ++i) {
        const Tier &tier = tiers[i];
        json.beginObject().field("tier", static_cast<qint64>(i + 1));
        writeThreshold(json, tier.thresholdType, tier.threshold);
        if (!tier.type.empty())
            json.field("type", tier.type).field("value", tier.value);
        if (!tier.gifts.empty()) {
            json.key("gift_details").beginArray();
            for (const Gift &gift : tier.gifts) {
                json.beginObject().key("product_id").id(Catalog::productId(gift.sku.product)).key("sku_id").id(Catalog::skuId(gift.sku));
                json.key("total_claim_limit").id(gift.claimLimit).endObject();
            }
            json.endArray();
        }
        json.endObject();
    }
    json.endArray();
}

// A whole number above nothing, or an amount of the market with at most two decimals; -1 when it is neither.
qint64 numberIn(const QString &text, bool isAmount, const Market &market)
{
    if (!isAmount) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber && number > 0 ? number : -1;
    }
    qint64 minor = 0;
    const qsizetype point = text.indexOf(u'.');
    const bool isFine = point < 0 || text.size() - point - 1 <= market.exponent;
    return isFine && readAmount(text, market.exponent, minor) && minor > 0 ? minor : -1;
}

// What tiers share: their number, and what has to be bought. `last` is the threshold of the one before.
std::optional<Answer> readThreshold(Body &body, const QString &where, const Market &market, std::vector<Tier> &tiers, qint64 &last)
{
    const qint64 number = body.integer(u"tier"_s, 0);
    const QString type = body.string(u"threshold_type"_s, true);
    const QString value = body.string(u"threshold_value"_s, true);
    if (body.refusal())
        return body.refusal();
    if (number != static_cast<qint64>(tiers.size()) + 1)
        return invalid(where + u".tier: tiers are counted 1, 2"_s);
    if (type != ByItems && type != BySpend)
        return invalid(where + u".threshold_type: unknown value "_s + type);
    if (!tiers.empty() && QString::fromStdString(tiers.front().thresholdType) != type)
        return invalid(where + u".threshold_type: must be the same across all tiers"_s);
    const qint64 threshold = numberIn(value, type == BySpend, market);
    if (threshold < 0)
        return invalid(where + u".threshold_value: is no %1"_s.arg(type == BySpend ? u"amount"_s : u"whole number"_s));
    if (threshold <= last)
        return invalid(where + u".threshold_value: must be greater than that of the previous tier"_s);
    last = threshold;
    tiers.push_back({type.toStdString(), value.toStdString(), {}, {}, {}});
    return std::nullopt;
}

std::optional<Answer> readSavings(const QJsonArray &details, const Market &market, std::vector<Tier> &tiers)
{
    const QString where = u"bmsm_discount.details"_s;
    if (details.isEmpty() || details.size() > MostTiers)
        return invalid(where + u": a maximum of %1 tiers are permitted"_s.arg(MostTiers));
    qint64 lastThreshold = 0;
    qint64 lastValue = 0;
    for (const QJsonValue &entry : details) {
        const QJsonObject object = entry.toObject();
        Body body(object);
        if (auto refusal = readThreshold(body, where, market, tiers, lastThreshold))
            return refusal;
        const QString type = body.string(u"type"_s, true);
        const QString value = body.string(u"value"_s, true);
        if (body.refusal())
            return body.refusal();
        const bool isAmount = type == "AMOUNT_OFF"_L1;
        if (!isAmount && type != "PERCENTAGE_OFF"_L1)
            return invalid(where + u".type: unknown value "_s + type);
        if (tiers.size() > 1 && QString::fromStdString(tiers.front().type) != type)
            return invalid(where + u".type: must be the same across all tiers"_s);
        const qint64 number = numberIn(value, isAmount, market);
        if (number < 0 || (!isAmount && number > 99))
            return invalid(where + u".value: is no %1"_s.arg(isAmount ? u"amount"_s : u"per cent"_s));
        if (number <= lastValue)
            return invalid(where + u".value: must be greater than that of the previous tier"_s);
        lastValue = number;
        tiers.back().type = type.toStdString();
        tiers.back().value = value.toStdString();
    }
    return std::nullopt;
}

std::optional<Answer> readGift(const Desk &desk, const QJsonObject &object, const Activity &activity, Tier &tier)
{
    Body body(object);
    const QString product = body.string(u"product_id"_s, true);
    const QString sku = body.string(u"sku_id"_s, true);
    const QString limit = body.string(u"total_claim_limit"_s, true);
    if (body.refusal())
        return body.refusal();
    const auto ref = desk.world().catalog().indexOfSku(idFrom(sku));
    if (!ref || ref->product % ShopCount != activity.shop || !desk.world().listings().hasSku(*ref))
        return Answer::refused(codes::SkuUnknown, u"The SKU %1 does not exist"_s.arg(sku));
    if (Catalog::productId(ref->product) != idFrom(product))
        return Answer::refused(codes::ProductNotFound, u"The SKU %1 is not of the product %2"_s.arg(sku, product));
    const qint64 claims = numberIn(limit, false, markets()[static_cast<size_t>(activity.shop)]);
    if (claims < 0 || claims > MostClaims)
        return invalid(u"gift_details.total_claim_limit: Value Out Of Range [1, %1]"_s.arg(MostClaims));
    for (const Tier &before : activity.discount.gifts) {
        for (const Gift &gift : before.gifts) {
            if (gift.sku == *ref && claims < gift.claimLimit)
                return invalid(u"gift_details.total_claim_limit: may only grow"_s);
        }
    }
    tier.gifts.push_back({*ref, static_cast<int>(claims)});
    return std::nullopt;
}

std::optional<Answer> readGifts(const Desk &desk, Body &body, const Activity &activity, std::vector<Tier> &tiers)
{
    const Market &market = markets()[static_cast<size_t>(activity.shop)];
    const QString where = u"gift_discount.gift_infos"_s;
    const QJsonArray infos = body.array(u"gift_infos"_s, true);
    const QString receiving = body.string(u"gift_receiving_type"_s);
    if (body.refusal())
        return body.refusal();
    const qsizetype most = market.region == "US" ? 1 : MostTiers;
    if (infos.isEmpty() || infos.size() > most)
        return invalid(where + u": a maximum of %1 tiers are permitted"_s.arg(most));
    if (!receiving.isEmpty() && receiving != "ALL_RECEIVE"_L1)
        return invalid(u"gift_discount.gift_receiving_type: unknown value "_s + receiving);
    qint64 last = 0;
    for (const QJsonValue &entry : infos) {
        const QJsonObject object = entry.toObject();
        Body info(object);
        if (auto refusal = readThreshold(info, where, market, tiers, last))
            return refusal;
        const QJsonArray details = info.array(u"gift_details"_s, true);
        if (info.refusal())
            return info.refusal();
        if (details.isEmpty())
            return invalid(where + u".gift_details: must not be empty"_s);
        for (const QJsonValue &gift : details) {
            if (auto refusal = readGift(desk, gift.toObject(), activity, tiers.back()))
                return refusal;
        }
    }
    return std::nullopt;
}

std::optional<Answer> readAreas(Body &body, ShippingTerms &terms)
{
    const QJsonObject object = body.object(u"area_scope"_s);
    if (body.refusal())
        return body.refusal();
    Body scope(object);
    const QString type = scope.string(u"type"_s);
    const QStringList areas = scope.strings(u"specific_areas"_s);
    if (scope.refusal())
        return scope.refusal();
    if (!type.isEmpty() && type != "WHOLE"_L1 && type != "SPECIFIC_AREAS"_L1)
        return invalid(u"area_scope.type: unknown value "_s + type);
    if (type != "SPECIFIC_AREAS"_L1)
        return std::nullopt;
    if (areas.isEmpty())
        return invalid(u"area_scope.specific_areas: must not be empty"_s);
    for (const QString &area : areas)
        terms.areas.push_back(area.toStdString());
    return std::nullopt;
}

// Takes one of the words into `into`, when the body has any.
std::optional<Answer> readWord(Body &body, const QString &name, const QStringList &words, std::string &into)
{
    const QString word = body.string(name);
    if (body.refusal())
        return body.refusal();
    if (!word.isEmpty() && !words.contains(word))
        return invalid(u"shipping_discount.%1: unknown value %2"_s.arg(name, word));
    if (!word.isEmpty())
        into = word.toStdString();
    return std::nullopt;
}

std::optional<Answer> readShipping(Body &body, const Activity &activity, ShippingTerms &terms)
{
    const Market &market = markets()[static_cast<size_t>(activity.shop)];
    const QString threshold = body.string(u"threshold_value"_s);
    const QString value = body.string(u"value"_s);
    if (auto refusal = readWord(body, u"threshold_type"_s, {Always, ByItems, BySpend}, terms.thresholdType))
        return refusal;
    if (auto refusal = readWord(body, u"type"_s, {u"FREE_SHIPPING"_s, u"DISCOUNT_SHIPPING_FEE"_s}, terms.type))
        return refusal;
    if (auto refusal = readWord(body, u"shipping_method"_s, {u"STANDARD_SHIPPING"_s, u"EXPRESS_SHIPPING"_s, u"ALL_SHIPPING_METHOD"_s}, terms.method))
        return refusal;
    if (auto refusal = readWord(body, u"inventory_type"_s, {u"SELF_FULFILLED"_s, u"FULFILLED_BY_TIKTOK"_s, u"ALL"_s}, terms.inventory))
        return refusal;
    if (terms.type.empty())
        return invalid(u"shipping_discount.type: is missing"_s);
    const bool isAlways = terms.thresholdType == "NO_THRESHOLD";
    if (!isAlways && activity.level != "SHOP")
        return invalid(u"shipping_discount.threshold_type: needs product_level SHOP"_s);
    if (terms.inventory != "SELF_FULFILLED" && (activity.level != "SHOP" || !isAlways))
        return invalid(u"shipping_discount.inventory_type: needs product_level SHOP and NO_THRESHOLD"_s);
    if (!isAlways) {
        if (numberIn(threshold, terms.thresholdType == "MINIMAL_ORDER_AMOUNT", market) < 0)
            return invalid(u"shipping_discount.threshold_value: is no number of its kind"_s);
        terms.threshold = threshold.toStdString();
    }
    if (terms.type == "DISCOUNT_SHIPPING_FEE") {
        if (numberIn(value, true, market) < 0)
            return invalid(u"shipping_discount.value: is no amount"_s);
        terms.value = value.toStdString();
    }
    return readAreas(body, terms);
}

} // namespace

void writeDiscount(JsonWriter &json, const Discount &discount)
{
    if (discount.isEmpty())
        return;
    json.key("discount").beginObject();
    if (!discount.savings.empty()) {
        json.key("bmsm_discount").beginObject();
        writeTiers(json, "details", discount.savings);
        json.endObject();
    }
    if (!discount.gifts.empty()) {
        json.key("gift_discount").beginObject().field("gift_receiving_type", "ALL_RECEIVE");
        writeTiers(json, "gift_infos", discount.gifts);
        json.endObject();
    }
    if (const auto &shipping = discount.shipping) {
        json.key("shipping_discount").beginObject();
        writeThreshold(json, shipping->thresholdType, shipping->threshold);
        json.field("type", shipping->type);
        if (!shipping->value.empty())
            json.field("value", shipping->value);
        json.field("shipping_method", shipping->method).field("inventory_type", shipping->inventory);
        json.key("area_scope").beginObject().field("type", shipping->areas.empty() ? "WHOLE" : "SPECIFIC_AREAS").key("specific_areas").beginArray();
        for (const std::string &area : shipping->areas)
            json.string(area);
        json.endArray().endObject().endObject();
    }
    json.endObject();
}

std::optional<Answer> readDiscount(const Desk &desk, Body &body, Activity &activity)
{
    const QJsonObject object = body.object(u"discount"_s);
    if (body.refusal())
        return body.refusal();
    const bool isSaving = activity.type == "BUY_MORE_SAVE_MORE";
    const bool isShipping = activity.type == "SHIPPING_DISCOUNT";
    if (object.isEmpty()) {
        if ((isSaving || isShipping) && activity.discount.isEmpty())
            return invalid(u"discount: is missing"_s);
        return std::nullopt;
    }
    Body parts(object);
    const QJsonObject savings = parts.object(u"bmsm_discount"_s);
    const QJsonObject gifts = parts.object(u"gift_discount"_s);
    const QJsonObject shipping = parts.object(u"shipping_discount"_s);
    if (parts.refusal())
        return parts.refusal();
    // The documents name no kind of its own for gifts: they come with buying more.
    if ((!savings.isEmpty() || !gifts.isEmpty()) != isSaving || !shipping.isEmpty() != isShipping)
        return invalid(u"discount: does not fit activity_type"_s);
    Discount made;
    if (!savings.isEmpty()) {
        Body details(savings);
        const QJsonArray list = details.array(u"details"_s, true);
        if (details.refusal())
            return details.refusal();
        if (auto refusal = readSavings(list, markets()[static_cast<size_t>(activity.shop)], made.savings))
            return refusal;
    }
    if (!gifts.isEmpty()) {
        Body infos(gifts);
        if (auto refusal = readGifts(desk, infos, activity, made.gifts))
            return refusal;
    }
    if (!shipping.isEmpty()) {
        Body terms(shipping);
        made.shipping.emplace();
        if (auto refusal = readShipping(terms, activity, *made.shipping))
            return refusal;
    }
    activity.discount = std::move(made);
    return std::nullopt;
}

} // namespace quayside::practice
