// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

namespace quayside::store {

class Connection;

/// One thing that is wrong, as kind and facts; words are made in app/commands/fault_text.h.
struct Finding
{
    enum Kind { Integrity, ForeignKey, LedgerChain, Rollup, Counts, Search, Overlay, Outbox, LineTotals };
    Kind kind = Integrity;
    QString subject;    ///< table, file, event number, shop and day, …
    QString detail;
};

/// Database integrity of the files, the ledger's hash chain, and whether everything derived (roll-ups, counts,
/// search rows, line totals) equals what it is derived from. Reads only. Slow: seconds on a large mirror.
[[nodiscard]] Result<QList<Finding>> verify(Connection &db);

} // namespace quayside::store
