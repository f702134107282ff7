// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/erp_runner.h"

#include "app/remotes/erp/erp_remote.h"
#include "tests/unit/store/store_fixture.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace quayside;
using namespace quayside::tests;
using namespace remotes::erp;

namespace {

/// An ERP in memory with pages of variants and nothing else. `onPage` is told of every page before it is handed out.
class PagedErp final : public ErpRemote
{
public:
    int pages = 5;
    int asked = 0;
    std::function<void(int page)> onPage = [](int) {};

    QString id() const override { return u"paged"_s; }
    QCoro::Task<Result<ErpIdentity>> connect() override { co_return ErpIdentity(); }
    QCoro::Task<Result<QList<ErpRight>>> checkRights() override { co_return QList<ErpRight>(); }
    QCoro::Task<Result<ErpCapabilities>> capabilities() override { co_return ErpCapabilities(); }
    QCoro::Task<Result<QList<ErpWarehouse>>> warehouses() override { co_return QList<ErpWarehouse>(); }
    QCoro::Task<Result<ErpPage<ErpVariant>>> variants(QByteArray cursor, int) override
    {
        const int page = cursor.toInt() + 1;
        ++asked;
        onPage(page);
        ErpVariant variant;
        variant.id = QString::number(page);
        variant.code = u"SKU-"_s + variant.id;
        variant.version = cursor + "v";
        ErpPage<ErpVariant> found;
        if (page <= pages)
            found.items.append(variant);
        found.next = QByteArray::number(std::min(page, pages));
        found.more = page < pages;
        co_return found;
    }
    QCoro::Task<Result<QStringList>> variantIds() override
    {
        QStringList ids;
        for (int page = 1; page <= pages; ++page)
            ids.append(QString::number(page));
        co_return ids;
    }
    QCoro::Task<Result<QList<ErpPrice>>> prices(QStringList, QString) override { co_return QList<ErpPrice>(); }
    QCoro::Task<Result<QList<ErpStockLevel>>> stock(QString, QStringList) override { co_return QList<ErpStockLevel>(); }
    QCoro::Task<Result<ErpPage<QString>>> stockChanged(QByteArray, int) override { co_return ErpPage<QString>(); }
    QCoro::Task<Result<std::optional<ErpDocument>>> findOrder(QString) override { co_return std::optional<ErpDocument>(); }
    QCoro::Task<Result<ErpPut>> putOrder(ErpOrder) override { co_return ErpPut(); }
    QCoro::Task<Result<ErpDocument>> advanceOrder(QString, ErpOrderState) override { co_return ErpDocument(); }
    QCoro::Task<Result<ErpDocument>> cancelOrder(QString) override { co_return ErpDocument(); }
    QCoro::Task<Result<ErpPage<ErpDocument>>> orderStates(QByteArray, int) override { co_return ErpPage<ErpDocument>(); }
    QCoro::Task<Result<ErpPut>> putReturn(ErpReturn) override { co_return ErpPut(); }
    QCoro::Task<Result<ErpPage<ErpReturnState>>> returnStates(QByteArray, int) override { co_return ErpPage<ErpReturnState>(); }
    QCoro::Task<Result<ErpCounted>> countStock(QString, QString, QList<ErpCountLine>) override { co_return ErpCounted(); }
    QCoro::Task<Done> accept(QString) override { co_return Done(); }
    QCoro::Task<void> shutDown() override { co_return; }
};

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
