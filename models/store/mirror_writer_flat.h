// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mirror_writer_private.h"
#include "models/store/rows_of.h"

namespace quayside::store {

/// A table of records without versions: what they say is in the row itself.
struct FlatTable
{
    const char *table;
    RecordKind kind;
    std::string find;
    std::string upsert;
    std::string drop;
};

// `columns` between remote_id and the raw ones.
[[nodiscard]] inline FlatTable flat(const char *table, RecordKind kind, const std::vector<const char *> &columns)
{
    const std::string name(table);
    std::string insert = "INSERT INTO " + name + "(shop, remote_id";
    std::string values = ") VALUES(?1,?2";
    std::string update = ") ON CONFLICT(shop, remote_id) DO UPDATE SET ";
    int at = 2;
    std::vector<const char *> all = columns;
    for (const char *column : {"raw_at", "raw_length", "raw_hash", "raw_page"})
        all.push_back(column);
    for (const char *column : all) {
        const std::string number = '?' + std::to_string(++at);
        insert.append(", ").append(column);
        values.append(",").append(number);
        update.append(at == 3 ? "" : ", ").append(column).append("=").append(number);
    }
    return {table, kind, "SELECT id, raw_hash, ifnull(raw_page, 0) FROM " + name + " WHERE shop=? AND remote_id=?",
            insert + values + update + " RETURNING id",
            "DELETE FROM raw_pages WHERE id=?1 AND NOT EXISTS(SELECT 1 FROM " + name + " WHERE raw_page=?1)"};
}

struct KnownRow
{
    qint64 id = 0;
    qint64 hash = 0;
    qint64 rawPage = 0;
};

/// Upserts rows whose bytes are news. `bind` binds the table's columns; `after` gets every row that was written, with its local id.
template <class Row, class Bind, class After>
[[nodiscard]] Result<Applied> writeFlat(MirrorWriter::Private &d, const FlatTable &table, std::span<const Row> rows, const QByteArray &raw, Bind bind, After after)
{
    const Result<qint64> shop = d.shopKey();
    if (!shop)
        return fail(shop.error());
    Applied applied;
    qint64 page = 0;
    for (const Row &row : rows) {
        Statement find = d.db.prepare(table.find);
        find.all(*shop, row.id);
        const auto known = rowOf(find, [](Statement &found) { return KnownRow{found.integer(0), found.integer(1), found.integer(2)}; });
        if (!known)
            return fail(known.error());
        const KnownRow before = known->value_or(KnownRow());
        const qint64 hash = MirrorWriter::Private::hashOf(raw, row.raw);
        if (before.id != 0 && hash == before.hash) {
            ++applied.unchanged;
            continue;
        }
        if (page == 0) {
            const Result<qint64> kept = d.keepRaw(raw);
            if (!kept)
                return fail(kept.error());
            page = *kept;
        }
        Statement upsert = d.db.prepare(table.upsert);
        upsert.all(*shop, row.id);
        bind(upsert, row);
        upsert.all(static_cast<qint64>(row.raw.at), static_cast<qint64>(row.raw.length), hash);
        if (page != 0)
            upsert.bind(page);
        else
            upsert.null();
        const Result<qint64> id = numberOf(upsert);
        if (!id)
            return fail(id.error());
        QUAYSIDE_TRY(after(*id, row));
        d.scope.touch(table.kind, *id);
        if (before.rawPage != 0 && before.rawPage != page) {
            Statement drop = d.db.prepare(table.drop);
            QUAYSIDE_TRY(drop.bind(before.rawPage).run());
        }
        before.id == 0 ? ++applied.inserted : ++applied.updated;
    }
    return applied;
}

template <class Row, class Bind>
[[nodiscard]] Result<Applied> writeFlat(MirrorWriter::Private &d, const FlatTable &table, std::span<const Row> rows, const QByteArray &raw, Bind bind)
{
    return writeFlat(d, table, rows, raw, bind, [](qint64, const Row &) -> Done { return {}; });
}

} // namespace quayside::store
