// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"
#include "tests/erp/erp_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace quayside::tests;
using quayside::remotes::erp::tryton::clause;
using quayside::remotes::erp::tryton::listOf;

namespace {

/// A practice shop in a process of its own, a real Tryton that knows the shop's currencies, and a workspace between them that has read
/// the shop.
struct Trade
{
    QTemporaryDir folder;
    TrytonServer server{TrytonServer::Sqlite};
    std::unique_ptr<Desk> erp;
    std::unique_ptr<Desk> admin;
    ShopProcess shop{folder.filePath(u"shop.state"_s)};
    std::unique_ptr<Station> station;

    bool open()
    {
        if (!server.isUp() || !shop.start({u"--products"_s, u"20"_s, u"--orders"_s, u"400"_s, u"--returns"_s, u"2"_s, u"--seed"_s, u"7"_s})) {
            qWarning() << server.problem() << shop.error();
            return false;
        }
        erp = std::make_unique<Desk>(server, u"workstation"_s);
        admin = std::make_unique<Desk>(server, u"admin"_s);
        addCurrencies();
        station = std::make_unique<Station>(folder.filePath(u"a"_s));
        const QString card = folder.filePath(u"card.json"_s);
        return write(card, shop.card()) && done({u"init"_s, u"--practice"_s, card}) && done({u"sync"_s});
    }
    bool connectErp()
    {
        const QString account = folder.filePath(u"erp.json"_s);
        return write(account, {{u"url"_s, server.url().toString()}, {u"database"_s, server.database()}, {u"user"_s, u"workstation"_s},
                               {u"password"_s, server.password(u"workstation"_s)}, {u"web_shop"_s, u"Marketplace"_s}, {u"shipping_code"_s, u"SHIPPING"_s}})
            && done({u"init"_s, u"--erp"_s, account}) && done({u"sync"_s, u"--erp"_s});
    }
    bool done(const QStringList &words, const QString &as = {})
    {
        const Ran ran = (*station)(words, as);
        if (ran.code != 0)
            qWarning() << words << ran.code << ran.err << ran.out;
        return ran.code == 0;
    }
    static bool write(const QString &path, const QJsonObject &object)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
    }
    // The seeded ERP knows its company's currency; the shop sells in its market's.
    void addCurrencies()
    {
        const auto decimal = [](const QString &text) { return QJsonObject{{u"__class__"_s, u"Decimal"_s}, {u"decimal"_s, text}}; };
        const QJsonObject day{{u"__class__"_s, u"date"_s}, {u"year"_s, 2026}, {u"month"_s, 1}, {u"day"_s, 1}};
        for (const QString &code : {u"GBP"_s, u"IDR"_s, u"THB"_s, u"VND"_s}) {
            if (admin->count(u"currency.currency"_s, listOf({clause("code"_L1, "="_L1, code)})) > 0)
                continue;
            const QJsonObject rate{{u"date"_s, day}, {u"rate"_s, decimal(u"2"_s)}};
            const QJsonObject currency{{u"name"_s, code}, {u"symbol"_s, code}, {u"code"_s, code}, {u"digits"_s, 2}, {u"rounding"_s, decimal(u"0.01"_s)},
                                       {u"rates"_s, QJsonArray{QJsonArray{u"create"_s, QJsonArray{rate}}}}};
            admin->call(u"currency.currency"_s, u"create"_s, QJsonArray{QJsonArray{currency}});
        }
    }
    /// On hand in the ERP's Main.
    qint64 onHand(const QString &variant)
    {
        const auto levels = QCoro::waitFor(erp->erp->stock(erp->warehouse(u"Main"_s).id, {variant}));
        return levels && levels->size() == 1 ? levels->first().onHand.toScaled(0).value_or(-1) : -1;
    }
    /// Somebody at the ERP counts.
    bool countThere(const QString &id, const QString &variant, qint64 counted)
    {
        quayside::remotes::erp::ErpCountLine line;
        line.variantId = variant;
        line.counted = quayside::remotes::erp::Decimal(counted);
        line.expected = quayside::remotes::erp::Decimal(onHand(variant));
        const auto result = QCoro::waitFor(admin->erp->countStock(id, erp->warehouse(u"Main"_s).id, {line}));
        return result && result->applied;
    }
    QJsonObject stock(const QString &id)
    {
        const QJsonArray rows = station->list(u"stock"_s, u"id:"_s + id, u"id,sku,warehouse,available,erp_on_hand,erp_reserved,not_in_erp,offer,difference,cause"_s);
        return rows.size() == 1 ? rows[0].toObject() : QJsonObject();
    }
};

} // namespace

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
        trade.shop.post(u"/practice/edit"_s, {{u"sku"_s, sku}, {u"warehouse"_s, warehouse}, {u"quantity"_s, before - 3}});
        QVERIFY(trade.done({u"publish"_s, set}, u"Hanna"_s));
        QTRY_VERIFY_WITH_TIMEOUT(trade.done({u"sync"_s, u"--once"_s}) && trade.stock(id)[u"available"_s].toVariant().toLongLong() == offer - 3, 60'000);

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

QTEST_GUILESS_MAIN(TestShopToErp)
#include "tst_shop_to_erp.moc"
