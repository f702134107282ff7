// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include "app/sync/sync_engine.h"
#include "app/workspace/founding.h"
#include "app/workspace/workspace.h"
#include "ui/parts/draft.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/toast.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/erp_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_window.h"
#include "ui/shell/shop_page.h"
#include "ui/shell/start_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LastKey = "workspace/last"_L1;

// Beside the usual one: "practice", "shop", "shop-2", …
QString siblingFolder(const QString &name, bool mayExist)
{
    const QDir home(QFileInfo(workspace::defaultFolder()).path());
    QString folder = home.filePath(name);
    for (int number = 2; !mayExist && workspace::WorkspaceFile::exists(folder); ++number)
        folder = home.filePath(u"%1-%2"_s.arg(name).arg(number));
    return folder;
}

} // namespace

QString usualFolder()
{
    const QString last = QSettings().value(LastKey).toString();
    const bool isAsked = qEnvironmentVariableIsSet("QUAYSIDE_WORKSPACE");
    return !isAsked && !last.isEmpty() && workspace::WorkspaceFile::exists(last) ? last : workspace::defaultFolder();
}

void Desktop::rememberFolder() const
{
    if (m_request.isRemembered)
        QSettings().setValue(LastKey, m_request.folder);
}

// What is typed and nowhere else asks for an end first.
bool Desktop::mayLeave()
{
    if (m_isLeaving || m_isEnding || !m_window)
        return false;
    if (QWidget *draft = ui::draftIn(*m_window)) {
        m_window->askForDraft(*draft);
        return false;
    }
    return true;
}

void Desktop::showSetup(std::unique_ptr<SetupWindow> setup)
{
    m_setup = std::move(setup);
    if (openBrowser)
        m_setup->shopPage().openBrowser = openBrowser;
    connect(m_setup.get(), &SetupWindow::decided, this, &Desktop::onDecided, Qt::QueuedConnection);
    connect(m_setup.get(), &SetupWindow::languageWanted, this, &Desktop::onSetupLanguage, Qt::QueuedConnection);
    m_setup->show();
    m_setup->raise();
    m_setup->activateWindow();
}

void Desktop::closeSetup()
{
    // Later: one of its own signals may be on the way.
    if (m_setup) {
        m_setup->disconnect(this);
        m_setup->hide();
        m_setup.release()->deleteLater();
    }
}

void Desktop::askHowToStart()
{
    m_start.reset();
    showSetup(std::make_unique<SetupWindow>(SetupWindow::Task::FirstStart, *m_theme, m_clock, &m_languages));
}

void Desktop::onSetupLanguage(const QString &code)
{
    m_isLeaving = true;
    closeSetup();
    m_languages.choose(code);
    askHowToStart();
    m_isLeaving = false;
}

void Desktop::onDecided(const SetupResult &result)
{
    if (!m_setup)
        return;
    switch (m_setup->task()) {
    case SetupWindow::Task::FirstStart: makeFirst(result); break;
    case SetupWindow::Task::AddShop:
    case SetupWindow::Task::AddErp: connectMore(result); break;
    case SetupWindow::Task::SignInAgain: adopt(result); break;
    }
}

QCoro::Task<void> Desktop::makeFirst(SetupResult result)
{
    m_isOpening = true;
    m_setup->setWorking(result.isPractice ? tr("Setting up a practice shop") : tr("Setting up the workspace"));
    workspace::Founding founding;
    founding.folder = m_request.folder;
    founding.passphrase = result.passphrase.isEmpty() ? m_passphrase : result.passphrase;
    if (result.isPractice)
        founding.own = workspace::ownPractice();
    founding.signedIn = result.shop;
    founding.erp = result.erp;
    m_passphrase = founding.passphrase;
    const auto file = co_await workspace::found(std::move(founding), m_clock, m_ids);
    m_isOpening = false;
    if (m_isEnding) {
        co_await finish();
        co_return;
    }
    if (!file) {
        m_setup->showFault(file.error());
        co_return;
    }
    m_isFirst = true;
    // The wizard stays until the window is there: no moment without one.
    co_await open();
}

