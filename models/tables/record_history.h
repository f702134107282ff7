// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/version.h"

#include <QHash>
#include <QList>
#include <QString>

namespace quayside::tables {

/// One moment in the life of a record: what a remote changed, or what somebody here did.
struct HistoryMoment
{
    Instant at = 0;                  ///< the remote's time, or ours for an act of ours
    Instant seen = 0;                ///< when a sync brought it; 0 for an act of ours
    bool isVersion = false;          ///< the remote changed; false: an event of the ledger
    QString person;                  ///< name; empty: somebody at the shop
    QString set;                     ///< change set that brought it about, or empty
    QString setTitle;
    QString command;                 ///< of an act: its id
    QString reason;
    QList<FieldDifference> fields;
};

/// Everything known of how a record became what it is. Two moments are compared by asOf() and differences() on what is here, without
/// another question to the store.
struct RecordHistory
{
    RecordRef ref;                   ///< as asked: a SKU has its own fields and those of its listing
    QString title;
    QList<FieldAt> now;
    QList<FieldVersion> versions;
    QList<HistoryMoment> moments;    ///< newest first
    QHash<QString, QString> names;   ///< remote id of a SKU → its variant
    Instant placedAt = 0;            ///< of an order: when it was placed
    QList<RecordRef> listings;       ///< of an order: what was bought
};

} // namespace quayside::tables
