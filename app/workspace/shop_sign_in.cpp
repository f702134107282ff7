// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/shop_sign_in.h"

#include "app/remotes/http/http_door.h"
#include "app/remotes/remote.h"
#include "app/remotes/tiktok/tiktok_remote.h"
#include "app/remotes/tiktok/token_keeper.h"
#include "app/secrets/memory_secrets.h"
#include "app/workspace/connection_card.h"
#include "app/workspace/loopback.h"
#include "models/domain/rows.h"

#include <QRandomGenerator>
#include <QUrlQuery>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

// What the program asks of the shop (facts: tiktok-shop-api.md section 2.4).
const QStringList &neededScopes()
{
    static const QStringList scopes{u"seller.authorization.info"_s, u"seller.product.basic"_s, u"seller.product.write"_s,
                                    u"seller.order.info"_s,         u"seller.logistics"_s,     u"seller.return_refund.basic"_s};
    return scopes;
}

QString randomWord()
{
    quint32 words[6];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Somebody waits for the answer: what fails is told at once, and tried again when they say so.
remotes::HttpOptions onceOnly()
{
    remotes::HttpOptions options;
    options.attempts = 1;
    return options;
}

// Its secret is kept under a name of its own until the sign-in is done.
remotes::tiktok::TikTokAccount accountOf(const Connection &connection)
{
    remotes::tiktok::TikTokAccount account = shopAccountOf(connection);
    account.id = u"sign-in"_s;
    return account;
}

} // namespace

// Members are taken down from the last to the first.
struct ShopSignIn::Parts
{
    Parts(ShopAccount entered, const Clock &clock)
        : account(std::move(entered)), state(randomWord()), door(clock, onceOnly()), tokens(door, secrets, clock, accountOf(account.connection)),
          remote(remotes::tiktok::makeTikTokRemote(door, tokens))
    {
    }

    ShopAccount account;
    QString state;
    Loopback loopback;
    secrets::MemorySecrets secrets;
    remotes::HttpDoor door;
    remotes::tiktok::TokenKeeper tokens;
    std::unique_ptr<remotes::Remote> remote;
};

Connection tiktokConnection(bool isUnitedStates)
{
    Connection connection;
    connection.kind = Connection::Kind::TikTok;
    connection.apiUrl = QUrl(u"https://open-api.tiktokglobalshop.com"_s);
    connection.authUrl = QUrl(u"https://auth.tiktok-shops.com"_s);
    connection.consentUrl = QUrl(isUnitedStates ? u"https://services.us.tiktokshop.com"_s : u"https://services.tiktokshop.com"_s);
    return connection;
}

QUrl ShopSignIn::redirectAddress()
{
    return QUrl(u"http://127.0.0.1:%1/quayside"_s.arg(Port));
}

ShopSignIn::ShopSignIn(ShopAccount account, const Clock &clock) : d(std::make_unique<Parts>(std::move(account), clock))
{
    connect(&d->loopback, &Loopback::returned, this, &ShopSignIn::returned);
}

ShopSignIn::~ShopSignIn() = default;

Done ShopSignIn::listen()
{
    // A practice shop is told where to come back to, so any port does; TikTok Shop knows the one that was registered.
    const bool isFree = isLoopback(d->account.connection.authUrl);
    Done listening = d->loopback.listen(isFree ? 0 : Port);
    return listening;
}

QUrl ShopSignIn::page() const
{
    QUrl page = d->tokens.consentUrl(d->state);
    if (isLoopback(page) && d->loopback.port() != 0) {
        QUrlQuery query(page);
        query.addQueryItem(u"redirect"_s, u"http://127.0.0.1:%1/quayside"_s.arg(d->loopback.port()));
        page.setQuery(query);
    }
    return page;
}

QCoro::Task<Result<SignedIn>> ShopSignIn::finish(QString answer)
{
    QString code = answer.trimmed();
    if (code.contains(u"://"_s) || code.startsWith(u'/') || code.contains(u"code="_s)) {
        const QUrlQuery query(code.section(u'?', 1).section(u'#', 0, 0));
        const QString state = query.queryItemValue(u"state"_s, QUrl::FullyDecoded);
        code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
        // An address that somebody else made would sign this program in to their shop.
        if (state != d->state)
            co_return fail(FaultKind::Denied, u"connect.state"_s, d->account.connection.authUrl.host());
    }
    if (code.isEmpty())
        co_return fail(FaultKind::Invalid, u"connect.no-code"_s, d->account.connection.authUrl.host());
    if (Done kept = co_await d->tokens.setAppSecret(d->account.appSecret); !kept)
        co_return fail(kept.error());
    if (Done exchanged = co_await d->tokens.exchange(code); !exchanged)
        co_return fail(exchanged.error());
    remotes::PullRequest request(remotes::Resource::Shops, QString(), QByteArray());
    const Result<remotes::Page> page = co_await d->remote->pull(std::move(request));
    if (!page)
        co_return fail(page.error());
    const auto grant = co_await d->tokens.grant();
    if (!grant)
        co_return fail(grant.error());
    SignedIn done;
    done.connection = d->account.connection;
    done.seller = grant->sellerName;
    done.consentUntil = grant->refreshUntil;
    done.clockOffset = d->door.clockOffset(d->account.connection.authUrl.host());
    for (const QString &scope : neededScopes()) {
        if (!grant->scopes.isEmpty() && !grant->scopes.contains(scope))
            done.missingScopes.append(scope);
    }
    if (const auto *shops = std::get_if<std::vector<rows::Shop>>(&page->rows)) {
        for (const rows::Shop &shop : *shops)
            done.shops.append(QString::fromStdString(shop.name) + u' ' + QString::fromStdString(shop.region));
    }
    if (done.shops.isEmpty())
        co_return fail(FaultKind::NotFound, u"connect.no-shops"_s, done.seller);
    const Result<QByteArray> secret = co_await d->secrets.read(d->tokens.secretKey());
    if (!secret)
        co_return fail(secret.error());
    done.secret = *secret;
    co_return done;
}

QCoro::Task<void> ShopSignIn::close()
{
    d->loopback.close();
    co_await d->remote->shutDown();
    co_await d->door.shutDown();
}

} // namespace quayside::workspace
