// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace quayside::practice {

enum class Language : quint8 { English, Indonesian, Thai, Vietnamese, Chinese, Arabic };
inline constexpr int LanguageCount = 6;

/// One market and the shop that the world has in it.
struct Market
{
    std::string_view region;
    std::string_view currency;
    int exponent;            ///< digits behind the decimal sign
    Language language;
    int utcOffsetHours;
    double perPound;         ///< how many units of the currency one pound buys, roughly
    qint64 priceStep;        ///< prices are multiples of this, in minor units …
    qint64 priceEnding;      ///< … minus this
    bool isSoutheastAsia;    ///< titles of at least 25 characters; platform labels; packages from the start
    bool addsTax;            ///< prices without tax (US)
    std::string_view shopName;
    std::string_view shopCode;
    qint64 shopId;
    std::string_view dial;
    std::string_view country;
    std::array<std::array<std::string_view, 3>, 4> places; ///< state, city, post code
    std::array<std::string_view, 2> warehouseNames;
};

inline constexpr int ShopCount = 5;

/// The markets in the order of their shops.
[[nodiscard]] const std::array<Market, ShopCount> &markets();

} // namespace quayside::practice
