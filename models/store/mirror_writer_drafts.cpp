// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_private.h"

#include "models/domain/draft_rows.h"
#include "models/store/rows_of.h"

// The versions of listings that lie beside the live ones.

namespace quayside::store {

namespace {

constexpr std::string_view Kind = "listing-drafts";

Done writeVersion(Connection &db, qint64 shop, const std::string &id, const rows::ListingVersion &version)
{
    const rows::Product &content = version.content;
    Statement add = db.prepare("INSERT INTO listing_drafts(shop, product_remote_id, version, title, description, category_id, category_path,"
                               " brand_id, brand, images, attributes, weight_grams) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    add.all(shop, id, version.version, content.title, content.description, content.categoryId, content.categoryPath, content.brandId,
            content.brand, content.images, content.attributes, content.weightGrams);
    QUAYSIDE_TRY(add.run());
    int position = 0;
    for (const rows::Sku &sku : content.skus) {
        Statement of = db.prepare("INSERT INTO listing_draft_skus(shop, product_remote_id, version, position, remote_id, seller_sku, variant,"
                                  " barcode, currency, price, list_price) VALUES(?,?,?,?,?,?,?,?,?,?,?)");
        of.all(shop, id, version.version, position++, sku.id, sku.sellerSku, sku.variant, sku.barcode, sku.currency, sku.price, sku.listPrice);
        QUAYSIDE_TRY(of.run());
    }
    return {};
}

} // namespace

Done MirrorWriter::Private::dropDrafts(qint64 shop, const std::string &product, bool hasDraft, bool isReviewed)
{
    Statement drop = db.prepare("DELETE FROM listing_drafts WHERE shop=?1 AND product_remote_id=?2"
                                " AND NOT (version='draft' AND ?3) AND NOT (version='under_review' AND ?4)");
    QUAYSIDE_TRY(drop.all(shop, product, hasDraft, isReviewed).run());
    if (hasDraft || isReviewed)
        return {};
    // The next draft is another one, whatever its time.
    Statement forget = db.prepare("DELETE FROM details_read WHERE kind=? AND shop=? AND remote_id=?");
    return forget.all(Kind, shop, product).run();
}

Result<Applied> MirrorWriter::listingDrafts(std::span<const rows::ListingDrafts> drafts, Instant readAt)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::ListingDrafts &one : drafts) {
        Statement find = d->db.prepare("SELECT id FROM products WHERE shop=? AND remote_id=? AND status NOT IN ('DELETED','FREEZE')");
        find.all(*shop, one.id);
        const auto known = rowOf(find, [](Statement &row) { return row.integer(0); });
        if (!known)
            return fail(known.error());
        QUAYSIDE_TRY(d->dropDrafts(*shop, one.id, false, false));
        if (!*known)
            continue;
        for (const rows::ListingVersion &version : one.versions)
            QUAYSIDE_TRY(writeVersion(d->db, *shop, one.id, version));
        QUAYSIDE_TRY(d->detailsRead(Kind, *shop, one.id, readAt));
        d->scope.touch(RecordKind::Product, **known);
        ++applied.updated;
    }
    return applied;
}

} // namespace quayside::store
