// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What orders and returns share: both are sales of Tryton.
#include "app/remotes/erp/tryton/tryton_remote_private.h"

#include <QSet>

#include <algorithm>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

constexpr int PriceDecimals = 4;
constexpr int MostInPage = 500;

const QStringList &saleFields()
{
    static const QStringList fields{u"web_id"_s,        u"number"_s,      u"state"_s,        u"shipment_state"_s, u"invoice_state"_s,
                                    u"total_amount"_s,  u"currency.code"_s, u"origin"_s,     u"shipments"_s,      u"shipment_returns"_s,
                                    u"create_date"_s,   u"write_date"_s,  u"write_uid"_s,    u"create_uid"_s,     u"_timestamp"_s};
    return fields;
}

ErpOrderState stateOf(const QString &word)
{
    static const QHash<QString, ErpOrderState> states{
        {u"draft"_s, ErpOrderState::Draft},           {u"quotation"_s, ErpOrderState::Quoted}, {u"confirmed"_s, ErpOrderState::Confirmed},
        {u"processing"_s, ErpOrderState::Processing}, {u"done"_s, ErpOrderState::Done},        {u"cancelled"_s, ErpOrderState::Cancelled},
        {u"cancel"_s, ErpOrderState::Cancelled}};
    return states.value(word, ErpOrderState::Unknown);
}

ErpShipmentState shipmentStateOf(const QString &word)
{
    static const QHash<QString, ErpShipmentState> states{{u"waiting"_s, ErpShipmentState::Waiting},
                                                         {u"partially shipped"_s, ErpShipmentState::Partly},
                                                         {u"sent"_s, ErpShipmentState::Sent},
                                                         {u"exception"_s, ErpShipmentState::Exception}};
    return states.value(word, ErpShipmentState::None);
}

ErpDocument documentOf(const QJsonValue &record)
{
    ErpDocument document;
    document.id = idOf(record["id"_L1]);
    document.externalId = externalIdOf(record["web_id"_L1].toString());
    document.number = record["number"_L1].toString();
    document.stateWord = record["state"_L1].toString();
    document.state = stateOf(document.stateWord);
    document.shipment = shipmentStateOf(record["shipment_state"_L1].toString());
    document.invoiceState = record["invoice_state"_L1].toString();
    document.total = decimalOf(record["total_amount"_L1]).value_or(Decimal());
    document.currency = record["currency."_L1]["code"_L1].toString();
    document.originId = referenceOf(record["origin"_L1], "sale.sale"_L1);
    document.version = versionOf(record);
    const std::optional<Micros> written = timeOf(record["write_date"_L1]);
    document.changedAt = instantOf(written ? *written : timeOf(record["create_date"_L1]).value_or(0));
    document.changedBy = idOf(record[written ? "write_uid"_L1 : "create_uid"_L1]);
    return document;
}

} // namespace

QCoro::Task<Result<WebShop>> TrytonRemote::webShop()
{
    if (m_shop)
        co_return *m_shop;
    const Done needed = co_await needs(u"web_shop"_s);
    if (!needed)
        co_return fail(needed.error());
    const QString wanted = m_session.account().webShop;
    QJsonArray domain;
    if (const qint64 number = idNumber(wanted); number > 0)
        domain.append(clause("id"_L1, "="_L1, number));
    else if (!wanted.isEmpty())
        domain.append(clause("name"_L1, "="_L1, wanted));
    const QStringList fields{u"name"_s, u"currency.code"_s};
    Call find = searchRead(u"web.shop"_s, domain, fields, 2);
    const Result<QJsonValue> found = co_await m_session.read(std::move(find));
    if (!found)
        co_return fail(found.error());
    if (found->toArray().size() != 1)
        co_return fail(erpFault(ErpCode::NotConfigured, u"webShop"_s, wanted));
    WebShop shop;
    shop.id = (*found)[0]["id"_L1].toInteger();
    shop.currency = (*found)[0]["currency."_L1]["code"_L1].toString();
    m_shop = shop;
    co_return shop;
}

