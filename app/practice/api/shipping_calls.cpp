// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/package_json.h"
#include "app/practice/api/units.h"
#include "app/practice/world/carriers.h"

#include <QSet>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Correctable = 72 * Hour; ///< tracking data, after shipping
constexpr qsizetype LongestTracking = 50;
constexpr int MostPackages = 50;

bool isPlatformShipped(int shop) { return markets()[static_cast<size_t>(shop)].isSoutheastAsia; }
/// Where shipping turns the buyer's request down by itself.
bool shippingDeclines(int shop) { return markets()[static_cast<size_t>(shop)].region == "US"; }

Answer forbidden(const QString &why) { return Answer::refused(codes::FulfilmentForbidden, why); }

std::optional<Answer> readOwnShipment(const QJsonObject &json, Shipment &shipment)
{
    Body body(json);
    const QString tracking = body.string(u"tracking_number"_s, true);
    const QString provider = body.string(u"shipping_provider_id"_s, true);
    if (body.refusal())
        return body.refusal();
    if (tracking.trimmed().isEmpty() || tracking.size() > LongestTracking || tracking.contains(u' '))
        return Answer::refused(codes::FulfilmentInvalid, u"The tracking number is invalid"_s);
    shipment.provider = idFrom(provider);
    if (providerName(shipment.provider).empty())
        return Answer::refused(codes::FulfilmentInvalid, u"The shipping provider does not exist"_s);
    shipment.trackingNumber = tracking.toStdString();
    return std::nullopt;
}

std::optional<Answer> readHandover(const QJsonObject &json, qint64 now, Shipment &shipment)
{
    Body body(json);
    const QString method = body.string(u"handover_method"_s);
    const QJsonObject slot = body.object(u"pickup_slot"_s);
    if (body.refusal())
        return body.refusal();
    if (!method.isEmpty() && method != "PICKUP"_L1 && method != "DROP_OFF"_L1)
        return Answer::refused(codes::ParameterInvalid, u"handover_method: unknown value %1"_s.arg(method), 400);
    shipment.isPickup = method == "PICKUP"_L1;
    if (!shipment.isPickup)
        return std::nullopt;
    shipment.slotFrom = slot[u"start_time"_s].toInteger();
    shipment.slotUntil = slot[u"end_time"_s].toInteger();
    if (shipment.slotUntil <= shipment.slotFrom || shipment.slotUntil < now)
        return Answer::refused(codes::FulfilmentInvalid, u"The pickup slot is not available"_s);
    return std::nullopt;
}

std::optional<Answer> mayShip(const Desk &desk, int shop, OrderRef order)
{
    const OrderStatus status = desk.world().times(shop).status(order, desk.book.now());
    if (status != OrderStatus::AwaitingShipment && status != OrderStatus::PartiallyShipping)
        return forbidden(u"The order status does not allow shipping"_s);
    if (desk.world().cancels().pending(shop, order) && !shippingDeclines(shop))
        return Answer::refused(codes::AftersalePending, u"The package has a pending after-sales request"_s);
    return std::nullopt;
}

// Where shipping is allowed beside a buyer's request, it answers the request.
void declineRequest(Changes &changes, const Desk &desk, int shop, OrderRef order)
{
    if (const CancelCase *asked = desk.world().cancels().pending(shop, order))
        changes.act(u"cancel.reject"_s, shop, ops::answerCancel(asked->id, false), {{u"cancel_id"_s, QString::number(asked->id)}},
                    wire(wireName(asked->status)), wire(wireName(CancelStatus::Cancelled)));
}

