// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/package_json.h"
#include "app/practice/api/sorting.h"
#include "app/practice/api/units.h"

#include <QSet>

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestKey = 255;
constexpr qsizetype BytesPerCase = 1500;

Answer noSuchCancel() { return Answer::refused(codes::AftersaleInvalid, u"The cancellation does not exist"_s); }

struct Refund
{
    qint64 goods = 0;
    qint64 shipping = 0;
    qint64 tax = 0;
    [[nodiscard]] qint64 total() const { return goods + shipping + tax; }
};

void writeRefund(JsonWriter &json, const Refund &refund, const Market &market)
{
    json.key("refund_amount").beginObject().field("currency", market.currency);
    json.key("refund_total").money(refund.total(), market.exponent).key("refund_subtotal").money(refund.goods, market.exponent);
    json.key("refund_shipping_fee").money(refund.shipping, market.exponent).key("refund_tax").money(refund.tax, market.exponent).endObject();
}

void writeCancel(JsonWriter &json, const Desk &desk, const CancelCase &one)
{
    const World &world = desk.world();
    const Market &market = markets()[static_cast<size_t>(one.shop)];
    const Quirks quirks = desk.quirks();
    const std::vector<OrderLine> lines = world.orders(one.shop).lines(one.order);
    const bool isOdd = quirks.unknownEnums && one.id / 64 % 7 == 0;
    json.beginObject().key("cancel_id").id(one.id).key("order_id").id(world.times(one.shop).id(one.order));
    json.field("cancel_type", one.role == "BUYER" ? "BUYER_CANCEL" : "CANCEL");
    json.field("cancel_status", isOdd ? std::string_view("LOST_AT_SEA") : wireName(one.status)).field("role", one.role);
    json.field("cancel_reason", one.reason.key).field("cancel_reason_text", one.reason.text);
    json.field("create_time", one.createTime).field("update_time", one.updateTime).flag("should_replenish_stock", one.replenishes);
    json.key("seller_next_action_response").beginArray();
    if (one.status == CancelStatus::Pending)
        json.beginObject().field("action", "SELLER_RESPOND_CANCEL").field("deadline", one.due).endObject();
    json.endArray();
    const auto taxOf = [&](qint64 amount) { return market.addsTax ? amount * 8 / 100 : 0; };
    if (one.isPaid) {
        Refund refund;
        for (const int unit : one.units)
            refund.goods += lines[static_cast<size_t>(unit)].sale();
        refund.tax = taxOf(refund.goods);
        refund.shipping = one.units.size() == lines.size() ? world.orders(one.shop).shippingFee(one.order) : 0;
        writeRefund(json, refund, market);
    }
    json.key("cancel_line_items").beginArray();
    for (const int unit : one.units) {
        const OrderLine &line = lines[static_cast<size_t>(unit)];
        const Product product = world.catalog().product(line.sku.product);
        const Variant variant = world.catalog().variant(product, line.sku.variant);
        const QByteArray picture = pictureUrl(desk.root, product.kind, *variant.colour, 0);
        json.beginObject().key("cancel_line_item_id").id(one.id + 1 + unit).key("order_line_item_id").id(line.id);
        json.key("sku_id").id(Catalog::skuId(line.sku)).field("sku_name", variant.name(product.language));
        json.field("seller_sku", variant.sellerSku).field("product_name", product.title()).key("product_image").beginObject();
        json.field("url", std::string_view(picture.constData(), static_cast<size_t>(picture.size())));
        json.field("width", 600).field("height", 600).endObject();
        if (one.isPaid)
            writeRefund(json, {line.sale(), 0, taxOf(line.sale())}, market);
        json.endObject();
    }
    json.endArray();
    if (quirks.unknownFields)
        json.key("salvage").beginObject().field("claim", 4).endObject();
    json.endObject();
}

QSet<qint64> idsOf(const QStringList &texts)
{
    QSet<qint64> ids;
    for (const QString &text : texts)
        ids.insert(idFrom(text));
    return ids;
}

