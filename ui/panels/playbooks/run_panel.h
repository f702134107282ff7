// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace quayside::ui {
class QuickView;
}

namespace quayside::panels {

class RunController;

/// The playbook of the record that is chosen elsewhere, at the step where it stands.
class RunPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RunPanel(const PanelContext &context, QWidget *parent = nullptr);
    ~RunPanel() override;

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    /// "run:ID" or "playbook:ID".
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;
    [[nodiscard]] RunController &controller() { return *m_controller; }
    [[nodiscard]] ui::QuickView &view() { return *m_view; }

private:
    RunController *m_controller;
    ui::QuickView *m_view;
};

/// Panel id "playbook".
[[nodiscard]] PanelSpec runPanel();

} // namespace quayside::panels