QCoro::Task<void> Desktop::connectMore(SetupResult result)
{
    if (!mayLeave())
        co_return;
    m_setup->setWorking(tr("Setting up the connection"));
    const bool hasShop = result.shop && std::any_of(m_workspace->connections().cbegin(), m_workspace->connections().cend(),
                                                    [](const workspace::Connection &c) { return c.kind < workspace::Connection::Kind::Tryton; });
    workspace::Founding founding;
    founding.folder = hasShop ? siblingFolder(u"shop"_s, false) : m_request.folder;
    founding.name = hasShop ? result.shop->seller : QString();
    founding.passphrase = result.passphrase.isEmpty() ? m_passphrase : result.passphrase;
    founding.signedIn = result.shop;
    founding.erp = result.erp;
    founding.repairsErp = true;
    m_passphrase = founding.passphrase;
    const QString folder = founding.folder;
    co_await leave();
    const auto file = co_await workspace::found(std::move(founding), m_clock, m_ids);
    if (file && folder != m_request.folder) {
        m_request.folder = folder;
        m_request.person.clear();
        m_resumed.clear();
        m_place.reset();
    }
    if (m_isEnding) {
        co_await finish();
        co_return;
    }
    if (file)
        closeSetup();
    // Whatever became of the connection: the workspace comes back.
    co_await open();
    if (!file && m_setup)
        m_setup->showFault(file.error());
}

QCoro::Task<void> Desktop::adopt(SetupResult result)
{
    if (!result.shop || !m_workspace)
        co_return;
    const Done adopted = co_await m_workspace->adopt(*result.shop);
    if (!m_window || !m_setup)
        co_return;
    if (!adopted) {
        m_setup->showFault(adopted.error());
        co_return;
    }
    closeSetup();
    ui::ToastText toast;
    toast.icon = u"ok"_s;
    toast.tone = ui::Tone::Ok;
    toast.happened = tr("Signed in to %1 again.").arg(result.shop->seller);
    toast.notChanged = tr("What waited goes on now.");
    m_window->toasts().show(std::move(toast));
    m_window->run(u"sync.now"_s, {});
}

QCoro::Task<void> Desktop::showConnections()
{
    if (!m_window)
        co_return;
    const QPointer<ConnectionsDialog> dialog(new ConnectionsDialog(m_workspace->connections(), *m_theme, m_window.get()));
    connect(dialog, &ConnectionsDialog::signInAgainWanted, this, &Desktop::signInAgain, Qt::QueuedConnection);
    connect(dialog, &ConnectionsDialog::addShopWanted, this, [this] { addConnection(false); }, Qt::QueuedConnection);
    connect(dialog, &ConnectionsDialog::addErpWanted, this, [this] { addConnection(true); }, Qt::QueuedConnection);
    connect(dialog, &ConnectionsDialog::repairErpWanted, this, [this] { addConnection(true); }, Qt::QueuedConnection);
    connect(dialog, &ConnectionsDialog::practiceWanted, this, &Desktop::goToPractice, Qt::QueuedConnection);
    dialog->open();
    const Result<Instant> until = co_await m_workspace->consentUntil();
    if (dialog)
        dialog->setConsentUntil(until ? *until : -1, m_clock.now());
}

QCoro::Task<void> Desktop::signInAgain()
{
    if (!m_workspace)
        co_return;
    const Result<workspace::ShopAccount> account = co_await m_workspace->shopAccount();
    if (!m_window)
        co_return;
    if (!account) {
        m_window->tell(account.error());
        co_return;
    }
    showSetup(std::make_unique<SetupWindow>(SetupWindow::Task::SignInAgain, *m_theme, m_clock, nullptr));
    m_setup->shopPage().signInAgain(*account);
}

void Desktop::addConnection(bool isErp)
{
    if (!m_window)
        return;
    showSetup(std::make_unique<SetupWindow>(isErp ? SetupWindow::Task::AddErp : SetupWindow::Task::AddShop, *m_theme, m_clock, nullptr));
    for (const workspace::Connection &connection : m_workspace->connections()) {
        if (isErp && connection.kind >= workspace::Connection::Kind::Tryton)
            m_setup->erpPage().setKnown(connection);
    }
}

QCoro::Task<void> Desktop::goToPractice()
{
    if (!mayLeave())
        co_return;
    co_await leave();
    // The first workspace may be the practice shop already.
    const auto usual = workspace::WorkspaceFile::read(workspace::defaultFolder());
    const bool isUsual = usual && usual->shop() && usual->shop()->kind == workspace::Connection::Kind::OwnPractice;
    m_request.folder = isUsual ? workspace::defaultFolder() : siblingFolder(u"practice"_s, true);
    m_request.person.clear();
    m_request.mayAsk = false;
    m_resumed.clear();
    m_place.reset();
    if (m_isEnding)
        co_await finish();
    else
        co_await open();
}

} // namespace quayside::shell
