// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Outbox)
};

struct Sent
{
    OutboxEntry entry;
    Change change;
};

// The entry and its change; empty when either is gone, which is noted.
Result<std::optional<Sent>> sentOf(Scope &scope, Outcome &outcome, const RecordRef &ref)
{
    const auto entry = store::OutboxRepository(scope.db()).find(ref.id);
    if (!entry)
        return fail(entry.error());
    const auto change = *entry ? store::ChangeRepository(scope.db()).find((*entry)->intent.changeId) : Result<std::optional<Change>>();
    if (!change)
        return fail(change.error());
    if (!*entry || !*change) {
        note(outcome, {ref, {}, {}, {}, {}, u"missing"_s});
        return std::optional<Sent>();
    }
    return std::optional(Sent{**entry, **change});
}

// A refusal is taken back: the change is on its way again, and its set with it.
Result<QString> sendAgain(Scope &scope, Change change)
{
    const auto overlay = store::ChangeRepository(scope.db()).overlay(change.record, change.field);
    const auto set = scope.findSet(change.setId);
    if (!overlay || !set)
        return fail(overlay ? set.error() : overlay.error());
    if (*overlay)
        return u"changed-since"_s;
    change.state = ChangeState::Sending;
    change.reason.clear();
    change.reasonCode = 0;
    QUAYSIDE_TRY(scope.put(change));
    if (*set && (*set)->state == ChangeSetState::Refused) {
        ChangeSet again = **set;
        again.state = ChangeSetState::Publishing;
        again.finishedAt = 0;
        QUAYSIDE_TRY(scope.put(again));
    }
    return QString();
}

QString whyNoRetry(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Sending: return u"under-way"_s;
    case OutboxState::Done:
    case OutboxState::Cancelled: return u"not-refused"_s;
    case OutboxState::Held: return entry.holdReason == "conflict"_L1 ? u"conflict"_s : QString();
    case OutboxState::Queued:
    case OutboxState::Unknown:
    case OutboxState::Refused: return {};
    }
    return {};
}

Result<Outcome> retry(Scope &scope)
{
    Outcome outcome;
    for (const RecordRef &ref : scope.records()) {
        const auto sent = sentOf(scope, outcome, ref);
        if (!sent)
            return fail(sent.error());
        if (!*sent)
            continue;
        OutboxEntry entry = (*sent)->entry;
        RowEffect row{ref, u"state"_s, toWord(entry.state), {}, {}, whyNoRetry(entry)};
        if (row.problem.isEmpty() && entry.state == OutboxState::Refused) {
            const auto problem = sendAgain(scope, (*sent)->change);
            if (!problem)
                return fail(problem.error());
            row.problem = *problem;
        }
        if (row.problem.isEmpty()) {
            // Unknown stays so: the shop is asked what happened before anything is sent again.
            if (entry.state != OutboxState::Unknown)
                entry.state = OutboxState::Queued;
            entry.notBefore = 0;
            entry.holdReason.clear();
            entry.reason.clear();
            entry.reasonCode = 0;
            entry.finishedAt = 0;
            QUAYSIDE_TRY(scope.put(entry));
            row.after = toWord(entry.state);
        }
        note(outcome, row);
    }
    outcome.data = {{u"note"_s, u"sends-when-online"_s}};
    return outcome;
}

// Nothing of the set is on its way or done: it is open again, as it was before it was submitted.
Done openAgain(Scope &scope, ChangeSet set, const QList<Change> &cancelled)
{
    set.state = ChangeSetState::Open;
    set.fingerprint.clear();
    set.submittedAt = set.publishedAt = 0;
    QUAYSIDE_TRY(scope.put(set));
    for (Change change : cancelled) {
        change.state = ChangeState::Edited;
        QUAYSIDE_TRY(scope.put(change));
    }
    return {};
}

// The rest goes on: what was taken back waits in an open set of its own, to be approved again.
Done moveOut(Scope &scope, Outcome &outcome, const ChangeSet &set, const QList<Change> &cancelled)
{
    for (Change change : cancelled) {
        const auto open = openSet(scope, u"Taken back: "_s + set.title);
        if (!open)
            return fail(open.error());
        outcome.createdId = open->id;
        change.setId = open->id;
        change.state = ChangeState::Edited;
        QUAYSIDE_TRY(scope.put(change));
    }
    return scope.settle(set.id);
}

