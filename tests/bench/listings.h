// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside::store {
class Store;
}

namespace quayside::bench {

/// The catalog comes before the orders, as in a real first sync: lines take their category from it. Never measured.
[[nodiscard]] bool addListings(store::Store &store);

} // namespace quayside::bench
