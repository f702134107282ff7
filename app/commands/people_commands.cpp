// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "models/base/denial.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"

#include <QCoreApplication>

#include <sodium.h>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::People)
};

Done knownRole(Scope &scope)
{
    const QString role = scope.arg(u"role"_s);
    if (!scope.roles().isKnown(role))
        return fail(FaultKind::Invalid, u"one of "_s + scope.roles().names().join(u", "_s), u"role="_s + role);
    return {};
}

Result<Person> personOf(Scope &scope)
{
    const auto person = store::PeopleRepository(scope.db()).find(scope.arg(u"person"_s));
    if (!person)
        return fail(person.error());
    if (!*person)
        return fail(FaultKind::NotFound, u"nobody of that name works here"_s, scope.arg(u"person"_s));
    return **person;
}

Result<Outcome> add(Scope &scope)
{
    QUAYSIDE_TRY(knownRole(scope));
    Person person;
    person.id = scope.newId();
    person.name = scope.arg(u"name"_s).trimmed();
    person.role = scope.arg(u"role"_s);
    person.createdAt = scope.now();
    QUAYSIDE_TRY(store::PeopleRepository(scope.db()).add(person));
    Outcome outcome;
    outcome.createdId = person.id;
    note(outcome, {{RecordKind::Person, {}, person.id}, u"role"_s, {}, person.role, {}, {}});
    scope.details[u"name"_s] = person.name;
    return outcome;
}

Result<Outcome> setRole(Scope &scope)
{
    QUAYSIDE_TRY(knownRole(scope));
    auto person = personOf(scope);
    if (!person)
        return fail(person.error());
    Outcome outcome;
    note(outcome, {{RecordKind::Person, {}, person->id}, u"role"_s, person->role, scope.arg(u"role"_s), {}, {}});
    person->role = scope.arg(u"role"_s);
    QUAYSIDE_TRY(store::PeopleRepository(scope.db()).update(*person));
    return outcome;
}

Result<Outcome> setPin(Scope &scope)
{
    const auto person = personOf(scope);
    if (!person)
        return fail(person.error());
    // A person sets their own PIN; somebody else's is the business of whoever manages people.
    if (person->id != scope.actor().id && !scope.roles().may(scope.actor().role, u"people.manage"_s))
        return fail(lacksRight(u"people.manage"_s, scope.roles().holders(u"people.manage"_s)));
    const QByteArray pin = scope.arg(u"pin"_s).toUtf8();
    QByteArray hash;
    if (!pin.isEmpty()) {
        hash.resize(crypto_pwhash_STRBYTES);
        if (sodium_init() < 0
            || crypto_pwhash_str(hash.data(), pin.constData(), static_cast<unsigned long long>(pin.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                 crypto_pwhash_MEMLIMIT_INTERACTIVE)
                != 0)
            return fail(FaultKind::Internal, u"no memory for the PIN's hash"_s);
    }
    QUAYSIDE_TRY(store::PeopleRepository(scope.db()).setPinHash(person->id, hash));
    Outcome outcome;
    note(outcome, {{RecordKind::Person, {}, person->id}, u"pin"_s, {}, pin.isEmpty() ? u"removed"_s : u"set"_s, {}, {}});
    return outcome;
}

Result<Outcome> setSelfApproval(Scope &scope)
{
    store::SettingsRepository settings(scope.db());
    const auto before = settings.value(SelfApprovalSetting, u"no"_s);
    if (!before)
        return fail(before.error());
    const QString after = scope.isSet(u"allow"_s) ? u"yes"_s : u"no"_s;
    Outcome outcome;
    if (*before == after) {
        ++outcome.unchanged;
        return outcome;
    }
    QUAYSIDE_TRY(settings.setValue(SelfApprovalSetting, after));
    scope.details[u"before"_s] = *before;
    scope.details[u"after"_s] = after;
    outcome.affected = 1;
    return outcome;
}

} // namespace

void addPeopleCommands(Registry &registry)
{
    const Parameter role{u"role"_s, Text::tr("Role"), Parameter::Text, true, {}, {}};
    const Parameter person{u"person"_s, Text::tr("Person"), Parameter::Person, true, {}, {}};
    const auto spec = [](const QString &id, const QString &title, const QString &right, QList<Parameter> parameters) {
        Spec s;
        s.id = id;
        s.title = title;
        s.menu = u"File"_s;
        s.icon = u"customers"_s;
        s.right = right;
        s.parameters = std::move(parameters);
        return s;
    };
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"people.add"_s, Text::tr("Add a person"), u"people.manage"_s, {{u"name"_s, Text::tr("Name"), Parameter::Text, true, {}, {}}, role}), add));
    registry.add(std::make_unique<FunctionCommand>(spec(u"people.setRole"_s, Text::tr("Change a role"), u"people.manage"_s, {person, role}), setRole));
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"people.setPin"_s, Text::tr("Set a PIN"), {}, {person, {u"pin"_s, Text::tr("PIN; empty removes it"), Parameter::Text, false, {}, {}}}),
        setPin));
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"policy.selfApproval"_s, Text::tr("Let a person who works alone approve their own changes"), u"people.manage"_s,
             {{u"allow"_s, Text::tr("Allow it"), Parameter::Flag, true, {}, {}}}),
        setSelfApproval));
}

} // namespace quayside::commands
