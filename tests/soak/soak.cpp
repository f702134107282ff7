// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/episode.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

/// soak [--seconds N | --hours N] [--seed N] [--steps N]: episodes one after the other until the time is up, each from the next seed.
/// One line of figures on stdout; exit 1 when anything was lost, doubled, different or broken.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"seconds"_s, u"how long to begin new episodes"_s, u"N"_s, u"40"_s},
                       {u"hours"_s, u"the same in hours"_s, u"N"_s},
                       {u"seed"_s, u"of the first episode"_s, u"N"_s},
                       {u"steps"_s, u"acts of an episode"_s, u"N"_s, u"60"_s}});
    parser.addHelpOption();
    parser.process(application);
    const double seconds = parser.isSet(u"hours"_s) ? parser.value(u"hours"_s).toDouble() * 3600 : parser.value(u"seconds"_s).toDouble();
    quint32 seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate() % 1'000'000;
    const int steps = parser.value(u"steps"_s).toInt();

    Figures figures;
    QElapsedTimer timer;
    timer.start();
    const quint32 first = seed;
    do {
        std::fprintf(stderr, "episode: --seed %u --steps %d --seconds 0\n", seed, steps);
        Episode episode(seed++, figures);
        const Figures before = figures;
        const bool isMade = episode.run(steps);
        if (!isMade || figures.lost + figures.doubled + figures.diverged + figures.broken
                != before.lost + before.doubled + before.diverged + before.broken)
            std::fprintf(stderr, "kept: %s\n", qPrintable(episode.keep()));
        if (!isMade)
            return 2;
        std::fprintf(stderr, "%s\n", qPrintable(figures.line()));
    } while (static_cast<double>(timer.elapsed()) < seconds * 1000);
    std::fprintf(stderr, "faults by kind: %s\n", qPrintable(figures.faultLine()));
    std::printf("seeds %u to %u, %s\n", first, seed - 1, qPrintable(figures.line()));
    return figures.isClean() ? 0 : 1;
}
