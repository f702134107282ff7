// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_private.h"

#include "models/domain/money.h"
#include "models/store/mirror_rows.h"
#include "models/store/rows_of.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace quayside::store {

namespace {

constexpr std::size_t MostRemembered = 200'000; ///< products of a shop whose categories are kept in memory

struct Known
{
    qint64 id = 0;
    Instant updatedAt = 0;
    qint64 rawPage = 0;
    qint64 rawHash = 0;
};

Known knownAt(Statement &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

constexpr const char *InsertLine
    = "INSERT INTO lines(order_id, shop, remote_id, product_id, sku_id, seller_sku, product_name, sku_name, image_url, status,"
      " package_status, tracking_number, cancel_reason, original_price, seller_discount, platform_discount, sale_price, is_gift,"
      " category) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

Done insertLines(Statement &insert, qint64 shop, qint64 orderId, const rows::Order &order, std::span<const std::string_view> categories)
{
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const rows::Line &line = order.lines[i];
        insert.all(orderId, shop, line.id, line.productId, line.skuId, line.sellerSku, line.productName, line.skuName, line.imageUrl,
                   line.status, line.packageStatus, line.trackingNumber, line.cancelReason, line.originalPrice, line.sellerDiscount,
                   line.platformDiscount, line.salePrice, line.isGift, categories[i]);
        QUAYSIDE_TRY(insert.run());
        insert.reset();
    }
    return {};
}

bool areSameGoods(const std::vector<rows::Line> &before, const std::vector<rows::Line> &after)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(), [](const rows::Line &a, const rows::Line &b) {
        return a.id == b.id && a.productId == b.productId && a.skuId == b.skuId;
    });
}

// What an order is of hardly ever changes, and its indexes are spread over as many pages as there are products: they are left alone.
Done updateLines(Connection &db, qint64 shop, qint64 orderId, const std::vector<rows::Line> &before, const rows::Order &order,
                 std::span<const std::string_view> categories)
{
    if (!areSameGoods(before, order.lines)) {
        Statement drop = db.prepare("DELETE FROM lines WHERE order_id=?");
        QUAYSIDE_TRY(drop.bind(orderId).run());
        Statement insert = db.prepare(InsertLine);
        return insertLines(insert, shop, orderId, order, categories);
    }
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        rows::Line line = order.lines[i];
        line.category = categories[i];
        if (line == before[i])
            continue; // of the lines of a recent order each is on a page of its own
        Statement statement = db.prepare(
            "UPDATE lines SET seller_sku=?, product_name=?, sku_name=?, image_url=?, status=?, package_status=?, tracking_number=?,"
            " cancel_reason=?, original_price=?, seller_discount=?, platform_discount=?, sale_price=?, is_gift=?, category=?"
            " WHERE order_id=? AND remote_id=?");
        QUAYSIDE_TRY(statement
                         .all(line.sellerSku, line.productName, line.skuName, line.imageUrl, line.status, line.packageStatus,
                              line.trackingNumber, line.cancelReason, line.originalPrice, line.sellerDiscount, line.platformDiscount,
                              line.salePrice, line.isGift, line.category, orderId, line.id)
                         .run());
    }
    return {};
}

// One numbering for both statements: 1 shop, 2 remote_id, 14 buyer_id, 30 created_at, 45 local id.
constexpr const char *InsertOrder
    = "INSERT INTO orders(shop, remote_id, status, type, fulfilment, shipping_type, delivery_option, warehouse_id,"
      " tracking_number, carrier, payment_method, cancel_reason, cancelled_by, buyer_id, region, currency, exponent,"
      " product_total, seller_discount, platform_discount, sub_total, shipping_fee, tax, total, units, is_on_hold, is_cod,"
      " is_sample, cancel_requested, created_at, paid_at, updated_at, shipped_at, collected_at, delivered_at, cancelled_at,"
      " ship_by, collect_by, cancel_by, raw_at, raw_length, raw_hash, raw_page, buyer_sealed)"
      " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25,?26,?27,?28,?29,?30,"
      "?31,?32,?33,?34,?35,?36,?37,?38,?39,?40,?41,?42,?43,?44)";
