// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/as_of.h"

#include "models/domain/version.h"
#include "models/store/connection.h"
#include "models/store/mirror_reader.h"
#include "models/store/version_repository.h"

#include <QDateTime>
#include <QHash>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QHash<QString, QString> fields; ///< column → field of a version
    QStringList fixed;              ///< columns that never change
};

const Known &knownOf(RecordKind kind)
{
    static const Known none;
    static const Known product{{{u"title"_s, u"title"_s}, {u"status"_s, u"status"_s}, {u"brand"_s, u"brand"_s}}, {u"id"_s, u"market"_s, u"shop_id"_s}};
    static const Known sku{{{u"sku"_s, u"seller_sku"_s}, {u"title"_s, u"title"_s}, {u"variant"_s, u"variant"_s}, {u"barcode"_s, u"barcode"_s},
                            {u"status"_s, u"status"_s}, {u"price"_s, u"price"_s}},
                           {u"id"_s, u"product"_s, u"market"_s, u"currency"_s, u"shop_id"_s}};
    static const Known order{{{u"status"_s, u"status"_s}, {u"tracking"_s, u"tracking"_s}, {u"carrier"_s, u"carrier"_s}, {u"total"_s, u"total"_s},
                              {u"units"_s, u"units"_s}, {u"ship_by"_s, u"ship_by"_s}},
                             {u"order"_s, u"market"_s, u"currency"_s, u"created"_s, u"shop_id"_s}};
    static const Known returned{{{u"status"_s, u"status"_s}, {u"type"_s, u"type"_s}, {u"action"_s, u"action"_s}, {u"refund"_s, u"refund"_s},
                                 {u"reason"_s, u"reason"_s}, {u"deadline"_s, u"deadline"_s}},
                                {u"return"_s, u"order"_s, u"market"_s, u"currency"_s, u"created"_s, u"shop_id"_s}};
    switch (kind) {
    case RecordKind::Product: return product;
    case RecordKind::Sku: return sku;
    case RecordKind::Order: return order;
    case RecordKind::Return: return returned;
    default: return none;
    }
}

// The column of a SKU may be its listing's: title and status are.
RecordRef ownerOf(const RecordRef &record, const QString &field, const QString &product)
{
    const bool isListings = record.kind == RecordKind::Sku && (field == "title"_L1 || field == "status"_L1);
    return isListings ? RecordRef{RecordKind::Product, record.shop, product} : record;
}

QVariant shown(const QString &field, const QString &value)
{
    if ((field == "ship_by"_L1 || field == "deadline"_L1) && !value.isEmpty())
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODate);
    return value;
}

} // namespace

QStringList columnsAsOf(RecordKind kind)
{
    const Known &known = knownOf(kind);
    QStringList columns = known.fixed + known.fields.keys();
    columns.sort();
    return columns;
}

Done lookBack(store::Connection &db, const QList<RecordRef> &records, const QStringList &columns, Instant moment, QList<QVariantList> &rows)
{
    store::VersionRepository repository(db);
    for (qsizetype i = 0; i < records.size(); ++i) {
        RecordRef whole = records[i];
        if (whole.kind == RecordKind::Sku) {
            const auto state = store::MirrorReader(db).field(whole, u"price"_s);
            if (!state)
                return fail(state.error());
            whole = {RecordKind::Product, whole.shop, state->product};
        }
        const auto now = repository.now(whole);
        const auto versions = repository.of(whole);
        if (!now || !versions)
            return fail(now ? versions.error() : now.error());
        const QList<FieldAt> then = asOf(*now, *versions, moment);
        for (qsizetype c = 0; c < columns.size(); ++c) {
            const QString field = knownOf(records[i].kind).fields.value(columns[c]);
            const RecordRef owner = ownerOf(records[i], field, whole.id);
            for (const FieldAt &known : then) {
                if (known.field == field && known.record == owner)
                    rows[i][c] = shown(field, known.value);
            }
        }
    }
    return {};
}

} // namespace quayside::cli
