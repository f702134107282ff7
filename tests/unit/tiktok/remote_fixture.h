// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/tiktok_remote.h"
#include "app/remotes/tiktok/token_keeper.h"
#include "app/secrets/memory_secrets.h"

#include "samples.h"
#include "tests/unit/remotes/door_fixture.h"
#include "tests/unit/remotes/scripted_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

namespace quayside::tests {

/// A seller who consented, with one shop, at a remote that answers by path. Answers to a path are used up in their order, the
/// last one stays. Tokens and shops are answered as a rule.
struct RemoteFixture : DoorFixture
{
    static constexpr Instant Day = 24 * 3600 * 1000;

    RemoteFixture() : server([this](const WireRequest &request, qsizetype) { return reply(request); })
    {
        remotes::tiktok::TikTokAccount account;
        account.id = QStringLiteral("main");
        account.apiBase = server.url();
        account.authBase = server.url();
        account.appKey = QStringLiteral("key1");
        tokens = std::make_unique<remotes::tiktok::TokenKeeper>(door, store, clock, account);
        remote = remotes::tiktok::makeTikTokRemote(door, *tokens);
        if (!QCoro::waitFor(tokens->setAppSecret(QStringLiteral("s3cret"))) || !QCoro::waitFor(tokens->exchange(QStringLiteral("code"))))
            qFatal("no consent");
        server.requests.clear();
        const QString shops = QStringLiteral("/authorization/202309/shops");
        says(shops, answer(200, sample(QStringLiteral("shops"))));
    }

    static inline const QString Shop = QStringLiteral("7495012345678901234");

    void says(const QString &path, WireReply reply) { m_script[path].push_back(std::move(reply)); }
    void says(const QString &path, const QByteArray &body) { says(path, answer(200, body)); }
    /// Forgets what was said for a path, and what was asked.
    void forget(const QString &path)
    {
        m_script.remove(path);
        server.requests.clear();
    }

    /// The requests to a path, in their order.
    [[nodiscard]] QList<WireRequest> to(const QString &path) const
    {
        QList<WireRequest> found;
        for (const WireRequest &request : server.requests) {
            if (QUrl::fromEncoded(request.target).path() == path)
                found.append(request);
        }
        return found;
    }
    [[nodiscard]] QJsonObject bodyTo(const QString &path, qsizetype number = 0) const
    {
        return QJsonDocument::fromJson(to(path).value(number).body).object();
    }
    [[nodiscard]] QString queryTo(const QString &path, const QString &name, qsizetype number = 0) const
    {
        return to(path).value(number).query().queryItemValue(name, QUrl::FullyDecoded);
    }

    Result<remotes::Page> pull(remotes::Resource resource, const QByteArray &cursor = {})
    {
        return QCoro::waitFor(remote->pull(remotes::PullRequest(resource, Shop, cursor)));
    }
    remotes::Outcome push(const Intent &intent) { return QCoro::waitFor(remote->push({intent})).at(0); }

    int tokenPairs = 0;
    secrets::MemorySecrets store;
    ScriptedServer server;
    std::unique_ptr<remotes::tiktok::TokenKeeper> tokens;
    std::unique_ptr<remotes::Remote> remote;

private:
    WireReply reply(const WireRequest &request)
    {
        const QString path = QUrl::fromEncoded(request.target).path();
        const auto script = m_script.find(path);
        if (script != m_script.end()) {
            WireReply next = script->front();
            if (script->size() > 1)
                script->pop_front();
            return next;
        }
        if (!path.startsWith(QStringLiteral("/api/v2/token/")))
            return answer(404, R"({"code":36009009,"message":"Path not found"})");
        const QByteArray n = QByteArray::number(++tokenPairs);
        return answer(200, enveloped(R"({"access_token":"A)" + n + R"(","refresh_token":"R)" + n + R"(","access_token_expire_in":)"
                                     + QByteArray::number((clock.now() + 7 * Day) / 1000) + R"(,"refresh_token_expire_in":)"
                                     + QByteArray::number((clock.now() + 365 * Day) / 1000) + '}'));
    }

    QHash<QString, std::deque<WireReply>> m_script;
};

/// A refusal in the remote's own envelope.
inline QByteArray refusal(int code, const QByteArray &message = "No")
{
    return R"({"code":)" + QByteArray::number(code) + R"(,"message":")" + message + R"(","request_id":"1","data":null})";
}

} // namespace quayside::tests
