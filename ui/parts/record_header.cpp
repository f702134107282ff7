// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_header.h"

#include "ui/parts/icons.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace quayside::ui {

using namespace Qt::StringLiterals;

void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &rect, Qt::CheckState state, bool isEnabled,
                   bool isHovered)
{
    const int side = std::min({theme.scaled(14), rect.width(), rect.height()});
    const QRectF box(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = state != Qt::Unchecked;
    const QColor strong = isEnabled ? theme.accent : theme.text3;
    painter.setPen(QPen(isOn ? strong : isHovered ? theme.text2 : theme.control, 1));
    painter.setBrush(isOn ? strong : theme.base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
    if (isOn)
        icons::paint(painter, state == Qt::Checked ? u"check"_s : u"minus"_s, box.toRect(), side - 2, theme.onaccent);
}

RecordHeader::RecordHeader(const ThemeSource &theme, RecordTable &table)
    : QHeaderView(Qt::Horizontal, &table), m_theme(theme), m_table(table)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(theme.theme().scaled(32));
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        viewport()->update();
    });
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.theme().columnHeadHeight()};
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const Theme &theme = m_theme.theme();
        painter.fillRect(viewport()->rect(), theme.header);
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme.line);
    }
    QHeaderView::paintEvent(event);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = m_theme.theme();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    painter->fillRect(rect, theme.header);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
    const int edge = isRightToLeft ? rect.left() : rect.right();
    painter->fillRect(edge, rect.top(), 1, rect.height(), theme.line);

    QRect room = rect.adjusted(space::Cell, 0, -space::Cell, -1);
    const ColumnSpec *column = m_table.column(logicalIndex);
    const bool isNumeric = column && column->isNumeric;
    const bool isSorted = m_table.sortColumn() == logicalIndex;
    if (isSorted) {
        const int size = theme.scaled(12);
        const QString name = m_table.sortOrder() == Qt::AscendingOrder ? u"up"_s : u"down"_s;
        // Behind the caption in reading direction; numeric columns keep the digits' edge, so there too.
        const bool atRight = isNumeric || !isRightToLeft;
        const QRect at(atRight ? room.right() - size + 1 : room.left(), room.top(), size, room.height());
        icons::paint(*painter, name, at, size, theme.text2);
        room.adjust(atRight ? 0 : size + 4, 0, atRight ? -(size + 4) : 0, 0);
    }
    painter->setFont(theme.font(Type::Caption, QFont::Medium));
    painter->setPen(isSorted ? theme.text : theme.text2);
    const int align = isNumeric ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
    painter->drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::Alignment(align)) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title(logicalIndex), Qt::ElideRight, room.width()));
}

QString RecordHeader::title(int logicalIndex) const
{
    const ColumnSpec *column = m_table.column(logicalIndex);
    return column ? column->title : model()->headerData(logicalIndex, Qt::Horizontal).toString();
}

bool RecordHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    const QString whole = column < 0 ? QString() : title(column);
    const bool isShortened = QFontMetrics(m_theme.theme().font(Type::Caption, QFont::Medium)).horizontalAdvance(whole) > sectionSize(column) - 2 * space::Cell;
    QToolTip::showText(help->globalPos(), isShortened ? Qt::convertFromPlainText(whole, Qt::WhiteSpaceNormal) : QString(), viewport());
    return true;
}

MarkHeader::MarkHeader(const ThemeSource &theme, RecordTable &table)
    : QHeaderView(Qt::Vertical, &table), m_theme(theme), m_table(table)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMouseTracking(true);
}

QSize MarkHeader::sizeHint() const
{
    return {m_theme.theme().scaled(28), QHeaderView::sizeHint().height()};
}

void MarkHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Below the last row the style draws a header without rows; here it is the table's ground.
    const int end = length() - offset();
    QPainter painter(viewport());
    painter.fillRect(0, end, viewport()->width(), viewport()->height() - end, m_theme.theme().base);
}

void MarkHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = m_theme.theme();
    painter->fillRect(rect, m_table.rowFill(logicalIndex));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
    paintCheckBox(*painter, theme, rect.adjusted(0, 0, 0, -1), m_table.markState(logicalIndex), true, false);
}

void MarkHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedRow = event->button() == Qt::LeftButton ? logicalIndexAt(event->position().toPoint()) : -1;
    if (m_pressedRow >= 0)
        m_table.markClicked(m_pressedRow, event->modifiers().testFlag(Qt::ShiftModifier));
}

void MarkHeader::mouseMoveEvent(QMouseEvent *event)
{
    // Dragging down the boxes gives each row on the way the state of the first.
    const int row = logicalIndexAt(event->position().toPoint());
    if (m_pressedRow >= 0 && row >= 0 && row != m_pressedRow)
        m_table.markDragged(m_pressedRow, row);
}

void MarkHeader::mouseReleaseEvent(QMouseEvent *)
{
    m_pressedRow = -1;
}

MarkCorner::MarkCorner(const ThemeSource &theme, RecordTable &table)
    : QWidget(&table), m_theme(theme), m_table(table)
{
    setAccessibleName(tr("Mark all matching rows"));
    setToolTip(tr("Mark all matching rows (%1)").arg(QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText)));
}

void MarkCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    painter.fillRect(rect(), theme.header);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height(), theme.line);
    Qt::CheckState state = Qt::Unchecked;
    switch (m_table.marks().share(m_table.recordCount())) {
    case RecordMarks::Share::None: break;
    case RecordMarks::Share::Some: state = Qt::PartiallyChecked; break;
    case RecordMarks::Share::All: state = Qt::Checked; break;
    }
    paintCheckBox(painter, theme, rect().adjusted(0, 0, 0, -1), state, isEnabled(), false);
}

void MarkCorner::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_table.toggleAllMatching();
}

} // namespace quayside::ui
