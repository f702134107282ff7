// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_private.h"

#include "models/domain/money.h"
#include "models/store/rows_of.h"
#include "models/store/seal.h"

namespace quayside::store {

namespace {

struct Known
{
    qint64 id = 0;
    Instant updatedAt = 0;
    qint64 rawPage = 0;
    qint64 rawHash = 0;
    bool isDetailed = false;
    std::string status;
};

Result<Known> knownIn(Connection &db, const char *sql, qint64 shop, const std::string &id)
{
    Statement find = db.prepare(sql);
    find.all(shop, id);
    const auto known = rowOf(find, [](Statement &row) {
        return Known{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.flag(4), row.utf8(5)};
    });
    if (!known)
        return fail(known.error());
    return known->value_or(Known());
}

void bindPage(Statement &statement, qint64 page)
{
    if (page != 0)
        statement.bind(page);
    else
        statement.null();
}

Done writeCancelLines(Connection &db, qint64 id, const rows::Cancellation &cancelled)
{
    Statement drop = db.prepare("DELETE FROM cancellation_lines WHERE cancellation=?");
    QUAYSIDE_TRY(drop.bind(id).run());
    for (const rows::CancellationLine &line : cancelled.lines) {
        Statement add = db.prepare("INSERT INTO cancellation_lines(cancellation, remote_id, order_line_id, sku_id, seller_sku, product_name,"
                                   " sku_name, refund) VALUES(?,?,?,?,?,?,?,?)");
        QUAYSIDE_TRY(add.all(id, line.id, line.orderLineId, line.skuId, line.sellerSku, line.productName, line.skuName, line.refund).run());
    }
    return {};
}

Done writeContents(Connection &db, qint64 shop, qint64 id, const rows::Package &package)
{
    for (const char *sql : {"DELETE FROM package_orders WHERE package=?", "DELETE FROM package_lines WHERE package=?"}) {
        Statement drop = db.prepare(sql);
        QUAYSIDE_TRY(drop.bind(id).run());
    }
    for (const std::string &order : package.orders) {
        Statement add = db.prepare("INSERT OR IGNORE INTO package_orders(package, shop, order_remote_id) VALUES(?,?,?)");
        QUAYSIDE_TRY(add.all(id, shop, order).run());
    }
    for (const std::string &line : package.lines) {
        Statement add = db.prepare("INSERT OR IGNORE INTO package_lines(package, line_remote_id) VALUES(?,?)");
        QUAYSIDE_TRY(add.all(id, line).run());
    }
    return {};
}

} // namespace

Done MirrorWriter::Private::detailsRead(std::string_view kind, qint64 shop, const std::string &id, Instant at)
{
    Statement note = db.prepare("INSERT INTO details_read(shop, kind, remote_id, read_at) VALUES(?,?,?,?)"
                                " ON CONFLICT(kind, shop, remote_id) DO UPDATE SET read_at=excluded.read_at");
    return note.all(shop, kind, id, at).run();
}

Result<Applied> MirrorWriter::packages(std::span<const rows::Package> packages, const QByteArray &raw)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    qint64 page = 0;
    for (const rows::Package &p : packages) {
        const Result<Known> before = knownIn(
            d->db, "SELECT id, updated_at, ifnull(raw_page, 0), raw_hash, is_detailed, status FROM packages WHERE shop=? AND remote_id=?", *shop, p.id);
        if (!before)
            return fail(before.error());
        const qint64 hash = Private::hashOf(raw, p.raw);
        // A detail has no document of its own: the same version again is news only when the details are.
        const bool isSame = p.updatedAt == before->updatedAt && (p.isDetailed ? before->isDetailed : hash == before->rawHash);
        if (before->id != 0 && (p.updatedAt < before->updatedAt || isSame)) {
            ++applied.unchanged;
            continue;
        }
        if (page == 0 && p.raw.length > 0) {
            const Result<qint64> kept = d->keepRaw(raw);
            if (!kept)
                return fail(kept.error());
            page = *kept;
        }
        Statement upsert = d->db.prepare(
            "INSERT INTO packages(shop, remote_id, status, tracking_number, carrier_id, carrier, tag, delivery_option, handover,"
            " weight_grams, units, is_detailed, created_at, updated_at, raw_at, raw_length, raw_hash, raw_page)"
            " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18)"
            " ON CONFLICT(shop, remote_id) DO UPDATE SET status=?3, tracking_number=?4, carrier_id=?5, carrier=?6, tag=iif(?12, ?7, tag),"
            " delivery_option=iif(?12, ?8, delivery_option), handover=iif(?12, ?9, handover), weight_grams=iif(?12, ?10, weight_grams),"
            " units=?11, is_detailed=?12, created_at=?13, updated_at=?14, raw_at=iif(?16=0, raw_at, ?15),"
            " raw_length=iif(?16=0, raw_length, ?16), raw_hash=iif(?16=0, raw_hash, ?17), raw_page=iif(?16=0, raw_page, ?18) RETURNING id");
        upsert.all(*shop, p.id, p.status, p.trackingNumber, p.carrierId, p.carrier, p.tag, p.deliveryOption, p.handover, p.weightGrams,
                   static_cast<qint64>(p.lines.size()), p.isDetailed, p.createdAt, p.updatedAt, static_cast<qint64>(p.raw.at),
                   static_cast<qint64>(p.raw.length), hash);
        bindPage(upsert, page);
        const Result<qint64> id = numberOf(upsert);
        if (!id)
            return fail(id.error());
        QUAYSIDE_TRY(writeContents(d->db, *shop, *id, p));
        if (before->id != 0)
            d->derived.status("package", *shop, before->status, -1);
        d->derived.status("package", *shop, p.status, 1);
        d->scope.touch(RecordKind::Package, *id);
        if (p.raw.length > 0 && before->rawPage != page)
            QUAYSIDE_TRY(d->dropRaw(before->rawPage));
        before->id == 0 ? ++applied.inserted : ++applied.updated;
    }
    return applied;
}

