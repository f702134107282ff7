// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/record_history.h"

#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/mirror_reader.h"
#include "models/store/store.h"
#include "models/store/version_repository.h"
#include "models/tables/details_private.h"
#include "models/tables/row_words.h"

#include <algorithm>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr int EventsAtMost = 200;

bool isOf(const RecordRef &record, const RecordRef &sku)
{
    return record.kind == RecordKind::Product || record.id == sku.id || record.id.startsWith(sku.id + u'@');
}

// Of a SKU: its listing, whose texts are its own.
Result<RecordRef> wholeOf(store::Connection &db, const RecordRef &ref)
{
    if (ref.kind != RecordKind::Sku)
        return ref;
    const auto state = store::MirrorReader(db).field(ref, u"price"_s);
    if (!state)
        return fail(state.error());
    return state->exists ? RecordRef{RecordKind::Product, ref.shop, state->product} : ref;
}

// What one page brought at once is one moment.
QList<HistoryMoment> momentsOf(const QList<FieldVersion> &versions)
{
    QList<HistoryMoment> moments;
    for (const FieldVersion &version : versions) {
        if (moments.isEmpty() || moments.last().at != version.at || moments.last().seen != version.seen || moments.last().set != version.set) {
            HistoryMoment moment;
            moment.at = version.at;
            moment.seen = version.seen;
            moment.isVersion = true;
            moment.person = version.person;
            moment.set = version.set;
            moment.setTitle = version.setTitle;
            moments.append(moment);
        }
        moments.last().fields.append({version.record, version.field, version.before, version.after, version.currency});
    }
    return moments;
}

Done addEvents(store::Connection &db, RecordHistory &history)
{
    QList<RecordRef> records{history.ref};
    for (const FieldAt &field : std::as_const(history.now)) {
        if (!records.contains(field.record))
            records.append(field.record);
    }
    const auto isTold = [&](const ledger::Event &event) {
        // What was sent shows as the version that it made.
        return event.command == "sync.sent"_L1
            && std::any_of(history.versions.cbegin(), history.versions.cend(),
                           [&](const FieldVersion &version) { return version.set == event.details.value("set"_L1).toString(); });
    };
    RowWords words(db);
    for (const RecordRef &record : std::as_const(records)) {
        const auto events = store::LedgerRepository(db).ofRecord(record, EventsAtMost);
        if (!events)
            return fail(events.error());
        for (const ledger::Event &event : *events) {
            if (isTold(event))
                continue;
            HistoryMoment moment;
            moment.at = event.at;
            moment.person = words.person(event.person);
            moment.command = event.command;
            moment.reason = event.reason;
            const QString field = event.details.value("field"_L1).toString();
            if (!field.isEmpty())
                moment.fields.append({record, field, event.details.value("before"_L1).toVariant().toString(),
                                      event.details.value("after"_L1).toVariant().toString(), event.details.value("currency"_L1).toString()});
            history.moments.append(moment);
        }
    }
    return {};
}

Done addOrder(store::Connection &db, RecordHistory &history)
{
    const auto order = store::MirrorReader(db).order(history.ref);
    if (!order)
        return fail(order.error());
    if (!*order)
        return {};
    history.placedAt = (*order)->createdAt;
    for (const rows::Line &line : (*order)->lines) {
        const RecordRef sku{RecordKind::Sku, history.ref.shop, text(line.skuId)};
        if (!history.listings.contains(sku)) {
            history.listings.append(sku);
            history.names.insert(sku.id, text(line.productName) + (line.skuName.empty() ? QString() : u" · "_s + text(line.skuName)));
        }
    }
    return {};
}

} // namespace

Result<RecordHistory> readRecordHistory(store::Connection &db, const RecordRef &ref)
{
    RecordHistory history;
    history.ref = ref;
    const auto whole = wholeOf(db, ref);
    if (!whole)
        return fail(whole.error());
    store::VersionRepository repository(db);
    auto now = repository.now(*whole);
    auto versions = repository.of(*whole);
    if (!now || !versions)
        return fail(now ? versions.error() : now.error());
    if (ref.kind == RecordKind::Sku) {
        now->removeIf([&](const FieldAt &field) { return !isOf(field.record, ref); });
        versions->removeIf([&](const FieldVersion &version) { return !isOf(version.record, ref); });
    }
    history.now = std::move(*now);
    history.versions = std::move(*versions);
    history.title = ref.id;
    for (const FieldAt &field : std::as_const(history.now)) {
        if (field.field == "title"_L1)
            history.title = field.value;
        else if (field.field == "variant"_L1 || (field.field == "seller_sku"_L1 && history.names.value(field.record.id).isEmpty()))
            history.names.insert(field.record.id, field.value);
    }
    history.moments = momentsOf(history.versions);
    QUAYSIDE_TRY(addEvents(db, history));
    if (ref.kind == RecordKind::Order)
        QUAYSIDE_TRY(addOrder(db, history));
    std::stable_sort(history.moments.begin(), history.moments.end(), [](const HistoryMoment &a, const HistoryMoment &b) { return a.at > b.at; });
    return history;
}

} // namespace quayside::tables