std::optional<Answer> readFilter(const Desk &desk, const Call &call, Cancels::Filter &filter)
{
    Body body(call.json);
    const Windows windows = Windows::read(body);
    filter.window = {windows.createFrom, windows.createBefore, windows.updateFrom, windows.updateBefore, -1};
    const QSet<qint64> ids = idsOf(body.strings(u"cancel_ids"_s));
    const QSet<qint64> orders = idsOf(body.strings(u"order_ids"_s));
    const QSet<qint64> buyers = idsOf(body.strings(u"buyer_user_ids"_s));
    const QStringList types = body.strings(u"cancel_types"_s);
    const QStringList statuses = body.strings(u"cancel_status"_s);
    if (body.refusal())
        return body.refusal();
    for (const QString &type : types) {
        if (type != "CANCEL"_L1 && type != "BUYER_CANCEL"_L1)
            return Answer::refused(codes::ParameterInvalid, u"cancel_types: unknown value %1"_s.arg(type), 400);
    }
    for (const QString &status : statuses) {
        bool isKnown = false;
        for (int i = 0; i <= static_cast<int>(CancelStatus::Cancelled); ++i)
            isKnown = isKnown || status == wire(wireName(static_cast<CancelStatus>(i)));
        if (!isKnown)
            return Answer::refused(codes::ParameterInvalid, u"cancel_status: unknown value %1"_s.arg(status), 400);
    }
    if (ids.isEmpty() && orders.isEmpty() && buyers.isEmpty() && types.isEmpty() && statuses.isEmpty())
        return std::nullopt;
    filter.more = [&world = desk.world(), ids, orders, buyers, types, statuses](const CancelCase &one) {
        return (ids.isEmpty() || ids.contains(one.id)) && (orders.isEmpty() || orders.contains(world.times(one.shop).id(one.order)))
            && (buyers.isEmpty() || buyers.contains(world.orders(one.shop).buyer(one.order)))
            && (types.isEmpty() || types.contains(one.role == "BUYER" ? u"BUYER_CANCEL"_s : u"CANCEL"_s))
            && (statuses.isEmpty() || statuses.contains(wire(wireName(one.status))));
    };
    return std::nullopt;
}

/// What the two answers to a buyer's request have in common; nothing in `one` when the key was seen before.
std::optional<Answer> readRequest(const Desk &desk, const Call &call, const QString &kind, std::optional<CancelCase> &one)
{
    const QString key = call.query.value(u"idempotency_key"_s);
    if (key.size() > LongestKey)
        return Answer::refused(codes::ParameterInvalid, u"idempotency_key: Value Out Of Range"_s, 400);
    const auto found = desk.world().cancels().find(call.shop, idFrom(call.segments.at(1)), desk.book.now(), desk.world().horizon());
    if (!found)
        return noSuchCancel();
    if (const auto earlier = desk.book.earlierEffect(kind, shopIdOf(call.shop), key)) {
        if ((*earlier)["cancel_id"_L1] != QString::number(found->id))
            return Answer::refused(codes::AftersaleInvalid, u"The idempotency_key belongs to another request"_s);
        return std::nullopt;
    }
    if (found->status != CancelStatus::Pending)
        return Answer::refused(codes::AftersaleInvalid, u"The cancellation status does not allow this"_s);
    one = found;
    return std::nullopt;
}

Answer answered(Desk &desk, const Call &call, const CancelCase &one, bool isApproved, const QString &note)
{
    QJsonObject record{{u"cancel_id"_s, QString::number(one.id)},
                       {u"order_id"_s, QString::number(desk.world().times(one.shop).id(one.order))}};
    if (!note.isEmpty())
        record[u"note"_s] = note;
    Changes changes(desk, call);
    changes.act(isApproved ? u"cancel.approve"_s : u"cancel.reject"_s, one.shop, ops::answerCancel(one.id, isApproved), record,
                wire(wireName(one.status)), wire(wireName(isApproved ? CancelStatus::Success : CancelStatus::Cancelled)));
    return changes.commit();
}

} // namespace

Answer searchCancellations(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 50, 10, request))
        return *refusal;
    Sorting sorting;
    if (auto refusal = readSorting(call, sorting))
        return *refusal;
    Cancels::Filter filter;
    if (auto refusal = readFilter(desk, call, filter))
        return *refusal;
    const auto mark = markOf(request);
    Cancels::Page page = desk.world().cancels().search(call.shop, filter, sorting.byUpdate ? OrderSort::UpdateTime : OrderSort::CreateTime,
                                                       sorting.isDescending, mark ? &*mark : nullptr, request.size, desk.book.now(),
                                                       desk.world().horizon());
    QString next;
    if (page.hasMore) {
        const CancelCase &last = page.cases.back();
        next = request.tokenFor(positionOf({sorting.byUpdate ? last.updateTime : last.createTime, last.id}));
    }
    troublePage(desk.mischief, request, page.cases, next);
    Answer answer;
    answer.data.clear();
    answer.data.reserve(static_cast<qsizetype>(page.cases.size() + 1) * BytesPerCase);
    JsonWriter json(answer.data);
    json.beginObject().key("cancellations").beginArray();
    for (const CancelCase &one : page.cases)
        writeCancel(json, desk, one);
    json.endArray().field("total_count", page.total).field("next_page_token", next.toStdString()).endObject();
    return answer;
}

