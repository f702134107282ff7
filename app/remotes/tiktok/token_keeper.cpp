// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/token_keeper.h"

#include "app/remotes/tiktok/errors.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant EarliestRefresh = 10 * 60 * 1000; // before the end of a token that lives for days

/// The remote's absolute Unix seconds ("expire_in" is its misnomer).
Instant instantOf(const QJsonValue &seconds)
{
    return static_cast<Instant>(seconds.toDouble()) * 1000;
}

Result<Grant> grantOf(const QJsonObject &data, Instant now)
{
    Grant grant;
    grant.accessToken = data["access_token"_L1].toString();
    grant.refreshToken = data["refresh_token"_L1].toString();
    grant.accessFrom = now;
    grant.accessUntil = instantOf(data["access_token_expire_in"_L1]);
    grant.refreshUntil = instantOf(data["refresh_token_expire_in"_L1]);
    grant.sellerName = data["seller_name"_L1].toString();
    grant.region = data["seller_base_region"_L1].toString();
    const QJsonArray scopes = data["granted_scopes"_L1].toArray();
    for (const QJsonValue &scope : scopes)
        grant.scopes.append(scope.toString());
    if (grant.accessToken.isEmpty() || grant.refreshToken.isEmpty())
        return fail(FaultKind::BadAnswer, u"an answer without tokens"_s);
    return grant;
}

Result<Grant> grantOf(const HttpAnswer &answer, Instant now)
{
    const QJsonObject envelope = QJsonDocument::fromJson(answer.body).object();
    if (!envelope["code"_L1].isDouble())
        return fail(faultOfStatus(answer.status));
    const int code = envelope["code"_L1].toInt();
    if (code == 0)
        return grantOf(envelope["data"_L1].toObject(), now);
    Fault fault = faultOf(code, envelope["message"_L1].toString(), answer.status);
    // Whatever a token call refuses that is neither haste nor a failure inside, only a new consent helps.
    if (fault.kind != FaultKind::RateLimited && fault.kind != FaultKind::ServerError)
        fault.kind = FaultKind::AuthExpired;
    return fail(std::move(fault));
}

} // namespace

TokenKeeper::TokenKeeper(HttpDoor &door, SecretStore &store, const Clock &clock, TikTokAccount account)
    : m_door(door), m_store(store), m_clock(clock), m_account(std::move(account))
{
}

QString TokenKeeper::secretKey() const
{
    return u"tiktok/"_s + m_account.id;
}

QCoro::Task<Done> TokenKeeper::setAppSecret(QString secret)
{
    const Done loaded = co_await load();
    if (!loaded && loaded.error().kind != FaultKind::NotFound)
        co_return loaded;
    Kept kept = m_kept.value_or(Kept());
    if (kept.appSecret != secret)
        kept.grant = Grant();
    kept.appSecret = std::move(secret);
    co_return co_await store(std::move(kept));
}

QCoro::Task<Result<QByteArray>> TokenKeeper::appSecret()
{
    const Done loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return m_kept->appSecret.toUtf8();
}

QCoro::Task<Result<Grant>> TokenKeeper::grant()
{
    const Done loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    if (m_kept->grant.refreshToken.isEmpty())
        co_return fail(FaultKind::NotFound, u"no consent yet"_s, m_account.id);
    co_return Result<Grant>(m_kept->grant);
}

QCoro::Task<Result<QString>> TokenKeeper::accessToken()
{
    const Done loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    if (!endsSoon(m_kept->grant))
        co_return Result<QString>(m_kept->grant.accessToken); // named: returning a member itself would move it away (QCoro 0.7)
    const Result<QString> fresh = co_await refreshOnce();
    if (fresh || fresh.error().kind == FaultKind::AuthExpired || m_isUnsaved)
        co_return fresh;
    const Grant &grant = m_kept->grant;
    if (!grant.accessToken.isEmpty() && m_door.serverNow(m_account.authBase.host()) < grant.accessUntil)
        co_return Result<QString>(grant.accessToken); // the old one still lives; the next call tries again
    co_return fresh;
}

QCoro::Task<Result<QString>> TokenKeeper::renewed(QString deadToken)
{
    const Done loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    if (!m_kept->grant.accessToken.isEmpty() && m_kept->grant.accessToken != deadToken)
        co_return Result<QString>(m_kept->grant.accessToken); // named: returning a member itself would move it away (QCoro 0.7)
    co_return co_await refreshOnce();
}

bool TokenKeeper::endsSoon(const Grant &grant) const
{
    const Instant life = grant.accessUntil - grant.accessFrom;
    const Instant ahead = std::clamp<Instant>(life / 10, 0, EarliestRefresh);
    return grant.accessToken.isEmpty() || m_door.serverNow(m_account.authBase.host()) + ahead >= grant.accessUntil;
}

QCoro::Task<Result<QString>> TokenKeeper::refreshOnce()
{
    if (m_refresh) {
        QFuture<Result<QString>> underWay = *m_refresh;
        co_return co_await underWay;
    }
    QPromise<Result<QString>> promise;
    promise.start();
    m_refresh = promise.future();
    const Result<QString> fresh = co_await refreshNow();
    m_refresh.reset();
    promise.addResult(fresh);
    promise.finish();
    co_return fresh;
}

QCoro::Task<Result<QString>> TokenKeeper::refreshNow()
{
    const QString refreshToken = m_kept->grant.refreshToken;
    if (refreshToken.isEmpty())
        co_return fail(FaultKind::AuthExpired, u"no consent yet"_s, m_account.id);
    QString secret = m_kept->appSecret;
    Result<Grant> granted = co_await ask(std::move(secret), u"/api/v2/token/refresh"_s, u"refresh_token"_s, refreshToken, u"refresh_token"_s);
    if (!granted)
        co_return fail(granted.error());
    Kept kept = *m_kept;
    kept.grant = std::move(*granted);
    const QString token = kept.grant.accessToken;
    const Done stored = co_await store(std::move(kept));
    if (!stored)
        co_return fail(stored.error());
    co_return token;
}

