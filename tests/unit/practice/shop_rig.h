// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_shop.h"
#include "tests/support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QUrl>

#include <memory>

namespace quayside::tests {

using Query = QMap<QString, QString>;

struct Reply
{
    int status = 0; ///< 0: the connection ended before an answer was whole
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    /// Of the envelope; -1 when there is none.
    [[nodiscard]] int code() const { return json()[QStringLiteral("code")].toInt(-1); }
    [[nodiscard]] QJsonObject data() const { return json()[QStringLiteral("data")].toObject(); }
};

/// A caller of its own making. It signs by itself, so that a wrong signature of the shop's cannot hide behind shared
/// code, and speaks over a bare socket, because Qt's access manager sends a request once more when its connection
/// breaks.
class Client
{
public:
    explicit Client(const QJsonObject &card, const Clock &clock) : m_card(card), m_clock(clock) { }

    /// Sends these bytes on a connection of their own; everything that comes back until the first answer is whole (or,
    /// on demand, only when the shop closes), at most half a minute.
    [[nodiscard]] QByteArray raw(const QByteArray &bytes, bool isUntilClosed = false) const;
    [[nodiscard]] Reply send(const QByteArray &method, const QString &path, const Query &query,
                             const QByteArray &body = {}, const QByteArray &contentType = "application/json") const;
    [[nodiscard]] Query signedQuery(const QString &path, Query query, const QByteArray &body = {}) const;
    /// A signed call of a shop.
    [[nodiscard]] Reply call(const QByteArray &method, const QString &path, Query query = {},
                             const QByteArray &body = {}, int shop = 0) const;
    [[nodiscard]] Reply post(const QString &path, const QJsonObject &body, const Query &query = {}, int shop = 0) const;
    /// The back door; GET without a body, POST with one.
    [[nodiscard]] Reply admin(const QString &name, const QJsonObject &body = {}) const;
    [[nodiscard]] Reply exchange(const QString &code,
                                 const QString &grantType = QStringLiteral("authorized_code")) const;
    [[nodiscard]] Reply refresh(const QString &refreshToken) const;
    void signIn();
    [[nodiscard]] QString cipher(int shop) const;

    QByteArray token;
    qint64 ahead = 0; ///< seconds by which the shop's time was moved

private:
    [[nodiscard]] Reply tokens(const QString &path, const QString &grantType, const QString &name,
                               const QString &value) const;

    QJsonObject m_card;
    const Clock &m_clock;
};

/// A hundred products unless the test says otherwise.
[[nodiscard]] practice::PracticeOptions smallShop(const QString &faults = {});

/// A shop that runs, and somebody signed in to it. Its time stands still.
struct Running
{
    explicit Running(practice::PracticeOptions options = smallShop());

    /// Sets the faults from now on.
    [[nodiscard]] bool misbehave(const QString &faults) const;
    /// A SKU of the first shop on sale: {product, sku, seller_sku, price}.
    [[nodiscard]] QJsonObject firstSku() const;
    [[nodiscard]] Reply setPrice(const QJsonObject &sku, const QString &amount) const;
    [[nodiscard]] Reply product(const QJsonObject &sku, const Query &query = {}) const;
    [[nodiscard]] QJsonArray effects() const
    {
        return client->admin(QStringLiteral("effects")).json()[QStringLiteral("effects")].toArray();
    }
    [[nodiscard]] QJsonObject counts() const
    {
        return client->admin(QStringLiteral("counts")).json()[QStringLiteral("total")].toObject();
    }
    /// All records of a search, page after page; nothing when a page is refused.
    [[nodiscard]] QJsonArray walk(const QString &path, const QString &member, const QJsonObject &body = {},
                                  int shop = 0) const;

    FakeClock clock;
    std::unique_ptr<practice::PracticeShop> shop;
    Done started;
    std::unique_ptr<Client> client;
};

} // namespace quayside::tests
