// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_actions.h"

#include "app/commands/fault_text.h"
#include "ui/parts/icons.h"

#include <QMenu>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto MenuProperty = "quaysideMenu";
constexpr auto SearchProperty = "quaysideSearch";

} // namespace

CommandActions::CommandActions(commands::Registry &registry, const ui::ThemeSource &theme, Trigger trigger, QObject *parent)
    : QObject(parent), m_registry(registry), m_theme(theme)
{
    for (const commands::Spec &spec : registry.specs()) {
        QAction *action = make(spec.id, spec.title, spec.menu, spec.icon, spec.shortcut);
        // Keys of a queue (A, R, E) belong to the panel that shows the queue: never while typing, never elsewhere.
        if (spec.isQueueOnly)
            action->setShortcut({});
        connect(action, &QAction::triggered, this, [trigger, id = spec.id] { trigger(id); });
    }
}

QAction *CommandActions::make(const QString &id, const QString &title, const QString &menu, const QString &icon,
                              const QString &shortcut)
{
    auto *action = new QAction(title, this);
    action->setObjectName(id);
    action->setProperty(MenuProperty, menu);
    if (!icon.isEmpty())
        action->setIcon(ui::icons::icon(icon, m_theme));
    if (!shortcut.isEmpty()) {
        QList<QKeySequence> keys;
        for (const QString &one : shortcut.split(u';'))
            keys.append(QKeySequence::fromString(one.trimmed(), QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
    }
    m_actions.insert(id, action);
    m_ordered.append(action);
    return action;
}

void CommandActions::add(const WindowAct &act)
{
    QAction *action = make(act.id, act.title, act.menu, act.icon, act.shortcut);
    action->setCheckable(act.isCheckable);
    action->setProperty(SearchProperty, act.searchTitle);
    connect(action, &QAction::triggered, this, [run = act.run] { run(); });
}

QString CommandActions::idOf(const QAction *action)
{
    return action->objectName();
}

QString CommandActions::menuOf(const QAction *action)
{
    return action->property(MenuProperty).toString();
}

QString CommandActions::searchTitleOf(const QAction *action)
{
    const QString own = action->property(SearchProperty).toString();
    return own.isEmpty() ? action->text() : own;
}

QString CommandActions::menuTitle(const QString &menu)
{
    const std::pair<QLatin1StringView, QString> titles[] = {
        {"File"_L1, tr("File")},     {"Edit"_L1, tr("Edit")}, {"View"_L1, tr("View")}, {"Language"_L1, tr("Language")}, {"Record"_L1, tr("Record")},
        {"Changes"_L1, tr("Changes")}, {"Run"_L1, tr("Run")}, {"Go"_L1, tr("Go")},     {"Window"_L1, tr("Window")},     {"Help"_L1, tr("Help")}};
    for (const auto &[id, title] : titles) {
        if (id == menu)
            return title;
    }
    return menu;
}

QList<QAction *> CommandActions::ofMenu(const QString &menu) const
{
    QList<QAction *> actions;
    for (QAction *action : m_ordered) {
        if (menuOf(action) == menu)
            actions.append(action);
    }
    return actions;
}

void CommandActions::fillContextMenu(QMenu &menu, RecordKind kind) const
{
    for (const commands::Spec &spec : m_registry.specs()) {
        if (spec.on.contains(kind))
            menu.addAction(m_actions.value(spec.id));
    }
}

void CommandActions::update(const commands::Selection &selection)
{
    for (const commands::Spec &spec : m_registry.specs()) {
        QAction *action = m_actions.value(spec.id);
        const commands::Applicability can = m_registry.canRun(spec.id, selection);
        action->setEnabled(can.applies);
        QString tip = spec.title;
        if (!can.applies) {
            const commands::FaultText words = commands::describe(can.whyNot);
            tip += u'\n' + (words.why.isEmpty() ? words.what : words.why);
        }
        action->setToolTip(tip);
        action->setStatusTip(can.applies ? QString() : tip.section(u'\n', 1));
    }
}

} // namespace quayside::shell
