// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger_repository.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"
#include "models/store/work_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

// One of the event's records, as if it had been the only one.
ledger::Event narrowed(ledger::Event event, const RecordRef &record)
{
    if (event.record == record)
        return event;
    const QString name = record.toString();
    const QJsonArray rows = event.details[u"rows"_s].toArray();
    for (const QJsonValue &row : rows) {
        if (row[u"record"_s].toString() != name)
            continue;
        for (const QString &member : {u"field"_s, u"before"_s, u"after"_s})
            event.details[member] = row[member];
        break;
    }
    event.record = record;
    return event;
}

} // namespace

Result<ledger::Event> LedgerRepository::append(ledger::Event event, const QList<RecordRef> &records)
{
    Statement last = m_db.prepare("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1");
    const auto before = rowOf(last, [](Statement &row) { return std::pair(row.integer(0), row.bytes(1)); });
    if (!before)
        return fail(before.error());
    event.seq = *before ? (*before)->first + 1 : 1;
    event.previous = *before ? (*before)->second : QByteArray(32, '\0');
    event.hash = ledger::hashOf(event);
    Statement statement = m_db.prepare(std::string("INSERT INTO ledger(") + LedgerColumns + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.all(event.seq, event.id, event.at, event.person, event.command, static_cast<int>(event.record.kind), event.record.shop,
                  event.record.id, event.reason, QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)));
    statement.blob(event.previous).blob(event.hash);
    QUAYSIDE_TRY(statement.run());
    for (const RecordRef &record : records) {
        if (record == event.record || record.id.isEmpty())
            continue;
        Statement link = m_db.prepare("INSERT OR IGNORE INTO ledger_records(kind, shop, record, seq) VALUES(?,?,?,?)");
        link.all(static_cast<int>(record.kind), record.shop, record.id, event.seq);
        QUAYSIDE_TRY(link.run());
    }
    return event;
}

Result<QList<ledger::Event>> LedgerRepository::ofRecord(const RecordRef &record, int limit)
{
    Statement statement = m_db.prepare(std::string("SELECT ") + LedgerColumns
                                       + " FROM ledger WHERE seq IN (SELECT seq FROM ledger WHERE kind=?1 AND shop=?2 AND record=?3"
                                         " UNION SELECT seq FROM ledger_records WHERE kind=?1 AND shop=?2 AND record=?3 ORDER BY seq DESC LIMIT ?4)"
                                         " ORDER BY seq DESC");
    statement.all(static_cast<int>(record.kind), record.shop, record.id, limit);
    return rowsOf(statement, [&record](Statement &row) { return narrowed(eventAt(row), record); });
}

Result<QList<ledger::Event>> LedgerRepository::page(qint64 beforeSeq, int limit)
{
    Statement statement
        = m_db.prepare(std::string("SELECT ") + LedgerColumns + " FROM ledger WHERE ?1 = 0 OR seq < ?1 ORDER BY seq DESC LIMIT ?2");
    statement.all(beforeSeq, limit);
    return rowsOf(statement, [](Statement &row) { return eventAt(row); });
}

Result<QList<qint64>> LedgerRepository::breaks()
{
    Statement statement = m_db.prepare(std::string("SELECT ") + LedgerColumns + " FROM ledger ORDER BY seq");
    QList<qint64> broken;
    QByteArray previous(32, '\0');
    qint64 expected = 1;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return broken;
        const ledger::Event event = eventAt(statement);
        if (event.seq != expected || event.previous != previous || event.hash != ledger::hashOf(event))
            broken.append(event.seq);
        previous = event.hash;
        expected = event.seq + 1;
    }
}

Result<qint64> LedgerRepository::count()
{
    Statement statement = m_db.prepare("SELECT count(*) FROM ledger");
    return numberOf(statement);
}

namespace {

constexpr auto UndoColumns = "SELECT seq, person, command, count, images, undone, at FROM undo_steps ";

UndoStep stepAt(const Statement &row)
{
    UndoStep step;
    step.seq = row.integer(0);
    step.person = row.text(1);
    step.command = row.text(2);
    step.count = static_cast<int>(row.integer(3));
    step.images = row.bytes(4);
    step.undone = row.flag(5);
    step.at = row.integer(6);
    return step;
}

} // namespace

Done UndoRepository::push(const UndoStep &step)
{
    Statement drop = m_db.prepare("DELETE FROM undo_steps WHERE person=? AND undone=1");
    QUAYSIDE_TRY(drop.bind(step.person).run());
    Statement statement = m_db.prepare("INSERT INTO undo_steps(person, command, count, images, undone, at) VALUES(?1,?2,?3,?4,?5,?6)");
    statement.all(step.person, step.command, step.count);
    statement.blob(step.images);
    return statement.all(step.undone, step.at).run();
}

Result<std::optional<UndoStep>> UndoRepository::lastDone(const QString &person)
{
    Statement statement = m_db.prepare(std::string(UndoColumns) + "WHERE person=? AND undone=0 ORDER BY seq DESC LIMIT 1");
    statement.bind(person);
    return rowOf(statement, [](Statement &row) { return stepAt(row); });
}

Result<std::optional<UndoStep>> UndoRepository::firstUndone(const QString &person)
{
    Statement statement = m_db.prepare(std::string(UndoColumns) + "WHERE person=? AND undone=1 ORDER BY seq LIMIT 1");
    statement.bind(person);
    return rowOf(statement, [](Statement &row) { return stepAt(row); });
}

Done UndoRepository::setUndone(qint64 seq, bool undone)
{
    Statement statement = m_db.prepare("UPDATE undo_steps SET undone=? WHERE seq=?");
    return statement.all(undone, seq).run();
}

Result<QList<UndoStep>> UndoRepository::history(const QString &person, int limit)
{
    Statement statement = m_db.prepare(std::string(UndoColumns) + "WHERE person=? ORDER BY seq DESC LIMIT ?");
    statement.all(person, limit);
    return rowsOf(statement, [](Statement &row) { return stepAt(row); });
}

Done UndoRepository::remove(qint64 seq)
{
    Statement statement = m_db.prepare("DELETE FROM undo_steps WHERE seq=?");
    return statement.bind(seq).run();
}

Done UndoRepository::removeMentioning(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM undo_steps WHERE instr(CAST(images AS TEXT), ?) > 0");
    return statement.bind(id).run();
}

} // namespace quayside::store
