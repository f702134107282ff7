// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/erp_match.h"
#include "models/domain/erp_rows.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace quayside::store {

class Connection;

/// What one ERP said (mirror.db). `erp` is the id of its connection. Writes belong into writeMirror(), with the cursor they were
/// read by.
class ErpMirror
{
public:
    ErpMirror(Connection &db, QString erp) : m_db(db), m_erp(std::move(erp)) {}

    struct Applied
    {
        int inserted = 0;
        int updated = 0;
        int unchanged = 0;
    };
    [[nodiscard]] Done warehouses(const QList<ErpWarehouseRow> &rows);
    /// Rows of the same version are left alone.
    [[nodiscard]] Result<Applied> variants(const QList<ErpVariantRow> &rows);
    /// Variants that are not among `ids` were deleted in the ERP: they stay as inactive ones. How many there were.
    [[nodiscard]] Result<int> keepOnly(const QStringList &ids);
    [[nodiscard]] Result<Applied> stock(const QList<ErpStockRow> &rows);
    [[nodiscard]] Done documents(const QList<ErpDocumentRow> &rows);

    [[nodiscard]] Result<QByteArray> cursor(const QString &resource);
    [[nodiscard]] Done setCursor(const QString &resource, const QByteArray &cursor, Instant at);

    [[nodiscard]] Result<QList<ErpWarehouseRow>> allWarehouses();
    [[nodiscard]] Result<QList<VariantIdentity>> identities();
    [[nodiscard]] Result<std::optional<ErpVariantRow>> variant(const QString &id);
    [[nodiscard]] Result<std::optional<ErpStockRow>> stockOf(const QString &variant, const QString &warehouse);
    /// A variant that a SKU could be.
    struct Choice
    {
        ErpVariantRow row;
        bool isLikely = false;  ///< carries the SKU's seller SKU or barcode
        int linkedTo = 0;       ///< SKUs that are this variant
    };
    /// Active, stocked variants: likely ones first, then those whose code, name or barcode holds the text; no text: the likely ones
    /// and the first of the others.
    [[nodiscard]] Result<QList<Choice>> choices(const RecordRef &sku, const QString &text, int limit);
    /// Of the active variant or service with this code; empty when there is none, or several.
    [[nodiscard]] Result<QString> idOfCode(const QString &code);
    [[nodiscard]] Result<std::optional<ErpDocumentRow>> document(const QString &externalId);

private:
    Connection &m_db;
    QString m_erp;
};

/// The ERP whose variants the mirror has; empty: none. One is connected at a time.
[[nodiscard]] Result<QString> connectedErp(Connection &db);

/// Which variant a SKU is, and where its stock goes (work.db).
class ErpLinks
{
public:
    ErpLinks(Connection &db, QString erp) : m_db(db), m_erp(std::move(erp)) {}

    [[nodiscard]] Result<QList<ErpLink>> all();
    [[nodiscard]] Result<std::optional<ErpLink>> of(const RecordRef &sku);
    [[nodiscard]] Done put(const ErpLink &link, const QString &person, Instant at);
    [[nodiscard]] Done remove(const RecordRef &sku);
    /// The shop's warehouse that this one of the ERP feeds; empty: none.
    [[nodiscard]] Result<QString> shopWarehouse(const QString &warehouse, const QString &shop);
    /// The ERP's warehouses that feed this one of the shop's, by name.
    [[nodiscard]] Result<QList<ErpWarehouseRow>> feeding(const QString &shop, const QString &shopWarehouse);
    /// An empty shopWarehouse: it feeds none.
    [[nodiscard]] Done feed(const QString &warehouse, const QString &shop, const QString &shopWarehouse);

private:
    Connection &m_db;
    QString m_erp;
};

/// Identities of all SKUs of the mirror, for matching. Runs on store threads.
[[nodiscard]] Result<QList<SkuIdentity>> skuIdentities(Connection &db);

} // namespace quayside::store
