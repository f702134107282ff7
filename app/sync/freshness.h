// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QString>

namespace quayside::store {
class Connection;
}

namespace quayside::sync {

/// What the mirror says about its own freshness.
struct Freshness
{
    QList<rows::Shop> shops;
    QHash<QString, Instant> readAt;       ///< by line
    QHash<QString, Instant> comparedAt;   ///< by line
    Instant asOf = 0;                     ///< the older of orders and products
    QSet<QString> paused;
    bool isMetered = false;
    QJsonArray trouble;                   ///< connections that do not work, as ConnectionWatch keeps them
};

[[nodiscard]] Result<Freshness> readFreshness(store::Connection &db);

/// Keeps that a line of work is paused, or is not any more. Fault NotAllowedNow, "not-paused", when it goes on already.
[[nodiscard]] Done keepPaused(store::Connection &db, const QString &key, bool isPaused);

/// Workspace setting: the lines that people paused, as a JSON list.
inline constexpr QLatin1StringView PausedSetting("sync.paused");
/// Workspace setting: "metered", or nothing.
inline constexpr QLatin1StringView PolicySetting("network.policy");

} // namespace quayside::sync
