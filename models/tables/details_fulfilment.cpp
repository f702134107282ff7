// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/details_private.h"

#include "models/store/connection.h"
#include "models/store/mirror_details.h"

#include <algorithm>

namespace quayside::tables {

namespace {

ParcelDetail parcelOf(const QString &shop, const rows::Package &package)
{
    ParcelDetail detail;
    detail.ref = {RecordKind::Package, shop, text(package.id)};
    detail.status = text(package.status);
    detail.carrier = text(package.carrier);
    detail.trackingNumber = text(package.trackingNumber);
    detail.deliveryOption = text(package.deliveryOption);
    detail.units = static_cast<int>(package.lines.size());
    detail.isShared = package.orders.size() > 1;
    return detail;
}

CancellationDetail cancellationOf(const QString &shop, const rows::Cancellation &cancelled)
{
    CancellationDetail detail;
    detail.ref = {RecordKind::Cancellation, shop, text(cancelled.id)};
    detail.status = text(cancelled.status);
    detail.reasonText = text(cancelled.reasonText);
    detail.role = text(cancelled.role);
    detail.currency = text(cancelled.currency);
    detail.refund = cancelled.refundTotal;
    detail.deadline = cancelled.nextAction.empty() ? 0 : cancelled.deadline;
    return detail;
}

} // namespace

Done readFulfilment(store::Connection &db, OrderDetail &order)
{
    store::MirrorDetails details(db);
    const auto packages = details.packagesOf(order.ref);
    if (!packages)
        return fail(packages.error());
    // One that splitting or combining replaced says nothing any more, as long as another is there.
    const bool hasLiving = std::any_of(packages->begin(), packages->end(), [](const rows::Package &p) { return p.status != "CANCELLED"; });
    for (const rows::Package &package : *packages) {
        if (!hasLiving || package.status != "CANCELLED")
            order.parcels.append(parcelOf(order.ref.shop, package));
    }
    const auto events = details.trackingOf(order.ref);
    if (!events)
        return fail(events.error());
    for (const rows::TrackingEvent &event : *events)
        order.tracking.append({event.at, {}, text(event.description), {}, {}});
    const auto cancellations = details.cancellationsOf(order.ref);
    if (!cancellations)
        return fail(cancellations.error());
    for (const rows::Cancellation &cancelled : *cancellations)
        order.cancellations.append(cancellationOf(order.ref.shop, cancelled));
    const auto price = details.priceDetailOf(order.ref);
    if (!price)
        return fail(price.error());
    if (*price) {
        for (const rows::PricePart &part : (*price)->parts) {
            if (part.lineId.empty())
                order.priceParts.insert(text(part.name), part.amount);
        }
    }
    return {};
}

Result<QList<EventDetail>> readRecords(store::Connection &db, const RecordRef &ref)
{
    const auto records = store::MirrorDetails(db).recordsOf(ref);
    if (!records)
        return fail(records.error());
    QList<EventDetail> events;
    for (const rows::ReturnRecord &record : *records)
        events.prepend({record.at, text(record.role), text(record.description), text(record.reasonText), text(record.note)});
    return events;
}

} // namespace quayside::tables
