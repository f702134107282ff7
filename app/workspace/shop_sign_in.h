// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace_file.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace quayside::workspace {

/// A seller account as a person enters it.
struct ShopAccount
{
    Connection connection;      ///< kind TikTok or Practice, addresses, app key, service id
    QString appSecret;
};

/// What signing in brought: the proof that the connection works, and what to keep of it.
struct SignedIn
{
    Connection connection;
    QByteArray secret;          ///< app secret and tokens; goes into the secret store and nowhere else
    QString seller;
    QStringList shops;          ///< "Harbour Lane GB"
    QStringList missingScopes;  ///< rights the program needs and the app does not have
    Instant consentUntil = 0;
    qint64 clockOffset = 0;     ///< ms that the shop's clock is ahead of ours
};

/// Where TikTok Shop's service stands, by the seller's region.
[[nodiscard]] Connection tiktokConnection(bool isUnitedStates);

/// One sign-in to a seller account, before anything of it is kept: opens a door for the browser's return on loopback, trades the
/// code for tokens and lists the shops, which proves app key, secret, rights and clock at once. Main thread; nothing blocks.
///
/// Faults of finish(), besides those of the network and the shop, carry these in `detail`: "connect.no-code" (Invalid),
/// "connect.state" (Denied: the page belongs to another sign-in), "connect.no-shops" (NotFound).
class ShopSignIn final : public QObject
{
    Q_OBJECT

public:
    /// The port of the address that is registered with the app.
    static constexpr quint16 Port = 47823;
    /// What to register as the app's redirect address.
    [[nodiscard]] static QUrl redirectAddress();

    ShopSignIn(ShopAccount account, const Clock &clock);
    /// close() has ended before, or nothing was begun.
    ~ShopSignIn() override;

    /// Listens for the browser. Fault Busy ("connect.port") when another program has the port; the code can be pasted all the same.
    [[nodiscard]] Done listen();
    /// The page to open in the browser.
    [[nodiscard]] QUrl page() const;
    /// `answer`: the code, or the whole address of the page that the browser came back to.
    [[nodiscard]] QCoro::Task<Result<SignedIn>> finish(QString answer);
    [[nodiscard]] QCoro::Task<void> close();

Q_SIGNALS:
    /// The browser came back with this address.
    void returned(const QString &address);

private:
    struct Parts;
    std::unique_ptr<Parts> d;
};

} // namespace quayside::workspace
