// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/money_desk.h"
#include "ui/panels/panel.h"

namespace quayside::ui {
class Button;
class SectionHeader;
class StatusPill;
class TextLabel;
}

namespace quayside::panels {

class MoneyGrid;

/// A statement held against the sum of its transactions, part by part, and below it the chosen transaction with what its amounts
/// consist of. What does not add up is said in words.
class StatementView final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementView(const PanelContext &context, QWidget *parent = nullptr);

    void showStatement(const std::optional<tables::StatementStory> &story);
    void showTransaction(const std::optional<tables::TransactionStory> &story);

private:
    void say(const tables::StatementStory &story);

    PanelContext m_context;
    ui::TextLabel *m_hint;
    QWidget *m_statement;
    ui::TextLabel *m_title;
    ui::StatusPill *m_status;
    ui::TextLabel *m_about;
    ui::TextLabel *m_verdict;
    MoneyGrid *m_compared;
    ui::TextLabel *m_inside;
    ui::Button *m_payment;
    QWidget *m_transaction;
    ui::SectionHeader *m_kind;
    ui::Button *m_order;
    MoneyGrid *m_parts;
    ui::TextLabel *m_reserve;
    RecordRef m_paymentRef;
    RecordRef m_orderRef;
};

} // namespace quayside::panels