QCoro::Task<Result<qint64>> TrytonRemote::currencyId(QString code)
{
    const QJsonArray domain = listOf({clause("code"_L1, "="_L1, code)});
    const QStringList fields{u"code"_s};
    Call find = searchRead(u"currency.currency"_s, domain, fields, 1);
    const Result<QJsonValue> found = co_await m_session.read(std::move(find));
    if (!found)
        co_return fail(found.error());
    const qint64 id = (*found)[0]["id"_L1].toInteger();
    if (id <= 0)
        co_return fail(erpFault(ErpCode::NotConfigured, u"currency"_s, code));
    co_return id;
}

// Inactive variants count as gone: a sale of one could be made and never be shipped.
QCoro::Task<Result<QHash<QString, VariantUnit>>> TrytonRemote::variantUnits(QStringList ids)
{
    const QJsonArray numbers = idNumbers(ids);
    const QJsonArray domain = listOf({clause("id"_L1, "in"_L1, numbers), clause("active"_L1, "="_L1, true), clause("template.active"_L1, "="_L1, true)});
    const QStringList fields{u"default_uom.digits"_s, u"default_uom.category"_s};
    const QJsonObject context;
    const Result<QJsonArray> records = co_await m_session.readAll(u"product.product"_s, domain, fields, context);
    if (!records)
        co_return fail(records.error());
    QHash<QString, VariantUnit> units;
    for (const QJsonValue &record : *records) {
        const QJsonValue unit = record["default_uom."_L1];
        VariantUnit one;
        one.unit = unit["id"_L1].toInteger();
        one.category = unit["category"_L1].toInteger();
        one.digits = unit["digits"_L1].toInt();
        units.insert(idOf(record["id"_L1]), one);
    }
    for (const QString &id : ids) {
        if (!units.contains(id))
            co_return fail(erpFault(ErpCode::UnknownVariant, id));
    }
    co_return units;
}

QCoro::Task<Result<SaleUnit>> TrytonRemote::unitCalled(QString name)
{
    const QJsonArray domain = listOf({u"OR"_s, clause("name"_L1, "="_L1, name), clause("symbol"_L1, "="_L1, name)});
    const QStringList fields{u"digits"_s, u"category"_s};
    Call find = searchRead(u"product.uom"_s, domain, fields, 1);
    const Result<QJsonValue> found = co_await m_session.read(std::move(find));
    if (!found)
        co_return fail(found.error());
    SaleUnit unit;
    unit.id = (*found)[0]["id"_L1].toInteger();
    unit.category = (*found)[0]["category"_L1].toInteger();
    unit.digits = (*found)[0]["digits"_L1].toInt();
    if (unit.id <= 0)
        co_return fail(erpFault(ErpCode::UnknownUnit, name));
    co_return unit;
}

QCoro::Task<Result<QJsonArray>> TrytonRemote::lineValues(QList<ErpOrderLine> lines, bool isReturn)
{
    QStringList ids;
    for (const ErpOrderLine &line : std::as_const(lines)) {
        if (!line.variantId.isEmpty())
            ids.append(line.variantId);
    }
    const Result<QHash<QString, VariantUnit>> variants = co_await variantUnits(ids);
    if (!variants)
        co_return fail(variants.error());
    QJsonArray values;
    for (const ErpOrderLine &line : std::as_const(lines)) {
        const Decimal quantity = isReturn ? -line.quantity : line.quantity;
        QJsonObject one{{u"type"_s, u"line"_s},
                        {u"quantity"_s, quantityValue(quantity)},
                        {u"unit_price"_s, decimalValue(line.unitPrice, std::max(PriceDecimals, line.unitPrice.digits()))}};
        if (!line.description.isEmpty())
            one.insert(u"description"_s, line.description);
        if (!line.variantId.isEmpty()) {
            const VariantUnit own = variants->value(line.variantId);
            SaleUnit unit;
            unit.id = own.unit;
            unit.category = own.category;
            unit.digits = own.digits;
            if (!line.unit.isEmpty()) {
                const Result<SaleUnit> named = co_await unitCalled(line.unit);
                if (!named)
                    co_return fail(named.error());
                unit = *named;
            }
            if (unit.category != own.category || !quantity.fits(unit.digits))
                co_return fail(erpFault(ErpCode::UnitMismatch, line.variantId, line.unit));
            one.insert(u"product"_s, idNumber(line.variantId));
            one.insert(u"unit"_s, unit.id);
        }
        values.append(one);
    }
    co_return values;
}

