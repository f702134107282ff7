// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http_server.h"
#include "tests/unit/practice/shop_rig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

/// JSON of no sense but of good form, from a fixed source.
QJsonValue nonsense(QRandomGenerator &random, int depth)
{
    static const QStringList Words { u"id"_s,
                                     u"price"_s,
                                     u"amount"_s,
                                     u"currency"_s,
                                     u"GBP"_s,
                                     u"inventory"_s,
                                     u"quantity"_s,
                                     u"decision"_s,
                                     QString(QChar(0xD800)) + QChar(0),
                                     u"-1"_s,
                                     u"1729500000000000001"_s,
                                     u"ACTIVATE"_s,
                                     u"practice/mug-RED-0"_s,
                                     QString() };
    const auto word = [&] { return Words[random.bounded(static_cast<int>(Words.size()))]; };
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue();
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return word();
    case 3:
        return static_cast<double>(random.generate64()) - 9e18;
    case 4:
        return random.bounded(-3, 3);
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(nonsense(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i)
            object[word()] = nonsense(random, depth - 1);
        return object;
    }
    }
}

} // namespace

class TestPracticeGarbage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotHttpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray("\r\n\r\n") << 400;
        QTest::newRow("two words") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("other protocol") << QByteArray("GET / SPDY/9\r\n\r\n") << 400;
        QTest::newRow("header without a name") << QByteArray("GET / HTTP/1.1\r\n: x\r\n\r\n") << 400;
        QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\nwhat\r\n\r\n") << 400;
        QTest::newRow("length in words") << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("too much") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
        QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nx: ")
                + QByteArray(HttpServer::LargestHead + 1, 'x')
                                      << 431;
        QTest::newRow("no path") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 404;
        QTest::newRow("slashes") << QByteArray("GET //////// HTTP/1.1\r\n\r\n") << 404;
        QTest::newRow("broken escapes") << QByteArray("GET /%zz/%/202309?%=%&&=&a HTTP/1.1\r\n\r\n") << 404;
        QTest::newRow("no version") << QByteArray("GET /product/20230x/products/1 HTTP/1.1\r\n\r\n") << 404;
    }
    void whatIsNotHttpIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const Running running;
        QCOMPARE(statusOf(running.client->raw(bytes)), status);
        QVERIFY(running.counts()[u"products"_s].toInteger() > 0);
    }

    void requestsOnOneConnectionAreAnsweredInOrder()
    {
        const Running running;
        const QByteArray answers
            = running.client->raw("GET /practice/counts HTTP/1.1\r\n\r\nHEAD /practice/nothing HTTP/1.1\r\n\r\n"
                                  "GET /practice/effects HTTP/1.1\r\nConnection: close\r\n\r\n"
                                  "GET /practice/counts HTTP/1.1\r\n\r\n",
                                  true);
        const qsizetype nothing = answers.indexOf("HTTP/1.1 404");
        const qsizetype effects = answers.lastIndexOf("HTTP/1.1 200");
        QVERIFY(answers.startsWith("HTTP/1.1 200") && nothing > 0 && effects > nothing);
        QVERIFY(answers.mid(nothing, effects - nothing).endsWith("\r\n\r\n")); // HEAD has no body
        QCOMPARE(answers.count("HTTP/1.1 "), 3); // after the close, none
    }

    void aCutEndsTheWholeConnection()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        QVERIFY(running.misbehave(u"cut"_s));
        const QString path = u"/authorization/202309/shops"_s;
        QByteArray query;
        const Query items = running.client->signedQuery(path, {});
        for (auto it = items.begin(); it != items.end(); ++it)
            query += it.key().toLatin1() + '=' + it.value().toLatin1() + '&';
        const QByteArray edit
            = QJsonDocument(QJsonObject { { u"sku"_s, sku[u"sku"_s] }, { u"price"_s, u"3"_s } }).toJson();
        const QByteArray answer
            = running.client->raw("GET " + path.toLatin1() + '?' + query + " HTTP/1.1\r\nx-tts-access-token: "
                                  + running.client->token + "\r\n\r\nPOST /practice/edit HTTP/1.1\r\nContent-Length: "
                                  + QByteArray::number(edit.size()) + "\r\n\r\n" + edit);
        QVERIFY(answer.isEmpty());
        QCOMPARE(running.effects().size(), 0); // what stood behind the cut call was never read
    }

    void randomBytesDoNoHarm()
    {
        const Running running;
        QRandomGenerator random(20260101);
        static const QByteArrayList Pieces { "GET ",
                                             "POST ",
                                             "/practice/edit",
                                             "/product/202309/products/1",
                                             "?sign=",
                                             "&",
                                             "=",
                                             "%",
                                             " HTTP/1.1",
                                             "\r\n",
                                             "\r\n\r\n",
                                             "Content-Length: 5",
                                             "Content-Length: 0",
                                             ": ",
                                             "{",
                                             "}",
                                             "\"",
                                             QByteArray("\0", 1),
                                             "\xff\xfe",
                                             "x-tts-access-token: x",
                                             "999999999999999999999",
                                             "-",
                                             "/open/authorize",
                                             "/api/v2/token/get",
                                             "/practice/images/" };
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(1, 14); i > 0; --i)
                bytes += Pieces[random.bounded(static_cast<int>(Pieces.size()))];
            // The end of a head, so that the shop never waits for more; unread rest ends with the connection.
            const int status = statusOf(
                running.client->raw(bytes + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n\r\n\r\n\r\n"));
            QVERIFY2(status >= 200 && status < 500, bytes.toHex(' ').constData());
        }
        QVERIFY(running.counts()[u"products"_s].toInteger() > 0);
    }

    void signedNonsenseIsAnswered()
    {
        Running running;
        const Client &client = *running.client;
        const QJsonObject sku = running.firstSku();
        const QString product = u"/product/202309/products/%1"_s.arg(sku[u"product"_s].toString());
        const QString returned
            = running.walk(u"/return_refund/202309/returns/search"_s, u"return_orders"_s)[0][u"return_id"_s].toString();
        const QStringList paths { product + u"/partial_edit"_s,
                                  product + u"/prices/update"_s,
                                  product + u"/inventory/update"_s,
                                  u"/product/202309/products/activate"_s,
                                  u"/product/202309/products/deactivate"_s,
                                  u"/product/202309/products//prices/update"_s,
                                  u"/product/202502/products/search"_s,
                                  u"/product/202309/inventory/search"_s,
                                  u"/order/202309/orders/search"_s,
                                  u"/return_refund/202309/returns/search"_s,
                                  u"/return_refund/202309/returns/%1/approve"_s.arg(returned),
                                  u"/return_refund/202309/returns/%1/reject"_s.arg(returned) };
        static const QStringList Members { u"skus"_s,           u"title"_s,          u"main_images"_s,
                                           u"brand_id"_s,       u"package_weight"_s, u"product_attributes"_s,
                                           u"product_ids"_s,    u"sku_ids"_s,        u"status"_s,
                                           u"update_time_ge"_s, u"decision"_s,       u"partial_refund"_s,
                                           u"return_ids"_s,     u"reject_reason"_s };
        QRandomGenerator random(7);
        for (int round = 0; round < 600; ++round) {
            QJsonObject body;
            for (int i = random.bounded(4); i > 0; --i)
                body[Members[random.bounded(static_cast<int>(Members.size()))]] = nonsense(random, 4);
            Query query { { u"page_size"_s, QString::number(random.bounded(-2, 60)) } };
            if (random.bounded(3) == 0)
                query[u"page_token"_s] = QString::fromLatin1(
                    QJsonDocument(QJsonArray { nonsense(random, 2), nonsense(random, 1) }).toJson().toBase64());
            const QString path = paths[random.bounded(static_cast<int>(paths.size()))];
            const Reply reply = client.post(path, body, query);
            QVERIFY2(reply.code() >= 0 && reply.status >= 200 && reply.status < 500,
                     (path.toLatin1() + ' ' + QJsonDocument(body).toJson(QJsonDocument::Compact) + ' '
                      + reply.body.left(300))
                         .constData());
            running.clock.advance(3000); // reviews of what was let in are decided on the way
        }
        QVERIFY(running.product(sku).code() >= 0);
    }

    void bodiesThatAreNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("half") << QByteArray("{\"skus\":[");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("text") << QByteArray("\"skus\"");
        QTest::newRow("nul") << QByteArray("\0\0", 2);
        QTest::newRow("not UTF-8") << QByteArray("{\"title\":\"\xff\xff\"}");
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void bodiesThatAreNoJson()
    {
        QFETCH(QByteArray, body);
        const Running running;
        const Reply reply
            = running.client->call("POST", u"/order/202309/orders/search"_s, { { u"page_size"_s, u"5"_s } }, body);
        QCOMPARE(reply.code(), 36009004);
        QCOMPARE(running.client->send("POST", u"/practice/edit"_s, {}, body).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestPracticeGarbage)
#include "tst_practice_garbage.moc"
