// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/commands/desk.h"

#include "models/store/ledger_repository.h"
#include "models/store/merge_policy.h"

#include <QDateTime>
#include <QJsonArray>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::commands;

namespace {

/// The shop moved one published price: its change is in conflict and its entry held, as the outbox leaves them. The set's id.
QString quarrelOver(Desk &desk)
{
    const QString set = desk.published(u"sku:SKU-P1-A"_s, u"9.00"_s);
    const Change change = desk.changesOf(set).value(0);
    Conflict conflict;
    conflict.id = u"conflict-1"_s;
    conflict.changeId = change.id;
    conflict.setId = set;
    conflict.record = change.record;
    conflict.field = change.field;
    conflict.base = change.base;
    conflict.mine = change.value;
    conflict.theirs = u"9.50"_s;
    conflict.currency = change.currency;
    conflict.mineAt = 1000;
    conflict.theirsAt = 2000;
    rows::Product moved = makeProduct("P1", "Enamel mug", 1000, 2000);
    moved.skus[0].price = 950;
    const auto written = desk.work([&](store::WriteScope &scope) -> Done {
        Change now = change;
        now.state = ChangeState::Conflict;
        QUAYSIDE_TRY(store::ChangeRepository(scope.connection()).update(now));
        auto entry = store::OutboxRepository(scope.connection()).unfinishedOf(change.id);
        if (!entry || !*entry)
            return fail(FaultKind::Invalid, u"no entry"_s);
        (*entry)->state = OutboxState::Held;
        (*entry)->holdReason = u"conflict"_s;
        QUAYSIDE_TRY(store::OutboxRepository(scope.connection()).update(**entry));
        return store::ConflictRepository(scope.connection()).insert(conflict);
    });
    return written && desk.addProducts({moved}) ? set : QString();
}

Result<Outcome> resolve(Desk &desk, const QString &choice, const QString &value = {})
{
    QVariantMap args{{u"choice"_s, choice}};
    if (!value.isEmpty())
        args.insert(u"value"_s, value);
    return desk.run(u"conflicts.resolve"_s, {}, args);
}

} // namespace