QCoro::Task<Result<QList<ErpDocument>>> TrytonRemote::documents(QJsonArray domain, int limit, WalkMark *mark,
                                                                 QHash<QString, QJsonArray> *returnsOf)
{
    Call call = searchRead(u"sale.sale"_s, domain, saleFields(), limit);
    const Result<QJsonValue> answer = co_await m_session.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray records = answer->toArray();
    QJsonArray shipmentIds;
    for (const QJsonValue &record : records) {
        const QJsonArray some = record["shipments"_L1].toArray();
        for (const QJsonValue &id : some)
            shipmentIds.append(id);
    }
    QHash<QString, QString> tracking;
    if (!shipmentIds.isEmpty()) {
        const QJsonArray named = listOf({clause("id"_L1, "in"_L1, shipmentIds)});
        const QStringList fields{u"reference"_s, u"write_date"_s};
        const QJsonObject context;
        const Result<QJsonArray> shipments = co_await m_session.readAll(u"stock.shipment.out"_s, named, fields, context);
        if (!shipments)
            co_return fail(shipments.error());
        for (const QJsonValue &shipment : *shipments) {
            tracking.insert(idOf(shipment["id"_L1]), shipment["reference"_L1].toString());
            if (mark)
                mark->saw(shipment, "write_date"_L1);
        }
    }
    QList<ErpDocument> list;
    for (const QJsonValue &record : records) {
        ErpDocument document = documentOf(record);
        const QJsonArray shipments = record["shipments"_L1].toArray();
        for (const QJsonValue &shipment : shipments) {
            const QString number = tracking.value(idOf(shipment));
            if (!number.isEmpty())
                document.tracking.append(number);
        }
        if (returnsOf)
            returnsOf->insert(document.id, record["shipment_returns"_L1].toArray());
        if (mark) {
            mark->saw(record, "write_date"_L1);
            mark->saw(record, "create_date"_L1);
        }
        list.append(document);
    }
    co_return list;
}

QCoro::Task<Result<std::optional<ErpDocument>>> TrytonRemote::findSale(QString webId)
{
    const Result<WebShop> shop = co_await webShop();
    if (!shop)
        co_return fail(shop.error());
    const QJsonArray domain = listOf({clause("web_id"_L1, "="_L1, webId), clause("web_shop"_L1, "="_L1, shop->id)});
    const Result<QList<ErpDocument>> found = co_await documents(domain, 1, nullptr, nullptr);
    if (!found)
        co_return fail(found.error());
    std::optional<ErpDocument> document;
    if (!found->isEmpty())
        document = found->first();
    co_return document;
}

QCoro::Task<Result<ErpDocument>> TrytonRemote::sale(QString erpId)
{
    const Done needed = co_await needs(u"web_shop"_s);
    if (!needed)
        co_return fail(needed.error());
    const QJsonArray domain = listOf({clause("id"_L1, "="_L1, idNumber(erpId))});
    const Result<QList<ErpDocument>> found = co_await documents(domain, 1, nullptr, nullptr);
    if (!found)
        co_return fail(found.error());
    if (found->isEmpty())
        co_return fail(erpFault(ErpCode::UnknownOrder, erpId));
    co_return found->first();
}

