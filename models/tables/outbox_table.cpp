// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_specs.h"

#include "models/store/grid_rows.h"
#include "models/tables/row_words.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

Cell payloadCell(const Intent &intent)
{
    const QJsonObject &payload = intent.payload;
    if (payload.contains("amount"_L1))
        return valueCell(u"price"_s, payload.value("amount"_L1).toString(), payload.value("currency"_L1).toString());
    if (payload.contains("quantity"_L1))
        return numberCell(payload.value("quantity"_L1).toInteger());
    if (payload.contains("value"_L1))
        return textCell(payload.value("value"_L1).toString());
    if (payload.contains("decision"_L1))
        return codeCell(payload.value("decision"_L1).toString());
    return emptyCell(CellKind::Text);
}

// Named by the field that it changes, as its change is; copied by its kind, as criteria ask for it.
Cell kindCell(const Intent &intent)
{
    QString field = u"act:"_s + intent.kind;
    if (intent.kind == "price.set"_L1)
        field = u"price"_s;
    else if (intent.kind == "stock.set"_L1)
        field = u"quantity"_s;
    else if (intent.kind == "product.edit"_L1)
        field = intent.payload.value("field"_L1).toString();
    else if (intent.kind.startsWith("product."_L1))
        field = u"status"_s;
    Cell cell = fieldCell(field);
    cell.text = intent.kind;
    return cell;
}

RowCells rowOf(RowWords &words, qint64 id, const OutboxEntry &entry)
{
    const Intent &intent = entry.intent;
    RowCells row;
    row.id = id;
    row.ref = RecordRef{RecordKind::Outbox, {}, intent.id};
    row.owner = intent.record;
    Cell deadline = intent.deadline > 0 ? clockCell(intent.deadline, std::max<qint64>(intent.deadline - entry.queuedAt, 0))
                                        : emptyCell(CellKind::Clock);
    Cell reason = textCell(entry.reason.isEmpty() ? entry.holdReason : entry.reason);
    reason.code = entry.reasonCode != 0 ? QString::number(entry.reasonCode) : QString(); // a page has words for the shop's code
    row.cells = {
        words.record(intent.record),
        kindCell(intent),
        payloadCell(intent),
        stateCell(toWord(entry.state), entry.reason),
        deadline,
        numberCell(entry.attempts),
        reason,
        timeCell(entry.queuedAt),
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    RowWords words(db);
    std::vector<RowCells> rows;
    for (const qint64 id : ids) {
        // An entry does not carry its local id, so that each is read by its own.
        const auto entries = store::GridRows(db).outbox({id});
        if (!entries)
            return fail(entries.error());
        for (const OutboxEntry &entry : *entries)
            rows.push_back(rowOf(words, id, entry));
    }
    return rows;
}

} // namespace

TableSpec outboxSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Outbox;
    spec.columns = {u"record"_s, u"kind"_s, u"value"_s, u"state"_s, u"deadline"_s, u"attempts"_s, u"reason"_s, u"queued"_s};
    spec.sortFields = {u"record"_s, u"intent"_s, {}, u"state"_s, u"deadline"_s, u"attempts"_s, u"reason"_s, u"queued"_s};
    spec.concerns = {RecordKind::Outbox};
    spec.fetch = fetch;
    return spec;
}

} // namespace quayside::tables
