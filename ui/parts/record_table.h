// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/record_delegate.h"
#include "ui/parts/record_marks.h"

#include <QTableView>

#include <optional>

namespace quayside::ui {

class MarkCorner;
class MarkHeader;
class RecordHeader;
class ThemeSource;

/// One column as a grid shows it. The position in the list is the model's column.
struct ColumnSpec
{
    QString id = {};        ///< stable name, for saved layouts ("price")
    QString title = {};     ///< translated head
    int width = 100;        ///< pixels at the system's text size
    int minimumWidth = 40;
    bool isNumeric = false; ///< right-aligned
    bool isSortable = true;
    bool stretches = false; ///< takes the room that is left (the title)
    bool isShown = true;    ///< by default
    int leaves = 0;         ///< order in which columns leave when room is short: 1 first, 0 never
    bool isHeadData = false; ///< the head is a name from the records and does not widen the column; its tip says the whole
};

/// One cell a person wants to be different.
struct CellEdit
{
    qint64 row = 0;      ///< RowIdRole
    int column = 0;
    QString text;        ///< raw text as typed or pasted; empty clears

    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};

/// What one action of the user changes; the owner turns it into one command and so into one undo step.
struct EditBlock
{
    enum class Kind : quint8 { Typed, Pasted, Filled, Cleared, Today };

    Kind kind = Kind::Typed;
    QList<CellEdit> cells;
    int skipped = 0;     ///< cells of the block that cannot be edited and were left out
};

/// A rectangle of cells in the model's rows and columns; columns in visual order.
struct CellRange
{
    int firstRow = 0;
    int lastRow = -1;
    QList<int> columns;

    [[nodiscard]] bool isEmpty() const { return lastRow < firstRow || columns.isEmpty(); }
};

/// The spreadsheet-like grid over a windowed model (models/tables/cell.h has the roles). Row height is fixed, no
/// size is asked of the model and nothing is kept per row, so it costs the same at a thousand rows and a million.
///
/// The grid never writes to the model: typing, pasting, filling and clearing each emit blockEdited once. Marks
/// (check boxes) are kept by record id. Keys are those of product.md (e) "Grid keys".
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// `theme` and `clock` outlive the table.
    RecordTable(const ThemeSource &theme, const Clock &clock, QWidget *parent = nullptr);

    /// Columns by model column; call before or after setModel, resets widths and order.
    void setColumns(QList<ColumnSpec> columns);
    [[nodiscard]] const QList<ColumnSpec> &columns() const { return m_columns; }
    /// Null for a column that has no spec.
    [[nodiscard]] const ColumnSpec *column(int logical) const;
    void setColumnShown(int logical, bool shown);
    /// Columns, by id, that have nothing to say now: hidden until they have, whatever a person wants of them. Not part of a layout.
    void setIdleColumns(const QStringList &ids);
    [[nodiscard]] bool isColumnIdle(int logical) const;
    [[nodiscard]] bool isColumnWanted(int logical) const;

    void setModel(QAbstractItemModel *model) override;
    void setValidator(CellValidator validator);
    void setPictures(CellPainter::Pictures pictures);

    /// Shows or hides the mark boxes; shown by default.
    void setMarkable(bool markable);
    /// Marks outlive a reset of the model; the owner clears them when the criteria become others.
    [[nodiscard]] const RecordMarks &marks() const { return m_marks; }
    void setMarks(const RecordMarks &marks);
    [[nodiscard]] qint64 markedCount() const;
    [[nodiscard]] bool isRowMarked(int row) const;
    /// What the row's box shows; that of a group's head stands for all rows of the group.
    [[nodiscard]] Qt::CheckState markState(int row) const;
    /// Rows without the heads of groups.
    [[nodiscard]] qint64 recordCount() const;
    /// The model has group rows (tables::GroupRowRole); off by default, for asking costs a call per cell.
    void setGrouped(bool grouped);
    /// None becomes all matching, anything else becomes none.
    void toggleAllMatching();

    /// Where the sort chevron stands; -1 for none. The grid asks for a sort by sortRequested, it never sorts.
    void setSort(int column, Qt::SortOrder order);
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Widths, order and visibility with a version; restoring foreign or damaged bytes changes nothing and
    /// returns false.
    [[nodiscard]] QByteArray layoutState() const;
    bool restoreLayoutState(const QByteArray &state);

    [[nodiscard]] int rowCount() const { return model() ? model()->rowCount() : 0; }
    /// -1 when there is no current row.
    [[nodiscard]] qint64 currentRowId() const;
    /// The selected block; the current cell when nothing else is selected.
    [[nodiscard]] CellRange selectedRange() const;
    /// The range's raw texts; nullopt-like empty list when a row of it is not loaded.
    [[nodiscard]] QList<QStringList> textsOf(const CellRange &range) const;

    /// Moves the current cell by visible columns and rows; stays inside.
    void moveCurrent(int rows, int columns);

    // For the parts of the grid that paint on its behalf.
    [[nodiscard]] CellPlace placeOf(const QModelIndex &index, const QRect &rect) const;
    [[nodiscard]] QColor rowFill(int row) const;
    [[nodiscard]] bool isGroupRow(int row) const;
    /// A cell's rect widened to all columns.
    [[nodiscard]] QRect wholeRow(const QRect &cell) const;
    void commitTyped(const QModelIndex &index, const QString &text);
    /// A click on the row's box; on that of a head, for its whole group.
    void markClicked(int row, bool extends);
    void markDragged(int fromRow, int toRow);

public Q_SLOTS:
    void selectAll() override;
    void copySelection();
    void pasteClipboard();
    void fillDown();
    void clearCells();
    void insertToday();

Q_SIGNALS:
    void blockEdited(const quayside::ui::EditBlock &block);
    /// A typed value was refused by the validator while the editor lost the focus; the text is handed over so that
    /// nothing typed is lost.
    void editRefused(const QModelIndex &index, const QString &text, const QString &reason);
    void marksChanged();
    void currentRowChanged(qint64 rowId);
    /// Enter or a double click on a cell that is not edited.
    void recordActivated(qint64 rowId);
    void sortRequested(int column, Qt::SortOrder order);
    /// The range to be copied holds rows that are not loaded; the owner fetches them and fills the clipboard.
    void copyNeedsRows(const quayside::ui::CellRange &range);
    /// A person moved, sized, showed or hid a column.
    void layoutEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    void fitColumns();
    [[nodiscard]] bool handleEditKey(QKeyEvent *event);
    [[nodiscard]] bool handleMoveKey(QKeyEvent *event);
    void toggleMarks();
    void markRows(int first, int last, bool marked);
    [[nodiscard]] int groupEnd(int head) const;
    void emitBlock(EditBlock block);
    void addCell(EditBlock &block, const QModelIndex &index, const QString &text) const;
    [[nodiscard]] qint64 rowId(int row) const;
    [[nodiscard]] int edgeColumn(bool last) const;
    void setHoveredRow(int row);
    void updateRow(int row);

    const ThemeSource &m_theme;
    const Clock &m_clock;
    RecordDelegate *m_delegate;
    RecordHeader *m_header;
    MarkHeader *m_markHeader;
    MarkCorner *m_corner;
    QList<ColumnSpec> m_columns;
    QList<bool> m_wanted;
    QStringList m_idle;
    RecordMarks m_marks;
    mutable std::optional<int> m_heads; ///< counted when they are asked for
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_hoveredRow = -1;
    int m_lastMarkedRow = -1;
    bool m_isFitting = false;
    bool m_isMarkable = true;
    bool m_isGrouped = false;
};

} // namespace quayside::ui
