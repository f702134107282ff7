// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/details_private.h"

#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/counts_reader.h"
#include "models/store/mirror_reader.h"
#include "models/store/outbox_repository.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

OrderLineDetail lineOf(const QString &shop, const rows::ReturnLine &line)
{
    OrderLineDetail detail;
    detail.ref = {RecordKind::Line, shop, text(line.orderLineId)};
    detail.sku = {RecordKind::Sku, shop, text(line.skuId)};
    detail.product = text(line.productName);
    detail.variant = text(line.skuName);
    detail.sellerSku = text(line.sellerSku);
    detail.salePrice = line.refund;
    return detail;
}

// The shop tells when a case was opened and last moved, and by when the next step is due.
QList<TimelineStep> timelineOf(const rows::Return &returned)
{
    QList<TimelineStep> steps{{u"placed"_s, returned.createdAt, 0, true, false}};
    if (text(returned.status).endsWith("_COMPLETE"_L1))
        steps.append({u"completed"_s, returned.updatedAt, 0, true, false});
    else if (text(returned.status).endsWith("_CANCEL"_L1))
        steps.append({u"cancelled"_s, returned.updatedAt, 0, true, false});
    else
        steps.append({u"completed"_s, 0, returned.deadline, false, false});
    steps[steps.last().isDone ? steps.size() - 1 : 0].isCurrent = true;
    return steps;
}

void copyWords(const rows::Return &returned, ReturnDetail &detail)
{
    detail.order = {RecordKind::Order, detail.ref.shop, text(returned.orderId)};
    detail.type = text(returned.type);
    detail.status = text(returned.status);
    detail.reasonText = text(returned.reasonText);
    detail.nextAction = text(returned.nextAction);
    detail.arbitration = text(returned.arbitration);
    detail.deadline = returned.deadline;
    detail.window = returned.deadline > returned.createdAt ? returned.deadline - returned.createdAt : 0;
    detail.createdAt = returned.createdAt;
    detail.currency = text(returned.currency);
    detail.refundTotal = returned.refundTotal;
    detail.refundSubTotal = returned.refundSubTotal;
    detail.refundShipping = returned.refundShipping;
    detail.refundTax = returned.refundTax;
    detail.canKeepItem = returned.canKeepItem;
    detail.trackingNumber = text(returned.trackingNumber);
    for (const rows::ReturnLine &line : returned.lines)
        detail.lines.append(lineOf(detail.ref.shop, line));
    detail.timeline = timelineOf(returned);
}

} // namespace

Result<ReturnDetail> readReturn(store::Connection &db, const RecordRef &ref, Instant now)
{
    const auto found = store::MirrorReader(db).returnCase(ref);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"no such return"_s, ref.toString());
    const auto shop = shopOf(db, ref.shop);
    if (!shop)
        return fail(shop.error());
    const auto overlays = store::ChangeRepository(db).overlays(ref);
    if (!overlays)
        return fail(overlays.error());
    const auto alike = store::CountsReader(db).alikeReturns(ref);
    if (!alike)
        return fail(alike.error());
    auto history = readHistory(db, ref, 50);
    if (!history)
        return fail(history.error());

    ReturnDetail detail;
    detail.ref = ref;
    copyWords(**found, detail);
    detail.shopName = text(shop->name);
    detail.market = text(shop->region);
    detail.alike = static_cast<int>(*alike);
    detail.history = std::move(*history);
    for (const Change &change : *overlays) {
        if (!change.field.startsWith("act:return."_L1))
            continue;
        detail.decision = change;
        const auto entry = store::OutboxRepository(db).unfinishedOf(change.id);
        if (!entry)
            return fail(entry.error());
        detail.hasLeft = !*entry || !(*entry)->isReplaceable();
    }
    auto records = readRecords(db, ref);
    if (!records)
        return fail(records.error());
    detail.records = std::move(*records);
    // The mirror need not hold the order: it may be older than what was synced.
    auto order = readOrder(db, detail.order, now);
    if (order)
        detail.orderDetail = std::move(*order);
    else if (order.error().kind != FaultKind::NotFound)
        return fail(order.error());
    return detail;
}

} // namespace quayside::tables
