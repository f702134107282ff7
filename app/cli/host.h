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

namespace quayside::cli {

/// An open workspace, as far as the command line uses it. Borrowed: lives until Host::close().
struct Opened
{
    store::Store &store;
    commands::Registry &registry;
    const Clock &clock;
    Person actor;
};

/// How a workspace is opened.
enum class Access {
    Read,  ///< looks only: works beside an open desktop
    Act,   ///< changes work.db; the only process that does
};

struct InitRequest
{
    QString folder;
    QString name;
    QString owner;          ///< name of the first person
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
};

} // namespace quayside::cli
