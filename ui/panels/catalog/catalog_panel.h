// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"
#include "ui/parts/record_table.h"

#include <QTimer>

namespace quayside::panels {

class BulkEdit;
class TablePage;

/// The catalog as a spreadsheet of SKUs: typing, pasting and filling make one command a block; a rule over the marked rows shows what
/// it would do before it does it.
class CatalogPanel final : public Panel
{
    Q_OBJECT

public:
    explicit CatalogPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void showRights();
    void showMargins();
    void showMarks();
    [[nodiscard]] std::optional<QString> problemOf(const QModelIndex &index, const QString &text) const;
    void preview();
    void countBelowFloor();
    void applyBulk();
    void discardBulk();
    void showContextMenu(QPoint at);
    void showColumnMenu(QPoint at);

    PanelContext m_context;
    TablePage *m_page;
    BulkEdit *m_bulk;
    QTimer m_recount;        ///< rows below the floor, counted when the preview was painted
};

[[nodiscard]] PanelSpec catalogPanel();

} // namespace quayside::panels
