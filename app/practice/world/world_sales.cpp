// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/world.h"

#include <QJsonArray>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

Op onOrder(const QString &name, int shop, OrderRef order)
{
    return {{u"op"_s, name}, {u"shop"_s, shop}, {u"order"_s, order.number}, {u"extra"_s, order.isExtra}};
}

Op onPackage(const QString &name, int shop, qint64 package)
{
    return {{u"op"_s, name}, {u"shop"_s, shop}, {u"package"_s, package}};
}

QJsonArray toJson(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

std::vector<int> numbersFrom(const QJsonValue &value)
{
    std::vector<int> numbers;
    for (const QJsonValue &number : value.toArray())
        numbers.push_back(number.toInt());
    return numbers;
}

QJsonArray toJson(const std::vector<OrderRef> &orders)
{
    QJsonArray array;
    for (const OrderRef order : orders)
        array.append(QJsonArray{order.number, order.isExtra});
    return array;
}

std::vector<OrderRef> ordersFrom(const QJsonValue &value)
{
    std::vector<OrderRef> orders;
    for (const QJsonValue &order : value.toArray())
        orders.push_back({order[0].toInteger(), order[1].toBool()});
    return orders;
}

QJsonObject toJson(const Shipment &shipment)
{
    return {{u"tracking"_s, QString::fromStdString(shipment.trackingNumber)},
            {u"provider"_s, shipment.provider},
            {u"pickup"_s, shipment.isPickup},
            {u"from"_s, shipment.slotFrom},
            {u"until"_s, shipment.slotUntil}};
}

Shipment shipmentFrom(const QJsonValue &value)
{
    return {value["tracking"_L1].toString().toStdString(), value["provider"_L1].toInteger(), value["pickup"_L1].toBool(),
            value["from"_L1].toInteger(), value["until"_L1].toInteger()};
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// The reason of this key; one without words when the catalogue does not have it.
Reason reasonOf(std::span<const Reason> known, const QString &key)
{
    for (const Reason &reason : known) {
        if (key == textOf(reason.key))
            return reason;
    }
    return {};
}

} // namespace

namespace ops {

Op ship(int shop, qint64 package, const Shipment &shipment)
{
    Op op = onPackage(u"ship"_s, shop, package);
    op[u"shipment"_s] = toJson(shipment);
    return op;
}

Op markShipped(int shop, OrderRef order, const std::vector<int> &units, const Shipment &shipment)
{
    Op op = onOrder(u"mark-shipped"_s, shop, order);
    op[u"units"_s] = toJson(units);
    op[u"shipment"_s] = toJson(shipment);
    return op;
}

Op shipment(int shop, qint64 package, const Shipment &shipment)
{
    Op op = onPackage(u"shipment"_s, shop, package);
    op[u"shipment"_s] = toJson(shipment);
    return op;
}

Op split(int shop, OrderRef order, const std::vector<std::vector<int>> &groups)
{
    Op op = onOrder(u"split"_s, shop, order);
    QJsonArray list;
    for (const std::vector<int> &group : groups)
        list.append(toJson(group));
    op[u"groups"_s] = list;
    return op;
}

Op combine(int shop, const std::vector<OrderRef> &orders)
{
    return {{u"op"_s, u"combine"_s}, {u"shop"_s, shop}, {u"orders"_s, toJson(orders)}};
}

Op uncombine(int shop, qint64 package, const std::vector<OrderRef> &orders)
{
    Op op = onPackage(u"uncombine"_s, shop, package);
    op[u"orders"_s] = toJson(orders);
    return op;
}

Op askToCancel(int shop, OrderRef order) { return onOrder(u"ask-to-cancel"_s, shop, order); }

Op cancel(int shop, OrderRef order, const std::vector<int> &units, std::string_view reason)
{
    Op op = onOrder(u"cancel"_s, shop, order);
    op[u"units"_s] = toJson(units);
    op[u"reason"_s] = textOf(reason);
    return op;
}

Op answerCancel(qint64 cancelId, bool isApproved)
{
    return {{u"op"_s, u"answer-cancel"_s}, {u"cancel"_s, cancelId}, {u"approved"_s, isApproved}};
}

Op createReturn(int shop, OrderRef order, const std::vector<int> &units, ReturnType type, std::string_view reason, qint64 refund)
{
    Op op = onOrder(u"create-return"_s, shop, order);
    op[u"units"_s] = toJson(units);
    op[u"type"_s] = static_cast<int>(type);
    op[u"reason"_s] = textOf(reason);
    op[u"refund"_s] = refund;
    return op;
}

} // namespace ops

bool World::applyToSale(const Op &op, qint64 now)
{
    const QString name = op["op"_L1].toString();
    const int shop = op["shop"_L1].toInt();
    Parcels &parcels = m_parcels[static_cast<size_t>(shop)];
    const OrderRef order{op["order"_L1].toInteger(), op["extra"_L1].toBool()};
    const qint64 package = op["package"_L1].toInteger();
    if (name == "ship"_L1) {
        parcels.ship(package, shipmentFrom(op["shipment"_L1]), now, m_horizon);
    } else if (name == "mark-shipped"_L1) {
        parcels.markShipped(order, numbersFrom(op["units"_L1]), shipmentFrom(op["shipment"_L1]), now);
    } else if (name == "shipment"_L1) {
        parcels.updateShipment(package, shipmentFrom(op["shipment"_L1]), now, m_horizon);
    } else if (name == "split"_L1) {
        std::vector<std::vector<int>> groups;
        for (const QJsonValue &group : op["groups"_L1].toArray())
            groups.push_back(numbersFrom(group));
        parcels.split(order, groups, now);
    } else if (name == "combine"_L1) {
        parcels.combine(ordersFrom(op["orders"_L1]), now);
    } else if (name == "uncombine"_L1) {
        parcels.uncombine(package, ordersFrom(op["orders"_L1]), now);
    } else if (name == "ask-to-cancel"_L1) {
        m_cancels->ask(shop, order, now);
    } else if (name == "cancel"_L1) {
        m_cancels->cancel(shop, order, numbersFrom(op["units"_L1]), reasonOf(sellerCancelReasons(shop), op["reason"_L1].toString()), now);
    } else if (name == "answer-cancel"_L1) {
        op["approved"_L1].toBool() ? m_cancels->approve(op["cancel"_L1].toInteger(), now) : m_cancels->reject(op["cancel"_L1].toInteger(), now);
    } else if (name == "create-return"_L1) {
        std::vector<OrderLine> lines;
        const std::vector<OrderLine> all = orders(shop).lines(order);
        for (const int unit : numbersFrom(op["units"_L1]))
            lines.push_back(all[static_cast<size_t>(unit) % all.size()]);
        m_returns->openBySeller(shop, order, lines, static_cast<ReturnType>(op["type"_L1].toInt()),
                                reasonOf(sellerRefundReasons(shop), op["reason"_L1].toString()), op["refund"_L1].toInteger(), now);
    } else {
        return false;
    }
    return true;
}

// What was cancelled before it left comes back on sale; what the seller says is not there does not, and nothing of it is left.
void World::replenish(const CancelCase &cancelled, qint64 now)
{
    const std::vector<OrderLine> lines = orders(cancelled.shop).lines(cancelled.order);
    const int warehouse = orders(cancelled.shop).warehouse(cancelled.order);
    for (const int unit : cancelled.units) {
        const SkuRef sku = lines[static_cast<size_t>(unit)].sku;
        if (!m_listings.hasSku(sku))
            continue;
        const int there = m_listings.stock(sku)[static_cast<size_t>(warehouse)];
        m_listings.setStock(sku, warehouse, cancelled.replenishes ? there + 1 : 0, now);
    }
}

} // namespace quayside::practice
