// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"

#include <map>

namespace quayside::store {

namespace {

const QList<EnumValue> &listingStates()
{
    static const QList<EnumValue> values{
        {u"live"_s, {u"ACTIVATE"_s}},
        {u"draft"_s, {u"DRAFT"_s}},
        {u"under_review"_s, {u"PENDING"_s}},
        {u"review_failed"_s, {u"FAILED"_s}},
        {u"deactivated"_s, {u"SELLER_DEACTIVATED"_s, u"PLATFORM_DEACTIVATED"_s}},
        {u"frozen"_s, {u"FREEZE"_s}},
        {u"deleted"_s, {u"DELETED"_s}},
    };
    return values;
}

RecordSource skus(Overlays overlays)
{
    const QString productTitle = overlaid(overlays, 1, u"p.remote_id"_s, u"title"_s, u"p.title"_s, u"value"_s);
    const QString price = overlaid(overlays, 2, u"k.remote_id"_s, u"price"_s, u"k.price"_s, u"number"_s);
    const QString cost = u"(SELECT t.cost FROM sku_terms t WHERE t.shop=s.remote_id AND t.sku=k.remote_id)"_s;
    const QString floor = u"(SELECT t.floor FROM sku_terms t WHERE t.shop=s.remote_id AND t.sku=k.remote_id)"_s;
    const QString own = stateSql(2, u"k.remote_id"_s);
    const QString ofProduct = stateSql(1, u"p.remote_id"_s);
    const QString state = u"ifnull(nullif(%1, ''), %2)"_s.arg(own, ofProduct);
    Field title = searched(field(u"title"_s, FieldType::Text, productTitle, {u"name"_s, u"listing"_s}));
    title.sortSql = u"p.title_key"_s;
    Field tag = field(u"tag"_s, FieldType::Tags,
                      u"EXISTS(SELECT 1 FROM sku_tags g WHERE g.shop=s.remote_id AND g.sku=k.remote_id AND %1)"_s, {u"tags"_s});
    tag.isSortable = false;
    tag.sortSql = u"(SELECT group_concat(g.tag, ' ') FROM sku_tags g WHERE g.shop=s.remote_id AND g.sku=k.remote_id)"_s;
    RecordSource source;
    criteria::FieldCatalog catalog({
        searched(field(u"sku"_s, FieldType::Identifier, u"k.seller_sku"_s, {u"seller_sku"_s})),
        title,
        searched(field(u"variant"_s, FieldType::Text, u"k.variant"_s)),
        searched(field(u"barcode"_s, FieldType::Identifier, u"k.barcode"_s, {u"ean"_s, u"gtin"_s})),
        field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}),
        field(u"shop"_s, FieldType::Text, u"s.name"_s),
        choice(u"status"_s, u"p.status"_s, listingStates()),
        choice(u"review"_s, u"p.audit"_s, same({u"NONE"_s, u"AUDITING"_s, u"FAILED"_s, u"PRE_APPROVED"_s, u"APPROVED"_s}), {u"audit"_s}),
        choice(u"state"_s, state, changeStates()),
        money(u"price"_s, price, u"k.exponent"_s),
        money(u"mirror_price"_s, u"k.price"_s, u"k.exponent"_s),
        field(u"currency"_s, FieldType::Identifier, u"k.currency"_s),
        money(u"cost"_s, cost, u"k.exponent"_s),
        money(u"floor"_s, floor, u"k.exponent"_s),
        field(u"margin"_s, FieldType::Percent, u"((%1 - %2) * 1000 / nullif(%1, 0))"_s.arg(price, cost)),
        field(u"stock"_s, FieldType::Integer, u"k.available"_s, {u"available"_s, u"avail"_s}),
        field(u"reserved"_s, FieldType::Integer, u"k.committed"_s, {u"committed"_s}),
        tag,
        field(u"category"_s, FieldType::Text, u"p.category_path"_s),
        field(u"brand"_s, FieldType::Text, u"p.brand"_s),
        field(u"image"_s, FieldType::Text, u"iif(k.image_url <> '', k.image_url, nullif(p.images, '[]'))"_s),
        field(u"created"_s, FieldType::Instant, u"p.created_at"_s),
        field(u"changed"_s, FieldType::Instant, u"p.updated_at"_s, {u"updated"_s}),
        field(u"id"_s, FieldType::Identifier, u"k.remote_id"_s),
        field(u"product"_s, FieldType::Identifier, u"p.remote_id"_s),
        field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s),
    });
    catalog.searchSql = u"k.product IN (SELECT rowid FROM product_words WHERE product_words MATCH %1)"_s;
    catalog.mineSql = u"EXISTS(SELECT 1 FROM changes c WHERE c.kind=2 AND c.shop=s.remote_id AND c.record=k.remote_id AND c.author=%1)"_s;
    catalog.conflictSql = state + u" = 'conflict'"_s;
    catalog.errorSql = state + u" = 'refused'"_s;
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(catalog));
    // Left joins, though each row has its partner: SQLite leaves out the ones that a question does not touch.
    source.from = u"skus k LEFT JOIN products p ON p.id = k.product LEFT JOIN shops s ON s.id = k.shop"_s;
    source.id = u"k.id"_s;
    source.defaultOrder = u"k.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"k.remote_id"_s;
    source.columns = {u"sku"_s, u"title"_s, u"variant"_s, u"market"_s, u"status"_s, u"state"_s, u"price"_s, u"currency"_s, u"stock"_s};
    return source;
}

