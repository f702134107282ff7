// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/cell.h"
#include "models/tables/details.h"

#include <QAbstractTableModel>

#include <functional>

namespace quayside::panels {

/// The variants of one listing: variant, SKU, price, stock in each warehouse, state. Small and in memory; a new reading of the
/// same listing keeps rows and open editors.
class VariantsModel final : public QAbstractTableModel, public tables::Speaking
{
    Q_OBJECT

public:
    enum Column { Variant, Sku, Price, State, FirstStock };

    using QAbstractTableModel::QAbstractTableModel;

    /// Whoever is signed in may type prices and stock only with these; a reason says why not (empty: may).
    void setReasons(const QString &noPrice, const QString &noStock);
    void setVariants(const QList<tables::VariantDetail> &variants);
    [[nodiscard]] const QList<tables::VariantDetail> &variants() const { return m_variants; }
    /// Names of the warehouses, one column each from FirstStock on.
    [[nodiscard]] const QStringList &warehouses() const { return m_warehouses; }
    /// Null when the SKU has no stock there or the column shows none.
    [[nodiscard]] const tables::StockDetail *stockAt(int row, int column) const;
    [[nodiscard]] int rowOf(const RecordRef &sku) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setSpeech(tables::Speech speech) override { m_speech = std::move(speech); }

Q_SIGNALS:
    /// The columns are others: another number of warehouses, or other ones.
    void columnsChanged();

private:
    [[nodiscard]] tables::Cell cellAt(int row, int column) const;
    [[nodiscard]] tables::Cell priceCell(const tables::VariantDetail &variant) const;
    [[nodiscard]] tables::Cell stockCell(const tables::StockDetail &stock) const;
    /// Why the cell cannot be typed into; empty when it can.
    [[nodiscard]] QString reasonNot(int row, int column) const;
    [[nodiscard]] QString masterOf(int row, int column) const;

    QList<tables::VariantDetail> m_variants;
    QStringList m_warehouseIds;
    QStringList m_warehouses;
    QString m_noPrice;
    QString m_noStock;
    tables::Speech m_speech;
};

} // namespace quayside::panels
