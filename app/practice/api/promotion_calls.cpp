// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/discount_json.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/promotion_json.h"
#include "app/practice/api/slices.h"
#include "app/practice/world/promotion_ops.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestTitle = 50;

const QStringList &activityTypes()
{
    static const QStringList types{u"FIXED_PRICE"_s, u"DIRECT_DISCOUNT"_s, u"FLASHSALE"_s, u"SHIPPING_DISCOUNT"_s, u"BUY_MORE_SAVE_MORE"_s};
    return types;
}

Answer noSuchActivity() { return Answer::refused(codes::ActivityUnknown, u"The activity does not exist"_s); }
Answer invalid(const QString &what) { return Answer::refused(codes::ParameterInvalid, what, 400); }

const Activity *activityOf(const Desk &desk, const Call &call)
{
    return desk.world().promotions().find(call.shop, idFrom(call.segments.at(1)));
}

// Whether the seller may still change it.
std::optional<Answer> refusesChange(const Activity &activity, qint64 now)
{
    const std::string_view state = activity.status(now);
    if (activity.isImmutable)
        return Answer::refused(codes::ActivityFixed, u"The activity is IMMUTABLE"_s);
    if (state == "DEACTIVATED" || state == "EXPIRED")
        return Answer::refused(codes::ActivityFixed, u"The activity is %1"_s.arg(wire(state)));
    return std::nullopt;
}

Answer commit(Desk &desk, const Call &call, const QString &kind, Activity after, const QJsonValue &before, const QJsonValue &value, Answer answer)
{
    after.changeTime = desk.book.now();
    Changes changes(desk, call);
    const QJsonObject record{{u"activity_id"_s, QString::number(after.id)}, {u"title"_s, QString::fromStdString(after.title)}};
    changes.act(kind, call.shop, ops::putActivity(after), record, before, value);
    return changes.commit(std::move(answer));
}

// How often a buyer benefits; as it was when the body does not say.
std::optional<Answer> readParticipation(Body &body, Activity &activity)
{
    const QJsonArray limits = body.array(u"participation_limit"_s);
    if (body.refusal())
        return body.refusal();
    for (const QJsonValue &limit : limits) {
        const QString type = limit[u"type"_s].toString();
        if (type != "BUYER_NO_LIMIT"_L1 && type != "BUYER_LIMIT_ONLY_ONE"_L1)
            return invalid(u"participation_limit: unknown value %1"_s.arg(type));
        activity.participation = type.toStdString();
    }
    return std::nullopt;
}

// Title, times, limit and discount, which create and update share.
std::optional<Answer> readPlan(Desk &desk, const Call &call, Body &body, Activity &activity, bool isNew)
{
    const QString title = body.string(u"title"_s, true);
    const qint64 begin = body.integer(u"begin_time"_s, 0);
    const qint64 end = body.integer(u"end_time"_s, 0);
    if (body.refusal())
        return body.refusal();
    if (title.isEmpty() || title.size() > LongestTitle)
        return invalid(u"title: Value Out Of Range [1, %1]"_s.arg(LongestTitle));
    for (const Activity &other : desk.world().promotions().of(call.shop)) {
        if (other.id != activity.id && QString::fromStdString(other.title) == title)
            return invalid(u"title: is not unique"_s);
    }
    const bool isIndefinite = activity.duration == "INDEFINITE";
    const bool hasBegun = !isNew && activity.status(desk.book.now()) == "ONGOING";
    if (!isIndefinite && !hasBegun && begin <= desk.book.now())
        return invalid(u"begin_time: must be in the future"_s);
    if (!isIndefinite && end <= begin)
        return invalid(u"end_time: must be after begin_time"_s);
    activity.title = title.toStdString();
    activity.begin = hasBegun ? activity.begin : begin;
    activity.end = end;
    if (auto refusal = readParticipation(body, activity))
        return refusal;
    return readDiscount(desk, body, activity);
}

