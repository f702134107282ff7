// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/person.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace quayside::commands {
class Registry;
}
namespace quayside::store {
class Store;
}
namespace quayside::sync {
class SyncEngine;
}

namespace quayside::cli {

/// An open workspace, as far as the command line uses it. Borrowed: lives until Host::close().
struct Opened
{
    store::Store &store;
    commands::Registry &registry;
    sync::SyncEngine &sync;
    const Clock &clock;
    Person actor;
};

/// How a workspace is opened.
enum class Access {
    Read,  ///< looks only: works beside an open desktop
    Act,   ///< changes work.db; the only process that does
    Sync,  ///< the same, and talks to the remotes
};

struct InitRequest
{
    QString folder;
    QString name;
    QString owner;          ///< name of the first person
    QString practiceCard;   ///< file with the JSON line of a running practice shop; empty: one of our own
    QString tiktokFile;     ///< file with an account {app_key, app_secret, auth_code, service_id, …}
    int products = 0;       ///< for our own practice shop
    int orders = 0;
    int returns = 0;
    quint64 seed = 1;
};

struct PracticeRequest
{
    quint16 port = 0;
    int products = 0;
    int orders = 0;
    int returns = 0;
    quint64 seed = 1;
    QString faults;
    QString stateFile;
};

/// What the command line needs from the composition root.
class Host
{
public:
    virtual ~Host() = default;

    [[nodiscard]] virtual QString defaultFolder() const = 0;
    /// Opens for a person (name or id; empty: the owner). Fault Denied when a PIN is set and does not match.
    [[nodiscard]] virtual QCoro::Task<Result<Opened *>> open(QString folder, QString person, QString pin, Access access) = 0;
    [[nodiscard]] virtual QCoro::Task<void> close() = 0;
    /// Creates or extends a workspace; the object says what was made.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> init(InitRequest request) = 0;
    /// Starts a practice shop that lives as long as the host; the card is its JSON line.
    [[nodiscard]] virtual Result<QJsonObject> servePractice(const PracticeRequest &request) = 0;
    /// Resolves when the program is told to stop (Ctrl+C, SIGTERM).
    [[nodiscard]] virtual QCoro::Task<void> untilStopped() = 0;
};

} // namespace quayside::cli
