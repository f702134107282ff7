// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sync_reader.h"
#include "models/tables/table_specs.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    std::vector<RowCells> rows;
    store::SyncReader reader(db);
    for (const qint64 id : ids) {
        const auto found = reader.quarantined(id);
        if (!found)
            return fail(found.error());
        if (!*found)
            continue;
        const store::QuarantineRow &from = **found;
        RowCells row;
        row.id = id;
        row.ref = RecordRef{RecordKind::Quarantine, from.shop, from.key()};
        row.cells = {
            codeCell(from.resource),
            from.hasId() ? codeCell(from.record) : emptyCell(CellKind::Text),
            textCell(from.shopName),
            textCell(from.reason),
            numberCell(from.tries),
            from.at > 0 ? timeCell(from.at) : emptyCell(CellKind::Time),
            textCell(QString::fromUtf8(from.raw)),
        };
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

TableSpec quarantineSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Quarantine;
    spec.columns = {u"resource"_s, u"record"_s, u"shop"_s, u"reason"_s, u"tries"_s, u"at"_s, u"document"_s};
    spec.sortFields = {u"resource"_s, u"record"_s, u"shop"_s, u"reason"_s, u"tries"_s, u"at"_s, {}};
    spec.concerns = {RecordKind::Quarantine};
    spec.fetch = fetch;
    return spec;
}

} // namespace quayside::tables
