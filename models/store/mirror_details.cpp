// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_details.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"
#include "models/store/seal.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Minute = 60'000;
constexpr Instant Day = 24 * 60 * Minute;
constexpr Instant TrackingAge = 30 * Minute; ///< of parcels under way
constexpr Instant LookBack = 14 * Day;       ///< older orders are asked about when somebody looks at them

// Parcels under way again and again; those that arrived or came back once more.
constexpr auto DueTracking =
    "SELECT o.order_remote_id FROM (SELECT id, shop, updated_at, 0 AS ended FROM packages WHERE status='FULFILLING' AND shop=?1"
    " UNION ALL SELECT id, shop, updated_at, 1 FROM packages WHERE status IN ('COMPLETED','CANCELLED') AND updated_at>?2-1209600000 AND shop=?1) p"
    " JOIN package_orders o ON o.package=p.id"
    " LEFT JOIN details_read d ON d.kind='tracking' AND d.shop=p.shop AND d.remote_id=o.order_remote_id"
    " WHERE (p.ended=0 AND ifnull(d.read_at, 0)<?2-?4) OR (p.ended=1 AND ifnull(d.read_at, 0)<p.updated_at)"
    " GROUP BY o.order_remote_id ORDER BY min(p.ended), min(ifnull(d.read_at, 0)), max(p.updated_at) DESC LIMIT ?3";
constexpr auto DuePrices =
    "SELECT o.remote_id FROM orders o WHERE o.shop=?1 AND o.created_at>?2-?4 AND o.paid_at<>0"
    " AND NOT EXISTS(SELECT 1 FROM details_read d WHERE d.kind='price-details' AND d.shop=o.shop AND d.remote_id=o.remote_id)"
    " ORDER BY o.created_at DESC LIMIT ?3";
// Versions are whole seconds: what changed in the second of the reading is read again.
constexpr auto DueRecords =
    "SELECT r.remote_id FROM returns r LEFT JOIN details_read d ON d.kind='return-records' AND d.shop=r.shop AND d.remote_id=r.remote_id"
    " WHERE r.shop=?1 AND (d.read_at IS NULL OR r.updated_at>d.read_at-?4) AND ?2<>0 ORDER BY r.deadline=0, r.deadline, r.updated_at DESC LIMIT ?3";

// Categories that listings are in, without what their listings must say.
constexpr auto DueCategories =
    "SELECT c.remote_id FROM categories c WHERE c.shop=?1 AND c.attributes='' AND c.rules='' AND ?2>=?4"
    " AND EXISTS(SELECT 1 FROM products p WHERE p.shop=c.shop AND p.category_id=c.remote_id) ORDER BY c.id LIMIT ?3";

constexpr auto DueQuality =
    "SELECT p.remote_id FROM products p LEFT JOIN details_read d ON d.kind='listing-quality' AND d.shop=p.shop AND d.remote_id=p.remote_id"
    " WHERE p.shop=?1 AND p.status='ACTIVATE' AND (d.read_at IS NULL OR p.updated_at>d.read_at-?4 OR d.read_at<?2-86400000)"
    " ORDER BY d.read_at, p.updated_at DESC LIMIT ?3";

// A draft may be kept without moving the listing's time: what was read a day ago is read again.
constexpr auto DueDrafts =
    "SELECT p.remote_id FROM products p LEFT JOIN details_read d ON d.kind='listing-drafts' AND d.shop=p.shop AND d.remote_id=p.remote_id"
    " WHERE p.shop=?1 AND (p.has_draft<>0 OR p.audit='AUDITING') AND p.status NOT IN ('DELETED','FREEZE')"
    " AND (d.read_at IS NULL OR p.updated_at>d.read_at-?4 OR d.read_at<?2-86400000) ORDER BY d.read_at, p.updated_at DESC LIMIT ?3";

/// The question of a resource, and how old its answers may be.
struct Due
{
    const char *sql;
    Instant age;
};

Due dueOf(const QString &resource)
{
    if (resource == "tracking"_L1)
        return {DueTracking, TrackingAge};
    if (resource == "price-details"_L1)
        return {DuePrices, LookBack};
    if (resource == "category-rules"_L1)
        return {DueCategories, 0};
    if (resource == "listing-quality"_L1)
        return {DueQuality, 1000};
    if (resource == "listing-drafts"_L1)
        return {DueDrafts, 1000};
    return {DueRecords, 1000};
}

const char *OfOrder = " WHERE shop=(SELECT id FROM shops WHERE remote_id=?) AND order_remote_id=?";

} // namespace

