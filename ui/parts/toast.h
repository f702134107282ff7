// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

#include <QBasicTimer>

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
};

/// One message at the bottom trailing corner. Leaves after 8 s, but stays while hovered or focused; never
/// takes the focus by itself.
class Toast : public PaintedWidget
{
    Q_OBJECT

public:
    static constexpr int StaysMs = 8000;

    Toast(const ThemeSource &source, ToastText text, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const ToastText &text() const { return m_text; }

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isHeld() const;

    ToastText m_text;
    QBasicTimer m_stay;
    bool m_isHovered = false;
};

/// Stacks at most three toasts over `host` (the window's central part); the oldest leaves for a fourth.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 3;

    /// `bottomInset` keeps the status bar free, in pixels.
    ToastStack(const ThemeSource &source, QWidget &host, int bottomInset = 0);

    void show(ToastText text);
    /// Over whatever was raised since (a dock that came forward).
    void bringForward();
    [[nodiscard]] const QList<Toast *> &toasts() const { return m_toasts; }

Q_SIGNALS:
    /// For the notification history.
    void shown(const QString &happened, const QString &notChanged);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void place();

    const ThemeSource &m_source;
    QWidget &m_host;
    int m_bottomInset;
    QList<Toast *> m_toasts;
};

} // namespace quayside::ui
