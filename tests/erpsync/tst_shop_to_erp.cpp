// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"
#include "tests/erp/erp_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace quayside::tests;
using quayside::remotes::erp::tryton::clause;
using quayside::remotes::erp::tryton::listOf;

/// The program from outside, between a practice shop and a real Tryton: what was sold there is found here, once.
class TestShopToErp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersOfTheShopAreSalesOfTheErpOnce()
    {
        TrytonServer server(TrytonServer::Sqlite);
        QVERIFY2(server.isUp(), qPrintable(server.problem()));
        Desk erp(server, u"workstation"_s);
        // The seeded ERP knows its company's currency; the shop sells in its market's.
        Desk admin(server, u"admin"_s);
        const auto decimal = [](const QString &text) { return QJsonObject{{u"__class__"_s, u"Decimal"_s}, {u"decimal"_s, text}}; };
        const QJsonObject day{{u"__class__"_s, u"date"_s}, {u"year"_s, 2026}, {u"month"_s, 1}, {u"day"_s, 1}};
        for (const QString &code : {u"GBP"_s, u"IDR"_s, u"THB"_s, u"VND"_s}) {
            if (admin.count(u"currency.currency"_s, listOf({clause("code"_L1, "="_L1, code)})) > 0)
                continue;
            const QJsonObject rate{{u"date"_s, day}, {u"rate"_s, decimal(u"2"_s)}};
            const QJsonObject currency{{u"name"_s, code}, {u"symbol"_s, code}, {u"code"_s, code}, {u"digits"_s, 2}, {u"rounding"_s, decimal(u"0.01"_s)},
                                       {u"rates"_s, QJsonArray{QJsonArray{u"create"_s, QJsonArray{rate}}}}};
            admin.call(u"currency.currency"_s, u"create"_s, QJsonArray{QJsonArray{currency}});
        }
        QTemporaryDir folder;
        const Station station(folder.filePath(u"a"_s));
        const auto done = [&station](const QStringList &words) {
            const Ran ran = station(words);
            if (ran.code != 0)
                qWarning() << words << ran.code << ran.err << ran.out;
            return ran.code == 0;
        };
        QVERIFY(done({u"init"_s, u"--practice"_s, u"--products"_s, u"20"_s, u"--orders"_s, u"400"_s, u"--returns"_s, u"2"_s}));
        QVERIFY(done({u"sync"_s}));

        // A wrong password is named, and nothing is half connected.
        const QString account = folder.filePath(u"erp.json"_s);
        QVERIFY(write(account, {{u"url"_s, server.url().toString()}, {u"database"_s, server.database()}, {u"user"_s, u"workstation"_s}, {u"password"_s, u"wrong"_s}}));
        const Ran refused = station({u"init"_s, u"--erp"_s, account});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("workstation"), refused.err.constData());
        QVERIFY(write(account, {{u"url"_s, server.url().toString()}, {u"database"_s, server.database()}, {u"user"_s, u"workstation"_s},
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

private:
    static bool write(const QString &path, const QJsonObject &object)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
    }
};

QTEST_GUILESS_MAIN(TestShopToErp)
#include "tst_shop_to_erp.moc"
