// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/package_json.h"
#include "app/practice/api/units.h"
#include "models/domain/money.h"

#include <algorithm>
#include <map>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

enum class Request : quint8 { Cancel, Refund, Return };

std::optional<Request> requestFrom(const QString &name)
{
    if (name == "CANCEL"_L1)
        return Request::Cancel;
    if (name == "REFUND"_L1)
        return Request::Refund;
    if (name == "RETURN_AND_REFUND"_L1 || name == "RETURN"_L1)
        return Request::Return;
    return std::nullopt;
}

/// Who may start what (facts: tiktok-shop-api.md section 8.3).
bool mayStart(int shop, OrderStatus status, Request request, bool isSeller)
{
    using enum OrderStatus;
    const bool isAmerican = markets()[static_cast<size_t>(shop)].region == "US";
    switch (request) {
    case Request::Cancel:
        if (isSeller)
            return status == OnHold || status == AwaitingShipment || (isAmerican && status == AwaitingCollection);
        return status == Unpaid || status == OnHold || status == AwaitingShipment;
    case Request::Refund:
        return status == AwaitingCollection || status == Delivered || (status == InTransit && (isAmerican || !isSeller));
    case Request::Return: return status == Delivered && (!isSeller || isAmerican);
    }
    return false;
}

std::span<const Reason> reasonsFor(int shop, Request request, bool isSeller)
{
    if (request == Request::Cancel)
        return isSeller ? sellerCancelReasons(shop) : buyerCancelReasons();
    return isSeller ? sellerRefundReasons(shop) : buyerReasons(shop);
}

/// What the buyer gets back for units: their prices, the tax on them where it was added, and the shipping fee with the last unit.
struct Amount
{
    qint64 goods = 0;
    qint64 shipping = 0;
    qint64 tax = 0;
    [[nodiscard]] qint64 total() const { return goods + shipping + tax; }
};

Amount amountOf(const World &world, int shop, OrderRef order, const std::vector<int> &units, Request request)
{
    const std::vector<OrderLine> lines = world.orders(shop).lines(order);
    Amount amount;
    for (const int unit : units)
        amount.goods += lines[static_cast<size_t>(unit)].sale();
    if (markets()[static_cast<size_t>(shop)].addsTax)
        amount.tax = amount.goods * 8 / 100;
    if (request == Request::Cancel && units.size() == lines.size())
        amount.shipping = world.orders(shop).shippingFee(order);
    return amount;
}

bool isOneOf(std::span<const Reason> reasons, const QString &key)
{
    return std::ranges::any_of(reasons, [&key](const Reason &reason) { return key == wire(reason.key); });
}

Answer noOrder() { return Answer::refused(codes::AftersaleInvalid, u"The order does not exist"_s); }

} // namespace

Answer getEligibility(Desk &desk, const Call &call)
{
    const auto order = orderFrom(desk, call.shop, call.segments.at(1));
    if (!order)
        return noOrder();
    const QString user = call.query.value(u"initiate_aftersale_user"_s, u"SELLER"_s);
    if (user != "SELLER"_L1 && user != "BUYER"_L1)
        return Answer::refused(codes::ParameterInvalid, u"initiate_aftersale_user: unknown value %1"_s.arg(user), 400);
    std::vector<Request> wanted{Request::Cancel, Request::Refund, Request::Return};
    if (const QString types = call.query.value(u"request_types"_s); !types.isEmpty()) {
        wanted.clear();
        for (const QString &type : types.split(u',')) {
            const auto request = requestFrom(type.trimmed());
            if (!request)
                return Answer::refused(codes::ParameterInvalid, u"request_types: unknown value %1"_s.arg(type), 400);
            wanted.push_back(*request);
        }
    }
    const bool isSeller = user == "SELLER"_L1;
    const bool tellsReasons = call.path.contains("/202512/"_L1);
    const World &world = desk.world();
    const OrderStatus status = world.times(call.shop).status(*order, desk.book.now());
    const bool isAsked = world.cancels().pending(call.shop, *order) != nullptr;
    const std::vector<OrderLine> lines = world.orders(call.shop).lines(*order);
    std::map<qint64, std::vector<int>> bySku;
    for (const int unit : world.parcels(call.shop).left(*order))
        bySku[Catalog::skuId(lines[static_cast<size_t>(unit)].sku)].push_back(unit);
    QJsonArray skus;
    for (const auto &[sku, units] : bySku) {
        QJsonArray entries;
        for (const Request request : wanted) {
            const bool isOpen = mayStart(call.shop, status, request, isSeller) && !(isAsked && request == Request::Cancel);
            QJsonObject entry{{u"order_line_items_ids"_s, lineIds(desk, call.shop, *order, units)},
                              {u"request_type"_s, request == Request::Cancel ? u"CANCEL"_s : request == Request::Refund ? u"REFUND"_s : u"RETURN_AND_REFUND"_s},
                              {u"eligible"_s, isOpen},
                              {u"ineligible_code"_s, isOpen ? 0 : codes::AftersaleInvalid},
                              {u"ineligible_reason"_s, isOpen ? QString() : u"The order status does not allow it"_s}};
            if (tellsReasons) {
                QJsonArray reasons;
                for (const Reason &reason : reasonsFor(call.shop, request, isSeller)) {
                    if (isOpen)
                        reasons.append(wire(reason.key));
                }
                entry[u"available_reason_names"_s] = reasons;
            }
            entries.append(entry);
        }
        skus.append(QJsonObject{{u"sku_id"_s, QString::number(sku)}, {u"line_item_eligibility"_s, entries}});
    }
    return Answer::of({{u"sku_eligibility"_s, skus}});
}

