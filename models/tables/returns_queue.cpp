// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/grid_rows.h"
#include "models/store/group_reader.h"
#include "models/store/query.h"
#include "models/tables/clock_groups.h"

#include <algorithm>
#include <array>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Groups{"under-4h"_L1, "today"_L1, "tomorrow"_L1, "later"_L1, "none"_L1};

RowCells rowOf(const store::ReturnGridRow &returned)
{
    RowCells row;
    row.id = returned.id;
    row.ref = returned.ref;
    row.owner = RecordRef{RecordKind::Order, returned.ref.shop, returned.orderId};
    Cell decision = stateCell(returned.decision ? toWord(*returned.decision) : QString());
    decision.secondary = returned.decisionKind;
    row.cells = {
        // The shop names no start of its window; the case's age is what of it there is.
        returned.deadline > 0 ? clockCell(returned.deadline, std::max<qint64>(returned.deadline - returned.createdAt, 0))
                              : emptyCell(CellKind::Clock),
        codeCell(returned.ref.id),
        textCell(returned.productName, returned.sellerSku),
        textCell(returned.reasonText),
        moneyCell(returned.refund, returned.currency),
        decision,
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto returns = store::GridRows(db).returns(ids);
    if (!returns)
        return fail(returns.error());
    std::vector<RowCells> rows;
    rows.reserve(returns->size());
    for (const store::ReturnGridRow &returned : *returns)
        rows.push_back(rowOf(returned));
    return rows;
}

Result<Listing> list(store::Connection &db, const store::Ask &ask)
{
    const auto ids = store::Query(db).ids(ask);
    if (!ids)
        return fail(ids.error());
    const auto deadlines = store::GroupReader(db).returnDeadlines(*ids);
    if (!deadlines)
        return fail(deadlines.error());
    return listByGroup(*ids, Groups, [&](qint64 id) { return deadlineGroup(deadlines->value(id), ask.now); });
}

} // namespace

TableSpec returnsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Return;
    spec.columns = {u"clock"_s, u"case"_s, u"product"_s, u"reason"_s, u"refund"_s, u"decision"_s};
    spec.sortFields = {u"deadline"_s, u"return"_s, {}, u"reason"_s, u"refund"_s, u"state"_s};
    spec.concerns = {RecordKind::Return, RecordKind::Change};
    spec.fetch = fetch;
    spec.list = list;
    spec.followsClock = true;
    return spec;
}

} // namespace quayside::tables
