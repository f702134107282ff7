// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/policy.h"
#include "app/workspace/backup.h"
#include "app/workspace/workspace_file.h"
#include "models/domain/rights.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Any bytes as the files that decide what a workspace is and who may do what, and as the one file in which a ledger comes in: a backup.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_settings";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const QTemporaryDir folder;

    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto roles = Roles::read(bytes)) {
        for (const QString &role : roles->names())
            require(roles->isKnown(role), "a role that is not known");
    } else {
        require(roles.error().kind == FaultKind::Invalid, "roles: another fault than a wrong file");
    }
    if (const auto policies = commands::Policies::read(bytes)) {
        for (const commands::Requirement &requirement : policies->requirementsOf({commands::ChangeFacts()}))
            require(requirement.count >= 0, "fewer than nobody has to agree");
    }
    require(put(folder.filePath(u"workspace.json"_s), bytes), "the file cannot be written");
    if (const auto file = workspace::WorkspaceFile::read(folder.path())) {
        // What was understood is written and understood again.
        require(file->write(folder.path()).has_value(), "a workspace that was read cannot be written");
        const auto again = workspace::WorkspaceFile::read(folder.path());
        require(again && again->id == file->id && again->connections.size() == file->connections.size(), "a workspace changes when it is written");
    }
    const QString backup = folder.filePath(u"backup.quayside"_s);
    require(put(backup, bytes), "the backup cannot be written");
    (void)QCoro::waitFor(workspace::inspectBackup(backup));
    // A checksum proves that nothing was torn, and no more: whoever writes a backup by hand makes it right.
    const QByteArray sealed = "quayside-backup 1\n" + bytes;
    require(put(backup, sealed + QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex()), "the backup cannot be written");
    if (QCoro::waitFor(workspace::inspectBackup(backup))) {
        const QString back = folder.filePath(u"back"_s);
        require(QCoro::waitFor(workspace::restoreBackup(backup, back)).has_value(), "a backup that was understood does not come back");
        require(QDir(back).removeRecursively(), "what came back cannot be removed");
    }
    return 0;
}
