// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QObject>
#include <QPalette>

#include <memory>

class QApplication;

namespace quayside::ui {

class SystemScheme;

/// Knows the current Theme: follows the system's light, dark or high-contrast choice unless a person chose
/// otherwise, and says when it changes. GUI thread only; outlives every widget that it is passed to.
class ThemeSource : public QObject
{
    Q_OBJECT

public:
    enum class Choice : quint8 { System, Light, Dark };
    Q_ENUM(Choice)

    /// `application` gives the system's font and palette and receives ours; null in tests that paint by hand
    /// (then the application's default font is used and no palette is set).
    explicit ThemeSource(QApplication *application, QObject *parent = nullptr);
    ~ThemeSource() override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] Choice choice() const { return m_choice; }

    void setChoice(Choice choice);
    void setDensity(Density density);
    /// Scales all text; 100 is the system's size, clamped to 80 to 200.
    void setTextPercent(int percent);
    void setMotion(bool enabled);

Q_SIGNALS:
    /// The theme is another one; caches of texts and pixmaps are stale.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] Theme chosenTheme() const;

    QApplication *m_application;
    std::unique_ptr<SystemScheme> m_system;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Theme m_theme;
    Choice m_choice = Choice::System;
    Density m_density = Density::Compact;
    int m_textPercent = 100;
    bool m_hasMotion = true;
    bool m_isApplying = false;
};

} // namespace quayside::ui
