// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A count is an inventory. Tryton takes the expected quantities when the inventory is made and posts counted − expected without
// looking again, so the header is written right before the posting, which makes it look, and the stock is read afterwards.
// The inventory's number is our external id: it is not unique, but it finds what an earlier try left behind.
#include "app/remotes/erp/tryton/tryton_remote_private.h"

#include <QSet>

#include <algorithm>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

// The same variants with the same counted numbers, in any order.
bool sameCount(const QJsonArray &records, const QList<ErpCountLine> &lines)
{
    if (records.size() != lines.size())
        return false;
    QHash<QString, Decimal> counted;
    for (const QJsonValue &record : records)
        counted.insert(idOf(record["product"_L1]), decimalOf(record["quantity"_L1]).value_or(Decimal()));
    return std::all_of(lines.begin(), lines.end(), [&counted](const ErpCountLine &line) {
        return counted.contains(line.variantId) && counted.value(line.variantId) == line.counted;
    });
}

} // namespace

QCoro::Task<Result<std::optional<QJsonObject>>> TrytonRemote::inventory(QString number)
{
    const QJsonArray alive{u"draft"_s, u"done"_s};
    const QJsonArray domain = listOf({clause("number"_L1, "="_L1, number), clause("state"_L1, "in"_L1, alive)});
    const QStringList fields{u"state"_s, u"_timestamp"_s};
    const QJsonObject context;
    const Result<QJsonArray> records = co_await m_session.readAll(u"stock.inventory"_s, domain, fields, context);
    if (!records)
        co_return fail(records.error());
    std::optional<QJsonObject> found;
    for (const QJsonValue &record : *records) {
        // A posted one decides; of drafts the oldest is the one that is posted first.
        if (!found || record["state"_L1].toString() == "done"_L1)
            found = record.toObject();
    }
    co_return found;
}

QCoro::Task<Result<QJsonArray>> TrytonRemote::inventoryLines(qint64 inventory)
{
    const QJsonArray domain = listOf({clause("inventory"_L1, "="_L1, inventory)});
    const QStringList fields{u"product"_s, u"expected_quantity"_s, u"quantity"_s};
    const QJsonObject context;
    Result<QJsonArray> lines = co_await m_session.readAll(u"stock.inventory.line"_s, domain, fields, context);
    co_return lines;
}

QCoro::Task<Result<qint64>> TrytonRemote::draftInventory(QString number, ErpWarehouse warehouse, QList<ErpCountLine> lines)
{
    QJsonArray values;
    for (const ErpCountLine &line : std::as_const(lines)) {
        const QJsonObject one{{u"product"_s, idNumber(line.variantId)}, {u"quantity"_s, quantityValue(line.counted)}};
        values.append(one);
    }
    const QJsonArray command = listOf({u"create"_s, values});
    const QJsonArray commands = listOf({command});
    const QJsonObject header{{u"number"_s, number},
                             {u"location"_s, idNumber(warehouse.storageId)},
                             {u"company"_s, idNumber(m_session.who().companyId)},
                             {u"lines"_s, commands}};
    const QJsonArray records{header};
    const QJsonArray params = listOf({records});
    Call create(u"stock.inventory"_s, u"create"_s, params);
    create.about(number);
    const Result<QJsonValue> made = co_await m_session.write(std::move(create));
    if (!made)
        co_return fail(made.error());
    const qint64 id = (*made)[0].toInteger();
    if (id <= 0)
        co_return fail(erpFault(ErpCode::UnknownOutcome, number));
    co_return id;
}

QCoro::Task<Done> TrytonRemote::dropInventory(qint64 inventory)
{
    const QJsonArray ids{inventory};
    const QJsonArray params = listOf({ids});
    Call cancel(u"stock.inventory"_s, u"cancel"_s, params);
    const Result<QJsonValue> cancelled = co_await m_session.write(std::move(cancel));
    if (!cancelled)
        co_return fail(cancelled.error());
    co_return Done();
}

// `counted` comes with its lines' numbers; what the storage holds now is read and compared.
QCoro::Task<Result<ErpCounted>> TrytonRemote::postedCount(qint64 inventory, ErpCounted counted, ErpWarehouse warehouse)
{
    const Result<QJsonArray> lines = co_await inventoryLines(inventory);
    if (!lines)
        co_return fail(lines.error());
    QJsonArray variants;
    for (const QJsonValue &line : *lines)
        variants.append(line["product"_L1]);
    const auto held = co_await quantities(warehouse.storageId, variants, u"quantity"_s);
    if (!held)
        co_return fail(held.error());
    counted.documentId = QString::number(inventory);
    counted.applied = true;
    counted.lines.clear();
    for (const QJsonValue &line : *lines) {
        ErpCounted::Line one;
        one.variantId = idOf(line["product"_L1]);
        one.before = decimalOf(line["expected_quantity"_L1]).value_or(Decimal());
        one.counted = decimalOf(line["quantity"_L1]).value_or(Decimal());
        one.after = held->value(one.variantId);
        // Of a count that was posted in an earlier try the stock may have moved on since for good reasons.
        one.conflict = !counted.existed && one.after != one.counted;
        counted.lines.append(one);
    }
    co_return counted;
}

