// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/shop_rig.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace quayside;
using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString OrderSearch = QStringLiteral("/order/202309/orders/search");

QStringList idsOf(const Reply &reply, const QString &member)
{
    QStringList ids;
    for (const QJsonValue &record : reply.data()[member].toArray())
        ids.append(record[u"id"_s].toString());
    return ids;
}

} // namespace

class TestPracticeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsHappenBeforeOrAfterTheEffect_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<qsizetype>("effects");
        QTest::newRow("before") << u"cut-before-effect#1"_s << qsizetype(0);
        QTest::newRow("after") << u"cut-after-effect#1"_s << qsizetype(1);
        QTest::newRow("after, then silence") << u"timeout-after-effect=0#1"_s << qsizetype(1);
        QTest::newRow("any call") << u"cut#1"_s << qsizetype(1);
    }
    void cutsHappenBeforeOrAfterTheEffect()
    {
        QFETCH(QString, spec);
        QFETCH(qsizetype, effects);
        const Running running;
        const QJsonObject sku = running.firstSku();
        QVERIFY(running.misbehave(spec));
        if (spec.contains("effect"_L1))
            QCOMPARE(running.product(sku).code(), 0); // reading has no effect to cut
        if (spec.contains("after-effect"_L1))
            QVERIFY(running.setPrice(sku, u"-1"_s).code() > 0); // nor has a write that is refused
        const Reply cut = running.setPrice(sku, u"12.34"_s);
        QCOMPARE(cut.status, 0);
        QVERIFY(cut.body.isEmpty());
        QCOMPARE(running.effects().size(), effects);
        QCOMPARE(running.setPrice(sku, u"12.35"_s).code(), 0);
        QCOMPARE(running.effects().size(), effects + 1);
        QCOMPARE(running.effects().last()[u"new"_s].toString(), u"12.35"_s);
    }

    void silenceLastsAsLongAsAsked()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        QVERIFY(running.misbehave(u"timeout-after-effect=1#1"_s));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(running.setPrice(sku, u"12.34"_s).status, 0);
        QVERIFY(timer.elapsed() >= 950);
        QCOMPARE(running.effects().size(), 1);
    }

    void refusesWhenToldTo_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<qsizetype>("effects");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("429") << u"429#1"_s << 429 << 36009002 << qsizetype(0) << QByteArray();
        QTest::newRow("429 with a time") << u"429=3#1"_s << 429 << 36009002 << qsizetype(0) << QByteArray("3");
        QTest::newRow("503") << u"503#1"_s << 503 << 36009003 << qsizetype(0) << QByteArray();
        QTest::newRow("500") << u"500#1"_s << 500 << 36009003 << qsizetype(1) << QByteArray();
        QTest::newRow("html") << u"html#1"_s << 502 << -1 << qsizetype(0) << QByteArray();
        QTest::newRow("truncate") << u"truncate#1"_s << 200 << -1 << qsizetype(1) << QByteArray();
        QTest::newRow("scope") << u"missing-scope=seller.product.write"_s << 403 << 105005 << qsizetype(0)
                               << QByteArray();
        QTest::newRow("other scope") << u"missing-scope=seller.order.info"_s << 200 << 0 << qsizetype(1)
                                     << QByteArray();
    }
    void refusesWhenToldTo()
    {
        QFETCH(QString, spec);
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(qsizetype, effects);
        QFETCH(QByteArray, retryAfter);
        const Running running;
        const QJsonObject sku = running.firstSku();
        QVERIFY(running.misbehave(spec));
        const Reply reply = running.setPrice(sku, u"12.34"_s);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.headers.value("retry-after"), retryAfter);
        QCOMPARE(running.effects().size(), effects);
        if (spec.endsWith("#1"_L1))
            QCOMPARE(running.setPrice(sku, u"12.34"_s).code(), 0);
    }

    void answersWait()
    {
        const Running running;
        QVERIFY(running.misbehave(u"latency=200#1"_s));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(running.client->post(OrderSearch, {}, { { u"page_size"_s, u"1"_s } }).code(), 0);
        QVERIFY(timer.elapsed() >= 190);
    }

    void aPageComesTwice()
    {
        const Running running;
        for (const auto &[path, member] :
             { std::pair(OrderSearch, u"orders"_s), std::pair(u"/product/202502/products/search"_s, u"products"_s) }) {
            QVERIFY(running.misbehave(u"duplicate-page#1"_s));
            Query query { { u"page_size"_s, u"10"_s } };
            QList<QStringList> pages;
            do {
                const Reply reply = running.client->post(path, {}, query);
                QCOMPARE(reply.code(), 0);
                pages.append(idsOf(reply, member));
                query[u"page_token"_s] = reply.data()[u"next_page_token"_s].toString();
            } while (!query[u"page_token"_s].isEmpty());
            QCOMPARE(pages[1], pages[0]);
            pages.removeFirst();
            QSet<QString> ids;
            qsizetype records = 0;
            for (const QStringList &page : pages) {
                ids.unite(QSet<QString>(page.begin(), page.end()));
                records += page.size();
            }
            QCOMPARE(ids.size(), records); // and after that, each once
        }
    }

    void recordsOfAPageAreShuffled()
    {
        const Running running;
        const Query query { { u"page_size"_s, u"30"_s } };
        const Reply straight = running.client->post(OrderSearch, {}, query);
        QVERIFY(running.misbehave(u"reorder"_s));
        const Reply shuffled = running.client->post(OrderSearch, {}, query);
        QStringList before = idsOf(straight, u"orders"_s);
        QStringList after = idsOf(shuffled, u"orders"_s);
        QVERIFY(before != after);
        before.sort();
        after.sort();
        QCOMPARE(after, before);
        QCOMPARE(shuffled.data()[u"next_page_token"_s], straight.data()[u"next_page_token"_s]);
    }

    void theClockRunsAhead()
    {
        const Running running(smallShop(u"clock-skew=600"_s));
        const Client &client = *running.client;
        const QString path = u"/authorization/202309/shops"_s;
        const qint64 now = running.clock.now() / 1000;
        const Reply refused = client.send("GET", path, client.signedQuery(path, {}));
        QCOMPARE(refused.code(), 36009004);
        // The Date header tells by how much.
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(refused.headers.value("date")),
                                                 u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        date.setTimeSpec(Qt::UTC);
        QCOMPARE(date.toSecsSinceEpoch(), now + 600);
        QCOMPARE(client.send("GET", path, client.signedQuery(path, { { u"timestamp"_s, QString::number(now + 600) } }))
                     .code(),
                 0);
    }

    void tokensAreShortLived()
    {
        Running running(smallShop(u"token-life=60,expired-401"_s));
        const Client &client = *running.client;
        const QString path = u"/authorization/202309/shops"_s;
        running.clock.advance(59'000);
        QCOMPARE(client.send("GET", path, client.signedQuery(path, {})).code(), 0);
        running.clock.advance(1000);
        Reply expired = client.send("GET", path, client.signedQuery(path, {}));
        QCOMPARE(expired.code(), 105002);
        QCOMPARE(expired.status, 401);
        QVERIFY(running.misbehave({}));
        expired = client.send("GET", path, client.signedQuery(path, {}));
        QCOMPARE(expired.code(), 105002);
        QCOMPARE(expired.status, 200);
    }

    void strangeFieldsAndValues()
    {
        const Running running(smallShop(u"unknown-fields,unknown-enums"_s));
        const Running plain;
        const auto look = [](const Running &shop) {
            const QJsonArray orders = shop.walk(OrderSearch, u"orders"_s);
            QSet<QString> members;
            QSet<QString> statuses;
            for (const QJsonValue &order : orders) {
                const QStringList keys = order.toObject().keys();
                members.unite(QSet<QString>(keys.begin(), keys.end()));
                statuses.insert(order[u"status"_s].toString());
            }
            return std::pair(members, statuses);
        };
        const auto [strangeMembers, strangeStatuses] = look(running);
        const auto [members, statuses] = look(plain);
        QVERIFY(!members.isEmpty());
        QVERIFY(strangeMembers.contains(members) && strangeMembers.size() > members.size());
        QVERIFY(!(strangeStatuses - statuses).isEmpty());
    }

    void aFaultStrikesAtTheSameCallsAgain()
    {
        const auto hits = [] {
            const Running running(smallShop(u"429@0.4"_s));
            QByteArray pattern;
            for (int i = 0; i < 40; ++i)
                pattern += running.client->call("GET", u"/logistics/202309/warehouses"_s).status == 429 ? 'x' : '.';
            return pattern;
        };
        const QByteArray first = hits();
        QVERIFY2(first.count('x') > 5 && first.count('x') < 30, first.constData());
        QCOMPARE(hits(), first);
    }

    void callsAreSparedBeforeItStrikes()
    {
        const Running running;
        QVERIFY(running.misbehave(u"503#1+2"_s));
        QByteArray pattern;
        for (int i = 0; i < 5; ++i)
            pattern += running.client->call("GET", u"/logistics/202309/warehouses"_s).status == 503 ? 'x' : '.';
        QCOMPARE(pattern, "..x..");
        const QJsonObject counts = running.client->admin(u"counts"_s).json();
        QCOMPARE(counts[u"faults"_s].toInteger(), 1);
        QCOMPARE(counts[u"faults_by_kind"_s].toObject(), (QJsonObject{{u"503"_s, 1}}));
    }

    void aTokenMayEndAheadOfItsTime()
    {
        const Running running;
        QVERIFY(running.misbehave(u"expire-token#1"_s));
        const auto call = [&running] { return running.client->call("GET", u"/logistics/202309/warehouses"_s).code(); };
        QCOMPARE(call(), 105002);
        QCOMPARE(call(), 105002); // for good
        running.client->signIn();
        QCOMPARE(call(), 0);
    }

    void faultsThatMeanNothingAreRefused_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("subject");
        QTest::newRow("name") << u"429,mumble"_s << u"mumble"_s;
        QTest::newRow("no number") << u"latency"_s << u"latency"_s;
        QTest::newRow("text") << u"latency=long"_s << u"latency=long"_s;
        QTest::newRow("probability") << u"429@2"_s << u"429@2"_s;
        QTest::newRow("no probability") << u"429@nan"_s << u"429@nan"_s;
        QTest::newRow("count") << u"429#-2"_s << u"429#-2"_s;
        QTest::newRow("spared") << u"429+few"_s << u"429+few"_s;
        QTest::newRow("negative") << u"latency=-5"_s << u"latency=-5"_s;
        QTest::newRow("beyond a timer") << u"timeout-after-effect=99999999999"_s
                                        << u"timeout-after-effect=99999999999"_s;
    }
    void faultsThatMeanNothingAreRefused()
    {
        QFETCH(QString, spec);
        QFETCH(QString, subject);
        const Running running;
        const Reply reply = running.client->admin(u"faults"_s, { { u"spec"_s, spec } });
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"subject"_s].toString(), subject);
        const Running never(smallShop(spec));
        QVERIFY(!never.started);
        QCOMPARE(never.started.error().kind, FaultKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practice_faults.moc"
