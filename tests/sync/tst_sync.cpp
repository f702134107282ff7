// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/harbour.h"

using namespace quayside;
using namespace quayside::tests;

/// What comes in stays; what goes out goes once; what both sides changed is asked.
class tst_Sync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstPullBringsEverything();
    void secondPullBringsWhatMoved();
    void repeatedAndReorderedPagesChangeNothing();
    void aPageThatIsNoJsonIsAskedForAgain();
    void onePublishedPriceGoesOutOnce();
    void pricesOfOneListingGoTogether();
    void anUnclearAnswerIsReadBack_data();
    void anUnclearAnswerIsReadBack();
    void whatWasBeingSentWhenTheProgramDiedIsReadBack();
    void refusalsKeepTheirReason();
    void bothSidesMovedIsAConflict_data();
    void bothSidesMovedIsAConflict();
    void anOpenEditMeetsAConflictToo();
    void quantitiesAddUp();
    void aTextWaitsForItsReview_data();
    void aTextWaitsForItsReview();
    void aDecisionGoesOutAndLapsesWhenTheCaseMoved_data();
    void aDecisionGoesOutAndLapsesWhenTheCaseMoved();
    void offlineNothingLeaves();
    void whatDidNotLeaveIsReplacedByANewerWish_data();
    void whatDidNotLeaveIsReplacedByANewerWish();
    void deadlinesGoFirst();
    void theLedgerSaysWhatTheProgramDid();

private:
    std::unique_ptr<Harbour> m_harbour;
};

void tst_Sync::init()
{
    m_harbour = std::make_unique<Harbour>();
    QVERIFY(m_harbour->openHarbour());
    QVERIFY(m_harbour->sync().has_value());
}

void tst_Sync::cleanup()
{
    if (m_harbour)
        QCOMPARE(m_harbour->findings(), QStringList());
    m_harbour.reset();
}

void tst_Sync::firstPullBringsEverything()
{
    QCOMPARE(m_harbour->count(RecordKind::Product), 7);
    QCOMPARE(m_harbour->count(RecordKind::Sku), 14);
    QCOMPARE(m_harbour->count(RecordKind::Stock), 28);
    QCOMPARE(m_harbour->count(RecordKind::Order), 5);
    QCOMPARE(m_harbour->count(RecordKind::Line), 10);
    QCOMPARE(m_harbour->count(RecordKind::Return), 1);
    QVERIFY(m_harbour->engine->asOf() > 0);
}

void tst_Sync::secondPullBringsWhatMoved()
{
    m_harbour->remote.setPrice(u"P3-A"_s, 1234);
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->pulled[u"products"_s].inserted + summary->pulled[u"products"_s].updated, 1);
    QCOMPARE(summary->pulled[u"orders"_s].inserted, 0);
    QCOMPARE(m_harbour->mirrorPrice(u"P3-A"_s), u"12.34"_s);
}

void tst_Sync::repeatedAndReorderedPagesChangeNothing()
{
    m_harbour->remote.repeatsPages = true;
    sync::SyncOptions options;
    options.full = true;
    QVERIFY(m_harbour->sync(options).has_value());
    QCOMPARE(m_harbour->count(RecordKind::Product), 7);
    QCOMPARE(m_harbour->count(RecordKind::Line), 10);
}

void tst_Sync::aPageThatIsNoJsonIsAskedForAgain()
{
    int bad = 2;
    m_harbour->remote.setPrice(u"P1-A"_s, 777);
    m_harbour->remote.fault = [&](int, const QString &name) {
        return name == "pull products"_L1 && bad-- > 0 ? FakeRemote::Fault::BadPage : FakeRemote::Fault::None;
    };
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QVERIFY(summary->problems.isEmpty());
    QCOMPARE(m_harbour->mirrorPrice(u"P1-A"_s), u"7.77"_s);

    // Without end it is a problem of that resource, and the others are read all the same.
    m_harbour->remote.fault = [](int, const QString &name) {
        return name == "pull products"_L1 ? FakeRemote::Fault::BadPage : FakeRemote::Fault::None;
    };
    const auto partly = m_harbour->sync();
    QVERIFY(partly.has_value());
    QCOMPARE(partly->problems.size(), 1);
    QCOMPARE(partly->problems[0].resource, u"products"_s);
    QVERIFY(partly->pulled.contains(u"orders"_s));
}

