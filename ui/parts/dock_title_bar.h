// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

class QDockWidget;
class QHBoxLayout;
class QTabBar;

namespace quayside::ui {

class FlatButton;

/// The 28 px title of a dock: icon, name, count, then the panel's acts, pin, float and close. With tabs it holds a
/// QTabBar instead of the name. Set it with QDockWidget::setTitleBarWidget; it follows the dock's title and features.
class DockTitleBar : public PaintedWidget
{
    Q_OBJECT

public:
    DockTitleBar(const ThemeSource &source, const QString &icon, QDockWidget &dock);

    void setCountText(const QString &text);
    /// Between the name and the window buttons.
    void addAct(QWidget *widget);
    /// Turns the title into tabs; returns the bar, whose texts may carry a count after a tab character.
    QTabBar &makeTabs();
    [[nodiscard]] FlatButton &pinButton() { return *m_pin; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person wants this panel in every layout (or no longer).
    void pinToggled(bool pinned);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followFeatures();

    const ThemeSource &m_source;
    QDockWidget &m_dock;
    QString m_icon;
    QString m_count;
    QHBoxLayout *m_row;
    QTabBar *m_tabs = nullptr;
    FlatButton *m_pin;
    FlatButton *m_float;
    FlatButton *m_close;
};

} // namespace quayside::ui
