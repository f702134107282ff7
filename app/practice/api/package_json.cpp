// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/package_json.h"

#include "app/practice/world/carriers.h"

#include <algorithm>

namespace quayside::practice {

namespace {

qint64 orderIdOf(const Desk &desk, int shop, OrderRef order)
{
    return desk.world().times(shop).id(order);
}

void writeShares(JsonWriter &json, const Desk &desk, int shop, const Package &package, bool withSkus)
{
    json.key("orders").beginArray();
    for (const PackageShare &share : package.shares) {
        json.beginObject().key("id").id(orderIdOf(desk, shop, share.order));
        if (withSkus)
            json.key("skus").beginArray().endArray();
        json.endObject();
    }
    json.endArray().key("order_line_item_ids").beginArray();
    for (const PackageShare &share : package.shares) {
        for (const int unit : share.units)
            json.id(orderIdOf(desk, shop, share.order) + 1 + unit);
    }
    json.endArray();
}

// What is known of the carrier before the parcel leaves: nothing.
void writeCarrier(JsonWriter &json, const Package &package, qint64 now)
{
    const bool isShipped = package.isShipped(now);
    json.field("tracking_number", isShipped ? package.shipment.trackingNumber : std::string());
    if (isShipped)
        json.key("shipping_provider_id").id(package.shipment.provider);
    else
        json.field("shipping_provider_id", "");
    json.field("shipping_provider_name", isShipped ? providerName(package.shipment.provider) : std::string_view());
}

} // namespace

std::optional<OrderRef> orderFrom(const Desk &desk, int shop, const QString &id)
{
    OrderRef order;
    const bool isKnown = desk.world().times(shop).find(idFrom(id), desk.world().horizon(), order);
    return isKnown ? std::optional(order) : std::nullopt;
}

void writePackage(JsonWriter &json, const Desk &desk, int shop, const Package &package)
{
    const qint64 now = desk.book.now();
    const Quirks quirks = desk.quirks();
    const bool isOdd = quirks.unknownEnums && package.id / 64 % 7 == 0;
    json.beginObject().key("id").id(package.id);
    json.field("status", isOdd ? std::string_view("BECALMED") : wireName(package.status(now)));
    writeCarrier(json, package, now);
    writeShares(json, desk, shop, package, true);
    json.field("create_time", package.createTime()).field("update_time", package.updateTime(now));
    if (quirks.unknownFields)
        json.key("bill_of_lading").beginObject().field("hold", 3).endObject();
    json.endObject();
}

void writePackageDetail(JsonWriter &json, const Desk &desk, int shop, const Package &package)
{
    const qint64 now = desk.book.now();
    const Market &market = markets()[static_cast<size_t>(shop)];
    const World &world = desk.world();
    const OrderRef order = package.shares.empty() ? OrderRef() : package.shares.front().order;
    json.beginObject().key("package_id").id(package.id).field("package_status", wireName(package.status(now)));
    json.field("create_time", package.createTime()).field("update_time", package.updateTime(now));
    json.field("shipping_type", market.isSoutheastAsia ? "TIKTOK" : "SELLER");
    writeCarrier(json, package, now);
    const DeliveryOption &option = deliveryOptions().front();
    json.key("delivery_option_id").id(option.id).field("delivery_option_name", option.name);
    if (package.isShipped(now) && market.isSoutheastAsia)
        json.field("handover_method", package.shipment.isPickup ? "PICKUP" : "DROP_OFF");
    if (package.shipment.slotFrom != 0)
        json.key("pickup_slot").beginObject().field("start_time", package.shipment.slotFrom).field("end_time", package.shipment.slotUntil).endObject();
    int grams = 0;
    std::set<std::pair<int, int>> skus;
    if (!package.shares.empty()) {
        for (const PackageShare &share : package.shares) {
            const std::vector<OrderLine> lines = world.orders(shop).lines(share.order);
            for (const int unit : share.units) {
                const SkuRef sku = lines[static_cast<size_t>(unit)].sku;
                grams += factsOf(world.catalog().product(sku.product).kind).grams;
                skus.emplace(sku.product, sku.variant);
            }
        }
    }
    json.key("weight").beginObject().field("value", std::to_string(grams)).field("unit", "GRAM").endObject();
    json.key("dimension").beginObject().field("length", "24").field("width", "18").field("height", "12").field("unit", "CM").endObject();
    json.flag("has_multi_skus", skus.size() > 1).field("note_tag", order.number % 11 == 0 ? "BUYER_NOTED" : "BUYER_UNNOTED");
    json.field("split_and_combine_tag", wireName(package.tag));
    writeShares(json, desk, shop, package, false);
    json.endObject();
}

std::vector<TrackingEvent> trackingOf(const World &world, int shop, OrderRef order, qint64 now)
{
    std::vector<TrackingEvent> events{{world.times(shop).createTime(order), 10101, "Order placed."}};
    const auto add = [&](qint64 time, int code, std::string_view text) {
        if (time != 0 && time <= now)
            events.push_back({time, code, text});
    };
    for (const Package &package : world.parcels(shop).of(order, now)) {
        if (!package.isShipped(now))
            continue;
        add(package.shippedAt, 20101, "The order was packed and waits for pickup");
        add(package.collectedAt, 30101, "The carrier has the parcel");
        const bool isEnded = package.status(now) == PackageStatus::Cancelled;
        const qint64 sorted = package.collectedAt == 0 ? 0 : package.collectedAt + 5 * 3600;
        add(isEnded ? 0 : sorted, 30301, "Left the sorting centre");
        add(package.deliveredAt, 40101, "Delivered");
        if (isEnded && package.collectedAt != 0)
            add(package.updateTime(now), 50101, "The parcel goes back to the sender");
    }
    std::ranges::stable_sort(events, [](const TrackingEvent &a, const TrackingEvent &b) { return a.time > b.time; });
    return events;
}

} // namespace quayside::practice
