// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quayside::store {

/// Units a week that the SKU (k) sold in the last four weeks that its shop sold anything in. Four looks into the sums, however long
/// the history is.
inline const std::string WeeklyUnits
    = "(SELECT ifnull(sum(w.units), 0) / 4 FROM (SELECT max(week) AS week FROM rollup_sku_week WHERE shop = k.shop) newest"
      " CROSS JOIN (VALUES(0), (1), (2), (3)) back"
      " CROSS JOIN rollup_sku_week w ON w.shop = k.shop AND w.week = newest.week - back.column1 AND w.sku_id = k.remote_id)";

} // namespace quayside::store
