// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erp_says.h"

#include "models/domain/money.h"
#include "models/store/connection.h"
#include "models/store/erp_repository.h"
#include "models/store/grid_rows.h"
#include "models/store/people_repository.h"
#include "models/store/query.h"
#include "models/store/rows_of.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

Result<Master> masterOfField(Connection &db, QStringView field)
{
    const auto known = masteredField(field);
    if (!known)
        return fail(FaultKind::Invalid, u"no master is known of this field"_s, field.toString());
    const auto set = SettingsRepository(db).value(known->setting());
    if (!set)
        return fail(set.error());
    return masterOf(*set).value_or(known->usual);
}

Result<std::optional<ErpSays>> erpSays(Connection &db, const RecordRef &sku)
{
    const auto erp = connectedErp(db);
    if (!erp)
        return fail(erp.error());
    if (erp->isEmpty())
        return std::optional<ErpSays>();
    Statement statement = db.prepare("SELECT v.remote_id, v.code, v.list_price, v.cost_price, v.is_active,"
                                     " ifnull((SELECT max(c.at) FROM erp_cursors c WHERE c.erp = v.erp AND c.resource = 'variants'), 0)"
                                     " FROM erp_links l JOIN erp_variants v ON v.erp = l.erp AND v.remote_id = l.variant"
                                     " WHERE l.erp = ? AND l.shop = ? AND l.sku = ?");
    statement.all(*erp, sku.shop, sku.id);
    auto says = rowOf(statement, [](Statement &row) { return ErpSays{row.text(0), row.text(1), row.text(2), row.text(3), {}, row.flag(4), row.integer(5)}; });
    if (!says || !*says)
        return says;
    // Kept beside the cursors: it, too, is what the ERP said at its last run.
    const auto currency = ErpMirror(db, *erp).cursor(u"currency"_s);
    if (!currency)
        return fail(currency.error());
    (*says)->currency = QString::fromUtf8(*currency);
    return says;
}

namespace {

Result<QString> againstPrice(Connection &db, const Change &change)
{
    const auto says = erpSays(db, change.record);
    if (!says)
        return fail(says.error());
    const QString currency = *says && !(*says)->currency.isEmpty() ? (*says)->currency : change.currency;
    const int exponent = currencyExponent(currency);
    qint64 theirs = 0;
    qint64 ours = 0;
    if (!*says || !readMinor((*says)->price.toStdString(), exponent, theirs))
        return QString();
    if (currency == change.currency && readMinor(change.value.toStdString(), exponent, ours) && ours == theirs)
        return QString();
    return QString(toDecimal(theirs, exponent) + u' ' + currency);
}

Result<QString> againstQuantity(Connection &db, const Change &change)
{
    const auto ids = Query(db).localIds({change.record});
    if (!ids)
        return fail(ids.error());
    const auto rows = GridRows(db).stock(*ids);
    if (!rows)
        return fail(rows.error());
    if (rows->empty() || !rows->front().picture)
        return QString();
    const QString offer = QString::number(rows->front().picture->publishable() / StockPicture::Piece);
    return offer == change.value ? QString() : offer;
}

} // namespace

Result<QString> erpAgainst(Connection &db, const Change &change)
{
    const bool isPrice = change.record.kind == RecordKind::Sku && change.field == "price"_L1;
    const bool isQuantity = change.record.kind == RecordKind::Stock && change.field == "quantity"_L1;
    if (!isPrice && !isQuantity)
        return QString();
    const auto master = masterOfField(db, change.field);
    if (!master)
        return fail(master.error());
    if (*master != Master::Erp)
        return QString();
    return isPrice ? againstPrice(db, change) : againstQuantity(db, change);
}

} // namespace quayside::store
