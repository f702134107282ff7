// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erpsync/quay.h"

#include "app/sync/erp_runner.h"

#include <QSignalSpy>

using namespace quayside;
using namespace quayside::tests;

class TestErpSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Sqlite);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    }

    void variantsStockAndLinksComeIn()
    {
        Quay quay(*m_server);
        QVERIFY(quay.openQuay());
        const auto first = quay.sync();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail + first.error().subject));
        QVERIFY(first->variantsNew > 20);
        QCOMPARE(first->linked, 1);
        QCOMPARE(first->unmatched, 1);
        QVERIFY(first->stockChanged > 0);
        const auto main = quay.desk.warehouse(u"Main"_s);
        const QString variant = quay.desk.variant(u"TS01-S"_s);
        const auto levels = QCoro::waitFor(quay.desk.erp->stock(main.id, {variant}));
        QVERIFY(levels && levels->size() == 1);
        QVERIFY(quay.feed(main.id));
        const auto line = quay.stock(u"P1-A"_s);
        QVERIFY(line.isCompared);
        QCOMPARE(line.erpVariant, variant);
        QCOMPARE(line.erpCode, u"TS01-S"_s);
        QCOMPARE(line.picture->onHand, levels->first().onHand.toScaled(3).value());
        QCOMPARE(line.picture->reserved, levels->first().reserved.toScaled(3).value());
        // A second run costs by changes.
        const auto second = quay.sync();
        QVERIFY(second);
        QCOMPARE(second->variantsNew, 0);
        QCOMPARE(second->variantsChanged, 0);
        QCOMPARE(second->linked, 0);
    }

    void anOrderBecomesOneSaleHoweverOftenItIsTried()
    {
        Quay quay(*m_server);
        QVERIFY(quay.openQuay());
        QVERIFY(quay.sync());
        QVERIFY(quay.sell(2));
        // No warehouse of the ERP feeds the shop's yet: it is held, not guessed.
        QCOMPARE(quay.sync()->salesHeld, 1);
        QCOMPARE(quay.sales(), 0);
        QVERIFY(quay.feed(quay.desk.warehouse(u"Main"_s).id));
        const auto made = quay.sync();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QVERIFY2(made->problems.isEmpty(), qPrintable(made->problems.isEmpty() ? QString() : made->problems.first().fault.detail));
        QCOMPARE(made->salesMade, 1);
        QCOMPARE(quay.sales(), 1);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(quay.forgetSales());
            const auto again = quay.sync();
            QVERIFY(again);
            QCOMPARE(again->salesMade, 0);
            QCOMPARE(quay.sales(), 1);
        }
        const auto document = *quay.read([](store::Connection &db) { return store::ErpMirror(db, Erp).document(OrderId); });
        QVERIFY(document);
        QCOMPARE(document->state, u"processing"_s);
        QCOMPARE(quay.sync()->salesKnown, 0); // nothing is left to do
        // The two pieces are reserved in the ERP now and do not count twice.
        QCOMPARE(quay.stock(u"P1-A"_s).picture->notYetInErp, 0);
    }

    void anUnlinkedSkuHoldsItsOrder()
    {
        Quay quay(*m_server);
        QVERIFY(quay.openQuay());
        QVERIFY(quay.sync());
        QVERIFY(quay.feed(quay.desk.warehouse(u"Main"_s).id));
        rows::Order order = makeOrder("577099900000000777", 1000, "AWAITING_SHIPMENT", 1);
        order.currency = "USD";
        order.warehouseId = "W1";
        order.lines[0].skuId = "P1-B";
        QVERIFY(quay.addOrders({order}));
        const auto held = quay.sync();
        QVERIFY(held);
        QCOMPARE(held->salesHeld, 1);
        QCOMPARE(quay.desk.count(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, u"577099900000000777"_s)})), 0);
    }

    void theRunnerTellsWhenTheErpIsGoneAndComesBack()
    {
        Quay quay(*m_server);
        QVERIFY(quay.openQuay());
        sync::ErpEngine engine(*quay.store, *quay.desk.erp, Erp, quay.clock);
        sync::ErpRunner runner(engine, *quay.store, quay.clock);
        QSignalSpy changed(&runner, &sync::ErpRunner::changed);
        runner.start();
        QTRY_VERIFY_WITH_TIMEOUT(runner.asOf() > 0, 60'000);
        QVERIFY(!runner.fault());
        const Instant asOf = runner.asOf();
        QVERIFY(m_server->stop());
        QVERIFY(!QCoro::waitFor(runner.syncNow()));
        QVERIFY(runner.fault());
        QCOMPARE(remotes::erp::erpCode(*runner.fault()), remotes::erp::ErpCode::Unreachable);
        QCOMPARE(runner.asOf(), asOf);
        QVERIFY(m_server->start());
        QVERIFY(QCoro::waitFor(runner.syncNow()));
        QVERIFY(!runner.fault());
        QVERIFY(changed.size() >= 6);
        QCoro::waitFor(runner.shutDown());
        QCOMPARE(QCoro::waitFor(runner.syncNow()).error().kind, FaultKind::Cancelled);
    }

    void aServerThatIsGoneIsNamedAndNothingIsHalfDone()
    {
        Quay quay(*m_server);
        QVERIFY(quay.openQuay());
        QVERIFY(m_server->stop());
        const auto refused = quay.sync();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FaultKind::Offline);
        QVERIFY(quay.read([](store::Connection &db) { return store::ErpMirror(db, Erp).identities(); })->isEmpty());
        QVERIFY(m_server->start());
        const auto after = quay.sync();
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        QVERIFY(after->variantsNew > 20);
    }

private:
    std::unique_ptr<TrytonServer> m_server;
};

QTEST_GUILESS_MAIN(TestErpSync)
#include "tst_erp_sync.moc"
