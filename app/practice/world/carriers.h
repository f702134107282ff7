// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace quayside::practice {

struct Carrier
{
    qint64 id = 0;
    std::string_view name;
};
/// Who carries parcels in every market of this world; the first one carries what the platform ships.
[[nodiscard]] std::span<const Carrier> carriers();
/// Empty for an unknown id.
[[nodiscard]] std::string_view providerName(qint64 id);

struct DeliveryOption
{
    qint64 id = 0;
    std::string_view name;
    std::string_view type; ///< where the platform prints the labels; sellers that ship themselves have SEND_BY_SELLER
};
[[nodiscard]] std::span<const DeliveryOption> deliveryOptions();

} // namespace quayside::practice
