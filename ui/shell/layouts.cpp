// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layouts.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace quayside::shell {

using namespace Qt::StringLiterals;

void Layouts::takeDefault()
{
    m_default = m_window.saveState(Version);
}

void Layouts::save(const QString &name)
{
    QSettings settings;
    settings.beginGroup(u"layouts/"_s + m_scope);
    settings.setValue(name + u"/state"_s, m_window.saveState(Version));
    settings.setValue(name + u"/geometry"_s, m_window.saveGeometry());
}

bool Layouts::restore(const QString &name)
{
    QSettings settings;
    settings.beginGroup(u"layouts/"_s + m_scope);
    const QByteArray state = settings.value(name + u"/state"_s).toByteArray();
    if (state.isEmpty())
        return false;
    m_window.restoreGeometry(settings.value(name + u"/geometry"_s).toByteArray());
    keepOnScreen();
    return m_window.restoreState(state, Version);
}

void Layouts::reset()
{
    m_window.restoreState(m_default, Version);
    keepOnScreen();
}

QStringList Layouts::names() const
{
    QSettings settings;
    settings.beginGroup(u"layouts/"_s + m_scope);
    return settings.childGroups();
}

void Layouts::keepOnScreen()
{
    const QRect frame = m_window.frameGeometry();
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry().intersected(frame);
        // Enough of the title bar to grab.
        if (seen.width() >= 120 && seen.height() >= 60 && screen->availableGeometry().top() <= frame.top() + 8)
            return;
    }
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    m_window.resize(m_window.size().boundedTo(room.size()));
    m_window.move(room.center() - m_window.rect().center());
}

} // namespace quayside::shell
