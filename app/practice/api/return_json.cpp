// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/return_json.h"

namespace quayside::practice {

namespace {

void writeRefund(JsonWriter &json, qint64 refund, const Market &market)
{
    json.key("refund_amount").beginObject().field("currency", market.currency);
    json.key("refund_total").money(refund, market.exponent).key("refund_subtotal").money(refund, market.exponent);
    json.key("refund_shipping_fee").money(0, market.exponent).key("refund_tax").money(0, market.exponent).endObject();
}

/// Whether the goods are on their way to the seller or there.
bool wasSentBack(const ReturnCase &returned)
{
    if (returned.type != ReturnType::ReturnAndRefund)
        return false;
    switch (returned.status) {
    case ReturnStatus::BuyerShipped:
    case ReturnStatus::RejectedPackage: return true;
    case ReturnStatus::Success:
    case ReturnStatus::Complete: return !returned.buyerKeepsItem && !returned.partialRefund;
    default: return false;
    }
}

/// How the goods travel back, and at whose cost.
void writeShipment(JsonWriter &json, const World &world, const ReturnCase &returned, const Market &market)
{
    const bool isSent = wasSentBack(returned);
    const int warehouse = world.orders(returned.shop).warehouse(returned.order);
    const auto &place = market.places[static_cast<size_t>(warehouse)];
    json.field("shipment_type", "PLATFORM").field("handover_method", "DROP_OFF").field("return_method", "PLATFORM_SHIPPED");
    json.field("return_shipping_document_type", "QR_CODE");
    json.field("return_tracking_number", !returned.label.empty() ? returned.label : isSent ? "QR" + std::to_string(returned.id % 100'000'000'000) : std::string());
    json.field("return_provider_id", isSent ? "7117858858072016006" : "").field("return_provider_name", isSent ? "Estuary Parcel" : "");
    json.key("return_warehouse_address").beginObject();
    json.field("full_address",
               "Quay " + std::to_string(warehouse + 1) + ", " + std::string(place[1]) + ", " + std::string(place[2])).endObject();
    const qint64 fee = static_cast<qint64>(market.perPound * 3) * (market.exponent == 0 ? 1 : 100) - market.priceEnding;
    json.key("shipping_fee_amount").beginArray().beginObject().field("currency", market.currency);
    json.key("seller_paid_return_shipping_fee").money(0, market.exponent);
    json.key("platform_paid_return_shipping_fee").money(fee, market.exponent);
    json.key("buyer_paid_return_shipping_fee").money(0, market.exponent).endObject().endArray();
}

void writeReturnLine(JsonWriter &json, const Desk &desk, const OrderLine &line, qint64 id, qint64 refund, const Market &market)
{
    const Catalog &catalog = desk.world().catalog();
    const Product product = catalog.product(line.sku.product);
    const Variant variant = catalog.variant(product, line.sku.variant);
    const QByteArray picture = pictureUrl(desk.root, product.kind, *variant.colour, 0);
    json.beginObject().key("return_line_item_id").id(id);
    json.key("order_line_item_id").id(line.id).key("sku_id").id(Catalog::skuId(line.sku));
    json.field("sku_name", variant.name(product.language)).field("seller_sku", variant.sellerSku).field("product_name", product.title());
    json.key("product_image").beginObject();
    json.field("url", std::string_view(picture.constData(), static_cast<size_t>(picture.size())));
    json.field("width", 600).field("height", 600).endObject();
    writeRefund(json, refund, market);
    json.endObject();
}

} // namespace

void writeReturn(JsonWriter &json, const Desk &desk, const ReturnCase &returned)
{
    const World &world = desk.world();
    const Market &market = markets()[static_cast<size_t>(returned.shop)];
    const Quirks quirks = desk.quirks();
    const bool isOdd = quirks.unknownEnums && returned.id / 64 % 7 == 0;
    json.beginObject().key("return_id").id(returned.id).key("order_id").id(world.times(returned.shop).id(returned.order));
    json.field("return_type", wireName(returned.type));
    json.field("return_status", isOdd ? std::string_view("ADRIFT_IN_THE_ESTUARY") : wireName(returned.status)).field("role", returned.role);
    json.field("return_reason", returned.reason.key).field("return_reason_text", returned.reason.text).field("arbitration_status", "");
    json.flag("can_buyer_keep_item", returned.buyerKeepsItem).flag("is_quick_refund", false).flag("is_combined_return", false);
    json.field("combined_return_id", "0").field("create_time", returned.createTime).field("update_time", returned.updateTime);
    json.key("seller_next_action_response").beginArray();
    if (const std::string_view action = nextAction(returned); !action.empty())
        json.beginObject().field("action", action).field("deadline", returned.due).endObject();
    json.endArray();
    if (returned.partialRefund) {
        json.key("partial_refund").beginObject().key("amount").money(*returned.partialRefund, market.exponent);
        json.field("currency", market.currency).endObject();
    }
    writeRefund(json, returned.refund, market);
    json.key("discount_amount").beginArray().beginObject().field("currency", market.currency);
    json.key("product_seller_discount").money(returned.line.sellerDiscount, market.exponent);
    json.key("product_platform_discount").money(returned.line.platformDiscount, market.exponent);
    json.key("shipping_fee_seller_discount").money(0, market.exponent);
    json.key("shipping_fee_platform_discount").money(0, market.exponent).endObject().endArray();
    if (returned.type == ReturnType::ReturnAndRefund)
        writeShipment(json, world, returned, market);
    if (quirks.unknownFields)
        json.key("salvage").beginObject().field("claim", 3).flag("is_afloat", true).endObject();
    json.key("return_line_items").beginArray();
    writeReturnLine(json, desk, returned.line, returned.id + 1, returned.others.empty() ? returned.refund : returned.line.sale(), market);
    for (size_t i = 0; i < returned.others.size(); ++i)
        writeReturnLine(json, desk, returned.others[i], returned.id + 2 + static_cast<qint64>(i), returned.others[i].sale(), market);
    json.endArray().endObject();
}

} // namespace quayside::practice
