// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"

#include <QList>
#include <QString>

#include <optional>

namespace quayside {

/// By how much a value moved, in tenths of a percent of the base, rounded away from zero so that 20.04 % counts as more than
/// 20 %. Empty when the base is not above zero.
[[nodiscard]] std::optional<qint64> permilleChange(qint64 base, qint64 value);
/// (price − cost) ÷ price in tenths of a percent, towards zero. Empty when the price is not above zero.
[[nodiscard]] std::optional<qint64> permilleMargin(qint64 price, qint64 cost);

/// What one price change does. Amounts are minor units of `currency`; shares are tenths of a percent.
struct PriceImpact
{
    QString currency;
    qint64 before = 0;
    qint64 after = 0;
    std::optional<qint64> change;
    std::optional<qint64> marginBefore;   ///< empty without a cost
    std::optional<qint64> marginAfter;
    qint64 weeklyUnits = 0;               ///< sold in a mean week so far
    qint64 weeklyRevenue = 0;             ///< difference a week, should the same number sell at the new price
};

/// Empty for a change that is no price, or whose amounts cannot be read.
[[nodiscard]] std::optional<PriceImpact> priceImpact(const Change &change, std::optional<qint64> cost, qint64 weeklyUnits);

/// The same over many prices of one currency.
struct SetImpact
{
    QString currency;
    int prices = 0;
    int withoutCost = 0;                  ///< their margin is unknown and not in the two below
    std::optional<qint64> marginBefore;   ///< weighted by weekly units, by one each where nothing sells
    std::optional<qint64> marginAfter;
    qint64 weeklyRevenue = 0;
};

/// One entry a currency, in the order they first appear; amounts are never added across currencies.
[[nodiscard]] QList<SetImpact> impactOf(const QList<PriceImpact> &prices);

} // namespace quayside
