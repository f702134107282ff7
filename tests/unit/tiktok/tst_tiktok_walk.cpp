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

Window windowOf(qint64 from, qint64 until, const QString &token = {})
{
    Window window;
    window.from = from;
    window.until = until;
    window.token = token;
    return window;
}

Walk walkOf(qint64 mark, qint64 from, qint64 until, qint64 target, const QString &token = {})
{
    Walk walk;
    walk.mark = mark;
    walk.front = windowOf(from, until, token);
    walk.target = target;
    return walk;
}

/// A remote with records by update time, which hands out pages of a window and at most `limit` records of one.
struct Shop
{
    std::vector<qint64> times;   ///< by record, sorted
    bool isClosed = false;
    std::size_t pageSize = 1;
    std::size_t limit = 1;

    [[nodiscard]] std::vector<std::size_t> in(const Window &window) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < times.size(); ++i) {
            if (times[i] >= window.from && (times[i] < window.until || (isClosed && times[i] == window.until)))
                found.push_back(i);
        }
        return found;
    }
};

PageEnd endOf(std::size_t records, std::size_t total, std::size_t next)
{
    PageEnd end;
    end.records = static_cast<qint64>(records);
    end.total = static_cast<qint64>(total);
    if (next < total)
        end.nextToken = QString::number(next);
    return end;
}

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
        const std::vector<std::size_t> window = shop.in(walk.front);
        if (window.size() > shop.limit && walk.front.token.isEmpty() && canSplit(walk.front, shop.isClosed)) {
            walk.front = split(walk.front);
            continue;
        }
        const std::size_t first = walk.front.token.toULongLong();
        const std::size_t last = std::min(window.size(), first + shop.pageSize);
        for (std::size_t i = first; i < last; ++i) {
            seen.records.insert(window[i]);
            seen.earliest = std::min(seen.earliest, shop.times[window[i]]);
        }
        walk = advanced(walk, endOf(last - first, window.size(), last), shop.isClosed).walk;
        ++seen.pages;
        if (!walk.front.isUnderWay())
            break;
        seen.markMovedEarly = seen.markMovedEarly || walk.mark != markBefore;
        if (seen.pages % cutEvery == 0)
            walk = begun(Walk::fromCursor(walk.toCursor()), Now + 86'400, Overlap, false);
    }
    seen.isOver = !walk.front.isUnderWay();
    seen.mark = walk.mark;
    return seen;
}

