// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/sorting.h"

#include <QDate>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 2000;
constexpr qint64 FirstBuyer = 7'021'436'810'000'000'000;
constexpr qint64 AnswerWithin = 86'400;

Answer noSuchTalk() { return Answer::refused(codes::TalkUnknown, u"The conversation does not exist"_s); }

const Talk *talkOf(const Desk &desk, const Call &call)
{
    return desk.world().talks().find(call.shop, idFrom(call.segments.at(1)));
}

std::string nicknameOf(const Talk &talk) { return "buyer_" + std::to_string(talk.buyer % 100'000); }

void writeMessage(JsonWriter &json, const Talk &talk, const TalkMessage &message, const Quirks &quirks)
{
    const Market &market = markets()[static_cast<size_t>(talk.shop)];
    json.beginObject().key("id").id(message.id).key("index").id(message.index);
    json.field("type", quirks.unknownEnums && message.id % 5 == 0 ? "HARBOUR_SIGNAL" : std::string_view(message.type));
    json.field("content", message.content).field("create_time", message.time).flag("is_visible", message.isVisible);
    json.key("sender").beginObject().field("role", message.role);
    if (message.role == "BUYER")
        json.key("im_user_id").id(talk.id + 900).field("nickname", nicknameOf(talk));
    else
        json.key("im_user_id").id(talk.id + 901).field("nickname", market.shopName);
    json.field("avatar", "").endObject().endObject();
}

// The list says whether one may write and what was said last; a conversation by its id says neither.
enum class Form : quint8 { Listed, Alone };

void writeTalk(JsonWriter &json, const Desk &desk, const Talk &talk, Form form)
{
    json.beginObject().key("id").id(talk.id).field("create_time", talk.createTime);
    if (form == Form::Listed)
        json.flag("can_send_message", desk.world().talks().canSend(talk, desk.book.now()));
    json.field("unread_count", talk.unread).field("participant_count", 2).key("participants").beginArray();
    json.beginObject().field("role", "BUYER").key("im_user_id").id(talk.id + 900).key("user_id").id(talk.buyer);
    json.field("nickname", nicknameOf(talk)).field("avatar", "").endObject();
    json.beginObject().field("role", "SHOP").key("im_user_id").id(talk.id + 901);
    json.field("nickname", markets()[static_cast<size_t>(talk.shop)].shopName).field("avatar", "").endObject().endArray();
    if (desk.quirks().unknownFields)
        json.key("harbour_flag").beginObject().field("letter", "Q").endObject();
    if (form == Form::Listed && !talk.messages.empty()) {
        json.key("latest_message");
        writeMessage(json, talk, talk.latest(), desk.quirks());
    }
    json.endObject();
}

// Ordered by the latest word, so that a conversation that moves to the front while pages are read hides none behind it.
OrderMark markOf(const Talk &talk) { return {talk.messages.empty() ? talk.createTime : talk.latest().time, talk.id}; }

bool isBefore(const OrderMark &a, const OrderMark &b) { return std::pair(a.time, a.id) < std::pair(b.time, b.id); }

} // namespace

Answer getConversations(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 20, 0, request))
        return *refusal;
    std::vector<const Talk *> talks;
    const auto after = markOf(request);
    for (const Talk &talk : desk.world().talks().of(call.shop)) {
        if (!after || isBefore(markOf(talk), *after))
            talks.push_back(&talk);
    }
    std::sort(talks.begin(), talks.end(), [](const Talk *a, const Talk *b) { return isBefore(markOf(*b), markOf(*a)); });
    QString next;
    if (talks.size() > static_cast<size_t>(request.size)) {
        talks.resize(static_cast<size_t>(request.size));
        next = request.tokenFor(positionOf(markOf(*talks.back())));
    }
    troublePage(desk.mischief, request, talks, next);
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key("conversations").beginArray();
    for (const Talk *talk : talks)
        writeTalk(json, desk, *talk, Form::Listed);
    json.endArray().field("next_page_token", next.toStdString()).endObject();
    return answer;
}