Result<Applied> MirrorWriter::cancellations(std::span<const rows::Cancellation> cancellations, const QByteArray &raw)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    qint64 page = 0;
    for (const rows::Cancellation &c : cancellations) {
        const Result<Known> before = knownIn(
            d->db, "SELECT id, updated_at, ifnull(raw_page, 0), raw_hash, 0, status FROM cancellations WHERE shop=? AND remote_id=?", *shop, c.id);
        if (!before)
            return fail(before.error());
        const qint64 hash = Private::hashOf(raw, c.raw);
        if (before->id != 0 && (c.updatedAt < before->updatedAt || (c.updatedAt == before->updatedAt && hash == before->rawHash))) {
            ++applied.unchanged;
            continue;
        }
        if (page == 0) {
            const Result<qint64> kept = d->keepRaw(raw);
            if (!kept)
                return fail(kept.error());
            page = *kept;
        }
        Statement upsert = d->db.prepare(
            "INSERT INTO cancellations(shop, remote_id, order_remote_id, type, status, role, reason, reason_text, next_action, deadline,"
            " currency, exponent, refund_total, replenishes, units, created_at, updated_at, raw_at, raw_length, raw_hash, raw_page)"
            " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21)"
            " ON CONFLICT(shop, remote_id) DO UPDATE SET order_remote_id=?3, type=?4, status=?5, role=?6, reason=?7, reason_text=?8,"
            " next_action=?9, deadline=?10, currency=?11, exponent=?12, refund_total=?13, replenishes=?14, units=?15, created_at=?16,"
            " updated_at=?17, raw_at=?18, raw_length=?19, raw_hash=?20, raw_page=?21 RETURNING id");
        upsert.all(*shop, c.id, c.orderId, c.type, c.status, c.role, c.reason, c.reasonText, c.nextAction, c.deadline, c.currency,
                   currencyExponent(c.currency), c.refundTotal, c.replenishes, static_cast<qint64>(c.lines.size()), c.createdAt, c.updatedAt,
                   static_cast<qint64>(c.raw.at), static_cast<qint64>(c.raw.length), hash);
        bindPage(upsert, page);
        const Result<qint64> id = numberOf(upsert);
        if (!id)
            return fail(id.error());
        QUAYSIDE_TRY(writeCancelLines(d->db, *id, c));
        if (before->id != 0)
            d->derived.status("cancellation", *shop, before->status, -1);
        d->derived.status("cancellation", *shop, c.status, 1);
        d->scope.touch(RecordKind::Cancellation, *id);
        if (before->rawPage != page)
            QUAYSIDE_TRY(d->dropRaw(before->rawPage));
        before->id == 0 ? ++applied.inserted : ++applied.updated;
    }
    return applied;
}

Result<Applied> MirrorWriter::tracking(std::span<const rows::Tracking> tracking, Instant readAt)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::Tracking &one : tracking) {
        Statement drop = d->db.prepare("DELETE FROM tracking_events WHERE shop=? AND order_remote_id=?");
        QUAYSIDE_TRY(drop.all(*shop, one.id).run());
        for (const rows::TrackingEvent &event : one.events) {
            Statement add = d->db.prepare("INSERT INTO tracking_events(shop, order_remote_id, at, code, description) VALUES(?,?,?,?,?)");
            QUAYSIDE_TRY(add.all(*shop, one.id, event.at, event.code, event.description).run());
        }
        QUAYSIDE_TRY(d->detailsRead("tracking", *shop, one.id, readAt));
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::Tracking);
    return applied;
}

