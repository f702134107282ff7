// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sync_commands.h"
#include "app/sync/erp_engine.h"
#include "app/sync/erp_runner.h"
#include "tests/sync/paged_erp.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/sync/connection_row.h"
#include "ui/panels/sync/sync_panel.h"
#include "ui/panels/sync/work_model.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/record_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QStandardPaths>

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;
using panels::WorkModel;

namespace {

/// The stage with the panel on it and the commands of synchronisation.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open()
    {
        if (!stage.openStage())
            return false;
        commands::addSyncCommands(*stage.registry, *stage.engine);
        stage.remote.state.account = u"Harbour goods"_s;
        stage.remote.state.consentUntil = stage.clock.now() + 200 * 86'400'000LL;
        stage.remote.state.calls = 120;
        stage.remote.state.failures = 2;
        stage.remote.state.lastAnswerAt = stage.clock.now();
        panel = stage.put(panels::syncPanel(), {1180, 760});
        return panel && QTest::qWaitFor([this] { return work().rowCount() > 3; });
    }
    ui::RecordTable &work() { return *panel->findChild<ui::RecordTable *>(u"work"_s); }
    ui::RecordTable &quarantine() { return *panel->findChild<ui::RecordTable *>(u"quarantine"_s); }
    ui::Button &button(const char *name) { return *panel->findChild<ui::Button *>(QLatin1StringView(name)); }
    QString cell(int row, WorkModel::Column column)
    {
        return work().model()->index(row, column).data(tables::CellRole).value<tables::Cell>().text;
    }
    int rowOf(const QString &what)
    {
        for (int row = 0; row < work().rowCount(); ++row) {
            if (cell(row, WorkModel::Work) == what)
                return row;
        }
        return -1;
    }
    bool choose(const QString &what)
    {
        const int row = rowOf(what);
        if (row < 0)
            return false;
        work().setFocus();
        work().setCurrentIndex(work().model()->index(row, 0));
        return true;
    }
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QString shopStatus() { return panel->findChild<QWidget *>(u"connection-shop"_s)->findChild<ui::StatusLabel *>()->look().word; }
    bool idle()
    {
        return QTest::qWaitFor([this] { return stage.host->isIdle(); });
    }
};

} // namespace

class TestSyncPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void everyLineIsThere()
    {
        Shown shown;
        QVERIFY(shown.open());
        const QAbstractItemModelTester tester(shown.work().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.cell(0, WorkModel::Work), u"Outbox"_s);
        for (const QString &what : {u"Listings"_s, u"Orders"_s, u"Returns"_s}) {
            const int row = shown.rowOf(what);
            QVERIFY2(row > 0, qPrintable(what));
            QCOMPARE(shown.cell(row, WorkModel::Shop), u"Shop S1"_s);
            QTRY_COMPARE(shown.cell(row, WorkModel::State), u"Up to date"_s);
        }
        QTRY_COMPARE(shown.shopStatus(), u"Works"_s);
        QVERIFY(shown.says(u"2 of the last 120 calls failed"_s));
        QVERIFY(shown.panel->findChild<QWidget *>(u"connection-shop-mend"_s)->isHidden());
        // Another shop appears as rows at the end.
        const int before = shown.work().rowCount();
        shown.stage.remote.shops.push_back({"S2", "Shop S2", "GB", "GBP", "LOCAL", "cipher", "CODE"});
        QVERIFY(shown.stage.sync().has_value());
        QTRY_COMPARE(shown.work().rowCount(), before + 3);
    }

    void aLineIsPausedByAClickAndResumedByAKey()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(!shown.button("pause").isEnabled());
        QVERIFY(shown.choose(u"Listings"_s));
        QTRY_VERIFY(shown.button("pause").isEnabled());
        QVERIFY(!shown.button("stop").isEnabled());
        QVERIFY(!shown.button("stop").toolTip().isEmpty());
        QTest::mouseClick(&shown.button("pause"), Qt::LeftButton);
        QVERIFY(shown.idle());
        QTRY_COMPARE(shown.cell(shown.rowOf(u"Listings"_s), WorkModel::State), u"Paused"_s);
        QTRY_COMPARE(shown.button("pause").text(), u"Resume"_s);
        shown.stage.remote.setPrice(u"P3-A"_s, 1234);
        QVERIFY(shown.stage.sync().has_value());
        QCOMPARE(shown.stage.mirrorPrice(u"P3-A"_s), u"10.00"_s);

        shown.button("pause").setFocus();
        QTest::keyClick(&shown.button("pause"), Qt::Key_Space);
        QVERIFY(shown.idle());
        QTRY_COMPARE(shown.cell(shown.rowOf(u"Listings"_s), WorkModel::State), u"Up to date"_s);
        QVERIFY(shown.stage.sync().has_value());
        QCOMPARE(shown.stage.mirrorPrice(u"P3-A"_s), u"12.34"_s);
        QCOMPARE(shown.stage.host->ran.size(), 2);
    }

    void whatWasNotUnderstoodIsAskedForAgain()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.stage.remote.garbled = {u"O6"_s};
        shown.stage.remote.orders.insert(u"O6"_s, makeOrder("O6", ++shown.stage.remote.version, "AWAITING_SHIPMENT", 1));
        QVERIFY(shown.stage.sync().has_value());
        QTRY_COMPARE(shown.quarantine().rowCount(), 1);
        QVERIFY(!shown.button("retry").isEnabled());
        shown.quarantine().setFocus();
        shown.quarantine().setCurrentIndex(shown.quarantine().model()->index(0, 0));
        QTRY_VERIFY(shown.button("retry").isEnabled());
        QTRY_VERIFY(shown.says(u"not a number"_s));
        shown.stage.photograph(*shown.panel, u"sync-quarantine"_s);
        shown.stage.remote.garbled.clear();
        QTest::mouseClick(&shown.button("retry"), Qt::LeftButton);
        QVERIFY(shown.idle());
        QVERIFY(shown.stage.host->ran.last().result.has_value());
        QTRY_COMPARE(shown.quarantine().rowCount(), 0);
        QCOMPARE(shown.stage.count(RecordKind::Order), 6);
    }

    void nobodyAnswersAndTheButtonTriesNow()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::Offline; };
        QVERIFY(!shown.stage.sync().has_value());
        QTRY_COMPARE(shown.shopStatus(), u"Cannot be reached"_s);
        QTRY_VERIFY(shown.says(u"offline since"_s));
        QTRY_VERIFY(shown.says(u"tried again in"_s));
        shown.stage.photograph(*shown.panel, u"sync-offline"_s);
        shown.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::None; };
        auto *mend = shown.panel->findChild<ui::Button *>(u"connection-shop-mend"_s);
        QCOMPARE(mend->text(), u"Try now"_s);
        QTest::mouseClick(mend, Qt::LeftButton);
        QVERIFY(shown.idle());
        QTRY_COMPARE(shown.shopStatus(), u"Works"_s);
    }

    void theNetworkIsChosenByKeys()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto *policy = shown.panel->findChild<QComboBox *>(u"policy"_s);
        policy->setFocus();
        QTest::keyClick(policy, Qt::Key_Down);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.engine->policy(), NetworkPolicy::Metered);
        QTest::keyClick(policy, Qt::Key_Down);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.engine->policy(), NetworkPolicy::Offline);
        QTRY_COMPARE(shown.shopStatus(), u"Working offline"_s);
        QVERIFY(!shown.button("now").isEnabled());
        // The way back leads to what was chosen before.
        QTest::mouseClick(shown.panel->findChild<ui::Button *>(u"connection-shop-mend"_s), Qt::LeftButton);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.engine->policy(), NetworkPolicy::Metered);
        QTRY_COMPARE(policy->currentData().toString(), u"metered"_s);
    }

    // The ERP is a connection of its own: whether it works, when it last did, and what mends it.
    void theErpHasItsOwnLine()
    {
        Stage stage;
        QVERIFY(stage.openStage());
        PagedErp erp;
        sync::ErpEngine engine(*stage.store, erp, u"erp-1"_s, stage.clock);
        sync::ErpRunner runner(engine, *stage.store, stage.clock);
        panels::PanelContext context = stage.context();
        context.erp = &runner;
        std::unique_ptr<panels::Panel> panel(panels::syncPanel().make(context));
        panel->resize(1180, 760);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        auto *row = panel->findChild<panels::ConnectionRow *>(u"connection-erp"_s);
        auto *mend = panel->findChild<ui::Button *>(u"connection-erp-mend"_s);
        QVERIFY(row && row->isVisible());
        const auto word = [row] { return row->findChild<ui::StatusLabel *>()->look().word; };
        QVERIFY(QCoro::waitFor(runner.syncNow()).has_value());
        QTRY_COMPARE(word(), u"Works"_s);
        QVERIFY(!mend->isVisible());
        // The states of both connections begin at one line, and nothing moves when there is something to mend.
        const auto *shop = panel->findChild<panels::ConnectionRow *>(u"connection-shop"_s);
        QTRY_COMPARE(row->findChild<ui::StatusLabel *>()->x(), shop->findChild<ui::StatusLabel *>()->x());
        const int height = row->height();
        QCOMPARE(shop->height(), height);
        stage.photograph(*panel, u"sync-erp"_s);
        erp.fault = Fault{FaultKind::Offline, u"refused"_s, static_cast<int>(ErpCode::Unreachable), u"erp.example"_s};
        QVERIFY(!QCoro::waitFor(runner.syncNow()).has_value());
        QTRY_COMPARE(word(), u"Cannot be reached"_s);
        QVERIFY(row->accessibleDescription().contains(u"erp.example"_s));
        QCOMPARE(mend->text(), u"Try now"_s);
        QTRY_VERIFY(mend->isVisible());
        QCOMPARE(row->height(), height);
        stage.photograph(*panel, u"sync-erp-away"_s);
        erp.fault = Fault{FaultKind::AuthExpired, u"wrong password"_s, static_cast<int>(ErpCode::WrongLogin), u"quayside"_s};
        QVERIFY(!QCoro::waitFor(runner.syncNow()).has_value());
        stage.photograph(*panel, u"sync-erp-refused"_s);
        // "Consent" is between a seller and TikTok Shop; an ERP has a login.
        QVERIFY2(!word().contains(u"onsent"_s), qPrintable(word()));
        QVERIFY2(!mend->text().contains(u"onsent"_s), qPrintable(mend->text()));
    }

    void aPicture()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.choose(u"Orders"_s));
        QTRY_COMPARE(shown.shopStatus(), u"Works"_s);
        shown.stage.photograph(*shown.panel, u"sync"_s);
    }
};

QTEST_MAIN(TestSyncPanel)
#include "tst_sync_panel.moc"
