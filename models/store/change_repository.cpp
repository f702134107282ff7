// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_repository.h"

#include "models/domain/money.h"
#include "models/store/connection.h"
#include "models/store/rows_of.h"
#include "models/store/work_rows.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

// The value as criteria compare it: minor units for money, pieces for quantities, nothing for text.
std::optional<qint64> numberIn(const Change &change)
{
    if (!change.currency.isEmpty()) {
        const Result<Money> money = parseMoney(change.value, change.currency);
        return money ? std::optional<qint64>(money->minor) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = change.value.toLongLong(&isNumber);
    return isNumber && change.field == "quantity"_L1 ? std::optional<qint64>(number) : std::nullopt;
}

void bindChange(Statement &statement, const Change &change)
{
    statement.all(change.id, change.setId, static_cast<int>(change.record.kind), change.record.shop, change.record.id, change.product,
                  change.field, change.base, change.value, change.currency, toWord(change.state), change.reason, change.reasonCode,
                  change.author, change.changedAt);
    statement.bind(numberIn(change)).bind(isOverlay(change.state));
}

Done requireOne(Connection &db, Statement &statement, const QString &id)
{
    QUAYSIDE_TRY(statement.run());
    if (db.changes() != 1)
        return fail(FaultKind::NotFound, u"no such row"_s, id);
    return {};
}

QString pattern(const QString &prefix)
{
    QString like = prefix;
    return like.replace(u'%', QString()).replace(u'_', QString()) + u'%';
}

} // namespace

Done ChangeRepository::insert(const Change &change)
{
    Statement statement = m_db.prepare(
        "INSERT INTO changes(id, set_id, kind, shop, record, product, field, base, value, currency, state, reason, reason_code, author,"
        " changed_at, number, overlay) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bindChange(statement, change);
    return statement.run();
}

Done ChangeRepository::update(const Change &change)
{
    Statement statement = m_db.prepare(
        "UPDATE changes SET set_id=?2, kind=?3, shop=?4, record=?5, product=?6, field=?7, base=?8, value=?9, currency=?10, state=?11,"
        " reason=?12, reason_code=?13, author=?14, changed_at=?15, number=?16, overlay=?17 WHERE id=?1");
    bindChange(statement, change);
    return requireOne(m_db, statement, change.id);
}

Done ChangeRepository::remove(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM changes WHERE id=?");
    statement.bind(id);
    return requireOne(m_db, statement, id);
}

Result<std::optional<Change>> ChangeRepository::find(const QString &id)
{
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeColumns + " FROM changes WHERE id=?");
    statement.bind(id);
    return rowOf(statement, [](Statement &row) { return changeAt(row); });
}

Result<std::optional<Change>> ChangeRepository::overlay(const RecordRef &record, const QString &field)
{
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeColumns
                                       + " FROM changes WHERE kind=? AND shop=? AND record=? AND field=? AND overlay=1");
    statement.all(static_cast<int>(record.kind), record.shop, record.id, field);
    return rowOf(statement, [](Statement &row) { return changeAt(row); });
}

Result<QList<Change>> ChangeRepository::overlays(const RecordRef &record)
{
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeColumns
                                       + " FROM changes WHERE kind=? AND shop=? AND record=? AND overlay=1 ORDER BY rowid");
    statement.all(static_cast<int>(record.kind), record.shop, record.id);
    return rowsOf(statement, [](Statement &row) { return changeAt(row); });
}

Result<QList<Change>> ChangeRepository::allOverlays()
{
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeColumns + " FROM changes WHERE overlay=1 ORDER BY rowid");
    return rowsOf(statement, [](Statement &row) { return changeAt(row); });
}

Result<QList<Change>> ChangeRepository::ofSet(const QString &setId, bool withWithdrawn)
{
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeColumns
                                       + " FROM changes WHERE set_id=? AND (state <> 'withdrawn' OR ?) ORDER BY rowid");
    statement.all(setId, withWithdrawn);
    return rowsOf(statement, [](Statement &row) { return changeAt(row); });
}

Done ChangeRepository::setState(const QStringList &ids, ChangeState state, const QString &reason, int code)
{
    for (const QString &id : ids) {
        Statement statement = m_db.prepare("UPDATE changes SET state=?2, overlay=?3, reason=?4, reason_code=?5 WHERE id=?1");
        statement.all(id, toWord(state), isOverlay(state), reason, code);
        QUAYSIDE_TRY(requireOne(m_db, statement, id));
    }
    return {};
}