// A decision on a return that is not sent leaves nothing behind; the case is open again.
Done dropActs(Scope &scope, ChangeSet set, const QList<Change> &cancelled, bool isAll)
{
    for (Change change : cancelled) {
        change.state = ChangeState::Withdrawn;
        QUAYSIDE_TRY(scope.put(change));
    }
    if (!isAll)
        return scope.settle(set.id);
    set.state = ChangeSetState::Withdrawn;
    set.finishedAt = scope.now();
    return scope.put(set);
}

Done takeBack(Scope &scope, Outcome &outcome, const QString &setId, const QList<Change> &cancelled)
{
    const auto set = scope.findSet(setId);
    const auto all = store::ChangeRepository(scope.db()).ofSet(setId);
    if (!set || !all)
        return fail(set ? all.error() : set.error());
    if (!*set)
        return fail(FaultKind::Internal, u"a change without a set"_s, setId);
    const auto isOther = [&](const Change &change) {
        return change.state != ChangeState::Rejected
            && std::none_of(cancelled.begin(), cancelled.end(), [&](const Change &c) { return c.id == change.id; });
    };
    const bool isAll = std::none_of(all->begin(), all->end(), isOther);
    if (cancelled.first().field.startsWith(u"act:"_s))
        return dropActs(scope, **set, cancelled, isAll);
    return isAll ? openAgain(scope, **set, cancelled) : moveOut(scope, outcome, **set, cancelled);
}

Result<Outcome> cancel(Scope &scope)
{
    Outcome outcome;
    QStringList setIds;
    QHash<QString, QList<Change>> bySet;
    for (const RecordRef &ref : scope.records()) {
        const auto sent = sentOf(scope, outcome, ref);
        if (!sent)
            return fail(sent.error());
        if (!*sent)
            continue;
        OutboxEntry entry = (*sent)->entry;
        RowEffect row{ref, u"state"_s, toWord(entry.state), toWord(OutboxState::Cancelled), {}, {}};
        if (entry.state == OutboxState::Sending || entry.state == OutboxState::Unknown)
            row.problem = u"under-way"_s;
        else if ((*sent)->change.state == ChangeState::Conflict)
            row.problem = u"conflict"_s;
        else if (entry.state != OutboxState::Queued && entry.state != OutboxState::Held)
            row.problem = u"not-open"_s;
        note(outcome, row);
        if (!row.problem.isEmpty())
            continue;
        entry.state = OutboxState::Cancelled;
        entry.finishedAt = scope.now();
        QUAYSIDE_TRY(scope.put(entry));
        const QString setId = (*sent)->change.setId;
        if (!setIds.contains(setId))
            setIds.append(setId);
        bySet[setId].append((*sent)->change);
    }
    for (const QString &setId : setIds)
        QUAYSIDE_TRY(takeBack(scope, outcome, setId, bySet.value(setId)));
    return outcome;
}

// Who may reply may take a reply back, and nothing else.
Result<Outcome> takeReplyBack(Scope &scope)
{
    for (const RecordRef &ref : scope.records()) {
        const auto entry = store::OutboxRepository(scope.db()).find(ref.id);
        if (!entry)
            return fail(entry.error());
        if (*entry && (*entry)->intent.kind != "message.reply"_L1)
            return fail(FaultKind::NotAllowedNow, u"message-not"_s, ref.id);
    }
    return cancel(scope);
}

} // namespace

void addOutboxCommands(Registry &registry)
{
    Spec again;
    again.id = u"outbox.retry"_s;
    again.title = Text::tr("Try sending again");
    again.menu = u"Changes"_s;
    again.icon = u"sync"_s;
    again.right = u"changes.publish"_s;
    again.on = {RecordKind::Outbox};
    registry.add(std::make_unique<FunctionCommand>(again, retry));

    Spec back = again;
    back.id = u"outbox.cancel"_s;
    back.title = Text::tr("Take back from the outbox");
    back.icon = u"undo"_s;
    back.isUndoable = true;
    registry.add(std::make_unique<FunctionCommand>(back, cancel));

    Spec reply = back;
    reply.id = u"messages.takeBack"_s;
    reply.title = Text::tr("Take a reply back");
    reply.right = u"messages.reply"_s;
    registry.add(std::make_unique<FunctionCommand>(reply, takeReplyBack));
}

} // namespace quayside::commands