Result<Applied> MirrorWriter::priceDetails(std::span<const rows::PriceDetail> details, Instant readAt)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::PriceDetail &one : details) {
        Statement upsert = d->db.prepare("INSERT INTO price_details(shop, order_remote_id, currency, exponent, tax_rate) VALUES(?,?,?,?,?)"
                                         " ON CONFLICT(shop, order_remote_id) DO UPDATE SET currency=excluded.currency,"
                                         " exponent=excluded.exponent, tax_rate=excluded.tax_rate RETURNING id");
        upsert.all(*shop, one.id, one.currency, currencyExponent(one.currency), one.taxRate);
        const Result<qint64> id = numberOf(upsert);
        if (!id)
            return fail(id.error());
        Statement drop = d->db.prepare("DELETE FROM price_parts WHERE detail=?");
        QUAYSIDE_TRY(drop.bind(*id).run());
        for (const rows::PricePart &part : one.parts) {
            Statement add = d->db.prepare("INSERT OR REPLACE INTO price_parts(detail, line_remote_id, name, amount) VALUES(?,?,?,?)");
            QUAYSIDE_TRY(add.all(*id, part.lineId, part.name, part.amount).run());
        }
        QUAYSIDE_TRY(d->detailsRead("price-details", *shop, one.id, readAt));
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::PriceDetail);
    return applied;
}

Result<Applied> MirrorWriter::returnRecords(std::span<const rows::ReturnRecords> records, Instant readAt)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::ReturnRecords &one : records) {
        Statement drop = d->db.prepare("DELETE FROM return_records WHERE shop=? AND return_remote_id=?");
        QUAYSIDE_TRY(drop.all(*shop, one.id).run());
        for (const rows::ReturnRecord &record : one.records) {
            Statement add = d->db.prepare("INSERT INTO return_records(shop, return_remote_id, at, role, event, description, reason_text,"
                                          " images, note_sealed) VALUES(?,?,?,?,?,?,?,?,?)");
            add.all(*shop, one.id, record.at, record.role, record.event, record.description, record.reasonText, record.images);
            const QByteArray sealed = record.note.empty() ? QByteArray() : seal({{}, record.note, {}}, d->db.sealKey);
            if (sealed.isEmpty())
                add.null();
            else
                add.blob(sealed);
            QUAYSIDE_TRY(add.run());
        }
        QUAYSIDE_TRY(d->detailsRead("return-records", *shop, one.id, readAt));
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::ReturnRecord);
    return applied;
}

Result<Applied> MirrorWriter::listingQuality(std::span<const rows::ListingQuality> qualities, Instant readAt)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::ListingQuality &one : qualities) {
        std::string hints;
        for (const auto &[field, hint] : one.hints)
            hints += (hints.empty() ? "" : "\n") + field + '\t' + hint;
        Statement upsert = d->db.prepare("INSERT INTO listing_quality(shop, product_remote_id, tier, remaining, hints) VALUES(?,?,?,?,?)"
                                         " ON CONFLICT(shop, product_remote_id) DO UPDATE SET tier=excluded.tier,"
                                         " remaining=excluded.remaining, hints=excluded.hints");
        QUAYSIDE_TRY(upsert.all(*shop, one.id, one.tier, one.remaining, hints).run());
        QUAYSIDE_TRY(d->detailsRead("listing-quality", *shop, one.id, readAt));
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::Product);
    return applied;
}

// The whole list of a shop at once: what is not in it any more goes.
Result<Applied> MirrorWriter::deliveryOptions(std::span<const rows::DeliveryOption> options)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    for (const char *sql : {"DELETE FROM delivery_options WHERE shop=?", "DELETE FROM carriers WHERE shop=?"}) {
        Statement drop = d->db.prepare(sql);
        QUAYSIDE_TRY(drop.bind(*shop).run());
    }
    Applied applied;
    for (const rows::DeliveryOption &option : options) {
        Statement add = d->db.prepare("INSERT OR IGNORE INTO delivery_options(shop, remote_id, warehouse_id, name, type) VALUES(?,?,?,?,?)");
        QUAYSIDE_TRY(add.all(*shop, option.id, option.warehouseId, option.name, option.type).run());
        for (const rows::Carrier &carrier : option.carriers) {
            Statement of = d->db.prepare("INSERT OR IGNORE INTO carriers(shop, remote_id, option_id, name) VALUES(?,?,?,?)");
            QUAYSIDE_TRY(of.all(*shop, carrier.id, option.id, carrier.name).run());
        }
        ++applied.updated;
    }
    d->scope.touchAll(RecordKind::DeliveryOption);
    d->scope.touchAll(RecordKind::Carrier);
    return applied;
}

} // namespace quayside::store
