// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/money_desk.h"
#include "ui/panels/panel.h"

class QStackedWidget;
class QTabBar;

namespace quayside::ui {
class Button;
class EmptyState;
class TextLabel;
}

namespace quayside::panels {

class MoneyPage;
class StatementsPage;
class TablePage;

/// The seller's money as the shop tells it: statements with the transactions that they are the sum of, payments, withdrawals, and
/// what is not settled yet. Amounts are exact and never added up across currencies. Somebody whose role may not see money sees why.
class FinancePanel final : public Panel
{
    Q_OBJECT

public:
    explicit FinancePanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

private:
    enum Tab { Statements, Payments, Withdrawals, Unsettled };

    void addHead();
    void addPages();
    void updateRight();
    void readStanding();
    void showStanding(const QList<tables::MoneyStanding> &standing);
    [[nodiscard]] TablePage &page() const;
    [[nodiscard]] bool maySee() const;

    PanelContext m_context;
    QWidget *m_head = nullptr;
    QTabBar *m_tabs = nullptr;
    ui::Button *m_differences = nullptr;
    ui::TextLabel *m_standing = nullptr;
    ui::TextLabel *m_failed = nullptr;
    QStackedWidget *m_stack = nullptr;      ///< tabs' pages
    QStackedWidget *m_whole = nullptr;      ///< pages, or why they are not shown
    ui::EmptyState *m_denied = nullptr;
    StatementsPage *m_statements = nullptr; ///< made when somebody who may looks; so are the others
    MoneyPage *m_payments = nullptr;
    MoneyPage *m_withdrawals = nullptr;
    MoneyPage *m_unsettled = nullptr;
    quint64 m_round = 0;                    ///< answers to older questions are dropped
};

[[nodiscard]] PanelSpec financePanel();

} // namespace quayside::panels
