// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/version.h"

#include <QList>

namespace quayside::store {

class Connection;

/// Versions of records (history.db). Reading needs a connection that has the three files; adding one that has history.db as its
/// main one, see WriteScope::history().
class VersionRepository
{
public:
    /// Movements of one stock level within this time are one version, unless it ran out or came back.
    static constexpr Instant JoinedWithin = 86'400'000;

    explicit VersionRepository(Connection &db) : m_db(db) {}

    /// Adding the same again changes nothing. `mayJoin`: may become part of the version before it (JoinedWithin).
    [[nodiscard]] Done add(const QString &shop, const Moved &move, Instant at, Instant seen, bool mayJoin);
    /// Of one record; of a product also those of its SKUs and their stock. Newest first; with the change set of ours that brought it
    /// about, where there is one.
    [[nodiscard]] Result<QList<FieldVersion>> of(const RecordRef &record, int limit = 2000);
    /// The fields that versions tell of, as the mirror has them now; of a product also those of its SKUs and their stock. Empty when
    /// the mirror does not have it.
    [[nodiscard]] Result<QList<FieldAt>> now(const RecordRef &record);
    /// Drops what is older than the workspace keeps: the settings "history.days.listings" and "history.days.orders" of work.db, in
    /// days. At most so many rows at once that nobody waits for it.
    [[nodiscard]] Done dropOld(Connection &work, Instant now);

private:
    [[nodiscard]] Result<qint64> shopKey(const QString &shop);

    Connection &m_db;
    QString m_shop;        ///< asked for last, with its key: a page is of one shop
    qint64 m_shopKey = 0;
};

/// SQL of a value column of `versions t`, long texts resolved.
[[nodiscard]] QString versionValueSql(const QString &column);
/// SQL of the outbox entry of ours that brought a row of `versions t JOIN version_shops vs` about, as its rowid; null: somebody at
/// the shop did. The record is read between the sending and the end of the entry, so what was seen then with our value is ours.
[[nodiscard]] QString versionCauseSql();

} // namespace quayside::store
