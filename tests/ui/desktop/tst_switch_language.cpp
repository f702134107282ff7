// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/founding.h"
#include "app/workspace/workspace.h"
#include "models/base/ids.h"
#include "models/tables/record_model.h"
#include "ui/parts/draft.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/record_table.h"
#include "ui/parts/searchable_list.h"
#include "ui/parts/toast.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/desktop.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

bool isArabic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

} // namespace

/// Another language while the program runs: the same place, the same records, other words, in a moment.
class tst_SwitchLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void arabicAndBackLandWhereTheyLeft();
    void thePaletteSpeaksToo();
    void whatIsBeingTypedHoldsItBack();
    void theChoiceIsRemembered();
    void everyLanguageHasItsOwnNameInTheMenu();

private:
    shell::MainWindow &window() { return *m_desktop->window(); }
    QAction &action(const QString &id) { return *window().actions().action(id); }
    bool switchTo(const QString &action);

    QTemporaryDir m_folder;
    std::unique_ptr<shell::Languages> m_languages;
    std::unique_ptr<shell::Desktop> m_desktop;
};

void tst_SwitchLanguage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"quayside-tests"_s);
    workspace::Founding founding;
    founding.folder = m_folder.filePath(u"w"_s);
    founding.own = workspace::ownPractice();
    founding.own->products = 40;
    founding.own->orders = 60;
    founding.own->returns = 6;
    const SystemClock clock;
    RandomIds ids;
    QVERIFY(QCoro::waitFor(workspace::found(founding, clock, ids)));
    auto opened = QCoro::waitFor(workspace::Workspace::open(workspace::OpenRequest(founding.folder)));
    QVERIFY(opened);
    QVERIFY(QCoro::waitFor((*opened)->sync().syncOnce()));
    QCoro::waitFor((*opened)->close());
}

void tst_SwitchLanguage::init()
{
    QSettings().clear();
    m_languages = std::make_unique<shell::Languages>(*qApp);
    m_languages->takeUp();
    shell::DesktopRequest request;
    request.folder = m_folder.filePath(u"w"_s);
    m_desktop = std::make_unique<shell::Desktop>(*qApp, *m_languages, request);
    QSignalSpy opened(m_desktop.get(), &shell::Desktop::opened);
    m_desktop->start();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void tst_SwitchLanguage::cleanup()
{
    // Qt tells of the last window only while the application executes, which a test does not.
    m_desktop->end();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isOver(), 20'000);
    m_desktop.reset();
    m_languages->speak(u"en"_s);
    m_languages.reset();
}

bool tst_SwitchLanguage::switchTo(const QString &id)
{
    QSignalSpy opened(m_desktop.get(), &shell::Desktop::opened);
    action(id).trigger();
    return QTest::qWaitFor([&] { return opened.count() == 1; }, 20'000) && QTest::qWaitForWindowExposed(&window());
}

void tst_SwitchLanguage::arabicAndBackLandWhereTheyLeft()
{
    window().show(u"orders"_s, u"-status:cancelled"_s);
    auto *orders = window().panel(u"orders"_s)->findChild<ui::RecordTable *>();
    QTRY_VERIFY(orders->rowCount() > 3);
    auto *rows = qobject_cast<tables::RecordModel *>(orders->model());
    QTRY_VERIFY(rows->refAt(2).has_value());
    orders->setCurrentIndex(orders->model()->index(2, 0));
    const RecordRef chosen = *rows->refAt(2);
    window().findChild<QDockWidget *>(u"dock.bottom"_s)->hide();
    window().resize(1200, 780);
    action(u"network.offline"_s).trigger();

    QElapsedTimer passed;
    passed.start();
    QVERIFY(switchTo(u"view.language.ar"_s));
    qInfo("another language after %lld ms", passed.elapsed());
    QVERIFY2(isArabic(action(u"app.quit"_s).text()), qPrintable(action(u"app.quit"_s).text()));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(window().isRightToLeft());
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QCOMPARE(QLocale().toString(1234), u"1,234"_s); // one set of digits beside SKUs and counts
    QVERIFY(action(u"view.language.ar"_s).isChecked());

    panels::Panel *panel = window().panel(u"orders"_s);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->findChild<ui::FilterBar *>()->query(), u"-status:cancelled"_s);
    QTRY_COMPARE(panel->selection().refs.value(0), chosen);
    QVERIFY(window().findChild<QDockWidget *>(u"dock.bottom"_s)->isHidden());
    QCOMPARE(window().size(), QSize(1200, 780));
    QVERIFY2(action(u"network.offline"_s).isChecked(), "who works offline still does");

    QVERIFY(switchTo(u"view.language.en"_s));
    QCOMPARE(action(u"app.quit"_s).text(), u"Quit"_s);
    QVERIFY(!window().isRightToLeft());
    QTRY_COMPARE(window().panel(u"orders"_s)->selection().refs.value(0), chosen);
}

void tst_SwitchLanguage::thePaletteSpeaksToo()
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window().palette().list().isVisible());
    QSignalSpy opened(m_desktop.get(), &shell::Desktop::opened);
    QTest::keyClicks(QApplication::focusWidget(), u"language deutsch"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QCOMPARE(m_languages->chosen(), u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
}

void tst_SwitchLanguage::whatIsBeingTypedHoldsItBack()
{
    // A comment in the middle of being written: any editor that says so.
    auto *comment = new QLineEdit(window().panel(u"orders"_s));
    comment->setAccessibleName(u"Comment"_s);
    comment->setText(u"half a thou"_s);
    ui::markDraft(*comment);
    const QPointer<shell::MainWindow> before(&window());
    action(u"view.language.ar"_s).trigger();
    QTRY_VERIFY(!window().toasts().toasts().isEmpty());
    QCOMPARE(&window(), before.data());
    QVERIFY(window().panel(u"orders"_s)->isVisible());
    QCOMPARE(comment->text(), u"half a thou"_s);
    QCOMPARE(m_languages->chosen(), QString());
    comment->clear();
    QVERIFY(switchTo(u"view.language.ar"_s));
}

void tst_SwitchLanguage::theChoiceIsRemembered()
{
    QVERIFY(switchTo(u"view.language.th"_s));
    shell::Languages next(*qApp);
    next.takeUp();
    QCOMPARE(next.chosen(), u"th"_s);
    QCOMPARE(QLocale().language(), QLocale::Thai);
    next.choose({});
    QVERIFY(!QSettings().contains(u"language"_s));
}

void tst_SwitchLanguage::everyLanguageHasItsOwnNameInTheMenu()
{
    QStringList names;
    for (const shell::Language &language : shell::Languages::offered()) {
        QCOMPARE(action(u"view.language."_s + language.code).text(), language.name);
        names.append(language.name);
        // Qt knows every language by the name its speakers give it; spelling differs in case and script only.
        QVERIFY2(QLocale(language.code).language() != QLocale::C, qPrintable(language.code));
    }
    QCOMPARE(names.size(), 9);
    QVERIFY(action(u"view.language.system"_s).isChecked());
}

QTEST_MAIN(tst_SwitchLanguage)
#include "tst_switch_language.moc"