Answer getConversation(Desk &desk, const Call &call)
{
    const Talk *talk = talkOf(desk, call);
    if (talk == nullptr)
        return noSuchTalk();
    Answer answer;
    answer.data = "{\"conversation\":";
    JsonWriter json(answer.data);
    writeTalk(json, desk, *talk, Form::Alone);
    answer.data += '}';
    return answer;
}

Answer getMessages(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 10, 0, request))
        return *refusal;
    const QString field = call.query.value(u"sort_field"_s);
    const QString order = call.query.value(u"sort_order"_s);
    if (!field.isEmpty() && field != "create_time"_L1 && field != "index"_L1)
        return Answer::refused(codes::RequestInvalid, u"SortField is invalid, allowed values: create_time,index."_s, 400);
    if (!order.isEmpty() && order != "ASC"_L1 && order != "DESC"_L1)
        return Answer::refused(codes::RequestInvalid, u"SortOrder is invalid, allowed values: ASC,DESC."_s, 400);
    const Talk *talk = talkOf(desk, call);
    if (talk == nullptr)
        return noSuchTalk();
    const bool isAscending = order == "ASC"_L1;
    std::vector<const TalkMessage *> messages;
    const auto after = markOf(request);
    for (const TalkMessage &message : talk->messages) {
        const OrderMark mark{message.index, message.id};
        if (!after || (isAscending ? isBefore(*after, mark) : isBefore(mark, *after)))
            messages.push_back(&message);
    }
    if (!isAscending)
        std::reverse(messages.begin(), messages.end());
    QString next;
    if (messages.size() > static_cast<size_t>(request.size)) {
        messages.resize(static_cast<size_t>(request.size));
        next = request.tokenFor(positionOf({messages.back()->index, messages.back()->id}));
    }
    troublePage(desk.mischief, request, messages, next);
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key("messages").beginArray();
    for (const TalkMessage *message : messages)
        writeMessage(json, *talk, *message, desk.quirks());
    json.endArray().field("next_page_token", next.toStdString()).endObject();
    return answer;
}

Answer sendMessage(Desk &desk, const Call &call)
{
    const Talk *talk = talkOf(desk, call);
    if (talk == nullptr)
        return noSuchTalk();
    Body body(call.json);
    const QString type = body.string(u"type"_s, true);
    const QString content = body.string(u"content"_s, true);
    if (body.refusal())
        return *body.refusal();
    static const QStringList types{u"TEXT"_s, u"IMAGE"_s, u"VIDEO"_s, u"PRODUCT_CARD"_s, u"ORDER_CARD"_s, u"RETURN_REFUND_CARD"_s,
                                   u"COUPON_CARD"_s, u"LOGISTICS_CARD"_s};
    if (!types.contains(type))
        return Answer::refused(codes::ParameterInvalid, u"type: unknown value %1"_s.arg(type), 400);
    const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8());
    if (!document.isObject())
        return Answer::refused(codes::ParameterInvalid, u"content: is not a JSON document"_s, 400);
    const QString text = document[u"content"_s].toString();
    if (type == "TEXT"_L1 && (text.isEmpty() || text.size() > LongestText))
        return Answer::refused(codes::ParameterInvalid, u"content: Value Out Of Range [1, %1]"_s.arg(LongestText), 400);
    if (!desk.world().talks().canSend(*talk, desk.book.now()))
        return Answer::refused(codes::TalkClosed, u"The conversation is closed"_s);
    const qint64 id = Talks::nextMessageId(*talk);
    Changes changes(desk, call);
    changes.act(u"message.send"_s, call.shop, ops::say(call.shop, talk->id, type, content),
                {{u"conversation_id"_s, QString::number(talk->id)}, {u"type"_s, type}}, QJsonValue(), content);
    return changes.commit(Answer::of({{u"message_id"_s, QString::number(id)}}));
}

Answer readConversation(Desk &desk, const Call &call)
{
    const Talk *talk = talkOf(desk, call);
    if (talk == nullptr)
        return noSuchTalk();
    Changes changes(desk, call);
    changes.act(u"message.read"_s, call.shop, ops::readTalk(call.shop, talk->id), {{u"conversation_id"_s, QString::number(talk->id)}},
                talk->unread, 0);
    return changes.commit();
}

