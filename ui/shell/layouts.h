// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMainWindow>
#include <QString>
#include <QStringList>

namespace quayside::shell {

/// Saved arrangements of docks, per role. Kept in the machine's settings with a version; one that does not fit (older
/// version, other panels, a screen that is gone) is dropped for the default arrangement.
class Layouts
{
public:
    static constexpr int Version = 1;

    /// `scope` is the workspace's id; layouts of different workspaces do not meet.
    Layouts(QMainWindow &window, QString scope) : m_window(window), m_scope(std::move(scope)) {}

    /// Remembers the arrangement the program starts with; reset() goes back to it.
    void takeDefault();
    void save(const QString &name);
    /// False when there is none or it does not fit; the window is then as before.
    bool restore(const QString &name);
    void reset();
    [[nodiscard]] QStringList names() const;

private:
    void keepOnScreen();

    QMainWindow &m_window;
    QString m_scope;
    QByteArray m_default;
};

} // namespace quayside::shell
