// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editing.h"

#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

// The newer wish is decided on anew, on the same base; the rest of the old set goes on.
Done moveToOpen(Scope &scope, Outcome &outcome, Change change, const QString &value, const QString &titleOfNew)
{
    const QString oldSet = change.setId;
    const Result<ChangeSet> set = openSet(scope, titleOfNew);
    if (!set)
        return fail(set.error());
    change.setId = set->id;
    change.state = value == change.base ? ChangeState::Withdrawn : ChangeState::Edited;
    change.value = value;
    change.author = scope.actor().id;
    change.changedAt = scope.now();
    outcome.createdId = set->id;
    scope.details[u"set"_s] = set->id;
    QUAYSIDE_TRY(scope.put(change));
    return settleWithout(scope, oldSet);
}

} // namespace

Result<std::optional<OutboxEntry>> neverSent(Scope &scope, const Change &change)
{
    const auto entry = store::OutboxRepository(scope.db()).unfinishedOf(change.id);
    if (!entry || !*entry)
        return entry;
    return (*entry)->isReplaceable() ? *entry : std::optional<OutboxEntry>();
}

Done supersede(Scope &scope, Outcome &outcome, OutboxEntry entry)
{
    entry.state = OutboxState::Cancelled;
    entry.reason = u"superseded"_s;
    entry.finishedAt = scope.now();
    QUAYSIDE_TRY(scope.put(entry));
    const int count = outcome.data[u"superseded"_s].toInt() + 1;
    outcome.data[u"superseded"_s] = count;
    scope.details[u"superseded"_s] = count;
    return {};
}

Done settleWithout(Scope &scope, const QString &setId)
{
    const auto rest = store::ChangeRepository(scope.db()).ofSet(setId);
    const auto old = scope.findSet(setId);
    if (!rest || !old)
        return fail(rest ? old.error() : rest.error());
    const bool isEmpty = std::all_of(rest->begin(), rest->end(), [](const Change &change) { return change.state == ChangeState::Withdrawn; });
    if (!isEmpty || !*old)
        return scope.settle(setId);
    ChangeSet empty = **old;
    empty.state = ChangeSetState::Withdrawn;
    empty.finishedAt = scope.now();
    return scope.put(empty);
}

Result<ChangeSet> setOnItsWay(Scope &scope, const QString &title)
{
    ChangeSet set;
    set.id = scope.newId();
    set.title = title;
    set.author = scope.actor().id;
    set.state = ChangeSetState::Publishing;
    set.createdAt = set.submittedAt = set.publishedAt = scope.now();
    QUAYSIDE_TRY(scope.put(set));
    return set;
}

Done sendAtOnce(Scope &scope, const ChangeSet &set, Change change, Intent intent)
{
    change.setId = set.id;
    change.state = ChangeState::Sending;
    change.author = scope.actor().id;
    change.changedAt = scope.now();
    QUAYSIDE_TRY(scope.put(change));
    OutboxEntry entry;
    entry.intent = std::move(intent);
    entry.intent.setId = set.id;
    entry.intent.changeId = change.id;
    entry.intent.record = change.record;
    entry.intent.base = change.base;
    entry.queuedAt = scope.now();
    return scope.put(entry);
}

Result<ChangeSet> setOf(Scope &scope)
{
    const auto set = scope.findSet(scope.arg(u"set"_s));
    if (!set)
        return fail(set.error());
    if (!*set)
        return fail(FaultKind::NotFound, u"no such change set"_s, scope.arg(u"set"_s));
    return **set;
}

