// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record_ref.h"

namespace quayside {

/// Sees what the shop settles, pays out and keeps.
inline const QString ReadMoney = QStringLiteral("money.read");

/// The right that it takes to read records of a kind; empty: everyone who works here may.
[[nodiscard]] inline QString readRight(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Statement:
    case RecordKind::Transaction:
    case RecordKind::Payment:
    case RecordKind::Withdrawal:
    case RecordKind::Unsettled: return ReadMoney;
    default: return {};
    }
}

} // namespace quayside
