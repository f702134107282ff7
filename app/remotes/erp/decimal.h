// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace quayside::remotes::erp {

/// An exact decimal number: an amount, a price, a quantity. Kept as an integer and the number of its decimals, without
/// trailing zeros, so that equal numbers are equal values. At most 18 significant digits. Pure.
class Decimal
{
public:
    Decimal() = default;
    /// A whole number.
    Decimal(qint64 whole) : m_scaled(whole) {}
    /// scaled / 10^digits, for 0 ≤ digits ≤ 18.
    [[nodiscard]] static Decimal ofScaled(qint64 scaled, int digits);

    /// Reads "18.9900", "-3", "0E-8", "1E+2"; Latin digits, '.' as the decimal sign. Nothing when the text is no finite
    /// number. Decimals that do not fit into 18 significant digits are rounded half away from zero; a whole part that does
    /// not fit gives nothing.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    /// Canonical text without exponent and trailing zeros: "18.99", "-3", "0".
    [[nodiscard]] QString text() const;
    /// Text with exactly so many decimals, rounded half away from zero: "18.9900".
    [[nodiscard]] QString text(int decimals) const;

    [[nodiscard]] qint64 scaled() const { return m_scaled; }
    [[nodiscard]] int digits() const { return m_digits; }
    [[nodiscard]] bool isZero() const { return m_scaled == 0; }
    [[nodiscard]] bool isNegative() const { return m_scaled < 0; }
    /// True when the number has no more decimals than these.
    [[nodiscard]] bool fits(int decimals) const { return m_digits <= decimals; }
    /// Rounded half away from zero.
    [[nodiscard]] Decimal rounded(int decimals) const;
    /// The number as an integer of units of 10^-decimals (minor units of a currency). Nothing when it has more decimals or
    /// does not fit.
    [[nodiscard]] std::optional<qint64> toScaled(int decimals) const;
    /// The whole number, towards minus infinity: what can be sold of a quantity with decimals.
    [[nodiscard]] qint64 floor() const;

    [[nodiscard]] Decimal operator-() const { return ofScaled(-m_scaled, m_digits); }
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b) { return a + -b; }
    Decimal &operator+=(const Decimal &other) { return *this = *this + other; }

    friend bool operator==(const Decimal &a, const Decimal &b) = default;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    qint64 m_scaled = 0;
    int m_digits = 0;
};

} // namespace quayside::remotes::erp