constexpr const char *UpdateOrder
    = "UPDATE orders SET status=?3, type=?4, fulfilment=?5, shipping_type=?6, delivery_option=?7,"
      " warehouse_id=?8, tracking_number=?9, carrier=?10, payment_method=?11, cancel_reason=?12, cancelled_by=?13,"
      " region=?15, currency=?16, exponent=?17, product_total=?18, seller_discount=?19, platform_discount=?20, sub_total=?21,"
      " shipping_fee=?22, tax=?23, total=?24, units=?25, is_on_hold=?26, is_cod=?27, is_sample=?28, cancel_requested=?29,"
      " paid_at=?31, updated_at=?32, shipped_at=?33, collected_at=?34, delivered_at=?35, cancelled_at=?36,"
      " ship_by=?37, collect_by=?38, cancel_by=?39, raw_at=?40, raw_length=?41, raw_hash=?42, raw_page=?43,"
      " buyer_sealed=?44 WHERE id=?45";

} // namespace

Result<std::span<const std::string_view>> MirrorWriter::Private::categoriesOf(qint64 shop, const rows::Order &order, std::span<const rows::Line> before)
{
    auto &remembered = db.memory.categoryOf[shop];
    if (remembered.size() > MostRemembered)
        remembered.clear();
    categories.clear();
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const rows::Line &line = order.lines[i];
        if (i < before.size() && before[i].productId == line.productId && !before[i].category.empty()) {
            categories.push_back(before[i].category);
            continue;
        }
        auto known = remembered.find(line.productId);
        if (known == remembered.end()) {
            Statement statement = db.prepare("SELECT category_id FROM products WHERE shop=? AND remote_id=?");
            statement.all(shop, line.productId);
            const auto found = rowOf(statement, [](Statement &row) { return row.utf8(0); });
            if (!found)
                return fail(found.error());
            known = remembered.emplace(line.productId, found->value_or(std::string())).first;
        }
        categories.push_back(known->second);
    }
    return categories;
}

Result<std::shared_ptr<const CategoryOf>> MirrorWriter::Private::allCategories(qint64 shop)
{
    auto &all = db.memory.allCategories;
    if (const auto known = all.find(shop); known != all.end())
        return known->second;
    auto read = std::make_shared<CategoryOf>();
    Statement statement = db.prepare("SELECT remote_id, category_id FROM products WHERE shop=? LIMIT ?");
    statement.all(shop, static_cast<qint64>(MostRemembered) + 1);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        read->emplace(statement.utf8(0), statement.utf8(1));
    }
    if (read->size() > MostRemembered)
        read = nullptr;
    return all[shop] = std::move(read);
}

Done MirrorWriter::use(std::shared_ptr<OrdersAhead> ahead)
{
    d->ahead = std::move(ahead);
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    auto categories = d->allCategories(*shop);
    if (!categories)
        return fail(categories.error());
    if (*categories)
        d->ahead->setCategories(*shop, std::move(*categories));
    return {};
}

