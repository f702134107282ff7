// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/package_json.h"
#include "app/practice/api/units.h"

#include <algorithm>
#include <map>
#include <set>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostTogether = 20; ///< orders under one tracking number
constexpr int MostInOne = 5;        ///< units that fit one package of this world
constexpr int MostOrders = 50;

Answer forbidden(const QString &why) { return Answer::refused(codes::FulfilmentForbidden, why); }

/// Waits for shipment, is asked nothing, and lies in no package that is split, combined or gone.
bool isFree(const Desk &desk, int shop, OrderRef order)
{
    const qint64 now = desk.book.now();
    if (desk.world().times(shop).status(order, now) != OrderStatus::AwaitingShipment || desk.world().cancels().pending(shop, order))
        return false;
    const std::vector<Package> packages = desk.world().parcels(shop).of(order, now);
    return std::ranges::all_of(packages, [now](const Package &package) {
        return package.status(now) == PackageStatus::Cancelled || (package.tag == PackageTag::Default && !package.isShipped(now));
    });
}

/// Orders that may travel together: of one buyer, who has one address.
std::vector<std::vector<OrderRef>> groupsOf(const Desk &desk, int shop)
{
    const World &world = desk.world();
    constexpr qint64 Ever = std::numeric_limits<qint64>::max();
    const OrderTimes::Search waiting = world.times(shop).search({0, Ever, 0, Ever, static_cast<int>(OrderStatus::AwaitingShipment)},
                                                                OrderSort::CreateTime, desk.book.now(), world.horizon());
    std::map<qint64, std::vector<OrderRef>> byBuyer;
    for (const OrderRef order : waiting.page(nullptr, static_cast<int>(waiting.total()), false)) {
        if (isFree(desk, shop, order))
            byBuyer[world.orders(shop).buyer(order)].push_back(order);
    }
    std::vector<std::vector<OrderRef>> groups;
    for (auto &[buyer, orders] : byBuyer) {
        if (orders.size() > 1)
            groups.push_back({orders.begin(), orders.begin() + static_cast<std::ptrdiff_t>(std::min(orders.size(), MostTogether))});
    }
    return groups;
}

QJsonArray orderIds(const Desk &desk, int shop, const std::vector<OrderRef> &orders)
{
    QJsonArray ids;
    for (const OrderRef order : orders)
        ids.append(QString::number(desk.world().times(shop).id(order)));
    return ids;
}

QJsonObject errorOf(const Answer &refusal, const QString &id)
{
    return {{u"code"_s, refusal.code}, {u"message"_s, refusal.message}, {u"detail"_s, QJsonObject{{u"package_id"_s, id}}}};
}

std::optional<Answer> readTogether(const Desk &desk, int shop, const QJsonObject &json, std::vector<OrderRef> &orders)
{
    Body body(json);
    const QString id = body.string(u"id"_s, true);
    const QStringList ids = body.strings(u"order_ids"_s);
    if (body.refusal())
        return body.refusal();
    std::set<qint64> buyers;
    for (const QString &one : ids) {
        const auto order = orderFrom(desk, shop, one);
        if (!order)
            return noSuchOrder();
        if (!isFree(desk, shop, *order) || std::ranges::find(orders, *order) != orders.end())
            return forbidden(u"Order %1 cannot be combined"_s.arg(one));
        buyers.insert(desk.world().orders(shop).buyer(*order));
        orders.push_back(*order);
    }
    if (orders.size() < 2 || orders.size() > MostTogether)
        return forbidden(u"2 to %1 orders can be combined"_s.arg(MostTogether));
    if (buyers.size() != 1)
        return forbidden(u"Only orders of one recipient can be combined"_s);
    if (desk.world().parcels(shop).combinedId(orders) != idFrom(id))
        return forbidden(u"The package id was not reserved for these orders"_s);
    return std::nullopt;
}

} // namespace

Answer searchCombinable(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 50, 0, request))
        return *refusal;
    const std::vector<std::vector<OrderRef>> groups = groupsOf(desk, call.shop);
    const auto from = static_cast<size_t>(std::max<qint64>(0, request.position.at(0).toInteger()));
    QJsonArray packages;
    for (size_t i = from; i < groups.size() && packages.size() < request.size; ++i)
        packages.append(QJsonObject{{u"id"_s, QString::number(desk.world().parcels(call.shop).combinedId(groups[i]))},
                                    {u"order_ids"_s, orderIds(desk, call.shop, groups[i])}});
    const size_t next = from + static_cast<size_t>(packages.size());
    return Answer::of({{u"combinable_packages"_s, packages},
                       {u"total_count"_s, static_cast<qint64>(groups.size())},
                       {u"next_page_token"_s, next < groups.size() ? request.tokenFor({qint64(next)}) : QString()}});
}

