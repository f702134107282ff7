// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode.h"

#include "samples.h"
#include "tests/fuzz/page_check.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::remotes::tiktok;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    const char *sample;
    Resource resource;
};
constexpr std::array Kinds{Kind{"shops", Resource::Shops},           Kind{"warehouses", Resource::Warehouses}, Kind{"categories", Resource::Categories},
                           Kind{"brands", Resource::Brands},         Kind{"products-search", Resource::Products}, Kind{"inventory", Resource::Stock},
                           Kind{"orders", Resource::Orders},         Kind{"returns", Resource::Returns},
                           Kind{"packages", Resource::Packages},     Kind{"cancellations", Resource::Cancellations},
                           Kind{"delivery-options", Resource::DeliveryOptions}};

// One of what happens to bytes on bad ways: bits tip, pieces are lost, doubled, swapped for JSON of another shape.
QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"null", "[]", "{}", "\"\"", "-1", "0.5", "true", "99999999999999999999", "\"\\u0000\"", "\xff", "{", "]", ","};
    const int strokes = 1 + static_cast<int>(random.bounded(4));
    for (int i = 0; i < strokes && !body.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(body.size())));
        const qsizetype length = 1 + random.bounded(12);
        switch (random.bounded(6)) {
        case 0: body[at] = static_cast<char>(body[at] ^ (1 << random.bounded(8))); break;
        case 1: body.remove(at, length); break;
        case 2: body.insert(at, body.mid(at, length)); break;
        case 3: body.truncate(at); break;
        case 4: body.insert(at, pieces[random.bounded(pieces.size())]); break;
        default: {
            // A value of another kind in the place of one that is there.
            const qsizetype colon = body.indexOf(':', at);
            const qsizetype end = colon < 0 ? -1 : body.indexOf(',', colon);
            if (end > 0)
                body.replace(colon + 1, end - colon - 1, pieces[random.bounded(pieces.size())]);
            break;
        }
        }
    }
    return body;
}

} // namespace

class TestTikTokDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTheEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<FaultKind>("kind");
        const QByteArray html = "<html><body>502 Bad Gateway</body></html>"_ba;
        QTest::newRow("HTML of a proxy that failed") << html << 502 << FaultKind::ServerError;
        QTest::newRow("HTML of a log-in page") << html << 200 << FaultKind::BadAnswer;
        QTest::newRow("HTML, forbidden") << html << 403 << FaultKind::Denied;
        QTest::newRow("HTML, not found") << html << 404 << FaultKind::BadAnswer;
        QTest::newRow("HTML, too many requests") << html << 429 << FaultKind::RateLimited;
        QTest::newRow("empty") << ""_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("spaces") << "   "_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("a list") << "[]"_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("text") << "\"ok\""_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("without a code") << R"({"data":{"products":[]}})"_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("not UTF-8") << "{\"code\":0,\"message\":\"\xff\xfe\",\"data\":{}}"_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("two documents") << R"({"code":0}{"code":0})"_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("data of another shape") << R"({"code":0,"data":[1]})"_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("the list of another shape") << R"({"code":0,"data":{"products":{"id":"1"}}})"_ba << 200 << FaultKind::BadAnswer;
        QTest::newRow("an expired token") << R"({"code":105002,"message":"Expired credentials"})"_ba << 401 << FaultKind::AuthExpired;
        QTest::newRow("throttled") << R"({"code":36009002,"message":"Too many requests"})"_ba << 200 << FaultKind::RateLimited;
        QTest::newRow("a missing scope") << R"({"code":105005,"message":"Access denied"})"_ba << 200 << FaultKind::Denied;
        QTest::newRow("failed inside") << R"({"code":36009003,"message":"Internal error"})"_ba << 200 << FaultKind::ServerError;
        QTest::newRow("an unknown refusal") << R"({"code":77777,"message":"No"})"_ba << 200 << FaultKind::Refused;
        QTest::newRow("nested beyond reason") << QByteArray(R"({"code":0,"data":)") + QByteArray(5000, '[') + QByteArray(5000, ']') + '}' << 200 << FaultKind::BadAnswer;
    }
    void whatIsNotTheEnvelope()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const FaultKind, kind);
        const auto page = decodePage(Resource::Products, body, status);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, kind);
        QVERIFY2(!page.error().detail.isEmpty(), "the log should say what came");
        const auto product = decodeProduct(body, status);
        QVERIFY(!product || !product->page.bad.isEmpty());
        if (!QByteArray(QTest::currentDataTag()).startsWith("the list"))
            QCOMPARE(product.error().kind, kind);
    }

    void theRemotesOwnWordsAreKept()
    {
        const auto page = decodePage(Resource::Orders, R"({"code":12052180,"message":"Search window is too large","request_id":"1"})", 200);
        QCOMPARE(page.error().code, 12052180);
        QCOMPARE(page.error().detail, u"Search window is too large"_s);
    }

    void everyCutIsNoticed()
    {
        for (const Kind &kind : Kinds) {
            const QByteArray body = sample(QString::fromLatin1(kind.sample)).trimmed();
            for (qsizetype length = 0; length < body.size(); ++length) {
                const auto page = decodePage(kind.resource, body.first(length), 200);
                QVERIFY2(!page, kind.sample);
                QCOMPARE(page.error().kind, FaultKind::BadAnswer);
            }
        }
    }

    void anAnswerWithoutRows()
    {
        for (const Kind &kind : Kinds) {
            for (const char *body : {R"({"code":0,"message":"Success"})", R"({"code":0,"data":null})", R"({"code":0,"data":{}})"}) {
                const auto page = decodePage(kind.resource, body, 200);
                QVERIFY2(page, body);
                QVERIFY(page->page.bad.isEmpty() && page->page.stock.empty() && page->nextToken.isEmpty());
                QVERIFY(std::visit([](const auto &rows) { if constexpr (requires { rows.empty(); }) return rows.empty(); else return true; }, page->page.rows));
            }
        }
    }

    void damagedBytes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void damagedBytes()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        int taken = 0;
        for (int i = 0; i < 2'000; ++i) {
            const Kind &kind = Kinds[random.bounded(static_cast<quint32>(Kinds.size()))];
            const QByteArray body = mutated(sample(QString::fromLatin1(kind.sample)), random);
            (void)envelopeOf(body);
            (void)decodeWrite(body, 200);
            (void)decodeCategoryPart(body, 200, i % 2 == 0);
            const auto product = decodeProduct(i % 3 == 0 ? mutated(sample(u"product"_s), random) : body, 200);
            if (product)
                QVERIFY2(!wrongIn(product->page), wrongIn(product->page));
            const auto page = decodePage(kind.resource, body, 200);
            if (!page)
                continue;
            ++taken;
            if (const char *wrong = wrongIn(page->page))
                QFAIL((wrong + ": "_ba + body).constData());
        }
        QVERIFY2(taken > 50, "damage so thorough that nothing of it is read tests little");
    }
};

QTEST_GUILESS_MAIN(TestTikTokDamage)
#include "tst_tiktok_damage.moc"
