// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/change.h"
#include "models/domain/money.h"
#include "models/domain/rows.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace quayside::store {

class Connection;

struct CursorRow
{
    QString remote;
    QString shop;
    QString resource;
    QByteArray cursor;
    Instant asOf = 0;   ///< remote's clock when the page was read
};

/// What a command needs to know about one field before it changes it.
struct FieldState
{
    bool exists = false;      ///< the record is in the mirror
    QString mirror;           ///< canonical mirror value (see Change)
    QString current;          ///< canonical value with the overlay, if any
    QString currency;
    QString product;          ///< remote product id
    Instant version = 0;      ///< the remote's update time of the record
};

/// Everything the checks, the policy and the impact need about one SKU, with overlays applied.
struct SkuFacts
{
    RecordRef ref;
    qint64 localId = 0;
    QString product;
    QString title;            ///< of the product
    QString sellerSku;
    QString variant;
    QString market;
    QString currency;
    QString status;           ///< product status word
    QString audit;
    QString categoryId;
    qint64 mirrorPrice = 0;
    qint64 price = 0;         ///< with overlay
    std::optional<qint64> cost;
    std::optional<qint64> floor;
    qint64 available = 0;
    qint64 weeklyUnits = 0;   ///< mean of the last four weeks, for the effect on sales
    QStringList tags;
};

/// Reads records by their reference. Runs on store threads.
class MirrorReader
{
public:
    explicit MirrorReader(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<FieldState> field(const RecordRef &record, const QString &field);
    [[nodiscard]] Result<std::optional<SkuFacts>> skuFacts(const RecordRef &sku);
    [[nodiscard]] Result<QList<SkuFacts>> skuFacts(const QList<RecordRef> &skus);
    [[nodiscard]] Result<std::optional<rows::Product>> product(const RecordRef &ref);
    [[nodiscard]] Result<std::optional<rows::Order>> order(const RecordRef &ref);
    [[nodiscard]] Result<std::optional<rows::Return>> returnCase(const RecordRef &ref);
    [[nodiscard]] Result<std::optional<rows::Category>> category(const QString &shop, const QString &id);
    [[nodiscard]] Result<QList<rows::Shop>> shops();
    [[nodiscard]] Result<QList<rows::Warehouse>> warehouses(const QString &shop);
    /// The raw document of a product, order or return, exactly as received.
    [[nodiscard]] Result<QByteArray> raw(const RecordRef &ref);
    [[nodiscard]] Result<QList<CursorRow>> cursors();
    [[nodiscard]] Result<std::optional<CursorRow>> cursor(const QString &shop, const QString &resource);
    /// Exact numbers of records, by kind; per shop when one is named.
    [[nodiscard]] Result<qint64> count(RecordKind kind, const QString &shop = {});

private:
    Connection &m_db;
};

} // namespace quayside::store
