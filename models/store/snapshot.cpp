// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshot.h"

#include "models/store/connection.h"

#include <QFile>

#include <sqlite3.h>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int PagesAStep = 4096;
constexpr int BusyPauseMs = 20;
constexpr int MostBusyPauses = 500;

} // namespace

Done snapshot(const QString &database, const QString &copy)
{
    if (!QFile::exists(database))
        return fail(FaultKind::NotFound, u"no such database"_s, database);
    const auto from = Connection::open(database, Connection::Mode::ReadOnly);
    if (!from)
        return fail(from.error());
    const auto to = Connection::open(copy, Connection::Mode::ReadWrite);
    if (!to)
        return fail(to.error());
    sqlite3_backup *backup = sqlite3_backup_init((*to)->handle(), "main", (*from)->handle(), "main");
    if (backup == nullptr)
        return fail(faultOf((*to)->handle(), sqlite3_errcode((*to)->handle())));
    int code = SQLITE_OK;
    for (int pauses = 0; code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && pauses < MostBusyPauses);) {
        code = sqlite3_backup_step(backup, PagesAStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            ++pauses;
            sqlite3_sleep(BusyPauseMs);
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return fail(faultOf((*to)->handle(), code));
    if (finished != SQLITE_OK)
        return fail(faultOf((*to)->handle(), finished));
    // One file: a copy that needs a write-ahead log beside it could be separated from it.
    QUAYSIDE_TRY((*to)->execute("PRAGMA journal_mode=DELETE"));
    Statement check = (*to)->prepare("PRAGMA integrity_check(1)");
    const auto row = check.step();
    if (!row)
        return fail(row.error());
    if (!*row || check.text(0) != "ok"_L1)
        return fail(FaultKind::Damaged, check.text(0), database);
    return {};
}

} // namespace quayside::store
