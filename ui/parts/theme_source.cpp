// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme_source.h"

#include "ui/parts/system_scheme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace quayside::ui {

namespace {

/// Plain black on white or the reverse is what systems hand out as "high contrast"; no ordinary theme does.
bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > 20.5
        && contrast(palette.color(QPalette::Window), palette.color(QPalette::Base)) < 1.01;
}

} // namespace

ThemeSource::ThemeSource(QApplication *application, QObject *parent)
    : QObject(parent), m_application(application), m_system(std::make_unique<SystemScheme>()),
      m_systemPalette(QApplication::palette()), m_systemFont(QApplication::font())
{
    connect(m_system.get(), &SystemScheme::changed, this, &ThemeSource::rebuild);
    if (m_application)
        m_application->installEventFilter(this);
    rebuild();
}

ThemeSource::~ThemeSource() = default;

void ThemeSource::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    rebuild();
}

void ThemeSource::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    rebuild();
}

void ThemeSource::setTextPercent(int percent)
{
    percent = std::clamp(percent, 80, 200);
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    rebuild();
}

void ThemeSource::setMotion(bool enabled)
{
    if (m_hasMotion == enabled)
        return;
    m_hasMotion = enabled;
    rebuild();
}

bool ThemeSource::eventFilter(QObject *watched, QEvent *event)
{
    // Our own setPalette and setFont come back as the same events; only foreign ones are the system's.
    if (watched == m_application && !m_isApplying) {
        if (event->type() == QEvent::ApplicationPaletteChange && QApplication::palette() != m_theme.palette()) {
            m_systemPalette = QApplication::palette();
            rebuild();
        } else if (event->type() == QEvent::ApplicationFontChange && QApplication::font() != m_theme.systemFont) {
            m_systemFont = QApplication::font();
            rebuild();
        }
    }
    return QObject::eventFilter(watched, event);
}

Theme ThemeSource::chosenTheme() const
{
    switch (m_choice) {
    case Choice::Light: return lightTheme();
    case Choice::Dark: return darkTheme();
    case Choice::System: break;
    }
    if (m_system->isHighContrast() || isHighContrast(m_systemPalette))
        return highContrastTheme(m_systemPalette);
    return m_system->isDark(m_systemPalette) ? darkTheme() : lightTheme();
}

void ThemeSource::rebuild()
{
    Theme next = chosenTheme();
    next.density = m_density;
    next.hasMotion = m_hasMotion;
    next.systemFont = m_systemFont;
    if (m_systemFont.pixelSize() > 0)
        next.systemFont.setPixelSize(m_systemFont.pixelSize() * m_textPercent / 100);
    else
        next.systemFont.setPointSizeF(m_systemFont.pointSizeF() * m_textPercent / 100.0);
    if (next == m_theme)
        return;
    m_theme = std::move(next);
    // The style listens to changed() and must know the new sizes before the palette makes widgets repolish.
    Q_EMIT changed();
    if (m_application) {
        const QScopedValueRollback applying(m_isApplying, true);
        QApplication::setFont(m_theme.systemFont);
        QApplication::setPalette(m_theme.palette());
        QToolTip::setPalette(m_theme.palette());
    }
}

} // namespace quayside::ui
