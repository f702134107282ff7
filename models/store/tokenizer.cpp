// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tokenizer.h"

#include "models/text/words.h"

#include <sqlite3.h>

#include <string_view>

namespace quayside::store {

namespace {

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    // The tokenizer has no state; FTS5 wants an address that is not null.
    static char none = 0;
    *out = reinterpret_cast<Fts5Tokenizer *>(&none);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *)
{
}

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size,
             int (*token)(void *, int, const char *, int, int, int))
{
    int code = SQLITE_OK;
    text::forEachWord(std::string_view(text, static_cast<std::size_t>(size)), [&](const text::Word &word) {
        code = token(context, 0, word.folded.data(), static_cast<int>(word.folded.size()), static_cast<int>(word.start),
                     static_cast<int>(word.end));
        return code == SQLITE_OK;
    });
    return code;
}

fts5_api *apiOf(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Done registerTokenizer(sqlite3 *db)
{
    fts5_api *api = apiOf(db);
    if (api == nullptr)
        return fail(FaultKind::Internal, QStringLiteral("this SQLite has no FTS5"));
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (const int code = api->xCreateTokenizer(api, "quayside", nullptr, &tokenizer, nullptr); code != SQLITE_OK)
        return fail(FaultKind::Internal, QStringLiteral("tokenizer: %1").arg(code));
    return {};
}

} // namespace quayside::store
