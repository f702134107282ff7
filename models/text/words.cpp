// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

#include <boost/locale.hpp>

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace quayside::text {

namespace {

namespace bl = boost::locale;

const std::locale &unicodeLocale()
{
    static const std::locale locale = [] {
        bl::localization_backend_manager backends = bl::localization_backend_manager::global();
        backends.select("icu");
        bl::generator generator(backends);
        generator.characters(bl::char_facet);
        generator.categories(bl::convert_facet | bl::collation_facet | bl::boundary_facet);
        return generator("en_US.UTF-8");
    }();
    return locale;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isAsciiWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

// Marks that readers leave out when they type: combining Latin diacritics, Arabic vowel signs and the tatweel.
bool isDropped(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x064b && c <= 0x0652) || c == 0x0640 || c == 0x200b || c == 0x200c
        || c == 0x200d || c == 0xfeff;
}

// Letters with a stroke have no decomposition; people type them without it.
char32_t plainLetter(char32_t c)
{
    switch (c) {
    case 0x0110:
    case 0x0111:
        return U'd';
    case 0x0141:
    case 0x0142:
        return U'l';
    case 0x00d8:
    case 0x00f8:
        return U'o';
    default:
        return c;
    }
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        out.push_back(static_cast<char>(0xc0 | (c >> 6)));
        out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        out.push_back(static_cast<char>(0xe0 | (c >> 12)));
        out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
        out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
    } else {
        out.push_back(static_cast<char>(0xf0 | (c >> 18)));
        out.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3f)));
        out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
        out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
    }
}

void forEachAsciiWord(std::string_view text, const std::function<bool(const Word &)> &use)
{
    std::size_t i = 0;
    while (i < text.size()) {
        while (i < text.size() && !isAsciiWord(text[i]))
            ++i;
        const std::size_t start = i;
        while (i < text.size() && isAsciiWord(text[i]))
            ++i;
        if (i > start && !use(Word{start, i, asciiLower(text.substr(start, i - start))}))
            return;
    }
}

} // namespace

std::string fold(std::string_view utf8)
{
    if (isAscii(utf8))
        return asciiLower(utf8);
    const std::string valid = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toStdString();
    const std::string decomposed = bl::normalize(valid, bl::norm_nfkd, unicodeLocale());
    const std::u32string points = QString::fromStdString(decomposed).toStdU32String();
    std::string kept;
    kept.reserve(decomposed.size());
    for (const char32_t point : points) {
        if (!isDropped(point))
            appendUtf8(kept, plainLetter(point));
    }
    // Composed again, so that Hangul and the like compare as their readers see them.
    return bl::normalize(bl::fold_case(kept, unicodeLocale()), bl::norm_nfc, unicodeLocale());
}

QString fold(QStringView text)
{
    return QString::fromStdString(fold(text.toUtf8().toStdString()));
}

void forEachWord(std::string_view utf8, const std::function<bool(const Word &)> &use)
{
    if (isAscii(utf8)) {
        forEachAsciiWord(utf8, use);
        return;
    }
    const std::string text(utf8);
    bl::boundary::ssegment_index segments(bl::boundary::word, text.begin(), text.end(), unicodeLocale());
    segments.rule(bl::boundary::word_any);
    for (const auto &segment : segments) {
        const auto start = static_cast<std::size_t>(segment.begin() - text.begin());
        const auto end = static_cast<std::size_t>(segment.end() - text.begin());
        const std::string_view piece(text.data() + start, end - start);
        // ICU keeps "ab.cd" and "it's" together; a search for the part must find it, as the short path does.
        std::size_t from = 0;
        for (std::size_t i = 0; i <= piece.size(); ++i) {
            const bool isBreak = i == piece.size()
                || (static_cast<unsigned char>(piece[i]) < 0x80 && !isAsciiWord(piece[i]));
            if (!isBreak)
                continue;
            if (i > from) {
                Word word{start + from, start + i, fold(piece.substr(from, i - from))};
                if (!word.folded.empty() && !use(word))
                    return;
            }
            from = i + 1;
        }
    }
}

std::vector<Word> words(std::string_view utf8)
{
    std::vector<Word> all;
    forEachWord(utf8, [&all](const Word &word) {
        all.push_back(word);
        return true;
    });
    return all;
}

bool containsWords(std::string_view text, std::string_view query, bool lastIsPrefix)
{
    const std::vector<Word> wanted = words(query);
    if (wanted.empty())
        return false;
    const std::vector<Word> present = words(text);
    for (std::size_t at = 0; at + wanted.size() <= present.size(); ++at) {
        bool fits = true;
        for (std::size_t i = 0; fits && i < wanted.size(); ++i) {
            const std::string &have = present[at + i].folded;
            const bool isLast = i + 1 == wanted.size();
            fits = isLast && lastIsPrefix ? have.starts_with(wanted[i].folded) : have == wanted[i].folded;
        }
        if (fits)
            return true;
    }
    return false;
}

std::string sortKey(std::string_view utf8)
{
    const std::string text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toStdString();
    const auto &collator = std::use_facet<bl::collator<char>>(unicodeLocale());
    std::string key = collator.transform(bl::collator_base::tertiary, text);
    while (!key.empty() && key.back() == '\0')
        key.pop_back();
    return key;
}

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, substituted});
        }
    }
    return row.back();
}

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    int bestDistance = std::max<int>(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const int distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace quayside::text