void tst_Sync::onePublishedPriceGoesOutOnce()
{
    const QString set = m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s);
    QVERIFY(!set.isEmpty());
    QCOMPARE(m_harbour->count(RecordKind::Outbox, u"state:queued"_s), 1);
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->done, 1);
    QCOMPARE(summary->waiting, 0);
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 1);
    QCOMPARE(m_harbour->mirrorPrice(u"P1-A"_s), u"9.50"_s);
    QCOMPARE(m_harbour->stateOf(set), u"done"_s);
    QCOMPARE(m_harbour->count(RecordKind::Sku, u"state:sending"_s), 0);
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 1);
}

void tst_Sync::pricesOfOneListingGoTogether()
{
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A,SKU-P1-B,SKU-P2-A"_s, u"-5%"_s).isEmpty());
    const int before = m_harbour->remote.calls;
    QStringList names;
    m_harbour->remote.fault = [&](int, const QString &name) {
        names.append(name);
        return FakeRemote::Fault::None;
    };
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(m_harbour->remote.calls > before);
    QCOMPARE(names.count(u"push price.set"_s), 2);
}

void tst_Sync::anUnclearAnswerIsReadBack_data()
{
    QTest::addColumn<FakeRemote::Fault>("how");
    QTest::newRow("carried out before the cut") << FakeRemote::Fault::UnclearAfter;
    QTest::newRow("cut before it was carried out") << FakeRemote::Fault::UnclearBefore;
    QTest::newRow("never left") << FakeRemote::Fault::NotSent;
}

void tst_Sync::anUnclearAnswerIsReadBack()
{
    QFETCH(FakeRemote::Fault, how);
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    bool isFirst = true;
    m_harbour->remote.fault = [&](int, const QString &name) {
        if (!name.startsWith("push"_L1) || !std::exchange(isFirst, false))
            return FakeRemote::Fault::None;
        return how;
    };
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 1);
    QCOMPARE(m_harbour->mirrorPrice(u"P1-A"_s), u"9.50"_s);
}

void tst_Sync::whatWasBeingSentWhenTheProgramDiedIsReadBack()
{
    const QString set = m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s);
    // The shop carried it out; the program died before it could write that down.
    QVERIFY(m_harbour->setEntry(set, OutboxState::Sending));
    m_harbour->remote.setPrice(u"P1-A"_s, 950);
    QVERIFY(m_harbour->restart());
    QCOMPARE(m_harbour->count(RecordKind::Outbox, u"state:unknown"_s), 1);
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 0);
    QCOMPARE(m_harbour->stateOf(set), u"done"_s);
}

void tst_Sync::refusalsKeepTheirReason()
{
    const QString set = m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s);
    m_harbour->remote.fault = [](int, const QString &name) {
        return name.startsWith("push"_L1) ? FakeRemote::Fault::Refused : FakeRemote::Fault::None;
    };
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->refused, 1);
    QCOMPARE(m_harbour->stateOf(set), u"refused"_s);
    QCOMPARE(m_harbour->changesOf(set)[0].reasonCode, 12052038);
    QCOMPARE(m_harbour->price(u"SKU-P1-A"_s), m_harbour->price(u"SKU-P1-B"_s));
}

void tst_Sync::bothSidesMovedIsAConflict_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("effects");
    QTest::newRow("mine") << u"mine"_s << u"9.50"_s << 1;
    QTest::newRow("theirs") << u"theirs"_s << u"12.00"_s << 0;
}

void tst_Sync::bothSidesMovedIsAConflict()
{
    QFETCH(QString, choice);
    QFETCH(QString, expected);
    QFETCH(int, effects);
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    m_harbour->remote.setPrice(u"P1-A"_s, 1200);
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->conflicts, 1);
    QCOMPARE(m_harbour->count(RecordKind::Conflict, u"state:open"_s), 1);
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 0);
    // Nobody is asked twice about the same.
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->count(RecordKind::Conflict), 1);

    QVERIFY(m_harbour->run(u"conflicts.resolve"_s, u"state:open"_s, {{u"choice"_s, choice}}).has_value());
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->mirrorPrice(u"P1-A"_s), expected);
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), effects);
    QCOMPARE(m_harbour->count(RecordKind::Conflict, u"state:open"_s), 0);
}

