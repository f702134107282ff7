// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_factory.h"
#include "ui/panels/panel.h"
#include "ui/parts/record_table.h"

#include <QTimer>

#include <vector>

class QStackedLayout;

namespace quayside::ui {
class EmptyState;
class FilterBar;
struct FilterLanguage;
}

namespace quayside::panels {

/// Makes a FilterBar speak the criteria of one kind of record, with completion of names and values. The factory outlives it.
[[nodiscard]] ui::FilterLanguage criteriaLanguage(const tables::TableFactory &tables, RecordKind kind);

/// A filter bar over a grid of one kind of record, and what stands in the grid's place when there is nothing to show: nothing
/// synchronised yet, no match, or a fault, each with its next step. Sorting, marks and copying of rows that are not loaded work
/// by themselves; the owner connects editing and keeps what is particular to its panel.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    struct Setup
    {
        tables::TableKind kind = tables::TableKind::Catalog;
        QList<ui::ColumnSpec> columns;   ///< one for each column of the model, by id; unknown ids are ignored
        QString settingsKey;             ///< where the person's widths and order are kept: "catalog"
        QString placeholder;             ///< of the filter bar
        QString base;                    ///< criteria that always hold, in front of what is typed; never shown
        QString emptyIcon, emptyTitle, emptyCause; ///< nothing there at all
        QString emptyMain;               ///< label of its next step; emptyTriggered() follows. Empty: none
        bool hasFilter = true;
        bool isFilterFolded = false;     ///< the bar comes with openFilter() or its key, and goes when nothing is typed in it
        bool isMarkable = true;
        bool isGrouped = false;
    };

    TablePage(const PanelContext &context, Setup setup, QWidget *parent = nullptr);
    ~TablePage() override;

    [[nodiscard]] ui::RecordTable &table() { return *m_table; }
    [[nodiscard]] tables::RecordModel &model() { return *m_model; }
    [[nodiscard]] ui::FilterBar &filter() { return *m_filter; }
    [[nodiscard]] ui::EmptyState &emptyState() { return *m_empty; }

    void setCriteria(const QString &criteria);
    /// What is typed, without the base.
    [[nodiscard]] QString criteria() const;
    /// Replaces criteria that always hold ("set:…").
    void setBase(const QString &base);
    /// The records commands act on: the marked ones (by criteria when all matching are), else the selected rows, else the current.
    /// Marked rows that were never loaded are known once markedRefsReady() was emitted.
    [[nodiscard]] commands::Selection selection() const;
    [[nodiscard]] std::optional<RecordRef> currentRef() const;
    /// Moves to the record when it is among the matches.
    bool select(const RecordRef &record);
    /// Moves to the next record in a direction (1 or -1), in the column with this id; heads of groups are stepped over.
    void step(int direction, const QString &column);
    void takeFocus();
    /// Hands a block of edits to the command that takes cells: one block is one command, whatever fields it touches, and so one step to
    /// undo. Nothing is run when rows are gone, which are then named as `goneRows`.
    void runEdits(const ui::EditBlock &block, const QString &command, const QString &goneRows);
    /// Puts the keyboard into the filter bar.
    void openFilter();

Q_SIGNALS:
    void currentChanged(const std::optional<quayside::RecordRef> &record);
    void activated(const quayside::RecordRef &record);
    void selectionChanged();
    void emptyTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTable();
    void foldFilter();
    void applyCriteria();
    void updateState();
    void sortBy(int column, Qt::SortOrder order);
    void readMarks();
    void copyRange(const ui::CellRange &range);
    void onMainTriggered();

    PanelContext m_context;
    Setup m_setup;
    tables::RecordModel *m_model;
    ui::FilterBar *m_filter;
    QWidget *m_filterPlace = nullptr; ///< the bar with the room around it
    ui::RecordTable *m_table;
    ui::EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QTimer m_typing;
    std::optional<Fault> m_fault;
    QList<RecordRef> m_marked;
    quint64 m_markRound = 0; ///< answers to older questions are dropped
};

} // namespace quayside::panels
