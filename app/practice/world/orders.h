// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/json_writer.h"
#include "app/practice/world/catalog.h"
#include "app/practice/world/order_times.h"
#include "app/practice/world/parcels.h"

#include <QByteArray>

#include <vector>

namespace quayside::practice {

/// One unit of one SKU: quantity three is three of these.
struct OrderLine
{
    qint64 id = 0;
    SkuRef sku;
    qint64 original = 0; ///< minor units
    qint64 sellerDiscount = 0;
    qint64 platformDiscount = 0;
    [[nodiscard]] qint64 sale() const { return original - sellerDiscount - platformDiscount; }
};

/// What makes a shop answer with things no document mentions.
struct Quirks
{
    bool unknownFields = false;
    bool unknownEnums = false;
};

/// The contents of the orders of one shop, made when asked for.
class Orders
{
public:
    Orders(const Catalog &catalog, const OrderTimes &times, const Parcels &parcels, quint64 seed, int shop)
        : m_catalog(catalog), m_times(times), m_parcels(parcels), m_seed(seed), m_shop(shop) {}

    /// How many lines the order has, without making them.
    [[nodiscard]] int lineCount(OrderRef order) const;
    [[nodiscard]] std::vector<OrderLine> lines(OrderRef order) const;
    [[nodiscard]] qint64 buyer(OrderRef order) const;
    [[nodiscard]] int warehouse(OrderRef order) const;
    /// What the buyer pays in minor units.
    [[nodiscard]] qint64 totalAmount(OrderRef order) const;
    [[nodiscard]] qint64 shippingFee(OrderRef order) const;
    /// Get Price Detail: the same sums under other names, for the order and for each line.
    void writePriceDetail(JsonWriter &json, OrderRef order) const;
    /// The order as orders search and order detail show it.
    void write(JsonWriter &json, OrderRef order, qint64 now, const QByteArray &pictureRoot, const Quirks &quirks) const;

private:
    struct Amounts;
    [[nodiscard]] Amounts amounts(const std::vector<OrderLine> &lines) const;
    void writeTimes(JsonWriter &json, OrderRef order, OrderStatus status, qint64 now) const;
    void writePayment(JsonWriter &json, const Amounts &amounts) const;
    void writeAddress(JsonWriter &json, OrderRef order, OrderStatus status) const;
    void writeLine(JsonWriter &json, OrderRef order, const OrderLine &line, int unit, OrderStatus status, qint64 now,
                   const QByteArray &pictureRoot) const;

    const Catalog &m_catalog;
    const OrderTimes &m_times;
    const Parcels &m_parcels;
    quint64 m_seed;
    int m_shop;
};

/// Address of the picture of a variant below `root` ("http://127.0.0.1:8080").
[[nodiscard]] QByteArray pictureUrl(const QByteArray &root, Kind kind, const Colour &colour, int view);

} // namespace quayside::practice
