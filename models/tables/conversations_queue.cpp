// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/talk_reader.h"
#include "models/tables/clock_groups.h"
#include "models/tables/conversation_detail.h"

#include <array>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestExcerpt = 160;

// What can still be answered in time stands before what cannot; what was answered comes last.
constexpr std::array Groups{"under-4h"_L1, "today"_L1, "tomorrow"_L1, "later"_L1, "overdue"_L1, "answered"_L1};

QLatin1StringView groupOf(Instant answerBy, Instant now)
{
    return answerBy == 0 ? "answered"_L1 : answerBy < now ? "overdue"_L1 : deadlineGroup(answerBy, now);
}

// The beginning of a text in one line; of anything else its kind.
Cell wordsOf(const rows::Message &message, const QString &shop)
{
    if (message.id.empty())
        return emptyCell(CellKind::Text);
    const MessageDetail said = messageDetail(message, shop);
    if (said.text.isEmpty())
        return said.type == "TEXT"_L1 ? emptyCell(CellKind::Text) : statusCell(said.type);
    const QString line = said.text.simplified();
    return textCell(line.size() > LongestExcerpt ? line.first(LongestExcerpt) : line);
}

RowCells rowOf(const store::ConversationRow &talk)
{
    RowCells row;
    row.id = talk.id;
    row.ref = talk.ref;
    row.owner = talk.ref;
    Cell unread = numberCell(talk.unread);
    unread.hasValue = talk.unread > 0;
    row.cells = {
        talk.waitingSince > 0 ? clockCell(talk.answerBy(), store::AnswerWithin) : emptyCell(CellKind::Clock),
        textCell(talk.buyer),
        wordsOf(talk.latest, talk.ref.shop),
        talk.latest.role.empty() ? emptyCell(CellKind::Status) : statusCell(QString::fromStdString(talk.latest.role)),
        timeCell(talk.latest.at),
        unread,
        numberCell(talk.orders),
        textCell(talk.market),
    };
    return row;
}

Result<std::vector<RowCells>> fetch(store::Connection &db, const std::vector<qint64> &ids)
{
    const auto talks = store::TalkReader(db).rows(ids);
    if (!talks)
        return fail(talks.error());
    std::vector<RowCells> rows;
    rows.reserve(talks->size());
    for (const store::ConversationRow &talk : *talks)
        rows.push_back(rowOf(talk));
    return rows;
}

Result<Listing> list(store::Connection &db, const store::Ask &ask)
{
    const auto ids = store::Query(db).ids(ask);
    if (!ids)
        return fail(ids.error());
    const auto answerBy = store::TalkReader(db).answerBy(*ids);
    if (!answerBy)
        return fail(answerBy.error());
    return listByGroup(*ids, Groups, [&](qint64 id) { return groupOf(answerBy->value(id), ask.now); });
}

} // namespace

TableSpec conversationsSpec()
{
    TableSpec spec;
    spec.kind = RecordKind::Conversation;
    spec.columns = {u"clock"_s, u"buyer"_s, u"words"_s, u"from"_s, u"latest"_s, u"unread"_s, u"orders"_s, u"market"_s};
    spec.sortFields = {u"deadline"_s, {}, {}, u"from"_s, u"latest"_s, u"unread"_s, {}, u"market"_s};
    spec.concerns = {RecordKind::Conversation, RecordKind::Message};
    spec.fetch = fetch;
    spec.list = list;
    spec.followsClock = true;
    return spec;
}

} // namespace quayside::tables
