// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/http/http_door.h"
#include "app/remotes/tiktok/signature.h"
#include "app/remotes/tiktok/token_keeper.h"

#include <QCoroTask>

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace quayside::remotes::tiktok {

/// One call before it is signed.
struct Call
{
    Call() = default;
    Call(QByteArray method, QString path, QString shop = {}) : method(std::move(method)), path(std::move(path)), shop(std::move(shop)) {}

    QByteArray method = "GET";
    QString path;
    QString shop;                    ///< remote shop id; its cipher goes into the query. Empty: the call takes none
    Query query;
    QByteArray body;                 ///< JSON

    Call &with(const QString &name, const QString &value)
    {
        query.append({name, value});
        return *this;
    }
    Call &json(const QJsonObject &object);
};

/// Sends calls in the name of the seller: adds key, time, cipher and token, signs every attempt afresh, renews a token that died
/// on the way and corrects a clock that is off, each once. Knows the shops' ciphers. Main thread; door and tokens outlive it.
class Caller
{
public:
    Caller(HttpDoor &door, TokenKeeper &tokens) : m_door(door), m_tokens(tokens) {}

    /// A call that changes nothing: repeated on throttles, failures of the server and lost connections. The answer may carry a
    /// refusal in its envelope; faults are those of door and keeper.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> read(Call call);
    /// A call that may change something: sent once, except where the remote certainly did nothing (dead token, clock off). What
    /// kept it from leaving is Offline also where token or cipher got no answer.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> write(Call call);

    /// Learnt from Get Authorized Shops; asked for on demand.
    void setCiphers(QHash<QString, QString> byShop) { m_ciphers = std::move(byShop); }
    /// What the remote's clock shows now, ms.
    [[nodiscard]] Instant serverNow() const { return m_door.serverNow(m_tokens.account().apiBase.host()); }

private:
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(Call call, bool isWrite);
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> attempt(Call call, QString token, QByteArray secret, bool isWrite);
    [[nodiscard]] QCoro::Task<Result<QString>> cipherOf(QString shop);
    [[nodiscard]] HttpRequest request(const Call &call, const QString &token, const QByteArray &secret, const QString &cipher, bool isWrite) const;

    HttpDoor &m_door;
    TokenKeeper &m_tokens;
    QHash<QString, QString> m_ciphers;
};

} // namespace quayside::remotes::tiktok
