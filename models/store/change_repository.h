// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/change.h"

#include <QList>

#include <optional>

namespace quayside::store {

class Connection;

/// Changes (work.db). Every change whose state isOverlay() lies over the mirror; there is at most one such
/// change for a record and field, held by a unique index. Runs on store threads; inserts and updates only
/// inside writeWork().
class ChangeRepository
{
public:
    explicit ChangeRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done insert(const Change &change);
    /// Overwrites every column of the row with this id. Fault: NotFound.
    [[nodiscard]] Done update(const Change &change);
    [[nodiscard]] Done remove(const QString &id);
    [[nodiscard]] Result<std::optional<Change>> find(const QString &id);
    /// The change that lies over this field now.
    [[nodiscard]] Result<std::optional<Change>> overlay(const RecordRef &record, const QString &field);
    [[nodiscard]] Result<QList<Change>> overlays(const RecordRef &record);
    /// Every change that lies over the mirror, oldest first.
    [[nodiscard]] Result<QList<Change>> allOverlays();
    /// In the order they were made. Withdrawn ones are left out unless asked for.
    [[nodiscard]] Result<QList<Change>> ofSet(const QString &setId, bool withWithdrawn = false);
    [[nodiscard]] Done setState(const QStringList &ids, ChangeState state, const QString &reason = {}, int code = 0);

private:
    Connection &m_db;
};

/// Change sets (work.db).
class ChangeSetRepository
{
public:
    explicit ChangeSetRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done insert(const ChangeSet &set);
    [[nodiscard]] Done update(const ChangeSet &set);
    [[nodiscard]] Done remove(const QString &id);
    /// Ends a publishing set when none of its changes is on its way any more: done, or refused when any was refused. Other sets
    /// stay as they are.
    [[nodiscard]] Done settle(const QString &id, Instant now);
    /// By id, or by a unique prefix of at least four characters. `changes` is filled in.
    [[nodiscard]] Result<std::optional<ChangeSet>> find(const QString &idOrPrefix);
    /// The open set that this person's next edit goes into.
    [[nodiscard]] Result<std::optional<ChangeSet>> openOf(const QString &person);
    /// Newest first; all states when empty.
    [[nodiscard]] Result<QList<ChangeSet>> list(const QList<ChangeSetState> &states = {});

private:
    Connection &m_db;
};

/// Approvals (work.db), append-only.
class ApprovalRepository
{
public:
    explicit ApprovalRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done insert(const Approval &approval);
    [[nodiscard]] Result<QList<Approval>> ofSet(const QString &setId);

private:
    Connection &m_db;
};

} // namespace quayside::store
