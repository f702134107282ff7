// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"

#include "models/store/talk_reader.h"

namespace quayside::store {

namespace {

RecordSource ofShop(const QString &from, QList<Field> fields, const QStringList &columns, const QString &order, const QString &shopColumn = u"t.shop"_s)
{
    RecordSource source;
    fields.append({field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}), field(u"shop"_s, FieldType::Text, u"s.name"_s),
                   field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s)});
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(fields));
    source.from = from + u" JOIN shops s ON s.id = "_s + shopColumn;
    source.id = u"t.id"_s;
    source.defaultOrder = order + u", t.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"t.remote_id"_s;
    source.columns = columns;
    return source;
}

// The tiers of a promotion in words of their own, lowest first: "3 items: 10% off; 50 GBP: 5 GBP off; 2 items: gift 172…; shipping free".
QString tiersSql()
{
    const auto amount = [](const QString &column) { return column + u" || rtrim(' ' || s.currency)"_s; };
    const QString from = u"CASE g.from_type WHEN 'MINIMAL_ITEM_QUANTITY' THEN g.from_value || ' items: ' WHEN 'MINIMAL_ORDER_AMOUNT' THEN "_s
                         + amount(u"g.from_value"_s) + u" || ': ' WHEN 'NO_THRESHOLD' THEN '' WHEN '' THEN '' ELSE g.from_type || ' ' || g.from_value || ': ' END"_s;
    const QString gifts = u"(SELECT ifnull(group_concat(f.words, ', '), '') FROM (SELECT 'gift ' || e.sku_id || iif(e.claim_limit < 0, '', ' (' || e.claim_limit || ')')"
                          " AS words FROM promotion_gifts e WHERE e.tier = g.id ORDER BY e.id) f)"_s;
    const QString gives = u"CASE WHEN g.kind = 'gift' THEN "_s + gifts + u" WHEN g.type = 'PERCENTAGE_OFF' THEN g.value || '% off' WHEN g.type = 'AMOUNT_OFF' THEN "_s
                          + amount(u"g.value"_s) + u" || ' off' WHEN g.type = 'FREE_SHIPPING' THEN 'shipping free' WHEN g.type = 'DISCOUNT_SHIPPING_FEE' THEN "
                          "'shipping ' || "_s + amount(u"g.value"_s) + u" || ' off' ELSE g.type || ' ' || g.value END"_s;
    const QString only = u"iif(g.method IN ('', 'STANDARD_SHIPPING'), '', ', ' || g.method) || iif(g.inventory IN ('', 'SELF_FULFILLED'), '', ', ' || g.inventory)"
                         " || iif(g.areas = '', '', ', ' || (SELECT group_concat(value, ', ') FROM json_each(g.areas)))"_s;
    return u"(SELECT ifnull(group_concat(w.words, '; '), '') FROM (SELECT %1 || %2 || %3 AS words FROM promotion_tiers g WHERE g.promotion = t.id"
           " ORDER BY CASE g.kind WHEN 'save' THEN 0 WHEN 'gift' THEN 1 ELSE 2 END, g.tier, g.id) w)"_s.arg(from, gives, only);
}

} // namespace

RecordSource conversationSource()
{
    return ofShop(
        u"conversations t"_s,
        {searched(field(u"conversation"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})),
         searched(field(u"buyer"_s, FieldType::Identifier, u"t.buyer_id"_s)), field(u"waiting"_s, FieldType::Flag, u"(t.waiting_since <> 0)"_s),
         deadline(u"deadline"_s, u"iif(t.waiting_since = 0, 0, t.waiting_since + %1)"_s.arg(static_cast<qint64>(AnswerWithin)), {u"answer_by"_s}),
         field(u"unread"_s, FieldType::Integer, u"t.unread"_s), field(u"can_send"_s, FieldType::Flag, u"t.can_send"_s),
         field(u"latest"_s, FieldType::Instant, u"t.latest_at"_s), field(u"from"_s, FieldType::Identifier, u"t.latest_role"_s),
         field(u"messages"_s, FieldType::Integer, u"(SELECT count(*) FROM messages m WHERE m.conversation=t.id)"_s),
         field(u"orders"_s, FieldType::Integer, u"(SELECT count(*) FROM orders o WHERE o.buyer_id=t.buyer_id AND t.buyer_id <> '')"_s),
         field(u"created"_s, FieldType::Instant, u"t.created_at"_s)},
        {u"conversation"_s, u"buyer"_s, u"market"_s, u"messages"_s, u"unread"_s, u"from"_s, u"latest"_s, u"waiting"_s, u"deadline"_s},
        u"t.waiting_since = 0, t.waiting_since, t.unread = 0, t.latest_at DESC"_s);
}

