// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside {

/// What a check needs to know beside the change itself.
struct CheckFacts
{
    QString market;                   ///< two letters
    std::optional<qint64> cost = {};  ///< minor units
    std::optional<qint64> floor = {}; ///< minor units
    QStringList missingAttributes = {}; ///< required by the category and not filled in, see missingAttributes()
    QStringList bannedWords = {};     ///< not to be in a title
    QString erpSays = {};             ///< where the ERP is the field's master and says something else: what it says
};

/// One rule that a change breaks. Words are made in app/commands/check_text.h.
struct CheckFinding
{
    enum Code : quint8 {
        PriceNotPositive,
        PriceDecimals,     ///< more decimals than the currency has, or no number
        PriceBelowFloor,   ///< warning: the policy decides
        PriceBelowCost,    ///< warning
        TitleEmpty,
        TitleTooLong,      ///< limits by market, tiktok-shop-api.md 6.3
        TitleTooShort,
        TitleBanned,       ///< `limit` is the word
        DescriptionEmpty,
        DescriptionTooLong,
        QuantityRange,     ///< 0 to 99,999
        AttributeMissing,  ///< `limit` is the attribute; an error only for a listing that goes live
        ReasonMissing,     ///< a return is rejected without a reason key
        ErpIsMaster,       ///< warning; `limit` is what the ERP says
    };
    Code code = PriceNotPositive;
    bool isError = true;   ///< errors stop a submission
    RecordRef record;
    QString field;
    QString limit;         ///< what was not kept, for the message: a number, a word
    QString fix;           ///< a value that passes, for repair with one key; empty when only a person knows
};

/// "price-not-positive", "title-too-long", …: for --json and faults.
[[nodiscard]] QString toWord(CheckFinding::Code code);
[[nodiscard]] std::optional<CheckFinding::Code> checkCode(QStringView word);

[[nodiscard]] QList<CheckFinding> check(const Change &change, const CheckFacts &facts);

/// Names of the product attributes that a category requires and a listing lacks. Both are JSON arrays as the shop sends them
/// (tiktok-shop-api.md 6.5, 7.1); a condition on another attribute counts when that has the value. Empty for a category whose
/// attributes are not known.
[[nodiscard]] QStringList missingAttributes(const QByteArray &ofCategory, const QByteArray &ofListing);

} // namespace quayside
