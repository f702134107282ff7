// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/promotions.h"

#include "app/practice/world/draw.h"

#include <algorithm>

namespace quayside::practice {

namespace {

constexpr qint64 Day = 86'400;
constexpr qint64 FirstActivityId = 7'137'521'954'000'000'000;
constexpr qint64 FirstCouponId = 7'237'521'954'000'000'000;
constexpr qint64 ShopStep = 1'000'000;
/// A shop with fewer products has nothing on offer: whoever plays with a handful of goods wants to set their prices.
constexpr int FewestProducts = 24;

struct Plan
{
    std::string_view title;
    std::string_view type;
    std::string_view level;
    int beginsIn; ///< days from the world's beginning
    int endsIn;
    bool isStopped;
    bool isImmutable;
    int products;
    Terms terms = Terms::None;
    bool isOnce = false; ///< for one order of each buyer
};
// Without days of its own an activity has no end.
constexpr std::array<Plan, 13> Plans{{
    {"Harbour days", "FIXED_PRICE", "VARIATION", -40, -33, false, false, 2},
    {"Ten off", "DIRECT_DISCOUNT", "PRODUCT", -25, -20, false, false, 2},
    {"Week of the tide", "FIXED_PRICE", "VARIATION", -2, 5, false, false, 1},
    {"Fifteen off", "DIRECT_DISCOUNT", "PRODUCT", -1, 3, false, false, 1},
    {"Platform campaign", "FLASHSALE", "VARIATION", 2, 4, false, true, 1},
    {"Next month", "DIRECT_DISCOUNT", "PRODUCT", 20, 27, false, false, 2},
    {"Stopped early", "DIRECT_DISCOUNT", "PRODUCT", -10, -3, true, false, 1},
    {"Half an idea", "FIXED_PRICE", "VARIATION", 30, 37, false, false, 0},
    {"The more the merrier", "BUY_MORE_SAVE_MORE", "SHOP", -6, 8, false, false, 0, Terms::ByQuantity},
    {"Fill the hold", "BUY_MORE_SAVE_MORE", "PRODUCT", 6, 20, false, false, 2, Terms::ByAmount},
    {"A gift on deck", "BUY_MORE_SAVE_MORE", "SHOP", -3, 11, false, false, 0, Terms::Gifts, true},
    {"Calm waters", "SHIPPING_DISCOUNT", "SHOP", 0, 0, false, false, 0, Terms::CheaperShipping},
    {"Free across the bay", "SHIPPING_DISCOUNT", "PRODUCT", -30, -16, false, false, 1, Terms::FreeShipping, true},
}};

} // namespace

std::string_view Activity::status(qint64 now) const
{
    if (isStopped)
        return "DEACTIVATED";
    if (needsOffers() && offers.empty())
        return "DRAFT";
    if (duration == "INDEFINITE")
        return "ONGOING";
    return now < begin ? "NOT_START" : now < end ? "ONGOING" : "EXPIRED";
}

qint64 Activity::updateTime(qint64 now) const
{
    qint64 time = changeTime;
    const std::string_view state = status(now);
    if (duration != "INDEFINITE" && (state == "ONGOING" || state == "EXPIRED"))
        time = std::max(time, begin);
    if (state == "EXPIRED")
        time = std::max(time, end);
    return time;
}

std::string_view Coupon::status(qint64 now) const
{
    if (isStopped)
        return "DEACTIVATED";
    return now < begin ? "NOT_START" : now < end ? "ONGOING" : "EXPIRED";
}

Promotions::Promotions(const WorldSpec &spec, const Catalog &catalog)
{
    for (int shop = 0; shop < ShopCount; ++shop)
        make(shop, spec, catalog);
}

void Promotions::make(int shop, const WorldSpec &spec, const Catalog &catalog)
{
    const int count = catalog.countIn(shop);
    const Market &market = markets()[static_cast<size_t>(shop)];
    Draw draw(spec.seed, PromotionTopic, static_cast<quint64>(shop));
    int last = count - 1; // from the end of the catalog: the goods that everybody looks at first stay free
    for (const Plan &plan : Plans) {
        Activity made;
        made.id = nextId(shop);
        made.shop = shop;
        made.title = plan.title;
        made.type = plan.type;
        made.level = plan.level;
        if (plan.isOnce)
            made.participation = "BUYER_LIMIT_ONLY_ONE";
        made.begin = spec.anchor + plan.beginsIn * Day;
        made.end = spec.anchor + plan.endsIn * Day;
        made.createTime = std::min(made.begin - 3 * Day, spec.anchor - 2 * Day);
        if (plan.beginsIn == plan.endsIn) {
            made.duration = "INDEFINITE";
            made.begin = made.end = 0;
        }
        made.discount = inventDiscount(plan.terms, shop, catalog);
        made.changeTime = plan.isStopped ? made.begin + 2 * Day : made.createTime;
        made.isStopped = plan.isStopped;
        made.isImmutable = plan.isImmutable;
        for (int i = 0; i < plan.products && count >= FewestProducts; ++i) {
            const Product product = catalog.product(last-- * ShopCount + shop);
            if (made.level == "PRODUCT") {
                const std::string percent = plan.terms == Terms::None ? std::to_string(draw.between(10, 20)) : std::string();
                made.offers.push_back({product.index, -1, -1, percent, -1, -1});
                continue;
            }
            for (int variant = 0; variant < product.skuCount; ++variant) {
                const qint64 price = catalog.variant(product, variant).price * 8 / 10 / market.priceStep * market.priceStep;
                made.offers.push_back({product.index, variant, std::max(price, market.priceStep), {}, draw.between(20, 90), 2});
            }
        }
        m_activities[static_cast<size_t>(shop)].push_back(std::move(made));
    }
    const qint64 pound = static_cast<qint64>(market.perPound) * (market.exponent == 0 ? 1 : 100);
    for (int i = 0; i < 4; ++i) {
        Coupon coupon;
        coupon.id = FirstCouponId + shop * ShopStep + i;
        coupon.title = i % 2 == 0 ? "Welcome aboard" : "Come back";
        coupon.code = std::string(i % 2 == 0 ? "ABOARD" : "AGAIN") + std::to_string(i + 1);
        coupon.isPercent = i % 2 == 0;
        coupon.percentage = coupon.isPercent ? 10 : 0;
        coupon.reduction = coupon.isPercent ? 0 : 3 * pound;
        coupon.minSpend = i == 3 ? 0 : 20 * pound;
        coupon.begin = spec.anchor + (i - 2) * 10 * Day;
        coupon.end = coupon.begin + 15 * Day;
        coupon.isStopped = i == 3;
        coupon.claimed = coupon.begin < spec.anchor ? draw.between(50, 400) : 0;
        coupon.redeemed = coupon.claimed / 5;
        coupon.createTime = std::min(coupon.begin, spec.anchor) - 5 * Day;
        m_coupons[static_cast<size_t>(shop)].push_back(std::move(coupon));
    }
}

qint64 Promotions::nextId(int shop) const
{
    return FirstActivityId + shop * ShopStep + static_cast<qint64>(of(shop).size());
}

const Activity *Promotions::find(int shop, qint64 id) const
{
    const std::vector<Activity> &all = of(shop);
    const auto found = std::find_if(all.begin(), all.end(), [id](const Activity &activity) { return activity.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool Promotions::isLocked(int product, qint64 now) const
{
    const std::vector<Activity> &all = of(product % ShopCount);
    return std::any_of(all.begin(), all.end(), [&](const Activity &activity) {
        return activity.status(now) == "ONGOING"
            && std::any_of(activity.offers.begin(), activity.offers.end(), [product](const Offer &offer) { return offer.product == product && offer.namesPrice(); });
    });
}

void Promotions::put(Activity activity)
{
    std::vector<Activity> &all = m_activities[static_cast<size_t>(activity.shop)];
    const auto found = std::find_if(all.begin(), all.end(), [&](const Activity &other) { return other.id == activity.id; });
    if (found != all.end())
        *found = std::move(activity);
    else
        all.push_back(std::move(activity));
}

} // namespace quayside::practice
