// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"

#include "app/commands/command.h"
#include "app/commands/policy.h"
#include "models/criteria/parser.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/text/words.h"

#include <QCoroFuture>

#include <QJsonDocument>

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

Result<QList<RecordRef>> resolve(store::Connection &db, const Selection &selection, const Person &person, Instant now)
{
    if (!selection.refs.isEmpty() || !selection.isAllMatching)
        return selection.refs;
    store::Query query(db);
    store::Ask ask;
    ask.kind = selection.kind;
    ask.text = selection.criteria;
    ask.person = person.id;
    ask.now = now;
    const auto ids = query.ids(ask);
    if (!ids)
        return fail(ids.error());
    return query.refs(selection.kind, *ids);
}

// One event a run, whatever the number of records; the first of them are named.
ledger::Event eventOf(const Invocation &invocation, const Outcome &outcome, const Scope &scope, const QString &id, const Person &person,
                      Instant now)
{
    constexpr int MostNamed = 50;
    ledger::Event event;
    event.id = id;
    event.at = now;
    event.person = person.id;
    event.command = invocation.command;
    event.reason = invocation.reason;
    event.details = scope.details;
    event.details[u"count"_s] = outcome.affected;
    QJsonArray rows;
    for (const RowEffect &row : outcome.rows) {
        if (row.problem.isEmpty() && rows.size() < MostNamed)
            rows.append(QJsonObject{{u"record"_s, row.ref.toString()}, {u"field"_s, row.field}, {u"before"_s, row.before},
                                    {u"after"_s, row.after}});
    }
    event.details[u"rows"_s] = rows;
    if (outcome.affected == 1 && !outcome.rows.isEmpty())
        event.record = outcome.rows.first().ref;
    else if (scope.details.contains(u"set"_s))
        event.record = {RecordKind::ChangeSet, {}, scope.details[u"set"_s].toString()};
    return event;
}

} // namespace

Registry::Registry(store::Store &store, const Actor &actor, const Clock &clock, IdSource &ids, Roles roles, Policies policies)
    : m_store(store), m_actor(actor), m_clock(clock), m_ids(ids), m_roles(std::move(roles)),
      m_policies(std::make_shared<Policies>(std::move(policies)))
{
}

Registry::~Registry() = default;

void Registry::add(std::unique_ptr<Command> command)
{
    Q_ASSERT(find(command->spec().id) == nullptr);
    m_commands.push_back(std::move(command));
}

QList<Spec> Registry::specs() const
{
    QList<Spec> specs;
    for (const auto &command : m_commands)
        specs.append(command->spec());
    return specs;
}

const Spec *Registry::find(const QString &id) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto &c) { return c->spec().id == id; });
    return found == m_commands.end() ? nullptr : &(*found)->spec();
}

Applicability Registry::canRun(const QString &id, const Selection &selection) const
{
    const Spec *spec = find(id);
    if (spec == nullptr)
        return {false, Fault{FaultKind::NotFound, {}, 0, id}};
    if (!spec->right.isEmpty() && !m_roles.may(m_actor.person().role, spec->right))
        return {false, Fault{FaultKind::Denied, m_roles.holders(spec->right).join(u", "_s), 0, spec->right}};
    if (!spec->on.isEmpty() && (selection.isEmpty() || !spec->on.contains(selection.kind)))
        return {false, Fault{FaultKind::NotAllowedNow, u"nothing-selected"_s, 0, id}};
    return {true, {}};
}

Done Registry::admit(const Invocation &invocation, const Command &command, const Person &person) const
{
    const Spec &spec = command.spec();
    if (person.id.isEmpty())
        return fail(FaultKind::Denied, u"nobody is signed in"_s, spec.id);
    if (!spec.right.isEmpty() && !m_roles.may(person.role, spec.right))
        return fail(FaultKind::Denied, m_roles.holders(spec.right).join(u", "_s), spec.right);
    QStringList known;
    for (const Parameter &parameter : spec.parameters) {
        known.append(parameter.name);
        const QString value = invocation.args.value(parameter.name).toString();
        if (parameter.required && value.trimmed().isEmpty())
            return fail(FaultKind::Invalid, u"missing-argument"_s, parameter.name);
        if (parameter.type == Parameter::Choice && !value.isEmpty() && !parameter.choices.contains(value))
            return fail(FaultKind::Invalid, u"one of "_s + parameter.choices.join(u", "_s), parameter.name + u'=' + value);
    }
    for (auto it = invocation.args.cbegin(); it != invocation.args.cend(); ++it) {
        if (!known.contains(it.key()))
            return fail(FaultKind::Invalid, text::nearest(it.key(), known), it.key());
    }
    if (!spec.on.isEmpty() && (invocation.on.isEmpty() || !spec.on.contains(invocation.on.kind)))
        return fail(FaultKind::NotAllowedNow, u"nothing-selected"_s, spec.id);
    return {};
}

QCoro::Task<Result<Outcome>> Registry::run(Invocation invocation)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const auto &c) { return c->spec().id == invocation.command; });
    if (found == m_commands.end()) {
        QStringList known;
        for (const auto &command : m_commands)
            known.append(command->spec().id);
        co_return fail(FaultKind::NotFound, text::nearest(invocation.command, known), invocation.command);
    }
    const std::shared_ptr<Command> command = *found;
    const Person person = m_actor.person();
    if (const Done admitted = admit(invocation, *command, person); !admitted)
        co_return fail(admitted.error());

    // Everything the body needs is copied in: the registry may go while the writer still works.
    const auto rehearsed = std::make_shared<Outcome>();
    auto work = [command, person, invocation, now = m_clock.now(), ids = &m_ids, roles = m_roles, policies = m_policies,
                 rehearsed](store::WriteScope &write) -> Result<Outcome> {
        const auto records = resolve(write.connection(), invocation.on, person, now);
        if (!records)
            return fail(records.error());
        if (!command->spec().on.isEmpty() && records->isEmpty())
            return fail(FaultKind::NotFound, u"no record fits"_s, invocation.on.criteria);
        Scope scope(write, person, invocation, *records, now, *ids, roles, *policies);
        Result<Outcome> outcome = command->run(scope);
        if (!outcome)
            return outcome;
        outcome->command = invocation.command;
        if (invocation.dryRun) {
            *rehearsed = *outcome;
            return fail(FaultKind::Cancelled, u"dry-run"_s);
        }
        if (command->spec().isUndoable && !scope.images().isEmpty()) {
            store::UndoStep step;
            step.person = person.id;
            step.command = invocation.command;
            step.count = outcome->affected;
            step.images = QJsonDocument(scope.images()).toJson(QJsonDocument::Compact);
            step.at = now;
            QUAYSIDE_TRY(store::UndoRepository(write.connection()).push(step));
        }
        const auto event = store::LedgerRepository(write.connection())
                               .append(eventOf(invocation, *outcome, scope, ids->next(), person, now));
        if (!event)
            return fail(event.error());
        write.touchAll(RecordKind::Ledger);
        return outcome;
    };
    Result<Outcome> outcome = co_await m_store.writeWork(std::move(work));
    if (!outcome && invocation.dryRun && outcome.error().kind == FaultKind::Cancelled && outcome.error().detail == "dry-run"_L1)
        co_return *rehearsed;
    if (outcome)
        Q_EMIT finished(*outcome);
    co_return outcome;
}

void addAll(Registry &registry)
{
    addListingCommands(registry);
    addChangeCommands(registry);
    addReturnCommands(registry);
    addConflictCommands(registry);
    addPeopleCommands(registry);
    addUndoCommands(registry);
}

} // namespace quayside::commands
