// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_shop.h"
#include "app/workspace/founding.h"
#include "models/base/denial.h"
#include "tests/ui/desktop/fake_erp.h"
#include "ui/parts/toast.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/desktop.h"
#include "ui/shell/erp_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_window.h"
#include "ui/shell/shop_page.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace quayside;
using shell::SetupWindow;

/// The first start, as somebody who never saw the program meets it: keys and clicks in a shown wizard, a practice shop on loopback as
/// the seller account, and something that stands in for the browser.
class tst_FirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void oneKeyOpensThePracticeShop();
    void anAccountIsSignedInThroughTheBrowser();
    void aPastedCodeDoes();
    void faultsAreNamedWithTheWayOut_data();
    void faultsAreNamedWithTheWayOut();
    void anErpIsTestedByLoggingIn();
    void anotherLanguageBeforeAnythingIsDecided();
    void aConsentThatEndedIsRenewed();
    void anErpIsAddedAndRepaired();
    void aShopBesideThePracticeShopHasAWorkspaceOfItsOwn();
    void withoutAKeychainAPassphraseIsAskedFor();

private:
    template <class T> T *find(const QString &name) { return m_desktop->setup() ? m_desktop->setup()->findChild<T *>(name) : nullptr; }
    void enter(const QString &name, const QString &text);
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void enterAccount(const QJsonObject &changed = {});
    /// What the wizard says that it found.
    QString found(const shell::SetupPage &page);
    shell::ShopPage &shopPage() { return m_desktop->setup()->shopPage(); }
    shell::ErpPage &erpPage() { return m_desktop->setup()->erpPage(); }
    void faults(const QString &specification);
    bool isWindowThere() { return QTest::qWaitFor([this] { return m_desktop->window() != nullptr; }, 30'000); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Languages> m_languages;
    std::unique_ptr<shell::Desktop> m_desktop;
    const SystemClock m_clock;
    std::unique_ptr<practice::PracticeShop> m_shop;
    QNetworkAccessManager m_browser;   ///< follows redirects to the very end, as a browser does
    QList<QUrl> m_pages;               ///< that the program opened
    bool m_doesBrowserReturn = true;
};

void tst_FirstRun::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"quayside-tests"_s);
    m_browser.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

void tst_FirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings().clear();
    practice::PracticeOptions options;
    options.products = 20;
    options.orders = 20;
    options.returns = 2;
    options.clock = &m_clock;
    m_shop = std::make_unique<practice::PracticeShop>(options);
    QVERIFY(m_shop->start());
    m_pages.clear();
    m_doesBrowserReturn = true;
    m_languages = std::make_unique<shell::Languages>(*qApp);
    m_languages->speak(u"en"_s);
    shell::DesktopRequest request;
    request.folder = m_folder->filePath(u"w"_s);
    m_desktop = std::make_unique<shell::Desktop>(*qApp, *m_languages, request);
    m_desktop->openBrowser = [this](const QUrl &page) {
        m_pages.append(page);
        if (m_doesBrowserReturn) {
            QNetworkReply *reply = m_browser.get(QNetworkRequest(page));
            connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        }
    };
    m_desktop->start();
    QTRY_VERIFY(m_desktop->setup());
    QVERIFY(QTest::qWaitForWindowExposed(m_desktop->setup()));
}

void tst_FirstRun::cleanup()
{
    m_desktop->end();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isOver(), 20'000);
    m_desktop.reset();
    m_languages.reset();
    m_shop.reset();
    m_folder.reset();
}

void tst_FirstRun::enter(const QString &name, const QString &text)
{
    auto *line = find<QLineEdit>(name);
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, text);
}

void tst_FirstRun::enterAccount(const QJsonObject &changed)
{
    QJsonObject card = m_shop->card();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        card[it.key()] = it.value();
    click(u"chooseShop"_s);
    click(u"next"_s);
    QTRY_VERIFY(shopPage().isVisible());
    find<QComboBox>(u"place"_s)->setCurrentIndex(2);
    shopPage().findChild<QLineEdit *>(u"address"_s)->setText(card[u"base_url"_s].toString());
    enter(u"appKey"_s, card[u"app_key"_s].toString());
    enter(u"appSecret"_s, card[u"app_secret"_s].toString());
    enter(u"serviceId"_s, card[u"service_id"_s].toString());
}

