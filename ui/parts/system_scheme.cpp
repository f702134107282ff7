// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/system_scheme.h"

#include <QSettings>

#ifdef QUAYSIDE_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace quayside::ui {

using namespace Qt::StringLiterals;

#ifdef QUAYSIDE_PORTAL
namespace {
const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Settings = u"org.freedesktop.portal.Settings"_s;
const QString Appearance = u"org.freedesktop.appearance"_s;
const QString ColorScheme = u"color-scheme"_s;
const QString Contrast = u"contrast"_s;
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;
} // namespace
#endif

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
#ifdef Q_OS_WIN
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    if (const QVariant light = registry.value(u"AppsUseLightTheme"_s); light.isValid())
        m_isDark = light.toInt() == 0;
#endif
#ifdef QUAYSIDE_PORTAL
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // D-Bus knows slots by their text only; there is no typed overload in Qt 6.4.
    bus.connect(Service, Path, Settings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(ColorScheme);
    ask(Contrast);
#endif
}

bool SystemScheme::isDark(const QPalette &palette) const
{
    return m_isDark.value_or(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness());
}

#ifdef QUAYSIDE_PORTAL
void SystemScheme::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Settings, u"Read"_s);
    call.setArguments({Appearance, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isError())
            return;
        // "Read" wraps the value twice; newer portals once.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        take(key, value.toUInt());
    });
}

void SystemScheme::take(const QString &key, uint value)
{
    if (key == ColorScheme)
        m_isDark = value == PrefersDark ? std::optional(true) : value == PrefersLight ? std::optional(false) : std::nullopt;
    else if (key == Contrast)
        m_isHighContrast = value == 1;
    else
        return;
    Q_EMIT changed();
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Appearance)
        take(key, value.variant().toUInt());
}
#endif

} // namespace quayside::ui
