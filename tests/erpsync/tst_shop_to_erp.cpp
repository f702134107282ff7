// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erpsync/trade.h"

using namespace quayside::tests;

/// The program from outside, between a practice shop and a real Tryton: what was sold there is found here, once.
class TestShopToErp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersOfTheShopAreSalesOfTheErpOnce()
    {
        Trade trade;
        QVERIFY(trade.open());
        TrytonServer &server = trade.server;
        Desk &erp = *trade.erp;
        const Station &station = *trade.station;
        const auto done = [&trade](const QStringList &words) { return trade.done(words); };

        // A wrong password is named, and nothing is half connected.
        const QString account = trade.folder.filePath(u"erp.json"_s);
        QVERIFY(Trade::write(account, {{u"url"_s, server.url().toString()}, {u"database"_s, server.database()}, {u"user"_s, u"workstation"_s}, {u"password"_s, u"wrong"_s}}));
        const Ran refused = station({u"init"_s, u"--erp"_s, account});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("workstation"), refused.err.constData());
        QVERIFY(Trade::write(account, {{u"url"_s, server.url().toString()}, {u"database"_s, server.database()}, {u"user"_s, u"workstation"_s},
                                {u"password"_s, server.password(u"workstation"_s)}, {u"web_shop"_s, u"Marketplace"_s}, {u"shipping_code"_s, u"SHIPPING"_s}}));
        QVERIFY(done({u"init"_s, u"--erp"_s, account}));
        QVERIFY(done({u"sync"_s, u"--erp"_s}));

        // The shop's SKUs are not the ERP's codes: a person links them, and says which warehouse feeds which.
        const QJsonArray orders = station.list(u"orders"_s, u"status:awaiting_shipment"_s, u"order,shop_id,warehouse"_s);
        QVERIFY2(!orders.isEmpty(), "no order waits for shipment");
        const QString order = orders[0].toObject()[u"order"_s].toString();
        const QString warehouse = orders[0].toObject()[u"warehouse"_s].toString();
        const QJsonArray lines = station.list(u"lines"_s, u"order:"_s + order, u"sku"_s);
        QVERIFY(!lines.isEmpty());
        for (const QJsonValue &line : lines)
            QVERIFY(done({u"run"_s, u"erp.link"_s, u"--on"_s, u"skus: sku:"_s + line.toObject()[u"sku"_s].toString(), u"--arg"_s, u"variant=TS01-S"_s}));
        QVERIFY(station({u"run"_s, u"erp.link"_s, u"--on"_s, u"skus: sku:*"_s, u"--arg"_s, u"variant=NO-SUCH"_s}).code != 0);
        const auto sales = [&erp](const QString &id) { return erp.count(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, id)})); };
        QVERIFY(done({u"sync"_s, u"--erp"_s}));
        QCOMPARE(sales(order), 0); // no warehouse feeds it yet
        QVERIFY(done({u"run"_s, u"erp.feed"_s, u"--on"_s, u"warehouses: id:"_s + warehouse, u"--arg"_s, u"warehouse=Main"_s}));
        const Ran made = station({u"sync"_s, u"--erp"_s, u"--json"_s});
        QVERIFY2(made.code == 0, (made.err + made.out).constData());
        QVERIFY(made.object()[u"erp"_s].toObject()[u"sales_made"_s].toInt() >= 1);
        QCOMPARE(sales(order), 1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(done({u"sync"_s, u"--erp"_s, u"--full"_s}));
        QCOMPARE(sales(order), 1);
        QVERIFY(done({u"verify"_s}));
    }
};

QTEST_GUILESS_MAIN(TestShopToErp)
#include "tst_shop_to_erp.moc"
