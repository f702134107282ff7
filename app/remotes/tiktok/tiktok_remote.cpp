// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/tiktok_remote_private.h"

namespace quayside::remotes::tiktok {

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
