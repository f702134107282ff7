// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"

namespace quayside::store {

namespace {

RecordSource sourceIn(const QString &table, QList<Field> fields, const QString &remoteId, const QStringList &columns, const QString &order)
{
    RecordSource source;
    fields.append(field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}));
    fields.append(field(u"shop"_s, FieldType::Text, u"s.name"_s));
    fields.append(field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s));
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(fields));
    source.from = table + u" t JOIN shops s ON s.id = t.shop"_s;
    source.id = u"t.id"_s;
    source.defaultOrder = order;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = remoteId;
    source.columns = columns;
    return source;
}

// A word of any of the orders in a package.
Field ordersOfPackage()
{
    Field f = field(u"order"_s, FieldType::Tags,
                    u"EXISTS(SELECT 1 FROM (SELECT o.order_remote_id AS tag FROM package_orders o WHERE o.package=t.id) WHERE %1)"_s);
    f.isSortable = false;
    f.sortSql = u"(SELECT group_concat(o.order_remote_id, ' ') FROM package_orders o WHERE o.package=t.id)"_s;
    return f;
}

// An amount of the whole order.
Field part(const QString &id, const QString &name)
{
    return money(id, u"(SELECT p.amount FROM price_parts p WHERE p.detail=t.id AND p.line_remote_id='' AND p.name='%1')"_s.arg(name), u"t.exponent"_s);
}

} // namespace

RecordSource packageSource()
{
    return sourceIn(u"packages"_s,
                    {searched(field(u"package"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})),
                     choice(u"status"_s, u"t.status"_s,
                            {{u"processing"_s, {u"PROCESSING"_s}},
                             {u"fulfilling"_s, {u"FULFILLING"_s}},
                             {u"completed"_s, {u"COMPLETED"_s}},
                             {u"cancelled"_s, {u"CANCELLED"_s}}}),
                     ordersOfPackage(),
                     searched(field(u"tracking"_s, FieldType::Identifier, u"t.tracking_number"_s)),
                     field(u"carrier"_s, FieldType::Text, u"t.carrier"_s),
                     choice(u"tag"_s, u"t.tag"_s, {{u"default"_s, {u"DEFAULT"_s}}, {u"combined"_s, {u"COMBINE"_s}}, {u"split"_s, {u"SPLIT"_s}}}),
                     field(u"handover"_s, FieldType::Identifier, u"t.handover"_s),
                     field(u"delivery_option"_s, FieldType::Text, u"t.delivery_option"_s),
                     field(u"weight"_s, FieldType::Integer, u"t.weight_grams"_s),
                     field(u"units"_s, FieldType::Integer, u"t.units"_s),
                     field(u"created"_s, FieldType::Instant, u"t.created_at"_s),
                     field(u"changed"_s, FieldType::Instant, u"t.updated_at"_s, {u"updated"_s})},
                    u"t.remote_id"_s, {u"package"_s, u"status"_s, u"order"_s, u"tracking"_s, u"carrier"_s, u"market"_s, u"units"_s, u"changed"_s},
                    u"t.updated_at DESC, t.id"_s);
}

RecordSource cancellationSource()
{
    return sourceIn(u"cancellations"_s,
                    {searched(field(u"cancellation"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})),
                     searched(field(u"order"_s, FieldType::Identifier, u"t.order_remote_id"_s)),
                     choice(u"status"_s, u"t.status"_s,
                            {{u"pending"_s, {u"CANCELLATION_REQUEST_PENDING"_s}},
                             {u"approved"_s, {u"CANCELLATION_REQUEST_SUCCESS"_s}},
                             {u"completed"_s, {u"CANCELLATION_REQUEST_COMPLETE"_s}},
                             {u"declined"_s, {u"CANCELLATION_REQUEST_CANCEL"_s, u"CANCELLATION_REQUEST_CANCELLED"_s}}}),
                     choice(u"type"_s, u"t.type"_s, {{u"buyer"_s, {u"BUYER_CANCEL"_s}}, {u"shop"_s, {u"CANCEL"_s}}}),
                     choice(u"by"_s, u"t.role"_s, {{u"buyer"_s, {u"BUYER"_s}}, {u"seller"_s, {u"SELLER"_s}}, {u"system"_s, {u"SYSTEM"_s}}}),
                     searched(field(u"reason"_s, FieldType::Text, u"t.reason_text"_s)),
                     field(u"reason_key"_s, FieldType::Identifier, u"t.reason"_s),
                     field(u"action"_s, FieldType::Identifier, u"t.next_action"_s),
                     deadline(u"deadline"_s, u"t.deadline"_s, {u"due"_s}),
                     money(u"refund"_s, u"t.refund_total"_s, u"t.exponent"_s),
                     field(u"currency"_s, FieldType::Identifier, u"t.currency"_s),
                     field(u"restock"_s, FieldType::Flag, u"t.replenishes"_s),
                     field(u"units"_s, FieldType::Integer, u"t.units"_s),
                     field(u"created"_s, FieldType::Instant, u"t.created_at"_s),
                     field(u"changed"_s, FieldType::Instant, u"t.updated_at"_s, {u"updated"_s})},
                    u"t.remote_id"_s,
                    {u"cancellation"_s, u"order"_s, u"status"_s, u"by"_s, u"reason"_s, u"market"_s, u"refund"_s, u"currency"_s, u"deadline"_s},
                    u"t.deadline = 0, t.deadline, t.updated_at DESC, t.id"_s);
}

