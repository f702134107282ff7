// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/tokens.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TokenLife = 7 * 86'400;
constexpr qint64 ConsentLife = 365 * 86'400;
constexpr qint64 CodeLife = 30 * 60;

QJsonArray grantedScopes(const QString &without)
{
    QJsonArray scopes;
    for (const QString &scope : {u"seller.authorization.info"_s, u"seller.shop.info"_s, u"seller.product.basic"_s, u"seller.product.write"_s,
                                 u"seller.order.info"_s, u"seller.logistics"_s, u"seller.return_refund.basic"_s, u"seller.finance.info"_s,
                                 u"seller.promotion"_s, u"seller.customer_service"_s, u"data.shop_analytics.public.read"_s}) {
        if (scope != without)
            scopes.append(scope);
    }
    return scopes;
}

} // namespace

Answer Tokens::grant(const QString &replaces, qint64 refreshUntil)
{
    const qint64 now = m_desk.book.now();
    const qint64 accessUntil = now + m_desk.mischief.value(Trick::TokenLife, TokenLife);
    const QJsonObject made = m_desk.book.grants().make(m_desk.world().spec().seed, replaces, accessUntil, refreshUntil);
    if (!m_desk.book.commit({made}, {}))
        return Answer::refused(codes::InternalError, u"Internal error: the shop could not write its record"_s, 500);
    Answer answer = Answer::of({{u"access_token"_s, made[u"access"_s]},
                                {u"access_token_expire_in"_s, accessUntil},
                                {u"refresh_token"_s, made[u"refresh"_s]},
                                {u"refresh_token_expire_in"_s, refreshUntil},
                                {u"open_id"_s, u"7010736057180325637"_s},
                                {u"seller_name"_s, u"Harbour Lane Goods"_s},
                                {u"seller_base_region"_s, u"GB"_s},
                                {u"user_type"_s, 0},
                                {u"granted_scopes"_s, grantedScopes(m_desk.mischief.text(Trick::MissingScope))}});
    answer.message = u"success"_s;
    return answer;
}

WebReply Tokens::handle(const WebRequest &request)
{
    const auto reply = [this](const Answer &answer) { return m_gate.wrap(answer, m_gate.requestId()); };
    if (request.method != "GET")
        return reply(Answer::refused(codes::MethodUnknown, u"HTTP method not supported"_s, 405));
    const Credentials &credentials = m_desk.book.credentials();
    if (request.query.value(u"app_key"_s) != credentials.appKey || request.query.value(u"app_secret"_s) != credentials.appSecret)
        return reply(Answer::refused(codes::RequestInvalid, u"Invalid app_key or app_secret"_s));
    const qint64 now = m_desk.book.now();
    const QString grantType = request.query.value(u"grant_type"_s);
    if (request.path.endsWith("/get"_L1)) {
        const QString code = request.query.value(u"auth_code"_s);
        if (grantType != "authorized_code"_L1)
            return reply(Answer::refused(codes::RequestInvalid, u"grant_type is invalid"_s));
        if (code != credentials.cardCode && m_codes.take(code) < now)
            return reply(Answer::refused(codes::AuthCodeInvalid, u"Authorization code is invalid or was used"_s));
        return reply(grant({}, now + ConsentLife));
    }
    if (request.path.endsWith("/refresh"_L1)) {
        if (grantType != "refresh_token"_L1)
            return reply(Answer::refused(codes::RequestInvalid, u"grant_type is invalid"_s));
        const QString token = request.query.value(u"refresh_token"_s);
        const auto old = m_desk.book.grants().byRefresh(token);
        if (!old || old->refreshUntil <= now)
            return reply(Answer::refused(codes::RefreshExpired, u"Refresh token is expired"_s));
        return reply(grant(token, old->refreshUntil));
    }
    return reply(Answer::refused(codes::PathUnknown, u"Invalid path. The specified path does not match any available endpoint."_s, 404));
}

WebReply Tokens::consent(const WebRequest &request)
{
    WebReply reply;
    if (request.query.value(u"service_id"_s) != m_desk.book.credentials().serviceId) {
        reply.status = 404;
        reply.contentType = "text/html; charset=utf-8";
        reply.body = "<html><body><p>This service does not exist</p></body></html>";
        return reply;
    }
    const QByteArray drawn = QCryptographicHash::hash(m_desk.book.credentials().cardCode.toLatin1() + QByteArray::number(++m_made)
                                                          + QByteArray::number(m_desk.book.now()), QCryptographicHash::Sha256);
    const QString code = u"ROW_"_s + QString::fromLatin1(drawn.toHex());
    m_codes.insert(code, m_desk.book.now() + CodeLife);
    // The redirect address is fixed at registration; a practice shop's is whatever page of this machine the caller names.
    QUrl target(request.query.value(u"redirect"_s));
    const bool isLocal = target.scheme() == "http"_L1 && (target.host() == "127.0.0.1"_L1 || target.host() == "localhost"_L1);
    if (!isLocal)
        target = QUrl(QString::fromLatin1(m_desk.root) + u"/practice/consented"_s);
    QUrlQuery query(target);
    query.addQueryItem(u"app_key"_s, m_desk.book.credentials().appKey);
    query.addQueryItem(u"code"_s, code);
    query.addQueryItem(u"locale"_s, u"en"_s);
    query.addQueryItem(u"shop_region"_s, u"GB"_s);
    if (request.query.contains(u"state"_s))
        query.addQueryItem(u"state"_s, request.query.value(u"state"_s));
    target.setQuery(query);
    reply.status = 302;
    reply.contentType = "text/html; charset=utf-8";
    reply.headers = {{"Location", target.toEncoded()}};
    return reply;
}

} // namespace quayside::practice