RecordSource products(Overlays overlays)
{
    const QString title = overlaid(overlays, 1, u"p.remote_id"_s, u"title"_s, u"p.title"_s, u"value"_s);
    const QString state = stateSql(1, u"p.remote_id"_s);
    RecordSource source;
    Field titleField = searched(field(u"title"_s, FieldType::Text, title, {u"name"_s}));
    titleField.sortSql = u"p.title_key"_s;
    QList<Field> fields{
        titleField,
        choice(u"status"_s, u"p.status"_s, listingStates()),
        choice(u"review"_s, u"p.audit"_s, same({u"NONE"_s, u"AUDITING"_s, u"FAILED"_s, u"PRE_APPROVED"_s, u"APPROVED"_s}), {u"audit"_s}),
        choice(u"state"_s, state, changeStates()),
        field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}),
        field(u"shop"_s, FieldType::Text, u"s.name"_s),
        field(u"category"_s, FieldType::Text, u"p.category_path"_s),
        field(u"brand"_s, FieldType::Text, u"p.brand"_s),
        field(u"description"_s, FieldType::Text, u"p.description"_s),
        field(u"image"_s, FieldType::Text, u"nullif(p.images, '[]')"_s),
        field(u"weight"_s, FieldType::Integer, u"p.weight_grams"_s),
        field(u"skus"_s, FieldType::Integer, u"(SELECT count(*) FROM skus k WHERE k.product=p.id)"_s),
        field(u"draft"_s, FieldType::Flag, u"p.has_draft"_s),
        choice(u"quality"_s, u"ifnull((SELECT q.tier FROM listing_quality q WHERE q.shop=p.shop AND q.product_remote_id=p.remote_id), '')"_s,
               {{u"poor"_s, {u"POOR"_s}}, {u"fair"_s, {u"FAIR"_s}}, {u"good"_s, {u"GOOD"_s}}}),
        field(u"recommendations"_s, FieldType::Integer,
              u"(SELECT q.remaining FROM listing_quality q WHERE q.shop=p.shop AND q.product_remote_id=p.remote_id)"_s),
        field(u"created"_s, FieldType::Instant, u"p.created_at"_s),
        field(u"changed"_s, FieldType::Instant, u"p.updated_at"_s, {u"updated"_s}),
        field(u"id"_s, FieldType::Identifier, u"p.remote_id"_s),
        field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s),
    };
    criteria::FieldCatalog catalog(fields + draftFields());
    catalog.searchSql = u"p.id IN (SELECT rowid FROM product_words WHERE product_words MATCH %1)"_s;
    catalog.mineSql = u"EXISTS(SELECT 1 FROM changes c WHERE c.kind=1 AND c.shop=s.remote_id AND c.record=p.remote_id AND c.author=%1)"_s;
    catalog.conflictSql = state + u" = 'conflict'"_s;
    catalog.errorSql = state + u" = 'refused'"_s;
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(catalog));
    source.from = u"products p LEFT JOIN shops s ON s.id = p.shop"_s;
    source.id = u"p.id"_s;
    source.defaultOrder = u"p.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"p.remote_id"_s;
    source.columns = {u"id"_s, u"title"_s, u"market"_s, u"status"_s, u"review"_s, u"skus"_s};
    return source;
}