std::optional<Answer> readOffer(const Activity &activity, Body &body, int exponent, Offer &offer)
{
    const QString price = body.string(u"activity_price_amount"_s);
    const QString discount = body.string(u"discount"_s);
    offer.quantityLimit = static_cast<int>(body.integer(u"quantity_limit"_s, -1));
    offer.perBuyer = static_cast<int>(body.integer(u"quantity_per_user"_s, -1));
    if (body.refusal())
        return body.refusal();
    const auto fits = [](int limit) { return limit == -1 || (limit >= 1 && limit <= 99); };
    if (!fits(offer.quantityLimit) || !fits(offer.perBuyer))
        return invalid(u"quantity_limit: Value Out Of Range [1, 99]"_s);
    if (!activity.discount.isEmpty()) // it holds for all of the product alike
        return std::nullopt;
    if (activity.type == "DIRECT_DISCOUNT") {
        const int percent = discount.toInt();
        if (percent < 1 || percent > 99)
            return invalid(u"discount: is no per cent"_s);
        offer.discount = discount.toStdString();
        return std::nullopt;
    }
    if (!readAmount(price, exponent, offer.price) || offer.price <= 0)
        return invalid(u"activity_price_amount: is no price"_s);
    return std::nullopt;
}

// The offers of one product in the body of Update Activity Product.
std::optional<Answer> readOffers(const Desk &desk, const Call &call, const Activity &activity, const QJsonObject &entry, std::vector<Offer> &offers)
{
    Body body(entry);
    const QString id = body.string(u"id"_s, true);
    const QJsonArray skus = body.array(u"skus"_s);
    if (body.refusal())
        return body.refusal();
    const auto product = desk.world().catalog().indexOfProduct(idFrom(id));
    if (!product || *product % ShopCount != call.shop)
        return Answer::refused(codes::ProductNotFound, u"The product %1 does not exist"_s.arg(id));
    const int exponent = markets()[static_cast<size_t>(call.shop)].exponent;
    if (activity.level != "VARIATION") {
        Offer offer;
        offer.product = *product;
        if (!skus.isEmpty())
            return invalid(u"skus: must be empty"_s);
        if (auto refusal = readOffer(activity, body, exponent, offer))
            return refusal;
        offers.push_back(std::move(offer));
        return std::nullopt;
    }
    if (skus.isEmpty())
        return invalid(u"skus: must not be empty"_s);
    for (const QJsonValue &value : skus) {
        const QJsonObject object = value.toObject();
        Body sku(object);
        const QString skuId = sku.string(u"id"_s, true);
        const auto ref = desk.world().catalog().indexOfSku(idFrom(skuId));
        if (!ref || ref->product != *product || !desk.world().listings().hasSku(*ref))
            return Answer::refused(codes::SkuUnknown, u"The SKU %1 does not exist"_s.arg(skuId));
        Offer offer;
        offer.product = *product;
        offer.variant = ref->variant;
        if (auto refusal = readOffer(activity, sku, exponent, offer))
            return refusal;
        offers.push_back(std::move(offer));
    }
    return std::nullopt;
}

} // namespace

Answer searchActivities(Desk &desk, const Call &call)
{
    // The one search whose page is in the body.
    Body body(call.json);
    Call paged = call;
    paged.query[u"page_size"_s] = QString::number(body.integer(u"page_size"_s, 50));
    paged.query[u"page_token"_s] = body.string(u"page_token"_s);
    paged.json.remove(u"page_token"_s);
    paged.json.remove(u"page_size"_s);
    const QString status = body.string(u"status"_s);
    const QString type = body.string(u"activity_type"_s);
    const QString title = body.string(u"activity_title"_s);
    if (body.refusal())
        return *body.refusal();
    PageRequest request;
    if (auto refusal = readPage(paged, 1, 100, 50, request))
        return *refusal;
    if (!type.isEmpty() && !activityTypes().contains(type))
        return invalid(u"activity_type: unknown value %1"_s.arg(type));
    const qint64 now = desk.book.now();
    std::vector<const Activity *> found;
    for (const Activity &activity : desk.world().promotions().of(call.shop)) {
        const bool fits = (status.isEmpty() || status == wire(activity.status(now))) && (type.isEmpty() || type == QString::fromStdString(activity.type))
            && (title.isEmpty() || title == QString::fromStdString(activity.title));
        if (fits)
            found.push_back(&activity);
    }
    const Slice<const Activity *> page = slice(desk, request, std::move(found));
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key("activities").beginArray();
    for (const Activity *activity : page.records) {
        json.beginObject().key("id").id(activity->id);
        writeActivity(json, desk, *activity);
        json.endObject();
    }
    json.endArray().field("total_count", page.total).field("next_page_token", page.next.toStdString()).endObject();
    return answer;
}

