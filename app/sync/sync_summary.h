// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/resource.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace quayside::sync {

/// How a pull of one resource went.
struct PullCounts
{
    qint64 pages = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 bad = 0;      ///< records that could not be understood; they are in quarantine
    qint64 bytes = 0;
    qint64 missing = 0;  ///< records that the remote counts and does not hand out, however often it was asked
    qint64 rereads = 0;  ///< windows that were read again because records were missing
    bool hasOlder = false; ///< something older was passed over and is still to come

    PullCounts &operator+=(const PullCounts &other)
    {
        pages += other.pages;
        inserted += other.inserted;
        updated += other.updated;
        unchanged += other.unchanged;
        bad += other.bad;
        bytes += other.bytes;
        missing += other.missing;
        rereads += other.rereads;
        hasOlder = hasOlder || other.hasOlder;
        return *this;
    }
};

/// A resource that could not be read in a run while others could.
struct PullProblem
{
    QString resource;
    QString shop;        ///< shop's name
    Fault fault;
};

/// What one run did.
struct SyncSummary
{
    QMap<QString, PullCounts> pulled; ///< by resource word
    int sent = 0;
    int done = 0;
    int inReview = 0;
    int refused = 0;
    int unclear = 0;                  ///< still unknown at the end
    int waiting = 0;                  ///< not finished at the end, whatever the reason
    int conflicts = 0;                ///< found in this run
    int gone = 0;                     ///< records that the remote does not have any more
    int understood = 0;               ///< records that left the quarantine because they were tried again
    QList<PullProblem> problems;
    qint64 milliseconds = 0;
    [[nodiscard]] QJsonObject toJson() const;
};

struct SyncOptions
{
    SyncOptions() = default;
    QList<remotes::Resource> resources; ///< empty: all
    bool full = false;                  ///< ignore the marks and read everything again; compare ids as well
    bool isPulling = true;              ///< false: send only
    bool isFilling = true;              ///< read what was passed over, too
    bool isPushing = true;              ///< false: pull only
    bool isAlone = false;               ///< nobody looks at the mirror meanwhile: a long history is read in one go, without its indexes
    Instant patience = 10'000;          ///< ms to wait, all in all, for entries that may go in a moment
};

} // namespace quayside::sync