const QList<EnumValue> &orderStates()
{
    static const QList<EnumValue> values{
        {u"unpaid"_s, {u"UNPAID"_s}},
        {u"on_hold"_s, {u"ON_HOLD"_s}},
        {u"awaiting_shipment"_s, {u"AWAITING_SHIPMENT"_s}},
        {u"partially_shipping"_s, {u"PARTIALLY_SHIPPING"_s}},
        {u"awaiting_collection"_s, {u"AWAITING_COLLECTION"_s}},
        {u"in_transit"_s, {u"IN_TRANSIT"_s}},
        {u"delivered"_s, {u"DELIVERED"_s}},
        {u"completed"_s, {u"COMPLETED"_s}},
        {u"cancelled"_s, {u"CANCELLED"_s}},
    };
    return values;
}

// A word of any line of an order that is no gift.
Field ofLines(const QString &id, const QString &word)
{
    Field f = field(id, FieldType::Tags,
                    u"EXISTS(SELECT 1 FROM (SELECT %1 AS tag FROM lines l WHERE l.order_id=o.id AND l.is_gift=0) WHERE %2)"_s.arg(word, u"%1"_s));
    f.isSortable = false;
    f.sortSql = u"(SELECT group_concat(%1, ' ') FROM lines l WHERE l.order_id=o.id)"_s.arg(word);
    return f;
}

RecordSource orders()
{
    RecordSource source;
    criteria::FieldCatalog catalog({
        searched(field(u"order"_s, FieldType::Identifier, u"o.remote_id"_s, {u"id"_s})),
        choice(u"status"_s, u"o.status"_s, orderStates()),
        field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}),
        field(u"shop"_s, FieldType::Text, u"s.name"_s),
        money(u"total"_s, u"o.total"_s, u"o.exponent"_s),
        field(u"currency"_s, FieldType::Identifier, u"o.currency"_s),
        field(u"units"_s, FieldType::Integer, u"o.units"_s),
        searched(field(u"tracking"_s, FieldType::Identifier, u"o.tracking_number"_s)),
        field(u"carrier"_s, FieldType::Text, u"o.carrier"_s),
        field(u"warehouse"_s, FieldType::Identifier, u"o.warehouse_id"_s),
        field(u"buyer"_s, FieldType::Identifier, u"o.buyer_id"_s),
        field(u"hold"_s, FieldType::Flag, u"o.is_on_hold"_s),
        field(u"cod"_s, FieldType::Flag, u"o.is_cod"_s),
        field(u"sample"_s, FieldType::Flag, u"o.is_sample"_s),
        ofLines(u"product"_s, u"l.product_id"_s),
        ofLines(u"category_id"_s, u"iif(l.category = '', '-', l.category)"_s),
        field(u"created"_s, FieldType::Instant, u"o.created_at"_s),
        field(u"paid"_s, FieldType::Instant, u"o.paid_at"_s),
        field(u"changed"_s, FieldType::Instant, u"o.updated_at"_s, {u"updated"_s}),
        deadline(u"ship_by"_s, u"o.ship_by"_s),
        deadline(u"collect_by"_s, u"o.collect_by"_s),
        field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s),
    });
    catalog.searchSql = u"o.id IN (SELECT rowid FROM order_words WHERE order_words MATCH %1)"_s;
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(catalog));
    source.from = u"orders o LEFT JOIN shops s ON s.id = o.shop"_s;
    source.id = u"o.id"_s;
    source.defaultOrder = u"o.created_at DESC, o.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"o.remote_id"_s;
    source.columns = {u"order"_s, u"created"_s, u"status"_s, u"market"_s, u"units"_s, u"total"_s, u"currency"_s, u"ship_by"_s};
    return source;
}

