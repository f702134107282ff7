// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

/// Conversations, offers and the remote's own figures. As in rows.h; what people wrote is personal and sealed by the store.
namespace quayside::rows {

struct Message
{
    std::string id;
    std::int64_t index = 0;      ///< rises within its conversation
    std::string type;            ///< TEXT, IMAGE, ORDER_CARD, … or unknown words
    std::string role;            ///< BUYER, SHOP, CUSTOMER_SERVICE, SYSTEM, ROBOT
    std::string content;         ///< personal: a JSON document as received; sealed
    std::string orderId;         ///< of an order, logistics or refund card
    std::string productId;       ///< of a product card
    Instant at = 0;
    bool isVisible = false;      ///< the remote shows it to agents
};

struct Conversation
{
    std::string id;
    std::string buyerId;         ///< the order's user_id
    std::string buyerName;       ///< personal: nickname; sealed
    Instant createdAt = 0;
    bool canSend = false;
    std::int64_t unread = 0;
    std::string latestId;
    std::string latestRole;
    Instant latestAt = 0;
    std::vector<Message> messages; ///< those that this answer brought, in any order
};

struct PromotionItem
{
    std::string productId;
    std::string skuId;           ///< empty: the product as a whole
    std::optional<std::int64_t> price;
    std::string currency;
    std::string discount;        ///< per cent off, as the remote writes it
    std::int64_t quantityLimit = -1;
    std::int64_t perBuyer = -1;
};

/// A SKU that is given away.
struct PromotionGift
{
    std::string productId;
    std::string skuId;
    std::int64_t limit = -1;     ///< how often in all; -1: not limited
};

/// What whoever buys enough gets. Numbers are decimals as the remote writes them; it names no currency, amounts are in the shop's own.
struct PromotionTier
{
    std::string kind;            ///< save, gift, shipping
    std::int64_t tier = 1;
    std::string fromType;        ///< NO_THRESHOLD, MINIMAL_ITEM_QUANTITY, MINIMAL_ORDER_AMOUNT or unknown words
    std::string from;            ///< items or an amount; empty: none
    std::string type;            ///< PERCENTAGE_OFF, AMOUNT_OFF, FREE_SHIPPING, DISCOUNT_SHIPPING_FEE, …; of gifts ALL_RECEIVE
    std::string value;           ///< per cent or an amount; empty: none
    std::string method;          ///< of shipping: STANDARD_SHIPPING, EXPRESS_SHIPPING, ALL_SHIPPING_METHOD
    std::string inventory;       ///< of shipping: SELF_FULFILLED, FULFILLED_BY_TIKTOK, ALL
    std::string areas;           ///< of shipping: JSON list of the buyers' areas; empty: everywhere
    std::vector<PromotionGift> gifts;
};

struct Promotion
{
    std::string id;
    std::string title;
    std::string type;            ///< FIXED_PRICE, DIRECT_DISCOUNT, FLASHSALE, SHIPPING_DISCOUNT, …
    std::string level;           ///< PRODUCT, VARIATION, SHOP
    std::string duration;        ///< NORMAL, INDEFINITE
    std::string status;          ///< DRAFT, NOT_START, ONGOING, EXPIRED, DEACTIVATED, NOT_EFFECTIVE
    std::string buyers;          ///< ALL_USER, …
    std::string participation;   ///< BUYER_NO_LIMIT, BUYER_LIMIT_ONLY_ONE: in how many orders a buyer benefits
    Instant beginAt = 0;
    Instant endAt = 0;
    Instant createdAt = 0;
    Instant updatedAt = 0;       ///< the remote's version
    bool isImmutable = false;
    bool isDetailed = false;     ///< its items were in the document
    std::vector<PromotionItem> items;
    std::vector<PromotionTier> tiers; ///< in any document of it
    RawSpan raw;
};

struct Coupon
{
    std::string id;
    std::string title;
    std::string status;
    std::string displayType;
    std::string scope;
    std::string code;
    std::string discountType;    ///< AMOUNT_OFF, PERCENT_OFF
    std::string percentage;
    std::string currency;
    std::int64_t reduction = 0;
    std::int64_t minSpend = 0;
    Instant beginAt = 0;
    Instant endAt = 0;
    std::int64_t claimed = 0;
    std::int64_t redeemed = 0;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    RawSpan raw;
};

/// Figures of one subject over one span of the shop's own days.
struct Performance
{
    std::string id;              ///< "<subject>:<its id>@<first day>"
    std::string subject;         ///< shop, product, sku, video, live
    std::string subjectId;
    std::string title;
    std::string day;             ///< "2026-01-01"
    std::string until;           ///< does not belong to it
    std::string currency;
    std::int64_t gmv = 0;
    std::int64_t refunds = 0;
    std::int64_t orders = 0;
    std::int64_t items = 0;
    std::int64_t customers = 0;
    std::int64_t visitors = 0;
    std::int64_t views = 0;
    RawSpan raw;
};

} // namespace quayside::rows
