// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/tables/notes.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace quayside::tables {
class TableFactory;
}
namespace quayside::ui {
class ToastStack;
}
namespace quayside::workspace {
class Session;
}

namespace quayside::shell {

/// Says new notices aloud: toasts, and the system's own notification for deadlines. Muted kinds and quiet hours keep silent and
/// count in the list all the same. What was there before the window opened is not said again.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    Announcer(tables::TableFactory &tables, workspace::Session &session, const Clock &clock, ui::ToastStack &toasts, QObject *parent = nullptr);

    /// How the system's notification is raised; replaced in tests.
    std::function<void(const QString &title, const QString &text)> notifySystem;

Q_SIGNALS:
    /// The act of a notice was chosen.
    void opened(const quayside::Notice &notice);

private:
    void read();
    void say(const tables::NoticeBook &book);

    tables::TableFactory &m_tables;
    workspace::Session &m_session;
    const Clock &m_clock;
    ui::ToastStack &m_toasts;
    QString m_person;           ///< whose notices are known
    QSet<QString> m_known;
};

/// org.freedesktop.Notifications where there is one; else nothing. Never takes the focus.
void notifyDesktop(const QString &title, const QString &text);

} // namespace quayside::shell
