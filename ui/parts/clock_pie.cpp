// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/clock_pie.h"

#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cstdlib>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr Instant Hour = 3'600'000;
constexpr Instant Urgent = 4 * Hour;
constexpr Instant Soon = 12 * Hour;
} // namespace

double shareLeft(Instant deadline, Instant window, Instant now)
{
    if (window <= 0)
        return deadline > now ? 1.0 : 0.0;
    return std::clamp(static_cast<double>(deadline - now) / static_cast<double>(window), 0.0, 1.0);
}

Tone clockTone(Instant deadline, Instant window, Instant now)
{
    const Instant left = deadline - now;
    if (left < std::min(Urgent, window > 0 ? window / 2 : Urgent))
        return Tone::Bad;
    return left < Soon ? Tone::Warn : Tone::Neutral;
}

void paintPie(QPainter &painter, QRectF square, double share, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = square.adjusted(1.25, 1.25, -1.25, -1.25);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    if (share > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(ring.adjusted(1.75, 1.75, -1.75, -1.75), 90 * 16, -qRound(share * 360 * 16));
    }
    painter.restore();
}

ClockPie::ClockPie(const ThemeSource &theme, const Clock &clock, Size size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ClockPie::setDeadline(Instant deadline, Instant window)
{
    m_deadline = deadline;
    m_window = window;
    refresh();
    updateGeometry();
}

QString ClockPie::figure() const
{
    const Instant left = m_deadline - m_clock.now();
    QString text = timeLeftText(left);
    if (m_size == Size::Figure && std::abs(left) < 20 * Hour)
        text += u":%1"_s.arg((std::abs(left) / 1000) % 60, 2, 10, QChar(u'0'));
    return text;
}

void ClockPie::refresh()
{
    setAccessibleName(tr("Time left: %1").arg(figure()));
    update();
}

QSize ClockPie::sizeHint() const
{
    const Theme &theme = m_theme.theme();
    const bool isLarge = m_size == Size::Figure;
    const QFont font = theme.font(isLarge ? Type::Figure : Type::Text, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int pie = theme.scaled(isLarge ? 18 : 14);
    return {pie + space::Cell + qCeil(TabularText(isLarge ? u"\u221200:00:00"_s : u"\u221200:00"_s, font).width()), metrics.height()};
}

void ClockPie::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    const Instant now = m_clock.now();
    const Tone tone = clockTone(m_deadline, m_window, now);
    const QColor color = theme.toneColor(tone);
    const bool isLarge = m_size == Size::Figure;
    const int pie = theme.scaled(isLarge ? 18 : 14);
    const QFont font = theme.font(isLarge ? Type::Figure : Type::Text, QFont::DemiBold);
    const TabularText text(figure(), font);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int pieX = isRightToLeft ? width() - pie : 0;
    paintPie(painter, QRectF(pieX, (height() - pie) / 2.0, pie, pie), shareLeft(m_deadline, m_window, now), color);
    painter.setPen(tone == Tone::Neutral ? theme.text : color);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const qreal textX = isRightToLeft ? width() - pie - space::Cell - text.width() : pie + space::Cell;
    text.paint(painter, {textX, (height() - metrics.height()) / 2.0 + metrics.ascent()});
}

void ClockPie::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        refresh();
    else
        QWidget::timerEvent(event);
}

void ClockPie::showEvent(QShowEvent *event)
{
    // The large clock shows seconds; a row's changes once a minute at most.
    if (m_timer == 0)
        m_timer = startTimer(m_size == Size::Figure ? 1000 : 20'000, Qt::CoarseTimer);
    refresh();
    QWidget::showEvent(event);
}

void ClockPie::hideEvent(QHideEvent *event)
{
    killTimer(std::exchange(m_timer, 0));
    QWidget::hideEvent(event);
}

} // namespace quayside::ui
