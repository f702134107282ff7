// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/orders.h"

#include "app/practice/world/carriers.h"
#include "app/practice/world/draw.h"

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;

std::string initial(std::string_view name)
{
    size_t length = 1; // one whole UTF-8 character
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80)
        ++length;
    return std::string(name.substr(0, length)) + "***";
}

/// Who cancelled an order and why, by an act or by its life.
CancelNote noteOf(const Parcels &parcels, OrderRef order)
{
    if (const CancelNote *note = parcels.cancelNote(order))
        return *note;
    switch (OrderTimes::life(order)) {
    case 7: return {"BUYER", "Need to change color or size"};
    case 15: return {"SYSTEM", "Payment was not completed in time"};
    default: return {"SYSTEM", "Package was refused and returned to the sender"};
    }
}

} // namespace

struct Orders::Amounts
{
    qint64 original = 0;
    qint64 sellerDiscount = 0;
    qint64 platformDiscount = 0;
    qint64 shippingOriginal = 0;
    qint64 shippingDiscount = 0;
    qint64 tax = 0;
    [[nodiscard]] qint64 subTotal() const { return original - sellerDiscount - platformDiscount; }
    [[nodiscard]] qint64 shipping() const { return shippingOriginal - shippingDiscount; }
    [[nodiscard]] qint64 total() const { return subTotal() + shipping() + tax; }
};

QByteArray pictureUrl(const QByteArray &root, Kind kind, const Colour &colour, int view)
{
    const std::string_view slug = factsOf(kind).slug;
    QByteArray url = root + "/practice/images/";
    url.append(slug.data(), static_cast<qsizetype>(slug.size())).append('-');
    url.append(colour.code.data(), static_cast<qsizetype>(colour.code.size()));
    return url.append('-').append(QByteArray::number(view)).append(".png");
}

int Orders::lineCount(OrderRef order) const
{
    return unitCount(m_seed, m_times.id(order));
}

std::vector<OrderLine> Orders::lines(OrderRef order) const
{
    const qint64 id = m_times.id(order);
    const int count = lineCount(order);
    const Market &market = markets()[static_cast<size_t>(m_shop)];
    Draw draw(m_seed, OrderTopic, static_cast<quint64>(id) + 1);
    std::vector<OrderLine> lines;
    lines.reserve(static_cast<size_t>(count));
    while (static_cast<int>(lines.size()) < count) {
        const Product product = m_catalog.product(draw.below(m_catalog.countIn(m_shop)) * ShopCount + m_shop);
        const Variant variant = m_catalog.variant(product, draw.below(product.skuCount));
        OrderLine line;
        line.sku = {product.index, variant.number};
        line.original = variant.price;
        if (draw.below(3) == 0)
            line.sellerDiscount = variant.price * draw.between(5, 15) / 100 / market.priceStep * market.priceStep;
        if (draw.below(5) == 0)
            line.platformDiscount = variant.price * 3 / 100;
        for (int unit = draw.below(3) == 0 ? 2 : 1; unit > 0 && static_cast<int>(lines.size()) < count; --unit) {
            line.id = id + 1 + static_cast<qint64>(lines.size());
            lines.push_back(line);
        }
    }
    return lines;
}

