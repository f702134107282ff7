// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/discounts.h"

#include <string>
#include <vector>

namespace quayside::practice {

/// A product of an activity, or (variant 0 …) one of its SKUs.
struct Offer
{
    int product = 0;
    int variant = -1;
    qint64 price = -1;    ///< minor units; -1: the discount counts, or that of the whole activity
    std::string discount; ///< per cent off
    int quantityLimit = -1;
    int perBuyer = -1;

    [[nodiscard]] bool namesPrice() const { return price >= 0 || !discount.empty(); }
};

struct Activity
{
    qint64 id = 0;
    int shop = 0;
    std::string title;
    std::string type;
    std::string level;
    std::string duration = "NORMAL";
    std::string buyers = "ALL_USER";
    std::string participation = "BUYER_NO_LIMIT"; ///< in how many orders a buyer benefits
    qint64 begin = 0;
    qint64 end = 0;
    qint64 createTime = 0;
    qint64 changeTime = 0;  ///< of the last change by the seller
    bool isStopped = false;
    bool isImmutable = false;
    std::vector<Offer> offers;
    Discount discount;

    /// DRAFT until something is on offer, then by the clock; DEACTIVATED by the seller.
    [[nodiscard]] std::string_view status(qint64 now) const;
    /// Beginning and end are changes too.
    [[nodiscard]] qint64 updateTime(qint64 now) const;
    [[nodiscard]] bool needsOffers() const { return level != "SHOP"; }
};

struct Coupon
{
    qint64 id = 0;
    std::string title;
    std::string code;
    bool isPercent = false;
    int percentage = 0;
    qint64 reduction = 0;
    qint64 minSpend = 0;
    qint64 begin = 0;
    qint64 end = 0;
    bool isStopped = false;
    int claimed = 0;
    int redeemed = 0;
    qint64 createTime = 0;

    [[nodiscard]] std::string_view status(qint64 now) const;
};

/// What the shops offer. A running activity locks the prices of the products that it names prices for.
class Promotions
{
public:
    Promotions(const WorldSpec &spec, const Catalog &catalog);

    [[nodiscard]] const std::vector<Activity> &of(int shop) const { return m_activities[static_cast<size_t>(shop)]; }
    [[nodiscard]] const std::vector<Coupon> &coupons(int shop) const { return m_coupons[static_cast<size_t>(shop)]; }
    [[nodiscard]] const Activity *find(int shop, qint64 id) const;
    [[nodiscard]] bool isLocked(int product, qint64 now) const;
    [[nodiscard]] qint64 nextId(int shop) const;

    /// Adds the activity, or puts it in the place of the one with its id.
    void put(Activity activity);

private:
    void make(int shop, const WorldSpec &spec, const Catalog &catalog);

    std::array<std::vector<Activity>, ShopCount> m_activities;
    std::array<std::vector<Coupon>, ShopCount> m_coupons;
};

} // namespace quayside::practice