Answer getActivity(Desk &desk, const Call &call)
{
    const Activity *activity = activityOf(desk, call);
    if (activity == nullptr)
        return noSuchActivity();
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key("activity_id").id(activity->id);
    writeActivity(json, desk, *activity);
    json.key("target_user_info").beginObject().field("user_type", activity->buyers).endObject();
    writeOffers(json, *activity);
    json.endObject();
    return answer;
}

Answer createActivity(Desk &desk, const Call &call)
{
    Body body(call.json);
    Activity made;
    made.id = desk.world().promotions().nextId(call.shop);
    made.shop = call.shop;
    made.createTime = desk.book.now();
    const QString type = body.string(u"activity_type"_s, true);
    const QString level = body.string(u"product_level"_s, true);
    const QString duration = body.string(u"duration_type"_s);
    const QString buyers = body.object(u"target_user_info"_s)[u"user_type"_s].toString();
    if (body.refusal())
        return *body.refusal();
    if (!activityTypes().contains(type))
        return invalid(u"activity_type: unknown value %1"_s.arg(type));
    if (!QStringList{u"PRODUCT"_s, u"VARIATION"_s, u"SHOP"_s}.contains(level) || (type == "SHIPPING_DISCOUNT"_L1 && level == "VARIATION"_L1))
        return invalid(u"product_level: unknown value %1"_s.arg(level));
    if (duration == "INDEFINITE"_L1 && type != "SHIPPING_DISCOUNT"_L1)
        return invalid(u"duration_type: INDEFINITE only with SHIPPING_DISCOUNT"_s);
    made.type = type.toStdString();
    made.level = level.toStdString();
    made.duration = duration.isEmpty() ? "NORMAL" : duration.toStdString();
    made.buyers = buyers.isEmpty() ? made.buyers : buyers.toStdString();
    if (auto refusal = readPlan(desk, call, body, made, true))
        return *refusal;
    made.changeTime = made.createTime;
    const QJsonObject data{{u"activity_id"_s, QString::number(made.id)}, {u"status"_s, wire(made.status(desk.book.now()))},
                           {u"create_time"_s, made.createTime}, {u"update_time"_s, made.changeTime}};
    return commit(desk, call, u"promotion.create"_s, made, QJsonValue(), QString::fromStdString(made.title), Answer::of(data));
}

Answer updateActivity(Desk &desk, const Call &call)
{
    const Activity *activity = activityOf(desk, call);
    if (activity == nullptr)
        return noSuchActivity();
    if (auto refusal = refusesChange(*activity, desk.book.now()))
        return *refusal;
    Body body(call.json);
    Activity after = *activity;
    if (auto refusal = readPlan(desk, call, body, after, false))
        return *refusal;
    const QJsonObject data{{u"activity_id"_s, QString::number(after.id)}, {u"title"_s, QString::fromStdString(after.title)},
                           {u"update_time"_s, desk.book.now()}};
    return commit(desk, call, u"promotion.update"_s, after, QString::fromStdString(activity->title), QString::fromStdString(after.title), Answer::of(data));
}

Answer deactivateActivity(Desk &desk, const Call &call)
{
    const Activity *activity = activityOf(desk, call);
    if (activity == nullptr)
        return noSuchActivity();
    if (auto refusal = refusesChange(*activity, desk.book.now()))
        return *refusal;
    Activity after = *activity;
    after.isStopped = true;
    const QJsonObject data{{u"activity_id"_s, QString::number(after.id)}, {u"title"_s, QString::fromStdString(after.title)},
                           {u"status"_s, u"DEACTIVATED"_s}, {u"update_time"_s, desk.book.now()}};
    return commit(desk, call, u"promotion.deactivate"_s, after, wire(activity->status(desk.book.now())), u"DEACTIVATED"_s, Answer::of(data));
}

