// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_specs.h"

#include "models/store/grid_rows.h"
#include "models/store/group_reader.h"
#include "models/store/query.h"
#include "models/tables/owner_groups.h"
#include "models/tables/row_words.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

RowCells rowOf(RowWords &words, qint64 id, const Conflict &conflict)
{
    RowCells row;
    row.id = id;
    row.ref = RecordRef{RecordKind::Conflict, {}, conflict.id};
    row.owner = conflict.record;
    Cell mine = valueCell(conflict.field, conflict.mine, conflict.currency);
    mine.isChosen = conflict.state == ConflictState::TookMine;
    Cell theirs = valueCell(conflict.field, conflict.theirs, conflict.currency);
    theirs.isChosen = conflict.state == ConflictState::TookTheirs;
    row.cells = {
        words.record(conflict.record),
        fieldCell(conflict.field),
        valueCell(conflict.field, conflict.base, conflict.currency),
        mine,
        theirs,
        stateCell(toWord(conflict.state)),
        timeCell(conflict.foundAt),
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    RowWords words(db);
    std::vector<RowCells> rows;
    for (const qint64 id : ids) {
        // A conflict does not carry its local id, so that each is read by its own.
        const auto conflicts = store::GridRows(db).conflicts({id});
        if (!conflicts)
            return fail(conflicts.error());
        for (const Conflict &conflict : *conflicts)
            rows.push_back(rowOf(words, id, conflict));
    }
    return rows;
}

// One group a record, in the order in which the records first appear: the fields of one are decided together.
Result<Listing> list(store::Connection &db, const store::Ask &ask)
{
    const auto ids = store::Query(db).ids(ask);
    if (!ids)
        return fail(ids.error());
    const auto owners = store::GroupReader(db).conflictOwners(*ids);
    if (!owners)
        return fail(owners.error());
    return listByOwner(*ids, [&](qint64 id) {
        const store::ConflictOwner owner = owners->value(id);
        const QString behind = owner.variant.isEmpty() ? owner.code : owner.variant + u" · "_s + owner.code;
        return OwnerGroup{owner.key, owner.groupId, owner.title.isEmpty() ? codeCell(owner.code) : textCell(owner.title, behind), owner.isOpen};
    });
}

} // namespace

TableSpec conflictsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Conflict;
    spec.columns = {u"record"_s, u"field"_s, u"base"_s, u"mine"_s, u"theirs"_s, u"state"_s, u"found"_s};
    spec.sortFields = spec.columns;
    spec.concerns = {RecordKind::Conflict, RecordKind::Product};
    spec.fetch = fetch;
    spec.list = list;
    return spec;
}

} // namespace quayside::tables
