// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "door_fixture.h"
#include "scripted_server.h"

#include <QLoggingCategory>
#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

HttpRequest get(const QUrl &url)
{
    return HttpRequest("GET", url);
}

HttpRequest write(const QUrl &url, const QByteArray &body = "{\"price\":\"1.00\"}")
{
    return HttpRequest("POST", url, body, true);
}

} // namespace

class TestHttpDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreHandedUpWhole()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) {
            return answer(200, "{\"code\":0}", "Date: Thu, 01 Jan 2026 00:00:10 GMT\r\nX-Thing: a\r\n");
        });
        DoorFixture f; // its clock shows 2026-01-01 00:00:00
        HttpRequest request("POST", server.url(u"/a/b?x=%2B"_s), "{\"q\":1}");
        request.headers = {{"content-type", "application/json"}, {"x-tts-access-token", "T"}};
        const Result<HttpAnswer> got = f.read(request);
        QVERIFY(got);
        QCOMPARE(got->status, 200);
        QCOMPARE(got->body, "{\"code\":0}");
        QCOMPARE(got->header("X-THING"), "a");
        QCOMPARE(got->serverTime, f.clock.now() + 10'000);
        QCOMPARE(f.door.serverNow(u"127.0.0.1"_s), f.clock.now() + 10'000);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests[0].target, "/a/b?x=%2B");
        QCOMPARE(server.requests[0].body, "{\"q\":1}");
        QCOMPARE(server.requests[0].headers.value("x-tts-access-token"), "T");
        QVERIFY(f.waits.isEmpty());
    }

    void throttledReadsObeyRetryAfter()
    {
        ScriptedServer server([](const WireRequest &, qsizetype number) {
            return number == 1 ? answer(429, "{}", "Retry-After: 7\r\n") : answer(200, "ok");
        });
        DoorFixture f;
        const Result<HttpAnswer> got = f.read(get(server.url()));
        QVERIFY(got);
        QCOMPARE(got->status, 200);
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(f.waits.size() >= 1);
        QCOMPARE(f.waits.front(), 7'250); // the remote's seven seconds, and half of the jitter
    }

    void throttledReadsWithoutAWordWaitLongerEachTime()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return answer(429, "{}"); });
        HttpOptions options;
        options.pace.lowest = options.pace.start = 10; // nothing owed to the bucket: only pauses are noted
        DoorFixture f(options);
        const Result<HttpAnswer> got = f.read(get(server.url()));
        QVERIFY(got);
        QCOMPARE(got->status, 429); // the last answer is handed up
        QCOMPARE(server.requests.size(), 4);
        QCOMPARE(f.waits, (QList<qint64>{1'250, 2'250, 4'250}));
    }

    void aLongSilenceIsNotWaitedFor()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return answer(429, "{}", "Retry-After: 3600\r\n"); });
        DoorFixture f;
        const Result<HttpAnswer> got = f.read(get(server.url()));
        QVERIFY(got);
        QCOMPARE(got->retryAfter, 3'600'000);
        QCOMPARE(f.door.quietFor(u"lane"_s), 3'600'000);
        const Result<HttpAnswer> next = f.send(write(server.url()));
        QVERIFY(!next);
        QCOMPARE(next.error().kind, FaultKind::RateLimited);
        QVERIFY(certainlyNotSent(next.error()));
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(f.waits.isEmpty());
        f.clock.advance(3'600'000);
        QVERIFY(f.send(write(server.url()))); // the silence is over
        QCOMPARE(server.requests.size(), 2);
    }

    void readsOutliveAnOverload()
    {
        ScriptedServer server([](const WireRequest &, qsizetype number) {
            return number < 3 ? answer(503, "<html>busy</html>") : answer(200, "ok");
        });
        DoorFixture f;
        int made = 0;
        HttpDoor::Make make = [&] {
            ++made;
            return get(server.url(u"/p?n=%1"_s.arg(made)));
        };
        const Result<HttpAnswer> got = QCoro::waitFor(f.door.sendRead(u"lane"_s, make));
        QVERIFY(got);
        QCOMPARE(got->body, "ok");
        QCOMPARE(made, 3); // signed afresh each time
        QCOMPARE(server.requests[2].target, "/p?n=3");
    }

    void readsTryAgainWhenTheBodySaysSo()
    {
        ScriptedServer server([](const WireRequest &, qsizetype number) { return answer(200, number == 1 ? "busy" : "ok"); });
        DoorFixture f;
        const HttpRequest request = get(server.url());
        HttpDoor::Again again = [](const HttpAnswer &a) { return a.body == "busy"; };
        const Result<HttpAnswer> got = QCoro::waitFor(f.door.sendRead(u"lane"_s, [request] { return request; }, again));
        QVERIFY(got);
        QCOMPARE(got->body, "ok");
    }

    void bodiesThatAreNoJsonAreNotJudged()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return answer(404, "<html>nothing</html>"); });
        DoorFixture f;
        const Result<HttpAnswer> got = f.read(get(server.url()));
        QVERIFY(got);
        QCOMPARE(got->status, 404);
        QCOMPARE(got->body, "<html>nothing</html>");
        QCOMPARE(server.requests.size(), 1);
    }

    void aWriteCutBeforeItsAnswerIsUnclearAndLeftOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no byte") << QByteArray("POST") << QByteArray("{\"a\":1}") << QByteArray();
        QTest::newRow("half an answer") << QByteArray("POST") << QByteArray("{\"a\":1}")
                                        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"co");
        QTest::newRow("without a body") << QByteArray("POST") << QByteArray() << QByteArray();
        QTest::newRow("token call") << QByteArray("GET") << QByteArray() << QByteArray();
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("{\"ids\":[]}") << QByteArray();
    }
    void aWriteCutBeforeItsAnswerIsUnclearAndLeftOnce()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, said);
        ScriptedServer server([said](const WireRequest &request, qsizetype) {
            if (request.target == "/warm")
                return answer(200, "ok");
            return WireReply{said, true};
        });
        DoorFixture f;
        QVERIFY(f.read(get(server.url(u"/warm"_s)))); // the write goes out on a connection that was used before
        const Result<HttpAnswer> got = f.send(HttpRequest(method, server.url(u"/write"_s), body, true));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::Timeout);
        QVERIFY(!certainlyNotSent(got.error()));
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(server.requests[1].body, body);
        QCOMPARE(server.requests[1].method, method);
    }

    void withoutAConnectionNothingWasSent()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1/x"_s.arg(closed.serverPort()));
        closed.close();
        DoorFixture f;
        const Result<HttpAnswer> got = f.send(write(url));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::Offline);
        QVERIFY(certainlyNotSent(got.error()));
        QVERIFY(!f.read(get(url)));
        QCOMPARE(f.door.recent().size(), 5); // one write, four attempts of a read
    }

    void silenceIsUnclear()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return WireReply{}; });
        HttpOptions options;
        options.transferTimeout = 150;
        DoorFixture f(options);
        const Result<HttpAnswer> got = f.send(write(server.url()));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::Timeout);
        QVERIFY(!certainlyNotSent(got.error()));
        QCOMPARE(server.requests.size(), 1);
    }

    void aHandshakeThatNeverEndsIsGivenUp()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return WireReply{}; }); // greets nobody
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        HttpOptions options;
        options.connectTimeout = 150;
        DoorFixture f(options);
        const Result<HttpAnswer> got = f.send(write(url));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::Timeout);
        QCOMPARE(got.error().detail, u"no connection in time"_s);
        QVERIFY(server.requests.isEmpty());
    }

    void whoeverCannotProveItselfGetsNothing()
    {
        QTcpServer impostor;
        QByteArray received;
        connect(&impostor, &QTcpServer::newConnection, &impostor, [&] {
            QTcpSocket *socket = impostor.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                socket->write("HTTP/1.1 400 plain words\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QVERIFY(impostor.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1/x?sign=SIGN"_s.arg(impostor.serverPort()));
        DoorFixture f;
        const Result<HttpAnswer> got = f.read(get(url));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::Offline);
        QCOMPARE(got.error().subject, u"tls"_s);
        QCOMPARE(f.door.recent().size(), 1); // trying again would not help
        QVERIFY(!received.isEmpty() && !received.contains("SIGN"));
    }

    void addressesThatAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"http://open-api.example.com/a"_s;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com/a"_s;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1/a"_s;
        QTest::newRow("a file") << u"file:///etc/hostname"_s;
        QTest::newRow("password inside") << u"https://me:pw@example.com/"_s;
        QTest::newRow("nothing") << QString();
    }
    void addressesThatAreRefused()
    {
        QFETCH(const QString, address);
        DoorFixture f;
        const Result<HttpAnswer> got = f.read(get(QUrl(address)));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::Invalid);
        QVERIFY(f.door.recent().isEmpty());
    }

    void redirects()
    {
        ScriptedServer other([](const WireRequest &, qsizetype) { return answer(200, "stolen"); });
        ScriptedServer server([&](const WireRequest &request, qsizetype) {
            if (request.target == "/off")
                return answer(302, "", "Location: " + other.url(u"/take"_s).toEncoded() + "\r\n");
            if (request.target == "/same")
                return answer(302, "", "Location: /there\r\n");
            return answer(200, "here");
        });
        DoorFixture f;
        const Result<HttpAnswer> off = f.read(get(server.url(u"/off"_s)));
        QVERIFY(!off);
        QCOMPARE(off.error().kind, FaultKind::BadAnswer);
        QVERIFY(other.requests.isEmpty());
        const Result<HttpAnswer> same = f.read(get(server.url(u"/same"_s)));
        QVERIFY(same);
        QCOMPARE(same->body, "here");
        const Result<HttpAnswer> moved = f.send(write(server.url(u"/same"_s)));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, FaultKind::BadAnswer);
        QVERIFY(!certainlyNotSent(moved.error()));
    }

    void offlineLetsNothingOut()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return answer(200, "ok"); });
        DoorFixture f;
        f.door.setPolicy(NetworkPolicy::Offline);
        const Result<HttpAnswer> got = f.read(get(server.url()));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::Offline);
        QVERIFY(f.waits.isEmpty());
        QVERIFY(server.requests.isEmpty());
        f.door.setPolicy(NetworkPolicy::Online);
        QVERIFY(f.read(get(server.url())));
    }

    void theLogHoldsNoSecrets()
    {
        ScriptedServer server([](const WireRequest &, qsizetype number) {
            return number == 1 ? answer(500, "{\"access_token\":\"TOKEN\"}") : answer(401, "{\"access_token\":\"TOKEN\"}");
        });
        logged.clear();
        QLoggingCategory::setFilterRules(u"quayside.http.info=true"_s);
        DoorFixture f;
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        HttpRequest request("GET", server.url(u"/api/v2/token/refresh?app_secret=SECRET&refresh_token=REFRESH&sign=SIGN"_s));
        request.headers = {{"x-tts-access-token", "TOKEN"}};
        const Result<HttpAnswer> got = f.read(request);
        const QUrl nowhere(u"http://127.0.0.1:1/x?sign=SIGN&app_secret=SECRET"_s);
        const Result<HttpAnswer> lost = f.send(write(nowhere, "{\"access_token\":\"TOKEN\"}"));
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY(got);
        QVERIFY(!lost);
        QVERIFY(logged.size() >= 3);
        const QString all = logged.join(u'\n') + lost.error().detail + lost.error().subject;
        QVERIFY(all.contains("/api/v2/token/refresh"_L1));
        for (const auto word : {"TOKEN"_L1, "SECRET"_L1, "SIGN"_L1, "REFRESH"_L1})
            QVERIFY2(!all.contains(word), qPrintable(all));
        for (const HttpRecord &record : f.door.recent())
            QVERIFY(!record.path.contains(u'?') && !record.failure.contains("SECRET"_L1));
        QCOMPARE(f.door.recent().front().status, 500);
    }

    void theLogIsBounded()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return answer(200, "ok"); });
        DoorFixture f;
        for (int i = 0; i < HttpDoor::RecentCount + 5; ++i)
            QVERIFY(f.send(get(server.url(u"/%1"_s.arg(i)))));
        QCOMPARE(f.door.recent().size(), HttpDoor::RecentCount);
        QCOMPARE(f.door.recent().front().path, u"/5"_s);
    }

    void bodiesBeyondTheLimitAreBroughtToAnEnd()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return answer(200, QByteArray(500'000, 'x')); });
        HttpOptions options;
        options.largestBody = 100'000;
        DoorFixture f(options);
        const Result<HttpAnswer> got = f.read(get(server.url()));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, FaultKind::BadAnswer);
    }

    void shutDownEndsWhatIsUnderWay()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return WireReply{}; });
        DoorFixture f;
        std::optional<Result<HttpAnswer>> read;
        std::optional<Result<HttpAnswer>> written;
        const HttpRequest reading = get(server.url(u"/r"_s));
        const HttpRequest writing = write(server.url(u"/w"_s));
        f.door.sendRead(u"lane"_s, [reading] { return reading; }).then([&](Result<HttpAnswer> r) { read = std::move(r); });
        f.door.send(u"lane"_s, [writing] { return writing; }).then([&](Result<HttpAnswer> r) { written = std::move(r); });
        QTRY_COMPARE(server.requests.size(), 2);
        QCoro::waitFor(f.door.shutDown());
        QTRY_VERIFY(read && written);
        QCOMPARE(read->error().kind, FaultKind::Cancelled);
        QCOMPARE(written->error().kind, FaultKind::Timeout); // it may have been carried out
        const Result<HttpAnswer> late = f.send(writing);
        QCOMPARE(late.error().kind, FaultKind::Cancelled);
        QVERIFY(certainlyNotSent(late.error()));
        QCoro::waitFor(f.door.shutDown()); // a second time does no harm
    }

    void shutDownEndsAWait()
    {
        ScriptedServer server([](const WireRequest &, qsizetype) { return answer(503, "{}"); });
        FakeClock clock;
        bool isWaiting = false;
        HttpOptions options;
        options.later = [&](qint64, const std::function<void()> &) { isWaiting = true; }; // never calls back
        HttpDoor door(clock, options);
        std::optional<Result<HttpAnswer>> read;
        const HttpRequest reading = get(server.url());
        door.sendRead(u"lane"_s, [reading] { return reading; }).then([&](Result<HttpAnswer> r) { read = std::move(r); });
        QTRY_VERIFY(isWaiting);
        QCoro::waitFor(door.shutDown());
        QTRY_VERIFY(read);
        QCOMPARE(read->error().kind, FaultKind::Cancelled);
        QCOMPARE(server.requests.size(), 1);
    }

    void paceOfALane()
    {
        PaceLimits limits;
        limits.start = 10;
        limits.burst = 2;
        Pacer pacer(limits);
        QCOMPARE(pacer.take(u"a"_s, 1'000), 0);
        QCOMPARE(pacer.take(u"a"_s, 1'000), 0);
        QCOMPARE(pacer.take(u"a"_s, 1'000), 100); // the burst is used up: ten a second
        QCOMPARE(pacer.take(u"a"_s, 1'000), 200);
        QCOMPARE(pacer.take(u"b"_s, 1'000), 0);   // another lane has its own bucket
        QCOMPARE(pacer.take(u"a"_s, 11'000), 0);  // rest fills it, up to the burst
        QCOMPARE(pacer.take(u"a"_s, 11'000), 0);
        QCOMPARE(pacer.take(u"a"_s, 11'000), 100);

        pacer.throttled(u"a"_s, 11'000, 5'000);
        QCOMPARE(pacer.rate(u"a"_s), 5.0);
        QCOMPARE(pacer.closedFor(u"a"_s, 12'000), 4'000);
        QCOMPARE(pacer.take(u"a"_s, 12'000), 4'000);
        for (int i = 0; i < 4; ++i)
            pacer.wentWell(u"a"_s);
        QCOMPARE(pacer.rate(u"a"_s), 7.0); // faster again, slowly
        for (int i = 0; i < 1000; ++i)
            pacer.wentWell(u"a"_s);
        QCOMPARE(pacer.rate(u"a"_s), limits.highest);
        for (int i = 0; i < 20; ++i)
            pacer.throttled(u"a"_s, 20'000, 0);
        QCOMPARE(pacer.rate(u"a"_s), limits.lowest);
        QVERIFY(pacer.take(u"a"_s, 10'000) < 60'000); // a clock set back blocks nobody
    }
};

QTEST_GUILESS_MAIN(TestHttpDoor)
#include "tst_http_door.moc"
