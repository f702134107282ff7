// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/talk_reader.h"

#include "models/store/grid_rows_private.h"
#include "models/store/rows_of.h"
#include "models/store/seal.h"

namespace quayside::store {

namespace {

constexpr auto Columns =
    "SELECT c.id, s.remote_id, c.remote_id, s.region, c.buyer_id, c.buyer_sealed, c.can_send, c.unread, c.waiting_since,"
    " (SELECT count(*) FROM orders o WHERE o.buyer_id = c.buyer_id AND o.shop = c.shop AND c.buyer_id <> ''),"
    " m.remote_id, m.type, m.role, m.at, m.sealed FROM conversations c JOIN shops s ON s.id = c.shop"
    " LEFT JOIN messages m ON m.id = (SELECT l.id FROM messages l WHERE l.conversation = c.id AND l.is_visible = 1"
    " ORDER BY l.position DESC LIMIT 1)";

constexpr auto OfConversation = " FROM messages m WHERE m.is_visible = 1 AND m.conversation = (SELECT c.id FROM conversations c"
                                " JOIN shops s ON s.id = c.shop WHERE s.remote_id = ?1 AND c.remote_id = ?2)";

std::string openedText(const QByteArray &sealed, const QByteArray &key)
{
    const auto words = unseal(sealed, key);
    return words ? words->name : std::string();
}

ConversationRow rowFrom(const Statement &from, const QByteArray &key)
{
    ConversationRow row;
    row.id = from.integer(0);
    row.ref = {RecordKind::Conversation, from.text(1), from.text(2)};
    row.market = from.text(3);
    row.buyerId = from.text(4);
    row.buyer = QString::fromStdString(openedText(from.bytes(5), key));
    row.canSend = from.flag(6);
    row.unread = from.integer(7);
    row.waitingSince = from.integer(8);
    row.orders = from.integer(9);
    row.latest.id = from.utf8(10);
    row.latest.type = from.utf8(11);
    row.latest.role = from.utf8(12);
    row.latest.at = from.integer(13);
    row.latest.content = openedText(from.bytes(14), key);
    return row;
}

} // namespace

Result<std::vector<ConversationRow>> TalkReader::rows(const std::vector<qint64> &ids)
{
    static const std::string sql = std::string(Columns) + " WHERE c.id IN " + ThisBlock;
    return ordered<ConversationRow>(m_db, sql, ids, [this](const Statement &from) { return rowFrom(from, m_db.sealKey); });
}

Result<QHash<qint64, Instant>> TalkReader::answerBy(const std::vector<qint64> &ids)
{
    static const std::string sql = std::string("SELECT id, waiting_since FROM conversations WHERE id IN ") + ThisBlock;
    return byId<Instant>(m_db, sql, ids, [](const Statement &row) { return row.integer(1) == 0 ? 0 : row.integer(1) + AnswerWithin; });
}

Result<std::optional<ConversationRow>> TalkReader::find(const RecordRef &ref)
{
    static const std::string sql = std::string(Columns) + " WHERE s.remote_id = ? AND c.remote_id = ?";
    Statement statement = m_db.prepare(sql);
    statement.all(ref.shop, ref.id);
    return rowOf(statement, [this](Statement &from) { return rowFrom(from, m_db.sealKey); });
}

Result<QList<rows::Message>> TalkReader::messages(const RecordRef &ref, int limit)
{
    static const std::string sql = std::string("SELECT m.remote_id, m.position, m.type, m.role, m.at, m.order_remote_id, m.product_id, m.sealed")
                                   + OfConversation + " ORDER BY m.position DESC LIMIT ?3";
    Statement statement = m_db.prepare(sql);
    statement.all(ref.shop, ref.id, limit);
    auto found = rowsOf(statement, [this](Statement &row) {
        rows::Message message;
        message.id = row.utf8(0);
        message.index = row.integer(1);
        message.type = row.utf8(2);
        message.role = row.utf8(3);
        message.at = row.integer(4);
        message.orderId = row.utf8(5);
        message.productId = row.utf8(6);
        message.content = openedText(row.bytes(7), m_db.sealKey);
        message.isVisible = true;
        return message;
    });
    if (found)
        std::reverse(found->begin(), found->end());
    return found;
}

Result<qint64> TalkReader::count(const RecordRef &ref)
{
    static const std::string sql = std::string("SELECT count(*)") + OfConversation;
    Statement statement = m_db.prepare(sql);
    statement.all(ref.shop, ref.id);
    return numberOf(statement);
}

Result<QStringList> TalkReader::ofOrder(const RecordRef &order)
{
    Statement statement = m_db.prepare("SELECT c.remote_id FROM orders o JOIN shops s ON s.id = o.shop JOIN conversations c"
                                       " ON c.buyer_id = o.buyer_id AND c.shop = o.shop WHERE s.remote_id = ? AND o.remote_id = ?"
                                       " AND o.buyer_id <> '' ORDER BY c.latest_at DESC");
    statement.all(order.shop, order.id);
    auto ids = rowsOf(statement, [](Statement &row) { return row.text(0); });
    if (!ids)
        return fail(ids.error());
    return QStringList(std::move(*ids));
}

Result<QList<BuyerOrder>> TalkReader::ordersOf(const QString &shop, const QString &buyer, int limit)
{
    Statement statement = m_db.prepare("SELECT o.remote_id, iif(o.is_on_hold, 'ON_HOLD', o.status), o.currency, o.total, o.created_at FROM orders o"
                                       " JOIN shops s ON s.id = o.shop WHERE o.buyer_id = ? AND o.buyer_id <> '' AND s.remote_id = ?"
                                       " ORDER BY o.created_at DESC LIMIT ?");
    statement.all(buyer, shop, limit);
    return rowsOf(statement, [&shop](Statement &row) {
        return BuyerOrder{{RecordKind::Order, shop, row.text(0)}, row.text(1), row.text(2), row.integer(3), row.integer(4)};
    });
}

Result<QString> TalkReader::productTitle(const QString &shop, const QString &product)
{
    Statement statement = m_db.prepare("SELECT p.title FROM products p JOIN shops s ON s.id = p.shop WHERE s.remote_id = ? AND p.remote_id = ?");
    statement.all(shop, product);
    const auto title = rowOf(statement, [](Statement &row) { return row.text(0); });
    if (!title)
        return fail(title.error());
    return title->value_or(QString());
}

} // namespace quayside::store
