// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/errors.h"
#include "app/remotes/tiktok/signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace quayside;
using namespace quayside::remotes::tiktok;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quayside::FaultKind)

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/tiktok-sign-vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Query queryOf(const QJsonObject &vector)
{
    Query query;
    const QJsonObject given = vector["query"_L1].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        query.append({it.key(), it.value().toString()});
    std::reverse(query.begin(), query.end()); // the order given must not matter
    return query;
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray api = vectors()["api"_L1].toArray();
        QCOMPARE(api.size(), 13);
        for (const QJsonValue &vector : api)
            QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
    }
    void publishedVectors()
    {
        QFETCH(const QJsonObject, vector);
        const QByteArray secret = vector["app_secret"_L1].toString().toUtf8();
        const QString path = vector["path"_L1].toString();
        const QByteArray type = vector["content_type"_L1].toString().toUtf8();
        const QByteArray body = vector["body"_L1].toString().toUtf8();
        QCOMPARE(stringToSign(secret, path, queryOf(vector), type, body), vector["string_to_sign"_L1].toString().toUtf8());
        QCOMPARE(QString::fromLatin1(signature(secret, path, queryOf(vector), type, body)),
                 vector["expected_sign"_L1].toString());
    }

    void whatIsSentIsWhatWasSigned_data() { publishedVectors_data(); }
    void whatIsSentIsWhatWasSigned()
    {
        QFETCH(const QJsonObject, vector);
        if (vector["query"_L1].toObject().contains("sign"_L1))
            return; // a query of ours never holds a sign beforehand
        const QUrl url = signedUrl(QUrl(u"https://open-api.example.com"_s), vector["path"_L1].toString(), queryOf(vector),
                                   vector["app_secret"_L1].toString().toUtf8(),
                                   vector["content_type"_L1].toString().toUtf8(), vector["body"_L1].toString().toUtf8());
        const QByteArray sent = url.toEncoded();
        const QByteArray encoded = vector["encoded_query_without_sign"_L1].toString().toUtf8();
        const QList<QByteArray> parts = encoded.split('&');
        for (const QByteArray &part : parts)
            QVERIFY2(sent.contains(part), sent.constData());
        QVERIFY(sent.endsWith("&sign=" + vector["expected_sign"_L1].toString().toLatin1()));
        QVERIFY(sent.startsWith("https://open-api.example.com" + vector["path"_L1].toString().toLatin1() + '?'));
    }

    void multipartIsComparedByMediaTypeAlone()
    {
        const QByteArray with = signature("s", u"/p"_s, {}, "Multipart/Form-Data;boundary=x", "body");
        QCOMPARE(with, signature("s", u"/p"_s, {}, "application/json", {}));
        QVERIFY(with != signature("s", u"/p"_s, {}, "application/json", "body"));
    }

    void webhooks_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray webhooks = vectors()["webhook"_L1].toArray();
        QCOMPARE(webhooks.size(), 3);
        for (const QJsonValue &vector : webhooks)
            QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
    }
    void webhooks()
    {
        QFETCH(const QJsonObject, vector);
        QCOMPARE(QString::fromLatin1(webhookSignature(vector["app_secret"_L1].toString().toUtf8(),
                                                      vector["app_key"_L1].toString(),
                                                      vector["raw_body"_L1].toString().toUtf8())),
                 vector["expected_authorization"_L1].toString());
    }

    void errorsOfTheRemote_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("status");
        QTest::addColumn<FaultKind>("kind");
        QTest::newRow("token expired") << 105002 << u"expired credentials"_s << 200 << FaultKind::AuthExpired;
        QTest::newRow("scope") << 105005 << u"access denied"_s << 403 << FaultKind::Denied;
        QTest::newRow("signature") << 106001 << u"sign invalid"_s << 401 << FaultKind::Signature;
        QTest::newRow("throttle") << 36009002 << u"too many requests"_s << 429 << FaultKind::RateLimited;
        QTest::newRow("hourly") << 36009037 << u"quota"_s << 200 << FaultKind::RateLimited;
        QTest::newRow("shared: clock") << 36009004 << u"Timestamp is in the future"_s << 400 << FaultKind::Signature;
        QTest::newRow("shared: token") << 36009004 << u"access token header invalid"_s << 400 << FaultKind::AuthExpired;
        QTest::newRow("shared: parameter") << 36009004 << u"PageSize is a required field"_s << 400 << FaultKind::Invalid;
        QTest::newRow("inside") << 36009003 << u"internal error"_s << 200 << FaultKind::ServerError;
        QTest::newRow("no such product") << 12052032 << u"product not found"_s << 200 << FaultKind::NotFound;
        QTest::newRow("wrong state") << 12019113 << u"status"_s << 200 << FaultKind::NotAllowedNow;
        QTest::newRow("value refused") << 12052073 << u"price out of range"_s << 200 << FaultKind::Refused;
        QTest::newRow("never seen") << 77777777 << u"?"_s << 200 << FaultKind::Refused;
        QTest::newRow("never seen, 503") << 77777777 << u"?"_s << 503 << FaultKind::ServerError;
        QTest::newRow("never seen, 429") << 77777777 << u"?"_s << 429 << FaultKind::RateLimited;
    }
    void errorsOfTheRemote()
    {
        QFETCH(const int, code);
        QFETCH(const QString, message);
        QFETCH(const int, status);
        QFETCH(const FaultKind, kind);
        const Fault fault = faultOf(code, message, status);
        QCOMPARE(fault.kind, kind);
        QCOMPARE(fault.code, code);
        QCOMPARE(fault.detail, message);
    }

    void kindsOfCodes()
    {
        QVERIFY(isThrottle(36009002) && isThrottle(36009037) && !isThrottle(36009003));
        QVERIFY(isTokenExpired(105002) && !isTokenExpired(105005));
        QVERIFY(isSignature(106001) && !isSignature(105002));
        QVERIFY(isSignature(36009004, u"timestamp is too old"_s));
        QVERIFY(!isSignature(36009004, u"SortOrder is invalid, allowed values: ASC,DESC."_s));
        QVERIFY(isServerFailure(12001000) && !isServerFailure(12019150));
        QCOMPARE(faultOfStatus(200).kind, FaultKind::BadAnswer);
        QCOMPARE(faultOfStatus(404).kind, FaultKind::BadAnswer);
        QCOMPARE(faultOfStatus(502).kind, FaultKind::ServerError);
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
