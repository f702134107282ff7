// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode_rows.h"

namespace quayside::remotes::tiktok {

namespace {

// Cards name their record in a JSON document inside a string. What cannot be read names none.
void readCard(rows::Message &message)
{
    if (message.type.find("CARD") == std::string::npos && message.type.find("ENTER_FROM") == std::string::npos)
        return;
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(message.content);
    Object card;
    if (parser.parse(padded).get(card) != simdjson::SUCCESS)
        return;
    message.orderId = text(card, "order_id");
    message.productId = text(card, "product_id");
}

} // namespace

void read(const Object &json, rows::Message &message, Trouble &trouble)
{
    message.id = text(json, "id");
    if (message.id.empty())
        trouble.note("id", "missing");
    message.index = integer(json, "index");
    message.type = text(json, "type");
    message.content = text(json, "content");
    message.at = seconds(json, "create_time");
    message.isVisible = flag(json, "is_visible");
    bool isThere = false;
    const Object sender = objectOf(json, "sender", isThere);
    if (isThere)
        message.role = text(sender, "role");
    readCard(message);
}

void read(const Object &json, rows::Conversation &conversation, Trouble &trouble)
{
    conversation.id = text(json, "id");
    if (conversation.id.empty())
        trouble.note("id", "missing");
    conversation.createdAt = seconds(json, "create_time");
    conversation.canSend = flag(json, "can_send_message");
    conversation.unread = integer(json, "unread_count");
    eachObject(json, "participants", trouble, [&conversation](const Object &participant) {
        if (text(participant, "role") != "BUYER")
            return;
        conversation.buyerId = text(participant, "user_id");
        conversation.buyerName = text(participant, "nickname");
    });
    bool isThere = false;
    const Object latest = objectOf(json, "latest_message", isThere);
    if (!isThere)
        return;
    Trouble ofLatest; // it comes again with the messages
    rows::Message message;
    read(latest, message, ofLatest);
    conversation.latestId = message.id;
    conversation.latestRole = message.role;
    conversation.latestAt = message.at;
}

} // namespace quayside::remotes::tiktok
