// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/founding.h"
#include "app/workspace/instance_lock.h"
#include "app/workspace/session.h"
#include "app/workspace/workspace.h"
#include "models/base/denial.h"
#include "models/base/next_emission.h"
#include "ui/panels/panel.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/theme_source.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_window.h"
#include "ui/shell/start_window.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTimer>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 150; ///< an opening that is faster shows no window of its own

QString noticeOf(const workspace::Workspace &opened)
{
    const auto &report = opened.openReport();
    QStringList lines;
    if (report.mirrorRebuilt)
        lines.append(Desktop::tr("The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.")
                         .arg(report.movedTo));
    if (report.historyRebuilt)
        lines.append(Desktop::tr("The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.")
                         .arg(report.movedTo));
    if (report.workSalvaged)
        lines.append(Desktop::tr("Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, "
                                 "%4 rows could not be read.")
                         .arg(report.movedTo)
                         .arg(report.salvagedChanges)
                         .arg(report.salvagedOutbox)
                         .arg(report.lostRows));
    return lines.join(u' ');
}

} // namespace

Desktop::Desktop(QApplication &application, Languages &languages, DesktopRequest request)
    : m_application(application), m_languages(languages), m_request(std::move(request)), m_passphrase(qEnvironmentVariable("QUAYSIDE_PASSPHRASE")),
      m_theme(std::make_unique<ui::ThemeSource>(&application))
{
    application.setStyle(new ui::QuaysideStyle(*m_theme));
    // The program ends when everything was closed in order, not when the last window is gone.
    application.setQuitOnLastWindowClosed(false);
    connect(&m_stop, &workspace::StopSignal::stopped, this, &Desktop::end);
    connect(&application, &QGuiApplication::lastWindowClosed, this, [this] {
        if (!m_isLeaving)
            end();
    });
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    open();
}

void Desktop::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    // What is being opened or left is carried to its end first; it asks for m_isEnding there.
    if (!m_isLeaving && !m_isOpening)
        finish();
}

QCoro::Task<void> Desktop::open()
{
    const bool isNew = !workspace::WorkspaceFile::exists(m_request.folder);
    if (isNew && m_request.mayAsk) {
        askHowToStart();
        co_return;
    }
    m_isOpening = true;
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(*m_theme);
        connect(m_start.get(), &StartWindow::retryWanted, this, &Desktop::start);
    }
    m_start->showProgress(isNew ? tr("Setting up a practice shop") : tr("Opening the workspace"),
                          isNew ? tr("A shop of your own to try everything on. Nothing in it reaches anybody.") : m_request.folder);
    QTimer::singleShot(PatienceMs, m_start.get(), [this] {
        if (!m_window && !m_isEnding && !m_setup)
            m_start->show();
    });
    if (isNew) {
        workspace::Founding founding;
        founding.folder = m_request.folder;
        founding.own = workspace::ownPractice();
        founding.passphrase = m_passphrase;
        const auto file = co_await workspace::found(std::move(founding), m_clock, m_ids);
        m_isFirst = true;
        if (!file) {
            co_await notOpened(file.error());
            co_return;
        }
    }
    workspace::OpenRequest request(m_request.folder);
    request.person = m_request.person;
    request.pin = m_request.pin;
    request.passphrase = m_passphrase;
    request.mayBeNobody = true;
    request.resumed = std::exchange(m_resumed, {});
    auto opened = co_await workspace::Workspace::open(std::move(request));
    if (!opened) {
        co_await notOpened(opened.error());
        co_return;
    }
    m_workspace = std::move(*opened);
    m_isOpening = false;
    if (m_isEnding) {
        co_await finish();
        co_return;
    }
    showWindow();
}

QCoro::Task<void> Desktop::notOpened(Fault fault)
{
    m_isOpening = false;
    m_isLeaving = false;
    if (m_isEnding)
        co_await finish();
    else
        showFault(fault);
}

