// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::commands {

/// Why a shop said no, and what to do about it.
struct RefusalText
{
    QString why;
    QString wayOut;
};

/// In plain words for the codes that the shop documents (tiktok-shop-api.md 4.3). For any other code `why` quotes what the shop
/// wrote, named as the shop's own words. Used for refused changes and outbox entries (reasonCode, reason) and for faults.
[[nodiscard]] RefusalText describeRefusal(int code, const QString &remoteText);

} // namespace quayside::commands
