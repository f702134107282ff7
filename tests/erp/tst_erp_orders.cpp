// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erp/cutting_proxy.h"
#include "tests/erp/erp_fixture.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::remotes::erp;
using namespace quayside::remotes::erp::tryton;
using quayside::tests::CuttingProxy;
using quayside::tests::Desk;
using quayside::tests::TrytonServer;

class TestErpOrders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TrytonServer> m_server;

    static ErpOrderLine line(const QString &variant, int quantity, QStringView price)
    {
        ErpOrderLine one;
        one.variantId = variant;
        one.quantity = quantity;
        one.unitPrice = *Decimal::parse(price);
        return one;
    }
    static ErpOrder order(Desk &desk, const QString &id)
    {
        ErpOrder made;
        made.externalId = id;
        made.warehouseId = desk.warehouse(u"Main"_s).id;
        made.currency = u"USD"_s;
        made.buyer.id = u"buyer-7"_s;
        made.buyer.name = u"J*** D***"_s;
        made.buyer.street = u"1 Pier Road"_s;
        made.buyer.city = u"Portland"_s;
        made.buyer.country = u"US"_s;
        made.lines = {line(desk.variant(u"TS01-S"_s), 2, u"18.99"), line(desk.variant(u"TS02-M"_s), 1, u"20")};
        return made;
    }
    static int sales(Desk &desk, const QString &id)
    {
        return desk.count(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, id)}));
    }
    static int shipments(Desk &desk, const QString &erpId)
    {
        const QJsonValue sale = desk.record(u"sale.sale"_s, listOf({clause("id"_L1, "="_L1, idNumber(erpId))}), {u"shipments"_s});
        return static_cast<int>(sale["shipments"_L1].toArray().size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Sqlite);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    }

    void putThreeTimesExistsOnce()
    {
        Desk desk(*m_server, u"workstation"_s);
        const ErpOrder wanted = order(desk, u"5770001"_s);
        const auto first = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY(first);
        QVERIFY(first->created);
        QCOMPARE(first->document.externalId, wanted.externalId);
        QCOMPARE(first->document.state, ErpOrderState::Draft);
        QCOMPARE(first->document.total, *Decimal::parse(u"57.98"));
        for (int again = 0; again < 2; ++again) {
            const auto more = QCoro::waitFor(desk.erp->putOrder(wanted));
            QVERIFY(more && !more->created);
            QCOMPARE(more->document.id, first->document.id);
        }
        QCOMPARE(sales(desk, wanted.externalId), 1);
        const auto found = QCoro::waitFor(desk.erp->findOrder(wanted.externalId));
        QVERIFY(found && *found);
        const auto none = QCoro::waitFor(desk.erp->findOrder(u"no such order"_s));
        QVERIFY(none && !*none);
    }

    void oneBuyerIsOneParty()
    {
        Desk desk(*m_server, u"workstation"_s);
        ErpOrder wanted = order(desk, u"5770010"_s);
        wanted.buyer.id = u"buyer-8"_s;
        QVERIFY(QCoro::waitFor(desk.erp->putOrder(wanted)));
        wanted.externalId = u"5770011"_s;
        QVERIFY(QCoro::waitFor(desk.erp->putOrder(wanted)));
        wanted.externalId = u"5770012"_s;
        wanted.buyer.street = u"9 Other Street"_s;
        QVERIFY(QCoro::waitFor(desk.erp->putOrder(wanted)));
        const QJsonValue identifier = desk.record(u"party.identifier"_s, listOf({clause("code"_L1, "="_L1, u"buyer-8"_s)}), {u"party"_s});
        QCOMPARE(desk.count(u"party.address"_s, listOf({clause("party"_L1, "="_L1, identifier["party"_L1])})), 2);
    }

    // The answer is lost after the effect, at every step of the way.
    void cutConnectionsMakeNothingTwice()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        ErpOrder wanted = order(desk, u"5770002"_s);
        wanted.buyer.id = u"buyer-cut"_s;

        proxy.cutAfter("model.party.party.create");
        const auto noParty = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY(!noParty);
        QVERIFY(mayHaveHappened(noParty.error()));
        QCOMPARE(sales(desk, wanted.externalId), 0);

        proxy.cutAfter("model.sale.sale.create");
        const auto put = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY(put); // it looked, and found it
        QVERIFY(!put->created);
        QCOMPARE(proxy.cuts(), 2);
        QCOMPARE(sales(desk, wanted.externalId), 1);
        QCOMPARE(desk.count(u"party.identifier"_s, listOf({clause("code"_L1, "="_L1, u"buyer-cut"_s)})), 1);

        proxy.cutAfter("model.sale.sale.quote");
        const auto quoted = QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Quoted));
        QVERIFY(quoted);
        QCOMPARE(quoted->state, ErpOrderState::Quoted);
        proxy.cutAfter("model.sale.sale.confirm");
        const auto confirmed = QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing));
        QVERIFY(confirmed);
        QCOMPARE(confirmed->state, ErpOrderState::Processing);
        QCOMPARE(proxy.cuts(), 4);
        QCOMPARE(shipments(desk, put->document.id), 1);
        QCOMPARE(proxy.count("model.sale.sale.confirm"), 1);
    }

    // The answer is lost, and the look afterwards is lost too: the caller is told that it is unclear, and a repeat finds it.
    void unclearStaysUnclearUntilALookSucceeds()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        const ErpOrder wanted = order(desk, u"5770003"_s);
        QVERIFY(QCoro::waitFor(desk.erp->findOrder(u"nothing"_s))); // logged in, modules known
        // Everything about this order that follows its creation is cut, both attempts of the look included.
        bool isCreated = false;
        proxy.setWatch([&](const QByteArray &request) {
            if (!isCreated && request.contains("model.sale.sale.create")) {
                isCreated = true;
                proxy.cutAfter("\"web_id\"", 2);
            }
        });
        proxy.cutAfter("model.sale.sale.create");
        const auto put = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY(!put);
        QVERIFY(mayHaveHappened(put.error()));
        QCOMPARE(put.error().subject, wanted.externalId);
        proxy.setWatch({});
        const auto again = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY(again && !again->created);
        QCOMPARE(sales(desk, wanted.externalId), 1);
    }

    void eightAtOnceMakeOne()
    {
        Desk desk(*m_server, u"workstation"_s);
        const ErpOrder wanted = order(desk, u"5770004"_s);
        std::vector<QCoro::Task<Result<ErpPut>>> tasks;
        for (int i = 0; i < 8; ++i)
            tasks.push_back(desk.erp->putOrder(wanted));
        QSet<QString> ids;
        int created = 0;
        for (auto &task : tasks) {
            const auto put = QCoro::waitFor(std::move(task));
            QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().detail));
            ids.insert(put->document.id);
            created += put->created ? 1 : 0;
        }
        QCOMPARE(ids.size(), 1);
        QCOMPARE(created, 1);
        QCOMPARE(sales(desk, wanted.externalId), 1);
    }

    void advancesAndTellsTheStateReached()
    {
        Desk desk(*m_server, u"workstation"_s);
        const auto put = QCoro::waitFor(desk.erp->putOrder(order(desk, u"5770005"_s)));
        QVERIFY(put);
        const auto reached = QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing));
        QVERIFY(reached);
        QCOMPARE(reached->state, ErpOrderState::Processing);
        QCOMPARE(reached->shipment, ErpShipmentState::Waiting);
        QVERIFY(!reached->number.isEmpty());
        QCOMPARE(shipments(desk, put->document.id), 1);
        const auto again = QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing));
        QVERIFY(again);
        QCOMPARE(shipments(desk, put->document.id), 1);
        const auto missing = QCoro::waitFor(desk.erp->advanceOrder(u"999999"_s, ErpOrderState::Quoted));
        QCOMPARE(erpCode(missing.error()), ErpCode::UnknownOrder);
    }

    // Tryton says yes, logs the reason where nobody sees it, and stays.
    void ignoredConfirmationIsNamed()
    {
        Desk desk(*m_server, u"workstation"_s);
        ErpOrder wanted = order(desk, u"5770006"_s);
        wanted.lines = {line(desk.variant(u"UNBOOKED"_s), 1, u"5")};
        const auto put = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY(put);
        const auto reached = QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing));
        QVERIFY(!reached);
        QCOMPARE(erpCode(reached.error()), ErpCode::Ignored);
        QCOMPARE(reached.error().subject, u"confirmed"_s);
    }

    void processedSaleIsLocked()
    {
        Desk desk(*m_server, u"workstation"_s);
        const auto put = QCoro::waitFor(desk.erp->putOrder(order(desk, u"5770007"_s)));
        QVERIFY(QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing)));
        const auto cancelled = QCoro::waitFor(desk.erp->cancelOrder(put->document.id));
        QVERIFY(!cancelled);
        QCOMPARE(erpCode(cancelled.error()), ErpCode::Locked);
        QCOMPARE(cancelled.error().subject, u"processing"_s);
    }

    void quotationIsCancelledAndStaysSo()
    {
        Desk desk(*m_server, u"workstation"_s);
        const auto put = QCoro::waitFor(desk.erp->putOrder(order(desk, u"5770008"_s)));
        QVERIFY(QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Quoted)));
        for (int time = 0; time < 2; ++time) {
            const auto cancelled = QCoro::waitFor(desk.erp->cancelOrder(put->document.id));
            QVERIFY(cancelled);
            QCOMPARE(cancelled->state, ErpOrderState::Cancelled);
        }
        const auto reached = QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing));
        QCOMPARE(erpCode(reached.error()), ErpCode::Locked);
    }

    void whatIsWrongIsNamedAndNothingIsLeftBehind_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("code");
        QTest::newRow("unit") << 0 << static_cast<int>(ErpCode::UnknownUnit);
        QTest::newRow("unit of another kind") << 1 << static_cast<int>(ErpCode::UnitMismatch);
        QTest::newRow("half a piece") << 2 << static_cast<int>(ErpCode::UnitMismatch);
        QTest::newRow("variant") << 3 << static_cast<int>(ErpCode::UnknownVariant);
        QTest::newRow("warehouse") << 4 << static_cast<int>(ErpCode::UnknownWarehouse);
        QTest::newRow("currency") << 5 << static_cast<int>(ErpCode::NotConfigured);
        QTest::newRow("no lines") << 6 << static_cast<int>(ErpCode::NotConfigured);
    }
    void whatIsWrongIsNamedAndNothingIsLeftBehind()
    {
        QFETCH(int, change);
        QFETCH(int, code);
        Desk desk(*m_server, u"workstation"_s);
        ErpOrder wanted = order(desk, u"577009%1"_s.arg(change));
        if (change == 0)
            wanted.lines[0].unit = u"fathom"_s;
        if (change == 1)
            wanted.lines[0].unit = u"kg"_s;
        if (change == 2)
            wanted.lines[0].quantity = *Decimal::parse(u"0.5");
        if (change == 3)
            wanted.lines[1].variantId = u"999999"_s;
        if (change == 4)
            wanted.warehouseId = u"999999"_s;
        if (change == 5)
            wanted.currency = u"XTS"_s;
        if (change == 6)
            wanted.lines.clear();
        const auto put = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY(!put);
        QCOMPARE(put.error().code, code);
        QVERIFY(!mayHaveHappened(put.error()));
        QCOMPARE(sales(desk, wanted.externalId), 0);
    }

    void weightIsSoldInOtherUnitsOfItsKind()
    {
        Desk desk(*m_server, u"workstation"_s);
        ErpOrder wanted = order(desk, u"5770014"_s);
        ErpOrderLine coffee = line(desk.variant(u"COFFEE"_s), 250, u"0.03");
        coffee.unit = u"g"_s;
        wanted.lines = {coffee};
        const auto put = QCoro::waitFor(desk.erp->putOrder(wanted));
        QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().detail));
        QCOMPARE(put->document.total, *Decimal::parse(u"7.5"));
    }

    // Deactivated between the match and the sale.
    void variantGoneInTheMiddleIsNamed()
    {
        Desk desk(*m_server, u"workstation"_s);
        ErpOrder wanted = order(desk, u"5770015"_s);
        const QString gone = desk.variant(u"TS06-L"_s);
        wanted.lines.append(line(gone, 1, u"1"));
        desk.call(u"product.product"_s, u"write"_s, listOf({listOf({idNumber(gone)}), QJsonObject{{u"active"_s, false}}}));
        const auto put = QCoro::waitFor(desk.erp->putOrder(wanted));
        QCOMPARE(erpCode(put.error()), ErpCode::UnknownVariant);
        QCOMPARE(put.error().subject, gone);
    }

    void viewerMayNotSell()
    {
        Desk clerk(*m_server, u"workstation"_s);
        const ErpOrder wanted = order(clerk, u"5770016"_s);
        Desk viewer(*m_server, u"viewer"_s);
        const auto put = QCoro::waitFor(viewer.erp->putOrder(wanted));
        QCOMPARE(erpCode(put.error()), ErpCode::NoRights);
        QCOMPARE(put.error().subject, u"sale.sale"_s);
    }

    void trackingComesWithTheStates()
    {
        Desk desk(*m_server, u"workstation"_s);
        desk.account.overlap = 2'000;
        desk.make();
        const auto put = QCoro::waitFor(desk.erp->putOrder(order(desk, u"5770017"_s)));
        QVERIFY(QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing)));
        QByteArray cursor;
        QSet<QString> seen;
        for (bool more = true; more;) {
            const auto page = QCoro::waitFor(desk.erp->orderStates(cursor, 3));
            QVERIFY(page);
            for (const ErpDocument &one : page->items)
                seen.insert(one.externalId);
            cursor = page->next;
            more = page->more;
        }
        QVERIFY(seen.contains(u"5770017"_s));
        const QJsonValue sale = desk.record(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, u"5770017"_s)}), {u"shipments"_s});
        const QJsonArray shipment = sale["shipments"_L1].toArray();
        desk.call(u"stock.shipment.out"_s, u"write"_s, listOf({shipment, QJsonObject{{u"reference"_s, u"TRACK-1"_s}}}));
        desk.call(u"stock.shipment.out"_s, u"assign_try"_s, listOf({shipment}));
        for (const QString &step : {u"pick"_s, u"pack"_s, u"done"_s})
            desk.call(u"stock.shipment.out"_s, step, listOf({shipment}));
        const auto page = QCoro::waitFor(desk.erp->orderStates(cursor, 100));
        QVERIFY(page);
        const auto found = std::find_if(page->items.begin(), page->items.end(), [](const ErpDocument &one) { return one.externalId == "5770017"_L1; });
        QVERIFY(found != page->items.end());
        QCOMPARE(found->tracking, QStringList{u"TRACK-1"_s});
        QCOMPARE(found->shipment, ErpShipmentState::Sent);
    }
};

QTEST_GUILESS_MAIN(TestErpOrders)
#include "tst_erp_orders.moc"
