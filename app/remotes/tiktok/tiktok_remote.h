// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"

#include <memory>

namespace quayside::remotes {
class HttpDoor;
}

namespace quayside::remotes::tiktok {

class TokenKeeper;

/// TikTok Shop behind the port that sync speaks: all shops of one seller account. Translates and signs; decides nothing. Answers
/// are decoded on the thread pool. Main thread; door and tokens outlive it.
[[nodiscard]] std::unique_ptr<Remote> makeTikTokRemote(HttpDoor &door, TokenKeeper &tokens);

} // namespace quayside::remotes::tiktok
