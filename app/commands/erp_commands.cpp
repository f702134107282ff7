// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "models/domain/money.h"
#include "models/store/connection.h"
#include "models/store/erp_repository.h"
#include "models/store/erp_says.h"
#include "models/store/mirror_reader.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Erp)
};

Result<QString> erpOf(Scope &scope)
{
    const auto erp = store::connectedErp(scope.db());
    if (!erp)
        return erp;
    if (erp->isEmpty())
        return fail(FaultKind::NotAllowedNow, u"no-erp"_s);
    return erp;
}

Result<Outcome> link(Scope &scope)
{
    const auto erp = erpOf(scope);
    if (!erp)
        return fail(erp.error());
    const QString named = scope.arg(u"variant"_s).trimmed();
    store::ErpMirror mirror(scope.db(), *erp);
    auto id = mirror.idOfCode(named);
    if (!id)
        return fail(id.error());
    if (id->isEmpty())
        id = named;
    const auto variant = mirror.variant(*id);
    if (!variant)
        return fail(variant.error());
    if (!*variant || !(*variant)->isActive || !(*variant)->isStocked)
        return fail(FaultKind::NotFound, u"no active variant of that code or id"_s, named);
    store::ErpLinks links(scope.db(), *erp);
    Outcome outcome;
    for (const RecordRef &sku : scope.records()) {
        const auto before = links.of(sku);
        if (!before)
            return fail(before.error());
        if (*before && (*before)->variant == *id) {
            ++outcome.unchanged;
            continue;
        }
        QUAYSIDE_TRY(scope.putLink(*erp, {sku, *id, LinkSource::Hand}));
        note(outcome, {sku, u"erp-variant"_s, *before ? (*before)->variant : QString(), *id, {}, {}});
    }
    return outcome;
}

Result<Outcome> unlink(Scope &scope)
{
    const auto erp = erpOf(scope);
    if (!erp)
        return fail(erp.error());
    store::ErpLinks links(scope.db(), *erp);
    Outcome outcome;
    for (const RecordRef &sku : scope.records()) {
        const auto before = links.of(sku);
        if (!before)
            return fail(before.error());
        if (!*before) {
            ++outcome.unchanged;
            continue;
        }
        QUAYSIDE_TRY(scope.putLink(*erp, {sku, {}, LinkSource::Hand}));
        note(outcome, {sku, u"erp-variant"_s, (*before)->variant, {}, {}, {}});
    }
    return outcome;
}

// Which of the ERP's warehouses feeds the shop's, or `isFeeding` not any more.
Result<Outcome> setFeed(Scope &scope, bool isFeeding)
{
    const auto erp = erpOf(scope);
    if (!erp)
        return fail(erp.error());
    const QString named = scope.arg(u"warehouse"_s).trimmed();
    const auto all = store::ErpMirror(scope.db(), *erp).allWarehouses();
    if (!all)
        return fail(all.error());
    const auto found = std::find_if(all->cbegin(), all->cend(), [&named](const ErpWarehouseRow &row) {
        return row.id == named || row.code.compare(named, Qt::CaseInsensitive) == 0 || row.name.compare(named, Qt::CaseInsensitive) == 0;
    });
    if (found == all->cend())
        return fail(FaultKind::NotFound, u"no warehouse of that name in the ERP"_s, named);
    store::ErpLinks links(scope.db(), *erp);
    Outcome outcome;
    for (const RecordRef &warehouse : scope.records()) {
        const auto before = links.shopWarehouse(found->id, warehouse.shop);
        if (!before)
            return fail(before.error());
        const bool isFed = *before == warehouse.id;
        if (isFed == isFeeding) {
            ++outcome.unchanged;
            continue;
        }
        QUAYSIDE_TRY(scope.putFeed(*erp, found->id, warehouse.shop, isFeeding ? warehouse.id : QString()));
        note(outcome, {warehouse, u"erp-warehouse"_s, *before, isFeeding ? found->id : QString(), {}, {}});
    }
    return outcome;
}

// Who decides on a field from now on; the usual master needs no setting.
Result<Outcome> setMaster(Scope &scope)
{
    const auto field = masteredField(scope.arg(u"field"_s));
    if (!field)
        return fail(FaultKind::Invalid, u"no such field"_s, scope.arg(u"field"_s));
    const auto master = masterOf(scope.arg(u"master"_s));
    if (!master || !field->choices.contains(*master))
        return fail(FaultKind::Invalid, u"not a master of this field"_s, scope.arg(u"master"_s));
    const auto before = store::masterOfField(scope.db(), field->id);
    if (!before)
        return fail(before.error());
    Outcome outcome;
    if (*before == *master) {
        ++outcome.unchanged;
        return outcome;
    }
    QUAYSIDE_TRY(scope.putSetting(field->setting(), *master == field->usual ? QString() : toWord(*master)));
    note(outcome, {{}, field->setting(), toWord(*before), toWord(*master), {}, {}});
    scope.touch(RecordKind::Stock);
    scope.touch(RecordKind::Sku);
    return outcome;
}

