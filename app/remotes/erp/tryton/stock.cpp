// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/tryton_remote_private.h"

#include <QSet>

#include <algorithm>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostIds = 500;
constexpr int MostInPage = 2'000;

QJsonArray under(QLatin1StringView field, QLatin1StringView op, qint64 place)
{
    const QJsonArray places{place};
    QJsonArray made = clause(field, op, places);
    made.append(u"parent"_s);
    return made;
}

QJsonArray goods(const QJsonArray &ids)
{
    QJsonArray domain = listOf({clause("type"_L1, "="_L1, u"goods"_s)});
    if (!ids.isEmpty())
        domain.append(clause("id"_L1, "in"_L1, ids));
    return domain;
}

} // namespace

// Computed by the server for the places in the context; without them the answer is zero for everything.
QCoro::Task<Result<QHash<QString, Decimal>>> TrytonRemote::quantities(QString place, QJsonArray variants, QString field)
{
    QHash<QString, Decimal> found;
    const QJsonArray places{idNumber(place)};
    QJsonObject context = inactiveToo();
    context.insert(u"locations"_s, places);
    context.insert(u"with_childs"_s, true);
    const QStringList fields{field};
    const QJsonArray domain = goods(variants);
    const Result<QJsonArray> records = co_await m_session.readAll(u"product.product"_s, domain, fields, context);
    if (!records)
        co_return fail(records.error());
    for (const QJsonValue &record : *records) {
        const std::optional<Decimal> quantity = decimalOf(record[field]);
        if (!quantity)
            co_return fail(erpFault(ErpCode::BadAnswer, u"product.product"_s, u"no quantity"_s));
        // Sums of floats carry noise far behind the digits of any unit.
        found.insert(idOf(record["id"_L1]), quantity->rounded(6));
    }
    co_return found;
}

QCoro::Task<Result<QHash<QString, Decimal>>> TrytonRemote::openMoves(QJsonArray domain, QJsonArray variants)
{
    const QJsonArray open{u"draft"_s, u"assigned"_s};
    const QJsonArray moves = listOf({clause("state"_L1, "in"_L1, open), clause("product"_L1, "in"_L1, variants), domain});
    const QStringList fields{u"product"_s, u"internal_quantity"_s};
    const QJsonObject context;
    const Result<QJsonArray> records = co_await m_session.readAll(u"stock.move"_s, moves, fields, context);
    if (!records)
        co_return fail(records.error());
    QHash<QString, Decimal> sums;
    for (const QJsonValue &record : *records) {
        const std::optional<Decimal> quantity = decimalOf(record["internal_quantity"_L1]);
        if (!quantity)
            co_return fail(erpFault(ErpCode::BadAnswer, u"stock.move"_s, u"no quantity"_s));
        sums[idOf(record["product"_L1])] += quantity->rounded(6);
    }
    co_return sums;
}

QCoro::Task<Result<QStringList>> TrytonRemote::stockedIds()
{
    return productIds(goods(QJsonArray()));
}

