// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QString>

namespace quayside::workspace {

/// What a backup holds, for the person who made or restores it.
struct BackupReport
{
    QString file;
    QString name;           ///< of the workspace
    Instant at = 0;         ///< when it was made
    qint64 bytes = 0;       ///< of the file
    int parts = 0;
    QString checksum;       ///< SHA-256 of everything before it in the file, hexadecimal
    [[nodiscard]] QJsonObject toJson() const;
};

/// Writes everything that people here did into one file: work.db as it is at this moment, workspace.json, the workspace's own
/// playbooks and policies, each with its SHA-256, and one over the whole. The mirror is left out, since the remotes hold it, and so
/// are secrets, which stay in the keychain. May run while the program works. The file appears whole or not at all. Faults: NotFound,
/// DiskFull, Damaged, Invalid (the file is there already).
[[nodiscard]] QCoro::Task<Result<BackupReport>> makeBackup(QString folder, QString file, Instant now);

/// Reads and checks a backup without restoring it. Fault Damaged, with `detail` "backup: …" saying what does not hold.
[[nodiscard]] QCoro::Task<Result<BackupReport>> inspectBackup(QString file);

/// Makes a new workspace from a backup. Everything is checked before anything is written; the folder must not exist or be empty.
/// The connections' secrets have to be given anew. Faults as above, and Busy for a folder in use.
[[nodiscard]] QCoro::Task<Result<BackupReport>> restoreBackup(QString file, QString folder);

/// "<folder>/backups/2026-11-23-1402.quayside".
[[nodiscard]] QString usualBackupFile(const QString &folder, Instant now);

} // namespace quayside::workspace
