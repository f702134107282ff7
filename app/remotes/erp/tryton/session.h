// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/erp/tryton/tryton_remote.h"
#include "app/remotes/erp/tryton/wire.h"
#include "app/remotes/http/http_door.h"
#include "app/remotes/secret_store.h"

#include <QCoroTask>

#include <QPromise>

#include <memory>

namespace quayside::remotes::erp::tryton {

/// One call of a method of a model. The context is the call's own; company and language are added.
struct Call
{
    Call() = default;
    Call(QString model, QString method, QJsonArray params = {}) : model(std::move(model)), method(std::move(method)), params(std::move(params)) {}

    QString model;
    QString method;
    QJsonArray params;       ///< without the context
    QJsonObject context;
    QString subject;         ///< what a fault is about; empty: the model

    Call &about(QString what)
    {
        subject = std::move(what);
        return *this;
    }
    Call &with(const QString &name, const QJsonValue &value)
    {
        context.insert(name, value);
        return *this;
    }
};

/// Records by ascending id. `limit` 0: all of them.
[[nodiscard]] Call searchRead(const QString &model, const QJsonArray &domain, const QStringList &fields, int limit = 0);

/// Who is logged in, as the server says.
struct Login
{
    QString userId;
    QString companyId;
    QString companyName;
};

/// Speaks JSON-RPC in the name of one user: logs in, keeps the session, and when the server lost it logs in again, once,
/// and repeats the call. A password that was refused is not tried again until login() is called, so that no lock is
/// provoked. Main thread; door and store outlive it. Neither password nor session reaches a log or a fault.
class Session
{
public:
    Session(HttpDoor &door, SecretStore &store, TrytonAccount account)
        : m_door(door), m_store(store), m_account(std::move(account))
    {
    }

    [[nodiscard]] const TrytonAccount &account() const { return m_account; }
    [[nodiscard]] const Login &who() const { return m_login; }
    /// What the server's clock shows now, ms.
    [[nodiscard]] Instant serverNow() const { return m_door.serverNow(m_account.base.host()); }

    /// "6.0.29"; needs no login.
    [[nodiscard]] QCoro::Task<Result<QString>> serverVersion();
    /// A fresh login with the password that is stored now.
    [[nodiscard]] QCoro::Task<Done> login();
    /// A session that exists, or a login.
    [[nodiscard]] QCoro::Task<Done> ensure();
    [[nodiscard]] QCoro::Task<void> logout();

    /// A call that changes nothing: repeated by the door on lost connections.
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> read(Call call);
    /// A call that may change something: sent once, or again when the session was lost before it was looked at.
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> write(Call call);
    /// All records of a search, page by page by id.
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> readAll(QString model, QJsonArray domain, QStringList fields, QJsonObject context);

private:
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> call(Call call, bool isWrite);
    [[nodiscard]] QCoro::Task<Result<Reply>> exchange(QString path, QString method, QJsonArray params, QByteArray authorization, bool isWrite);
    [[nodiscard]] QCoro::Task<Done> logIn();
    [[nodiscard]] QCoro::Task<bool> isUnlisted();
    [[nodiscard]] QCoro::Task<Fault> explained(Fault fault, QString model, bool isWrite);
    [[nodiscard]] QString databasePath() const { return u'/' + m_account.database + u'/'; }

    HttpDoor &m_door;
    SecretStore &m_store;
    TrytonAccount m_account;
    Login m_login;
    QByteArray m_authorization;                     ///< empty: not logged in
    std::shared_ptr<QPromise<void>> m_underWay;     ///< of a login; those who come meanwhile wait for it
    Done m_lastLogin;                               ///< how the last one ended
    bool m_refused = false;                         ///< the stored password was refused
    qint64 m_lastId = 0;
};

} // namespace quayside::remotes::erp::tryton
