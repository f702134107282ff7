// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside::store {

class Connection;

/// A document in quarantine.
struct QuarantineRow
{
    QString shop;
    QString shopName;
    QString resource;
    QString record;   ///< the remote's id; "#…" when the document did not tell it
    QString reason;
    QByteArray raw;
    int tries = 0;
    Instant at = 0;
    QString program;

    /// As RecordRef::id names it.
    [[nodiscard]] QString key() const { return resource + u':' + record; }
    /// Can be asked for again by itself.
    [[nodiscard]] bool hasId() const { return !record.startsWith(u'#'); }
};

/// What sync asks about the mirror besides its records. Runs on store threads.
class SyncReader
{
public:
    explicit SyncReader(Connection &db) : m_db(db) {}

    /// Newest first.
    [[nodiscard]] Result<QList<QuarantineRow>> quarantine(int limit);
    [[nodiscard]] Result<std::optional<QuarantineRow>> quarantined(const QString &shop, const QString &key);
    /// By local id.
    [[nodiscard]] Result<std::optional<QuarantineRow>> quarantined(qint64 id);
    /// Those that this version of the program has not tried yet.
    [[nodiscard]] Result<QList<QuarantineRow>> untried(const QString &program, int limit);
    [[nodiscard]] Result<qint64> quarantineCount();

private:
    Connection &m_db;
};

} // namespace quayside::store
