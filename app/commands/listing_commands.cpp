// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/base/denial.h"
#include "models/domain/price_rule.h"
#include "models/store/connection.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Listings)
};

Done editPrice(Scope &scope, Outcome &outcome, const RecordRef &sku, const PriceRule &rule, const QString &typed)
{
    const auto state = store::MirrorReader(scope.db()).field(sku, u"price"_s);
    if (!state)
        return fail(state.error());
    QString value = state->current;
    if (state->exists) {
        const auto current = parseMoney(state->current, state->currency);
        if (!current)
            return fail(current.error());
        const auto changed = rule.apply(*current);
        if (!changed) {
            note(outcome, {sku, u"price"_s, state->current, {}, state->currency, u"price"_s});
            return {};
        }
        value = toDecimal(*changed);
    }
    return editField(scope, outcome, sku, u"price"_s, value, *state, u"Price "_s + typed);
}

// Texts and status belong to the listing; two SKUs of one listing edit it once.
Result<QList<RecordRef>> listingsOf(Scope &scope)
{
    QList<RecordRef> listings;
    QSet<RecordRef> seen;
    for (const RecordRef &record : scope.records()) {
        RecordRef listing = record;
        if (record.kind == RecordKind::Sku) {
            const auto state = store::MirrorReader(scope.db()).field(record, u"price"_s);
            if (!state)
                return fail(state.error());
            listing = {RecordKind::Product, record.shop, state->product};
        }
        if (seen.contains(listing))
            continue;
        seen.insert(listing);
        listings.append(listing);
    }
    return listings;
}

Done editPrices(Scope &scope, Outcome &outcome)
{
    const Roles &roles = scope.roles();
    const QString right = u"prices.edit"_s;
    if (!roles.may(scope.actor().role, right))
        return fail(lacksRight(right, roles.holders(right)));
    const auto rule = PriceRule::parse(scope.arg(u"price"_s), scope.arg(u"ending"_s), scope.arg(u"round"_s));
    if (!rule)
        return fail(rule.error());
    QList<RecordRef> outside;
    const auto reached = withinReach(scope.db(), scope.records(), roles.scopeOf(scope.actor().role, right), scope.actor(), scope.now(), outside);
    if (!reached)
        return fail(reached.error());
    for (const RecordRef &record : outside)
        note(outcome, {record, u"price"_s, {}, {}, {}, u"out-of-scope"_s});
    for (const RecordRef &record : *reached) {
        if (record.kind == RecordKind::Sku)
            QUAYSIDE_TRY(editPrice(scope, outcome, record, *rule, scope.arg(u"price"_s)));
        else
            note(outcome, {record, u"price"_s, {}, {}, {}, u"not-a-sku"_s});
    }
    return {};
}

Done editListing(Scope &scope, Outcome &outcome, const RecordRef &listing, const QString &field, const QString &value, const QString &title)
{
    const auto state = store::MirrorReader(scope.db()).field(listing, field);
    if (!state)
        return fail(state.error());
    return editField(scope, outcome, listing, field, value, *state, title);
}

Result<Outcome> editListings(Scope &scope)
{
    QStringList fields;
    for (const QString &field : {u"title"_s, u"description"_s, u"status"_s}) {
        if (scope.has(field))
            fields.append(field);
    }
    if (!scope.has(u"price"_s) && fields.isEmpty())
        return fail(FaultKind::Invalid, u"missing-argument"_s, u"price, title, description, status"_s);
    Outcome outcome;
    if (scope.has(u"price"_s))
        QUAYSIDE_TRY(editPrices(scope, outcome));
    if (fields.isEmpty())
        return outcome;
    const auto listings = listingsOf(scope);
    if (!listings)
        return fail(listings.error());
    for (const RecordRef &listing : *listings) {
        for (const QString &field : fields)
            QUAYSIDE_TRY(editListing(scope, outcome, listing, field, scope.arg(field), u"Listings: "_s + fields.join(u", "_s)));
    }
    return outcome;
}

struct CellWish
{
    RecordRef sku;
    QString field;
    QString value;
};

