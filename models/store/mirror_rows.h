// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/rows.h"

#include <optional>

namespace quayside::store {

class Connection;
class Statement;

// Reading whole records back from the mirror by local id; shared by the reader, the writer (which takes an old version's
// counts out) and verify.

[[nodiscard]] Result<std::optional<rows::Order>> readOrder(Connection &db, qint64 id);
[[nodiscard]] Result<std::optional<rows::Return>> readReturn(Connection &db, qint64 id);
[[nodiscard]] Result<std::optional<rows::Product>> readProduct(Connection &db, qint64 id);
[[nodiscard]] Result<std::vector<rows::Line>> readLines(Connection &db, qint64 orderId);

/// The words that search finds an order by: its number, product names and SKUs; nothing personal.
[[nodiscard]] std::string searchWords(const rows::Order &order);
[[nodiscard]] std::string searchWords(const rows::Product &product);
[[nodiscard]] std::string searchWords(const rows::Return &returnCase);

} // namespace quayside::store
