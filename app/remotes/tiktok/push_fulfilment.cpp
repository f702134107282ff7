// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QJsonArray>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

QJsonObject ownShipment(const QJsonObject &payload)
{
    return {{u"tracking_number"_s, payload[u"tracking"_s]}, {u"shipping_provider_id"_s, payload[u"carrier"_s]}};
}

QJsonObject shipmentOf(const QJsonObject &payload)
{
    if (payload.contains(u"tracking"_s))
        return {{u"self_shipment"_s, ownShipment(payload)}};
    QJsonObject body{{u"handover_method"_s, payload[u"handover"_s]}};
    if (payload.contains(u"slotFrom"_s))
        body[u"pickup_slot"_s] = QJsonObject{{u"start_time"_s, payload[u"slotFrom"_s]}, {u"end_time"_s, payload[u"slotUntil"_s]}};
    return body;
}

void addLines(QJsonObject &body, const QJsonObject &payload)
{
    if (payload.contains(u"lines"_s))
        body[u"order_line_item_ids"_s] = payload[u"lines"_s];
}

/// The first row of a page of one record; null when the remote does not have it.
template <class Row>
const Row *rowIn(const Page &page)
{
    const auto *rows = std::get_if<std::vector<Row>>(&page.rows);
    return rows && !rows->empty() ? &rows->front() : nullptr;
}

Resource resourceFor(RecordKind kind)
{
    return kind == RecordKind::Package ? Resource::Packages : kind == RecordKind::Order ? Resource::Orders : Resource::Cancellations;
}

// Shipping shows in the tracking number of the lines; that of another parcel is somebody else's shipping.
ReadBack shippedOrder(const Intent &intent, const rows::Order &order)
{
    ReadBack back;
    back.version = order.updatedAt;
    const std::string wished = intent.payload[u"tracking"_s].toString().toStdString();
    const QJsonArray named = intent.payload[u"lines"_s].toArray();
    bool isElsewhere = false;
    bool isAll = true;
    for (const rows::Line &line : order.lines) {
        if (!named.isEmpty() && !named.contains(QString::fromStdString(line.id)))
            continue;
        if (line.status == "CANCELLED")
            continue;
        isAll = isAll && line.trackingNumber == wished;
        isElsewhere = isElsewhere || (!line.trackingNumber.empty() && line.trackingNumber != wished);
    }
    const bool isByOrder = order.trackingNumber == wished && named.isEmpty();
    back.value = QString::fromStdString(order.trackingNumber);
    back.kind = isAll || isByOrder ? ReadBack::Present : isElsewhere || order.status == "CANCELLED" ? ReadBack::Other : ReadBack::Absent;
    return back;
}

ReadBack cancelledOrder(const Intent &intent, const rows::Order &order)
{
    ReadBack back;
    back.version = order.updatedAt;
    back.value = QString::fromStdString(order.status);
    const QJsonArray named = intent.payload[u"lines"_s].toArray();
    const bool isDone = !order.lines.empty() && std::ranges::all_of(order.lines, [&named](const rows::Line &line) {
        return line.status == "CANCELLED" || (!named.isEmpty() && !named.contains(QString::fromStdString(line.id)));
    });
    back.kind = isDone || order.status == "CANCELLED" ? ReadBack::Present : ReadBack::Absent;
    return back;
}

ReadBack shownPackage(const Intent &intent, const rows::Package &package)
{
    ReadBack back;
    back.version = package.updatedAt;
    const QString tracking = QString::fromStdString(package.trackingNumber);
    if (intent.kind == "package.tracking"_L1) {
        back.value = tracking;
        back.kind = tracking == intent.payload[u"tracking"_s].toString() ? ReadBack::Present
            : tracking == intent.base                                    ? ReadBack::Absent
                                                                         : ReadBack::Other;
        return back;
    }
    back.value = QString::fromStdString(package.status);
    const bool isShipped = package.status == "FULFILLING" || package.status == "COMPLETED";
    const bool isAsWished = !intent.payload.contains(u"tracking"_s) || tracking == intent.payload[u"tracking"_s].toString();
    back.kind = isShipped && isAsWished ? ReadBack::Present : package.status == "PROCESSING" && tracking.isEmpty() ? ReadBack::Absent : ReadBack::Other;
    return back;
}

