// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QObject>
#include <QTimer>

namespace quayside::commands {
class Registry;
}
namespace quayside::store {
class Store;
}

namespace quayside::notices {

/// Tells people, once each, what holds now: looks after commits and every minute, and writes through the command "notices.raise"
/// when there is something new. Main thread.
class Keeper final : public QObject
{
    Q_OBJECT

public:
    Keeper(store::Store &store, commands::Registry &registry, const Clock &clock, QObject *parent = nullptr);

    /// Looks now. Resolves when what was new has been told.
    [[nodiscard]] QCoro::Task<void> look();

private:
    store::Store &m_store;
    commands::Registry &m_registry;
    const Clock &m_clock;
    QTimer m_timer;
    QTimer m_soon;
    bool m_isLooking = false;
};

/// Adds "notices.raise", which the keeper runs.
void addRaiseCommand(commands::Registry &registry);

} // namespace quayside::notices
