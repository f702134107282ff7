// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/domain/money.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/merge_policy.h"
#include "models/store/outbox_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Conflicts)
};

// Ours stands: it is decided anew on what the shop says now, and goes on where it was.
Done keepMine(Scope &scope, Change change, const Conflict &conflict, std::optional<OutboxEntry> entry)
{
    change.base = conflict.theirs;
    const auto set = scope.findSet(change.setId);
    if (!set)
        return fail(set.error());
    if (entry) {
        entry->state = OutboxState::Queued;
        entry->holdReason.clear();
        entry->notBefore = 0;
        entry->intent.base = conflict.theirs;
        QUAYSIDE_TRY(scope.put(*entry));
        change.state = ChangeState::Sending;
        return scope.put(change);
    }
    change.state = ChangeState::Edited;
    QUAYSIDE_TRY(scope.put(change));
    // An approval was given on another base; it has to be given again.
    if (*set && ((*set)->state == ChangeSetState::Submitted || (*set)->state == ChangeSetState::Approved))
        return reopen(scope, **set);
    return {};
}

Done dropMine(Scope &scope, Change change, std::optional<OutboxEntry> entry)
{
    if (entry) {
        entry->state = OutboxState::Cancelled;
        entry->finishedAt = scope.now();
        QUAYSIDE_TRY(scope.put(*entry));
    }
    change.state = ChangeState::Withdrawn;
    QUAYSIDE_TRY(scope.put(change));
    return scope.settle(change.setId);
}

// A third value is new content: a change of its own in an open set, to be approved like any other.
Done takeOther(Scope &scope, Outcome &outcome, Change change, const Conflict &conflict, std::optional<OutboxEntry> entry, const QString &value)
{
    QUAYSIDE_TRY(dropMine(scope, change, std::move(entry)));
    const auto state = store::MirrorReader(scope.db()).field(conflict.record, conflict.field);
    if (!state)
        return fail(state.error());
    Outcome edited;
    QUAYSIDE_TRY(editField(scope, edited, conflict.record, conflict.field, value, *state, u"Conflicts resolved"_s));
    outcome.createdId = edited.createdId;
    return {};
}

constexpr qsizetype MostNamed = 200; ///< conflicts whose two sides one ledger event spells out

// What a choice means for one conflict: "mine", "theirs", "other" with its value, or empty when it leaves the conflict open.
struct Way
{
    QString choice;
    QString value;
};

Way wayOf(const QString &choice, const QString &other, const Conflict &conflict, const MergePolicy &policy)
{
    if (choice == "newer"_L1)
        return {conflict.theirsAt > conflict.mineAt ? u"theirs"_s : u"mine"_s, {}};
    if (choice != "policy"_L1)
        return {choice, other};
    switch (policy.ruleOf(conflict.field)) {
    case MergeRule::FollowRemote: return {u"theirs"_s, {}};
    case MergeRule::KeepMine: return {u"mine"_s, {}};
    case MergeRule::AddDelta: {
        const Plan both = plan(MergeRule::AddDelta, conflict.base, conflict.mine, conflict.theirs);
        return both.action == PlanAction::AddDelta ? Way{u"other"_s, both.value} : Way();
    }
    case MergeRule::Ask:
    case MergeRule::Act: break;
    }
    return {};
}

// The loser is kept twice: in the conflict itself, and in the ledger.
QJsonObject bothSides(const Conflict &conflict, const QString &choice)
{
    return {{u"record"_s, conflict.record.toString()}, {u"field"_s, conflict.field},   {u"base"_s, conflict.base},
            {u"mine"_s, conflict.mine},                {u"theirs"_s, conflict.theirs}, {u"took"_s, choice}};
}

