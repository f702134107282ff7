// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/collaboration_repository.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CommentColumns = "SELECT id, kind, shop, record, author, text, mentions, at, is_withdrawn FROM comments ";
constexpr auto TaskColumns
    = "SELECT id, kind, shop, record, title, author, assignee, state, due_at, created_at, finished_at, finished_by, run FROM tasks ";
constexpr auto NoticeColumns = "SELECT id, person, what, level, kind, shop, record, args, key, at, read_at FROM notices ";

RecordRef refAt(const Statement &row, int at)
{
    return {static_cast<RecordKind>(row.integer(at)), row.text(at + 1), row.text(at + 2)};
}

Comment commentAt(const Statement &row)
{
    Comment comment;
    comment.id = row.text(0);
    comment.record = refAt(row, 1);
    comment.author = row.text(4);
    comment.text = row.text(5);
    for (const QJsonValue &person : QJsonDocument::fromJson(row.bytes(6)).array())
        comment.mentions.append(person.toString());
    comment.at = row.integer(7);
    comment.isWithdrawn = row.flag(8);
    return comment;
}

Task taskAt(const Statement &row)
{
    Task task;
    task.id = row.text(0);
    task.record = refAt(row, 1);
    task.title = row.text(4);
    task.author = row.text(5);
    task.assignee = row.text(6);
    task.state = taskState(row.text(7));
    task.dueAt = row.integer(8);
    task.createdAt = row.integer(9);
    task.finishedAt = row.integer(10);
    task.finishedBy = row.text(11);
    task.run = row.text(12);
    return task;
}

Notice noticeAt(const Statement &row)
{
    Notice notice;
    notice.id = row.text(0);
    notice.person = row.text(1);
    notice.what = row.text(2);
    notice.level = noticeLevel(row.text(3));
    notice.record = refAt(row, 4);
    notice.args = QJsonDocument::fromJson(row.bytes(7)).object();
    notice.key = row.text(8);
    notice.at = row.integer(9);
    notice.readAt = row.integer(10);
    return notice;
}

QString mentionsJson(const Comment &comment)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(comment.mentions)).toJson(QJsonDocument::Compact));
}

int kindOf(const RecordRef &record)
{
    return static_cast<int>(record.kind);
}

Done mustChange(Connection &db, Statement &statement, const QString &id)
{
    QUAYSIDE_TRY(statement.run());
    if (db.changes() != 1)
        return fail(FaultKind::NotFound, u"no such row"_s, id);
    return {};
}

} // namespace

Done CommentRepository::insert(const Comment &c)
{
    Statement statement = m_db.prepare(
        "INSERT INTO comments(id, kind, shop, record, author, text, mentions, at, is_withdrawn) VALUES(?,?,?,?,?,?,?,?,?)");
    statement.all(c.id, kindOf(c.record), c.record.shop, c.record.id, c.author, c.text, mentionsJson(c), c.at, c.isWithdrawn);
    return statement.run();
}

Done CommentRepository::update(const Comment &c)
{
    Statement statement = m_db.prepare("UPDATE comments SET text=?2, mentions=?3, is_withdrawn=?4 WHERE id=?1");
    statement.all(c.id, c.text, mentionsJson(c), c.isWithdrawn);
    return mustChange(m_db, statement, c.id);
}

Done CommentRepository::remove(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM comments WHERE id=?");
    statement.bind(id);
    return mustChange(m_db, statement, id);
}

Result<std::optional<Comment>> CommentRepository::find(const QString &id)
{
    Statement statement = m_db.prepare(std::string(CommentColumns) + "WHERE id=?");
    statement.bind(id);
    return rowOf(statement, [](Statement &row) { return commentAt(row); });
}

Result<QList<Comment>> CommentRepository::ofRecord(const RecordRef &record)
{
    Statement statement = m_db.prepare(std::string(CommentColumns) + "WHERE kind=? AND shop=? AND record=? ORDER BY rowid");
    statement.all(kindOf(record), record.shop, record.id);
    return rowsOf(statement, [](Statement &row) { return commentAt(row); });
}

Done TaskRepository::insert(const Task &t)
{
    Statement statement = m_db.prepare("INSERT INTO tasks(id, kind, shop, record, title, author, assignee, state, due_at, created_at,"
                                       " finished_at, finished_by, run) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.all(t.id, kindOf(t.record), t.record.shop, t.record.id, t.title, t.author, t.assignee, toWord(t.state), t.dueAt, t.createdAt,
                  t.finishedAt, t.finishedBy, t.run);
    return statement.run();
}

Done TaskRepository::update(const Task &t)
{
    Statement statement = m_db.prepare(
        "UPDATE tasks SET title=?2, assignee=?3, state=?4, due_at=?5, finished_at=?6, finished_by=?7 WHERE id=?1");
    statement.all(t.id, t.title, t.assignee, toWord(t.state), t.dueAt, t.finishedAt, t.finishedBy);
    return mustChange(m_db, statement, t.id);
}

Done TaskRepository::remove(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM tasks WHERE id=?");
    statement.bind(id);
    return mustChange(m_db, statement, id);
}

Result<std::optional<Task>> TaskRepository::find(const QString &id)
{
    Statement statement = m_db.prepare(std::string(TaskColumns) + "WHERE id=?");
    statement.bind(id);
    return rowOf(statement, [](Statement &row) { return taskAt(row); });
}

