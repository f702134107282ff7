// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/price_rule.h"

#include <cmath>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// The nearest price at or below that ends in .99, or in 900 where there are no minor units; never more than asked for.
qint64 ended(qint64 minor, const QString &currency)
{
    const qint64 step = currencyExponent(currency) == 0 ? 1000 : 100;
    const qint64 tail = currencyExponent(currency) == 0 ? 900 : 99;
    const qint64 below = (minor - tail) / step * step + tail;
    if (minor >= tail && below > 0)
        return below;
    return minor;
}

} // namespace

Result<PriceRule> PriceRule::parse(const QString &text, const QString &ending, const QString &round)
{
    PriceRule rule;
    const QString typed = text.trimmed();
    const auto broken = [&text] { return fail(FaultKind::Invalid, u"not a price or a change of one"_s, text); };
    if (typed.isEmpty())
        return broken();
    bool isNumber = false;
    if (typed.endsWith(u'%')) {
        const double percent = typed.chopped(1).toDouble(&isNumber);
        if (!isNumber || percent <= -100 || percent > 1000)
            return broken();
        rule.m_kind = Percent;
        rule.m_factor = 1 + percent / 100;
    } else if (typed.startsWith(u'x') || typed.startsWith(u'*')) {
        rule.m_factor = typed.sliced(1).toDouble(&isNumber);
        if (!isNumber || rule.m_factor <= 0 || rule.m_factor > 100)
            return broken();
        rule.m_kind = Times;
    } else {
        const bool isChange = typed.startsWith(u'+') || typed.startsWith(u'-');
        rule.m_kind = isChange ? Add : Set;
        rule.m_number = typed.startsWith(u'+') ? typed.sliced(1) : typed;
        rule.m_number.toDouble(&isNumber);
        if (!isNumber)
            return broken();
    }
    if (!ending.isEmpty() && ending != ".99"_L1)
        return fail(FaultKind::Invalid, u"an ending is .99"_s, ending);
    rule.m_endsIn99 = !ending.isEmpty();
    if (!round.isEmpty() && (round.toDouble(&isNumber) <= 0 || !isNumber))
        return fail(FaultKind::Invalid, u"a step such as 0.05 or 1000"_s, round);
    rule.m_round = round;
    return rule;
}

Result<Money> PriceRule::apply(const Money &price) const
{
    Money changed = price;
    if (m_kind == Set || m_kind == Add) {
        const Result<Money> number = parseMoney(m_number, price.currency);
        if (!number)
            return number;
        changed.minor = m_kind == Set ? number->minor : price.minor + number->minor;
    } else {
        changed.minor = std::llround(static_cast<double>(price.minor) * m_factor);
    }
    if (!m_round.isEmpty()) {
        const Result<Money> step = parseMoney(m_round, price.currency);
        if (!step)
            return step;
        changed.minor = (changed.minor + step->minor / 2) / step->minor * step->minor;
    }
    if (m_endsIn99)
        changed.minor = ended(changed.minor, price.currency);
    if (changed.minor <= 0)
        return fail(FaultKind::Invalid, u"a price must be above zero"_s, toDecimal(changed));
    return changed;
}

} // namespace quayside