Done settle(Scope &scope, Outcome &outcome, Conflict conflict, const Way &way, const Change &change, std::optional<OutboxEntry> entry)
{
    QString other = way.value;
    if (way.choice == "other"_L1 && !conflict.currency.isEmpty()) {
        const auto money = parseMoney(other, conflict.currency);
        if (!money)
            return fail(money.error());
        other = toDecimal(*money);
    }
    conflict.resolvedBy = scope.actor().id;
    conflict.resolvedAt = scope.now();
    conflict.state = way.choice == "mine"_L1 ? ConflictState::TookMine : way.choice == "theirs"_L1 ? ConflictState::TookTheirs : ConflictState::TookOther;
    conflict.other = way.choice == "other"_L1 ? other : QString();
    QUAYSIDE_TRY(scope.put(conflict));
    if (way.choice == "mine"_L1)
        QUAYSIDE_TRY(keepMine(scope, change, conflict, std::move(entry)));
    else if (way.choice == "theirs"_L1)
        QUAYSIDE_TRY(dropMine(scope, change, std::move(entry)));
    else
        QUAYSIDE_TRY(takeOther(scope, outcome, change, conflict, std::move(entry), other));
    const QString result = way.choice == "mine"_L1 ? conflict.mine : way.choice == "theirs"_L1 ? conflict.theirs : other;
    note(outcome, {conflict.record, conflict.field, conflict.base, result, conflict.currency, {}});
    return {};
}

Result<Outcome> resolve(Scope &scope)
{
    const QString choice = scope.arg(u"choice"_s);
    const QString other = scope.arg(u"value"_s);
    if (choice == "other"_L1 && other.isEmpty())
        return fail(FaultKind::Invalid, u"missing-argument"_s, u"value"_s);
    const auto policy = store::mergePolicyOf(scope.db());
    if (!policy)
        return fail(policy.error());
    Outcome outcome;
    QJsonArray sides;
    store::ConflictRepository conflicts(scope.db());
    store::ChangeRepository changes(scope.db());
    for (const RecordRef &ref : scope.records()) {
        const auto found = conflicts.find(ref.id);
        if (!found)
            return fail(found.error());
        if (!*found || (*found)->state != ConflictState::Open) {
            note(outcome, {ref, {}, {}, {}, {}, u"not-open"_s});
            continue;
        }
        const Conflict &conflict = **found;
        const auto change = changes.find(conflict.changeId);
        const auto entry = store::OutboxRepository(scope.db()).unfinishedOf(conflict.changeId);
        if (!change || !entry)
            return fail(change ? entry.error() : change.error());
        if (!*change) {
            note(outcome, {ref, {}, {}, {}, {}, u"missing"_s});
            continue;
        }
        const Way way = wayOf(choice, other, conflict, *policy);
        if (way.choice.isEmpty()) {
            note(outcome, {conflict.record, conflict.field, conflict.mine, {}, conflict.currency, u"policy-asks"_s});
            continue;
        }
        QUAYSIDE_TRY(settle(scope, outcome, conflict, way, **change, *entry));
        if (sides.size() < MostNamed)
            sides.append(bothSides(conflict, way.choice));
    }
    scope.details[u"choice"_s] = choice;
    scope.details[u"values"_s] = sides;
    return outcome;
}

} // namespace

void addConflictCommands(Registry &registry)
{
    Spec spec;
    spec.id = u"conflicts.resolve"_s;
    spec.title = Text::tr("Resolve conflict");
    spec.menu = u"Changes"_s;
    spec.icon = u"conflict"_s;
    spec.right = u"conflicts.resolve"_s;
    spec.on = {RecordKind::Conflict};
    spec.isUndoable = true;
    spec.parameters = {{u"choice"_s, Text::tr("Which value"), Parameter::Choice, true, {u"mine"_s, u"theirs"_s, u"newer"_s, u"policy"_s, u"other"_s}, {}},
                       {u"value"_s, Text::tr("Other value"), Parameter::Text, false, {}, {}},
                       {u"set"_s, Text::tr("Change set"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(spec, resolve));
}

} // namespace quayside::commands
