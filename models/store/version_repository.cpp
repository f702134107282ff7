// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/version_repository.h"

#include "models/store/connection.h"
#include "models/store/mirror_reader.h"
#include "models/store/people_repository.h"
#include "models/store/rows_of.h"

#include <QCryptographicHash>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t LongText = 64;   ///< bytes from which a value is stored once and pointed at
constexpr int MostDropped = 50'000;    ///< rows of one kind that one opening drops
constexpr int DaysOfListings = 1095;
constexpr int DaysOfOrders = 365;

// Binds a value as it is stored: itself, or the number of its text.
Done bindValue(Connection &db, Statement &statement, const std::string &value)
{
    if (value.size() < LongText) {
        statement.bind(value);
        return {};
    }
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(value), QCryptographicHash::Sha256);
    Statement add = db.prepare("INSERT OR IGNORE INTO version_texts(hash, body) VALUES(?,?)");
    QUAYSIDE_TRY(add.blob(hash).bind(value).run());
    Statement find = db.prepare("SELECT id FROM version_texts WHERE hash=?");
    const Result<qint64> id = numberOf(find.blob(hash));
    if (!id)
        return fail(id.error());
    statement.bind(*id);
    return {};
}

bool isNothing(const std::string &quantity)
{
    return quantity.empty() || quantity == "0";
}

QList<FieldAt> fieldsNow(const QString &shop, const std::vector<Moved> &fields)
{
    QList<FieldAt> now;
    for (const Moved &field : fields)
        now.append({{field.kind, shop, QString::fromStdString(field.record)}, QString::fromLatin1(field.field),
                    QString::fromStdString(field.after), QString::fromStdString(field.currency)});
    return now;
}

} // namespace

QString versionValueSql(const QString &column)
{
    return u"iif(typeof(t.%1) = 'integer', (SELECT x.body FROM version_texts x WHERE x.id = t.%1), t.%1)"_s.arg(column);
}

QString versionCauseSql()
{
    return u"(SELECT o.rowid FROM outbox o JOIN changes c ON c.id = o.change_id WHERE o.kind = t.kind AND o.shop = vs.remote_id"
           " AND o.record = t.record AND o.sent_at > 0 AND o.sent_at <= t.seen AND (o.finished_at = 0 OR t.seen <= o.finished_at)"
           " AND (c.field LIKE 'act:%' OR (c.field = t.field AND iif(c.field = 'status', (c.value = 'live') = (t.after = 'ACTIVATE'),"
           " c.value = "_s
        + versionValueSql(u"after"_s) + u"))) ORDER BY o.rowid DESC LIMIT 1)"_s;
}

Result<qint64> VersionRepository::shopKey(const QString &shop)
{
    if (m_shopKey != 0 && m_shop == shop)
        return m_shopKey;
    Statement find = m_db.prepare("SELECT id FROM version_shops WHERE remote_id=?");
    Result<qint64> key = numberOf(find.bind(shop));
    if (key && *key == 0) {
        Statement add = m_db.prepare("INSERT INTO version_shops(remote_id) VALUES(?) RETURNING id");
        key = numberOf(add.bind(shop));
    }
    if (key) {
        m_shop = shop;
        m_shopKey = *key;
    }
    return key;
}

Done VersionRepository::add(const QString &shop, const Moved &move, Instant at, Instant seen, bool mayJoin)
{
    const Result<qint64> key = shopKey(shop);
    if (!key)
        return fail(key.error());
    const int kind = static_cast<int>(move.kind);
    if (mayJoin && isNothing(move.before) == isNothing(move.after)) {
        // The crossing itself is no part of a later version either: its two ends differ in being nothing.
        Statement join = m_db.prepare("UPDATE versions SET after=?, at=?, seen=? WHERE id=(SELECT id FROM versions WHERE kind=? AND shop=?"
                                      " AND record=? ORDER BY at DESC, id DESC LIMIT 1) AND after=? AND seen > ?"
                                      " AND (before = '0') = (after = '0')");
        QUAYSIDE_TRY(join.all(move.after, at, seen, kind, *key, move.record, move.before, seen - JoinedWithin).run());
        if (m_db.changes() > 0)
            return {};
    }
    Statement insert = m_db.prepare("INSERT INTO versions(kind, shop, record, product, field, at, seen, before, after, currency)"
                                    " SELECT ?1,?2,?3,?4,?5,?6,?7,?8,?9,?10 WHERE NOT EXISTS(SELECT 1 FROM versions WHERE kind=?1 AND shop=?2"
                                    " AND record=?3 AND at=?6 AND field=?5 AND before=?8 AND after=?9)");
    insert.all(kind, *key, move.record, move.product, std::string_view(move.field), at, seen);
    QUAYSIDE_TRY(bindValue(m_db, insert, move.before));
    QUAYSIDE_TRY(bindValue(m_db, insert, move.after));
    return insert.bind(move.currency).run();
}

