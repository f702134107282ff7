// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/windowed_table.h"

#include "models/store/query.h"
#include "models/store/store.h"
#include "models/tables/deliver.h"
#include "models/tables/row_words.h"

#include <algorithm>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListAgainMs = 100;
constexpr int ClockMs = 60'000;
constexpr std::size_t BlocksReadAgain = 4;

} // namespace

WindowedTable::WindowedTable(store::Store &store, TableSpec spec, QObject *parent)
    : RecordModel(parent), m_store(store), m_spec(std::move(spec)), m_rows(std::make_shared<const std::vector<qint64>>()),
      m_fetchToken(std::make_unique<store::CancelToken>())
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &WindowedTable::fetchWanted);
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(ListAgainMs);
    connect(&m_listTimer, &QTimer::timeout, this, &WindowedTable::listAgain);
    if (m_spec.followsClock) {
        m_clockTimer.setInterval(ClockMs);
        connect(&m_clockTimer, &QTimer::timeout, this, &WindowedTable::listAgain);
        m_clockTimer.start();
    }
    connect(&m_store, &store::Store::committed, this, &WindowedTable::onCommit);
    ask(true);
}

WindowedTable::~WindowedTable()
{
    if (m_listToken)
        m_listToken->cancel();
    m_fetchToken->cancel();
}

int WindowedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int WindowedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

const WindowedTable::Loaded *WindowedTable::loaded(qint64 id) const
{
    const auto found = m_cells.constFind(id);
    if (found == m_cells.cend())
        return nullptr;
    found->block->lastUsed = ++m_tick;
    return &*found;
}

QVariant WindowedTable::cellAt(const Loaded &from, int column) const
{
    const Cell &cell = from.row.cells[static_cast<std::size_t>(column)];
    if (column != m_spec.previewColumn || !m_preview || !from.row.price)
        return QVariant::fromValue(cell);
    const PriceFacts &facts = *from.row.price;
    const auto shown = m_preview(facts.price, facts.currency, facts.floor, facts.cost);
    if (!shown)
        return QVariant::fromValue(cell);
    Cell previewed = cell;
    previewed.oldNumber = facts.price;
    previewed.number = shown->value;
    previewed.breaksRule = shown->breaksRule;
    return QVariant::fromValue(previewed);
}

QVariant WindowedTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const qint64 id = (*m_rows)[static_cast<std::size_t>(index.row())];
    if (role == RowIdRole)
        return QVariant::fromValue(id);
    if (role == GroupRowRole)
        return id < 0;
    if (role != CellRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    if (id < 0) {
        if (index.column() != 0)
            return {};
        const Cell cell = m_groups.value(id);
        if (role == CellRole)
            return QVariant::fromValue(cell);
        return role == Qt::EditRole ? QVariant(rawText(cell)) : m_speech ? QVariant(m_speech(cell)) : QVariant();
    }
    const Loaded *row = loaded(id);
    if (row == nullptr) {
        want(index.row());
        return {};
    }
    const QVariant cell = cellAt(*row, index.column());
    if (role == CellRole)
        return cell;
    if (role == Qt::EditRole)
        return rawText(row->row.cells[static_cast<std::size_t>(index.column())]);
    return m_speech ? QVariant(m_speech(cell.value<Cell>())) : QVariant();
}

Qt::ItemFlags WindowedTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RecordModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount())
        return flags;
    if (m_isEditable && !editField(index.column()).isEmpty() && !isGroup(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

void WindowedTable::setCriteria(const QString &criteria)
{
    if (m_criteria == criteria)
        return;
    m_criteria = criteria;
    ask(true);
}

void WindowedTable::setPerson(const QString &personId)
{
    if (m_person == personId)
        return;
    m_person = personId;
    // The same criteria for somebody else: the rows move to what fits now, and the current one stays the current one.
    ask(false);
}

void WindowedTable::setEditable(bool editable)
{
    if (m_isEditable == editable)
        return;
    m_isEditable = editable;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::EditRole});
}

void WindowedTable::setPreview(PricePreview preview)
{
    m_preview = std::move(preview);
    if (m_spec.previewColumn >= 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, m_spec.previewColumn), index(rowCount() - 1, m_spec.previewColumn), {CellRole});
}

std::optional<RecordRef> WindowedTable::refAt(int row) const
{
    const Loaded *found = loaded(idAt(row));
    return found ? found->row.ref : std::nullopt;
}

std::optional<RecordRef> WindowedTable::ownerAt(int row) const
{
    const Loaded *found = loaded(idAt(row));
    return found ? found->row.owner : std::nullopt;
}

int WindowedTable::rowOfId(qint64 id) const
{
    const auto found = std::find(m_rows->begin(), m_rows->end(), id);
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

int WindowedTable::rowOf(const RecordRef &ref) const
{
    for (auto row = m_cells.cbegin(); row != m_cells.cend(); ++row) {
        if (row->row.ref == ref)
            return rowOfId(row.key());
    }
    return -1;
}

qint64 WindowedTable::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_rows)[static_cast<std::size_t>(row)] : 0;
}

void WindowedTable::refsOf(const std::vector<qint64> &ids, std::function<void(Result<QList<RecordRef>>)> done)
{
    const RecordKind kind = m_spec.kind;
    deliver(this, m_store.read([kind, ids](store::Connection &db) { return store::Query(db).refs(kind, ids); }),
            [done = std::move(done)](Result<QList<RecordRef>> refs) { done(std::move(refs)); });
}

