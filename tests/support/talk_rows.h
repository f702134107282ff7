// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/talk_rows.h"
#include "tests/unit/store/store_fixture.h"

namespace quayside::tests {

inline rows::Message said(const std::string &id, std::int64_t index, const std::string &role, const std::string &text, Instant at)
{
    rows::Message message;
    message.id = id;
    message.index = index;
    message.role = role;
    message.type = "TEXT";
    message.content = "{\"content\":\"" + text + "\"}";
    message.at = at;
    message.isVisible = true;
    return message;
}

/// A message that is no text: "IMAGE", "ORDER_CARD", …
inline rows::Message sent(const std::string &id, std::int64_t index, const std::string &role, const std::string &type, const std::string &content, Instant at)
{
    rows::Message message = said(id, index, role, {}, at);
    message.type = type;
    message.content = content;
    return message;
}

/// What a picture's message holds.
inline std::string pictureAt(const std::string &url)
{
    return "{\"url\":\"" + url + "\",\"width\":800,\"height\":600}";
}

/// What a card's message holds.
inline std::string cardOf(const std::string &member, const std::string &id)
{
    return "{\"" + member + "\":\"" + id + "\"}";
}

/// A conversation that ends with its last message.
inline rows::Conversation talk(const std::string &id, const std::string &buyerId, const std::string &buyer, std::vector<rows::Message> messages, int unread = 0)
{
    rows::Conversation conversation;
    conversation.id = id;
    conversation.buyerId = buyerId;
    conversation.buyerName = buyer;
    conversation.canSend = true;
    conversation.unread = unread;
    conversation.createdAt = messages.front().at;
    conversation.latestId = messages.back().id;
    conversation.latestRole = messages.back().role;
    conversation.latestAt = messages.back().at;
    conversation.messages = std::move(messages);
    return conversation;
}

inline rows::Promotion promotion(const std::string &id, const std::string &title, const std::string &type, const std::string &status, Instant begin, Instant end)
{
    rows::Promotion made;
    made.id = id;
    made.title = title;
    made.type = type;
    made.level = "VARIATION";
    made.duration = "NORMAL";
    made.status = status;
    made.buyers = "ALL_USER";
    made.beginAt = begin;
    made.endAt = end;
    made.updatedAt = 1;
    made.isDetailed = true;
    made.raw = {1, 2};
    return made;
}

template <class Write>
Done writeTalk(StoreFixture &f, Write write)
{
    return f.mirror([&](store::WriteScope &scope) -> Done {
        store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        if (const Result<store::Applied> done = write(writer); !done)
            return fail(done.error());
        return writer.finish();
    });
}

inline Done addTalks(StoreFixture &f, const std::vector<rows::Conversation> &talks)
{
    return writeTalk(f, [&](store::MirrorWriter &writer) { return writer.conversations(talks); });
}

inline Done addPromotions(StoreFixture &f, const std::vector<rows::Promotion> &promotions)
{
    return writeTalk(f, [&](store::MirrorWriter &writer) { return writer.promotions(promotions, "[{}]"); });
}

} // namespace quayside::tests
