// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/token_keeper.h"
#include "app/workspace/workspace_file.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace quayside::workspace {

/// The object in a JSON file that tells of a connection. Faults: NotFound; Invalid with what is wrong about it.
[[nodiscard]] Result<QJsonObject> readCard(const QString &path);

/// The account at TikTok Shop or at a practice shop that a connection speaks for.
[[nodiscard]] remotes::tiktok::TikTokAccount shopAccountOf(const Connection &connection);

/// The address is one of this machine.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace quayside::workspace
