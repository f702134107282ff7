// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QString>

#include <optional>

namespace quayside::tables {

/// A product or one SKU that a promotion offers. Amounts in minor units.
struct PromotionItemDetail
{
    RecordRef ref;                       ///< the SKU, or the product as a whole
    QString title;                       ///< empty: the listing is not here
    QString variant;
    QString sellerSku;
    QString imageUrl;
    QString currency;
    std::optional<qint64> usualFrom;     ///< price of the listing now; of a whole product its cheapest SKU's
    std::optional<qint64> usualTo;       ///< and its dearest
    std::optional<qint64> price;         ///< that buyers pay: as the promotion names it, or what its discount makes of the lowest usual one
    double discount = 0;                 ///< per cent off; 0: the promotion names a price, or nothing
    qint64 quantityLimit = -1;           ///< -1: none
    qint64 perBuyer = -1;
    bool isBelowFloor = false;           ///< the price is under what the team allows
};

struct PromotionDetail
{
    RecordRef ref;
    QString shopName;
    QString market;
    QString title;
    QString type;                        ///< platform word, as are those below
    QString level;                       ///< PRODUCT, VARIATION, SHOP
    QString status;
    QString buyers;
    bool isEndless = false;
    bool isImmutable = false;            ///< the platform lets nobody change it
    Instant beginAt = 0;
    Instant endAt = 0;
    Instant updatedAt = 0;
    qint64 products = 0;
    qint64 total = 0;                    ///< items, of which the first are below
    QList<PromotionItemDetail> items;
};

} // namespace quayside::tables
