// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_fixture.h"

#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Conversations = u"/customer_service/202309/conversations"_s;

QString messagesOf(const QString &id) { return Conversations + u'/' + id + u"/messages"_s; }

QByteArray conversation(const QByteArray &id, qint64 latest)
{
    return "{\"id\":\"" + id + "\",\"latest_message\":{\"id\":\"m" + id + "\",\"create_time\":" + QByteArray::number(latest) + "}}";
}

QByteArray conversations(const QByteArrayList &list, const QByteArray &token = {})
{
    return enveloped(R"({"conversations":[)" + list.join(',') + "],\"next_page_token\":\"" + token + "\"}");
}

QByteArray messages(const QList<std::pair<QByteArray, qint64>> &list, const QByteArray &token = {})
{
    QByteArrayList parts;
    for (const auto &[id, at] : list)
        parts.append("{\"id\":\"" + id + R"(","type":"TEXT","content":"{}","create_time":)" + QByteArray::number(at) + '}');
    return enveloped(R"({"messages":[)" + parts.join(',') + "],\"next_page_token\":\"" + token + "\"}");
}

Intent replyOf(const QString &text)
{
    Intent intent;
    intent.id = u"0190-1"_s;
    intent.kind = u"message.reply"_s;
    intent.record = {RecordKind::Conversation, RemoteFixture::Shop, u"7"_s};
    intent.payload = {{u"text"_s, text}, {u"after"_s, 7}, {u"since"_s, 1000}};
    return intent;
}

} // namespace

