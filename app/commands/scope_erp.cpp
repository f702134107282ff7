// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/images.h"
#include "models/store/erp_repository.h"

namespace quayside::commands {

using namespace Qt::StringLiterals;

Done Scope::put(const store::ErpCount &count)
{
    const auto before = store::ErpCounts(db()).find(count.id);
    if (!before)
        return fail(before.error());
    QUAYSIDE_TRY(store::ErpCounts(db()).put(count));
    remember(u"erp_counts"_s, count.id, *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(count));
    m_write.touchAll(RecordKind::Stock);
    return {};
}

Done Scope::putLink(const QString &erp, const ErpLink &link)
{
    store::ErpLinks links(db(), erp);
    const auto before = links.of(link.sku);
    if (!before)
        return fail(before.error());
    QUAYSIDE_TRY(link.variant.isEmpty() ? links.remove(link.sku) : links.put(link, m_actor.id, m_now));
    const QJsonValue now = link.variant.isEmpty() ? QJsonValue() : QJsonValue(toJson(link));
    remember(u"erp_links"_s, erp + u'|' + link.sku.toString(), *before ? QJsonValue(toJson(**before)) : QJsonValue(), now);
    m_write.touchAll(RecordKind::Sku);
    m_write.touchAll(RecordKind::Stock);
    return {};
}

Done Scope::putFeed(const QString &erp, const QString &warehouse, const QString &shop, const QString &shopWarehouse)
{
    store::ErpLinks links(db(), erp);
    const auto before = links.shopWarehouse(warehouse, shop);
    if (!before)
        return fail(before.error());
    QUAYSIDE_TRY(links.feed(warehouse, shop, shopWarehouse));
    remember(u"erp_feeds"_s, QStringList{erp, warehouse, shop}.join(u'|'), *before, shopWarehouse);
    m_write.touchAll(RecordKind::Warehouse);
    m_write.touchAll(RecordKind::Stock);
    return {};
}

} // namespace quayside::commands