RecordSource trackingSource()
{
    return sourceIn(u"tracking_events"_s,
                    {searched(field(u"order"_s, FieldType::Identifier, u"t.order_remote_id"_s)),
                     field(u"at"_s, FieldType::Instant, u"t.at"_s),
                     field(u"code"_s, FieldType::Identifier, u"t.code"_s),
                     searched(field(u"description"_s, FieldType::Text, u"t.description"_s))},
                    u"t.order_remote_id || '@' || t.at"_s, {u"order"_s, u"market"_s, u"at"_s, u"code"_s, u"description"_s}, u"t.at DESC, t.id"_s);
}

RecordSource priceDetailSource()
{
    return sourceIn(u"price_details"_s,
                    {searched(field(u"order"_s, FieldType::Identifier, u"t.order_remote_id"_s)), part(u"total"_s, u"total"_s),
                     part(u"payment"_s, u"payment"_s), part(u"goods"_s, u"sku_sale_price"_s),
                     part(u"seller_discount"_s, u"subtotal_deduction_seller"_s), part(u"platform_discount"_s, u"subtotal_deduction_platform"_s),
                     part(u"shipping"_s, u"shipping_sale_price"_s), part(u"tax"_s, u"tax_amount"_s),
                     field(u"currency"_s, FieldType::Identifier, u"t.currency"_s)},
                    u"t.order_remote_id"_s, {u"order"_s, u"market"_s, u"goods"_s, u"shipping"_s, u"tax"_s, u"payment"_s, u"currency"_s}, u"t.id"_s);
}

RecordSource returnRecordSource()
{
    return sourceIn(u"return_records"_s,
                    {searched(field(u"return"_s, FieldType::Identifier, u"t.return_remote_id"_s)),
                     field(u"at"_s, FieldType::Instant, u"t.at"_s),
                     field(u"by"_s, FieldType::Identifier, u"t.role"_s),
                     searched(field(u"description"_s, FieldType::Text, u"t.description"_s)),
                     field(u"reason"_s, FieldType::Text, u"t.reason_text"_s),
                     field(u"images"_s, FieldType::Integer, u"t.images"_s)},
                    u"t.return_remote_id || '@' || t.at"_s, {u"return"_s, u"market"_s, u"at"_s, u"by"_s, u"description"_s, u"reason"_s},
                    u"t.at DESC, t.id"_s);
}

RecordSource deliveryOptionSource()
{
    return sourceIn(u"delivery_options"_s,
                    {searched(field(u"name"_s, FieldType::Text, u"t.name"_s, {u"title"_s})),
                     field(u"type"_s, FieldType::Identifier, u"t.type"_s),
                     field(u"warehouse"_s, FieldType::Text,
                           u"ifnull((SELECT w.name FROM warehouses w WHERE w.shop=t.shop AND w.remote_id=t.warehouse_id), t.warehouse_id)"_s),
                     field(u"id"_s, FieldType::Identifier, u"t.remote_id"_s)},
                    u"t.remote_id"_s, {u"id"_s, u"name"_s, u"type"_s, u"warehouse"_s, u"market"_s}, u"t.id"_s);
}

RecordSource carrierSource()
{
    return sourceIn(u"carriers"_s,
                    {searched(field(u"name"_s, FieldType::Text, u"t.name"_s, {u"title"_s})),
                     field(u"delivery_option"_s, FieldType::Identifier, u"t.option_id"_s),
                     field(u"id"_s, FieldType::Identifier, u"t.remote_id"_s)},
                    u"t.remote_id"_s, {u"id"_s, u"name"_s, u"delivery_option"_s, u"market"_s}, u"t.id"_s);
}

} // namespace quayside::store
