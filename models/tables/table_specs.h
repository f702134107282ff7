// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/record_ref.h"
#include "models/tables/cell.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quayside::store {
class Connection;
struct Ask;
}

namespace quayside::tables {

/// What a price preview is worked out from; minor units.
struct PriceFacts
{
    qint64 price = 0;
    QString currency;
    std::optional<qint64> floor;
    std::optional<qint64> cost;

    friend bool operator==(const PriceFacts &, const PriceFacts &) = default;
};

/// One loaded row: formatted once on the reader thread, read-only ever after.
struct RowCells
{
    qint64 id = 0;
    std::vector<Cell> cells;           ///< by column
    std::optional<RecordRef> ref;
    std::optional<RecordRef> owner;
    std::optional<PriceFacts> price;   ///< only where a preview makes sense

    friend bool operator==(const RowCells &, const RowCells &) = default;
};

/// The order of a table's rows. Group rows have negative ids and their cell at hand.
struct Listing
{
    std::vector<qint64> rows;
    QHash<qint64, Cell> groups;
    qint64 records = 0;                ///< rows without group rows
};

/// What makes one table differ from the next. The two functions are pure and run on reader threads.
struct TableSpec
{
    using Fetch = Result<std::vector<RowCells>> (*)(store::Connection &db, const std::vector<qint64> &ids);
    using List = Result<Listing> (*)(store::Connection &db, const store::Ask &ask);

    RecordKind kind = RecordKind::Sku;
    QStringList columns;
    QStringList sortFields;            ///< by column; empty: not sortable
    QStringList editFields;            ///< by column; empty list: nothing can be typed into
    QList<RecordKind> concerns;        ///< kinds whose commits may change what is shown
    Fetch fetch = nullptr;
    List list = nullptr;               ///< set by tables with group rows; null: the ids of the criteria
    int previewColumn = -1;
    bool followsClock = false;         ///< groups move as time passes
};

[[nodiscard]] TableSpec catalogSpec();
[[nodiscard]] TableSpec ordersSpec();
[[nodiscard]] TableSpec returnsSpec();
[[nodiscard]] TableSpec changeSetsSpec();
[[nodiscard]] TableSpec changesSpec();
[[nodiscard]] TableSpec outboxSpec();
[[nodiscard]] TableSpec conflictsSpec();
[[nodiscard]] TableSpec ledgerSpec();
[[nodiscard]] TableSpec inventorySpec();
[[nodiscard]] TableSpec quarantineSpec();
[[nodiscard]] TableSpec conversationsSpec();
[[nodiscard]] TableSpec promotionsSpec();
[[nodiscard]] TableSpec statementsSpec();
[[nodiscard]] TableSpec transactionsSpec();
[[nodiscard]] TableSpec paymentsSpec();
[[nodiscard]] TableSpec withdrawalsSpec();
[[nodiscard]] TableSpec unsettledSpec();
[[nodiscard]] TableSpec performanceSpec();

} // namespace quayside::tables
