// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "models/base/clock.h"
#include "ui/panels/panel.h"
#include "ui/shell/layouts.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <optional>

class QDockWidget;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace quayside::sync {
class ErpRunner;
}
namespace quayside::tables {
struct Counts;
}
namespace quayside::ui {
class DockTitleBar;
class NavList;
class ToastStack;
struct ToastText;
}

namespace quayside::shell {

class CommandActions;
class HelpWindow;
class Languages;
class NavigationModel;
class Palette;
class StatusBar;

/// Everything the window stands on. The parts outlive it.
struct DesktopParts
{
    commands::Registry &registry;
    sync::SyncEngine &sync;
    tables::TableFactory &tables;
    playbooks::RunReader &playbooks;
    workspace::PictureCache &pictures;
    workspace::Session &session;
    ui::ThemeSource &theme;
    const Clock &clock;
    QString title;              ///< of the workspace
    QString notice;             ///< what happened when it was opened; empty: nothing to say
    bool isOwnPractice = false; ///< the title says that nothing here reaches a real shop
    QString layoutScope;        ///< the workspace's id: layouts of different workspaces do not meet
    QList<panels::PanelSpec> panels;
    const Languages *languages = nullptr; ///< null: the window offers no other language
    sync::ErpRunner *erp = nullptr;           ///< none is connected
    std::optional<Fault> erpFault = {};       ///< why the one that is connected cannot be used
};

/// Where somebody is in the window, to be there again in the next one. Docks and geometry are not part of it: layouts keep them.
struct Whereabouts
{
    QString centre;                  ///< panel in the middle
    QString panel;                   ///< panel with the keyboard
    QHash<QString, QString> criteria;///< what is typed into each filter bar, by panel
    std::optional<RecordRef> record; ///< the one chosen in the middle
    int bottomTab = -1;
    bool isRailWanted = false;
};

/// The desktop's one window: menus, palette and tool bar over the registry, panels in their places, and the state of the
/// line to the shop. It holds nothing that would have to be saved before it closes except its own arrangement.
class MainWindow final : public QMainWindow, public panels::PanelHost
{
    Q_OBJECT

public:
    static constexpr int NavigationWidth = 184;
    static constexpr int RailWidth = 48;
    static constexpr int NarrowWidth = 1100; ///< below this the navigation is a rail

    explicit MainWindow(DesktopParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void run(const QString &command, const commands::Selection &on, const QVariantMap &arguments = {}) override;
    void tell(const Fault &fault) override;
    void open(const RecordRef &record) override;
    void show(const QString &panelId, const QString &criteria = {}) override;
    [[nodiscard]] QAction *action(const QString &command) override;
    using QMainWindow::show;

    [[nodiscard]] Whereabouts whereabouts() const;
    /// Goes there; the record is chosen as soon as its rows are read, if they still hold it.
    void goTo(const Whereabouts &place);
    /// Shows what is being typed there and asks for it to be sent or cleared first.
    void askForDraft(QWidget &editor);
    /// Leads around the window; a second call while it is under way begins again.
    void startTour();
    /// Opens the help at a topic; empty: at the one of the current panel.
    void showHelp(const QString &topic = {});
    /// Commands that this window started are not over.
    [[nodiscard]] bool isBusy() const { return m_runs > 0; }

    [[nodiscard]] Palette &palette() { return *m_palette; }
    [[nodiscard]] CommandActions &actions() { return *m_actions; }
    [[nodiscard]] ui::ToastStack &toasts() { return *m_toasts; }
    /// Null for an unknown id.
    [[nodiscard]] panels::Panel *panel(const QString &id) const { return m_panels.value(id); }
    /// The panel that commands act on: the one with the focus, else the one in the centre.
    [[nodiscard]] panels::Panel *currentPanel() const;

Q_SIGNALS:
    /// The last command under way has ended.
    void becameIdle();
    /// Somebody wants another language; empty: the system's.
    void languageWanted(const QString &code);
    /// Somebody wants to see and change what the workspace is connected to.
    void connectionsWanted();
    void practiceWanted();
    void signInWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // main_window.cpp
    void addPanels();
    void widenSide();
    void follow(const RecordRef &record);
    void addCentre(const panels::PanelSpec &spec, panels::Panel *panel);
    void addRight(const panels::PanelSpec &spec, panels::Panel *panel);
    void addBottom(const panels::PanelSpec &spec, panels::Panel *panel);
    void addNavigation();
    void mirrorDocks();
    void showCounts(const tables::Counts &counts);
    void setRail(bool isRail);
    void cyclePanels(int step);
    void onFocusChanged(QWidget *now);
    void updateActions();
    [[nodiscard]] QString layoutName() const;
    // main_window_menus.cpp
    void addWindowActs();
    void addThemeActs();
    void addLanguageActs();
    void fillMenus();
    void addLanguageMenu(QMenu &view);
    void addTools();
    void addNotice();
    // main_window_help.cpp
    void showShortcuts();
    void showAbout();
    void toggleNetwork();
    // main_window_run.cpp
    QCoro::Task<void> execute(commands::Invocation invocation, QString title, bool isUndoable);
    void tellSynced(const commands::Outcome &outcome);
    QCoro::Task<void> nameUndo();
    QCoro::Task<void> readPeople();
    QCoro::Task<void> signIn(QString name, QString pin);
    void switchTo(const QString &name);
    void showPerson();
    void tell(const commands::Outcome &outcome, const QString &title, bool isUndoable);

    DesktopParts m_parts;
    Layouts m_layouts;
    CommandActions *m_actions = nullptr;
    Palette *m_palette = nullptr;
    NavigationModel *m_navigation = nullptr;
    ui::NavList *m_navigationView = nullptr;
    QDockWidget *m_navigationDock = nullptr;
    QStackedWidget *m_centre = nullptr;
    QDockWidget *m_bottom = nullptr;
    QDockWidget *m_firstRight = nullptr; ///< the others at the side are tabs with it
    QStackedWidget *m_bottomStack = nullptr;
    QTabBar *m_bottomTabs = nullptr;
    StatusBar *m_status = nullptr;
    ui::ToastStack *m_toasts = nullptr;
    QToolButton *m_personButton = nullptr;
    QMenu *m_personMenu = nullptr;
    QHash<QString, panels::Panel *> m_panels;
    QHash<QString, QDockWidget *> m_docks;          ///< of the panels at the right
    QHash<QString, ui::DockTitleBar *> m_dockTitles;
    QList<Person> m_people;
    QPointer<panels::Panel> m_focused;
    QString m_layoutRole;
    bool m_isRailWanted = false;
    int m_runs = 0;
    HelpWindow *m_help = nullptr;   ///< made when it is first asked for
};

} // namespace quayside::shell
