// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace quayside::ui {
class Button;
}

namespace quayside::panels {

class RowFacts;
class TablePage;

/// What goes out to the shop: each intent with its state, what happens to it next, and the shop's own reason where it refused.
class OutboxPanel final : public Panel
{
    Q_OBJECT

public:
    explicit OutboxPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

private:
    void showFacts();
    void updateActs();
    /// Why the command has nothing to do with this entry; empty when it has.
    [[nodiscard]] QString whyNot(const RecordRef &entry, const QString &command) const;
    [[nodiscard]] QString nextStep(const QString &state) const;

    PanelContext m_context;
    TablePage *m_page;
    RowFacts *m_facts;
    ui::Button *m_retry;
    ui::Button *m_cancel;
    ui::Button *m_open;
};

[[nodiscard]] PanelSpec outboxPanel();

} // namespace quayside::panels