Result<QList<Task>> TaskRepository::ofRecord(const RecordRef &record)
{
    Statement statement = m_db.prepare(std::string(TaskColumns)
                                       + "WHERE kind=? AND shop=? AND record=? ORDER BY state <> 'open', due_at = 0, due_at, rowid");
    statement.all(kindOf(record), record.shop, record.id);
    return rowsOf(statement, [](Statement &row) { return taskAt(row); });
}

Result<QList<Task>> TaskRepository::openOf(const QString &person, int limit)
{
    Statement statement = m_db.prepare(std::string(TaskColumns)
                                       + "WHERE state='open' AND assignee IN (?1, '') ORDER BY due_at = 0, due_at, rowid LIMIT ?2");
    statement.all(person, limit);
    return rowsOf(statement, [](Statement &row) { return taskAt(row); });
}

Result<QList<Task>> TaskRepository::due(Instant at)
{
    Statement statement = m_db.prepare(std::string(TaskColumns) + "WHERE state='open' AND due_at > 0 AND due_at <= ?1 ORDER BY due_at");
    statement.bind(at);
    return rowsOf(statement, [](Statement &row) { return taskAt(row); });
}

Result<int> TaskRepository::openOfRun(const QString &run)
{
    Statement statement = m_db.prepare("SELECT count(*) FROM tasks WHERE run=?1 AND state='open'");
    statement.bind(run);
    const Result<qint64> count = numberOf(statement);
    if (!count)
        return fail(count.error());
    return static_cast<int>(*count);
}

Result<bool> NoticeRepository::tell(const Notice &n)
{
    Statement statement = m_db.prepare("INSERT INTO notices(id, person, what, level, kind, shop, record, args, key, at, read_at)"
                                       " VALUES(?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(person, key) DO NOTHING");
    statement.all(n.id, n.person, n.what, toWord(n.level), kindOf(n.record), n.record.shop, n.record.id,
                  QString::fromUtf8(QJsonDocument(n.args).toJson(QJsonDocument::Compact)), n.key, n.at, n.readAt);
    QUAYSIDE_TRY(statement.run());
    return m_db.changes() == 1;
}

Result<bool> NoticeRepository::isTold(const QString &person, const QString &key)
{
    Statement statement = m_db.prepare("SELECT 1 FROM notices WHERE person=?1 AND key=?2");
    statement.all(person, key);
    return statement.step();
}

Result<std::optional<Notice>> NoticeRepository::find(const QString &id)
{
    Statement statement = m_db.prepare(std::string(NoticeColumns) + "WHERE id=?");
    statement.bind(id);
    return rowOf(statement, [](Statement &row) { return noticeAt(row); });
}

Result<QList<Notice>> NoticeRepository::of(const QString &person, int limit, bool unreadOnly)
{
    Statement statement = m_db.prepare(std::string(NoticeColumns)
                                       + "WHERE person=?1 AND (?2 = 0 OR read_at = 0) ORDER BY rowid DESC LIMIT ?3");
    statement.all(person, unreadOnly, limit);
    return rowsOf(statement, [](Statement &row) { return noticeAt(row); });
}

Result<int> NoticeRepository::unread(const QString &person)
{
    Statement statement = m_db.prepare("SELECT count(*) FROM notices WHERE person=?1 AND read_at = 0");
    statement.bind(person);
    const Result<qint64> count = numberOf(statement);
    if (!count)
        return fail(count.error());
    return static_cast<int>(*count);
}

Result<int> NoticeRepository::markRead(const QString &person, const QStringList &ids, Instant at)
{
    if (ids.isEmpty()) {
        Statement statement = m_db.prepare("UPDATE notices SET read_at=?2 WHERE person=?1 AND read_at=0");
        statement.all(person, at);
        QUAYSIDE_TRY(statement.run());
        return m_db.changes();
    }
    int changed = 0;
    for (const QString &id : ids) {
        Statement statement = m_db.prepare("UPDATE notices SET read_at=?3 WHERE person=?1 AND id=?2 AND read_at=0");
        statement.all(person, id, at);
        QUAYSIDE_TRY(statement.run());
        changed += m_db.changes();
    }
    return changed;
}

namespace {

constexpr auto OtherKeys = " WHERE substr(key, 1, length(?1)) = ?1 AND instr(key, '#') = 0 AND key NOT IN (SELECT value FROM json_each(?2))";

QString listOf(const QStringList &keys)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
}

} // namespace

Done NoticeRepository::forgetKeys(const QString &prefix, const QStringList &keep, Instant readAt)
{
    // The key of a told notice is made unique when it is forgotten, so that the history keeps its line.
    Statement statement = m_db.prepare(std::string("UPDATE notices SET key = key || '#' || id, read_at = iif(read_at = 0, ?3, read_at)") + OtherKeys);
    statement.all(prefix, listOf(keep), readAt);
    return statement.run();
}

Result<bool> NoticeRepository::hasOtherKeys(const QString &prefix, const QStringList &keep)
{
    Statement statement = m_db.prepare(std::string("SELECT 1 FROM notices") + OtherKeys);
    statement.all(prefix, listOf(keep));
    return statement.step();
}

} // namespace quayside::store