QCoro::Task<Done> TokenKeeper::exchange(QString authCode)
{
    const Done loaded = co_await load();
    if (!loaded)
        co_return loaded;
    QString secret = m_kept->appSecret;
    co_return co_await enrol(std::move(secret), std::move(authCode));
}

QCoro::Task<Done> TokenKeeper::enrol(QString appSecret, QString authCode)
{
    const Done loaded = co_await load();
    if (!loaded && loaded.error().kind != FaultKind::NotFound)
        co_return loaded;
    QString secret = appSecret;
    Result<Grant> granted = co_await ask(std::move(secret), u"/api/v2/token/get"_s, u"auth_code"_s, std::move(authCode), u"authorized_code"_s);
    if (!granted)
        co_return fail(granted.error());
    Kept kept;
    kept.appSecret = std::move(appSecret);
    kept.grant = std::move(*granted);
    co_return co_await store(std::move(kept));
}

QCoro::Task<Done> TokenKeeper::adopt(QByteArray json)
{
    Result<Kept> kept = fromJson(json);
    if (!kept)
        co_return fail(kept.error());
    co_return co_await store(std::move(*kept));
}

QCoro::Task<Done> TokenKeeper::revoke()
{
    const Done loaded = co_await load();
    if (!loaded)
        co_return loaded;
    Kept kept = *m_kept;
    kept.grant = Grant();
    co_return co_await store(std::move(kept));
}

QCoro::Task<Result<Grant>> TokenKeeper::ask(QString appSecret, QString path, QString name, QString value, QString grantType)
{
    QUrl url = m_account.authBase;
    url.setPath(path);
    QByteArray query;
    const std::initializer_list<std::pair<QString, QString>> pairs = {{u"app_key"_s, m_account.appKey},
                                                                      {u"app_secret"_s, appSecret},
                                                                      {name, value},
                                                                      {u"grant_type"_s, grantType}};
    for (const auto &[key, text] : pairs)
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(text);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);

    // A code works once and a refresh replaces its token: never sent twice.
    HttpDoor::Make make = [url] { return HttpRequest("GET", url, {}, true); };
    QString lane = m_account.authBase.host();
    const Result<HttpAnswer> answer = co_await m_door.send(std::move(lane), std::move(make));
    if (!answer)
        co_return fail(answer.error());
    co_return grantOf(*answer, m_door.serverNow(m_account.authBase.host()));
}

QUrl TokenKeeper::consentUrl(const QString &state) const
{
    QUrl url = m_account.consentBase.isEmpty() ? m_account.authBase : m_account.consentBase;
    url.setPath(u"/open/authorize"_s);
    const QByteArray query = "service_id=" + QUrl::toPercentEncoding(m_account.serviceId) + "&state=" + QUrl::toPercentEncoding(state);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QCoro::Task<Done> TokenKeeper::load()
{
    if (m_kept && m_isUnsaved) {
        Kept unsaved = *m_kept;
        co_return co_await store(std::move(unsaved));
    }
    if (m_kept)
        co_return Done();
    const Result<QByteArray> json = co_await m_store.read(secretKey());
    if (m_kept)
        co_return Done(); // another caller was faster, and may have renewed what was read here
    if (!json)
        co_return fail(json.error());
    Result<Kept> kept = fromJson(*json);
    if (!kept)
        co_return fail(kept.error());
    m_kept = std::move(*kept);
    co_return Done();
}

QCoro::Task<Done> TokenKeeper::store(Kept kept)
{
    QByteArray json = toJson(kept);
    const Done written = co_await m_store.write(secretKey(), std::move(json));
    if (written || m_kept)
        m_kept = std::move(kept); // a pair the store did not take is still the only living one: it must not be lost
    m_isUnsaved = m_kept && !written;
    co_return written;
}

QByteArray TokenKeeper::toJson(const Kept &kept)
{
    const Grant &grant = kept.grant;
    const QJsonObject object{
        {u"app_secret"_s, kept.appSecret},
        {u"access_token"_s, grant.accessToken},
        {u"access_from"_s, grant.accessFrom},
        {u"access_until"_s, grant.accessUntil},
        {u"refresh_token"_s, grant.refreshToken},
        {u"refresh_until"_s, grant.refreshUntil},
        {u"seller_name"_s, grant.sellerName},
        {u"region"_s, grant.region},
        {u"scopes"_s, QJsonArray::fromStringList(grant.scopes)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<TokenKeeper::Kept> TokenKeeper::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Kept kept;
    kept.appSecret = object["app_secret"_L1].toString();
    if (kept.appSecret.isEmpty())
        return fail(FaultKind::Damaged, u"a secret that cannot be understood"_s);
    kept.grant.accessToken = object["access_token"_L1].toString();
    kept.grant.accessFrom = object["access_from"_L1].toInteger();
    kept.grant.accessUntil = object["access_until"_L1].toInteger();
    kept.grant.refreshToken = object["refresh_token"_L1].toString();
    kept.grant.refreshUntil = object["refresh_until"_L1].toInteger();
    kept.grant.sellerName = object["seller_name"_L1].toString();
    kept.grant.region = object["region"_L1].toString();
    for (const QJsonArray scopes = object["scopes"_L1].toArray(); const QJsonValue &scope : scopes)
        kept.grant.scopes.append(scope.toString());
    return kept;
}

} // namespace quayside::remotes::tiktok