// The unit costs of linked SKUs as the ERP has them.
Result<Outcome> takeCosts(Scope &scope)
{
    Outcome outcome;
    for (const RecordRef &sku : scope.records()) {
        const auto says = store::erpSays(scope.db(), sku);
        const auto facts = store::MirrorReader(scope.db()).skuFacts(sku);
        const auto known = store::TermsRepository(scope.db()).find(sku);
        if (!says || !facts || !known)
            return fail(!says ? says.error() : !facts ? facts.error() : known.error());
        if (!*facts)
            continue;
        const int exponent = currencyExponent((*facts)->currency);
        qint64 cost = 0;
        QString problem;
        if (!*says)
            problem = u"unlinked"_s;
        else if (!readMinor((*says)->cost.toStdString(), exponent, cost))
            problem = u"erp-no-cost"_s;
        else if ((*says)->currency != (*facts)->currency)
            problem = u"erp-currency"_s;
        if (!problem.isEmpty()) {
            note(outcome, {sku, u"cost"_s, {}, {}, {}, problem});
            continue;
        }
        store::SkuTerms terms;
        terms.sku = sku;
        terms = known->value_or(terms);
        if (terms.cost == cost) {
            ++outcome.unchanged;
            continue;
        }
        note(outcome, {sku, u"cost"_s, terms.cost ? toDecimal(*terms.cost, exponent) : QString(), toDecimal(cost, exponent), (*facts)->currency, {}});
        terms.cost = cost;
        QUAYSIDE_TRY(scope.put(terms));
    }
    return outcome;
}

} // namespace

void addErpCommands(Registry &registry)
{
    const auto spec = [](const QString &id, const QString &title, RecordKind on, QList<Parameter> parameters) {
        Spec s;
        s.id = id;
        s.title = title;
        s.menu = u"Record"_s;
        s.icon = u"link"_s;
        s.right = u"stock.edit"_s;
        s.on = {on};
        s.isUndoable = true;
        s.parameters = std::move(parameters);
        return s;
    };
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"erp.link"_s, Text::tr("Link a SKU to a variant of the ERP"), RecordKind::Sku,
             {{u"variant"_s, Text::tr("Code or id of the variant"), Parameter::Text, true, {}, {}}}),
        link));
    registry.add(std::make_unique<FunctionCommand>(spec(u"erp.unlink"_s, Text::tr("Take a SKU's variant of the ERP away"), RecordKind::Sku, {}), unlink));
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"erp.feed"_s, Text::tr("Say which of the ERP's warehouses feeds the shop's"), RecordKind::Warehouse,
             {{u"warehouse"_s, Text::tr("Name, code or id in the ERP"), Parameter::Text, true, {}, {}}}),
        [](Scope &scope) { return setFeed(scope, true); }));
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"erp.unfeed"_s, Text::tr("Say that one of the ERP's warehouses feeds the shop's no more"), RecordKind::Warehouse,
             {{u"warehouse"_s, Text::tr("Name, code or id in the ERP"), Parameter::Text, true, {}, {}}}),
        [](Scope &scope) { return setFeed(scope, false); }));

    Spec costs = spec(u"erp.takeCosts"_s, Text::tr("Take unit costs over from the ERP"), RecordKind::Sku, {});
    costs.right = u"terms.edit"_s;
    registry.add(std::make_unique<FunctionCommand>(costs, takeCosts));

    QStringList fields;
    for (const MasteredField &field : masteredFields()) {
        if (!field.isFixed())
            fields.append(field.id);
    }
    Spec master;
    master.id = u"erp.master"_s;
    master.title = Text::tr("Say who decides on a field: shop, ERP or here");
    master.menu = u"Run"_s;
    master.icon = u"link"_s;
    master.right = u"terms.edit"_s;
    master.isUndoable = true;
    master.parameters = {{u"field"_s, Text::tr("Field"), Parameter::Choice, true, fields, {}},
                         {u"master"_s, Text::tr("Who decides"), Parameter::Choice, true, {u"erp"_s, u"shop"_s, u"here"_s}, {}}};
    registry.add(std::make_unique<FunctionCommand>(master, setMaster));
}

} // namespace quayside::commands
