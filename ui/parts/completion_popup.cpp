// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/completion_popup.h"

#include "ui/parts/theme_source.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace quayside::ui {

namespace {
constexpr int MostRows = 10;
}

CompletionPopup::CompletionPopup(const ThemeSource &theme, QWidget *field)
    : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint), m_theme(theme), m_field(field)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setMouseTracking(true);
    setAccessibleName(tr("Proposals"));
}

void CompletionPopup::propose(QList<FilterCompletion> completions, int x)
{
    m_completions = std::move(completions);
    if (m_completions.size() > MostRows)
        m_completions.resize(MostRows);
    m_current = -1;
    if (m_completions.isEmpty()) {
        hide();
        return;
    }
    const Theme &theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(Type::Text));
    int width = theme.scaled(180);
    for (const FilterCompletion &one : std::as_const(m_completions))
        width = std::max(width, metrics.horizontalAdvance(one.text) + metrics.horizontalAdvance(one.detail) + theme.scaled(48));
    resize(width, static_cast<int>(m_completions.size()) * theme.rowHeight() + 2);
    const bool isRightToLeft = m_field->layoutDirection() == Qt::RightToLeft;
    move(m_field->mapToGlobal(QPoint(isRightToLeft ? x - width : x, m_field->height() + 2)));
    show();
    update();
}

bool CompletionPopup::handleKey(int key)
{
    if (!isVisible())
        return false;
    const int count = static_cast<int>(m_completions.size());
    switch (key) {
    case Qt::Key_Down: m_current = (m_current + 1) % count; break;
    case Qt::Key_Up: m_current = m_current <= 0 ? count - 1 : m_current - 1; break;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Tab: choose(std::max(m_current, 0)); return true;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (m_current < 0) {
            hide();
            return false;
        }
        choose(m_current);
        return true;
    default: return false;
    }
    setAccessibleDescription(m_completions.at(m_current).text);
    update();
    return true;
}

void CompletionPopup::choose(int row)
{
    const FilterCompletion completion = m_completions.at(row);
    hide();
    Q_EMIT chosen(completion);
}

int CompletionPopup::rowAt(QPoint pos) const
{
    const int row = (pos.y() - 1) / m_theme.theme().rowHeight();
    return row >= 0 && row < m_completions.size() ? row : -1;
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    painter.fillRect(rect(), theme.raised);
    painter.setFont(theme.font(Type::Text));
    const int leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const int trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    for (int row = 0; row < m_completions.size(); ++row) {
        const QRect line(1, 1 + row * theme.rowHeight(), width() - 2, theme.rowHeight());
        if (row == m_current)
            painter.fillRect(line, theme.sel);
        const QRect words = line.adjusted(space::Cell, 0, -space::Cell, 0);
        painter.setPen(theme.text);
        painter.drawText(words, leading, m_completions.at(row).text);
        painter.setPen(theme.text3);
        painter.drawText(words, trailing, m_completions.at(row).detail);
    }
    painter.setPen(theme.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CompletionPopup::mouseMoveEvent(QMouseEvent *event)
{
    m_current = rowAt(event->position().toPoint());
    update();
}

void CompletionPopup::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0)
        choose(row);
}

} // namespace quayside::ui
