// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"

#include "app/commands/command.h"
#include "app/commands/message_commands.h"
#include "app/commands/policy.h"
#include "app/commands/review.h"
#include "models/base/denial.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/text/words.h"

#include <QCoroFuture>

#include <QHash>
#include <QJsonDocument>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

Result<QList<RecordRef>> resolve(store::Connection &db, const Selection &selection, const Person &person, Instant now)
{
    if (!selection.refs.isEmpty() || !selection.isAllMatching)
        return selection.refs;
    QUAYSIDE_TRY(understood(selection.kind, selection.criteria));
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
ledger::Event eventOf(const Invocation &invocation, const Outcome &outcome, const QJsonObject &details, const QString &id,
                      const Person &person, Instant now)
{
    constexpr int MostNamed = 50;
    ledger::Event event;
    event.id = id;
    event.at = now;
    event.person = person.id;
    event.command = invocation.command;
    event.reason = invocation.reason.isEmpty() ? invocation.args.value(u"reason"_s).toString() : invocation.reason;
    event.details = details;
    event.details[u"count"_s] = outcome.affected;
    QJsonArray rows;
    for (const RowEffect &row : outcome.rows) {
        if (row.problem.isEmpty() && rows.size() < MostNamed)
            rows.append(QJsonObject{{u"record"_s, row.ref.toString()}, {u"field"_s, row.field}, {u"before"_s, row.before},
                                    {u"after"_s, row.after}});
    }
    event.details[u"rows"_s] = rows;
    const auto carriedOut = std::find_if(outcome.rows.cbegin(), outcome.rows.cend(), [](const RowEffect &row) { return row.problem.isEmpty(); });
    if (outcome.affected == 1 && carriedOut != outcome.rows.cend()) {
        // One line of a record's history: what it was and what it became, without opening the list of rows.
        event.record = carriedOut->ref;
        event.details[u"field"_s] = carriedOut->field;
        event.details[u"before"_s] = carriedOut->before;
        event.details[u"after"_s] = carriedOut->after;
        event.details[u"currency"_s] = carriedOut->currency;
    } else if (details.contains(u"set"_s)) {
        event.record = {RecordKind::ChangeSet, {}, details[u"set"_s].toString()};
    }
    return event;
}

// The records that a run changed: those that its outcome tells, and beyond the most that it tells those of the changes it wrote.
QList<RecordRef> touchedBy(const Outcome &outcome, const QJsonArray &images)
{
    QSet<QString> names;
    for (const RowEffect &row : outcome.rows) {
        if (row.problem.isEmpty())
            names.insert(row.ref.toString());
    }
    for (const QJsonValue &image : images) {
        if (image[u"table"_s].toString() == "changes"_L1)
            names.insert(image[u"after"_s][u"record"_s].toString());
    }
    QList<RecordRef> records;
    for (const QString &name : std::as_const(names)) {
        if (const auto record = RecordRef::parse(name))
            records.append(*record);
    }
    return records;
}

// One argument against its schema.
Done fits(const Parameter &parameter, const QString &value)
{
    if (parameter.required && value.trimmed().isEmpty())
        return fail(FaultKind::Invalid, u"missing-argument"_s, parameter.name);
    if (value.isEmpty())
        return {};
    const QString given = parameter.name + u'=' + value;
    if (parameter.type == Parameter::Choice && !parameter.choices.contains(value))
        return fail(FaultKind::Invalid, u"one of "_s + parameter.choices.join(u", "_s), given);
    static const QStringList flags{u"true"_s, u"yes"_s, u"on"_s, u"1"_s, u"false"_s, u"no"_s, u"off"_s, u"0"_s};
    if (parameter.type == Parameter::Flag && !flags.contains(value, Qt::CaseInsensitive))
        return fail(FaultKind::Invalid, u"yes or no"_s, given);
    bool isNumber = true;
    if (parameter.type == Parameter::Number)
        (void)value.toDouble(&isNumber);
    if (!isNumber)
        return fail(FaultKind::Invalid, u"a number"_s, given);
    return {};
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
        return {false, Fault{FaultKind::NotFound, nearest(id), 0, id}};
    if (!spec->right.isEmpty() && !m_roles.may(m_actor.person().role, spec->right))
        return {false, lacksRight(spec->right, m_roles.holders(spec->right))};
    if (!spec->on.isEmpty() && (selection.isEmpty() || !spec->on.contains(selection.kind)))
        return {false, Fault{FaultKind::NotAllowedNow, u"nothing-selected"_s, 0, id}};
    return {true, {}};
}

QString Registry::nearest(const QString &id) const
{
    QStringList known;
    for (const auto &command : m_commands)
        known.append(command->spec().id);
    return text::nearest(id, known);
}

Done Registry::admit(const Invocation &invocation, const Spec &spec, const Person &person) const
{
    if (person.id.isEmpty())
        return deny(Denial::Nobody, spec.id);
    if (!spec.right.isEmpty() && !m_roles.may(person.role, spec.right))
        return fail(lacksRight(spec.right, m_roles.holders(spec.right)));
    QStringList known;
    for (const Parameter &parameter : spec.parameters) {
        known.append(parameter.name);
        QUAYSIDE_TRY(fits(parameter, invocation.args.value(parameter.name).toString()));
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
    if (found == m_commands.end())
        co_return fail(FaultKind::NotFound, nearest(invocation.command), invocation.command);
    const std::shared_ptr<Command> command = *found;
    const Person person = m_actor.person();
    for (const Parameter &parameter : command->spec().parameters) {
        if (!parameter.fallback.isEmpty() && !invocation.args.contains(parameter.name))
            invocation.args.insert(parameter.name, parameter.fallback);
    }
    // A change set that is selected need not be named as well.
    const bool takesSet = std::any_of(command->spec().parameters.begin(), command->spec().parameters.end(),
                                      [](const Parameter &parameter) { return parameter.name == "set"_L1 && parameter.required; });
    if (takesSet && !invocation.args.contains(u"set"_s) && invocation.on.kind == RecordKind::ChangeSet && invocation.on.refs.size() == 1)
        invocation.args.insert(u"set"_s, invocation.on.refs.first().id);
    if (const Done admitted = admit(invocation, command->spec(), person); !admitted)
        co_return fail(admitted.error());

    const QPointer<Registry> self(this);
    Result<Outcome> outcome;
    if (command->asyncBody())
        outcome = co_await runOutside(command, invocation, person);
    else
        outcome = co_await runInTransaction(command, invocation, person);
    if (outcome && !invocation.dryRun && self)
        Q_EMIT self->finished(*outcome);
    co_return outcome;
}

QCoro::Task<Result<Outcome>> Registry::runInTransaction(std::shared_ptr<Command> command, Invocation invocation, Person person)
{
    // Everything the body needs is copied in: the registry may go while the writer still works.
    const auto rehearsed = std::make_shared<Outcome>();
    auto work = [command, person, invocation, now = m_clock.now(), ids = &m_ids, roles = m_roles, policies = m_policies,
                 rehearsed](store::WriteScope &write) -> Result<Outcome> {
        const auto named = resolve(write.connection(), invocation.on, person, now);
        if (!named)
            return fail(named.error());
        if (!command->spec().on.isEmpty() && named->isEmpty())
            return fail(FaultKind::NotFound, u"no record fits"_s, invocation.on.criteria);
        QList<RecordRef> outside;
        const QString &right = command->spec().right;
        const auto records = withinReach(write.connection(), *named, roles.scopeOf(person.role, right), person, now, outside);
        if (!records)
            return fail(records.error());
        if (records->isEmpty() && !outside.isEmpty())
            return deny(Denial::Scope, right);
        Scope scope(write, person, invocation, *records, now, *ids, roles, *policies);
        Result<Outcome> outcome = command->run(scope);
        if (!outcome)
            return outcome;
        for (const RecordRef &record : outside)
            note(*outcome, {record, {}, {}, {}, {}, u"out-of-scope"_s});
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
                               .append(eventOf(invocation, *outcome, scope.details, ids->next(), person, now), touchedBy(*outcome, scope.images()));
        if (!event)
            return fail(event.error());
        write.touchAll(RecordKind::Ledger);
        return outcome;
    };
    Result<Outcome> outcome = co_await m_store.writeWork(std::move(work));
    if (!outcome && invocation.dryRun && outcome.error().kind == FaultKind::Cancelled && outcome.error().detail == "dry-run"_L1)
        co_return *rehearsed;
    co_return outcome;
}

QCoro::Task<Result<Outcome>> Registry::runOutside(std::shared_ptr<Command> command, Invocation invocation, Person person)
{
    if (invocation.dryRun)
        co_return fail(FaultKind::Invalid, u"cannot be rehearsed"_s, invocation.command);
    // Taken before the wait: the registry may go meanwhile, the store and the clock outlive every run.
    store::Store *store = &m_store;
    const Clock *clock = &m_clock;
    IdSource *ids = &m_ids;
    const Command::AsyncBody body = command->asyncBody();
    Result<Outcome> outcome = co_await body(invocation);
    QJsonObject details;
    Outcome told;
    if (outcome) {
        outcome->command = invocation.command;
        told = *outcome;
        details = outcome->data;
    } else {
        details = {{u"failed"_s, static_cast<int>(outcome.error().kind)}, {u"code"_s, outcome.error().code}};
    }
    const ledger::Event event = eventOf(invocation, told, details, ids->next(), person, clock->now());
    const QList<RecordRef> records = touchedBy(told, {});
    auto write = [event, records](store::WriteScope &scope) -> Done {
        const auto written = store::LedgerRepository(scope.connection()).append(event, records);
        if (!written)
            return fail(written.error());
        scope.touchAll(RecordKind::Ledger);
        return {};
    };
    const Done written = co_await store->writeWork(std::move(write));
    if (outcome && !written)
        co_return fail(written.error());
    co_return outcome;
}

QCoro::Task<Result<Review>> Registry::review(QString set) const
{
    auto work = [set, policies = m_policies, roles = m_roles](store::Connection &db) { return commands::review(db, set, *policies, roles); };
    co_return co_await m_store.read(std::move(work));
}

QCoro::Task<Result<UndoState>> Registry::undoState() const
{
    QHash<QString, QString> titles;
    for (const auto &command : m_commands)
        titles.insert(command->spec().id, command->spec().title);
    auto work = [person = m_actor.person().id, titles](store::Connection &db) -> Result<UndoState> {
        store::UndoRepository steps(db);
        const auto done = steps.lastDone(person);
        const auto undone = steps.firstUndone(person);
        if (!done || !undone)
            return fail(done ? undone.error() : done.error());
        const auto stepOf = [&](const std::optional<store::UndoStep> &step) {
            return step ? std::optional(UndoState::Step{step->command, titles.value(step->command), step->count}) : std::nullopt;
        };
        return UndoState{stepOf(*done), stepOf(*undone)};
    };
    co_return co_await m_store.read(std::move(work));
}

void addAll(Registry &registry)
{
    addListingCommands(registry);
    addStockCommands(registry);
    addChangeCommands(registry);
    addApprovalCommands(registry);
    addOutboxCommands(registry);
    addReturnCommands(registry);
    addConflictCommands(registry);
    addPeopleCommands(registry);
    addUndoCommands(registry);
    addCommentCommands(registry);
    addTaskCommands(registry);
    addNoticeCommands(registry);
    addErpCommands(registry);
    addInventoryCommands(registry);
    addInsightCommands(registry);
    addMessageCommands(registry);
}

} // namespace quayside::commands
