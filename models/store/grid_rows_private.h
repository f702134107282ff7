// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/grid_rows.h"

#include <QHash>

#include <algorithm>
#include <array>

// How blocks of rows are read; shared by the files that do it.

namespace quayside::store {

// A block's ids travel as one JSON array, so that the statement's text, and with it its plan, is the same for any block.
inline QByteArray arrayOf(const std::vector<qint64> &ids)
{
    QByteArray array = "[";
    for (const qint64 id : ids) {
        if (array.size() > 1)
            array += ',';
        array += QByteArray::number(id);
    }
    return array + ']';
}

template <class Use>
Done eachRow(Connection &db, const std::string &sql, const std::vector<qint64> &ids, Use use)
{
    const QByteArray array = arrayOf(ids);
    Statement statement = db.prepare(sql);
    statement.bind(std::string_view(array.constData(), static_cast<std::size_t>(array.size())));
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        use(static_cast<const Statement &>(statement));
    }
}

// Rows of a block by local id; the statement's first column is that id.
template <class Row, class Make>
Result<QHash<qint64, Row>> byId(Connection &db, const std::string &sql, const std::vector<qint64> &ids, Make make)
{
    QHash<qint64, Row> rows;
    QUAYSIDE_TRY(eachRow(db, sql, ids, [&](const Statement &row) { rows.insert(row.integer(0), make(row)); }));
    return rows;
}

template <class Row>
std::vector<Row> inOrder(QHash<qint64, Row> rows, const std::vector<qint64> &ids)
{
    std::vector<Row> ordered;
    ordered.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto found = rows.constFind(id); found != rows.cend())
            ordered.push_back(*found);
    }
    return ordered;
}

template <class Row, class Make>
Result<std::vector<Row>> ordered(Connection &db, const std::string &sql, const std::vector<qint64> &ids, Make make)
{
    auto rows = byId<Row>(db, sql, ids, make);
    if (!rows)
        return fail(rows.error());
    return inOrder(std::move(*rows), ids);
}

inline constexpr auto ThisBlock = "(SELECT value FROM json_each(?1))";

// The higher, the more a person has to know about it.
inline int concern(ChangeState state)
{
    constexpr std::array Rising{ChangeState::Edited,  ChangeState::Proposed, ChangeState::Approved,
                                ChangeState::Sending, ChangeState::Refused,  ChangeState::Conflict};
    return static_cast<int>(std::find(Rising.begin(), Rising.end(), state) - Rising.begin());
}

// A refusal is shown until a later change of the same field takes its place.
inline constexpr auto IsShown
    = "(c.overlay = 1 OR (c.state = 'refused' AND NOT EXISTS(SELECT 1 FROM changes n WHERE n.kind = c.kind AND n.shop = c.shop"
      " AND n.record = c.record AND n.field = c.field AND n.rowid > c.rowid)))";

} // namespace quayside::store
