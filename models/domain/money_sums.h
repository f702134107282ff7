// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money_rows.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace quayside {

/// The parts that a settlement is the sum of, in minor units of one currency, signed from the seller's view.
struct MoneyParts
{
    qint64 revenue = 0;      ///< what is left of it after refunds
    qint64 refund = 0;       ///< the part of it that went back
    qint64 fees = 0;         ///< with taxes
    qint64 shipping = 0;
    qint64 adjustment = 0;
    qint64 settlement = 0;

    MoneyParts &operator+=(const MoneyParts &other);
    friend bool operator==(const MoneyParts &, const MoneyParts &) = default;

    /// Some markets count the cost of shipping among the fees and tell it once more beside them.
    [[nodiscard]] bool hasShippingInside() const { return shipping != 0 && revenue + fees + adjustment == settlement; }
    /// What the parts do not account for: settlement = revenue + fees + shipping + adjustment + this.
    [[nodiscard]] qint64 unexplained() const { return settlement - revenue - fees - adjustment - (hasShippingInside() ? 0 : shipping); }
};

[[nodiscard]] MoneyParts partsOf(const rows::Statement &statement);
[[nodiscard]] MoneyParts partsOf(const rows::Transaction &transaction);
[[nodiscard]] MoneyParts partsOf(const rows::Unsettled &unsettled);

/// One amount of a transaction's breakdown, by the remote's own word.
struct MoneyItem
{
    enum class Of : quint8 { Revenue, Fees, Shipping };

    Of of = Of::Revenue;
    QString word;            ///< "platform_commission", as the remote writes it without "_amount"
    qint64 minor = 0;

    friend bool operator==(const MoneyItem &, const MoneyItem &) = default;
};

/// The amounts of a breakdown that are not zero, part by part, the largest of each first. New words come from time to time and are
/// kept; what only explains another amount (a supplementary component) is left out, for it is in no sum. Nothing for text that is
/// no breakdown.
[[nodiscard]] QList<MoneyItem> itemsOf(const QByteArray &breakdown, const QString &currency);

} // namespace quayside
