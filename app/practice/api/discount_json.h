// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"
#include "app/practice/json_writer.h"

namespace quayside::practice {

/// The member `discount` of an activity that has one; nothing for others.
void writeDiscount(JsonWriter &json, const Discount &discount);
/// Takes the member `discount` of a body into the activity, or says what the vendor's description forbids about it. Absent, what the
/// activity has stays; a kind that lives of its discount cannot be without one.
[[nodiscard]] std::optional<Answer> readDiscount(const Desk &desk, Body &body, Activity &activity);

} // namespace quayside::practice
