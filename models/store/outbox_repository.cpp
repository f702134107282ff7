// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox_repository.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"
#include "models/store/work_rows.h"

#include <QJsonDocument>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

Statement select(Connection &db, const char *table, const char *columns, const char *where)
{
    return db.prepare(std::string("SELECT ") + columns + " FROM " + table + ' ' + where);
}

void bindEntry(Statement &statement, const OutboxEntry &entry)
{
    const Intent &intent = entry.intent;
    statement.all(intent.id, intent.setId, intent.changeId, static_cast<int>(intent.record.kind), intent.record.shop, intent.record.id,
                  intent.product, intent.kind, QString::fromUtf8(QJsonDocument(intent.payload).toJson(QJsonDocument::Compact)),
                  intent.base, intent.deadline, toWord(entry.state), entry.attempts, entry.notBefore, entry.queuedAt, entry.sentAt,
                  entry.finishedAt, entry.holdReason, entry.reason, entry.reasonCode);
}

void bindConflict(Statement &statement, const Conflict &conflict)
{
    statement.all(conflict.id, conflict.changeId, conflict.setId, static_cast<int>(conflict.record.kind), conflict.record.shop,
                  conflict.record.id, conflict.field, conflict.base, conflict.mine, conflict.theirs, conflict.currency, conflict.other,
                  toWord(conflict.state), conflict.mineBy, conflict.mineAt, conflict.theirsAt, conflict.foundAt, conflict.resolvedBy,
                  conflict.resolvedAt);
}

} // namespace

