// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace quayside::workspace {

/// One connected system of a workspace. Secrets are not here: they lie in the keychain or the sealed file, under
/// keys made from `id`.
struct Connection
{
    enum class Kind : quint8 {
        OwnPractice, ///< a practice shop that runs inside the program while the workspace is open
        Practice,    ///< a practice shop that runs elsewhere on this machine
        TikTok,
        Tryton,      ///< an ERP; never the first connection
    };
    QString id;
    Kind kind = Kind::OwnPractice;
    QUrl apiUrl;
    QUrl authUrl;
    QUrl consentUrl;      ///< where the seller consents; empty: authUrl
    QString appKey;
    QString serviceId;
    // OwnPractice only:
    int products = 0;
    int orders = 0;
    int returns = 0;
    quint64 seed = 1;
    // Tryton only; the address is apiUrl:
    QString database;
    QString user;
    QString webShop;      ///< name or id; empty: the only one there is
    QString priceList;    ///< name or id; empty: list prices
    QString shippingCode; ///< code of the service that shipping paid by buyers is booked on
};

/// What workspace.json holds: how to open a folder, nothing that a person edits daily.
struct WorkspaceFile
{
    static constexpr int Version = 1;

    QString id;       ///< names the secrets and the instance lock; survives moving the folder
    QString name;
    QList<Connection> connections; ///< the shop, when there is one, before the ERP

    /// Null when there is none.
    [[nodiscard]] const Connection *shop() const;
    [[nodiscard]] const Connection *erp() const;

    /// Faults: NotFound (no workspace there), Newer, Damaged. Nothing is changed.
    [[nodiscard]] static Result<WorkspaceFile> read(const QString &folder);
    /// Atomic. Faults: DiskFull, Invalid (folder cannot be written).
    [[nodiscard]] Done write(const QString &folder) const;
    [[nodiscard]] static bool exists(const QString &folder);
};

} // namespace quayside::workspace
