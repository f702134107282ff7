// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/work_writes.h"

#include "models/ledger/event.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/merge_policy.h"
#include "models/store/mirror_reader.h"
#include "models/store/outbox_repository.h"

#include <QJsonArray>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNamed = 200; ///< records that one ledger event names

} // namespace

Result<Compared> compare(store::Connection &db, const Change &change)
{
    const auto state = store::MirrorReader(db).field(change.record, change.field);
    if (!state)
        return fail(state.error());
    const auto policy = store::mergePolicyOf(db);
    if (!policy)
        return fail(policy.error());
    Compared compared;
    const std::optional<QString> theirs = state->exists ? std::optional(state->mirror) : std::nullopt;
    compared.plan = plan(policy->ruleOf(change.field), change.base, change.value, theirs);
    compared.theirs = state->mirror;
    compared.theirsAt = state->version;
    return compared;
}

Done WorkWrites::put(const OutboxEntry &entry)
{
    m_scope.touchAll(RecordKind::Outbox);
    return store::OutboxRepository(db()).update(entry);
}

Done WorkWrites::put(const Change &change)
{
    m_scope.touchAll(RecordKind::Change);
    m_scope.touchAll(change.record.kind);
    return store::ChangeRepository(db()).update(change);
}

Result<std::optional<Change>> WorkWrites::changeOf(const OutboxEntry &entry)
{
    return store::ChangeRepository(db()).find(entry.intent.changeId);
}

Done WorkWrites::settle(const QString &setId)
{
    m_scope.touchAll(RecordKind::ChangeSet);
    return store::ChangeSetRepository(db()).settle(setId, m_now);
}

Done WorkWrites::hold(OutboxEntry entry, const QString &reason)
{
    entry.state = OutboxState::Held;
    entry.holdReason = reason;
    return put(entry);
}

Done WorkWrites::finish(OutboxEntry entry)
{
    const auto change = changeOf(entry);
    if (!change)
        return fail(change.error());
    entry.state = OutboxState::Done;
    entry.holdReason.clear();
    entry.reason.clear();
    entry.finishedAt = m_now;
    QUAYSIDE_TRY(put(entry));
    ++m_finished;
    if (!*change)
        return {};
    Change done = **change;
    done.state = ChangeState::Done;
    QUAYSIDE_TRY(put(done));
    note(u"sync.sent"_s, done, {{u"field"_s, done.field}, {u"before"_s, done.base}, {u"after"_s, done.value}});
    return settle(done.setId);
}

Done WorkWrites::refuse(OutboxEntry entry, const QString &reason, int code)
{
    const auto change = changeOf(entry);
    if (!change)
        return fail(change.error());
    entry.state = OutboxState::Refused;
    entry.holdReason.clear();
    entry.reason = reason;
    entry.reasonCode = code;
    entry.finishedAt = m_now;
    QUAYSIDE_TRY(put(entry));
    ++m_refused;
    if (!*change)
        return {};
    Change refused = **change;
    refused.state = ChangeState::Refused;
    refused.reason = reason;
    refused.reasonCode = code;
    QUAYSIDE_TRY(put(refused));
    note(u"sync.refused"_s, refused, {{u"field"_s, refused.field}, {u"reason"_s, reason}, {u"code"_s, code}});
    return settle(refused.setId);
}

Done WorkWrites::drop(OutboxEntry entry)
{
    entry.state = OutboxState::Cancelled;
    entry.finishedAt = m_now;
    QUAYSIDE_TRY(put(entry));
    return settle(entry.intent.setId);
}

Conflict WorkWrites::newConflict(const Change &change, const QString &theirs, Instant theirsAt)
{
    Conflict conflict;
    conflict.id = m_ids.next();
    conflict.changeId = change.id;
    conflict.setId = change.setId;
    conflict.record = change.record;
    conflict.field = change.field;
    conflict.base = change.base;
    conflict.mine = change.value;
    conflict.theirs = theirs;
    conflict.currency = change.currency;
    conflict.mineBy = change.author;
    conflict.mineAt = change.changedAt;
    conflict.theirsAt = theirsAt;
    conflict.foundAt = m_now;
    return conflict;
}

