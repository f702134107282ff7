// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_table.h"

#include "ui/parts/record_header.h"
#include "ui/parts/theme_source.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(const ThemeSource &theme, const Clock &clock, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_clock(clock), m_delegate(new RecordDelegate(theme, clock, *this)),
      m_header(new RecordHeader(theme, *this)), m_markHeader(new MarkHeader(theme, *this)),
      m_corner(new MarkCorner(theme, *this))
{
    setHorizontalHeader(m_header);
    setVerticalHeader(m_markHeader);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);

    connect(&theme, &ThemeSource::changed, this, &RecordTable::applyTheme);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (state() != EditingState)
            Q_EMIT recordActivated(rowId(index.row()));
    });
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int logical) {
        const ColumnSpec *spec = column(logical);
        if (!spec || !spec->isSortable)
            return;
        const bool flips = m_sortColumn == logical && m_sortOrder == Qt::AscendingOrder;
        Q_EMIT sortRequested(logical, flips ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordTable::layoutEdited);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int logical, int, int size) {
        if (m_isFitting || size == 0 || logical >= m_columns.size())
            return;
        m_columns[logical].width = size;
        Q_EMIT layoutEdited();
    });
    applyTheme();
}

// ---- model, marks, sort ------------------------------------------------------------------------------------

void RecordTable::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    if (auto *speaking = dynamic_cast<tables::Speaking *>(newModel)) {
        speaking->setSpeech([self = QPointer(this)](const tables::Cell &cell) {
            return self ? self->m_delegate->painter().speech(cell) : QString(); // the model may live longer
        });
    }
    if (newModel) {
        const auto refresh = [this] {
            m_heads.reset();
            m_corner->update();
        };
        connect(newModel, &QAbstractItemModel::modelReset, m_corner, refresh);
        connect(newModel, &QAbstractItemModel::rowsInserted, m_corner, refresh);
        connect(newModel, &QAbstractItemModel::rowsRemoved, m_corner, refresh);
    }
    m_heads.reset();
    m_hoveredRow = -1;
    fitColumns();
}

void RecordTable::setValidator(CellValidator validator) { m_delegate->setValidator(std::move(validator)); }
void RecordTable::setPictures(CellPainter::Pictures pictures) { m_delegate->painter().setPictures(std::move(pictures)); }

void RecordTable::setMarkable(bool markable)
{
    m_isMarkable = markable;
    m_markHeader->setVisible(markable);
    m_corner->setVisible(markable);
    updateGeometries();
}

QRect RecordTable::wholeRow(const QRect &cell) const
{
    const int left = -m_header->offset();
    const int start = layoutDirection() == Qt::RightToLeft
        ? viewport()->width() - m_header->length() + m_header->offset() : left;
    return {start, cell.top(), m_header->length(), cell.height()};
}

void RecordTable::setSort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_header->viewport()->update();
}

qint64 RecordTable::rowId(int row) const
{
    return model() && row >= 0 ? model()->index(row, 0).data(tables::RowIdRole).toLongLong() : -1;
}

qint64 RecordTable::currentRowId() const
{
    return currentIndex().isValid() ? rowId(currentIndex().row()) : -1;
}

// ---- selection and keys ------------------------------------------------------------------------------------

CellRange RecordTable::selectedRange() const
{
    CellRange range;
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return range;
    QItemSelectionRange block(current);
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &one : selection) {
        if (one.contains(current)) {
            block = one;
            break;
        }
    }
    range.firstRow = block.top();
    range.lastRow = block.bottom();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!isColumnHidden(logical) && logical >= block.left() && logical <= block.right())
            range.columns.append(logical);
    }
    return range;
}

int RecordTable::edgeColumn(bool last) const
{
    const int count = m_header->count();
    for (int i = 0; i < count; ++i) {
        const int logical = m_header->logicalIndex(last ? count - 1 - i : i);
        if (!isColumnHidden(logical))
            return logical;
    }
    return 0;
}

