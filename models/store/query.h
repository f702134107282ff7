// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace quayside::criteria {
class FieldCatalog;
}

namespace quayside::store {

class Connection;

/// The fields that criteria know for a kind of record: names, types and SQL, mirror ⊕ changes. Built once,
/// immutable, usable from any thread.
[[nodiscard]] std::shared_ptr<const criteria::FieldCatalog> fieldCatalog(RecordKind kind);

/// One question to the store in the words of the filter bar.
struct Ask
{
    RecordKind kind = RecordKind::Sku;
    QString text;              ///< criteria, sort: included; bad terms are ignored here (the caller showed them)
    QString person;            ///< for `mine`
    Instant now = 0;           ///< for relative ages
    QList<RecordRef> only;     ///< restricts to these records, when not empty
};

/// Finds records by criteria. Runs on store threads; long statements can be interrupted.
class Query
{
public:
    explicit Query(Connection &db) : m_db(db) {}

    /// Ordered local ids of all matches: 8 bytes a row, the only thing that depends on the row count.
    [[nodiscard]] Result<std::vector<qint64>> ids(const Ask &ask);
    /// The first matches by keyset, so that a screen can be painted before ids() is ready.
    [[nodiscard]] Result<std::vector<qint64>> firstIds(const Ask &ask, int limit);
    [[nodiscard]] Result<qint64> count(const Ask &ask);
    [[nodiscard]] Result<QList<RecordRef>> refs(RecordKind kind, const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<qint64>> localIds(const QList<RecordRef> &refs);
    /// Values for `quayside list`: column names are field ids of the catalog; one row an id, in that order.
    [[nodiscard]] Result<QList<QVariantList>> values(RecordKind kind, const std::vector<qint64> &ids,
                                                     const QStringList &columns);
    [[nodiscard]] static QStringList defaultColumns(RecordKind kind);

private:
    Connection &m_db;
};

} // namespace quayside::store
