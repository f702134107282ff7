// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money_sums.h"

#include "models/domain/money.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

void addItems(const QJsonObject &json, MoneyItem::Of of, int exponent, QList<MoneyItem> &items)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member.key() == "supplementary_component"_L1)
            continue;
        if (member->isObject()) {
            addItems(member->toObject(), of, exponent, items);
            continue;
        }
        const std::string written = member->toVariant().toString().toStdString();
        qint64 minor = 0;
        if (!readMinor(written, exponent, minor) || minor == 0)
            continue;
        QString word = member.key();
        if (word.endsWith("_amount"_L1))
            word.chop(7);
        items.append({of, word, minor});
    }
}

} // namespace

MoneyParts &MoneyParts::operator+=(const MoneyParts &other)
{
    revenue += other.revenue;
    refund += other.refund;
    fees += other.fees;
    shipping += other.shipping;
    adjustment += other.adjustment;
    settlement += other.settlement;
    return *this;
}

MoneyParts partsOf(const rows::Statement &statement)
{
    return {statement.revenue, 0, statement.fees, statement.shipping, statement.adjustment, statement.settlement};
}

MoneyParts partsOf(const rows::Transaction &transaction)
{
    return {transaction.revenue, transaction.refund, transaction.fees, transaction.shipping, transaction.adjustment, transaction.settlement};
}

MoneyParts partsOf(const rows::Unsettled &unsettled)
{
    return {unsettled.revenue, 0, unsettled.fees, unsettled.shipping, unsettled.adjustment, unsettled.settlement};
}

QList<MoneyItem> itemsOf(const QByteArray &breakdown, const QString &currency)
{
    const QJsonObject json = QJsonDocument::fromJson(breakdown).object();
    const int exponent = currencyExponent(currency);
    QList<MoneyItem> items;
    static constexpr std::array Parts{std::pair{"revenue_breakdown"_L1, MoneyItem::Of::Revenue}, std::pair{"fee_tax_breakdown"_L1, MoneyItem::Of::Fees},
                                      std::pair{"shipping_cost_breakdown"_L1, MoneyItem::Of::Shipping}};
    for (const auto &[member, of] : Parts) {
        const qsizetype first = items.size();
        addItems(json.value(member).toObject(), of, exponent, items);
        std::stable_sort(items.begin() + first, items.end(), [](const MoneyItem &a, const MoneyItem &b) { return std::abs(a.minor) > std::abs(b.minor); });
    }
    return items;
}

} // namespace quayside
