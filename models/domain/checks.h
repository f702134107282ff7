// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"

#include <QList>
#include <QString>

#include <optional>

namespace quayside {

/// What a check needs to know beside the change itself.
struct CheckFacts
{
    QString market;
    std::optional<qint64> cost;   ///< minor units
    std::optional<qint64> floor;  ///< minor units
};

/// One rule that a change breaks. Words are made in app/commands/fault_text.h.
struct CheckFinding
{
    enum Code : quint8 {
        PriceNotPositive,
        PriceBelowFloor,   ///< warning: the policy decides
        PriceBelowCost,    ///< warning
        TitleEmpty,
        TitleTooLong,      ///< limits by market, tiktok-shop-api.md 6.3
        TitleTooShort,
        QuantityRange,     ///< 0 to 99,999
    };
    Code code = PriceNotPositive;
    bool isError = true;   ///< errors stop a submission
    RecordRef record;
    QString field;
    QString limit;         ///< the number that was not kept, for the message
};

[[nodiscard]] QList<CheckFinding> check(const Change &change, const CheckFacts &facts);

} // namespace quayside
