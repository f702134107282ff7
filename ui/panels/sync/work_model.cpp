// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sync/work_model.h"

#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"
#include "models/base/clock.h"
#include "ui/panels/common/sync_words.h"

#include <QLocale>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using tables::Cell;

namespace {

constexpr int CoalesceMs = 100;
constexpr int TickMs = 1'000;

// A state's colour and icon, as rows of records have them.
QString lookOf(const sync::Line &line)
{
    switch (line.state) {
    case sync::Line::State::Running: return u"sending"_s;
    case sync::Line::State::Paused: return u"held"_s;
    case sync::Line::State::Resting: return u"unknown"_s;
    case sync::Line::State::Failed: return u"refused"_s;
    case sync::Line::State::Idle: break;
    }
    return line.readAt > 0 || line.resource == sync::OutboxLine ? u"done"_s : u"unchanged"_s;
}

} // namespace

WorkModel::WorkModel(const sync::SyncEngine &engine, const sync::ErpRunner *erp, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_engine(engine), m_erp(erp), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(CoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, &WorkModel::refresh);
    m_tick.setSingleShot(true);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &WorkModel::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&engine, &sync::SyncEngine::jobsChanged, this, soon);
    connect(&engine, &sync::SyncEngine::stateChanged, this, soon);
    if (m_erp != nullptr)
        connect(m_erp, &sync::ErpRunner::changed, this, soon);
    refresh();
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Cell &cell = m_cells[index.row()][index.column()];
    switch (role) {
    case tables::CellRole: return QVariant::fromValue(cell);
    case tables::RowIdRole: return static_cast<qint64>(index.row()) + 1;
    case Qt::DisplayRole:
    case Qt::EditRole: return cell.text;
    case Qt::ToolTipRole: return index.column() == State ? cell.reason : QString();
    case Qt::AccessibleTextRole: return m_speech ? m_speech(cell) : cell.text;
    default: return {};
    }
}

sync::Line WorkModel::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row] : sync::Line();
}

int WorkModel::failures() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const sync::Line &line) { return line.fault.has_value(); }));
}

bool WorkModel::isRunning() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const sync::Line &line) { return line.job.has_value(); });
}

Cell WorkModel::cellOf(const sync::Line &line, int column) const
{
    const Instant now = m_clock.now();
    const bool isRunning = line.job.has_value();
    switch (column) {
    case Work: return tables::textCell(workWord(line.resource));
    case Shop: return tables::textCell(line.shop);
    case State: {
        Cell cell = tables::stateCell(lookOf(line));
        cell.text = stateWord(line);
        cell.reason = whyText(line);
        return cell;
    }
    case Progress: return isRunning ? tables::textCell(progressText(*line.job)) : tables::emptyCell(tables::CellKind::Text);
    case Rate: {
        const double rate = isRunning ? sync::perSecond(*line.job, now) : 0;
        return rate > 0 ? tables::textCell(tr("%1 a second").arg(QLocale().toString(static_cast<qint64>(rate + 0.5)))) : tables::emptyCell(tables::CellKind::Text);
    }
    case Left: {
        const auto left = isRunning ? sync::timeLeft(*line.job, now) : std::nullopt;
        return left ? tables::textCell(durationText(*left)) : tables::emptyCell(tables::CellKind::Text);
    }
    case Read: return tables::timeCell(line.readAt);
    default: return tables::timeCell(line.dueAt);
    }
}

void WorkModel::refresh()
{
    QList<sync::Line> lines = m_engine.lines();
    if (m_erp != nullptr)
        lines.insert(std::min<qsizetype>(1, lines.size()), m_erp->line()); // behind the outbox: it is there before any shop is known
    const auto isSame = [](const sync::Line &a, const sync::Line &b) { return a.key == b.key; };
    const bool isGrown = lines.size() >= m_lines.size() && std::equal(m_lines.begin(), m_lines.end(), lines.begin(), isSame);
    QList<QList<Cell>> cells;
    for (const sync::Line &line : lines) {
        QList<Cell> row;
        for (int column = 0; column < ColumnCount; ++column)
            row.append(cellOf(line, column));
        cells.append(row);
    }
    if (!isGrown) {
        beginResetModel();
        m_lines = lines;
        m_cells = cells;
        endResetModel();
    } else {
        const int known = static_cast<int>(m_lines.size());
        for (int row = 0; row < known; ++row) {
            m_lines[row] = lines[row];
            if (m_cells[row] == cells[row])
                continue;
            m_cells[row] = cells[row];
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        if (lines.size() > known) {
            beginInsertRows({}, known, static_cast<int>(lines.size()) - 1);
            m_lines = lines;
            m_cells = cells;
            endInsertRows();
        }
    }
    if (isRunning() && !m_tick.isActive())
        m_tick.start();
    Q_EMIT changed();
}

} // namespace quayside::panels
