// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QStringList>
#include <QVariantList>

namespace quayside::store {
class Connection;
}

namespace quayside::cli {

/// Columns of a kind that `list --as-of` can print: what history keeps and what never changes. Empty for kinds without a history.
[[nodiscard]] QStringList columnsAsOf(RecordKind kind);
/// Puts what the shop said at `moment` in the place of what is now, row by row; `records` are those of the rows. Runs on store threads.
[[nodiscard]] Done lookBack(store::Connection &db, const QList<RecordRef> &records, const QStringList &columns, Instant moment,
                            QList<QVariantList> &rows);

} // namespace quayside::cli
