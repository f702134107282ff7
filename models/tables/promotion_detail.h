// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QString>
#include <QStringList>

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

/// A SKU that is given away.
struct PromotionGiftDetail
{
    RecordRef ref;
    QString title;                       ///< empty: the listing is not here
    QString variant;
    QString sellerSku;
    qint64 limit = -1;                   ///< how often in all; -1: not limited
};

/// What whoever buys enough gets. Amounts in minor units.
struct PromotionTierDetail
{
    enum class Kind : quint8 { Save, Gift, Shipping };
    enum class From : quint8 { Always, Items, Amount, Unknown };
    enum class Gives : quint8 { Percent, Amount, Everything, Unknown }; ///< everything: gifts, or free shipping

    Kind kind = Kind::Save;
    From from = From::Always;
    qint64 least = 0;                    ///< items or an amount
    Gives gives = Gives::Unknown;
    qint64 amount = 0;
    double percent = 0;
    QString currency;
    QString type;                        ///< platform words, for those that are not known here
    QString fromType;
    QString method;                      ///< of shipping: STANDARD_SHIPPING, EXPRESS_SHIPPING, ALL_SHIPPING_METHOD
    QString inventory;                   ///< of shipping: SELF_FULFILLED, FULFILLED_BY_TIKTOK, ALL
    QStringList areas;                   ///< of shipping; empty: everywhere
    QList<PromotionGiftDetail> gifts;
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
    QString participation;               ///< in how many of their orders it holds
    bool isEndless = false;
    bool isImmutable = false;            ///< the platform lets nobody change it
    Instant beginAt = 0;
    Instant endAt = 0;
    Instant updatedAt = 0;
    QList<PromotionTierDetail> tiers;
    qint64 products = 0;
    qint64 total = 0;                    ///< items, of which the first are below
    QList<PromotionItemDetail> items;
};

} // namespace quayside::tables