Answer calculateRefund(Desk &desk, const Call &call)
{
    Body body(call.json);
    const QString orderId = body.string(u"order_id"_s, true);
    const QString type = body.string(u"request_type"_s, true);
    const QString reason = body.string(u"reason_name"_s, true);
    if (body.refusal())
        return *body.refusal();
    const auto request = requestFrom(type);
    if (!request)
        return Answer::refused(codes::ParameterInvalid, u"request_type: unknown value %1"_s.arg(type), 400);
    const auto order = orderFrom(desk, call.shop, orderId);
    if (!order)
        return noOrder();
    if (!isOneOf(reasonsFor(call.shop, *request, true), reason) && !isOneOf(reasonsFor(call.shop, *request, false), reason))
        return Answer::refused(codes::ReasonDoesNotFit, u"The reason %1 does not fit"_s.arg(reason));
    std::vector<int> units;
    if (auto refusal = readUnits(desk, call.shop, *order, call.json, units))
        return *refusal;
    const Market &market = markets()[static_cast<size_t>(call.shop)];
    const Amount amount = amountOf(desk.world(), call.shop, *order, units, *request);
    const auto plain = [&](qint64 minor) { return QString::fromLatin1(plainAmount(minor, market.exponent)); };
    return Answer::of({{u"order_refund_amount"_s, QJsonObject{{u"currency"_s, wire(market.currency)},
                                                              {u"refund_total"_s, plain(amount.total())},
                                                              {u"refund_subtotal"_s, plain(amount.goods)},
                                                              {u"refund_shipping_fee"_s, plain(amount.shipping)},
                                                              {u"refund_tax"_s, plain(amount.tax)},
                                                              {u"retail_delivery_fee"_s, u"0"_s}}}});
}

Answer createReturn(Desk &desk, const Call &call)
{
    Body body(call.json);
    const QString orderId = body.string(u"order_id"_s, true);
    const QString type = body.string(u"return_type"_s, true);
    const QString key = body.string(u"return_reason"_s, true);
    const QString total = body.string(u"refund_total"_s);
    const QString currency = body.string(u"currency"_s);
    if (body.refusal())
        return *body.refusal();
    if (type != "REFUND"_L1 && type != "RETURN_AND_REFUND"_L1)
        return Answer::refused(codes::ParameterInvalid, u"return_type: unknown value %1"_s.arg(type), 400);
    const Request request = *requestFrom(type);
    const auto order = orderFrom(desk, call.shop, orderId);
    if (!order)
        return noOrder();
    const QString idempotencyKey = call.query.value(u"idempotency_key"_s);
    if (const auto earlier = desk.book.earlierEffect(u"return.create"_s, shopIdOf(call.shop), idempotencyKey)) {
        if ((*earlier)["order_id"_L1] != orderId)
            return Answer::refused(codes::AftersaleInvalid, u"The idempotency_key belongs to another request"_s);
        return Answer::of({{u"return_id"_s, (*earlier)["return_id"_L1]}, {u"return_status"_s, (*earlier)["new"_L1]}});
    }
    const OrderStatus status = desk.world().times(call.shop).status(*order, desk.book.now());
    if (!mayStart(call.shop, status, request, true))
        return Answer::refused(codes::AftersaleInvalid, u"The order status does not allow it"_s);
    const std::span<const Reason> reasons = sellerRefundReasons(call.shop);
    const auto reason = std::ranges::find_if(reasons, [&key](const Reason &r) { return key == wire(r.key); });
    if (reason == reasons.end())
        return Answer::refused(codes::ReasonDoesNotFit, u"The return reason %1 does not fit"_s.arg(key));
    std::vector<int> units;
    if (auto refusal = readUnits(desk, call.shop, *order, call.json, units))
        return *refusal;
    const Market &market = markets()[static_cast<size_t>(call.shop)];
    qint64 refund = amountOf(desk.world(), call.shop, *order, units, request).total();
    if (!total.isEmpty()) {
        const Result<Money> money = parseMoney(total, currency);
        if (currency != wire(market.currency) || !money || money->minor <= 0 || money->minor > refund)
            return Answer::refused(codes::AftersaleInvalid, u"refund_total: %1 is invalid or above the refundable amount"_s.arg(total));
        refund = money->minor;
    }
    const QString id = QString::number(desk.world().returns().nextId());
    const QString after = wire(wireName(request == Request::Refund ? ReturnStatus::Success : ReturnStatus::AwaitingBuyerShip));
    const ReturnType kind = request == Request::Refund ? ReturnType::Refund : ReturnType::ReturnAndRefund;
    Changes changes(desk, call);
    changes.act(u"return.create"_s, call.shop, ops::createReturn(call.shop, *order, units, kind, reason->key, refund),
                {{u"return_id"_s, id}, {u"order_id"_s, orderId}}, QJsonValue(), after);
    return changes.commit(Answer::of({{u"return_id"_s, id}, {u"return_status"_s, after}}));
}

} // namespace quayside::practice