Done ChangeSetRepository::insert(const ChangeSet &set)
{
    Statement statement = m_db.prepare("INSERT INTO change_sets(id, title, author, state, note, fingerprint, reverts, created_at,"
                                       " submitted_at, published_at, finished_at) VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    statement.all(set.id, set.title, set.author, toWord(set.state), set.note, set.fingerprint, set.reverts, set.createdAt,
                  set.submittedAt, set.publishedAt, set.finishedAt);
    return statement.run();
}

Done ChangeSetRepository::update(const ChangeSet &set)
{
    Statement statement = m_db.prepare("UPDATE change_sets SET title=?2, author=?3, state=?4, note=?5, fingerprint=?6, reverts=?7,"
                                       " created_at=?8, submitted_at=?9, published_at=?10, finished_at=?11 WHERE id=?1");
    statement.all(set.id, set.title, set.author, toWord(set.state), set.note, set.fingerprint, set.reverts, set.createdAt,
                  set.submittedAt, set.publishedAt, set.finishedAt);
    return requireOne(m_db, statement, set.id);
}

Done ChangeSetRepository::remove(const QString &id)
{
    Statement statement = m_db.prepare("DELETE FROM change_sets WHERE id=?");
    statement.bind(id);
    return requireOne(m_db, statement, id);
}

Done ChangeSetRepository::settle(const QString &id, Instant now)
{
    Statement statement = m_db.prepare(
        "UPDATE change_sets SET finished_at=?2, state=iif(EXISTS(SELECT 1 FROM changes WHERE set_id=?1 AND state='refused'), 'refused', 'done')"
        " WHERE id=?1 AND state='publishing' AND NOT EXISTS(SELECT 1 FROM changes WHERE set_id=?1 AND overlay=1)");
    return statement.all(id, now).run();
}

Result<std::optional<ChangeSet>> ChangeSetRepository::find(const QString &idOrPrefix)
{
    Statement exact = m_db.prepare(std::string("SELECT ") + ChangeSetColumns + " FROM change_sets s WHERE s.id=?");
    exact.bind(idOrPrefix);
    auto found = rowOf(exact, [](Statement &row) { return changeSetAt(row); });
    if (!found || *found || idOrPrefix.size() < 4)
        return found;
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeSetColumns + " FROM change_sets s WHERE s.id LIKE ? LIMIT 2");
    statement.bind(pattern(idOrPrefix));
    auto rows = rowsOf(statement, [](Statement &row) { return changeSetAt(row); });
    if (!rows)
        return fail(rows.error());
    return rows->size() == 1 ? std::optional<ChangeSet>(rows->first()) : std::nullopt;
}

Result<std::optional<ChangeSet>> ChangeSetRepository::openOf(const QString &person)
{
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeSetColumns
                                       + " FROM change_sets s WHERE s.author=? AND s.state='open' ORDER BY s.rowid DESC LIMIT 1");
    statement.bind(person);
    return rowOf(statement, [](Statement &row) { return changeSetAt(row); });
}

Result<QList<ChangeSet>> ChangeSetRepository::list(const QList<ChangeSetState> &states)
{
    Statement statement = m_db.prepare(std::string("SELECT ") + ChangeSetColumns + " FROM change_sets s ORDER BY s.rowid DESC");
    auto rows = rowsOf(statement, [](Statement &row) { return changeSetAt(row); });
    if (rows && !states.isEmpty())
        rows->removeIf([&](const ChangeSet &set) { return !states.contains(set.state); });
    return rows;
}

Done ApprovalRepository::insert(const Approval &approval)
{
    Statement statement = m_db.prepare("INSERT INTO approvals(id, set_id, fingerprint, person, approves, reason, is_self, at)"
                                       " VALUES(?,?,?,?,?,?,?,?)");
    statement.all(approval.id, approval.setId, approval.fingerprint, approval.person, approval.approves, approval.reason,
                  approval.isSelf, approval.at);
    return statement.run();
}

Result<QList<Approval>> ApprovalRepository::ofSet(const QString &setId)
{
    Statement statement = m_db.prepare("SELECT id, set_id, fingerprint, person, approves, reason, is_self, at FROM approvals"
                                       " WHERE set_id=? ORDER BY at, id");
    statement.bind(setId);
    return rowsOf(statement, [](Statement &row) {
        Approval approval;
        approval.id = row.text(0);
        approval.setId = row.text(1);
        approval.fingerprint = row.text(2);
        approval.person = row.text(3);
        approval.approves = row.flag(4);
        approval.reason = row.text(5);
        approval.isSelf = row.flag(6);
        approval.at = row.integer(7);
        return approval;
    });
}

} // namespace quayside::store
