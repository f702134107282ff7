// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/remote_figures.h"

#include "models/store/connection.h"
#include "models/store/performance_reader.h"
#include "models/store/store.h"
#include "models/tables/details_private.h"
#include "models/tables/table_specs.h"

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QString &written)
{
    return QDate::fromString(written, Qt::ISODate);
}

Result<RemoteSeries> readSeries(store::Connection &db, const QString &shop, const QString &subject, const QString &subjectId)
{
    const auto days = store::PerformanceReader(db).series(shop, subject, subjectId);
    if (!days)
        return fail(days.error());
    RemoteSeries series;
    for (const rows::Performance &one : *days) {
        series.days.append({dateOf(text(one.day)), one.gmv, one.refunds, one.orders, one.items, one.customers, one.visitors, one.views});
        series.title = text(one.title);
        series.currency = text(one.currency);
    }
    return series;
}

// Only the shop's own figures tell of buyers and visitors, and of a single listing nothing that comes back.
Cell countCell(qint64 count, bool isTold)
{
    return isTold ? numberCell(count) : emptyCell(CellKind::Number);
}

RowCells cellsOf(const store::PerformanceRow &from)
{
    const rows::Performance &says = from.says;
    const QString currency = text(says.currency);
    const bool isShop = says.subject == "shop";
    const bool isWatched = says.subject == "video" || says.subject == "live";
    RowCells row;
    row.id = from.id;
    row.ref = from.ref;
    row.owner = from.listing.id.isEmpty() ? from.ref : from.listing;
    row.cells = {codeCell(text(says.day)),
                 isShop ? textCell(from.shopName) : titleCell(from.title.isEmpty() ? text(says.subjectId) : from.title, from.variant),
                 moneyCell(says.gmv, currency),
                 isShop ? moneyCell(says.refunds, currency) : emptyCell(CellKind::Money),
                 numberCell(says.orders),
                 numberCell(says.items),
                 countCell(says.customers, says.customers != 0 || isShop),
                 countCell(says.visitors, says.visitors != 0 || isShop),
                 countCell(says.views, says.views != 0 || isShop || isWatched),
                 codeCell(text(says.subjectId)),
                 textCell(from.market)};
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto found = store::PerformanceReader(db).rows(ids);
    if (!found)
        return fail(found.error());
    std::vector<RowCells> rows;
    rows.reserve(found->size());
    for (const store::PerformanceRow &row : *found)
        rows.push_back(cellsOf(row));
    return rows;
}

} // namespace

TableSpec performanceSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Performance;
    spec.columns = {u"day"_s,       u"title"_s,    u"gmv"_s,   u"refunds"_s, u"orders"_s, u"items"_s,
                    u"customers"_s, u"visitors"_s, u"views"_s, u"record"_s,  u"market"_s};
    spec.sortFields = spec.columns;
    spec.concerns = {RecordKind::Performance, RecordKind::Product, RecordKind::Sku};
    spec.fetch = fetch;
    return spec;
}

QFuture<Result<QList<RemoteShop>>> RemoteFigures::shops() const
{
    return m_store.read([](store::Connection &db) -> Result<QList<RemoteShop>> {
        const auto found = store::PerformanceReader(db).shops();
        if (!found)
            return fail(found.error());
        QList<RemoteShop> shops;
        for (const store::CountedShop &shop : *found)
            shops.append({shop.id, shop.name, shop.market, shop.currency, dateOf(shop.first), dateOf(shop.last)});
        return shops;
    });
}

QFuture<Result<RemoteSeries>> RemoteFigures::series(QString shop, QString subject, QString subjectId) const
{
    return m_store.read([shop, subject, subjectId](store::Connection &db) { return readSeries(db, shop, subject, subjectId); });
}

} // namespace quayside::tables
