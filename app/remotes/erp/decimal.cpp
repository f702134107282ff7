// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/decimal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace quayside::remotes::erp {

namespace {

constexpr int MostDigits = 18;
using Wide = __int128;

constexpr std::array<qint64, MostDigits + 1> powers = [] {
    std::array<qint64, MostDigits + 1> list{};
    qint64 power = 1;
    for (qint64 &one : list) {
        one = power;
        if (power <= std::numeric_limits<qint64>::max() / 10)
            power *= 10;
    }
    return list;
}();

Wide widen(qint64 scaled, int from, int to)
{
    return Wide(scaled) * powers[static_cast<size_t>(to - from)];
}

// Half away from zero.
qint64 divided(qint64 number, qint64 by)
{
    const qint64 rest = number % by;
    const qint64 whole = number / by;
    const qint64 size = rest < 0 ? -rest : rest;
    return size >= by - size ? whole + (number < 0 ? -1 : 1) : whole;
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

} // namespace

Decimal Decimal::ofScaled(qint64 scaled, int digits)
{
    Decimal number;
    while (digits > 0 && scaled % 10 == 0) {
        scaled /= 10;
        --digits;
    }
    number.m_scaled = scaled;
    number.m_digits = digits;
    return number;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    QString figures; // significant ones, without leading zeros
    qsizetype at = 0;
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        ++at;
    qint64 decimals = 0;
    bool any = false;
    bool behindPoint = false;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == u'.' && !behindPoint)); ++at) {
        if (text[at] == u'.') {
            behindPoint = true;
            continue;
        }
        any = true;
        decimals += behindPoint ? 1 : 0;
        if (!figures.isEmpty() || text[at] != u'0')
            figures.append(text[at]);
    }
    if (!any)
        return std::nullopt;
    if (at < text.size()) {
        if (text[at] != u'e' && text[at] != u'E')
            return std::nullopt;
        QStringView exponentText = text.sliced(at + 1);
        const bool down = exponentText.startsWith(u'-');
        if (down || exponentText.startsWith(u'+'))
            exponentText = exponentText.sliced(1);
        if (exponentText.isEmpty() || exponentText.size() > 6)
            return std::nullopt;
        qint64 exponent = 0;
        for (const QChar letter : exponentText) {
            if (!isDigit(letter))
                return std::nullopt;
            exponent = exponent * 10 + (letter.unicode() - u'0');
        }
        decimals += down ? exponent : -exponent;
    }
    if (figures.isEmpty())
        return Decimal();
    while (figures.endsWith(u'0')) {
        figures.chop(1);
        --decimals;
    }
    if (decimals < 0) {
        if (figures.size() - decimals > MostDigits)
            return std::nullopt;
        figures.append(QString(static_cast<qsizetype>(-decimals), u'0'));
        decimals = 0;
    }
    // Decimals beyond what fits are cut; the first of them rounds.
    const qint64 excess = std::max<qint64>(figures.size() - MostDigits, decimals - MostDigits);
    bool up = false;
    if (excess > 0) {
        if (excess > decimals)
            return std::nullopt;
        const qsizetype kept = figures.size() - static_cast<qsizetype>(std::min<qint64>(excess, figures.size()));
        up = excess <= figures.size() && figures[kept] >= u'5';
        figures.truncate(kept);
        decimals -= excess;
    }
    qint64 scaled = 0;
    for (const QChar letter : std::as_const(figures))
        scaled = scaled * 10 + (letter.unicode() - u'0');
    scaled += up ? 1 : 0;
    if (decimals == 0 && scaled >= powers[MostDigits]) // the rounding made it a digit longer
        return std::nullopt;
    return ofScaled(negative ? -scaled : scaled, static_cast<int>(decimals));
}

QString Decimal::text() const
{
    return text(m_digits);
}

QString Decimal::text(int decimals) const
{
    const Decimal number = rounded(decimals);
    const bool negative = number.m_scaled < 0;
    QString figures = QString::number(negative ? -number.m_scaled : number.m_scaled);
    if (figures.size() <= number.m_digits)
        figures.prepend(QString(number.m_digits + 1 - figures.size(), u'0'));
    if (number.m_digits > 0)
        figures.insert(figures.size() - number.m_digits, u'.');
    if (decimals > number.m_digits) {
        if (number.m_digits == 0)
            figures.append(u'.');
        figures.append(QString(decimals - number.m_digits, u'0'));
    }
    return negative ? u'-' + figures : figures;
}

Decimal Decimal::rounded(int decimals) const
{
    if (m_digits <= decimals)
        return *this;
    return ofScaled(divided(m_scaled, powers[static_cast<size_t>(m_digits - decimals)]), decimals);
}

std::optional<qint64> Decimal::toScaled(int decimals) const
{
    if (decimals < m_digits || decimals - m_digits > MostDigits)
        return std::nullopt;
    const Wide wide = widen(m_scaled, m_digits, decimals);
    if (wide > std::numeric_limits<qint64>::max() || wide < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(wide);
}

qint64 Decimal::floor() const
{
    const qint64 by = powers[static_cast<size_t>(m_digits)];
    return m_scaled / by - (m_scaled < 0 && m_scaled % by != 0 ? 1 : 0);
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    // 18 digits each, at most 18 apart: 36 digits fit into 128 bits. A sum beyond 18 digits loses its last decimals; without decimals
    // it stops at the largest number.
    int digits = std::max(a.m_digits, b.m_digits);
    Wide sum = widen(a.m_scaled, a.m_digits, digits) + widen(b.m_scaled, b.m_digits, digits);
    const Wide end = powers[MostDigits];
    while (digits > 0 && (sum >= end || sum <= -end)) {
        sum /= 10;
        --digits;
    }
    sum = std::clamp(sum, 1 - end, end - 1);
    return Decimal::ofScaled(static_cast<qint64>(sum), digits);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int digits = std::max(a.m_digits, b.m_digits);
    const Wide left = widen(a.m_scaled, a.m_digits, digits);
    const Wide right = widen(b.m_scaled, b.m_digits, digits);
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace quayside::remotes::erp