/// One package as Ship Package and Batch Ship take it.
std::optional<Answer> addShipping(Changes &changes, const Desk &desk, int shop, qint64 id, const QJsonObject &json)
{
    const auto package = desk.world().parcels(shop).find(id, desk.book.now(), desk.world().horizon());
    if (!package)
        return noSuchPackage();
    if (package->isShipped(desk.book.now()) || package->status(desk.book.now()) != PackageStatus::Processing)
        return forbidden(u"The package status does not allow shipping"_s);
    for (const PackageShare &share : package->shares) {
        if (auto refusal = mayShip(desk, shop, share.order))
            return refusal;
    }
    Shipment shipment;
    if (auto refusal = isPlatformShipped(shop) ? readHandover(json, desk.book.now(), shipment)
                                               : readOwnShipment(json[u"self_shipment"_s].toObject(), shipment))
        return refusal;
    for (const PackageShare &share : package->shares)
        declineRequest(changes, desk, shop, share.order);
    const QJsonObject record{{u"package_id"_s, QString::number(id)},
                             {u"order_id"_s, QString::number(desk.world().times(shop).id(package->shares.front().order))},
                             {u"tracking_number"_s, QString::fromStdString(shipment.trackingNumber)}};
    changes.act(u"package.ship"_s, shop, ops::ship(shop, id, shipment), record, wire(wireName(PackageStatus::Processing)),
                wire(wireName(PackageStatus::Fulfilling)));
    return std::nullopt;
}

Answer slotsFor(const Desk &desk, int shop)
{
    const Market &market = markets()[static_cast<size_t>(shop)];
    const qint64 now = desk.book.now();
    const qint64 midnight = (now + market.utcOffsetHours * Hour) / Day * Day - market.utcOffsetHours * Hour;
    QJsonArray list;
    for (int day = 1; day <= 3; ++day) {
        for (const auto &[from, until] : {std::pair(9, 12), std::pair(13, 17)})
            list.append(QJsonObject{{u"start_time"_s, midnight + day * Day + from * Hour},
                                    {u"end_time"_s, midnight + day * Day + until * Hour},
                                    {u"avaliable"_s, !(day == 1 && from == 9)}}); // spelled so
    }
    const bool isPlatform = isPlatformShipped(shop);
    QJsonObject data{{u"can_pickup"_s, isPlatform}, {u"can_drop_off"_s, true}, {u"drop_off_point_url"_s, QString()},
                     {u"pickup_slots"_s, isPlatform ? list : QJsonArray()}};
    if (market.region == "GB")
        data[u"can_van_collection"_s] = false;
    return Answer::of(data);
}

Answer updateShipment(Desk &desk, const Call &call, const Package &package)
{
    const qint64 now = desk.book.now();
    if (isPlatformShipped(call.shop) || !package.isShipped(now))
        return forbidden(u"Only parcels shipped by the seller have tracking data to change"_s);
    if (package.shippedAt + Correctable < now)
        return forbidden(u"The tracking data can be changed for 72 hours only"_s);
    Shipment shipment;
    if (auto refusal = readOwnShipment(call.json, shipment))
        return *refusal;
    Changes changes(desk, call);
    changes.act(u"package.tracking"_s, call.shop, ops::shipment(call.shop, package.id, shipment), {{u"package_id"_s, QString::number(package.id)}},
                QString::fromStdString(package.shipment.trackingNumber), QString::fromStdString(shipment.trackingNumber));
    return changes.commit();
}

} // namespace

Answer getHandoverSlots(Desk &desk, const Call &call)
{
    const auto package = desk.world().parcels(call.shop).find(idFrom(call.segments.at(1)), desk.book.now(), desk.world().horizon());
    return package ? slotsFor(desk, call.shop) : noSuchPackage();
}

Answer getOrderHandoverSlots(Desk &desk, const Call &call)
{
    return orderFrom(desk, call.shop, call.segments.at(1)) ? slotsFor(desk, call.shop) : noSuchOrder();
}

Answer shipPackage(Desk &desk, const Call &call)
{
    Changes changes(desk, call);
    if (auto refusal = addShipping(changes, desk, call.shop, idFrom(call.segments.at(1)), call.json))
        return *refusal;
    return changes.commit();
}

