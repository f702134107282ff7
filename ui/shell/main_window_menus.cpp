// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "app/sync/sync_engine.h"
#include "ui/parts/button.h"
#include "ui/parts/icons.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/toast.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/palette.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

namespace quayside::shell {

using namespace Qt::StringLiterals;

void MainWindow::addWindowActs()
{
    const auto add = [this](const char16_t *id, const QString &title, const char16_t *menu, const QString &icon, const QString &shortcut,
                            std::function<void()> act, bool isCheckable = false) {
        m_actions->add({QString::fromUtf16(id), title, QString::fromUtf16(menu), icon, shortcut, std::move(act), isCheckable});
    };
    add(u"network.offline", tr("Work offline"), u"File", u"offline"_s, {}, [this] { toggleNetwork(); }, true);
    add(u"app.connections", tr("Connections…"), u"File", u"link"_s, {}, [this] { Q_EMIT connectionsWanted(); });
    if (!m_parts.isOwnPractice)
        add(u"app.practice", tr("Open the practice shop"), u"File", u"anchor"_s, {}, [this] { Q_EMIT practiceWanted(); });
    add(u"app.quit", tr("Quit"), u"File", {}, u"Ctrl+Q"_s, [this] { close(); });
    add(u"view.palette", tr("Find a command or record…"), u"View", u"search"_s, u"Ctrl+K"_s, [this] { m_palette->open(); });
    add(u"view.navigation", tr("Narrow navigation"), u"View", u"panel"_s, u"Ctrl+B"_s, [this] {
        m_isRailWanted = m_actions->action(u"view.navigation"_s)->isChecked();
        setRail(m_isRailWanted || width() < NarrowWidth);
    }, true);
    add(u"view.density", tr("Relaxed rows"), u"View", {}, {}, [this] {
        const bool isRelaxed = m_actions->action(u"view.density"_s)->isChecked();
        m_parts.theme.setDensity(isRelaxed ? ui::Density::Relaxed : ui::Density::Compact);
    }, true);
    m_actions->action(u"view.density"_s)->setChecked(m_parts.theme.theme().density == ui::Density::Relaxed);
    addThemeActs();
    addLanguageActs();
    int number = 0;
    for (const panels::PanelSpec &spec : m_parts.panels) {
        ++number;
        const QString keys = number <= 9 ? u"Ctrl+%1"_s.arg(number) : QString();
        m_actions->add({u"go."_s + spec.id, tr("Go to %1").arg(spec.title), u"Go"_s, spec.icon, keys, [this, id = spec.id] { show(id); }});
    }
    add(u"window.nextPanel", tr("Next panel"), u"Window", {}, u"F6"_s, [this] { cyclePanels(1); });
    add(u"window.previousPanel", tr("Previous panel"), u"Window", {}, u"Shift+F6"_s, [this] { cyclePanels(-1); });
    add(u"window.message", tr("Go to the message"), u"Window", {}, u"F8"_s, [this] {
        if (!m_toasts->takeFocus())
            show(u"notifications"_s); // where the earlier ones are
    });
    add(u"view.details", tr("Panels at the side"), u"Window", u"layout"_s, u"Ctrl+Shift+D"_s, [this] {
        bool isAnyShown = false;
        for (const QDockWidget *dock : std::as_const(m_docks))
            isAnyShown = isAnyShown || !dock->isHidden();
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->setVisible(!isAnyShown);
    });
    add(u"view.resetLayout", tr("Reset layout"), u"Window", {}, {}, [this] { m_layouts.reset(); });
    add(u"help.open", tr("Help"), u"Help", u"note"_s, u"F1"_s, [this] { showHelp(); });
    add(u"help.tour", tr("Take the tour"), u"Help", u"play"_s, {}, [this] { startTour(); });
    add(u"help.shortcuts", tr("Keyboard shortcuts"), u"Help", u"key"_s, u"?"_s, [this] { showShortcuts(); });
    add(u"help.about", tr("About Quayside"), u"Help", u"anchor"_s, {}, [this] { showAbout(); });

    connect(&m_parts.sync, &sync::SyncEngine::stateChanged, this,
            [this] { m_actions->action(u"network.offline"_s)->setChecked(m_parts.sync.policy() == NetworkPolicy::Offline); });
}

void MainWindow::addThemeActs()
{
    struct Choice
    {
        QString id, title;
        ui::ThemeSource::Choice choice;
    };
    using Source = ui::ThemeSource::Choice;
    const QList<Choice> choices{{u"view.theme.system"_s, tr("Colours of the system"), Source::System},
                                {u"view.theme.light"_s, tr("Light colours"), Source::Light},
                                {u"view.theme.dark"_s, tr("Dark colours"), Source::Dark}};
    auto *group = new QActionGroup(this);
    for (const Choice &choice : choices) {
        m_actions->add({choice.id, choice.title, u"View"_s, {}, {}, [this, wanted = choice.choice] { m_parts.theme.setChoice(wanted); }, true});
        QAction *action = m_actions->action(choice.id);
        group->addAction(action);
        action->setChecked(m_parts.theme.choice() == choice.choice);
    }
}

void MainWindow::addLanguageActs()
{
    if (!m_parts.languages)
        return;
    auto *group = new QActionGroup(this);
    const auto add = [this, group](const QString &code, const QString &name) {
        const QString id = u"view.language."_s + (code.isEmpty() ? u"system"_s : code);
        m_actions->add({id, name, u"Language"_s, {}, {}, [this, code] { Q_EMIT languageWanted(code); }, true, tr("Language: %1").arg(name)});
        QAction *action = m_actions->action(id);
        group->addAction(action);
        action->setChecked(m_parts.languages->chosen() == code);
    };
    add({}, tr("As the system"));
    for (const Language &language : Languages::offered())
        add(language.code, language.name);
}

// Whoever sits before a language they cannot read finds the way back by the globe and the English word.
void MainWindow::addLanguageMenu(QMenu &view)
{
    const QList<QAction *> acts = m_actions->ofMenu(u"Language"_s);
    if (acts.isEmpty())
        return;
    const QString own = tr("Language");
    view.addSeparator();
    QMenu *menu = view.addMenu(ui::icons::icon(u"globe"_s, m_parts.theme), own == "Language"_L1 ? own : own + u" (Language)"_s);
    menu->setObjectName(u"menu.Language"_s);
    menu->addActions(acts);
}

void MainWindow::fillMenus()
{
    const QList<std::pair<QString, QString>> menus{{u"File"_s, tr("&File")},       {u"Edit"_s, tr("&Edit")},     {u"View"_s, tr("&View")},
                                                   {u"Record"_s, tr("&Record")},   {u"Changes"_s, tr("&Changes")}, {u"Run"_s, tr("R&un")},
                                                   {u"Go"_s, tr("&Go")},           {u"Window"_s, tr("&Window")}, {u"Help"_s, tr("&Help")}};
    for (const auto &[id, title] : menus) {
        const QList<QAction *> acts = m_actions->ofMenu(id);
        if (acts.isEmpty())
            continue;
        QMenu *menu = menuBar()->addMenu(title);
        menu->setObjectName(u"menu."_s + id);
        menu->setToolTipsVisible(true);
        menu->addActions(acts);
        if (id == "View"_L1)
            addLanguageMenu(*menu);
    }
    m_personMenu = new QMenu(this);
    m_personButton = new QToolButton(this);
    m_personButton->setObjectName(u"person"_s);
    m_personButton->setAutoRaise(true);
    m_personButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_personButton->setIcon(ui::icons::icon(u"customers"_s, m_parts.theme));
    m_personButton->setPopupMode(QToolButton::InstantPopup);
    m_personButton->setMenu(m_personMenu);
    m_personButton->setAccessibleName(tr("Who works here"));
    menuBar()->setCornerWidget(m_personButton);
}

void MainWindow::addTools()
{
    QToolBar *tools = addToolBar(tr("Tools"));
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setIconSize(QSize(16, 16));
    tools->setFixedHeight(m_parts.theme.theme().barHeight());
    tools->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto addAct = [this, tools](const QString &id) {
        QAction *action = m_actions->action(id);
        if (!action)
            return;
        tools->addAction(action);
        if (auto *button = qobject_cast<QToolButton *>(tools->widgetForAction(action)))
            button->setAccessibleName(action->text());
    };
    addAct(u"edit.undo"_s);
    addAct(u"edit.redo"_s);
    auto *find = new ui::Button(tr("Find a command, a record or a person"), ui::Button::Role::Other, tools);
    find->setObjectName(u"find"_s);
    find->setIconName(u"search"_s);
    find->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    find->setAccessibleName(tr("Find a command, a record or a person"));
    connect(find, &QPushButton::clicked, this, [this] { m_palette->open(); });
    tools->addWidget(find);
    auto *room = new QWidget(tools);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools->addWidget(room);
    addAct(u"sync.now"_s);
    addAct(u"view.details"_s);
}

void MainWindow::addNotice()
{
    if (m_parts.notice.isEmpty())
        return;
    addToolBarBreak();
    QToolBar *bar = addToolBar(tr("Notice"));
    bar->setObjectName(u"notice"_s);
    bar->setMovable(false);
    auto *text = new ui::TextLabel(m_parts.theme, ui::Type::Text, ui::TextLabel::Ink::Warn, QFont::Normal, m_parts.notice, bar);
    text->setAccessibleName(m_parts.notice);
    bar->addWidget(text);
    auto *room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    auto *cross = new ui::FlatButton(m_parts.theme, u"x"_s, tr("Dismiss the notice"), bar);
    connect(cross, &QToolButton::clicked, bar, &QToolBar::hide);
    bar->addWidget(cross);
}

void MainWindow::toggleNetwork()
{
    const bool isConnected = m_parts.sync.policy() != NetworkPolicy::Offline;
    m_parts.sync.setPolicy(isConnected ? NetworkPolicy::Offline : m_parts.sync.chosenPolicy());
    m_actions->action(u"network.offline"_s)->setChecked(isConnected);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Quayside"),
                                tr("Quayside %1\nA workstation for shops. Free software under the GNU General Public License, version 3 or later.")
                                    .arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace quayside::shell
