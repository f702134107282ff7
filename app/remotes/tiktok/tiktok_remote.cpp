// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <algorithm>

namespace quayside::remotes::tiktok {

QCoro::Task<Health> TikTokRemote::health()
{
    Health health;
    const TikTokAccount &account = m_tokens.account();
    const QString host = account.apiBase.host();
    health.address = host;
    health.clockAhead = m_door.clockOffset(host);
    for (const HttpRecord &record : m_door.recent()) {
        // Pictures come from elsewhere and say nothing about the connection.
        if (record.host != host)
            continue;
        ++health.calls;
        const bool isFailure = record.status == 0 || record.status == 429 || record.status >= 500;
        if (isFailure)
            ++health.failures;
        else
            health.lastAnswerAt = std::max(health.lastAnswerAt, record.at);
    }
    const Result<Grant> grant = co_await m_tokens.grant();
    if (grant) {
        health.account = grant->sellerName;
        health.tokenUntil = grant->accessUntil;
        health.consentUntil = grant->refreshUntil;
        health.scopes = grant->scopes;
    }
    co_return health;
}

// What is under way ends with the door: every wait of ours is one of its.
QCoro::Task<void> TikTokRemote::shutDown()
{
    co_await m_door.shutDown();
}

std::unique_ptr<Remote> makeTikTokRemote(HttpDoor &door, TokenKeeper &tokens)
{
    return std::make_unique<TikTokRemote>(door, tokens);
}

} // namespace quayside::remotes::tiktok
