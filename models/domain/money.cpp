// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 5> PowersOfTen{1, 10, 100, 1000, 10000};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

int currencyExponent(std::string_view code)
{
    return code == "IDR" || code == "VND" || code == "JPY" ? 0 : 2;
}

int currencyExponent(QStringView code)
{
    return code == "IDR"_L1 || code == "VND"_L1 || code == "JPY"_L1 ? 0 : 2;
}

bool readMinor(std::string_view decimal, int exponent, qint64 &minor)
{
    const bool negative = !decimal.empty() && decimal.front() == '-';
    if (negative)
        decimal.remove_prefix(1);
    if (decimal.empty())
        return false;

    qint64 value = 0;
    int digits = 0;
    std::size_t i = 0;
    for (; i < decimal.size() && isDigit(decimal[i]); ++i) {
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, decimal[i] - '0', &value))
            return false;
        ++digits;
    }
    int fraction = 0;
    bool roundUp = false;
    if (i < decimal.size() && decimal[i] == '.') {
        for (++i; i < decimal.size() && isDigit(decimal[i]); ++i, ++digits) {
            if (fraction < exponent) {
                if (__builtin_mul_overflow(value, 10, &value)
                    || __builtin_add_overflow(value, decimal[i] - '0', &value))
                    return false;
                ++fraction;
            } else if (fraction == exponent) {
                roundUp = decimal[i] >= '5';
                ++fraction;
            }
        }
    }
    if (i != decimal.size() || digits == 0)
        return false;
    if (fraction < exponent
        && __builtin_mul_overflow(value, PowersOfTen[static_cast<std::size_t>(exponent - fraction)], &value))
        return false;
    if (roundUp && __builtin_add_overflow(value, 1, &value))
        return false;
    minor = negative ? -value : value;
    return true;
}

Result<Money> parseMoney(QStringView decimal, const QString &currency)
{
    const QByteArray bytes = decimal.trimmed().toUtf8();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const int exponent = currencyExponent(currency);
    const auto point = view.find('.');
    if (point != std::string_view::npos) {
        const auto extra = view.substr(std::min(view.size(), point + 1 + static_cast<std::size_t>(exponent)));
        if (extra.find_first_not_of('0') != std::string_view::npos)
            return fail(FaultKind::Invalid, u"more decimals than %1 has"_s.arg(currency), decimal.toString());
    }
    Money money{0, currency};
    if (!readMinor(view, exponent, money.minor))
        return fail(FaultKind::Invalid, u"not a decimal number"_s, decimal.toString());
    return money;
}

QString toDecimal(qint64 minor, int exponent)
{
    if (exponent == 0)
        return QString::number(minor);
    const bool negative = minor < 0;
    const quint64 magnitude = negative ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    const auto power = static_cast<quint64>(PowersOfTen[static_cast<std::size_t>(exponent)]);
    const QString whole = QString::number(magnitude / power);
    const QString fraction = QString::number(magnitude % power).rightJustified(exponent, u'0');
    return (negative ? u"-"_s : QString()) + whole + u'.' + fraction;
}

QString toDecimal(const Money &money)
{
    return toDecimal(money.minor, currencyExponent(money.currency));
}

} // namespace quayside
