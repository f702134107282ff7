// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/ledger/event.h"

#include <QList>

#include <optional>

namespace quayside::store {

class Connection;

/// The ledger (work.db): append-only, hash-chained; triggers refuse UPDATE and DELETE.
class LedgerRepository
{
public:
    explicit LedgerRepository(Connection &db) : m_db(db) {}

    /// Fills in seq, previous and hash, and writes the event. An event of many records is found from each of `records`.
    [[nodiscard]] Result<ledger::Event> append(ledger::Event event, const QList<RecordRef> &records = {});
    /// Newest first. What many records have in common is told of this one: its field, before and after, where the event names them.
    [[nodiscard]] Result<QList<ledger::Event>> ofRecord(const RecordRef &record, int limit = 200);
    /// Newest first, before this seq (0: from the newest).
    [[nodiscard]] Result<QList<ledger::Event>> page(qint64 beforeSeq, int limit);
    /// Positions where the chain does not hold: a changed event, a gap, a wrong link.
    [[nodiscard]] Result<QList<qint64>> breaks();
    [[nodiscard]] Result<qint64> count();

private:
    Connection &m_db;
};

/// Undo steps (work.db), one stack a person. A step holds row images before and after; what they mean
/// is the business of app/commands.
struct UndoStep
{
    qint64 seq = 0;
    QString person;
    QString command;       ///< command id, for the menu text
    int count = 0;         ///< records concerned, for the menu text
    QByteArray images;     ///< JSON: [{table, key, before, after}]
    bool undone = false;
    Instant at = 0;
};

class UndoRepository
{
public:
    explicit UndoRepository(Connection &db) : m_db(db) {}

    /// Adds a step and drops the person's undone ones (a new act ends the redo branch).
    [[nodiscard]] Done push(const UndoStep &step);
    [[nodiscard]] Result<std::optional<UndoStep>> lastDone(const QString &person);
    [[nodiscard]] Result<std::optional<UndoStep>> firstUndone(const QString &person);
    [[nodiscard]] Done setUndone(qint64 seq, bool undone);
    /// Newest first.
    [[nodiscard]] Result<QList<UndoStep>> history(const QString &person, int limit);
    [[nodiscard]] Done remove(qint64 seq);
    /// Drops every step whose images name this id (a change set that was published).
    [[nodiscard]] Done removeMentioning(const QString &id);

private:
    Connection &m_db;
};

} // namespace quayside::store
