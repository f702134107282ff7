// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode_rows.h"

#include <array>

namespace quayside::remotes::tiktok {

namespace {

/// The amounts of Get Price Detail that this program knows; others are left out (facts: tiktok-shop-api.md section 6.8).
constexpr std::array<std::string_view, 24> Parts{
    "total", "payment", "subtotal", "sku_list_price", "sku_sale_price", "subtotal_deduction_seller", "subtotal_deduction_platform",
    "subtotal_tax_amount", "shipping_list_price", "shipping_sale_price", "shipping_fee_deduction_seller",
    "shipping_fee_deduction_platform", "shipping_fee_deduction_platform_voucher", "voucher_deduction_seller",
    "voucher_deduction_platform", "tax_amount", "net_price_amount", "cod_fee", "cod_fee_net_amount", "cod_fee_amount",
    "sku_gift_original_price", "sku_gift_net_price", "small_order_fee", "retail_delivery_fee"};

void readParts(const Object &json, const std::string &lineId, int exponent, rows::PriceDetail &detail, Trouble &trouble)
{
    for (const std::string_view name : Parts) {
        Element value;
        if (json[name].get(value) == simdjson::SUCCESS && !value.is_null())
            detail.parts.push_back({lineId, std::string(name), money(json, name, exponent, trouble)});
    }
}

void readTexts(const Object &json, std::string_view member, std::vector<std::string> &texts, Trouble &trouble)
{
    Element list;
    if (json[member].get(list) != simdjson::SUCCESS || list.is_null())
        return;
    Array array;
    if (list.get(array) != simdjson::SUCCESS) {
        trouble.note(member, "not a list");
        return;
    }
    for (const Element &entry : array)
        texts.push_back(textOf(entry));
}

// Grams of a weight whose unit is said; 0 for a unit that is not known.
std::int64_t gramsOf(const Object &json)
{
    bool isThere = false;
    const Object weight = objectOf(json, "weight", isThere);
    if (!isThere)
        return 0;
    const std::string digits = text(weight, "value");
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const std::string unit = text(weight, "unit");
    const double factor = unit == "GRAM" ? 1 : unit == "KILOGRAM" ? 1000 : unit == "POUND" ? 453.59237 : 0;
    return value > 0 && value < 1e6 ? static_cast<std::int64_t>(value * factor + 0.5) : 0;
}

} // namespace

// Search says id and status, the detail package_id and package_status.
void read(const Object &json, rows::Package &package, Trouble &trouble)
{
    package.isDetailed = !text(json, "package_id").empty();
    package.id = text(json, package.isDetailed ? "package_id" : "id");
    if (package.id.empty())
        trouble.note("id", "missing");
    package.status = text(json, package.isDetailed ? "package_status" : "status");
    package.trackingNumber = text(json, "tracking_number");
    package.carrierId = text(json, "shipping_provider_id");
    package.carrier = text(json, "shipping_provider_name");
    package.tag = text(json, "split_and_combine_tag");
    package.deliveryOption = text(json, "delivery_option_name");
    package.handover = text(json, "handover_method");
    package.weightGrams = gramsOf(json);
    package.createdAt = seconds(json, "create_time");
    package.updatedAt = seconds(json, "update_time");
    eachObject(json, "orders", trouble, [&package](const Object &order) { package.orders.push_back(text(order, "id")); });
    readTexts(json, "order_line_item_ids", package.lines, trouble);
}

void read(const Object &json, rows::Cancellation &cancelled, Trouble &trouble)
{
    cancelled.id = text(json, "cancel_id");
    if (cancelled.id.empty())
        trouble.note("cancel_id", "missing");
    cancelled.orderId = text(json, "order_id");
    cancelled.type = text(json, "cancel_type");
    cancelled.status = text(json, "cancel_status");
    cancelled.role = text(json, "role");
    cancelled.reason = text(json, "cancel_reason");
    cancelled.reasonText = text(json, "cancel_reason_text");
    cancelled.replenishes = flag(json, "should_replenish_stock");
    cancelled.createdAt = seconds(json, "create_time");
    cancelled.updatedAt = seconds(json, "update_time");
    eachObject(json, "seller_next_action_response", trouble, [&cancelled](const Object &next) {
        if (!cancelled.nextAction.empty())
            return;
        cancelled.nextAction = text(next, "action");
        cancelled.deadline = seconds(next, "deadline");
    });
    bool isThere = false; // an order that was never paid has no refund
    const Object refund = objectOf(json, "refund_amount", isThere);
    if (isThere) {
        cancelled.currency = text(refund, "currency");
        cancelled.refundTotal = money(refund, "refund_total", exponentOf(cancelled.currency), trouble);
    }
    const int exponent = exponentOf(cancelled.currency);
    eachObject(json, "cancel_line_items", trouble,
               [&](const Object &entry) { readRefundLine(entry, "cancel_line_item_id", exponent, cancelled.lines.emplace_back(), trouble); });
}

void read(const Object &json, rows::Tracking &tracking, Trouble &trouble)
{
    eachObject(json, "tracking", trouble, [&tracking](const Object &entry) {
        rows::TrackingEvent &event = tracking.events.emplace_back();
        event.at = std::max<std::int64_t>(0, integer(entry, "update_time_millis"));
        event.code = text(entry, "action_code");
        event.description = text(entry, "description");
    });
}

void read(const Object &json, rows::PriceDetail &detail, Trouble &trouble)
{
    detail.currency = text(json, "currency");
    detail.taxRate = text(json, "tax_rate");
    readParts(json, {}, exponentOf(detail.currency), detail, trouble);
    eachObject(json, "line_items", trouble, [&](const Object &line) {
        const std::string id = text(line, "id");
        const std::string currency = text(line, "currency");
        if (id.empty())
            trouble.note("line_items.id", "missing");
        else
            readParts(line, id, exponentOf(currency.empty() ? detail.currency : currency), detail, trouble);
    });
}

void read(const Object &json, rows::ReturnRecords &records, Trouble &trouble)
{
    eachObject(json, "records", trouble, [&](const Object &entry) {
        rows::ReturnRecord &record = records.records.emplace_back();
        record.at = seconds(entry, "create_time");
        record.role = text(entry, "role");
        record.event = text(entry, "event");
        record.description = text(entry, "description");
        record.reasonText = text(entry, "reason_text");
        record.note = text(entry, "note");
        Array images;
        if (entry["images"].get(images) == simdjson::SUCCESS)
            record.images = static_cast<int>(images.size());
    });
}

void read(const Object &json, rows::ListingQuality &quality, Trouble &trouble)
{
    quality.id = text(json, "id");
    if (quality.id.empty())
        trouble.note("id", "missing");
    bool isThere = false;
    const Object tier = objectOf(json, "listing_quality", isThere);
    if (isThere) {
        quality.tier = text(tier, "current_tier");
        quality.remaining = static_cast<int>(std::clamp<std::int64_t>(integer(tier, "remaining_recommendations"), 0, 1000));
    }
    eachObject(json, "diagnoses", trouble, [&](const Object &diagnosis) {
        const std::string field = text(diagnosis, "field");
        eachObject(diagnosis, "diagnosis_results", trouble, [&](const Object &result) {
            quality.hints.emplace_back(field, text(result, "how_to_solve"));
        });
    });
}

void read(const Object &json, rows::DeliveryOption &option, Trouble &trouble)
{
    option.id = text(json, "id");
    if (option.id.empty())
        trouble.note("id", "missing");
    option.name = text(json, "name");
    option.type = text(json, "type");
}

void read(const Object &json, rows::Carrier &carrier, Trouble &trouble)
{
    carrier.id = text(json, "id");
    if (carrier.id.empty())
        trouble.note("id", "missing");
    carrier.name = text(json, "name");
}

} // namespace quayside::remotes::tiktok
