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
const QString Listing = u"/product/202309/products/1729592969712207008"_s;
const QString Cases = u"/return_refund/202309/returns/search"_s;

Intent intentOf(const QString &kind, RecordKind record, const QString &id, const QJsonObject &payload, const QString &base)
{
    Intent intent;
    intent.kind = kind;
    intent.record = {record, RemoteFixture::Shop, id};
    intent.product = record == RecordKind::Return ? QString() : Product;
    intent.payload = payload;
    intent.base = base;
    return intent;
}

Intent price(const QString &sku, const QString &amount, const QString &base)
{
    return intentOf(u"price.set"_s, RecordKind::Sku, sku, {{u"amount"_s, amount}, {u"currency"_s, u"GBP"_s}}, base);
}

Intent stock(const QString &id, qint64 quantity, const QString &base)
{
    return intentOf(u"stock.set"_s, RecordKind::Stock, id, {{u"quantity"_s, quantity}}, base);
}

Intent edit(const QString &field, const QString &value, const QString &base)
{
    return intentOf(u"product.edit"_s, RecordKind::Product, Product, {{u"field"_s, field}, {u"value"_s, value}}, base);
}

Intent state(const QString &verb, const QString &base)
{
    return intentOf(u"product."_s + verb, RecordKind::Product, Product, {}, base);
}

Intent decision(const QString &word)
{
    const QString kind = word.startsWith("REJECT"_L1) ? u"return.reject"_s : u"return.approve"_s;
    return intentOf(kind, RecordKind::Return, u"4035318504086604100"_s, {{u"decision"_s, word}}, u"RETURN_OR_REFUND_REQUEST_PENDING"_s);
}

} // namespace

class TestTikTokReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The sample: MUG-350-BLU at 12.99, 41 in Bristol, ACTIVATE, "Enamel camping mug 350 ml".
    void listings_data()
    {
        QTest::addColumn<Intent>("intent");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        const QString bristol = Blue + u"@7068517275539719942"_s;
        const auto row = [](const char *name, const Intent &intent, ReadBack::Kind kind, const QString &value) {
            QTest::newRow(name) << intent << int(kind) << value;
        };
        row("the price is there", price(Blue, u"12.99"_s, u"10.00"_s), ReadBack::Present, u"12.99"_s);
        row("written otherwise", price(Blue, u"12.990"_s, u"10.00"_s), ReadBack::Present, u"12.99"_s);
        row("the price is as before", price(Blue, u"11.99"_s, u"12.99"_s), ReadBack::Absent, u"12.99"_s);
        row("somebody set another price", price(Blue, u"11.99"_s, u"10.00"_s), ReadBack::Other, u"12.99"_s);
        row("the SKU is gone", price(u"5"_s, u"11.99"_s, u"10.00"_s), ReadBack::Missing, {});
        row("the stock is there", stock(bristol, 41, u"3"_s), ReadBack::Present, u"41"_s);
        row("the stock is as before", stock(bristol, 12, u"41"_s), ReadBack::Absent, u"41"_s);
        row("sold meanwhile", stock(bristol, 12, u"42"_s), ReadBack::Other, u"41"_s);
        row("the warehouse has it no more", stock(Blue + u"@5"_s, 12, u"42"_s), ReadBack::Missing, {});
        row("the title is there", edit(u"title"_s, u"Enamel camping mug 350 ml"_s, u"Mug"_s), ReadBack::Present, u"Enamel camping mug 350 ml"_s);
        row("the title is as before", edit(u"title"_s, u"Cup"_s, u"Enamel camping mug 350 ml"_s), ReadBack::Absent, u"Enamel camping mug 350 ml"_s);
        row("another title", edit(u"title"_s, u"Cup"_s, u"Mug"_s), ReadBack::Other, u"Enamel camping mug 350 ml"_s);
        row("the description is there", edit(u"description"_s, u"<p>Double-coated enamel on steel.</p>"_s, {}), ReadBack::Present,
            u"<p>Double-coated enamel on steel.</p>"_s);
        row("live", state(u"activate"_s, u"deactivated"_s), ReadBack::Present, u"live"_s);
        row("still live", state(u"deactivate"_s, u"live"_s), ReadBack::Absent, u"live"_s);
    }
    void listings()
    {
        QFETCH(const Intent, intent);
        QFETCH(const int, kind);
        QFETCH(const QString, value);
        RemoteFixture f;
        f.says(Listing, sample(u"product"_s));
        const auto back = QCoro::waitFor(f.remote->readBack(intent));
        QVERIFY(back);
        QCOMPARE(int(back->kind), kind);
        QCOMPARE(back->value, value);
        QCOMPARE(back->version, 1'767'100'000'000);
        QCOMPARE(f.to(Listing).size(), 1);
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        QTest::newRow("under review") << "PENDING"_ba << u"live"_s << int(ReadBack::Present);
        QTest::newRow("by the seller") << "SELLER_DEACTIVATED"_ba << u"deactivated"_s << int(ReadBack::Absent);
        QTest::newRow("by the platform") << "PLATFORM_DEACTIVATED"_ba << u"deactivated"_s << int(ReadBack::Absent);
        QTest::newRow("failed") << "FAILED"_ba << u"FAILED"_s << int(ReadBack::Other);
        QTest::newRow("a word of tomorrow") << "IN_ORBIT"_ba << u"IN_ORBIT"_s << int(ReadBack::Other);
    }
    void states()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QString, value);
        QFETCH(const int, kind);
        RemoteFixture f;
        f.says(Listing, changed(sample(u"product"_s), R"("status":"ACTIVATE","product_status")", "\"status\":\"" + status + "\",\"product_status\""));
        const auto back = QCoro::waitFor(f.remote->readBack(state(u"activate"_s, u"deactivated"_s)));
        QVERIFY(back);
        QCOMPARE(back->value, value);
        QCOMPARE(int(back->kind), kind);
    }

    void aTitleUnderReview()
    {
        const QByteArray audited = changed(sample(u"product"_s), R"("audit":{"status":"APPROVED")", R"("audit":{"status":"AUDITING")");
        RemoteFixture f;
        f.says(Listing, audited);
        f.says(Listing, changed(audited, "Enamel camping mug 350 ml", "Enamel mug"));
        const auto arrived = QCoro::waitFor(f.remote->readBack(edit(u"title"_s, u"Enamel mug"_s, u"Enamel camping mug 350 ml"_s)));
        QVERIFY(arrived);
        QCOMPARE(arrived->kind, ReadBack::Present);
        QCOMPARE(arrived->value, u"Enamel mug"_s);
        QCOMPARE(f.queryTo(Listing, u"return_under_review_version"_s, 0), QString());
        QCOMPARE(f.queryTo(Listing, u"return_under_review_version"_s, 1), u"true"_s);

        f.forget(Listing);
        f.says(Listing, audited);
        const auto absent = QCoro::waitFor(f.remote->readBack(edit(u"title"_s, u"Enamel mug"_s, u"Enamel camping mug 350 ml"_s)));
        QVERIFY(absent);
        QCOMPARE(absent->kind, ReadBack::Absent);
        QCOMPARE(f.to(Listing).size(), 2);
    }

    void noAnswerIsNoReading_data()
    {
        QTest::addColumn<WireReply>("reply");
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("overload") << answer(503, "<html>") << FaultKind::ServerError;
        QTest::newRow("a 404 without the envelope") << answer(404, "<html>") << FaultKind::BadAnswer;
        QTest::newRow("without data") << answer(200, R"({"code":0})") << FaultKind::BadAnswer;
        QTest::newRow("a price that is none") << answer(200, changed(sample(u"product"_s), R"("sale_price":"12.99")", R"("sale_price":"?")")) << FaultKind::BadAnswer;
    }
    void noAnswerIsNoReading()
    {
        QFETCH(const WireReply, reply);
        QFETCH(const FaultKind, fault);
        RemoteFixture f;
        f.says(Listing, reply);
        const auto back = QCoro::waitFor(f.remote->readBack(price(Blue, u"12.99"_s, u"10.00"_s)));
        QVERIFY(!back);
        QCOMPARE(back.error().kind, fault);
    }

    void theListingIsGone()
    {
        RemoteFixture f;
        f.says(Listing, refusal(12052260));
        const auto back = QCoro::waitFor(f.remote->readBack(price(Blue, u"12.99"_s, u"10.00"_s)));
        QVERIFY(back);
        QCOMPARE(back->kind, ReadBack::Missing);
    }

    void cases_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("question");   // empty: the shop asks nothing
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &word, const char *status, const char *question, ReadBack::Kind kind) {
            QTest::newRow(name) << word << QByteArray(status) << QByteArray(question) << int(kind);
        };
        row("still asked", u"APPROVE_RETURN"_s, "RETURN_OR_REFUND_REQUEST_PENDING", "SELLER_RESPOND_RETURN", ReadBack::Absent);
        row("approved", u"APPROVE_RETURN"_s, "AWAITING_BUYER_SHIP", "", ReadBack::Present);
        row("approved, and already asked the next thing", u"APPROVE_RETURN"_s, "BUYER_SHIPPED_ITEM", "SELLER_RESPOND_RECEIVE_PACKAGE", ReadBack::Present);
        row("paid back", u"APPROVE_REFUND"_s, "RETURN_OR_REFUND_REQUEST_COMPLETE", "", ReadBack::Present);
        row("somebody else rejected it", u"APPROVE_REFUND"_s, "REFUND_OR_RETURN_REQUEST_REJECT", "", ReadBack::Other);
        row("rejected", u"REJECT_RETURN"_s, "REFUND_OR_RETURN_REQUEST_REJECT", "", ReadBack::Present);
        row("the buyer took it back", u"REJECT_RETURN"_s, "RETURN_OR_REFUND_REQUEST_CANCEL", "", ReadBack::Other);
        row("an offer that is out", u"OFFER_PARTIAL_REFUND"_s, "AWAITING_BUYER_RESPONSE", "", ReadBack::Present);
        row("an offer not made yet", u"OFFER_PARTIAL_REFUND"_s, "RETURN_OR_REFUND_REQUEST_PENDING", "SELLER_RESPOND_REFUND", ReadBack::Absent);
        row("the package, still asked", u"REJECT_RECEIVED_PACKAGE"_s, "BUYER_SHIPPED_ITEM", "SELLER_RESPOND_RECEIVE_PACKAGE", ReadBack::Absent);
        row("the package, rejected", u"REJECT_RECEIVED_PACKAGE"_s, "REJECT_RECEIVE_PACKAGE", "", ReadBack::Present);
        row("a replacement", u"APPROVE_REPLACEMENT"_s, "REPLACEMENT_REQUEST_COMPLETE", "", ReadBack::Present);
        row("a decision of tomorrow", u"APPROVE_BARTER"_s, "RETURN_OR_REFUND_REQUEST_COMPLETE", "", ReadBack::Other);
    }
    void cases()
    {
        QFETCH(const QString, word);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, question);
        QFETCH(const int, kind);
        QByteArray body = changed(sample(u"returns"_s), "RETURN_OR_REFUND_REQUEST_PENDING", status);
        const QByteArray next = question.isEmpty() ? "[]"_ba : "[{\"action\":\"" + question + "\",\"deadline\":1767772800}]";
        body = changed(body, R"([{"action":"SELLER_RESPOND_RETURN","deadline":1767772800}])", next);
        RemoteFixture f;
        f.says(Cases, body);
        const auto back = QCoro::waitFor(f.remote->readBack(decision(word)));
        QVERIFY(back);
        QCOMPARE(int(back->kind), kind);
        QCOMPARE(back->value, QString::fromLatin1(status));
        QCOMPARE(back->version, 1'767'600'000'000);
        QCOMPARE(f.bodyTo(Cases), (QJsonObject{{u"return_ids"_s, QJsonArray{u"4035318504086604100"_s}}}));
    }

    void aCaseThatIsNotThere()
    {
        RemoteFixture f;
        f.says(Cases, enveloped(R"({"return_orders":[],"total_count":0})"));
        f.says(Cases, changed(sample(u"returns"_s), R"("return_id":"4035318504086604100")", R"("return_id":"9")"));
        f.says(Cases, changed(sample(u"returns"_s), R"("refund_total":"11.49")", R"("refund_total":"?")"));
        const Intent intent = decision(u"APPROVE_REFUND"_s);
        QCOMPARE(QCoro::waitFor(f.remote->readBack(intent))->kind, ReadBack::Missing);
        QCOMPARE(QCoro::waitFor(f.remote->readBack(intent))->kind, ReadBack::Missing); // another case is not this one
        QCOMPARE(QCoro::waitFor(f.remote->readBack(intent)).error().kind, FaultKind::BadAnswer);
    }
};

QTEST_GUILESS_MAIN(TestTikTokReadBack)
#include "tst_tiktok_read_back.moc"
