// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The only user of Boost.Locale (ICU backend). Everything here is thread-safe and takes and gives UTF-8, because SQLite
/// and the wire speak it; QString overloads are for convenience.
namespace quayside::text {

/// What search and comparison see of a text: compatibility forms, Latin diacritics and Arabic vowel marks removed, case
/// folded, so that "vay hoa" finds "Váy hoa". Thai and other marks that distinguish words are kept.
[[nodiscard]] std::string fold(std::string_view utf8);
[[nodiscard]] QString fold(QStringView text);

/// One word of a text: where it stands (bytes) and how it is searched.
struct Word
{
    std::size_t start = 0;
    std::size_t end = 0;
    std::string folded;

    friend bool operator==(const Word &, const Word &) = default;
};

/// Calls `use` for every word in order, until it returns false. Word boundaries are ICU's, so Thai, Chinese and Japanese
/// text without spaces is cut where its readers would cut it; text in pure ASCII takes a short path.
void forEachWord(std::string_view utf8, const std::function<bool(const Word &)> &use);
[[nodiscard]] std::vector<Word> words(std::string_view utf8);

/// True when the words of `query` follow each other in `text`; with `lastIsPrefix` the last one may be the beginning of a
/// word. A query without words is in no text. The same rule that the full-text index applies to a phrase.
[[nodiscard]] bool containsWords(std::string_view text, std::string_view query, bool lastIsPrefix);

/// Bytes that sort as readers of the root locale expect when compared as bytes.
[[nodiscard]] std::string sortKey(std::string_view utf8);

/// Number of single-character edits between two words.
[[nodiscard]] int editDistance(QStringView a, QStringView b);
/// The one of `known` most like `word` (at most a third of its length away), or empty.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

} // namespace quayside::text