Result<QStringList> MirrorDetails::due(const QString &shop, const QString &resource, int limit)
{
    Statement find = m_db.prepare("SELECT id FROM shops WHERE remote_id=?");
    find.bind(shop);
    const Result<qint64> key = numberOf(find);
    if (!key)
        return fail(key.error());
    // What has no place in a walk (comparisons, details) was noted by this machine's clock, which may be another than the shop's.
    Statement newest = m_db.prepare("SELECT ifnull(max(as_of), 0) FROM cursors WHERE shop=? AND length(cursor) > 0");
    newest.bind(shop);
    const Result<qint64> now = numberOf(newest);
    if (!now)
        return fail(now.error());
    const Due due = dueOf(resource);
    Statement statement = m_db.prepare(due.sql);
    statement.all(*key, *now, limit, due.age);
    const auto ids = rowsOf(statement, [](Statement &row) { return row.text(0); });
    if (!ids)
        return fail(ids.error());
    return QStringList(ids->begin(), ids->end());
}

Result<QList<rows::Package>> MirrorDetails::packagesOf(const RecordRef &order)
{
    Statement statement = m_db.prepare(
        "SELECT p.id, p.remote_id, p.status, p.tracking_number, p.carrier_id, p.carrier, p.tag, p.delivery_option, p.handover,"
        " p.weight_grams, p.is_detailed, p.created_at, p.updated_at FROM package_orders o JOIN packages p ON p.id=o.package"
        " JOIN shops s ON s.id=o.shop WHERE s.remote_id=? AND o.order_remote_id=? ORDER BY p.status='CANCELLED', p.created_at, p.id");
    statement.all(order.shop, order.id);
    QList<qint64> ids;
    auto packages = rowsOf(statement, [&ids](Statement &row) {
        rows::Package package;
        int at = 0;
        ids.append(row.integer(at++));
        for (std::string *field : {&package.id, &package.status, &package.trackingNumber, &package.carrierId, &package.carrier,
                                   &package.tag, &package.deliveryOption, &package.handover})
            *field = row.utf8(at++);
        package.weightGrams = row.integer(at++);
        package.isDetailed = row.flag(at++);
        package.createdAt = row.integer(at++);
        package.updatedAt = row.integer(at);
        return package;
    });
    if (!packages)
        return packages;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (const bool isOrder : {true, false}) {
            Statement of = m_db.prepare(isOrder ? "SELECT order_remote_id FROM package_orders WHERE package=?"
                                                : "SELECT line_remote_id FROM package_lines WHERE package=?");
            of.bind(ids[i]);
            const auto words = rowsOf(of, [](Statement &row) { return row.utf8(0); });
            if (!words)
                return fail(words.error());
            (isOrder ? (*packages)[i].orders : (*packages)[i].lines).assign(words->begin(), words->end());
        }
    }
    return packages;
}

Result<QList<rows::TrackingEvent>> MirrorDetails::trackingOf(const RecordRef &order)
{
    Statement statement = m_db.prepare(std::string("SELECT at, code, description FROM tracking_events") + OfOrder + " ORDER BY at DESC, id");
    statement.all(order.shop, order.id);
    return rowsOf(statement, [](Statement &row) { return rows::TrackingEvent{row.integer(0), row.utf8(1), row.utf8(2)}; });
}

Result<std::optional<rows::PriceDetail>> MirrorDetails::priceDetailOf(const RecordRef &order)
{
    Statement statement = m_db.prepare(std::string("SELECT id, currency, tax_rate FROM price_details") + OfOrder);
    statement.all(order.shop, order.id);
    qint64 id = 0;
    auto detail = rowOf(statement, [&](Statement &row) {
        id = row.integer(0);
        return rows::PriceDetail{order.id.toStdString(), row.utf8(1), row.utf8(2), {}};
    });
    if (!detail || !*detail)
        return detail;
    Statement parts = m_db.prepare("SELECT line_remote_id, name, amount FROM price_parts WHERE detail=?");
    parts.bind(id);
    const auto amounts = rowsOf(parts, [](Statement &row) { return rows::PricePart{row.utf8(0), row.utf8(1), row.integer(2)}; });
    if (!amounts)
        return fail(amounts.error());
    (*detail)->parts.assign(amounts->begin(), amounts->end());
    return detail;
}

