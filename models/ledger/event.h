// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace quayside::ledger {

/// One line of the append-only journal: who did what to which record, when, why, before and after.
/// An act on many records is one event whose `details` counts them and names them.
struct Event
{
    qint64 seq = 0;          ///< position in this workspace's chain, from 1
    QString id;
    Instant at = 0;
    QString person;          ///< person id; "system" for what the program does by itself
    QString command;         ///< id of the registered command, or "sync.*" for the program's own acts
    RecordRef record;        ///< the one record, or an empty id when there are many
    QString reason;          ///< typed by the person, when there is one
    QJsonObject details;     ///< {before, after, field, count, records[], …}
    QByteArray previous;     ///< hash of the event before, 32 bytes (zeros for the first)
    QByteArray hash;         ///< SHA-256 over previous and the canonical JSON of everything above
};

/// SHA-256 over `event.previous` and the canonical (sorted, compact) JSON of its other members.
[[nodiscard]] QByteArray hashOf(const Event &event);

} // namespace quayside::ledger
