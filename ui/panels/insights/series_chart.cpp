// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/series_chart.h"

#include "ui/parts/theme_source.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int DragDistance = 6;

} // namespace

SeriesChart::SeriesChart(const ui::ThemeSource &theme, QWidget *parent)
    : QChartView(new QChart, parent), m_theme(theme), m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    setLayoutDirection(Qt::LeftToRight); // time runs from the left in every language
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({0, 0, 0, 0});
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(140);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    connect(&theme, &ui::ThemeSource::changed, this, &SeriesChart::build);
}

void SeriesChart::setData(Data data)
{
    m_data = std::move(data);
    m_line = std::clamp(m_line, 0, std::max(0, static_cast<int>(m_data.lines.size()) - 1));
    m_point = m_point < points() ? m_point : -1;
    m_first = m_last = m_anchor = -1;
    setAccessibleName(m_data.title);
    build();
    Q_EMIT selectionChanged(-1, -1);
}

bool SeriesChart::isValue(int line, int point) const
{
    return line >= 0 && line < m_data.lines.size() && point >= 0 && point < m_data.lines[line].values.size()
        && std::isfinite(m_data.lines[line].values[point]);
}

QString SeriesChart::words(int line, int point) const
{
    if (line < 0 || line >= m_data.lines.size() || point < 0 || point >= points())
        return {};
    const QString value = isValue(line, point) && m_data.valueText ? m_data.valueText(m_data.lines[line].values[point]) : tr("no value");
    QStringList parts{m_data.labels[point], m_data.lines[line].name + u' ' + value};
    if (line == 0 && m_data.marks.contains(point))
        parts.append(m_data.marks[point]);
    return parts.join(u", "_s);
}

void SeriesChart::markCurrent()
{
    if (m_current == nullptr)
        return;
    m_current->clear();
    if (isValue(m_line, m_point))
        m_current->append(m_point, m_data.lines[m_line].values[m_point]);
    viewport()->update();
}

void SeriesChart::setCurrent(int line, int point)
{
    if (points() == 0 || m_data.lines.isEmpty())
        return;
    m_line = std::clamp(line, 0, static_cast<int>(m_data.lines.size()) - 1);
    m_point = std::clamp(point, 0, points() - 1);
    markCurrent();
    setAccessibleDescription(words(m_line, m_point));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged(m_line, m_point);
}

void SeriesChart::select(int first, int last)
{
    if (first > last)
        std::swap(first, last);
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    if (first < 0)
        m_anchor = -1;
    viewport()->update();
    Q_EMIT selectionChanged(first, last);
}

void SeriesChart::walk(int to, bool extends)
{
    const int from = m_point < 0 ? std::clamp(to, 0, points() - 1) : m_point;
    setCurrent(m_line, to);
    if (!extends) {
        select(-1, -1);
        return;
    }
    if (m_anchor < 0)
        m_anchor = from;
    select(m_anchor, m_point);
}

void SeriesChart::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int now = std::max(m_point, 0);
    switch (points() == 0 ? 0 : event->key()) {
    case Qt::Key_Left: walk(m_point < 0 ? points() - 1 : now - 1, extends); return;
    case Qt::Key_Right: walk(m_point < 0 ? 0 : now + 1, extends); return;
    case Qt::Key_Home: walk(0, extends); return;
    case Qt::Key_End: walk(points() - 1, extends); return;
    case Qt::Key_Up: setCurrent(m_line - 1, now); return;
    case Qt::Key_Down: setCurrent(m_line + 1, now); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_first >= 0)
            Q_EMIT activated(m_line, m_first, m_last);
        else if (m_point >= 0)
            Q_EMIT activated(m_line, m_point, m_point);
        return;
    case Qt::Key_Escape:
        if (m_first >= 0) {
            select(-1, -1);
            return;
        }
        break;
    default: break;
    }
    QChartView::keyPressEvent(event);
}

int SeriesChart::pointAt(const QPoint &place) const
{
    if (points() == 0 || m_lines.isEmpty())
        return -1;
    const double x = chart()->mapToValue(chart()->mapFromScene(mapToScene(place)), m_lines.first()).x();
    return std::clamp(static_cast<int>(std::lround(x)), 0, points() - 1);
}

int SeriesChart::lineAt(const QPoint &place, int point) const
{
    int best = -1;
    int distance = 0;
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!isValue(line, point))
            continue;
        const int away = std::abs(placeOf(line, point).y() - place.y());
        if (best < 0 || away < distance) {
            best = line;
            distance = away;
        }
    }
    return best;
}

QPoint SeriesChart::placeOf(int line, int point) const
{
    if (!isValue(line, point))
        return {};
    const QPointF position = chart()->mapToPosition({static_cast<double>(point), m_data.lines[line].values[point]}, m_lines[line]);
    return mapFromScene(chart()->mapToScene(position));
}

void SeriesChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !chart()->plotArea().adjusted(-8, -8, 8, 8).contains(mapToScene(event->pos())))
        return;
    m_isPressed = true;
    m_pressed = event->pos();
}

void SeriesChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed || std::abs(event->pos().x() - m_pressed.x()) < DragDistance)
        return;
    const QRect plot = mapFromScene(chart()->plotArea()).boundingRect();
    m_band->setGeometry(QRect(QPoint(m_pressed.x(), plot.top()), QPoint(event->pos().x(), plot.bottom())).normalized());
    m_band->show();
}

void SeriesChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressed || event->button() != Qt::LeftButton)
        return;
    m_isPressed = false;
    m_band->hide();
    const int point = pointAt(event->pos());
    if (point < 0)
        return;
    if (std::abs(event->pos().x() - m_pressed.x()) < DragDistance) {
        const int line = lineAt(event->pos(), point);
        if (line < 0)
            return;
        select(-1, -1);
        setCurrent(line, point);
        Q_EMIT activated(line, point, point);
        return;
    }
    m_anchor = pointAt(m_pressed);
    select(m_anchor, point);
    setCurrent(m_line, point);
}

void SeriesChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void SeriesChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace quayside::panels