RecordSource messageSource()
{
    return ofShop(u"messages t JOIN conversations c ON c.id = t.conversation"_s,
                  {searched(field(u"message"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})),
                   searched(field(u"conversation"_s, FieldType::Identifier, u"c.remote_id"_s)),
                   field(u"type"_s, FieldType::Identifier, u"t.type"_s), field(u"from"_s, FieldType::Identifier, u"t.role"_s),
                   field(u"at"_s, FieldType::Instant, u"t.at"_s), field(u"shown"_s, FieldType::Flag, u"t.is_visible"_s),
                   searched(field(u"order"_s, FieldType::Identifier, u"t.order_remote_id"_s)),
                   field(u"product"_s, FieldType::Identifier, u"t.product_id"_s), field(u"buyer"_s, FieldType::Identifier, u"c.buyer_id"_s)},
                  {u"message"_s, u"conversation"_s, u"market"_s, u"from"_s, u"type"_s, u"at"_s, u"order"_s}, u"t.at DESC"_s);
}

RecordSource promotionSource()
{
    const QList<EnumValue> states{{u"draft"_s, {u"DRAFT"_s}},         {u"planned"_s, {u"NOT_START"_s}},
                                  {u"running"_s, {u"ONGOING"_s}},     {u"over"_s, {u"EXPIRED"_s}},
                                  {u"stopped"_s, {u"DEACTIVATED"_s}}, {u"without_effect"_s, {u"NOT_EFFECTIVE"_s}},
                                  {u"deleted"_s, {u"DELETED"_s}}};
    const QList<EnumValue> participations{{u"any"_s, {u"BUYER_NO_LIMIT"_s}}, {u"once"_s, {u"BUYER_LIMIT_ONLY_ONE"_s}}};
    return ofShop(u"promotions t"_s,
                  {searched(field(u"title"_s, FieldType::Text, u"t.title"_s, {u"name"_s})), choice(u"status"_s, u"t.status"_s, states),
                   field(u"type"_s, FieldType::Identifier, u"t.type"_s), field(u"level"_s, FieldType::Identifier, u"t.level"_s),
                   field(u"begin"_s, FieldType::Instant, u"t.begin_at"_s), field(u"end"_s, FieldType::Instant, u"t.end_at"_s),
                   field(u"items"_s, FieldType::Integer, u"(SELECT count(*) FROM promotion_items i WHERE i.promotion=t.id)"_s),
                   field(u"tiers"_s, FieldType::Text, tiersSql()), choice(u"participation"_s, u"t.participation"_s, participations),
                   field(u"fixed"_s, FieldType::Flag, u"t.is_immutable"_s), field(u"created"_s, FieldType::Instant, u"t.created_at"_s),
                   field(u"changed"_s, FieldType::Instant, u"t.updated_at"_s, {u"updated"_s}),
                   searched(field(u"id"_s, FieldType::Identifier, u"t.remote_id"_s, {u"promotion"_s}))},
                  {u"id"_s, u"title"_s, u"market"_s, u"type"_s, u"status"_s, u"begin"_s, u"end"_s, u"items"_s, u"participation"_s, u"tiers"_s},
                  // What runs, what will, what is not finished, what is over.
                  u"CASE t.status WHEN 'ONGOING' THEN 0 WHEN 'NOT_START' THEN 1 WHEN 'EXPIRED' THEN 4 WHEN 'DEACTIVATED' THEN 3 ELSE 2 END, t.begin_at DESC"_s);
}

