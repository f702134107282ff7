// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

class QScrollArea;

namespace quayside::panels {

class OrderPage;
class TablePage;

/// Orders as a grid, and the chosen one below it.
class OrdersPanel final : public Panel
{
    Q_OBJECT

public:
    explicit OrdersPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

private:
    void onCurrentChanged();
    void read();
    void readMoney();
    void readMissing(const tables::OrderDetail &order);

    PanelContext m_context;
    TablePage *m_page;
    QScrollArea *m_scroll;
    OrderPage *m_order;
    RecordRef m_shown;
    RecordRef m_asked; ///< of which the details were asked for
    quint64 m_round = 0; ///< answers to older questions are dropped
    quint64 m_moneyRound = 0;
};

[[nodiscard]] PanelSpec ordersPanel();

} // namespace quayside::panels