void tst_Sync::anOpenEditMeetsAConflictToo()
{
    QVERIFY(m_harbour->run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"-5%"_s}}).has_value());
    m_harbour->remote.setPrice(u"P1-A"_s, 1200);
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->count(RecordKind::Conflict, u"state:open"_s), 1);
    // The shop moves once more: the open conflict shows what it says now.
    m_harbour->remote.setPrice(u"P1-A"_s, 1300);
    QVERIFY(m_harbour->sync().has_value());
    const auto open = *m_harbour->read([](store::Connection &db) { return store::ConflictRepository(db).open(); });
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0].base, u"10.00"_s);
    QCOMPARE(open[0].mine, u"9.50"_s);
    QCOMPARE(open[0].theirs, u"13.00"_s);
}

void tst_Sync::quantitiesAddUp()
{
    m_harbour->hire(u"Omar"_s, u"operations"_s);
    m_harbour->as(u"Omar"_s);
    const auto edited = m_harbour->run(u"stock.set"_s, u"sku:SKU-P1-A warehouse:W1"_s, {{u"quantity"_s, u"9"_s}});
    QVERIFY2(edited.has_value(), edited ? "" : qPrintable(edited.error().detail + u' ' + edited.error().subject));
    QVERIFY(m_harbour->run(u"changes.submit"_s).has_value());
    m_harbour->as(u"Hanna"_s);
    const QString set = m_harbour->onlySet(u"submitted"_s);
    QVERIFY(m_harbour->run(u"changes.approve"_s, {}, {{u"set"_s, set}}).has_value());
    QVERIFY(m_harbour->run(u"changes.publish"_s, {}, {{u"set"_s, set}}).has_value());
    // Five were there, nine were counted; meanwhile the shop sold two.
    m_harbour->remote.setQuantity(u"P1-A"_s, "W1", 3);
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->effectsOf(u"P1-A@W1 stock.set"_s), 1);
    QCOMPARE(m_harbour->remote.products[u"P1"_s].skus[0].stock[0].available, 7);
    QCOMPARE(m_harbour->count(RecordKind::Conflict), 0);
}

void tst_Sync::aTextWaitsForItsReview_data()
{
    QTest::addColumn<bool>("approved");
    QTest::addColumn<QString>("state");
    QTest::newRow("approved") << true << u"done"_s;
    QTest::newRow("failed") << false << u"refused"_s;
}

void tst_Sync::aTextWaitsForItsReview()
{
    QFETCH(bool, approved);
    QFETCH(QString, state);
    m_harbour->remote.reviewsTexts = true;
    QVERIFY(m_harbour->run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"title"_s, u"Enamel mug, 350 ml, forest green, camping cup"_s}}).has_value());
    QVERIFY(m_harbour->run(u"changes.submit"_s).has_value());
    m_harbour->as(u"Hanna"_s);
    const QString set = m_harbour->onlySet(u"submitted"_s);
    QVERIFY(m_harbour->run(u"changes.approve"_s, {}, {{u"set"_s, set}}).has_value());
    QVERIFY(m_harbour->run(u"changes.publish"_s, {}, {{u"set"_s, set}}).has_value());
    const auto sent = m_harbour->sync();
    QVERIFY(sent.has_value());
    QCOMPARE(sent->inReview, 1);
    QCOMPARE(m_harbour->entriesOf(set)[0].holdReason, u"audit"_s);
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->stateOf(set), u"publishing"_s);

    m_harbour->remote.endReview(u"P1"_s, approved);
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->stateOf(set), state);
    QCOMPARE(m_harbour->effectsOf(u"P1 product.edit"_s), 1);
}

void tst_Sync::aDecisionGoesOutAndLapsesWhenTheCaseMoved_data()
{
    QTest::addColumn<bool>("moved");
    QTest::addColumn<int>("effects");
    QTest::addColumn<QString>("state");
    QTest::newRow("goes out") << false << 1 << u"done"_s;
    QTest::newRow("somebody else decided") << true << 0 << u"refused"_s;
}

