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
    };
    QString id;
    Kind kind = Kind::OwnPractice;
    QUrl apiUrl;
    QUrl authUrl;
    QString appKey;
    QString serviceId;
    // OwnPractice only:
    int products = 0;
    int orders = 0;
    int returns = 0;
    quint64 seed = 1;
};

/// What workspace.json holds: how to open a folder, nothing that a person edits daily.
struct WorkspaceFile
{
    static constexpr int Version = 1;

    QString id;       ///< names the secrets and the instance lock; survives moving the folder
    QString name;
    QList<Connection> connections;

    /// Faults: NotFound (no workspace there), Newer, Damaged. Nothing is changed.
    [[nodiscard]] static Result<WorkspaceFile> read(const QString &folder);
    /// Atomic. Faults: DiskFull, Invalid (folder cannot be written).
    [[nodiscard]] Done write(const QString &folder) const;
    [[nodiscard]] static bool exists(const QString &folder);
};

} // namespace quayside::workspace
