// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QString>

namespace quayside {

enum class ConflictState : quint8 { Open, TookMine, TookTheirs, TookOther };

[[nodiscard]] QString toWord(ConflictState state);
[[nodiscard]] ConflictState conflictState(QStringView word);

/// One field that both sides changed. Nothing is overwritten until a person chooses; the loser
/// stays here for history.
struct Conflict
{
    QString id;
    QString changeId;
    QString setId;
    RecordRef record;
    QString field;
    QString base;
    QString mine;
    QString theirs;
    QString currency;
    QString other;           ///< the value chosen when neither side won
    ConflictState state = ConflictState::Open;
    QString mineBy;          ///< person id
    Instant mineAt = 0;
    Instant theirsAt = 0;    ///< the remote's update time
    Instant foundAt = 0;
    QString resolvedBy;
    Instant resolvedAt = 0;
};

} // namespace quayside
