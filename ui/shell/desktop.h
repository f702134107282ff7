// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/stop_signal.h"
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

class MainWindow;
class StartWindow;

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
    Desktop(QApplication &application, DesktopRequest request);
    ~Desktop() override;

    void start();

private:
    [[nodiscard]] QCoro::Task<void> open();
    [[nodiscard]] QCoro::Task<void> finish();
    void showWindow();
    void showFault(const Fault &fault);
    void askPassphrase();

    QApplication &m_application;
    workspace::StopSignal m_stop;      ///< a session that ends takes the program down in order too
    DesktopRequest m_request;
    QString m_passphrase;
    std::unique_ptr<ui::ThemeSource> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<MainWindow> m_window;
    bool m_isEnding = false;
};

} // namespace quayside::shell
