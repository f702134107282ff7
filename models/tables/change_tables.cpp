// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_specs.h"

#include "models/domain/impact.h"
#include "models/store/grid_rows.h"
#include "models/store/group_reader.h"
#include "models/store/query.h"
#include "models/tables/owner_groups.h"
#include "models/tables/row_words.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

Cell percentOf(std::optional<qint64> permille)
{
    if (!permille)
        return emptyCell(CellKind::Percent);
    Cell cell = numberCell(*permille, 1);
    cell.kind = CellKind::Percent;
    return cell;
}

RowCells rowOf(const store::ChangeGridRow &from)
{
    const Change &change = from.change;
    Cell value = valueCell(change.field, change.value, change.currency);
    value.isOverlay = isOverlay(change.state);
    Cell margin = emptyCell(CellKind::Percent);
    Cell effect = emptyCell(CellKind::Percent);
    if (const auto impact = priceImpact(change, from.cost, from.weeklyUnits)) {
        effect = percentOf(impact->change);
        margin = percentOf(impact->marginAfter);
        if (margin.hasValue)
            margin.oldNumber = impact->marginBefore;
        if (margin.hasValue && margin.number < 0)
            margin.tone = Tone::Bad;
        if (from.floor && impact->after < *from.floor) {
            value.breaksRule = true;
            value.reason = u"floor"_s;
        }
    }
    RowCells row;
    row.id = from.id;
    row.ref = RecordRef{RecordKind::Change, {}, change.id};
    row.owner = change.record;
    row.cells = {
        titleCell(from.title, from.variant),
        codeCell(from.sellerSku),
        fieldCell(change.field),
        valueCell(change.field, change.base, change.currency),
        value,
        effect,
        margin,
        stateCell(toWord(change.state), change.reason),
        textCell(from.authorName),
    };
    return row;
}

Result<std::vector<RowCells>> fetchChanges(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto changes = store::GridRows(db).changes(ids);
    if (!changes)
        return fail(changes.error());
    std::vector<RowCells> rows;
    rows.reserve(changes->size());
    for (const store::ChangeGridRow &change : *changes)
        rows.push_back(rowOf(change));
    return rows;
}

// One group a listing, in the order in which the listings first appear.
Result<Listing> listChanges(store::Connection &db, const store::Ask &ask)
{
    const auto ids = store::Query(db).ids(ask);
    if (!ids)
        return fail(ids.error());
    const auto owners = store::GroupReader(db).changeOwners(*ids);
    if (!owners)
        return fail(owners.error());
    return listByOwner(*ids, [&](qint64 id) {
        const store::ChangeOwner owner = owners->value(id);
        return OwnerGroup{owner.key, owner.groupId, textCell(owner.title)};
    });
}

Result<std::vector<RowCells>> fetchSets(store::Connection &db, const std::vector<qint64> &ids)
{
    RowWords words(db);
    std::vector<RowCells> rows;
    for (const qint64 id : ids) {
        // A set does not carry its local id, so that each is read by its own.
        const auto sets = store::GridRows(db).changeSets({id});
        if (!sets)
            return fail(sets.error());
        for (const ChangeSet &set : *sets) {
            RowCells row;
            row.id = id;
            row.ref = RecordRef{RecordKind::ChangeSet, {}, set.id};
            row.owner = row.ref;
            row.cells = {textCell(set.title),         stateCell(toWord(set.state)),  textCell(words.person(set.author)),
                         numberCell(set.changes),     timeCell(set.submittedAt),     timeCell(set.createdAt)};
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

TableSpec changeSetsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::ChangeSet;
    spec.columns = {u"title"_s, u"state"_s, u"author"_s, u"changes"_s, u"submitted"_s, u"created"_s};
    spec.sortFields = spec.columns;
    spec.concerns = {RecordKind::ChangeSet, RecordKind::Change, RecordKind::Person};
    spec.fetch = fetchSets;
    return spec;
}

TableSpec changesSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Change;
    spec.columns = {u"title"_s, u"sku"_s, u"field"_s, u"base"_s, u"value"_s, u"effect"_s, u"margin"_s, u"state"_s, u"author"_s};
    spec.sortFields = {{}, u"sku"_s, u"field"_s, u"base"_s, u"value"_s, {}, {}, u"state"_s, u"author"_s};
    spec.concerns = {RecordKind::Change, RecordKind::ChangeSet, RecordKind::Product, RecordKind::Sku};
    spec.fetch = fetchChanges;
    spec.list = listChanges;
    return spec;
}

} // namespace quayside::tables
