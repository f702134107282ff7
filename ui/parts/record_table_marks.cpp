// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_header.h"
#include "ui/parts/record_table.h"

#include <algorithm>
#include <utility>

// Marks of rows and of groups. A group's head has no mark of its own: its box tells and sets those of its rows.

namespace quayside::ui {

void RecordTable::setGrouped(bool grouped)
{
    m_isGrouped = grouped;
    m_heads.reset();
    viewport()->update();
}

bool RecordTable::isGroupRow(int row) const
{
    return m_isGrouped && model()->index(row, 0).data(tables::GroupRowRole).toBool();
}

int RecordTable::groupEnd(int head) const
{
    int end = head + 1;
    while (end < rowCount() && !isGroupRow(end))
        ++end;
    return end;
}

qint64 RecordTable::recordCount() const
{
    if (!m_isGrouped)
        return rowCount();
    if (!m_heads) {
        int heads = 0;
        for (int row = 0; row < rowCount(); ++row)
            heads += isGroupRow(row) ? 1 : 0;
        m_heads = heads;
    }
    return rowCount() - *m_heads;
}

void RecordTable::setMarks(const RecordMarks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
    m_markHeader->viewport()->update();
    m_corner->update();
    Q_EMIT marksChanged();
}

qint64 RecordTable::markedCount() const
{
    // Heads are counted only where it matters.
    return m_marks.count(m_marks.isAllMatching() ? recordCount() : rowCount());
}

bool RecordTable::isRowMarked(int row) const
{
    // Without a mark there is nothing to look up; with all marked only the exceptions matter.
    if (m_marks.ids().isEmpty() && !m_marks.isAllMatching())
        return false;
    return !isGroupRow(row) && m_marks.contains(rowId(row));
}

Qt::CheckState RecordTable::markState(int row) const
{
    if (!isGroupRow(row))
        return isRowMarked(row) ? Qt::Checked : Qt::Unchecked;
    if (m_marks.ids().isEmpty())
        return m_marks.isAllMatching() ? Qt::Checked : Qt::Unchecked;
    const bool isFirstMarked = isRowMarked(row + 1);
    for (int member = row + 2; member < rowCount() && !isGroupRow(member); ++member) {
        if (isRowMarked(member) != isFirstMarked)
            return Qt::PartiallyChecked;
    }
    return isFirstMarked ? Qt::Checked : Qt::Unchecked;
}

void RecordTable::markRows(int first, int last, bool marked)
{
    RecordMarks marks = m_marks;
    for (int row = first; row <= last; ++row) {
        if (!isGroupRow(row))
            marks.set(rowId(row), marked);
    }
    setMarks(marks);
}

void RecordTable::toggleAllMatching()
{
    RecordMarks marks = m_marks;
    if (markedCount() == 0)
        marks.markAllMatching();
    else
        marks.clear();
    setMarks(marks);
}

void RecordTable::selectAll()
{
    if (!m_isMarkable)
        return;
    RecordMarks marks;
    marks.markAllMatching();
    setMarks(marks);
}

void RecordTable::markClicked(int row, bool extends)
{
    const int before = std::exchange(m_lastMarkedRow, row);
    if (extends && before >= 0 && before < rowCount())
        markRows(std::min(row, before), std::max(row, before), markState(before) == Qt::Checked);
    else
        markRows(row, isGroupRow(row) ? groupEnd(row) - 1 : row, markState(row) != Qt::Checked);
}

void RecordTable::markDragged(int fromRow, int toRow)
{
    markRows(std::min(fromRow, toRow), std::max(fromRow, toRow), markState(fromRow) == Qt::Checked);
}

void RecordTable::toggleMarks()
{
    const CellRange range = selectedRange();
    if (range.lastRow < range.firstRow || !m_isMarkable)
        return; // marks are of rows: columns that are hidden do not matter
    // All rows of the block take the state opposite to the current row's; from a head it is its whole group.
    const int current = currentIndex().row();
    m_lastMarkedRow = current;
    const int last = isGroupRow(current) ? std::max(range.lastRow, groupEnd(current) - 1) : range.lastRow;
    markRows(range.firstRow, last, markState(current) != Qt::Checked);
}

} // namespace quayside::ui
