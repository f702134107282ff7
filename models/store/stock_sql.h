// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::store {

/// The stock of the shop (t) with SKU (k), listing (p), shop (s), warehouse (h), the team's terms (m) and, when an ERP is connected,
/// the variant (l), whether one of the ERP's warehouses feeds this one (f), the ERP's numbers (v; thousandths) and what was sold and
/// is not in the ERP yet (g; thousandths). Several warehouses of the ERP may feed one of the shop's. An order counts as not yet
/// there until its document is; orders that were shipped or cancelled hold no stock any more.
inline const QString StockFrom = QStringLiteral(
    "stock t JOIN skus k ON k.id = t.sku JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop"
    " LEFT JOIN warehouses h ON h.shop = k.shop AND h.remote_id = t.warehouse_id"
    " LEFT JOIN sku_terms m ON m.shop = s.remote_id AND m.sku = k.remote_id"
    " LEFT JOIN erp_links l ON l.erp = (SELECT erp FROM erp_cursors ORDER BY at DESC LIMIT 1) AND l.shop = s.remote_id AND l.sku = k.remote_id"
    " LEFT JOIN (SELECT DISTINCT shop, shop_warehouse, 1 AS fed FROM erp_warehouse_links"
    "  WHERE erp = (SELECT erp FROM erp_cursors ORDER BY at DESC LIMIT 1)) f ON f.shop = s.remote_id AND f.shop_warehouse = t.warehouse_id"
    " LEFT JOIN (SELECT w.shop AS shop, w.shop_warehouse AS warehouse, e.variant AS variant, sum(e.on_hand) AS on_hand,"
    "  sum(e.reserved) AS reserved, sum(e.incoming) AS incoming, sum(e.forecast) AS forecast FROM erp_warehouse_links w JOIN erp_stock e ON e.erp = w.erp"
    "  AND e.warehouse = w.warehouse WHERE w.erp = (SELECT erp FROM erp_cursors ORDER BY at DESC LIMIT 1) GROUP BY 1, 2, 3) v"
    "  ON v.shop = s.remote_id AND v.variant = l.variant AND v.warehouse = t.warehouse_id"
    " LEFT JOIN (SELECT o.shop AS shop, n.sku_id AS sku, o.warehouse_id AS warehouse, count(*) * 1000 AS pieces FROM orders o"
    "  JOIN lines n ON n.order_id = o.id WHERE o.status IN ('UNPAID','ON_HOLD','AWAITING_SHIPMENT')"
    "  AND EXISTS(SELECT 1 FROM erp_cursors) AND NOT EXISTS(SELECT 1 FROM erp_documents d WHERE d.external_id = o.remote_id AND d.is_return = 0"
    "   AND d.erp = (SELECT erp FROM erp_cursors ORDER BY at DESC LIMIT 1)) GROUP BY 1, 2, 3) g"
    "  ON g.shop = k.shop AND g.sku = k.remote_id AND g.warehouse = t.warehouse_id");

} // namespace quayside::store
