// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QPainter;

namespace quayside::ui {

class ThemeSource;

/// Share of the window that is left, 0 to 1.
[[nodiscard]] double shareLeft(Instant deadline, Instant window, Instant now);
/// Colour family of a clock: Bad under four hours (or half of a shorter window), Warn under twelve, else Neutral.
[[nodiscard]] Tone clockTone(Instant deadline, Instant window, Instant now);
/// A ring whose filled sector, clockwise from noon, is the share that is left.
void paintPie(QPainter &painter, QRectF square, double share, const QColor &color);

/// A pie with its figure, as large as the clock of an open case ("0:42:10") or as small as a row's.
class ClockPie : public QWidget
{
    Q_OBJECT

public:
    enum class Size : quint8 { Row, Figure };

    ClockPie(const ThemeSource &theme, const Clock &clock, Size size, QWidget *parent = nullptr);

    /// `deadline` and `window` in milliseconds; the figure counts down by itself while the widget is visible.
    void setDeadline(Instant deadline, Instant window);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString figure() const;

    const ThemeSource &m_theme;
    const Clock &m_clock;
    Size m_size;
    Instant m_deadline = 0;
    Instant m_window = 0;
    int m_timer = 0;
};

} // namespace quayside::ui
