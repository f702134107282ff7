// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/remote.h"

#include <array>

namespace quayside::remotes {

using namespace Qt::StringLiterals;

namespace {

// The position is the enumerator's value.
constexpr std::array Words{"shops"_L1, "warehouses"_L1, "categories"_L1, "brands"_L1, "products"_L1, "stock"_L1, "orders"_L1, "returns"_L1};

} // namespace

QString resourceWord(Resource resource)
{
    return Words[static_cast<std::size_t>(resource)];
}

std::optional<Resource> resourceOf(QStringView word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == Words[i])
            return static_cast<Resource>(i);
    }
    return std::nullopt;
}

} // namespace quayside::remotes
