// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace quayside::store {

class Connection;

/// What a change is grouped under: its listing, or the record itself where there is none.
struct ChangeOwner
{
    QString key;
    QString title;
    qint64 groupId = 0;   ///< above zero and the same for the same key, whichever changes are asked for
};

/// What a conflict is grouped under: the record of which both sides changed fields; of a SKU's stock, the SKU.
struct ConflictOwner
{
    QString key;
    QString title;        ///< of the listing; empty where there is none
    QString variant;
    QString code;         ///< the seller's SKU, else the shop's id of the record
    qint64 groupId = 0;   ///< above zero and the same for the same key, whichever conflicts are asked for
    bool isOpen = false;  ///< of this conflict: still to decide
};

/// The one value that rows of a grouped table are grouped by, for any number of local ids in one statement. Runs on store threads.
class GroupReader
{
public:
    explicit GroupReader(Connection &db) : m_db(db) {}

    /// Deadline by local id; 0 where there is none.
    [[nodiscard]] Result<QHash<qint64, Instant>> returnDeadlines(const std::vector<qint64> &ids);
    [[nodiscard]] Result<QHash<qint64, ChangeOwner>> changeOwners(const std::vector<qint64> &ids);
    [[nodiscard]] Result<QHash<qint64, ConflictOwner>> conflictOwners(const std::vector<qint64> &ids);

private:
    Connection &m_db;
};

} // namespace quayside::store
