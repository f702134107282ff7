// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erp_returns.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

namespace quayside::store {

Result<QList<ErpReturnToPut>> returnsForErp(Connection &db, const QString &erp, int limit)
{
    Statement returns = db.prepare(
        "SELECT r.id, s.remote_id, r.remote_id, d.remote_id, r.type = 'RETURN_AND_REFUND' AND r.can_keep_item = 0, r.currency, r.exponent"
        " FROM returns r JOIN shops s ON s.id = r.shop JOIN erp_documents d ON d.erp = ?1 AND d.external_id = r.order_remote_id AND d.is_return = 0"
        " WHERE ((r.type = 'RETURN_AND_REFUND' AND r.status = 'BUYER_SHIPPED_ITEM') OR (r.type IN ('REFUND','RETURN_AND_REFUND')"
        "  AND r.status IN ('RETURN_OR_REFUND_REQUEST_SUCCESS','RETURN_OR_REFUND_REQUEST_COMPLETE')))"
        " AND NOT EXISTS(SELECT 1 FROM erp_documents x WHERE x.erp = ?1 AND x.external_id = r.remote_id) ORDER BY r.created_at, r.id LIMIT ?2");
    returns.all(erp, limit);
    QList<qint64> ids;
    auto found = rowsOf(returns, [&ids](Statement &row) {
        ids.append(row.integer(0));
        ErpReturnToPut back;
        back.record = {RecordKind::Return, row.text(1), row.text(2)};
        back.sale = row.text(3);
        back.isGoodsBack = row.flag(4);
        back.currency = row.text(5);
        back.exponent = static_cast<int>(row.integer(6));
        return back;
    });
    if (!found)
        return found;
    for (qsizetype i = 0; i < found->size(); ++i) {
        ErpReturnToPut &back = (*found)[i];
        Statement lines = db.prepare("SELECT ifnull((SELECT l.variant FROM erp_links l WHERE l.erp = ?1 AND l.shop = ?2 AND l.sku = n.sku_id), ''),"
                                     " n.seller_sku, n.product_name, count(*), n.refund FROM return_lines n WHERE n.return_id = ?3"
                                     " GROUP BY n.sku_id, n.refund ORDER BY min(n.id)");
        lines.all(erp, back.record.shop, ids[i]);
        auto items = rowsOf(lines, [](Statement &row) {
            return ErpOrderItem{row.text(0), row.text(1), row.text(2), static_cast<int>(row.integer(3)), row.integer(4)};
        });
        if (!items)
            return fail(items.error());
        back.items = std::move(*items);
    }
    return found;
}

} // namespace quayside::store
