// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_specs.h"

#include "models/domain/impact.h"
#include "models/store/grid_rows.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

Cell overlaid(Cell cell, bool isOverlay)
{
    cell.isOverlay = isOverlay;
    return cell;
}

Cell marginOf(qint64 price, std::optional<qint64> cost)
{
    const auto permille = cost ? permilleMargin(price, *cost) : std::nullopt;
    if (!permille)
        return emptyCell(CellKind::Percent);
    Cell cell = numberCell(*permille, 1);
    cell.kind = CellKind::Percent;
    if (*permille < 0)
        cell.tone = Tone::Bad;
    return cell;
}

RowCells rowOf(const store::SkuRow &sku)
{
    const qint64 price = sku.price.value_or(sku.mirrorPrice);
    Cell priced = overlaid(moneyCell(price, sku.currency), sku.price.has_value());
    if (sku.floor && price < *sku.floor) {
        priced.breaksRule = true;
        priced.reason = u"floor"_s;
    }
    RowCells row;
    row.id = sku.id;
    row.ref = sku.ref;
    row.owner = RecordRef{RecordKind::Product, sku.ref.shop, sku.product};
    row.price = PriceFacts{price, sku.currency, sku.floor, sku.cost};
    row.cells = {
        overlaid(titleCell(sku.newTitle.value_or(sku.title), sku.variant, sku.imageUrl), sku.newTitle.has_value()),
        codeCell(sku.sellerSku),
        textCell(sku.market),
        statusCell(sku.status),
        stateCell(sku.state ? toWord(*sku.state) : QString(), sku.stateReason),
        priced,
        marginOf(price, sku.cost),
        overlaid(numberCell(sku.newAvailable.value_or(sku.available)), sku.newAvailable.has_value()),
        timeCell(sku.changedAt),
        codeCell(sku.barcode),
        textCell(sku.shopName),
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto skus = store::GridRows(db).skus(ids);
    if (!skus)
        return fail(skus.error());
    std::vector<RowCells> rows;
    rows.reserve(skus->size());
    for (const store::SkuRow &sku : *skus)
        rows.push_back(rowOf(sku));
    return rows;
}

} // namespace

TableSpec catalogSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Sku;
    spec.columns = {u"title"_s,  u"sku"_s,       u"market"_s,  u"status"_s,  u"state"_s, u"price"_s,
                    u"margin"_s, u"available"_s, u"changed"_s, u"barcode"_s, u"shop"_s};
    spec.sortFields = {u"title"_s,  u"sku"_s,   u"market"_s,  u"status"_s,  u"state"_s, u"price"_s,
                       u"margin"_s, u"stock"_s, u"changed"_s, u"barcode"_s, u"shop"_s};
    spec.editFields = {u"title"_s, {}, {}, {}, {}, u"price"_s, {}, u"quantity"_s, {}, {}, {}};
    spec.concerns = {RecordKind::Sku, RecordKind::Product, RecordKind::Stock, RecordKind::Change};
    spec.fetch = fetch;
    spec.previewColumn = 5;
    return spec;
}

} // namespace quayside::tables
