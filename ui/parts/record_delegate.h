// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/cell_painter.h"

#include <QAbstractItemDelegate>

#include <functional>
#include <optional>

namespace quayside::ui {

class RecordTable;
class ThemeSource;

/// Checks a typed value before it is committed; returns the reason why not, in words.
using CellValidator = std::function<std::optional<QString>(const QModelIndex &index, const QString &text)>;

/// Paints cells through CellPainter and edits them in a frameless line edit. Never writes to the model: a
/// committed text becomes RecordTable::blockEdited.
class RecordDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(const ThemeSource &theme, const Clock &clock, RecordTable &table);

    [[nodiscard]] CellPainter &painter() { return m_painter; }
    [[nodiscard]] const CellPainter &painter() const { return m_painter; }
    void setValidator(CellValidator validator) { m_validator = std::move(validator); }
    void dropCaches();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Leave : quint8 { Stay, Down, Up, Next, Previous };

    void paintGroupSlice(QPainter &painter, CellPlace place, const QModelIndex &index) const;
    void commit(QWidget *editor, Leave leave);
    [[nodiscard]] std::optional<QString> problemOf(const QModelIndex &index, const QString &text) const;

    const ThemeSource &m_theme;
    RecordTable &m_table;
    mutable CellPainter m_painter; ///< painting fills its caches; QAbstractItemDelegate::paint is const
    CellValidator m_validator;
    mutable QPersistentModelIndex m_editedIndex;
};

} // namespace quayside::ui
