// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"

#include <QList>
#include <QString>

namespace quayside {

/// What the order of sending needs to know of an entry that is not finished.
struct Waiting
{
    QString id;
    RecordRef record;
    QString product;       ///< of the record, for catalog intents; empty when the record is the product
    QString kind;
    OutboxState state = OutboxState::Queued;
    Instant deadline = 0;  ///< 0: none
    Instant notBefore = 0;
};

/// What may go now.
struct SendPlan
{
    QStringList readBack;  ///< unknown ones: the remote is read before anything else
    QStringList send;      ///< in the order in which they leave; no two of them are of one record or wait for each other
};

/// `later` does not leave before `earlier` is finished: both are about one record, or `later` puts a listing on sale whose price, stock
/// or content `earlier` corrects. Taking a listing off sale waits for nothing that is only held back by a review.
[[nodiscard]] bool waitsFor(const Waiting &later, const Waiting &earlier);

/// What goes next. `entries` are all that are not finished, oldest first. Deadlines go first, earliest at the head; among the others
/// the older. Pure.
[[nodiscard]] SendPlan planSending(const QList<Waiting> &entries, Instant now);

} // namespace quayside