void Desktop::showWindow()
{
    workspace::Workspace &open = *m_workspace;
    m_window = std::make_unique<MainWindow>(DesktopParts{open.registry(), open.sync(), open.tables(), open.playbooks(), open.pictures(), open.session(), *m_theme,
                                                         open.clock(), open.name(), noticeOf(open), open.isOwnPractice(),
                                                         open.folder(), panels::allPanels(), &m_languages, open.erpRunner(), open.erpFault()});
    connect(&open, &workspace::Workspace::raiseRequested, m_window.get(), [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->QWidget::show();
        m_window->raise();
        m_window->activateWindow();
    });
    connect(m_window.get(), &MainWindow::connectionsWanted, this, &Desktop::showConnections, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::signInWanted, this, &Desktop::signInAgain, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::practiceWanted, this, &Desktop::goToPractice, Qt::QueuedConnection);
    // Queued: the window must not go while it is still telling.
    connect(m_window.get(), &MainWindow::languageWanted, this, &Desktop::switchLanguage, Qt::QueuedConnection);
    rememberFolder();
    m_window->QWidget::show();
    m_start->hide();
    if (m_setup && m_setup->task() == SetupWindow::Task::FirstStart)
        closeSetup();
    if (const auto place = std::exchange(m_place, nullptr))
        m_window->goTo(*place);
    if (m_policy == NetworkPolicy::Offline)
        open.sync().setPolicy(m_policy);
    open.sync().start();
    connect(qApp, &QGuiApplication::applicationStateChanged, m_window.get(), [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_workspace->sync().comeBack();
    });
    if (sync::ErpRunner *erp = open.erpRunner())
        erp->start();
    m_isLeaving = false;
    if (std::exchange(m_isFirst, false) && !QSettings().value(u"tour/shown"_s).toBool()) {
        QSettings().setValue(u"tour/shown"_s, true);
        m_window->startTour();
    }
    Q_EMIT opened();
}

// Everything that was decided is on the disk; what is still being typed is not, and asks for an end first.
QCoro::Task<void> Desktop::switchLanguage(QString code)
{
    if (m_isLeaving || m_isEnding || !m_window || m_languages.chosen() == code)
        co_return;
    if (!mayLeave())
        co_return;
    co_await leave();
    m_languages.choose(code);
    m_start.reset();
    if (m_isEnding)
        co_await finish();
    else
        co_await open();
}

// Closes the window, lets what it started come to its end, and takes the workspace down in order.
QCoro::Task<void> Desktop::leave()
{
    m_isLeaving = true;
    // An editor that loses the keyboard hands in what it holds.
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    m_place = std::make_unique<Whereabouts>(m_window->whereabouts());
    m_resumed = m_workspace->session().person().id;
    m_policy = m_workspace->sync().policy();
    m_window->close();
    co_await m_workspace->sync().shutDown();
    if (m_window->isBusy())
        co_await nextEmission(m_window.get(), &MainWindow::becameIdle);
    m_window.reset();
    co_await m_workspace->close();
    m_workspace.reset();
}

void Desktop::showFault(const Fault &fault)
{
    closeSetup();
    if (fault.kind == FaultKind::Busy && workspace::InstanceLock::raiseHolder(m_request.folder)) {
        m_isEnding = true;
        m_application.quit();
        return;
    }
    const bool isSealed = denialOf(fault) == Denial::Sealed || denialOf(fault) == Denial::WrongPassphrase;
    m_start->showFault(fault);
    m_start->show();
    if (isSealed)
        askPassphrase();
}

void Desktop::askPassphrase()
{
    auto *dialog = new QInputDialog(m_start.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Pass-phrase"));
    dialog->setLabelText(tr("The secrets of this workspace are sealed. Pass-phrase:"));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &passphrase) {
        m_passphrase = passphrase;
        start();
    });
    dialog->open();
}

QCoro::Task<void> Desktop::finish()
{
    m_isEnding = true;
    closeSetup();
    m_start.reset();
    if (m_workspace)
        co_await m_workspace->sync().shutDown();
    if (m_window && m_window->isBusy())
        co_await nextEmission(m_window.get(), &MainWindow::becameIdle);
    m_window.reset();
    if (m_workspace)
        co_await m_workspace->close();
    m_workspace.reset();
    m_isOver = true;
    m_application.quit();
}

} // namespace quayside::shell
