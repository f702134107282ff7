// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/terms_repository.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"

namespace quayside::store {

Result<std::optional<SkuTerms>> TermsRepository::find(const RecordRef &sku)
{
    Statement tags = m_db.prepare("SELECT tag FROM sku_tags WHERE shop=? AND sku=? ORDER BY tag");
    tags.all(sku.shop, sku.id);
    const auto words = rowsOf(tags, [](Statement &row) { return row.text(0); });
    if (!words)
        return fail(words.error());
    Statement statement = m_db.prepare("SELECT cost, floor, buffer, low FROM sku_terms WHERE shop=? AND sku=?");
    statement.all(sku.shop, sku.id);
    auto terms = rowOf(statement, [&](Statement &row) {
        return SkuTerms{sku, row.maybeInteger(0), row.maybeInteger(1), row.maybeInteger(2), row.maybeInteger(3), *words};
    });
    if (terms && !*terms && !words->isEmpty())
        *terms = SkuTerms{sku, {}, {}, {}, {}, *words};
    return terms;
}

Done TermsRepository::put(const SkuTerms &terms)
{
    Statement dropTags = m_db.prepare("DELETE FROM sku_tags WHERE shop=? AND sku=?");
    QUAYSIDE_TRY(dropTags.all(terms.sku.shop, terms.sku.id).run());
    for (const QString &tag : terms.tags) {
        Statement add = m_db.prepare("INSERT OR IGNORE INTO sku_tags(shop, sku, tag) VALUES(?,?,?)");
        QUAYSIDE_TRY(add.all(terms.sku.shop, terms.sku.id, tag).run());
    }
    if (!terms.cost && !terms.floor && !terms.buffer && !terms.low) {
        Statement drop = m_db.prepare("DELETE FROM sku_terms WHERE shop=? AND sku=?");
        return drop.all(terms.sku.shop, terms.sku.id).run();
    }
    Statement statement = m_db.prepare("INSERT INTO sku_terms(shop, sku, cost, floor, buffer, low) VALUES(?,?,?,?,?,?)"
                                       " ON CONFLICT(shop, sku) DO UPDATE SET cost=excluded.cost, floor=excluded.floor,"
                                       " buffer=excluded.buffer, low=excluded.low");
    return statement.all(terms.sku.shop, terms.sku.id, terms.cost, terms.floor, terms.buffer, terms.low).run();
}

} // namespace quayside::store
