// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/erp_rows.h"
#include "models/domain/field_masters.h"
#include "models/domain/record_ref.h"
#include "models/domain/stock_picture.h"

#include <QFuture>
#include <QHash>
#include <QList>

#include <optional>

namespace quayside::store {
class Store;
}

namespace quayside::tables {

/// One of the shop's warehouses and what feeds it.
struct FedWarehouse
{
    RecordRef warehouse;
    QString name;
    QList<ErpWarehouseRow> feeding;  ///< of the ERP; empty: its stock is not compared
};

/// What stands above the stock of both sides.
struct StockOverview
{
    bool hasErp = false;             ///< an ERP was read at least once
    int differences = 0;             ///< rows whose two sides disagree
    int grave = 0;                   ///< those among them where the shop offers what nobody has
    int unlinked = 0;                ///< SKUs of fed warehouses without a variant
    QList<FedWarehouse> warehouses;
    QList<ErpWarehouseRow> erpWarehouses;
    QHash<QString, Master> masters;  ///< by field, those a team may set
};

/// A variant that a SKU could be.
struct VariantChoice
{
    QString id;
    QString code;
    QString name;
    QStringList barcodes;
    bool isLikely = false;           ///< has the SKU's seller SKU or barcode
    int linkedTo = 0;                ///< SKUs that are this variant already
};

/// One count, with names.
struct CountLine
{
    QString warehouse;
    qint64 expected = 0;             ///< thousandths
    qint64 counted = 0;
    std::optional<qint64> found;
    QString state;
    QString person;
    Instant at = 0;
    int code = 0;                    ///< ErpCode of a refusal
    QString reason;
};

/// One stock record spelled out.
struct StockStory
{
    std::optional<StockPicture> picture;
    DifferenceCause cause = DifferenceCause::None;
    QString erpCode;                 ///< the variant's; empty: not linked
    Instant erpAsOf = 0;             ///< when the ERP was read last
    Master quantityMaster = Master::Here;
    qint64 shopAvailable = 0;
    qint64 shopReserved = 0;
    QList<CountLine> counts;         ///< newest first
};

/// Reads what the Inventory panel says beside its rows. Every call returns at once; see Details.
class StockDesk
{
public:
    explicit StockDesk(store::Store &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<StockOverview>> overview() const;
    /// Nothing when the record is gone.
    [[nodiscard]] QFuture<Result<std::optional<StockStory>>> story(RecordRef stock) const;
    /// Likely ones first; then those whose code, name or barcode holds the text. Active, stocked ones only.
    [[nodiscard]] QFuture<Result<QList<VariantChoice>>> variantsFor(RecordRef sku, QString text, int limit = 50) const;

private:
    store::Store &m_store;
};

} // namespace quayside::tables
