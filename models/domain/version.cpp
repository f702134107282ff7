// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/version.h"

#include "models/domain/money.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

std::string decimal(std::int64_t minor, const std::string &currency)
{
    return toDecimal(minor, currencyExponent(currency)).toStdString();
}

std::string whole(std::int64_t number)
{
    return number == 0 ? std::string() : std::to_string(number);
}

std::string flag(bool is)
{
    return is ? "1" : "";
}

// Addresses of pictures come signed and expire; their names say which picture it is.
std::string imageNames(const std::string &images)
{
    constexpr std::string_view Key = "\"uri\":\"";
    std::string names;
    for (std::size_t at = images.find(Key); at != std::string::npos; at = images.find(Key, at)) {
        at += Key.size();
        const std::size_t end = images.find('"', at);
        if (end == std::string::npos)
            break;
        names += (names.empty() ? "" : "\n") + images.substr(at, end - at);
    }
    return names;
}

using Fields = std::vector<Moved>;

void add(Fields &fields, RecordKind kind, const std::string &record, const std::string &product, const char *field, std::string value,
         const std::string &currency = {})
{
    fields.push_back({kind, record, product, field, {}, std::move(value), currency});
}

// What of the second is not in the first; what only the first has went.
Fields between(Fields before, Fields after)
{
    const auto keyOf = [](const Moved &moved) { return std::tuple(moved.kind, moved.record, std::string_view(moved.field)); };
    Fields moves;
    // Mostly nothing came or went, and the two stand side by side.
    std::size_t same = 0;
    for (; same < before.size() && same < after.size() && keyOf(before[same]) == keyOf(after[same]); ++same) {
        if (before[same].after != after[same].after) {
            after[same].before = std::move(before[same].after);
            moves.push_back(std::move(after[same]));
        }
    }
    std::map<std::tuple<RecordKind, std::string, std::string_view>, Moved *> old;
    for (std::size_t i = same; i < before.size(); ++i)
        old.emplace(keyOf(before[i]), &before[i]);
    for (std::size_t i = same; i < after.size(); ++i) {
        Moved &moved = after[i];
        if (const auto found = old.find(keyOf(moved)); found != old.end()) {
            moved.before = found->second->after;
            old.erase(found);
        }
        if (moved.before != moved.after)
            moves.push_back(std::move(moved));
    }
    for (std::size_t i = same; i < before.size(); ++i) {
        const auto found = old.find(keyOf(before[i]));
        if (found == old.end() || before[i].after.empty())
            continue;
        Moved gone = std::move(before[i]);
        gone.before = std::move(gone.after);
        gone.after.clear();
        moves.push_back(std::move(gone));
    }
    return moves;
}

} // namespace

std::vector<Moved> fieldsOf(const rows::Product &p)
{
    Fields fields;
    fields.reserve(10 + 8 * p.skus.size());
    const auto ofProduct = [&](const char *field, const std::string &value) { add(fields, RecordKind::Product, p.id, {}, field, value); };
    ofProduct("title", p.title);
    ofProduct("description", p.description);
    ofProduct("status", p.status);
    ofProduct("audit", p.audit);
    ofProduct("category", p.categoryPath);
    ofProduct("brand", p.brand);
    ofProduct("images", imageNames(p.images));
    ofProduct("attributes", p.attributes);
    ofProduct("weight", whole(p.weightGrams));
    for (const rows::Sku &sku : p.skus) {
        const auto ofSku = [&](const char *field, const std::string &value, const std::string &currency = {}) {
            add(fields, RecordKind::Sku, sku.id, p.id, field, value, currency);
        };
        ofSku("exists", "1");
        ofSku("variant", sku.variant);
        ofSku("seller_sku", sku.sellerSku);
        ofSku("barcode", sku.barcode);
        ofSku("status", sku.status);
        ofSku("price", decimal(sku.price, sku.currency), sku.currency);
        ofSku("list_price", sku.listPrice ? decimal(*sku.listPrice, sku.currency) : std::string(), sku.currency);
        for (const rows::Stock &level : sku.stock)
            add(fields, RecordKind::Stock, sku.id + '@' + level.warehouseId, p.id, "quantity", std::to_string(level.available));
    }
    return fields;
}

std::vector<Moved> fieldsOf(const rows::Order &o)
{
    Fields fields;
    fields.reserve(12);
    const auto ofOrder = [&](const char *field, std::string value, const std::string &currency = {}) {
        add(fields, RecordKind::Order, o.id, {}, field, std::move(value), currency);
    };
    ofOrder("status", o.status);
    ofOrder("tracking", o.trackingNumber);
    ofOrder("carrier", o.carrier);
    ofOrder("warehouse", o.warehouseId);
    ofOrder("total", decimal(o.total, o.currency), o.currency);
    ofOrder("units", whole(static_cast<std::int64_t>(o.lines.size())));
    ofOrder("hold", flag(o.isOnHold));
    ofOrder("cancel_requested", flag(o.cancelRequested));
    ofOrder("cancel_reason", o.cancelReason);
    ofOrder("ship_by", whole(o.shipBy));
    return fields;
}

