// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <string>
#include <utility>
#include <vector>

/// What a remote says about parcels, cancellations and what hangs on orders, returns and listings; as in rows.h.
namespace quayside::rows {

struct Package
{
    std::string id;
    std::string status;          ///< PROCESSING, FULFILLING, COMPLETED, CANCELLED
    std::string trackingNumber;
    std::string carrierId;
    std::string carrier;
    std::string tag;             ///< DEFAULT, COMBINE, SPLIT; this and the next three only of a package read by itself
    std::string deliveryOption;
    std::string handover;        ///< PICKUP, DROP_OFF
    std::int64_t weightGrams = 0;
    bool isDetailed = false;
    Instant createdAt = 0;
    Instant updatedAt = 0;       ///< the remote's version
    std::vector<std::string> orders;
    std::vector<std::string> lines; ///< order line ids
    RawSpan raw;
};

struct CancellationLine
{
    std::string id;
    std::string orderLineId;
    std::string skuId;
    std::string sellerSku;
    std::string productName;
    std::string skuName;
    std::int64_t refund = 0;
};

struct Cancellation
{
    std::string id;
    std::string orderId;
    std::string type;            ///< CANCEL (seller or system), BUYER_CANCEL
    std::string status;
    std::string role;            ///< who opened it
    std::string reason;          ///< opaque key
    std::string reasonText;      ///< what to show
    std::string nextAction;      ///< SELLER_RESPOND_CANCEL; empty when there is nothing to do
    Instant deadline = 0;        ///< of nextAction
    std::string currency;        ///< empty when there is no money to give back
    std::int64_t refundTotal = 0;
    bool replenishes = false;    ///< the units come back on sale
    Instant createdAt = 0;
    Instant updatedAt = 0;       ///< the remote's version
    std::vector<CancellationLine> lines;
    RawSpan raw;
};

struct TrackingEvent
{
    Instant at = 0;
    std::string code;            ///< the remote's number for it; no list of them exists
    std::string description;
};
/// What the carriers reported about an order's parcels, all of it.
struct Tracking
{
    std::string id;              ///< of the order
    std::vector<TrackingEvent> events;
};

struct PricePart
{
    std::string lineId;          ///< empty: of the whole order
    std::string name;            ///< the remote's word: "sku_list_price", "tax_amount", …
    std::int64_t amount = 0;
};
/// How the sum of an order comes about.
struct PriceDetail
{
    std::string id;              ///< of the order
    std::string currency;
    std::string taxRate;         ///< as received; empty when not said
    std::vector<PricePart> parts;
};

struct ReturnRecord
{
    Instant at = 0;
    std::string role;            ///< BUYER, SELLER, OPERATOR, SYSTEM
    std::string event;
    std::string description;
    std::string reasonText;
    std::string note;            ///< somebody's own words: personal, sealed by the store
    int images = 0;
};
/// What happened to a return, all of it.
struct ReturnRecords
{
    std::string id;              ///< of the return
    std::vector<ReturnRecord> records;
};

/// How good the platform finds a listing.
struct ListingQuality
{
    std::string id;              ///< of the product
    std::string tier;            ///< POOR, FAIR, GOOD
    int remaining = 0;           ///< recommendations that are left
    std::vector<std::pair<std::string, std::string>> hints; ///< field and how to solve it
};

struct Carrier
{
    std::string id;
    std::string name;
};
/// One way in which parcels leave a warehouse, and who may carry them.
struct DeliveryOption
{
    std::string id;
    std::string warehouseId;
    std::string name;
    std::string type;            ///< STANDARD, EXPRESS, ECONOMY, SEND_BY_SELLER
    std::vector<Carrier> carriers;
};

} // namespace quayside::rows
