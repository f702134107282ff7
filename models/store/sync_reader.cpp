// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sync_reader.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Columns = "SELECT shop, resource, remote_id, reason, raw, tries, at, program,"
                                " ifnull((SELECT s.name FROM shops s WHERE s.remote_id = quarantine.shop), shop) FROM quarantine ";

QuarantineRow quarantineAt(Statement &row)
{
    QuarantineRow found;
    found.shop = row.text(0);
    found.resource = row.text(1);
    found.record = row.text(2);
    found.reason = row.text(3);
    found.raw = row.bytes(4);
    found.tries = static_cast<int>(row.integer(5));
    found.at = row.integer(6);
    found.program = row.text(7);
    found.shopName = row.text(8);
    return found;
}

} // namespace

Result<QList<QuarantineRow>> SyncReader::quarantine(int limit)
{
    Statement statement = m_db.prepare(std::string(Columns) + "ORDER BY id DESC LIMIT ?");
    statement.bind(limit);
    return rowsOf(statement, quarantineAt);
}

Result<std::optional<QuarantineRow>> SyncReader::quarantined(const QString &shop, const QString &key)
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE shop=? AND resource=? AND remote_id=?");
    statement.all(shop, key.section(u':', 0, 0), key.section(u':', 1));
    return rowOf(statement, quarantineAt);
}

Result<std::optional<QuarantineRow>> SyncReader::quarantined(qint64 id)
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE id=?");
    statement.bind(id);
    return rowOf(statement, quarantineAt);
}

Result<QList<QuarantineRow>> SyncReader::untried(const QString &program, int limit)
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE program<>? ORDER BY id DESC LIMIT ?");
    statement.all(program, limit);
    return rowsOf(statement, quarantineAt);
}

Result<qint64> SyncReader::quarantineCount()
{
    Statement statement = m_db.prepare("SELECT count(*) FROM quarantine");
    return numberOf(statement);
}

} // namespace quayside::store
