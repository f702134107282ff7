// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/tryton_remote_private.h"

#include <QCryptographicHash>

#include <algorithm>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostInPage = 2'000;
constexpr int MostIds = 500;

const QStringList &variantFields()
{
    static const QStringList fields{
        u"code"_s,         u"active"_s,           u"template"_s,       u"type"_s,
        u"salable"_s,      u"list_price"_s,       u"cost_price"_s,     u"default_uom.symbol"_s,
        u"default_uom.digits"_s, u"template.name"_s, u"template.active"_s, u"template._timestamp"_s,
        u"template.write_date"_s, u"template.create_date"_s, u"template.write_uid"_s, u"template.create_uid"_s,
        u"create_date"_s,  u"write_date"_s,       u"write_uid"_s,      u"create_uid"_s,
        u"_timestamp"_s};
    return fields;
}

// What a variant shows lies in four tables, each with dates of its own: a new price of the template, a cost that moved
// with a receipt and a bar code leave no mark on the variant.
QJsonArray changedVariants(Micros since)
{
    const QJsonObject at = timeValue(since);
    QJsonArray any{u"OR"_s};
    any.append(changedSince(since));
    for (const QLatin1StringView field : {"template.write_date"_L1, "identifiers.write_date"_L1, "identifiers.create_date"_L1,
                                          "cost_prices.write_date"_L1, "cost_prices.create_date"_L1})
        any.append(clause(field, ">="_L1, at));
    return any;
}

struct Change
{
    Micros at = 0;
    QString by;
};

Change changeOf(const QJsonValue &record)
{
    Change change;
    if (const auto written = timeOf(record["write_date"_L1])) {
        change.at = *written;
        change.by = idOf(record["write_uid"_L1]);
    } else {
        change.at = timeOf(record["create_date"_L1]).value_or(0);
        change.by = idOf(record["create_uid"_L1]);
    }
    return change;
}

ErpVariant variantOf(const QJsonValue &record)
{
    const QJsonValue templ = record["template."_L1];
    const QJsonValue unit = record["default_uom."_L1];
    const Change own = changeOf(record);
    const Change above = changeOf(templ);
    const Change &last = above.at > own.at ? above : own;
    ErpVariant variant;
    variant.id = idOf(record["id"_L1]);
    variant.templateId = idOf(record["template"_L1]);
    variant.code = record["code"_L1].toString();
    variant.name = templ["name"_L1].toString();
    variant.listPrice = decimalOf(record["list_price"_L1]);
    variant.costPrice = decimalOf(record["cost_price"_L1]);
    variant.unitId = idOf(unit["id"_L1]);
    variant.unit = unit["symbol"_L1].toString();
    variant.unitDigits = unit["digits"_L1].toInt();
    variant.active = isTrue(record["active"_L1]) && isTrue(templ["active"_L1]);
    variant.stocked = record["type"_L1].toString() != "service"_L1;
    variant.salable = isTrue(record["salable"_L1]);
    variant.changedAt = instantOf(last.at);
    variant.changedBy = last.by;
    variant.version = versionOf(record) + '/' + versionOf(templ);
    return variant;
}

} // namespace

