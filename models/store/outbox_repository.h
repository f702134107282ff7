// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/conflict.h"
#include "models/domain/outbox.h"
#include "models/domain/send_plan.h"

#include <QHash>
#include <QList>

#include <optional>

namespace quayside::store {

class Connection;

/// The outbox (work.db): intents in the states of models/domain/outbox.h.
class OutboxRepository
{
public:
    explicit OutboxRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done enqueue(const OutboxEntry &entry);
    [[nodiscard]] Done update(const OutboxEntry &entry);
    /// As if it had never been queued; only for what was not sent.
    [[nodiscard]] Done remove(const QString &id);
    [[nodiscard]] Result<std::optional<OutboxEntry>> find(const QString &id);
    /// All that are not finished, oldest first, as far as the order of sending needs them.
    [[nodiscard]] Result<QList<Waiting>> unfinished();
    [[nodiscard]] Result<QList<OutboxEntry>> find(const QStringList &ids);
    [[nodiscard]] Result<QList<OutboxEntry>> ofState(OutboxState state);
    [[nodiscard]] Result<QList<OutboxEntry>> ofSet(const QString &setId);
    [[nodiscard]] Result<QList<OutboxEntry>> ofRecord(const RecordRef &record);
    /// The unfinished entry of a change, when there is one.
    [[nodiscard]] Result<std::optional<OutboxEntry>> unfinishedOf(const QString &changeId);
    /// When the next waiting entry may go; 0 when none waits.
    [[nodiscard]] Result<Instant> nextDue();
    [[nodiscard]] Result<QHash<OutboxState, int>> counts();
    /// Sending → Unknown; returns how many. Called when a workspace opens.
    [[nodiscard]] Result<int> recover();

private:
    Connection &m_db;
};

/// Conflicts (work.db); resolved ones stay as history.
class ConflictRepository
{
public:
    explicit ConflictRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done insert(const Conflict &conflict);
    [[nodiscard]] Done update(const Conflict &conflict);
    [[nodiscard]] Result<std::optional<Conflict>> find(const QString &idOrPrefix);
    [[nodiscard]] Result<std::optional<Conflict>> openOf(const RecordRef &record, const QString &field);
    [[nodiscard]] Result<QList<Conflict>> open();
    [[nodiscard]] Result<int> openCount();

private:
    Connection &m_db;
};

} // namespace quayside::store
