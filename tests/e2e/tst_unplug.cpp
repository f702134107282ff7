// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"
#include "ui/shell/desktop.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::tests;

/// The shop goes away in the middle of a first synchronisation, with the desktop open: the window stays live, the status tells the
/// truth, and everything goes on by itself when the shop is back.
class tst_Unplug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
    }
    void theShopGoesAndComesBack();
};

namespace {

/// How long the window's thread was ever busy with one thing.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_since.isValid())
                m_longest = std::max(m_longest, m_since.elapsed());
            m_since.start();
        });
        m_timer.start(20);
    }
    /// What comes next is the test's own business and does not count.
    void skip() { m_since.invalidate(); }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

bool says(const QWidget &parent, const QString &part)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace

void tst_Unplug::theShopGoesAndComesBack()
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
    ShopProcess shop(folder.filePath(u"shop.state"_s));
    const QStringList options{u"--products"_s, u"150"_s, u"--orders"_s, u"6000"_s, u"--faults"_s, u"latency=40"_s};
    QVERIFY2(shop.start(options), qPrintable(shop.error()));
    QFile card(folder.filePath(u"card.json"_s));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write(QJsonDocument(shop.card()).toJson(QJsonDocument::Compact));
    card.close();
    const Station station(folder.filePath(u"w"_s));
    QCOMPARE(station({u"init"_s, u"--practice"_s, card.fileName()}).code, 0);

    shell::Languages languages(*qApp);
    languages.speak(u"en"_s);
    shell::DesktopRequest request;
    request.folder = station.folder();
    request.mayAsk = false;
    shell::Desktop desktop(*qApp, languages, request);
    desktop.start();
    QVERIFY(QTest::qWaitFor([&] { return desktop.window() != nullptr; }, 30'000));
    QWidget &window = *desktop.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *network = window.findChild<QToolButton *>(u"statusNetwork"_s);
    QVERIFY(network);
    auto *bar = window.findChild<QStatusBar *>();
    QVERIFY(bar);

    // In the middle of the orders, the plug is pulled.
    QVERIFY(QTest::qWaitFor([&] { return says(*bar, u"Orders"_s); }, 120'000));
    Heartbeat heartbeat;
    heartbeat.skip();
    shop.stop();
    heartbeat.skip();
    QVERIFY2(QTest::qWaitFor([&] { return network->text().startsWith(u"Offline since"_s); }, 90'000), qPrintable(network->text()));
    QVERIFY(!says(*bar, u"Reading"_s));
    // The window does what people do in it: the palette opens and closes.
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return QApplication::activePopupWidget() || QApplication::focusWidget() != nullptr; }, 5'000));
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
    heartbeat.skip();
    const qint64 before = station.count(u"orders"_s);
    QVERIFY(before < 6'000);
    QVERIFY2(heartbeat.longest() < 1'000, qPrintable(QString::number(heartbeat.longest())));

    // The shop is back: nobody touches anything.
    heartbeat.skip();
    QVERIFY2(shop.start(options), qPrintable(shop.error()));
    const QJsonObject counts = shop.get(u"/practice/counts"_s)[u"total"_s].toObject();
    heartbeat.skip();
    QVERIFY2(QTest::qWaitFor([&] { return network->text() == u"Online"_s; }, 200'000), qPrintable(network->text()));
    QVERIFY(QTest::qWaitFor([&] {
        heartbeat.skip();
        // Asked by another process, and only while nothing is being read.
        const bool isComplete = !says(*bar, u"Reading"_s) && station.count(u"orders"_s) == counts[u"orders"_s].toInteger();
        heartbeat.skip();
        return isComplete;
    }, 300'000));
    QVERIFY2(heartbeat.longest() < 1'000, qPrintable(QString::number(heartbeat.longest())));
    for (const QString &records : {u"products"_s, u"skus"_s, u"lines"_s, u"returns"_s})
        QCOMPARE(station.count(records), counts[records].toInteger());

    desktop.end();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.isOver(), 20'000);
    const Ran verified = station({u"verify"_s});
    QVERIFY2(verified.code == 0, (verified.out + verified.err).constData());
}

QTEST_MAIN(tst_Unplug)
#include "tst_unplug.moc"
