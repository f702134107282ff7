// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/grid_rows_private.h"

#include "models/store/stock_sql.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

Result<std::vector<StockGridRow>> GridRows::stock(const std::vector<qint64> &ids)
{
    static const std::string sql
        = (u"SELECT t.id, s.remote_id, k.remote_id, t.warehouse_id, p.remote_id, p.title, k.variant, k.seller_sku, ifnull(h.name, t.warehouse_id),"
           " s.region, t.available, t.committed, ifnull(m.buffer, 0), m.low, ifnull(l.variant, ''), f.fed IS NOT NULL, v.on_hand, v.reserved,"
           " ifnull(g.pieces, 0), v.incoming, ifnull((SELECT e.code FROM erp_variants e WHERE e.erp = l.erp AND e.remote_id = l.variant), '') FROM "_s
           + StockFrom + u" WHERE t.id IN "_s)
              .toStdString()
          + ThisBlock;
    auto rows = byId<StockGridRow>(m_db, sql, ids, [](const Statement &from) {
        StockGridRow row;
        row.id = from.integer(0);
        row.sku = from.text(2);
        row.ref = {RecordKind::Stock, from.text(1), row.sku + u'@' + from.text(3)};
        row.product = from.text(4);
        row.title = from.text(5);
        row.variant = from.text(6);
        row.sellerSku = from.text(7);
        row.warehouse = from.text(8);
        row.market = from.text(9);
        row.available = from.integer(10);
        row.committed = from.integer(11);
        row.buffer = from.integer(12);
        row.low = from.maybeInteger(13);
        row.erpVariant = from.text(14);
        row.erpCode = from.text(20);
        const bool isFed = from.flag(15);
        row.isCompared = isFed && !row.erpVariant.isEmpty();
        if (row.isCompared) {
            constexpr qint64 Piece = StockPicture::Piece;
            row.picture = StockPicture{from.integer(16), from.integer(17), from.integer(18), row.buffer * Piece, from.integer(19), row.available * Piece};
        }
        row.cause = isFed ? causeOf(row.picture) : DifferenceCause::None;
        return row;
    });
    if (!rows)
        return fail(rows.error());
    static const std::string changes = std::string("SELECT t.id, c.overlay, c.state, c.reason, c.number FROM stock t JOIN skus k ON k.id = t.sku"
                                                   " JOIN shops s ON s.id = k.shop JOIN changes c ON c.kind = 3 AND c.shop = s.remote_id"
                                                   " AND c.record = k.remote_id || '@' || t.warehouse_id WHERE ")
                                       + IsShown + " AND t.id IN " + ThisBlock;
    QUAYSIDE_TRY(eachRow(m_db, changes, ids, [&](const Statement &change) {
        const auto row = rows->find(change.integer(0));
        if (row == rows->end())
            return;
        if (change.flag(1))
            row->newAvailable = change.integer(4);
        const ChangeState state = changeState(change.text(2));
        if (!row->state || concern(state) > concern(*row->state)) {
            row->state = state;
            row->stateReason = change.text(3);
        }
    }));
    return inOrder(std::move(*rows), ids);
}

} // namespace quayside::store
