// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/tables/details.h"

#include <QJsonArray>

namespace quayside::store {
class Connection;
}

namespace quayside::tables {

// The parts of a record's page; for reader threads.

[[nodiscard]] Result<ListingDetail> readListing(store::Connection &db, const RecordRef &ref);
[[nodiscard]] Result<OrderDetail> readOrder(store::Connection &db, const RecordRef &ref, Instant now);
[[nodiscard]] Result<ReturnDetail> readReturn(store::Connection &db, const RecordRef &ref, Instant now);
[[nodiscard]] Result<ConversationDetail> readConversation(store::Connection &db, const RecordRef &ref, int limit);
[[nodiscard]] Result<PromotionDetail> readPromotion(store::Connection &db, const RecordRef &ref, int limit);
[[nodiscard]] Result<QList<HistoryEvent>> readHistory(store::Connection &db, const RecordRef &ref, int limit);
[[nodiscard]] Result<RecordHistory> readRecordHistory(store::Connection &db, const RecordRef &ref);
[[nodiscard]] Result<Counts> readCounts(store::Connection &db, Instant now);

/// What hangs on an order: parcels, tracking, price detail, cancellations.
[[nodiscard]] Done readFulfilment(store::Connection &db, OrderDetail &order);
/// What the shop tells of a return, newest first.
[[nodiscard]] Result<QList<EventDetail>> readRecords(store::Connection &db, const RecordRef &ref);
/// The mirror's value with what lies over it.
[[nodiscard]] Result<FieldValue> fieldValue(store::Connection &db, const RecordRef &ref, const QString &field, const QString &mirror);
/// Name and market of a shop; empty texts for an unknown one.
[[nodiscard]] Result<rows::Shop> shopOf(store::Connection &db, const QString &shop);
[[nodiscard]] inline QString text(const std::string &utf8) { return QString::fromStdString(utf8); }
/// Empty for text that is no JSON array.
[[nodiscard]] QJsonArray jsonArray(const std::string &utf8);

} // namespace quayside::tables
