// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/record_ref.h"
#include "models/domain/talk_rows.h"

#include <QList>

#include <vector>

namespace quayside::store {

class Connection;

/// What the remote counts of one subject on one day, with names from the mirror.
struct PerformanceRow
{
    qint64 id = 0;
    RecordRef ref;
    QString market;
    QString shopName;
    QString title;           ///< the remote's own, else the listing's; empty when nobody here knows it
    QString variant;         ///< of a SKU
    RecordRef listing;       ///< the product or SKU; empty id: it is about something else
    rows::Performance says;
};

/// A shop that the remote counts.
struct CountedShop
{
    QString id;
    QString name;
    QString market;
    QString currency;        ///< of its newest day
    QString first;           ///< days of the shop's own series, as dates
    QString last;
};

/// Reads the remote's own figures. Runs on store threads.
class PerformanceReader
{
public:
    explicit PerformanceReader(Connection &db) : m_db(db) {}

    /// Rows for the windowed table, by local id and in that order.
    [[nodiscard]] Result<std::vector<PerformanceRow>> rows(const std::vector<qint64> &ids);
    /// The days of one subject, the oldest first; those in another currency than the newest are left out.
    [[nodiscard]] Result<QList<rows::Performance>> series(const QString &shop, const QString &subject, const QString &subjectId);
    [[nodiscard]] Result<QList<CountedShop>> shops();

private:
    Connection &m_db;
};

} // namespace quayside::store
