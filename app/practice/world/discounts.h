// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/catalog.h"
#include "app/practice/world/market.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace quayside::practice {

/// A SKU that is given away, so many times in all.
struct Gift
{
    SkuRef sku;
    int claimLimit = 0;
};

/// Who buys this much gets that: money off, or gifts. Numbers are decimals, as the API writes them.
struct Tier
{
    std::string thresholdType; ///< MINIMAL_ITEM_QUANTITY, MINIMAL_ORDER_AMOUNT
    std::string threshold;
    std::string type;          ///< PERCENTAGE_OFF, AMOUNT_OFF; none of gifts
    std::string value;
    std::vector<Gift> gifts;
};

struct ShippingTerms
{
    std::string thresholdType = "NO_THRESHOLD";
    std::string threshold;
    std::string type;          ///< FREE_SHIPPING, DISCOUNT_SHIPPING_FEE
    std::string value;
    std::string method = "STANDARD_SHIPPING";
    std::string inventory = "SELF_FULFILLED";
    std::vector<std::string> areas; ///< none: wherever the shop delivers
};

/// What an activity gives beside the prices of its products. Tiers are numbered by their places, from 1.
struct Discount
{
    std::vector<Tier> savings;
    std::vector<Tier> gifts;
    std::optional<ShippingTerms> shipping;

    [[nodiscard]] bool isEmpty() const { return savings.empty() && gifts.empty() && !shipping; }
};

/// The kinds of discount that a world begins with.
enum class Terms : quint8 { None, ByQuantity, ByAmount, Gifts, CheaperShipping, FreeShipping };
[[nodiscard]] Discount inventDiscount(Terms terms, int shop, const Catalog &catalog);

/// As the journal keeps it.
[[nodiscard]] QJsonObject toJson(const Discount &discount);
[[nodiscard]] Discount discountFrom(const QJsonObject &json);

} // namespace quayside::practice
