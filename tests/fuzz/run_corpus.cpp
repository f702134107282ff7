// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// run_corpus [--seconds N] [--seed N] FOLDER…: gives every file of the folders to the fuzz target it is linked with, once: what was
// found by a fuzzer stays found where there is none. With --seconds it goes on for so long with changed ones: bytes turned, cut out,
// repeated, put in from another file. The input at hand lies in fuzz-<target>.input of the current folder when the target ends badly.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <csignal>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr std::size_t Longest = 20'000;

std::string current;
std::string keptAs;

// Only what a signal handler may do.
void keepInput(int signal)
{
    const int file = open(keptAs.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
    if (file >= 0) {
        const ssize_t written = write(file, current.data(), current.size());
        (void)written;
        close(file);
    }
    std::signal(signal, SIG_DFL);
    raise(signal);
}

void run(std::string bytes)
{
    current = std::move(bytes);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.data()), current.size());
}

std::string changed(const std::vector<std::string> &corpus, std::mt19937 &random)
{
    const auto below = [&random](std::size_t bound) { return bound == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, bound - 1)(random); };
    std::string text = corpus[below(corpus.size())];
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(64, text.size() - at) + 1);
        switch (below(6)) {
        case 0:
            if (at < text.size())
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            text.insert(at, 1 + below(40), static_cast<char>(below(256)));
            break;
        case 4: {
            const std::string &other = corpus[below(corpus.size())];
            const std::size_t from = below(other.size() + 1);
            text.insert(at, other.substr(from, below(200)));
            break;
        }
        default: {
            static const char *const words[] = {"-1", "0", "9223372036854775807", "1e999", "null", "{}", "[]", "\"\"", "\\ud800", "\xff\xfe"};
            text.replace(at, length, words[below(std::size(words))]);
            break;
        }
        }
    }
    text.resize(std::min(text.size(), Longest));
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    double seconds = 0;
    unsigned seed = std::random_device{}() % 1'000'000;
    std::vector<std::string> corpus;
    keptAs = "fuzz-" + std::filesystem::path(argv[0]).filename().string() + ".input";
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--seconds" && i + 1 < argc) {
            seconds = std::atof(argv[++i]);
            continue;
        }
        if (argument == "--seed" && i + 1 < argc) {
            seed = static_cast<unsigned>(std::atol(argv[++i]));
            continue;
        }
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(argument, error)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
            std::printf("%s\n", entry.path().filename().c_str());
            std::fflush(stdout); // the last name tells which one broke
            run(corpus.back());
        }
        if (error) {
            std::fprintf(stderr, "%s: %s\n", argument.c_str(), error.message().c_str());
            return 1;
        }
    }
    if (corpus.empty())
        return 1;
    if (seconds > 0) {
        std::printf("--seed %u\n", seed);
        std::fflush(stdout);
        std::mt19937 random(seed);
        std::sort(corpus.begin(), corpus.end()); // the same order on every disk
        long inputs = 0;
        const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
        for (; std::chrono::steady_clock::now() < until; ++inputs)
            run(changed(corpus, random));
        std::printf("%ld inputs\n", inputs);
    }
    return 0;
}