ReadBack answeredRequest(const Intent &intent, const rows::Cancellation &cancelled)
{
    ReadBack back;
    back.version = cancelled.updatedAt;
    back.value = QString::fromStdString(cancelled.status);
    const bool isGranted = cancelled.status == "CANCELLATION_REQUEST_SUCCESS" || cancelled.status == "CANCELLATION_REQUEST_COMPLETE";
    const bool isDeclined = cancelled.status == "CANCELLATION_REQUEST_CANCEL" || cancelled.status == "CANCELLATION_REQUEST_CANCELLED";
    const bool approves = intent.kind == "cancellation.approve"_L1;
    back.kind = cancelled.nextAction == "SELLER_RESPOND_CANCEL" ? ReadBack::Absent
        : (approves && isGranted) || (!approves && isDeclined)  ? ReadBack::Present
                                                                : ReadBack::Other;
    return back;
}

} // namespace

bool isOfFulfilment(const Intent &intent)
{
    return intent.kind == "package.ship"_L1 || intent.kind == "package.tracking"_L1 || intent.kind == "order.ship"_L1
        || intent.kind == "order.cancel"_L1 || intent.kind == "cancellation.approve"_L1 || intent.kind == "cancellation.reject"_L1;
}

// Shipping and cancelling take no idempotency key: an unclear answer is settled by reading back, never by asking again.
QCoro::Task<Outcome> TikTokRemote::pushFulfilment(Intent intent)
{
    const QJsonObject &payload = intent.payload;
    const QString &id = intent.record.id;
    QJsonObject body;
    Call call("POST", endpoints::shipPackage(id), intent.record.shop);
    if (intent.kind == "package.ship"_L1) {
        body = shipmentOf(payload);
    } else if (intent.kind == "package.tracking"_L1) {
        call.path = endpoints::updateShipment(id);
        body = ownShipment(payload);
    } else if (intent.kind == "order.ship"_L1) {
        call.path = endpoints::markShipped(id);
        body = ownShipment(payload);
        addLines(body, payload);
    } else if (intent.kind == "order.cancel"_L1) {
        call.path = endpoints::cancelOrder();
        body = {{u"order_id"_s, id}, {u"cancel_reason"_s, payload[u"reason"_s]}};
        addLines(body, payload);
    } else if (intent.kind == "cancellation.approve"_L1) {
        call.path = endpoints::approveCancellation(id);
        call.with(u"idempotency_key"_s, intent.id);
    } else {
        call.path = endpoints::rejectCancellation(id);
        call.with(u"idempotency_key"_s, intent.id);
        body[u"reject_reason"_s] = payload[u"reason"_s];
        if (const QString comment = payload[u"comment"_s].toString(); !comment.isEmpty())
            body[u"comment"_s] = comment;
    }
    call.json(body);
    const auto answer = co_await m_caller.write(std::move(call));
    co_return outcomeOfWrite(answer);
}

QCoro::Task<Result<ReadBack>> TikTokRemote::readBackFulfilment(Intent intent)
{
    PullRequest request(resourceFor(intent.record.kind), intent.record.shop, {});
    request.ids.push_back(intent.record.id.toStdString());
    auto page = co_await pullByIds(std::move(request));
    if (!page)
        co_return fail(page.error());
    if (!page->bad.isEmpty())
        co_return fail(FaultKind::BadAnswer, page->bad.front().reason, intent.record.id);
    ReadBack back;
    back.kind = ReadBack::Missing;
    if (const auto *package = rowIn<rows::Package>(*page))
        back = shownPackage(intent, *package);
    else if (const auto *order = rowIn<rows::Order>(*page))
        back = intent.kind == "order.cancel"_L1 ? cancelledOrder(intent, *order) : shippedOrder(intent, *order);
    else if (const auto *cancelled = rowIn<rows::Cancellation>(*page))
        back = answeredRequest(intent, *cancelled);
    co_return back;
}

} // namespace quayside::remotes::tiktok
