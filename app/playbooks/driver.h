// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QObject>
#include <QString>
#include <QTimer>

namespace quayside::commands {
class Registry;
}
namespace quayside::store {
class Store;
}

namespace quayside::playbooks {

/// Keeps runs going while the program is open: lets checks tick themselves when their record comes to fit, and escalates what is
/// overdue, once. Acts only through commands. Main thread.
class Driver final : public QObject
{
    Q_OBJECT

public:
    Driver(store::Store &store, commands::Registry &registry, const Clock &clock, QObject *parent = nullptr);

    /// Looks now; the timer and commits do it by themselves. Resolves when what is due was acted on.
    [[nodiscard]] QCoro::Task<void> look();

private:
    [[nodiscard]] QCoro::Task<void> act(QString run, QString command);

    store::Store &m_store;
    commands::Registry &m_registry;
    const Clock &m_clock;
    QTimer m_timer;
    QTimer m_soon;
    bool m_isLooking = false;
};

} // namespace quayside::playbooks
