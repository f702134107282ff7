// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/store.h"

#include <QByteArrayList>

namespace quayside::store {

class Connection;

/// Newest schema version of a file that this program knows.
[[nodiscard]] int newestVersion(File file);
/// PRAGMA user_version.
[[nodiscard]] Result<int> versionOf(Connection &db);
/// Applies every numbered script above the file's version, each with its version bump in one immediate transaction. Returns
/// the version before. Fault Newer when the file is ahead of the program; nothing is touched then.
[[nodiscard]] Result<int> migrate(Connection &db, File file);
/// The statements of an embedded script ("mirror/order_indexes.sql"), separated by lines that hold only "--;".
[[nodiscard]] QByteArrayList statementsOf(const QString &script);

} // namespace quayside::store
