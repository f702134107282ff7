// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/work_board.h"

#include <QTest>

using namespace quayside;
using namespace quayside::sync;
using namespace Qt::StringLiterals;
using State = Line::State;

namespace {

constexpr Instant Now = 1'767'225'600'000;

WorkBoard board()
{
    WorkBoard board;
    board.add(OutboxLine, OutboxLine, {});
    board.add(u"orders/S1"_s, u"orders"_s, u"Shop one"_s);
    board.setDueAt(u"orders/S1"_s, Now + 60'000);
    return board;
}

Line orders(const WorkBoard &board, NetworkPolicy policy = NetworkPolicy::Online, Instant now = Now, Instant rest = 0)
{
    return board.lines(policy, now, rest).at(1);
}

Job job(qint64 done, qint64 total)
{
    Job job(u"orders/S1"_s, u"orders"_s, u"Shop one"_s);
    job.done = done;
    job.total = total;
    return job;
}

} // namespace

/// What people see of running work, and what they hold back.
class tst_WorkBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesOfALine()
    {
        WorkBoard b = board();
        QCOMPARE(orders(b).state, State::Idle);
        QCOMPARE(orders(b).dueAt, Now + 60'000);
        b.report(job(1, 10), Now);
        QCOMPARE(orders(b).state, State::Running);
        QCOMPARE(orders(b).dueAt, Instant(0));
        b.end(u"orders/S1"_s, fail(FaultKind::BadAnswer, u"html"_s), Now);
        QCOMPARE(orders(b).state, State::Failed);
        QCOMPARE(orders(b, NetworkPolicy::Online, Now, Now + 90'000).state, State::Resting);
        QCOMPARE(orders(b, NetworkPolicy::Online, Now, Now + 90'000).dueAt, Now + 90'000);
        b.setPaused({u"orders/S1"_s});
        QCOMPARE(orders(b).state, State::Paused);
        QCOMPARE(orders(b).dueAt, Instant(0));
        b.setPaused({});
        b.report(job(1, 10), Now);
        b.end(u"orders/S1"_s, {}, Now + 5);
        QCOMPARE(orders(b).state, State::Idle);
        QCOMPARE(orders(b).readAt, Now + 5);
        QVERIFY(!orders(b).fault);
    }

    void policiesSayWhatGoesOnByItself()
    {
        const WorkBoard b = board();
        QCOMPARE(orders(b, NetworkPolicy::Offline).dueAt, Instant(0));
        QCOMPARE(orders(b, NetworkPolicy::Metered).dueAt, Instant(0));
        WorkBoard sending = b;
        sending.setDueAt(OutboxLine, Now + 7);
        QCOMPARE(sending.lines(NetworkPolicy::Metered, Now, 0).first().dueAt, Now + 7);
    }

    void givingUpIsNoFailure()
    {
        WorkBoard b = board();
        b.report(job(1, 10), Now);
        b.end(u"orders/S1"_s, fail(FaultKind::Cancelled, u"given up"_s), Now);
        QCOMPARE(orders(b).state, State::Idle);
        QCOMPARE(orders(b).readAt, Instant(0));
    }

    void aStopIsForOneRun()
    {
        WorkBoard b = board();
        b.stop(u"orders/S1"_s);
        QVERIFY(b.isHeldBack(u"orders/S1"_s));
        b.beginRun();
        QVERIFY(!b.isHeldBack(u"orders/S1"_s));
        b.setPaused({u"orders/S1"_s});
        b.beginRun();
        QVERIFY(b.isHeldBack(u"orders/S1"_s));
    }

    void ratesAndTimeLeft()
    {
        WorkBoard b = board();
        b.report(job(0, 1'000), Now);
        b.report(job(100, 1'000), Now + 2'000);
        const Job running = b.jobs().first();
        QCOMPARE(running.startedAt, Now);
        QCOMPARE(perSecond(running, Now + 2'000), 50.0);
        QCOMPARE(timeLeft(running, Now + 2'000), std::optional<Instant>(18'000));
        QCOMPARE(perSecond(running, Now + 100), 0.0);   // too short to say
        QVERIFY(!timeLeft(job(5, -1), Now));
        // Another step counts anew.
        Job older = job(10, 100);
        older.step = Job::Step::Older;
        b.report(older, Now + 9'000);
        QCOMPARE(b.jobs().first().startedAt, Now + 9'000);
    }
};

QTEST_GUILESS_MAIN(tst_WorkBoard)
#include "tst_work_board.moc"
