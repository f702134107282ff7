// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace quayside {

/// Number of digits behind the decimal sign that TikTok Shop uses for a currency: 0 for IDR, VND
/// and JPY, 2 for the others (facts: tiktok-shop-api.md section 4.7). Unknown codes count as 2.
[[nodiscard]] int currencyExponent(QStringView code);
[[nodiscard]] int currencyExponent(std::string_view code);

/// An amount as integer minor units with its ISO 4217 code. No arithmetic across currencies.
struct Money
{
    qint64 minor = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Reads a decimal string in major units ("12.99", "434566", "-1.5"); Latin digits, '.' as the
/// decimal sign. Digits beyond the currency's exponent must be zero. Fault: Invalid.
[[nodiscard]] Result<Money> parseMoney(QStringView decimal, const QString &currency);

/// The same for bytes from the wire, without allocating. Extra fraction digits (taxes may carry
/// them) are rounded half away from zero. Returns false and leaves `minor` alone on bad input.
[[nodiscard]] bool readMinor(std::string_view decimal, int exponent, qint64 &minor);

/// Padded decimal string in major units ("12.90", "434566"): for files, change values and prompts.
[[nodiscard]] QString toDecimal(const Money &money);
[[nodiscard]] QString toDecimal(qint64 minor, int exponent);

} // namespace quayside
