// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_specs.h"

#include "models/store/grid_rows.h"
#include "models/tables/row_words.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

// An act on many records has no one value before and after; it counts them instead.
Cell recordOf(RowWords &words, const ledger::Event &event)
{
    if (!event.record.id.isEmpty())
        return words.record(event.record);
    const qint64 count = event.details.value("count"_L1).toInteger();
    return count > 0 ? numberCell(count) : emptyCell(CellKind::Text);
}

Cell detailOf(const ledger::Event &event, QLatin1StringView member)
{
    return valueCell(event.details.value("field"_L1).toString(), event.details.value(member).toVariant().toString(),
                     event.details.value("currency"_L1).toString());
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto events = store::GridRows(db).ledger(ids);
    if (!events)
        return fail(events.error());
    RowWords words(db);
    std::vector<RowCells> rows;
    rows.reserve(events->size());
    for (const ledger::Event &event : *events) {
        RowCells row;
        row.id = event.seq;
        row.ref = RecordRef{RecordKind::Ledger, {}, event.id};
        if (!event.record.id.isEmpty())
            row.owner = event.record;
        row.cells = {numberCell(event.seq),         timeCell(event.at),           textCell(words.person(event.person)),
                     codeCell(event.command),       recordOf(words, event),       detailOf(event, "before"_L1),
                     detailOf(event, "after"_L1),   textCell(event.reason)};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

TableSpec ledgerSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Ledger;
    spec.columns = {u"sequence"_s, u"at"_s, u"person"_s, u"command"_s, u"record"_s, u"before"_s, u"after"_s, u"reason"_s};
    spec.sortFields = {u"seq"_s, u"at"_s, u"person"_s, u"command"_s, u"record"_s, {}, {}, u"reason"_s};
    spec.concerns = {RecordKind::Ledger};
    spec.fetch = fetch;
    return spec;
}

} // namespace quayside::tables
