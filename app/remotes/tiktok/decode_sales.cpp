// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode_rows.h"

namespace quayside::remotes::tiktok {

namespace {

void readPayment(const Object &json, rows::Order &order, Trouble &trouble)
{
    bool isThere = false;
    const Object payment = objectOf(json, "payment", isThere);
    if (!isThere)
        return; // an order that is not paid may come without
    order.currency = text(payment, "currency");
    const int exponent = exponentOf(order.currency);
    order.productTotal = money(payment, "original_total_product_price", exponent, trouble);
    order.sellerDiscount = money(payment, "seller_discount", exponent, trouble);
    order.platformDiscount = money(payment, "platform_discount", exponent, trouble);
    order.subTotal = money(payment, "sub_total", exponent, trouble);
    order.shippingFee = money(payment, "shipping_fee", exponent, trouble);
    order.tax = money(payment, "tax", exponent, trouble);
    order.total = money(payment, "total_amount", exponent, trouble);
}

void readLine(const Object &json, rows::Line &line, int exponent, Trouble &trouble)
{
    line.id = text(json, "id");
    if (line.id.empty())
        trouble.note("line_items.id", "missing");
    line.productId = text(json, "product_id");
    line.skuId = text(json, "sku_id");
    line.sellerSku = text(json, "seller_sku");
    line.productName = text(json, "product_name");
    line.skuName = text(json, "sku_name");
    line.imageUrl = text(json, "sku_image");
    line.status = text(json, "display_status");
    line.packageStatus = text(json, "package_status");
    line.trackingNumber = text(json, "tracking_number");
    line.cancelReason = text(json, "cancel_reason");
    line.originalPrice = money(json, "original_price", exponent, trouble);
    line.sellerDiscount = money(json, "seller_discount", exponent, trouble);
    line.platformDiscount = money(json, "platform_discount", exponent, trouble);
    line.salePrice = money(json, "sale_price", exponent, trouble);
    line.isGift = flag(json, "is_gift");
}

} // namespace

void read(const Object &json, rows::Order &order, Trouble &trouble)
{
    order.id = text(json, "id");
    if (order.id.empty())
        trouble.note("id", "missing");
    order.status = text(json, "status");
    order.type = text(json, "order_type");
    order.fulfilment = text(json, "fulfillment_type");
    order.shippingType = text(json, "shipping_type");
    order.deliveryOption = text(json, "delivery_option_name");
    order.warehouseId = text(json, "warehouse_id");
    order.trackingNumber = text(json, "tracking_number");
    order.carrier = text(json, "shipping_provider");
    order.paymentMethod = text(json, "payment_method_name");
    order.cancelReason = text(json, "cancel_reason");
    order.cancelledBy = text(json, "cancellation_initiator");
    order.buyerId = text(json, "user_id");
    order.buyerName = text(json, "buyer_nickname");
    order.buyerMessage = text(json, "buyer_message");
    bool isThere = false;
    const Object recipient = objectOf(json, "recipient_address", isThere);
    if (isThere) {
        order.recipient = simdjson::minify(recipient);
        order.region = text(recipient, "region_code");
    }
    readPayment(json, order, trouble);
    order.isOnHold = flag(json, "is_on_hold_order");
    order.isCashOnDelivery = flag(json, "is_cod");
    order.isSample = flag(json, "is_sample_order");
    order.cancelRequested = flag(json, "is_buyer_request_cancel");
    order.createdAt = seconds(json, "create_time");
    order.paidAt = seconds(json, "paid_time");
    order.updatedAt = seconds(json, "update_time");
    order.shippedAt = seconds(json, "rts_time");
    order.collectedAt = seconds(json, "collection_time");
    order.deliveredAt = seconds(json, "delivery_time");
    order.cancelledAt = seconds(json, "cancel_time");
    order.shipBy = seconds(json, "rts_sla_time");
    order.collectBy = seconds(json, "tts_sla_time");
    order.cancelBy = seconds(json, "cancel_order_sla_time");
    eachObject(json, "line_items", trouble, [&](const Object &entry) {
        const std::string currency = text(entry, "currency");
        const int exponent = exponentOf(currency.empty() ? order.currency : currency);
        readLine(entry, order.lines.emplace_back(), exponent, trouble);
    });
}

void read(const Object &json, rows::Return &returned, Trouble &trouble)
{
    returned.id = text(json, "return_id");
    if (returned.id.empty())
        trouble.note("return_id", "missing");
    returned.orderId = text(json, "order_id");
    returned.type = text(json, "return_type");
    returned.status = text(json, "return_status");
    returned.role = text(json, "role");
    returned.reason = text(json, "return_reason");
    returned.reasonText = text(json, "return_reason_text");
    returned.arbitration = text(json, "arbitration_status");
    returned.trackingNumber = text(json, "return_tracking_number");
    returned.canKeepItem = flag(json, "can_buyer_keep_item");
    returned.isQuickRefund = flag(json, "is_quick_refund");
    returned.createdAt = seconds(json, "create_time");
    returned.updatedAt = seconds(json, "update_time");
    eachObject(json, "seller_next_action_response", trouble, [&returned](const Object &next) {
        if (!returned.nextAction.empty())
            return;
        returned.nextAction = text(next, "action");
        returned.deadline = seconds(next, "deadline");
    });
    bool isThere = false;
    const Object refund = objectOf(json, "refund_amount", isThere);
    if (isThere)
        returned.currency = text(refund, "currency");
    const int exponent = exponentOf(returned.currency);
    if (isThere) {
        returned.refundTotal = money(refund, "refund_total", exponent, trouble);
        returned.refundSubTotal = money(refund, "refund_subtotal", exponent, trouble);
        returned.refundShipping = money(refund, "refund_shipping_fee", exponent, trouble);
        returned.refundTax = money(refund, "refund_tax", exponent, trouble);
    }
    eachObject(json, "return_line_items", trouble,
               [&](const Object &entry) { readRefundLine(entry, "return_line_item_id", exponent, returned.lines.emplace_back(), trouble); });
}

} // namespace quayside::remotes::tiktok
