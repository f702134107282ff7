// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_fixture.h"

#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Product = u"1729592969712207008"_s;
const QString Blue = u"1729592969712207012"_s;
const QString Red = u"1729592969712207013"_s;
const QString Bristol = u"7068517275539719942"_s;
const QString Prices = u"/product/202309/products/1729592969712207008/prices/update"_s;
const QString Inventory = u"/product/202309/products/1729592969712207008/inventory/update"_s;
const QString Levels = u"/product/202309/inventory/search"_s;
const QString Edit = u"/product/202509/products/1729592969712207008/partial_edit"_s;
const QString Activate = u"/product/202309/products/activate"_s;

Intent intentOf(const QString &kind, RecordKind record, const QString &id, const QJsonObject &payload)
{
    Intent intent;
    intent.id = u"0190-"_s + id;
    intent.kind = kind;
    intent.record = {record, RemoteFixture::Shop, id};
    intent.product = Product;
    intent.payload = payload;
    return intent;
}

Intent price(const QString &sku, const QString &amount)
{
    return intentOf(u"price.set"_s, RecordKind::Sku, sku, {{u"amount"_s, amount}, {u"currency"_s, u"GBP"_s}});
}

Intent stock(const QString &warehouse, qint64 quantity)
{
    return intentOf(u"stock.set"_s, RecordKind::Stock, Blue + u'@' + warehouse, {{u"quantity"_s, quantity}, {u"warehouse"_s, warehouse}});
}

Intent activation(const QString &id, const QString &kind = u"product.activate"_s)
{
    Intent intent = intentOf(kind, RecordKind::Product, id, {});
    intent.product = id;
    return intent;
}

QByteArray levelsOf(const QByteArray &warehouses)
{
    return enveloped(R"({"inventory":[{"product_id":"1729592969712207008","skus":[{"id":"1729592969712207012","warehouse_inventory":)" + warehouses + "}]}]}");
}

} // namespace

class TestTikTokPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesTogether()
    {
        RemoteFixture f;
        const Intent blue = price(Blue, u"11.99"_s);
        Intent other = blue;
        QCOMPARE(f.remote->batchKey(blue), f.remote->batchKey(price(Red, u"9.00"_s)));
        other.product = u"5"_s;
        QVERIFY(f.remote->batchKey(blue) != f.remote->batchKey(other));
        other = blue;
        other.record.shop = u"6"_s;
        QVERIFY(f.remote->batchKey(blue) != f.remote->batchKey(other));
        QCOMPARE(f.remote->batchKey(activation(u"1"_s)), f.remote->batchKey(activation(u"2"_s)));
        QVERIFY(f.remote->batchKey(activation(u"1"_s)) != f.remote->batchKey(activation(u"1"_s, u"product.deactivate"_s)));
        QCOMPARE(f.remote->batchKey(stock(Bristol, 1)), QString());
        const Capabilities can = f.remote->capabilities();
        QVERIFY(can.pushes.contains(u"return.reject"_s) && can.pulls.contains(Resource::Stock));
        QVERIFY(QCoro::waitFor(f.remote->push({})).empty());
    }

    void pricesOfAListingAreOneCall()
    {
        RemoteFixture f;
        f.says(Prices, R"({"code":0,"message":"Success","request_id":"1"})"_ba);
        const std::vector<Outcome> outcomes = QCoro::waitFor(f.remote->push({price(Blue, u"11.99"_s), price(Red, u"9.00"_s)}));
        QCOMPARE(outcomes.size(), 2u);
        QCOMPARE(outcomes[0].kind, Outcome::Done);
        QCOMPARE(outcomes[1].kind, Outcome::Done);
        QCOMPARE(f.to(Prices).size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(R"({"skus":[{"id":"1729592969712207012","price":{"amount":"11.99","currency":"GBP"}},
            {"id":"1729592969712207013","price":{"amount":"9.00","currency":"GBP"}}]})").object();
        QCOMPARE(f.bodyTo(Prices), body);
        QCOMPARE(f.to(Prices)[0].method, "POST");
        QCOMPARE(f.queryTo(Prices, u"shop_cipher"_s), u"ROW_q1WvdAAAAAB7Rk0Zc2x3-Fy_8s"_s);
    }

    // How a write that met trouble ended. It left once, whatever happened.
    void trouble_data()
    {
        QTest::addColumn<WireReply>("reply");
        QTest::addColumn<int>("kind");
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<qint64>("wait");
        const QByteArray html = "<html>try later</html>"_ba;
        const auto row = [](const char *name, const WireReply &reply, Outcome::Kind kind, FaultKind fault, qint64 wait = 0) {
            QTest::newRow(name) << reply << int(kind) << fault << wait;
        };
        row("too many requests", answer(429, refusal(36009002), "Retry-After: 7\r\n"), Outcome::NotSent, FaultKind::RateLimited, 7'000);
        row("too many requests, by a proxy", answer(429, html, "Retry-After: 7\r\n"), Outcome::NotSent, FaultKind::RateLimited, 7'000);
        row("too many requests, as a success of HTTP", answer(200, refusal(36009002)), Outcome::NotSent, FaultKind::RateLimited);
        row("overload", answer(503, html, "Retry-After: 3\r\n"), Outcome::Unclear, FaultKind::ServerError, 3'000);
        row("failed inside", answer(200, refusal(36009003)), Outcome::Unclear, FaultKind::ServerError);
        row("an upstream time-out", answer(200, refusal(36009007)), Outcome::Unclear, FaultKind::ServerError);
        row("cut before the answer", WireReply{{}, true, false}, Outcome::Unclear, FaultKind::Timeout);
        row("cut within the answer", WireReply{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0", true, false}, Outcome::Unclear, FaultKind::Timeout);
        row("a page that is no answer", answer(200, html), Outcome::Unclear, FaultKind::BadAnswer);
        row("an empty body", answer(200, {}), Outcome::Unclear, FaultKind::BadAnswer);
        row("a path that is gone, by a proxy", answer(404, html), Outcome::Unclear, FaultKind::BadAnswer);
        row("errors that cannot be read", answer(200, enveloped(R"({"errors":7})")), Outcome::Unclear, FaultKind::BadAnswer);
        row("a promotion holds the price", answer(200, refusal(12019045)), Outcome::Refused, FaultKind::NotAllowedNow);
        row("the record is gone", answer(200, refusal(12019150)), Outcome::Refused, FaultKind::NotFound);
        row("a scope is missing", answer(403, refusal(105005)), Outcome::Refused, FaultKind::Denied);
        row("an unknown refusal", answer(200, refusal(4711)), Outcome::Refused, FaultKind::Refused);
    }
    void trouble()
    {
        QFETCH(const WireReply, reply);
        QFETCH(const int, kind);
        QFETCH(const FaultKind, fault);
        QFETCH(const qint64, wait);
        RemoteFixture f;
        f.says(Prices, reply);
        const Outcome outcome = f.push(price(Blue, u"11.99"_s));
        QCOMPARE(int(outcome.kind), kind);
        QCOMPARE(outcome.fault.kind, fault);
        QCOMPARE(outcome.retryAfter, wait);
        QCOMPARE(f.to(Prices).size(), 1);
    }

    void aDeadTokenIsRenewedAndTheWriteRepeated()
    {
        RemoteFixture f;
        f.says(Prices, answer(401, refusal(105002)));
        f.says(Prices, enveloped("{}"));
        QCOMPARE(f.push(price(Blue, u"11.99"_s)).kind, Outcome::Done);
        QCOMPARE(f.to(Prices).size(), 2);
        QCOMPARE(f.to(Prices)[0].headers.value("x-tts-access-token"), "A1");
        QCOMPARE(f.to(Prices)[1].headers.value("x-tts-access-token"), "A2");
        QCOMPARE(f.tokenPairs, 2);
    }

    void aDeadTokenThatCannotBeRenewedLeftNothing()
    {
        RemoteFixture f;
        f.says(Prices, answer(401, refusal(105002)));
        f.says(u"/api/v2/token/refresh"_s, answer(503, "<html>"));
        const Outcome outcome = f.push(price(Blue, u"11.99"_s));
        QCOMPARE(outcome.kind, Outcome::NotSent);
        QCOMPARE(outcome.fault.kind, FaultKind::Offline);
        QCOMPARE(f.to(Prices).size(), 1);
    }

    void withoutTheShopsCipherNothingLeaves()
    {
        RemoteFixture f;
        f.forget(u"/authorization/202309/shops"_s);
        f.says(u"/authorization/202309/shops"_s, answer(503, "<html>"));
        const Outcome outcome = f.push(price(Blue, u"11.99"_s));
        QCOMPARE(outcome.kind, Outcome::NotSent);
        QVERIFY(f.to(Prices).isEmpty());
    }

    void offline()
    {
        RemoteFixture f;
        f.door.setPolicy(NetworkPolicy::Offline);
        QCOMPARE(f.push(price(Blue, u"11.99"_s)).kind, Outcome::NotSent);
        QVERIFY(f.server.requests.isEmpty());
    }

    void aWrongClockIsCorrected()
    {
        RemoteFixture f;
        f.says(Prices, answer(200, refusal(36009004, "Invalid timestamp"), "Date: Thu, 01 Jan 2026 01:00:00 GMT\r\n"));
        f.says(Prices, enveloped("{}"));
        QCOMPARE(f.push(price(Blue, u"11.99"_s)).kind, Outcome::Done);
        QCOMPARE(f.to(Prices).size(), 2);
        QCOMPARE(f.queryTo(Prices, u"timestamp"_s, 0), QString::number(f.clock.now() / 1000));
        QCOMPARE(f.queryTo(Prices, u"timestamp"_s, 1), QString::number(f.clock.now() / 1000 + 3600));
        QVERIFY(f.queryTo(Prices, u"sign"_s, 0) != f.queryTo(Prices, u"sign"_s, 1));
    }

    void aSignatureRefusedTwiceIsNotTriedForEver()
    {
        RemoteFixture f;
        f.says(Prices, refusal(106001));
        const Outcome outcome = f.push(price(Blue, u"11.99"_s));
        QCOMPARE(outcome.kind, Outcome::NotSent);
        QCOMPARE(outcome.fault.kind, FaultKind::Signature);
        QCOMPARE(f.to(Prices).size(), 2);
    }

    void listingsAreActivatedOneByOneInsideACall()
    {
        RemoteFixture f;
        f.says(Activate, sample(u"activate-errors"_s));
        const std::vector<Outcome> outcomes = QCoro::waitFor(f.remote->push({activation(Product), activation(u"1729592969712207099"_s)}));
        QCOMPARE(outcomes[0].kind, Outcome::Done);
        QCOMPARE(outcomes[1].kind, Outcome::Refused);
        QCOMPARE(outcomes[1].fault.code, 12019113);
        QCOMPARE(outcomes[1].fault.detail, u"The product status does not support this operation"_s);
        QCOMPARE(outcomes[1].fault.subject, u"1729592969712207099"_s);
        QCOMPARE(f.bodyTo(Activate)[u"product_ids"_s].toArray(), (QJsonArray{Product, u"1729592969712207099"_s}));
    }

    void anErrorThatNamesNobodyMayBeAnyones()
    {
        RemoteFixture f;
        f.says(Activate, enveloped(R"({"errors":[{"code":12019113,"message":"No"},{"code":12019150,"message":"Gone","detail":{"product_id":"2"}}]})"));
        const std::vector<Outcome> outcomes = QCoro::waitFor(f.remote->push({activation(u"1"_s), activation(u"2"_s)}));
        QCOMPARE(outcomes[0].kind, Outcome::Unclear);
        QCOMPARE(outcomes[1].kind, Outcome::Refused);
        QCOMPARE(f.push(activation(u"1"_s)).kind, Outcome::Refused); // alone it can be nobody else's
    }

    void manyListingsAreTwentyACall()
    {
        RemoteFixture f;
        const QString path = u"/product/202309/products/deactivate"_s;
        f.says(path, enveloped("{}"));
        f.says(path, answer(503, "<html>"));
        f.says(path, enveloped("{}"));
        std::vector<Intent> intents;
        for (int i = 0; i < 45; ++i)
            intents.push_back(activation(QString::number(100 + i), u"product.deactivate"_s));
        const std::vector<Outcome> outcomes = QCoro::waitFor(f.remote->push(intents));
        QCOMPARE(outcomes.size(), 45u);
        QCOMPARE(f.to(path).size(), 3);
        QCOMPARE(f.bodyTo(path, 2)[u"product_ids"_s].toArray().size(), 5);
        QCOMPARE(outcomes[19].kind, Outcome::Done);
        QCOMPARE(outcomes[20].kind, Outcome::Unclear);
        QCOMPARE(outcomes[39].kind, Outcome::Unclear);
        QCOMPARE(outcomes[40].kind, Outcome::Done);
    }

    void stockNamesEveryWarehouse()
    {
        RemoteFixture f;
        f.says(Levels, levelsOf(R"([{"warehouse_id":"7068517275539719942","available_quantity":41},{"warehouse_id":"8","available_quantity":5}])"));
        f.says(Inventory, enveloped("{}"));
        QCOMPARE(f.push(stock(Bristol, 12)).kind, Outcome::Done);
        QCOMPARE(f.bodyTo(Levels), (QJsonObject{{u"sku_ids"_s, QJsonArray{Blue}}}));
        const QJsonObject body = QJsonDocument::fromJson(R"({"skus":[{"id":"1729592969712207012","inventory":[
            {"warehouse_id":"7068517275539719942","quantity":12},{"warehouse_id":"8","quantity":5}]}]})").object();
        QCOMPARE(f.bodyTo(Inventory), body);
    }

    void stockInAWarehouseThatIsNew()
    {
        RemoteFixture f;
        f.says(Levels, levelsOf(R"([{"warehouse_id":"8","available_quantity":5}])"));
        f.says(Inventory, sample(u"inventory-errors"_s));
        const Outcome outcome = f.push(stock(Bristol, 12));
        QCOMPARE(f.bodyTo(Inventory)[u"skus"_s][0][u"inventory"_s].toArray().size(), 2);
        QCOMPARE(outcome.kind, Outcome::Refused);
        QCOMPARE(outcome.fault.code, 12019028);
    }

    void stockIsNotWrittenOverWhatCannotBeRead_data()
    {
        QTest::addColumn<WireReply>("levels");
        QTest::addColumn<int>("kind");
        QTest::newRow("a level is no number") << answer(200, levelsOf(R"([{"warehouse_id":"8","available_quantity":"many"}])")) << int(Outcome::NotSent);
        QTest::newRow("overload") << answer(503, "<html>") << int(Outcome::NotSent);
        QTest::newRow("cut") << WireReply{{}, true, false} << int(Outcome::NotSent);
        QTest::newRow("the SKU is gone") << answer(200, enveloped(R"({"inventory":[]})")) << int(Outcome::Refused);
        QTest::newRow("another SKU") << answer(200, enveloped(R"({"inventory":[{"skus":[{"id":"5","warehouse_inventory":[{"warehouse_id":"8"}]}]}]})")) << int(Outcome::Refused);
        QTest::newRow("refused") << answer(200, refusal(105005)) << int(Outcome::Refused);
    }
    void stockIsNotWrittenOverWhatCannotBeRead()
    {
        QFETCH(const WireReply, levels);
        QFETCH(const int, kind);
        RemoteFixture f;
        f.says(Levels, levels);
        QCOMPARE(int(f.push(stock(Bristol, 12)).kind), kind);
        QVERIFY(f.to(Inventory).isEmpty());
    }

    void edits()
    {
        RemoteFixture f;
        f.says(Edit, enveloped(R"({"product_id":"1729592969712207008","audit":{"status":"AUDITING"}})"));
        f.says(Edit, enveloped("{}"));
        Intent edit = intentOf(u"product.edit"_s, RecordKind::Product, Product, {{u"field"_s, u"title"_s}, {u"value"_s, u"Mug \u2013 \"blue\""_s}});
        QCOMPARE(f.push(edit).kind, Outcome::InReview);
        QCOMPARE(f.bodyTo(Edit), (QJsonObject{{u"title"_s, u"Mug \u2013 \"blue\""_s}}));
        QCOMPARE(f.push(edit).kind, Outcome::Done);
    }

    void decisions_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a refund") << u"return.approve"_s << R"({"decision":"APPROVE_REFUND"})"_ba << R"({"decision":"APPROVE_REFUND"})"_ba;
        QTest::newRow("the buyer keeps it") << u"return.approve"_s << R"({"decision":"APPROVE_RETURN","keepItem":true})"_ba
                                           << R"({"decision":"APPROVE_RETURN","buyer_keep_item":true})"_ba;
        QTest::newRow("a part of it") << u"return.approve"_s << R"({"decision":"OFFER_PARTIAL_REFUND","amount":"5","currency":"GBP"})"_ba
                                     << R"({"decision":"OFFER_PARTIAL_REFUND","partial_refund":{"amount":"5","currency":"GBP"}})"_ba;
        QTest::newRow("no") << u"return.reject"_s << R"({"decision":"REJECT_REFUND","reason":"uk_1","comment":"Too late"})"_ba
                           << R"({"decision":"REJECT_REFUND","reject_reason":"uk_1","comment":"Too late"})"_ba;
        QTest::newRow("no, without a word") << u"return.reject"_s << R"({"decision":"REJECT_RETURN","reason":"uk_1","comment":""})"_ba
                                           << R"({"decision":"REJECT_RETURN","reject_reason":"uk_1"})"_ba;
    }
    void decisions()
    {
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, payload);
        QFETCH(const QByteArray, body);
        RemoteFixture f;
        const QString path = u"/return_refund/202309/returns/4035/"_s + (kind == "return.approve"_L1 ? u"approve"_s : u"reject"_s);
        f.says(path, R"({"code":0,"message":"Success"})"_ba);
        const Intent intent = intentOf(kind, RecordKind::Return, u"4035"_s, QJsonDocument::fromJson(payload).object());
        QCOMPARE(f.push(intent).kind, Outcome::Done);
        QCOMPARE(f.bodyTo(path), QJsonDocument::fromJson(body).object());
        QCOMPARE(f.queryTo(path, u"idempotency_key"_s), intent.id);
    }

    void anUnknownIntent()
    {
        RemoteFixture f;
        const Outcome outcome = f.push(intentOf(u"product.paint"_s, RecordKind::Product, Product, {}));
        QCOMPARE(outcome.kind, Outcome::Refused);
        QCOMPARE(outcome.fault.kind, FaultKind::Internal);
        QVERIFY(f.server.requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTikTokPush)
#include "tst_tiktok_push.moc"
