// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/money.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

/// Reads members of a remote's document the way the remote writes them: ids and numbers as text or as numbers, absent members
/// left out, new members ignored. For the decoder alone.
namespace quayside::remotes::tiktok {

using Object = simdjson::dom::object;
using Element = simdjson::dom::element;
using Array = simdjson::dom::array;

/// Why a record cannot be taken. The first reason stays.
struct Trouble
{
    std::string reason;
    void note(std::string_view member, std::string_view what)
    {
        if (reason.empty())
            reason.append(member).append(": ").append(what);
    }
};

[[nodiscard]] inline std::string textOf(const Element &value)
{
    if (std::string_view text; value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    if (std::int64_t number = 0; value.get(number) == simdjson::SUCCESS)
        return std::to_string(number);
    if (std::uint64_t number = 0; value.get(number) == simdjson::SUCCESS)
        return std::to_string(number);
    return {};
}

[[nodiscard]] inline std::string text(const Object &object, std::string_view member)
{
    Element value;
    return object[member].get(value) == simdjson::SUCCESS ? textOf(value) : std::string();
}

[[nodiscard]] inline std::int64_t integer(const Object &object, std::string_view member)
{
    Element value;
    if (object[member].get(value) != simdjson::SUCCESS)
        return 0;
    if (std::int64_t number = 0; value.get(number) == simdjson::SUCCESS)
        return number;
    std::string_view text;
    std::int64_t number = 0;
    if (value.get(text) == simdjson::SUCCESS)
        std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

[[nodiscard]] inline bool flag(const Object &object, std::string_view member)
{
    Element value;
    if (object[member].get(value) != simdjson::SUCCESS)
        return false;
    if (bool is = false; value.get(is) == simdjson::SUCCESS)
        return is;
    const std::string word = textOf(value);
    return word == "true" || word == "TRUE" || word == "1";
}

/// A count of units. Absent is none; what is there and is no whole number is trouble, for a level that is guessed would be written back.
[[nodiscard]] inline std::int64_t quantity(const Object &object, std::string_view member, Trouble &trouble)
{
    Element value;
    if (object[member].get(value) != simdjson::SUCCESS || value.is_null())
        return 0;
    const std::string digits = textOf(value);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) {
        trouble.note(member, "not a quantity");
        return 0;
    }
    return number;
}

/// Seconds on the wire, milliseconds here; 0 for a number that no calendar holds.
[[nodiscard]] inline Instant seconds(const Object &object, std::string_view member)
{
    constexpr std::int64_t Year9999 = 253'402'300'799;
    const std::int64_t value = integer(object, member);
    return value > 0 && value <= Year9999 ? value * 1000 : 0;
}

/// Decimals of the amounts in a currency; NoCurrency when it is not said, and then only nothing is an amount.
constexpr int NoCurrency = -1;
[[nodiscard]] inline int exponentOf(const std::string &currency)
{
    return currency.empty() ? NoCurrency : currencyExponent(std::string_view(currency));
}

/// A decimal in major units. Absent or empty is nothing (0); what is there and cannot be read is trouble, for an amount is never guessed.
[[nodiscard]] inline std::int64_t money(const Object &object, std::string_view member, int exponent, Trouble &trouble)
{
    Element value;
    if (object[member].get(value) != simdjson::SUCCESS || value.is_null())
        return 0;
    std::string decimal = textOf(value);
    if (double number = 0; decimal.empty() && value.is_double() && value.get(number) == simdjson::SUCCESS)
        decimal = simdjson::minify(value);
    if (decimal.empty() && value.is_string())
        return 0;
    qint64 minor = 0;
    if (!readMinor(decimal, std::max(exponent, 0), minor))
        trouble.note(member, "not an amount");
    else if (exponent == NoCurrency && minor != 0)
        trouble.note(member, "an amount without a currency");
    return minor;
}

/// The member as compact JSON; empty when it is absent, null or an empty list.
template <class Kind>
[[nodiscard]] std::string jsonOf(const Object &object, std::string_view member)
{
    Kind value;
    if (object[member].get(value) != simdjson::SUCCESS || value.size() == 0)
        return {};
    return simdjson::minify(value);
}

template <class Use>
void eachObject(const Object &object, std::string_view member, Trouble &trouble, Use use)
{
    Element list;
    if (object[member].get(list) != simdjson::SUCCESS || list.is_null())
        return;
    Array array;
    if (list.get(array) != simdjson::SUCCESS) {
        trouble.note(member, "not a list");
        return;
    }
    for (const Element &entry : array) {
        if (Object one; entry.get(one) == simdjson::SUCCESS)
            use(one);
        else
            trouble.note(member, "an entry is no object");
    }
}

[[nodiscard]] inline Object objectOf(const Object &object, std::string_view member, bool &isThere)
{
    Object value;
    isThere = object[member].get(value) == simdjson::SUCCESS;
    return value;
}

} // namespace quayside::remotes::tiktok
