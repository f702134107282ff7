// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

#include "models/store/checked_files.h"
#include "models/store/connection.h"
#include "models/store/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStore, "quayside.store")

// Of the mirror's writer from the end of a first load on (facts/performance.md 9.2).
constexpr const char *LiveCache = "PRAGMA main.cache_size=-64000";

// Moves a database with its log, so that nothing of it is picked up again; the name says when.
QString moveAside(const QString &path, Instant now)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    QString target = path + u".damaged-"_s + stamp;
    for (int i = 2; QFile::exists(target); ++i)
        target = path + u".damaged-"_s + stamp + u'-' + QString::number(i);
    if (!QFile::rename(path, target))
        return {};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, target + suffix);
    }
    return target;
}

QString suspicionOf(const QString &mirrorPath)
{
    return mirrorPath + u".suspect"_s;
}

// work.db is small and holds what cannot be fetched again: it is read through. The mirror is large: its header and schema are
// read; damage further in is met when it is read, and then the next opening reads it through as well.
Done check(const QString &path, File file)
{
    const bool isThorough = file == File::Work || QFile::exists(suspicionOf(path));
    const auto db = Connection::open(path, Connection::Mode::ReadWrite);
    if (!db)
        return fail(db.error());
    Statement statement = (*db)->prepare(isThorough ? "PRAGMA quick_check(1)" : "SELECT count(*) FROM sqlite_schema");
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (isThorough && statement.text(0) != "ok"_L1)
        return fail(FaultKind::Damaged, statement.text(0), path);
    return {};
}

Done refuseNewer(const QString &path, File file)
{
    const auto db = Connection::open(path, Connection::Mode::ReadOnly);
    if (!db)
        return {}; // damage is the business of check()
    const Result<int> version = versionOf(**db);
    if (version && *version > newestVersion(file))
        return fail(FaultKind::Newer, u"schema version %1, this program knows %2"_s.arg(*version).arg(newestVersion(file)), path);
    return {};
}

