// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/http/http_door.h"
#include "app/remotes/secret_store.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QFuture>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace quayside::remotes::tiktok {

/// What is known of a connected seller account besides its secrets.
struct TikTokAccount
{
    QString id;          ///< names the secret: "tiktok/<id>"
    QUrl apiBase;        ///< https://open-api.tiktokglobalshop.com
    QUrl authBase;       ///< https://auth.tiktok-shops.com
    QString appKey;
    QString serviceId;   ///< of the consent page; not the app key
    QUrl consentBase;    ///< https://services.tiktokshop.com (or services.us…); authBase when empty
};

/// What the seller granted. Instants in milliseconds, 0 when unknown.
struct Grant
{
    QString accessToken;
    Instant accessFrom = 0;
    Instant accessUntil = 0;
    QString refreshToken;
    Instant refreshUntil = 0;   ///< the end of the consent
    QString sellerName;
    QString region;
    QStringList scopes;
};

/// Keeps the app's secret and the seller's tokens, and renews them: before they end, and when the remote calls one
/// dead. However many ask at once, one refresh leaves; a new pair is in the store before anyone gets to see it.
/// Lives on the main thread; door, store and clock outlive it. The door's shutDown() ends its requests.
///
/// Faults: AuthExpired when a person must consent again (no grant yet, consent ended, refresh refused), NotFound when the
/// app's secret was never entered, otherwise those of HttpDoor and SecretStore.
class TokenKeeper
{
public:
    TokenKeeper(HttpDoor &door, SecretStore &store, const Clock &clock, TikTokAccount account);

    [[nodiscard]] const TikTokAccount &account() const { return m_account; }

    /// First entry of the app's secret. Another secret than before drops the grant, which belonged to the old one.
    [[nodiscard]] QCoro::Task<Done> setAppSecret(QString secret);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> appSecret();

    /// A token that is good now, refreshed when its end is near. A refresh ahead of time that fails for want of a
    /// connection does not matter while the old token lives.
    [[nodiscard]] QCoro::Task<Result<QString>> accessToken();
    /// After the remote called `deadToken` expired: the one that replaced it, or a fresh one.
    [[nodiscard]] QCoro::Task<Result<QString>> renewed(QString deadToken);

    /// The page where the seller consents. `state` is random, of one use, and checked on return by the caller.
    [[nodiscard]] QUrl consentUrl(const QString &state) const;
    /// Trades the code of the consent page for tokens. AuthExpired when the code is old, used or wrong.
    [[nodiscard]] QCoro::Task<Done> exchange(QString authCode);
    /// The same with the app's secret, of an app that may be known already: both are kept in one write, and of a code that is not
    /// taken nothing is.
    [[nodiscard]] QCoro::Task<Done> enrol(QString appSecret, QString authCode);
    /// Takes over what another keeper kept for the same app (the bytes under its secretKey()). Fault Damaged.
    [[nodiscard]] QCoro::Task<Done> adopt(QByteArray kept);
    /// Forgets the tokens here; the app's secret stays. The seller ends the consent itself at the remote.
    [[nodiscard]] QCoro::Task<Done> revoke();

    /// What was granted; NotFound before a consent.
    [[nodiscard]] QCoro::Task<Result<Grant>> grant();

    /// The store's key for this account.
    [[nodiscard]] QString secretKey() const;

private:
    struct Kept
    {
        QString appSecret;
        Grant grant;
    };

    QCoro::Task<Done> load();
    QCoro::Task<Done> store(Kept kept);
    QCoro::Task<Result<QString>> refreshOnce();
    QCoro::Task<Result<QString>> refreshNow();
    QCoro::Task<Result<Grant>> ask(QString appSecret, QString path, QString name, QString value, QString grantType);
    [[nodiscard]] bool endsSoon(const Grant &grant) const;
    [[nodiscard]] static QByteArray toJson(const Kept &kept);
    [[nodiscard]] static Result<Kept> fromJson(const QByteArray &json);

    HttpDoor &m_door;
    SecretStore &m_store;
    const Clock &m_clock;
    TikTokAccount m_account;
    std::optional<Kept> m_kept;
    bool m_isUnsaved = false;                            ///< the store did not take m_kept; it is offered again before use
    std::optional<QFuture<Result<QString>>> m_refresh;   ///< the refresh under way
};

} // namespace quayside::remotes::tiktok
