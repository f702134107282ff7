// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/erp_line.h"
#include "app/workspace/shop_link.h"
#include "app/workspace/shop_sign_in.h"
#include "app/workspace/workspace_file.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QString>

#include <optional>

namespace quayside::workspace {

/// What `init` makes: a new workspace, or a connection for one that has none.
struct Founding
{
    QString folder;
    QString name;                          ///< empty: the folder's
    QString owner;                         ///< name of the first person; empty: the login name
    std::optional<Connection> own;         ///< a practice shop of its own, with its sizes
    std::optional<Credentials> shop;       ///< a shop that runs elsewhere
    std::optional<SignedIn> signedIn;      ///< the same after a sign-in that succeeded; goes before `shop`
    std::optional<ErpCredentials> erp;     ///< an ERP; may be added to a workspace that has a shop
    bool repairsErp = false;               ///< `erp` takes the place of the one that is connected, under its id
    QString passphrase;
};

/// Where a workspace lies when nobody says: QUAYSIDE_WORKSPACE, or the person's data folder.
[[nodiscard]] QString defaultFolder();

/// A practice shop of the program's own, of the size a first look wants.
[[nodiscard]] Connection ownPractice();

/// Creates the workspace, or connects an existing one that has no connection; a shop that is connected under the same app gets its
/// consent anew and keeps its id. The file that makes a folder a workspace is written
/// last, so that a failure leaves none behind. Faults: Invalid (there is a connected workspace already, or the folder cannot be
/// made), AuthExpired (the code was refused; nothing is changed), those of the network and the secret store.
[[nodiscard]] QCoro::Task<Result<WorkspaceFile>> found(Founding founding, const Clock &clock, IdSource &ids);

} // namespace quayside::workspace