RecordSource couponSource()
{
    const QList<EnumValue> states{{u"planned"_s, {u"NOT_START"_s}}, {u"running"_s, {u"ONGOING"_s}}, {u"over"_s, {u"EXPIRED"_s}},
                                  {u"stopped"_s, {u"DEACTIVATED"_s}}, {u"deleted"_s, {u"DELETED"_s}}};
    return ofShop(u"coupons t"_s,
                  {searched(field(u"title"_s, FieldType::Text, u"t.title"_s, {u"name"_s})), choice(u"status"_s, u"t.status"_s, states),
                   searched(field(u"code"_s, FieldType::Identifier, u"t.code"_s)), field(u"type"_s, FieldType::Identifier, u"t.discount_type"_s),
                   field(u"percentage"_s, FieldType::Identifier, u"t.percentage"_s), money(u"reduction"_s, u"t.reduction"_s, u"t.exponent"_s),
                   money(u"min_spend"_s, u"t.min_spend"_s, u"t.exponent"_s), field(u"currency"_s, FieldType::Identifier, u"t.currency"_s),
                   field(u"shown_as"_s, FieldType::Identifier, u"t.display_type"_s), field(u"scope"_s, FieldType::Identifier, u"t.scope"_s),
                   field(u"begin"_s, FieldType::Instant, u"t.begin_at"_s), field(u"end"_s, FieldType::Instant, u"t.end_at"_s),
                   field(u"claimed"_s, FieldType::Integer, u"t.claimed"_s), field(u"redeemed"_s, FieldType::Integer, u"t.redeemed"_s),
                   field(u"changed"_s, FieldType::Instant, u"t.updated_at"_s, {u"updated"_s}), field(u"id"_s, FieldType::Identifier, u"t.remote_id"_s)},
                  {u"id"_s, u"title"_s, u"market"_s, u"status"_s, u"type"_s, u"code"_s, u"claimed"_s, u"redeemed"_s}, u"t.created_at DESC"_s);
}

RecordSource performanceSource()
{
    return ofShop(u"performance t"_s,
                  {choice(u"subject"_s, u"t.subject"_s, same({u"shop"_s, u"product"_s, u"sku"_s, u"video"_s, u"live"_s})),
                   searched(field(u"title"_s, FieldType::Text, u"t.title"_s, {u"name"_s})),
                   searched(field(u"record"_s, FieldType::Identifier, u"t.subject_id"_s)), field(u"day"_s, FieldType::Identifier, u"t.day"_s),
                   field(u"until"_s, FieldType::Identifier, u"t.until"_s), money(u"gmv"_s, u"t.gmv"_s, u"t.exponent"_s, {u"sales"_s}),
                   money(u"refunds"_s, u"t.refunds"_s, u"t.exponent"_s), field(u"currency"_s, FieldType::Identifier, u"t.currency"_s),
                   field(u"orders"_s, FieldType::Integer, u"t.orders"_s), field(u"items"_s, FieldType::Integer, u"t.items"_s, {u"units"_s}),
                   field(u"customers"_s, FieldType::Integer, u"t.customers"_s), field(u"visitors"_s, FieldType::Integer, u"t.visitors"_s),
                   field(u"views"_s, FieldType::Integer, u"t.views"_s), field(u"id"_s, FieldType::Identifier, u"t.remote_id"_s)},
                  {u"subject"_s, u"record"_s, u"title"_s, u"day"_s, u"market"_s, u"gmv"_s, u"currency"_s, u"orders"_s, u"items"_s, u"visitors"_s, u"views"_s},
                  u"t.day DESC, t.subject, t.gmv DESC"_s);
}

} // namespace quayside::store
