// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/connection_health.h"

#include <QCoroTask>

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace quayside::store {
class Store;
}

namespace quayside::sync {

class ErpRunner;
class SyncEngine;

/// Keeps in the workspace which connections do not work, why and since when, for notices and for who asks without a network. A trouble
/// is kept once it is worth telling, also over a restart, and dropped when the connection worked again; that somebody works offline
/// changes nothing about it. Main thread; store, engine, ERP and clock outlive it.
class ConnectionWatch final : public QObject
{
    Q_OBJECT

public:
    /// `erp`: none is connected.
    ConnectionWatch(store::Store &store, SyncEngine &engine, const ErpRunner *erp, const Clock &clock, QObject *parent = nullptr);

    /// Looks now. It does so by itself soon after a run ended or a state changed, and every minute.
    QCoro::Task<void> look();

Q_SIGNALS:
    /// What is kept is another than before.
    void changed();

private:
    struct Seen
    {
        Verdict::Cause cause = Verdict::Cause::None;
        Instant since = 0;
        bool hasWorked = false;   ///< since the program started, and since it failed last
        QJsonObject kept;         ///< empty: nothing to tell
    };
    void soon();
    void load(const QString &text);
    [[nodiscard]] QString toText() const;
    void takeShop(const remotes::Health &health);
    void takeErp();
    void take(const QString &connection, const Verdict &verdict, const QString &account, Instant until);

    store::Store &m_store;
    SyncEngine &m_engine;
    const ErpRunner *m_erp;
    const Clock &m_clock;
    QHash<QString, Seen> m_seen;
    bool m_isLoaded = false;
    bool m_isLooking = false;
    QTimer m_soon;
    QTimer m_every;
};

} // namespace quayside::sync
