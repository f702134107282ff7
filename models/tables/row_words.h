// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record_ref.h"
#include "models/tables/cell.h"

#include <QHash>

namespace quayside::store {
class Connection;
}

namespace quayside::tables {

/// A cell as an editor starts with it and as copying writes it: Latin digits, '.', codes as they are, instants in ISO 8601.
[[nodiscard]] QString rawText(const Cell &cell);

/// A change's canonical value as a cell: money, pieces, a status word, or text.
[[nodiscard]] Cell valueCell(const QString &field, const QString &value, const QString &currency);

/// Names records and people of one block of rows; reads each only once. For reader threads.
class RowWords
{
public:
    explicit RowWords(store::Connection &db) : m_db(db) {}

    /// Title and variant of a listing, the number of an order or a case, else the record's own id.
    [[nodiscard]] Cell record(const RecordRef &ref);
    /// The person's name, or the id when there is no such person.
    [[nodiscard]] QString person(const QString &id);
    /// The product of a SKU or of its stock; the record itself otherwise.
    [[nodiscard]] RecordRef owner(const RecordRef &ref, const QString &product = {});

private:
    store::Connection &m_db;
    QHash<RecordRef, Cell> m_records;
    QHash<QString, QString> m_people;
};

/// The SKU of a stock record; any other record as it is.
[[nodiscard]] RecordRef skuOf(const RecordRef &ref);

} // namespace quayside::tables
