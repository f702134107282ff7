// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/freshness.h"

#include "app/remotes/resource.h"
#include "app/sync/job.h"
#include "models/store/alerts_reader.h"
#include "models/store/connection.h"
#include "models/store/mirror_reader.h"
#include "models/store/people_repository.h"

#include <QJsonDocument>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;
using remotes::Resource;

Result<Freshness> readFreshness(store::Connection &db)
{
    store::MirrorReader mirror(db);
    const auto shops = mirror.shops();
    const auto cursors = mirror.cursors();
    const auto paused = store::SettingsRepository(db).value(PausedSetting);
    if (!shops)
        return fail(shops.error());
    if (!cursors || !paused)
        return fail(cursors ? paused.error() : cursors.error());
    const auto policy = store::SettingsRepository(db).value(PolicySetting);
    if (!policy)
        return fail(policy.error());
    const auto trouble = store::SettingsRepository(db).value(store::TroubleSetting);
    if (!trouble)
        return fail(trouble.error());
    Freshness fresh;
    fresh.trouble = QJsonDocument::fromJson(trouble->toUtf8()).array();
    fresh.isMetered = *policy == "metered"_L1;
    fresh.shops = *shops;
    for (const store::CursorRow &row : *cursors) {
        const auto resource = remotes::resourceOf(row.resource);
        if (resource)
            fresh.readAt[lineKey(row.resource, row.shop)] = row.asOf;
        else if (const auto compared = remotes::resourceOf(row.resource.section(u'/', 0, 0)))
            fresh.comparedAt[lineKey(remotes::resourceWord(*compared), row.shop)] = row.asOf;
        if (resource == Resource::Orders || resource == Resource::Products)
            fresh.asOf = fresh.asOf == 0 ? row.asOf : std::min(fresh.asOf, row.asOf);
    }
    for (const QJsonValue &key : QJsonDocument::fromJson(paused->toUtf8()).array())
        fresh.paused.insert(key.toString());
    return fresh;
}

Done keepPaused(store::Connection &db, const QString &key, bool isPaused)
{
    store::SettingsRepository settings(db);
    const auto text = settings.value(PausedSetting);
    if (!text)
        return fail(text.error());
    QSet<QString> paused;
    for (const QJsonValue &one : QJsonDocument::fromJson(text->toUtf8()).array())
        paused.insert(one.toString());
    if (!isPaused && !paused.remove(key))
        return fail(FaultKind::NotAllowedNow, u"not-paused"_s, key);
    if (isPaused)
        paused.insert(key);
    QStringList keys = paused.values();
    keys.sort();
    return settings.setValue(PausedSetting, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact)));
}

} // namespace quayside::sync
