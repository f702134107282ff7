// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/order_pages.h"

namespace quayside::bench {

/// The limit: simdjson and prepared statements of sqlite3 into two plain tables, seven indexes made at the end, everything tuned as
/// facts about this machine suggest (8 KB pages, 256 MB cache, 50 pages a transaction), nothing derived. False: SQLite said no.
[[nodiscard]] bool bareLoad(OrderPages &pages, const QString &database);

} // namespace quayside::bench
