// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/collaboration.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QString>

namespace quayside {

/// What needs one person now, as facts: the board chooses by rights what it shows, and finds the words.
struct Today
{
    struct Case
    {
        RecordRef ref;
        QString reason;
        QString product;
        QString market;
        Instant deadline = 0;
    };
    struct Sum
    {
        QString currency;
        qint64 minor = 0;
    };
    struct Set
    {
        RecordRef ref;
        QString title;
        QString author;         ///< name
        qint64 changes = 0;
        Instant since = 0;
    };
    struct Work
    {
        QString id;             ///< of a run
        QString title;
        QString record;
        int progress = 0;       ///< tenths of a percent
        Instant dueAt = 0;
    };

    QList<Case> casesDue;       ///< open returns within four hours, the tightest first, at most five
    qint64 casesDueCount = 0;
    QList<Sum> refundsDue;      ///< of those within four hours, a sum a currency
    qint64 casesLater = 0;      ///< open ones after that
    Instant nextLater = 0;
    qint64 ordersLate = 0;      ///< must leave within four hours, or should have
    Instant nextShipBy = 0;
    qint64 ordersToShip = 0;
    QList<Set> setsToApprove;   ///< submitted by others
    QList<Set> setsWaiting;     ///< my own, submitted
    QList<Set> setsApproved;    ///< approved and not published, mine
    qint64 conflictsMine = 0;
    qint64 conflicts = 0;
    qint64 refusedMine = 0;
    qint64 refused = 0;
    qint64 outbox = 0;
    Instant outboxOldest = 0;
    qint64 underReview = 0;     ///< listings that the platform looks at
    qint64 stockOut = 0;
    qint64 stockLow = 0;
    QList<Task> tasks;          ///< mine and nobody's, open, by date; at most twenty
    QList<Work> runs;           ///< playbooks that I have under way
    qint64 decidedToday = 0;    ///< returns that I decided
    qint64 approvedToday = 0;   ///< change sets that I decided
    qint64 finishedToday = 0;   ///< runs that I finished
};

} // namespace quayside
