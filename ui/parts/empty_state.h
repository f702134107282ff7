// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

namespace quayside::ui {

class Button;

/// What an empty place says: a 40 px icon, what belongs here, why nothing is (with numbers), and the next step.
class EmptyState : public PaintedWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const ThemeSource &source, QWidget *parent = nullptr);

    /// `tone` colours the icon; Plain is text3.
    void setContent(const QString &icon, const QString &title, const QString &cause, Tone tone = Tone::Plain);
    /// Empty labels hide the buttons.
    void setActs(const QString &main, const QString &other = {});
    [[nodiscard]] Button &mainButton() { return *m_main; }
    [[nodiscard]] Button &otherButton() { return *m_other; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void mainTriggered();
    void otherTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places
    {
        QRect icon, title, cause;
        int buttonsTop = 0;
    };
    [[nodiscard]] Places places() const;
    void placeButtons();

    QString m_icon;
    QString m_title;
    QString m_cause;
    Tone m_tone = Tone::Plain;
    Button *m_main;
    Button *m_other;
};

} // namespace quayside::ui
