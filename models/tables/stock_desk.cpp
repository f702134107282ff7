// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/stock_desk.h"

#include "models/store/connection.h"
#include "models/store/erp_counts.h"
#include "models/store/erp_repository.h"
#include "models/store/erp_says.h"
#include "models/store/grid_rows.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/tables/row_words.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCounts = 10;

Result<int> countOf(store::Connection &db, const QString &criteria)
{
    store::Ask ask;
    ask.kind = RecordKind::Stock;
    ask.text = criteria;
    const auto found = store::Query(db).count(ask);
    if (!found)
        return fail(found.error());
    return static_cast<int>(*found);
}

Result<StockOverview> readOverview(store::Connection &db)
{
    StockOverview overview;
    const auto erp = store::connectedErp(db);
    if (!erp)
        return fail(erp.error());
    overview.hasErp = !erp->isEmpty();
    if (!overview.hasErp)
        return overview;
    const auto all = countOf(db, u"differs:yes"_s);
    const auto grave = countOf(db, u"cause:oversold OR cause:too_high"_s);
    const auto unlinked = countOf(db, u"cause:unlinked"_s);
    if (!all || !grave || !unlinked)
        return fail(!all ? all.error() : !grave ? grave.error() : unlinked.error());
    overview.differences = *all;
    overview.grave = *grave;
    overview.unlinked = *unlinked;
    for (const MasteredField &field : masteredFields()) {
        const auto master = store::masterOfField(db, field.id);
        if (!master)
            return fail(master.error());
        if (!field.isFixed())
            overview.masters.insert(field.id, *master);
    }
    store::ErpMirror mirror(db, *erp);
    const auto theirs = mirror.allWarehouses();
    if (!theirs)
        return fail(theirs.error());
    overview.erpWarehouses = *theirs;
    store::Ask ask;
    ask.kind = RecordKind::Warehouse;
    store::Query query(db);
    const auto ids = query.ids(ask);
    if (!ids)
        return fail(ids.error());
    const auto refs = query.refs(RecordKind::Warehouse, *ids);
    const auto names = query.values(RecordKind::Warehouse, *ids, {u"name"_s});
    if (!refs || !names)
        return fail(refs ? names.error() : refs.error());
    for (qsizetype i = 0; i < refs->size(); ++i) {
        const RecordRef &warehouse = refs->at(i);
        const auto feeding = store::ErpLinks(db, *erp).feeding(warehouse.shop, warehouse.id);
        if (!feeding)
            return fail(feeding.error());
        overview.warehouses.append({warehouse, names->at(i).value(0).toString(), *feeding});
    }
    return overview;
}

Result<std::optional<StockStory>> readStory(store::Connection &db, const RecordRef &stock)
{
    const auto ids = store::Query(db).localIds({stock});
    if (!ids)
        return fail(ids.error());
    const auto rows = store::GridRows(db).stock(*ids);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<StockStory>();
    const store::StockGridRow &row = rows->front();
    StockStory story;
    story.picture = row.picture;
    story.cause = row.cause;
    story.erpCode = row.erpCode.isEmpty() ? row.erpVariant : row.erpCode;
    const auto says = store::erpSays(db, {RecordKind::Sku, stock.shop, row.sku});
    const auto master = store::masterOfField(db, u"quantity"_s);
    if (!says || !master)
        return fail(says ? master.error() : says.error());
    story.erpAsOf = *says ? (*says)->asOf : 0;
    story.quantityMaster = *master;
    story.shopAvailable = row.available;
    story.shopReserved = row.committed;
    const auto counts = store::ErpCounts(db).ofSku({RecordKind::Sku, stock.shop, row.sku}, MostCounts);
    if (!counts)
        return fail(counts.error());
    RowWords words(db);
    for (const store::ErpCount &count : *counts) {
        QString warehouse = count.warehouse;
        const auto all = store::ErpMirror(db, count.erp).allWarehouses();
        if (!all)
            return fail(all.error());
        for (const ErpWarehouseRow &one : *all) {
            if (one.id == count.warehouse)
                warehouse = one.name;
        }
        story.counts.append({warehouse, count.expected, count.counted, count.found, count.state, words.person(count.person), count.at, count.code, count.reason});
    }
    return std::optional<StockStory>(story);
}

Result<QList<VariantChoice>> readVariants(store::Connection &db, const RecordRef &sku, const QString &text, int limit)
{
    const auto erp = store::connectedErp(db);
    if (!erp)
        return fail(erp.error());
    return store::ErpMirror(db, *erp).choices(sku, text, limit).transform([](const QList<store::ErpMirror::Choice> &found) {
        QList<VariantChoice> choices;
        for (const auto &one : found)
            choices.append({one.row.id, one.row.code, one.row.name, one.row.barcodes, one.isLikely, one.linkedTo});
        return choices;
    });
}

} // namespace

QFuture<Result<StockOverview>> StockDesk::overview() const
{
    return m_store.read(readOverview);
}

QFuture<Result<std::optional<StockStory>>> StockDesk::story(RecordRef stock) const
{
    return m_store.read([stock = std::move(stock)](store::Connection &db) { return readStory(db, stock); });
}

QFuture<Result<QList<VariantChoice>>> StockDesk::variantsFor(RecordRef sku, QString text, int limit) const
{
    return m_store.read([=](store::Connection &db) { return readVariants(db, sku, text, limit); });
}

} // namespace quayside::tables
