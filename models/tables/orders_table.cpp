// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_specs.h"

#include "models/store/grid_rows.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

RowCells rowOf(const store::OrderGridRow &order)
{
    // Only what has not left yet still runs against the clock.
    const bool waits = order.status == "AWAITING_SHIPMENT"_L1 || order.status == "PARTIALLY_SHIPPING"_L1;
    Cell items = textCell(order.firstProduct, QString::number(order.units));
    RowCells row;
    row.id = order.id;
    row.ref = order.ref;
    row.owner = order.ref;
    row.cells = {
        codeCell(order.ref.id),
        statusCell(order.isOnHold ? u"ON_HOLD"_s : order.status),
        textCell(order.market),
        textCell(order.buyer),
        items,
        moneyCell(order.total, order.currency),
        textCell(order.carrier),
        waits && order.shipBy > 0 ? clockCell(order.shipBy, order.shipBy - order.createdAt) : emptyCell(CellKind::Clock),
        timeCell(order.createdAt),
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto orders = store::GridRows(db).orders(ids);
    if (!orders)
        return fail(orders.error());
    std::vector<RowCells> rows;
    rows.reserve(orders->size());
    for (const store::OrderGridRow &order : *orders)
        rows.push_back(rowOf(order));
    return rows;
}

} // namespace

TableSpec ordersSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Order;
    spec.columns = {u"order"_s, u"status"_s,  u"market"_s,  u"buyer"_s,  u"items"_s,
                    u"total"_s, u"carrier"_s, u"ship-by"_s, u"created"_s};
    spec.sortFields = {u"order"_s, u"status"_s,  u"market"_s,  u"buyer"_s,  u"units"_s,
                       u"total"_s, u"carrier"_s, u"ship_by"_s, u"created"_s};
    spec.concerns = {RecordKind::Order, RecordKind::Line};
    spec.fetch = fetch;
    return spec;
}

} // namespace quayside::tables
