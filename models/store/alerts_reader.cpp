// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alerts_reader.h"

#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"
#include "models/store/rows_of.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Hour = 3'600'000;
constexpr Instant Soon = 4 * Hour;
// More of one kind at once are told as one line: nobody reads forty.
constexpr qsizetype MostApart = 10;

QString today(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate);
}

// Each by itself, or all of them as one a day with their number.
void addGrouped(QList<Alert> &alerts, QList<Alert> found, const QString &what, Instant now)
{
    if (found.size() <= MostApart) {
        alerts += found;
        return;
    }
    Alert many = found.first();
    many.what = what;
    many.record = {};
    many.key = what + u":many:"_s + today(now);
    many.args = {{u"count"_s, found.size()}};
    alerts.append(many);
}

} // namespace

Result<QList<Alert>> AlertsReader::all()
{
    QList<Alert> alerts;
    QUAYSIDE_TRY(returnsDue(alerts));
    QUAYSIDE_TRY(ordersLate(alerts));
    QUAYSIDE_TRY(sets(alerts));
    QUAYSIDE_TRY(outboxAndConflicts(alerts));
    QUAYSIDE_TRY(stock(alerts));
    QUAYSIDE_TRY(tasks(alerts));
    QUAYSIDE_TRY(connections(alerts));
    return alerts;
}

Done AlertsReader::returnsDue(QList<Alert> &alerts)
{
    Statement statement = m_db.prepare("SELECT s.remote_id, r.remote_id, r.reason_text, r.deadline FROM returns r JOIN shops s ON s.id = r.shop"
                                       " WHERE r.deadline BETWEEN ?1 AND ?2 AND r.next_action LIKE 'SELLER%'"
                                       " AND NOT EXISTS(SELECT 1 FROM changes c WHERE c.kind = ?3 AND c.shop = s.remote_id AND c.record = r.remote_id"
                                       " AND c.overlay = 1) ORDER BY r.deadline LIMIT 1000");
    statement.all(m_now, m_now + Soon, static_cast<int>(RecordKind::Return));
    const auto found = rowsOf(statement, [](Statement &row) {
        Alert alert;
        alert.what = u"return.due"_s;
        alert.level = NoticeLevel::Deadline;
        alert.record = {RecordKind::Return, row.text(0), row.text(1)};
        alert.key = u"return.due:"_s + alert.record.toString() + u':' + QString::number(row.integer(3));
        alert.args = {{u"reason"_s, row.text(2)}, {u"deadline"_s, row.integer(3)}};
        alert.right = u"returns.decide"_s;
        return alert;
    });
    if (!found)
        return fail(found.error());
    addGrouped(alerts, *found, u"return.due"_s, m_now);
    return {};
}

Done AlertsReader::ordersLate(QList<Alert> &alerts)
{
    Statement statement = m_db.prepare("SELECT count(*), min(ship_by) FROM orders WHERE status = 'AWAITING_SHIPMENT' AND ship_by BETWEEN 1 AND ?");
    statement.bind(m_now + Soon);
    const auto row = rowOf(statement, [](Statement &from) { return QPair<qint64, Instant>(from.integer(0), from.integer(1)); });
    if (!row)
        return fail(row.error());
    if (*row && (*row)->first > 0) {
        Alert alert;
        alert.what = u"order.late"_s;
        alert.level = NoticeLevel::Deadline;
        alert.key = u"order.late:"_s + today(m_now);
        alert.args = {{u"count"_s, (*row)->first}, {u"deadline"_s, (*row)->second}};
        alert.right = u"stock.edit"_s;
        alerts.append(alert);
    }
    return {};
}

Done AlertsReader::sets(QList<Alert> &alerts)
{
    Statement statement = m_db.prepare("SELECT id, title, author, state, fingerprint, ifnull((SELECT n.name FROM people n WHERE n.id = author), author)"
                                       " FROM change_sets WHERE state IN ('submitted','approved','rejected','refused') ORDER BY rowid DESC LIMIT 500");
    const auto found = rowsOf(statement, [](Statement &row) {
        Alert alert;
        const bool waits = row.text(3) == "submitted"_L1;
        alert.what = waits ? u"approval.waiting"_s : u"set.decided"_s;
        alert.record = {RecordKind::ChangeSet, {}, row.text(0)};
        alert.key = (waits ? u"approval:"_s : u"decided:"_s) + row.text(0) + u':' + row.text(3) + u':' + row.text(4).left(12);
        alert.args = {{u"title"_s, row.text(1)}, {u"state"_s, row.text(3)}, {u"by"_s, row.text(5)}};
        if (waits) {
            alert.right = u"changes.approve"_s;
            alert.except = row.text(2);
        } else {
            alert.person = row.text(2);
        }
        return alert;
    });
    if (!found)
        return fail(found.error());
    alerts += *found;
    return {};
}

