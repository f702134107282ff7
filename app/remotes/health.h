// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QString>
#include <QStringList>

namespace quayside::remotes {

/// What a connection knows of itself. Instants in ms, 0 when unknown.
struct Health
{
    QString account;           ///< the seller's name, as the remote says it
    QString address;           ///< host that is spoken to
    Instant tokenUntil = 0;    ///< renewed by itself before that
    Instant consentUntil = 0;  ///< the seller must agree again before that
    Instant clockAhead = 0;    ///< of the remote before ours, from its Date header; signatures are corrected by it
    int calls = 0;             ///< the last ones, at most HttpDoor::RecentCount
    int failures = 0;          ///< of those: no answer, 429 or 5xx
    Instant lastAnswerAt = 0;
    QStringList scopes;        ///< what the seller granted
};

} // namespace quayside::remotes
