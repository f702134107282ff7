// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/parse.h"
#include "models/playbooks/run.h"
#include "models/playbooks/run_json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::playbooks;

namespace {

constexpr Instant Start = 1'700'000'000'000;
constexpr qint64 Hour = 3'600'000;

const QByteArray Text = R"(---
id: damaged-return
title: Damaged item return
version: 1.0
kind: sop
owner: support
sla: 1d
needs: [shift]
escalation: [manager, administrator]
close: tasks-done
trigger:
  on: returns
---
Read the case first.

## Look at the evidence {#look timer=2h gate}

- [ ] The photographs show the damage {evidence=picture}
- [ ] The order is delivered
- [ ] Thank the buyer {optional}

## Decide what to do {#decide}

| refund | Then |
|---|---|
| <20 | Approve |
| >=20 | Ask |

## Tell the warehouse {#tell}

Write it down.

## Close {#close}

- [ ] The buyer knows
)";

Document document()
{
    const Parsed parsed = parse(Text);
    for (const Problem &problem : parsed.problems)
        qWarning() << static_cast<int>(problem.wrong) << problem.line << problem.subject << problem.hint;
    return parsed.document;
}

By at(qint64 after)
{
    return {u"mia"_s, Start + after};
}

Run begun(const Document &d)
{
    return *startRun(d, u"r1"_s, {RecordKind::Return, u"S1"_s, u"400"_s}, at(0), {{u"shift"_s, u"early"_s}});
}

Evidence photo()
{
    Evidence e;
    e.id = u"e1"_s;
    e.kind = EvidenceKind::Picture;
    e.step = u"look"_s;
    e.check = u"look.1"_s;
    e.hash = u"abc"_s;
    e.name = u"crack.png"_s;
    return e;
}

