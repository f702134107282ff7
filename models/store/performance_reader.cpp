// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/performance_reader.h"

#include "models/store/grid_rows_private.h"
#include "models/store/rows_of.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Figures = "t.subject, t.subject_id, t.title, t.day, t.until, t.currency, t.gmv, t.refunds, t.orders, t.items, t.customers, t.visitors, t.views";

rows::Performance figuresOf(const Statement &from, int at)
{
    rows::Performance says;
    for (std::string *word : {&says.subject, &says.subjectId, &says.title, &says.day, &says.until, &says.currency})
        *word = from.utf8(at++);
    for (std::int64_t *figure : {&says.gmv, &says.refunds, &says.orders, &says.items, &says.customers, &says.visitors, &says.views})
        *figure = from.integer(at++);
    return says;
}

} // namespace

Result<std::vector<PerformanceRow>> PerformanceReader::rows(const std::vector<qint64> &ids)
{
    static const std::string sql = std::string("SELECT t.id, s.remote_id, t.remote_id, s.region, s.name, ifnull(p.title, ''), ifnull(k.variant, ''), ") + Figures
        + " FROM performance t JOIN shops s ON s.id=t.shop"
          " LEFT JOIN skus k ON t.subject='sku' AND k.shop=t.shop AND k.remote_id=t.subject_id"
          " LEFT JOIN products p ON p.id=ifnull(k.product, (SELECT q.id FROM products q WHERE t.subject='product' AND q.shop=t.shop AND q.remote_id=t.subject_id))"
          " WHERE t.id IN "
        + ThisBlock;
    return ordered<PerformanceRow>(m_db, sql, ids, [](const Statement &from) {
        PerformanceRow row;
        row.id = from.integer(0);
        row.ref = {RecordKind::Performance, from.text(1), from.text(2)};
        row.market = from.text(3);
        row.shopName = from.text(4);
        row.variant = from.text(6);
        row.says = figuresOf(from, 7);
        row.says.id = row.ref.id.toStdString();
        row.title = row.says.title.empty() ? from.text(5) : QString::fromStdString(row.says.title);
        const bool isSku = row.says.subject == "sku";
        if (isSku || row.says.subject == "product")
            row.listing = {isSku ? RecordKind::Sku : RecordKind::Product, row.ref.shop, QString::fromStdString(row.says.subjectId)};
        return row;
    });
}

Result<QList<rows::Performance>> PerformanceReader::series(const QString &shop, const QString &subject, const QString &subjectId)
{
    Statement find = m_db.prepare(std::string("SELECT ") + Figures + " FROM performance t WHERE t.subject=?1 AND t.subject_id=?2"
                                  " AND t.shop=(SELECT id FROM shops WHERE remote_id=?3) ORDER BY t.day, t.id");
    find.all(subject, subjectId, shop);
    auto days = rowsOf(find, [](Statement &row) { return figuresOf(row, 0); });
    if (days && !days->isEmpty())
        days->removeIf([currency = days->last().currency](const rows::Performance &day) { return day.currency != currency; });
    return days;
}

Result<QList<CountedShop>> PerformanceReader::shops()
{
    Statement find = m_db.prepare("SELECT s.remote_id, s.name, s.region,"
                                  " (SELECT n.currency FROM performance n WHERE n.shop=s.id AND n.subject='shop' ORDER BY n.day DESC LIMIT 1), min(t.day), max(t.day)"
                                  " FROM performance t JOIN shops s ON s.id=t.shop WHERE t.subject='shop' GROUP BY s.id ORDER BY s.name, s.id");
    return rowsOf(find, [](Statement &row) { return CountedShop{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)}; });
}

} // namespace quayside::store
