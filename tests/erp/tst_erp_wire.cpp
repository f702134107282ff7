// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/wire.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::remotes::erp;
using namespace quayside::remotes::erp::tryton;

// Against answers recorded from a Tryton 6.0.29 (tests/data/tryton/pairs.jsonl).
class TestErpWire : public QObject
{
    Q_OBJECT

private:
    QHash<QString, QJsonObject> m_pairs;

    Reply replyTo(const QString &name) const
    {
        const QJsonObject pair = m_pairs.value(name);
        if (pair.isEmpty())
            qFatal("no pair %s", qPrintable(name));
        const QJsonObject answer = pair.value("response"_L1).toObject();
        const bool isPage = answer.contains("_text"_L1) || !answer.contains("id"_L1);
        const QByteArray body = isPage ? answer.value("_text"_L1).toString().toUtf8() : QJsonDocument(answer).toJson(QJsonDocument::Compact);
        return replyOf(pair.value("status"_L1).toInt(), isPage ? "text/html" : "application/json", body,
                       pair.value("request"_L1).toObject().value("id"_L1).toInteger(-2));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u"" QUAYSIDE_TEST_DATA "/tryton/pairs.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject pair = QJsonDocument::fromJson(file.readLine()).object();
            m_pairs.insert(pair.value("name"_L1).toString(), pair);
        }
        QVERIFY(m_pairs.size() > 20);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isWrite");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, Refusal::Kind kind, bool isWrite, ErpCode code) {
            QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(kind) << isWrite << static_cast<int>(code);
        };
        row("login without password", Refusal::Login, false, ErpCode::LoginWantsMore);
        row("login wrong password", Refusal::Session, false, ErpCode::SessionLost);
        row("no authorization", Refusal::Session, false, ErpCode::SessionLost);
        row("session is gone", Refusal::Session, true, ErpCode::SessionLost);
        row("method not exposed", Refusal::Forbidden, false, ErpCode::NoRights);
        row("model unknown", Refusal::Failed, false, ErpCode::ServerFailed);
        row("field unknown", Refusal::Failed, true, ErpCode::UnknownOutcome);
        row("write with a stale timestamp", Refusal::Concurrency, true, ErpCode::ChangedMeanwhile);
        row("datetime without microsecond", Refusal::Broken, false, ErpCode::BadAnswer);
        row("price of a variant", Refusal::Failed, true, ErpCode::UnknownOutcome);
        row("create the same sale again", Refusal::User, true, ErpCode::Declined);
        row("warning", Refusal::Warning, true, ErpCode::NeedsConfirmation);
        row("viewer may not read sales", Refusal::User, false, ErpCode::Declined);
    }
    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(bool, isWrite);
        QFETCH(int, code);
        const Reply reply = replyTo(name);
        QVERIFY(reply.refusal);
        QCOMPARE(static_cast<int>(reply.refusal->kind), kind);
        const Fault fault = faultOf(*reply.refusal, isWrite, u"it"_s);
        QCOMPARE(fault.code, code);
        QCOMPARE(mayHaveHappened(fault), code == static_cast<int>(ErpCode::UnknownOutcome));
    }

    void warningCarriesTokenAndText()
    {
        const Fault fault = faultOf(*replyTo(u"warning"_s).refusal, true, u"it"_s);
        QCOMPARE(fault.subject, u"a0cf77becaa60ff806fd020b858d6bd4.date_future"_s);
        QVERIFY(fault.detail.startsWith(u"The inventories"_s));
    }

    void domainOfAnErrorIsCut()
    {
        const QString text = replyTo(u"address of another party"_s).refusal->text;
        QVERIFY(text.contains(u"Invoice Address"_s));
        QVERIFY(!text.contains(u"<domain>"_s));
        const QByteArray huge = "{\"id\":1,\"error\":[\"UserError\",[\"" + QByteArray(100'000, 'x') + "\",\"\",null]]}";
        QVERIFY(replyOf(200, "application/json", huge, 1).refusal->text.size() < 1'000);
    }

    void valuesOfAnswers()
    {
        const QJsonValue product = replyTo(u"product page"_s).result[0];
        QCOMPARE(decimalOf(product["list_price"_L1]), Decimal::parse(u"9.99"));
        QCOMPARE(timeOf(product["write_date"_L1]), std::optional<Micros>(1795419139469920));
        QCOMPARE(timeOf(product["template."_L1]["write_date"_L1]), std::nullopt);
        QCOMPARE(idOf(product["id"_L1]), u"1"_s);
        const QJsonValue price = replyTo(u"price list price"_s).result[0];
        QCOMPARE(decimalOf(price["sale_price_uom"_L1]), Decimal::parse(u"10.49"));
        const QJsonValue stock = replyTo(u"stock, one warehouse"_s).result[0];
        QCOMPARE(decimalOf(stock["quantity"_L1]), std::optional<Decimal>(10));
        QVERIFY(!replyTo(u"quote"_s).refusal);
        QVERIFY(replyTo(u"quote"_s).result.isNull());
        QVERIFY(replyTo(u"assign"_s).result.toBool());
    }

    void valuesThatAreNone()
    {
        QCOMPARE(decimalOf(QJsonValue()), std::nullopt);
        QCOMPARE(decimalOf(u"9.99"_s), std::nullopt);
        QCOMPARE(decimalOf(QJsonObject{{u"__class__"_s, u"Decimal"_s}, {u"decimal"_s, u"NaN"_s}}), std::nullopt);
        QCOMPARE(decimalOf(QJsonObject{{u"__class__"_s, u"date"_s}}), std::nullopt);
        QJsonObject time = timeValue(1795419139469920);
        QCOMPARE(timeOf(time), std::optional<Micros>(1795419139469920));
        time.remove(u"microsecond"_s);
        QCOMPARE(timeOf(time), std::nullopt);
        QJsonObject odd = timeValue(0);
        odd.insert(u"month"_s, 13);
        QCOMPARE(timeOf(odd), std::nullopt);
        QCOMPARE(idOf(-1), QString());
        QCOMPARE(idOf(u"3"_s), QString());
        QCOMPARE(referenceOf(u"sale.sale,36"_s, "sale.sale"_L1), u"36"_s);
        QCOMPARE(referenceOf(u"sale.sale,-1"_s, "sale.sale"_L1), QString());
        QCOMPARE(referenceOf(u"sale.sale.line,36"_s, "sale.sale"_L1), QString());
        QCOMPARE(referenceOf(u"sale.sale"_s, "sale.sale"_L1), QString());
    }

    void timesKeepTheirMicroseconds()
    {
        for (const Micros moment : {Micros(0), Micros(1), Micros(999'999), Micros(1795419139469920), Micros(-1), Micros(-1'000'001)})
            QCOMPARE(timeOf(timeValue(moment)), std::optional<Micros>(moment));
        const QJsonObject day = dateValue(1795419139469);
        QCOMPARE(day.value("__class__"_L1).toString(), u"date"_s);
        QCOMPARE(day.value("day"_L1).toInt(), 23);
    }

    // Never as JSON numbers: 1.1 would arrive with sixty digits.
    void pricesLeaveAsText()
    {
        const QJsonObject price = decimalValue(*Decimal::parse(u"1.1"), 4);
        QCOMPARE(price.value("decimal"_L1).toString(), u"1.1000"_s);
        QCOMPARE(QJsonDocument(QJsonArray{quantityValue(*Decimal::parse(u"0.1"))}).toJson(QJsonDocument::Compact), "[0.1]"_ba);
        QCOMPARE(QJsonDocument(QJsonArray{quantityValue(Decimal(-3))}).toJson(QJsonDocument::Compact), "[-3]"_ba);
    }

    void envelopeHasThreeMembers()
    {
        const QJsonObject sent = QJsonDocument::fromJson(envelope(7, u"common.db.login"_s, listOf({u"a"_s}))).object();
        QCOMPARE(sent.keys(), (QStringList{u"id"_s, u"method"_s, u"params"_s}));
    }

    // What recorded requests say is what the codec makes.
    void listsNestAsRecorded()
    {
        const QJsonArray inner = listOf({1});
        QCOMPARE(listOf({inner}).size(), 1);
        QVERIFY(listOf({inner}).at(0).isArray());
        const QJsonArray domain = listOf({changedSince(1795419139469920)});
        QVERIFY(domain.at(0).toArray().at(0).toString() == "OR"_L1);
    }

    void damagedAnswersAreRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << 200 << "text/html"_ba << "{\"id\":1,\"result\":1}"_ba;
        QTest::newRow("server error") << 500 << "text/html"_ba << "<html>"_ba;
        QTest::newRow("gateway") << 502 << "application/json"_ba << "{\"id\":1,\"result\":1}"_ba;
        QTest::newRow("empty") << 200 << "application/json"_ba << ""_ba;
        QTest::newRow("cut") << 200 << "application/json"_ba << "{\"id\":1,\"result\":[1,2"_ba;
        QTest::newRow("bare result") << 200 << "application/json"_ba << "[1,2]"_ba;
        QTest::newRow("another id") << 200 << "application/json"_ba << "{\"id\":2,\"result\":1}"_ba;
        QTest::newRow("neither") << 200 << "application/json"_ba << "{\"id\":1}"_ba;
        QTest::newRow("odd error") << 200 << "application/json"_ba << "{\"id\":1,\"error\":{\"a\":1}}"_ba;
        QTest::newRow("empty error") << 200 << "application/json"_ba << "{\"id\":1,\"error\":[]}"_ba;
        QTest::newRow("deep") << 200 << "application/json"_ba << "{\"id\":1,\"result\":" + QByteArray(5'000, '[');
    }
    void damagedAnswersAreRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const Reply reply = replyOf(status, type, body, 1);
        QVERIFY(reply.refusal);
        QCOMPARE(reply.refusal->kind, Refusal::Broken);
        QVERIFY(mayHaveHappened(faultOf(*reply.refusal, true, {})));
        QVERIFY(!mayHaveHappened(faultOf(*reply.refusal, false, {})));
    }

    void everyPieceOfARecordedAnswerIsSafe()
    {
        for (const QJsonObject &pair : std::as_const(m_pairs)) {
            const QByteArray body = QJsonDocument(pair.value("response"_L1).toObject()).toJson(QJsonDocument::Compact);
            for (qsizetype length = 0; length < body.size(); length += 7)
                QVERIFY(replyOf(200, "application/json", body.left(length), 1).refusal);
        }
    }
};

QTEST_GUILESS_MAIN(TestErpWire)
#include "tst_erp_wire.moc"
