// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

struct sqlite3;

namespace quayside::store {

/// Makes the FTS5 tokenizer "quayside" known on a connection: words and folding of models/text, so that the index and the
/// in-memory test of criteria see the same words.
[[nodiscard]] Done registerTokenizer(sqlite3 *db);

} // namespace quayside::store
