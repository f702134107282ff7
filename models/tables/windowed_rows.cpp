// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/windowed_table.h"

#include "models/store/query.h"
#include "models/store/store.h"
#include "models/tables/deliver.h"

#include <algorithm>

// Which rows there are and in what order; the cells are in windowed_table.cpp.

namespace quayside::tables {

namespace {

constexpr int FirstRows = 256;

std::vector<qint64> without(const std::vector<qint64> &all, std::vector<qint64> others)
{
    std::sort(others.begin(), others.end());
    std::vector<qint64> left;
    for (const qint64 id : all) {
        if (!std::binary_search(others.begin(), others.end(), id))
            left.push_back(id);
    }
    return left;
}

} // namespace

struct WindowedTable::Answer
{
    Listing listing;
    bool isSame = false;
    std::vector<qint64> added;      ///< against the rows shown when the question was asked
    std::vector<qint64> vanished;
    int addedAt = -1;               ///< the added rows stand together from here on, and nothing else moved
};

void WindowedTable::compare(Answer &answer, const std::vector<qint64> &against)
{
    const std::vector<qint64> &rows = answer.listing.rows;
    answer.addedAt = -1;
    answer.added.clear();
    answer.vanished.clear();
    const auto split = std::mismatch(rows.begin(), rows.end(), against.begin(), against.end());
    answer.isSame = split.first == rows.end() && split.second == against.end();
    if (answer.isSame)
        return;
    // What a sync brings mostly: newer rows in front, or older ones behind.
    if (rows.size() > against.size()) {
        const auto added = static_cast<std::ptrdiff_t>(rows.size() - against.size());
        const auto behind = rows.end() - split.first;
        if (behind >= added && std::equal(split.first + added, rows.end(), split.second, against.end())) {
            answer.addedAt = static_cast<int>(split.first - rows.begin());
            return;
        }
    }
    answer.added = without(rows, against);
    answer.vanished = without(against, rows);
}

Result<WindowedTable::Answer> WindowedTable::answerTo(store::Connection &db, const store::Ask &question, TableSpec::List list,
                                                      const std::vector<qint64> *against)
{
    Answer answer;
    if (list != nullptr) {
        auto listing = list(db, question);
        if (!listing)
            return fail(listing.error());
        answer.listing = std::move(*listing);
    } else {
        auto ids = store::Query(db).ids(question);
        if (!ids)
            return fail(ids.error());
        answer.listing.records = static_cast<qint64>(ids->size());
        answer.listing.rows = std::move(*ids);
    }
    if (against != nullptr)
        compare(answer, *against);
    return answer;
}

void WindowedTable::ask(bool anew)
{
    if (m_listToken)
        m_listToken->cancel();
    m_listToken = std::make_unique<store::CancelToken>();
    ++m_generation;
    m_awaitsReset = m_awaitsReset || anew;
    m_isListing = false;
    m_listsAgain = false;
    setLoading(true);
    if (m_awaitsReset && m_spec.list == nullptr) {
        const store::Ask question{m_spec.kind, m_criteria, m_person, m_store.clock().now(), {}};
        deliver(this, m_store.read([question](store::Connection &db) { return store::Query(db).firstIds(question, FirstRows); }, *m_listToken),
                [this, generation = m_generation](Result<std::vector<qint64>> ids) { takeFirst(generation, std::move(ids)); });
    }
    listAgain();
}

void WindowedTable::listAgain()
{
    // One at a time: a question asked while one is under way is asked after it.
    if (m_isListing) {
        m_listsAgain = true;
        return;
    }
    m_isListing = true;
    const store::Ask question{m_spec.kind, m_criteria, m_person, m_store.clock().now(), {}};
    const TableSpec::List list = m_spec.list;
    // Rows that answer other criteria are shown anew: how they differ is not asked.
    const Rows against = m_awaitsReset ? Rows() : m_rows;
    auto answer = m_store.read([question, list, against](store::Connection &db) { return answerTo(db, question, list, against.get()); },
                               *m_listToken);
    deliver(this, std::move(answer), [this, generation = m_generation, against](Result<Answer> found) {
        takeAll(generation, against, std::move(found));
    });
}

void WindowedTable::takeFirst(quint64 generation, Result<std::vector<qint64>> ids)
{
    // A fault is reported by the answer with all rows.
    if (generation != m_generation || !m_awaitsReset || !ids)
        return;
    const auto records = static_cast<qint64>(ids->size());
    showAnew(std::move(*ids));
    m_awaitsReset = false;
    setCount(records, false);
}

void WindowedTable::takeAll(quint64 generation, const Rows &against, Result<Answer> answer)
{
    if (generation != m_generation)
        return;
    m_isListing = false;
    if (!answer) {
        setLoading(false);
        if (answer.error().kind != FaultKind::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    const qint64 records = answer->listing.records;
    if (m_awaitsReset) {
        m_groups = std::move(answer->listing.groups);
        showAnew(std::move(answer->listing.rows));
        m_awaitsReset = false;
    } else {
        if (m_rows != against) {
            // The first rows came in between: the others lie behind them.
            compare(*answer, *m_rows);
        }
        // Words of groups that stay are in place before their rows move, those that vanish until theirs are gone.
        QHash<qint64, Cell> groups = answer->listing.groups;
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            if (!m_groups.contains(group.key()))
                m_groups.insert(group.key(), group.value());
        }
        if (answer->addedAt >= 0)
            insertAt(answer->addedAt, std::make_shared<const std::vector<qint64>>(std::move(answer->listing.rows)));
        else if (!answer->isSame)
            moveTo(std::make_shared<const std::vector<qint64>>(std::move(answer->listing.rows)), std::move(answer->added), answer->vanished);
        takeGroups(std::move(groups));
    }
    setCount(records, true);
    if (std::exchange(m_listsAgain, false))
        m_listTimer.start();
    setLoading(false);
}

void WindowedTable::showAnew(std::vector<qint64> rows)
{
    beginResetModel();
    m_rows = std::make_shared<const std::vector<qint64>>(std::move(rows));
    m_wanted.clear();
    endResetModel();
}

// Nothing is copied here: a million rows would take longer than a frame.
void WindowedTable::insertAt(int first, const Rows &rows)
{
    m_wanted.clear();
    beginInsertRows({}, first, first + static_cast<int>(rows->size() - m_rows->size()) - 1);
    m_rows = rows;
    endInsertRows();
}

// Inserts at the end, moves, removes at the end: three steps that every view and persistent index can follow.
void WindowedTable::moveTo(const Rows &rows, std::vector<qint64> added, const std::vector<qint64> &vanished)
{
    m_wanted.clear();
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        std::vector<qint64> longer = *m_rows;
        longer.insert(longer.end(), added.begin(), added.end());
        m_rows = std::make_shared<const std::vector<qint64>>(std::move(longer));
        endInsertRows();
    }
    Rows moved = rows;
    if (!vanished.empty()) {
        std::vector<qint64> longer = *rows;
        longer.insert(longer.end(), vanished.begin(), vanished.end());
        moved = std::make_shared<const std::vector<qint64>>(std::move(longer));
    }
    if (*moved != *m_rows) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const Rows before = std::exchange(m_rows, moved);
        remapPersistent(*before, *moved);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    if (!vanished.empty()) {
        beginRemoveRows({}, static_cast<int>(rows->size()), rowCount() - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void WindowedTable::remapPersistent(const std::vector<qint64> &before, const std::vector<qint64> &after)
{
    const QModelIndexList from = persistentIndexList();
    if (from.isEmpty())
        return;
    QHash<qint64, int> rowOfKept;
    for (const QModelIndex &kept : from)
        rowOfKept.insert(before[static_cast<std::size_t>(kept.row())], -1);
    for (std::size_t row = 0; row < after.size(); ++row) {
        if (const auto kept = rowOfKept.find(after[row]); kept != rowOfKept.end())
            *kept = static_cast<int>(row);
    }
    QModelIndexList to;
    for (const QModelIndex &kept : from)
        to.append(index(rowOfKept.value(before[static_cast<std::size_t>(kept.row())]), kept.column()));
    changePersistentIndexList(from, to);
}

void WindowedTable::takeGroups(QHash<qint64, Cell> groups)
{
    const QHash<qint64, Cell> before = std::exchange(m_groups, std::move(groups));
    QSet<qint64> changed;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        if (before.value(group.key()) != group.value())
            changed.insert(group.key());
    }
    announce(changed);
}

void WindowedTable::setCount(qint64 records, bool exact)
{
    if (m_records == records && m_isExact == exact)
        return;
    m_records = records;
    m_isExact = exact;
    Q_EMIT countChanged(m_records, m_isExact);
}

void WindowedTable::setLoading(bool loading)
{
    if (m_isLoading == loading)
        return;
    m_isLoading = loading;
    Q_EMIT loadingChanged(loading);
}

void WindowedTable::onCommit(const store::Commit &commit)
{
    bool concerns = false;
    bool all = false;
    QSet<qint64> ids;
    for (const store::Touched &touched : commit.touched) {
        if (!m_spec.concerns.contains(touched.kind))
            continue;
        concerns = true;
        // Ids of other kinds do not say which of our rows they lie behind.
        all = all || touched.all || touched.kind != m_spec.kind;
        for (const qint64 id : touched.ids)
            ids.insert(id);
    }
    if (!concerns)
        return;
    refresh(all ? nullptr : &ids);
    if (!m_listTimer.isActive())
        m_listTimer.start();
}

} // namespace quayside::tables