Done WorkWrites::askPerson(Change change, std::optional<OutboxEntry> entry, const QString &theirs, Instant theirsAt)
{
    store::ConflictRepository conflicts(db());
    const auto open = conflicts.openOf(change.record, change.field);
    if (!open)
        return fail(open.error());
    m_scope.touchAll(RecordKind::Conflict);
    if (entry)
        QUAYSIDE_TRY(hold(*entry, u"conflict"_s));
    if (change.state != ChangeState::Conflict) {
        change.state = ChangeState::Conflict;
        QUAYSIDE_TRY(put(change));
    }
    if (*open) {
        Conflict known = **open;
        if (known.theirs == theirs)
            return {};
        known.theirs = theirs;
        known.theirsAt = theirsAt;
        return conflicts.update(known);
    }
    const Conflict conflict = newConflict(change, theirs, theirsAt);
    QUAYSIDE_TRY(conflicts.insert(conflict));
    ++m_conflicts;
    note(u"sync.conflict"_s, change, {{u"field"_s, change.field}, {u"base"_s, change.base}, {u"mine"_s, change.value}, {u"theirs"_s, theirs}});
    return {};
}

Done WorkWrites::takeTheirs(Change change, std::optional<OutboxEntry> entry, const QString &theirs, Instant theirsAt)
{
    m_scope.touchAll(RecordKind::Conflict);
    Conflict conflict = newConflict(change, theirs, theirsAt);
    conflict.state = ConflictState::TookTheirs;
    conflict.resolvedBy = System;
    conflict.resolvedAt = m_now;
    QUAYSIDE_TRY(store::ConflictRepository(db()).insert(conflict));
    change.state = ChangeState::Withdrawn;
    change.reason = u"followed-remote"_s;
    QUAYSIDE_TRY(put(change));
    note(u"sync.followed"_s, change, {{u"field"_s, change.field}, {u"base"_s, change.base}, {u"mine"_s, change.value}, {u"theirs"_s, theirs}});
    if (entry)
        return drop(*entry);
    return settle(change.setId);
}

void WorkWrites::note(const QString &command, const Change &change, QJsonObject details)
{
    Happened &happened = m_happened[command];
    // What neither side shows any more stays readable here: each with both values, as long as they fit.
    if (details.contains("theirs"_L1) && happened.values.size() < MostNamed) {
        QJsonObject value = details;
        value[u"record"_s] = change.record.toString();
        happened.values.append(value);
    }
    if (happened.records.isEmpty()) {
        details[u"set"_s] = change.setId;
        happened.details = std::move(details);
    }
    happened.records.append(change.record);
}

Done WorkWrites::close()
{
    store::LedgerRepository ledger(db());
    QStringList commands = m_happened.keys();
    commands.sort();
    for (const QString &command : commands) {
        const Happened &happened = m_happened[command];
        ledger::Event event;
        event.id = m_ids.next();
        event.at = m_now;
        event.person = System;
        event.command = command;
        event.details = happened.details;
        if (happened.records.size() == 1) {
            event.record = happened.records.first();
        } else {
            // Fields of one record say nothing about many.
            event.details = {{u"count"_s, happened.records.size()}, {u"set"_s, happened.details[u"set"_s]}};
            QJsonArray names;
            for (const RecordRef &record : happened.records.first(std::min(MostNamed, happened.records.size())))
                names.append(record.toString());
            event.details[u"records"_s] = names;
            if (!happened.values.isEmpty())
                event.details[u"values"_s] = happened.values;
        }
        if (const auto written = ledger.append(event, happened.records); !written)
            return fail(written.error());
        m_scope.touchAll(RecordKind::Ledger);
    }
    m_happened.clear();
    return {};
}

} // namespace quayside::sync
