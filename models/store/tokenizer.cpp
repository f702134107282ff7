// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tokenizer.h"

#include "models/text/words.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quayside::store {

namespace {

// A text that begins so is cut already: words, each with its end. No character that a person types, and none of a word.
constexpr char IsCut = '\x1e';
constexpr char EndOfWord = '\x1f';

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Words of lines that are not plain ASCII, as far as they were met: a listing's name is in thousands of orders, and cutting and
/// folding it costs a hundred times what remembering it does. One belongs to each index of each connection, so to one thread.
class Memory
{
public:
    struct Word
    {
        std::uint32_t start;
        std::uint32_t end;
        std::uint32_t folded; ///< where its folded form ends in the line's
    };
    struct Line
    {
        std::string folded;
        std::vector<Word> words;
    };
    const Line &wordsOf(std::string_view line)
    {
        if (const auto known = m_known.find(line); known != m_known.end())
            return known->second;
        // Forgotten all at once: what is met often is soon there again.
        if (m_known.size() >= MostLines)
            m_known.clear();
        Line made;
        text::forEachWord(line, [&made](const text::Word &word) {
            made.folded += word.folded;
            made.words.push_back({static_cast<std::uint32_t>(word.start), static_cast<std::uint32_t>(word.end),
                                  static_cast<std::uint32_t>(made.folded.size())});
            return true;
        });
        return m_known.emplace(line, std::move(made)).first->second;
    }

private:
    static constexpr std::size_t MostLines = 32'768; // some 15 MB
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view line) const { return std::hash<std::string_view>()(line); }
    };
    std::unordered_map<std::string, Line, Hash, std::equal_to<>> m_known;
};

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(new Memory);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Memory *>(tokenizer);
}

using Token = int (*)(void *, int, const char *, int, int, int);

bool isCut(std::string_view text)
{
    return !text.empty() && text.front() == IsCut;
}

int giveCut(std::string_view text, void *context, Token token)
{
    int code = SQLITE_OK;
    for (std::size_t start = 1; start < text.size() && code == SQLITE_OK;) {
        const std::size_t end = std::min(text.find(EndOfWord, start), text.size());
        if (end > start)
            code = token(context, 0, text.data() + start, static_cast<int>(end - start), static_cast<int>(start), static_cast<int>(end));
        start = end + 1;
    }
    return code;
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int, const char *text, int size, Token token)
{
    const std::string_view all(text, static_cast<std::size_t>(size));
    if (isCut(all))
        return giveCut(all, context, token);
    int code = SQLITE_OK;
    std::size_t start = 0;
    const auto give = [&](std::string_view folded, std::size_t from, std::size_t to) {
        code = token(context, 0, folded.data(), static_cast<int>(folded.size()), static_cast<int>(start + from), static_cast<int>(start + to));
        return code == SQLITE_OK;
    };
    // No word goes on over the end of a line, so lines may be read one by one.
    while (start < all.size() && code == SQLITE_OK) {
        const std::string_view line = all.substr(start, all.substr(start).find('\n'));
        if (isAscii(line)) {
            text::forEachWord(line, [&](const text::Word &word) { return give(word.folded, word.start, word.end); });
        } else {
            const Memory::Line &known = reinterpret_cast<Memory *>(tokenizer)->wordsOf(line);
            std::uint32_t at = 0;
            for (const Memory::Word &word : known.words) {
                if (!give(std::string_view(known.folded).substr(at, word.folded - at), word.start, word.end))
                    break;
                at = word.folded;
            }
        }
        start += line.size() + 1;
    }
    return code;
}

fts5_api *apiOf(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

// What a letter or digit of ASCII is searched as; 0 for what is none.
constexpr std::array<char, 256> PlainLetters = [] {
    std::array<char, 256> letters{};
    for (int c = '0'; c <= '9'; ++c)
        letters[static_cast<std::size_t>(c)] = static_cast<char>(c);
    for (int c = 'a'; c <= 'z'; ++c) {
        letters[static_cast<std::size_t>(c)] = static_cast<char>(c);
        letters[static_cast<std::size_t>(c + ('A' - 'a'))] = static_cast<char>(c);
    }
    return letters;
}();

void cutAscii(std::string_view line, std::string &into)
{
    const std::size_t from = into.size();
    into.resize(from + line.size() + 1); // a word's end takes the place of what stood between
    char *at = into.data() + from;
    bool isInWord = false;
    for (const char c : line) {
        const char letter = PlainLetters[static_cast<unsigned char>(c)];
        if (letter != 0 || isInWord)
            *at++ = letter != 0 ? letter : EndOfWord;
        isInWord = letter != 0;
    }
    if (isInWord)
        *at++ = EndOfWord;
    into.resize(static_cast<std::size_t>(at - into.data()));
}

} // namespace

struct WordCutter::Private
{
    std::mutex mutex;
    Memory memory;
};

WordCutter::WordCutter() : d(std::make_unique<Private>())
{
}

WordCutter::~WordCutter() = default;

std::string WordCutter::cut(std::string_view text)
{
    if (isCut(text))
        return std::string(text);
    std::string made(1, IsCut);
    made.reserve(text.size() + 16);
    for (std::size_t start = 0; start < text.size();) {
        const std::string_view line = text.substr(start, text.substr(start).find('\n'));
        start += line.size() + 1;
        if (isAscii(line)) {
            cutAscii(line, made);
            continue;
        }
        const std::lock_guard lock(d->mutex);
        const Memory::Line &known = d->memory.wordsOf(line);
        std::uint32_t at = 0;
        for (const Memory::Word &word : known.words) {
            made.append(known.folded, at, word.folded - at);
            made += EndOfWord;
            at = word.folded;
        }
    }
    return made;
}

Done registerTokenizer(sqlite3 *db)
{
    fts5_api *api = apiOf(db);
    if (api == nullptr)
        return fail(FaultKind::Internal, QStringLiteral("this SQLite has no FTS5"));
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (const int code = api->xCreateTokenizer(api, "quayside", nullptr, &tokenizer, nullptr); code != SQLITE_OK)
        return fail(FaultKind::Internal, QStringLiteral("tokenizer: %1").arg(code));
    return {};
}

} // namespace quayside::store
