// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/package_json.h"
#include "app/practice/api/sorting.h"
#include "app/practice/world/carriers.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BytesPerPackage = 700;

std::optional<PackageStatus> packageStatusFrom(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(PackageStatus::Cancelled); ++i) {
        if (name == wire(wireName(static_cast<PackageStatus>(i))))
            return static_cast<PackageStatus>(i);
    }
    return std::nullopt;
}

Answer written(void (*write)(JsonWriter &, const Desk &, int, const Package &), const Desk &desk, int shop, const Package &package)
{
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    write(json, desk, shop, package);
    return answer;
}

} // namespace

Answer searchPackages(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 50, 0, request))
        return *refusal;
    Sorting sorting{false, true};
    if (auto refusal = readSorting(call, sorting))
        return *refusal;
    Body body(call.json);
    const Windows windows = Windows::read(body);
    const QString status = body.string(u"package_status"_s);
    if (body.refusal())
        return *body.refusal();
    OrderWindow window{windows.createFrom, windows.createBefore, windows.updateFrom, windows.updateBefore, -1};
    if (!status.isEmpty()) {
        const auto known = packageStatusFrom(status);
        if (!known)
            return Answer::refused(codes::ParameterInvalid, u"package_status: unknown value %1"_s.arg(status), 400);
        window.status = static_cast<int>(*known);
    }
    const qint64 now = desk.book.now();
    const auto mark = markOf(request);
    Parcels::Page page = desk.world().parcels(call.shop).search(window, sorting.byUpdate ? OrderSort::UpdateTime : OrderSort::CreateTime,
                                                                sorting.isDescending, mark ? &*mark : nullptr, request.size, now,
                                                                desk.world().horizon());
    QString next;
    if (page.hasMore) {
        const Package &last = page.packages.back();
        next = request.tokenFor(positionOf({sorting.byUpdate ? last.updateTime(now) : last.createTime(), last.id}));
    }
    troublePage(desk.mischief, request, page.packages, next);
    Answer answer;
    answer.data.clear();
    answer.data.reserve(static_cast<qsizetype>(page.packages.size() + 1) * BytesPerPackage);
    JsonWriter json(answer.data);
    json.beginObject().key("packages").beginArray();
    for (const Package &package : page.packages)
        writePackage(json, desk, call.shop, package);
    json.endArray().field("total_count", page.total).field("next_page_token", next.toStdString()).endObject();
    return answer;
}

Answer getPackage(Desk &desk, const Call &call)
{
    const auto package = desk.world().parcels(call.shop).find(idFrom(call.segments.at(1)), desk.book.now(), desk.world().horizon());
    return package ? written(writePackageDetail, desk, call.shop, *package) : noSuchPackage();
}

Answer getTracking(Desk &desk, const Call &call)
{
    const auto order = orderFrom(desk, call.shop, call.segments.at(1));
    if (!order)
        return noSuchOrder();
    QJsonArray tracking;
    for (const TrackingEvent &event : trackingOf(desk.world(), call.shop, *order, desk.book.now()))
        tracking.append(QJsonObject{{u"action_code"_s, event.code},
                                    {u"description"_s, wire(event.description)},
                                    {u"update_time_millis"_s, event.time * 1000}});
    return Answer::of({{u"tracking"_s, tracking}});
}

Answer getPriceDetail(Desk &desk, const Call &call)
{
    const auto order = orderFrom(desk, call.shop, call.segments.at(1));
    if (!order)
        return noSuchOrder();
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    desk.world().orders(call.shop).writePriceDetail(json, *order);
    return answer;
}

Answer getDeliveryOptions(Desk &, const Call &call)
{
    const qint64 warehouse = idFrom(call.segments.at(1));
    if (warehouse != Catalog::warehouseId(call.shop, 0) && warehouse != Catalog::warehouseId(call.shop, 1))
        return Answer::refused(codes::FulfilmentInvalid, u"The warehouse does not exist"_s, 400);
    const bool isPlatformShipped = markets()[static_cast<size_t>(call.shop)].isSoutheastAsia;
    const QJsonObject size{{u"max_length"_s, 120}, {u"max_width"_s, 80}, {u"max_height"_s, 80}, {u"unit"_s, u"CM"_s}};
    const QJsonObject weight{{u"min_weight"_s, 1}, {u"max_weight"_s, 30000}, {u"unit"_s, u"GRAM"_s}};
    QJsonArray options;
    for (const DeliveryOption &option : deliveryOptions())
        options.append(QJsonObject{{u"id"_s, QString::number(option.id)},
                                   {u"name"_s, wire(option.name)},
                                   {u"type"_s, isPlatformShipped ? wire(option.type) : u"SEND_BY_SELLER"_s},
                                   {u"description"_s, QString()},
                                   {u"platform"_s, QJsonArray{u"TIKTOK_SHOP"_s}},
                                   {u"dimension_limit"_s, size},
                                   {u"weight_limit"_s, weight}});
    return Answer::of({{u"delivery_options"_s, options}});
}

Answer getShippingProviders(Desk &, const Call &call)
{
    const qint64 id = idFrom(call.segments.at(1));
    const auto isIt = [id](const DeliveryOption &option) { return option.id == id; };
    if (std::ranges::none_of(deliveryOptions(), isIt))
        return Answer::refused(codes::FulfilmentInvalid, u"The delivery option does not exist"_s, 400);
    QJsonArray providers;
    for (const Carrier &carrier : carriers())
        providers.append(QJsonObject{{u"id"_s, QString::number(carrier.id)}, {u"name"_s, wire(carrier.name)}});
    return Answer::of({{u"shipping_providers"_s, providers}});
}

} // namespace quayside::practice