Answer shipPackages(Desk &desk, const Call &call)
{
    Body body(call.json);
    const QJsonArray packages = body.array(u"packages"_s, true);
    if (body.refusal())
        return *body.refusal();
    if (packages.isEmpty() || packages.size() > MostPackages)
        return Answer::refused(codes::ParameterInvalid, u"packages: Value Out Of Range [1, %1]"_s.arg(MostPackages), 400);
    Changes changes(desk, call);
    QJsonArray errors;
    QSet<QString> seen;
    for (const QJsonValue &value : packages) {
        const QString id = value[u"id"_s].toString();
        std::optional<Answer> refusal;
        if (seen.contains(id))
            refusal = forbidden(u"The package is named twice"_s);
        else
            refusal = addShipping(changes, desk, call.shop, idFrom(id), value.toObject());
        seen.insert(id);
        if (refusal)
            errors.append(QJsonObject{{u"code"_s, refusal->code}, {u"message"_s, refusal->message},
                                      {u"detail"_s, QJsonObject{{u"package_id"_s, id}}}});
    }
    const Answer answer = Answer::of({{u"errors"_s, errors}});
    return changes.isEmpty() ? answer : changes.commit(answer);
}

Answer markShipped(Desk &desk, const Call &call)
{
    const auto order = orderFrom(desk, call.shop, call.segments.at(1));
    if (!order)
        return noSuchOrder();
    if (isPlatformShipped(call.shop))
        return forbidden(u"The platform ships for this shop"_s);
    if (auto refusal = mayShip(desk, call.shop, *order))
        return *refusal;
    Shipment shipment;
    if (auto refusal = readOwnShipment(call.json, shipment))
        return *refusal;
    const Parcels &parcels = desk.world().parcels(call.shop);
    std::vector<int> units;
    if (auto refusal = readUnits(desk, call.shop, *order, call.json, units))
        return *refusal;
    const bool isNamed = call.json.contains(u"order_line_item_ids"_s);
    const qint64 now = desk.book.now();
    const auto isGone = [&](int unit) {
        const auto package = parcels.carrying(*order, unit, now);
        return package && package->isShipped(now);
    };
    if (isNamed && std::ranges::any_of(units, isGone))
        return forbidden(u"A line was shipped already"_s);
    std::erase_if(units, isGone);
    if (units.empty())
        return forbidden(u"Nothing is left to ship"_s);
    const QString orderId = QString::number(desk.world().times(call.shop).id(*order));
    const QString packageId = QString::number(parcels.nextId());
    Changes changes(desk, call);
    declineRequest(changes, desk, call.shop, *order);
    const QJsonObject record{{u"package_id"_s, packageId}, {u"order_id"_s, orderId},
                             {u"tracking_number"_s, QString::fromStdString(shipment.trackingNumber)}};
    changes.act(u"package.ship"_s, call.shop, ops::markShipped(call.shop, *order, units, shipment), record, QJsonValue(),
                wire(wireName(PackageStatus::Fulfilling)));
    return changes.commit(Answer::of({{u"order_id"_s, orderId},
                                      {u"order_line_item_ids"_s, lineIds(desk, call.shop, *order, units)},
                                      {u"package_id"_s, packageId},
                                      {u"warning"_s, QJsonObject{{u"message"_s, QString()}}}}));
}

Answer updateOrderShipment(Desk &desk, const Call &call)
{
    const auto order = orderFrom(desk, call.shop, call.segments.at(1));
    if (!order)
        return noSuchOrder();
    std::vector<Package> packages = desk.world().parcels(call.shop).of(*order, desk.book.now());
    std::erase_if(packages, [&](const Package &package) { return package.status(desk.book.now()) == PackageStatus::Cancelled; });
    if (packages.empty())
        return forbidden(u"The order has no package"_s);
    if (packages.size() > 1)
        return forbidden(u"The order is split: name the package"_s);
    return updateShipment(desk, call, packages.front());
}

Answer updatePackageShipment(Desk &desk, const Call &call)
{
    const auto package = desk.world().parcels(call.shop).find(idFrom(call.segments.at(1)), desk.book.now(), desk.world().horizon());
    return package ? updateShipment(desk, call, *package) : noSuchPackage();
}

} // namespace quayside::practice
