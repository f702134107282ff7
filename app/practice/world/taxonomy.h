// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/texts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace quayside::practice {

/// One node of a shop's category tree: departments above, kinds of goods as leaves.
struct Category
{
    qint64 id = 0;
    qint64 parent = 0; ///< 0 at the root
    std::string_view name;
    std::optional<Kind> kind; ///< leaves only
};

[[nodiscard]] std::vector<Category> categoriesOf(int shop);
[[nodiscard]] qint64 leafCategoryId(int shop, Kind kind);

/// Ids of the attributes that goods have; the same in every shop.
enum AttributeId : int { ColourAttribute = 100000, SizeAttribute = 100007, MaterialAttribute = 100392, BatteriesAttribute = 101610, BatteryTypeAttribute = 101611 };
struct MaterialFacts
{
    int valueId;
    std::string_view name;
};
[[nodiscard]] const MaterialFacts &materialOf(Kind kind);
inline constexpr int YesValue = 1000058;
inline constexpr int NoValue = 1000059;
inline constexpr int LithiumValue = 1000325;

/// `attributes` of Get Attributes and the data of Get Category Rules.
[[nodiscard]] QJsonArray attributesOf(Kind kind, Language language);
[[nodiscard]] QJsonObject rulesOf(Kind kind);

} // namespace quayside::practice
