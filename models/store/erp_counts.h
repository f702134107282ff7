// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QString>

#include <optional>

namespace quayside::store {

class Connection;

/// One count of one SKU on its way into an ERP. Quantities are thousandths of the variant's unit.
struct ErpCount
{
    QString id;              ///< also what the ERP knows it by: a repeat posts nothing twice
    QString erp;             ///< connection
    RecordRef sku;
    QString variant;
    QString warehouse;       ///< the ERP's
    qint64 counted = 0;
    qint64 expected = 0;     ///< on hand as the counting person saw it
    QString state = QStringLiteral("queued"); ///< queued, done, refused, cancelled
    std::optional<qint64> found;              ///< on hand when the ERP posted or refused it
    QString reason;          ///< subject of the refusal
    int code = 0;            ///< ErpCode of the refusal
    QString note;            ///< why it was counted
    QString person;
    Instant at = 0;
    Instant endedAt = 0;
};

/// Counts (work.db). A count that waits may be cancelled; one that was posted is corrected by another.
class ErpCounts
{
public:
    explicit ErpCounts(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<std::optional<ErpCount>> find(const QString &id);
    /// Writes the whole row.
    [[nodiscard]] Done put(const ErpCount &count);
    [[nodiscard]] Done remove(const QString &id);
    /// Oldest first.
    [[nodiscard]] Result<QList<ErpCount>> queued(const QString &erp, int limit);
    /// Newest first, whatever became of them.
    [[nodiscard]] Result<QList<ErpCount>> ofSku(const RecordRef &sku, int limit);

private:
    Connection &m_db;
};

} // namespace quayside::store
