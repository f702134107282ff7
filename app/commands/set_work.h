// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/policy.h"

#include <QSet>

#include <initializer_list>

namespace quayside::commands {

// What the commands on change sets have in common.

/// The set's changes in one of these states, in the order they were made.
[[nodiscard]] Result<QList<Change>> changesOf(Scope &scope, const ChangeSet &set, std::initializer_list<ChangeState> states);

/// Ids of the changes that the argument "rows" (criteria) picks; all of them when it is not given. Fault Invalid for criteria that
/// are not understood.
[[nodiscard]] Result<QSet<QString>> pickedRows(Scope &scope, const QList<Change> &changes);

/// Fault NotAllowedNow, "set-<state>", when the set is in another state.
[[nodiscard]] Done inState(const ChangeSet &set, ChangeSetState wanted);

/// Names the set in the outcome and in the ledger event.
void begin(Scope &scope, Outcome &outcome, const ChangeSet &set);

[[nodiscard]] RowEffect effectOf(const Change &change);

/// For Outcome::data.
[[nodiscard]] QJsonArray toJson(const QList<Requirement> &needs);

[[nodiscard]] Parameter setParameter(const QString &title, bool required);

} // namespace quayside::commands