Result<QList<CellWish>> cellsOf(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray() || document.array().isEmpty())
        return fail(FaultKind::Invalid, u"a list of cells"_s, u"cells"_s);
    QList<CellWish> cells;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const QString name = entry[u"ref"_s].toString();
        const auto ref = RecordRef::parse(name);
        if (!ref || ref->kind != RecordKind::Sku)
            return fail(FaultKind::Invalid, u"a SKU"_s, u"ref="_s + name);
        cells.append({*ref, entry[u"field"_s].toString(), entry[u"value"_s].toString()});
    }
    return cells;
}

// A grid shows one number for a SKU; it can only be typed into when one warehouse has it.
Done editStockCell(Scope &scope, Outcome &outcome, const CellWish &cell)
{
    store::MirrorReader mirror(scope.db());
    const auto state = mirror.field(cell.sku, u"price"_s);
    if (!state)
        return fail(state.error());
    const auto product = mirror.product({RecordKind::Product, cell.sku.shop, state->product});
    if (!product)
        return fail(product.error());
    QString warehouse;
    int warehouses = 0;
    if (*product) {
        for (const rows::Sku &sku : (*product)->skus) {
            if (sku.id != cell.sku.id.toStdString())
                continue;
            warehouses = static_cast<int>(sku.stock.size());
            if (warehouses == 1)
                warehouse = QString::fromStdString(sku.stock.front().warehouseId);
        }
    }
    if (warehouses != 1) {
        note(outcome, {cell.sku, cell.field, {}, cell.value, {}, warehouses == 0 ? u"missing"_s : u"several-warehouses"_s});
        return {};
    }
    return editQuantity(scope, outcome, {RecordKind::Stock, cell.sku.shop, cell.sku.id + u'@' + warehouse}, cell.value);
}

Done editCell(Scope &scope, Outcome &outcome, const CellWish &cell)
{
    if (cell.field == "quantity"_L1)
        return editStockCell(scope, outcome, cell);
    const auto state = store::MirrorReader(scope.db()).field(cell.sku, u"price"_s);
    if (!state)
        return fail(state.error());
    if (cell.field == "title"_L1)
        return editListing(scope, outcome, {RecordKind::Product, cell.sku.shop, state->product}, cell.field, cell.value, u"Listings: title"_s);
    const auto rule = PriceRule::parse(cell.value);
    if (!rule)
        return fail(rule.error());
    return editPrice(scope, outcome, cell.sku, *rule, cell.value);
}

// A block typed, pasted or filled in the grid: each cell has its own value, and all of them are one step.
Result<Outcome> editCells(Scope &scope)
{
    const auto cells = cellsOf(scope.arg(u"cells"_s));
    if (!cells)
        return fail(cells.error());
    static const QHash<QString, QString> rightOf{
        {u"price"_s, u"prices.edit"_s}, {u"quantity"_s, u"stock.edit"_s}, {u"title"_s, u"listings.edit"_s}};
    QHash<QString, QList<RecordRef>> byField;
    for (const CellWish &cell : *cells)
        byField[cell.field].append(cell.sku);
    Outcome outcome;
    QHash<QString, QSet<RecordRef>> beyond;
    for (auto it = byField.cbegin(); it != byField.cend(); ++it) {
        const QString right = rightOf.value(it.key());
        const Roles &roles = scope.roles();
        if (right.isEmpty())
            return fail(FaultKind::Invalid, u"one of price, quantity, title"_s, u"field="_s + it.key());
        if (!roles.may(scope.actor().role, right))
            return fail(lacksRight(right, roles.holders(right)));
        QList<RecordRef> outside;
        const auto reached = withinReach(scope.db(), it.value(), roles.scopeOf(scope.actor().role, right), scope.actor(), scope.now(), outside);
        if (!reached)
            return fail(reached.error());
        beyond[it.key()] = QSet<RecordRef>(outside.cbegin(), outside.cend());
    }
    for (const CellWish &cell : *cells) {
        if (beyond[cell.field].contains(cell.sku))
            note(outcome, {cell.sku, cell.field, {}, cell.value, {}, u"out-of-scope"_s});
        else
            QUAYSIDE_TRY(editCell(scope, outcome, cell));
    }
    return outcome;
}

Result<Outcome> setStatus(Scope &scope, const QString &status, const QString &title)
{
    Outcome outcome;
    const auto listings = listingsOf(scope);
    if (!listings)
        return fail(listings.error());
    for (const RecordRef &listing : *listings)
        QUAYSIDE_TRY(editListing(scope, outcome, listing, u"status"_s, status, title));
    return outcome;
}

