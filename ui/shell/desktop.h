// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/stop_signal.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QApplication;

namespace quayside::ui {
class ThemeSource;
}
namespace quayside::workspace {
class Workspace;
}

namespace quayside::shell {

class Languages;
class MainWindow;
class SetupWindow;
class StartWindow;
struct SetupResult;
struct Whereabouts;

/// What the desktop was started with.
struct DesktopRequest
{
    QString folder;   ///< of the workspace; one with a practice shop of its own is made when there is none
    QString person;   ///< who works; empty: the owner
    QString pin;
    bool isRemembered = false; ///< the next start without a folder opens the one that this run ends with
    bool mayAsk = true; ///< false: a folder without a workspace gets a practice shop of its own at once
};

/// The folder that the desktop opens when nobody names one: QUAYSIDE_WORKSPACE, else the one that was open last on this machine while
/// it is still there, else the person's data folder.
[[nodiscard]] QString usualFolder();

/// One run of the desktop: asks how to start where there is no workspace yet, opens it while a small window says so, shows the main
/// window, and when that is closed ends everything in order and then the program. Another language, another workspace and a new
/// connection close the workspace in order and open it again. A workspace that another desktop holds is brought to the front there, and this run ends.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// `languages` outlives it.
    Desktop(QApplication &application, Languages &languages, DesktopRequest request);
    ~Desktop() override;

    void start();
    /// Ends everything in order, as closing the window does, and then the program. Harmless a second time.
    void end();
    /// Null while no workspace is open.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /// Everything was taken down; the program is about to quit.
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// Null while nothing is being set up.
    [[nodiscard]] SetupWindow *setup() const { return m_setup.get(); }
    /// Opens a page in the person's browser; a test takes its place. Empty: the system's way.
    std::function<void(const QUrl &)> openBrowser;

Q_SIGNALS:
    /// A workspace is open and its window stands.
    void opened();

private:
    [[nodiscard]] QCoro::Task<void> open();
    [[nodiscard]] QCoro::Task<void> finish();
    [[nodiscard]] QCoro::Task<void> leave();
    [[nodiscard]] QCoro::Task<void> notOpened(Fault fault);
    [[nodiscard]] QCoro::Task<void> switchLanguage(QString code);
    // desktop_connections.cpp
    void rememberFolder() const;
    [[nodiscard]] bool mayLeave();
    void askHowToStart();
    void showSetup(std::unique_ptr<SetupWindow> setup);
    void onDecided(const SetupResult &result);
    void onSetupLanguage(const QString &code);
    void closeSetup();
    [[nodiscard]] QCoro::Task<void> makeFirst(SetupResult result);
    [[nodiscard]] QCoro::Task<void> connectMore(SetupResult result);
    [[nodiscard]] QCoro::Task<void> adopt(SetupResult result);
    [[nodiscard]] QCoro::Task<void> showConnections();
    [[nodiscard]] QCoro::Task<void> signInAgain();
    [[nodiscard]] QCoro::Task<void> goToPractice();
    void addConnection(bool isErp);
    void showWindow();
    void showFault(const Fault &fault);
    void askPassphrase();

    QApplication &m_application;
    Languages &m_languages;
    workspace::StopSignal m_stop;      ///< a session that ends takes the program down in order too
    DesktopRequest m_request;
    QString m_passphrase;
    std::unique_ptr<ui::ThemeSource> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SetupWindow> m_setup;
    SystemClock m_clock;
    RandomIds m_ids;
    std::unique_ptr<Whereabouts> m_place;   ///< where to land when the workspace opens again
    QString m_resumed;                      ///< id of who was signed in then
    NetworkPolicy m_policy = NetworkPolicy::Online;
    bool m_isFirst = false;                 ///< the workspace was made a moment ago
    bool m_isLeaving = false;               ///< between two openings: no window is there, and yet the program goes on
    bool m_isOpening = false;
    bool m_isEnding = false;
    bool m_isOver = false;
};

} // namespace quayside::shell
