// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/domain/price_rule.h"
#include "models/store/connection.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Listings)
};

Done editPrice(Scope &scope, Outcome &outcome, const RecordRef &sku, const PriceRule &rule)
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
    return editField(scope, outcome, sku, u"price"_s, value, *state, u"Price "_s + scope.arg(u"price"_s));
}

Result<Outcome> editListings(Scope &scope)
{
    Outcome outcome;
    std::optional<PriceRule> rule;
    if (scope.has(u"price"_s)) {
        if (!scope.roles().may(scope.actor().role, u"prices.edit"_s))
            return fail(FaultKind::Denied, scope.roles().holders(u"prices.edit"_s).join(u", "_s), u"prices.edit"_s);
        const auto parsed = PriceRule::parse(scope.arg(u"price"_s), scope.arg(u"ending"_s));
        if (!parsed)
            return fail(parsed.error());
        rule = *parsed;
    }
    QStringList fields;
    for (const QString &field : {u"title"_s, u"description"_s, u"status"_s}) {
        if (scope.has(field))
            fields.append(field);
    }
    if (!rule && fields.isEmpty())
        return fail(FaultKind::Invalid, u"missing-argument"_s, u"price, title, description, status"_s);

    QSet<RecordRef> seen;
    for (const RecordRef &record : scope.records()) {
        if (rule) {
            if (record.kind == RecordKind::Sku)
                QUAYSIDE_TRY(editPrice(scope, outcome, record, *rule));
            else
                note(outcome, {record, u"price"_s, {}, {}, {}, u"not-a-sku"_s});
        }
        if (fields.isEmpty())
            continue;
        // Texts and status belong to the listing; two SKUs of one listing edit it once.
        RecordRef product = record;
        if (record.kind == RecordKind::Sku) {
            const auto facts = store::MirrorReader(scope.db()).skuFacts(record);
            if (!facts)
                return fail(facts.error());
            product = {RecordKind::Product, record.shop, *facts ? (*facts)->product : QString()};
        }
        if (seen.contains(product))
            continue;
        seen.insert(product);
        for (const QString &field : fields) {
            const auto state = store::MirrorReader(scope.db()).field(product, field);
            if (!state)
                return fail(state.error());
            QUAYSIDE_TRY(editField(scope, outcome, product, field, scope.arg(field), *state, u"Listings: "_s + fields.join(u", "_s)));
        }
    }
    return outcome;
}

Result<Outcome> setStock(Scope &scope)
{
    Outcome outcome;
    bool isNumber = false;
    const QString typed = scope.arg(u"quantity"_s);
    const bool isDelta = typed.startsWith(u'+') || typed.startsWith(u'-');
    const qint64 number = typed.toLongLong(&isNumber);
    if (!isNumber)
        return fail(FaultKind::Invalid, u"not a whole number"_s, u"quantity="_s + typed);
    for (const RecordRef &record : scope.records()) {
        const auto state = store::MirrorReader(scope.db()).field(record, u"quantity"_s);
        if (!state)
            return fail(state.error());
        const qint64 quantity = isDelta ? state->current.toLongLong() + number : number;
        if (quantity < 0 || quantity > 99'999) {
            note(outcome, {record, u"quantity"_s, state->current, QString::number(quantity), {}, u"range"_s});
            continue;
        }
        QUAYSIDE_TRY(editField(scope, outcome, record, u"quantity"_s, QString::number(quantity), *state, u"Stock"_s));
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
        store::SkuTerms terms = known->value_or(store::SkuTerms{record, {}, {}, {}, {}});
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
        QUAYSIDE_TRY(setAmount(u"cost"_s, terms.cost));
        QUAYSIDE_TRY(setAmount(u"floor"_s, terms.floor));
        const QStringList before = terms.tags;
        for (const QString &word : scope.arg(u"tags"_s).split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'-'))
                terms.tags.removeAll(word.sliced(1));
            else if (!terms.tags.contains(word, Qt::CaseInsensitive))
                terms.tags.append(word);
        }
        terms.tags.sort();
        if (terms.tags != before)
            note(outcome, {record, u"tags"_s, before.join(u' '), terms.tags.join(u' '), {}, {}});
        QUAYSIDE_TRY(scope.put(terms));
    }
    return outcome;
}

} // namespace

void addListingCommands(Registry &registry)
{
    Spec edit;
    edit.id = u"listings.edit"_s;
    edit.title = Text::tr("Edit listings");
    edit.menu = u"Record"_s;
    edit.icon = u"edit"_s;
    edit.right = u"listings.edit"_s;
    edit.on = {RecordKind::Sku, RecordKind::Product};
    edit.isUndoable = true;
    edit.parameters = {{u"price"_s, Text::tr("Price, or a change such as -5%"), Parameter::PriceRule, false, {}, {}},
                       {u"ending"_s, Text::tr("Ending"), Parameter::Choice, false, {u".99"_s}, {}},
                       {u"title"_s, Text::tr("Title"), Parameter::Text, false, {}, {}},
                       {u"description"_s, Text::tr("Description"), Parameter::Text, false, {}, {}},
                       {u"status"_s, Text::tr("Status"), Parameter::Choice, false, {u"live"_s, u"deactivated"_s}, {}},
                       {u"set"_s, Text::tr("Change set"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(edit, editListings));

    Spec stock;
    stock.id = u"stock.set"_s;
    stock.title = Text::tr("Set stock");
    stock.menu = u"Record"_s;
    stock.icon = u"inventory"_s;
    stock.right = u"stock.edit"_s;
    stock.on = {RecordKind::Stock};
    stock.isUndoable = true;
    stock.parameters = {{u"quantity"_s, Text::tr("Quantity, or a difference such as -2"), Parameter::Number, true, {}, {}},
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
