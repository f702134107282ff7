// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"
#include "models/domain/conflict.h"
#include "models/domain/outbox.h"
#include "models/ledger/event.h"

namespace quayside::store {

class Statement;

// Column lists of work.db's tables and how a row of each becomes a value; one place, because repositories, grids and
// the undo of rows read the same tables.

inline constexpr auto ChangeColumns
    = "id, set_id, kind, shop, record, product, field, base, value, currency, state, reason, reason_code, author, changed_at";
inline constexpr auto ChangeSetColumns
    = "s.id, s.title, s.author, s.state, s.note, s.fingerprint, s.reverts, s.created_at, s.submitted_at, s.published_at, s.finished_at,"
      " (SELECT count(*) FROM changes c WHERE c.set_id = s.id AND c.state <> 'withdrawn')";
inline constexpr auto OutboxColumns
    = "id, set_id, change_id, kind, shop, record, product, intent, payload, base, deadline, state, attempts, not_before, queued_at,"
      " sent_at, finished_at, hold_reason, reason, reason_code";
inline constexpr auto ConflictColumns
    = "id, change_id, set_id, kind, shop, record, field, base, mine, theirs, currency, other, state, mine_by, mine_at, theirs_at,"
      " found_at, resolved_by, resolved_at";
inline constexpr auto LedgerColumns = "seq, id, at, person, command, kind, shop, record, reason, details, previous, hash";

/// `at` is the first of the columns above in the statement.
[[nodiscard]] Change changeAt(const Statement &row, int at = 0);
[[nodiscard]] ChangeSet changeSetAt(const Statement &row, int at = 0);
[[nodiscard]] OutboxEntry outboxAt(const Statement &row, int at = 0);
[[nodiscard]] Conflict conflictAt(const Statement &row, int at = 0);
[[nodiscard]] ledger::Event eventAt(const Statement &row, int at = 0);

} // namespace quayside::store
