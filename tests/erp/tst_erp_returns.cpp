// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erp/cutting_proxy.h"
#include "tests/erp/erp_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::remotes::erp;
using namespace quayside::remotes::erp::tryton;
using quayside::tests::CuttingProxy;
using quayside::tests::Desk;
using quayside::tests::TrytonServer;

class TestErpReturns : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TrytonServer> m_server;

    static ErpOrderLine line(const QString &variant, int quantity)
    {
        ErpOrderLine one;
        one.variantId = variant;
        one.quantity = quantity;
        one.unitPrice = *Decimal::parse(u"18.99");
        return one;
    }
    static QString sold(Desk &desk, const QString &id, const QString &variant)
    {
        ErpOrder order;
        order.externalId = id;
        order.warehouseId = desk.warehouse(u"Main"_s).id;
        order.currency = u"USD"_s;
        order.buyer.id = u"buyer"_s;
        order.lines = {line(variant, 2)};
        const auto put = QCoro::waitFor(desk.erp->putOrder(order));
        if (!put || !QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing)))
            qFatal("not sold");
        return put->document.id;
    }
    static ErpReturnState state(Desk &desk, const QString &externalId)
    {
        const auto page = QCoro::waitFor(desk.erp->returnStates({}, 100));
        if (!page)
            qFatal("no states: %s", qPrintable(page.error().detail));
        const auto found = std::find_if(page->items.begin(), page->items.end(), [&](const ErpReturnState &one) { return one.document.externalId == externalId; });
        if (found == page->items.end())
            qFatal("no return %s", qPrintable(externalId));
        return *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Sqlite);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    }

    void returnBelongsToItsSaleAndExistsOnce()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        const QString variant = desk.variant(u"TS01-S"_s);
        const QString sale = sold(desk, u"57701"_s, variant);
        ErpReturn wanted;
        wanted.externalId = u"4035"_s;
        wanted.originalId = sale;
        wanted.lines = {line(variant, 1)};
        proxy.cutAfter("model.sale.sale.create");
        const auto put = QCoro::waitFor(desk.erp->putReturn(wanted));
        QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().detail));
        QCOMPARE(proxy.cuts(), 1);
        QCOMPARE(put->document.externalId, u"4035"_s);
        QCOMPARE(put->document.originId, sale);
        QCOMPARE(put->document.state, ErpOrderState::Processing);
        QCOMPARE(put->document.total, *Decimal::parse(u"-18.99"));
        const auto again = QCoro::waitFor(desk.erp->putReturn(wanted));
        QVERIFY(again && !again->created);
        QCOMPARE(again->document.id, put->document.id);
        QCOMPARE(desk.count(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, u"RET-4035"_s)})), 1);
    }

    // Broken off between making and confirming: the repeat goes on where it stopped.
    void repeatFinishesWhatWasBrokenOff()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS01-M"_s);
        ErpReturn wanted;
        wanted.externalId = u"4036"_s;
        wanted.originalId = sold(desk, u"57702"_s, variant);
        wanted.lines = {line(variant, 1)};
        CuttingProxy proxy(m_server->url());
        Desk weak(*m_server, u"workstation"_s, proxy.url());
        // The quotation's answer is lost, and so are both attempts to look.
        proxy.setWatch([&](const QByteArray &request) {
            if (request.contains("model.sale.sale.quote"))
                proxy.cutAfter("model.", 3);
        });
        QVERIFY(!QCoro::waitFor(weak.erp->putReturn(wanted)));
        const auto put = QCoro::waitFor(desk.erp->putReturn(wanted));
        QVERIFY(put);
        QCOMPARE(put->document.state, ErpOrderState::Processing);
    }

    void goodsAreSaleableWhenPutAway()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS01-L"_s);
        ErpReturn wanted;
        wanted.externalId = u"4037"_s;
        wanted.originalId = sold(desk, u"57703"_s, variant);
        wanted.lines = {line(variant, 2)};
        const QString main = desk.warehouse(u"Main"_s).id;
        const auto put = QCoro::waitFor(desk.erp->putReturn(wanted));
        QVERIFY(put);
        const auto onHand = [&] { return QCoro::waitFor(desk.erp->stock(main, QStringList{variant}))->first(); };
        const ErpStockLevel before = onHand();
        QCOMPARE(before.incoming, Decimal(2));
        ErpReturnState now = state(desk, u"4037"_s);
        QCOMPARE(now.expected, Decimal(2));
        QCOMPARE(now.received, Decimal());

        const QJsonValue sale = desk.record(u"sale.sale"_s, listOf({clause("id"_L1, "="_L1, idNumber(put->document.id))}), {u"shipment_returns"_s});
        const QJsonArray shipments = sale["shipment_returns"_L1].toArray();
        desk.call(u"stock.shipment.out.return"_s, u"receive"_s, listOf({shipments}));
        now = state(desk, u"4037"_s);
        QCOMPARE(now.received, Decimal(2));
        QCOMPARE(now.putAway, Decimal());
        QCOMPARE(onHand().onHand, before.onHand); // at the ramp nothing can be sold
        QCOMPARE(onHand().incoming, Decimal(2));  // and no unit is counted twice on its way
        desk.call(u"stock.shipment.out.return"_s, u"done"_s, listOf({shipments}));
        now = state(desk, u"4037"_s);
        QCOMPARE(now.putAway, Decimal(2));
        QCOMPARE(onHand().onHand, before.onHand + Decimal(2));
        QCOMPARE(onHand().incoming, Decimal());
    }

    void refundAloneMovesNothing()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS01-X"_s);
        ErpReturn wanted;
        wanted.externalId = u"4038"_s;
        wanted.originalId = sold(desk, u"57704"_s, variant);
        wanted.kind = ErpReturnKind::RefundOnly;
        wanted.lines = {line(variant, 1)};
        const auto put = QCoro::waitFor(desk.erp->putReturn(wanted));
        QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().detail));
        const QJsonValue sale = desk.record(u"sale.sale"_s, listOf({clause("id"_L1, "="_L1, idNumber(put->document.id))}),
                                            {u"shipment_returns"_s, u"invoices"_s});
        QVERIFY(sale["shipment_returns"_L1].toArray().isEmpty());
        QCOMPARE(sale["invoices"_L1].toArray().size(), 1);
    }

    void returnOfAnUnknownSaleIsNamed()
    {
        Desk desk(*m_server, u"workstation"_s);
        ErpReturn wanted;
        wanted.externalId = u"4039"_s;
        wanted.originalId = u"999999"_s;
        wanted.lines = {line(desk.variant(u"TS01-S"_s), 1)};
        const auto put = QCoro::waitFor(desk.erp->putReturn(wanted));
        QCOMPARE(erpCode(put.error()), ErpCode::UnknownOrder);
    }

    // The ERP never had the order: the buyer is enough.
    void returnWithoutASale()
    {
        Desk desk(*m_server, u"workstation"_s);
        ErpReturn wanted;
        wanted.externalId = u"4040"_s;
        wanted.warehouseId = desk.warehouse(u"East"_s).id;
        wanted.currency = u"USD"_s;
        wanted.buyer.id = u"stranger"_s;
        wanted.lines = {line(desk.variant(u"TS02-S"_s), 1)};
        const auto put = QCoro::waitFor(desk.erp->putReturn(wanted));
        QVERIFY(put);
        QCOMPARE(put->document.state, ErpOrderState::Processing);
    }

    void ordersAndReturnsAreKeptApart()
    {
        Desk desk(*m_server, u"workstation"_s);
        const auto orders = QCoro::waitFor(desk.erp->orderStates({}, 100));
        QVERIFY(orders && !orders->items.isEmpty());
        for (const ErpDocument &one : orders->items)
            QVERIFY(one.externalId.startsWith(u"5770"_s));
    }
};

QTEST_GUILESS_MAIN(TestErpReturns)
#include "tst_erp_returns.moc"
