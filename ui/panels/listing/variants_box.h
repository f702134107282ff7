// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"
#include "ui/parts/record_table.h"

namespace quayside::ui {
class SectionHeader;
}

namespace quayside::panels {

class VariantsModel;

/// The variants of a listing as a small grid with price and stock edited in place; each typed, pasted or cleared block becomes
/// commands of the registry.
class VariantsBox : public QWidget
{
    Q_OBJECT

public:
    explicit VariantsBox(const PanelContext &context, QWidget *parent = nullptr);

    void setListing(const tables::ListingDetail &listing);
    /// Makes the SKU's row the current one; false when the listing has no such variant.
    bool select(const RecordRef &sku);
    /// The rows chosen in the grid; empty when none is.
    [[nodiscard]] QList<RecordRef> chosen() const;
    /// Nothing is chosen any more.
    void clearChosen();
    [[nodiscard]] ui::RecordTable &table() { return *m_table; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Price and stock always have their room, less of it in a narrow dock; the state and then the SKU join them where there is more,
    /// the variant takes the rest.
    void fitColumns();
    /// What the numbers of a column need, without a currency before them.
    [[nodiscard]] int leastOf(int column) const;
    void fitHeight();
    void commit(const ui::EditBlock &block);
    /// The price rule or quantity to run with; nullopt with `why` when the text is neither.
    [[nodiscard]] std::optional<QString> valueOf(int row, int column, const QString &typed, QString *why = nullptr) const;
    /// Why whoever is signed in may not do this; empty when they may.
    [[nodiscard]] QString lackOf(const QString &right) const;

    PanelContext m_context;
    ui::SectionHeader *m_title;
    ui::RecordTable *m_table;
    QList<ui::ColumnSpec> m_columns; ///< as they were set last
    VariantsModel *m_model;
};

} // namespace quayside::panels
