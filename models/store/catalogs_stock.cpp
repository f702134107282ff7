// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"
#include "models/store/stock_sql.h"

namespace quayside::store {

namespace {

// The same rules as StockPicture's and causeOf(); a property test holds the two equal.
const QString Compared = u"(l.variant IS NOT NULL AND f.fed IS NOT NULL)"_s;
const QString Sellable = u"(ifnull(v.on_hand, 0) - ifnull(v.reserved, 0) - ifnull(g.pieces, 0) - ifnull(m.buffer, 0) * 1000)"_s;
const QString Beyond = u"(ifnull(v.on_hand, 0) - ifnull(v.reserved, 0) - ifnull(g.pieces, 0) < 0)"_s;

QString publishable()
{
    return u"iif(%1 <= 0, 0, %1 - %1 % 1000)"_s.replace(u"%1"_s, Sellable);
}

QString difference()
{
    return u"iif(%1, t.available * 1000 - %2, 0)"_s.arg(Compared, publishable());
}

QString cause()
{
    return u"(CASE WHEN f.fed IS NULL THEN '' WHEN l.variant IS NULL THEN 'unlinked' WHEN #d = 0 THEN '' WHEN #b AND t.available > 0 THEN 'oversold'"
           " WHEN ifnull(g.pieces, 0) > 0 AND #d = g.pieces THEN 'orders' WHEN ifnull(m.buffer, 0) > 0 AND #d = m.buffer * 1000 THEN 'buffer'"
           " WHEN ifnull(g.pieces, 0) > 0 AND ifnull(m.buffer, 0) > 0 AND #d = g.pieces + m.buffer * 1000 THEN 'orders_buffer'"
           " WHEN #s > 0 AND #s % 1000 > 0 AND #d = 1000 THEN 'fraction' WHEN #d > 0 THEN 'too_high' ELSE 'too_low' END)"_s
        .replace(u"#d"_s, difference())
        .replace(u"#b"_s, Beyond)
        .replace(u"#s"_s, Sellable);
}

// The graver first.
QString gravity()
{
    return u"instr(' oversold too_high too_low orders orders_buffer buffer fraction unlinked ', ' ' || nullif(%1, '') || ' ')"_s.arg(cause());
}

} // namespace

RecordSource stockSource(Overlays overlays)
{
    RecordSource source;
    const QString id = u"(k.remote_id || '@' || t.warehouse_id)"_s;
    Field causes = choice(u"cause"_s, cause(),
                          same({u"unlinked"_s, u"oversold"_s, u"orders"_s, u"buffer"_s, u"orders_buffer"_s, u"fraction"_s, u"too_high"_s, u"too_low"_s}));
    causes.sortSql = u"ifnull(%1, 1000)"_s.arg(gravity());
    Field title = searched(field(u"title"_s, FieldType::Text, u"p.title"_s, {u"name"_s, u"listing"_s}));
    title.sortSql = u"p.title_key"_s;
    source.catalog = std::make_shared<criteria::FieldCatalog>(QList<Field>{
        searched(field(u"sku"_s, FieldType::Identifier, u"k.seller_sku"_s)),
        title,
        field(u"barcode"_s, FieldType::Identifier, u"k.barcode"_s, {u"ean"_s, u"gtin"_s}),
        searched(field(u"warehouse"_s, FieldType::Text, u"ifnull(h.name, t.warehouse_id)"_s)),
        field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}),
        field(u"available"_s, FieldType::Integer, overlaid(overlays, 3, id, u"quantity"_s, u"t.available"_s, u"number"_s), {u"stock"_s}),
        field(u"reserved"_s, FieldType::Integer, u"t.committed"_s, {u"committed"_s}),
        field(u"on_hand"_s, FieldType::Integer, u"(t.available + t.committed)"_s),
        field(u"erp_on_hand"_s, FieldType::Integer, u"(v.on_hand / 1000)"_s),
        field(u"erp_reserved"_s, FieldType::Integer, u"(v.reserved / 1000)"_s),
        field(u"erp_available"_s, FieldType::Integer, u"((v.on_hand - v.reserved) / 1000)"_s),
        field(u"forecast"_s, FieldType::Integer, u"(v.forecast / 1000)"_s),
        field(u"incoming"_s, FieldType::Integer, u"(v.incoming / 1000)"_s),
        field(u"not_in_erp"_s, FieldType::Integer, u"(ifnull(g.pieces, 0) / 1000)"_s),
        field(u"buffer"_s, FieldType::Integer, u"ifnull(m.buffer, 0)"_s),
        field(u"low_at"_s, FieldType::Integer, u"m.low"_s),
        field(u"offer"_s, FieldType::Integer, u"iif(%1, %2 / 1000, NULL)"_s.arg(Compared, publishable())),
        field(u"difference"_s, FieldType::Integer, u"(%1 / 1000)"_s.arg(difference()), {u"diff"_s}),
        causes,
        field(u"differs"_s, FieldType::Flag, u"(%1 <> 0)"_s.arg(difference())),
        field(u"linked"_s, FieldType::Flag, u"(l.variant IS NOT NULL)"_s),
        choice(u"state"_s, stateSql(3, id), changeStates()),
        field(u"id"_s, FieldType::Identifier, id),
        field(u"sku_id"_s, FieldType::Identifier, u"k.remote_id"_s),
        field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s),
    });
    source.from = StockFrom;
    source.id = u"t.id"_s;
    source.defaultOrder = u"t.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = id;
    source.columns = {u"sku"_s, u"warehouse"_s, u"available"_s, u"reserved"_s, u"on_hand"_s};
    return source;
}

} // namespace quayside::store
