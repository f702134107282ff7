// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/fault_text.h"
#include "app/sync/erp_engine.h"
#include "app/sync/erp_runner.h"
#include "models/base/denial.h"
#include "tests/sync/paged_erp.h"
#include "tests/ui/support/clipped.h"
#include "tests/ui/support/stage.h"
#include "ui/parts/toast.h"
#include "ui/shell/languages.h"
#include "ui/shell/status_bar.h"

#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr Instant Day = 86'400'000;

/// The bar alone over a shop and an ERP in memory.
struct Shown
{
    Stage stage;
    PagedErp erp;
    std::unique_ptr<sync::ErpEngine> erpEngine;
    std::unique_ptr<sync::ErpRunner> erpRunner;
    std::unique_ptr<shell::StatusBar> bar;

    bool open(int width = 1300)
    {
        if (!stage.openStage())
            return false;
        erpEngine = std::make_unique<sync::ErpEngine>(*stage.store, erp, u"erp-1"_s, stage.clock);
        erpRunner = std::make_unique<sync::ErpRunner>(*erpEngine, *stage.store, stage.clock);
        bar = std::make_unique<shell::StatusBar>(*stage.engine, *stage.theme, stage.clock);
        bar->follow(*erpRunner);
        bar->resize(width, 28);
        bar->show();
        return QTest::qWaitForWindowExposed(bar.get());
    }
    QToolButton &part(const QString &name) { return *bar->findChild<QToolButton *>(name); }
    QString says(const QString &name) { return part(name).isVisible() ? part(name).text() : QString(); }
};

/// One state of the bar, how it comes about, and what it says where.
struct State
{
    const char *name;
    void (*reach)(Shown &shown);
    const char *part;
    const char *text;
};

const State States[]{
    {"online", [](Shown &) {}, "statusNetwork", "Online"},
    {"metered", [](Shown &s) { s.stage.engine->setPolicy(NetworkPolicy::Metered); }, "statusNetwork", "Online, metered"},
    {"offline by choice", [](Shown &s) { s.stage.engine->setPolicy(NetworkPolicy::Offline); }, "statusNetwork", "Working offline"},
    {"nobody answers",
     [](Shown &s) {
         s.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::Offline; };
         (void)s.stage.sync();
     },
     "statusNetwork", "Offline since "},
    {"consent ended",
     [](Shown &s) {
         s.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::ConsentEnded; };
         (void)s.stage.sync();
     },
     "statusNetwork", "Consent ended"},
    {"consent ends soon",
     [](Shown &s) {
         s.stage.remote.state.consentUntil = s.stage.clock.now() + 3 * Day;
         (void)s.stage.sync();
     },
     "statusNetwork", "Consent ends soon"},
    {"many failures",
     [](Shown &s) {
         s.stage.remote.state.calls = 100;
         s.stage.remote.state.failures = 40;
         (void)s.stage.sync();
     },
     "statusNetwork", "Many failures"},
    {"one part failed",
     [](Shown &s) {
         s.stage.remote.fault = [](int, const QString &name) { return name.startsWith(u"pull returns"_s) ? FakeRemote::Fault::BadPage : FakeRemote::Fault::None; };
         (void)s.stage.sync();
     },
     "statusFailed", "Returns: failed"},
    {"more parts failed",
     [](Shown &s) {
         s.stage.remote.fault = [](int, const QString &name) { return name.startsWith(u"pull"_s) && !name.contains(u"shops"_s) ? FakeRemote::Fault::BadPage : FakeRemote::Fault::None; };
         (void)s.stage.sync();
     },
     "statusFailed", "3 lines of work failed"},
    {"outbox paused", [](Shown &s) { (void)QCoro::waitFor(s.stage.engine->pauseLine(u"outbox"_s)); }, "statusPaused", "Outbox: paused"},
    {"two paused",
     [](Shown &s) {
         (void)QCoro::waitFor(s.stage.engine->pauseLine(u"orders/S1"_s));
         (void)QCoro::waitFor(s.stage.engine->pauseLine(u"returns/S1"_s));
     },
     "statusPaused", "2 lines of work paused"},
    {"ERP away",
     [](Shown &s) {
         s.erp.fault = Fault{FaultKind::Offline, u"refused"_s, static_cast<int>(ErpCode::Unreachable), u"erp.example"_s};
         (void)QCoro::waitFor(s.erpRunner->syncNow());
     },
     "statusErp", "ERP not reached"},
    {"ERP refuses",
     [](Shown &s) {
         s.erp.fault = Fault{FaultKind::AuthExpired, u"wrong password"_s, static_cast<int>(ErpCode::WrongLogin), u"quayside"_s};
         (void)QCoro::waitFor(s.erpRunner->syncNow());
     },
     "statusErp", "ERP needs attention"},
    {"ERP problems",
     [](Shown &s) {
         s.erp.identity.missingModules = {u"sale_supply"_s, u"stock_package"_s};
         (void)QCoro::waitFor(s.erpRunner->syncNow());
     },
     "statusErp", "ERP: 2 problems"},
    {"everything at once",
     [](Shown &s) {
         s.bar->setCounts({12'345, 33, 6, s.stage.clock.now() + Day / 6});
         s.stage.remote.state.consentUntil = s.stage.clock.now() + 3 * Day;
         (void)s.stage.sync();
         (void)QCoro::waitFor(s.stage.engine->pauseLine(u"orders/S1"_s));
         (void)QCoro::waitFor(s.stage.engine->pauseLine(u"returns/S1"_s));
         s.erp.identity.missingModules = {u"sale_supply"_s};
         (void)QCoro::waitFor(s.erpRunner->syncNow());
         s.bar->setRunning(u"Exporting a report"_s);
     },
     "statusPaused", "2 lines of work paused"},
};

} // namespace

