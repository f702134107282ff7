// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

#ifdef QUAYSIDE_PORTAL
class QDBusVariant;
#endif

namespace quayside::ui {

/// What the system says about light and dark. Qt 6.4 has no hint for it, so the desktop portal is asked where
/// D-Bus runs, the registry on Windows; elsewhere the lightness of the palette decides. Never blocks.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// The system's word, or what the palette looks like when it says nothing.
    [[nodiscard]] bool isDark(const QPalette &palette) const;
    /// The portal's contrast setting; false where there is none.
    [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }

Q_SIGNALS:
    void changed();

#ifdef QUAYSIDE_PORTAL
private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, uint value);
#endif

private:
    std::optional<bool> m_isDark;
    bool m_isHighContrast = false;
};

} // namespace quayside::ui
