// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"
#include "app/practice/json_writer.h"

namespace quayside::practice {

/// The members that search and Get Activity share.
void writeActivity(JsonWriter &json, const Desk &desk, const Activity &activity);
void writeOffers(JsonWriter &json, const Activity &activity);
/// `isWhole`: with what only Get Coupon tells.
void writeCoupon(JsonWriter &json, const Desk &desk, int shop, const Coupon &coupon, bool isWhole);
/// A decimal in major units.
[[nodiscard]] bool readAmount(const QString &text, int exponent, qint64 &minor);

} // namespace quayside::practice
