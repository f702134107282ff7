// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/verify.h"

#include "models/store/connection.h"
#include "models/store/derived.h"
#include "models/store/ledger_repository.h"
#include "models/store/mirror_rows.h"
#include "models/store/rows_of.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

Done checkFiles(Connection &db, QList<Finding> &findings)
{
    for (const char *schema : {"main", "work", "history"}) {
        Statement integrity = db.prepare(std::string("PRAGMA ") + schema + ".integrity_check(20)");
        const auto lines = rowsOf(integrity, [](Statement &row) { return row.text(0); });
        if (!lines)
            return fail(lines.error());
        for (const QString &line : *lines) {
            if (line != "ok"_L1)
                findings.append({Finding::Integrity, QString::fromLatin1(schema), line});
        }
        Statement keys = db.prepare(std::string("PRAGMA ") + schema + ".foreign_key_check");
        const auto broken = rowsOf(keys, [](Statement &row) { return row.text(0) + u' ' + row.text(1); });
        if (!broken)
            return fail(broken.error());
        for (const QString &line : *broken)
            findings.append({Finding::ForeignKey, QString::fromLatin1(schema), line});
    }
    return {};
}

// Rows of a roll-up against what was counted; counted ones are taken out, so that what is left is missing.
template <class Read, class Counted>
Done compare(Connection &db, const char *sql, Read read, Counted &counted, const QString &what, QList<Finding> &findings)
{
    Statement statement = db.prepare(sql);
    const auto stored = rowsOf(statement, read);
    if (!stored)
        return fail(stored.error());
    for (const auto &[key, sums] : *stored) {
        if (!(counted[key] == sums))
            findings.append({Finding::Rollup, what, u"differs"_s});
        counted.erase(key);
    }
    for (const auto &[key, sums] : counted) {
        if (!(sums == typename Counted::mapped_type()))
            findings.append({Finding::Rollup, what, u"missing"_s});
    }
    return {};
}

Done checkHours(Connection &db, Derived &fresh, QList<Finding> &findings)
{
    QUAYSIDE_TRY(compare(
        db, "SELECT currency, hour, shop, orders, units, gmv, cancelled FROM rollup_hour",
        [](Statement &row) {
            return std::pair(Derived::HourKey(row.utf8(0), row.integer(1), row.integer(2)),
                             Derived::Hour{row.integer(3), row.integer(4), row.integer(5), row.integer(6)});
        },
        fresh.hours, u"hour"_s, findings));
    QUAYSIDE_TRY(compare(
        db, "SELECT currency, category, hour, shop, orders, units, sales FROM rollup_category_hour",
        [](Statement &row) {
            return std::pair(Derived::CategoryKey(row.utf8(0), row.utf8(1), row.integer(2), row.integer(3)),
                             Derived::Sales{row.integer(4), row.integer(5), row.integer(6)});
        },
        fresh.categories, u"category hour"_s, findings));
    return compare(
        db, "SELECT currency, hour, shop, reason, returns, refunds FROM rollup_return_hour",
        [](Statement &row) {
            return std::pair(Derived::ReasonKey(row.utf8(0), row.integer(1), row.integer(2), row.utf8(3)),
                             Derived::Refunds{row.integer(4), row.integer(5)});
        },
        fresh.reasons, u"return hour"_s, findings);
}