Answer combinePackages(Desk &desk, const Call &call)
{
    Body body(call.json);
    const QJsonArray wanted = body.array(u"combinable_packages"_s, true);
    if (body.refusal())
        return *body.refusal();
    Changes changes(desk, call);
    QJsonArray made;
    QJsonArray errors;
    std::set<OrderRef> taken;
    for (const QJsonValue &value : wanted) {
        const QString id = value[u"id"_s].toString();
        std::vector<OrderRef> orders;
        std::optional<Answer> refusal = readTogether(desk, call.shop, value.toObject(), orders);
        if (!refusal && std::ranges::any_of(orders, [&](OrderRef order) { return !taken.insert(order).second; }))
            refusal = forbidden(u"An order is named twice"_s);
        if (refusal) {
            errors.append(errorOf(*refusal, id));
            continue;
        }
        const QJsonArray ids = orderIds(desk, call.shop, orders);
        changes.act(u"package.combine"_s, call.shop, ops::combine(call.shop, orders), {{u"package_id"_s, id}}, QJsonValue(), ids);
        made.append(QJsonObject{{u"id"_s, id}, {u"order_ids"_s, ids}});
    }
    const Answer answer = Answer::of({{u"packages"_s, made}, {u"errors"_s, errors}});
    return changes.isEmpty() ? answer : changes.commit(answer);
}

Answer uncombinePackage(Desk &desk, const Call &call)
{
    const QString id = call.segments.at(1);
    const auto package = desk.world().parcels(call.shop).find(idFrom(id), desk.book.now(), desk.world().horizon());
    if (!package)
        return noSuchPackage();
    Body body(call.json);
    const QStringList ids = body.strings(u"order_ids"_s);
    if (body.refusal())
        return *body.refusal();
    if (package->tag != PackageTag::Combine || package->status(desk.book.now()) != PackageStatus::Processing)
        return forbidden(u"Only combined packages that were not shipped can be taken apart"_s);
    std::vector<OrderRef> orders;
    for (const QString &one : ids) {
        const auto order = orderFrom(desk, call.shop, one);
        const bool isInside = order && std::ranges::any_of(package->shares, [&](const PackageShare &share) { return share.order == *order; });
        if (!isInside || std::ranges::find(orders, *order) != orders.end())
            return forbidden(u"Order %1 is not in the package"_s.arg(one));
        orders.push_back(*order);
    }
    if (orders.empty())
        return Answer::refused(codes::ParameterInvalid, u"order_ids: at least one"_s, 400);
    QJsonArray made;
    qint64 next = desk.world().parcels(call.shop).nextId();
    for (const OrderRef order : orders) {
        made.append(QJsonObject{{u"id"_s, QString::number(next)}, {u"order_ids"_s, orderIds(desk, call.shop, {order})}});
        next += Parcels::KeptStep;
    }
    Changes changes(desk, call);
    changes.act(u"package.uncombine"_s, call.shop, ops::uncombine(call.shop, package->id, orders), {{u"package_id"_s, id}},
                orderIds(desk, call.shop, orders), QJsonValue());
    return changes.commit(Answer::of({{u"packages"_s, made}}));
}

