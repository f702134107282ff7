// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/walk.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <vector>

using namespace quayside::remotes::tiktok;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'767'225'600;
constexpr qint64 Overlap = 300;

Walk walkOf(qint64 mark, qint64 from, qint64 until, qint64 target, const QString &token = {})
{
    Walk walk;
    walk.mark = mark;
    walk.from = from;
    walk.until = until;
    walk.target = target;
    walk.token = token;
    return walk;
}

/// A remote with records by update time, which hands out pages of a window and at most `limit` records of one.
struct Shop
{
    std::vector<qint64> times;   ///< by record, sorted
    bool isClosed = false;
    std::size_t pageSize = 1;
    std::size_t limit = 1;

    [[nodiscard]] std::vector<std::size_t> in(const Walk &walk) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < times.size(); ++i) {
            if (times[i] >= walk.from && (times[i] < walk.until || (isClosed && times[i] == walk.until)))
                found.push_back(i);
        }
        return found;
    }
};

/// What a run saw, and how it went.
struct Seen
{
    std::set<std::size_t> records;
    qint64 earliest = Now * 2;
    qint64 mark = 0;
    int pages = 0;
    bool markMovedEarly = false;
    bool isOver = false;
};

// One run as the adapter makes it; every `cutEvery` pages the program ends and goes on from the stored cursor.
Seen run(const Shop &shop, Walk walk, int cutEvery)
{
    Seen seen;
    const qint64 markBefore = walk.mark;
    while (seen.pages < 100'000) {
        const std::vector<std::size_t> window = shop.in(walk);
        if (window.size() > shop.limit && walk.isAtWindowStart() && canSplit(walk, shop.isClosed)) {
            walk = split(walk);
            continue;
        }
        const std::size_t first = walk.token.toULongLong();
        const std::size_t last = std::min(window.size(), first + shop.pageSize);
        for (std::size_t i = first; i < last; ++i) {
            seen.records.insert(window[i]);
            seen.earliest = std::min(seen.earliest, shop.times[window[i]]);
        }
        walk = advanced(walk, last < window.size() ? QString::number(last) : QString(), shop.isClosed);
        ++seen.pages;
        if (!walk.isUnderWay())
            break;
        seen.markMovedEarly = seen.markMovedEarly || walk.mark != markBefore;
        if (seen.pages % cutEvery == 0)
            walk = begun(Walk::fromCursor(walk.toCursor()), Now + 86'400, Overlap, false);
    }
    seen.isOver = !walk.isUnderWay();
    seen.mark = walk.mark;
    return seen;
}

} // namespace

class TestTikTokWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginnings_data()
    {
        QTest::addColumn<Walk>("before");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<Walk>("after");
        const Walk marked = walkOf(Now - 1000, 0, 0, 0);
        const Walk underWay = walkOf(Now - 1000, Now - 1300, Now - 500, Now - 100, u"t1"_s);
        QTest::newRow("the first walk is over everything") << Walk() << Now << false << walkOf(0, 0, Now, Now);
        QTest::newRow("the next one reaches back behind the mark") << marked << Now << false << walkOf(Now - 1000, Now - 1300, Now, Now);
        QTest::newRow("not behind the beginning of time") << walkOf(100, 0, 0, 0) << Now << false << walkOf(100, 0, Now, Now);
        QTest::newRow("a run under way goes on, token and all") << underWay << Now << false << underWay;
        QTest::newRow("all anew forgets the mark") << marked << Now << true << walkOf(0, 0, Now, Now);
        QTest::newRow("all anew forgets a run") << underWay << Now << true << walkOf(0, 0, Now, Now);
        QTest::newRow("a clock that went back still gives a window") << marked << Now - 5000 << false << walkOf(Now - 1000, Now - 1300, Now - 1299, Now - 1299);
    }
    void beginnings()
    {
        QFETCH(const Walk, before);
        QFETCH(const qint64, now);
        QFETCH(const bool, isFull);
        QFETCH(const Walk, after);
        const Walk walk = begun(before, now, Overlap, isFull);
        QVERIFY2(walk == after, walk.toCursor().constData());
        QVERIFY(walk.isUnderWay());
    }

    void steps_data()
    {
        QTest::addColumn<Walk>("before");
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<Walk>("after");
        const QString none;
        QTest::newRow("a token goes on in the window") << walkOf(5, 100, 200, 900) << u"t2"_s << false << walkOf(5, 100, 200, 900, u"t2"_s);
        QTest::newRow("half-open: the next begins where this ends") << walkOf(5, 100, 200, 900, u"t2"_s) << none << false << walkOf(5, 200, 400, 900);
        QTest::newRow("closed: the next begins behind it") << walkOf(5, 100, 200, 900, u"t2"_s) << none << true << walkOf(5, 201, 401, 900);
        QTest::newRow("no window goes beyond the target") << walkOf(5, 100, 600, 900) << none << false << walkOf(5, 600, 900, 900);
        QTest::newRow("a last second alone") << walkOf(5, 100, 899, 900) << none << true << walkOf(5, 900, 900, 900);
        QTest::newRow("one closed second grows again") << walkOf(5, 100, 100, 900) << none << true << walkOf(5, 101, 103, 900);
        QTest::newRow("the end moves the mark") << walkOf(5, 600, 900, 900, u"t9"_s) << none << false << walkOf(900, 0, 0, 0);
        QTest::newRow("not before its last page") << walkOf(5, 600, 900, 900) << u"t3"_s << false << walkOf(5, 600, 900, 900, u"t3"_s);
    }
    void steps()
    {
        QFETCH(const Walk, before);
        QFETCH(const QString, token);
        QFETCH(const bool, isClosed);
        QFETCH(const Walk, after);
        const Walk walk = advanced(before, token, isClosed);
        QVERIFY2(walk == after, walk.toCursor().constData());
    }

    void splits()
    {
        QVERIFY(split(walkOf(0, 100, 200, 900, u"t"_s)) == walkOf(0, 100, 150, 900));
        QVERIFY(!canSplit(walkOf(0, 100, 101, 900), false)); // [100, 101) is the second 100
        QVERIFY(canSplit(walkOf(0, 100, 101, 900), true));   // [100, 101] is two of them
        QVERIFY(!canSplit(walkOf(0, 100, 100, 900), true));
        for (const bool isClosed : {false, true}) {
            Walk walk = begun(Walk(), Now, Overlap, false);
            int times = 0;
            for (; canSplit(walk, isClosed); ++times)
                walk = split(walk);
            QVERIFY(times <= 32);
            QCOMPARE(walk.until, isClosed ? 0 : 1);
        }
    }

    void cursors_data()
    {
        QTest::addColumn<Walk>("walk");
        QTest::newRow("never read") << Walk();
        QTest::newRow("at rest") << walkOf(Now, 0, 0, 0);
        QTest::newRow("in a window") << walkOf(Now - 9, Now - 309, Now - 5, Now);
        QTest::newRow("in mid-pages") << walkOf(0, 0, 5, Now, u"a+b/c==\"\u2013"_s);
    }
    void cursors()
    {
        QFETCH(const Walk, walk);
        QVERIFY(Walk::fromCursor(walk.toCursor()) == walk);
    }

    void foreignCursors()
    {
        for (const char *cursor : {"", "token", "[1]", "{\"mark\":", "{\"mark\":-1}", R"({"mark":5,"from":9,"until":8,"target":10})",
                                   R"({"mark":5,"from":1,"until":8,"target":7})", R"({"mark":"yesterday"})", R"({"from":-3,"until":8,"target":9})"})
            QVERIFY2(Walk::fromCursor(cursor) == Walk(), cursor);
    }

    // Whatever the update times, page sizes and limits: everything inside is seen, nothing older than mark less overlap is asked for.
    void nothingIsMissed()
    {
        const bool holds = rc::check("every record is seen, none before mark less overlap", [] {
            Shop shop;
            shop.isClosed = *rc::gen::arbitrary<bool>();
            shop.pageSize = static_cast<std::size_t>(*rc::gen::inRange(1, 8));
            shop.limit = static_cast<std::size_t>(*rc::gen::inRange(1, 30));
            const qint64 mark = *rc::gen::element<qint64>(0, Now - 20'000, Now - 400, Now - 1);
            const qint64 start = mark == 0 ? 0 : mark - Overlap;
            // Many in few seconds, as a bulk edit makes them, besides some anywhere; also before the start and after the end.
            const qint64 burst = *rc::gen::inRange<qint64>(start, Now);
            const auto time = rc::gen::oneOf(rc::gen::inRange<qint64>(std::max<qint64>(1, start - 50), Now + 50),
                                             rc::gen::map(rc::gen::inRange(0, 5), [burst](int after) { return burst + after; }));
            shop.times = *rc::gen::container<std::vector<qint64>>(time);
            std::sort(shop.times.begin(), shop.times.end());
            const Seen seen = run(shop, begun(walkOf(mark, 0, 0, 0), Now, Overlap, false), *rc::gen::inRange(1, 4));

            RC_ASSERT(seen.isOver);
            RC_ASSERT(seen.mark == Now);
            RC_ASSERT(!seen.markMovedEarly);
            for (std::size_t i = 0; i < shop.times.size(); ++i) {
                const bool isInside = shop.times[i] >= start && shop.times[i] < Now;
                if (isInside)
                    RC_ASSERT(seen.records.contains(i));
            }
            RC_ASSERT(seen.records.empty() || seen.earliest >= start);
            // What came in the last second of a half-open walk is inside the next one.
            RC_ASSERT(begun(walkOf(seen.mark, 0, 0, 0), Now + 60, Overlap, false).from <= Now);
        });
        QVERIFY(holds);
    }

    // A quiet shop is not asked second by second.
    void quietYearsAreFewWindows()
    {
        Shop shop;
        shop.limit = 10;
        shop.pageSize = 10;
        for (int i = 0; i < 1'000; ++i)
            shop.times.push_back(Now - 1 - i / 10);
        std::sort(shop.times.begin(), shop.times.end());
        for (const bool isClosed : {false, true}) {
            shop.isClosed = isClosed;
            const Seen seen = run(shop, begun(Walk(), Now, Overlap, false), 1);
            QVERIFY(seen.isOver);
            QCOMPARE(seen.records.size(), 1'000u);
            QVERIFY2(seen.pages < 400, qPrintable(QString::number(seen.pages)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTikTokWalk)
#include "tst_tiktok_walk.moc"
