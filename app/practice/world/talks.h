// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/orders.h"

#include <string>
#include <vector>

namespace quayside::practice {

struct TalkMessage
{
    qint64 id = 0;
    qint64 index = 0;         ///< rises within a conversation
    std::string_view role;    ///< BUYER, CUSTOMER_SERVICE, SYSTEM
    std::string type;
    std::string content;      ///< a JSON document
    qint64 time = 0;
    bool isVisible = true;
};

struct Talk
{
    qint64 id = 0;
    int shop = 0;
    qint64 buyer = 0;
    OrderRef order;           ///< what it is about, when it is about one
    bool hasOrder = false;
    qint64 createTime = 0;
    int unread = 0;
    std::vector<TalkMessage> messages;

    [[nodiscard]] const TalkMessage &latest() const { return messages.back(); }
};

/// What buyers and shops say to each other. Conversations begin with an order; after the world's beginning buyers go on writing,
/// every three hours in every shop.
class Talks
{
public:
    struct Shop
    {
        const OrderTimes *times = nullptr;
        const Orders *orders = nullptr;
    };
    Talks(const WorldSpec &spec, const std::array<Shop, ShopCount> &shops);

    [[nodiscard]] const std::vector<Talk> &of(int shop) const { return m_talks[static_cast<size_t>(shop)]; }
    [[nodiscard]] const Talk *find(int shop, qint64 id) const;
    [[nodiscard]] const Talk *withBuyer(int shop, qint64 buyer) const;
    [[nodiscard]] qint64 messageCount(int shop) const;
    /// Whether the shop may write: something was said in the last thirty days, or the buyer ordered in the last sixty.
    [[nodiscard]] bool canSend(const Talk &talk, qint64 now) const;
    [[nodiscard]] bool acceptsChat(int shop) const { return m_accepts[static_cast<size_t>(shop)]; }
    /// The id that the next message of the conversation gets, and that of the next conversation.
    [[nodiscard]] static qint64 nextMessageId(const Talk &talk);
    [[nodiscard]] qint64 nextTalkId(int shop) const;

    void say(int shop, qint64 talk, const std::string &type, const std::string &content, qint64 now);
    void markRead(int shop, qint64 talk);
    void begin(int shop, qint64 buyer, qint64 now);
    void setAcceptsChat(int shop, bool accepts) { m_accepts[static_cast<size_t>(shop)] = accepts; }
    /// Lets buyers write what they write until then.
    void settle(qint64 until);

private:
    void make(int shop, int number, const WorldSpec &spec);
    static void add(Talk &talk, std::string_view role, std::string type, std::string content, qint64 time, bool isVisible = true);

    std::array<Shop, ShopCount> m_shops;
    std::array<std::vector<Talk>, ShopCount> m_talks;
    std::array<bool, ShopCount> m_accepts{true, true, true, true, true};
    std::array<qint64, ShopCount> m_said{}; ///< how many of the later messages were written
    quint64 m_seed;
    qint64 m_anchor;
};

} // namespace quayside::practice
