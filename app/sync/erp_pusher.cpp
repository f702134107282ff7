// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/erp_pusher.h"

#include "app/remotes/erp/erp_remote.h"
#include "models/store/connection.h"
#include "models/store/erp_counts.h"
#include "models/store/erp_orders.h"
#include "models/store/erp_repository.h"
#include "models/store/erp_returns.h"
#include "models/store/store.h"

#include <QCoroFuture>

namespace quayside::sync {

using namespace Qt::StringLiterals;
using namespace remotes::erp;

namespace {

constexpr int MostAtOnce = 200;
constexpr int Milli = 3;

bool endsTheRun(const Fault &fault)
{
    return fault.kind == FaultKind::Offline || fault.kind == FaultKind::AuthExpired || fault.kind == FaultKind::Cancelled;
}

// Nothing while one of its SKUs has no variant: a line without one would keep the ERP from processing the document.
std::optional<QList<ErpOrderLine>> linesOf(const QList<store::ErpOrderItem> &items, int exponent)
{
    QList<ErpOrderLine> lines;
    for (const store::ErpOrderItem &item : items) {
        if (item.variant.isEmpty())
            return std::nullopt;
        ErpOrderLine line;
        line.variantId = item.variant;
        line.quantity = Decimal(item.pieces);
        line.unitPrice = Decimal::ofScaled(item.unitPrice, exponent);
        line.description = item.title;
        lines.append(line);
    }
    return lines;
}

// Nothing also while paid shipping has no service to be booked on.
std::optional<ErpOrder> saleOf(const store::ErpOrderToPut &order, const QString &shippingVariant)
{
    ErpOrder sale;
    sale.externalId = order.order.id;
    sale.number = order.order.id;
    sale.warehouseId = order.warehouse;
    sale.currency = order.currency;
    sale.orderedDay = order.createdAt;
    sale.buyer.id = order.buyerId;
    auto lines = linesOf(order.items, order.exponent);
    if (!lines || (order.shipping > 0 && shippingVariant.isEmpty()))
        return std::nullopt;
    sale.lines = std::move(*lines);
    if (order.shipping > 0) {
        ErpOrderLine shipping;
        shipping.variantId = shippingVariant;
        shipping.quantity = Decimal(1);
        shipping.unitPrice = Decimal::ofScaled(order.shipping, order.exponent);
        shipping.description = u"Shipping"_s;
        sale.lines.append(shipping);
    }
    return sale;
}

} // namespace

ErpDocumentRow rowOfDocument(const ErpDocument &document, bool isReturn, const QString &word)
{
    ErpDocumentRow row;
    row.externalId = document.externalId;
    row.id = document.id;
    row.number = document.number;
    row.isReturn = isReturn;
    row.state = erpStateWord(document.state);
    row.shipment = word.isEmpty() ? QString::number(static_cast<int>(document.shipment)) : word;
    row.tracking = document.tracking;
    row.total = document.total.text();
    row.currency = document.currency;
    row.changedAt = document.changedAt;
    return row;
}

ErpPusher::ErpPusher(store::Store &store, ErpRemote &remote, QString erp, const Clock &clock, QString shippingCode, RunState &run,
                     ErpSummary &summary)
    : m_store(store), m_remote(remote), m_erp(std::move(erp)), m_clock(clock), m_shippingCode(std::move(shippingCode)), m_run(run), m_summary(summary)
{
}

// So many of these documents are through; the next only if nobody stopped it.
Done ErpPusher::step(qsizetype done, qsizetype total)
{
    if (m_run.isStopped(ErpWork))
        return fail(FaultKind::Cancelled, u"given up"_s);
    Job job(ErpWork, ErpWork, {}, Job::Step::Sending);
    job.done = done;
    job.total = total;
    if (m_run.report)
        m_run.report(job);
    return {};
}

QCoro::Task<Done> ErpPusher::keep(ErpDocumentRow row)
{
    const QList<ErpDocumentRow> rows{row};
    auto write = [erp = m_erp, rows](store::WriteScope &scope) { return store::ErpMirror(scope.connection(), erp).documents(rows); };
    const Done written = co_await m_store.writeMirror(std::move(write));
    co_return Done(written);
}

QCoro::Task<Done> ErpPusher::sales()
{
    auto look = [erp = m_erp](store::Connection &db) { return store::ordersForErp(db, erp, MostAtOnce); };
    const Result<QList<store::ErpOrderToPut>> orders = co_await m_store.read(std::move(look));
    if (!orders)
        co_return fail(orders.error());
    auto service = [erp = m_erp, code = m_shippingCode](store::Connection &db) { return store::ErpMirror(db, erp).idOfCode(code); };
    const Result<QString> shipping = co_await m_store.read(std::move(service));
    if (!shipping)
        co_return fail(shipping.error());
    const Fault noService{FaultKind::Invalid, u"no service to book shipping on"_s, static_cast<int>(ErpCode::NotConfigured), u"shipping_code"_s};
    qsizetype done = 0;
    for (const store::ErpOrderToPut &order : *orders) {
        if (const Done on = step(done++, orders->size()); !on)
            co_return fail(on.error());
        const std::optional<ErpOrder> sale = saleOf(order, *shipping);
        if (!sale || order.warehouse.isEmpty()) {
            ++m_summary.salesHeld;
            if (order.shipping > 0 && shipping->isEmpty())
                m_summary.problems.append({order.order.id, noService});
            continue;
        }
        const Result<ErpPut> put = co_await m_remote.putOrder(*sale);
        if (!put) {
            ++m_summary.salesHeld;
            m_summary.problems.append({order.order.id, put.error()});
            // The line is gone: the rest of the orders would only wait for the same.
            if (endsTheRun(put.error()))
                co_return fail(put.error());
            continue;
        }
        ErpDocument document = put->document;
        const Result<ErpDocument> advanced = co_await m_remote.advanceOrder(document.id, ErpOrderState::Processing);
        if (advanced)
            document = *advanced;
        else
            m_summary.problems.append({order.order.id, advanced.error()});
        ++(put->created ? m_summary.salesMade : m_summary.salesKnown);
        const Done written = co_await keep(rowOfDocument(document, false));
        if (!written)
            co_return fail(written.error());
    }
    co_return Done();
}

QCoro::Task<Done> ErpPusher::returns()
{
    auto look = [erp = m_erp](store::Connection &db) { return store::returnsForErp(db, erp, MostAtOnce); };
    const Result<QList<store::ErpReturnToPut>> waiting = co_await m_store.read(std::move(look));
    if (!waiting)
        co_return fail(waiting.error());
    qsizetype done = 0;
    for (const store::ErpReturnToPut &one : *waiting) {
        if (const Done on = step(done++, waiting->size()); !on)
            co_return fail(on.error());
        auto lines = linesOf(one.items, one.exponent);
        if (!lines || lines->isEmpty()) {
            ++m_summary.returnsHeld;
            continue;
        }
        ErpReturn request;
        request.externalId = one.record.id;
        request.originalId = one.sale;
        request.currency = one.currency;
        request.number = one.record.id;
        request.kind = one.isGoodsBack ? ErpReturnKind::GoodsBack : ErpReturnKind::RefundOnly;
        request.lines = std::move(*lines);
        const Result<ErpPut> put = co_await m_remote.putReturn(request);
        if (!put) {
            ++m_summary.returnsHeld;
            m_summary.problems.append({one.record.id, put.error()});
            if (endsTheRun(put.error()))
                co_return fail(put.error());
            continue;
        }
        ++(put->created ? m_summary.returnsMade : m_summary.returnsKnown);
        ErpDocumentRow row = rowOfDocument(put->document, true);
        row.externalId = one.record.id;
        const Done written = co_await keep(row);
        if (!written)
            co_return fail(written.error());
    }
    co_return Done();
}

QCoro::Task<Done> ErpPusher::counts()
{
    auto look = [erp = m_erp](store::Connection &db) { return store::ErpCounts(db).queued(erp, MostAtOnce); };
    const Result<QList<store::ErpCount>> waiting = co_await m_store.read(std::move(look));
    if (!waiting)
        co_return fail(waiting.error());
    qsizetype done = 0;
    for (store::ErpCount count : *waiting) {
        if (const Done on = step(done++, waiting->size()); !on)
            co_return fail(on.error());
        ErpCountLine line;
        line.variantId = count.variant;
        line.counted = Decimal::ofScaled(count.counted, Milli);
        line.expected = Decimal::ofScaled(count.expected, Milli);
        const QList<ErpCountLine> lines{line};
        const Result<ErpCounted> counted = co_await m_remote.countStock(count.id, count.warehouse, lines);
        if (!counted && (endsTheRun(counted.error()) || mayHaveHappened(counted.error()))) {
            // It waits; the ERP is asked for its id before anything is posted again.
            m_summary.problems.append({count.id, counted.error()});
            if (endsTheRun(counted.error()))
                co_return fail(counted.error());
            continue;
        }
        count.endedAt = m_clock.now();
        if (counted && (counted->applied || counted->existed)) {
            count.state = u"done"_s;
            ++m_summary.countsPosted;
        } else {
            count.state = u"refused"_s;
            count.code = counted ? static_cast<int>(ErpCode::ChangedMeanwhile) : counted.error().code;
            count.reason = counted ? QString() : counted.error().subject;
            ++m_summary.countsRefused;
        }
        if (counted && !counted->lines.isEmpty())
            count.found = counted->lines.first().before.rounded(Milli).toScaled(Milli);
        auto write = [count](store::WriteScope &scope) -> Done {
            QUAYSIDE_TRY(store::ErpCounts(scope.connection()).put(count));
            scope.touchAll(RecordKind::Stock);
            return {};
        };
        const Done written = co_await m_store.writeWork(std::move(write));
        if (!written)
            co_return fail(written.error());
    }
    co_return Done();
}

} // namespace quayside::sync