/// Every state that the bar has, reached as it comes about in life, and pictures of all of them in four looks.
class TestStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
        m_languages = std::make_unique<shell::Languages>(*qApp);
        m_languages->speak(u"en"_s);
    }

    void everyStateIsSaid_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(States)); ++i)
            QTest::newRow(States[i].name) << i;
    }
    void everyStateIsSaid()
    {
        QFETCH(int, index);
        const State &state = States[index];
        Shown shown;
        QVERIFY(shown.open());
        state.reach(shown);
        const QString part = QString::fromLatin1(state.part);
        const QString text = QString::fromLatin1(state.text);
        QTRY_VERIFY2(shown.says(part).startsWith(text), qPrintable(shown.says(part)));
        QVERIFY(!shown.part(part).toolTip().isEmpty());
        if (part != "statusPaused"_L1)
            QCOMPARE(shown.says(u"statusPaused"_s), QString());
        if (part != "statusErp"_L1 && qstrcmp(state.name, "everything at once") != 0)
            QCOMPARE(shown.says(u"statusErp"_s), QString());
    }

    void whatIsPausedLeadsToWhereItIsResumed()
    {
        Shown shown;
        QVERIFY(shown.open());
        QSignalSpy wanted(shown.bar.get(), &shell::StatusBar::panelWanted);
        QVERIFY(QCoro::waitFor(shown.stage.engine->pauseLine(u"outbox"_s)).has_value());
        QTRY_VERIFY(shown.part(u"statusPaused"_s).isVisible());
        shown.part(u"statusPaused"_s).click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"sync"_s);
        QVERIFY(QCoro::waitFor(shown.stage.engine->resumeLine(u"outbox"_s)).has_value());
        QTRY_VERIFY(!shown.part(u"statusPaused"_s).isVisible());
    }

    void consentThatEndsSoonLeadsToItsRenewal()
    {
        Shown shown;
        QVERIFY(shown.open());
        QSignalSpy wanted(shown.bar.get(), &shell::StatusBar::consentWanted);
        shown.stage.remote.state.consentUntil = shown.stage.clock.now() + 3 * Day;
        QVERIFY(shown.stage.sync().has_value());
        QTRY_COMPARE(shown.says(u"statusNetwork"_s), u"Consent ends soon"_s);
        shown.part(u"statusNetwork"_s).click();
        QCOMPARE(wanted.size(), 1);
    }

    // A message of any length leaves in sight what nobody may miss: the network, and what is paused, failed or not reached.
    void aMessageLeavesTroubleInSight_data() { looks(); }
    void aMessageLeavesTroubleInSight()
    {
        QFETCH(bool, isDark);
        QFETCH(QString, language);
        m_languages->speak(language);
        Shown shown;
        QVERIFY(shown.open(1280));
        shown.stage.theme->setChoice(isDark ? ui::ThemeSource::Choice::Dark : ui::ThemeSource::Choice::Light);
        std::end(States)[-1].reach(shown); // everything at once
        QTRY_VERIFY(!shown.says(u"statusPaused"_s).isEmpty() && !shown.says(u"statusErp"_s).isEmpty());
        ui::ToastStack messages(*shown.stage.theme, *shown.bar, shown.bar->workParts(), shown.bar->troubleParts());
        const commands::FaultText words = commands::describe(lacksRight(u"changes.publish"_s, {u"manager"_s, u"administrator"_s}));
        QList<QImage> pictures;
        for (const QString &text : {words.what, words.what + u' ' + words.why, words.what + u' ' + words.why + u' ' + words.wayOut.repeated(8)}) {
            messages.show({.icon = u"bad"_s, .tone = ui::Tone::Bad, .happened = text});
            const ui::Toast *message = messages.toasts().last();
            const auto isClear = [&] {
                for (const QWidget *part : shown.bar->troubleParts() + shown.bar->workParts()) {
                    if (part->isVisible() && part->geometry().intersects(message->geometry()))
                        return false;
                }
                return shown.bar->rect().contains(message->geometry());
            };
            QTRY_VERIFY(isClear());
            QCOMPARE(shown.bar->width(), 1280);
            pictures.append(settled(*shown.bar));
        }
        save(pictures, 1280, u"status-message-"_s + QString::fromLatin1(QTest::currentDataTag()), isDark);
        m_languages->speak(u"en"_s);
    }

    // The words of the bar stand whole at the width of a small screen, in a language of long words too.
    void nothingIsCutOnASmallScreen_data() { looks(); }
    void nothingIsCutOnASmallScreen()
    {
        QFETCH(bool, isDark);
        QFETCH(QString, language);
        m_languages->speak(language);
        QList<QImage> pictures;
        QStringList cut;
        for (const State &state : States) {
            Shown shown;
            QVERIFY(shown.open(1280));
            shown.stage.theme->setChoice(isDark ? ui::ThemeSource::Choice::Dark : ui::ThemeSource::Choice::Light);
            state.reach(shown);
            QTRY_VERIFY(!shown.says(QString::fromLatin1(state.part)).isEmpty());
            pictures.append(settled(*shown.bar));
            cut += Clipped(*shown.stage.theme).in(*shown.bar);
            QCOMPARE(shown.bar->width(), 1280);
            QVERIFY2(shown.bar->minimumSizeHint().width() <= 1280, state.name);
            const auto parts = shown.bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
            for (const QWidget *part : parts) {
                if (part->isVisible() && !shown.bar->rect().contains(part->geometry()))
                    cut.append(QString::fromLatin1(state.name) + u": "_s + part->objectName());
            }
        }
        // Only where there is no room for its word, a count is told by its icon alone.
        Shown shown;
        QVERIFY(shown.open(1280));
        QVERIFY(shown.part(u"statusOutbox"_s).text().size() > 1);
        std::end(States)[-1].reach(shown);
        QTRY_VERIFY(!shown.says(u"statusErp"_s).isEmpty());
        const bool isShort = language == "de"_L1;
        QTRY_COMPARE(shown.part(u"statusOutbox"_s).text() == QLocale().toString(12'345), isShort);
        QCOMPARE(shown.part(u"statusOutbox"_s).toolTip().isEmpty(), !isShort);
        QVERIFY(shown.part(u"statusOutbox"_s).accessibleName().size() > 6);
        save(pictures, 1280, u"status-small-"_s + QString::fromLatin1(QTest::currentDataTag()), isDark);
        m_languages->speak(u"en"_s);
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    // While it works: what is done, of how many, and how far; a window may be narrow then, too.
    void runningWorkIsSaidWithItsShare()
    {
        Shown shown;
        QVERIFY(shown.open(1024));
        QVERIFY(shown.stage.as(u"Mai"_s));
        QVERIFY(shown.stage.run(u"returns.approve"_s).has_value());
        QStringList seen;
        connect(shown.stage.engine.get(), &sync::SyncEngine::jobsChanged, shown.bar.get(), [&] {
            const auto labels = shown.bar->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (!label->isHidden() && label->objectName() != "statusAsOf"_L1)
                    seen.append(label->text());
            }
        });
        QVERIFY(shown.stage.sync().has_value());
        QVERIFY2(!seen.filter(u"Reading: Orders (Shop S1), "_s).isEmpty(), qPrintable(seen.join(u'\n')));
        QVERIFY2(seen.contains(u"Sending the outbox (Shop S1), 0 of 1"_s) || seen.contains(u"Sending the outbox, 0 of 1"_s), qPrintable(seen.join(u'\n')));
        QVERIFY2(shown.bar->minimumSizeHint().width() <= 1024, "running work makes no window wider than a small screen");
    }

    void pictures_data() { looks(); }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(QString, language);
        m_languages->speak(language);
        QList<QImage> rows;
        QStringList clipped;
        for (const State &state : States) {
            Shown shown;
            QVERIFY(shown.open(1440));
            shown.stage.theme->setChoice(isDark ? ui::ThemeSource::Choice::Dark : ui::ThemeSource::Choice::Light);
            state.reach(shown);
            QTRY_VERIFY(!shown.says(QString::fromLatin1(state.part)).isEmpty());
            rows.append(settled(*shown.bar));
            clipped += Clipped(*shown.stage.theme).in(*shown.bar);
        }
        save(rows, 1440, u"status-"_s + QString::fromLatin1(QTest::currentDataTag()), isDark);
        m_languages->speak(u"en"_s);
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    }

private:
    static void looks()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark") << true << u"en"_s;
        QTest::newRow("ar") << false << u"ar"_s;
        QTest::newRow("de") << false << u"de"_s;
    }
    /// Bars below one another, for people to look at.
    static void save(const QList<QImage> &bars, int width, const QString &name, bool isDark)
    {
        constexpr int Step = 72;
        QImage sheet(width, static_cast<int>(bars.size()) * Step, QImage::Format_RGB32);
        sheet.fill(isDark ? Qt::black : Qt::white);
        QPainter painter(&sheet);
        for (int i = 0; i < static_cast<int>(bars.size()); ++i)
            painter.drawImage(0, i * Step, bars[i]);
        painter.end();
        const QDir gallery(QStringLiteral(QUAYSIDE_GALLERY_DIR));
        QDir().mkpath(gallery.path());
        QVERIFY(sheet.save(gallery.filePath(name + u".png"_s)));
    }

    std::unique_ptr<shell::Languages> m_languages;
};

QTEST_MAIN(TestStatusBar)
#include "tst_status_bar.moc"