Done OutboxRepository::enqueue(const OutboxEntry &entry)
{
    Statement statement = m_db.prepare(std::string("INSERT INTO outbox(") + OutboxColumns
                                       + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bindEntry(statement, entry);
    return statement.run();
}

Done OutboxRepository::update(const OutboxEntry &entry)
{
    Statement statement = m_db.prepare(
        "UPDATE outbox SET set_id=?2, change_id=?3, kind=?4, shop=?5, record=?6, product=?7, intent=?8, payload=?9, base=?10,"
        " deadline=?11, state=?12, attempts=?13, not_before=?14, queued_at=?15, sent_at=?16, finished_at=?17, hold_reason=?18,"
        " reason=?19, reason_code=?20 WHERE id=?1");
    bindEntry(statement, entry);
    QUAYSIDE_TRY(statement.run());
    if (m_db.changes() != 1)
        return fail(FaultKind::NotFound, u"no such outbox entry"_s, entry.intent.id);
    return {};
}

Result<std::optional<OutboxEntry>> OutboxRepository::find(const QString &id)
{
    Statement statement = select(m_db, "outbox", OutboxColumns, "WHERE id=?");
    statement.bind(id);
    return rowOf(statement, [](Statement &row) { return outboxAt(row); });
}

Result<QList<Waiting>> OutboxRepository::unfinished()
{
    Statement statement = m_db.prepare("SELECT id, kind, shop, record, product, intent, state, deadline, not_before FROM outbox"
                                       " WHERE state IN ('queued','held','sending','unknown') ORDER BY rowid");
    return rowsOf(statement, [](Statement &row) {
        Waiting waiting;
        waiting.id = row.text(0);
        waiting.record = {static_cast<RecordKind>(row.integer(1)), row.text(2), row.text(3)};
        waiting.product = row.text(4);
        waiting.kind = row.text(5);
        waiting.state = outboxState(row.text(6));
        waiting.deadline = row.integer(7);
        waiting.notBefore = row.integer(8);
        return waiting;
    });
}

Result<QList<OutboxEntry>> OutboxRepository::find(const QStringList &ids)
{
    QList<OutboxEntry> entries;
    for (const QString &id : ids) {
        const auto entry = find(id);
        if (!entry)
            return fail(entry.error());
        if (*entry)
            entries.append(**entry);
    }
    return entries;
}

Result<QList<OutboxEntry>> OutboxRepository::ofState(OutboxState state)
{
    Statement statement = select(m_db, "outbox", OutboxColumns, "WHERE state=? ORDER BY rowid");
    statement.bind(toWord(state));
    return rowsOf(statement, [](Statement &row) { return outboxAt(row); });
}

Result<QList<OutboxEntry>> OutboxRepository::ofSet(const QString &setId)
{
    Statement statement = select(m_db, "outbox", OutboxColumns, "WHERE set_id=? ORDER BY rowid");
    statement.bind(setId);
    return rowsOf(statement, [](Statement &row) { return outboxAt(row); });
}

Done OutboxRepository::remove(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM outbox WHERE id=?");
    return statement.bind(id).run();
}

Result<QList<OutboxEntry>> OutboxRepository::ofRecord(const RecordRef &record)
{
    Statement statement = select(m_db, "outbox", OutboxColumns, "WHERE kind=? AND shop=? AND record=? ORDER BY rowid");
    statement.all(static_cast<int>(record.kind), record.shop, record.id);
    return rowsOf(statement, [](Statement &row) { return outboxAt(row); });
}

Result<std::optional<OutboxEntry>> OutboxRepository::unfinishedOf(const QString &changeId)
{
    Statement statement = select(m_db, "outbox", OutboxColumns,
                                 "WHERE change_id=? AND state IN ('queued','held','sending','unknown') ORDER BY rowid DESC LIMIT 1");
    statement.bind(changeId);
    return rowOf(statement, [](Statement &row) { return outboxAt(row); });
}

Result<Instant> OutboxRepository::nextDue()
{
    Statement statement = m_db.prepare("SELECT min(not_before) FROM outbox WHERE state IN ('queued','unknown')");
    return numberOf(statement);
}

Result<QHash<OutboxState, int>> OutboxRepository::counts()
{
    Statement statement = m_db.prepare("SELECT state, count(*) FROM outbox GROUP BY state");
    const auto rows = rowsOf(statement, [](Statement &row) { return std::pair(outboxState(row.text(0)), static_cast<int>(row.integer(1))); });
    if (!rows)
        return fail(rows.error());
    QHash<OutboxState, int> counts;
    for (const auto &[state, count] : *rows)
        counts.insert(state, count);
    return counts;
}

Result<int> OutboxRepository::recover()
{
    Statement statement = m_db.prepare("UPDATE outbox SET state='unknown', not_before=0 WHERE state='sending'");
    QUAYSIDE_TRY(statement.run());
    return m_db.changes();
}

Done ConflictRepository::insert(const Conflict &conflict)
{
    Statement statement = m_db.prepare(std::string("INSERT INTO conflicts(") + ConflictColumns
                                       + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bindConflict(statement, conflict);
    return statement.run();
}

Done ConflictRepository::update(const Conflict &conflict)
{
    Statement statement = m_db.prepare(
        "UPDATE conflicts SET change_id=?2, set_id=?3, kind=?4, shop=?5, record=?6, field=?7, base=?8, mine=?9, theirs=?10,"
        " currency=?11, other=?12, state=?13, mine_by=?14, mine_at=?15, theirs_at=?16, found_at=?17, resolved_by=?18, resolved_at=?19"
        " WHERE id=?1");
    bindConflict(statement, conflict);
    QUAYSIDE_TRY(statement.run());
    if (m_db.changes() != 1)
        return fail(FaultKind::NotFound, u"no such conflict"_s, conflict.id);
    return {};
}

Result<std::optional<Conflict>> ConflictRepository::find(const QString &idOrPrefix)
{
    Statement statement = select(m_db, "conflicts", ConflictColumns, "WHERE id=?1 OR (length(?1) >= 4 AND substr(id, 1, length(?1)) = ?1) LIMIT 2");
    statement.bind(idOrPrefix);
    const auto rows = rowsOf(statement, [](Statement &row) { return conflictAt(row); });
    if (!rows)
        return fail(rows.error());
    return rows->size() == 1 ? std::optional<Conflict>(rows->first()) : std::nullopt;
}

Result<std::optional<Conflict>> ConflictRepository::openOf(const RecordRef &record, const QString &field)
{
    Statement statement = select(m_db, "conflicts", ConflictColumns, "WHERE kind=? AND shop=? AND record=? AND field=? AND state='open'");
    statement.all(static_cast<int>(record.kind), record.shop, record.id, field);
    return rowOf(statement, [](Statement &row) { return conflictAt(row); });
}

Result<QList<Conflict>> ConflictRepository::open()
{
    Statement statement = select(m_db, "conflicts", ConflictColumns, "WHERE state='open' ORDER BY rowid");
    return rowsOf(statement, [](Statement &row) { return conflictAt(row); });
}

Result<int> ConflictRepository::openCount()
{
    Statement statement = m_db.prepare("SELECT count(*) FROM conflicts WHERE state='open'");
    const Result<qint64> count = numberOf(statement);
    if (!count)
        return fail(count.error());
    return static_cast<int>(*count);
}

} // namespace quayside::store
