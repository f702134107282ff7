// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/impact.h"

#include "models/domain/money.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// Revenue and profit of one currency as weights, in double: only their quotient is shown, and sums of IDR amounts times units
// would come near the end of 64 bits.
struct Weighed
{
    double revenue = 0;
    double profit = 0;

    void add(qint64 price, qint64 permille, double units)
    {
        revenue += static_cast<double>(price) * units;
        profit += static_cast<double>(price) * units * static_cast<double>(permille) / 1000;
    }
    [[nodiscard]] std::optional<qint64> margin() const
    {
        return revenue > 0 ? std::optional(qRound64(profit * 1000 / revenue)) : std::nullopt;
    }
};

} // namespace

std::optional<qint64> permilleChange(qint64 base, qint64 value)
{
    if (base <= 0)
        return std::nullopt;
    const qint64 difference = (value - base) * 1000;
    const qint64 whole = difference / base;
    if (difference % base == 0)
        return whole;
    return whole + (difference > 0 ? 1 : -1);
}

std::optional<qint64> permilleMargin(qint64 price, qint64 cost)
{
    if (price <= 0)
        return std::nullopt;
    return (price - cost) * 1000 / price;
}

std::optional<PriceImpact> priceImpact(const Change &change, std::optional<qint64> cost, qint64 weeklyUnits)
{
    if (change.field != "price"_L1)
        return std::nullopt;
    const auto before = parseMoney(change.base, change.currency);
    const auto after = parseMoney(change.value, change.currency);
    if (!before || !after)
        return std::nullopt;
    PriceImpact impact;
    impact.currency = change.currency;
    impact.before = before->minor;
    impact.after = after->minor;
    impact.change = permilleChange(before->minor, after->minor);
    if (cost) {
        impact.marginBefore = permilleMargin(before->minor, *cost);
        impact.marginAfter = permilleMargin(after->minor, *cost);
    }
    impact.weeklyUnits = weeklyUnits;
    impact.weeklyRevenue = (after->minor - before->minor) * weeklyUnits;
    return impact;
}

QList<SetImpact> impactOf(const QList<PriceImpact> &prices)
{
    QList<SetImpact> sums;
    for (const PriceImpact &first : prices) {
        const auto isSame = [&](const auto &other) { return other.currency == first.currency; };
        if (std::any_of(sums.begin(), sums.end(), isSame))
            continue;
        SetImpact sum;
        sum.currency = first.currency;
        Weighed before;
        Weighed after;
        for (const PriceImpact &one : prices) {
            if (!isSame(one))
                continue;
            ++sum.prices;
            sum.weeklyRevenue += one.weeklyRevenue;
            if (!one.marginBefore || !one.marginAfter) {
                ++sum.withoutCost;
                continue;
            }
            const double units = one.weeklyUnits > 0 ? static_cast<double>(one.weeklyUnits) : 1;
            before.add(one.before, *one.marginBefore, units);
            after.add(one.after, *one.marginAfter, units);
        }
        sum.marginBefore = before.margin();
        sum.marginAfter = after.margin();
        sums.append(sum);
    }
    return sums;
}

} // namespace quayside
