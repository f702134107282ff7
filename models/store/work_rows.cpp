// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/work_rows.h"

#include "models/store/connection.h"

#include <QJsonDocument>

namespace quayside::store {

namespace {

RecordRef refAt(const Statement &row, int at)
{
    // A number that is no kind must not become one by being cut to its width.
    const qint64 kind = row.integer(at);
    const bool isKnown = kind >= 0 && kind < RecordKindCount;
    return {static_cast<RecordKind>(isKnown ? kind : RecordKindCount), row.text(at + 1), row.text(at + 2)};
}

} // namespace

Change changeAt(const Statement &row, int at)
{
    Change change;
    change.id = row.text(at);
    change.setId = row.text(at + 1);
    change.record = refAt(row, at + 2);
    change.product = row.text(at + 5);
    change.field = row.text(at + 6);
    change.base = row.text(at + 7);
    change.value = row.text(at + 8);
    change.currency = row.text(at + 9);
    change.state = changeState(row.text(at + 10));
    change.reason = row.text(at + 11);
    change.reasonCode = static_cast<int>(row.integer(at + 12));
    change.author = row.text(at + 13);
    change.changedAt = row.integer(at + 14);
    return change;
}

ChangeSet changeSetAt(const Statement &row, int at)
{
    ChangeSet set;
    set.id = row.text(at);
    set.title = row.text(at + 1);
    set.author = row.text(at + 2);
    set.state = changeSetState(row.text(at + 3));
    set.note = row.text(at + 4);
    set.fingerprint = row.text(at + 5);
    set.reverts = row.text(at + 6);
    set.createdAt = row.integer(at + 7);
    set.submittedAt = row.integer(at + 8);
    set.publishedAt = row.integer(at + 9);
    set.finishedAt = row.integer(at + 10);
    set.changes = static_cast<int>(row.integer(at + 11));
    return set;
}

OutboxEntry outboxAt(const Statement &row, int at)
{
    OutboxEntry entry;
    entry.intent.id = row.text(at);
    entry.intent.setId = row.text(at + 1);
    entry.intent.changeId = row.text(at + 2);
    entry.intent.record = refAt(row, at + 3);
    entry.intent.product = row.text(at + 6);
    entry.intent.kind = row.text(at + 7);
    entry.intent.payload = QJsonDocument::fromJson(row.bytes(at + 8)).object();
    entry.intent.base = row.text(at + 9);
    entry.intent.deadline = row.integer(at + 10);
    entry.state = outboxState(row.text(at + 11));
    entry.attempts = static_cast<int>(row.integer(at + 12));
    entry.notBefore = row.integer(at + 13);
    entry.queuedAt = row.integer(at + 14);
    entry.sentAt = row.integer(at + 15);
    entry.finishedAt = row.integer(at + 16);
    entry.holdReason = row.text(at + 17);
    entry.reason = row.text(at + 18);
    entry.reasonCode = static_cast<int>(row.integer(at + 19));
    return entry;
}

Conflict conflictAt(const Statement &row, int at)
{
    Conflict conflict;
    conflict.id = row.text(at);
    conflict.changeId = row.text(at + 1);
    conflict.setId = row.text(at + 2);
    conflict.record = refAt(row, at + 3);
    conflict.field = row.text(at + 6);
    conflict.base = row.text(at + 7);
    conflict.mine = row.text(at + 8);
    conflict.theirs = row.text(at + 9);
    conflict.currency = row.text(at + 10);
    conflict.other = row.text(at + 11);
    conflict.state = conflictState(row.text(at + 12));
    conflict.mineBy = row.text(at + 13);
    conflict.mineAt = row.integer(at + 14);
    conflict.theirsAt = row.integer(at + 15);
    conflict.foundAt = row.integer(at + 16);
    conflict.resolvedBy = row.text(at + 17);
    conflict.resolvedAt = row.integer(at + 18);
    return conflict;
}

ledger::Event eventAt(const Statement &row, int at)
{
    ledger::Event event;
    event.seq = row.integer(at);
    event.id = row.text(at + 1);
    event.at = row.integer(at + 2);
    event.person = row.text(at + 3);
    event.command = row.text(at + 4);
    event.record = refAt(row, at + 5);
    event.reason = row.text(at + 8);
    event.details = QJsonDocument::fromJson(row.bytes(at + 9)).object();
    event.previous = row.bytes(at + 10);
    event.hash = row.bytes(at + 11);
    return event;
}

} // namespace quayside::store
