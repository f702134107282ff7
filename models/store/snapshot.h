// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace quayside::store {

/// Copies a database to a new file as it is at one moment, while others read and write it (SQLite's backup interface). The copy
/// is checked before this returns. Blocks; any thread but the UI's. Faults: NotFound, DiskFull, Damaged.
[[nodiscard]] Done snapshot(const QString &database, const QString &copy);

} // namespace quayside::store
