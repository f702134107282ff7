// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/details_private.h"

#include "models/store/connection.h"
#include "models/store/counts_reader.h"
#include "models/store/mirror_reader.h"
#include "models/store/talk_reader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

OrderLineDetail lineOf(const QString &shop, const rows::Line &line)
{
    OrderLineDetail detail;
    detail.ref = {RecordKind::Line, shop, text(line.id)};
    detail.sku = {RecordKind::Sku, shop, text(line.skuId)};
    detail.product = text(line.productName);
    detail.variant = text(line.skuName);
    detail.sellerSku = text(line.sellerSku);
    detail.imageUrl = text(line.imageUrl);
    detail.status = text(line.status);
    detail.originalPrice = line.originalPrice;
    detail.sellerDiscount = line.sellerDiscount;
    detail.platformDiscount = line.platformDiscount;
    detail.salePrice = line.salePrice;
    detail.isGift = line.isGift;
    return detail;
}

bool isAlike(const OrderLineDetail &a, const OrderLineDetail &b)
{
    return a.sku == b.sku && a.status == b.status && a.salePrice == b.salePrice && a.originalPrice == b.originalPrice
           && a.isGift == b.isGift && a.product == b.product && a.variant == b.variant;
}

// The shop writes one line a unit.
QList<OrderLineDetail> linesOf(const QString &shop, const rows::Order &order)
{
    QList<OrderLineDetail> lines;
    for (const rows::Line &line : order.lines) {
        const OrderLineDetail detail = lineOf(shop, line);
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const OrderLineDetail &known) { return isAlike(known, detail); });
        if (same != lines.end())
            ++same->units;
        else
            lines.append(detail);
    }
    return lines;
}

QList<TimelineStep> timelineOf(const rows::Order &order, Instant now)
{
    QList<TimelineStep> steps{
        {u"placed"_s, order.createdAt, 0, false, false},
        {u"paid"_s, order.paidAt, 0, false, false},
        {u"shipped"_s, order.shippedAt, order.shipBy, false, false},
        {u"collected"_s, order.collectedAt, order.collectBy, false, false},
        {u"delivered"_s, order.deliveredAt, 0, false, false},
    };
    if (order.status == "CANCELLED") {
        // What did not happen before the cancellation never will.
        steps.removeIf([](const TimelineStep &step) { return step.at == 0; });
        steps.append({u"cancelled"_s, order.cancelledAt != 0 ? order.cancelledAt : order.updatedAt, 0, false, false});
    } else {
        steps.append({u"completed"_s, order.status == "COMPLETED" ? order.updatedAt : 0, 0, false, false});
    }
    int last = -1;
    for (int i = 0; i < steps.size(); ++i) {
        steps[i].isDone = steps[i].at > 0 && steps[i].at <= now;
        last = steps[i].isDone ? i : last;
    }
    if (last >= 0)
        steps[last].isCurrent = true;
    return steps;
}

// The address as the shop masks it, as one text.
QString recipientOf(const std::string &json)
{
    const QJsonObject address = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    QStringList parts;
    for (const QLatin1StringView member : {"name"_L1, "full_address"_L1, "postal_code"_L1, "phone_number"_L1}) {
        if (const QString part = address.value(member).toString(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

QString maskedName(const std::string &name)
{
    const QString whole = text(name);
    if (whole.isEmpty())
        return {};
    return whole.first(whole.front().isHighSurrogate() && whole.size() > 1 ? 2 : 1) + u"***"_s;
}

void copyWords(const rows::Order &order, OrderDetail &detail)
{
    detail.status = text(order.status);
    detail.buyerName = maskedName(order.buyerName);
    detail.recipient = recipientOf(order.recipient);
    detail.buyerMessage = text(order.buyerMessage);
    detail.carrier = text(order.carrier);
    detail.trackingNumber = text(order.trackingNumber);
    detail.deliveryOption = text(order.deliveryOption);
    detail.paymentMethod = text(order.paymentMethod);
    detail.cancelReason = text(order.cancelReason);
    detail.currency = text(order.currency);
    detail.productTotal = order.productTotal;
    detail.sellerDiscount = order.sellerDiscount;
    detail.platformDiscount = order.platformDiscount;
    detail.shippingFee = order.shippingFee;
    detail.tax = order.tax;
    detail.total = order.total;
    detail.isOnHold = order.isOnHold;
}

} // namespace

Result<OrderDetail> readOrder(store::Connection &db, const RecordRef &ref, Instant now)
{
    store::MirrorReader mirror(db);
    store::CountsReader counts(db);
    OrderDetail detail;
    detail.ref = ref;
    if (ref.kind == RecordKind::Line) {
        const auto order = counts.orderOfLine(ref);
        if (!order)
            return fail(order.error());
        detail.ref = {RecordKind::Order, ref.shop, *order};
    }
    const auto found = mirror.order(detail.ref);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"no such order"_s, ref.toString());
    const auto shop = shopOf(db, detail.ref.shop);
    if (!shop)
        return fail(shop.error());
    const auto warehouses = mirror.warehouses(detail.ref.shop);
    if (!warehouses)
        return fail(warehouses.error());
    const auto returns = counts.returnsOfOrder(detail.ref);
    if (!returns)
        return fail(returns.error());
    auto history = readHistory(db, detail.ref, 50);
    if (!history)
        return fail(history.error());

    const rows::Order &order = **found;
    copyWords(order, detail);
    detail.shopName = text(shop->name);
    detail.market = text(shop->region);
    detail.warehouse = text(order.warehouseId);
    for (const rows::Warehouse &warehouse : *warehouses) {
        if (warehouse.id == order.warehouseId)
            detail.warehouse = text(warehouse.name);
    }
    detail.lines = linesOf(detail.ref.shop, order);
    detail.timeline = timelineOf(order, now);
    for (const QString &id : *returns)
        detail.returns.append({RecordKind::Return, detail.ref.shop, id});
    const auto conversations = store::TalkReader(db).ofOrder(detail.ref);
    if (!conversations)
        return fail(conversations.error());
    for (const QString &id : *conversations)
        detail.conversations.append({RecordKind::Conversation, detail.ref.shop, id});
    QUAYSIDE_TRY(readFulfilment(db, detail));
    detail.history = std::move(*history);
    return detail;
}

} // namespace quayside::tables