RecordSource lines()
{
    RecordSource source;
    source.catalog = std::make_shared<criteria::FieldCatalog>(QList<Field>{
        searched(field(u"order"_s, FieldType::Identifier, u"o.remote_id"_s)),
        searched(field(u"sku"_s, FieldType::Identifier, u"l.seller_sku"_s)),
        searched(field(u"title"_s, FieldType::Text, u"l.product_name"_s)),
        field(u"variant"_s, FieldType::Text, u"l.sku_name"_s),
        choice(u"status"_s, u"l.status"_s, orderStates()),
        money(u"price"_s, u"l.sale_price"_s, u"o.exponent"_s),
        field(u"currency"_s, FieldType::Identifier, u"o.currency"_s),
        field(u"gift"_s, FieldType::Flag, u"l.is_gift"_s),
        field(u"created"_s, FieldType::Instant, u"o.created_at"_s),
        field(u"id"_s, FieldType::Identifier, u"l.remote_id"_s),
    });
    source.from = u"lines l JOIN orders o ON o.id = l.order_id JOIN shops s ON s.id = l.shop"_s;
    source.id = u"l.id"_s;
    source.defaultOrder = u"l.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"l.remote_id"_s;
    source.columns = {u"order"_s, u"sku"_s, u"title"_s, u"variant"_s, u"status"_s, u"price"_s, u"currency"_s};
    return source;
}

RecordSource returns()
{
    const QString state = stateSql(9, u"r.remote_id"_s);
    RecordSource source;
    criteria::FieldCatalog catalog({
        searched(field(u"return"_s, FieldType::Identifier, u"r.remote_id"_s, {u"id"_s})),
        searched(field(u"order"_s, FieldType::Identifier, u"r.order_remote_id"_s)),
        choice(u"status"_s, u"r.status"_s,
               {{u"pending"_s, {u"RETURN_OR_REFUND_REQUEST_PENDING"_s, u"REPLACEMENT_REQUEST_PENDING"_s}},
                {u"rejected"_s, {u"REFUND_OR_RETURN_REQUEST_REJECT"_s, u"REJECT_RECEIVE_PACKAGE"_s, u"REPLACEMENT_REQUEST_REJECT"_s}},
                {u"awaiting_buyer"_s, {u"AWAITING_BUYER_SHIP"_s, u"AWAITING_BUYER_RESPONSE"_s}},
                {u"shipped"_s, {u"BUYER_SHIPPED_ITEM"_s}},
                {u"approved"_s, {u"RETURN_OR_REFUND_REQUEST_SUCCESS"_s}},
                {u"completed"_s, {u"RETURN_OR_REFUND_REQUEST_COMPLETE"_s, u"REPLACEMENT_REQUEST_COMPLETE"_s}},
                {u"cancelled"_s, {u"RETURN_OR_REFUND_REQUEST_CANCEL"_s, u"REPLACEMENT_REQUEST_CANCEL"_s}}}),
        choice(u"type"_s, u"r.type"_s,
               {{u"refund"_s, {u"REFUND"_s}}, {u"return"_s, {u"RETURN_AND_REFUND"_s}}, {u"replacement"_s, {u"REPLACEMENT"_s}}}),
        searched(field(u"reason"_s, FieldType::Text, u"r.reason_text"_s)),
        field(u"reason_key"_s, FieldType::Identifier, u"r.reason"_s), // the shop's own, the same in every language
        field(u"reason_is"_s, FieldType::Identifier, u"r.reason_text"_s),
        field(u"action"_s, FieldType::Identifier, u"r.next_action"_s),
        choice(u"state"_s, state, changeStates()),
        field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}),
        money(u"refund"_s, u"r.refund_total"_s, u"r.exponent"_s),
        field(u"currency"_s, FieldType::Identifier, u"r.currency"_s),
        deadline(u"deadline"_s, u"r.deadline"_s, {u"due"_s}),
        field(u"created"_s, FieldType::Instant, u"r.created_at"_s),
        field(u"changed"_s, FieldType::Instant, u"r.updated_at"_s, {u"updated"_s}),
        field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s),
    });
    catalog.searchSql = u"r.id IN (SELECT rowid FROM return_words WHERE return_words MATCH %1)"_s;
    catalog.errorSql = state + u" = 'refused'"_s;
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(catalog));
    source.from = u"returns r JOIN shops s ON s.id = r.shop"_s;
    source.id = u"r.id"_s;
    source.defaultOrder = u"r.deadline = 0, r.deadline, r.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"r.remote_id"_s;
    source.columns = {u"return"_s, u"order"_s, u"status"_s, u"reason"_s, u"market"_s, u"refund"_s, u"currency"_s, u"deadline"_s};
    return source;
}