void RecordTable::moveCurrent(int rows, int columns)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int visual = m_header->visualIndex(current.column());
    for (int step = columns > 0 ? 1 : -1; columns != 0; columns -= step) {
        int next = visual + step;
        while (next >= 0 && next < m_header->count() && isColumnHidden(m_header->logicalIndex(next)))
            next += step;
        if (next < 0 || next >= m_header->count())
            break;
        visual = next;
    }
    const int row = std::clamp(current.row() + rows, 0, rowCount() - 1);
    setCurrentIndex(model()->index(row, m_header->logicalIndex(visual)));
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!modifiers.testFlag(Qt::ControlModifier) || !current.isValid() || rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (action) {
    case MoveUp: return model()->index(0, current.column());
    case MoveDown: return model()->index(rowCount() - 1, current.column());
    case MoveLeft: return model()->index(current.row(), edgeColumn(isRightToLeft));
    case MoveRight: return model()->index(current.row(), edgeColumn(!isRightToLeft));
    case MoveHome: return model()->index(0, edgeColumn(false));
    case MoveEnd: return model()->index(rowCount() - 1, edgeColumn(true));
    case MovePageUp:
    case MovePageDown:
    case MoveNext:
    case MovePrevious: break;
    }
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags RecordTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // With Ctrl the cursor jumps and takes the selection along, as in spreadsheets; Qt would leave it behind.
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier)) {
            return key->modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::SelectCurrent
                                                                : QItemSelectionModel::ClearAndSelect;
        }
    }
    return QTableView::selectionCommand(index, event);
}

bool RecordTable::handleEditKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteClipboard();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) {
        fillDown();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Semicolon) {
        insertToday();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        clearCells();
    } else if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier)) {
        toggleMarks();
    } else {
        return false;
    }
    return true;
}

bool RecordTable::handleMoveKey(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Backtab;
    if (event->key() == Qt::Key_Tab || isBack) {
        // At the end of a row Tab leaves the grid, so that the keyboard is never caught in it.
        const QModelIndex current = currentIndex();
        if (!current.isValid() || current.column() == edgeColumn(!isBack))
            QAbstractScrollArea::focusNextPrevChild(!isBack);
        else
            moveCurrent(0, isBack ? -1 : 1);
        return true;
    }
    if (event->key() == Qt::Key_Escape && selectedRange().firstRow >= 0) {
        const CellRange range = selectedRange();
        if (range.lastRow > range.firstRow || range.columns.size() > 1) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
            return true;
        }
    }
    return false;
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && model() && (handleEditKey(event) || handleMoveKey(event))) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // nothing to take back here: the bulk bar or the panel answers
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RecordTable::event(QEvent *event)
{
    // Keys of the grid win over the window's shortcuts of the same chord while the grid has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::Paste)
            || (key->modifiers() == Qt::ControlModifier
                && (key->key() == Qt::Key_D || key->key() == Qt::Key_Semicolon))) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

// ---- painting ------------------------------------------------------------------------------------------------

CellPlace RecordTable::placeOf(const QModelIndex &index, const QRect &rect) const
{
    const QModelIndex current = currentIndex();
    CellPlace place;
    place.rect = rect;
    place.hasFocus = hasFocus() || state() == EditingState;
    place.isCurrentRow = current.isValid() && current.row() == index.row();
    place.isCurrent = current == index;
    place.isHoveredRow = index.row() == m_hoveredRow;
    place.isMarkedRow = m_isMarkable && isRowMarked(index.row());
    place.isSelected = !place.isCurrent && selectionModel()->isSelected(index);
    return place;
}

QColor RecordTable::rowFill(int row) const
{
    const Theme &theme = m_theme.theme();
    if (currentIndex().isValid() && currentIndex().row() == row)
        return hasFocus() || state() == EditingState ? theme.sel : theme.sel2;
    if (isRowMarked(row))
        return theme.mark;
    if (isGroupRow(row))
        return theme.raised;
    return row == m_hoveredRow ? theme.hover : theme.base;
}

void RecordTable::updateRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const int y = rowViewportPosition(row);
    const int height = rowHeight(row);
    viewport()->update(0, y, viewport()->width(), height);
    m_markHeader->viewport()->update(0, y, m_markHeader->viewport()->width(), height);
}

void RecordTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The tint spans the row, Qt repaints the two cells only.
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(currentRowId());
}

void RecordTable::applyTheme()
{
    m_delegate->dropCaches();
    const Theme &theme = m_theme.theme();
    m_markHeader->setMinimumSectionSize(theme.rowHeight());
    m_markHeader->setDefaultSectionSize(theme.rowHeight());
    fitColumns();
    updateGeometries();
    viewport()->update();
    m_corner->update();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_isMarkable)
        return;
    const QRect head = m_header->geometry();
    const QRect boxes = m_markHeader->geometry();
    m_corner->setGeometry(boxes.left(), head.top(), boxes.width(), head.height());
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && rowCount() > 0)
        setCurrentIndex(model()->index(0, edgeColumn(false)));
    updateRow(currentIndex().row());
}

void RecordTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

} // namespace quayside::ui
