// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/money.h"

#include <QString>

namespace quayside {

/// How a price is changed: "11.99", "-5%", "+2", "-0.50", "x1.1"; then, when asked for, to which step it is rounded ("0.05",
/// "1000") and where it ends (".99"; in currencies without minor units the last three digits become 900). Amounts are major
/// units of the price's own currency.
class PriceRule
{
public:
    /// Fault Invalid, naming the text.
    [[nodiscard]] static Result<PriceRule> parse(const QString &rule, const QString &ending = {}, const QString &round = {});

    /// Faults: Invalid when the result is not above zero or the currency has no such decimals.
    [[nodiscard]] Result<Money> apply(const Money &price) const;

private:
    enum Kind : quint8 { Set, Percent, Add, Times };
    Kind m_kind = Set;
    QString m_number;   ///< Set, Add: decimal text, read in the price's currency
    double m_factor = 1; ///< Percent, Times
    QString m_round;    ///< decimal text of the step, read in the price's currency; empty: none
    bool m_endsIn99 = false;
};

} // namespace quayside
