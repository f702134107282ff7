// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/change.h"
#include "models/domain/conflict.h"
#include "models/domain/outbox.h"
#include "models/domain/stock_picture.h"
#include "models/ledger/event.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace quayside::store {

class Connection;

/// One SKU as the catalog grid shows it: mirror, overlay and how far the overlay has come.
struct SkuRow
{
    qint64 id = 0;
    RecordRef ref;
    QString product;          ///< remote product id
    QString title;
    QString variant;
    QString sellerSku;
    QString barcode;
    QString market;
    QString shopName;
    QString status;           ///< platform word
    QString audit;
    QString imageUrl;
    QString currency;
    qint64 mirrorPrice = 0;
    std::optional<qint64> price;      ///< overlay value, when there is one
    std::optional<QString> newTitle;  ///< overlay on the product's title
    std::optional<qint64> cost;
    std::optional<qint64> floor;
    qint64 available = 0;
    std::optional<qint64> newAvailable;
    qint64 committed = 0;
    std::optional<ChangeState> state; ///< the furthest concern among its overlays (conflict > refused > sending > …)
    QString stateReason;
    QStringList tags;
    Instant changedAt = 0;
};

/// The stock of one SKU in one of the shop's warehouses, from both sides.
struct StockGridRow
{
    qint64 id = 0;
    RecordRef ref;
    QString sku;              ///< remote SKU id
    QString product;          ///< remote product id
    QString title;
    QString variant;
    QString sellerSku;
    QString warehouse;        ///< its name
    QString market;
    qint64 available = 0;     ///< what the shop offers
    std::optional<qint64> newAvailable;   ///< overlay value, when there is one
    qint64 committed = 0;     ///< what the shop reserved for orders
    qint64 buffer = 0;
    std::optional<qint64> low;            ///< when the team wants to be told; none: as for all
    bool isCompared = false;  ///< an ERP is connected, feeds this warehouse and knows the SKU
    QString erpVariant;       ///< empty: the SKU is not linked
    QString erpCode;          ///< the variant's code there
    std::optional<StockPicture> picture;  ///< both sides; only where isCompared
    DifferenceCause cause = DifferenceCause::None;
    std::optional<ChangeState> state;
    QString stateReason;
};

struct OrderGridRow
{
    qint64 id = 0;
    RecordRef ref;
    QString status;
    QString market;
    QString shopName;
    QString buyer;            ///< masked unless the reader holds the seal key and the right
    QString firstProduct;
    int units = 0;
    QString currency;
    qint64 total = 0;
    QString carrier;
    QString trackingNumber;
    QString warehouse;
    bool isOnHold = false;
    Instant createdAt = 0;
    Instant shipBy = 0;
    Instant updatedAt = 0;
};

struct ReturnGridRow
{
    qint64 id = 0;
    RecordRef ref;
    QString orderId;
    QString type;
    QString status;
    QString reasonText;
    QString nextAction;
    QString market;
    QString productName;
    QString sellerSku;
    QString currency;
    qint64 refund = 0;
    Instant deadline = 0;
    Instant createdAt = 0;
    std::optional<ChangeState> decision;  ///< state of our own decision, when there is one
    QString decisionKind;                 ///< "act:return.approve" …
};

/// A change with the words a diff needs.
struct ChangeGridRow
{
    Change change;
    qint64 id = 0;            ///< rowid
    QString title;            ///< product title or what the record is called
    QString variant;
    QString sellerSku;
    QString market;
    std::optional<qint64> cost;
    std::optional<qint64> floor;
    qint64 weeklyUnits = 0;
    QString authorName;
};

/// Rows for the windowed tables, by local id and in that order; one or two statements a call, however many ids. An id whose
/// record is gone has no row. Runs on store threads.
class GridRows
{
public:
    explicit GridRows(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<std::vector<SkuRow>> skus(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<StockGridRow>> stock(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<OrderGridRow>> orders(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<ReturnGridRow>> returns(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<ChangeGridRow>> changes(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<OutboxEntry>> outbox(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<Conflict>> conflicts(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<ledger::Event>> ledger(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::vector<ChangeSet>> changeSets(const std::vector<qint64> &ids);

private:
    Connection &m_db;
};

} // namespace quayside::store
