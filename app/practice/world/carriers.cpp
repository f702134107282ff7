// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/carriers.h"

#include <array>

namespace quayside::practice {

std::span<const Carrier> carriers()
{
    static constexpr std::array<Carrier, 4> all{{{7'117'858'858'072'016'006, "Estuary Parcel"},
                                                 {7'117'858'858'072'016'007, "Breakwater Express"},
                                                 {7'117'858'858'072'016'008, "Lighthouse Post"},
                                                 {7'117'858'858'072'016'009, "Mole & Sons"}}};
    return all;
}

std::string_view providerName(qint64 id)
{
    for (const Carrier &carrier : carriers()) {
        if (carrier.id == id)
            return carrier.name;
    }
    return {};
}

std::span<const DeliveryOption> deliveryOptions()
{
    static constexpr std::array<DeliveryOption, 2> all{{{7'091'146'663'229'654'785, "Standard shipping", "STANDARD"},
                                                        {7'091'146'663'229'654'786, "Express shipping", "EXPRESS"}}};
    return all;
}

} // namespace quayside::practice
