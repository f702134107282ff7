// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/shop_rig.h"

#include <QSet>
#include <QTest>

using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString ProductSearch = QStringLiteral("/product/202502/products/search");
const QString OrderSearch = QStringLiteral("/order/202309/orders/search");
const QString ReturnSearch = QStringLiteral("/return_refund/202309/returns/search");

} // namespace

class TestPracticePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHoldWhatCountsSay_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("counted");
        QTest::newRow("products") << ProductSearch << u"products"_s << u"products"_s;
        QTest::newRow("orders") << OrderSearch << u"orders"_s << u"orders"_s;
        QTest::newRow("returns") << ReturnSearch << u"return_orders"_s << u"returns"_s;
    }
    void pagesHoldWhatCountsSay()
    {
        QFETCH(QString, path);
        QFETCH(QString, member);
        QFETCH(QString, counted);
        const Running running;
        qint64 skus = 0;
        qint64 lines = 0;
        QSet<QString> ids;
        for (int shop = 0; shop < running.shop->card()[u"shops"_s].toArray().size(); ++shop) {
            for (const QJsonValue &record : running.walk(path, member, {}, shop)) {
                ids.insert(record[u"id"_s].toString() + record[u"return_id"_s].toString());
                skus += record[u"skus"_s].toArray().size();
                lines += record[u"line_items"_s].toArray().size();
            }
        }
        const QJsonObject total = running.counts();
        QVERIFY(!ids.isEmpty());
        QCOMPARE(ids.size(), total[counted].toInteger());
        if (counted == "products"_L1)
            QCOMPARE(skus, total[u"skus"_s].toInteger());
        if (counted == "orders"_L1)
            QCOMPARE(lines, total[u"lines"_s].toInteger());
    }

    void referenceDataHasWhatCountsSay()
    {
        const Running running;
        const Client &client = *running.client;
        const QJsonObject counts = client.admin(u"counts"_s)
                                       .json()[u"shops"_s][running.shop->card()[u"shops"_s][2][u"id"_s].toString()]
                                       .toObject();
        const auto size = [&](const QString &path, const QString &member, const Query &query = {}) {
            return client.call("GET", path, query, {}, 2).data()[member].toArray().size();
        };
        QCOMPARE(size(u"/product/202309/categories"_s, u"categories"_s), counts[u"categories"_s].toInteger());
        QCOMPARE(size(u"/logistics/202309/warehouses"_s, u"warehouses"_s), counts[u"warehouses"_s].toInteger());
        QCOMPARE(size(u"/product/202309/brands"_s, u"brands"_s, { { u"page_size"_s, u"100"_s } }),
                 counts[u"brands"_s].toInteger());
        const QJsonArray categories
            = client.call("GET", u"/product/202309/categories"_s, {}, {}, 2).data()[u"categories"_s].toArray();
        int leaves = 0;
        for (const QJsonValue &category : categories) {
            const QString path = u"/product/202309/categories/%1/"_s.arg(category[u"id"_s].toString());
            const bool isLeaf = category[u"is_leaf"_s].toBool();
            leaves += isLeaf ? 1 : 0;
            QCOMPARE(client.call("GET", path + u"attributes"_s, {}, {}, 2).code(), isLeaf ? 0 : 12052023);
            QCOMPARE(client.call("GET", path + u"rules"_s, {}, {}, 2).code(), isLeaf ? 0 : 12052023);
        }
        QVERIFY(leaves > 3);
    }

    void pageSizesAreBounded_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("code");
        QTest::newRow("products, none") << ProductSearch << QString() << 36009004;
        QTest::newRow("products, 0") << ProductSearch << u"0"_s << 98001004;
        QTest::newRow("products, 100") << ProductSearch << u"100"_s << 0;
        QTest::newRow("products, 101") << ProductSearch << u"101"_s << 98001004;
        QTest::newRow("products, text") << ProductSearch << u"ten"_s << 36009004;
        QTest::newRow("orders, 101") << OrderSearch << u"101"_s << 98001004;
        QTest::newRow("returns, none") << ReturnSearch << QString() << 0;
        QTest::newRow("returns, 9") << ReturnSearch << u"9"_s << 98001004;
        QTest::newRow("returns, 50") << ReturnSearch << u"50"_s << 0;
        QTest::newRow("returns, 51") << ReturnSearch << u"51"_s << 98001004;
    }
    void pageSizesAreBounded()
    {
        QFETCH(QString, path);
        QFETCH(QString, size);
        QFETCH(int, code);
        const Running running;
        Query query;
        if (!size.isEmpty())
            query[u"page_size"_s] = size;
        QCOMPARE(running.client->post(path, {}, query).code(), code);
    }

    void aTokenBelongsToItsFilters()
    {
        const Running running;
        const Client &client = *running.client;
        const QJsonObject active { { u"status"_s, u"ACTIVATE"_s } };
        Query query { { u"page_size"_s, u"5"_s } };
        query[u"page_token"_s] = client.post(ProductSearch, active, query).data()[u"next_page_token"_s].toString();
        QCOMPARE(client.post(ProductSearch, active, query).code(), 0);
        QCOMPARE(client.post(ProductSearch, {}, query).code(), 36009004);
        QCOMPARE(client.post(ProductSearch, active, query, 1).code(), 36009004); // of another shop
        query[u"page_token"_s] = u"WzEsIjIiXQ=="_s; // well-formed, of nobody's making
        QCOMPARE(client.post(ProductSearch, active, query).code(), 36009004);
    }

    void productWindowsAreClosed()
    {
        const Running running;
        const QJsonArray all = running.walk(ProductSearch, u"products"_s);
        for (const QString &field : { u"create_time"_s, u"update_time"_s }) {
            QList<qint64> times;
            for (const QJsonValue &product : all)
                times.append(product[field].toInteger());
            std::sort(times.begin(), times.end());
            const qint64 from = times[5];
            const qint64 to = times[12];
            QVERIFY(from < to);
            QSet<qint64> found;
            for (const QJsonValue &product :
                 running.walk(ProductSearch, u"products"_s, { { field + u"_ge"_s, from }, { field + u"_le"_s, to } }))
                found.insert(product[field].toInteger());
            QVERIFY2(found.contains(from) && found.contains(to), "both ends belong to the window");
            QCOMPARE(found,
                     QSet<qint64>(std::lower_bound(times.begin(), times.end(), from),
                                  std::upper_bound(times.begin(), times.end(), to)));
        }
    }

    void aChangedProductMovesInTheWindows()
    {
        Running running;
        const QJsonObject sku = running.firstSku();
        running.clock.advance(5000);
        const qint64 now = running.clock.now() / 1000;
        const QJsonObject window { { u"update_time_ge"_s, now }, { u"update_time_le"_s, now } };
        QCOMPARE(running.walk(ProductSearch, u"products"_s, window).size(), 0);
        QCOMPARE(running.setPrice(sku, u"12.34"_s).code(), 0);
        const QJsonArray found = running.walk(ProductSearch, u"products"_s, window);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"id"_s], sku[u"product"_s]);
        QCOMPARE(found[0][u"update_time"_s].toInteger(), now);
        QCOMPARE(running.walk(ProductSearch, u"products"_s).size(), 20); // still once
    }

    void productsAreFoundByTheirSkus()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        for (const auto &[name, member] :
             { std::pair(u"seller_skus"_s, u"seller_sku"_s), std::pair(u"sku_ids"_s, u"sku"_s) }) {
            const QJsonArray found
                = running.walk(ProductSearch, u"products"_s, { { name, QJsonArray { sku[member], u"no such"_s } } });
            QCOMPARE(found.size(), 1);
            QCOMPARE(found[0][u"id"_s], sku[u"product"_s]);
            QJsonArray many;
            for (int i = 0; i < 11; ++i)
                many.append(QString::number(i));
            QCOMPARE(running.client->post(ProductSearch, { { name, many } }, { { u"page_size"_s, u"5"_s } }).code(),
                     12019087);
        }
    }

    void productSearchEndsAtTenThousand()
    {
        PracticeOptions options = smallShop();
        options.products = 51'000; // a fifth of them in each shop
        const Running running(options);
        Query query { { u"page_size"_s, u"100"_s } };
        QSet<QString> ids;
        Reply reply;
        for (int page = 0; page < 101; ++page) {
            reply = running.client->post(ProductSearch, {}, query);
            if (reply.code() != 0)
                break;
            QCOMPARE(reply.data()[u"total_count"_s].toInteger(), 10'200);
            for (const QJsonValue &product : reply.data()[u"products"_s].toArray())
                ids.insert(product[u"id"_s].toString());
            query[u"page_token"_s] = reply.data()[u"next_page_token"_s].toString();
        }
        QCOMPARE(reply.code(), 12052180);
        QCOMPARE(ids.size(), 10'000);
    }

    void wrongTypesAreNamed()
    {
        const Running running;
        const Query query { { u"page_size"_s, u"5"_s } };
        const Reply number = running.client->post(ProductSearch, { { u"status"_s, 7 } }, query);
        QCOMPARE(number.code(), 36009004);
        QVERIFY(number.json()[u"message"_s].toString().contains("status"_L1));
        QCOMPARE(running.client->post(ProductSearch, { { u"status"_s, u"AFLOAT"_s } }, query).code(), 98001004);
        QCOMPARE(running.client->post(ProductSearch, { { u"update_time_ge"_s, u"1"_s } }, query).code(), 36009004);
    }

    void newOrdersComeWithTheVirtualClock()
    {
        const Running running;
        const qint64 before = running.counts()[u"orders"_s].toInteger();
        QCOMPARE(running.client->admin(u"clock"_s, { { u"advance"_s, 7 * 86'400 } }).status, 200);
        const qint64 after = running.counts()[u"orders"_s].toInteger();
        QVERIFY(after > before);
        running.client->ahead = 7 * 86'400;
        running.client->signIn(); // a week later the token has run out
        qint64 found = 0;
        for (int shop = 0; shop < 5; ++shop) {
            Query query { { u"page_size"_s, u"100"_s } };
            do {
                const Reply reply = running.client->post(OrderSearch, {}, query, shop);
                found += reply.data()[u"orders"_s].toArray().size();
                query[u"page_token"_s] = reply.data()[u"next_page_token"_s].toString();
            } while (!query[u"page_token"_s].isEmpty());
        }
        QCOMPARE(found, after);
    }

    void timeDoesNotGoBackOrTooFar()
    {
        const Running running;
        QCOMPARE(running.client->admin(u"clock"_s, { { u"advance"_s, -1 } }).status, 400);
        QCOMPARE(running.client->admin(u"clock"_s, { { u"advance"_s, 1e15 } }).status, 400);
        QCOMPARE(running.client->admin(u"clock"_s, { { u"advance"_s, u"soon"_s } }).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestPracticePages)
#include "tst_practice_pages.moc"
