// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks of a RecordTable: what typing, pasting, filling and clearing hand to the owner.
#include "ui/parts/clipboard_block.h"
#include "ui/parts/record_header.h"
#include "ui/parts/record_table.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

namespace quayside::ui {

void RecordTable::addCell(EditBlock &block, const QModelIndex &index, const QString &text) const
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        block.cells.append({rowId(index.row()), index.column(), text});
    else
        ++block.skipped;
}

void RecordTable::emitBlock(EditBlock block)
{
    if (!block.cells.isEmpty() || block.skipped > 0)
        Q_EMIT blockEdited(block);
}

void RecordTable::commitTyped(const QModelIndex &index, const QString &text)
{
    EditBlock block;
    addCell(block, index, text);
    emitBlock(std::move(block));
}

QList<QStringList> RecordTable::textsOf(const CellRange &range) const
{
    QList<QStringList> rows;
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        QStringList cells;
        for (const int column : range.columns) {
            const QModelIndex index = model()->index(row, column);
            if (!index.data(tables::CellRole).isValid())
                return {};
            cells.append(index.data(Qt::EditRole).toString());
        }
        rows.append(cells);
    }
    return rows;
}

void RecordTable::copySelection()
{
    const CellRange range = selectedRange();
    if (range.isEmpty())
        return;
    const QList<QStringList> rows = textsOf(range);
    if (rows.isEmpty())
        Q_EMIT copyNeedsRows(range);
    else
        QGuiApplication::clipboard()->setText(toTabSeparated(rows));
}

void RecordTable::pasteClipboard()
{
    const QList<QStringList> rows = fromTabSeparated(QGuiApplication::clipboard()->text());
    const CellRange range = selectedRange();
    if (rows.isEmpty() || range.isEmpty())
        return;
    EditBlock block;
    block.kind = EditBlock::Kind::Pasted;
    if (rows.size() == 1 && rows.first().size() == 1) {
        // One value over a block fills the block.
        for (int row = range.firstRow; row <= range.lastRow; ++row) {
            for (const int column : range.columns)
                addCell(block, model()->index(row, column), rows.first().first());
        }
    } else {
        const int startVisual = m_header->visualIndex(range.columns.first());
        for (int r = 0; r < rows.size() && range.firstRow + r < rowCount(); ++r) {
            int visual = startVisual;
            for (const QString &text : rows.at(r)) {
                while (visual < m_header->count() && isColumnHidden(m_header->logicalIndex(visual)))
                    ++visual;
                if (visual >= m_header->count())
                    break;
                addCell(block, model()->index(range.firstRow + r, m_header->logicalIndex(visual)), text);
                ++visual;
            }
        }
    }
    emitBlock(std::move(block));
}

void RecordTable::fillDown()
{
    const CellRange range = selectedRange();
    if (range.isEmpty())
        return;
    // A single cell takes the value above it, a block the value of its first row.
    const bool isSingle = range.firstRow == range.lastRow;
    const int source = isSingle ? range.firstRow - 1 : range.firstRow;
    if (source < 0)
        return;
    EditBlock block;
    block.kind = EditBlock::Kind::Filled;
    for (const int column : range.columns) {
        const QModelIndex from = model()->index(source, column);
        if (!from.data(tables::CellRole).isValid())
            continue;
        const QString text = from.data(Qt::EditRole).toString();
        for (int row = source + 1; row <= range.lastRow; ++row)
            addCell(block, model()->index(row, column), text);
    }
    emitBlock(std::move(block));
}

void RecordTable::clearCells()
{
    const CellRange range = selectedRange();
    EditBlock block;
    block.kind = EditBlock::Kind::Cleared;
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        for (const int column : range.columns)
            addCell(block, model()->index(row, column), QString());
    }
    emitBlock(std::move(block));
}

void RecordTable::insertToday()
{
    const CellRange range = selectedRange();
    const QString today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date().toString(Qt::ISODate);
    EditBlock block;
    block.kind = EditBlock::Kind::Today;
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        for (const int column : range.columns)
            addCell(block, model()->index(row, column), today);
    }
    emitBlock(std::move(block));
}

} // namespace quayside::ui
