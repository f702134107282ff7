// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/tables/table_specs.h"

#include <functional>
#include <span>

namespace quayside::tables {

/// The word of a deadline's group: "under-4h", "today", "tomorrow", "later", "none" (no deadline). Days are those of the
/// machine's time zone; what is overdue counts as under four hours.
[[nodiscard]] QLatin1StringView deadlineGroup(Instant deadline, Instant now);

/// A queue by a clock: `groups` in the order they stand in, each under a head with its number, those without a record left out.
/// `groupOf` names the group of a record, one of `groups`; inside a group the order of `ids` stays.
[[nodiscard]] Listing listByGroup(const std::vector<qint64> &ids, std::span<const QLatin1StringView> groups,
                                  const std::function<QLatin1StringView(qint64 id)> &groupOf);

} // namespace quayside::tables
