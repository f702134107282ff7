// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/collaboration.h"

#include <QList>

#include <optional>

namespace quayside::store {

class Connection;

/// Comments (work.db).
class CommentRepository
{
public:
    explicit CommentRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done insert(const Comment &comment);
    [[nodiscard]] Done update(const Comment &comment);
    [[nodiscard]] Done remove(const QString &id);
    [[nodiscard]] Result<std::optional<Comment>> find(const QString &id);
    /// Oldest first.
    [[nodiscard]] Result<QList<Comment>> ofRecord(const RecordRef &record);

private:
    Connection &m_db;
};

/// Tasks (work.db).
class TaskRepository
{
public:
    explicit TaskRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done insert(const Task &task);
    [[nodiscard]] Done update(const Task &task);
    [[nodiscard]] Done remove(const QString &id);
    [[nodiscard]] Result<std::optional<Task>> find(const QString &id);
    /// Open ones first, by due date.
    [[nodiscard]] Result<QList<Task>> ofRecord(const RecordRef &record);
    /// Open tasks of a person and those of nobody, by due date.
    [[nodiscard]] Result<QList<Task>> openOf(const QString &person, int limit);
    /// Open tasks that are due at or before the moment.
    [[nodiscard]] Result<QList<Task>> due(Instant at);
    [[nodiscard]] Result<int> openOfRun(const QString &run);

private:
    Connection &m_db;
};

/// What people are told (work.db).
class NoticeRepository
{
public:
    explicit NoticeRepository(Connection &db) : m_db(db) {}

    /// False when the person was told with this key before; nothing is written then.
    [[nodiscard]] Result<bool> tell(const Notice &notice);
    [[nodiscard]] Result<bool> isTold(const QString &person, const QString &key);
    [[nodiscard]] Result<std::optional<Notice>> find(const QString &id);
    /// Newest first.
    [[nodiscard]] Result<QList<Notice>> of(const QString &person, int limit, bool unreadOnly = false);
    [[nodiscard]] Result<int> unread(const QString &person);
    /// All of the person's when `ids` is empty. The number of those that were unread.
    [[nodiscard]] Result<int> markRead(const QString &person, const QStringList &ids, Instant at);
    /// A cause that went away may be told again: forgets every notice whose key begins with `prefix` and is not in `keep`. With
    /// `readAt` they count as read then: there is nothing left to look at.
    [[nodiscard]] Done forgetKeys(const QString &prefix, const QStringList &keep, Instant readAt = 0);
    /// Whether forgetKeys() would find something.
    [[nodiscard]] Result<bool> hasOtherKeys(const QString &prefix, const QStringList &keep);

private:
    Connection &m_db;
};

} // namespace quayside::store