Result<QList<rows::Cancellation>> MirrorDetails::cancellationsOf(const RecordRef &order)
{
    Statement statement = m_db.prepare(std::string("SELECT remote_id, order_remote_id, type, status, role, reason, reason_text, next_action,"
                                                   " currency, deadline, refund_total, created_at, updated_at FROM cancellations")
                                       + OfOrder + " ORDER BY created_at, id");
    statement.all(order.shop, order.id);
    return rowsOf(statement, [](Statement &row) {
        rows::Cancellation one;
        int at = 0;
        for (std::string *field : {&one.id, &one.orderId, &one.type, &one.status, &one.role, &one.reason, &one.reasonText, &one.nextAction, &one.currency})
            *field = row.utf8(at++);
        one.deadline = row.integer(at++);
        one.refundTotal = row.integer(at++);
        one.createdAt = row.integer(at++);
        one.updatedAt = row.integer(at);
        return one;
    });
}

Result<std::optional<rows::ListingQuality>> MirrorDetails::qualityOf(const RecordRef &product)
{
    Statement statement = m_db.prepare("SELECT tier, remaining, hints FROM listing_quality"
                                       " WHERE shop=(SELECT id FROM shops WHERE remote_id=?) AND product_remote_id=?");
    statement.all(product.shop, product.id);
    return rowOf(statement, [&product](Statement &row) {
        rows::ListingQuality quality;
        quality.id = product.id.toStdString();
        quality.tier = row.utf8(0);
        quality.remaining = static_cast<int>(row.integer(1));
        for (const QString &line : row.text(2).split(u'\n', Qt::SkipEmptyParts))
            quality.hints.emplace_back(line.section(u'\t', 0, 0).toStdString(), line.section(u'\t', 1).toStdString());
        return quality;
    });
}

Result<QList<rows::ListingVersion>> MirrorDetails::versionsOf(const RecordRef &product)
{
    Statement statement = m_db.prepare("SELECT version, title, description, category_id, category_path, brand_id, brand, images, attributes,"
                                       " weight_grams, shop FROM listing_drafts WHERE shop=(SELECT id FROM shops WHERE remote_id=?)"
                                       " AND product_remote_id=? ORDER BY version");
    statement.all(product.shop, product.id);
    qint64 shop = 0;
    auto versions = rowsOf(statement, [&](Statement &row) {
        rows::ListingVersion version;
        rows::Product &content = version.content;
        content.id = product.id.toStdString();
        content.isDetailed = true;
        int at = 0;
        for (std::string *field : {&version.version, &content.title, &content.description, &content.categoryId, &content.categoryPath,
                                   &content.brandId, &content.brand, &content.images, &content.attributes})
            *field = row.utf8(at++);
        content.weightGrams = row.integer(at++);
        shop = row.integer(at);
        return version;
    });
    if (!versions)
        return versions;
    for (rows::ListingVersion &version : *versions) {
        Statement of = m_db.prepare("SELECT remote_id, seller_sku, variant, barcode, currency, price, list_price FROM listing_draft_skus"
                                    " WHERE shop=? AND product_remote_id=? AND version=? ORDER BY position");
        of.all(shop, product.id, version.version);
        const auto skus = rowsOf(of, [](Statement &row) {
            rows::Sku sku;
            int at = 0;
            for (std::string *field : {&sku.id, &sku.sellerSku, &sku.variant, &sku.barcode, &sku.currency})
                *field = row.utf8(at++);
            sku.price = row.integer(at++);
            sku.listPrice = row.maybeInteger(at);
            return sku;
        });
        if (!skus)
            return fail(skus.error());
        version.content.skus.assign(skus->begin(), skus->end());
    }
    return versions;
}

Result<QList<rows::ReturnRecord>> MirrorDetails::recordsOf(const RecordRef &returned)
{
    Statement statement = m_db.prepare("SELECT at, role, event, description, reason_text, images, note_sealed FROM return_records"
                                       " WHERE shop=(SELECT id FROM shops WHERE remote_id=?) AND return_remote_id=? ORDER BY at, id");
    statement.all(returned.shop, returned.id);
    const QByteArray key = m_db.sealKey;
    return rowsOf(statement, [&key](Statement &row) {
        rows::ReturnRecord record;
        record.at = row.integer(0);
        record.role = row.utf8(1);
        record.event = row.utf8(2);
        record.description = row.utf8(3);
        record.reasonText = row.utf8(4);
        record.images = static_cast<int>(row.integer(5));
        if (const auto note = unseal(row.bytes(6), key))
            record.note = note->message;
        return record;
    });
}

} // namespace quayside::store