Run pastTheGate(const Document &d)
{
    Run run = *addEvidence(begun(d), d, photo());
    run = *tick(run, d, u"look.1"_s, at(1));
    run = *tick(run, d, u"look.2"_s, at(1));
    return *finishStep(run, d, at(2));
}

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnlyWithItsContext()
    {
        const Document d = document();
        const auto bare = startRun(d, u"r"_s, {}, at(0));
        QVERIFY(!bare);
        QCOMPARE(bare.error().kind, FaultKind::Invalid);
        QCOMPARE(bare.error().subject, u"shift"_s);
        const Run run = begun(d);
        QCOMPARE(run.step, u"look"_s);
        QCOMPARE(run.version, u"1.0"_s);
        QCOMPARE(run.hash, d.hash);
    }

    void doesNotStartBehindAGate()
    {
        const auto run = startRun(document(), u"r"_s, {}, at(0), {{u"shift"_s, u"x"_s}}, u"tell"_s);
        QVERIFY(!run);
        QCOMPARE(run.error().subject, u"The photographs show the damage"_s);
    }

    void aCheckWantsItsEvidence()
    {
        const Document d = document();
        const Run run = begun(d);
        const auto bare = tick(run, d, u"look.1"_s, at(1));
        QVERIFY(!bare);
        QCOMPARE(bare.error().detail, u"run.evidence"_s);
        const Run proven = *addEvidence(run, d, photo());
        Run ticked = *tick(proven, d, u"look.1"_s, at(1));
        QCOMPARE(ticked.ticks.value(u"look.1"_s).by, u"mia"_s);
        // Without its proof the check does not hold any more.
        ticked = *removeEvidence(ticked, d, u"e1"_s);
        QVERIFY(!ticked.ticks.contains(u"look.1"_s));
    }

    void theGateNamesWhatKeepsItShut()
    {
        const Document d = document();
        Run run = *addEvidence(begun(d), d, photo());
        run = *tick(run, d, u"look.1"_s, at(1));
        const auto past = goTo(run, d, u"tell"_s, at(2), u"in a hurry"_s);
        QVERIFY(!past);
        QCOMPARE(past.error().detail, u"run.gate"_s);
        QCOMPARE(past.error().subject, u"The order is delivered"_s);
        QVERIFY(!finishStep(run, d, at(2)));
    }

    void skippingNeedsAReason()
    {
        const Document d = document();
        const Run run = pastTheGate(d);
        QCOMPARE(run.step, u"decide"_s);
        const auto bare = goTo(run, d, u"close"_s, at(3));
        QVERIFY(!bare);
        QCOMPARE(bare.error().detail, u"run.skip"_s);
        const Run there = *goTo(run, d, u"close"_s, at(3), u"decided before"_s);
        QCOMPARE(there.tracks.value(u"decide"_s).skipped, u"decided before"_s);
        QCOMPARE(there.tracks.value(u"tell"_s).skipped, u"decided before"_s);
        // Going back to it makes it count again.
        QVERIFY(goTo(there, d, u"decide"_s, at(4))->tracks.value(u"decide"_s).skipped.isEmpty());
    }

    void anotherRowThanTheFittingOneNeedsAReason()
    {
        const Document d = document();
        const Run run = pastTheGate(d);
        QVERIFY(!finishStep(run, d, at(3)));
        Choice choice;
        choice.row = 1;
        choice.fitting = 0;
        QVERIFY(!decide(run, d, u"decide"_s, choice));
        choice.reason = u"a regular buyer"_s;
        const Run decided = *decide(run, d, u"decide"_s, choice);
        QCOMPARE(decided.choices.value(u"decide"_s).outcome, u"Ask"_s);
        QCOMPARE(finishStep(decided, d, at(4))->step, u"tell"_s);
        choice.row = 7;
        QVERIFY(!decide(run, d, u"decide"_s, choice));
    }

    void timersAndSlaEscalateOnceEach()
    {
        const Document d = document();
        const Run run = begun(d);
        QCOMPARE(dueAt(run, d), Start + 2 * Hour);
        QVERIFY(!escalate(run, d, at(2 * Hour - 1)));
        const Run once = *escalate(run, d, at(2 * Hour));
        QCOMPARE(once.escalations, 1);
        QCOMPARE(dueAt(once, d), Start + 24 * Hour);
        QVERIFY(!escalate(once, d, at(3 * Hour)));
        const Run twice = *escalate(once, d, at(24 * Hour));
        QCOMPARE(twice.escalations, 2);
        QCOMPARE(dueAt(twice, d), Instant(0));
    }

    void endsOnlyWhenEverythingIsDone()
    {
        const Document d = document();
        Run run = pastTheGate(d);
        Choice choice;
        choice.row = choice.fitting = 0;
        run = *decide(run, d, u"decide"_s, choice);
        run = *finishStep(run, d, at(3));
        QVERIFY(!finishRun(run, d, at(4), {}, 0));
        run = *finishStep(run, d, at(4));
        run = *tick(run, d, u"close.1"_s, at(5));
        const auto withTasks = finishRun(run, d, at(6), {}, 2);
        QVERIFY(!withTasks);
        QCOMPARE(withTasks.error().detail, u"run.tasks-open"_s);
        const Run over = *finishRun(run, d, at(6), u"refunded"_s, 0);
        QCOMPARE(over.state, RunState::Done);
        QCOMPARE(progressOf(over, d), 1000);
        QVERIFY(!tick(over, d, u"close.1"_s, at(7)));
    }

    void progressGrowsWithEveryPart()
    {
        const Document d = document();
        int before = progressOf(begun(d), d);
        QCOMPARE(before, 0);
        Run run = *addEvidence(begun(d), d, photo());
        for (const QString &check : {u"look.1"_s, u"look.2"_s}) {
            run = *tick(run, d, check, at(1));
            QVERIFY(progressOf(run, d) > before);
            before = progressOf(run, d);
        }
        run = *tick(run, d, u"look.3"_s, at(1));
        QCOMPARE(progressOf(run, d), before); // optional ones do not count
    }

    void handsOverToSomebodyElse()
    {
        const Run run = begun(document());
        QVERIFY(!handOver(run, u"mia"_s, {}, at(1)));
        const Run after = *handOver(run, u"hanna"_s, u"late shift"_s, at(1));
        QCOMPARE(after.owner, u"hanna"_s);
        QCOMPARE(after.handOvers.first().from, u"mia"_s);
    }

    // A case that comes in late is not asked for what was settled before it came.
    void aRunThatBeginsLaterCanEnd()
    {
        const Document d = parse(QByteArray(Text).replace("timer=2h gate", "timer=2h").replace("{#close}", "{#close when=\"status:shipped\"}")).document;
        Run run = *startRun(d, u"r"_s, {}, at(0), {{u"shift"_s, u"x"_s}}, u"close"_s);
        QCOMPARE(run.step, u"close"_s);
        QCOMPARE(run.tracks.value(u"look"_s).skipped, u"status:shipped"_s);
        QVERIFY(!finishRun(run, d, at(1), {}, 0));
        run = *tick(run, d, u"close.1"_s, at(2));
        QVERIFY(finishRun(run, d, at(3), {}, 0));
    }

    // A gate with nothing that has to be checked stands open, wherever the run begins.
    void anOpenGateBeforeTheBeginningDoesNotKeepTheRun()
    {
        const Document d = parse(QByteArray(Text).replace("delivered", "delivered {optional}").replace("{evidence=picture}", "{optional}")).document;
        Run run = *startRun(d, u"r"_s, {}, at(0), {{u"shift"_s, u"x"_s}}, u"close"_s);
        run = *tick(run, d, u"close.1"_s, at(1));
        QVERIFY(finishRun(run, d, at(2), {}, 0));
    }

    void survivesItsJson()
    {
        const Document d = document();
        Run run = pastTheGate(d);
        Choice choice;
        choice.row = 1;
        choice.fitting = 0;
        choice.reason = u"why"_s;
        run = *decide(run, d, u"decide"_s, choice);
        run = *recordAct(run, {u"decide"_s, u"returns.approve"_s, 1, u"c1"_s, u"mia"_s, Start + 3});
        run = *goTo(run, d, u"close"_s, at(3), u"skip"_s);
        run = *handOver(run, u"hanna"_s, u"n"_s, at(4));
        QCOMPARE(runOf(toJson(run)), run);
        const Run gone = *abandonRun(run, at(5), u"buyer withdrew"_s);
        QCOMPARE(runOf(toJson(gone)), gone);
        QVERIFY(!abandonRun(run, at(5), u" "_s));
    }
};

QTEST_APPLESS_MAIN(TestRun)
#include "tst_run.moc"