Result<ChangeSet> openSet(Scope &scope, const QString &titleOfNew)
{
    if (scope.target) {
        const auto known = scope.findSet(*scope.target);
        if (!known)
            return fail(known.error());
        if (*known)
            return **known;
    }
    if (scope.has(u"set"_s)) {
        auto named = setOf(scope);
        if (named && named->state != ChangeSetState::Open)
            return fail(FaultKind::NotAllowedNow, u"set-"_s + toWord(named->state), named->title);
        if (named)
            scope.target = named->id;
        return named;
    }
    const auto own = store::ChangeSetRepository(scope.db()).openOf(scope.actor().id);
    if (!own)
        return fail(own.error());
    if (*own) {
        scope.target = (*own)->id;
        return **own;
    }
    ChangeSet set;
    set.id = scope.newId();
    set.title = titleOfNew;
    set.author = scope.actor().id;
    set.createdAt = scope.now();
    QUAYSIDE_TRY(scope.put(set));
    scope.target = set.id;
    return set;
}

Done reopen(Scope &scope, ChangeSet set)
{
    const auto changes = store::ChangeRepository(scope.db()).ofSet(set.id);
    if (!changes)
        return fail(changes.error());
    for (Change change : *changes) {
        if (change.state == ChangeState::Proposed || change.state == ChangeState::Approved) {
            change.state = ChangeState::Edited;
            QUAYSIDE_TRY(scope.put(change));
        }
    }
    scope.details[u"voided"_s] = set.fingerprint;
    set.state = ChangeSetState::Open;
    set.fingerprint.clear();
    set.submittedAt = 0;
    return scope.put(set);
}

Done editField(Scope &scope, Outcome &outcome, const RecordRef &record, const QString &field, const QString &value,
               const store::FieldState &state, const QString &titleOfNew)
{
    RowEffect row{record, field, state.current, value, state.currency, {}};
    if (!state.exists) {
        row.problem = u"missing"_s;
        note(outcome, row);
        return {};
    }
    const auto overlay = store::ChangeRepository(scope.db()).overlay(record, field);
    if (!overlay)
        return fail(overlay.error());
    if (!*overlay) {
        if (value == state.mirror) {
            ++outcome.unchanged;
            return {};
        }
        const Result<ChangeSet> set = openSet(scope, titleOfNew);
        if (!set)
            return fail(set.error());
        outcome.createdId = set->id;
        scope.details[u"set"_s] = set->id;
        Change change;
        change.id = scope.newId();
        change.setId = set->id;
        change.record = record;
        change.product = state.product;
        change.field = field;
        change.base = state.mirror;
        change.value = value;
        change.currency = state.currency;
        change.author = scope.actor().id;
        change.changedAt = scope.now();
        QUAYSIDE_TRY(scope.put(change));
        note(outcome, row);
        return {};
    }

    if ((*overlay)->state == ChangeState::Sending) {
        const auto unsent = neverSent(scope, **overlay);
        if (!unsent)
            return fail(unsent.error());
        if (*unsent && (*overlay)->value != value) {
            QUAYSIDE_TRY(supersede(scope, outcome, **unsent));
            QUAYSIDE_TRY(moveToOpen(scope, outcome, **overlay, value, titleOfNew));
            note(outcome, row);
            return {};
        }
    }
    if ((*overlay)->state == ChangeState::Sending || (*overlay)->state == ChangeState::Conflict) {
        row.problem = toWord((*overlay)->state);
        note(outcome, row);
        return {};
    }
    if ((*overlay)->value == value) {
        ++outcome.unchanged;
        return {};
    }
    const auto set = scope.findSet((*overlay)->setId);
    if (!set)
        return fail(set.error());
    if (*set && (*set)->state != ChangeSetState::Open)
        QUAYSIDE_TRY(reopen(scope, **set));
    Change change = **overlay;
    change.state = value == change.base ? ChangeState::Withdrawn : ChangeState::Edited;
    change.value = value;
    change.author = scope.actor().id;
    change.changedAt = scope.now();
    outcome.createdId = change.setId;
    scope.details[u"set"_s] = change.setId;
    QUAYSIDE_TRY(scope.put(change));
    note(outcome, row);
    return {};
}

} // namespace quayside::commands
