// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/stock_desk.h"
#include "ui/panels/panel.h"
#include "ui/parts/record_table.h"

class QMenu;

namespace quayside::ui {
class Button;
class TextLabel;
}

namespace quayside::panels {

class LinkBox;
class StockStoryView;
class TablePage;
class WhenSeen;

/// Stock of every SKU in every warehouse as the shop and the ERP have it: where they differ and why, what the shop should offer and how
/// that number comes about, and the ways to put it right: send it to the shop, count it, keep a buffer, link the SKU.
class InventoryPanel final : public Panel
{
    Q_OBJECT

public:
    explicit InventoryPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSide();
    void readOverview();
    void showOverview();
    void readStory();
    void updateActs();
    void showSetUp();
    void addMasters(QMenu &menu);
    [[nodiscard]] std::optional<QString> problemOf(const QModelIndex &index, const QString &text) const;

    PanelContext m_context;
    TablePage *m_page;
    WhenSeen *m_reading;
    ui::TextLabel *m_state;
    ui::Button *m_differences;
    ui::Button *m_unlinked;
    ui::Button *m_setUp;
    ui::Button *m_sync;
    StockStoryView *m_story;
    LinkBox *m_link;
    QWidget *m_side;
    ui::Button *m_send;
    ui::Button *m_count;
    ui::Button *m_levels;
    tables::StockOverview m_overview;
    bool m_isOverviewAsked = false; ///< its answer is under way
    bool m_isOverviewStale = false; ///< and will not hold any more
    quint64 m_round = 0;   ///< answers to older questions are dropped
};

[[nodiscard]] PanelSpec inventoryPanel();

} // namespace quayside::panels
