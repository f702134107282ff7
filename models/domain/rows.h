// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a remote says, one plain value per record, decoded from the wire and written to the mirror
/// without a detour. Text is UTF-8 in std::string because both ends (simdjson, SQLite) speak it.
/// Amounts are minor units of the row's currency; instants are UTC milliseconds, 0 when absent.
/// Status words are kept exactly as the remote wrote them, so that unknown ones survive.
namespace quayside::rows {

/// Where a row's raw document lies inside its page's raw bytes.
struct RawSpan
{
    std::uint32_t at = 0;
    std::uint32_t length = 0;
};

struct Shop
{
    std::string id;
    std::string name;
    std::string region;      ///< two letters: the market
    std::string currency;    ///< the market's currency
    std::string sellerType;
    std::string cipher;      ///< names the shop in every shop-bound call
    std::string code;
};

struct Warehouse
{
    std::string id;
    std::string name;
    std::string type;        ///< SALES_WAREHOUSE, RETURN_WAREHOUSE
    std::string status;      ///< ENABLED, DISABLED, RESTRICTED
    std::string region;
    std::string city;
    bool isDefault = false;
};

struct Category
{
    std::string id;
    std::string parentId;    ///< "0" for a root
    std::string name;
    bool isLeaf = false;
    std::string permission;  ///< first permission status
    std::string attributes;  ///< JSON array as received; empty until asked for
    std::string rules;       ///< JSON object as received; empty until asked for
};

struct Brand
{
    std::string id;
    std::string name;
    std::string authorization;
};

struct Stock
{
    std::string warehouseId;
    std::int64_t available = 0;  ///< sellable units, what the shop calls quantity
    std::int64_t committed = 0;  ///< reserved by open orders
};

struct Sku
{
    std::string id;
    std::string sellerSku;
    std::string variant;         ///< the values of its sales attributes, joined by ", "
    std::string salesAttributes; ///< JSON array as received
    std::string barcode;
    std::string barcodeType;
    std::string status;          ///< NORMAL, DEACTIVATED, or unknown words
    std::string imageUrl;
    std::string currency;
    std::int64_t price = 0;      ///< shelf price
    std::optional<std::int64_t> listPrice;
    std::vector<Stock> stock;
};

struct Product
{
    std::string id;
    std::string title;
    std::string description;     ///< HTML; empty when only the search form was read
    std::string status;          ///< ACTIVATE, PENDING, … as the shop writes it
    std::string audit;           ///< NONE, AUDITING, FAILED, PRE_APPROVED, APPROVED
    std::string auditReasons;    ///< JSON array, empty when none
    std::string categoryId;
    std::string categoryPath;    ///< names from root to leaf, joined by " › "
    std::string brandId;
    std::string brand;
    std::string images;          ///< JSON array of {uri, url, thumb, width, height}
    std::string attributes;      ///< JSON array as received
    std::int64_t weightGrams = 0;
    bool hasDraft = false;
    bool isDetailed = false;     ///< description, images, attributes were in the document
    Instant createdAt = 0;
    Instant updatedAt = 0;       ///< the remote's version
    std::vector<Sku> skus;
    RawSpan raw;
};

struct Line
{
    std::string id;
    std::string productId;
    std::string skuId;
    std::string sellerSku;
    std::string productName;
    std::string skuName;
    std::string imageUrl;
    std::string status;
    std::string packageStatus;
    std::string trackingNumber;
    std::string cancelReason;
    std::int64_t originalPrice = 0;
    std::int64_t sellerDiscount = 0;
    std::int64_t platformDiscount = 0;
    std::int64_t salePrice = 0;
    bool isGift = false;
    std::string category;        ///< of its product when the order was written; known to the store only

    bool operator==(const Line &) const = default;
};

struct Order
{
    std::string id;
    std::string status;
    std::string type;
    std::string fulfilment;
    std::string shippingType;
    std::string deliveryOption;
    std::string warehouseId;
    std::string trackingNumber;
    std::string carrier;
    std::string paymentMethod;
    std::string cancelReason;
    std::string cancelledBy;
    std::string buyerId;         ///< user_id; a pseudonym, not personal data by itself
    std::string buyerName;       ///< personal: nickname; sealed by the store
    std::string buyerMessage;    ///< personal; sealed
    std::string recipient;       ///< personal: JSON of the recipient address; sealed
    std::string region;          ///< country of delivery, two letters
    std::string currency;
    std::int64_t productTotal = 0;
    std::int64_t sellerDiscount = 0;
    std::int64_t platformDiscount = 0;
    std::int64_t subTotal = 0;
    std::int64_t shippingFee = 0;
    std::int64_t tax = 0;
    std::int64_t total = 0;
    bool isOnHold = false;
    bool isCashOnDelivery = false;
    bool isSample = false;
    bool cancelRequested = false;
    Instant createdAt = 0;
    Instant paidAt = 0;
    Instant updatedAt = 0;       ///< the remote's version
    Instant shippedAt = 0;       ///< rts_time
    Instant collectedAt = 0;
    Instant deliveredAt = 0;
    Instant cancelledAt = 0;
    Instant shipBy = 0;          ///< rts_sla_time
    Instant collectBy = 0;       ///< tts_sla_time
    Instant cancelBy = 0;        ///< cancel_order_sla_time
    std::vector<Line> lines;
    RawSpan raw;
};

struct ReturnLine
{
    std::string id;
    std::string orderLineId;
    std::string skuId;
    std::string sellerSku;
    std::string productName;
    std::string skuName;
    std::int64_t refund = 0;
};

struct Return
{
    std::string id;
    std::string orderId;
    std::string type;            ///< REFUND, RETURN_AND_REFUND, REPLACEMENT
    std::string status;
    std::string role;            ///< who opened it
    std::string reason;          ///< opaque key
    std::string reasonText;      ///< what to show
    std::string arbitration;
    std::string nextAction;      ///< SELLER_RESPOND_…; empty when there is nothing to do
    Instant deadline = 0;        ///< of nextAction
    std::string trackingNumber;
    std::string currency;
    std::int64_t refundTotal = 0;
    std::int64_t refundSubTotal = 0;
    std::int64_t refundShipping = 0;
    std::int64_t refundTax = 0;
    bool canKeepItem = false;
    bool isQuickRefund = false;
    Instant createdAt = 0;
    Instant updatedAt = 0;       ///< the remote's version
    std::vector<ReturnLine> lines;
    RawSpan raw;
};

} // namespace quayside::rows
