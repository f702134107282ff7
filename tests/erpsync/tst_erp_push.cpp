// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erpsync/quay.h"

#include "app/remotes/erp/erp_remote.h"
#include "app/sync/erp_pusher.h"
#include "models/store/erp_counts.h"

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;

/// What goes into a real Tryton besides sales that go well: returns, counts, and what stands in the way. One workspace serves all slots.
class TestErpPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Sqlite);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
        m_quay = std::make_unique<Quay>(*m_server);
        QVERIFY(m_quay->openQuay());
        QVERIFY(m_quay->sync());
        QVERIFY(m_quay->feed(m_quay->desk.warehouse(u"Main"_s).id));
    }
    void cleanupTestCase() { m_quay.reset(); }

    void aReturnBecomesOneOfTheErpHoweverOftenItIsTried()
    {
        Quay &quay = *m_quay;
        QVERIFY(quay.sell(2));
        QVERIFY(quay.sync());
        rows::Return back;
        back.id = "403500000000000001";
        back.orderId = OrderId.toStdString();
        back.type = "RETURN_AND_REFUND";
        back.status = "RETURN_OR_REFUND_REQUEST_PENDING";
        back.currency = "USD";
        back.refundTotal = 1000;
        back.updatedAt = 2000;
        back.lines = {{"L1", OrderId.toStdString() + "-0", "P1-A", "TS01-S", "T-shirt", "", 1000}};
        const auto comes = [&](const std::string &status) {
            back.status = status;
            ++back.updatedAt;
            return quay.mirror([back](store::WriteScope &scope) -> Done {
                store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
                if (const auto done = writer.returns({&back, 1}, "[]"); !done)
                    return fail(done.error());
                return writer.finish();
            }).has_value();
        };
        // As long as the shop decides, the ERP hears nothing.
        QVERIFY(comes("RETURN_OR_REFUND_REQUEST_PENDING"));
        QCOMPARE(quay.sync()->returnsMade, 0);
        QVERIFY(comes("BUYER_SHIPPED_ITEM"));
        const auto made = quay.sync();
        QVERIFY2(made && made->problems.isEmpty(), qPrintable(made ? made->problems.value(0).fault.detail : made.error().detail));
        QCOMPARE(made->returnsMade, 1);
        const auto inErp = [&] {
            const auto page = QCoro::waitFor(quay.desk.erp->returnStates({}, 500));
            return std::count_if(page->items.cbegin(), page->items.cend(), [](const auto &state) { return state.document.externalId == "403500000000000001"_L1; });
        };
        QCOMPARE(inErp(), 1);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(quay.mirror([](store::WriteScope &scope) -> Done {
                QUAYSIDE_TRY(scope.connection().execute("DELETE FROM erp_documents WHERE is_return = 1"));
                return scope.connection().execute("DELETE FROM erp_cursors WHERE resource = 'returns'");
            }));
            const auto again = quay.sync();
            QVERIFY(again);
            QCOMPARE(again->returnsMade, 0);
            QCOMPARE(inErp(), 1);
        }
        const auto document = *quay.read([](store::Connection &db) { return store::ErpMirror(db, Erp).document(u"403500000000000001"_s); });
        QVERIFY(document && document->isReturn);
        QCOMPARE(document->shipment, u"expected"_s); // one piece is on its way back
    }

    void aCountIsPostedOnceAndRefusedWhenTheStockMoved()
    {
        Quay &quay = *m_quay;
        const QString main = quay.desk.warehouse(u"Main"_s).id;
        const qint64 before = quay.stock(u"P1-A"_s).picture->onHand;
        const auto queue = [&](const QString &id, qint64 expected, qint64 counted) {
            store::ErpCount count;
            count.id = id;
            count.erp = Erp;
            count.sku = {RecordKind::Sku, u"S1"_s, u"P1-A"_s};
            count.variant = quay.stock(u"P1-A"_s).erpVariant;
            count.warehouse = main;
            count.expected = expected;
            count.counted = counted;
            count.person = u"Omar"_s;
            return quay.work([count](store::WriteScope &scope) { return store::ErpCounts(scope.connection()).put(count); }).has_value();
        };
        const auto state = [&](const QString &id) { return *quay.read([id](store::Connection &db) { return store::ErpCounts(db).find(id); }); };
        QVERIFY(queue(u"count-a"_s, before, before + 5000));
        const auto posted = quay.sync();
        QVERIFY2(posted && posted->problems.isEmpty(), qPrintable(posted ? posted->problems.value(0).fault.detail : posted.error().detail));
        QCOMPARE(posted->countsPosted, 1);
        QCOMPARE(state(u"count-a"_s)->state, u"done"_s);
        QCOMPARE(quay.stock(u"P1-A"_s).picture->onHand, before + 5000);
        // The answer was lost: it is tried again, and found to be there.
        QVERIFY(queue(u"count-a"_s, before, before + 5000));
        QCOMPARE(quay.sync()->countsPosted, 1);
        QCOMPARE(quay.stock(u"P1-A"_s).picture->onHand, before + 5000);
        // Somebody moved it since it was looked at: nothing is posted, and it says what lies there now.
        QVERIFY(queue(u"count-b"_s, before, before + 1000));
        const auto refused = quay.sync();
        QVERIFY(refused);
        QCOMPARE(refused->countsRefused, 1);
        QCOMPARE(state(u"count-b"_s)->state, u"refused"_s);
        QCOMPARE(state(u"count-b"_s)->found, before + 5000);
        QCOMPARE(quay.stock(u"P1-A"_s).picture->onHand, before + 5000);
    }

    void aSaleThatIsLockedIsNamedAndLeftAlone()
    {
        Quay &quay = *m_quay;
        const QString main = quay.desk.warehouse(u"Main"_s).id;
        const QString id = u"577099900000000555"_s;
        remotes::erp::ErpOrder theirs;
        theirs.externalId = id;
        theirs.warehouseId = main;
        theirs.currency = u"USD"_s;
        theirs.buyer.id = u"buyer"_s;
        remotes::erp::ErpOrderLine line;
        line.variantId = quay.desk.variant(u"TS01-S"_s);
        line.quantity = 1;
        line.unitPrice = 10;
        theirs.lines = {line};
        const auto put = QCoro::waitFor(quay.desk.erp->putOrder(theirs));
        QVERIFY(put);
        QVERIFY(QCoro::waitFor(quay.desk.erp->cancelOrder(put->document.id)));
        QVERIFY(quay.mirror([](store::WriteScope &scope) { return scope.connection().execute("DELETE FROM erp_documents"); }));
        rows::Order order = makeOrder(id.toStdString(), 1000, "AWAITING_SHIPMENT", 1);
        order.currency = "USD";
        order.warehouseId = "W1";
        QVERIFY(quay.addOrders({order}));
        sync::ErpSummary summary;
        sync::RunState run;
        sync::ErpPusher pusher(*quay.store, *quay.desk.erp, Erp, quay.clock, {}, run, summary);
        QVERIFY(QCoro::waitFor(pusher.sales()));
        QCOMPARE(summary.salesMade, 0);
        QCOMPARE(summary.problems.size(), 1);
        QCOMPARE(summary.problems.first().subject, id);
        QCOMPARE(remotes::erp::erpCode(summary.problems.first().fault), remotes::erp::ErpCode::Locked);
        const auto document = *quay.read([id](store::Connection &db) { return store::ErpMirror(db, Erp).document(id); });
        QCOMPARE(document->state, u"cancelled"_s);
        // It is known now: the next run does not knock again.
        sync::ErpSummary next;
        sync::ErpPusher again(*quay.store, *quay.desk.erp, Erp, quay.clock, {}, run, next);
        QVERIFY(QCoro::waitFor(again.sales()));
        QVERIFY(next.problems.isEmpty());
    }

    void aVariantDeletedInTheMiddleHoldsItsOrderAlone()
    {
        Quay &quay = *m_quay;
        // Linked a moment ago, and gone from the ERP since: ids are never used again.
        QVERIFY(quay.work([](store::WriteScope &scope) {
            return store::ErpLinks(scope.connection(), Erp).put({{RecordKind::Sku, u"S1"_s, u"P1-B"_s}, u"987654"_s, LinkSource::Hand}, u"Omar"_s, 1);
        }));
        rows::Order gone = makeOrder("577099900000000661", 1000, "AWAITING_SHIPMENT", 1);
        gone.currency = "USD";
        gone.warehouseId = "W1";
        gone.lines[0].skuId = "P1-B";
        rows::Order good = makeOrder("577099900000000662", 1000, "AWAITING_SHIPMENT", 1);
        good.currency = "USD";
        good.warehouseId = "W1";
        QVERIFY(quay.addOrders({gone, good}));
        const auto done = quay.sync();
        QVERIFY(done);
        QCOMPARE(done->salesMade, 1);
        QCOMPARE(done->problems.size(), 1);
        QCOMPARE(remotes::erp::erpCode(done->problems.first().fault), remotes::erp::ErpCode::UnknownVariant);
        QCOMPARE(quay.desk.count(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, u"577099900000000661"_s)})), 0);
        QCOMPARE(quay.desk.count(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, u"577099900000000662"_s)})), 1);
    }

private:
    std::unique_ptr<TrytonServer> m_server;
    std::unique_ptr<Quay> m_quay;
};

QTEST_GUILESS_MAIN(TestErpPush)
#include "tst_erp_push.moc"
