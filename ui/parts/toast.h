// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

#include <QBasicTimer>
#include <QPointer>

#include <functional>

namespace quayside::ui {

/// What a toast tells.
struct ToastText
{
    QString icon = {};
    Tone tone = Tone::Info;
    QString happened = {};   ///< "312 prices added to “Summer reprice”"
    QString notChanged = {}; ///< "5 rows below floor were left out"; may be empty
    QString act = {};        ///< label of the one act; may be empty
    QString actKeys = {};    ///< its shortcut, shown inside
    std::function<void()> run = {};
    bool isOfLastAct = false; ///< what the last command did: a newer one takes its place, or its "Undo" would undo something else
};

class ToastWords;

/// One message in a line, or in up to three where there is less room; what does not fit ends in "…" and stands whole in the tip. Leaves after it was in sight for 8 s, but stays while hovered or focused; never takes the focus by
/// itself. Escape in it closes it. A screen reader is told of it as an alert.
class Toast : public PaintedWidget
{
    Q_OBJECT

public:
    static constexpr int StaysMs = 8000;

    Toast(const ThemeSource &source, ToastText text, QWidget *parent);
    /// From now on in one line, however long: the size of it.
    [[nodiscard]] QSize inOneLine();
    /// From now on in as many lines as this width needs, three at most: their height.
    [[nodiscard]] int wrapped(int width);
    [[nodiscard]] const ToastText &text() const { return m_text; }

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isHeld() const;

    ToastText m_text;
    ToastWords *m_words;
    QBasicTimer m_stay;
    bool m_isHovered = false;
};

/// Shows messages in a bar that holds no rows (the status bar), so that none ever hides what it is about: the newest at the trailing
/// end, the others after it, at most three. A message takes the room that the bar's words leave; one that needs more covers words,
/// whole ones and from the end on, but never `told`. If it is too long for one line even then, it makes the bar taller for as long
/// as it is there.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 3;

    /// Messages end before those of `kept` that are in sight, children of the bar at its trailing end, and begin after those of
    /// `told`, children at its leading end that nobody may miss.
    ToastStack(const ThemeSource &source, QWidget &bar, QList<QWidget *> kept = {}, QList<QWidget *> told = {});

    void show(ToastText text);
    /// Gives the focus to the message in sight; it goes back where it was when the message leaves. False: there is none.
    bool takeFocus();
    /// The oldest first; the last one is in sight.
    [[nodiscard]] const QList<Toast *> &toasts() const { return m_toasts; }

Q_SIGNALS:
    /// For the notification history.
    void shown(const QString &happened, const QString &notChanged);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void place();
    [[nodiscard]] QRect roomFor(int width) const;

    const ThemeSource &m_source;
    QWidget &m_bar;
    QList<QWidget *> m_kept;
    QList<QWidget *> m_told;
    QList<Toast *> m_toasts;
    QPointer<QWidget> m_focusedBefore;
};

} // namespace quayside::ui
