// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QMenu;

namespace quayside::ui {
class ThemeSource;
}

namespace quayside::shell {

/// One act of the window itself: it changes nothing in the workspace, so it is no registered command, but it has a menu
/// place, a palette entry and a shortcut like one.
struct WindowAct
{
    QString id;        ///< "view.resetLayout"
    QString title;     ///< translated
    QString menu;      ///< "View"
    QString icon;
    QString shortcut;  ///< portable text
    std::function<void()> run;
    bool isCheckable = false;
    QString searchTitle; ///< what the palette calls it, when the title alone says too little there
};

/// A QAction for every registered command and every act of the window: the menus, the palette, the context menus and the
/// buttons of panels are views of this list. Enabled states follow the selection; a disabled action says why in its
/// tool tip and status tip.
class CommandActions final : public QObject
{
    Q_OBJECT

public:
    /// `trigger` runs a registered command on the current selection.
    using Trigger = std::function<void(const QString &command)>;

    CommandActions(commands::Registry &registry, const ui::ThemeSource &theme, Trigger trigger, QObject *parent = nullptr);

    void add(const WindowAct &act);
    /// Null for an unknown id.
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    /// In menu order.
    [[nodiscard]] const QList<QAction *> &all() const { return m_ordered; }
    /// Everything of one menu, in order.
    [[nodiscard]] QList<QAction *> ofMenu(const QString &menu) const;
    /// The acts that concern these kinds of record, for a context menu.
    void fillContextMenu(QMenu &menu, RecordKind kind) const;
    [[nodiscard]] static QString idOf(const QAction *action);
    [[nodiscard]] static QString menuOf(const QAction *action);
    /// What the palette finds and shows.
    [[nodiscard]] static QString searchTitleOf(const QAction *action);
    /// The menu's name in words, without its mnemonic.
    [[nodiscard]] static QString menuTitle(const QString &menu);

    /// Asks the registry about each command for this selection.
    void update(const commands::Selection &selection);

private:
    QAction *make(const QString &id, const QString &title, const QString &menu, const QString &icon, const QString &shortcut);

    commands::Registry &m_registry;
    const ui::ThemeSource &m_theme;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_ordered;
};

} // namespace quayside::shell