void tst_Sync::aDecisionGoesOutAndLapsesWhenTheCaseMoved()
{
    QFETCH(bool, moved);
    QFETCH(int, effects);
    QFETCH(QString, state);
    m_harbour->as(u"Mai"_s);
    const auto decided = m_harbour->run(u"returns.approve"_s, u""_s);
    QVERIFY2(decided.has_value(), decided ? "" : qPrintable(decided.error().detail));
    if (moved)
        m_harbour->remote.setReturnStatus(u"R1"_s, "RETURN_OR_REFUND_REQUEST_CANCEL");
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->effectsOf(u"R1 return.approve"_s), effects);
    QCOMPARE(m_harbour->stateOf(decided->createdId), state);
}

void tst_Sync::offlineNothingLeaves()
{
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    const int before = m_harbour->remote.calls;
    m_harbour->engine->setPolicy(NetworkPolicy::Offline);
    const auto refused = m_harbour->sync();
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, FaultKind::Offline);
    QCOMPARE(m_harbour->remote.calls, before);
    QVERIFY(m_harbour->engine->offlineSince() > 0);

    m_harbour->engine->setPolicy(NetworkPolicy::Online);
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 1);
    QCOMPARE(m_harbour->engine->offlineSince(), 0);
}

void tst_Sync::whatDidNotLeaveIsReplacedByANewerWish_data()
{
    QTest::addColumn<FakeRemote::Fault>("fault");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("there was no connection") << FakeRemote::Fault::Offline << true;
    QTest::newRow("the shop was too busy to take it") << FakeRemote::Fault::NotSent << true;
    QTest::newRow("nobody knows what became of it") << FakeRemote::Fault::UnclearBefore << false;
}

void tst_Sync::whatDidNotLeaveIsReplacedByANewerWish()
{
    QFETCH(const FakeRemote::Fault, fault);
    QFETCH(const bool, isReplaced);
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    m_harbour->remote.fault = [&](int, const QString &name) { return name.startsWith("push"_L1) ? fault : FakeRemote::Fault::None; };
    (void)m_harbour->sync();
    QCOMPARE(m_harbour->count(RecordKind::Outbox, u"state:queued OR state:unknown"_s), 1);
    QVERIFY(m_harbour->as(u"Dewi"_s));
    const auto edited = m_harbour->run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"9.00"_s}});
    QVERIFY(edited.has_value());
    QCOMPARE(edited->affected, isReplaced ? 1 : 0);
    QCOMPARE(m_harbour->count(RecordKind::Outbox, u"state:cancelled"_s), isReplaced ? 1 : 0);
    m_harbour->remote.fault = [](int, const QString &) { return FakeRemote::Fault::None; };
    if (isReplaced) {
        QVERIFY(m_harbour->syncUntilIdle());
        QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 0);
        QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"9.00"_s).isEmpty());
    }
    QVERIFY(m_harbour->syncUntilIdle());
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 1);
    QCOMPARE(m_harbour->mirrorPrice(u"P1-A"_s), isReplaced ? u"9.00"_s : u"9.50"_s);
}

void tst_Sync::deadlinesGoFirst()
{
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    m_harbour->as(u"Mai"_s);
    QVERIFY(m_harbour->run(u"returns.approve"_s, u""_s).has_value());
    QStringList pushes;
    m_harbour->remote.fault = [&](int, const QString &name) {
        if (name.startsWith("push"_L1))
            pushes.append(name);
        return FakeRemote::Fault::None;
    };
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(pushes, QStringList({u"push return.approve"_s, u"push price.set"_s}));
}

void tst_Sync::theLedgerSaysWhatTheProgramDid()
{
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    QVERIFY(m_harbour->sync().has_value());
    const auto events = *m_harbour->read([](store::Connection &db) { return store::LedgerRepository(db).page(0, 20); });
    const auto sent = std::find_if(events.begin(), events.end(), [](const ledger::Event &event) { return event.command == "sync.sent"_L1; });
    QVERIFY(sent != events.end());
    QCOMPARE(sent->person, u"system"_s);
    QCOMPARE(sent->record.id, u"P1-A"_s);
    QCOMPARE(sent->details[u"after"_s].toString(), u"9.50"_s);
}

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_sync.moc"
