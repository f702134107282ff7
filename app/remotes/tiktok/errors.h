// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace quayside::remotes::tiktok {

/// Translates an envelope that is not a success. `code` is the envelope's, `message` the remote's own text,
/// `status` the HTTP status. The fault keeps code and message (in detail); unknown codes go by their status, and
/// without a telling status count as Refused.
[[nodiscard]] Fault faultOf(int code, const QString &message, int status);

/// Translates an answer whose body is not the envelope (HTML of a proxy, cut JSON): by status alone.
[[nodiscard]] Fault faultOfStatus(int status);

/// Too many requests: nothing was done, wait.
[[nodiscard]] bool isThrottle(int code);
/// The access token is dead and a refresh may help.
[[nodiscard]] bool isTokenExpired(int code);
/// The signature or its time stamp was refused. 36009004 is shared by many cases; its message tells.
[[nodiscard]] bool isSignature(int code, const QString &message = {});
/// The remote failed inside; reads may be tried again.
[[nodiscard]] bool isServerFailure(int code);

} // namespace quayside::remotes::tiktok
