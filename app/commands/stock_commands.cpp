// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/domain/money.h"
#include "models/store/connection.h"
#include "models/store/erp_says.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Stock)
};

constexpr qint64 MostInStock = 99'999;

// A count, or a difference to what is there: "12", "+3", "-2".
Result<Outcome> setStock(Scope &scope)
{
    Outcome outcome;
    for (const RecordRef &record : scope.records()) {
        RecordRef stock = record;
        if (record.kind == RecordKind::Sku) {
            if (!scope.has(u"warehouse"_s))
                return fail(FaultKind::Invalid, u"missing-argument"_s, u"warehouse"_s);
            stock = {RecordKind::Stock, record.shop, record.id + u'@' + scope.arg(u"warehouse"_s)};
        }
        QUAYSIDE_TRY(editQuantity(scope, outcome, stock, scope.arg(u"quantity"_s)));
    }
    return outcome;
}

// "8.20", "60%" of the price, or "" to clear.
Result<std::optional<qint64>> amountOf(const QString &typed, const store::SkuFacts &facts)
{
    if (typed.trimmed().isEmpty())
        return std::optional<qint64>();
    if (typed.endsWith(u'%')) {
        bool isNumber = false;
        const double percent = typed.chopped(1).toDouble(&isNumber);
        if (!isNumber || percent < 0)
            return fail(FaultKind::Invalid, u"not a percentage"_s, typed);
        return std::optional<qint64>(qRound64(static_cast<double>(facts.mirrorPrice) * percent / 100));
    }
    const auto money = parseMoney(typed, facts.currency);
    if (!money)
        return fail(money.error());
    return std::optional<qint64>(money->minor);
}

// The cost of a linked SKU is the ERP's word, unless the team said otherwise.
Result<bool> costIsErps(store::Connection &db, const RecordRef &sku)
{
    const auto master = store::masterOfField(db, u"cost"_s);
    const auto says = store::erpSays(db, sku);
    if (!master || !says)
        return fail(master ? says.error() : master.error());
    return *master == Master::Erp && *says && !(*says)->cost.isEmpty();
}

Result<Outcome> setTerms(Scope &scope)
{
    Outcome outcome;
    for (const RecordRef &record : scope.records()) {
        const auto facts = store::MirrorReader(scope.db()).skuFacts(record);
        const auto known = store::TermsRepository(scope.db()).find(record);
        if (!facts || !known)
            return fail(facts ? known.error() : facts.error());
        if (!*facts)
            continue;
        const store::SkuTerms before = known->value_or(store::SkuTerms{record, {}, {}, {}, {}, {}});
        store::SkuTerms terms = before;
        const int exponent = currencyExponent((*facts)->currency);
        const auto setAmount = [&](const QString &name, std::optional<qint64> &amount) -> Done {
            if (!scope.has(name))
                return {};
            const auto value = amountOf(scope.arg(name), **facts);
            if (!value)
                return fail(value.error());
            if (*value == amount) {
                ++outcome.unchanged;
                return {};
            }
            const auto shown = [&](const std::optional<qint64> &minor) { return minor ? toDecimal(*minor, exponent) : QString(); };
            note(outcome, {record, name, shown(amount), shown(*value), (*facts)->currency, {}});
            amount = *value;
            return {};
        };
        const auto isErps = scope.has(u"cost"_s) ? costIsErps(scope.db(), record) : Result<bool>(false);
        if (!isErps)
            return fail(isErps.error());
        if (*isErps)
            note(outcome, {record, u"cost"_s, {}, scope.arg(u"cost"_s), {}, u"erp-is-master"_s});
        else
            QUAYSIDE_TRY(setAmount(u"cost"_s, terms.cost));
        QUAYSIDE_TRY(setAmount(u"floor"_s, terms.floor));
        for (const QString &word : scope.arg(u"tags"_s).split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'-'))
                terms.tags.removeAll(word.sliced(1));
            else if (!terms.tags.contains(word, Qt::CaseInsensitive))
                terms.tags.append(word);
        }
        terms.tags.sort();
        if (terms.tags != before.tags)
            note(outcome, {record, u"tags"_s, before.tags.join(u' '), terms.tags.join(u' '), {}, {}});
        // Nothing new, no row, no step to take back.
        if (terms.cost != before.cost || terms.floor != before.floor || terms.tags != before.tags)
            QUAYSIDE_TRY(scope.put(terms));
    }
    return outcome;
}

} // namespace

Done editQuantity(Scope &scope, Outcome &outcome, const RecordRef &stock, const QString &typed)
{
    const QString text = typed.trimmed();
    const bool isDelta = text.startsWith(u'+') || text.startsWith(u'-');
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return fail(FaultKind::Invalid, u"not a whole number"_s, u"quantity="_s + text);
    const auto state = store::MirrorReader(scope.db()).field(stock, u"quantity"_s);
    if (!state)
        return fail(state.error());
    const qint64 quantity = isDelta ? state->current.toLongLong() + number : number;
    if (state->exists && (quantity < 0 || quantity > MostInStock)) {
        note(outcome, {stock, u"quantity"_s, state->current, QString::number(quantity), {}, u"range"_s});
        return {};
    }
    return editField(scope, outcome, stock, u"quantity"_s, QString::number(quantity), *state, u"Stock"_s);
}

void addStockCommands(Registry &registry)
{
    Spec stock;
    stock.id = u"stock.set"_s;
    stock.title = Text::tr("Set stock");
    stock.menu = u"Record"_s;
    stock.icon = u"inventory"_s;
    stock.right = u"stock.edit"_s;
    stock.on = {RecordKind::Stock, RecordKind::Sku};
    stock.isUndoable = true;
    stock.parameters = {{u"quantity"_s, Text::tr("Quantity, or a difference such as -2"), Parameter::Number, true, {}, {}},
                        {u"warehouse"_s, Text::tr("Warehouse, when a SKU is named"), Parameter::Text, false, {}, {}},
                        {u"set"_s, Text::tr("Change set"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(stock, setStock));

    Spec terms;
    terms.id = u"listings.terms"_s;
    terms.title = Text::tr("Set cost, floor and tags");
    terms.menu = u"Record"_s;
    terms.icon = u"tag"_s;
    terms.right = u"terms.edit"_s;
    terms.on = {RecordKind::Sku};
    terms.isUndoable = true;
    terms.parameters = {{u"cost"_s, Text::tr("Unit cost, or a share of the price such as 60%"), Parameter::Text, false, {}, {}},
                        {u"floor"_s, Text::tr("Price floor, or a share of the price"), Parameter::Text, false, {}, {}},
                        {u"tags"_s, Text::tr("Tags to add, or to remove with a minus"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(terms, setTerms));
}

} // namespace quayside::commands
