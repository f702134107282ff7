// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/parser.h"
#include "models/criteria/sql.h"

#include <sqlite3.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::criteria;

namespace {

void require(bool holds, const char *what, const QString &where)
{
    if (!holds) {
        // With the NULs that a text may hold.
        std::fprintf(stderr, "%s: %s\n", what, where.toUtf8().toPercentEncoding(" ()[]<>=:,.\"'|~").constData());
        std::abort();
    }
}

// One field of each type.
const FieldCatalog &catalog()
{
    static const FieldCatalog all = [] {
        const auto field = [](const char *id, FieldType type) {
            Field made;
            made.id = QLatin1StringView(id);
            made.type = type;
            made.sql = u"t."_s + made.id;
            made.exponentSql = u"2"_s;
            return made;
        };
        Field title = field("title", FieldType::Text);
        title.isSearched = true;
        Field sku = field("sku", FieldType::Identifier);
        sku.isSearched = true;
        Field status = field("status", FieldType::Enum);
        status.values = {{u"live"_s, {u"ACTIVATE"_s}}, {u"draft"_s, {u"DRAFT"_s, u"PENDING"_s}}};
        Field tag = field("tag", FieldType::Tags);
        tag.sql = u"EXISTS(SELECT 1 FROM tags WHERE row=t.id AND %1)"_s;
        tag.isSortable = false;
        Field deadline = field("deadline", FieldType::Instant);
        deadline.isDeadline = true;
        FieldCatalog made({title, sku, status, tag, deadline, field("price", FieldType::Money), field("stock", FieldType::Integer),
                           field("margin", FieldType::Percent), field("created", FieldType::Instant), field("gift", FieldType::Flag)});
        made.mineSql = u"t.author = %1"_s;
        made.conflictSql = u"t.status = 'conflict'"_s;
        made.errorSql = u"t.status = 'refused'"_s;
        return made;
    }();
    return all;
}

sqlite3 *database()
{
    static sqlite3 *db = [] {
        sqlite3 *made = nullptr;
        sqlite3_open(":memory:", &made);
        require(registerFunctions(made).has_value(), "functions", {});
        sqlite3_exec(made, "CREATE TABLE t(id INTEGER PRIMARY KEY, title TEXT, sku TEXT, status TEXT, deadline INTEGER, price INTEGER, stock INTEGER,"
                           " margin INTEGER, created INTEGER, gift INTEGER, author TEXT); CREATE TABLE tags(row INTEGER, tag TEXT);"
                           "INSERT INTO t VALUES(1,'Váy hoa red dress','AB-1','ACTIVATE',5,1999,3,125,7,1,'p1'); INSERT INTO tags VALUES(1,'summer')",
                     nullptr, nullptr, nullptr);
        return made;
    }();
    return db;
}

} // namespace

/// Any bytes as criteria: read, printed and read again, completed, and run as SQL.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Parsed parsed = parse(text, catalog());
    for (const Problem &problem : parsed.problems)
        require(problem.start >= 0 && problem.length >= 0 && problem.start + problem.length <= text.size(), "a problem outside of the text", text);
    for (const Term &term : parsed.terms)
        require(term.start >= 0 && term.start + term.length <= text.size() && term.problem < parsed.problems.size(), "a term outside of the text", text);
    const QString printed = print(parsed.query);
    const Parsed again = parse(printed, catalog());
    require(again.query == parsed.query, "printed, it reads as another query", text + u" -> "_s + printed + u" -> "_s + print(again.query));

    const int cursor = size > 0 ? data[0] % static_cast<int>(text.size() + 1) : 0;
    for (const Completion &completion : complete(text, cursor, catalog()))
        require(completion.start >= 0 && completion.start + completion.length <= text.size(), "a proposal outside of the text", text);

    Context context;
    const SqlText sql = toSql(parsed.query, catalog(), context);
    const QByteArray statement = "SELECT id FROM t WHERE " + sql.where.toUtf8() + (sql.orderBy.isEmpty() ? QByteArray() : " ORDER BY " + sql.orderBy.toUtf8());
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v2(database(), statement.constData(), -1, &prepared, nullptr);
    // A tree that is too deep or too wide for SQLite is refused by it; anything else that it refuses is ours.
    require(code == SQLITE_OK || QByteArray(sqlite3_errmsg(database())).contains("too "), sqlite3_errmsg(database()), text + u" -> "_s + QString::fromUtf8(statement));
    require(prepared == nullptr || sqlite3_bind_parameter_count(prepared) == sql.binds.size(), "another number of values than places", text);
    sqlite3_finalize(prepared);
    return 0;
}
