// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_rows.h"

#include "models/store/connection.h"
#include "models/store/seal.h"

namespace quayside::store {

namespace {

rows::Order orderOf(const Statement &row, const QByteArray &key)
{
    int at = 0;
    const auto text = [&] { return row.utf8(at++); };
    const auto number = [&] { return row.integer(at++); };
    rows::Order order;
    for (std::string *field : {&order.id, &order.status, &order.type, &order.fulfilment, &order.shippingType, &order.deliveryOption,
                               &order.warehouseId, &order.trackingNumber, &order.carrier, &order.paymentMethod, &order.cancelReason,
                               &order.cancelledBy, &order.buyerId, &order.region, &order.currency})
        *field = text();
    for (std::int64_t *field : {&order.productTotal, &order.sellerDiscount, &order.platformDiscount, &order.subTotal,
                                &order.shippingFee, &order.tax, &order.total})
        *field = number();
    for (bool *field : {&order.isOnHold, &order.isCashOnDelivery, &order.isSample, &order.cancelRequested})
        *field = number() != 0;
    for (Instant *field : {&order.createdAt, &order.paidAt, &order.updatedAt, &order.shippedAt, &order.collectedAt,
                           &order.deliveredAt, &order.cancelledAt, &order.shipBy, &order.collectBy, &order.cancelBy})
        *field = number();
    if (const auto buyer = unseal(row.bytes(at), key)) {
        order.buyerName = buyer->name;
        order.buyerMessage = buyer->message;
        order.recipient = buyer->recipient;
    }
    return order;
}

} // namespace

Result<std::vector<rows::Line>> readLines(Connection &db, qint64 orderId)
{
    Statement statement = db.prepare("SELECT remote_id, product_id, sku_id, seller_sku, product_name, sku_name, image_url, status,"
                                     " package_status, tracking_number, cancel_reason, original_price, seller_discount,"
                                     " platform_discount, sale_price, is_gift, category FROM lines WHERE order_id=? ORDER BY id");
    statement.bind(orderId);
    std::vector<rows::Line> lines;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return lines;
        rows::Line line;
        int at = 0;
        for (std::string *field : {&line.id, &line.productId, &line.skuId, &line.sellerSku, &line.productName, &line.skuName,
                                   &line.imageUrl, &line.status, &line.packageStatus, &line.trackingNumber, &line.cancelReason})
            *field = statement.utf8(at++);
        for (std::int64_t *field : {&line.originalPrice, &line.sellerDiscount, &line.platformDiscount, &line.salePrice})
            *field = statement.integer(at++);
        line.isGift = statement.flag(at++);
        line.category = statement.utf8(at);
        lines.push_back(std::move(line));
    }
}

Result<std::optional<rows::Order>> readOrder(Connection &db, qint64 id)
{
    Statement statement = db.prepare(
        "SELECT remote_id, status, type, fulfilment, shipping_type, delivery_option, warehouse_id, tracking_number, carrier,"
        " payment_method, cancel_reason, cancelled_by, buyer_id, region, currency, product_total, seller_discount, platform_discount,"
        " sub_total, shipping_fee, tax, total, is_on_hold, is_cod, is_sample, cancel_requested, created_at, paid_at, updated_at,"
        " shipped_at, collected_at, delivered_at, cancelled_at, ship_by, collect_by, cancel_by, buyer_sealed FROM orders WHERE id=?");
    statement.bind(id);
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<rows::Order>();
    rows::Order order = orderOf(statement, db.sealKey);
    auto lines = readLines(db, id);
    if (!lines)
        return fail(lines.error());
    order.lines = std::move(*lines);
    return std::optional(std::move(order));
}

