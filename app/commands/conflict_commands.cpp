// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/domain/money.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"

#include <QCoreApplication>

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

Result<Outcome> resolve(Scope &scope)
{
    const QString choice = scope.arg(u"choice"_s);
    QString other = scope.arg(u"value"_s);
    if (choice == "other"_L1 && other.isEmpty())
        return fail(FaultKind::Invalid, u"missing-argument"_s, u"value"_s);
    Outcome outcome;
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
        Conflict conflict = **found;
        const auto change = changes.find(conflict.changeId);
        const auto entry = store::OutboxRepository(scope.db()).unfinishedOf(conflict.changeId);
        if (!change || !entry)
            return fail(change ? entry.error() : change.error());
        if (!*change) {
            note(outcome, {ref, {}, {}, {}, {}, u"missing"_s});
            continue;
        }
        if (choice == "other"_L1 && !conflict.currency.isEmpty()) {
            const auto money = parseMoney(other, conflict.currency);
            if (!money)
                return fail(money.error());
            other = toDecimal(*money);
        }
        conflict.resolvedBy = scope.actor().id;
        conflict.resolvedAt = scope.now();
        conflict.state = choice == "mine"_L1 ? ConflictState::TookMine : choice == "theirs"_L1 ? ConflictState::TookTheirs : ConflictState::TookOther;
        conflict.other = choice == "other"_L1 ? other : QString();
        QUAYSIDE_TRY(scope.put(conflict));
        if (choice == "mine"_L1)
            QUAYSIDE_TRY(keepMine(scope, **change, conflict, *entry));
        else if (choice == "theirs"_L1)
            QUAYSIDE_TRY(dropMine(scope, **change, *entry));
        else
            QUAYSIDE_TRY(takeOther(scope, outcome, **change, conflict, *entry, other));
        const QString result = choice == "mine"_L1 ? conflict.mine : choice == "theirs"_L1 ? conflict.theirs : other;
        note(outcome, {conflict.record, conflict.field, conflict.base, result, conflict.currency, {}});
    }
    scope.details[u"choice"_s] = choice;
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
    spec.parameters = {{u"choice"_s, Text::tr("Which value"), Parameter::Choice, true, {u"mine"_s, u"theirs"_s, u"other"_s}, {}},
                       {u"value"_s, Text::tr("Other value"), Parameter::Text, false, {}, {}},
                       {u"set"_s, Text::tr("Change set"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(spec, resolve));
}

} // namespace quayside::commands
