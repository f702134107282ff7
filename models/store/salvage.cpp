// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

#include "models/store/checked_files.h"
#include "models/store/connection.h"
#include "models/store/rows_of.h"

#include <QFile>

#include <algorithm>

// What can be read of a damaged work.db. Pages whose checksum holds are taken first; rows that only a damaged page has come after
// them, and what they decide is decided again by a person: a digit in them may be another than the one that was approved.

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int FixedHeader = 24; ///< bytes at the start of every file of ours that are always the same

std::string_view viewOf(const QByteArray &sql)
{
    return {sql.constData(), static_cast<std::size_t>(sql.size())};
}

// A copy whose header says what every header of ours says: the file itself stays as it was found.
QString withHeader(const QString &path)
{
    static constexpr char Header[FixedHeader + 1] = "SQLite format 3\0\x20\0\2\2\x08\x40\x20\x20";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(FixedHeader) == QByteArray(Header, FixedHeader))
        return path;
    file.close();
    const QString copy = path + u".read"_s;
    QFile::remove(copy);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        if (QFile::exists(path + suffix) && !QFile::copy(path + suffix, copy + suffix))
            return path;
    }
    QFile header(copy);
    if (!header.open(QIODevice::ReadWrite) || header.write(Header, FixedHeader) != FixedHeader)
        return path;
    return copy;
}

Result<QByteArrayList> tablesOf(Connection &fresh)
{
    // What matters most comes first; whatever else there is follows.
    QByteArrayList tables{"people", "settings", "change_sets", "changes", "approvals", "outbox", "conflicts", "ledger"};
    Statement statement = fresh.prepare("SELECT name FROM main.sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%' ORDER BY rowid");
    const auto names = rowsOf(statement, [](Statement &row) { return row.bytes(0); });
    if (!names)
        return fail(names.error());
    for (const QByteArray &name : *names) {
        if (!tables.contains(name))
            tables.append(name);
    }
    return tables;
}

// With one letter of a CREATE changed nothing of the file can be named any more. What its tables are made of is known.
void mendSchema(Connection &damaged, Connection &fresh)
{
    if (!damaged.execute("PRAGMA writable_schema=ON"))
        return;
    Statement known = fresh.prepare("SELECT type, name, tbl_name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL");
    while (known.step().value_or(false)) {
        Statement mend = damaged.prepare("UPDATE sqlite_schema SET type=?1, tbl_name=?3, sql=?4 WHERE name=?2 AND sql<>?4");
        known.copyRow(mend, 4);
        if (!mend.run())
            return;
    }
}

class Salvage
{
public:
    Salvage(Connection &fresh, Store::OpenReport &report) : m_fresh(fresh), m_report(report) {}

    /// Rows are read one by one until damage stops the walk, then from the other end. True: the table was read to its end.
    bool take(Connection &damaged, const QByteArray &table, bool isTrusted)
    {
        QByteArrayList columns;
        Statement info = m_fresh.prepare("SELECT name FROM pragma_table_info(?)");
        info.bind(viewOf(table));
        while (info.step().value_or(false))
            columns.append(info.bytes(0));
        const QByteArray names = columns.join(", ");
        const QByteArray insert = "INSERT OR IGNORE INTO main." + table + "(" + names + ") VALUES(" + QByteArrayList(columns.size(), "?").join(", ") + ")";
        for (const char *order : {"", " ORDER BY 1 DESC"}) {
            const QByteArray sql = "SELECT " + names + " FROM " + table + order;
            Statement from = damaged.prepare(viewOf(sql));
            for (;;) {
                const Result<bool> row = from.step();
                if (!row)
                    break;
                if (!*row)
                    return true;
                Statement to = m_fresh.prepare(viewOf(insert));
                from.copyRow(to, static_cast<int>(columns.size()));
                if (!to.run())
                    ++m_report.lostRows;
                else if (m_fresh.changes() > 0)
                    note(table, from, columns, isTrusted);
            }
        }
        return false;
    }

    /// Sets that a doubtful row belongs to are open again, their entries do not go out.
    Done reopenDoubtful()
    {
        for (const QByteArray &set : m_doubtful) {
            const auto run = [&](const char *sql) { return m_fresh.prepare(sql).bind(viewOf(set)).run(); };
            QUAYSIDE_TRY(run("UPDATE outbox SET state='cancelled', reason='damaged' WHERE set_id=? AND state IN ('queued','held','sending','unknown')"));
            QUAYSIDE_TRY(run("UPDATE changes SET state='edited' WHERE set_id=? AND state IN ('proposed','approved','sending')"));
            QUAYSIDE_TRY(run("UPDATE change_sets SET state='open', fingerprint='' WHERE id=? AND state IN ('submitted','approved','publishing')"));
        }
        return {};
    }

private:
    void note(const QByteArray &table, Statement &row, const QByteArrayList &columns, bool isTrusted)
    {
        m_report.salvagedChanges += table == "changes" ? 1 : 0;
        m_report.salvagedOutbox += table == "outbox" ? 1 : 0;
        if (isTrusted)
            return;
        const qsizetype set = columns.indexOf(table == "change_sets" ? "id" : "set_id");
        if (set < 0)
            return;
        const QByteArray id = row.bytes(static_cast<int>(set));
        if (!m_doubtful.contains(id))
            m_doubtful.append(id);
    }

    Connection &m_fresh;
    Store::OpenReport &m_report;
    QByteArrayList m_doubtful;
};

} // namespace

Done salvageWork(const QString &damagedPath, const QString &freshPath, Store::OpenReport &report)
{
    auto fresh = Connection::open(freshPath, Connection::Mode::ReadWrite);
    if (!fresh)
        return fail(fresh.error());
    const auto tables = tablesOf(**fresh);
    if (!tables)
        return fail(tables.error());
    const QString path = withHeader(damagedPath);
    Salvage salvage(**fresh, report);
    Transaction transaction(**fresh);
    QByteArrayList unfinished;
    {
        auto sound = Connection::open(path, Connection::Mode::ReadWrite);
        for (const QByteArray &table : *tables) {
            if (!sound || !salvage.take(**sound, table, true))
                unfinished.append(table);
        }
    }
    if (!unfinished.isEmpty()) {
        if (auto mended = Connection::open(path, Connection::Mode::Salvage))
            mendSchema(**mended, **fresh);
        // The mended schema is read by a connection that never saw the other.
        if (auto damaged = Connection::open(path, Connection::Mode::Salvage)) {
            // A word on a fingerprint that may be another one is no word.
            unfinished.removeAll("approvals");
            for (const QByteArray &table : std::as_const(unfinished)) {
                if (!salvage.take(**damaged, table, false))
                    ++report.lostRows;
            }
        }
        QUAYSIDE_TRY(salvage.reopenDoubtful());
    }
    if (path != damagedPath) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }
    return transaction.commit();
}

} // namespace quayside::store