Result<Applied> MirrorWriter::orders(std::span<const rows::Order> orders, const QByteArray &raw)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    const std::shared_ptr<OrdersAhead::Page> ahead = d->ahead ? d->ahead->take(orders) : nullptr;
    const bool hasCategories = ahead && d->ahead->hasCategories();
    std::vector<OrdersAhead::Counted> counted;
    std::size_t line = 0; ///< among those of the page
    Applied applied;
    qint64 page = 0;
    Statement find = d->db.prepare("SELECT id, updated_at, ifnull(raw_page, 0), raw_hash FROM orders WHERE shop=? AND remote_id=?");
    Statement insert = d->db.prepare(InsertOrder);
    Statement insertLine = d->db.prepare(InsertLine);
    for (std::size_t at = 0; at < orders.size(); ++at) {
        const rows::Order &o = orders[at];
        OrdersAhead::Made *made = ahead ? &ahead->orders[at] : nullptr;
        const std::size_t firstLine = std::exchange(line, line + o.lines.size());
        find.reset();
        find.all(*shop, o.id);
        const auto known = rowOf(find, knownAt);
        if (!known)
            return fail(known.error());
        const Known before = known->value_or(Known());
        const qint64 hash = made != nullptr ? made->hash : Private::hashOf(raw, o.raw);
        const bool isSame = o.updatedAt == before.updatedAt && hash == before.rawHash;
        if (before.id != 0 && (o.updatedAt < before.updatedAt || isSame)) {
            ++applied.unchanged;
            continue;
        }
        std::string wordsBefore;
        std::optional<rows::Order> old;
        if (before.id != 0) {
            auto found = readOrder(d->db, before.id);
            if (!found)
                return fail(found.error());
            old = std::move(*found);
            d->derived.order(*shop, *old, -1);
            wordsBefore = made != nullptr ? d->ahead->cut(searchWords(*old)) : searchWords(*old);
            QUAYSIDE_TRY(d->keep(moved(*old, o), o.updatedAt));
        }
        if (page == 0) {
            const Result<qint64> kept = d->keepRaw(raw);
            if (!kept)
                return fail(kept.error());
            page = *kept;
        }
        std::optional<Statement> update;
        if (old)
            update.emplace(d->db.prepare(UpdateOrder));
        Statement &write = old ? *update : insert;
        write.all(*shop, o.id, o.status, o.type, o.fulfilment, o.shippingType, o.deliveryOption, o.warehouseId, o.trackingNumber,
                  o.carrier, o.paymentMethod, o.cancelReason, o.cancelledBy, o.buyerId, o.region, o.currency,
                  currencyExponent(o.currency), o.productTotal, o.sellerDiscount, o.platformDiscount, o.subTotal, o.shippingFee, o.tax,
                  o.total, static_cast<qint64>(o.lines.size()), o.isOnHold, o.isCashOnDelivery, o.isSample, o.cancelRequested,
                  o.createdAt, o.paidAt, o.updatedAt, o.shippedAt, o.collectedAt, o.deliveredAt, o.cancelledAt, o.shipBy, o.collectBy,
                  o.cancelBy, static_cast<qint64>(o.raw.at), static_cast<qint64>(o.raw.length), hash);
        if (page != 0)
            write.bind(page);
        else
            write.null();
        const QByteArray sealed = made != nullptr ? made->sealed : sealedBuyer(o, d->db.sealKey);
        if (sealed.isEmpty())
            write.null();
        else
            write.blob(sealed);
        if (old)
            write.bind(before.id);
        QUAYSIDE_TRY(write.run());
        write.reset();
        if (old && (old->createdAt != o.createdAt || old->buyerId != o.buyerId)) {
            Statement rare = d->db.prepare("UPDATE orders SET created_at=?, buyer_id=? WHERE id=?");
            QUAYSIDE_TRY(rare.all(o.createdAt, o.buyerId, before.id).run());
        }
        const qint64 id = old ? before.id : d->db.lastId();
        const bool isSummedAhead = hasCategories && !old;
        const auto categories = isSummedAhead ? Result<std::span<const std::string_view>>(std::span(ahead->categories).subspan(firstLine, o.lines.size()))
                                              : d->categoriesOf(*shop, o, old ? std::span<const rows::Line>(old->lines) : std::span<const rows::Line>());
        if (!categories)
            return fail(categories.error());
        if (old)
            QUAYSIDE_TRY(updateLines(d->db, *shop, id, old->lines, o, *categories));
        else
            QUAYSIDE_TRY(insertLines(insertLine, *shop, id, o, *categories));
        d->scope.touch(RecordKind::Order, id);
        if (isSummedAhead)
            counted.push_back({&o, *categories});
        else
            d->derived.order(*shop, o, *categories, 1);
        d->search("order_words", id, std::move(wordsBefore), made != nullptr ? std::move(made->words) : searchWords(o));
        if (before.rawPage != page)
            QUAYSIDE_TRY(d->dropRaw(before.rawPage));
        before.id == 0 ? ++applied.inserted : ++applied.updated;
    }
    if (!counted.empty())
        d->ahead->count(ahead, std::move(counted));
    return applied;
}