Done AlertsReader::outboxAndConflicts(QList<Alert> &alerts)
{
    Statement refused = m_db.prepare("SELECT o.id, o.kind, o.shop, o.record, o.reason, o.reason_code, ifnull(c.author, '') FROM outbox o"
                                     " LEFT JOIN changes c ON c.id = o.change_id WHERE o.state = 'refused' ORDER BY o.rowid DESC LIMIT 1000");
    auto found = rowsOf(refused, [](Statement &row) {
        Alert alert;
        alert.what = u"outbox.refused"_s;
        alert.record = {RecordKind::Outbox, {}, row.text(0)};
        alert.key = u"refused:"_s + row.text(0);
        alert.args = {{u"reason"_s, row.text(4)}, {u"code"_s, row.integer(5)}};
        alert.person = row.text(6);
        return alert;
    });
    if (!found)
        return fail(found.error());
    addGrouped(alerts, *found, u"outbox.refused"_s, m_now);
    // What has a deadline and is not out yet: told before it passes, and again when it did. Nothing expires in silence.
    Statement late = m_db.prepare("SELECT o.id, o.deadline, o.state, o.hold_reason, ifnull(c.author, '') FROM outbox o"
                                  " LEFT JOIN changes c ON c.id = o.change_id WHERE o.state IN ('queued','held','sending','unknown')"
                                  " AND o.deadline BETWEEN 1 AND ? ORDER BY o.deadline LIMIT 1000");
    late.bind(m_now + Hour);
    found = rowsOf(late, [this](Statement &row) {
        Alert alert;
        const bool isOver = row.integer(1) <= m_now;
        alert.what = u"outbox.late"_s;
        alert.level = NoticeLevel::Deadline;
        alert.record = {RecordKind::Outbox, {}, row.text(0)};
        alert.key = u"outbox.late:"_s + row.text(0) + (isOver ? u":over"_s : u":soon"_s);
        alert.args = {{u"deadline"_s, row.integer(1)}, {u"over"_s, isOver}, {u"state"_s, row.text(2)}, {u"waits"_s, row.text(3)}};
        alert.person = row.text(4);
        return alert;
    });
    if (!found)
        return fail(found.error());
    addGrouped(alerts, *found, u"outbox.late"_s, m_now);
    Statement open = m_db.prepare("SELECT id, field, mine_by FROM conflicts WHERE state = 'open' ORDER BY rowid DESC LIMIT 1000");
    found = rowsOf(open, [](Statement &row) {
        Alert alert;
        alert.what = u"conflict.open"_s;
        alert.record = {RecordKind::Conflict, {}, row.text(0)};
        alert.key = u"conflict:"_s + row.text(0);
        alert.args = {{u"field"_s, row.text(1)}};
        alert.person = row.text(2);
        return alert;
    });
    if (!found)
        return fail(found.error());
    addGrouped(alerts, *found, u"conflict.open"_s, m_now);
    // Settled by policy, without asking: told once, as long as it is news.
    Statement followed = m_db.prepare("SELECT id, field, mine_by FROM conflicts WHERE state = 'theirs' AND resolved_by = 'system'"
                                      " AND resolved_at > ? ORDER BY rowid DESC LIMIT 1000");
    followed.bind(m_now - 24 * Hour);
    found = rowsOf(followed, [](Statement &row) {
        Alert alert;
        alert.what = u"conflict.followed"_s;
        alert.record = {RecordKind::Conflict, {}, row.text(0)};
        alert.key = u"followed:"_s + row.text(0);
        alert.args = {{u"field"_s, row.text(1)}};
        alert.person = row.text(2);
        return alert;
    });
    if (!found)
        return fail(found.error());
    addGrouped(alerts, *found, u"conflict.followed"_s, m_now);
    return {};
}

Done AlertsReader::stock(QList<Alert> &alerts)
{
    const auto level = SettingsRepository(m_db).value(LowStockSetting, QString::number(LowStockDefault));
    if (!level)
        return fail(level.error());
    Statement statement = m_db.prepare("SELECT s.remote_id, k.remote_id, k.seller_sku, k.available, ifnull(t.low, ?1) FROM skus k"
                                       " JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop"
                                       " LEFT JOIN sku_terms t ON t.shop = s.remote_id AND t.sku = k.remote_id"
                                       " WHERE p.status = 'ACTIVATE' AND k.available <= ifnull(t.low, ?1) ORDER BY k.available LIMIT 2000");
    statement.bind(level->toLongLong());
    const auto found = rowsOf(statement, [](Statement &row) {
        Alert alert;
        const bool isOut = row.integer(3) <= 0;
        alert.what = isOut ? u"stock.out"_s : u"stock.low"_s;
        alert.record = {RecordKind::Sku, row.text(0), row.text(1)};
        alert.key = alert.what + u':' + alert.record.toString();
        alert.args = {{u"sku"_s, row.text(2)}, {u"available"_s, row.integer(3)}, {u"level"_s, row.integer(4)}};
        alert.right = u"stock.edit"_s;
        return alert;
    });
    if (!found)
        return fail(found.error());
    QList<Alert> low;
    QList<Alert> out;
    for (const Alert &alert : *found)
        (alert.what == "stock.out"_L1 ? out : low).append(alert);
    addGrouped(alerts, out, u"stock.out"_s, m_now);
    addGrouped(alerts, low, u"stock.low"_s, m_now);
    return {};
}

Done AlertsReader::tasks(QList<Alert> &alerts)
{
    const auto due = TaskRepository(m_db).due(m_now);
    if (!due)
        return fail(due.error());
    for (const Task &task : *due) {
        Alert alert;
        alert.what = u"task.due"_s;
        alert.level = NoticeLevel::Deadline;
        alert.record = {RecordKind::Task, {}, task.id};
        alert.key = u"task.due:"_s + task.id + u':' + QString::number(task.dueAt);
        alert.args = {{u"title"_s, task.title}};
        alert.person = task.assignee.isEmpty() ? task.author : task.assignee;
        alerts.append(alert);
    }
    return {};
}

Done AlertsReader::connections(QList<Alert> &alerts)
{
    const auto kept = SettingsRepository(m_db).value(TroubleSetting);
    if (!kept)
        return fail(kept.error());
    for (const QJsonValue &value : QJsonDocument::fromJson(kept->toUtf8()).array()) {
        Alert alert;
        alert.what = u"sync.failing"_s;
        alert.key = u"sync.failing:"_s + value[u"connection"_s].toString() + u':' + value[u"cause"_s].toString();
        alert.args = value.toObject();
        alert.right = u"sync.run"_s;
        alerts.append(alert);
    }
    return {};
}

} // namespace quayside::store