class tst_TikTokTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationNamesItsBuyerAsOrdersDo()
    {
        const auto page = decoded(Resource::Conversations, sample(u"conversations"_s));
        const rows::Conversation &talk = rowsIn<rows::Conversation>(page.page).at(0);
        QCOMPARE(talk.id, "7494560109732334261");
        QCOMPARE(talk.buyerId, "7021436810468230477");
        QCOMPARE(talk.buyerName, "mug_fan");
        QCOMPARE(talk.unread, 1);
        QVERIFY(talk.canSend);
        QCOMPARE(talk.latestRole, "BUYER");
        QCOMPARE(talk.latestAt, 1'767'190'000'000);
    }

    void aCardNamesItsRecordAndABrokenOneNone()
    {
        const auto read = [](const QByteArray &type, const QByteArray &content) {
            const QByteArray body = enveloped(R"({"messages":[{"id":"1","index":"1767190000000000","type":")" + type + R"(","content":")" + content
                                              + R"(","sender":{"role":"BUYER"}}]})");
            auto page = tiktok::decodeMessages(body, 200);
            return page ? page->messages.at(0) : rows::Message();
        };
        const rows::Message card = read("ORDER_CARD", R"({\"order_id\":\"576461413038785752\"})");
        QCOMPARE(card.orderId, "576461413038785752");
        QCOMPARE(card.index, 1'767'190'000'000'000);
        QCOMPARE(read("PRODUCT_CARD", R"({\"product_id\":\"5\"})").productId, "5");
        QCOMPARE(read("TEXT", R"({\"order_id\":\"5\"})").orderId, std::string());
        QCOMPARE(read("ORDER_CARD", "half{").orderId, std::string());
        QCOMPARE(read("HARBOUR_SIGNAL", "{}").type, "HARBOUR_SIGNAL");
    }

    void aMessageThatCannotBeReadHidesNoOther()
    {
        const auto page = tiktok::decodeMessages(enveloped(R"({"messages":[{"id":"1"},{"type":"TEXT"}]})"), 200);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, FaultKind::BadAnswer);
    }

    void theFirstRunReadsEveryWord()
    {
        RemoteFixture f;
        f.says(Conversations, conversations({conversation("7", 1000), conversation("8", 900)}, "t"));
        f.says(Conversations, conversations({conversation("9", 100)}));
        f.says(messagesOf(u"7"_s), messages({{"a", 1000}, {"b", 990}}, "more"));
        f.says(messagesOf(u"7"_s), messages({{"c", 980}}));
        f.says(messagesOf(u"8"_s), messages({{"d", 900}}));
        f.says(messagesOf(u"9"_s), messages({{"e", 100}}));
        const auto first = f.pull(Resource::Conversations);
        QVERIFY(first && !first->isLast);
        QCOMPARE(rowsIn<rows::Conversation>(*first).at(0).messages.size(), 3U);
        QVERIFY(first->raw.isEmpty()); // nobody's words are kept outside of the seal
        QCOMPARE(f.queryTo(messagesOf(u"7"_s), u"page_size"_s), u"10"_s);
        QCOMPARE(f.queryTo(messagesOf(u"7"_s), u"page_token"_s, 1), u"more"_s);
        const auto last = f.pull(Resource::Conversations, first->nextCursor);
        QVERIFY(last && last->isLast);
        QCOMPARE(rowsIn<rows::Conversation>(*last).at(0).messages.size(), 1U);
    }

    void aReplyIsSentAsAText()
    {
        RemoteFixture f;
        f.says(messagesOf(u"7"_s), enveloped("{\"message_id\":\"55\"}"));
        QCOMPARE(f.push(replyOf(u"Yes, \"top\" rack only."_s)).kind, Outcome::Done);
        const QJsonObject body = f.bodyTo(messagesOf(u"7"_s));
        QCOMPARE(body[u"type"_s].toString(), u"TEXT"_s);
        QCOMPARE(QJsonDocument::fromJson(body[u"content"_s].toString().toUtf8())[u"content"_s].toString(), u"Yes, \"top\" rack only."_s);
        f.forget(messagesOf(u"7"_s));
        f.says(messagesOf(u"7"_s), refusal(45101004, "The conversation is closed"));
        QCOMPARE(f.push(replyOf(u"Hello"_s)).kind, Outcome::Refused);
        f.forget(messagesOf(u"7"_s));
        f.says(messagesOf(u"7"_s), answer(503, "busy"));
        QCOMPARE(f.push(replyOf(u"Hello"_s)).kind, Outcome::Unclear);
    }

    // Only our own words behind what was known when they were written are the reply.
    void aReplyIsReadBack_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("the reply itself") << u"CUSTOMER_SERVICE"_s << u"Hello"_s << 8 << true;
        QTest::newRow("said in the shop itself") << u"SHOP"_s << u" Hello "_s << 9 << true;
        QTest::newRow("the buyer said so too") << u"BUYER"_s << u"Hello"_s << 8 << false;
        QTest::newRow("a robot said so") << u"ROBOT"_s << u"Hello"_s << 8 << false;
        QTest::newRow("other words") << u"CUSTOMER_SERVICE"_s << u"Hello!"_s << 8 << false;
        QTest::newRow("said long before") << u"CUSTOMER_SERVICE"_s << u"Hello"_s << 7 << false;
    }
    void aReplyIsReadBack()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, text);
        QFETCH(const int, index);
        QFETCH(const bool, isThere);
        RemoteFixture f;
        const QJsonObject message{{u"id"_s, u"55"_s},
                                  {u"index"_s, QString::number(index)},
                                  {u"type"_s, u"TEXT"_s},
                                  {u"content"_s, QString::fromUtf8(QJsonDocument(QJsonObject{{u"content"_s, text}}).toJson())},
                                  {u"create_time"_s, 1000},
                                  {u"sender"_s, QJsonObject{{u"role"_s, role}}}};
        const QJsonObject data{{u"messages"_s, QJsonArray{message}}};
        f.says(messagesOf(u"7"_s), enveloped(QJsonDocument(data).toJson()));
        const auto back = QCoro::waitFor(f.remote->readBack(replyOf(u"Hello"_s)));
        QVERIFY(back);
        QCOMPARE(back->kind, isThere ? ReadBack::Present : ReadBack::Absent);
    }

    void aConversationThatIsGoneIsMissing()
    {
        RemoteFixture f; // it answers 404 to what nobody scripted
        const auto back = QCoro::waitFor(f.remote->readBack(replyOf(u"Hello"_s)));
        QVERIFY(back);
        QCOMPARE(back->kind, ReadBack::Missing);
    }

    void aLaterRunStopsWhereNothingIsNew()
    {
        RemoteFixture f;
        const QByteArray date = "Date: Thu, 01 Jan 2026 00:00:00 GMT\r\n";
        const qint64 then = 1'767'225'600;
        f.says(Conversations, answer(200, conversations({conversation("7", then - 10)}), date));
        f.says(messagesOf(u"7"_s), messages({{"a", then - 10}}));
        const auto first = f.pull(Resource::Conversations);
        QVERIFY(first && first->isLast);
        const qint64 mark = QJsonDocument::fromJson(first->nextCursor)[u"mark"_s].toInteger() / 1000;
        f.forget(Conversations);
        f.forget(messagesOf(u"7"_s));
        f.says(Conversations, conversations({conversation("8", mark + 60), conversation("7", mark - 4000)}, "older"));
        f.says(messagesOf(u"8"_s), messages({{"z", mark + 60}, {"y", mark - 5000}}, "older"));
        const auto again = f.pull(Resource::Conversations, first->nextCursor);
        QVERIFY(again && again->isLast);
        QCOMPARE(f.to(Conversations).size(), 1);
        QCOMPARE(f.to(messagesOf(u"8"_s)).size(), 1);
        QVERIFY(f.to(messagesOf(u"7"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_TikTokTalk)
#include "tst_tiktok_talk.moc"