Result<Applied> MirrorWriter::returns(std::span<const rows::Return> returns, const QByteArray &raw)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    qint64 page = 0;
    for (const rows::Return &r : returns) {
        Statement find = d->db.prepare("SELECT id, updated_at, ifnull(raw_page, 0), raw_hash FROM returns WHERE shop=? AND remote_id=?");
        find.all(*shop, r.id);
        const auto known = rowOf(find, knownAt);
        if (!known)
            return fail(known.error());
        const Known before = known->value_or(Known());
        const qint64 hash = Private::hashOf(raw, r.raw);
        const bool isSame = r.updatedAt == before.updatedAt && hash == before.rawHash;
        if (before.id != 0 && (r.updatedAt < before.updatedAt || isSame)) {
            ++applied.unchanged;
            continue;
        }
        std::string wordsBefore;
        if (before.id != 0) {
            const auto old = readReturn(d->db, before.id);
            if (!old)
                return fail(old.error());
            d->derived.returnCase(*shop, **old, -1);
            wordsBefore = searchWords(**old);
            QUAYSIDE_TRY(d->keep(moved(**old, r), r.updatedAt));
        }
        if (page == 0) {
            const Result<qint64> kept = d->keepRaw(raw);
            if (!kept)
                return fail(kept.error());
            page = *kept;
        }
        Statement upsert = d->db.prepare(
            "INSERT INTO returns(shop, remote_id, order_remote_id, type, status, role, reason, reason_text, arbitration, next_action,"
            " deadline, tracking_number, currency, exponent, refund_total, refund_sub_total, refund_shipping, refund_tax, can_keep_item,"
            " is_quick_refund, created_at, updated_at, raw_at, raw_length, raw_hash, raw_page)"
            " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25,?26)"
            " ON CONFLICT(shop, remote_id) DO UPDATE SET order_remote_id=?3, type=?4, status=?5, role=?6, reason=?7, reason_text=?8,"
            " arbitration=?9, next_action=?10, deadline=?11, tracking_number=?12, currency=?13, exponent=?14, refund_total=?15,"
            " refund_sub_total=?16, refund_shipping=?17, refund_tax=?18, can_keep_item=?19, is_quick_refund=?20, created_at=?21,"
            " updated_at=?22, raw_at=?23, raw_length=?24, raw_hash=?25, raw_page=?26 RETURNING id");
        upsert.all(*shop, r.id, r.orderId, r.type, r.status, r.role, r.reason, r.reasonText, r.arbitration, r.nextAction, r.deadline,
                   r.trackingNumber, r.currency, currencyExponent(r.currency), r.refundTotal, r.refundSubTotal, r.refundShipping,
                   r.refundTax, r.canKeepItem, r.isQuickRefund, r.createdAt, r.updatedAt, static_cast<qint64>(r.raw.at),
                   static_cast<qint64>(r.raw.length), hash);
        if (page != 0)
            upsert.bind(page);
        else
            upsert.null();
        const Result<qint64> id = numberOf(upsert);
        if (!id)
            return fail(id.error());
        Statement drop = d->db.prepare("DELETE FROM return_lines WHERE return_id=?");
        QUAYSIDE_TRY(drop.bind(*id).run());
        for (const rows::ReturnLine &line : r.lines) {
            Statement add = d->db.prepare("INSERT INTO return_lines(return_id, remote_id, order_line_id, sku_id, seller_sku, product_name,"
                                          " sku_name, refund) VALUES(?,?,?,?,?,?,?,?)");
            QUAYSIDE_TRY(add.all(*id, line.id, line.orderLineId, line.skuId, line.sellerSku, line.productName, line.skuName, line.refund).run());
        }
        d->derived.returnCase(*shop, r, 1);
        d->search("return_words", *id, std::move(wordsBefore), searchWords(r));
        d->scope.touch(RecordKind::Return, *id);
        if (before.rawPage != page)
            QUAYSIDE_TRY(d->dropRaw(before.rawPage));
        before.id == 0 ? ++applied.inserted : ++applied.updated;
    }
    return applied;
}

} // namespace quayside::store
