// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/common/row_facts.h"
#include "ui/panels/common/table_page.h"

namespace quayside::ui {
class Button;
class TextLabel;
}

namespace quayside::panels {

/// Moves to the record now, or as soon as it is read; `criteria` find it when it is not among the matches. A later wish replaces it.
void showIn(TablePage &page, const RecordRef &record, const QString &criteria);

/// Payments, withdrawals, or what is not settled yet: a grid, the chosen row spelled out, and where it leads.
class MoneyPage final : public QWidget
{
    Q_OBJECT

public:
    MoneyPage(const PanelContext &context, TablePage::Setup setup, QWidget *parent = nullptr);

    [[nodiscard]] TablePage &page() const { return *m_page; }

Q_SIGNALS:
    void selectionChanged();
    /// The statements of this payment are wanted.
    void statementsWanted(const quayside::RecordRef &payment);

private:
    void showFacts();
    void follow();

    PanelContext m_context;
    TablePage *m_page;
    RowFacts *m_facts;
    ui::TextLabel *m_hint;
    ui::TextLabel *m_verdict;
    ui::Button *m_open;
};

} // namespace quayside::panels
