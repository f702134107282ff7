// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erp_orders.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

Result<QList<ErpOrderToPut>> ordersForErp(Connection &db, const QString &erp, int limit)
{
    // An order's warehouse is fed by one of the ERP's, or it is no business of this ERP's (goods that lie at the platform).
    Statement orders = db.prepare(
        "SELECT o.id, s.remote_id, o.remote_id, o.currency, o.exponent, o.created_at, o.buyer_id, o.shipping_fee,"
        " ifnull((SELECT w.warehouse FROM erp_warehouse_links w WHERE w.erp = ?1 AND w.shop = s.remote_id AND w.shop_warehouse = o.warehouse_id"
        "  ORDER BY w.warehouse LIMIT 1), '') FROM orders o JOIN shops s ON s.id = o.shop"
        " WHERE o.status IN ('AWAITING_SHIPMENT','PARTIALLY_SHIPPING','AWAITING_COLLECTION') AND o.is_sample = 0"
        " AND NOT EXISTS(SELECT 1 FROM erp_documents d WHERE d.erp = ?1 AND d.external_id = o.remote_id) ORDER BY o.created_at, o.id LIMIT ?2");
    orders.all(erp, limit);
    QList<qint64> ids;
    auto found = rowsOf(orders, [&ids](Statement &row) {
        ids.append(row.integer(0));
        ErpOrderToPut order;
        order.order = {RecordKind::Order, row.text(1), row.text(2)};
        order.currency = row.text(3);
        order.exponent = static_cast<int>(row.integer(4));
        order.createdAt = row.integer(5);
        order.buyerId = row.text(6);
        order.shipping = row.integer(7);
        order.warehouse = row.text(8);
        return order;
    });
    if (!found)
        return found;
    for (qsizetype i = 0; i < found->size(); ++i) {
        ErpOrderToPut &order = (*found)[i];
        Statement lines = db.prepare("SELECT ifnull((SELECT l.variant FROM erp_links l WHERE l.erp = ?1 AND l.shop = ?2 AND l.sku = n.sku_id), ''),"
                                     " n.seller_sku, n.product_name, count(*), n.sale_price FROM lines n WHERE n.order_id = ?3"
                                     " GROUP BY n.sku_id, n.sale_price ORDER BY min(n.id)");
        lines.all(erp, order.order.shop, ids[i]);
        auto items = rowsOf(lines, [](Statement &row) {
            return ErpOrderItem{row.text(0), row.text(1), row.text(2), static_cast<int>(row.integer(3)), row.integer(4)};
        });
        if (!items)
            return fail(items.error());
        order.items = std::move(*items);
    }
    return found;
}

} // namespace quayside::store
