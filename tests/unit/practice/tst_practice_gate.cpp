// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/signature_check.h"
#include "tests/unit/practice/shop_rig.h"

#include <QFile>
#include <QTest>
#include <QUrlQuery>

using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

class TestPracticeGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatureVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QFile file(QStringLiteral(QUAYSIDE_TEST_DATA) + u"/tiktok-sign-vectors.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object()[u"api"_s].toArray();
        QVERIFY(vectors.size() > 5);
        for (const QJsonValue &vector : vectors)
            QTest::newRow(vector[u"name"_s].toString().toUtf8().constData()) << vector.toObject();
    }
    void signatureVectors()
    {
        QFETCH(QJsonObject, vector);
        Query query;
        const QJsonObject items = vector[u"query"_s].toObject();
        for (auto it = items.begin(); it != items.end(); ++it)
            query.insert(it.key(), it->toString());
        QCOMPARE(expectedSignature(vector[u"path"_s].toString(), query, vector[u"content_type"_s].toString().toLatin1(),
                                   vector[u"body"_s].toString().toUtf8(),
                                   vector[u"app_secret"_s].toString().toLatin1()),
                 vector[u"expected_sign"_s].toString().toLatin1());
    }

    void refusalsOfTheGate_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("good") << u"good"_s << 0 << 200;
        QTest::newRow("unknown path") << u"path"_s << 36009009 << 404;
        QTest::newRow("unknown version") << u"version"_s << 36009014 << 400;
        QTest::newRow("wrong method") << u"method"_s << 36009010 << 405;
        QTest::newRow("wrong signature") << u"sign"_s << 106001 << 401;
        QTest::newRow("301 seconds old") << u"old"_s << 36009004 << 400;
        QTest::newRow("300 seconds old") << u"just in time"_s << 0 << 200;
        QTest::newRow("31 seconds ahead") << u"ahead"_s << 36009004 << 400;
        QTest::newRow("unknown token") << u"token"_s << 105002 << 401;
        QTest::newRow("no cipher") << u"no cipher"_s << 106013 << 400;
        QTest::newRow("unknown cipher") << u"cipher"_s << 101000 << 401;
        QTest::newRow("wrong content type") << u"content type"_s << 36009022 << 400;
        QTest::newRow("body is a list") << u"list"_s << 36009004 << 400;
    }
    void refusalsOfTheGate()
    {
        QFETCH(QString, what);
        QFETCH(int, code);
        QFETCH(int, status);
        Running running;
        QVERIFY(running.started);
        Client &client = *running.client;
        const qint64 now = running.clock.now() / 1000;
        QString path = u"/product/202502/products/search"_s;
        QByteArray method = "POST";
        QByteArray body = "{\"status\":\"ALL\"}";
        QByteArray contentType = "application/json";
        Query query { { u"page_size"_s, u"10"_s }, { u"shop_cipher"_s, client.cipher(0) } };
        const QHash<QString, qint64> stamps { { u"old"_s, now - 301 },
                                              { u"just in time"_s, now - 300 },
                                              { u"ahead"_s, now + 31 } };
        if (what == "path"_L1)
            path = u"/product/202309/nothing"_s;
        else if (what == "version"_L1)
            path = u"/product/202001/products/search"_s;
        else if (what == "method"_L1)
            method = "PUT";
        else if (what == "token"_L1)
            client.token = "made-up";
        else if (what == "no cipher"_L1)
            query.remove(u"shop_cipher"_s);
        else if (what == "cipher"_L1)
            query[u"shop_cipher"_s] = u"ROW_none"_s;
        else if (what == "content type"_L1)
            contentType = "text/plain";
        else if (what == "list"_L1)
            body = "[]";
        else if (stamps.contains(what))
            query[u"timestamp"_s] = QString::number(stamps[what]);
        query = client.signedQuery(path, query, body);
        if (what == "sign"_L1)
            query[u"sign"_s] = query[u"sign"_s].toUpper();
        const Reply reply = client.send(method, path, query, body, contentType);
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.json()[u"request_id"_s].toString().size(), 34);
    }

    void tokensRotateAndExpire()
    {
        Running running;
        Client &client = *running.client;
        const QString shops = u"/authorization/202309/shops"_s;
        const auto isIn = [&] { return client.send("GET", shops, client.signedQuery(shops, {})).code(); };
        const QJsonObject first = client.exchange(running.shop->card()[u"auth_code"_s].toString()).data();
        client.token = first[u"access_token"_s].toString().toLatin1();
        QCOMPARE(isIn(), 0);
        const QJsonObject second = client.refresh(first[u"refresh_token"_s].toString()).data();
        QVERIFY(second[u"access_token"_s] != first[u"access_token"_s]);
        QCOMPARE(isIn(), 105002);
        QCOMPARE(client.refresh(first[u"refresh_token"_s].toString()).code(), 36004001);
        client.token = second[u"access_token"_s].toString().toLatin1();
        QCOMPARE(isIn(), 0);
        running.clock.set(second[u"access_token_expire_in"_s].toInteger() * 1000);
        QCOMPARE(isIn(), 105002);
    }

    void consentGivesACodeThatWorksOnce()
    {
        Running running;
        const Client &client = *running.client;
        const Reply page = client.send("GET", u"/open/authorize"_s,
                                       { { u"service_id"_s, running.shop->card()[u"service_id"_s].toString() },
                                         { u"state"_s, u"s1"_s },
                                         { u"redirect"_s, u"http://127.0.0.1:1/back"_s } });
        QCOMPARE(page.status, 302);
        const QUrl target = QUrl::fromEncoded(page.headers.value("location"));
        QCOMPARE(target.port(), 1);
        const QUrlQuery query(target);
        QCOMPARE(query.queryItemValue(u"state"_s), u"s1"_s);
        QCOMPARE(client.exchange(query.queryItemValue(u"code"_s)).code(), 0);
        QCOMPARE(client.exchange(query.queryItemValue(u"code"_s)).code(), 36004004);
        QCOMPARE(client.exchange(u"made-up"_s).code(), 36004004);
    }

    void consentIsRefusedToStrangersAndLapses()
    {
        Running running;
        const Client &client = *running.client;
        QCOMPARE(client.send("GET", u"/open/authorize"_s, { { u"service_id"_s, u"1"_s } }).status, 404);
        // An address that is not of this machine is not sent anybody; the code shows on the shop's own page.
        const Reply page = client.send("GET", u"/open/authorize"_s,
                                       { { u"service_id"_s, running.shop->card()[u"service_id"_s].toString() },
                                         { u"redirect"_s, u"https://elsewhere.example/"_s } });
        const QUrl target = QUrl::fromEncoded(page.headers.value("location"));
        QCOMPARE(target.host(), u"127.0.0.1"_s);
        const QString code = QUrlQuery(target).queryItemValue(u"code"_s);
        QVERIFY(client.send("GET", target.path(), { { u"code"_s, code } }).body.contains(code.toLatin1()));
        running.clock.advance(31 * 60 * 1000);
        QCOMPARE(client.exchange(code).code(), 36004004);
        QCOMPARE(client.exchange(running.shop->card()[u"auth_code"_s].toString(), u"refresh_token"_s).code(), 36009004);
    }

    void anExpiredRefreshTokenIsRefused()
    {
        Running running;
        const QJsonObject pair = running.client->exchange(running.shop->card()[u"auth_code"_s].toString()).data();
        running.clock.set(pair[u"refresh_token_expire_in"_s].toInteger() * 1000);
        QCOMPARE(running.client->refresh(pair[u"refresh_token"_s].toString()).code(), 36004001);
    }

    void anEmptyObjectMayBeSignedAsNothing()
    {
        Running running;
        const Client &client = *running.client;
        const QString path = u"/order/202309/orders/search"_s;
        const Query query { { u"page_size"_s, u"10"_s }, { u"shop_cipher"_s, client.cipher(0) } };
        QCOMPARE(client.send("POST", path, client.signedQuery(path, query, {}), "{}").code(), 0);
        QCOMPARE(client.send("POST", path, client.signedQuery(path, query, {}), "{ }").code(), 106001);
    }

    void cipherWhereNoneBelongs()
    {
        Running running;
        QCOMPARE(running.client->call("GET", u"/authorization/202309/shops"_s).code(), 36009004);
    }

    void theQuotaIsOfEachShop()
    {
        Running running(smallShop(u"quota=1"_s));
        const Client &client = *running.client;
        const QString path = u"/logistics/202309/warehouses"_s;
        int served = 0;
        Reply last;
        for (int i = 0; i < 40 && last.status != 429; ++i) {
            last = client.call("GET", path);
            served += last.status == 200 ? 1 : 0;
        }
        QCOMPARE(last.status, 429);
        QCOMPARE(last.code(), 36009002);
        QCOMPARE(last.headers.value("retry-after"), QByteArray("1"));
        QVERIFY2(served >= 2, "two seconds of quota may be used at once");
        QCOMPARE(client.call("GET", path, {}, {}, 1).status, 200);
        // What Retry-After says is true.
        bool isServed = false;
        const auto isServedAgain = [&] { return isServed = isServed || client.call("GET", path).status == 200; };
        QTRY_VERIFY_WITH_TIMEOUT(isServedAgain(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestPracticeGate)
#include "tst_practice_gate.moc"
