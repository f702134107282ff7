// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/breaker.h"

#include <QTest>

using namespace quayside;
using namespace quayside::sync;
using State = Breaker::State;

Q_DECLARE_METATYPE(quayside::sync::Breaker::State)

/// A story of steps, one letter each: "s" succeeded, "f" failed, "t" tripped, "e" a person ends the rest, "." a second passes,
/// "R" the rest passes.
class tst_Breaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories_data()
    {
        QTest::addColumn<QByteArray>("story");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("allowed");   // of four
        QTest::addColumn<Instant>("rest");  // ms left
        QTest::newRow("new") << QByteArray() << State::Closed << 4 << Instant(0);
        QTest::newRow("two failures are nothing") << QByteArray("ff") << State::Closed << 4 << Instant(0);
        QTest::newRow("three in a row open it") << QByteArray("fff") << State::Open << 0 << Instant(1'000);
        QTest::newRow("a success in between begins anew") << QByteArray("ffsff") << State::Closed << 4 << Instant(0);
        QTest::newRow("after the rest one may try") << QByteArray("fffR") << State::HalfOpen << 1 << Instant(0);
        QTest::newRow("its success closes") << QByteArray("fffRs") << State::Closed << 4 << Instant(0);
        QTest::newRow("its failure rests twice as long") << QByteArray("fffRf") << State::Open << 0 << Instant(2'000);
        QTest::newRow("and again") << QByteArray("fffRfRf") << State::Open << 0 << Instant(4'000);
        QTest::newRow("never longer than the longest") << QByteArray("fffRfRfRfRf") << State::Open << 0 << Instant(5'000);
        QTest::newRow("those under way together count once") << QByteArray("ffffff") << State::Open << 0 << Instant(1'000);
        QTest::newRow("nobody answers: at once") << QByteArray("t") << State::Open << 0 << Instant(1'000);
        QTest::newRow("a person wants a try") << QByteArray("te") << State::HalfOpen << 1 << Instant(0);
        QTest::newRow("which fails: longer than before") << QByteArray("tef") << State::Open << 0 << Instant(2'000);
        QTest::newRow("time passes") << QByteArray("fff.") << State::HalfOpen << 1 << Instant(0);
        QTest::newRow("a success forgets how long it rested") << QByteArray("fffRfRsfff") << State::Open << 0 << Instant(1'000);
    }
    void stories()
    {
        QFETCH(const QByteArray, story);
        QFETCH(const State, state);
        QFETCH(const int, allowed);
        QFETCH(const Instant, rest);
        Instant now = 1'767'225'600'000;
        Breaker breaker(BreakerRules{3, 1'000, 5'000});
        for (const char step : story) {
            switch (step) {
            case 's': breaker.succeeded(); break;
            case 'f': breaker.failed(now); break;
            case 't': breaker.trip(now); break;
            case 'e': breaker.endRest(now); break;
            case 'R': now = breaker.openUntil(); break;
            default: now += 1'000;
            }
        }
        QCOMPARE(breaker.state(now), state);
        QCOMPARE(breaker.allowed(now, 4), allowed);
        QCOMPARE(state == State::Open ? breaker.openUntil() - now : 0, rest);
    }
};

QTEST_GUILESS_MAIN(tst_Breaker)
#include "tst_breaker.moc"
