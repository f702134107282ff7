// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace quayside::store {

/// Makes the FTS5 tokenizer "quayside" known on a connection: words and folding of models/text, so that the index and the
/// in-memory test of criteria see the same words.
[[nodiscard]] Done registerTokenizer(sqlite3 *db);

/// Cuts texts into the words that the tokenizer finds in them, for texts that are made before they are indexed: the index takes what
/// comes from here for the text itself. Remembers the lines it met. Thread-safe; one at a time.
class WordCutter
{
public:
    WordCutter();
    ~WordCutter();
    /// A sequence of words in place of `text`, into the index in either form. Text that is cut already stays as it is.
    [[nodiscard]] std::string cut(std::string_view text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quayside::store