void WindowedTable::textsOf(int firstRow, int lastRow, const QList<int> &columns, std::function<void(Result<QList<QStringList>>)> done)
{
    const int first = std::max(firstRow, 0);
    const int last = std::min(lastRow, rowCount() - 1);
    std::vector<qint64> ids;
    for (int row = first; row <= last; ++row) {
        if (!isGroup(row))
            ids.push_back(idAt(row));
    }
    const TableSpec::Fetch fetch = m_spec.fetch;
    auto texts = m_store.read([fetch, ids, columns](store::Connection &db) -> Result<QList<QStringList>> {
        const auto rows = fetch(db, ids);
        if (!rows)
            return fail(rows.error());
        QList<QStringList> lines;
        for (const RowCells &row : *rows) {
            QStringList line;
            for (const int column : columns)
                line.append(rawText(row.cells.at(static_cast<std::size_t>(column))));
            lines.append(line);
        }
        return lines;
    });
    deliver(this, std::move(texts), [done = std::move(done)](Result<QList<QStringList>> lines) { done(std::move(lines)); });
}

void WindowedTable::reload()
{
    refresh(nullptr);
    ask(m_awaitsReset);
}

void WindowedTable::want(int row) const
{
    m_wanted.insert(row / BlockRows);
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void WindowedTable::fetchWanted()
{
    const std::set<int> wanted = std::exchange(m_wanted, {});
    for (const int block : wanted) {
        std::vector<qint64> ids;
        const int end = std::min((block + 1) * BlockRows, rowCount());
        for (int row = block * BlockRows; row < end; ++row) {
            const qint64 id = idAt(row);
            if (id > 0 && !m_cells.contains(id) && !m_pending.contains(id))
                ids.push_back(id);
        }
        if (!ids.empty())
            fetch(ids, std::make_shared<Block>());
    }
}

void WindowedTable::fetch(std::vector<qint64> ids, std::shared_ptr<Block> into)
{
    const quint64 serial = ++m_serial;
    for (const qint64 id : ids)
        m_pending.insert(id, serial);
    const TableSpec::Fetch fetch = m_spec.fetch;
    deliver(this, m_store.read([fetch, ids](store::Connection &db) { return fetch(db, ids); }, *m_fetchToken),
            [this, serial, ids, into](Result<std::vector<RowCells>> rows) { take(serial, ids, into, std::move(rows)); });
}

void WindowedTable::take(quint64 serial, const std::vector<qint64> &ids, const std::shared_ptr<Block> &block,
                         Result<std::vector<RowCells>> rows)
{
    // A younger fetch of the same row, sent because of a commit, has the word.
    QSet<qint64> current;
    for (const qint64 id : ids) {
        if (m_pending.value(id) == serial) {
            m_pending.remove(id);
            current.insert(id);
        }
    }
    if (!rows) {
        if (rows.error().kind != FaultKind::Cancelled)
            Q_EMIT failed(rows.error());
        return;
    }
    QSet<qint64> changed;
    for (RowCells &row : *rows) {
        const qint64 id = row.id;
        if (!current.contains(id))
            continue;
        const auto known = m_cells.find(id);
        if (known != m_cells.end()) {
            if (known->row == row)
                continue;
            known->row = std::move(row);
        } else {
            if (block->ids.empty()) {
                block->lastUsed = ++m_tick;
                m_blocks.push_back(block);
            }
            block->ids.push_back(id);
            m_cells.insert(id, {std::move(row), block});
        }
        changed.insert(id);
    }
    evict();
    announce(changed);
}

void WindowedTable::announce(const QSet<qint64> &changed)
{
    if (changed.isEmpty())
        return;
    int first = -1;
    const int rows = rowCount();
    qsizetype left = changed.size();
    for (int row = 0; row <= rows; ++row) {
        const bool isChanged = row < rows && left > 0 && changed.contains((*m_rows)[static_cast<std::size_t>(row)]);
        if (isChanged) {
            --left;
            first = first < 0 ? row : first;
        } else if (first >= 0) {
            Q_EMIT dataChanged(index(first, 0), index(row - 1, columnCount() - 1));
            first = -1;
        } else if (left == 0) {
            return;
        }
    }
}

void WindowedTable::evict()
{
    while (m_blocks.size() > MaxBlocks) {
        const auto oldest = std::min_element(m_blocks.begin(), m_blocks.end(),
                                             [](const auto &a, const auto &b) { return a->lastUsed < b->lastUsed; });
        for (const qint64 id : (*oldest)->ids)
            m_cells.remove(id);
        m_blocks.erase(oldest);
    }
}

void WindowedTable::refresh(const QSet<qint64> *only)
{
    std::sort(m_blocks.begin(), m_blocks.end(), [](const auto &a, const auto &b) { return a->lastUsed > b->lastUsed; });
    // A fetch under way may have read before the commit: ask again, its answer is no longer the one that counts.
    std::vector<qint64> under;
    for (auto pending = m_pending.cbegin(); pending != m_pending.cend(); ++pending) {
        if (only == nullptr || only->contains(pending.key()))
            under.push_back(pending.key());
    }
    if (!under.empty())
        fetch(under, std::make_shared<Block>());
    const std::vector<std::shared_ptr<Block>> blocks = m_blocks;
    bool hasForgotten = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::vector<qint64> ids;
        for (const qint64 id : blocks[i]->ids) {
            if (only == nullptr || only->contains(id))
                ids.push_back(id);
        }
        if (ids.empty())
            continue;
        if (i < BlocksReadAgain) {
            fetch(std::move(ids), blocks[i]);
            continue;
        }
        // Out of sight for long: forgotten, and read again when looked at.
        for (const qint64 id : blocks[i]->ids)
            m_cells.remove(id);
        m_blocks.erase(std::find(m_blocks.begin(), m_blocks.end(), blocks[i]));
        hasForgotten = true;
    }
    // A view asks again for what it shows only, so naming all rows costs no more than naming the right ones.
    if (hasForgotten && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CellRole});
}

} // namespace quayside::tables