// Fills the gaps as the adapter does; `runEvery` pages a run towards the present comes in between. The records as they came,
// each with the end of its window.
std::vector<std::pair<qint64, std::size_t>> fillGaps(const Shop &shop, Walk &walk, int runEvery)
{
    std::vector<std::pair<qint64, std::size_t>> order;
    for (int pages = 1; pages < 10'000; ++pages) {
        walk = begunOlder(Walk::fromCursor(walk.toCursor()));
        if (!walk.back.isUnderWay())
            break;
        const std::vector<std::size_t> window = shop.in(walk.back);
        const std::size_t first = walk.back.token.toULongLong();
        const std::size_t last = std::min(window.size(), first + shop.pageSize);
        for (std::size_t i = first; i < last; ++i)
            order.emplace_back(walk.back.until, window[i]);
        walk = advancedOlder(walk, endOf(last - first, window.size(), last), shop.isClosed).walk;
        if (pages % runEvery == 0) {
            walk = begun(walk, walk.mark + 120, Overlap, false, 86'400);
            while (walk.front.isUnderWay())
                walk = advanced(walk, {}, shop.isClosed).walk;
        }
    }
    return order;
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
        QVERIFY(walk.front.isUnderWay());
    }

    void theNewestFirst_data()
    {
        QTest::addColumn<qint64>("mark");
        QTest::addColumn<qint64>("recent");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("gapFrom");
        constexpr qint64 Day = 86'400;
        QTest::newRow("never read: the newest day, the rest is a gap") << qint64(0) << Day << Now - Day << qint64(0);
        QTest::newRow("away for a month: the same") << Now - 30 * Day << Day << Now - Day << Now - 30 * Day - Overlap;
        QTest::newRow("away for an hour: in one go") << Now - 3'600 << Day << Now - 3'600 - Overlap << qint64(-1);
        QTest::newRow("not for a little more than the newest") << Now - Day - 9 << Day << Now - Day - 9 - Overlap << qint64(-1);
        QTest::newRow("a resource that is read in one go") << qint64(0) << qint64(0) << qint64(0) << qint64(-1);
    }
    void theNewestFirst()
    {
        QFETCH(const qint64, mark);
        QFETCH(const qint64, recent);
        QFETCH(const qint64, from);
        QFETCH(const qint64, gapFrom);
        const Walk walk = begun(walkOf(mark, 0, 0, 0), Now, Overlap, false, recent);
        QCOMPARE(walk.front.from, from);
        QCOMPARE(walk.front.until, Now);
        QCOMPARE(walk.gaps.size(), gapFrom < 0 ? 0 : 1);
        if (gapFrom >= 0)
            QVERIFY((walk.gaps.first() == Gap{gapFrom, from}));
        QVERIFY(Walk::fromCursor(walk.toCursor()) == walk);
    }

    void aSecondAbsenceIsASecondGap()
    {
        constexpr qint64 Day = 86'400;
        Walk walk = advanced(begun(Walk(), Now, Overlap, false, Day), {}, false).walk;
        walk = begunOlder(walk);
        walk.back.token = u"t1"_s;
        walk = begun(walk, Now + 30 * Day, Overlap, false, Day);
        QCOMPARE(walk.gaps.size(), 2);
        QVERIFY((walk.gaps.first() == Gap{Now - Overlap, Now + 29 * Day}));
        QVERIFY(!walk.back.isUnderWay());
        walk = advanced(walk, {}, false).walk;
        QCOMPARE(begunOlder(walk).back.until, Now + 29 * Day);
    }

    // Everything comes, the newest before the older, also when runs towards the present come in between.
    void gapsAreFilledNewestFirst()
    {
        const bool holds = rc::check("every record of the gap is seen, window by window downwards", [] {
            Shop shop;
            shop.pageSize = static_cast<std::size_t>(*rc::gen::inRange(1, 8));
            shop.times = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(1'600'000'000, Now));
            std::sort(shop.times.begin(), shop.times.end());
            Walk walk = begun(Walk(), Now, Overlap, false, 86'400);
            std::set<std::size_t> seen;
            for (const std::size_t record : shop.in(walk.front))
                seen.insert(record);
            walk = advanced(walk, {}, false).walk;
            RC_ASSERT(walk.gaps.size() == 1);
            const auto order = fillGaps(shop, walk, *rc::gen::inRange(1, 5));
            for (const auto &[until, record] : order)
                seen.insert(record);
            RC_ASSERT(walk.gaps.isEmpty());
            RC_ASSERT(seen.size() == shop.times.size());
            RC_ASSERT(std::is_sorted(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; }));
        });
        QVERIFY(holds);
    }

    void quietYearsOfAGapAreFewWindows()
    {
        const Shop shop;
        Walk walk = advanced(begun(Walk(), Now, Overlap, false, 86'400), {}, false).walk;
        int pages = 0;
        for (walk = begunOlder(walk); walk.back.isUnderWay(); ++pages)
            walk = advancedOlder(walk, {}, false).walk;
        QVERIFY2(pages <= 13, qPrintable(QString::number(pages)));
    }

    void missingRecordsAreReadAgain_data()
    {
        QTest::addColumn<qint64>("records");
        QTest::addColumn<int>("rereads");
        QTest::addColumn<bool>("isReread");
        QTest::addColumn<qint64>("missing");
        QTest::newRow("all came") << qint64(10) << 0 << false << qint64(0);
        QTest::newRow("more came than were counted") << qint64(11) << 0 << false << qint64(0);
        QTest::newRow("one did not") << qint64(9) << 0 << true << qint64(0);
        QTest::newRow("nor the second time") << qint64(9) << 1 << true << qint64(0);
        QTest::newRow("never: said, and the walk goes on") << qint64(9) << 2 << false << qint64(1);
    }
    void missingRecordsAreReadAgain()
    {
        QFETCH(const qint64, records);
        QFETCH(const int, rereads);
        QFETCH(const bool, isReread);
        QFETCH(const qint64, missing);
        for (const bool isOlder : {false, true}) {
            Walk walk = walkOf(0, 100, 200, 200);
            if (isOlder) {
                walk = walkOf(300, 0, 0, 0);
                walk.gaps = {{100, 200}};
                walk.back = windowOf(100, 200);
            }
            Window &window = isOlder ? walk.back : walk.front;
            window.rereads = rereads;
            const PageEnd first{u"t2"_s, 5, 10};
            const PageEnd last{{}, records - 5, 9};
            const Walk middle = isOlder ? advancedOlder(walk, first, false).walk : advanced(walk, first, false).walk;
            const Advance end = isOlder ? advancedOlder(middle, last, false) : advanced(middle, last, false);
            const Window &after = isOlder ? end.walk.back : end.walk.front;
            QCOMPARE(end.isReread, isReread);
            QCOMPARE(end.missing, missing);
            QCOMPARE(after.isUnderWay(), isReread);
            if (isReread) {
                QCOMPARE(after.from, 100);
                QCOMPARE(after.until, 200);
                QCOMPARE(after.seen, 0);
                QCOMPARE(after.token, QString());
                QCOMPARE(after.rereads, rereads + 1);
            }
        }
    }

    // Records that change while they are read leave the window, and what follows moves up over the page's edge.
    void whatMovesWhileItIsReadIsNotMissed()
    {
        const bool holds = rc::check("records that stay where they are are all seen", [] {
            const int count = *rc::gen::inRange(1, 40);
            const int pageSize = *rc::gen::inRange(1, 8);
            const auto leaves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, count));
            std::vector<int> inside;
            for (int i = 0; i < count; ++i)
                inside.push_back(i);
            std::set<int> seen;
            std::size_t moved = 0;
            qint64 missing = 0;
            Walk walk = begun(Walk(), Now, Overlap, false);
            for (int page = 0; walk.front.isUnderWay(); ++page) {
                RC_ASSERT(page < 1'000);
                const std::size_t first = walk.front.token.toULongLong();
                const std::size_t last = std::min(inside.size(), first + static_cast<std::size_t>(pageSize));
                for (std::size_t i = first; i < last; ++i)
                    seen.insert(inside[i]);
                const PageEnd end = endOf(last > first ? last - first : 0, inside.size(), last);
                if (page % 3 == 0 && moved < leaves.size() && walk.front.rereads < 2)
                    std::erase(inside, leaves[moved++]);
                const Advance advance = advanced(walk, end, false);
                missing += advance.missing;
                walk = advance.walk;
            }
            for (const int record : inside)
                RC_ASSERT(seen.contains(record) || missing > 0);
        });
        QVERIFY(holds);
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
        PageEnd end;
        end.nextToken = token;
        const Walk walk = advanced(before, end, isClosed).walk;
        QVERIFY2(walk == after, walk.toCursor().constData());
    }

    void splits()
    {
        QVERIFY(split(windowOf(100, 200, u"t"_s)) == windowOf(100, 150));
        QVERIFY(!canSplit(windowOf(100, 101), false)); // [100, 101) is the second 100
        QVERIFY(canSplit(windowOf(100, 101), true));   // [100, 101] is two of them
        QVERIFY(!canSplit(windowOf(100, 100), true));
        for (const bool isClosed : {false, true}) {
            Window window = begun(Walk(), Now, Overlap, false).front;
            int times = 0;
            for (; canSplit(window, isClosed); ++times)
                window = split(window);
            QVERIFY(times <= 32);
            QCOMPARE(window.until, isClosed ? 0 : 1);
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
                                   R"({"mark":5,"from":1,"until":8,"target":7})", R"({"mark":"yesterday"})", R"({"from":-3,"until":8,"target":9})",
                                   R"({"mark":5,"gaps":[[9,3]]})", R"({"mark":5,"back":{"from":1,"until":3}})"})
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
            RC_ASSERT(begun(walkOf(seen.mark, 0, 0, 0), Now + 60, Overlap, false).front.from <= Now);
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
