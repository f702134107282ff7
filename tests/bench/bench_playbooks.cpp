// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding a playbook among two thousand, beside the budget of 100 ms and beside a bare look through the same bytes.
//   bench_playbooks [COUNT]
#include "app/playbooks/facts.h"
#include "app/playbooks/library.h"
#include "tests/unit/commands/desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

constexpr double Budget = 100; // ms, product.md PLB-01

// The shipped ones again and again, each with an id, a title and some words of its own.
std::vector<playbooks::Shelf::Text> texts(int count)
{
    const std::vector<playbooks::Shelf::Text> shipped = playbooks::Library::shipped();
    std::vector<playbooks::Shelf::Text> all;
    for (int i = 0; i < count; ++i) {
        playbooks::Shelf::Text text = shipped[static_cast<std::size_t>(i) % shipped.size()];
        text.path = u"%1-%2"_s.arg(i).arg(text.path.section(u'/', -1));
        // The first of each keeps its id, which the others' links lead to.
        const qsizetype id = text.bytes.indexOf("\nid: ");
        if (i >= static_cast<int>(shipped.size()))
            text.bytes.insert(text.bytes.indexOf('\n', id + 1), "-" + QByteArray::number(i));
        text.bytes.append("\nThis one is about harbour" + QByteArray::number(i) + " and quay" + QByteArray::number(i % 97) + ".\n");
        all.push_back(text);
    }
    return all;
}

template <class Work>
double median(Work work)
{
    QList<double> times;
    for (int round = 0; round < 21; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[10];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 2000;
    const std::vector<playbooks::Shelf::Text> all = texts(count);
    QElapsedTimer timer;
    timer.start();
    tests::Desk desk;
    if (!desk.openDesk())
        return 1;
    playbooks::Facts facts = playbooks::factsOf(*desk.registry);
    // Those that need a whole workspace are not among the desk's.
    facts.command = [inner = facts.command](const QString &id) {
        const auto known = inner(id);
        return known ? known : std::optional(playbooks::CommandFacts());
    };
    timer.restart();
    const playbooks::Shelf shelf(all, facts);
    const double reading = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%lld of %d playbooks, %zu bytes the first; read, parsed and checked in %.0f ms (in the background)\n%-44s %9s %9s %9s %6s\n",
                static_cast<long long>(shelf.documents().size()), count, static_cast<std::size_t>(all.front().bytes.size()), reading, "", "ms", "budget", "bare look", "found");
    for (const QString &query : {u"da"_s, u"damaged"_s, u"late dispatch par"_s, u"harbour77"_s, u"nowhere at all"_s}) {
        qsizetype found = 0;
        const double time = median([&] { found = shelf.search(query).size(); });
        const QByteArray word = query.section(u' ', 0, 0).toUtf8();
        qsizetype seen = 0;
        const double bare = median([&] {
            for (const playbooks::Shelf::Text &text : all)
                seen += text.bytes.contains(word) ? 1 : 0;
        });
        std::printf("%-44s %9.2f %8.3fx %8.2fx %6lld\n", qPrintable(u"search “%1”"_s.arg(query)), time, time / Budget, time / bare,
                    static_cast<long long>(found));
        if (seen < 0)
            return 1;
    }
    return 0;
}
