// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/session.h"
#include "app/workspace/shop_sign_in.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"
#include "models/store/store.h"

#include <QCoroTask>

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace quayside {
class Clock;
}
namespace quayside::commands {
class Registry;
}
namespace quayside::playbooks {
class Library;
class RunReader;
}
namespace quayside::sync {
class ErpEngine;
class ErpRunner;
class SyncEngine;
}
namespace quayside::tables {
class TableFactory;
}

namespace quayside::workspace {

class PictureCache;

/// How a workspace is opened.
struct OpenRequest
{
    enum class Depth : quint8 {
        Read,    ///< looks only; beside another process that holds the folder
        Act,     ///< writes work.db; holds the folder
        Connect, ///< the same, with a line to the shop
    };

    OpenRequest() = default;
    explicit OpenRequest(QString folder, Depth depth = Depth::Connect) : folder(std::move(folder)), depth(depth) {}
    QString folder;
    Depth depth = Depth::Connect;
    QString person;             ///< name or id; empty: the owner
    QString pin;
    QString passphrase;         ///< seals secrets where no keychain answers
    QString resumed;            ///< id of who was signed in when this program closed the workspace to open it again; goes before `person`
    bool mayBeNobody = false;   ///< opens although the person's PIN is missing: the desktop asks for it in its window
};

/// An open workspace with everything wired: the composition root of the desktop and of the command line. Parts are taken down
/// in the reverse order. Main thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Faults: NotFound (no workspace there), Busy (another process holds it), Newer, Damaged, Denied (NoPin, WrongPin), and those of openSecrets().
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Workspace>>> open(OpenRequest request);
    /// close() has ended before.
    ~Workspace() override;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString name() const;          ///< shown in the window's title
    /// This workspace runs its own practice shop while it is open.
    [[nodiscard]] bool isOwnPractice() const;

    /// How it is connected; secrets are not part of it.
    [[nodiscard]] const QList<Connection> &connections() const;
    /// The account of the shop with its secret, to sign in to it again. Faults: NotFound (no shop, or none that is signed in to).
    [[nodiscard]] QCoro::Task<Result<ShopAccount>> shopAccount() const;
    /// Until when the seller consented; 0 when unknown. Faults as shopAccount().
    [[nodiscard]] QCoro::Task<Result<Instant>> consentUntil() const;
    /// The shop is read and written with this sign-in from now on.
    [[nodiscard]] QCoro::Task<Done> adopt(SignedIn signedIn);

    [[nodiscard]] store::Store &store() const;
    [[nodiscard]] const store::Store::OpenReport &openReport() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Session &session() const;
    [[nodiscard]] commands::Registry &registry() const;
    [[nodiscard]] sync::SyncEngine &sync() const;
    /// Null when no ERP is connected, or when its secrets could not be read (erpFault() says why).
    [[nodiscard]] sync::ErpEngine *erp() const;
    /// Null with erp().
    [[nodiscard]] sync::ErpRunner *erpRunner() const;
    [[nodiscard]] std::optional<Fault> erpFault() const;
    [[nodiscard]] tables::TableFactory &tables() const;
    [[nodiscard]] playbooks::Library &library() const;
    [[nodiscard]] playbooks::RunReader &playbooks() const;
    [[nodiscard]] PictureCache &pictures() const;

    /// Ends requests, tasks, shop and store, in this order.
    [[nodiscard]] QCoro::Task<void> close();

Q_SIGNALS:
    /// Another start on the same folder asked this one to come to the front.
    void raiseRequested();

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace quayside::workspace
