// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/episode.h"

#include <cstdio>

// The end of an episode: the faults are over, everything is sent, and the books are held against each other.

namespace quayside::tests {

using namespace Qt::StringLiterals;

bool Episode::comeToRest()
{
    constexpr int Rounds = 60;
    for (int round = 0; round < Rounds; ++round) {
        qint64 waiting = 0;
        for (Desk &desk : m_desks) {
            resolve(desk);
            publishAll(desk, false);
            Ran ran;
            if (!act(desk, {u"sync"_s}, {}, false, &ran))
                std::fprintf(stderr, "sync after the faults: exit %d: %s\n", ran.code, ran.err.constData());
            waiting += desk.station->count(u"changes"_s, u"state:edited,proposed,approved,sending,conflict"_s)
                + desk.station->count(u"outbox"_s, u"state:queued,held,sending,unknown"_s);
        }
        if (waiting == 0)
            return true;
        // Reviews of texts end by the shop's clock.
        (void)m_shop.post(u"/practice/clock"_s, {{u"advance"_s, 30}});
    }
    for (const Desk &desk : m_desks) {
        const Ran left = (*desk.station)({u"list"_s, u"changes"_s, u"state:edited,proposed,approved,sending,conflict"_s});
        const Ran entries = (*desk.station)({u"list"_s, u"outbox"_s, u"state:queued,held,sending,unknown"_s});
        std::fprintf(stderr, "%s does not come to rest:\n%s%s", qPrintable(desk.station->folder()), left.out.constData(), entries.out.constData());
    }
    return false;
}

void Episode::settle()
{
    (void)m_shop.post(u"/practice/faults"_s, {{u"spec"_s, u"review=1"_s}});
    if (!comeToRest())
        ++m_figures.broken;
    // One run more each: what the other sent last.
    for (Desk &desk : m_desks)
        (void)act(desk, {u"sync"_s}, {}, false);

    const QJsonObject counts = m_shop.get(u"/practice/counts"_s);
    m_figures.faults += counts[u"faults"_s].toInteger();
    const QJsonObject byKind = counts[u"faults_by_kind"_s].toObject();
    for (auto it = byKind.begin(); it != byKind.end(); ++it)
        m_figures.faultsByKind[it.key()] += it->toInteger();
    const QJsonArray effects = m_shop.get(u"/practice/effects"_s)[u"effects"_s].toArray();
    std::unique_ptr<Station> fresh;
    if (!makeStation(u"fresh"_s, fresh)) {
        ++m_figures.broken;
        return;
    }
    for (Desk &desk : m_desks) {
        desk.account.settle(*desk.station, effects, m_figures);
        // Time goes on in the shop, and an order may be paid between two readings: what differs for good is what counts.
        QStringList different = differences(*desk.station, *fresh);
        for (int again = 0; again < 5 && !different.isEmpty(); ++again) {
            (void)act(desk, {u"sync"_s}, {}, false);
            (void)(*fresh)({u"sync"_s});
            different = differences(*desk.station, *fresh);
        }
        m_figures.diverged += different.size();
        for (const QString &line : std::as_const(different))
            std::fprintf(stderr, "%s\n", qPrintable(line));
        const Ran verified = (*desk.station)({u"verify"_s});
        if (verified.code != 0) {
            ++m_figures.broken;
            std::fprintf(stderr, "%s: verify: %s%s\n", qPrintable(desk.station->folder()), verified.out.constData(), verified.err.constData());
        }
    }
}

} // namespace quayside::tests
