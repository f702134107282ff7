// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_delegate.h"

#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QToolTip>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// A line edit that fills its cell: no frame of its own, a 2 px line inside in accent, or bad with a reason.
class CellEditor final : public QLineEdit
{
public:
    CellEditor(const ThemeSource &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
    {
        setFrame(false);
        setTextMargins(space::Cell - 2, 0, space::Cell - 2, 0);
        setAutoFillBackground(true);
    }

    void setProblem(const QString &problem)
    {
        m_problem = problem;
        setToolTip(problem);
        setAccessibleDescription(problem);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        const Theme &theme = m_theme.theme();
        painter.setPen(QPen(m_problem.isEmpty() ? theme.accent : theme.bad, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    const ThemeSource &m_theme;
    QString m_problem;
};

tables::Cell cellAt(const QModelIndex &index, bool &isLoaded)
{
    const QVariant value = index.data(tables::CellRole);
    isLoaded = value.isValid();
    return isLoaded ? value.value<tables::Cell>() : tables::Cell{};
}

} // namespace

RecordDelegate::RecordDelegate(const ThemeSource &theme, const Clock &clock, RecordTable &table)
    : QAbstractItemDelegate(&table), m_theme(theme), m_table(table), m_painter(clock)
{
    dropCaches();
}

void RecordDelegate::dropCaches()
{
    m_painter.setTheme(m_theme.theme());
    m_painter.setLocale(m_table.locale());
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellPlace place = m_table.placeOf(index, option.rect);
    painter->setLayoutDirection(m_table.layoutDirection());
    if (m_table.isGroupRow(index.row())) {
        paintGroupSlice(*painter, place, index);
        return;
    }
    const QVariant value = index.data(tables::CellRole);
    // Read in place: copying a Cell out of every QVariant would be a dozen reference counts a cell.
    if (value.metaType() == QMetaType::fromType<tables::Cell>())
        m_painter.paint(*painter, *static_cast<const tables::Cell *>(value.constData()), place);
    else
        m_painter.paintEmpty(*painter, place);
}

void RecordDelegate::paintGroupSlice(QPainter &painter, CellPlace place, const QModelIndex &index) const
{
    // Spans would cost the view a lookup per cell; instead every cell shows its slice of the one wide cell.
    painter.save();
    painter.setClipRect(place.rect, Qt::IntersectClip);
    place.rect = m_table.wholeRow(place.rect);
    place.isGroupRow = true;
    place.isCurrent = false;
    const QVariant value = index.siblingAtColumn(0).data(tables::CellRole);
    if (value.metaType() == QMetaType::fromType<tables::Cell>())
        m_painter.paint(painter, *static_cast<const tables::Cell *>(value.constData()), place);
    else
        m_painter.paintEmpty(painter, place);
    painter.restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.theme().scaled(100), m_theme.theme().rowHeight()};
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    bool isLoaded = false;
    const tables::Cell cell = cellAt(index, isLoaded);
    if (!isLoaded)
        return nullptr;
    auto *editor = new CellEditor(m_theme, parent);
    editor->setFont(m_theme.theme().font(Type::Text));
    if (CellPainter::isNumeric(cell.kind)) {
        editor->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        editor->setLayoutDirection(Qt::LeftToRight);
    } else if (cell.kind == tables::CellKind::Code) {
        editor->setLayoutDirection(Qt::LeftToRight);
    }
    const ColumnSpec *column = m_table.column(index.column());
    editor->setAccessibleName(column ? column->title : QString());
    connect(editor, &QLineEdit::textEdited, editor, [this, editor, at = QPersistentModelIndex(index)](const QString &text) {
        editor->setProblem(problemOf(at, text).value_or(QString()));
    });
    m_editedIndex = index;
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    // A row that refreshes under the editor must not take away what was typed.
    if (!line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

std::optional<QString> RecordDelegate::problemOf(const QModelIndex &index, const QString &text) const
{
    return m_validator ? m_validator(index, text) : std::nullopt;
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text();
    if (text == index.data(Qt::EditRole).toString())
        return;
    if (const auto problem = problemOf(index, text))
        Q_EMIT m_table.editRefused(index, text, *problem);
    else
        m_table.commitTyped(index, text);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void RecordDelegate::commit(QWidget *editor, Leave leave)
{
    auto *cell = static_cast<CellEditor *>(editor);
    if (const auto problem = problemOf(m_editedIndex, cell->text())) {
        cell->setProblem(*problem);
        QToolTip::showText(cell->mapToGlobal(QPoint(0, cell->height())), *problem, cell);
        return;
    }
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    m_table.setFocus(Qt::OtherFocusReason);
    switch (leave) {
    case Leave::Stay: break;
    case Leave::Down: m_table.moveCurrent(1, 0); break;
    case Leave::Up: m_table.moveCurrent(-1, 0); break;
    case Leave::Next: m_table.moveCurrent(0, 1); break;
    case Leave::Previous: m_table.moveCurrent(0, -1); break;
    }
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor)
        return false;
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isShifted = key->modifiers().testFlag(Qt::ShiftModifier);
        switch (key->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return: commit(editor, isShifted ? Leave::Up : Leave::Down); return true;
        case Qt::Key_Tab: commit(editor, Leave::Next); return true;
        case Qt::Key_Backtab: commit(editor, Leave::Previous); return true;
        case Qt::Key_Escape:
            Q_EMIT closeEditor(editor, RevertModelCache);
            m_table.setFocus(Qt::OtherFocusReason);
            return true;
        default: return false;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        // The context menu and input-method windows take the focus for a moment; the edit goes on.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || !m_editedIndex.isValid())
            return false;
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
    }
    return false;
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    bool isLoaded = false;
    const tables::Cell cell = cellAt(index, isLoaded);
    if (!isLoaded)
        return false;
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty())
        tip = cell.reason;
    if (tip.isEmpty() && (cell.kind == tables::CellKind::TitleWithVariant || cell.kind == tables::CellKind::Text))
        tip = cell.secondary.isEmpty() ? cell.text : cell.text + u'\n' + cell.secondary;
    if (tip.isEmpty())
        return false;
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view, option.rect);
    return true;
}

} // namespace quayside::ui
