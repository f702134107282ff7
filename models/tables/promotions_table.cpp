// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/offers_reader.h"
#include "models/tables/table_specs.h"

#include <cmath>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

// Tenths only where there are any.
Cell percentOf(double percent)
{
    const qint64 tenths = std::llround(percent * 10);
    Cell cell = tenths % 10 == 0 ? numberCell(tenths / 10) : numberCell(tenths, 1);
    cell.kind = CellKind::Percent;
    cell.hasValue = tenths > 0;
    return cell;
}

RowCells rowOf(const store::PromotionRow &offer)
{
    const rows::Promotion &promotion = offer.promotion;
    const bool isEndless = promotion.duration == "INDEFINITE";
    RowCells row;
    row.id = offer.id;
    row.ref = offer.ref;
    row.owner = offer.ref;
    row.cells = {
        textCell(QString::fromStdString(promotion.title)),
        statusCell(QString::fromStdString(promotion.status)),
        statusCell(QString::fromStdString(promotion.type)),
        offer.lowestPrice ? moneyCell(*offer.lowestPrice, offer.currency) : emptyCell(CellKind::Money),
        percentOf(offer.highestDiscount),
        numberCell(offer.products),
        numberCell(offer.skus),
        timeCell(promotion.beginAt),
        timeCell(isEndless ? 0 : promotion.endAt),
        textCell(offer.market),
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto offers = store::OffersReader(db).rows(ids);
    if (!offers)
        return fail(offers.error());
    std::vector<RowCells> rows;
    rows.reserve(offers->size());
    for (const store::PromotionRow &offer : *offers)
        rows.push_back(rowOf(offer));
    return rows;
}

} // namespace

TableSpec promotionsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Promotion;
    spec.columns = {u"title"_s, u"status"_s, u"type"_s, u"price"_s, u"discount"_s, u"products"_s, u"skus"_s, u"begin"_s, u"end"_s, u"market"_s};
    spec.sortFields = {u"title"_s, u"status"_s, u"type"_s, {}, {}, {}, {}, u"begin"_s, u"end"_s, u"market"_s};
    spec.concerns = {RecordKind::Promotion};
    spec.fetch = fetch;
    return spec;
}

} // namespace quayside::tables
