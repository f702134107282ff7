// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mirror_gone.h"

#include "models/domain/record_ref.h"
#include "models/store/connection.h"
#include "models/store/rows_of.h"
#include "models/store/store.h"

#include <algorithm>
#include <array>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

struct Vanishing
{
    QLatin1StringView resource;
    RecordKind kind;
    const char *living;   ///< ids of shop ?1
    const char *mark;     ///< record ?2 of shop ?1; null: MirrorWriter does it
};

// Rows of the flat tables are news by their bytes: with another hash the same document is news when it comes back.
constexpr std::array Table{
    Vanishing{"products"_L1, RecordKind::Product, "SELECT remote_id FROM products WHERE shop=?1 AND status<>'DELETED'", nullptr},
    Vanishing{"warehouses"_L1, RecordKind::Warehouse, "SELECT remote_id FROM warehouses WHERE shop=?1 AND status<>'DELETED'",
              "UPDATE warehouses SET status='DELETED' WHERE shop=?1 AND remote_id=?2"},
    Vanishing{"categories"_L1, RecordKind::Category, "SELECT remote_id FROM categories WHERE shop=?1 AND permission<>'DELETED'",
              "UPDATE categories SET permission='DELETED' WHERE shop=?1 AND remote_id=?2"},
    Vanishing{"brands"_L1, RecordKind::Brand, "SELECT remote_id FROM brands WHERE shop=?1", "DELETE FROM brands WHERE shop=?1 AND remote_id=?2"},
    Vanishing{"promotions"_L1, RecordKind::Promotion, "SELECT remote_id FROM promotions WHERE shop=?1 AND status<>'DELETED'",
              "UPDATE promotions SET status='DELETED', raw_hash=~raw_hash WHERE shop=?1 AND remote_id=?2"},
    Vanishing{"coupons"_L1, RecordKind::Coupon, "SELECT remote_id FROM coupons WHERE shop=?1 AND status<>'DELETED'",
              "UPDATE coupons SET status='DELETED', raw_hash=~raw_hash WHERE shop=?1 AND remote_id=?2"},
};

Result<const Vanishing *> find(const QString &resource)
{
    const auto it = std::find_if(Table.begin(), Table.end(), [&](const Vanishing &one) { return resource == one.resource; });
    if (it == Table.end())
        return fail(FaultKind::Internal, u"nothing of it vanishes"_s, resource);
    return &*it;
}

Result<qint64> keyOf(Connection &db, const QString &shop)
{
    Statement statement = db.prepare("SELECT id FROM shops WHERE remote_id=?");
    statement.bind(shop);
    return numberOf(statement);
}

} // namespace

Result<QStringList> livingIds(Connection &db, const QString &shop, const QString &resource)
{
    const auto table = find(resource);
    const Result<qint64> key = keyOf(db, shop);
    if (!table || !key)
        return fail(table ? key.error() : table.error());
    Statement statement = db.prepare((*table)->living);
    statement.bind(*key);
    const auto rows = rowsOf(statement, [](Statement &row) { return row.text(0); });
    if (!rows)
        return fail(rows.error());
    return QStringList(*rows);
}

Done markGone(WriteScope &scope, const QString &shop, const QString &resource, const QStringList &ids)
{
    const auto table = find(resource);
    const Result<qint64> key = keyOf(scope.connection(), shop);
    if (!table || !key)
        return fail(table ? key.error() : table.error());
    if ((*table)->mark == nullptr)
        return fail(FaultKind::Internal, u"marked by the writer"_s, resource);
    for (const QString &id : ids) {
        Statement statement = scope.connection().prepare((*table)->mark);
        statement.all(*key, id);
        QUAYSIDE_TRY(statement.run());
    }
    if (!ids.isEmpty())
        scope.touchAll((*table)->kind);
    return {};
}

} // namespace quayside::store
