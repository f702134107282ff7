// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A return is a sale with negative quantities and a web_id of its own: idempotent like an order, partial, with own prices.
#include "app/remotes/erp/tryton/tryton_remote_private.h"

#include <QSet>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

QCoro::Task<Result<ErpPut>> TrytonRemote::putReturn(ErpReturn request)
{
    if (request.externalId.isEmpty() || request.lines.isEmpty())
        co_return fail(erpFault(ErpCode::NotConfigured, request.externalId.isEmpty() ? u"externalId"_s : u"lines"_s));
    const QString key = returnKey(request.externalId);
    const Result<std::optional<ErpDocument>> known = co_await findSale(key);
    if (!known)
        co_return fail(known.error());
    ErpPut put;
    if (*known) {
        put.document = **known;
    } else {
        SaleDraft draft;
        draft.webId = key;
        draft.number = request.number;
        draft.warehouseId = request.warehouseId;
        draft.currency = request.currency;
        draft.isReturn = true;
        draft.movesGoods = request.kind == ErpReturnKind::GoodsBack;
        draft.originId = request.originalId;
        draft.note = request.note;
        draft.lines = request.lines;
        const Result<QJsonArray> lines = co_await lineValues(request.lines, true);
        if (!lines)
            co_return fail(lines.error());
        if (!request.originalId.isEmpty()) {
            // The goods come from whom they went to; the buyer may be masked by now.
            const QJsonArray domain = listOf({clause("id"_L1, "="_L1, idNumber(request.originalId))});
            const QStringList fields{u"party"_s, u"shipment_address"_s, u"invoice_address"_s, u"warehouse"_s, u"currency.code"_s};
            Call find = searchRead(u"sale.sale"_s, domain, fields, 1);
            const Result<QJsonValue> found = co_await m_session.read(std::move(find));
            if (!found)
                co_return fail(found.error());
            const QJsonValue original = (*found)[0];
            if (idOf(original["id"_L1]).isEmpty())
                co_return fail(erpFault(ErpCode::UnknownOrder, request.originalId));
            draft.party = original["party"_L1].toInteger();
            draft.address = original["shipment_address"_L1].toInteger(original["invoice_address"_L1].toInteger());
            if (draft.warehouseId.isEmpty())
                draft.warehouseId = idOf(original["warehouse"_L1]);
            if (draft.currency.isEmpty())
                draft.currency = original["currency."_L1]["code"_L1].toString();
        }
        const Result<ErpWarehouse> where = co_await warehouse(draft.warehouseId);
        if (!where)
            co_return fail(where.error());
        if (draft.party == 0) {
            const Result<qint64> party = co_await partyOf(request.buyer, key);
            if (!party)
                co_return fail(party.error());
            const Result<qint64> address = co_await addressOf(*party, request.buyer);
            if (!address)
                co_return fail(address.error());
            draft.party = *party;
            draft.address = *address;
        }
        Result<ErpPut> made = co_await createSale(std::move(draft));
        if (!made)
            co_return fail(made.error());
        put = *made;
    }
    const Result<ErpDocument> reached = co_await advanceOrder(put.document.id, ErpOrderState::Processing);
    if (!reached)
        co_return fail(reached.error());
    put.document = *reached;
    co_return put;
}

QCoro::Task<Result<ErpPage<ErpReturnState>>> TrytonRemote::returnStates(QByteArray cursor, int limit)
{
    QHash<QString, QJsonArray> shipmentsOf;
    const Result<ErpPage<ErpDocument>> changed = co_await changedSales(cursor, limit, true, &shipmentsOf);
    if (!changed)
        co_return fail(changed.error());
    ErpPage<ErpReturnState> page;
    page.next = changed->next;
    page.more = changed->more;
    if (changed->items.isEmpty())
        co_return page;

    QJsonArray sales;
    QJsonArray references;
    QHash<QString, QString> saleOf; // by shipment
    for (const ErpDocument &document : changed->items) {
        sales.append(idNumber(document.id));
        const QJsonArray shipments = shipmentsOf.value(document.id);
        for (const QJsonValue &shipment : shipments) {
            saleOf.insert(idOf(shipment), document.id);
            references.append(u"stock.shipment.out.return,"_s + idOf(shipment));
        }
    }
    const QJsonObject context;
    const QJsonArray lineDomain = listOf({clause("sale"_L1, "in"_L1, sales), clause("product"_L1, "!="_L1, QJsonValue::Null),
                                          clause("product.type"_L1, "="_L1, u"goods"_s)});
    const QStringList lineFields{u"sale"_s, u"quantity"_s};
    const Result<QJsonArray> lines = co_await m_session.readAll(u"sale.line"_s, lineDomain, lineFields, context);
    if (!lines)
        co_return fail(lines.error());
    const Result<QList<ErpWarehouse>> places = co_await warehouses();
    if (!places)
        co_return fail(places.error());
    QSet<QString> storages;
    for (const ErpWarehouse &place : *places)
        storages.insert(place.storageId);
    QJsonArray moves;
    if (!references.isEmpty()) {
        const QJsonArray moveDomain = listOf({clause("shipment"_L1, "in"_L1, references), clause("state"_L1, "="_L1, u"done"_s)});
        const QStringList moveFields{u"shipment"_s, u"quantity"_s, u"from_location.type"_s, u"to_location"_s};
        const Result<QJsonArray> done = co_await m_session.readAll(u"stock.move"_s, moveDomain, moveFields, context);
        if (!done)
            co_return fail(done.error());
        moves = *done;
    }
    QHash<QString, Decimal> expected;
    QHash<QString, Decimal> received;
    QHash<QString, Decimal> putAway;
    for (const QJsonValue &line : *lines)
        expected[idOf(line["sale"_L1])] += -decimalOf(line["quantity"_L1]).value_or(Decimal());
    for (const QJsonValue &move : std::as_const(moves)) {
        const QString owner = saleOf.value(referenceOf(move["shipment"_L1], "stock.shipment.out.return"_L1));
        const Decimal quantity = decimalOf(move["quantity"_L1]).value_or(Decimal());
        if (move["from_location."_L1]["type"_L1].toString() == "customer"_L1)
            received[owner] += quantity;
        if (storages.contains(idOf(move["to_location"_L1])))
            putAway[owner] += quantity;
    }
    for (const ErpDocument &document : changed->items) {
        ErpReturnState state;
        state.document = document;
        state.expected = expected.value(document.id);
        state.received = received.value(document.id);
        state.putAway = putAway.value(document.id);
        page.items.append(state);
    }
    co_return page;
}

} // namespace quayside::remotes::erp::tryton
