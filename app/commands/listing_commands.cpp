// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/domain/price_rule.h"
#include "models/store/connection.h"

#include <QCoreApplication>
#include <QSet>

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
        return fail(FaultKind::Denied, roles.holders(right).join(u", "_s), right);
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
            QUAYSIDE_TRY(editPrice(scope, outcome, record, *rule));
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
}

} // namespace quayside::commands