Result<std::optional<rows::Return>> readReturn(Connection &db, qint64 id)
{
    Statement statement = db.prepare(
        "SELECT remote_id, order_remote_id, type, status, role, reason, reason_text, arbitration, next_action, deadline,"
        " tracking_number, currency, refund_total, refund_sub_total, refund_shipping, refund_tax, can_keep_item, is_quick_refund,"
        " created_at, updated_at FROM returns WHERE id=?");
    statement.bind(id);
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<rows::Return>();
    rows::Return found;
    int at = 0;
    for (std::string *field : {&found.id, &found.orderId, &found.type, &found.status, &found.role, &found.reason, &found.reasonText,
                               &found.arbitration, &found.nextAction})
        *field = statement.utf8(at++);
    found.deadline = statement.integer(at++);
    found.trackingNumber = statement.utf8(at++);
    found.currency = statement.utf8(at++);
    for (std::int64_t *field : {&found.refundTotal, &found.refundSubTotal, &found.refundShipping, &found.refundTax})
        *field = statement.integer(at++);
    found.canKeepItem = statement.flag(at++);
    found.isQuickRefund = statement.flag(at++);
    found.createdAt = statement.integer(at++);
    found.updatedAt = statement.integer(at++);

    Statement lines = db.prepare("SELECT remote_id, order_line_id, sku_id, seller_sku, product_name, sku_name, refund FROM return_lines"
                                 " WHERE return_id=? ORDER BY id");
    lines.bind(id);
    for (;;) {
        const Result<bool> next = lines.step();
        if (!next)
            return fail(next.error());
        if (!*next)
            return std::optional(std::move(found));
        rows::ReturnLine line;
        int column = 0;
        for (std::string *field : {&line.id, &line.orderLineId, &line.skuId, &line.sellerSku, &line.productName, &line.skuName})
            *field = lines.utf8(column++);
        line.refund = lines.integer(column);
        found.lines.push_back(std::move(line));
    }
}

Result<std::optional<rows::Product>> readProduct(Connection &db, qint64 id)
{
    Statement statement = db.prepare(
        "SELECT remote_id, title, description, status, audit, audit_reasons, category_id, category_path, brand_id, brand, images,"
        " attributes, weight_grams, has_draft, is_detailed, created_at, updated_at FROM products WHERE id=?");
    statement.bind(id);
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<rows::Product>();
    rows::Product product;
    int at = 0;
    for (std::string *field : {&product.id, &product.title, &product.description, &product.status, &product.audit,
                               &product.auditReasons, &product.categoryId, &product.categoryPath, &product.brandId, &product.brand,
                               &product.images, &product.attributes})
        *field = statement.utf8(at++);
    product.weightGrams = statement.integer(at++);
    product.hasDraft = statement.flag(at++);
    product.isDetailed = statement.flag(at++);
    product.createdAt = statement.integer(at++);
    product.updatedAt = statement.integer(at++);

    Statement skus = db.prepare("SELECT id, remote_id, seller_sku, variant, sales_attributes, barcode, barcode_type, status, image_url,"
                                " currency, price, list_price FROM skus WHERE product=? ORDER BY position");
    skus.bind(id);
    for (;;) {
        const Result<bool> next = skus.step();
        if (!next)
            return fail(next.error());
        if (!*next)
            return std::optional(std::move(product));
        rows::Sku sku;
        int column = 1;
        for (std::string *field : {&sku.id, &sku.sellerSku, &sku.variant, &sku.salesAttributes, &sku.barcode, &sku.barcodeType,
                                   &sku.status, &sku.imageUrl, &sku.currency})
            *field = skus.utf8(column++);
        sku.price = skus.integer(column++);
        sku.listPrice = skus.maybeInteger(column);
        Statement stock = db.prepare("SELECT warehouse_id, available, committed FROM stock WHERE sku=? ORDER BY warehouse_id");
        stock.bind(skus.integer(0));
        for (;;) {
            const Result<bool> level = stock.step();
            if (!level)
                return fail(level.error());
            if (!*level)
                break;
            sku.stock.push_back({stock.utf8(0), stock.integer(1), stock.integer(2)});
        }
        product.skus.push_back(std::move(sku));
    }
}

std::string searchWords(const rows::Order &order)
{
    std::string words = order.id + '\n' + order.trackingNumber;
    for (const rows::Line &line : order.lines)
        words += '\n' + line.productName + '\n' + line.skuName + '\n' + line.sellerSku;
    return words;
}

std::string searchWords(const rows::Product &product)
{
    std::string words = product.title + '\n' + product.brand;
    for (const rows::Sku &sku : product.skus)
        words += '\n' + sku.variant + '\n' + sku.sellerSku + '\n' + sku.barcode;
    return words;
}

std::string searchWords(const rows::Return &returnCase)
{
    std::string words = returnCase.id + '\n' + returnCase.orderId + '\n' + returnCase.reasonText;
    for (const rows::ReturnLine &line : returnCase.lines)
        words += '\n' + line.productName + '\n' + line.sellerSku;
    return words;
}

} // namespace quayside::store