Answer updateActivityProducts(Desk &desk, const Call &call)
{
    constexpr int MostProducts = 300;
    const Activity *activity = activityOf(desk, call);
    if (activity == nullptr)
        return noSuchActivity();
    if (auto refusal = refusesChange(*activity, desk.book.now()))
        return *refusal;
    Body body(call.json);
    const QJsonArray products = body.array(u"products"_s, true);
    if (body.refusal())
        return *body.refusal();
    if (products.isEmpty() || products.size() > MostProducts)
        return invalid(u"products: Value Out Of Range [1, %1]"_s.arg(MostProducts));
    std::vector<Offer> offers;
    for (const QJsonValue &value : products) {
        if (auto refusal = readOffers(desk, call, *activity, value.toObject(), offers))
            return *refusal;
    }
    Activity after = *activity;
    for (const Offer &offer : offers) {
        const auto same = std::find_if(after.offers.begin(), after.offers.end(),
                                       [&](const Offer &other) { return other.product == offer.product && other.variant == offer.variant; });
        if (same == after.offers.end()) {
            after.offers.push_back(offer);
            continue;
        }
        const auto shrinks = [](int before, int now) { return now != -1 && (before == -1 || now < before); };
        if (shrinks(same->quantityLimit, offer.quantityLimit) || shrinks(same->perBuyer, offer.perBuyer))
            return invalid(u"quantity_limit: may only grow"_s);
        *same = offer;
    }
    const QJsonObject data{{u"activity_id"_s, QString::number(after.id)}, {u"title"_s, QString::fromStdString(after.title)},
                           {u"status"_s, wire(after.status(desk.book.now()))}, {u"total_count"_s, static_cast<qint64>(after.offers.size())},
                           {u"update_time"_s, desk.book.now()}};
    return commit(desk, call, u"promotion.offer"_s, after, static_cast<qint64>(activity->offers.size()), static_cast<qint64>(after.offers.size()),
                  Answer::of(data));
}

Answer removeActivityProducts(Desk &desk, const Call &call)
{
    const Activity *activity = activityOf(desk, call);
    if (activity == nullptr)
        return noSuchActivity();
    if (auto refusal = refusesChange(*activity, desk.book.now()))
        return *refusal;
    Body body(call.json);
    const QStringList products = body.strings(u"product_ids"_s);
    const QStringList skus = body.strings(u"sku_ids"_s);
    if (body.refusal())
        return *body.refusal();
    Activity after = *activity;
    std::erase_if(after.offers, [&](const Offer &offer) {
        const bool isSku = offer.variant >= 0 && skus.contains(QString::number(Catalog::skuId({offer.product, offer.variant})));
        return isSku || products.contains(QString::number(Catalog::productId(offer.product)));
    });
    const QJsonObject data{{u"activity_id"_s, QString::number(after.id)}, {u"status"_s, wire(after.status(desk.book.now()))},
                           {u"update_time"_s, desk.book.now()}};
    return commit(desk, call, u"promotion.remove"_s, after, static_cast<qint64>(activity->offers.size()), static_cast<qint64>(after.offers.size()),
                  Answer::of(data));
}

Answer searchCoupons(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 50, request))
        return *refusal;
    Body body(call.json);
    const QStringList states = body.strings(u"status"_s);
    const QString keyword = body.string(u"title_keyword"_s);
    const QStringList shownAs = body.strings(u"display_type"_s);
    if (body.refusal())
        return *body.refusal();
    const qint64 now = desk.book.now();
    std::vector<const Coupon *> found;
    for (const Coupon &coupon : desk.world().promotions().coupons(call.shop)) {
        const bool fits = (states.isEmpty() || states.contains(wire(coupon.status(now)))) && (shownAs.isEmpty() || shownAs.contains(u"REGULAR"_s))
            && QString::fromStdString(coupon.title).contains(keyword, Qt::CaseInsensitive);
        if (fits)
            found.push_back(&coupon);
    }
    const Slice<const Coupon *> page = slice(desk, request, std::move(found));
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key("coupons").beginArray();
    for (const Coupon *coupon : page.records)
        writeCoupon(json, desk, call.shop, *coupon, false);
    json.endArray().field("total_count", page.total).field("next_page_token", page.next.toStdString()).endObject();
    return answer;
}

Answer getCoupon(Desk &desk, const Call &call)
{
    const qint64 id = idFrom(call.segments.at(1));
    for (const Coupon &coupon : desk.world().promotions().coupons(call.shop)) {
        if (coupon.id != id)
            continue;
        Answer answer;
        answer.data = "{\"coupon\":";
        JsonWriter json(answer.data);
        writeCoupon(json, desk, call.shop, coupon, true);
        answer.data += '}';
        return answer;
    }
    return Answer::refused(codes::ActivityUnknown, u"The coupon does not exist"_s);
}

} // namespace quayside::practice
