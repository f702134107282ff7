// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QThread>

#include <memory>

namespace quayside::practice {

struct PracticeOptions
{
    quint16 port = 0;        ///< 0: the port of the state file when it is free, otherwise any
    int products = 2000;     ///< over all shops, like the next two
    int orders = 5000;
    int returns = 120;
    quint64 seed = 1;
    QString faults;          ///< see mischief.h
    QString stateFile;       ///< keeps the world across restarts; empty: it ends with the process
    const Clock *clock = nullptr;
};

/// TikTok Shop's API over a seeded world, on loopback (facts: tiktok-shop-api.md section 11). It shares no code with the client.
/// Everything of it lives on a thread of its own, so that a shop inside the desktop never holds up the window.
class PracticeShop final
{
public:
    explicit PracticeShop(PracticeOptions options);
    ~PracticeShop();

    /// Blocks until it listens, or cannot. Faults: Busy (the port or the state file is taken), Invalid (faults), those of the state file.
    [[nodiscard]] Done start();
    /// {base_url, auth_url, app_key, app_secret, auth_code, service_id, shops: [{id, name, region, cipher}]}; once it was started.
    [[nodiscard]] QJsonObject card() const { return m_card; }
    /// Closes all connections. Harmless a second time.
    void stop();

private:
    struct Inner;
    [[nodiscard]] Done open();

    PracticeOptions m_options;
    QJsonObject m_card;
    QThread m_thread;
    std::unique_ptr<QObject> m_guest;   ///< through which calls reach the thread
    std::unique_ptr<Inner> m_inner;
};

} // namespace quayside::practice
