// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/caller.h"

#include "app/remotes/tiktok/decode.h"
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/errors.h"

#include <QJsonDocument>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ThrottlePause = 1'000; // the remote counts calls by the second

const QByteArray &contentType()
{
    static const QByteArray json = "application/json"_ba;
    return json;
}

// Calls of one shop and family share a quota (facts: tiktok-shop-api.md section 4.4).
QString laneOf(const Call &call)
{
    return call.shop + u'/' + call.path.section(u'/', 1, 1);
}

// While token and cipher are fetched nothing of a write has left, however that ended; "no answer" would make it look unclear.
Fault beforeLeaving(Fault fault, bool isWrite)
{
    const bool looksUnclear = fault.kind == FaultKind::Timeout || fault.kind == FaultKind::ServerError || fault.kind == FaultKind::BadAnswer;
    if (isWrite && looksUnclear)
        fault.kind = FaultKind::Offline;
    return fault;
}

} // namespace

Call &Call::json(const QJsonObject &object)
{
    body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return *this;
}

HttpRequest Caller::request(const Call &call, const QString &token, const QByteArray &secret, const QString &cipher, bool isWrite) const
{
    const TikTokAccount &account = m_tokens.account();
    Query query = call.query;
    query.append({u"app_key"_s, account.appKey});
    query.append({u"timestamp"_s, QString::number(serverNow() / 1000)});
    if (!cipher.isEmpty())
        query.append({u"shop_cipher"_s, cipher});
    HttpRequest request(call.method, signedUrl(account.apiBase, call.path, query, secret, contentType(), call.body), call.body, isWrite);
    request.headers = {{"x-tts-access-token"_ba, token.toLatin1()}, {"content-type"_ba, contentType()}};
    return request;
}

QCoro::Task<Result<QString>> Caller::cipherOf(QString shop)
{
    if (shop.isEmpty())
        co_return QString();
    if (!m_ciphers.contains(shop)) {
        Call call("GET", endpoints::authorizedShops());
        const auto answer = co_await send(std::move(call), false);
        if (!answer)
            co_return fail(answer.error());
        const auto decoded = decodePage(Resource::Shops, answer->body, answer->status);
        if (!decoded)
            co_return fail(decoded.error());
        if (const auto *shops = std::get_if<std::vector<rows::Shop>>(&decoded->page.rows)) {
            for (const rows::Shop &one : *shops)
                m_ciphers.insert(QString::fromStdString(one.id), QString::fromStdString(one.cipher));
        }
    }
    if (!m_ciphers.contains(shop))
        co_return fail(FaultKind::Denied, u"the seller no longer authorises this shop"_s, shop);
    co_return m_ciphers.value(shop);
}

QCoro::Task<Result<HttpAnswer>> Caller::attempt(Call call, QString token, QByteArray secret, bool isWrite)
{
    const auto cipher = co_await cipherOf(call.shop);
    if (!cipher)
        co_return fail(beforeLeaving(cipher.error(), isWrite));
    const QString lane = laneOf(call);
    HttpDoor::Make make = [this, call, token, secret, cipher = *cipher, isWrite] { return request(call, token, secret, cipher, isWrite); };
    if (isWrite) {
        auto answer = co_await m_door.send(lane, std::move(make));
        co_return answer;
    }
    HttpDoor::Again again = [this, lane](const HttpAnswer &answer) {
        const auto envelope = envelopeOf(answer.body);
        if (!envelope || envelope->code == 0)
            return false;
        if (isThrottle(envelope->code))
            m_door.throttled(lane, answer.retryAfter > 0 ? answer.retryAfter : ThrottlePause);
        return isThrottle(envelope->code) || isServerFailure(envelope->code);
    };
    auto answer = co_await m_door.sendRead(lane, std::move(make), std::move(again));
    co_return answer;
}

QCoro::Task<Result<HttpAnswer>> Caller::send(Call call, bool isWrite)
{
    const auto secret = co_await m_tokens.appSecret();
    if (!secret)
        co_return fail(beforeLeaving(secret.error(), isWrite));
    auto token = co_await m_tokens.accessToken();
    if (!token)
        co_return fail(beforeLeaving(token.error(), isWrite));
    // Each of them once, and one after the other: who has a wrong clock hears of a dead token only when the clock is right.
    bool isRenewed = false;
    bool isSignedAgain = false;
    for (;;) {
        auto answer = co_await attempt(call, *token, *secret, isWrite);
        if (!answer)
            co_return answer;
        const auto envelope = envelopeOf(answer->body);
        if (!envelope || envelope->code == 0)
            co_return answer;
        if (!isRenewed && isTokenExpired(envelope->code)) {
            isRenewed = true;
            token = co_await m_tokens.renewed(*token);
            if (!token)
                co_return fail(beforeLeaving(token.error(), isWrite));
        } else if (!isSignedAgain && isSignature(envelope->code, envelope->message)) {
            // It may be our clock; the answer's date has just corrected it.
            isSignedAgain = true;
        } else {
            co_return answer;
        }
    }
}

QCoro::Task<Result<HttpAnswer>> Caller::read(Call call)
{
    auto answer = co_await send(std::move(call), false);
    co_return answer;
}

QCoro::Task<Result<HttpAnswer>> Caller::write(Call call)
{
    const QString lane = laneOf(call);
    auto answer = co_await send(std::move(call), true);
    if (answer) {
        const auto envelope = envelopeOf(answer->body);
        if (envelope && isThrottle(envelope->code))
            m_door.throttled(lane, answer->retryAfter > 0 ? answer->retryAfter : ThrottlePause);
    }
    co_return answer;
}

} // namespace quayside::remotes::tiktok