class tst_CommandsSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConflictIsResolvedAndThatIsUndone_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("state");
        QTest::newRow("mine goes out on their base") << u"mine"_s << QString() << u"9.00"_s << u"queued"_s << u"sending"_s << u"publishing"_s;
        QTest::newRow("theirs stays") << u"theirs"_s << QString() << u"9.50"_s << u"cancelled"_s << u"withdrawn"_s << u"done"_s;
        QTest::newRow("the newer one is theirs") << u"newer"_s << QString() << u"9.50"_s << u"cancelled"_s << u"withdrawn"_s << u"done"_s;
        QTest::newRow("another value waits for approval")
            << u"other"_s << u"9.25"_s << u"9.25"_s << u"cancelled"_s << u"withdrawn"_s << u"done"_s;
    }
    void aConflictIsResolvedAndThatIsUndone()
    {
        QFETCH(QString, choice);
        QFETCH(QString, value);
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = quarrelOver(desk);
        QVERIFY(!set.isEmpty());
        const auto before = desk.rowsOfOurs();
        const qint64 events = desk.events();

        QVERIFY(resolve(desk, choice, value));
        QCOMPARE(desk.events(), events + 1);
        QTEST(desk.price(u"SKU-P1-A"_s), "price");
        const Change change = desk.changesOf(set).value(0);
        QTEST(toWord(change.state), "change");
        QCOMPARE(change.base, choice == u"mine"_s ? u"9.50"_s : u"10.00"_s);
        QTEST(toWord(desk.entriesOf(set).value(0).state), "entry");
        QTEST(desk.stateOf(set), "state");
        QCOMPARE(desk.findings(), QStringList());

        QVERIFY(desk.run(u"edit.undo"_s));
        QCOMPARE(desk.rowsOfOurs(), before);
        QCOMPARE(desk.findings(), QStringList());
    }

    // Both values stay readable, whichever won.
    void theLoserStaysInTheLedger()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(!quarrelOver(desk).isEmpty());
        QVERIFY(resolve(desk, u"theirs"_s));
        const auto last = desk.read([](store::Connection &db) { return store::LedgerRepository(db).page(0, 1); });
        const QJsonObject sides = last->first().details[u"values"_s].toArray().first().toObject();
        QCOMPARE(sides[u"mine"_s].toString(), u"9.00"_s);
        QCOMPARE(sides[u"theirs"_s].toString(), u"9.50"_s);
        QCOMPARE(sides[u"took"_s].toString(), u"theirs"_s);
    }

    void manyAreResolvedByPolicy_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("price");
        QTest::addColumn<int>("open");
        QTest::newRow("the policy asks") << u"ask"_s << u"9.00"_s << 1;
        QTest::newRow("the shop's word stands") << u"follow"_s << u"9.50"_s << 0;
        QTest::newRow("ours stands") << u"mine"_s << u"9.00"_s << 0;
    }
    void manyAreResolvedByPolicy()
    {
        QFETCH(QString, rule);
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(!quarrelOver(desk).isEmpty());
        QVERIFY(store::adoptMergePolicy(*desk.store, uR"({"fields": {"price": "%1"}})"_s.arg(rule).toUtf8()));
        const auto outcome = resolve(desk, u"policy"_s);
        QVERIFY(outcome);
        QTEST(desk.price(u"SKU-P1-A"_s), "price");
        QTEST(static_cast<int>(desk.count(RecordKind::Conflict, u"state:open"_s)), "open");
        QCOMPARE(outcome->affected, rule == "ask"_L1 ? 0 : 1);
        if (rule == "ask"_L1)
            QCOMPARE(outcome->rows.first().problem, u"policy-asks"_s);
    }

    void whatWasSentMeanwhileIsNotUndone()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = quarrelOver(desk);
        QVERIFY(resolve(desk, u"mine"_s));
        QVERIFY(desk.setEntry(set, OutboxState::Sending));
        QCOMPARE(desk.run(u"edit.undo"_s).error().detail, u"changed-since"_s);
        QCOMPARE(toWord(desk.entriesOf(set).value(0).state), u"sending"_s);
    }

    void aThirdValueIsNeeded()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(!quarrelOver(desk).isEmpty());
        const auto refused = resolve(desk, u"other"_s);
        QCOMPARE(refused.error().kind, FaultKind::Invalid);
        QCOMPARE(refused.error().subject, u"value"_s);
        QCOMPARE(desk.count(RecordKind::Conflict, u"state:open"_s), 1);
    }

    void aNewerWishTakesThePlaceOfOneThatNeverLeft_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("state");      // of the old set
        QTest::newRow("all of the set") << u"mug"_s << u"withdrawn"_s;
        QTest::newRow("a part of it: the rest goes on") << u"sku:SKU-P1-A"_s << u"publishing"_s;
    }
    void aNewerWishTakesThePlaceOfOneThatNeverLeft()
    {
        QFETCH(const QString, on);
        QFETCH(const QString, state);
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.published(u"mug"_s, u"-5%"_s);
        const int waiting = desk.count(RecordKind::Outbox, u"state:queued"_s);
        QVERIFY(desk.as(u"Dewi"_s));
        const auto before = desk.rowsOfOurs();
        const auto edited = desk.run(u"listings.edit"_s, on, {{u"price"_s, u"9.00"_s}});
        QVERIFY(edited.has_value());
        const int moved = edited->affected;
        QCOMPARE(edited->data[u"superseded"_s].toInt(), moved);
        QCOMPARE(desk.stateOf(set), state);
        QCOMPARE(desk.count(RecordKind::Outbox, u"state:cancelled"_s), moved);
        QCOMPARE(desk.count(RecordKind::Outbox, u"state:queued"_s), waiting - moved);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"9.00"_s);
        for (const Change &change : desk.changesOf(edited->createdId)) {
            QCOMPARE(change.base, u"10.00"_s);
            QCOMPARE(change.state, ChangeState::Edited);
        }
        QCOMPARE(desk.findings(), QStringList());
        QVERIFY(desk.run(u"edit.undo"_s));
        QCOMPARE(desk.rowsOfOurs(), before);
    }

    void whatMayHaveLeftIsNotSuperseded_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("is being sent") << OutboxState::Sending;
        QTest::newRow("its answer was unclear") << OutboxState::Unknown;
        QTest::newRow("is reviewed by the shop") << OutboxState::Held;
    }
    void whatMayHaveLeftIsNotSuperseded()
    {
        QFETCH(const OutboxState, state);
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.published(u"sku:SKU-P1-A"_s, u"-5%"_s);
        QVERIFY(desk.setEntry(set, state));
        QVERIFY(desk.as(u"Dewi"_s));
        const auto edited = desk.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"9.00"_s}});
        QVERIFY(edited.has_value());
        QCOMPARE(edited->affected, 0);
        QCOMPARE(edited->rows.first().problem, u"sending"_s);
        QCOMPARE(toWord(desk.entriesOf(set).value(0).state), toWord(state));
    }

    void takenBackAltogetherTheSetIsOpenAgain()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.published(u"mug"_s, u"-5%"_s);
        const auto before = desk.rowsOfOurs();
        QCOMPARE(desk.run(u"outbox.cancel"_s)->affected, 2);
        QCOMPARE(desk.stateOf(set), u"open"_s);
        QCOMPARE(desk.count(RecordKind::Change, u"state:edited"_s), 2);
        QCOMPARE(desk.count(RecordKind::Outbox, u"state:cancelled"_s), 2);
        QCOMPARE(desk.findings(), QStringList());
        QVERIFY(desk.run(u"edit.undo"_s));
        QCOMPARE(desk.rowsOfOurs(), before);
    }

    void takenBackInPartTheRestGoesOn()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.published(u"mug"_s, u"-5%"_s);
        Invocation one(u"outbox.cancel"_s);
        one.on.kind = RecordKind::Outbox;
        one.on.refs = {{RecordKind::Outbox, {}, desk.entriesOf(set).value(0).intent.id}};
        const auto taken = QCoro::waitFor(desk.registry->run(one));
        QVERIFY(taken);
        QCOMPARE(taken->affected, 1);
        QCOMPARE(desk.stateOf(set), u"publishing"_s);
        QCOMPARE(desk.changesOf(set).size(), 1);
        QCOMPARE(desk.changesOf(taken->createdId).size(), 1);
        QCOMPARE(desk.stateOf(taken->createdId), u"open"_s);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"9.50"_s); // still wished for, to be approved again
        QCOMPARE(desk.findings(), QStringList());
    }

    void whatIsUnderWayStays()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.published(u"sku:SKU-P1-A"_s, u"-5%"_s);
        for (const OutboxState state : {OutboxState::Sending, OutboxState::Unknown}) {
            QVERIFY(desk.setEntry(set, state));
            const auto taken = desk.run(u"outbox.cancel"_s);
            QCOMPARE(taken->affected, 0);
            QCOMPARE(taken->rows[0].problem, u"under-way"_s);
            QVERIFY(desk.entriesOf(set)[0].state == state);
        }
    }

    void theDecisionFollowsWhatTheShopWaitsFor_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("approves");
        QTest::addColumn<bool>("keepsItem");
        QTest::addColumn<QString>("decision");
        const auto row = [](const char *name, const QString &action, bool approves, bool keepsItem, const QString &decision) {
            QTest::newRow(name) << action << approves << keepsItem << decision;
        };
        row("approve a refund", u"SELLER_RESPOND_REFUND"_s, true, false, u"APPROVE_REFUND"_s);
        row("reject a refund", u"SELLER_RESPOND_REFUND"_s, false, false, u"REJECT_REFUND"_s);
        row("approve a return", u"SELLER_RESPOND_RETURN"_s, true, false, u"APPROVE_RETURN"_s);
        row("approve a return, the item stays", u"SELLER_RESPOND_RETURN"_s, true, true, u"APPROVE_RETURN"_s);
        row("reject a return", u"SELLER_RESPOND_RETURN"_s, false, false, u"REJECT_RETURN"_s);
        row("accept a parcel", u"SELLER_RESPOND_RECEIVE_PACKAGE"_s, true, false, u"APPROVE_RECEIVED_PACKAGE"_s);
        row("turn a parcel down", u"SELLER_RESPOND_RECEIVE_PACKAGE"_s, false, false, u"REJECT_RECEIVED_PACKAGE"_s);
        row("approve a replacement", u"SELLER_RESPOND_REPLACEMENT"_s, true, false, u"APPROVE_REPLACEMENT"_s);
        row("nothing to answer", QString(), true, false, QString());
        row("an action that the shop invented", u"SELLER_RESPOND_DANCE"_s, true, false, QString());
    }
    void theDecisionFollowsWhatTheShopWaitsFor()
    {
        QFETCH(QString, action);
        QFETCH(bool, approves);
        QFETCH(bool, keepsItem);
        QFETCH(QString, decision);
        Desk desk;
        QVERIFY(desk.openDesk() && desk.addReturns({u"R1"_s, u"R2"_s}, action) && desk.as(u"Mai"_s));
        QVariantMap args;
        if (keepsItem)
            args.insert(u"keepItem"_s, true);
        if (!approves)
            args.insert(u"reason"_s, u"reverse_reject_request_reason_1_uk"_s);
        const auto decided = desk.run(approves ? u"returns.approve"_s : u"returns.reject"_s, {}, args);
        QCOMPARE(decided.has_value(), !decision.isEmpty());
        QCOMPARE(desk.events(), decision.isEmpty() ? 0 : 1);
        if (decision.isEmpty()) {
            QCOMPARE(decided.error().detail, u"return-no-action"_s);
            return;
        }
        QCOMPARE(desk.stateOf(decided->createdId), u"publishing"_s);
        const auto entries = desk.entriesOf(decided->createdId);
        QCOMPARE(entries.size(), 2);
        for (const OutboxEntry &entry : entries) {
            QCOMPARE(entry.intent.payload[u"decision"_s].toString(), decision);
            QCOMPARE(entry.intent.payload[u"keepItem"_s].toBool(), keepsItem);
            QCOMPARE(entry.intent.payload.contains(u"reason"_s), !approves);
            QCOMPARE(entry.intent.deadline, 5000);
        }
        QCOMPARE(desk.findings(), QStringList());
        // Whoever may publish takes it back before it is sent: the case is open again.
        QVERIFY(desk.as(u"Hanna"_s));
        QCOMPARE(desk.run(u"outbox.cancel"_s)->affected, 2);
        QCOMPARE(desk.stateOf(decided->createdId), u"withdrawn"_s);
        QVERIFY(desk.as(u"Mai"_s));
        QVERIFY(desk.run(approves ? u"returns.approve"_s : u"returns.reject"_s, {}, args));
    }

    void aBulkActIsFoundFromEachOfItsRecords()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const int before = desk.events();
        const auto edited = desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-10%"_s}});
        QVERIFY(edited.has_value() && edited->affected > 1);
        QCOMPARE(desk.events(), before + 1);
        for (const RowEffect &row : edited->rows) {
            const auto events = *desk.read([&](store::Connection &db) { return store::LedgerRepository(db).ofRecord(row.ref, 10); });
            QCOMPARE(events.size(), 1);
            QCOMPARE(events.first().command, u"listings.edit"_s);
            QCOMPARE(events.first().record, row.ref);
            QCOMPARE(events.first().details[u"before"_s].toString(), row.before);
            QCOMPARE(events.first().details[u"after"_s].toString(), row.after);
        }
        // And from no other.
        const RecordRef other{RecordKind::Return, u"S1"_s, u"R9"_s};
        QVERIFY(desk.read([&](store::Connection &db) { return store::LedgerRepository(db).ofRecord(other, 10); })->isEmpty());
        QVERIFY(desk.read([](store::Connection &db) { return store::LedgerRepository(db).breaks(); })->isEmpty());
    }

    void aLaterDecisionTakesThePlaceOfOneThatNeverLeft()
    {
        Desk desk;
        QVERIFY(desk.openDesk() && desk.addReturns({u"R1"_s, u"R2"_s}, u"SELLER_RESPOND_REFUND"_s) && desk.as(u"Mai"_s));
        const auto first = desk.run(u"returns.approve"_s);
        QVERIFY(first.has_value());
        // Another word on one of the two, then another amount, then the same again.
        const QVariantMap why{{u"reason"_s, u"reverse_reject_request_reason_1_uk"_s}};
        const auto second = desk.run(u"returns.reject"_s, u"return:R1"_s, why);
        QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().detail));
        QCOMPARE(second->data[u"superseded"_s].toInt(), 1);
        QCOMPARE(desk.stateOf(first->createdId), u"publishing"_s); // R2 goes on
        QCOMPARE(desk.count(RecordKind::Outbox, u"state:queued"_s), 2);
        QCOMPARE(desk.count(RecordKind::Outbox, u"state:cancelled"_s), 1);
        const auto third = desk.run(u"returns.approve"_s, u"return:R1"_s, {{u"amount"_s, u"5"_s}});
        QCOMPARE(third->data[u"superseded"_s].toInt(), 1);
        QCOMPARE(desk.stateOf(second->createdId), u"withdrawn"_s); // nothing is left of it
        QCOMPARE(desk.entriesOf(third->createdId).value(0).intent.payload[u"decision"_s].toString(), u"OFFER_PARTIAL_REFUND"_s);
        QCOMPARE(desk.run(u"returns.approve"_s, u"return:R1"_s, {{u"amount"_s, u"5"_s}}).error().detail, u"return-decided"_s);
        const auto events = *desk.read([](store::Connection &db) { return store::LedgerRepository(db).ofRecord({RecordKind::Return, u"S1"_s, u"R1"_s}, 10); });
        QCOMPARE(events.size(), 3); // the first of them was one word on both
        QCOMPARE(events.first().details[u"superseded"_s].toInt(), 1);
        QCOMPARE(desk.findings(), QStringList());
        // What may have left stands.
        QVERIFY(desk.setEntry(third->createdId, OutboxState::Unknown));
        QCOMPARE(desk.run(u"returns.reject"_s, u"return:R1"_s, why).error().detail, u"return-decided"_s);
    }

    void whatWasRefusedIsTriedAgain()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.published(u"sku:SKU-P1-A"_s, u"-5%"_s);
        QVERIFY(desk.setEntry(set, OutboxState::Refused));
        QVERIFY(desk.refuseChangesOf(set));
        QCOMPARE(desk.stateOf(set), u"refused"_s);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"10.00"_s);
        QCOMPARE(desk.run(u"outbox.retry"_s)->affected, 1);
        QCOMPARE(desk.stateOf(set), u"publishing"_s);
        QCOMPARE(toWord(desk.entriesOf(set)[0].state), u"queued"_s);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"9.50"_s);
        QCOMPARE(desk.findings(), QStringList());

        QVERIFY(desk.setEntry(set, OutboxState::Unknown));
        QVERIFY(desk.run(u"outbox.retry"_s));
        QCOMPARE(toWord(desk.entriesOf(set)[0].state), u"unknown"_s); // read back first
    }

    void aNewerWishStandsBeforeARetry()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.published(u"sku:SKU-P1-A"_s, u"-5%"_s);
        QVERIFY(desk.setEntry(set, OutboxState::Refused));
        QVERIFY(desk.refuseChangesOf(set));
        QVERIFY(desk.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"9.80"_s}}));
        const auto again = desk.run(u"outbox.retry"_s);
        QCOMPARE(again->rows[0].problem, u"changed-since"_s);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"9.80"_s);
    }

    void whatAListingWasIsRestoredAsAChange()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        rows::Product moved = makeProduct("P1", "Steel mug", 1000, 2000);
        moved.skus[0].price = 1200;
        moved.skus[1].price = 1300;
        QVERIFY(desk.addProducts({moved}));
        const auto before = desk.rowsOfOurs();
        const QString then = QDateTime::fromMSecsSinceEpoch(1999, Qt::UTC).toString(Qt::ISODateWithMs);
        Invocation restore(u"listings.restore"_s);
        restore.on.kind = RecordKind::Product;
        restore.on.refs = {{RecordKind::Product, u"S1"_s, u"P1"_s}};
        restore.args = {{u"at"_s, then}, {u"fields"_s, u"title,price"_s}, {u"skus"_s, u"P1-A"_s}};
        const auto ran = [&] {
            Invocation copy = restore;
            return QCoro::waitFor(desk.registry->run(std::move(copy)));
        };
        const auto outcome = ran();
        QVERIFY(outcome);
        QCOMPARE(outcome->affected, 2);
        QCOMPARE(desk.price(u"SKU-P1-A"_s), u"10.00"_s);
        QCOMPARE(desk.price(u"SKU-P1-B"_s), u"13.00"_s);
        QCOMPARE(desk.count(RecordKind::Change, u"state:edited field:title value:\"Enamel mug\""_s), 1);
        QVERIFY(desk.run(u"edit.undo"_s));
        QCOMPARE(desk.rowsOfOurs(), before);
        restore.args = {{u"at"_s, u"last Tuesday"_s}};
        QCOMPARE(ran().error().kind, FaultKind::Invalid);
        restore.args = {{u"at"_s, then}, {u"fields"_s, u"quantity"_s}};
        QCOMPARE(ran().error().kind, FaultKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(tst_CommandsSending)
#include "tst_commands_sending.moc"
