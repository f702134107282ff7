// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/notes.h"

#include "models/store/collaboration_repository.h"
#include "models/store/people_repository.h"
#include "models/store/run_repository.h"
#include "models/store/store.h"
#include "models/store/today_reader.h"
#include "models/tables/row_words.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(RowWords &words, const RecordRef &record)
{
    const Cell cell = words.record(record);
    return cell.secondary.isEmpty() ? cell.text : cell.text + u" · "_s + cell.secondary;
}

TaskLine lineOf(RowWords &words, const Task &task)
{
    return {task, task.assignee.isEmpty() ? QString() : words.person(task.assignee), words.person(task.author), nameOf(words, task.record)};
}

Result<Talk> readTalk(store::Connection &db, const RecordRef &record)
{
    const auto comments = store::CommentRepository(db).ofRecord(record);
    const auto tasks = store::TaskRepository(db).ofRecord(record);
    if (!comments || !tasks)
        return fail(comments ? tasks.error() : comments.error());
    RowWords words(db);
    Talk talk;
    for (const Comment &comment : *comments)
        talk.comments.append({comment, words.person(comment.author)});
    for (const Task &task : *tasks)
        talk.tasks.append(lineOf(words, task));
    return talk;
}

Result<NoticeBook> readNotices(store::Connection &db, const QString &person, int limit)
{
    store::NoticeRepository repository(db);
    store::SettingsRepository settings(db);
    const auto notices = repository.of(person, limit);
    const auto unread = repository.unread(person);
    const auto quiet = settings.value(quietHoursSetting(person));
    const auto muted = settings.value(mutedSetting(person));
    if (!notices || !unread)
        return fail(notices ? unread.error() : notices.error());
    if (!quiet || !muted)
        return fail(quiet ? muted.error() : quiet.error());
    RowWords words(db);
    NoticeBook book;
    for (const Notice &notice : *notices)
        book.notices.append({notice, nameOf(words, notice.record)});
    book.unread = *unread;
    book.quiet = QuietHours::parse(*quiet);
    book.muted = muted->split(u',', Qt::SkipEmptyParts);
    return book;
}

} // namespace

QFuture<Result<Talk>> Notes::talk(RecordRef record) const
{
    return m_store.read([record = std::move(record)](store::Connection &db) { return readTalk(db, record); });
}

QFuture<Result<NoticeBook>> Notes::notices(QString person, int limit) const
{
    return m_store.read([person = std::move(person), limit](store::Connection &db) { return readNotices(db, person, limit); });
}

QFuture<Result<QList<playbooks::RunLine>>> Notes::runsOf(RecordRef record) const
{
    return m_store.read([record = std::move(record)](store::Connection &db) { return store::RunRepository(db).ofRecord(record); });
}

QFuture<Result<Today>> Notes::today(QString person) const
{
    return m_store.read([person = std::move(person), now = m_store.clock().now()](store::Connection &db) { return store::TodayReader(db).read(person, now); });
}

} // namespace quayside::tables