QString tst_FirstRun::found(const shell::SetupPage &page)
{
    QStringList sentences;
    for (const ui::CheckItem &item : page.found())
        sentences.append(item.sentence);
    return sentences.join(u'\n');
}

void tst_FirstRun::faults(const QString &specification)
{
    QNetworkRequest request(QUrl(m_shop->card()[u"base_url"_s].toString() + u"/practice/faults"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_browser.post(request, QJsonDocument(QJsonObject{{u"spec"_s, specification}}).toJson());
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    reply->deleteLater();
}

void tst_FirstRun::oneKeyOpensThePracticeShop()
{
    QVERIFY(find<QAbstractButton>(u"choosePractice"_s)->isChecked());
    QTest::keyClick(m_desktop->setup(), Qt::Key_Escape);
    QVERIFY2(m_desktop->setup() && m_desktop->setup()->isVisible(), "one key loses nothing");
    QTest::keyClick(m_desktop->setup(), Qt::Key_Return);
    QVERIFY(isWindowThere());
    QTRY_VERIFY(!m_desktop->setup());
    QVERIFY(m_desktop->window()->windowTitle().contains(u"practice"_s));

    // The tour, once, by keys.
    const auto tour = [this] { return m_desktop->window()->findChild<shell::Tour *>(); };
    QVERIFY(tour() && tour()->isVisible());
    QCOMPARE(tour()->count(), 5);
    QTest::keyClick(tour(), Qt::Key_Return);
    QTest::keyClick(tour(), Qt::Key_Right);
    QTest::keyClick(tour(), Qt::Key_Left);
    QCOMPARE(tour()->at(), 1);
    for (int stop = 1; stop < 5; ++stop)
        QTest::keyClick(tour(), Qt::Key_Return);
    QTRY_VERIFY(!tour());
    m_desktop->window()->actions().action(u"help.tour"_s)->trigger();
    QVERIFY(tour());
    QTest::keyClick(tour(), Qt::Key_Escape);
    QTRY_VERIFY(!tour());
    QVERIFY(QSettings().value(u"tour/shown"_s).toBool());
}

void tst_FirstRun::anAccountIsSignedInThroughTheBrowser()
{
    enterAccount();
    auto *next = find<QAbstractButton>(u"next"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY2(!next->toolTip().isEmpty(), "a button that cannot be pressed says why");
    click(u"begin"_s);
    QCOMPARE(m_pages.size(), 1);
    QVERIFY(m_pages.first().path() == "/open/authorize"_L1);
    QVERIFY(!QUrlQuery(m_pages.first()).queryItemValue(u"state"_s).isEmpty());
    QTRY_VERIFY2(shopPage().isComplete(), qPrintable(found(shopPage())));
    QVERIFY2(found(shopPage()).contains(u"Harbour Lane Goods"_s), qPrintable(found(shopPage())));
    QVERIFY(found(shopPage()).contains(u"5 shops"_s));
    QVERIFY(found(shopPage()).contains(u"every right"_s));
    QVERIFY(next->isEnabled());
    click(u"next"_s);
    QTRY_VERIFY(erpPage().isVisible());
    click(u"without"_s);
    QVERIFY(isWindowThere());
    const auto file = workspace::WorkspaceFile::read(m_folder->filePath(u"w"_s));
    QVERIFY(file && file->shop());
    QCOMPARE(file->shop()->appKey, m_shop->card()[u"app_key"_s].toString());
    QFile written(m_folder->filePath(u"w/workspace.json"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY2(!written.readAll().contains(m_shop->card()[u"app_secret"_s].toString().toUtf8()), "a secret lies in the secret store and nowhere else");
}

void tst_FirstRun::aPastedCodeDoes()
{
    m_doesBrowserReturn = false;
    enterAccount();
    click(u"begin"_s);
    auto *paste = find<QLineEdit>(u"paste"_s);
    QTRY_VERIFY(paste->isVisible());
    // Somebody else's page.
    enter(u"paste"_s, u"http://127.0.0.1:47823/quayside?code=ROW_x&state=another"_s);
    QTest::keyClick(paste, Qt::Key_Return);
    QTRY_VERIFY2(found(shopPage()).contains(u"another sign-in"_s), qPrintable(found(shopPage())));
    QVERIFY(!shopPage().isComplete());
    enter(u"paste"_s, m_shop->card()[u"auth_code"_s].toString());
    QTest::keyClick(paste, Qt::Key_Return);
    QTRY_VERIFY2(shopPage().isComplete(), qPrintable(found(shopPage())));
}

void tst_FirstRun::faultsAreNamedWithTheWayOut_data()
{
    QTest::addColumn<QJsonObject>("changed");
    QTest::addColumn<QString>("trick");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("words");
    QTest::newRow("another secret") << QJsonObject{{u"app_secret"_s, u"0123456789"_s}} << QString() << QString() << u"does not know this app key with this secret"_s;
    QTest::newRow("another key") << QJsonObject{{u"app_key"_s, u"nobody"_s}} << QString() << QString() << u"does not know this app key"_s;
    QTest::newRow("a code that was never given") << QJsonObject() << QString() << u"ROW_never"_s << u"The code was not accepted. A code works once"_s;
    QTest::newRow("no code in it") << QJsonObject() << QString() << u"http://x/?code=&state=STATE"_s << u"There is no code in it"_s;
    QTest::newRow("a right is missing for the list of shops") << QJsonObject() << u"missing-scope=seller.authorization.info"_s << QString() << u"The app lacks a right"_s;
    QTest::newRow("nobody answers") << QJsonObject{{u"base_url"_s, u"http://127.0.0.1:9"_s}} << QString() << u"ROW_x"_s << u"cannot be reached"_s;
}

void tst_FirstRun::faultsAreNamedWithTheWayOut()
{
    QFETCH(QJsonObject, changed);
    QFETCH(QString, trick);
    QFETCH(QString, pasted);
    QFETCH(QString, words);
    if (!trick.isEmpty())
        faults(trick);
    m_doesBrowserReturn = pasted.isEmpty();
    enterAccount(changed);
    click(u"begin"_s);
    if (!pasted.isEmpty()) {
        pasted.replace(u"STATE"_s, QUrlQuery(m_pages.first()).queryItemValue(u"state"_s));
        enter(u"paste"_s, pasted);
        click(u"use"_s);
    }
    QTRY_VERIFY2_WITH_TIMEOUT(found(shopPage()).contains(words), qPrintable(found(shopPage())), 20'000);
    QVERIFY(!shopPage().isComplete());
    QVERIFY(!find<QAbstractButton>(u"next"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"appKey"_s)->text(), changed.contains(u"app_key"_s) ? u"nobody"_s : m_shop->card()[u"app_key"_s].toString());
}

void tst_FirstRun::anErpIsTestedByLoggingIn()
{
    tests::FakeErp erp;
    QVERIFY(erp.start());
    click(u"chooseErp"_s);
    click(u"next"_s);
    QTRY_VERIFY(erpPage().isVisible());
    const auto field = [this](const QString &name) { return erpPage().findChild<QLineEdit *>(name); };
    const auto test = [&](const QString &address, const QString &password) {
        for (const auto &[name, text] : {std::pair(u"address"_s, address), std::pair(u"database"_s, u"harbour"_s), std::pair(u"user"_s, u"ola"_s), std::pair(u"password"_s, password)}) {
            field(name)->clear();
            QTest::keyClicks(field(name), text);
        }
        QTest::mouseClick(erpPage().findChild<QAbstractButton *>(u"test"_s), Qt::LeftButton);
    };
    test(QString(), u"right"_s);
    QVERIFY2(field(u"address"_s)->hasFocus(), "the first empty field gets the keyboard");
    test(u"http://127.0.0.1:9"_s, u"right"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(found(erpPage()).contains(u"cannot be reached"_s), qPrintable(found(erpPage())), 30'000);
    test(erp.address(), u"wrong"_s);
    QTRY_VERIFY2(found(erpPage()).contains(u"refuses the login “ola”"_s), qPrintable(found(erpPage())));
    erp.modules.removeAll(u"web_shop"_s);
    test(erp.address(), u"right"_s);
    QTRY_VERIFY2(found(erpPage()).contains(u"Modules are missing: web_shop"_s), qPrintable(found(erpPage())));
    QVERIFY(!erpPage().isComplete());
    erp.modules.append(u"web_shop"_s);
    test(erp.address(), u"right"_s);
    QTRY_VERIFY2(erpPage().isComplete(), qPrintable(found(erpPage())));
    QVERIFY(found(erpPage()).contains(u"Harbour Lane Ltd"_s));
    // What was tested is not what stands there any more.
    QTest::keyClicks(field(u"password"_s), u"x"_s);
    QVERIFY(!erpPage().isComplete());
}

void tst_FirstRun::anotherLanguageBeforeAnythingIsDecided()
{
    auto *language = find<QComboBox>(u"language"_s);
    const int arabic = language->findData(u"ar"_s);
    QVERIFY(arabic > 0);
    language->setCurrentIndex(arabic);
    Q_EMIT language->activated(arabic);
    QTRY_VERIFY(m_desktop->setup() && m_desktop->setup()->isRightToLeft());
    QCOMPARE(m_languages->chosen(), u"ar"_s);
    m_languages->choose(u"en"_s);
}

// X3: the menu's entry, its button, the consent in the browser, and the button that takes it over.
void tst_FirstRun::aConsentThatEndedIsRenewed()
{
    enterAccount();
    click(u"begin"_s);
    QTRY_VERIFY(shopPage().isComplete());
    click(u"next"_s);
    click(u"without"_s);
    QVERIFY(isWindowThere());
    QTRY_VERIFY(!m_desktop->setup());
    m_desktop->window()->actions().action(u"app.connections"_s)->trigger();
    const auto dialog = [this] { return m_desktop->window()->findChild<shell::ConnectionsDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::mouseClick(dialog()->findChild<QAbstractButton *>(u"signInAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(m_pages.size(), 2);
    QTRY_VERIFY2(m_desktop->setup() && shopPage().isComplete(), "nothing is typed twice: the app is known");
    click(u"next"_s);
    QTRY_VERIFY(!m_desktop->setup());
    QVERIFY(m_desktop->window());

    // Shorter still, where the fault is told.
    for (const ui::Toast *toast : m_desktop->window()->toasts().toasts())
        const_cast<ui::Toast *>(toast)->hide();
    m_desktop->window()->tell(Fault{FaultKind::AuthExpired, u"refused"_s, 36004001, {}});
    const auto button = [this]() -> QAbstractButton * {
        for (const ui::Toast *toast : m_desktop->window()->toasts().toasts()) {
            for (auto *one : toast->findChildren<QPushButton *>()) {
                if (one->text() == "Sign in again"_L1)
                    return one;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    button()->click();
    QTRY_COMPARE(m_pages.size(), 3);
}

void tst_FirstRun::anErpIsAddedAndRepaired()
{
    tests::FakeErp erp;
    QVERIFY(erp.start());
    QTest::keyClick(m_desktop->setup(), Qt::Key_Return);
    QVERIFY(isWindowThere());
    QTRY_VERIFY(!m_desktop->setup());
    const auto dialog = [this] { return m_desktop->window()->findChild<shell::ConnectionsDialog *>(); };
    const auto pressInDialog = [&](const QString &name) {
        m_desktop->window()->actions().action(u"app.connections"_s)->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTest::mouseClick(dialog()->findChild<QAbstractButton *>(name), Qt::LeftButton);
        QTRY_VERIFY(m_desktop->setup() && erpPage().isVisible());
    };
    const auto field = [this](const QString &name) { return erpPage().findChild<QLineEdit *>(name); };
    pressInDialog(u"addErp"_s);
    for (const auto &[name, text] : {std::pair(u"address"_s, erp.address()), std::pair(u"database"_s, u"harbour"_s), std::pair(u"user"_s, u"ola"_s), std::pair(u"password"_s, u"right"_s)})
        QTest::keyClicks(field(name), text);
    QTest::mouseClick(erpPage().findChild<QAbstractButton *>(u"test"_s), Qt::LeftButton);
    QTRY_VERIFY2(erpPage().isComplete(), qPrintable(found(erpPage())));
    QSignalSpy opened(m_desktop.get(), &shell::Desktop::opened);
    click(u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    const auto file = [this] { return workspace::WorkspaceFile::read(m_folder->filePath(u"w"_s)); };
    QVERIFY(file() && file()->erp());
    const QString id = file()->erp()->id;

    // Its password was changed: the connection is known, the password is asked for.
    pressInDialog(u"repairErp"_s);
    QCOMPARE(field(u"user"_s)->text(), u"ola"_s);
    QTest::keyClicks(field(u"password"_s), u"right"_s);
    QTest::mouseClick(erpPage().findChild<QAbstractButton *>(u"test"_s), Qt::LeftButton);
    QTRY_VERIFY2(erpPage().isComplete(), qPrintable(found(erpPage())));
    click(u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 20'000);
    QCOMPARE(file()->connections.size(), 2);
    QCOMPARE(file()->erp()->id, id);
}

void tst_FirstRun::aShopBesideThePracticeShopHasAWorkspaceOfItsOwn()
{
    qputenv("QUAYSIDE_WORKSPACE", m_folder->filePath(u"w"_s).toUtf8());
    const auto clean = qScopeGuard([] { qunsetenv("QUAYSIDE_WORKSPACE"); });
    QTest::keyClick(m_desktop->setup(), Qt::Key_Return);
    QVERIFY(isWindowThere());
    QTRY_VERIFY(!m_desktop->setup());
    m_desktop->window()->actions().action(u"app.connections"_s)->trigger();
    const auto dialog = [this] { return m_desktop->window()->findChild<shell::ConnectionsDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::mouseClick(dialog()->findChild<QAbstractButton *>(u"addShop"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desktop->setup() && shopPage().isVisible());
    find<QComboBox>(u"place"_s)->setCurrentIndex(2);
    shopPage().findChild<QLineEdit *>(u"address"_s)->setText(m_shop->card()[u"base_url"_s].toString());
    enter(u"appKey"_s, m_shop->card()[u"app_key"_s].toString());
    enter(u"appSecret"_s, m_shop->card()[u"app_secret"_s].toString());
    enter(u"serviceId"_s, m_shop->card()[u"service_id"_s].toString());
    click(u"begin"_s);
    QTRY_VERIFY2(shopPage().isComplete(), qPrintable(found(shopPage())));
    QSignalSpy opened(m_desktop.get(), &shell::Desktop::opened);
    click(u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QVERIFY(m_desktop->window()->windowTitle().contains(u"Harbour Lane Goods"_s));
    QVERIFY(workspace::WorkspaceFile::exists(m_folder->filePath(u"shop"_s)));
    QCOMPARE(workspace::WorkspaceFile::read(m_folder->filePath(u"w"_s))->connections.size(), 1);

    // And back, by one command.
    m_desktop->window()->actions().action(u"app.practice"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 20'000);
    QVERIFY(m_desktop->window()->windowTitle().contains(u"practice"_s));
}

void tst_FirstRun::withoutAKeychainAPassphraseIsAskedFor()
{
    auto *passphrase = find<QLineEdit>(u"passphrase"_s);
    QVERIFY(!passphrase->isVisible());
    m_desktop->setup()->showFault(deny(Denial::Sealed, m_folder->filePath(u"w"_s), u"no keychain answers and no pass-phrase is given"_s).value());
    QTRY_VERIFY(passphrase->isVisible() && passphrase->hasFocus());
    QSignalSpy decided(m_desktop->setup(), &SetupWindow::decided);
    QTest::keyClicks(passphrase, u"a long one"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QCOMPARE(decided.count(), 1);
    QCOMPARE(decided.first().first().value<shell::SetupResult>().passphrase, u"a long one"_s);
    QVERIFY(isWindowThere());
}

QTEST_MAIN(tst_FirstRun)
#include "tst_first_run.moc"
