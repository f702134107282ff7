// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogs.h"

// How the fields of a kind of record are written down; shared by the files that do it.

namespace quayside::store {

using namespace Qt::StringLiterals;
using criteria::EnumValue;
using criteria::Field;
using criteria::FieldType;

inline Field field(const QString &id, FieldType type, const QString &sql, const QStringList &aliases = {})
{
    Field f;
    f.id = id;
    f.aliases = aliases;
    f.type = type;
    f.sql = sql;
    return f;
}

inline Field searched(Field f)
{
    f.isSearched = true;
    return f;
}

inline Field money(const QString &id, const QString &sql, const QString &exponent, const QStringList &aliases = {})
{
    Field f = field(id, FieldType::Money, sql, aliases);
    f.exponentSql = exponent;
    return f;
}

inline Field choice(const QString &id, const QString &sql, const QList<EnumValue> &values, const QStringList &aliases = {})
{
    Field f = field(id, FieldType::Enum, sql, aliases);
    f.values = values;
    return f;
}

inline Field deadline(const QString &id, const QString &sql, const QStringList &aliases = {})
{
    Field f = field(id, FieldType::Instant, sql, aliases);
    f.isDeadline = true;
    return f;
}

inline QList<EnumValue> same(const QStringList &words)
{
    QList<EnumValue> values;
    for (const QString &word : words)
        values.append({word, {word}});
    return values;
}

inline const QList<EnumValue> &changeStates()
{
    static const QList<EnumValue> values = same({u"edited"_s, u"proposed"_s, u"approved"_s, u"sending"_s, u"done"_s, u"refused"_s,
                                                 u"conflict"_s, u"rejected"_s, u"withdrawn"_s});
    return values;
}

// The value that lies over a field of the record, or the mirror's own. Where nothing lies over anything the plain column serves,
// and with it its index.
inline QString overlaid(Overlays overlays, int kind, const QString &record, const QString &fieldName, const QString &mirror,
                 const QString &column)
{
    if (overlays == Overlays::None)
        return mirror;
    return u"ifnull((SELECT c.%1 FROM changes c WHERE c.kind=%2 AND c.shop=s.remote_id AND c.record=%3 AND c.field='%4' AND c.overlay=1), %5)"_s
        .arg(column, QString::number(kind), record, fieldName, mirror);
}

// How far our own newest change of a record has come; '' when the mirror is all there is.
inline QString stateSql(int kind, const QString &record)
{
    return u"ifnull((SELECT iif(c.state IN ('done','withdrawn','rejected'), '', c.state) FROM changes c WHERE c.kind=%1 AND c.shop=s.remote_id"
           " AND c.record=%2 ORDER BY c.overlay DESC, c.rowid DESC LIMIT 1), '')"_s.arg(QString::number(kind), record);
}

// Records of our own live in work.db and have no shop of their own.
inline RecordSource own(const QString &from, const QString &idColumn, QList<Field> fields, const QStringList &columns,
                 const QString &order = u"t.rowid DESC"_s)
{
    RecordSource source;
    source.catalog = std::make_shared<criteria::FieldCatalog>(std::move(fields));
    source.from = from;
    source.id = u"t.rowid"_s;
    source.defaultOrder = order;
    source.shopSql = u"''"_s;
    source.remoteIdSql = idColumn;
    source.columns = columns;
    return source;
}

inline QList<Field> recordFields()
{
    return {field(u"record"_s, FieldType::Identifier, u"t.record"_s), field(u"shop_id"_s, FieldType::Identifier, u"t.shop"_s)};
}

inline QString personName(const QString &column)
{
    return u"ifnull((SELECT n.name FROM people n WHERE n.id=%1), %1)"_s.arg(column);
}

inline QString skuOf()
{
    return u"(SELECT k.seller_sku FROM skus k JOIN shops s ON s.id=k.shop WHERE t.kind=2 AND s.remote_id=t.shop AND k.remote_id=t.record)"_s;
}

// Of catalogs_drafts.cpp: of products, `p`.
[[nodiscard]] QList<Field> draftFields();

// Of catalogs_stock.cpp.
[[nodiscard]] RecordSource stockSource(Overlays overlays);

// Of catalogs_work.cpp: what is decided here, and by whom.
[[nodiscard]] RecordSource changeSource();
[[nodiscard]] RecordSource changeSetSource();
[[nodiscard]] RecordSource conflictSource();
[[nodiscard]] RecordSource outboxSource();
[[nodiscard]] RecordSource ledgerSource();
[[nodiscard]] RecordSource personSource();

// Of catalogs_notes.cpp.
[[nodiscard]] RecordSource commentSource();
[[nodiscard]] RecordSource taskSource();
[[nodiscard]] RecordSource noticeSource();
[[nodiscard]] RecordSource runSource();
[[nodiscard]] RecordSource versionSource();
[[nodiscard]] RecordSource quarantineSource();
// Of catalogs_fulfilment.cpp.
[[nodiscard]] RecordSource packageSource();
[[nodiscard]] RecordSource cancellationSource();
[[nodiscard]] RecordSource trackingSource();
[[nodiscard]] RecordSource priceDetailSource();
[[nodiscard]] RecordSource returnRecordSource();
[[nodiscard]] RecordSource deliveryOptionSource();
[[nodiscard]] RecordSource carrierSource();

// Of catalogs_money.cpp.
[[nodiscard]] RecordSource statementSource();
[[nodiscard]] RecordSource transactionSource();
[[nodiscard]] RecordSource paymentSource();
[[nodiscard]] RecordSource withdrawalSource();
[[nodiscard]] RecordSource unsettledSource();
// Of catalogs_talk.cpp.
[[nodiscard]] RecordSource conversationSource();
[[nodiscard]] RecordSource messageSource();
[[nodiscard]] RecordSource promotionSource();
[[nodiscard]] RecordSource couponSource();
[[nodiscard]] RecordSource performanceSource();

} // namespace quayside::store
