// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/conversation_detail.h"

#include "models/store/connection.h"
#include "models/store/outbox_repository.h"
#include "models/store/seal.h"
#include "models/store/talk_reader.h"
#include "models/tables/details_private.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOrders = 10;

// What a buyer sends is opened in a browser: nothing but a page of the web may come of it.
QString safeAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() ? address : QString();
}

TalkSide sideOf(const QString &role)
{
    if (role == "BUYER"_L1)
        return TalkSide::Buyer;
    return role == "SHOP"_L1 || role == "CUSTOMER_SERVICE"_L1 ? TalkSide::Us : TalkSide::Between;
}

// What waits, and what was refused since we last said something.
Done addPending(store::Connection &db, ConversationDetail &detail)
{
    const auto entries = store::OutboxRepository(db).ofRecord(detail.ref);
    if (!entries)
        return fail(entries.error());
    Instant ours = 0;
    for (const MessageDetail &message : detail.messages)
        ours = message.side == TalkSide::Us ? message.at : ours;
    for (const OutboxEntry &entry : *entries) {
        const bool isOver = entry.state == OutboxState::Done || entry.state == OutboxState::Cancelled;
        if (isOver || (entry.state == OutboxState::Refused && entry.queuedAt < ours))
            continue;
        detail.pending.append({{RecordKind::Outbox, {}, entry.intent.id}, store::openedText(entry.intent.payload, db.sealKey).value_or(QString()),
                               toWord(entry.state), entry.reason, entry.queuedAt});
    }
    return {};
}

} // namespace

MessageDetail messageDetail(const rows::Message &message, const QString &shop)
{
    MessageDetail detail;
    detail.id = text(message.id);
    detail.role = text(message.role);
    detail.side = sideOf(detail.role);
    detail.type = text(message.type);
    detail.at = message.at;
    if (!message.orderId.empty())
        detail.order = {RecordKind::Order, shop, text(message.orderId)};
    if (!message.productId.empty())
        detail.product = {RecordKind::Product, shop, text(message.productId)};
    const QJsonObject content = QJsonDocument::fromJson(QByteArray::fromStdString(message.content)).object();
    detail.text = content.value("content"_L1).toString().trimmed();
    detail.address = safeAddress(content.value("url"_L1).toString());
    detail.width = content.value("width"_L1).toInt();
    detail.height = content.value("height"_L1).toInt();
    return detail;
}

Result<ConversationDetail> readConversation(store::Connection &db, const RecordRef &ref, int limit)
{
    store::TalkReader reader(db);
    const auto found = reader.find(ref);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"no such conversation"_s, ref.toString());
    const auto shop = shopOf(db, ref.shop);
    if (!shop)
        return fail(shop.error());
    const auto total = reader.count(ref);
    if (!total)
        return fail(total.error());
    const auto messages = reader.messages(ref, limit);
    if (!messages)
        return fail(messages.error());
    const auto orders = reader.ordersOf(ref.shop, (*found)->buyerId, MostOrders);
    if (!orders)
        return fail(orders.error());

    const store::ConversationRow &row = **found;
    ConversationDetail detail;
    detail.ref = ref;
    detail.shopName = text(shop->name);
    detail.market = text(shop->region);
    detail.buyer = row.buyer;
    detail.buyerId = row.buyerId;
    detail.canSend = row.canSend;
    detail.unread = row.unread;
    detail.answerBy = row.answerBy();
    detail.window = store::AnswerWithin;
    detail.total = *total;
    QHash<QString, QString> titles;
    for (const rows::Message &message : *messages) {
        MessageDetail said = messageDetail(message, ref.shop);
        if (!said.product.id.isEmpty()) {
            if (!titles.contains(said.product.id)) {
                const auto title = reader.productTitle(ref.shop, said.product.id);
                if (!title)
                    return fail(title.error());
                titles.insert(said.product.id, *title);
            }
            said.productTitle = titles.value(said.product.id);
        }
        detail.messages.append(said);
    }
    QUAYSIDE_TRY(addPending(db, detail));
    for (const store::BuyerOrder &order : *orders)
        detail.orders.append({order.ref, order.status, order.currency, order.total, order.createdAt});
    return detail;
}

} // namespace quayside::tables
