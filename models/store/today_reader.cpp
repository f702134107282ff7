// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/today_reader.h"

#include "models/store/alerts_reader.h"
#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"
#include "models/store/rows_of.h"
#include "models/store/run_repository.h"

#include <QDateTime>

#include <array>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Soon = 4 * 3'600'000LL;
constexpr int MostTasks = 20;
constexpr int MostRuns = 10;

// Open, and nothing of ours decided on it yet.
constexpr auto Undecided = " r.next_action LIKE 'SELLER%' AND NOT EXISTS(SELECT 1 FROM changes c WHERE c.kind = 9 AND c.shop = s.remote_id"
                           " AND c.record = r.remote_id AND c.overlay = 1)";
static_assert(static_cast<int>(RecordKind::Return) == 9);

} // namespace

Result<Today> TodayReader::read(const QString &person, Instant now)
{
    Today today;
    QUAYSIDE_TRY(returns(today, now));
    QUAYSIDE_TRY(sets(today, person));
    QUAYSIDE_TRY(counts(today, person, now));
    const auto tasks = TaskRepository(m_db).openOf(person, MostTasks);
    const auto runs = RunRepository(m_db).runningOf(person, MostRuns);
    if (!tasks || !runs)
        return fail(tasks ? runs.error() : tasks.error());
    today.tasks = *tasks;
    for (const playbooks::RunLine &run : *runs)
        today.runs.append({run.id, run.title, run.record.id, run.progress, run.dueAt});
    return today;
}

Done TodayReader::returns(Today &today, Instant now)
{
    static const std::string first = std::string("SELECT s.remote_id, r.remote_id, r.reason_text, s.region, r.deadline,"
                                                 " ifnull((SELECT l.product_name FROM return_lines l WHERE l.return_id = r.id LIMIT 1), '')"
                                                 " FROM returns r JOIN shops s ON s.id = r.shop WHERE r.deadline BETWEEN ?1 AND ?2 AND")
        + Undecided + " ORDER BY r.deadline LIMIT 5";
    Statement cases = m_db.prepare(first);
    cases.all(now, now + Soon);
    const auto found = rowsOf(cases, [](Statement &row) {
        return Today::Case{{RecordKind::Return, row.text(0), row.text(1)}, row.text(2), row.text(5), row.text(3), row.integer(4)};
    });
    if (!found)
        return fail(found.error());
    today.casesDue = *found;
    static const std::string sums = std::string("SELECT r.currency, count(*), sum(r.refund_total) FROM returns r JOIN shops s ON s.id = r.shop"
                                                " WHERE r.deadline BETWEEN ?1 AND ?2 AND")
        + Undecided + " GROUP BY r.currency ORDER BY 2 DESC";
    Statement money = m_db.prepare(sums);
    money.all(now, now + Soon);
    const auto totals = rowsOf(money, [&today](Statement &row) {
        today.casesDueCount += row.integer(1);
        return Today::Sum{row.text(0), row.integer(2)};
    });
    if (!totals)
        return fail(totals.error());
    today.refundsDue = *totals;
    static const std::string later = std::string("SELECT count(*), ifnull(min(r.deadline), 0) FROM returns r JOIN shops s ON s.id = r.shop"
                                                 " WHERE (r.deadline > ?1 OR r.deadline = 0) AND")
        + Undecided;
    Statement rest = m_db.prepare(later);
    rest.bind(now + Soon);
    const auto row = rest.step();
    if (!row)
        return fail(row.error());
    today.casesLater = rest.integer(0);
    today.nextLater = rest.integer(1);
    return {};
}

Done TodayReader::sets(Today &today, const QString &person)
{
    Statement statement = m_db.prepare("SELECT t.id, t.title, t.author, t.state, ifnull((SELECT n.name FROM people n WHERE n.id = t.author), t.author),"
                                       " (SELECT count(*) FROM changes c WHERE c.set_id = t.id AND c.state <> 'withdrawn'), t.submitted_at"
                                       " FROM change_sets t WHERE t.state IN ('submitted','approved') ORDER BY t.submitted_at LIMIT 50");
    struct Line
    {
        Today::Set set;
        QString author;
        QString state;
    };
    const auto found = rowsOf(statement, [](Statement &row) {
        return Line{{{RecordKind::ChangeSet, {}, row.text(0)}, row.text(1), row.text(4), row.integer(5), row.integer(6)}, row.text(2), row.text(3)};
    });
    if (!found)
        return fail(found.error());
    for (const Line &line : *found) {
        const bool isMine = line.author == person;
        if (line.state == "submitted"_L1)
            (isMine ? today.setsWaiting : today.setsToApprove).append(line.set);
        else if (isMine)
            today.setsApproved.append(line.set);
    }
    return {};
}

Done TodayReader::counts(Today &today, const QString &person, Instant now)
{
    const auto level = SettingsRepository(m_db).value(LowStockSetting, QString::number(LowStockDefault));
    if (!level)
        return fail(level.error());
    const Instant midnight = QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch();
    Statement statement = m_db.prepare(
        "SELECT (SELECT count(*) FROM orders WHERE status = 'AWAITING_SHIPMENT' AND ship_by BETWEEN 1 AND ?1),"
        " (SELECT ifnull(min(ship_by), 0) FROM orders WHERE status = 'AWAITING_SHIPMENT' AND ship_by > 0),"
        " (SELECT ifnull(sum(n), 0) FROM status_counts WHERE kind = 'order' AND status = 'AWAITING_SHIPMENT'),"
        " (SELECT count(*) FROM conflicts WHERE state = 'open'), (SELECT count(*) FROM conflicts WHERE state = 'open' AND mine_by = ?2),"
        " (SELECT count(*) FROM outbox WHERE state = 'refused'),"
        " (SELECT count(*) FROM outbox o JOIN changes c ON c.id = o.change_id WHERE o.state = 'refused' AND c.author = ?2),"
        " (SELECT count(*) FROM outbox WHERE state IN ('queued','held','sending','unknown')),"
        " (SELECT ifnull(min(queued_at), 0) FROM outbox WHERE state IN ('queued','held','sending','unknown')),"
        " (SELECT count(*) FROM products WHERE status = 'PENDING'),"
        " (SELECT count(*) FROM skus k JOIN products p ON p.id = k.product WHERE k.available <= 0 AND p.status = 'ACTIVATE'),"
        " (SELECT count(*) FROM skus k JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop LEFT JOIN sku_terms t"
        "  ON t.shop = s.remote_id AND t.sku = k.remote_id WHERE p.status = 'ACTIVATE' AND k.available > 0 AND k.available <= ifnull(t.low, ?3)),"
        " (SELECT count(*) FROM ledger WHERE person = ?2 AND at >= ?4 AND command IN ('returns.approve','returns.reject')),"
        " (SELECT count(*) FROM ledger WHERE person = ?2 AND at >= ?4 AND command IN ('changes.approve','changes.reject')),"
        " (SELECT count(*) FROM ledger WHERE person = ?2 AND at >= ?4 AND command = 'runs.finish')");
    statement.all(now + Soon, person, level->toLongLong(), midnight);
    const auto row = statement.step();
    if (!row)
        return fail(row.error());
    int column = 0;
    for (qint64 *const value : std::array{&today.ordersLate, &today.nextShipBy, &today.ordersToShip, &today.conflicts, &today.conflictsMine, &today.refused,
                                          &today.refusedMine, &today.outbox, &today.outboxOldest, &today.underReview, &today.stockOut, &today.stockLow,
                                          &today.decidedToday, &today.approvedToday, &today.finishedToday})
        *value = statement.integer(column++);
    return {};
}

} // namespace quayside::store
