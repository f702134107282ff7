// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace quayside::ui {
class QuickView;
}

namespace quayside::panels {

class TodayBoard;

/// What needs me now; each thing opens at its place.
class TodayPanel final : public Panel
{
    Q_OBJECT

public:
    explicit TodayPanel(const PanelContext &context, QWidget *parent = nullptr);
    ~TodayPanel() override;

    [[nodiscard]] commands::Selection selection() const override;
    void takeFocus() override;
    [[nodiscard]] TodayBoard &board() { return *m_board; }
    [[nodiscard]] ui::QuickView &view() { return *m_view; }

private:
    TodayBoard *m_board;
    ui::QuickView *m_view;
};

/// Panel id "today".
[[nodiscard]] PanelSpec todayPanel();

} // namespace quayside::panels
