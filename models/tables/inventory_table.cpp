// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_specs.h"

#include "models/store/grid_rows.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Piece = StockPicture::Piece;

// Thousandths; the ERP may count parts of a piece.
Cell piecesCell(qint64 thousandths)
{
    return thousandths % Piece == 0 ? numberCell(thousandths / Piece) : numberCell(thousandths, 3);
}

Cell differenceCell(const store::StockGridRow &row)
{
    if (!row.picture)
        return emptyCell(CellKind::Number);
    Cell cell = piecesCell(row.picture->difference());
    switch (row.cause) {
    case DifferenceCause::None: break;
    case DifferenceCause::Oversold:
    case DifferenceCause::ShopTooHigh: cell.tone = Tone::Bad; break;
    case DifferenceCause::ShopTooLow: cell.tone = Tone::Warn; break;
    default: cell.tone = Tone::Info; break;
    }
    return cell;
}

RowCells rowOf(const store::StockGridRow &stock)
{
    RowCells row;
    row.id = stock.id;
    row.ref = stock.ref;
    row.owner = RecordRef{RecordKind::Product, stock.ref.shop, stock.product};
    const auto &p = stock.picture;
    const auto erp = [&p](qint64 StockPicture::*part) { return p ? piecesCell((*p).*part) : emptyCell(CellKind::Number); };
    Cell shop = numberCell(stock.newAvailable.value_or(stock.available));
    shop.isOverlay = stock.newAvailable.has_value();
    Cell onHand = p ? piecesCell(p->onHand) : numberCell(stock.available + stock.committed);
    onHand.isStale = !p; // the shop's own sum, as nobody counts it elsewhere
    row.cells = {
        titleCell(stock.title, stock.variant),
        codeCell(stock.sellerSku),
        textCell(stock.warehouse),
        onHand,
        p ? piecesCell(p->reserved) : numberCell(stock.committed),
        p ? piecesCell(p->onHand - p->reserved) : numberCell(stock.available),
        erp(&StockPicture::incoming),
        erp(&StockPicture::notYetInErp),
        numberCell(stock.buffer),
        p ? piecesCell(p->publishable()) : emptyCell(CellKind::Number),
        shop,
        differenceCell(stock),
        stateCell(toWord(stock.cause)),
        stateCell(stock.state ? toWord(*stock.state) : QString(), stock.stateReason),
        codeCell(stock.erpCode),
        stock.low ? numberCell(*stock.low) : emptyCell(CellKind::Number),
        textCell(stock.market),
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto stock = store::GridRows(db).stock(ids);
    if (!stock)
        return fail(stock.error());
    std::vector<RowCells> rows;
    rows.reserve(stock->size());
    for (const store::StockGridRow &one : *stock)
        rows.push_back(rowOf(one));
    return rows;
}

} // namespace

TableSpec inventorySpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Stock;
    spec.columns = {u"title"_s,  u"sku"_s,  u"warehouse"_s,  u"on-hand"_s, u"reserved"_s, u"available"_s, u"incoming"_s, u"not-in-erp"_s, u"buffer"_s,
                    u"offer"_s,  u"shop"_s, u"difference"_s, u"cause"_s,   u"state"_s,    u"variant"_s,   u"low"_s,      u"market"_s};
    spec.sortFields = {u"title"_s, u"sku"_s,       u"warehouse"_s,  u"erp_on_hand"_s, u"erp_reserved"_s, u"erp_available"_s, u"incoming"_s, u"not_in_erp"_s, u"buffer"_s,
                       u"offer"_s, u"available"_s, u"difference"_s, u"cause"_s,       u"state"_s,        {},                 u"low_at"_s,   u"market"_s};
    spec.editFields = {{}, {}, {}, {}, {}, {}, {}, {}, u"buffer"_s, {}, u"quantity"_s, {}, {}, {}, {}, u"low"_s, {}};
    spec.concerns = {RecordKind::Stock, RecordKind::Sku, RecordKind::Product, RecordKind::Order, RecordKind::Change, RecordKind::Warehouse};
    spec.fetch = fetch;
    return spec;
}

} // namespace quayside::tables
