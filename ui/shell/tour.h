// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

namespace quayside::ui {
class Button;
class TextLabel;
class ThemeSource;
}

namespace quayside::shell {

/// One stop of the tour: a part of the window and what it is for.
struct TourStop
{
    QString title;
    QString text;
    std::function<QWidget *()> part; ///< looked up when the stop is reached; null: the middle of the window
};

/// Leads once around the window: everything but the part that is spoken of is dimmed, a note beside it says what it is for. Enter
/// and the arrows go on and back, Esc ends it. It goes by itself after the last stop. GUI thread; the window owns it.
class Tour final : public QWidget
{
    Q_OBJECT

public:
    Tour(const ui::ThemeSource &theme, QList<TourStop> stops, QWidget &window);

    [[nodiscard]] int at() const { return m_at; }
    [[nodiscard]] qsizetype count() const { return m_stops.size(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int step);
    void place();
    [[nodiscard]] QRect partRect() const;

    const ui::ThemeSource &m_theme;
    QList<TourStop> m_stops;
    QWidget &m_window;
    QPointer<QWidget> m_before;   ///< had the keyboard
    QWidget *m_note;
    ui::TextLabel *m_where;
    ui::TextLabel *m_title;
    ui::TextLabel *m_text;
    ui::Button *m_back;
    ui::Button *m_next;
    int m_at = 0;
};

} // namespace quayside::shell
