// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/denial.h"
#include "tests/unit/commands/desk.h"

#include <QRandomGenerator>

#include <rapidcheck.h>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::commands;

class tst_Commands : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_matrix;

private Q_SLOTS:
    void aPriceGoesFromEditToOutbox()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const auto edited = desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}});
        QVERIFY2(edited.has_value(), edited ? "" : qPrintable(edited.error().detail));
        QCOMPARE(edited->affected, 2);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"9.50"_s);
        const QString set = desk.onlySet(u"open"_s);
        QVERIFY(desk.run(u"changes.submit"_s, {}, {{u"note"_s, u"July"_s}}));
        QCOMPARE(desk.count(RecordKind::Change, u"state:proposed"_s), 2);

        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.onlySet(u"approved"_s), set);
        QVERIFY(desk.run(u"changes.publish"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.count(RecordKind::Outbox, u"state:queued intent:price.set"_s), 2);
        QCOMPARE(desk.count(RecordKind::Change, u"state:sending"_s), 2);
        QCOMPARE(desk.events(), 4);
        QCOMPARE(desk.findings(), QStringList());
        // Once is once.
        QVERIFY(!desk.run(u"changes.publish"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.count(RecordKind::Outbox), 2);
    }

    void authorsDoNotApproveTheirOwn()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}}));
        QVERIFY(desk.run(u"changes.submit"_s));
        const QString set = desk.onlySet(u"submitted"_s);
        const auto refused = desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}});
        QCOMPARE(denialOf(refused.error()), Denial::OwnChanges);
        // Not even where policy lets a person who works alone: others work here.
        QVERIFY(desk.as(u"Olga"_s));
        QVERIFY(desk.run(u"policy.selfApproval"_s, {}, {{u"allow"_s, true}}));
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(!desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QVERIFY(desk.as(u"Olga"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
    }

    void whoWorksAloneMayWhenPolicySaysSo()
    {
        Desk desk;
        QVERIFY(desk.open() && desk.addShop() && desk.addProducts({makeProduct("P1", "Enamel mug", 1000)}) && desk.start()
                && desk.hire(u"Olga"_s, u"administrator"_s, true) && desk.as(u"Olga"_s));
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-50%"_s}}));
        QVERIFY(desk.run(u"changes.submit"_s));
        const QString set = desk.onlySet(u"submitted"_s);
        QVERIFY(!desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QVERIFY(desk.run(u"policy.selfApproval"_s, {}, {{u"allow"_s, u"yes"_s}}));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        const auto events = desk.read([](store::Connection &db) { return store::LedgerRepository(db).page(0, 1); });
        QCOMPARE(events->first().details[u"selfApproval"_s].toBool(), true);
    }

    void steepPricesNeedAManager_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("floor");
        QTest::addColumn<bool>("needsManager");
        QTest::newRow("five percent down") << u"-5%"_s << QString() << false;
        QTest::newRow("twenty percent down") << u"-20%"_s << QString() << false;
        QTest::newRow("a little more than twenty") << u"7.99"_s << QString() << true;
        QTest::newRow("up by half") << u"x1.5"_s << QString() << true;
        QTest::newRow("below floor") << u"-5%"_s << u"9.80"_s << true;
    }
    void steepPricesNeedAManager()
    {
        QFETCH(QString, rule);
        QFETCH(QString, floor);
        QFETCH(bool, needsManager);
        Desk desk;
        QVERIFY(desk.openDesk());
        if (!floor.isEmpty())
            QVERIFY(desk.run(u"listings.terms"_s, u"mug"_s, {{u"floor"_s, floor}}));
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, rule}}));
        QVERIFY(desk.run(u"changes.submit"_s));
        const QString set = desk.onlySet(u"submitted"_s);
        // An administrator may approve, but is no manager.
        QVERIFY(desk.as(u"Olga"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.onlySet(u"approved"_s).isEmpty(), needsManager);
        if (needsManager) {
            QVERIFY(desk.as(u"Hanna"_s));
            QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
            QCOMPARE(desk.onlySet(u"approved"_s), set);
        }
    }

    void anEditAfterApprovalVoidsIt()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}}));
        QVERIFY(desk.run(u"changes.submit"_s));
        const QString set = desk.onlySet(u"submitted"_s);
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QVERIFY(desk.as(u"Dewi"_s));
        QVERIFY(desk.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"1.00"_s}}));
        QCOMPARE(desk.onlySet(u"open"_s), set);
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(!desk.run(u"changes.publish"_s, {}, {{u"set"_s, set}}));
        QVERIFY(desk.as(u"Dewi"_s));
        QVERIFY(desk.run(u"changes.submit"_s));
        QCOMPARE(desk.onlySet(u"submitted"_s), set); // the word given before does not count
    }

    void someRowsAreApprovedAndTheOthersGoBack()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}}));
        QVERIFY(desk.run(u"changes.submit"_s));
        const QString set = desk.onlySet(u"submitted"_s);
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}, {u"rows"_s, u"sku:SKU-P1-A"_s}, {u"reason"_s, u"B stays"_s}}));
        QCOMPARE(desk.count(RecordKind::Change, u"state:approved"_s), 1);
        QCOMPARE(desk.count(RecordKind::Change, u"state:rejected"_s), 1);
        QCOMPARE(desk.price(u"SKU-P1-B"_s), u"10.00"_s);
        QVERIFY(desk.run(u"changes.publish"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.count(RecordKind::Outbox), 1);
    }

    void aRejectionNeedsAReasonAndEndsTheSet()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}}));
        QVERIFY(desk.run(u"changes.submit"_s));
        const QString set = desk.onlySet(u"submitted"_s);
        QVERIFY(desk.as(u"Hanna"_s));
        const auto without = desk.run(u"changes.reject"_s, {}, {{u"set"_s, set}});
        QCOMPARE(without.error().kind, FaultKind::Invalid);
        QCOMPARE(without.error().subject, u"reason"_s);
        QVERIFY(desk.run(u"changes.reject"_s, {}, {{u"set"_s, set}, {u"reason"_s, u"too low"_s}}));
        QCOMPARE(desk.onlySet(u"rejected"_s), set);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"10.00"_s);
    }

    void checksStopASubmission()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"title"_s, QString(300, u'x')}}));
        const auto refused = desk.run(u"changes.submit"_s);
        QCOMPARE(refused.error().kind, FaultKind::NotAllowedNow);
        QVERIFY(refused.error().detail.startsWith(u"checks-failed"_s));
        QCOMPARE(desk.count(RecordKind::Change, u"state:edited"_s), 1);
    }

    void aDryRunChangesNothing()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const auto would = desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}}, true);
        QVERIFY(would);
        QCOMPARE(would->affected, 2);
        QCOMPARE(would->rows[0].after, u"9.50"_s);
        QCOMPARE(desk.count(RecordKind::Change), 0);
        QCOMPARE(desk.events(), 0);
    }

    void rightsHoldInTheRegistry_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("allowed");
        const QHash<QString, QStringList> denied{
            {u"Ana"_s, {u"messages.reply"_s, u"messages.takeBack"_s, u"history.keep"_s, u"listings.restore"_s, u"listings.edit"_s, u"listings.replaceText"_s, u"listings.activate"_s, u"listings.deactivate"_s, u"stock.set"_s,
                        u"listings.terms"_s, u"changes.submit"_s, u"changes.approve"_s, u"changes.reject"_s, u"changes.publish"_s,
                        u"changes.rename"_s, u"changes.revert"_s, u"changes.withdraw"_s, u"outbox.retry"_s, u"outbox.cancel"_s,
                        u"returns.approve"_s, u"returns.reject"_s, u"conflicts.resolve"_s, u"people.add"_s, u"people.setRole"_s, u"policy.selfApproval"_s, u"erp.link"_s, u"erp.unlink"_s, u"erp.feed"_s,
                        u"erp.unfeed"_s, u"erp.takeCosts"_s, u"erp.master"_s, u"stock.send"_s, u"stock.levels"_s, u"stock.editCells"_s, u"stock.count"_s}},
            {u"Omar"_s, {u"history.keep"_s, u"listings.restore"_s, u"erp.takeCosts"_s, u"erp.master"_s, u"listings.edit"_s, u"listings.replaceText"_s, u"listings.activate"_s, u"listings.deactivate"_s,
                         u"listings.terms"_s, u"changes.approve"_s, u"changes.reject"_s, u"people.add"_s, u"people.setRole"_s, u"policy.selfApproval"_s, u"insights.setTarget"_s}},
            {u"Mai"_s, {u"history.keep"_s, u"listings.restore"_s, u"listings.replaceText"_s, u"listings.activate"_s, u"listings.deactivate"_s, u"changes.rename"_s, u"outbox.retry"_s,
                        u"outbox.cancel"_s, u"listings.edit"_s, u"stock.set"_s, u"listings.terms"_s, u"changes.submit"_s, u"changes.approve"_s, u"changes.reject"_s,
                        u"changes.publish"_s, u"changes.revert"_s, u"changes.withdraw"_s, u"conflicts.resolve"_s, u"people.add"_s, u"people.setRole"_s, u"policy.selfApproval"_s, u"insights.setTarget"_s, u"erp.link"_s, u"erp.unlink"_s, u"erp.feed"_s,
                        u"erp.unfeed"_s, u"erp.takeCosts"_s, u"erp.master"_s, u"stock.send"_s, u"stock.levels"_s, u"stock.editCells"_s, u"stock.count"_s}},
            {u"Dewi"_s, {u"messages.reply"_s, u"messages.takeBack"_s, u"history.keep"_s, u"outbox.retry"_s, u"outbox.cancel"_s, u"changes.approve"_s, u"changes.reject"_s, u"changes.publish"_s, u"returns.approve"_s, u"returns.reject"_s, u"people.add"_s,
                         u"people.setRole"_s, u"policy.selfApproval"_s, u"insights.setTarget"_s}},
            {u"Hanna"_s, {u"history.keep"_s, u"people.add"_s, u"people.setRole"_s, u"policy.selfApproval"_s}},
            {u"Olga"_s, {}}};
        Desk desk;
        QVERIFY(desk.openDesk());
        QStringList commandIds;
        for (const Spec &spec : desk.registry->specs())
            commandIds.append(spec.id);
        for (const QString &person : {u"Ana"_s, u"Omar"_s, u"Mai"_s, u"Dewi"_s, u"Hanna"_s, u"Olga"_s}) {
            for (const QString &command : commandIds)
                QTest::addRow("%s %s", qPrintable(person), qPrintable(command)) << person << command << !denied[person].contains(command);
        }
    }
    void rightsHoldInTheRegistry()
    {
        QFETCH(QString, person);
        QFETCH(QString, command);
        QFETCH(bool, allowed);
        // One desk for the whole matrix: whatever a row that may act leaves behind decides no denial.
        if (!m_matrix) {
            m_matrix = std::make_unique<Desk>();
            QVERIFY(m_matrix->openDesk());
        }
        Desk &desk = *m_matrix;
        QVERIFY(desk.as(person));
        const qint64 before = desk.events();
        const auto result = desk.run(command, u"mug"_s, {});
        const bool isDenied = !result && denialOf(result.error()) == Denial::Right;
        QCOMPARE(isDenied, !allowed);
        if (isDenied) {
            QVERIFY(!result.error().subject.isEmpty());
            QCOMPARE(desk.events(), before);
        }
    }

    void unknownNamesAreToldTheNearest()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const auto command = desk.run(u"listings.edti"_s);
        QCOMPARE(command.error().kind, FaultKind::NotFound);
        QCOMPARE(command.error().detail, u"listings.edit"_s);
        const auto argument = desk.run(u"listings.edit"_s, u"mug"_s, {{u"prise"_s, u"1"_s}});
        QCOMPARE(argument.error().kind, FaultKind::Invalid);
        QCOMPARE(argument.error().detail, u"price"_s);
    }

    void everyCommandLeavesOneEventAndTheChainHolds()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, {}, {{u"price"_s, u"+1"_s}}));
        QCOMPARE(desk.events(), 1);
        QVERIFY(desk.run(u"listings.terms"_s, {}, {{u"cost"_s, u"60%"_s}, {u"tags"_s, u"summer sale"_s}}));
        QCOMPARE(desk.count(RecordKind::Sku, u"tag:summer margin:>30"_s), 4);
        QVERIFY(desk.run(u"edit.undo"_s));
        QVERIFY(desk.run(u"edit.redo"_s));
        QCOMPARE(desk.events(), 4);
        QCOMPARE(desk.findings(), QStringList());
    }

    void undoWalksBackAndForth()
    {
        QVERIFY(rc::check("a walk of edits, undone, is the start; redone, it is the end", [] {
            Desk desk;
            RC_ASSERT(desk.openDesk());
            const auto picture = [&] {
                return *desk.read([](store::Connection &db) -> Result<QList<QVariantList>> {
                    store::Query query(db);
                    return query.values(RecordKind::Sku, *query.ids({RecordKind::Sku, u"sort:sku"_s, {}, 0, {}}),
                                        {u"sku"_s, u"price"_s, u"title"_s, u"state"_s, u"cost"_s, u"tag"_s});
                });
            };
            const auto start = picture();
            int done = 0;
            const int steps = *rc::gen::inRange(1, 25);
            for (int i = 0; i < steps; ++i) {
                const QString on = *rc::gen::arbitrary<bool>() ? u"mug"_s : u"sku:*-A"_s;
                bool ran = false;
                switch (*rc::gen::inRange(0, 5)) {
                case 0: ran = desk.run(u"listings.edit"_s, on, {{u"price"_s, QString::number(*rc::gen::inRange(1, 5))}})->affected > 0; break;
                case 1: ran = desk.run(u"listings.edit"_s, on, {{u"title"_s, u"Title %1"_s.arg(*rc::gen::inRange(0, 3))}})->affected > 0; break;
                case 2: ran = desk.run(u"listings.terms"_s, on, {{u"cost"_s, QString::number(*rc::gen::inRange(1, 4))}})->affected > 0; break;
                case 3: ran = desk.run(u"changes.submit"_s).has_value(); break;
                default:
                    // Back to the mirror's own value: the change is withdrawn.
                    ran = desk.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"10.00"_s}})->affected > 0;
                }
                // A run that changed no row leaves no step.
                done += ran ? 1 : 0;
            }
            const auto end = picture();
            int undone = 0;
            while (desk.run(u"edit.undo"_s))
                ++undone;
            RC_ASSERT(undone == done);
            RC_ASSERT(picture() == start);
            // A restart in between takes nothing away.
            desk.registry.reset();
            RC_ASSERT(desk.open().has_value());
            RC_ASSERT(desk.start());
            while (desk.run(u"edit.redo"_s)) { }
            RC_ASSERT(picture() == end);
            RC_ASSERT(desk.findings().isEmpty());
        }));
    }

    void aThousandStepsLeadBackToTheStart()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const auto start = desk.rowsOfOurs();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList on{u"mug"_s, u"sku:*-A"_s, u"red"_s, u"sku:SKU-P2-B"_s};
        int depth = 0;
        for (int i = 0; i < 1000; ++i) {
            const QString where = on[random.bounded(on.size())];
            Result<Outcome> ran;
            const int what = random.bounded(8);
            if (what < 2)
                ran = desk.run(u"edit.undo"_s);
            else if (what == 2)
                ran = desk.run(u"edit.redo"_s);
            else if (what == 3)
                ran = desk.run(u"changes.submit"_s);
            else if (what == 4)
                ran = desk.run(u"listings.terms"_s, where, {{u"floor"_s, QString::number(random.bounded(9))}});
            else if (what == 5)
                ran = desk.run(u"listings.deactivate"_s, where);
            else
                ran = desk.run(u"listings.edit"_s, where, {{u"price"_s, QString::number(1 + random.bounded(30))}});
            if (ran)
                depth += what < 2 ? -1 : ran->affected > 0 ? 1 : 0;
        }
        // A step back and forth is no step at all.
        const auto end = desk.rowsOfOurs();
        if (desk.run(u"edit.undo"_s))
            QVERIFY(desk.run(u"edit.redo"_s));
        QCOMPARE(desk.rowsOfOurs(), end);
        int undone = 0;
        while (desk.run(u"edit.undo"_s))
            ++undone;
        QCOMPARE(undone, depth);
        QCOMPARE(desk.rowsOfOurs(), start);
        QCOMPARE(desk.findings(), QStringList());
    }

    void publishedIsNoLongerUndone()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}}));
        QVERIFY(desk.run(u"changes.submit"_s));
        const QString set = desk.onlySet(u"submitted"_s);
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QVERIFY(desk.run(u"changes.publish"_s, {}, {{u"set"_s, set}}));
        QVERIFY(desk.as(u"Dewi"_s));
        QCOMPARE(desk.run(u"edit.undo"_s).error().kind, FaultKind::NotAllowedNow);
    }

    void revertTakesBackWhatIsStillOurs()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"9.00"_s}}));
        const QString set = desk.onlySet(u"open"_s);
        // As the outbox leaves it when the shop has both: one of them was changed in the shop since.
        QVERIFY(desk.work([&](store::WriteScope &s) -> Done {
            store::ChangeRepository changes(s.connection());
            const auto ofSet = changes.ofSet(set);
            for (Change change : *ofSet) {
                change.state = ChangeState::Done;
                QUAYSIDE_TRY(changes.update(change));
            }
            auto published = **store::ChangeSetRepository(s.connection()).find(set);
            published.state = ChangeSetState::Done;
            return store::ChangeSetRepository(s.connection()).update(published);
        }));
        rows::Product now = makeProduct("P1", "Enamel mug", 900, 2000);
        now.skus[1].price = 850;
        QVERIFY(desk.addProducts({now}));
        const auto reverted = desk.run(u"changes.revert"_s, {}, {{u"set"_s, set}});
        QVERIFY(reverted);
        QCOMPARE(reverted->affected, 1);
        QCOMPARE(reverted->rows[1].problem, u"changed-since"_s);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"10.00"_s);
        QCOMPARE(desk.price(u"SKU-P1-B"_s), u"8.50"_s);
    }

    void aReturnIsDecidedAgainstItsClock()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.addReturns({u"R1"_s}, u"SELLER_RESPOND_REFUND"_s));
        QVERIFY(desk.as(u"Mai"_s));
        QVERIFY(!desk.run(u"returns.approve"_s, u"return:R1"_s, {{u"amount"_s, u"20"_s}}));
        QVERIFY(desk.run(u"returns.approve"_s, u"return:R1"_s, {{u"amount"_s, u"5"_s}}));
        const auto entries = desk.read([](store::Connection &db) { return store::OutboxRepository(db).ofState(OutboxState::Queued); });
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().intent.deadline, 5000);
        QCOMPARE(entries->first().intent.payload[u"decision"_s].toString(), u"OFFER_PARTIAL_REFUND"_s);
        const auto twice = desk.run(u"returns.approve"_s, u"return:R1"_s, {{u"amount"_s, u"5"_s}});
        QCOMPARE(twice.error().detail, u"return-decided"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
