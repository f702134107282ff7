// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace quayside::remotes {

/// What can be pulled. Every one has its line in the table of resource.cpp, in the same order.
enum class Resource : quint8 {
    Shops, Warehouses, Categories, Brands, Products, Stock, Orders, Returns, Packages, Cancellations, DeliveryOptions,
    Tracking,       ///< this and the next two are read of one order or return each
    PriceDetails,
    ReturnRecords,
    ListingQuality, ///< of listings on sale, by their ids
    ListingDrafts,  ///< what lies beside the live listing: a draft, a version under review
    CategoryRules,  ///< attributes and rules of the categories that listings are in
    Statements, Transactions, Payments, Withdrawals, Unsettled, Conversations,
    Promotions, Coupons, Performance,
};

/// How a resource is kept up to date: one line for each, and nowhere else. Times in milliseconds.
struct ResourceFacts
{
    Resource resource;
    QLatin1StringView word;    ///< of cursors, of `sync --resource` and of the log
    int priority;              ///< within a run the lower goes first
    Instant every;             ///< between two reads while online
    Instant overlap;           ///< how far a run reaches back behind the mark, for what was written late
    Instant recent;            ///< a first read brings so much of the newest before anything older; 0: all in one go
    Instant reconcileEvery;    ///< between two comparisons of ids, which find what was deleted there; 0: nothing is ever deleted
    bool isOfAccount;          ///< read once for the account, not once a shop
    int atOnce = 0;            ///< above 0: there is no list of them; what is missing or old is asked for by ids, so many a run
};

/// In the order of the enumeration.
[[nodiscard]] std::span<const ResourceFacts> allResources();
[[nodiscard]] const ResourceFacts &factsOf(Resource resource);

/// "shops", "products", …
[[nodiscard]] QString resourceWord(Resource resource);
[[nodiscard]] std::optional<Resource> resourceOf(QStringView word);

} // namespace quayside::remotes
