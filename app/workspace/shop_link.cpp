// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/shop_link.h"

#include "app/practice/practice_shop.h"
#include "app/remotes/http/http_door.h"
#include "app/remotes/remote.h"
#include "app/remotes/secret_store.h"
#include "app/remotes/tiktok/tiktok_remote.h"
#include "app/remotes/tiktok/token_keeper.h"
#include "app/secrets/memory_secrets.h"
#include "app/secrets/open_secrets.h"
#include "app/secrets/sealed_file_secrets.h"
#include "app/workspace/connection_card.h"

#include <QCryptographicHash>
#include <QDir>

#include <sodium.h>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SealKeyBytes = 32;

QString sealKeyName()
{
    return u"store/seal-key"_s;
}

// What protects nothing needs no person to remember a pass-phrase: a practice shop hands its credentials to whoever asks.
QString practicePassphrase(const WorkspaceFile &file)
{
    return u"practice "_s + file.id;
}

// The pace protects the remote's quota; a shop on this machine serves one person and says itself when it has enough.
remotes::HttpOptions doorOptions(const QUrl &api)
{
    remotes::HttpOptions options;
    if (isLoopback(api)) {
        options.pace.start = 200;
        options.pace.highest = 2'000;
        options.pace.burst = 50;
    }
    return options;
}

QCoro::Task<Result<std::unique_ptr<remotes::SecretStore>>> secretsFor(QString folder, WorkspaceFile file, QString passphrase)
{
    using Opened = Result<std::unique_ptr<remotes::SecretStore>>;
    const Connection::Kind kind = file.shop()->kind;
    if (kind == Connection::Kind::OwnPractice)
        co_return Opened(std::make_unique<secrets::MemorySecrets>());
    if (kind == Connection::Kind::TikTok) {
        Opened opened = co_await secrets::openSecrets(folder, passphrase);
        co_return opened;
    }
    auto sealed = co_await secrets::SealedFileSecrets::open(secrets::sealedFilePath(folder), practicePassphrase(file));
    if (!sealed)
        co_return Opened(fail(sealed.error()));
    co_return Opened(std::move(*sealed));
}

} // namespace

Result<Credentials> Credentials::of(const QJsonObject &card, Connection::Kind kind, const QString &subject)
{
    Credentials credentials;
    Connection &connection = credentials.connection;
    connection.kind = kind;
    connection.appKey = card[u"app_key"_s].toString();
    connection.serviceId = card[u"service_id"_s].toString();
    credentials.appSecret = card[u"app_secret"_s].toString();
    credentials.authCode = card[u"auth_code"_s].toString();
    const bool isTikTok = kind == Connection::Kind::TikTok;
    connection.apiUrl = QUrl(card[u"base_url"_s].toString(isTikTok ? u"https://open-api.tiktokglobalshop.com"_s : QString()));
    connection.authUrl = QUrl(card[u"auth_url"_s].toString(isTikTok ? u"https://auth.tiktok-shops.com"_s : QString()));
    const std::pair<QString, bool> needed[] = {{u"app_key"_s, !connection.appKey.isEmpty()},
                                               {u"app_secret"_s, !credentials.appSecret.isEmpty()},
                                               {u"auth_code"_s, !credentials.authCode.isEmpty()},
                                               {u"base_url"_s, connection.apiUrl.isValid() && !connection.apiUrl.host().isEmpty()},
                                               {u"auth_url"_s, connection.authUrl.isValid() && !connection.authUrl.host().isEmpty()}};
    for (const auto &[name, isThere] : needed) {
        if (!isThere)
            return fail(FaultKind::Invalid, u"member \"%1\" is missing"_s.arg(name), subject);
    }
    return credentials;
}

Result<Credentials> Credentials::read(const QString &file, Connection::Kind kind)
{
    const auto card = readCard(file);
    if (!card)
        return fail(card.error());
    return of(*card, kind, file);
}

// Members are taken down from the last to the first: the adapter before the tokens, the door before the secrets.
struct ShopLink::Parts
{
    WorkspaceFile file;
    std::unique_ptr<practice::PracticeShop> shop;
    std::unique_ptr<remotes::SecretStore> secrets;
    std::unique_ptr<remotes::HttpDoor> door;
    std::unique_ptr<remotes::tiktok::TokenKeeper> tokens;
    std::unique_ptr<remotes::Remote> remote;
};

ShopLink::ShopLink(std::unique_ptr<Parts> parts) : d(std::move(parts)) {}
ShopLink::~ShopLink() = default;

