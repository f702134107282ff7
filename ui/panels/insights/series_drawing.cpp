// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a series chart is drawn: lines with their dashes and marks, the target, axes with round steps, what is selected.
#include "ui/panels/insights/series_chart.h"

#include "models/insights/decimate.h"
#include "ui/parts/theme_source.h"

#include <QCategoryAxis>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMarks = 64;      ///< with more points marks would touch each other
constexpr int FinePoints = 2'000;  ///< above, lines are 1 px

// Dash patterns of the look in pixels, by series.
const QList<QList<qreal>> &dashes()
{
    static const QList<QList<qreal>> patterns{{}, {7, 3}, {2, 3}, {9, 3, 2, 3}, {12, 4}};
    return patterns;
}

constexpr std::array Shapes{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRectangle,
                            QScatterSeries::MarkerShapeRotatedRectangle, QScatterSeries::MarkerShapePentagon};

QPen dashed(const QColor &color, qreal width, QList<qreal> pixels)
{
    QPen pen(color, width);
    if (!pixels.isEmpty()) {
        for (qreal &part : pixels)
            part /= width; // Qt counts dashes in pen widths
        pen.setDashPattern(pixels);
    }
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

// A round step that makes about `count` of it fill the span.
double niceStep(double span, int count)
{
    const double raw = span / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

void SeriesChart::build()
{
    const ui::Theme &theme = m_theme.theme();
    m_builtWidth = viewport()->width();
    m_lines.clear();
    m_current = nullptr;
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setTitle(m_data.title);
    chart()->setTitleBrush(theme.text);
    chart()->setTitleFont(theme.font(ui::Type::Text, QFont::DemiBold));
    chart()->legend()->setLabelColor(theme.text2);
    chart()->legend()->setFont(theme.font(ui::Type::Caption));
    setBackgroundBrush(theme.base);
    for (int i = 0; i < m_data.lines.size(); ++i)
        addLine(i);
    addTarget();
    addMarks();
    buildAxes();
    markCurrent();
}

void SeriesChart::addLine(int index)
{
    const Line &line = m_data.lines[index];
    QList<QPointF> whole;
    whole.reserve(line.values.size());
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        if (std::isfinite(line.values[i]))
            whole.append({static_cast<double>(i), line.values[i]});
    }
    auto *series = new QLineSeries;
    series->setName(line.name);
    dress(index, *series);
    series->replace(insights::decimate(whole, std::max(64, viewport()->width())));
    chart()->addSeries(series);
    m_lines.append(series);
    if (line.isBefore || line.values.size() > MostMarks)
        return;
    auto *marks = new QScatterSeries;
    marks->setMarkerShape(Shapes[static_cast<std::size_t>(index) % Shapes.size()]);
    marks->setMarkerSize(6);
    marks->setColor(series->pen().color());
    marks->setBorderColor(series->pen().color());
    marks->replace(whole);
    chart()->addSeries(marks);
    for (QLegendMarker *marker : chart()->legend()->markers(marks))
        marker->setVisible(false);
}

void SeriesChart::dress(int index, QLineSeries &series) const
{
    const ui::Theme &theme = m_theme.theme();
    const Line &line = m_data.lines[index];
    const qreal width = line.values.size() > FinePoints ? 1 : line.isBefore ? 1.5 : 2;
    if (line.isBefore) {
        series.setPen(dashed(theme.seriesBefore, width, {5, 4}));
        return;
    }
    const qsizetype style = index % theme.series.size();
    series.setPen(dashed(theme.series[style], width, dashes()[style]));
}

void SeriesChart::addMarks()
{
    const ui::Theme &theme = m_theme.theme();
    if (!m_data.marks.isEmpty() && !m_data.lines.isEmpty()) {
        auto *anomalies = new QScatterSeries;
        anomalies->setName(tr("Stands out"));
        anomalies->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
        anomalies->setMarkerSize(13);
        anomalies->setColor(theme.series[1]);
        anomalies->setBorderColor(theme.base);
        for (auto it = m_data.marks.cbegin(); it != m_data.marks.cend(); ++it) {
            if (isValue(0, it.key()))
                anomalies->append(it.key(), m_data.lines.first().values[it.key()]);
        }
        chart()->addSeries(anomalies);
    }
    m_current = new QScatterSeries;
    m_current->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    m_current->setMarkerSize(11);
    m_current->setColor(theme.base);
    m_current->setPen(QPen(theme.accent, 2));
    chart()->addSeries(m_current);
    for (QLegendMarker *marker : chart()->legend()->markers(m_current))
        marker->setVisible(false);
}

void SeriesChart::addTarget()
{
    if (!m_data.target || points() == 0)
        return;
    auto *target = new QLineSeries;
    target->setName(m_data.targetText);
    target->setPen(dashed(m_theme.theme().text3, 1.5, {1.5, 3}));
    target->append(0, *m_data.target);
    target->append(std::max(1, points() - 1), *m_data.target);
    chart()->addSeries(target);
}

void SeriesChart::buildAxes()
{
    const ui::Theme &theme = m_theme.theme();
    double low = m_data.fromZero ? 0 : INFINITY;
    double high = -INFINITY;
    const auto see = [&](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const Line &line : m_data.lines)
        std::for_each(line.values.cbegin(), line.values.cend(), see);
    if (m_data.target)
        see(*m_data.target);
    if (!std::isfinite(low) || !std::isfinite(high) || high <= low) {
        low = std::isfinite(low) ? std::min(low, 0.0) : 0;
        high = std::max(low + 1, std::isfinite(high) ? high : 1);
    }
    const double step = niceStep(high - low, 4);
    low = std::floor(low / step) * step;
    high = std::ceil(high / step) * step;

    const auto dressAxis = [&](QCategoryAxis &axis) {
        axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis.setLabelsColor(theme.text3);
        axis.setLabelsFont(theme.font(ui::Type::Caption));
        axis.setLinePen(QPen(theme.line));
        axis.setGridLinePen(QPen(theme.line, 1));
        axis.setTruncateLabels(false);
    };
    auto *time = new QCategoryAxis;
    dressAxis(*time);
    time->setGridLineVisible(false);
    const int last = std::max(1, points() - 1);
    time->setRange(-0.02 * last, 1.02 * last);
    time->setStartValue(-1);
    const int room = std::max(1, viewport()->width() / std::max(1, QFontMetrics(theme.font(ui::Type::Caption)).horizontalAdvance(u"00 MMM to 00 MMM"_s)));
    const int every = std::max(1, static_cast<int>(std::ceil(static_cast<double>(points()) / std::clamp(room, 2, 8))));
    QSet<QString> used;
    for (int i = 0; i < points(); i += every) {
        QString label = m_data.labels[i];
        while (used.contains(label))
            label += QChar(0x200B); // the axis tells categories apart by their labels
        used.insert(label);
        time->append(label, i);
    }
    auto *amount = new QCategoryAxis;
    dressAxis(*amount);
    amount->setRange(low - (low < 0 ? step * 0.2 : 0), high + step * 0.2); // marks at the edge are drawn whole
    amount->setStartValue(low - step);
    used.clear();
    for (double at = low; at <= high + step / 2; at += step) {
        QString label = m_data.axisText ? m_data.axisText(at) : QString::number(at);
        while (used.contains(label))
            label += QChar(0x200B);
        used.insert(label);
        amount->append(label, at);
    }
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(amount, Qt::AlignLeft);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(time);
        series->attachAxis(amount);
    }
}

qsizetype SeriesChart::drawnPoints() const
{
    qsizetype count = 0;
    for (const QLineSeries *line : m_lines)
        count += line->count();
    return count;
}

void SeriesChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (viewport()->width() != m_builtWidth)
        build();
}

void SeriesChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_first < 0 || m_lines.isEmpty())
        return;
    const auto xOf = [&](double point) { return chart()->mapToScene(chart()->mapToPosition({point, 0}, m_lines.first())).x(); };
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const double left = std::max(plot.left(), xOf(m_first - 0.5));
    const double right = std::min(plot.right(), xOf(m_last + 0.5));
    painter->fillRect(QRectF(left, plot.top(), right - left, plot.height()), m_theme.theme().sel);
    painter->setPen(QPen(m_theme.theme().accent, 1));
    painter->drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
    painter->drawLine(QPointF(right, plot.top()), QPointF(right, plot.bottom()));
}

void SeriesChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus())
        return;
    painter->setPen(QPen(m_theme.theme().accent, 2));
    painter->drawRect(mapToScene(viewport()->rect().adjusted(1, 1, -2, -2)).boundingRect());
}

} // namespace quayside::panels
