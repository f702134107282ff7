// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/domain/stock_picture.h"
#include "models/store/connection.h"
#include "models/store/erp_counts.h"
#include "models/store/erp_repository.h"
#include "models/store/erp_says.h"
#include "models/store/grid_rows.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Inventory)
};

constexpr qint64 MostPieces = 99'999;

Result<std::vector<store::StockGridRow>> rowsOf(Scope &scope)
{
    const auto ids = store::Query(scope.db()).localIds(scope.records());
    if (!ids)
        return fail(ids.error());
    auto rows = store::GridRows(scope.db()).stock(*ids);
    return rows;
}

// Why one side cannot be held against the other; empty when it can.
QString whyNotCompared(const store::StockGridRow &row)
{
    return row.erpVariant.isEmpty() ? u"unlinked"_s : row.isCompared ? QString() : u"unfed"_s;
}

// The number that follows from the ERP, as a change like any other: it is checked, approved and sent as a difference.
Result<Outcome> send(Scope &scope)
{
    const auto rows = rowsOf(scope);
    if (!rows)
        return fail(rows.error());
    const auto master = store::masterOfField(scope.db(), u"quantity"_s);
    if (!master)
        return fail(master.error());
    Outcome outcome;
    for (const store::StockGridRow &row : *rows) {
        if (*master == Master::Shop) {
            note(outcome, {row.ref, u"quantity"_s, QString::number(row.available), {}, {}, u"shop-is-master"_s});
            continue;
        }
        if (const QString problem = whyNotCompared(row); !problem.isEmpty()) {
            note(outcome, {row.ref, u"quantity"_s, QString::number(row.available), {}, {}, problem});
            continue;
        }
        if (row.picture->difference() == 0 && !row.newAvailable) {
            ++outcome.unchanged;
            continue;
        }
        QUAYSIDE_TRY(editQuantity(scope, outcome, row.ref, QString::number(row.picture->publishable() / StockPicture::Piece)));
    }
    return outcome;
}

Result<std::optional<qint64>> piecesOf(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 pieces = typed.trimmed().toLongLong(&isNumber);
    if (!isNumber || pieces < 0 || pieces > MostPieces)
        return fail(FaultKind::Invalid, u"not a whole number from 0 to 99,999"_s, typed);
    return std::optional<qint64>(pieces);
}

// The SKUs of the records, each once.
QList<RecordRef> skusOf(const QList<RecordRef> &records)
{
    QList<RecordRef> skus;
    for (RecordRef record : records) {
        if (record.kind == RecordKind::Stock)
            record = {RecordKind::Sku, record.shop, record.id.section(u'@', 0, 0)};
        if (!skus.contains(record))
            skus.append(record);
    }
    return skus;
}

Result<Outcome> setLevels(Scope &scope)
{
    const auto buffer = piecesOf(scope.arg(u"buffer"_s));
    const auto low = piecesOf(scope.arg(u"low"_s));
    if (!buffer || !low)
        return fail(buffer ? low.error() : buffer.error());
    Outcome outcome;
    for (const RecordRef &sku : skusOf(scope.records())) {
        const auto known = store::TermsRepository(scope.db()).find(sku);
        if (!known)
            return fail(known.error());
        store::SkuTerms empty;
        empty.sku = sku;
        const store::SkuTerms before = known->value_or(empty);
        store::SkuTerms terms = before;
        const auto set = [&](const QString &name, std::optional<qint64> &level, const std::optional<qint64> &wished) {
            if (!scope.has(name))
                return;
            if (level == wished) {
                ++outcome.unchanged;
                return;
            }
            note(outcome, {sku, name, level ? QString::number(*level) : QString(), wished ? QString::number(*wished) : QString(), {}, {}});
            level = wished;
        };
        set(u"buffer"_s, terms.buffer, *buffer);
        set(u"low"_s, terms.low, *low);
        if (terms.buffer != before.buffer || terms.low != before.low)
            QUAYSIDE_TRY(scope.put(terms));
    }
    scope.touch(RecordKind::Stock);
    return outcome;
}

// The ERP's warehouse whose stock was counted; a name is needed where several feed the shop's.
Result<QString> countedWarehouse(Scope &scope, const QString &erp, const RecordRef &stock)
{
    const auto feeding = store::ErpLinks(scope.db(), erp).feeding(stock.shop, stock.id.section(u'@', 1));
    if (!feeding)
        return fail(feeding.error());
    const QString named = scope.arg(u"warehouse"_s).trimmed();
    if (named.isEmpty() && feeding->size() == 1)
        return feeding->first().id;
    const auto found = std::find_if(feeding->cbegin(), feeding->cend(), [&named](const ErpWarehouseRow &row) {
        return row.id == named || row.code.compare(named, Qt::CaseInsensitive) == 0 || row.name.compare(named, Qt::CaseInsensitive) == 0;
    });
    if (found != feeding->cend())
        return found->id;
    QStringList names;
    for (const ErpWarehouseRow &row : *feeding)
        names.append(row.name);
    return fail(FaultKind::Invalid, u"several warehouses of the ERP feed this one; name one of: "_s + names.join(u", "_s), u"warehouse"_s);
}