Done migrateFile(const QString &path, File file, Store::OpenReport &report)
{
    auto db = openWriter(file, path, {});
    if (!db)
        return fail(db.error());
    const Result<int> version = versionOf(**db);
    if (!version)
        return fail(version.error());
    if (file == File::Work && *version > 0 && *version < newestVersion(file)) {
        const QString copy = path + u".before-"_s + QString::number(newestVersion(file));
        QFile::remove(copy);
        Statement statement = (*db)->prepare("VACUUM INTO ?1");
        QUAYSIDE_TRY(statement.bind(copy).run());
    }
    const Result<int> before = migrate(**db, file);
    if (!before)
        return fail(before.error());
    if (*before < newestVersion(file) && *before > 0)
        report.migratedFrom = *before;
    if (file == File::Mirror) {
        // A first load that was cut off left the indexes out; they are made now, and live from here on.
        Statement indexed = (*db)->prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'orders_created'");
        const Result<bool> row = indexed.step();
        if (!row)
            return fail(row.error());
        if (indexed.integer(0) == 0) {
            indexed.reset();
            QUAYSIDE_TRY(makeOrderIndexes(**db));
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> openWriter(File file, const QString &path, const QString &otherPath)
{
    auto db = Connection::open(path, Connection::Mode::ReadWrite, otherPath, file == File::Mirror ? u"work"_s : u"mirror"_s);
    if (!db)
        return db;
    Statement first = (*db)->prepare("SELECT count(*) FROM main.sqlite_schema");
    const Result<bool> counted = first.step();
    if (!counted)
        return fail(counted.error());
    const bool isNew = first.integer(0) == 0;
    first.reset();
    // page_size counts before the first table only; WAL stays with the file.
    QUAYSIDE_TRY((*db)->execute("PRAGMA main.page_size=8192; PRAGMA main.journal_mode=WAL; PRAGMA journal_size_limit=67108864"));
    QUAYSIDE_TRY((*db)->execute(file != File::Work
                                    ? "PRAGMA main.synchronous=NORMAL; PRAGMA wal_autocheckpoint=8000; " + QByteArray(LiveCache)
                                    : QByteArray("PRAGMA main.synchronous=FULL; PRAGMA main.cache_size=-8000; PRAGMA wal_autocheckpoint=1000")));
    if (isNew)
        QUAYSIDE_TRY((*db)->execute("PRAGMA main.application_id=" + QByteArray::number(CheckedApplication)));
    return db;
}

namespace {

// Migrates the mirror or the history; a damaged one is moved aside and begun anew.
Result<bool> prepareOrRebuild(const QString &path, File file, const Store::Options &options, Store::OpenReport &report)
{
    const auto order = [&]() -> Done {
        if (QFile::exists(path))
            QUAYSIDE_TRY(check(path, file));
        return migrateFile(path, file, report);
    };
    const Done done = order();
    if (done)
        return false;
    if (done.error().kind != FaultKind::Damaged)
        return fail(done.error());
    report.movedTo = moveAside(path, options.clock->now());
    if (report.movedTo.isEmpty())
        return fail(FaultKind::Damaged, u"the damaged file cannot be moved aside"_s, path);
    QUAYSIDE_TRY(migrateFile(path, file, report));
    return true;
}

} // namespace

Done prepareFiles(const QString &mirrorPath, const QString &workPath, const QString &historyPath, const Store::Options &options,
                  Store::OpenReport &report)
{
    report.created = !QFile::exists(workPath);
    QUAYSIDE_TRY(refuseNewer(workPath, File::Work));
    QUAYSIDE_TRY(refuseNewer(mirrorPath, File::Mirror));
    QUAYSIDE_TRY(refuseNewer(historyPath, File::History));
    if (options.access == Access::Read) {
        if (report.created)
            return fail(FaultKind::NotFound, u"no work.db"_s, options.folder);
        return {};
    }

    if (QFile::exists(workPath)) {
        if (const Done intact = check(workPath, File::Work); !intact) {
            if (intact.error().kind != FaultKind::Damaged)
                return intact;
            report.movedTo = moveAside(workPath, options.clock->now());
            if (report.movedTo.isEmpty())
                return fail(FaultKind::Damaged, u"the damaged file cannot be moved aside"_s, workPath);
            QUAYSIDE_TRY(migrateFile(workPath, File::Work, report));
            QUAYSIDE_TRY(salvageWork(report.movedTo, workPath, report));
            report.workSalvaged = true;
        }
    }
    QUAYSIDE_TRY(migrateFile(workPath, File::Work, report));

    const Result<bool> mirror = prepareOrRebuild(mirrorPath, File::Mirror, options, report);
    if (!mirror)
        return fail(mirror.error());
    report.mirrorRebuilt = *mirror;
    const Result<bool> history = prepareOrRebuild(historyPath, File::History, options, report);
    if (!history)
        return fail(history.error());
    report.historyRebuilt = *history;
    QFile::remove(suspicionOf(mirrorPath));
    return {};
}

void suspectMirror(const QString &mirrorPath)
{
    QFile mark(suspicionOf(mirrorPath));
    if (!mark.open(QIODevice::WriteOnly))
        qCWarning(lcStore) << "cannot leave word of the damage:" << mark.errorString();
}

Done dropOrderIndexes(Connection &mirror)
{
    // A cache that leaves room for the pages under way.
    QUAYSIDE_TRY(mirror.execute("PRAGMA main.cache_size=-160000"));
    // Larger pieces of the search index, merged sixteen at a time: words are written half as often.
    QUAYSIDE_TRY(mirror.execute("INSERT INTO order_words(order_words, rank) VALUES('hashsize', 16777216);"
                                "INSERT INTO order_words(order_words, rank) VALUES('automerge', 16)"));
    for (const char *name : {"orders_created", "orders_updated", "orders_status", "orders_buyer", "orders_raw", "lines_sku", "lines_product"})
        QUAYSIDE_TRY(mirror.execute(QByteArray("DROP INDEX IF EXISTS ") + name));
    return {};
}

Done makeOrderIndexes(Connection &mirror)
{
    // The sorter of an index sorts pieces as large as the cache and merges them; but only when it may go on in a file, otherwise it
    // sorts all rows at once. A piece that a processor's own cache holds is sorted twice as fast as one that it does not.
    QUAYSIDE_TRY(mirror.execute("PRAGMA main.cache_size=-2000; PRAGMA temp_store=FILE"));
    for (const QByteArray &statement : statementsOf(u"mirror/order_indexes.sql"_s))
        QUAYSIDE_TRY(mirror.execute(statement));
    QUAYSIDE_TRY(mirror.execute("INSERT INTO order_words(order_words, rank) VALUES('hashsize', 1048576);"
                                "INSERT INTO order_words(order_words, rank) VALUES('automerge', 4);"
                                "PRAGMA temp_store=MEMORY"));
    return mirror.execute(LiveCache);
}

} // namespace quayside::store