// Small tables of the mirror: a name and a shop.
RecordSource named(const QString &table, const QString &nameField, QList<Field> more)
{
    RecordSource source;
    more.prepend(searched(field(nameField, FieldType::Text, u"t.name"_s, {u"title"_s})));
    more.append(field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}));
    more.append(field(u"id"_s, FieldType::Identifier, u"t.remote_id"_s));
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(more));
    source.from = table + u" t JOIN shops s ON s.id = t.shop"_s;
    source.id = u"t.id"_s;
    source.defaultOrder = u"t.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"t.remote_id"_s;
    source.columns = {u"id"_s, nameField, u"market"_s};
    return source;
}

RecordSource shops()
{
    RecordSource source;
    source.catalog = std::make_shared<criteria::FieldCatalog>(QList<Field>{
        searched(field(u"name"_s, FieldType::Text, u"s.name"_s)),
        field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}),
        field(u"currency"_s, FieldType::Identifier, u"s.currency"_s),
        field(u"id"_s, FieldType::Identifier, u"s.remote_id"_s),
    });
    source.from = u"shops s"_s;
    source.id = u"s.id"_s;
    source.defaultOrder = u"s.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"s.remote_id"_s;
    source.columns = {u"id"_s, u"name"_s, u"market"_s, u"currency"_s};
    return source;
}

} // namespace

const RecordSource &sourceOf(RecordKind kind, Overlays overlays)
{
    if (overlays == Overlays::None) {
        static const std::map<RecordKind, RecordSource> plain{
            {RecordKind::Product, products(Overlays::None)},
            {RecordKind::Sku, skus(Overlays::None)},
            {RecordKind::Stock, stockSource(Overlays::None)},
        };
        if (const auto found = plain.find(kind); found != plain.end())
            return found->second;
    }
    static const std::map<RecordKind, RecordSource> sources{
        {RecordKind::Shop, shops()},
        {RecordKind::Product, products(Overlays::Some)},
        {RecordKind::Sku, skus(Overlays::Some)},
        {RecordKind::Stock, stockSource(Overlays::Some)},
        {RecordKind::Category, named(u"categories"_s, u"name"_s, {field(u"leaf"_s, FieldType::Flag, u"t.is_leaf"_s)})},
        {RecordKind::Brand, named(u"brands"_s, u"name"_s, {})},
        {RecordKind::Warehouse, named(u"warehouses"_s, u"name"_s,
                                      {field(u"type"_s, FieldType::Identifier, u"t.type"_s), field(u"status"_s, FieldType::Identifier, u"t.status"_s)})},
        {RecordKind::Order, orders()},
        {RecordKind::Line, lines()},
        {RecordKind::Return, returns()},
        {RecordKind::Change, changeSource()},
        {RecordKind::ChangeSet, changeSetSource()},
        {RecordKind::Conflict, conflictSource()},
        {RecordKind::Outbox, outboxSource()},
        {RecordKind::Ledger, ledgerSource()},
        {RecordKind::Person, personSource()},
        {RecordKind::Comment, commentSource()},
        {RecordKind::Task, taskSource()},
        {RecordKind::Notice, noticeSource()},
        {RecordKind::Run, runSource()},
        {RecordKind::Version, versionSource()},
        {RecordKind::Quarantine, quarantineSource()},
        {RecordKind::Package, packageSource()},
        {RecordKind::Cancellation, cancellationSource()},
        {RecordKind::Tracking, trackingSource()},
        {RecordKind::PriceDetail, priceDetailSource()},
        {RecordKind::ReturnRecord, returnRecordSource()},
        {RecordKind::DeliveryOption, deliveryOptionSource()},
        {RecordKind::Carrier, carrierSource()},
        {RecordKind::Statement, statementSource()},
        {RecordKind::Transaction, transactionSource()},
        {RecordKind::Payment, paymentSource()},
        {RecordKind::Withdrawal, withdrawalSource()},
        {RecordKind::Unsettled, unsettledSource()},
        {RecordKind::Promotion, promotionSource()},
        {RecordKind::Coupon, couponSource()},
        {RecordKind::Conversation, conversationSource()},
        {RecordKind::Message, messageSource()},
        {RecordKind::Performance, performanceSource()},
    };
    return sources.at(kind);
}

} // namespace quayside::store
