// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_writer_private.h"

#include "models/base/background.h"
#include "models/store/packing.h"
#include "models/store/rows_of.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t ManyTexts = 1'000; ///< to be freed by somebody who has the time

} // namespace

MirrorWriter::MirrorWriter(WriteScope &scope, QString remote, QString shop)
    : d(new Private{scope, scope.connection(), std::move(remote), std::move(shop), 0, {}, VersionRepository(scope.history())})
{
}

MirrorWriter::~MirrorWriter()
{
    if (d->ahead)
        d->ahead->wait();
}

Result<qint64> MirrorWriter::Private::shopKey()
{
    if (shopId != 0)
        return shopId;
    Statement statement = db.prepare("SELECT id FROM shops WHERE remote_id=?");
    statement.bind(shop);
    const Result<qint64> id = numberOf(statement);
    if (!id)
        return id;
    if (*id == 0)
        return fail(FaultKind::NotFound, u"shop not in the mirror"_s, shop);
    shopId = *id;
    return shopId;
}

Result<qint64> MirrorWriter::Private::keepRaw(const QByteArray &raw)
{
    if (raw.isEmpty())
        return 0;
    if (nextRaw == 0) {
        Statement statement = db.prepare("SELECT ifnull(max(id), 0) + 1 FROM raw_pages");
        const Result<qint64> free = numberOf(statement);
        if (!free)
            return free;
        nextRaw = *free;
    }
    // Packing takes as long as writing the rows of a page: it is done beside it and waited for in finish().
    raws.push_back({nextRaw, static_cast<qint64>(raw.size()), inBackground(Urgency::Awaited, [raw] { return pack(raw); })});
    return nextRaw++;
}

Done MirrorWriter::Private::writeRaw()
{
    for (Raw &raw : raws) {
        Statement statement = db.prepare("INSERT INTO raw_pages(id, size, body) VALUES(?,?,?)");
        QUAYSIDE_TRY(statement.all(raw.id, raw.size).blob(raw.packed.result()).run());
    }
    raws.clear();
    return {};
}

qint64 MirrorWriter::Private::hashOf(const QByteArray &raw, const rows::RawSpan &span)
{
    // Eight bytes at a time: a page is hashed for every record of it. Kept in the store, so it must never change with a library's
    // version.
    constexpr quint64 Prime = 0x9E3779B97F4A7C15ULL;
    if (span.length == 0)
        return 0;
    const QByteArrayView bytes = QByteArrayView(raw).sliced(span.at, span.length);
    quint64 hash = Prime ^ span.length;
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        hash = (hash ^ word) * Prime;
        hash ^= hash >> 32;
    }
    for (; at < bytes.size(); ++at)
        hash = (hash ^ static_cast<uchar>(bytes[at])) * Prime;
    return static_cast<qint64>(hash ^ (hash >> 29));
}

Done MirrorWriter::Private::dropRaw(qint64 page)
{
    if (page == 0)
        return {};
    Statement statement = db.prepare("DELETE FROM raw_pages WHERE id=?1 AND NOT EXISTS(SELECT 1 FROM products WHERE raw_page=?1)"
                                     " AND NOT EXISTS(SELECT 1 FROM returns WHERE raw_page=?1)"
                                     " AND NOT EXISTS(SELECT 1 FROM packages WHERE raw_page=?1)"
                                     " AND NOT EXISTS(SELECT 1 FROM cancellations WHERE raw_page=?1)"
                                     " AND NOT EXISTS(SELECT 1 FROM orders WHERE raw_page=?1)");
    return statement.bind(page).run();
}

Done MirrorWriter::Private::keep(const std::vector<Moved> &moves, Instant at)
{
    for (const Moved &move : moves) {
        bool mayJoin = false;
        if (move.kind == RecordKind::Stock) {
            // A level that was not known before did not move; one that we sent ourselves stays a version of its own.
            if (move.before.empty())
                continue;
            Statement ours = db.prepare("SELECT EXISTS(SELECT 1 FROM outbox WHERE kind=? AND shop=? AND record=? AND sent_at > 0"
                                        " AND (finished_at = 0 OR finished_at > ?))");
            ours.all(static_cast<int>(move.kind), shop, move.record, scope.now() - VersionRepository::JoinedWithin);
            const Result<qint64> isOurs = numberOf(ours);
            if (!isOurs)
                return fail(isOurs.error());
            mayJoin = *isOurs == 0;
        }
        QUAYSIDE_TRY(versions.add(shop, move, at, scope.now(), mayJoin));
    }
    return {};
}

void MirrorWriter::Private::search(const std::string &table, qint64 id, std::string before, std::string after)
{
    if (before != after)
        words[table].push_back({id, std::move(before), std::move(after)});
}

