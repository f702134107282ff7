// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"
#include "models/domain/talk_rows.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace quayside::store {

class Connection;

/// The platform counts first answers within a day.
inline constexpr Instant AnswerWithin = 86'400'000;

/// A conversation without its messages. Names and words are empty without the key that they are sealed under.
struct ConversationRow
{
    qint64 id = 0;
    RecordRef ref;
    QString market;
    QString buyerId;
    QString buyer;                ///< nickname
    bool canSend = false;
    qint64 unread = 0;
    qint64 orders = 0;            ///< of the same buyer
    Instant waitingSince = 0;     ///< of the first word that nobody answered; 0: none
    rows::Message latest;         ///< the last one that agents are shown
    [[nodiscard]] Instant answerBy() const { return waitingSince == 0 ? 0 : waitingSince + AnswerWithin; }
};

/// An order as the page of its buyer names it.
struct BuyerOrder
{
    RecordRef ref;
    QString status;
    QString currency;
    qint64 total = 0;
    Instant createdAt = 0;
};

/// What is said with buyers. Runs on store threads.
class TalkReader
{
public:
    explicit TalkReader(Connection &db) : m_db(db) {}

    /// By local id and in that order.
    [[nodiscard]] Result<std::vector<ConversationRow>> rows(const std::vector<qint64> &ids);
    /// By when an answer is due, by local id; 0 where none is.
    [[nodiscard]] Result<QHash<qint64, Instant>> answerBy(const std::vector<qint64> &ids);
    [[nodiscard]] Result<std::optional<ConversationRow>> find(const RecordRef &ref);
    /// The last `limit` messages that agents are shown, oldest first.
    [[nodiscard]] Result<QList<rows::Message>> messages(const RecordRef &ref, int limit);
    /// How many there are of them.
    [[nodiscard]] Result<qint64> count(const RecordRef &ref);
    /// Conversations with the buyer of an order.
    [[nodiscard]] Result<QStringList> ofOrder(const RecordRef &order);
    /// Newest first.
    [[nodiscard]] Result<QList<BuyerOrder>> ordersOf(const QString &shop, const QString &buyer, int limit);
    /// Empty for a product that is not here.
    [[nodiscard]] Result<QString> productTitle(const QString &shop, const QString &product);

private:
    Connection &m_db;
};

} // namespace quayside::store
