// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erpsync/trade.h"

using namespace quayside::tests;

/// The program from outside: stock that people correct in the shop, in the ERP and here.
class TestBothSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stockIsCorrectedOnBothSidesAndTheDeltasNet()
    {
        Trade trade;
        QVERIFY(trade.open());
        QVERIFY(trade.connectErp());
        QVERIFY(trade.done({u"people"_s, u"add"_s, u"Dewi"_s, u"--role"_s, u"merchandiser"_s}));
        QVERIFY(trade.done({u"people"_s, u"add"_s, u"Hanna"_s, u"--role"_s, u"manager"_s}));
        // A SKU that is for sale, with nothing on its way that would hide the arithmetic.
        const QJsonArray rows = trade.station->list(u"stock"_s, u"available:>20 reserved:0"_s, u"id,sku_id,shop_id"_s);
        QVERIFY(!rows.isEmpty());
        const QString id = rows[0].toObject()[u"id"_s].toString();
        const QString sku = id.section(u'@', 0, 0);
        const QString warehouse = id.section(u'@', 1);
        QVERIFY(trade.done({u"run"_s, u"erp.link"_s, u"--on"_s, u"skus: id:"_s + sku, u"--arg"_s, u"variant=TS01-S"_s}));
        QVERIFY(trade.done({u"run"_s, u"erp.feed"_s, u"--on"_s, u"warehouses: id:"_s + warehouse, u"--arg"_s, u"warehouse=Main"_s}));

        // The ERP's side: somebody counts there.
        const QString variant = trade.erp->variant(u"TS01-S"_s);
        const qint64 reserved = trade.stock(id)[u"erp_reserved"_s].toVariant().toLongLong();
        QVERIFY(trade.countThere(u"audit-1"_s, variant, 40 + reserved));
        QVERIFY(trade.station->operator()({u"sync"_s, u"--erp"_s}).code <= 1);
        QJsonObject seen = trade.stock(id);
        const qint64 before = seen[u"available"_s].toVariant().toLongLong();
        const qint64 offer = seen[u"offer"_s].toVariant().toLongLong();
        QCOMPARE(seen[u"erp_on_hand"_s].toVariant().toLongLong(), 40 + reserved);
        QCOMPARE(offer, 40 - seen[u"not_in_erp"_s].toVariant().toLongLong());
        QCOMPARE(seen[u"difference"_s].toVariant().toLongLong(), before - offer);

        // The shop's side: what follows from the ERP becomes a change, and three are sold before it is published.
        QVERIFY(trade.done({u"run"_s, u"stock.send"_s, u"--on"_s, u"stock: id:"_s + id}, u"Dewi"_s));
        const QJsonArray sets = trade.station->list(u"change-sets"_s, u"state:open"_s, u"id"_s);
        QCOMPARE(sets.size(), 1);
        const QString set = sets[0].toObject()[u"id"_s].toString();
        QVERIFY(trade.done({u"changes"_s, u"submit"_s, set}, u"Dewi"_s));
        QVERIFY(trade.done({u"approve"_s, set}, u"Hanna"_s));
        // The back door counts the shop's warehouses by their order.
        QStringList warehouses;
        for (const QJsonValue &row : trade.station->list(u"stock"_s, u"sku_id:"_s + sku, u"id"_s))
            warehouses.append(row.toObject()[u"id"_s].toString().section(u'@', 1));
        warehouses.sort();
        trade.shop.post(u"/practice/edit"_s, {{u"sku"_s, sku}, {u"warehouse"_s, warehouses.indexOf(warehouse)}, {u"quantity"_s, before - 3}});
        QVERIFY(trade.done({u"publish"_s, set}, u"Hanna"_s));
        // Read, sent, read back: the shop moved by the difference and kept its three.
        for (int i = 0; i < 3 && trade.stock(id)[u"available"_s].toVariant().toLongLong() != offer - 3; ++i)
            QVERIFY(trade.done({u"sync"_s}));
        QCOMPARE(trade.stock(id)[u"available"_s].toVariant().toLongLong(), offer - 3);

        // Counted here: it reaches the ERP once, and not at all when the stock moved meanwhile.
        QVERIFY(trade.done({u"run"_s, u"stock.count"_s, u"--on"_s, u"stock: id:"_s + id, u"--arg"_s, u"counted=33"_s}));
        const auto counts = [&trade] { return (*trade.station)({u"sync"_s, u"--erp"_s, u"--json"_s}).object()[u"erp"_s].toObject(); };
        QCOMPARE(counts()[u"counts_posted"_s].toInt(), 1);
        QCOMPARE(trade.onHand(variant), 33);
        QCOMPARE(counts()[u"counts_posted"_s].toInt(), 0);
        QVERIFY(trade.done({u"run"_s, u"stock.count"_s, u"--on"_s, u"stock: id:"_s + id, u"--arg"_s, u"counted=30"_s}));
        QVERIFY(trade.countThere(u"audit-2"_s, variant, 50));
        QCOMPARE(counts()[u"counts_refused"_s].toInt(), 1);
        QCOMPARE(trade.onHand(variant), 50);
        QVERIFY(trade.done({u"verify"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBothSides)
#include "tst_both_sides.moc"
