// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/stop_signal.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QObject>
#include <QString>

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
class StartWindow;
struct Whereabouts;

/// What the desktop was started with.
struct DesktopRequest
{
    QString folder;   ///< of the workspace; one with a practice shop of its own is made when there is none
    QString person;   ///< who works; empty: the owner
    QString pin;
};

/// One run of the desktop: opens the workspace while a small window says so, shows the main window, and when that is closed ends
/// everything in order and then the program. A workspace that another desktop holds is brought to the front there, and this run ends.
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

Q_SIGNALS:
    /// A workspace is open and its window stands.
    void opened();

private:
    [[nodiscard]] QCoro::Task<void> open();
    [[nodiscard]] QCoro::Task<void> finish();
    [[nodiscard]] QCoro::Task<void> leave();
    [[nodiscard]] QCoro::Task<void> notOpened(Fault fault);
    [[nodiscard]] QCoro::Task<void> switchLanguage(QString code);
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
    std::unique_ptr<Whereabouts> m_place;   ///< where to land when the workspace opens again
    QString m_resumed;                      ///< id of who was signed in then
    NetworkPolicy m_policy = NetworkPolicy::Online;
    bool m_isLeaving = false;               ///< between two openings: no window is there, and yet the program goes on
    bool m_isOpening = false;
    bool m_isEnding = false;
    bool m_isOver = false;
};

} // namespace quayside::shell