QCoro::Task<Result<QList<ErpStockLevel>>> TrytonRemote::levels(ErpWarehouse warehouse, QStringList ids)
{
    const qint64 storage = idNumber(warehouse.storageId);
    const qint64 whole = idNumber(warehouse.id);
    const QJsonArray variants = idNumbers(ids);
    QList<ErpStockLevel> list;
    if (variants.isEmpty())
        co_return list;
    const QJsonArray itself = listOf({clause("id"_L1, "="_L1, whole)});
    const QStringList inputField{u"input_location"_s};
    Call places = searchRead(u"stock.location"_s, itself, inputField, 1);
    const Result<QJsonValue> place = co_await m_session.read(std::move(places));
    if (!place)
        co_return fail(place.error());
    const qint64 input = (*place)[0]["input_location"_L1].toInteger();
    const auto onHand = co_await quantities(warehouse.storageId, variants, u"quantity"_s);
    if (!onHand)
        co_return fail(onHand.error());
    const auto forecast = co_await quantities(warehouse.id, variants, u"forecast_quantity"_s);
    if (!forecast)
        co_return fail(forecast.error());
    const QJsonArray outOfStorage = listOf({under("from_location"_L1, "child_of"_L1, storage), under("to_location"_L1, "not child_of"_L1, storage)});
    const auto reserved = co_await openMoves(outOfStorage, variants);
    if (!reserved)
        co_return fail(reserved.error());
    // What lies at the input and waits to be put away is on its way into the storage; what has still to arrive there is
    // counted at the door. Each unit has one open move of the two at a time.
    const QJsonArray putAway = listOf({under("to_location"_L1, "child_of"_L1, storage), under("from_location"_L1, "not child_of"_L1, storage)});
    const QJsonArray arriving = listOf({under("to_location"_L1, "child_of"_L1, input), under("to_location"_L1, "not child_of"_L1, storage),
                                        under("from_location"_L1, "not child_of"_L1, whole)});
    const QJsonArray either = listOf({u"OR"_s, putAway, arriving});
    const auto incoming = co_await openMoves(either, variants);
    if (!incoming)
        co_return fail(incoming.error());
    const Instant now = m_session.serverNow();
    for (const QString &id : ids) {
        if (!onHand->contains(id))
            continue;
        ErpStockLevel level;
        level.warehouseId = warehouse.id;
        level.variantId = id;
        level.onHand = onHand->value(id);
        level.reserved = reserved->value(id);
        level.incoming = incoming->value(id);
        level.forecast = forecast->value(id);
        level.asOf = now;
        list.append(level);
    }
    co_return list;
}

QCoro::Task<Result<QList<ErpStockLevel>>> TrytonRemote::stock(QString warehouseId, QStringList variantIds)
{
    const Result<ErpWarehouse> where = co_await warehouse(warehouseId);
    if (!where)
        co_return fail(where.error());
    QStringList ids = variantIds;
    if (ids.isEmpty()) {
        Result<QStringList> all = co_await stockedIds();
        if (!all)
            co_return fail(all.error());
        ids = *all;
    }
    QList<ErpStockLevel> list;
    for (qsizetype from = 0; from < ids.size(); from += MostIds) {
        const Result<QList<ErpStockLevel>> some = co_await levels(*where, ids.mid(from, MostIds));
        if (!some)
            co_return fail(some.error());
        list.append(*some);
    }
    co_return list;
}

QCoro::Task<Result<ErpPage<QString>>> TrytonRemote::stockChanged(QByteArray cursor, int limit)
{
    const Done needed = co_await needs(u"stock"_s);
    if (!needed)
        co_return fail(needed.error());
    WalkMark mark = WalkMark::of(cursor);
    const int most = std::clamp(limit, 1, MostInPage);
    QJsonArray domain = listOf({clause("id"_L1, ">"_L1, mark.after)});
    if (mark.since > 0)
        domain.append(changedSince(mark.since));
    const QStringList fields{u"product"_s, u"write_date"_s, u"create_date"_s};
    Call call = searchRead(u"stock.move"_s, domain, fields, most);
    const Result<QJsonValue> answer = co_await m_session.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray moves = answer->toArray();
    ErpPage<QString> page;
    QSet<QString> seen;
    for (const QJsonValue &move : moves) {
        mark.saw(move, "write_date"_L1);
        mark.saw(move, "create_date"_L1);
        const QString variant = idOf(move["product"_L1]);
        if (!variant.isEmpty() && !seen.contains(variant)) {
            seen.insert(variant);
            page.items.append(variant);
        }
    }
    page.more = moves.size() == most;
    page.next = page.more ? mark.onwards(moves.last()["id"_L1].toInteger()).cursor() : mark.finished(m_session.account().overlap).cursor();
    co_return page;
}

} // namespace quayside::remotes::erp::tryton
