// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"
#include "models/domain/talk_rows.h"

#include <QList>

#include <optional>
#include <vector>

namespace quayside::store {

class Connection;

/// A promotion with what its items come to.
struct PromotionRow
{
    qint64 id = 0;
    RecordRef ref;
    QString market;
    rows::Promotion promotion;           ///< without its items
    qint64 items = 0;
    qint64 products = 0;
    qint64 skus = 0;                     ///< those named one by one
    std::optional<qint64> lowestPrice;   ///< minor units
    QString currency;
    double highestDiscount = 0;          ///< per cent; 0: no item has one
};

/// An item with what the catalog says of it.
struct OfferedItem
{
    rows::PromotionItem item;
    QString title;                       ///< empty: the product is not here
    QString variant;
    QString sellerSku;
    QString imageUrl;
    QString currency;                    ///< of the item, else of the listing
    std::optional<qint64> usualFrom;     ///< the listing's price now; of a whole product that of its cheapest SKU
    std::optional<qint64> usualTo;       ///< and of its dearest
    std::optional<qint64> floor;         ///< the highest among its SKUs
};

/// A gift with what the catalog says of it.
struct OfferedGift
{
    rows::PromotionGift gift;
    QString title;                       ///< empty: the product is not here
    QString variant;
    QString sellerSku;
    QString imageUrl;
};

/// What whoever buys enough gets.
struct OfferedTier
{
    rows::PromotionTier tier;            ///< without its gifts
    QString currency;                    ///< of its amounts: the shop's
    QList<OfferedGift> gifts;
};

/// A promotion that one product is in.
struct ProductOffer
{
    RecordRef ref;
    rows::Promotion promotion;           ///< without its items
    std::optional<qint64> lowestPrice;
    QString currency;
    double highestDiscount = 0;
};

/// What is offered to buyers. Runs on store threads.
class OffersReader
{
public:
    explicit OffersReader(Connection &db) : m_db(db) {}

    /// By local id and in that order.
    [[nodiscard]] Result<std::vector<PromotionRow>> rows(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::optional<PromotionRow>> find(const RecordRef &ref);
    /// The first `limit` items, by title.
    [[nodiscard]] Result<QList<OfferedItem>> items(const RecordRef &ref, int limit);
    /// Savings, then gifts, then shipping, each from the lowest tier on.
    [[nodiscard]] Result<QList<OfferedTier>> tiers(const RecordRef &ref);
    /// Those that run or will, the earliest first.
    [[nodiscard]] Result<QList<ProductOffer>> ofProduct(const RecordRef &product);

private:
    [[nodiscard]] Result<QList<OfferedGift>> gifts(qint64 tier);

    Connection &m_db;
};

} // namespace quayside::store
