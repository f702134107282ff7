// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checks.h"

#include "models/domain/money.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// tiktok-shop-api.md 6.3: 1-255 in DE ES FR IE IT JP UK US, 1-300 in BR MX, 25-255 elsewhere.
std::pair<int, int> titleLengths(const QString &market)
{
    static const QStringList shortAllowed{u"DE"_s, u"ES"_s, u"FR"_s, u"IE"_s, u"IT"_s, u"JP"_s, u"GB"_s, u"UK"_s, u"US"_s};
    if (shortAllowed.contains(market))
        return {1, 255};
    if (market == "BR"_L1 || market == "MX"_L1)
        return {1, 300};
    return {25, 255};
}

} // namespace

QList<CheckFinding> check(const Change &change, const CheckFacts &facts)
{
    QList<CheckFinding> findings;
    const auto add = [&](CheckFinding::Code code, bool isError, const QString &limit = {}) {
        findings.append({code, isError, change.record, change.field, limit});
    };
    if (change.field == "price"_L1) {
        const Result<Money> price = parseMoney(change.value, change.currency);
        if (!price || price->minor <= 0) {
            add(CheckFinding::PriceNotPositive, true);
            return findings;
        }
        const int exponent = currencyExponent(change.currency);
        if (facts.floor && price->minor < *facts.floor)
            add(CheckFinding::PriceBelowFloor, false, toDecimal(*facts.floor, exponent));
        if (facts.cost && price->minor < *facts.cost)
            add(CheckFinding::PriceBelowCost, false, toDecimal(*facts.cost, exponent));
    } else if (change.field == "title"_L1) {
        const auto [least, most] = titleLengths(facts.market);
        const auto length = change.value.trimmed().size();
        if (length == 0)
            add(CheckFinding::TitleEmpty, true);
        else if (length < least)
            add(CheckFinding::TitleTooShort, true, QString::number(least));
        else if (length > most)
            add(CheckFinding::TitleTooLong, true, QString::number(most));
    } else if (change.field == "quantity"_L1) {
        bool isNumber = false;
        const qint64 quantity = change.value.toLongLong(&isNumber);
        if (!isNumber || quantity < 0 || quantity > 99'999)
            add(CheckFinding::QuantityRange, true, u"99999"_s);
    }
    return findings;
}

} // namespace quayside