std::vector<Moved> fieldsOf(const rows::Return &r)
{
    Fields fields;
    fields.reserve(10);
    const auto ofReturn = [&](const char *field, std::string value, const std::string &currency = {}) {
        add(fields, RecordKind::Return, r.id, {}, field, std::move(value), currency);
    };
    ofReturn("status", r.status);
    ofReturn("type", r.type);
    ofReturn("action", r.nextAction);
    ofReturn("deadline", whole(r.deadline));
    ofReturn("refund", decimal(r.refundTotal, r.currency), r.currency);
    ofReturn("reason", r.reasonText);
    ofReturn("tracking", r.trackingNumber);
    ofReturn("arbitration", r.arbitration);
    return fields;
}

std::vector<Moved> moved(const rows::Product &before, const rows::Product &after)
{
    if (before.isDetailed)
        return between(fieldsOf(before), fieldsOf(after));
    // The short form says nothing of these: reading the long one for the first time moves nothing.
    rows::Product known = before;
    known.description = after.description;
    known.categoryPath = after.categoryPath;
    known.brand = after.brand;
    known.images = after.images;
    known.attributes = after.attributes;
    known.weightGrams = after.weightGrams;
    for (rows::Sku &sku : known.skus) {
        const auto same = std::find_if(after.skus.cbegin(), after.skus.cend(), [&](const rows::Sku &other) { return other.id == sku.id; });
        if (same == after.skus.cend())
            continue;
        sku.variant = sku.variant.empty() ? same->variant : sku.variant;
        sku.barcode = sku.barcode.empty() ? same->barcode : sku.barcode;
        if (!sku.listPrice)
            sku.listPrice = same->listPrice;
    }
    return between(fieldsOf(known), fieldsOf(after));
}

std::vector<Moved> moved(const rows::Order &before, const rows::Order &after)
{
    return between(fieldsOf(before), fieldsOf(after));
}

std::vector<Moved> moved(const rows::Return &before, const rows::Return &after)
{
    return between(fieldsOf(before), fieldsOf(after));
}

QList<FieldDifference> besideLive(const QString &shop, const rows::Product &live, const rows::Product &version)
{
    QList<FieldDifference> different;
    std::set<std::string> comings; // of a variant that comes or goes the rest follows
    std::vector<Moved> moves = moved(live, version);
    for (const Moved &move : moves) {
        if (std::string_view(move.field) == "exists")
            comings.insert(move.record);
    }
    for (Moved &move : moves) {
        const std::string_view field = move.field;
        const bool isExistence = field == "exists";
        if (field == "status" || field == "audit" || move.kind == RecordKind::Stock || (!isExistence && comings.contains(move.record)))
            continue;
        different.append({{move.kind, shop, QString::fromStdString(move.record)}, QString::fromLatin1(move.field), QString::fromStdString(move.before),
                          QString::fromStdString(move.after), QString::fromStdString(move.currency)});
    }
    return different;
}

QList<FieldAt> asOf(const QList<FieldAt> &now, QList<FieldVersion> versions, Instant moment)
{
    QList<FieldAt> then = now;
    QHash<std::pair<RecordRef, QString>, qsizetype> at;
    for (qsizetype i = 0; i < then.size(); ++i)
        at.insert({then[i].record, then[i].field}, i);
    // From the youngest back, so that the oldest of the younger ones has the last word.
    std::stable_sort(versions.begin(), versions.end(), [](const FieldVersion &a, const FieldVersion &b) {
        return std::pair(a.at, a.id) > std::pair(b.at, b.id);
    });
    for (const FieldVersion &version : std::as_const(versions)) {
        if (version.at <= moment)
            break;
        const std::pair key(version.record, version.field);
        if (const auto known = at.constFind(key); known != at.cend()) {
            then[*known].value = version.before;
        } else {
            at.insert(key, then.size());
            then.append({version.record, version.field, version.before, version.currency});
        }
    }
    return then;
}

QList<FieldDifference> differences(const QList<FieldAt> &before, const QList<FieldAt> &after)
{
    QHash<std::pair<RecordRef, QString>, const FieldAt *> old;
    for (const FieldAt &field : before)
        old.insert({field.record, field.field}, &field);
    QList<FieldDifference> different;
    for (const FieldAt &field : after) {
        const FieldAt *was = old.take({field.record, field.field});
        const QString value = was ? was->value : QString();
        if (value != field.value)
            different.append({field.record, field.field, value, field.value, field.currency});
    }
    for (const FieldAt &field : before) {
        if (old.contains({field.record, field.field}) && !field.value.isEmpty())
            different.append({field.record, field.field, field.value, {}, field.currency});
    }
    return different;
}

} // namespace quayside