qint64 Orders::buyer(OrderRef order) const
{
    if (!order.isExtra && order.number % 9 == 4) // somebody orders a second time at once: such orders can travel together
        return buyer({order.number - 1, false});
    Draw draw(m_seed, BuyerTopic, static_cast<quint64>(m_times.id(order)));
    return 7'021'436'810'000'000'000 + m_shop * 1'000'000 + draw.below(40'000);
}

int Orders::warehouse(OrderRef order) const
{
    return static_cast<int>(order.number / 3 % 2);
}

Orders::Amounts Orders::amounts(const std::vector<OrderLine> &lines) const
{
    const Market &market = markets()[static_cast<size_t>(m_shop)];
    Amounts sum;
    for (const OrderLine &line : lines) {
        sum.original += line.original;
        sum.sellerDiscount += line.sellerDiscount;
        sum.platformDiscount += line.platformDiscount;
    }
    sum.shippingOriginal = static_cast<qint64>(market.perPound * 4) * (market.exponent == 0 ? 1 : 100) - market.priceEnding;
    sum.shippingDiscount = lines.size() > 2 ? sum.shippingOriginal : 0;
    if (market.addsTax)
        sum.tax = sum.subTotal() * 8 / 100;
    return sum;
}

qint64 Orders::shippingFee(OrderRef order) const
{
    return amounts(lines(order)).shipping();
}

qint64 Orders::totalAmount(OrderRef order) const
{
    return amounts(lines(order)).total();
}

void Orders::write(JsonWriter &json, OrderRef order, qint64 now, const QByteArray &pictureRoot, const Quirks &quirks) const
{
    const Market &market = markets()[static_cast<size_t>(m_shop)];
    const OrderStatus status = m_times.status(order, now);
    const std::vector<OrderLine> units = lines(order);
    const qint64 id = m_times.id(order);
    const qint64 user = buyer(order);
    const bool isOdd = quirks.unknownEnums && order.number % 7 == 0;
    const int life = OrderTimes::life(order);

    json.beginObject().key("id").id(id);
    json.field("status", isOdd ? std::string_view("AWAITING_HARBOUR_PILOT") : wireName(status));
    json.field("order_type", "NORMAL").field("fulfillment_type", "FULFILLMENT_BY_SELLER");
    json.field("shipping_type", market.isSoutheastAsia ? "TIKTOK" : "SELLER").field("delivery_type", "HOME_DELIVERY");
    json.field("delivery_option_id", "7091146663229654785").field("delivery_option_name", "Standard shipping");
    json.key("warehouse_id").id(Catalog::warehouseId(m_shop, warehouse(order)));
    json.key("user_id").id(user);
    json.field("buyer_email", "b" + std::to_string(user % 1'000'000) + "@scs.example.test");
    json.field("buyer_message", order.number % 11 == 0 ? "Please leave it with the neighbour" : "");
    json.flag("is_cod", life == 3).flag("is_on_hold_order", status == OrderStatus::OnHold).flag("is_sample_order", false);
    const qint64 asked = m_parcels.askedAt(order);
    json.flag("is_replacement_order", false).flag("is_exchange_order", false).flag("is_buyer_request_cancel", asked != 0);
    if (asked != 0)
        json.field("request_cancel_time", asked);
    json.flag("has_updated_recipient_address", false);
    json.field("payment_method_name", life == 3 ? "Cash on delivery" : "Card");
    writeTimes(json, order, status, now);
    writePayment(json, amounts(units));
    writeAddress(json, order, status);
    if (status == OrderStatus::Cancelled) {
        const CancelNote note = noteOf(m_parcels, order);
        json.field("cancel_reason", note.text).field("cancellation_initiator", note.by);
    }
    if (quirks.unknownFields)
        json.key("harbour_pilot").beginObject().field("berth", order.number % 12).flag("is_tidal", true).endObject();
    json.key("line_items").beginArray();
    for (size_t unit = 0; unit < units.size(); ++unit)
        writeLine(json, order, units[unit], static_cast<int>(unit), status, now, pictureRoot);
    json.endArray();
    json.key("packages").beginArray();
    for (const Package &package : m_parcels.of(order, now)) {
        if (package.status(now) != PackageStatus::Cancelled || status == OrderStatus::Cancelled)
            json.beginObject().key("id").id(package.id).endObject();
    }
    json.endArray().endObject();
}

void Orders::writeTimes(JsonWriter &json, OrderRef order, OrderStatus status, qint64 now) const
{
    using enum OrderStatus;
    const qint64 created = m_times.createTime(order);
    const auto moment = [&](std::string_view name, OrderStatus when) {
        const qint64 after = m_times.reached(order, when);
        if (after >= 0 && created + after <= now)
            json.field(name, created + after);
    };
    json.field("create_time", created).field("update_time", m_times.updateTime(order, now));
    moment("paid_time", OnHold);
    moment("rts_time", AwaitingCollection);
    moment("collection_time", InTransit);
    moment("delivery_time", Delivered);
    moment("cancel_time", Cancelled);
    const qint64 paid = created + qMax<qint64>(0, m_times.reached(order, OnHold));
    if (status != Unpaid && status != Cancelled) {
        json.field("rts_sla_time", paid + 2 * Day).field("tts_sla_time", paid + 3 * Day);
        json.field("shipping_due_time", paid + 3 * Day).field("collection_due_time", paid + 4 * Day);
        json.field("cancel_order_sla_time", m_times.cancelDue(order));
        json.field("delivery_sla_time", paid + 8 * Day).field("delivery_due_time", paid + 12 * Day);
    }
    std::string tracking;
    std::string_view carrier;
    for (const Package &package : m_parcels.of(order, now)) {
        if (!package.isShipped(now) || !tracking.empty())
            continue;
        tracking = package.shipment.trackingNumber;
        carrier = providerName(package.shipment.provider);
    }
    json.field("tracking_number", tracking).field("shipping_provider", carrier);
}

void Orders::writePayment(JsonWriter &json, const Amounts &amounts) const
{
    const Market &market = markets()[static_cast<size_t>(m_shop)];
    const int exponent = market.exponent;
    json.key("payment").beginObject().field("currency", market.currency);
    json.key("original_total_product_price").money(amounts.original, exponent);
    json.key("seller_discount").money(amounts.sellerDiscount, exponent);
    json.key("platform_discount").money(amounts.platformDiscount, exponent);
    json.key("sub_total").money(amounts.subTotal(), exponent);
    json.key("original_shipping_fee").money(amounts.shippingOriginal, exponent);
    json.key("shipping_fee_seller_discount").money(0, exponent);
    json.key("shipping_fee_platform_discount").money(amounts.shippingDiscount, exponent);
    json.key("shipping_fee").money(amounts.shipping(), exponent);
    json.key("tax").money(amounts.tax, exponent);
    json.key("total_amount").money(amounts.total(), exponent).endObject();
}

void Orders::writePriceDetail(JsonWriter &json, OrderRef order) const
{
    const Market &market = markets()[static_cast<size_t>(m_shop)];
    const int exponent = market.exponent;
    const std::vector<OrderLine> units = lines(order);
    const Amounts sum = amounts(units);
    json.beginObject().field("currency", market.currency);
    json.key("total").money(sum.original + sum.shippingOriginal, exponent).key("payment").money(sum.total(), exponent);
    json.key("sku_list_price").money(sum.original, exponent).key("sku_sale_price").money(sum.subTotal(), exponent);
    json.key("subtotal").money(sum.subTotal() + sum.tax, exponent).key("subtotal_tax_amount").money(sum.tax, exponent);
    json.key("subtotal_deduction_seller").money(sum.sellerDiscount, exponent);
    json.key("subtotal_deduction_platform").money(sum.platformDiscount, exponent);
    json.key("shipping_list_price").money(sum.shippingOriginal, exponent).key("shipping_sale_price").money(sum.shipping(), exponent);
    json.key("shipping_fee_deduction_seller").money(0, exponent);
    json.key("shipping_fee_deduction_platform").money(sum.shippingDiscount, exponent);
    json.key("tax_amount").money(sum.tax, exponent).field("tax_rate", market.addsTax ? "0.08" : "0");
    json.key("net_price_amount").money(sum.total() - sum.tax, exponent).key("cod_fee").money(0, exponent);
    json.key("line_items").beginArray();
    for (const OrderLine &line : units) {
        const qint64 tax = market.addsTax ? line.sale() * 8 / 100 : 0;
        json.beginObject().key("id").id(line.id).field("currency", market.currency);
        json.key("sku_list_price").money(line.original, exponent).key("sku_sale_price").money(line.sale(), exponent);
        json.key("subtotal_deduction_seller").money(line.sellerDiscount, exponent);
        json.key("subtotal_deduction_platform").money(line.platformDiscount, exponent);
        json.key("subtotal").money(line.sale() + tax, exponent).key("tax_amount").money(tax, exponent);
        json.key("payment").money(line.sale() + tax, exponent).key("total").money(line.original, exponent).endObject();
    }
    json.endArray().endObject();
}

void Orders::writeAddress(JsonWriter &json, OrderRef order, OrderStatus status) const
{
    const Market &market = markets()[static_cast<size_t>(m_shop)];
    Draw draw(m_seed, BuyerTopic, static_cast<quint64>(buyer(order)));
    const std::string_view given = draw.pick(givenNames(m_shop));
    const std::string_view family = draw.pick(familyNames(m_shop));
    const auto &place = draw.pick(market.places);
    json.field("buyer_nickname", std::string(given) + "_" + std::to_string(buyer(order) % 1000));
    json.key("recipient_address").beginObject();
    json.field("name", initial(given) + " " + initial(family));
    json.field("first_name", initial(given)).field("last_name", initial(family));
    json.field("phone_number", std::string(market.dial) + "*******" + std::to_string(draw.between(10, 99)));
    json.field("region_code", market.region);
    const std::string house = std::to_string(draw.between(1, 240));
    if (status != OrderStatus::Unpaid && status != OrderStatus::OnHold) {
        const std::string street = house + " H*** L***";
        json.field("postal_code", place[2]).field("post_town", place[1]).field("address_detail", street);
        json.field("address_line1", street).field("address_line2", "");
        json.field("full_address", std::string(market.country) + ", " + std::string(place[0]) + ", " + std::string(place[1]) + ", " + street);
        json.key("district_info").beginArray();
        const std::array<std::array<std::string_view, 3>, 3> levels{
            {{"L0", "Country", market.country}, {"L1", "State", place[0]}, {"L2", "City", place[1]}}};
        for (const auto &[level, name, value] : levels) {
            json.beginObject().field("address_level", level).field("address_level_name", name);
            json.field("address_name", value).field("iso_code", level == "L0" ? market.region : "").endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void Orders::writeLine(JsonWriter &json, OrderRef order, const OrderLine &line, int unit, OrderStatus status, qint64 now,
                       const QByteArray &pictureRoot) const
{
    const Market &market = markets()[static_cast<size_t>(m_shop)];
    const Product product = m_catalog.product(line.sku.product);
    const Variant variant = m_catalog.variant(product, line.sku.variant);
    const int exponent = market.exponent;
    const bool isCancelled = status == OrderStatus::Cancelled || m_parcels.isCancelled(order, unit);
    json.beginObject().key("id").id(line.id).field("display_status", wireName(isCancelled ? OrderStatus::Cancelled : status));
    json.key("product_id").id(Catalog::productId(product.index)).field("product_name", product.title());
    json.key("sku_id").id(Catalog::skuId(line.sku)).field("sku_name", variant.name(product.language));
    json.field("seller_sku", variant.sellerSku);
    const QByteArray picture = pictureUrl(pictureRoot, product.kind, *variant.colour, 0);
    json.field("sku_image", std::string_view(picture.constData(), static_cast<size_t>(picture.size())));
    json.field("currency", market.currency);
    json.key("original_price").money(line.original, exponent).key("seller_discount").money(line.sellerDiscount, exponent);
    json.key("platform_discount").money(line.platformDiscount, exponent).key("sale_price").money(line.sale(), exponent);
    if (isCancelled) {
        const CancelNote note = noteOf(m_parcels, order);
        json.field("cancel_user", note.by).field("cancel_reason", note.text);
    } else if (const auto package = m_parcels.carrying(order, unit, now)) {
        const bool isShipped = package->isShipped(now);
        json.key("package_id").id(package->id);
        json.field("package_status", !isShipped ? "TO_FULFILL" : wireName(package->status(now)));
        json.field("tracking_number", isShipped ? package->shipment.trackingNumber : std::string());
        if (isShipped)
            json.key("shipping_provider_id").id(package->shipment.provider).field("shipping_provider_name", providerName(package->shipment.provider));
    }
    json.flag("is_gift", false).key("item_tax").beginArray().endArray().endObject();
}

} // namespace quayside::practice
