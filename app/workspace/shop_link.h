// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace_file.h"
#include "models/base/clock.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace quayside::remotes {
class Remote;
class SecretStore;
}

namespace quayside::workspace {

/// What a practice shop's card or an account file says about a connection, secrets included. They go into the secret store
/// and nowhere else.
struct Credentials
{
    Connection connection;
    QString appSecret;
    QString authCode;

    /// From {base_url, auth_url, app_key, app_secret, auth_code, service_id}; a TikTok account may leave the addresses out. Fault
    /// Invalid names the file and the member that is missing.
    [[nodiscard]] static Result<Credentials> read(const QString &file, Connection::Kind kind);
    [[nodiscard]] static Result<Credentials> of(const QJsonObject &card, Connection::Kind kind, const QString &subject);
};

/// A workspace's line to its shop: secrets, tokens, HTTP door and adapter; and, when the workspace has its own practice
/// shop, that shop as well. Main thread.
class ShopLink
{
public:
    /// Opens the line for the workspace's connection. Faults: NotFound (no connection), those of the secret store.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<ShopLink>>> open(QString folder, WorkspaceFile file, const Clock &clock,
                                                                             QString passphrase);
    ~ShopLink();

    /// Gives the secret store what a new connection brings and trades the code for tokens. Needs the network.
    [[nodiscard]] QCoro::Task<Done> enrol(Credentials credentials);
    /// Takes over what a sign-in brought (SignedIn::secret); from now on this line uses it.
    [[nodiscard]] QCoro::Task<Done> adopt(QByteArray secret);
    /// For a new sign-in with the same app. Fault NotFound when it was never entered.
    [[nodiscard]] QCoro::Task<Result<QString>> appSecret();
    /// The end of the seller's consent, 0 when unknown. Fault NotFound before a consent.
    [[nodiscard]] QCoro::Task<Result<Instant>> consentUntil();
    /// 32 bytes that seal buyers' personal data in this workspace; made when there is none yet.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> sealKey();

    [[nodiscard]] remotes::Remote &remote() const;
    void setPolicy(NetworkPolicy policy);
    /// A picture by its address.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> picture(QUrl address);
    /// Ends requests, then the shop of our own.
    [[nodiscard]] QCoro::Task<void> close();

private:
    struct Parts;
    explicit ShopLink(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace quayside::workspace