Result<Outcome> count(Scope &scope)
{
    const auto counted = piecesOf(scope.arg(u"counted"_s));
    if (!counted || !*counted)
        return fail(counted ? Fault{FaultKind::Invalid, u"missing-argument"_s, 0, u"counted"_s} : counted.error());
    const auto erp = store::connectedErp(scope.db());
    if (!erp)
        return fail(erp.error());
    if (erp->isEmpty())
        return fail(FaultKind::NotAllowedNow, u"no-erp"_s);
    const auto rows = rowsOf(scope);
    if (!rows)
        return fail(rows.error());
    Outcome outcome;
    for (const store::StockGridRow &row : *rows) {
        if (const QString problem = whyNotCompared(row); !problem.isEmpty()) {
            note(outcome, {row.ref, u"on-hand"_s, {}, QString::number(**counted), {}, problem});
            continue;
        }
        const auto warehouse = countedWarehouse(scope, *erp, row.ref);
        if (!warehouse)
            return fail(warehouse.error());
        const auto there = store::ErpMirror(scope.db(), *erp).stockOf(row.erpVariant, *warehouse);
        if (!there)
            return fail(there.error());
        store::ErpCount one;
        one.id = scope.newId();
        one.erp = *erp;
        one.sku = {RecordKind::Sku, row.ref.shop, row.sku};
        one.variant = row.erpVariant;
        one.warehouse = *warehouse;
        one.counted = **counted * StockPicture::Piece;
        one.expected = *there ? (*there)->onHand : 0;
        one.note = scope.reason();
        one.person = scope.actor().id;
        one.at = scope.now();
        if (one.counted == one.expected) {
            ++outcome.unchanged;
            continue;
        }
        QUAYSIDE_TRY(scope.put(one));
        note(outcome, {row.ref, u"on-hand"_s, QString::number(one.expected / StockPicture::Piece), QString::number(**counted), {}, {}});
    }
    scope.touch(RecordKind::Stock);
    return outcome;
}

Done editLevel(Scope &scope, Outcome &outcome, const RecordRef &stock, const QString &field, const QString &typed)
{
    const auto pieces = piecesOf(typed);
    if (!pieces)
        return fail(pieces.error());
    const RecordRef sku{RecordKind::Sku, stock.shop, stock.id.section(u'@', 0, 0)};
    const auto known = store::TermsRepository(scope.db()).find(sku);
    if (!known)
        return fail(known.error());
    store::SkuTerms terms;
    terms.sku = sku;
    terms = known->value_or(terms);
    std::optional<qint64> &level = field == "buffer"_L1 ? terms.buffer : terms.low;
    if (level == *pieces) {
        ++outcome.unchanged;
        return {};
    }
    note(outcome, {sku, field, level ? QString::number(*level) : QString(), *pieces ? QString::number(**pieces) : QString(), {}, {}});
    level = *pieces;
    return scope.put(terms);
}

// A block typed or pasted into the grid: one step, whatever it touches.
Result<Outcome> editCells(Scope &scope)
{
    const QJsonDocument cells = QJsonDocument::fromJson(scope.arg(u"cells"_s).toUtf8());
    if (!cells.isArray())
        return fail(FaultKind::Invalid, u"not a list of cells"_s, u"cells"_s);
    const QSet<RecordRef> allowed(scope.records().begin(), scope.records().end());
    Outcome outcome;
    for (const QJsonValue &cell : cells.array()) {
        const auto stock = RecordRef::parse(cell[u"ref"_s].toString());
        const QString field = cell[u"field"_s].toString();
        const QString value = cell[u"value"_s].toString();
        if (!stock || stock->kind != RecordKind::Stock)
            return fail(FaultKind::Invalid, u"not a stock record"_s, cell[u"ref"_s].toString());
        if (!allowed.contains(*stock))
            continue; // out of the role's reach; the registry has said so
        if (field == "quantity"_L1)
            QUAYSIDE_TRY(editQuantity(scope, outcome, *stock, value));
        else if (field == "buffer"_L1 || field == "low"_L1)
            QUAYSIDE_TRY(editLevel(scope, outcome, *stock, field, value));
        else
            return fail(FaultKind::Invalid, u"stock has no such field"_s, field);
    }
    scope.touch(RecordKind::Stock);
    return outcome;
}

Spec inventorySpec(const QString &id, const QString &title, const QString &icon, QList<RecordKind> on)
{
    Spec spec;
    spec.id = id;
    spec.title = title;
    spec.menu = u"Record"_s;
    spec.icon = icon;
    spec.right = u"stock.edit"_s;
    spec.on = std::move(on);
    spec.isUndoable = true;
    return spec;
}

} // namespace

void addInventoryCommands(Registry &registry)
{
    Spec sending = inventorySpec(u"stock.send"_s, Text::tr("Send the ERP's stock to the shop"), u"inventory"_s, {RecordKind::Stock});
    sending.parameters = {{u"set"_s, Text::tr("Change set"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(sending, send));

    Spec levels = inventorySpec(u"stock.levels"_s, Text::tr("Set buffer and low stock"), u"inventory"_s, {RecordKind::Stock, RecordKind::Sku});
    levels.parameters = {{u"buffer"_s, Text::tr("Pieces kept back from the shop; empty: none"), Parameter::Text, false, {}, {}},
                         {u"low"_s, Text::tr("Pieces at which you are told; empty: as for all"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(levels, setLevels));

    Spec cells = inventorySpec(u"stock.editCells"_s, Text::tr("Edit stock in the grid"), u"edit"_s, {RecordKind::Stock});
    cells.menu.clear();
    cells.parameters = {{u"cells"_s, Text::tr("Cells, as JSON"), Parameter::Text, true, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(cells, editCells));

    Spec counting = inventorySpec(u"stock.count"_s, Text::tr("Post a count to the ERP"), u"check"_s, {RecordKind::Stock});
    counting.parameters = {{u"counted"_s, Text::tr("Pieces counted"), Parameter::Number, true, {}, {}},
                           {u"warehouse"_s, Text::tr("The ERP's warehouse, when several feed the shop's"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(counting, count));
}

} // namespace quayside::commands
