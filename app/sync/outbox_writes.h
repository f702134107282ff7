// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/outbox.h"

#include <QString>

namespace quayside::sync {

class WorkWrites;

/// What became of an entry at the remote and is to be written.
struct EntryVerdict
{
    enum Kind : quint8 { Done, Refused, Again, Audit, Conflict, Unknown };
    OutboxEntry entry;
    Kind kind = Unknown;
    QString reason;
    int code = 0;
    Instant wait = 0;      ///< before it is tried or read back again
    QString theirs;
    Instant theirsAt = 0;
};

/// The intent changes texts or pictures, which the remote reviews.
[[nodiscard]] bool isContent(const Intent &intent);
/// The listing that an intent is about, or is part of.
[[nodiscard]] RecordRef productOf(const Intent &intent);

// The steps of an entry's life, each inside one transaction of work.db. They run on the writer thread and ask the mirror, never the
// remote; faults are those of the store.

/// Marks an entry as being sent and brings it up to date; false when something lies in the way, which is then written instead.
[[nodiscard]] Result<bool> markSending(WorkWrites &writes, OutboxEntry &entry);
/// A held entry whose review has ended goes on: sent ones end as the review ended, waiting ones are queued.
[[nodiscard]] Done releaseOne(WorkWrites &writes, OutboxEntry entry);
/// What the remote's answer means for an entry and its change; true when it waits for a review now.
[[nodiscard]] Result<bool> writeVerdict(WorkWrites &writes, const EntryVerdict &verdict);

} // namespace quayside::sync
