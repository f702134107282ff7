// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_rig.h"

#include <QSet>
#include <QTest>

using namespace quayside;
using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Path = u"/customer_service/202309/conversations"_s;
const QMap<QString, QString> Twenty{{u"page_size"_s, u"20"_s}};
const QMap<QString, QString> Three{{u"page_size"_s, u"3"_s}};

QJsonArray talksOf(DeskRig &rig, int shop = 0) { return rig.walk(getConversations, Path, u"conversations"_s, Twenty, shop); }

QString messagesOf(const QString &talk) { return Path + u'/' + talk + u"/messages"_s; }

Answer say(DeskRig &rig, const QString &talk, const QString &text)
{
    const QString content = QString::fromUtf8(QJsonDocument(QJsonObject{{u"content"_s, text}}).toJson(QJsonDocument::Compact));
    return rig.ask(sendMessage, messagesOf(talk), {}, {{u"type"_s, u"TEXT"_s}, {u"content"_s, content}});
}

} // namespace

class TestTalkCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConversationAndEveryMessageOnce_data()
    {
        QTest::addColumn<int>("shop");
        for (int shop = 0; shop < ShopCount; ++shop)
            QTest::addRow("shop %d", shop) << shop;
    }
    void everyConversationAndEveryMessageOnce()
    {
        QFETCH(const int, shop);
        DeskRig rig;
        const Counts counts = rig.book->world().counts(shop, rig.book->now());
        const QJsonArray talks = talksOf(rig, shop);
        QCOMPARE(talks.size(), counts.conversations);
        QCOMPARE_GT(counts.conversations, 20);
        QSet<QString> ids;
        qint64 last = std::numeric_limits<qint64>::max();
        for (const QJsonValue &talk : talks) {
            const qint64 at = talk[u"latest_message"_s][u"create_time"_s].toInteger();
            QVERIFY(at <= last && at <= rig.book->now());
            last = at;
            const QJsonArray messages = rig.walk(getMessages, messagesOf(talk[u"id"_s].toString()), u"messages"_s, Three, shop);
            QCOMPARE(messages.first()[u"id"_s], talk[u"latest_message"_s][u"id"_s]);
            for (const QJsonValue &message : messages) {
                ids.insert(message[u"id"_s].toString());
                QVERIFY(QJsonDocument::fromJson(message[u"content"_s].toString().toUtf8()).isObject());
            }
        }
        QCOMPARE(ids.size(), counts.messages);
    }

    void buyersWriteOnAsTheVirtualClockGoes()
    {
        DeskRig rig;
        const qint64 before = rig.book->world().counts(0, rig.book->now()).messages;
        rig.clock.advance(86'400'000); // the wall clock alone brings nothing
        QCOMPARE(talksOf(rig).size(), rig.book->world().counts(0, rig.book->now()).conversations);
        QCOMPARE(rig.book->world().counts(0, rig.book->now()).messages, before);
        QVERIFY(rig.book->advance(86'400));
        const qint64 after = rig.book->world().counts(0, rig.book->now()).messages;
        QCOMPARE_GT(after, before + 10);
        QCOMPARE_LE(after, before + 16);
    }

    void anAnswerStandsAtTheEndAndCountsOnce()
    {
        DeskRig rig;
        const QString talk = talksOf(rig).first()[u"id"_s].toString();
        const Answer answer = say(rig, talk, u"Yes, \"top\" rack only."_s);
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.hadEffect);
        const QJsonObject latest = DeskRig::dataOf(rig.ask(getMessages, messagesOf(talk), Three))[u"messages"_s][0].toObject();
        QCOMPARE(latest[u"id"_s], DeskRig::dataOf(answer)[u"message_id"_s]);
        QCOMPARE(latest[u"sender"_s][u"role"_s].toString(), u"CUSTOMER_SERVICE"_s);
        QCOMPARE(QJsonDocument::fromJson(latest[u"content"_s].toString().toUtf8())[u"content"_s].toString(), u"Yes, \"top\" rack only."_s);
        QCOMPARE(rig.book->effects().size(), 1);
        QCOMPARE(rig.book->effects().first()[u"kind"_s].toString(), u"message.send"_s);
        QCOMPARE(rig.book->effects().first()[u"conversation_id"_s].toString(), talk);
    }

    void readingDoesNotMarkAsRead()
    {
        DeskRig rig;
        QString talk;
        for (const QJsonValue &one : talksOf(rig)) {
            if (one[u"unread_count"_s].toInt() > 0)
                talk = one[u"id"_s].toString();
        }
        QVERIFY(!talk.isEmpty());
        const auto unread = [&] {
            return DeskRig::dataOf(rig.ask(getConversation, u"/customer_service/202601/conversations/"_s + talk))[u"conversation"_s][u"unread_count"_s].toInt();
        };
        QVERIFY(!rig.walk(getMessages, messagesOf(talk), u"messages"_s, Three).isEmpty());
        QVERIFY(unread() > 0);
        QCOMPARE(rig.ask(readConversation, messagesOf(talk) + u"/read"_s).code, 0);
        QCOMPARE(unread(), 0);
    }

    void whatCannotBeSentIsRefused()
    {
        DeskRig rig;
        const QString talk = talksOf(rig).first()[u"id"_s].toString();
        QCOMPARE(say(rig, u"12345"_s, u"Hello"_s).code, codes::TalkUnknown);
        QCOMPARE(say(rig, talk, QString()).code, codes::ParameterInvalid);
        QCOMPARE(say(rig, talk, QString(2001, u'x')).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(sendMessage, messagesOf(talk), {}, {{u"type"_s, u"TEXT"_s}, {u"content"_s, u"plain"_s}}).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(sendMessage, messagesOf(talk), {}, {{u"type"_s, u"SMOKE"_s}, {u"content"_s, u"{}"_s}}).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(getConversations, Path, {{u"page_size"_s, u"21"_s}}).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(getMessages, messagesOf(talk), {{u"page_size"_s, u"11"_s}}).code, codes::ParameterInvalid);
        QVERIFY(rig.book->effects().isEmpty());
    }

    void aConversationWithABuyerIsThereOnce()
    {
        DeskRig rig;
        const QString buyer = talksOf(rig).first()[u"participants"_s][0][u"user_id"_s].toString();
        const QJsonObject known = DeskRig::dataOf(rig.ask(createConversation, Path, {}, {{u"buyer_user_id"_s, buyer}}));
        QCOMPARE(known[u"conversation_id"_s], talksOf(rig).first()[u"id"_s]);
        const qint64 before = rig.book->world().counts(0, rig.book->now()).conversations;
        const QJsonObject stranger{{u"buyer_user_id"_s, u"7021436810000999999"_s}};
        const QJsonObject made = DeskRig::dataOf(rig.ask(createConversation, Path, {}, stranger));
        QCOMPARE(DeskRig::dataOf(rig.ask(createConversation, Path, {}, stranger)), made);
        QCOMPARE(rig.book->world().counts(0, rig.book->now()).conversations, before + 1);
    }

    void serviceIsMeasuredInTheShopsDays()
    {
        DeskRig rig;
        const QMap<QString, QString> days{{u"support_date_ge"_s, u"2020-01-01"_s}, {u"support_date_lt"_s, u"2099-01-01"_s}};
        const QJsonObject all = DeskRig::dataOf(rig.ask(getServicePerformance, u"/customer_service/202407/performance"_s, days));
        QCOMPARE_GT(all[u"performance"_s][u"support_session_count"_s].toInt(), 10);
        const QMap<QString, QString> none{{u"support_date_ge"_s, u"2020-01-01"_s}, {u"support_date_lt"_s, u"2020-01-02"_s}};
        const QJsonObject empty = DeskRig::dataOf(rig.ask(getServicePerformance, u"/customer_service/202407/performance"_s, none));
        QCOMPARE(empty[u"performance"_s][u"response_percentage"_s].toString(), u"NaN"_s);
        QCOMPARE(rig.ask(getServicePerformance, u"/customer_service/202407/performance"_s).code, codes::RequestInvalid);
    }

    void agentsMayLeave()
    {
        DeskRig rig;
        const QString path = u"/customer_service/202309/agents/settings"_s;
        QCOMPARE(DeskRig::dataOf(rig.ask(getAgentSettings, path))[u"can_accept_chat"_s].toBool(), true);
        QCOMPARE(rig.ask(setAgentSettings, path, {}, {{u"can_accept_chat"_s, false}}).code, 0);
        QCOMPARE(DeskRig::dataOf(rig.ask(getAgentSettings, path))[u"can_accept_chat"_s].toBool(), false);
        QCOMPARE(rig.ask(setAgentSettings, path).code, codes::RequestInvalid);
    }
};

QTEST_GUILESS_MAIN(TestTalkCalls)
#include "tst_talk_calls.moc"
