// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/session.h"

#include <QCoroFuture>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1'000;
// A failed login slows the whole login down, and the server sleeps before it answers: nothing else waits behind it.
constexpr auto LoginLane = "erp-login"_L1;
constexpr auto CallLane = "erp"_L1;

Fault faultOfDoor(Fault fault, bool isWrite)
{
    if (fault.kind == FaultKind::Cancelled)
        return fault;
    if (fault.kind == FaultKind::Invalid)
        return erpFault(ErpCode::NotConfigured, u"url"_s, fault.detail);
    if (certainlyNotSent(fault)) {
        fault.code = static_cast<int>(ErpCode::Unreachable);
        return fault;
    }
    if (isWrite)
        return erpFault(ErpCode::UnknownOutcome, fault.subject, fault.detail);
    fault.code = static_cast<int>(fault.kind == FaultKind::BadAnswer ? ErpCode::BadAnswer : ErpCode::Unreachable);
    return fault;
}

} // namespace

Call searchRead(const QString &model, const QJsonArray &domain, const QStringList &fields, int limit)
{
    const QJsonValue most = limit > 0 ? QJsonValue(limit) : QJsonValue(QJsonValue::Null);
    return Call(model, u"search_read"_s, QJsonArray{domain, 0, most, byId(), QJsonArray::fromStringList(fields)});
}

QString passwordKey(const TrytonAccount &account)
{
    return u"tryton/"_s + account.id;
}

QCoro::Task<Result<Reply>> Session::exchange(QString path, QString method, QJsonArray params, QByteArray authorization, bool isWrite)
{
    const qint64 id = ++m_lastId;
    QUrl url = m_account.base;
    QString before = url.path();
    while (before.endsWith(u'/'))
        before.chop(1);
    url.setPath(before + path);
    const QByteArray body = envelope(id, method, params);
    HttpDoor::Make make = [url, body, authorization, isWrite] {
        HttpRequest request("POST"_ba, url, body, isWrite);
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
        if (!authorization.isEmpty())
            request.headers.append({"Authorization"_ba, authorization});
        return request;
    };
    // A login is no write, but repeating one that was refused brings the lock nearer: sent once as well.
    const bool isLogin = method == "common.db.login"_L1;
    const QString lane = (isLogin ? LoginLane : CallLane) + u' ' + url.host();
    Result<HttpAnswer> answer;
    if (isWrite || isLogin)
        answer = co_await m_door.send(lane, std::move(make));
    else
        answer = co_await m_door.sendRead(lane, std::move(make));
    if (!answer)
        co_return fail(faultOfDoor(answer.error(), isWrite));
    co_return replyOf(answer->status, answer->header("content-type"_ba), answer->body, id);
}

QCoro::Task<Result<QString>> Session::serverVersion()
{
    const QJsonArray none;
    const Result<Reply> reply = co_await exchange(u"/"_s, u"common.server.version"_s, none, QByteArray(), false);
    if (!reply)
        co_return fail(reply.error());
    if (reply->refusal || !reply->result.isString())
        co_return fail(erpFault(ErpCode::BadAnswer, m_account.base.host(), u"not a Tryton server"_s));
    co_return reply->result.toString();
}

// Some databases answer an unknown name with 404, others with an exception of their own; the list of names, where the server
// gives it, tells.
QCoro::Task<bool> Session::isUnlisted()
{
    const QJsonArray none;
    const Result<Reply> reply = co_await exchange(u"/"_s, u"common.db.list"_s, none, QByteArray(), false);
    co_return reply && !reply->refusal && reply->result.isArray() && !reply->result.toArray().contains(m_account.database);
}

QCoro::Task<Done> Session::logIn()
{
    const Result<QByteArray> password = co_await m_store.read(passwordKey(m_account));
    if (!password) {
        if (password.error().kind == FaultKind::NotFound)
            co_return fail(erpFault(ErpCode::NotConfigured, u"password"_s));
        co_return fail(password.error());
    }
    const QJsonObject answers{{u"password"_s, QString::fromUtf8(*password)}};
    const QJsonArray params{m_account.user, answers};
    const Result<Reply> reply = co_await exchange(databasePath(), u"common.db.login"_s, params, QByteArray(), false);
    if (!reply)
        co_return fail(reply.error());
    if (reply->refusal && reply->refusal->kind == Refusal::Session) {
        m_refused = true;
        co_return fail(erpFault(ErpCode::WrongLogin, m_account.user));
    }
    if (reply->refusal && reply->refusal->kind == Refusal::Failed && co_await isUnlisted())
        co_return fail(erpFault(ErpCode::UnknownDatabase, m_account.database));
    if (reply->refusal)
        co_return fail(faultOf(*reply->refusal, false, reply->refusal->kind == Refusal::NoDatabase ? m_account.database : m_account.user));
    const QJsonArray pair = reply->result.toArray();
    const QString userId = idOf(pair.at(0));
    const QString key = pair.at(1).toString();
    if (userId.isEmpty() || key.isEmpty())
        co_return fail(erpFault(ErpCode::BadAnswer, m_account.user, u"a login without a session"_s));
    const QByteArray authorization = "Session " + (m_account.user + u':' + userId + u':' + key).toUtf8().toBase64();

    const QJsonArray asked{true, QJsonObject()};
    const Result<Reply> preferences = co_await exchange(databasePath(), u"model.res.user.get_preferences"_s, asked, authorization, false);
    if (!preferences)
        co_return fail(preferences.error());
    if (preferences->refusal)
        co_return fail(faultOf(*preferences->refusal, false, m_account.user));
    m_login.userId = userId;
    m_login.companyId = idOf(preferences->result["company"_L1]);
    m_login.companyName = preferences->result["company.rec_name"_L1].toString();
    if (m_login.companyId.isEmpty())
        co_return fail(erpFault(ErpCode::NoCompany, m_account.user));
    m_authorization = authorization;
    co_return Done();
}