Result<QList<FieldVersion>> VersionRepository::of(const RecordRef &record, int limit)
{
    const QString where = record.kind == RecordKind::Product ? u"vs.remote_id=?1 AND (t.product=?3 OR (t.kind=?2 AND t.record=?3))"_s
                                                             : u"vs.remote_id=?1 AND t.kind=?2 AND t.record=?3"_s;
    const QString sql = u"SELECT t.id, t.kind, vs.remote_id, t.record, t.product, t.field, %1, %2, t.currency, t.at, t.seen,"
                        " ifnull(o.set_id, ''), ifnull(g.title, ''), ifnull(p.name, '') FROM versions t JOIN version_shops vs ON vs.id = t.shop"
                        " LEFT JOIN outbox o ON o.rowid = %3 LEFT JOIN changes c ON c.id = o.change_id"
                        " LEFT JOIN change_sets g ON g.id = o.set_id LEFT JOIN people p ON p.id = c.author"
                        " WHERE %4 ORDER BY t.at DESC, t.id DESC LIMIT ?4"_s.arg(versionValueSql(u"before"_s), versionValueSql(u"after"_s), versionCauseSql(), where);
    const QByteArray text = sql.toUtf8();
    Statement statement = m_db.prepare(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    statement.all(record.shop, static_cast<int>(record.kind), record.id, limit);
    return rowsOf(statement, [](Statement &row) {
        FieldVersion version;
        version.id = row.integer(0);
        version.record = {static_cast<RecordKind>(row.integer(1)), row.text(2), row.text(3)};
        version.product = row.text(4);
        version.field = row.text(5);
        version.before = row.text(6);
        version.after = row.text(7);
        version.currency = row.text(8);
        version.at = row.integer(9);
        version.seen = row.integer(10);
        version.set = row.text(11);
        version.setTitle = row.text(12);
        version.person = row.text(13);
        return version;
    });
}

Result<QList<FieldAt>> VersionRepository::now(const RecordRef &record)
{
    MirrorReader mirror(m_db);
    const auto as = [&](const auto &found) -> Result<QList<FieldAt>> {
        if (!found)
            return fail(found.error());
        return *found ? fieldsNow(record.shop, fieldsOf(**found)) : QList<FieldAt>();
    };
    switch (record.kind) {
    case RecordKind::Product: return as(mirror.product(record));
    case RecordKind::Order: return as(mirror.order(record));
    case RecordKind::Return: return as(mirror.returnCase(record));
    case RecordKind::Sku:
    case RecordKind::Stock: break;
    default: return QList<FieldAt>();
    }
    const QString sku = record.id.section(u'@', 0, 0);
    Statement statement = m_db.prepare("SELECT p.remote_id FROM skus k JOIN products p ON p.id = k.product JOIN shops s ON s.id = k.shop"
                                       " WHERE s.remote_id=? AND k.remote_id=?");
    statement.all(record.shop, sku);
    const auto product = rowOf(statement, [](Statement &row) { return row.text(0); });
    if (!product)
        return fail(product.error());
    if (!*product)
        return QList<FieldAt>();
    auto all = now({RecordKind::Product, record.shop, **product});
    if (!all)
        return all;
    QList<FieldAt> own;
    for (const FieldAt &field : std::as_const(*all)) {
        if (field.record == record)
            own.append(field);
    }
    return own;
}

Done VersionRepository::dropOld(Connection &work, Instant now)
{
    SettingsRepository settings(work);
    const auto before = [&](const QString &key, int usual) -> Result<Instant> {
        const auto days = settings.value(key, QString::number(usual));
        if (!days)
            return fail(days.error());
        bool isNumber = false;
        const int kept = days->toInt(&isNumber);
        return now - Instant(86'400'000) * (isNumber && kept >= 0 ? kept : usual);
    };
    const auto listings = before(u"history.days.listings"_s, DaysOfListings);
    const auto orders = before(u"history.days.orders"_s, DaysOfOrders);
    if (!listings || !orders)
        return fail(listings ? orders.error() : listings.error());
    Transaction transaction(m_db);
    QUAYSIDE_TRY(transaction.begun());
    bool isAnyDropped = false;
    for (const RecordKind kind : {RecordKind::Product, RecordKind::Sku, RecordKind::Stock, RecordKind::Order, RecordKind::Return}) {
        const bool isOrder = kind == RecordKind::Order || kind == RecordKind::Return;
        Statement drop = m_db.prepare("DELETE FROM versions WHERE id IN (SELECT id FROM versions WHERE kind=? AND seen < ? ORDER BY seen LIMIT ?)");
        QUAYSIDE_TRY(drop.all(static_cast<int>(kind), isOrder ? *orders : *listings, MostDropped).run());
        isAnyDropped = isAnyDropped || m_db.changes() > 0;
    }
    if (isAnyDropped)
        QUAYSIDE_TRY(m_db.execute("DELETE FROM version_texts WHERE id NOT IN (SELECT before FROM versions WHERE typeof(before) = 'integer'"
                                  " UNION SELECT after FROM versions WHERE typeof(after) = 'integer')"));
    return transaction.commit();
}

} // namespace quayside::store