Answer getSplitAttributes(Desk &desk, const Call &call)
{
    const QStringList ids = call.query.value(u"order_ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"OrderIds is a required field"_s, 400);
    if (ids.size() > MostOrders)
        return Answer::refused(codes::ParameterInvalid, u"order_ids: Value Out Of Range [1, %1]"_s.arg(MostOrders), 400);
    QJsonArray list;
    for (const QString &id : ids) {
        const auto order = orderFrom(desk, call.shop, id.trimmed());
        if (!order)
            continue;
        const size_t units = desk.world().parcels(call.shop).left(*order).size();
        const bool waits = isFree(desk, call.shop, *order);
        QJsonArray must;
        if (waits && units > MostInOne)
            must.append(QJsonObject{{u"type"_s, u"TOTAL_COUNT_LIMITATION"_s}, {u"max_count"_s, QString::number(MostInOne)}});
        list.append(QJsonObject{{u"order_id"_s, id.trimmed()},
                                {u"can_split"_s, waits && units > 1},
                                {u"reason"_s, !waits ? u"The order status does not allow splitting"_s : units > 1 ? QString() : u"The order has one item"_s},
                                {u"must_split"_s, !must.isEmpty()},
                                {u"must_split_reasons"_s, must}});
    }
    return Answer::of({{u"split_attributes"_s, list}});
}

Answer splitOrder(Desk &desk, const Call &call)
{
    const auto order = orderFrom(desk, call.shop, call.segments.at(1));
    if (!order)
        return noSuchOrder();
    if (!isFree(desk, call.shop, *order))
        return forbidden(u"The order cannot be split"_s);
    Body body(call.json);
    const QJsonArray wanted = body.array(u"splittable_groups"_s, true);
    if (body.refusal())
        return *body.refusal();
    std::vector<int> left = desk.world().parcels(call.shop).left(*order);
    const std::vector<OrderLine> lines = desk.world().orders(call.shop).lines(*order);
    std::vector<std::vector<int>> groups;
    std::map<std::pair<int, int>, size_t> groupOfSku;
    bool tearsSku = false;
    for (const QJsonValue &value : wanted) {
        std::vector<int> units;
        if (value[u"id"_s].toString().isEmpty() || value[u"order_line_item_ids"_s].toArray().isEmpty())
            return Answer::refused(codes::RequestInvalid, u"param splittable_groups.id or order_line_item_ids is missing"_s, 400);
        if (auto refusal = readUnits(desk, call.shop, *order, value.toObject(), units))
            return *refusal;
        for (const int unit : units) {
            if (std::erase(left, unit) == 0)
                return forbidden(u"A line stands in two groups"_s);
            const SkuRef sku = lines[static_cast<size_t>(unit)].sku;
            tearsSku = groupOfSku.emplace(std::pair(sku.product, sku.variant), groups.size()).first->second != groups.size() || tearsSku;
        }
        groups.push_back(std::move(units));
    }
    if (groups.size() < 2 || !left.empty())
        return forbidden(u"Every line has to stand in one of at least two groups"_s);
    if (tearsSku && markets()[static_cast<size_t>(call.shop)].isSoutheastAsia)
        return forbidden(u"Only whole SKUs can be split in this market"_s);
    QJsonArray made;
    qint64 next = desk.world().parcels(call.shop).nextId();
    for (const QJsonValue &value : wanted) {
        made.append(QJsonObject{{u"id"_s, QString::number(next)}, {u"splittable_group_id"_s, value[u"id"_s].toString()}});
        next += Parcels::KeptStep;
    }
    Changes changes(desk, call);
    changes.act(u"order.split"_s, call.shop, ops::split(call.shop, *order, groups), {{u"order_id"_s, call.segments.at(1)}}, 1,
                static_cast<qint64>(groups.size()));
    return changes.commit(Answer::of({{u"packages"_s, made}}));
}

Answer getShippingDocument(Desk &desk, const Call &call)
{
    static const QStringList types{u"SHIPPING_LABEL"_s, u"PACKING_SLIP"_s, u"SHIPPING_LABEL_AND_PACKING_SLIP"_s,
                                   u"SHIPPING_LABEL_PICTURE"_s, u"HAZMAT_LABEL"_s, u"INVOICE_LABEL"_s};
    const QString type = call.query.value(u"document_type"_s);
    if (type.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"DocumentType is a required field"_s, 400);
    if (!types.contains(type))
        return Answer::refused(codes::ParameterInvalid, u"document_type: unknown value %1"_s.arg(type), 400);
    const QString size = call.query.value(u"document_size"_s, u"A6"_s);
    if (size != "A6"_L1 && size != "A5"_L1)
        return Answer::refused(codes::ParameterInvalid, u"document_size: unknown value %1"_s.arg(size), 400);
    const auto package = desk.world().parcels(call.shop).find(idFrom(call.segments.at(1)), desk.book.now(), desk.world().horizon());
    if (!package)
        return noSuchPackage();
    if (!markets()[static_cast<size_t>(call.shop)].isSoutheastAsia || !package->isShipped(desk.book.now()))
        return forbidden(u"There are documents only for packages that the platform ships, and only after shipping"_s);
    const QString tracking = QString::fromStdString(package->shipment.trackingNumber);
    return Answer::of({{u"doc_url"_s, QString::fromLatin1(desk.root) + u"/practice/labels/%1.pdf?tracking=%2&size=%3"_s
                                          .arg(QString::number(package->id), tracking, size)},
                       {u"tracking_number"_s, tracking}});
}

} // namespace quayside::practice
