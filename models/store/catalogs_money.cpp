// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"

namespace quayside::store {

namespace {

const QList<EnumValue> &payStates()
{
    static const QList<EnumValue> values{{u"processing"_s, {u"PROCESSING"_s}}, {u"paid"_s, {u"PAID"_s}}, {u"failed"_s, {u"FAILED"_s}}};
    return values;
}

// A sum of the row, in the row's currency.
Field sum(const QString &id, const QStringList &aliases = {})
{
    return money(id, u"t."_s + id, u"t.exponent"_s, aliases);
}

RecordSource ofShop(const QString &table, QList<Field> fields, const QStringList &columns, const QString &order)
{
    RecordSource source;
    fields.append({field(u"currency"_s, FieldType::Identifier, u"t.currency"_s), field(u"market"_s, FieldType::Identifier, u"s.region"_s, {u"region"_s}),
                   field(u"shop"_s, FieldType::Text, u"s.name"_s), field(u"shop_id"_s, FieldType::Identifier, u"s.remote_id"_s)});
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(fields));
    source.from = table + u" t JOIN shops s ON s.id = t.shop"_s;
    source.id = u"t.id"_s;
    source.defaultOrder = order + u", t.id"_s;
    source.shopSql = u"s.remote_id"_s;
    source.remoteIdSql = u"t.remote_id"_s;
    source.columns = columns;
    return source;
}

} // namespace

RecordSource statementSource()
{
    // What the transactions of its own currency do not account for: 0 when all of them are here and add up.
    const QString own = u"FROM transactions x WHERE x.shop=t.shop AND x.statement_remote_id=t.remote_id"_s;
    const QString entries = u"(SELECT count(*) "_s + own + u')';
    const QString rest = u"(t.settlement - ifnull((SELECT sum(x.settlement) "_s + own + u" AND x.currency=t.currency), 0))"_s;
    return ofShop(u"statements"_s,
                  {searched(field(u"statement"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})), field(u"at"_s, FieldType::Instant, u"t.at"_s),
                   sum(u"settlement"_s, {u"total"_s}), sum(u"revenue"_s), sum(u"fees"_s), sum(u"shipping"_s), sum(u"adjustment"_s),
                   field(u"transactions"_s, FieldType::Integer, entries), money(u"unexplained"_s, rest, u"t.exponent"_s),
                   choice(u"status"_s, u"t.payment_status"_s, payStates()), searched(field(u"payment"_s, FieldType::Identifier, u"t.payment_id"_s)),
                   field(u"paid"_s, FieldType::Instant, u"t.paid_at"_s)},
                  {u"statement"_s, u"at"_s, u"market"_s, u"settlement"_s, u"currency"_s, u"revenue"_s, u"fees"_s, u"shipping"_s, u"adjustment"_s,
                   u"transactions"_s, u"status"_s, u"payment"_s},
                  u"t.at DESC"_s);
}

RecordSource transactionSource()
{
    return ofShop(u"transactions"_s,
                  {searched(field(u"transaction"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})),
                   field(u"type"_s, FieldType::Identifier, u"t.type"_s),
                   searched(field(u"order"_s, FieldType::Identifier, u"t.order_remote_id"_s)),
                   searched(field(u"statement"_s, FieldType::Identifier, u"t.statement_remote_id"_s)),
                   field(u"adjustment_id"_s, FieldType::Identifier, u"t.adjustment_id"_s), field(u"at"_s, FieldType::Instant, u"t.at"_s),
                   sum(u"settlement"_s, {u"net"_s}), sum(u"revenue"_s), sum(u"refund"_s), sum(u"fees"_s), sum(u"shipping"_s), sum(u"adjustment"_s),
                   sum(u"reserve"_s), field(u"breakdown"_s, FieldType::Text, u"t.breakdown"_s)},
                  {u"transaction"_s, u"type"_s, u"order"_s, u"statement"_s, u"market"_s, u"revenue"_s, u"fees"_s, u"shipping"_s, u"adjustment"_s,
                   u"settlement"_s, u"currency"_s},
                  u"t.at DESC"_s);
}

RecordSource paymentSource()
{
    // Nothing can be said of a payment in another currency than its statements: the rate is the bank's.
    const QString own = u"FROM statements x WHERE x.shop=t.shop AND x.payment_id=t.remote_id"_s;
    const QString rest = u"iif(EXISTS(SELECT 1 "_s + own + u" AND x.currency<>t.currency), NULL, t.settlement - ifnull((SELECT sum(x.settlement) "_s + own + u"), 0))"_s;
    return ofShop(u"payments"_s,
                  {searched(field(u"payment"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})), choice(u"status"_s, u"t.status"_s, payStates()),
                   field(u"created"_s, FieldType::Instant, u"t.created_at"_s), field(u"paid"_s, FieldType::Instant, u"t.paid_at"_s),
                   sum(u"amount"_s), sum(u"settlement"_s), sum(u"reserve"_s), money(u"unexplained"_s, rest, u"t.exponent"_s),
                   field(u"statements"_s, FieldType::Integer,
                         u"(SELECT count(*) FROM statements x WHERE x.shop=t.shop AND x.payment_id=t.remote_id)"_s),
                   field(u"account"_s, FieldType::Identifier, u"t.account"_s)},
                  {u"payment"_s, u"created"_s, u"market"_s, u"amount"_s, u"currency"_s, u"status"_s, u"paid"_s, u"statements"_s, u"unexplained"_s},
                  u"t.created_at DESC"_s);
}

RecordSource withdrawalSource()
{
    const QList<EnumValue> states{{u"processing"_s, {u"PROCESSING"_s}}, {u"done"_s, {u"SUCCESS"_s}}, {u"failed"_s, {u"FAILED"_s}}};
    return ofShop(u"withdrawals"_s,
                  {searched(field(u"withdrawal"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s})),
                   field(u"type"_s, FieldType::Identifier, u"t.type"_s), choice(u"status"_s, u"t.status"_s, states),
                   field(u"created"_s, FieldType::Instant, u"t.created_at"_s), sum(u"amount"_s)},
                  {u"withdrawal"_s, u"created"_s, u"type"_s, u"market"_s, u"amount"_s, u"currency"_s, u"status"_s}, u"t.created_at DESC"_s);
}

RecordSource unsettledSource()
{
    return ofShop(u"unsettled"_s,
                  {searched(field(u"order"_s, FieldType::Identifier, u"t.order_remote_id"_s)), field(u"id"_s, FieldType::Identifier, u"t.remote_id"_s),
                   field(u"type"_s, FieldType::Identifier, u"t.type"_s), field(u"reason"_s, FieldType::Identifier, u"t.reason"_s),
                   field(u"at"_s, FieldType::Instant, u"t.at"_s), field(u"delivered"_s, FieldType::Instant, u"t.delivered_at"_s),
                   sum(u"settlement"_s, {u"net"_s}), sum(u"revenue"_s), sum(u"fees"_s), sum(u"shipping"_s), sum(u"adjustment"_s)},
                  {u"order"_s, u"at"_s, u"market"_s, u"reason"_s, u"settlement"_s, u"currency"_s, u"revenue"_s, u"fees"_s, u"shipping"_s}, u"t.at DESC"_s);
}

} // namespace quayside::store
