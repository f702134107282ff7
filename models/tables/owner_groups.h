// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_specs.h"

#include <functional>

namespace quayside::tables {

/// Under what one row of a table stands.
struct OwnerGroup
{
    QString key;
    qint64 id = 0;         ///< above zero, always the same for a key
    Cell head;             ///< without its number
    bool isCounted = true; ///< this row is part of the number at the end of the head
};

/// One group for each key, in the order in which the keys first appear among `ids`; inside a group the order of `ids` stays. A
/// head tells how many of its rows count, and nothing where none does.
[[nodiscard]] Listing listByOwner(const std::vector<qint64> &ids, const std::function<OwnerGroup(qint64 id)> &ownerOf);

} // namespace quayside::tables
