// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

namespace quayside::practice {

/// The units of an order that a call names, by `order_line_item_ids` or by `skus`[]{sku_id, quantity}; all that are not cancelled when
/// it names none. Refused when a name fits no living unit.
[[nodiscard]] std::optional<Answer> readUnits(const Desk &desk, int shop, OrderRef order, const QJsonObject &json, std::vector<int> &units);
[[nodiscard]] QJsonArray lineIds(const Desk &desk, int shop, OrderRef order, const std::vector<int> &units);

} // namespace quayside::practice
