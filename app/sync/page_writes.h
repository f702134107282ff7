// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"
#include "app/sync/sync_summary.h"
#include "models/store/store.h"

#include <QSet>

#include <memory>
#include <vector>

namespace quayside::store {
class OrdersAhead;
}

namespace quayside::sync {

using Pages = std::vector<remotes::Page>;

enum class CursorMode : quint8 { Keep, Move };

/// Writes pages of one shop with what could not be understood, and the cursor of the last. Inside a transaction of the mirror, on the
/// writer thread. `ahead`: what was begun of them while they were gathered, if anything was.
[[nodiscard]] Result<PullCounts> writePages(store::WriteScope &scope, const QString &remote, const QString &shop, const Pages &pages, CursorMode cursor,
                                            std::shared_ptr<store::OrdersAhead> ahead = {});

/// Remote ids of the records in a page.
[[nodiscard]] QSet<QString> idsOf(const remotes::Page &page);

/// The cursor under which the last comparison of a resource's ids is noted.
[[nodiscard]] inline QString comparedWord(const QString &resourceWord)
{
    return resourceWord + QStringLiteral("/ids");
}

/// The version of the program, as the quarantine notes it.
[[nodiscard]] QString programVersion();

} // namespace quayside::sync
