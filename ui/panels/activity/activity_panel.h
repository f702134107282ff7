// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace quayside::ui {
class Button;
class TextLabel;
}

namespace quayside::panels {

class RowFacts;
class TablePage;

/// The ledger: everything anybody or the program did, newest first, with the fields before and after.
class ActivityPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ActivityPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

private:
    void showFacts();

    PanelContext m_context;
    TablePage *m_page;
    RowFacts *m_facts;
    ui::Button *m_open;
    ui::TextLabel *m_hint;
};

[[nodiscard]] PanelSpec activityPanel();

} // namespace quayside::panels
