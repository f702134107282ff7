// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/collaboration.h"
#include "models/domain/today.h"
#include "models/playbooks/run.h"

#include <QFuture>
#include <QHash>
#include <QList>

#include <optional>

namespace quayside::store {
class Store;
}

namespace quayside::tables {

/// A comment with the name of who wrote it.
struct CommentLine
{
    Comment comment;
    QString author;
};

/// A task with names instead of ids.
struct TaskLine
{
    Task task;
    QString assignee;
    QString author;
    QString about;          ///< what the record is called
};

/// What people wrote on a record and what is to be done about it.
struct Talk
{
    QList<CommentLine> comments;    ///< oldest first
    QList<TaskLine> tasks;          ///< open ones first, by date
};

struct NoticeLine
{
    Notice notice;
    QString about;          ///< what the record is called
};

/// What one person is told, and how.
struct NoticeBook
{
    QList<NoticeLine> notices;      ///< newest first
    int unread = 0;
    std::optional<QuietHours> quiet;
    QStringList muted;
};

/// Reads comments, tasks, notices and lists of runs. Every call returns at once; see Details.
class Notes
{
public:
    explicit Notes(store::Store &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<Talk>> talk(RecordRef record) const;
    [[nodiscard]] QFuture<Result<NoticeBook>> notices(QString person, int limit = 200) const;
    [[nodiscard]] QFuture<Result<QList<playbooks::RunLine>>> runsOf(RecordRef record) const;
    /// What needs this person now.
    [[nodiscard]] QFuture<Result<Today>> today(QString person) const;

private:
    store::Store &m_store;
};

} // namespace quayside::tables
