// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_flat.h"

#include "models/domain/money.h"
#include "models/domain/money_rows.h"

namespace quayside::store {

Result<Applied> MirrorWriter::statements(std::span<const rows::Statement> statements, const QByteArray &raw)
{
    static const FlatTable table = flat("statements", RecordKind::Statement,
                                   {"at", "currency", "exponent", "settlement", "revenue", "fees", "shipping", "adjustment", "payment_id",
                                    "payment_status", "paid_at"});
    return writeFlat(*d, table, statements, raw, [](Statement &to, const rows::Statement &s) {
        to.all(s.at, s.currency, currencyExponent(s.currency), s.settlement, s.revenue, s.fees, s.shipping, s.adjustment, s.paymentId,
               s.paymentStatus, s.paidAt);
    });
}

Result<Applied> MirrorWriter::transactions(std::span<const rows::Transaction> transactions, const QByteArray &raw)
{
    static const FlatTable table = flat("transactions", RecordKind::Transaction,
                                   {"statement_remote_id", "type", "order_remote_id", "adjustment_id", "at", "currency", "exponent",
                                    "settlement", "revenue", "refund", "fees", "shipping", "adjustment", "reserve", "breakdown"});
    return writeFlat(*d, table, transactions, raw, [](Statement &to, const rows::Transaction &t) {
        to.all(t.statementId, t.type, t.orderId, t.adjustmentId, t.at, t.currency, currencyExponent(t.currency), t.settlement, t.revenue,
               t.refund, t.fees, t.shipping, t.adjustment, t.reserve, t.breakdown);
    });
}

Result<Applied> MirrorWriter::payments(std::span<const rows::Payment> payments, const QByteArray &raw)
{
    static const FlatTable table = flat("payments", RecordKind::Payment,
                                   {"status", "created_at", "paid_at", "currency", "exponent", "amount", "settlement", "reserve", "account"});
    return writeFlat(*d, table, payments, raw, [](Statement &to, const rows::Payment &p) {
        to.all(p.status, p.createdAt, p.paidAt, p.currency, currencyExponent(p.currency), p.amount, p.settlement, p.reserve, p.account);
    });
}

Result<Applied> MirrorWriter::withdrawals(std::span<const rows::Withdrawal> withdrawals, const QByteArray &raw)
{
    static const FlatTable table = flat("withdrawals", RecordKind::Withdrawal, {"type", "status", "created_at", "currency", "exponent", "amount"});
    return writeFlat(*d, table, withdrawals, raw, [](Statement &to, const rows::Withdrawal &w) {
        to.all(w.type, w.status, w.createdAt, w.currency, currencyExponent(w.currency), w.amount);
    });
}

Result<Applied> MirrorWriter::unsettled(std::span<const rows::Unsettled> unsettled, const QByteArray &raw, Instant seenAt)
{
    static const FlatTable table = flat("unsettled", RecordKind::Unsettled,
                                   {"type", "order_remote_id", "reason", "at", "delivered_at", "currency", "exponent", "settlement", "revenue",
                                    "fees", "shipping", "adjustment", "seen_at"});
    const auto applied = writeFlat(*d, table, unsettled, raw, [seenAt](Statement &to, const rows::Unsettled &u) {
        to.all(u.type, u.orderId, u.reason, u.at, u.deliveredAt, u.currency, currencyExponent(u.currency), u.settlement, u.revenue, u.fees,
               u.shipping, u.adjustment, seenAt);
    });
    if (!applied)
        return applied;
    for (const rows::Unsettled &u : unsettled) {
        Statement seen = d->db.prepare("UPDATE unsettled SET seen_at=max(seen_at, ?) WHERE shop=? AND remote_id=?");
        QUAYSIDE_TRY(seen.all(seenAt, d->shopId, u.id).run());
    }
    return applied;
}

Done MirrorWriter::dropUnsettled(Instant goneBefore)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Statement find = d->db.prepare("SELECT DISTINCT ifnull(raw_page, 0) FROM unsettled WHERE shop=? AND seen_at<?");
    find.all(*shop, goneBefore);
    const auto pages = rowsOf(find, [](Statement &row) { return row.integer(0); });
    if (!pages)
        return fail(pages.error());
    Statement drop = d->db.prepare("DELETE FROM unsettled WHERE shop=? AND seen_at<?");
    QUAYSIDE_TRY(drop.all(*shop, goneBefore).run());
    for (const qint64 page : *pages) {
        Statement left = d->db.prepare("DELETE FROM raw_pages WHERE id=?1 AND NOT EXISTS(SELECT 1 FROM unsettled WHERE raw_page=?1)");
        QUAYSIDE_TRY(left.bind(page).run());
    }
    if (!pages->isEmpty())
        d->scope.touchAll(RecordKind::Unsettled);
    return {};
}

} // namespace quayside::store