// The server keeps web_id unique; whatever it answers to the creation, a look by that id tells what is true.
QCoro::Task<Result<ErpPut>> TrytonRemote::createSale(SaleDraft draft)
{
    const Result<WebShop> shop = co_await webShop();
    if (!shop)
        co_return fail(shop.error());
    const Result<qint64> currency = co_await currencyId(draft.currency);
    if (!currency)
        co_return fail(currency.error());
    const Result<QJsonArray> lines = co_await lineValues(draft.lines, draft.isReturn);
    if (!lines)
        co_return fail(lines.error());
    const QJsonArray command = listOf({u"create"_s, *lines});
    const QJsonArray commands = listOf({command});
    QJsonObject values{{u"company"_s, idNumber(m_session.who().companyId)},
                       {u"party"_s, draft.party},
                       {u"invoice_address"_s, draft.address},
                       {u"shipment_address"_s, draft.address},
                       {u"currency"_s, *currency},
                       {u"warehouse"_s, idNumber(draft.warehouseId)},
                       {u"web_shop"_s, shop->id},
                       {u"web_id"_s, draft.webId},
                       {u"reference"_s, draft.number.isEmpty() ? externalIdOf(draft.webId) : draft.number},
                       {u"sale_date"_s, dateValue(draft.orderedDay > 0 ? draft.orderedDay : m_session.serverNow())},
                       {u"invoice_method"_s, u"order"_s},
                       {u"shipment_method"_s, draft.movesGoods ? u"order"_s : u"manual"_s},
                       {u"lines"_s, commands}};
    if (!draft.note.isEmpty())
        values.insert(u"comment"_s, draft.note);
    if (!draft.originId.isEmpty())
        values.insert(u"origin"_s, u"sale.sale,"_s + draft.originId);
    const QJsonArray records{values};
    const QJsonArray params = listOf({records});
    Call create(u"sale.sale"_s, u"create"_s, params);
    create.about(externalIdOf(draft.webId));
    const Result<QJsonValue> made = co_await m_session.write(std::move(create));
    const Result<std::optional<ErpDocument>> found = co_await findSale(draft.webId);
    if (found && *found) {
        ErpPut put;
        put.document = **found;
        put.created = made && idOf((*made)[0]) == put.document.id;
        co_return put;
    }
    if (made)
        co_return fail(erpFault(ErpCode::UnknownOutcome, externalIdOf(draft.webId), u"created, and not found"_s));
    if (erpCode(made.error()) == ErpCode::Declined) {
        // The key is unique over all shops of the server: another one may hold it.
        const QJsonArray anywhere = listOf({clause("web_id"_L1, "="_L1, draft.webId)});
        const Result<QList<ErpDocument>> other = co_await documents(anywhere, 1, nullptr, nullptr);
        if (found && other && !other->isEmpty())
            co_return fail(erpFault(ErpCode::Duplicate, other->first().id, made.error().detail));
    }
    co_return fail(made.error());
}

QCoro::Task<Result<ErpDocument>> TrytonRemote::press(ErpDocument before, QString button)
{
    const QJsonArray ids{idNumber(before.id)};
    const QJsonArray params = listOf({ids});
    const QJsonObject stamps{{u"sale.sale,"_s + before.id, QString::fromUtf8(before.version)}};
    Call call(u"sale.sale"_s, button, params);
    call.about(before.id).with(u"_timestamp"_s, stamps);
    const Result<QJsonValue> pressed = co_await m_session.write(std::move(call));
    // Another client may have pressed the same button a moment before: then the state tells, and not the refusal.
    const ErpCode code = pressed ? ErpCode::None : erpCode(pressed.error());
    if (!pressed && code != ErpCode::UnknownOutcome && code != ErpCode::ChangedMeanwhile)
        co_return fail(pressed.error());
    const Result<ErpDocument> after = co_await sale(before.id);
    if (!pressed && (!after || after->stateWord == before.stateWord))
        co_return fail(pressed.error());
    co_return after;
}

QCoro::Task<Result<ErpPage<ErpDocument>>> TrytonRemote::changedSales(QByteArray cursor, int limit, bool isReturn,
                                                                     QHash<QString, QJsonArray> *returnsOf)
{
    const Result<WebShop> shop = co_await webShop();
    if (!shop)
        co_return fail(shop.error());
    WalkMark mark = WalkMark::of(cursor);
    const int most = std::clamp(limit, 1, MostInPage);
    const QString pattern = returnKey(u"%"_s);
    QJsonArray domain = listOf({clause("id"_L1, ">"_L1, mark.after), clause("web_shop"_L1, "="_L1, shop->id),
                                clause("web_id"_L1, isReturn ? "like"_L1 : "not like"_L1, pattern)});
    if (mark.since > 0) {
        // A tracking number entered later and goods put away leave no mark on the sale itself.
        const QJsonObject at = timeValue(mark.since);
        QJsonArray any = listOf({u"OR"_s, changedSince(mark.since)});
        any.append(clause(isReturn ? "shipment_returns.write_date"_L1 : "shipments.write_date"_L1, ">="_L1, at));
        domain.append(any);
    }
    const Result<QList<ErpDocument>> found = co_await documents(domain, most, &mark, returnsOf);
    if (!found)
        co_return fail(found.error());
    ErpPage<ErpDocument> page;
    page.items = *found;
    page.more = found->size() == most;
    page.next = page.more ? mark.onwards(idNumber(found->last().id)).cursor() : mark.finished(m_session.account().overlap).cursor();
    co_return page;
}

} // namespace quayside::remotes::erp::tryton
