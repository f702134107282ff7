// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/details.h"

#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/counts_reader.h"
#include "models/store/ledger_repository.h"
#include "models/store/merge_policy.h"
#include "models/store/mirror_reader.h"
#include "models/store/store.h"
#include "models/tables/details_private.h"
#include "models/tables/promotion_detail.h"
#include "models/tables/conversation_detail.h"
#include "models/tables/record_history.h"
#include "models/tables/row_words.h"

#include <QJsonDocument>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant DueSoon = 4 * 3'600'000;

} // namespace

QFuture<Result<ListingDetail>> Details::listing(RecordRef ref) const
{
    return m_store.read([ref](store::Connection &db) { return readListing(db, ref); });
}

QFuture<Result<OrderDetail>> Details::order(RecordRef ref) const
{
    return m_store.read([ref, now = m_store.clock().now()](store::Connection &db) { return readOrder(db, ref, now); });
}

QFuture<Result<ReturnDetail>> Details::returnCase(RecordRef ref) const
{
    return m_store.read([ref, now = m_store.clock().now()](store::Connection &db) { return readReturn(db, ref, now); });
}

QFuture<Result<ConversationDetail>> Details::conversation(RecordRef ref, int limit) const
{
    return m_store.read([ref, limit](store::Connection &db) { return readConversation(db, ref, limit); });
}

QFuture<Result<PromotionDetail>> Details::promotion(RecordRef ref, int limit) const
{
    return m_store.read([ref, limit](store::Connection &db) { return readPromotion(db, ref, limit); });
}

QFuture<Result<QList<HistoryEvent>>> Details::history(RecordRef ref, int limit) const
{
    return m_store.read([ref, limit](store::Connection &db) { return readHistory(db, ref, limit); });
}

QFuture<Result<RecordHistory>> Details::versions(RecordRef ref) const
{
    return m_store.read([ref](store::Connection &db) { return readRecordHistory(db, ref); });
}

QFuture<Result<MergeRule>> Details::mergeRule(QString field) const
{
    return m_store.read([field](store::Connection &db) -> Result<MergeRule> {
        const auto policy = store::mergePolicyOf(db);
        if (!policy)
            return fail(policy.error());
        return policy->ruleOf(field);
    });
}

QFuture<Result<Counts>> Details::counts() const
{
    return m_store.read([now = m_store.clock().now()](store::Connection &db) { return readCounts(db, now); });
}

Result<Counts> readCounts(store::Connection &db, Instant now)
{
    const auto row = store::CountsReader(db).counts(now, DueSoon);
    if (!row)
        return fail(row.error());
    Counts counts;
    counts.skus = row->skus;
    counts.ordersToShip = row->ordersToShip;
    counts.ordersLate = row->ordersLate;
    counts.returnsOpen = row->returnsOpen;
    counts.returnsDue = row->returnsDue;
    counts.nextDeadline = row->nextDeadline;
    counts.setsOpen = row->setsOpen;
    counts.setsWaiting = row->setsWaiting;
    counts.changesOpen = row->changesOpen;
    counts.outboxPending = row->outboxPending;
    counts.outboxRefused = row->outboxRefused;
    counts.conflictsOpen = row->conflictsOpen;
    counts.talksWaiting = row->talksWaiting;
    counts.talksDue = row->talksDue;
    counts.hasCosts = row->hasCosts;
    return counts;
}

Result<QList<HistoryEvent>> readHistory(store::Connection &db, const RecordRef &ref, int limit)
{
    const auto events = store::LedgerRepository(db).ofRecord(ref, limit);
    if (!events)
        return fail(events.error());
    RowWords words(db);
    QList<HistoryEvent> history;
    for (const ledger::Event &event : *events) {
        HistoryEvent shown;
        shown.sequence = event.seq;
        shown.at = event.at;
        shown.personName = words.person(event.person);
        shown.command = event.command;
        shown.field = event.details.value("field"_L1).toString();
        shown.before = event.details.value("before"_L1).toVariant().toString();
        shown.after = event.details.value("after"_L1).toVariant().toString();
        shown.reason = event.reason;
        history.append(shown);
    }
    std::sort(history.begin(), history.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.sequence > b.sequence; });
    return history;
}

Result<FieldValue> fieldValue(store::Connection &db, const RecordRef &ref, const QString &field, const QString &mirror)
{
    const auto change = store::ChangeRepository(db).overlay(ref, field);
    if (!change)
        return fail(change.error());
    FieldValue value;
    value.mirror = mirror;
    if (*change) {
        value.mine = (*change)->value;
        value.state = (*change)->state;
        value.reason = (*change)->reason;
    }
    return value;
}

Result<rows::Shop> shopOf(store::Connection &db, const QString &shop)
{
    const auto shops = store::MirrorReader(db).shops();
    if (!shops)
        return fail(shops.error());
    for (const rows::Shop &known : *shops) {
        if (text(known.id) == shop)
            return known;
    }
    return rows::Shop();
}

QJsonArray jsonArray(const std::string &utf8)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(utf8)).array();
}

} // namespace quayside::tables