// Everything that is counted, counted again from nothing.
Done checkDerived(Connection &db, QList<Finding> &findings)
{
    Derived fresh;
    const auto each = [&](const char *sql, const auto &use) -> Done {
        Statement statement = db.prepare(sql);
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return {};
            QUAYSIDE_TRY(use(statement.integer(0), statement.integer(1)));
        }
    };
    QUAYSIDE_TRY(each("SELECT id, shop FROM orders", [&](qint64 id, qint64 shop) -> Done {
        const auto order = readOrder(db, id);
        if (!order)
            return fail(order.error());
        fresh.order(shop, **order, 1);
        return {};
    }));
    QUAYSIDE_TRY(each("SELECT id, shop FROM returns", [&](qint64 id, qint64 shop) -> Done {
        const auto found = readReturn(db, id);
        if (!found)
            return fail(found.error());
        fresh.returnCase(shop, **found, 1);
        return {};
    }));
    Statement products = db.prepare("SELECT shop, status FROM products");
    const auto statuses = rowsOf(products, [](Statement &row) { return std::pair(row.integer(0), row.utf8(1)); });
    if (!statuses)
        return fail(statuses.error());
    for (const auto &[shop, status] : *statuses)
        fresh.status("product", shop, status, 1);
    for (const auto &[kind, sql] : {std::pair("package", "SELECT shop, status FROM packages"),
                                    std::pair("cancellation", "SELECT shop, status FROM cancellations")}) {
        Statement counted = db.prepare(sql);
        const auto rows = rowsOf(counted, [](Statement &row) { return std::pair(row.integer(0), row.utf8(1)); });
        if (!rows)
            return fail(rows.error());
        for (const auto &[shop, status] : *rows)
            fresh.status(kind, shop, status, 1);
    }

    Statement days = db.prepare("SELECT day, shop, currency, orders, units, gmv, cancelled, returns, refunds FROM rollup_day");
    const auto stored = rowsOf(days, [](Statement &row) {
        return std::pair(Derived::DayKey(row.integer(0), row.integer(1), row.utf8(2)),
                         Derived::Day{row.integer(3), row.integer(4), row.integer(5), row.integer(6), row.integer(7), row.integer(8)});
    });
    if (!stored)
        return fail(stored.error());
    for (const auto &[key, day] : *stored) {
        if (!(fresh.days[key] == day))
            findings.append({Finding::Rollup, u"day %1, shop %2, %3"_s.arg(std::get<0>(key)).arg(std::get<1>(key)).arg(QString::fromStdString(std::get<2>(key))),
                             u"gmv %1, counted %2"_s.arg(day.gmv).arg(fresh.days[key].gmv)});
        fresh.days.erase(key);
    }
    for (const auto &[key, day] : fresh.days) {
        if (!(day == Derived::Day()))
            findings.append({Finding::Rollup, u"day %1, shop %2"_s.arg(std::get<0>(key)).arg(std::get<1>(key)), u"missing"_s});
    }

    Statement weeks = db.prepare("SELECT shop, week, sku_id, units, sales FROM rollup_sku_week");
    const auto storedWeeks = rowsOf(weeks, [](Statement &row) {
        return std::pair(Derived::WeekKey(row.integer(0), row.integer(1), row.utf8(2)), Derived::Week{row.integer(3), row.integer(4)});
    });
    if (!storedWeeks)
        return fail(storedWeeks.error());
    for (const auto &[key, week] : *storedWeeks) {
        if (!(fresh.weeks[key] == week))
            findings.append({Finding::Rollup, u"SKU "_s + QString::fromStdString(std::get<2>(key)), u"week %1"_s.arg(std::get<1>(key))});
        fresh.weeks.erase(key);
    }
    for (const auto &[key, week] : fresh.weeks) {
        if (!(week == Derived::Week()))
            findings.append({Finding::Rollup, u"SKU "_s + QString::fromStdString(std::get<2>(key)), u"missing week"_s});
    }

    QUAYSIDE_TRY(checkHours(db, fresh, findings));

    Statement counts = db.prepare("SELECT kind, shop, status, n FROM status_counts");
    const auto storedCounts = rowsOf(counts, [](Statement &row) {
        return std::pair(Derived::StatusKey(row.utf8(0), row.integer(1), row.utf8(2)), row.integer(3));
    });
    if (!storedCounts)
        return fail(storedCounts.error());
    for (const auto &[key, count] : *storedCounts) {
        if (fresh.statuses[key] != count)
            findings.append({Finding::Counts, QString::fromStdString(std::get<0>(key) + ' ' + std::get<2>(key)),
                             u"%1, counted %2"_s.arg(count).arg(fresh.statuses[key])});
        fresh.statuses.erase(key);
    }
    for (const auto &[key, count] : fresh.statuses) {
        if (count != 0)
            findings.append({Finding::Counts, QString::fromStdString(std::get<0>(key) + ' ' + std::get<2>(key)), u"missing"_s});
    }
    return {};
}

Done checkWith(Connection &db, QList<Finding> &findings, Finding::Kind kind, const char *sql)
{
    Statement statement = db.prepare(sql);
    const auto rows = rowsOf(statement, [](Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return fail(rows.error());
    for (const auto &[subject, detail] : *rows)
        findings.append({kind, subject, detail});
    return {};
}

} // namespace

Result<QList<Finding>> verify(Connection &db)
{
    QList<Finding> findings;
    QUAYSIDE_TRY(checkFiles(db, findings));
    const auto breaks = LedgerRepository(db).breaks();
    if (!breaks)
        return fail(breaks.error());
    for (const qint64 seq : *breaks)
        findings.append({Finding::LedgerChain, QString::number(seq), {}});
    QUAYSIDE_TRY(checkDerived(db, findings));

    QUAYSIDE_TRY(checkWith(db, findings, Finding::LineTotals,
                           "SELECT o.remote_id, 'states ' || o.units || ' units' FROM orders o"
                           " WHERE o.units <> (SELECT count(*) FROM lines l WHERE l.order_id = o.id)"));
    QUAYSIDE_TRY(checkWith(db, findings, Finding::LineTotals,
                           "SELECT l.remote_id, 'line without order' FROM lines l WHERE NOT EXISTS(SELECT 1 FROM orders o WHERE o.id = l.order_id)"));
    QUAYSIDE_TRY(checkWith(db, findings, Finding::Search,
                           "SELECT 'products', remote_id FROM products WHERE id NOT IN (SELECT rowid FROM product_words)"
                           " UNION ALL SELECT 'orders', remote_id FROM orders WHERE id NOT IN (SELECT id FROM order_words_docsize)"
                           " UNION ALL SELECT 'returns', remote_id FROM returns WHERE id NOT IN (SELECT rowid FROM return_words)"));
    QUAYSIDE_TRY(checkWith(db, findings, Finding::Counts,
                           "SELECT k.seller_sku, 'available ' || k.available FROM skus k WHERE EXISTS(SELECT 1 FROM stock t WHERE t.sku=k.id)"
                           " AND k.available <> (SELECT sum(t.available) FROM stock t WHERE t.sku=k.id)"));
    QUAYSIDE_TRY(checkWith(db, findings, Finding::Overlay,
                           "SELECT id, state FROM changes WHERE overlay <> (state IN ('edited','proposed','approved','sending','conflict'))"));
    QUAYSIDE_TRY(checkWith(db, findings, Finding::Overlay,
                           "SELECT c.id, 'no change set' FROM changes c WHERE NOT EXISTS(SELECT 1 FROM change_sets s WHERE s.id = c.set_id)"));
    // An entry and its change move in one transaction; each state of one allows certain states of the other.
    QUAYSIDE_TRY(checkWith(db, findings, Finding::Outbox,
                           "SELECT o.id, o.state || ' beside a change that is ' || c.state FROM outbox o JOIN changes c ON c.id = o.change_id"
                           " WHERE (o.state IN ('queued','sending','unknown') AND c.state <> 'sending')"
                           " OR (o.state = 'done' AND c.state NOT IN ('done','withdrawn'))"));
    return findings;
}

} // namespace quayside::store
