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
#include <optional>

namespace quayside::commands {
class Registry;
}
namespace quayside::playbooks {
class Library;
struct Facts;
}
namespace quayside::store {
class Store;
}
namespace quayside::sync {
class ErpEngine;
class SyncEngine;
}

namespace quayside::cli {

/// An open workspace, as far as the command line uses it. Borrowed: lives until Host::close().
struct Opened
{
    store::Store &store;
    commands::Registry &registry;
    sync::SyncEngine &sync;
    playbooks::Library &library;
    sync::ErpEngine *erp;              ///< null: none is connected, or `erpFault` says why it cannot be reached
    std::optional<Fault> erpFault;
    const Clock &clock;
    Person actor;
};

/// How a workspace is opened.
enum class Access {
    Read,  ///< looks only: works beside an open desktop
    Act,   ///< changes work.db; the only process that does
    Sync,  ///< the same, and talks to the remotes
};

/// How large a practice shop's world is.
struct WorldSize
{
    int products = 0;
    int orders = 0;
    int returns = 0;
    quint64 seed = 1;
};

struct InitRequest
{
    enum class Connect : quint8 { Nothing, OwnPractice, Practice, TikTok, Erp };

    QString folder;
    QString name;
    QString owner;          ///< name of the first person
    Connect connect = Connect::Nothing;
    QString file;           ///< Practice: the JSON line of a running shop; TikTok: {app_key, app_secret, auth_code, service_id, …}; Erp: {url, database, user, password, …}
    WorldSize world;        ///< OwnPractice
};

struct PracticeRequest
{
    quint16 port = 0;
    WorldSize world;
    QString faults;
    QString stateFile;
};

/// What the command line needs from the composition root.
class Host
{
public:
    virtual ~Host() = default;

    [[nodiscard]] virtual QString defaultFolder() const = 0;
    /// Opens for a person (name or id; empty: the owner). Fault Denied (NoPin, WrongPin) when one is set and does not match.
    [[nodiscard]] virtual QCoro::Task<Result<Opened *>> open(QString folder, QString person, QString pin, Access access) = 0;
    [[nodiscard]] virtual QCoro::Task<void> close() = 0;
    /// Creates or extends a workspace; the object says what was made.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> init(InitRequest request) = 0;
    /// Backs a workspace up, beside whoever works in it; an empty file: the usual place.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> backup(QString folder, QString file) = 0;
    /// Makes a new workspace from a backup; the object says what it holds.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> restore(QString file, QString folder) = 0;
    /// What playbooks may name of this program; needs no workspace.
    [[nodiscard]] virtual Result<playbooks::Facts> facts() = 0;
    /// Starts a practice shop that lives as long as the host; the object is its card.
    [[nodiscard]] virtual Result<QJsonObject> servePractice(PracticeRequest request) = 0;
    /// Resolves when the program is told to stop (Ctrl+C, SIGTERM).
    [[nodiscard]] virtual QCoro::Task<void> untilStopped() = 0;
};

} // namespace quayside::cli
