// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QString>

namespace quayside::rows {
struct Message;
}

namespace quayside::tables {

/// On whose side of a conversation a word stands. Notices of the platform and its robots stand between the two.
enum class TalkSide : quint8 { Buyer, Us, Between };

struct MessageDetail
{
    QString id;
    TalkSide side = TalkSide::Between;
    QString role;                        ///< the remote's word
    QString type;                        ///< likewise: TEXT, IMAGE, ORDER_CARD, …
    QString text;                        ///< what was written; empty for what is no text
    QString address;                     ///< of a picture or a video; https, or empty
    int width = 0;                       ///< of a picture, as the remote says
    int height = 0;
    RecordRef order;                     ///< of a card; an empty id: none
    RecordRef product;
    QString productTitle;                ///< empty: the listing is not here
    Instant at = 0;

    friend bool operator==(const MessageDetail &, const MessageDetail &) = default;
};

/// An order of the same buyer.
struct TalkOrder
{
    RecordRef ref;
    QString status;                      ///< platform word
    QString currency;
    qint64 total = 0;
    Instant createdAt = 0;

    friend bool operator==(const TalkOrder &, const TalkOrder &) = default;
};

/// A reply of ours that the remote does not show yet.
struct PendingReply
{
    RecordRef entry;                     ///< in the outbox
    QString text;
    QString state;                       ///< word of OutboxState
    QString reason;                      ///< why it was refused
    Instant at = 0;

    friend bool operator==(const PendingReply &, const PendingReply &) = default;
};

/// What was said with one buyer, and what they bought.
struct ConversationDetail
{
    RecordRef ref;
    QString shopName;
    QString market;
    QString buyer;                       ///< empty without the seal key
    QString buyerId;
    bool canSend = false;                ///< the remote lets the shop write
    qint64 unread = 0;
    Instant answerBy = 0;                ///< 0: nothing waits for an answer
    Instant window = 0;                  ///< how long the platform gives
    qint64 total = 0;                    ///< messages, of which the last are below
    QList<MessageDetail> messages;       ///< oldest first
    QList<PendingReply> pending;         ///< oldest first
    QList<TalkOrder> orders;             ///< newest first, at most ten

    friend bool operator==(const ConversationDetail &, const ConversationDetail &) = default;
};

/// What a message says, from the document that the remote sent. Its listing's title stays empty.
[[nodiscard]] MessageDetail messageDetail(const rows::Message &message, const QString &shop);

} // namespace quayside::tables
