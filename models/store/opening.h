// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/store.h"

#include <memory>

namespace quayside::store {

class Connection;

/// Brings the files into order: creates, checks, moves damaged ones aside (work.db is salvaged), migrates.
[[nodiscard]] Done prepareFiles(const QString &mirrorPath, const QString &workPath, const QString &historyPath,
                                const Store::Options &options, Store::OpenReport &report);
/// A writing connection with the settings of facts/performance.md 9.2.
[[nodiscard]] Result<std::unique_ptr<Connection>> openWriter(File file, const QString &path, const QString &otherPath);
[[nodiscard]] Done dropOrderIndexes(Connection &mirror);
/// Leaves word that a statement met damage, so that the next opening reads the mirror through and replaces it when it is
/// broken. Opening alone reads too little of a large file to see it.
void suspectMirror(const QString &mirrorPath);
/// Also ends the mark of a first load.
[[nodiscard]] Done makeOrderIndexes(Connection &mirror);
/// Copies every row that can be read from a damaged work.db into a fresh one, table by table.
[[nodiscard]] Done salvageWork(const QString &damagedPath, const QString &freshPath, Store::OpenReport &report);

} // namespace quayside::store