Answer createConversation(Desk &desk, const Call &call)
{
    Body body(call.json);
    const QString buyerId = body.string(u"buyer_user_id"_s, true);
    if (body.refusal())
        return *body.refusal();
    const qint64 buyer = idFrom(buyerId);
    const Talks &talks = desk.world().talks();
    if (const Talk *talk = talks.withBuyer(call.shop, buyer))
        return Answer::of({{u"conversation_id"_s, QString::number(talk->id)}});
    if (buyer < FirstBuyer + call.shop * 1'000'000 || buyer >= FirstBuyer + (call.shop + 1) * 1'000'000)
        return Answer::refused(codes::ParameterInvalid, u"buyer_user_id: there is no such buyer"_s);
    const QString id = QString::number(talks.nextTalkId(call.shop));
    Changes changes(desk, call);
    changes.act(u"conversation.create"_s, call.shop, ops::beginTalk(call.shop, buyer), {{u"conversation_id"_s, id}}, QJsonValue(), buyerId);
    return changes.commit(Answer::of({{u"conversation_id"_s, id}}));
}

Answer getAgentSettings(Desk &desk, const Call &call)
{
    return Answer::of({{u"can_accept_chat"_s, desk.world().talks().acceptsChat(call.shop)}});
}

Answer setAgentSettings(Desk &desk, const Call &call)
{
    Body body(call.json);
    const bool accepts = body.boolean(u"can_accept_chat"_s);
    if (body.refusal())
        return *body.refusal();
    if (!body.has(u"can_accept_chat"_s))
        return Answer::refused(codes::RequestInvalid, u"param can_accept_chat is missing"_s, 400);
    Changes changes(desk, call);
    changes.act(u"agent.settings"_s, call.shop, ops::acceptChat(call.shop, accepts), {}, desk.world().talks().acceptsChat(call.shop), accepts);
    return changes.commit();
}

Answer getServicePerformance(Desk &desk, const Call &call)
{
    const QDate from = QDate::fromString(call.query.value(u"support_date_ge"_s), Qt::ISODate);
    const QDate before = QDate::fromString(call.query.value(u"support_date_lt"_s), Qt::ISODate);
    if (!from.isValid() || !before.isValid())
        return Answer::refused(codes::RequestInvalid, u"SupportDateGe and SupportDateLt are required fields"_s, 400);
    const qint64 offset = markets()[static_cast<size_t>(call.shop)].utcOffsetHours * 3600;
    const qint64 first = from.startOfDay(Qt::UTC).toSecsSinceEpoch() - offset;
    const qint64 end = before.startOfDay(Qt::UTC).toSecsSinceEpoch() - offset;
    qint64 sessions = 0;
    qint64 inTime = 0;
    qint64 answered = 0;
    qint64 waited = 0;
    for (const Talk &talk : desk.world().talks().of(call.shop)) {
        qint64 asked = 0;
        for (const TalkMessage &message : talk.messages) {
            if (message.role == "BUYER" && asked == 0) {
                asked = message.time;
                sessions += asked >= first && asked < end ? 1 : 0;
            } else if (message.role == "CUSTOMER_SERVICE" && asked != 0) {
                if (asked >= first && asked < end) {
                    ++answered;
                    inTime += message.time - asked <= AnswerWithin ? 1 : 0;
                    waited += message.time - asked;
                }
                asked = 0;
            }
        }
    }
    const QString percentage = sessions == 0 ? u"NaN"_s : QString::number(static_cast<double>(inTime) * 100 / static_cast<double>(sessions), 'f', 1);
    const QJsonObject performance{{u"support_session_count"_s, sessions}, {u"response_percentage"_s, percentage},
                                  {u"response_time_mins"_s, QString::number(answered == 0 ? 0 : waited / 60 / answered)},
                                  {u"satisfaction_percentage"_s, sessions == 0 ? u"NaN"_s : u"92.5"_s}};
    return Answer::of({{u"performance"_s, performance}});
}

} // namespace quayside::practice