Result<Outcome> replaceText(Scope &scope)
{
    Outcome outcome;
    const QString field = scope.arg(u"field"_s);
    const auto listings = listingsOf(scope);
    if (!listings)
        return fail(listings.error());
    for (const RecordRef &listing : *listings) {
        const auto state = store::MirrorReader(scope.db()).field(listing, field);
        if (!state)
            return fail(state.error());
        if (state->exists && !state->current.contains(scope.arg(u"find"_s))) {
            note(outcome, {listing, field, state->current, {}, {}, u"not-there"_s});
            continue;
        }
        QString value = state->current;
        value.replace(scope.arg(u"find"_s), scope.arg(u"with"_s));
        QUAYSIDE_TRY(editField(scope, outcome, listing, field, value, *state, u"Text: "_s + scope.arg(u"find"_s)));
    }
    return outcome;
}

Spec spec(const QString &id, const QString &title, const QString &icon)
{
    Spec spec;
    spec.id = id;
    spec.title = title;
    spec.menu = u"Record"_s;
    spec.icon = icon;
    spec.right = u"listings.edit"_s;
    spec.on = {RecordKind::Sku, RecordKind::Product};
    spec.isUndoable = true;
    return spec;
}

} // namespace

void addListingCommands(Registry &registry)
{
    const Parameter set{u"set"_s, Text::tr("Change set"), Parameter::Text, false, {}, {}};
    Spec edit = spec(u"listings.edit"_s, Text::tr("Edit listings"), u"edit"_s);
    edit.parameters = {{u"price"_s, Text::tr("Price, or a change such as -5%"), Parameter::PriceRule, false, {}, {}},
                       {u"round"_s, Text::tr("Round to a step such as 0.05"), Parameter::Number, false, {}, {}},
                       {u"ending"_s, Text::tr("Ending"), Parameter::Choice, false, {u".99"_s}, {}},
                       {u"title"_s, Text::tr("Title"), Parameter::Text, false, {}, {}},
                       {u"description"_s, Text::tr("Description"), Parameter::Text, false, {}, {}},
                       {u"status"_s, Text::tr("Status"), Parameter::Choice, false, {u"live"_s, u"deactivated"_s}, {}},
                       set};
    registry.add(std::make_unique<FunctionCommand>(edit, editListings));

    Spec cells = spec(u"listings.editCells"_s, Text::tr("Edit cells"), u"edit"_s);
    cells.menu.clear();
    // Each field of a block has a right of its own; who may edit stock need not be allowed to edit texts.
    cells.right.clear();
    cells.on = {RecordKind::Sku};
    cells.parameters = {{u"cells"_s, Text::tr("Cells, a JSON list of ref, field and value"), Parameter::Text, true, {}, {}}, set};
    registry.add(std::make_unique<FunctionCommand>(cells, editCells));

    Spec replace = spec(u"listings.replaceText"_s, Text::tr("Replace text in listings"), u"edit"_s);
    replace.parameters = {{u"find"_s, Text::tr("Text to replace"), Parameter::Text, true, {}, {}},
                          {u"with"_s, Text::tr("Put in its place"), Parameter::Text, false, {}, {}},
                          {u"field"_s, Text::tr("Where"), Parameter::Choice, false, {u"title"_s, u"description"_s}, u"title"_s},
                          set};
    registry.add(std::make_unique<FunctionCommand>(replace, replaceText));

    Spec activate = spec(u"listings.activate"_s, Text::tr("Activate listings"), u"check"_s);
    activate.parameters = {set};
    registry.add(std::make_unique<FunctionCommand>(activate, [](Scope &scope) { return setStatus(scope, u"live"_s, u"Listings activated"_s); }));

    Spec deactivate = spec(u"listings.deactivate"_s, Text::tr("Deactivate listings"), u"x"_s);
    deactivate.parameters = {set};
    registry.add(std::make_unique<FunctionCommand>(
        deactivate, [](Scope &scope) { return setStatus(scope, u"deactivated"_s, u"Listings deactivated"_s); }));
    addRestoreCommand(registry);
}

} // namespace quayside::commands