QCoro::Task<Result<std::unique_ptr<ShopLink>>> ShopLink::open(QString folder, WorkspaceFile file, const Clock &clock, QString passphrase)
{
    using Opened = Result<std::unique_ptr<ShopLink>>;
    if (file.shop() == nullptr)
        co_return Opened(fail(FaultKind::NotFound, u"no-remote"_s, folder));
    auto parts = std::make_unique<Parts>();
    Connection connection = *file.shop();
    std::optional<Credentials> own;
    if (connection.kind == Connection::Kind::OwnPractice) {
        practice::PracticeOptions options;
        options.products = connection.products;
        options.orders = connection.orders;
        options.returns = connection.returns;
        options.seed = connection.seed;
        options.stateFile = QDir(folder).filePath(u"practice-shop.state"_s);
        options.clock = &clock;
        parts->shop = std::make_unique<practice::PracticeShop>(options);
        if (Done started = parts->shop->start(); !started)
            co_return Opened(fail(started.error()));
        auto credentials = Credentials::of(parts->shop->card(), connection.kind, folder);
        if (!credentials)
            co_return Opened(fail(credentials.error()));
        credentials->connection.id = connection.id;
        connection = credentials->connection;
        own = std::move(*credentials);
    }
    parts->file = file;
    auto secrets = co_await secretsFor(folder, file, passphrase);
    if (!secrets)
        co_return Opened(fail(secrets.error()));
    parts->secrets = std::move(*secrets);
    parts->door = std::make_unique<remotes::HttpDoor>(clock, doorOptions(connection.apiUrl));
    parts->tokens = std::make_unique<remotes::tiktok::TokenKeeper>(*parts->door, *parts->secrets, clock, shopAccountOf(connection));
    parts->remote = remotes::tiktok::makeTikTokRemote(*parts->door, *parts->tokens);
    std::unique_ptr<ShopLink> link(new ShopLink(std::move(parts)));
    if (own) {
        // A shop of our own hands out its code at every start; what it knows of us lies in memory only.
        if (Done enrolled = co_await link->enrol(*own); !enrolled)
            co_return Opened(fail(enrolled.error()));
    }
    co_return Opened(std::move(link));
}

QCoro::Task<Done> ShopLink::enrol(Credentials credentials)
{
    Done enrolled = co_await d->tokens->enrol(credentials.appSecret, credentials.authCode);
    co_return enrolled;
}

QCoro::Task<Done> ShopLink::adopt(QByteArray secret)
{
    Done adopted = co_await d->tokens->adopt(std::move(secret));
    co_return adopted;
}

QCoro::Task<Result<QString>> ShopLink::appSecret()
{
    const Result<QByteArray> secret = co_await d->tokens->appSecret();
    if (!secret)
        co_return fail(secret.error());
    co_return QString::fromUtf8(*secret);
}

QCoro::Task<Result<Instant>> ShopLink::consentUntil()
{
    const auto grant = co_await d->tokens->grant();
    if (!grant)
        co_return fail(grant.error());
    co_return grant->refreshUntil;
}

QCoro::Task<Result<QByteArray>> ShopLink::sealKey()
{
    // The people of a practice shop of our own are invented: their key needs to be the same tomorrow, not secret.
    if (d->file.shop()->kind == Connection::Kind::OwnPractice)
        co_return QCryptographicHash::hash(practicePassphrase(d->file).toUtf8(), QCryptographicHash::Sha256);
    Result<QByteArray> kept = co_await d->secrets->read(sealKeyName());
    if (kept && kept->size() == SealKeyBytes)
        co_return kept;
    if (!kept && kept.error().kind != FaultKind::NotFound)
        co_return kept;
    QByteArray key(SealKeyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    if (Done written = co_await d->secrets->write(sealKeyName(), key); !written)
        co_return fail(written.error());
    co_return key;
}

remotes::Remote &ShopLink::remote() const
{
    return *d->remote;
}

void ShopLink::setPolicy(NetworkPolicy policy)
{
    d->door->setPolicy(policy);
}

QCoro::Task<Result<QByteArray>> ShopLink::picture(QUrl address)
{
    auto make = [address] { return remotes::HttpRequest("GET", address); };
    const auto answer = co_await d->door->sendRead(u"pictures"_s, std::move(make));
    if (!answer)
        co_return fail(answer.error());
    if (answer->status != 200)
        co_return fail(FaultKind::NotFound, u"status %1"_s.arg(answer->status), address.toString(), answer->status);
    co_return answer->body;
}

QCoro::Task<void> ShopLink::close()
{
    co_await d->remote->shutDown();
    co_await d->door->shutDown();
    if (d->shop)
        d->shop->stop();
}

} // namespace quayside::workspace
