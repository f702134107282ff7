// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/store/mirror_reader.h"

#include <optional>

namespace quayside::commands {

/// The open change set that edits of this run go into: the one named, the actor's own, or a new one with this title.
[[nodiscard]] Result<ChangeSet> openSet(Scope &scope, const QString &titleOfNew);

/// Wishes one field of one record to be `value`: makes or updates the change over it, keeps its base, withdraws it when the value
/// is the base again, opens a submitted or approved set again (its approvals no longer fit the content). What waits in the
/// outbox and never left is superseded: it is cancelled, and the change goes into the actor's open set. Rows that cannot be edited now
/// are noted with a problem: "missing", "sending", "conflict".
[[nodiscard]] Done editField(Scope &scope, Outcome &outcome, const RecordRef &record, const QString &field, const QString &value,
                             const store::FieldState &state, const QString &titleOfNew);

/// The change's entry when it waits and no request for it ever left; nothing when one may have.
[[nodiscard]] Result<std::optional<OutboxEntry>> neverSent(Scope &scope, const Change &change);

/// A newer wish took the place of `entry`, which never left: it goes nowhere, and the ledger event says so.
[[nodiscard]] Done supersede(Scope &scope, Outcome &outcome, OutboxEntry entry);

/// A change left the set that is on its way: what is left of it goes on; one that is empty now is given up.
[[nodiscard]] Done settleWithout(Scope &scope, const QString &setId);

/// A set of its own for what leaves at once, without approval: a clock runs, or a person waits.
[[nodiscard]] Result<ChangeSet> setOnItsWay(Scope &scope, const QString &title);

/// Puts a change of that set, which says id, record, field, base and value, and its entry in the outbox. The intent says id, kind,
/// payload and deadline; the rest is the change's.
[[nodiscard]] Done sendAtOnce(Scope &scope, const ChangeSet &set, Change change, Intent intent);

/// Sets or, with a sign before the number, changes the quantity of one SKU in one warehouse. Notes "range" for what cannot be in
/// stock. Fault Invalid when `typed` is no whole number.
[[nodiscard]] Done editQuantity(Scope &scope, Outcome &outcome, const RecordRef &stock, const QString &typed);

/// `listings.restore`, which edits what a listing's history says that it was.
void addRestoreCommand(Registry &registry);

/// The set named by the argument "set" (id or prefix). Fault NotFound.
[[nodiscard]] Result<ChangeSet> setOf(Scope &scope);

/// Opens a submitted or approved set again; approvals given so far are void and the ledger says so.
[[nodiscard]] Done reopen(Scope &scope, ChangeSet set);

} // namespace quayside::commands
