// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_private.h"

#include "models/domain/talk_rows.h"
#include "models/store/rows_of.h"
#include "models/store/seal.h"

namespace quayside::store {

namespace {

struct Known
{
    qint64 id = 0;
    Instant latestAt = 0;
    std::string latestId;
    qint64 unread = 0;
    bool canSend = false;
};

void bindSealed(Statement &statement, const std::string &text, const QByteArray &key)
{
    const QByteArray sealed = text.empty() ? QByteArray() : seal({text, {}, {}}, key);
    if (sealed.isEmpty())
        statement.null();
    else
        statement.blob(sealed);
}

// One that is here already is the same for ever: nobody can take back or rewrite what was said.
Result<int> writeMessages(Connection &db, WriteScope &scope, qint64 shop, qint64 conversation, const std::vector<rows::Message> &messages)
{
    int added = 0;
    for (const rows::Message &message : messages) {
        Statement insert = db.prepare("INSERT INTO messages(shop, conversation, remote_id, position, type, role, at, is_visible,"
                                      " order_remote_id, product_id, sealed) VALUES(?,?,?,?,?,?,?,?,?,?,?)"
                                      " ON CONFLICT(shop, remote_id) DO NOTHING RETURNING id");
        insert.all(shop, conversation, message.id, static_cast<qint64>(message.index), message.type, message.role, message.at,
                   message.isVisible, message.orderId, message.productId);
        bindSealed(insert, message.content, db.sealKey);
        const Result<qint64> id = numberOf(insert);
        if (!id)
            return fail(id.error());
        if (*id == 0)
            continue;
        scope.touch(RecordKind::Message, *id);
        ++added;
    }
    return added;
}

// The buyer's first word after the shop's last; robots and notices answer nobody.
Done noteWaiting(Connection &db, qint64 conversation)
{
    Statement update = db.prepare(
        "UPDATE conversations SET waiting_since=ifnull((SELECT min(m.at) FROM messages m WHERE m.conversation=?1 AND m.role='BUYER'"
        " AND m.is_visible=1 AND m.position > ifnull((SELECT max(a.position) FROM messages a WHERE a.conversation=?1"
        " AND a.role IN ('SHOP', 'CUSTOMER_SERVICE')), -1)), 0) WHERE id=?1");
    return update.bind(conversation).run();
}

} // namespace

Result<Applied> MirrorWriter::conversations(std::span<const rows::Conversation> conversations)
{
    const Result<qint64> shop = d->shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    for (const rows::Conversation &c : conversations) {
        Statement find = d->db.prepare("SELECT id, latest_at, latest_id, unread, can_send FROM conversations WHERE shop=? AND remote_id=?");
        find.all(*shop, c.id);
        const auto known = rowOf(find, [](Statement &row) { return Known{row.integer(0), row.integer(1), row.utf8(2), row.integer(3), row.flag(4)}; });
        if (!known)
            return fail(known.error());
        const Known before = known->value_or(Known());
        const bool isOlder = before.id != 0 && c.latestAt < before.latestAt;
        const bool isSame = before.id != 0 && c.latestId == before.latestId && c.unread == before.unread && c.canSend == before.canSend;
        qint64 id = before.id;
        if (!isOlder && !isSame) {
            Statement upsert = d->db.prepare(
                "INSERT INTO conversations(shop, remote_id, buyer_id, created_at, can_send, unread, latest_id, latest_at, latest_role,"
                " buyer_sealed, waiting_since) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,0)"
                " ON CONFLICT(shop, remote_id) DO UPDATE SET buyer_id=?3, created_at=?4, can_send=?5, unread=?6, latest_id=?7,"
                " latest_at=?8, latest_role=?9, buyer_sealed=?10 RETURNING id");
            upsert.all(*shop, c.id, c.buyerId, c.createdAt, c.canSend, static_cast<qint64>(c.unread), c.latestId, c.latestAt, c.latestRole);
            bindSealed(upsert, c.buyerName, d->db.sealKey);
            const Result<qint64> written = numberOf(upsert);
            if (!written)
                return fail(written.error());
            id = *written;
        }
        const Result<int> added = writeMessages(d->db, d->scope, *shop, id, c.messages);
        if (!added)
            return fail(added.error());
        if (*added > 0)
            QUAYSIDE_TRY(noteWaiting(d->db, id));
        if (*added == 0 && (isOlder || isSame)) {
            ++applied.unchanged;
            continue;
        }
        d->scope.touch(RecordKind::Conversation, id);
        before.id == 0 ? ++applied.inserted : ++applied.updated;
    }
    return applied;
}

} // namespace quayside::store