Done MirrorWriter::Private::writeWords(const std::string &table, const std::vector<Words> &changed)
{
    // A contentless index forgets a row only when told the words it was indexed with.
    const bool keepsText = table != "order_words";
    Statement drop = db.prepare(keepsText ? "DELETE FROM " + table + " WHERE rowid=?"
                                          : "INSERT INTO " + table + "(" + table + ", rowid, words) VALUES('delete', ?, ?)");
    Statement add = db.prepare("INSERT INTO " + table + "(rowid, words) VALUES(?,?)");
    for (const Words &words : changed) {
        if (!words.before.empty()) {
            drop.bind(words.id);
            if (!keepsText)
                drop.bind(words.before);
            QUAYSIDE_TRY(drop.run());
            drop.reset();
        }
        QUAYSIDE_TRY(add.all(words.id, words.after).run());
        add.reset();
    }
    return {};
}

QString MirrorWriter::quarantineName(const QString &id, const QByteArray &raw)
{
    if (!id.isEmpty())
        return id;
    return u'#' + QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().first(12));
}

Done MirrorWriter::quarantine(const QString &resource, const QList<Quarantined> &records)
{
    for (const Quarantined &record : records) {
        Statement statement = d->db.prepare("INSERT INTO quarantine(shop, resource, remote_id, reason, raw, at, program) VALUES(?,?,?,?,?,?,?)"
                                            " ON CONFLICT(shop, resource, remote_id) DO UPDATE SET reason=excluded.reason,"
                                            " raw=excluded.raw, program=excluded.program, tries=tries+1");
        statement.all(d->shop, resource, quarantineName(record.id, record.raw), record.reason);
        statement.blob(record.raw);
        QUAYSIDE_TRY(statement.all(record.at, record.program).run());
    }
    if (!records.isEmpty())
        d->scope.touchAll(RecordKind::Quarantine);
    return {};
}

Result<bool> MirrorWriter::hasQuarantine(const QString &resource)
{
    Statement any = d->db.prepare("SELECT EXISTS(SELECT 1 FROM quarantine WHERE shop=? AND resource=?)");
    any.all(d->shop, resource);
    const Result<qint64> isAny = numberOf(any);
    if (!isAny)
        return fail(isAny.error());
    return *isAny != 0;
}

Done MirrorWriter::understood(const QString &resource, const QStringList &ids)
{
    if (ids.isEmpty())
        return {};
    Statement statement = d->db.prepare("DELETE FROM quarantine WHERE shop=? AND resource=? AND remote_id IN (SELECT value FROM json_each(?))");
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    QUAYSIDE_TRY(statement.all(d->shop, resource, QString::fromUtf8(list)).run());
    if (d->db.changes() > 0)
        d->scope.touchAll(RecordKind::Quarantine);
    return {};
}

Done MirrorWriter::tried(const QString &resource, const QStringList &ids, const QString &program)
{
    Statement statement = d->db.prepare("UPDATE quarantine SET program=? WHERE shop=? AND resource=? AND remote_id IN (SELECT value FROM json_each(?))");
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    QUAYSIDE_TRY(statement.all(program, d->shop, resource, QString::fromUtf8(list)).run());
    if (d->db.changes() > 0)
        d->scope.touchAll(RecordKind::Quarantine);
    return {};
}

Done MirrorWriter::setCursor(const QString &resource, const QByteArray &cursor, Instant asOf)
{
    Statement statement = d->db.prepare("INSERT INTO cursors(remote, shop, resource, cursor, as_of) VALUES(?,?,?,?,?)"
                                        " ON CONFLICT(remote, shop, resource) DO UPDATE SET cursor=excluded.cursor,"
                                        " as_of=max(as_of, excluded.as_of)");
    statement.all(d->remote, d->shop, resource);
    statement.blob(cursor);
    return statement.bind(asOf).run();
}

Done MirrorWriter::finish()
{
    QUAYSIDE_TRY(d->writeRaw());
    if (d->ahead) {
        Derived sums = d->ahead->takeSums();
        sums.add(std::exchange(d->derived, Derived()));
        QUAYSIDE_TRY(sums.write(d->db));
    } else {
        QUAYSIDE_TRY(d->derived.write(d->db));
    }
    for (auto &[table, words] : d->words) {
        QUAYSIDE_TRY(d->writeWords(table, words));
        if (words.size() > ManyTexts)
            inBackground(Urgency::AwaitedNow, [words = std::make_shared<std::vector<Private::Words>>(std::move(words))] { words->clear(); });
    }
    d->words.clear();
    return {};
}

} // namespace quayside::store
