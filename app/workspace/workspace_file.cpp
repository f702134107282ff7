// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <optional>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindWords{"own-practice"_L1, "practice"_L1, "tiktok"_L1, "tryton"_L1};

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"workspace.json"_s);
}

QJsonObject toJson(const Connection &c)
{
    QJsonObject json{{u"id"_s, c.id}, {u"kind"_s, KindWords[static_cast<std::size_t>(c.kind)]}};
    if (c.kind == Connection::Kind::OwnPractice) {
        json[u"products"_s] = c.products;
        json[u"orders"_s] = c.orders;
        json[u"returns"_s] = c.returns;
        json[u"seed"_s] = QString::number(c.seed);
    } else if (c.kind == Connection::Kind::Tryton) {
        json[u"api_url"_s] = c.apiUrl.toString();
        json[u"database"_s] = c.database;
        json[u"user"_s] = c.user;
        json[u"web_shop"_s] = c.webShop;
        json[u"price_list"_s] = c.priceList;
        json[u"shipping_code"_s] = c.shippingCode;
    } else {
        json[u"api_url"_s] = c.apiUrl.toString();
        json[u"auth_url"_s] = c.authUrl.toString();
        if (!c.consentUrl.isEmpty())
            json[u"consent_url"_s] = c.consentUrl.toString();
        json[u"app_key"_s] = c.appKey;
        json[u"service_id"_s] = c.serviceId;
    }
    return json;
}

std::optional<Connection> connectionOf(const QJsonObject &json)
{
    Connection c;
    c.id = json[u"id"_s].toString();
    const QString word = json[u"kind"_s].toString();
    const auto *found = std::find(KindWords.begin(), KindWords.end(), word);
    if (c.id.isEmpty() || found == KindWords.end())
        return {};
    c.kind = static_cast<Connection::Kind>(found - KindWords.begin());
    c.products = json[u"products"_s].toInt();
    c.orders = json[u"orders"_s].toInt();
    c.returns = json[u"returns"_s].toInt();
    c.seed = json[u"seed"_s].toString().toULongLong();
    c.apiUrl = QUrl(json[u"api_url"_s].toString());
    c.authUrl = QUrl(json[u"auth_url"_s].toString());
    c.consentUrl = QUrl(json[u"consent_url"_s].toString());
    c.appKey = json[u"app_key"_s].toString();
    c.serviceId = json[u"service_id"_s].toString();
    c.database = json[u"database"_s].toString();
    c.user = json[u"user"_s].toString();
    c.webShop = json[u"web_shop"_s].toString();
    c.priceList = json[u"price_list"_s].toString();
    c.shippingCode = json[u"shipping_code"_s].toString();
    return c;
}

} // namespace

const Connection *WorkspaceFile::shop() const
{
    const auto found = std::find_if(connections.cbegin(), connections.cend(), [](const Connection &c) { return c.kind != Connection::Kind::Tryton; });
    return found == connections.cend() ? nullptr : &*found;
}

const Connection *WorkspaceFile::erp() const
{
    const auto found = std::find_if(connections.cbegin(), connections.cend(), [](const Connection &c) { return c.kind == Connection::Kind::Tryton; });
    return found == connections.cend() ? nullptr : &*found;
}

bool WorkspaceFile::exists(const QString &folder)
{
    return QFile::exists(pathIn(folder));
}

Result<WorkspaceFile> WorkspaceFile::read(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return fail(FaultKind::NotFound, u"no workspace.json"_s, folder);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FaultKind::Invalid, file.errorString(), file.fileName());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(FaultKind::Damaged, error.errorString(), file.fileName());
    const QJsonObject json = document.object();
    if (json[u"version"_s].toInt() > Version)
        return fail(FaultKind::Newer, u"version %1"_s.arg(json[u"version"_s].toInt()), folder);

    WorkspaceFile workspace;
    workspace.id = json[u"id"_s].toString();
    workspace.name = json[u"name"_s].toString();
    const QJsonArray connections = json[u"connections"_s].toArray();
    for (const QJsonValue &value : connections) {
        const auto connection = connectionOf(value.toObject());
        if (!connection)
            return fail(FaultKind::Damaged, u"a connection without id or of unknown kind"_s, file.fileName());
        workspace.connections.append(*connection);
    }
    if (workspace.id.isEmpty())
        return fail(FaultKind::Damaged, u"no id"_s, file.fileName());
    return workspace;
}

Done WorkspaceFile::write(const QString &folder) const
{
    if (!QDir().mkpath(folder))
        return fail(FaultKind::Invalid, u"the folder cannot be made"_s, folder);
    QJsonArray list;
    for (const Connection &connection : connections)
        list.append(toJson(connection));
    const QJsonObject json{
        {u"version"_s, Version}, {u"id"_s, id}, {u"name"_s, name}, {u"connections"_s, list}};

    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly))
        return fail(FaultKind::Invalid, file.errorString(), file.fileName());
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(FaultKind::DiskFull, file.errorString(), file.fileName());
    return {};
}

} // namespace quayside::workspace
