// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/tile.h"

#include "ui/parts/theme_source.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace quayside::panels {

using namespace Qt::StringLiterals;

Tile::Tile(const ui::ThemeSource &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &ui::ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Tile::setContent(const Content &content)
{
    m_content = content;
    QStringList words{content.name, content.value};
    for (const QString &word : {content.change, content.target}) {
        if (!word.isEmpty())
            words.append(word);
    }
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

QSize Tile::sizeHint() const
{
    const ui::Theme &theme = m_theme.theme();
    return {theme.scaled(180), theme.scaled(76)};
}

QSize Tile::minimumSizeHint() const
{
    return {m_theme.theme().scaled(120), sizeHint().height()};
}

void Tile::paintCourse(QPainter &painter, const QRectF &area) const
{
    double low = INFINITY;
    double high = -INFINITY;
    for (const double value : m_content.course) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (!(high > low) || m_content.course.size() < 2)
        return;
    QPainterPath path;
    bool isDown = false;
    for (qsizetype i = 0; i < m_content.course.size(); ++i) {
        const double value = m_content.course[i];
        if (!std::isfinite(value)) {
            isDown = false;
            continue;
        }
        const QPointF at(area.left() + area.width() * static_cast<double>(i) / static_cast<double>(m_content.course.size() - 1),
                         area.bottom() - area.height() * (value - low) / (high - low));
        isDown ? path.lineTo(at) : path.moveTo(at);
        isDown = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.theme().text3, 1.2));
    painter.drawPath(path);
    painter.restore();
}

void Tile::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), isChecked() ? theme.sel2 : underMouse() ? theme.hover : theme.base);
    painter.setPen(theme.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawLine(isMirrored ? rect().topLeft() : rect().topRight(), isMirrored ? rect().bottomLeft() : rect().bottomRight());
    if (isChecked())
        painter.fillRect(QRect(0, 0, width(), 2), theme.accent);
    const QRect inner = rect().adjusted(ui::space::Section, ui::space::Cell, -ui::space::Section, -ui::space::Cell);
    const Qt::Alignment lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const auto line = [&](const QFont &font, int top, const QColor &color, Qt::Alignment side, const QString &text, int width) {
        painter.setFont(font);
        painter.setPen(color);
        const QFontMetrics metrics(font);
        const QRect place = QStyle::alignedRect(Qt::LeftToRight, side, {width, metrics.height()}, QRect(inner.left(), top, inner.width(), metrics.height()));
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, width));
        return metrics.height();
    };
    const QFont caption = theme.font(ui::Type::Caption);
    const QFont figure = theme.font(ui::Type::Title, QFont::DemiBold);
    int top = inner.top();
    top += line(caption, top, theme.text2, lead, m_content.name, inner.width()) + 2;
    const int figureTop = top;
    top += line(figure, top, theme.text, lead, m_content.value, inner.width()) + 2;
    const QString arrow = m_content.direction > 0 ? u"↑ "_s : m_content.direction < 0 ? u"↓ "_s : QString();
    const int half = inner.width() / 2;
    line(caption, top, theme.toneColor(m_content.tone), lead, m_content.change.isEmpty() ? QString() : arrow + m_content.change, half);
    line(caption, top, theme.text3, end, m_content.target, half);
    const int used = QFontMetrics(figure).horizontalAdvance(m_content.value) + ui::space::Section;
    const int room = inner.width() - used;
    if (room >= 24) {
        const int height = QFontMetrics(figure).height();
        const QRectF area(isMirrored ? inner.left() : inner.right() - std::min(room, 72), figureTop + 3, std::min(room, 72), height - 6);
        paintCourse(painter, area);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
}

} // namespace quayside::panels
