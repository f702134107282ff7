// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/collaboration.h"

#include <QList>

namespace quayside::store {

class Connection;

/// Something that holds now and that somebody should hear of. Who, follows from `right` or `person`.
struct Alert
{
    QString what;           ///< Notice::what
    NoticeLevel level = NoticeLevel::Toast;
    RecordRef record;
    QString key;
    QJsonObject args;
    QString right;          ///< everybody whose role has it
    QString person;         ///< this one alone; goes before `right`
    QString except;         ///< not this one (the author of what waits for approval)
};

/// Workspace setting: SKUs at or below this many pieces are low, where no buffer of their own says otherwise.
inline constexpr QLatin1StringView LowStockSetting("stock.low");
inline constexpr int LowStockDefault = 3;

/// Workspace setting: the connections that do not work, as a JSON list of {connection, cause, account, since, until}; empty: all do.
inline constexpr QLatin1StringView TroubleSetting("connections.trouble");

/// What holds at a moment: deadlines, what waits, what failed, what runs out. Runs on store threads; each part asks an index.
class AlertsReader
{
public:
    AlertsReader(Connection &db, Instant now) : m_db(db), m_now(now) {}

    [[nodiscard]] Result<QList<Alert>> all();

private:
    Done returnsDue(QList<Alert> &alerts);
    Done ordersLate(QList<Alert> &alerts);
    Done sets(QList<Alert> &alerts);
    Done outboxAndConflicts(QList<Alert> &alerts);
    Done stock(QList<Alert> &alerts);
    Done tasks(QList<Alert> &alerts);
    Done connections(QList<Alert> &alerts);

    Connection &m_db;
    Instant m_now;
};

} // namespace quayside::store
