// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/notifications/notices_model.h"
#include "ui/panels/panel.h"

class QMenu;
class QStackedLayout;

namespace quayside::ui {
class Button;
class EmptyState;
class NavList;
class TextLabel;
}

namespace quayside::panels {

/// What the person was told, newest first: each opens at its place; kinds can be muted, hours kept quiet.
class NotificationsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit NotificationsPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    void takeFocus() override;

private:
    void read();
    void show(const tables::NoticeBook &book);
    void openNotice(const QModelIndex &index);
    void fillMenu();

    PanelContext m_context;
    NoticesModel *m_model;
    ui::NavList *m_list;
    ui::TextLabel *m_quiet;
    ui::Button *m_readAll;
    ui::Button *m_settings;
    QMenu *m_menu;
    ui::EmptyState *m_empty;
    QStackedLayout *m_stack;
    QStringList m_muted;
};

/// Panel id "notifications".
[[nodiscard]] PanelSpec notificationsPanel();

} // namespace quayside::panels
