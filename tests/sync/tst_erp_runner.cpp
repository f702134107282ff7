// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/erp_runner.h"

#include "tests/sync/paged_erp.h"
#include "tests/unit/store/store_fixture.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace quayside;
using namespace quayside::tests;
using namespace remotes::erp;

namespace {

struct Dock : StoreFixture
{
    PagedErp erp;
    std::unique_ptr<sync::ErpEngine> engine;
    std::unique_ptr<sync::ErpRunner> runner;

    bool openDock()
    {
        return open() && begin();
    }
    /// As after a start of the program.
    bool begin()
    {
        runner.reset();
        engine = std::make_unique<sync::ErpEngine>(*store, erp, u"erp-1"_s, clock);
        runner = std::make_unique<sync::ErpRunner>(*engine, *store, clock);
        QSignalSpy loaded(runner.get(), &sync::ErpRunner::changed);
        return loaded.wait(5'000);
    }
};

} // namespace

/// The ERP as a line of work: seen, paused, resumed and given up like those of the shop.
class tst_ErpRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsSeenAndGivenUpAtTheNextPage()
    {
        Dock dock;
        QVERIFY(dock.openDock());
        QCOMPARE(dock.runner->cancel().error().kind, FaultKind::NotAllowedNow);
        std::optional<sync::Line> seen;
        dock.erp.onPage = [&](int page) {
            if (page == 3) {
                seen = dock.runner->line();
                QVERIFY(dock.runner->cancel().has_value());
            }
        };
        const auto ended = QCoro::waitFor(dock.runner->syncNow());
        QCOMPARE(ended.error().kind, FaultKind::Cancelled);
        QCOMPARE(dock.erp.asked, 3);
        QVERIFY(seen && seen->job);
        QCOMPARE(seen->key, u"erp"_s);
        QCOMPARE(seen->state, sync::Line::State::Running);
        QCOMPARE(seen->job->done, 2);
        // Given up is no fault, and what came stays: the next run goes on behind it.
        QVERIFY(!dock.runner->fault());
        QCOMPARE(dock.runner->line().state, sync::Line::State::Idle);
        dock.erp.onPage = [](int) {};
        QVERIFY(QCoro::waitFor(dock.runner->syncNow()).has_value());
        QCOMPARE(dock.erp.asked, 3 + 2);
        QVERIFY(dock.runner->line().readAt > 0);
    }

    void aPauseHoldsAndOutlastsTheProgram()
    {
        Dock dock;
        QVERIFY(dock.openDock());
        QCOMPARE(QCoro::waitFor(dock.runner->resume()).error().kind, FaultKind::NotAllowedNow);
        QVERIFY(QCoro::waitFor(dock.runner->pause()).has_value());
        QCOMPARE(dock.runner->line().state, sync::Line::State::Paused);
        QVERIFY(dock.begin());
        dock.runner->start();
        QCOMPARE(dock.runner->line().state, sync::Line::State::Paused);
        QCOMPARE(dock.runner->line().dueAt, Instant(0));
        // What it missed is done when it goes on.
        QVERIFY(QCoro::waitFor(dock.runner->resume()).has_value());
        QTRY_VERIFY(dock.runner->asOf() > 0);
        QCOMPARE(dock.erp.asked, 5);
        QVERIFY(dock.runner->line().dueAt > 0);
        QCoro::waitFor(dock.runner->shutDown());
    }

    void aPauseEndsTheRunUnderWay()
    {
        Dock dock;
        QVERIFY(dock.openDock());
        QSignalSpy changed(dock.runner.get(), &sync::ErpRunner::changed);
        dock.erp.onPage = [&](int page) {
            if (page == 2)
                dock.runner->pause().then([](const Done &) {});
        };
        dock.runner->start();
        QTRY_COMPARE(dock.runner->line().state, sync::Line::State::Paused);
        QTRY_VERIFY(!dock.runner->isRunning());
        QVERIFY(dock.erp.asked < 5);
        QCoro::waitFor(dock.runner->shutDown());
    }
};

QTEST_GUILESS_MAIN(tst_ErpRunner)
#include "tst_erp_runner.moc"
