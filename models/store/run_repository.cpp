// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_repository.h"

#include "models/playbooks/run_json.h"
#include "models/store/connection.h"
#include "models/store/rows_of.h"

#include <QJsonDocument>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LineColumns
    = "SELECT id, playbook, version, title, kind, shop, record, state, owner, started_at, due_at, progress FROM runs ";
constexpr qsizetype ShortestPrefix = 4;

playbooks::RunLine lineAt(const Statement &row)
{
    playbooks::RunLine line;
    line.id = row.text(0);
    line.playbook = row.text(1);
    line.version = row.text(2);
    line.title = row.text(3);
    line.record = {static_cast<RecordKind>(row.integer(4)), row.text(5), row.text(6)};
    line.state = playbooks::runState(row.text(7));
    line.owner = row.text(8);
    line.startedAt = row.integer(9);
    line.dueAt = row.integer(10);
    line.progress = static_cast<int>(row.integer(11));
    return line;
}

} // namespace

Done RunRepository::put(const playbooks::Run &r, Instant dueAt, int progress)
{
    Statement statement = m_db.prepare(
        "INSERT INTO runs(id, playbook, version, hash, title, kind, shop, record, state, step, owner, started_by, started_at, due_at,"
        " finished_at, progress, data) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT(id) DO UPDATE SET state=excluded.state, step=excluded.step, owner=excluded.owner, due_at=excluded.due_at,"
        " finished_at=excluded.finished_at, progress=excluded.progress, data=excluded.data");
    statement.all(r.id, r.playbook, r.version, r.hash, r.title, static_cast<int>(r.record.kind), r.record.shop, r.record.id, toWord(r.state),
                  r.step, r.owner, r.startedBy, r.startedAt, dueAt, r.finishedAt, progress,
                  QString::fromUtf8(QJsonDocument(playbooks::toJson(r)).toJson(QJsonDocument::Compact)));
    return statement.run();
}

Done RunRepository::remove(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM runs WHERE id=?");
    statement.bind(id);
    return statement.run();
}

Result<std::optional<playbooks::Run>> RunRepository::find(const QString &idOrPrefix)
{
    Statement statement = m_db.prepare("SELECT data FROM runs WHERE id=?1 OR (length(?1) >= ?2 AND substr(id, 1, length(?1)) = ?1)"
                                       " ORDER BY id <> ?1 LIMIT 2");
    statement.all(idOrPrefix, static_cast<qint64>(ShortestPrefix));
    const auto found = rowsOf(statement, [](Statement &row) { return row.bytes(0); });
    if (!found)
        return fail(found.error());
    QList<playbooks::Run> runs;
    for (const QByteArray &data : *found) {
        const QJsonDocument json = QJsonDocument::fromJson(data);
        if (!json.isObject())
            return fail(FaultKind::Damaged, u"a run's state cannot be read"_s, idOrPrefix);
        runs.append(playbooks::runOf(json.object()));
    }
    if (runs.isEmpty())
        return std::optional<playbooks::Run>();
    if (runs.size() > 1 && runs.first().id != idOrPrefix)
        return fail(FaultKind::Invalid, u"several runs begin like that"_s, idOrPrefix);
    return std::optional(runs.first());
}

Result<QList<playbooks::RunLine>> RunRepository::ofRecord(const RecordRef &record)
{
    Statement statement = m_db.prepare(std::string(LineColumns)
                                       + "WHERE kind=? AND shop=? AND record=? ORDER BY state <> 'running', rowid DESC");
    statement.all(static_cast<int>(record.kind), record.shop, record.id);
    return rowsOf(statement, [](Statement &row) { return lineAt(row); });
}

Result<QList<playbooks::RunLine>> RunRepository::running(int limit)
{
    Statement statement = m_db.prepare(std::string(LineColumns) + "WHERE state='running' ORDER BY due_at = 0, due_at, rowid DESC LIMIT ?");
    statement.bind(limit);
    return rowsOf(statement, [](Statement &row) { return lineAt(row); });
}

Result<QList<playbooks::RunLine>> RunRepository::runningOf(const QString &person, int limit)
{
    Statement statement = m_db.prepare(std::string(LineColumns)
                                       + "WHERE state='running' AND owner=? ORDER BY due_at = 0, due_at, rowid DESC LIMIT ?");
    statement.all(person, limit);
    return rowsOf(statement, [](Statement &row) { return lineAt(row); });
}

Result<QStringList> RunRepository::due(Instant at)
{
    Statement statement = m_db.prepare("SELECT id FROM runs WHERE state='running' AND due_at > 0 AND due_at <= ? ORDER BY due_at");
    statement.bind(at);
    const auto ids = rowsOf(statement, [](Statement &row) { return row.text(0); });
    if (!ids)
        return fail(ids.error());
    return QStringList(*ids);
}

Result<Instant> RunRepository::nextDue()
{
    Statement statement = m_db.prepare("SELECT ifnull(min(due_at), 0) FROM runs WHERE state='running' AND due_at > 0");
    return numberOf(statement);
}

Result<QList<QPair<QString, int>>> RunRepository::uses()
{
    Statement statement = m_db.prepare("SELECT playbook, count(*) FROM runs WHERE state <> 'abandoned' GROUP BY playbook");
    return rowsOf(statement, [](Statement &row) { return QPair<QString, int>(row.text(0), static_cast<int>(row.integer(1))); });
}

Done RunRepository::keepText(const QString &hash, const QString &playbook, const QString &version, const QByteArray &source)
{
    Statement statement
        = m_db.prepare("INSERT INTO playbook_texts(hash, playbook, version, source) VALUES(?,?,?,?) ON CONFLICT(hash) DO NOTHING");
    statement.all(hash, playbook, version, QString::fromUtf8(source));
    return statement.run();
}

Result<QByteArray> RunRepository::text(const QString &hash)
{
    Statement statement = m_db.prepare("SELECT source FROM playbook_texts WHERE hash=?");
    statement.bind(hash);
    const auto found = rowOf(statement, [](Statement &row) { return row.bytes(0); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"the text of the run is gone"_s, hash);
    return **found;
}

Done RunRepository::keepFile(const EvidenceFile &file)
{
    Statement statement = m_db.prepare("INSERT INTO evidence(hash, name, media, bytes) VALUES(?,?,?,?) ON CONFLICT(hash) DO NOTHING");
    statement.all(file.hash, file.name, file.media);
    statement.blob(file.bytes);
    return statement.run();
}

Result<std::optional<EvidenceFile>> RunRepository::file(const QString &hash)
{
    Statement statement = m_db.prepare("SELECT hash, name, media, bytes FROM evidence WHERE hash=?");
    statement.bind(hash);
    return rowOf(statement, [](Statement &row) { return EvidenceFile{row.text(0), row.text(1), row.text(2), row.bytes(3)}; });
}

} // namespace quayside::store
