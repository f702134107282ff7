// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "models/tables/table_factory.h"
#include "ui/parts/dock_title_bar.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/theme_source.h"
#include "ui/panels/common/open_notice.h"
#include "ui/parts/toast.h"
#include "ui/shell/announcer.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/status_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastPanel = 220;
constexpr int NavigationExtra = 92; ///< beside a name: margins, icon, a count of four digits

} // namespace

MainWindow::MainWindow(DesktopParts parts, QWidget *parent)
    : QMainWindow(parent), m_parts(std::move(parts)), m_layouts(*this, m_parts.layoutScope)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(m_parts.isOwnPractice ? tr("%1 (practice) — Quayside").arg(m_parts.title) : tr("%1 — Quayside").arg(m_parts.title));
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    // Navigation and details run the whole height, as the record beside them does.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_actions = new CommandActions(m_parts.registry, m_parts.theme,
                                   [this](const QString &command) { run(command, currentPanel() ? currentPanel()->selection() : commands::Selection()); }, this);
    addWindowActs();
    m_centre = new QStackedWidget(this);
    setCentralWidget(m_centre);
    m_status = new StatusBar(m_parts.sync, m_parts.theme, m_parts.clock, this);
    if (m_parts.erp != nullptr)
        m_status->follow(*m_parts.erp);
    else if (m_parts.erpFault)
        m_status->showErpFault(*m_parts.erpFault);
    setStatusBar(m_status);
    m_toasts = new ui::ToastStack(m_parts.theme, *m_status, m_status->workParts(), m_status->troubleParts());
    auto *announcer = new Announcer(m_parts.tables, m_parts.session, m_parts.clock, *m_toasts, this);
    connect(announcer, &Announcer::opened, this, [this](const Notice &notice) { panels::openNotice(*this, notice); });
    m_palette = new Palette(*m_actions, m_parts.theme, m_parts.clock, this);

    addNavigation();
    addPanels();
    fillMenus();
    addTools();
    addNotice();

    connect(m_status, &StatusBar::panelWanted, this, [this](const QString &id) { show(id); });
    connect(m_status, &StatusBar::consentWanted, this, [this] { action(u"app.connections"_s)->trigger(); });
    connect(m_status, &StatusBar::networkToggleWanted, this, &MainWindow::toggleNetwork);
    connect(m_palette, &Palette::recordsWanted, this, [this](const QString &criteria) { show(u"catalog"_s, criteria); });
    connect(m_palette, &Palette::personWanted, this, &MainWindow::switchTo);
    connect(&m_parts.tables, &tables::TableFactory::countsChanged, this, &MainWindow::showCounts);
    connect(&m_parts.registry, &commands::Registry::finished, this, [this] {
        updateActions();
        nameUndo();
        readPeople();
    });
    connect(&m_parts.session, &workspace::Session::personChanged, this, &MainWindow::showPerson);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });

    resize(1440, 900);
    m_layouts.takeDefault();
    showCounts(m_parts.tables.counts());
    showPerson();
    readPeople();
}

MainWindow::~MainWindow() = default;

QString MainWindow::layoutName() const
{
    return m_layoutRole.isEmpty() ? u"nobody"_s : m_layoutRole;
}

void MainWindow::addNavigation()
{
    m_navigation = new NavigationModel(m_parts.panels, this);
    m_navigationView = new ui::NavList(m_parts.theme, m_parts.clock, ui::NavList::Lines::One, ui::NavList::Ground::Window, this);
    m_navigationView->setObjectName(u"navigation"_s);
    m_navigationView->setAccessibleName(tr("Navigation"));
    m_navigationView->setModel(m_navigation);
    connect(m_navigationView, &ui::NavList::rowChosen, this, [this](const QModelIndex &index) { show(m_navigation->idAt(index)); });

    m_navigationDock = new QDockWidget(tr("Navigation"), this);
    m_navigationDock->setObjectName(u"navigationDock"_s);
    m_navigationDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    auto *noTitle = new QWidget(m_navigationDock);
    noTitle->setFixedHeight(0);
    m_navigationDock->setTitleBarWidget(noTitle);
    m_navigationDock->setWidget(m_navigationView);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_navigationDock);
    setRail(false);
}