Answer cancelOrder(Desk &desk, const Call &call)
{
    Body body(call.json);
    const QString orderId = body.string(u"order_id"_s, true);
    const QString key = body.string(u"cancel_reason"_s, true);
    if (body.refusal())
        return *body.refusal();
    const auto order = orderFrom(desk, call.shop, orderId);
    if (!order)
        return Answer::refused(codes::AftersaleInvalid, u"The order does not exist"_s);
    const OrderStatus status = desk.world().times(call.shop).status(*order, desk.book.now());
    const bool isAmerican = markets()[static_cast<size_t>(call.shop)].region == "US";
    const bool isEarly = status == OrderStatus::OnHold || status == OrderStatus::AwaitingShipment;
    if (!isEarly && !(isAmerican && status == OrderStatus::AwaitingCollection))
        return Answer::refused(codes::AftersaleInvalid, u"The order status does not allow the seller to cancel"_s);
    if (desk.world().cancels().pending(call.shop, *order))
        return Answer::refused(codes::AftersaleInvalid, u"The buyer's request has to be answered first"_s);
    const std::span<const Reason> reasons = sellerCancelReasons(call.shop);
    const auto reason = std::ranges::find_if(reasons, [&key](const Reason &r) { return key == wire(r.key); });
    if (reason == reasons.end())
        return Answer::refused(codes::ReasonDoesNotFit, u"The cancel reason %1 does not fit"_s.arg(key));
    std::vector<int> units;
    if (auto refusal = readUnits(desk, call.shop, *order, call.json, units))
        return *refusal;
    const bool isPart = units.size() < desk.world().parcels(call.shop).left(*order).size();
    if (isPart && (!isOutOfStock(reason->key) || markets()[static_cast<size_t>(call.shop)].isSoutheastAsia))
        return Answer::refused(codes::ReasonDoesNotFit, u"A part of an order can be cancelled only where it is out of stock"_s);
    Changes changes(desk, call);
    const QString cancelId = QString::number(desk.world().cancels().nextId());
    changes.act(u"cancel.create"_s, call.shop, ops::cancel(call.shop, *order, units, reason->key),
                {{u"cancel_id"_s, cancelId}, {u"order_id"_s, orderId}, {u"lines"_s, lineIds(desk, call.shop, *order, units)}},
                wire(wireName(status)), key);
    return changes.commit(Answer::of({{u"cancel_id"_s, cancelId}, {u"cancel_status"_s, wire(wireName(CancelStatus::Success))}}));
}

Answer approveCancellation(Desk &desk, const Call &call)
{
    std::optional<CancelCase> one;
    if (auto refusal = readRequest(desk, call, u"cancel.approve"_s, one))
        return *refusal;
    return one ? answered(desk, call, *one, true, {}) : Answer();
}

Answer rejectCancellation(Desk &desk, const Call &call)
{
    std::optional<CancelCase> one;
    if (auto refusal = readRequest(desk, call, u"cancel.reject"_s, one))
        return *refusal;
    if (!one)
        return {};
    Body body(call.json);
    const QString key = body.string(u"reject_reason"_s, true);
    const QString comment = body.string(u"comment"_s);
    if (body.refusal())
        return *body.refusal();
    const std::span<const Reason> reasons = cancelRejectReasons(call.shop);
    const auto reason = std::ranges::find_if(reasons, [&key](const Reason &r) { return key == wire(r.key); });
    if (reason == reasons.end())
        return Answer::refused(codes::ReasonDoesNotFit, u"The reject reason %1 does not fit"_s.arg(key));
    return answered(desk, call, *one, false, wire(reason->text) + (comment.isEmpty() ? QString() : u'\n' + comment));
}

} // namespace quayside::practice