QCoro::Task<Result<ErpPage<ErpVariant>>> TrytonRemote::variants(QByteArray cursor, int limit)
{
    WalkMark mark = WalkMark::of(cursor);
    const int most = std::clamp(limit, 1, MostInPage);
    QJsonArray domain = listOf({clause("id"_L1, ">"_L1, mark.after)});
    if (mark.since > 0)
        domain.append(changedVariants(mark.since));
    Call call = searchRead(u"product.product"_s, domain, variantFields(), most);
    call.context = inactiveToo();
    const Result<QJsonValue> answer = co_await m_session.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray records = answer->toArray();
    QJsonArray ids;
    for (const QJsonValue &record : records) {
        ids.append(record["id"_L1]);
        mark.saw(record, "write_date"_L1);
        mark.saw(record, "create_date"_L1);
        mark.saw(record["template."_L1], "write_date"_L1);
        mark.saw(record["template."_L1], "create_date"_L1);
    }
    const Result<QHash<QString, QStringList>> barcodes = co_await barcodesOf(ids, &mark);
    if (!barcodes)
        co_return fail(barcodes.error());

    ErpPage<ErpVariant> page;
    for (const QJsonValue &record : records) {
        ErpVariant variant = variantOf(record);
        variant.barcodes = barcodes->value(variant.id);
        // A bar code or a cost that changed by itself has to change the version too.
        const QString loose = variant.barcodes.join(u'\n') + u'\t' + variant.costPrice.value_or(Decimal()).text();
        variant.version += '/' + QCryptographicHash::hash(loose.toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
        page.items.append(variant);
    }
    page.more = records.size() == most;
    if (page.more) {
        const qint64 last = records.last()["id"_L1].toInteger();
        if (last <= mark.after)
            co_return fail(erpFault(ErpCode::BadAnswer, u"product.product"_s, u"a page out of order"_s));
        page.next = mark.onwards(last).cursor();
    } else {
        page.next = mark.finished(m_session.account().overlap).cursor();
    }
    co_return page;
}

QCoro::Task<Result<QHash<QString, QStringList>>> TrytonRemote::barcodesOf(QJsonArray variants, WalkMark *mark)
{
    QHash<QString, QStringList> codes;
    if (variants.isEmpty())
        co_return codes;
    const QJsonArray domain = listOf({clause("product"_L1, "in"_L1, variants)});
    const QStringList fields{u"product"_s, u"code"_s, u"write_date"_s, u"create_date"_s};
    const QJsonObject context;
    const Result<QJsonArray> records = co_await m_session.readAll(u"product.identifier"_s, domain, fields, context);
    if (!records)
        co_return fail(records.error());
    for (const QJsonValue &record : *records) {
        codes[idOf(record["product"_L1])].append(record["code"_L1].toString());
        mark->saw(record, "write_date"_L1);
        mark->saw(record, "create_date"_L1);
    }
    co_return codes;
}

QCoro::Task<Result<QStringList>> TrytonRemote::variantIds()
{
    return productIds(QJsonArray());
}

QCoro::Task<Result<QStringList>> TrytonRemote::productIds(QJsonArray domain)
{
    const QJsonArray params = listOf({domain, 0, QJsonValue::Null, byId()});
    Call call(u"product.product"_s, u"search"_s, params);
    call.context = inactiveToo();
    const Result<QJsonValue> answer = co_await m_session.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    QStringList ids;
    const QJsonArray list = answer->toArray();
    for (const QJsonValue &id : list)
        ids.append(idOf(id));
    co_return ids;
}

QCoro::Task<Result<QList<ErpPrice>>> TrytonRemote::prices(QStringList variantIds, QString priceList)
{
    const Done loggedIn = co_await m_session.ensure(); // the company below is the login's
    if (!loggedIn)
        co_return fail(loggedIn.error());
    const QString listName = priceList.isEmpty() ? m_session.account().priceList : priceList;
    const QJsonArray ownCompany = listOf({clause("id"_L1, "="_L1, idNumber(m_session.who().companyId))});
    const QStringList companyFields{u"currency.code"_s};
    Call company = searchRead(u"company.company"_s, ownCompany, companyFields, 1);
    const Result<QJsonValue> companies = co_await m_session.read(std::move(company));
    if (!companies)
        co_return fail(companies.error());
    const QJsonValue currency = (*companies)[0]["currency."_L1];
    QJsonObject context = inactiveToo();
    if (!listName.isEmpty()) {
        const Done needed = co_await needs(u"sale_price_list"_s);
        if (!needed)
            co_return fail(needed.error());
        const qint64 number = idNumber(listName);
        const QJsonArray domain = number > 0 ? listOf({clause("id"_L1, "="_L1, number)}) : listOf({clause("name"_L1, "="_L1, listName)});
        const QStringList fields{u"name"_s};
        Call find = searchRead(u"product.price_list"_s, domain, fields, 2);
        const Result<QJsonValue> lists = co_await m_session.read(std::move(find));
        if (!lists)
            co_return fail(lists.error());
        if (lists->toArray().size() != 1)
            co_return fail(erpFault(ErpCode::NotConfigured, u"priceList"_s, listName));
        context.insert(u"price_list"_s, (*lists)[0]["id"_L1]);
        context.insert(u"quantity"_s, 1);
        context.insert(u"currency"_s, currency["id"_L1]);
    }
    const QString field = listName.isEmpty() ? u"list_price"_s : u"sale_price_uom"_s;
    const QStringList fields{field};
    QList<ErpPrice> prices;
    for (qsizetype from = 0; from < variantIds.size(); from += MostIds) {
        const QJsonArray ids = idNumbers(variantIds.mid(from, MostIds));
        const QJsonArray domain = listOf({clause("id"_L1, "in"_L1, ids)});
        const Result<QJsonArray> records = co_await m_session.readAll(u"product.product"_s, domain, fields, context);
        if (!records)
            co_return fail(records.error());
        for (const QJsonValue &record : *records) {
            ErpPrice price;
            price.variantId = idOf(record["id"_L1]);
            price.price = decimalOf(record[field]);
            price.currency = currency["code"_L1].toString();
            prices.append(price);
        }
    }
    co_return prices;
}

} // namespace quayside::remotes::erp::tryton