QCoro::Task<Result<ErpCounted>> TrytonRemote::countStock(QString externalId, QString warehouseId, QList<ErpCountLine> lines)
{
    QStringList ids;
    for (const ErpCountLine &line : std::as_const(lines))
        ids.append(line.variantId);
    if (externalId.isEmpty() || lines.isEmpty() || QSet<QString>(ids.begin(), ids.end()).size() != ids.size())
        co_return fail(erpFault(ErpCode::NotConfigured, externalId.isEmpty() ? u"externalId"_s : u"lines"_s));
    const Result<ErpWarehouse> where = co_await warehouse(warehouseId);
    if (!where)
        co_return fail(where.error());
    ErpCounted outcome;
    outcome.externalId = externalId;
    const Result<std::optional<QJsonObject>> earlier = co_await inventory(externalId);
    if (!earlier)
        co_return fail(earlier.error());
    qint64 id = 0;
    if (*earlier) {
        id = (**earlier)["id"_L1].toInteger();
        if ((**earlier)["state"_L1].toString() == "done"_L1) {
            outcome.existed = true;
            Result<ErpCounted> posted = co_await postedCount(id, std::move(outcome), *where);
            co_return posted;
        }
        const Result<QJsonArray> left = co_await inventoryLines(id);
        if (!left)
            co_return fail(left.error());
        // A draft of the same count goes on: the question a person said yes to names this very inventory.
        if (!sameCount(*left, lines)) {
            const Done dropped = co_await dropInventory(id);
            if (!dropped)
                co_return fail(dropped.error());
            id = 0;
        }
    }
    const Result<QHash<QString, VariantUnit>> units = co_await variantUnits(ids);
    if (!units)
        co_return fail(units.error());
    for (const ErpCountLine &line : std::as_const(lines)) {
        if (!line.counted.fits(units->value(line.variantId).digits) || line.counted.isNegative())
            co_return fail(erpFault(ErpCode::UnitMismatch, line.variantId, line.counted.text()));
    }
    if (id == 0) {
        const Result<qint64> made = co_await draftInventory(externalId, *where, lines);
        if (!made)
            co_return fail(made.error());
        id = *made;
    }
    const QJsonArray inventoryIds{id};
    const QJsonObject touch{{u"empty_quantity"_s, QJsonValue::Null}};
    const QJsonArray touchParams = listOf({inventoryIds, touch});
    Call look(u"stock.inventory"_s, u"write"_s, touchParams);
    look.about(externalId);
    const Result<QJsonValue> looked = co_await m_session.write(std::move(look));
    if (!looked)
        co_return fail(looked.error());
    const Result<QJsonArray> drafted = co_await inventoryLines(id);
    if (!drafted)
        co_return fail(drafted.error());
    QHash<QString, Decimal> held;
    for (const QJsonValue &line : *drafted)
        held.insert(idOf(line["product"_L1]), decimalOf(line["expected_quantity"_L1]).value_or(Decimal()));
    bool isConflict = false;
    for (const ErpCountLine &line : std::as_const(lines)) {
        ErpCounted::Line one;
        one.variantId = line.variantId;
        one.before = held.value(line.variantId);
        one.counted = line.counted;
        one.after = one.before;
        one.conflict = one.before != line.expected;
        isConflict = isConflict || one.conflict;
        outcome.lines.append(one);
    }
    if (isConflict) {
        const Done dropped = co_await dropInventory(id);
        if (!dropped)
            co_return fail(dropped.error());
        co_return outcome;
    }
    const QJsonArray confirmParams = listOf({inventoryIds});
    Call confirm(u"stock.inventory"_s, u"confirm"_s, confirmParams);
    confirm.about(externalId);
    const Result<QJsonValue> confirmed = co_await m_session.write(std::move(confirm));
    if (!confirmed && erpCode(confirmed.error()) != ErpCode::UnknownOutcome)
        co_return fail(confirmed.error());
    const Result<std::optional<QJsonObject>> reached = co_await inventory(externalId);
    if (!reached)
        co_return fail(confirmed ? reached.error() : confirmed.error());
    const bool isDone = *reached && (**reached)["state"_L1].toString() == "done"_L1;
    if (!isDone && !confirmed)
        co_return fail(confirmed.error());
    if (!isDone)
        co_return fail(erpFault(ErpCode::Ignored, *reached ? (**reached)["state"_L1].toString() : u"gone"_s));
    Result<ErpCounted> posted = co_await postedCount(id, std::move(outcome), *where);
    co_return posted;
}

} // namespace quayside::remotes::erp::tryton
