// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/connection_card.h"

#include <QFile>
#include <QJsonDocument>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

Result<QJsonObject> readCard(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FaultKind::NotFound, file.errorString(), path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(FaultKind::Invalid, u"not a JSON object: "_s + error.errorString(), path);
    return document.object();
}

remotes::tiktok::TikTokAccount shopAccountOf(const Connection &connection)
{
    remotes::tiktok::TikTokAccount account;
    account.id = connection.id;
    account.apiBase = connection.apiUrl;
    account.authBase = connection.authUrl;
    account.consentBase = connection.consentUrl;
    account.appKey = connection.appKey;
    account.serviceId = connection.serviceId;
    return account;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1 || url.host() == "::1"_L1;
}

} // namespace quayside::workspace
