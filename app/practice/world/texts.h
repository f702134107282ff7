// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/market.h"

#include <span>
#include <string>
#include <string_view>

namespace quayside::practice {

/// The goods the world sells. The order is part of the world's format.
enum class Kind : quint8 { Mug, Tumbler, Serum, Dress, Earbuds, Lamp, Shoes, PhoneCase, Bag, Shirt, Brush, Pan, Plush };
inline constexpr int KindCount = 13;
enum class Department : quint8 { Home, Beauty, Fashion, Electronics, Toys };
inline constexpr int DepartmentCount = 5;

struct KindFacts
{
    std::string_view code;      ///< first part of seller SKUs: MUG
    std::string_view slug;      ///< in picture addresses: mug
    Department department;
    bool hasSizes;              ///< S to XL beside the colour
    bool hasBatteries;
    int lowestPence;
    int highestPence;
    int grams;
    std::array<std::string_view, LanguageCount> name;
    std::array<std::string_view, LanguageCount> detail; ///< what the title says after the name
};

struct Colour
{
    std::string_view code;
    quint32 rgb;
    std::array<std::string_view, LanguageCount> name;
};

[[nodiscard]] const KindFacts &factsOf(Kind kind);
[[nodiscard]] std::span<const Colour> colours();
[[nodiscard]] std::span<const std::string_view> sizes();
[[nodiscard]] std::span<const std::string_view> brandNames();
[[nodiscard]] std::string_view departmentName(Department department, Language language);
/// "Everyday", "Coastal", … in the language.
[[nodiscard]] std::span<const std::string_view> styles(Language language);
[[nodiscard]] std::string_view colourWord(Language language);
[[nodiscard]] std::string_view sizeWord(Language language);
/// Given and family names of the market's buyers.
[[nodiscard]] std::span<const std::string_view> givenNames(int shop);
[[nodiscard]] std::span<const std::string_view> familyNames(int shop);
/// A title of at least 25 characters.
[[nodiscard]] std::string makeTitle(Kind kind, Language language, std::string_view brand, int style, int number);
[[nodiscard]] std::string makeDescription(Kind kind, Language language);

} // namespace quayside::practice
