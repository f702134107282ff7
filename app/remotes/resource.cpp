// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/resource.h"

#include <array>

namespace quayside::remotes {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Minute = 60'000;
constexpr Instant Hour = 60 * Minute;
constexpr Instant Day = 24 * Hour;

// Periods: tiktok-shop-api.md section 10.4. Returns go before orders: they run against a clock, and there are fewer of them.
//
// What can vanish there without a word is compared by its ids: listings, warehouses, categories, brands, promotions (drafts are thrown
// away) and coupons. The rest needs none of it: orders, returns, cancellations, parcels and conversations change their state and stay;
// statements, transactions, payments, withdrawals and figures are books, which nobody takes a line out of; delivery options and what is
// not settled are read as a whole each time, and what is not among them goes then; shops follow the consent; details go with the record
// that they are of, and so do the levels of stock with their SKU.
constexpr std::array Table{
    //            resource              word             priority  every        overlap     recent    reconcile  of account
    ResourceFacts{Resource::Shops,      "shops"_L1,             0, Hour,        0,          0,        0,         true},
    ResourceFacts{Resource::Warehouses, "warehouses"_L1,       10, Hour,        0,          0,        Day,       false},
    ResourceFacts{Resource::Categories, "categories"_L1,       20, Day,         0,          0,        Day,       false},
    ResourceFacts{Resource::Brands,     "brands"_L1,           30, Day,         0,          0,        Day,       false},
    ResourceFacts{Resource::Products,   "products"_L1,         40, 10 * Minute, 5 * Minute, 0,        Day,       false},
    ResourceFacts{Resource::Stock,      "stock"_L1,            50, 15 * Minute, 0,          0,        0,         false},
    ResourceFacts{Resource::Orders,     "orders"_L1,           70, 2 * Minute,  5 * Minute, 2 * Day,  0,         false},
    ResourceFacts{Resource::Returns,    "returns"_L1,          60, 2 * Minute,  5 * Minute, 14 * Day, 0,         false},
    ResourceFacts{Resource::Packages,   "packages"_L1,         80, 5 * Minute,  5 * Minute, 2 * Day,  0,         false},
    ResourceFacts{Resource::Cancellations, "cancellations"_L1, 65, 2 * Minute,  5 * Minute, 14 * Day, 0,         false},
    ResourceFacts{Resource::DeliveryOptions, "delivery-options"_L1, 90, Day,    0,          0,        0,         false},
    ResourceFacts{Resource::Tracking,   "tracking"_L1,        110, 10 * Minute, 0,          0,        0,         false, 4},
    ResourceFacts{Resource::PriceDetails, "price-details"_L1, 120, 10 * Minute, 0,          0,        0,         false, 4},
    ResourceFacts{Resource::ReturnRecords, "return-records"_L1, 100, 2 * Minute, 0,         0,        0,         false, 4},
    ResourceFacts{Resource::ListingQuality, "listing-quality"_L1, 130, 10 * Minute, 0,      0,        0,         false, 500},
    ResourceFacts{Resource::ListingDrafts, "listing-drafts"_L1, 125, 10 * Minute, 0,        0,        0,         false, 40},
    ResourceFacts{Resource::CategoryRules, "category-rules"_L1, 55, 10 * Minute, 0,         0,        0,         false, 4},
    // Money and figures come once a day; how far back their states change is the adapter's own to know.
    ResourceFacts{Resource::Statements,    "statements"_L1,    95, Hour,        0,          0,        0,         false},
    ResourceFacts{Resource::Transactions,  "transactions"_L1, 112, Hour,        0,          0,        0,         false},
    ResourceFacts{Resource::Payments,      "payments"_L1,      96, Hour,        0,          0,        0,         false},
    ResourceFacts{Resource::Withdrawals,   "withdrawals"_L1,   97, Hour,        0,          0,        0,         false},
    ResourceFacts{Resource::Unsettled,     "unsettled"_L1,    122, 6 * Hour,    0,          0,        0,         false},
    ResourceFacts{Resource::Conversations, "conversations"_L1, 66, Minute,      5 * Minute, 0,        0,         false},
    ResourceFacts{Resource::Promotions,    "promotions"_L1,    81, 10 * Minute, 5 * Minute, 0,        Day,       false},
    ResourceFacts{Resource::Coupons,       "coupons"_L1,       82, Hour,        0,          0,        Day,       false},
    ResourceFacts{Resource::Performance,   "performance"_L1,  132, 6 * Hour,    0,          0,        0,         false},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Table.size(); ++i) {
        if (Table[i].resource != static_cast<Resource>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const ResourceFacts> allResources()
{
    return Table;
}

const ResourceFacts &factsOf(Resource resource)
{
    return Table[static_cast<std::size_t>(resource)];
}

QString resourceWord(Resource resource)
{
    return factsOf(resource).word;
}

std::optional<Resource> resourceOf(QStringView word)
{
    for (const ResourceFacts &facts : Table) {
        if (word == facts.word)
            return facts.resource;
    }
    return std::nullopt;
}

} // namespace quayside::remotes