// Qt mirrors what is inside of the areas, not the areas: navigation leads and details trail in either direction.
void MainWindow::mirrorDocks()
{
    const bool isMirrored = isRightToLeft();
    // Docks lose their size and their order among tabs when they are put to another side.
    QList<QDockWidget *> docks;
    QDockWidget *front = nullptr;
    for (const panels::PanelSpec &spec : m_parts.panels) {
        QDockWidget *dock = m_docks.value(spec.id);
        if (!dock || dock->isFloating())
            continue;
        docks.append(dock);
        if (!front || (front->visibleRegion().isEmpty() && !dock->visibleRegion().isEmpty()))
            front = dock;
    }
    const int width = front ? front->width() : 0;
    addDockWidget(isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_navigationDock);
    for (QDockWidget *dock : std::as_const(docks)) {
        addDockWidget(isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
        if (dock != docks.first())
            tabifyDockWidget(docks.first(), dock);
    }
    if (front && width > 0) {
        resizeDocks({docks.first()}, {width}, Qt::Horizontal);
        front->raise();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_navigationDock)
        mirrorDocks();
}

void MainWindow::addPanels()
{
    const panels::PanelContext context{m_parts.registry, m_parts.sync, m_parts.tables, m_parts.playbooks, m_parts.pictures,
                                       m_parts.session,  m_parts.theme,  m_parts.clock, *this, m_parts.erp};
    for (const panels::PanelSpec &spec : m_parts.panels) {
        panels::Panel *panel = spec.make(context);
        panel->setObjectName(spec.id);
        // A panel that is squeezed scrolls or elides; without this the widest row of buttons would decide how narrow the window can be.
        panel->setMinimumSize(m_parts.theme.theme().scaled(LeastPanel), m_parts.theme.theme().scaled(LeastPanel / 2));
        if (panel->accessibleName().isEmpty())
            panel->setAccessibleName(spec.title);
        m_panels.insert(spec.id, panel);
        switch (spec.place) {
        case panels::Place::Centre: addCentre(spec, panel); break;
        case panels::Place::Right: addRight(spec, panel); break;
        case panels::Place::Bottom: addBottom(spec, panel); break;
        }
        connect(panel, &panels::Panel::selectionChanged, this, &MainWindow::updateActions);
        connect(panel, &panels::Panel::recordChosen, this, [this](const RecordRef &record) {
            follow(record);
        });
        connect(panel, &panels::Panel::countChanged, this, [this, id = spec.id](qint64 count, qint64 urgent) {
            m_navigation->setCount(id, count, urgent);
            if (ui::DockTitleBar *title = m_dockTitles.value(id))
                title->setCountText(count < 0 ? QString() : QLocale().toString(count));
        });
    }
    for (const panels::PanelSpec &spec : m_parts.panels) {
        if (spec.place == panels::Place::Centre) {
            show(spec.id);
            break;
        }
    }
    widenSide();
}

// The tabs of the docks at the side show their names whole.
void MainWindow::widenSide()
{
    const ui::Theme &theme = m_parts.theme.theme();
    const QFontMetrics metrics(theme.font(ui::Type::Text, QFont::DemiBold));
    int tabs = 0;
    for (const panels::PanelSpec &spec : m_parts.panels) {
        if (spec.place == panels::Place::Right)
            tabs += metrics.horizontalAdvance(spec.title) + 2 * ui::space::Cell + 4;
    }
    if (m_firstRight)
        resizeDocks({m_firstRight}, {std::max(theme.scaled(304), tabs)}, Qt::Horizontal);
}

// The pages at the side follow what is chosen. A case wants its playbook: when the page in front has nothing to say about it, the
// playbook comes forward.
void MainWindow::follow(const RecordRef &record)
{
    bool isAnswered = false;
    for (auto dock = m_docks.cbegin(); dock != m_docks.cend(); ++dock) {
        panels::Panel *panel = m_panels.value(dock.key());
        const bool shows = panel->showRecord(record);
        isAnswered = isAnswered || (shows && !panel->visibleRegion().isEmpty());
    }
    // The only one below that follows: what it shows is about a record, and too wide for the side.
    if (panels::Panel *history = m_panels.value(u"history"_s))
        (void)history->showRecord(record);
    QDockWidget *playbook = m_docks.value(u"playbook"_s);
    if (!isAnswered && record.kind == RecordKind::Return && playbook && playbook->isVisibleTo(this))
        playbook->raise();
}

void MainWindow::addCentre(const panels::PanelSpec &, panels::Panel *panel)
{
    m_centre->addWidget(panel);
}

void MainWindow::addRight(const panels::PanelSpec &spec, panels::Panel *panel)
{
    auto *dock = new QDockWidget(spec.title, this);
    dock->setObjectName(u"dock."_s + spec.id);
    auto *title = new ui::DockTitleBar(m_parts.theme, spec.icon, *dock);
    dock->setTitleBarWidget(title);
    dock->setWidget(panel);
    const auto area = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    const bool isFirst = m_firstRight == nullptr;
    if (isFirst)
        m_firstRight = dock;
    addDockWidget(area, dock);
    // Beside the first one there is no room that a picture or a playbook could use: the others are tabs until moved.
    if (!isFirst)
        tabifyDockWidget(m_firstRight, dock);
    else
        resizeDocks({dock}, {m_parts.theme.theme().scaled(304)}, Qt::Horizontal);
    m_docks.insert(spec.id, dock);
    m_dockTitles.insert(spec.id, title);
    m_firstRight->raise();
}

void MainWindow::addBottom(const panels::PanelSpec &spec, panels::Panel *panel)
{
    if (!m_bottom) {
        m_bottom = new QDockWidget(tr("Work in hand"), this);
        m_bottom->setObjectName(u"dock.bottom"_s);
        auto *title = new ui::DockTitleBar(m_parts.theme, spec.icon, *m_bottom);
        m_bottomTabs = &title->makeTabs();
        m_bottomTabs->setAccessibleName(tr("Work in hand"));
        m_bottomStack = new QStackedWidget(m_bottom);
        m_bottom->setTitleBarWidget(title);
        m_bottom->setWidget(m_bottomStack);
        addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
        resizeDocks({m_bottom}, {m_parts.theme.theme().scaled(170)}, Qt::Vertical);
        connect(m_bottomTabs, &QTabBar::currentChanged, m_bottomStack, &QStackedWidget::setCurrentIndex);
    }
    m_bottomStack->addWidget(panel);
    const int tab = m_bottomTabs->addTab(spec.title);
    connect(panel, &panels::Panel::countChanged, this, [this, tab, title = spec.title](qint64 count, qint64) {
        m_bottomTabs->setTabText(tab, count > 0 ? title + u'\t' + QLocale().toString(count) : title);
    });
}

void MainWindow::show(const QString &panelId, const QString &criteria)
{
    panels::Panel *panel = m_panels.value(panelId);
    if (!panel)
        return;
    if (m_centre->indexOf(panel) >= 0) {
        m_centre->setCurrentWidget(panel);
        const QModelIndex row = m_navigation->indexOf(panelId);
        if (row.isValid())
            m_navigationView->setCurrentIndex(row);
        // What the list has chosen already is what the side shall be about.
        if (const commands::Selection chosen = panel->selection(); chosen.refs.size() == 1)
            follow(chosen.refs.first());
    } else if (m_bottomStack && m_bottomStack->indexOf(panel) >= 0) {
        m_bottom->show();
        m_bottomTabs->setCurrentIndex(m_bottomStack->indexOf(panel));
    } else if (QDockWidget *dock = m_docks.value(panelId)) {
        dock->show();
        dock->raise();
    }
    if (!criteria.isEmpty())
        panel->setCriteria(criteria);
    m_focused = panel;
    panel->takeFocus();
    updateActions();
}

void MainWindow::open(const RecordRef &record)
{
    // Pages beside the list come first: they show a record without taking the list away.
    for (const panels::Place place : {panels::Place::Right, panels::Place::Centre, panels::Place::Bottom}) {
        for (const panels::PanelSpec &spec : m_parts.panels) {
            if (spec.place == place && m_panels.value(spec.id)->showRecord(record)) {
                show(spec.id);
                return;
            }
        }
    }
}

QAction *MainWindow::action(const QString &command)
{
    return m_actions->action(command);
}

panels::Panel *MainWindow::currentPanel() const
{
    if (m_focused && m_focused->isVisible())
        return m_focused;
    return qobject_cast<panels::Panel *>(m_centre->currentWidget());
}

void MainWindow::onFocusChanged(QWidget *now)
{
    for (QWidget *widget = now; widget; widget = widget->parentWidget()) {
        auto *panel = qobject_cast<panels::Panel *>(widget);
        if (panel && panel != m_focused) {
            m_focused = panel;
            updateActions();
            return;
        }
    }
}

void MainWindow::updateActions()
{
    const panels::Panel *panel = currentPanel();
    m_actions->update(panel ? panel->selection() : commands::Selection());
}

void MainWindow::cyclePanels(int step)
{
    QList<panels::Panel *> seen;
    for (const panels::PanelSpec &spec : m_parts.panels) {
        panels::Panel *panel = m_panels.value(spec.id);
        if (panel->isVisible() && !panel->visibleRegion().isEmpty())
            seen.append(panel);
    }
    if (seen.isEmpty())
        return;
    const qsizetype at = seen.indexOf(currentPanel());
    panels::Panel *next = seen[(at + step + seen.size()) % seen.size()];
    m_focused = next;
    next->takeFocus();
    updateActions();
}

void MainWindow::showCounts(const tables::Counts &counts)
{
    m_navigation->setCount(u"catalog"_s, counts.skus, 0);
    m_navigation->setCount(u"orders"_s, counts.ordersToShip, counts.ordersLate);
    m_navigation->setCount(u"returns"_s, counts.returnsOpen, counts.returnsDue);
    m_navigation->setCount(u"messages"_s, counts.talksWaiting, counts.talksDue);
    m_navigation->setCount(u"approvals"_s, counts.setsWaiting, 0);
    m_navigation->setCount(u"changes"_s, counts.setsOpen, 0);
    m_navigation->setCount(u"conflicts"_s, counts.conflictsOpen, 0);
    m_navigation->setCount(u"outbox"_s, counts.outboxPending, counts.outboxRefused);
    StatusCounts shown;
    shown.outbox = counts.outboxPending;
    shown.conflicts = counts.conflictsOpen;
    shown.lapsing = counts.returnsDue;
    shown.lapsesBefore = m_parts.clock.now() + 4 * 3600 * Instant(1000);
    m_status->setCounts(shown);
}

// Wide enough for the longest name with its icon and a count; the look's width is what English needs.
void MainWindow::setRail(bool isRail)
{
    const ui::Theme &theme = m_parts.theme.theme();
    int width = theme.scaled(isRail ? RailWidth : NavigationWidth);
    if (!isRail) {
        const QFontMetrics metrics(theme.font(ui::Type::Text, QFont::DemiBold));
        for (const panels::PanelSpec &spec : m_parts.panels) {
            if (!spec.section.isEmpty())
                width = std::max(width, metrics.horizontalAdvance(spec.title) + theme.scaled(NavigationExtra));
        }
    }
    m_navigationDock->setFixedWidth(width);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_navigationDock)
        setRail(m_isRailWanted || width() < NarrowWidth);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Every edit was committed when it was made; only the arrangement is left to keep.
    m_layouts.save(layoutName());
    event->accept();
}

} // namespace quayside::shell
