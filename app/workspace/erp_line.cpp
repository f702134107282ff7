// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/erp_line.h"

#include "app/remotes/erp/tryton/tryton_remote.h"
#include "app/remotes/http/http_door.h"
#include "app/remotes/secret_store.h"
#include "app/secrets/memory_secrets.h"
#include "app/secrets/open_secrets.h"
#include "app/workspace/connection_card.h"

#include <QDir>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

remotes::erp::tryton::TrytonAccount accountOf(const Connection &connection)
{
    remotes::erp::tryton::TrytonAccount account;
    account.id = connection.id;
    account.base = connection.apiUrl;
    account.database = connection.database;
    account.user = connection.user;
    account.webShop = connection.webShop;
    account.priceList = connection.priceList;
    return account;
}

} // namespace

Result<ErpCredentials> ErpCredentials::read(const QString &path)
{
    const auto file = readCard(path);
    if (!file)
        return fail(file.error());
    const QJsonObject &card = *file;
    ErpCredentials credentials;
    Connection &connection = credentials.connection;
    connection.kind = Connection::Kind::Tryton;
    connection.apiUrl = QUrl(card[u"url"_s].toString());
    connection.database = card[u"database"_s].toString();
    connection.user = card[u"user"_s].toString();
    connection.webShop = card[u"web_shop"_s].toString();
    connection.priceList = card[u"price_list"_s].toString();
    connection.shippingCode = card[u"shipping_code"_s].toString();
    credentials.password = card[u"password"_s].toString();
    const std::pair<QString, bool> needed[] = {{u"url"_s, connection.apiUrl.isValid() && !connection.apiUrl.host().isEmpty()},
                                               {u"database"_s, !connection.database.isEmpty()},
                                               {u"user"_s, !connection.user.isEmpty()},
                                               {u"password"_s, !credentials.password.isEmpty()}};
    for (const auto &[name, isThere] : needed) {
        if (!isThere)
            return fail(FaultKind::Invalid, u"member \"%1\" is missing"_s.arg(name), path);
    }
    return credentials;
}

QCoro::Task<Result<ErpFound>> tryErp(ErpCredentials credentials, const Clock &clock)
{
    const auto account = accountOf(credentials.connection);
    secrets::MemorySecrets store;
    const Done kept = co_await store.write(remotes::erp::tryton::passwordKey(account), credentials.password.toUtf8());
    if (!kept)
        co_return fail(kept.error());
    // Somebody waits for the answer: what fails is told at once, and tried again when they say so.
    remotes::HttpOptions options;
    options.attempts = 1;
    remotes::HttpDoor door(clock, options);
    const auto remote = remotes::erp::tryton::makeTrytonRemote(door, store, account);
    const auto identity = co_await remote->connect();
    co_await remote->shutDown();
    co_await door.shutDown();
    if (!identity)
        co_return fail(identity.error());
    ErpFound found;
    found.version = identity->serverVersion;
    found.company = identity->companyName;
    found.currency = identity->currency;
    found.missingModules = identity->missingModules;
    co_return found;
}

// Members are taken down from the last to the first.
struct ErpLine::Parts
{
    Connection connection;
    std::unique_ptr<remotes::SecretStore> secrets;
    std::unique_ptr<remotes::HttpDoor> door;
    std::unique_ptr<remotes::erp::ErpRemote> remote;
};

ErpLine::ErpLine(std::unique_ptr<Parts> parts) : d(std::move(parts)) {}
ErpLine::~ErpLine() = default;

QCoro::Task<Result<std::unique_ptr<ErpLine>>> ErpLine::open(QString folder, Connection connection, const Clock &clock, QString passphrase)
{
    using Opened = Result<std::unique_ptr<ErpLine>>;
    auto parts = std::make_unique<Parts>();
    parts->connection = connection;
    // A folder of its own: where no keychain answers, the shop's secrets lie in a sealed file that another store has open.
    const QString place = QDir(folder).filePath(u"erp"_s);
    if (!QDir().mkpath(place))
        co_return Opened(fail(FaultKind::Invalid, u"the folder cannot be made"_s, place));
    auto secrets = co_await secrets::openSecrets(place, passphrase);
    if (!secrets)
        co_return Opened(fail(secrets.error()));
    parts->secrets = std::move(*secrets);
    parts->door = std::make_unique<remotes::HttpDoor>(clock, remotes::HttpOptions());
    parts->remote = remotes::erp::tryton::makeTrytonRemote(*parts->door, *parts->secrets, accountOf(connection));
    co_return Opened(std::unique_ptr<ErpLine>(new ErpLine(std::move(parts))));
}

QCoro::Task<Done> ErpLine::enrol(QString password)
{
    const QString key = remotes::erp::tryton::passwordKey(accountOf(d->connection));
    const Done kept = co_await d->secrets->write(key, password.toUtf8());
    if (!kept)
        co_return fail(kept.error());
    const auto identity = co_await d->remote->connect();
    if (identity)
        co_return Done();
    // A password that does not open anything is not worth keeping.
    const Done removed = co_await d->secrets->remove(key);
    Q_UNUSED(removed);
    co_return fail(identity.error());
}

remotes::erp::ErpRemote &ErpLine::remote() const
{
    return *d->remote;
}

QCoro::Task<void> ErpLine::close()
{
    co_await d->remote->shutDown();
    co_await d->door->shutDown();
}

} // namespace quayside::workspace