QCoro::Task<Done> Session::login()
{
    m_refused = false;
    m_authorization.clear();
    Done done = co_await ensure();
    co_return done;
}

// However many calls find themselves without a session, one login leaves.
QCoro::Task<Done> Session::ensure()
{
    if (m_underWay) {
        const QFuture<void> login = m_underWay->future();
        co_await login;
        co_return m_lastLogin;
    }
    if (!m_authorization.isEmpty())
        co_return Done();
    if (m_refused)
        co_return fail(erpFault(ErpCode::WrongLogin, m_account.user));
    m_underWay = std::make_shared<QPromise<void>>();
    m_underWay->start();
    m_lastLogin = co_await logIn();
    const auto finished = std::exchange(m_underWay, nullptr);
    const Done mine = m_lastLogin;
    finished->finish();
    co_return mine;
}

QCoro::Task<void> Session::logout()
{
    const QByteArray authorization = std::exchange(m_authorization, QByteArray());
    if (authorization.isEmpty())
        co_return;
    const QJsonArray none;
    // Whatever the answer is: the session is forgotten here, and at the server it ends by itself.
    const auto answer = co_await exchange(databasePath(), u"common.db.logout"_s, none, authorization, true);
    Q_UNUSED(answer)
}

QCoro::Task<Result<QJsonValue>> Session::call(Call call, bool isWrite)
{
    const QString subject = call.subject.isEmpty() ? call.model : call.subject;
    const QString method = u"model."_s + call.model + u'.' + call.method;
    for (bool isRepeat = false;; isRepeat = true) {
        const Done loggedIn = co_await ensure();
        if (!loggedIn)
            co_return fail(loggedIn.error());
        const QByteArray authorization = m_authorization;
        QJsonObject context = call.context;
        context.insert(u"company"_s, idNumber(m_login.companyId));
        context.insert(u"language"_s, u"en"_s);
        QJsonArray params = call.params;
        params.append(context);
        const Result<Reply> reply = co_await exchange(databasePath(), method, params, authorization, isWrite);
        if (!reply) {
            Fault lost = reply.error();
            if (mayHaveHappened(lost))
                lost.subject = subject;
            co_return fail(std::move(lost));
        }
        if (!reply->refusal)
            co_return reply->result;
        if (reply->refusal->kind == Refusal::Session && !isRepeat) {
            if (m_authorization == authorization) // another call may have logged in meanwhile
                m_authorization.clear();
            continue;
        }
        Fault fault = faultOf(*reply->refusal, isWrite, subject);
        if (reply->refusal->kind == Refusal::User && call.model != "ir.model.access"_L1)
            fault = co_await explained(std::move(fault), call.model, isWrite);
        co_return fail(std::move(fault));
    }
}

// A missing right is a validation among others, told apart by its text only; asked for, the right itself is certain.
QCoro::Task<Fault> Session::explained(Fault fault, QString model, bool isWrite)
{
    const QJsonArray models{model};
    const QJsonArray params = listOf({models});
    Call access(u"ir.model.access"_s, u"get_access"_s, params);
    const Result<QJsonValue> answer = co_await read(std::move(access));
    if (!answer)
        co_return fault;
    const QJsonObject rights = answer->toObject().value(model).toObject();
    const auto has = [&rights](QLatin1StringView right) { return rights.value(right).toBool() || rights.value(right).toInt() > 0; };
    const bool suffices = has("read"_L1) && (!isWrite || (has("write"_L1) && has("create"_L1)));
    if (!rights.isEmpty() && !suffices)
        co_return erpFault(ErpCode::NoRights, model, fault.detail);
    co_return fault;
}

QCoro::Task<Result<QJsonValue>> Session::read(Call call)
{
    Result<QJsonValue> result = co_await this->call(std::move(call), false);
    co_return result;
}

QCoro::Task<Result<QJsonValue>> Session::write(Call call)
{
    Result<QJsonValue> result = co_await this->call(std::move(call), true);
    co_return result;
}

QCoro::Task<Result<QJsonArray>> Session::readAll(QString model, QJsonArray domain, QStringList fields, QJsonObject context)
{
    QJsonArray all;
    qint64 after = 0;
    while (true) {
        const QJsonArray beyond = clause("id"_L1, ">"_L1, after);
        const QJsonArray page = listOf({beyond, domain});
        Call call = searchRead(model, page, fields, PageSize);
        call.context = context;
        const Result<QJsonValue> answer = co_await read(std::move(call));
        if (!answer)
            co_return fail(answer.error());
        const QJsonArray records = answer->toArray();
        for (const QJsonValue &record : records)
            all.append(record);
        if (records.size() < PageSize)
            co_return all;
        const qint64 last = records.last()["id"_L1].toInteger();
        if (last <= after)
            co_return fail(erpFault(ErpCode::BadAnswer, model, u"a page out of order"_s));
        after = last;
    }
}

} // namespace quayside::remotes::erp::tryton
