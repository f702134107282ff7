// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QHash>
#include <QStringList>

namespace quayside::store {

class Connection;

/// What navigation and status bar count; see tables::Counts.
struct CountsRow
{
    qint64 skus = 0;
    qint64 ordersToShip = 0;
    qint64 ordersLate = 0;
    qint64 returnsOpen = 0;
    qint64 returnsDue = 0;
    Instant nextDeadline = 0;
    qint64 setsOpen = 0;
    qint64 setsWaiting = 0;
    qint64 changesOpen = 0;
    qint64 outboxPending = 0;
    qint64 outboxRefused = 0;
    qint64 conflictsOpen = 0;
    qint64 talksWaiting = 0;
    qint64 talksDue = 0;
    bool hasCosts = false;
};

/// Counts from indexes and kept sums, so that a million orders cost no more than a few late ones. Runs on store threads.
class CountsReader
{
public:
    explicit CountsReader(Connection &db) : m_db(db) {}

    /// `soon`: returns whose deadline lies before now + soon are due; of conversations only those that are not too late already.
    [[nodiscard]] Result<CountsRow> counts(Instant now, Instant soon);
    /// Distinct words by "<kind>/<field>" ("skus/market", "orders/status"), sorted; for completion.
    [[nodiscard]] Result<QHash<QString, QStringList>> values();
    /// Other open cases with the same SKU and reason as this one.
    [[nodiscard]] Result<qint64> alikeReturns(const RecordRef &ref);
    /// Remote ids of the returns of an order.
    [[nodiscard]] Result<QStringList> returnsOfOrder(const RecordRef &order);
    /// Remote id of the order that a line belongs to; empty for an unknown line.
    [[nodiscard]] Result<QString> orderOfLine(const RecordRef &line);

private:
    Connection &m_db;
};

} // namespace quayside::store
