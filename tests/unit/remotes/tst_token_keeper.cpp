// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/token_keeper.h"

#include "door_fixture.h"
#include "scripted_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::remotes::tiktok;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Day = 24 * 3600 * 1000;

/// Keeps secrets, notes the order of what happens, and can refuse to write.
class NotedStore final : public SecretStore
{
public:
    QHash<QString, QByteArray> kept;
    int writes = 0;
    bool isFull = false;

    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        if (!kept.contains(key))
            co_return fail(FaultKind::NotFound, u"nothing"_s, key);
        co_return kept.value(key);
    }
    QCoro::Task<Done> write(QString key, QByteArray secret) override
    {
        if (isFull)
            co_return fail(FaultKind::DiskFull, u"full"_s, key);
        ++writes;
        kept.insert(key, secret);
        co_return Done();
    }
    QCoro::Task<Done> remove(QString key) override
    {
        kept.remove(key);
        co_return Done();
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(kept.value(u"tiktok/main"_s)).object(); }
};

/// A token service in which every pair works once, as the remote's does.
struct Fixture : DoorFixture
{
    Fixture() : server([this](const WireRequest &request, qsizetype) { return reply(request); })
    {
        TikTokAccount account;
        account.id = u"main"_s;
        account.authBase = server.url();
        account.appKey = u"key1"_s;
        account.serviceId = u"7400"_s;
        account.consentBase = QUrl(u"https://services.tiktokshop.com"_s);
        keeper = std::make_unique<TokenKeeper>(door, store, clock, account);
    }

    WireReply reply(const WireRequest &request)
    {
        const QUrlQuery query = request.query();
        if (!trouble.bytes.isEmpty() || trouble.hangsUp)
            return trouble;
        const bool isFirst = request.target.startsWith("/api/v2/token/get?");
        const QString given = query.queryItemValue(isFirst ? u"auth_code"_s : u"refresh_token"_s, QUrl::FullyDecoded);
        const bool isRight = query.queryItemValue(u"app_key"_s) == "key1"_L1 && query.queryItemValue(u"app_secret"_s) == secret
            && query.queryItemValue(u"grant_type"_s) == (isFirst ? "authorized_code"_L1 : "refresh_token"_L1)
            && given == (isFirst ? u"code+1/="_s : u"R%1"_s.arg(pair));
        if (request.method != "GET" || !isRight)
            return answer(200, R"({"code":36004004,"message":"auth code invalid","data":null})");
        ++pair;
        const QByteArray n = QByteArray::number(pair);
        const QByteArray body = R"({"code":0,"message":"success","data":{"access_token":"A)" + n + R"(","refresh_token":"R)" + n
            + R"(","access_token_expire_in":)" + QByteArray::number((clock.now() + 7 * Day) / 1000)
            + R"(,"refresh_token_expire_in":)" + QByteArray::number((clock.now() + 365 * Day) / 1000)
            + R"(,"seller_name":"Harbour Lane Goods","seller_base_region":"GB","granted_scopes":["seller.shop.info"]}})";
        return answer(200, body);
    }

    void connect()
    {
        QVERIFY(QCoro::waitFor(keeper->setAppSecret(u"s3cret"_s)));
        QVERIFY(QCoro::waitFor(keeper->exchange(u"code+1/="_s)));
    }
    Result<QString> token() { return QCoro::waitFor(keeper->accessToken()); }

    int pair = 0;
    QString secret = u"s3cret"_s;
    WireReply trouble;
    NotedStore store;
    ScriptedServer server;
    std::unique_ptr<TokenKeeper> keeper;
};

} // namespace

class TestTokenKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        Fixture f;
        QCOMPARE(f.token().error().kind, FaultKind::NotFound);
        QVERIFY(QCoro::waitFor(f.keeper->setAppSecret(u"s3cret"_s)));
        QCOMPARE(f.token().error().kind, FaultKind::AuthExpired);
        QCOMPARE(QCoro::waitFor(f.keeper->grant()).error().kind, FaultKind::NotFound);
        QVERIFY(f.server.requests.isEmpty());
    }

    void theConsentPage()
    {
        Fixture f;
        QCOMPARE(f.keeper->consentUrl(u"a+b"_s).toEncoded(),
                 "https://services.tiktokshop.com/open/authorize?service_id=7400&state=a%2Bb");
    }

    void aCodeBecomesTokens()
    {
        Fixture f;
        f.connect();
        QCOMPARE(f.token(), u"A1"_s);
        QCOMPARE(QCoro::waitFor(f.keeper->appSecret()), "s3cret");
        const Result<Grant> grant = QCoro::waitFor(f.keeper->grant());
        QVERIFY(grant);
        QCOMPARE(grant->sellerName, u"Harbour Lane Goods"_s);
        QCOMPARE(grant->scopes, QStringList(u"seller.shop.info"_s));
        QCOMPARE(grant->accessUntil, f.clock.now() + 7 * Day);
        QCOMPARE(grant->refreshUntil, f.clock.now() + 365 * Day);
        QCOMPARE(f.server.requests.size(), 1);

        TokenKeeper later(f.door, f.store, f.clock, f.keeper->account()); // the next run of the program
        QCOMPARE(QCoro::waitFor(later.accessToken()), u"A1"_s);
        QCOMPARE(f.server.requests.size(), 1);
    }

    void aWrongCodeLeavesTheGrantAsItWas()
    {
        Fixture f;
        f.connect();
        const Done done = QCoro::waitFor(f.keeper->exchange(u"used"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, FaultKind::AuthExpired);
        QCOMPARE(done.error().code, 36004004);
        QCOMPARE(f.token(), u"A1"_s);
        QCOMPARE(f.server.requests.size(), 2); // not tried again
    }

    void manyCallersOneRefresh()
    {
        Fixture f;
        f.connect();
        f.clock.advance(7 * Day);
        TokenKeeper fresh(f.door, f.store, f.clock, f.keeper->account()); // nothing in memory: all of them read first
        QStringList tokens;
        for (int i = 0; i < 20; ++i)
            fresh.accessToken().then([&tokens](const Result<QString> &token) { tokens.append(token ? *token : u"failed"_s); });
        QTRY_COMPARE(tokens.size(), 20);
        QCOMPARE(tokens.count(u"A2"_s), 20);
        QCOMPARE(f.server.requests.size(), 2);
        QCOMPARE(f.store.json()["refresh_token"_L1].toString(), u"R2"_s);
    }

    void askingLeavesTheTokenWhereItIs()
    {
        Fixture f;
        f.connect();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(f.token(), u"A1"_s);
            QCOMPARE(QCoro::waitFor(f.keeper->renewed(u"A0"_s)), u"A1"_s);
            QCOMPARE(QCoro::waitFor(f.keeper->grant())->refreshToken, u"R1"_s);
        }
        QCOMPARE(f.server.requests.size(), 1);
    }

    void aDeadTokenIsReplacedOnce()
    {
        Fixture f;
        f.connect();
        QStringList tokens;
        for (int i = 0; i < 20; ++i)
            f.keeper->renewed(u"A1"_s).then([&tokens](const Result<QString> &token) { tokens.append(token ? *token : u"failed"_s); });
        QTRY_COMPARE(tokens.size(), 20);
        QCOMPARE(tokens.count(u"A2"_s), 20);
        QCOMPARE(QCoro::waitFor(f.keeper->renewed(u"A1"_s)), u"A2"_s); // an answer that came late
        QCOMPARE(f.server.requests.size(), 2);
        QCOMPARE(QCoro::waitFor(f.keeper->renewed(u"A2"_s)), u"A3"_s);
        QCOMPARE(f.server.requests.size(), 3);
    }

    void refreshedBeforeTheEnd()
    {
        Fixture f;
        f.connect();
        f.clock.advance(7 * Day - 11 * 60'000);
        QCOMPARE(f.token(), u"A1"_s);
        f.clock.advance(2 * 60'000);
        QCOMPARE(f.token(), u"A2"_s);
    }

    void aRefreshAheadOfTimeMayFail()
    {
        Fixture f;
        f.connect();
        f.clock.advance(7 * Day - 60'000);
        f.trouble = answer(503, "<html>");
        QCOMPARE(f.token(), u"A1"_s);
        f.clock.advance(120'000);
        QCOMPARE(f.token().error().kind, FaultKind::ServerError);
        f.trouble = {};
        QCOMPARE(f.token(), u"A2"_s);
    }

    void bothTokensAreStoredTogetherBeforeUse()
    {
        Fixture f;
        f.connect();
        const int writes = f.store.writes;
        f.clock.advance(8 * Day);
        f.store.isFull = true;
        const Result<QString> unsaved = f.token();
        QVERIFY(!unsaved); // not in the store: nobody gets to use it
        QCOMPARE(unsaved.error().kind, FaultKind::DiskFull);
        QCOMPARE(f.store.json()["access_token"_L1].toString(), u"A1"_s);
        QVERIFY(!f.token());
        QCOMPARE(f.server.requests.size(), 2);

        f.store.isFull = false; // the pair is not lost: it is offered to the store again
        QCOMPARE(f.token(), u"A2"_s);
        QCOMPARE(f.server.requests.size(), 2);
        QCOMPARE(f.store.writes, writes + 1);
        QCOMPARE(f.store.json()["access_token"_L1].toString(), u"A2"_s);
        QCOMPARE(f.store.json()["refresh_token"_L1].toString(), u"R2"_s);
    }

    void aRefusedRefreshAsksForConsent()
    {
        Fixture f;
        f.connect();
        f.pair = 9; // the remote no longer knows R1
        f.clock.advance(8 * Day);
        QCOMPARE(f.token().error().kind, FaultKind::AuthExpired);
        QCOMPARE(f.server.requests.size(), 2);
    }

    void anAnswerThatIsCutIsNotTriedAgain()
    {
        Fixture f;
        f.connect();
        f.trouble.hangsUp = true;
        f.clock.advance(8 * Day);
        QCOMPARE(f.token().error().kind, FaultKind::Timeout);
        QCOMPARE(f.server.requests.size(), 2);
    }

    void anAnswerWithoutTokensIsBad()
    {
        Fixture f;
        f.connect();
        f.trouble = answer(200, R"({"code":0,"message":"success","data":{}})");
        QCOMPARE(QCoro::waitFor(f.keeper->renewed(u"A1"_s)).error().kind, FaultKind::BadAnswer);
        QCOMPARE(f.store.json()["refresh_token"_L1].toString(), u"R1"_s);
    }

    void revokingForgetsTheTokens()
    {
        Fixture f;
        f.connect();
        QVERIFY(QCoro::waitFor(f.keeper->revoke()));
        QCOMPARE(f.token().error().kind, FaultKind::AuthExpired);
        QVERIFY(!f.store.kept.value(u"tiktok/main"_s).contains("A1"));
        QCOMPARE(QCoro::waitFor(f.keeper->appSecret()), "s3cret");
    }

    void aConsentIsGivenAnewWithItsSecretOrNotAtAll()
    {
        Fixture f;
        f.connect();
        QCOMPARE(QCoro::waitFor(f.keeper->enrol(u"other"_s, u"code+1/="_s)).error().kind, FaultKind::AuthExpired);
        QCOMPARE(QCoro::waitFor(f.keeper->appSecret()), "s3cret");
        QCOMPARE(f.token(), u"A1"_s);
        f.secret = u"other"_s;
        QVERIFY(QCoro::waitFor(f.keeper->enrol(u"other"_s, u"code+1/="_s)));
        QCOMPARE(QCoro::waitFor(f.keeper->appSecret()), "other");
        QCOMPARE(f.token(), u"A2"_s);
    }

    void anotherAppSecretDropsTheGrant()
    {
        Fixture f;
        f.connect();
        QVERIFY(QCoro::waitFor(f.keeper->setAppSecret(u"s3cret"_s)));
        QCOMPARE(f.token(), u"A1"_s);
        QVERIFY(QCoro::waitFor(f.keeper->setAppSecret(u"other"_s)));
        QCOMPARE(f.token().error().kind, FaultKind::AuthExpired);
    }
};

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_token_keeper.moc"
