// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/harbour.h"

#include <rapidcheck.h>

using namespace quayside;
using namespace quayside::tests;

/// Every call fails once, in every way; random edits on both sides under random faults: both sides end up the same, and what a
/// person decided happens once.
class tst_SyncFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallMayFailOnce_data();
    void everyCallMayFailOnce();
    void everyPushOfEveryKindMayFailOnce_data();
    void everyPushOfEveryKindMayFailOnce();
    void everyPullOfEveryPartMayFailOnce_data();
    void everyPullOfEveryPartMayFailOnce();
    void randomEditsUnderRandomFaultsConverge();
};

namespace {

using How = FakeRemote::Fault;

// Everything that the shop has is in the mirror as the shop has it.
bool isInStep(Harbour &harbour)
{
    for (const rows::Product &product : std::as_const(harbour.remote.products)) {
        for (const rows::Sku &sku : product.skus) {
            if (harbour.mirrorPrice(QString::fromStdString(sku.id)) != toDecimal({sku.price, u"GBP"_s}))
                return false;
        }
    }
    return harbour.count(RecordKind::Order) == harbour.remote.orders.size() && harbour.findings().isEmpty();
}

} // namespace

void tst_SyncFaults::everyCallMayFailOnce_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("no connection") << static_cast<int>(How::Offline);
    QTest::newRow("not sent") << static_cast<int>(How::NotSent);
    QTest::newRow("carried out, answer lost") << static_cast<int>(How::UnclearAfter);
    QTest::newRow("answer lost, not carried out") << static_cast<int>(How::UnclearBefore);
}

void tst_SyncFaults::everyCallMayFailOnce()
{
    QFETCH(int, how);
    int calls = 1;
    for (int failing = 1; failing <= calls; ++failing) {
        Harbour harbour;
        QVERIFY(harbour.openHarbour());
        harbour.remote.fault = [&](int call, const QString &) { return call == failing ? static_cast<How>(how) : How::None; };
        QString set;
        for (int i = 0; i < 3 && set.isEmpty(); ++i) {
            (void)harbour.sync();
            if (harbour.count(RecordKind::Sku) == 14)
                set = harbour.published(u"sku:SKU-P1-A,SKU-P2-B"_s, u"-5%"_s);
        }
        QVERIFY2(!set.isEmpty(), qPrintable(QString::number(failing)));
        QVERIFY2(harbour.syncUntilIdle(), qPrintable(QString::number(failing)));
        harbour.remote.fault = [](int, const QString &) { return How::None; };
        QVERIFY2(harbour.sync().has_value(), qPrintable(QString::number(failing)));
        QVERIFY2(isInStep(harbour), qPrintable(QString::number(failing)));
        QCOMPARE(harbour.stateOf(set), u"done"_s);
        QCOMPARE(harbour.effectsOf(u"P1-A price.set"_s), 1);
        QCOMPARE(harbour.effectsOf(u"P2-B price.set"_s), 1);
        calls = harbour.remote.calls;
    }
    QVERIFY(calls > 10);
}

namespace {

// Publishes a set that Dewi or Omar submitted.
bool publish(Harbour &harbour)
{
    if (!harbour.run(u"changes.submit"_s) || !harbour.as(u"Hanna"_s))
        return false;
    const QString set = harbour.onlySet(u"submitted"_s);
    return harbour.run(u"changes.approve"_s, {}, {{u"set"_s, set}}) && harbour.run(u"changes.publish"_s, {}, {{u"set"_s, set}});
}

// Puts one intent of the kind into the outbox.
bool wish(Harbour &harbour, const QString &kind)
{
    if (kind == "stock.set"_L1)
        return harbour.hire(u"Omar"_s, u"operations"_s) && harbour.as(u"Omar"_s)
            && harbour.run(u"stock.set"_s, u"sku:SKU-P1-A warehouse:W1"_s, {{u"quantity"_s, u"9"_s}}) && publish(harbour);
    if (kind == "product.edit"_L1)
        return harbour.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"title"_s, u"Enamel mug, 350 ml, forest green, camping cup"_s}}) && publish(harbour);
    if (kind == "product.deactivate"_L1)
        return harbour.run(u"listings.deactivate"_s, u"sku:SKU-P1-A"_s) && publish(harbour);
    return harbour.as(u"Mai"_s) && harbour.run(u"returns.approve"_s, u""_s);
}

} // namespace

void tst_SyncFaults::everyPushOfEveryKindMayFailOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("effect");
    QTest::addColumn<int>("how");
    const std::pair<const char *, How> hows[] = {{"no connection", How::Offline}, {"carried out, answer lost", How::UnclearAfter},
                                                 {"answer lost, not carried out", How::UnclearBefore}};
    for (const auto &[kind, effect] : {std::pair(u"stock.set"_s, u"P1-A@W1 stock.set"_s), std::pair(u"product.edit"_s, u"P1 product.edit"_s),
                                       std::pair(u"product.deactivate"_s, u"P1 product.deactivate"_s), std::pair(u"return.approve"_s, u"R1 return.approve"_s)}) {
        for (const auto &[name, how] : hows)
            QTest::addRow("%s: %s", qPrintable(kind), name) << kind << effect << static_cast<int>(how);
    }
}

void tst_SyncFaults::everyPushOfEveryKindMayFailOnce()
{
    QFETCH(QString, kind);
    QFETCH(QString, effect);
    QFETCH(int, how);
    int calls = 1;
    for (int failing = 1; failing <= calls; ++failing) {
        Harbour harbour;
        QVERIFY(harbour.openHarbour());
        QVERIFY(harbour.sync().has_value());
        QVERIFY2(wish(harbour, kind), qPrintable(kind));
        const int before = harbour.remote.calls;
        harbour.remote.fault = [&](int call, const QString &) { return call - before == failing ? static_cast<How>(how) : How::None; };
        QVERIFY2(harbour.syncUntilIdle(), qPrintable(QString::number(failing)));
        calls = harbour.remote.calls - before;
        QCOMPARE(harbour.effectsOf(effect), 1);
        QCOMPARE(harbour.count(RecordKind::Outbox, u"state:done"_s), 1);
        QVERIFY2(isInStep(harbour), qPrintable(QString::number(failing)));
    }
    QVERIFY(calls > 3);
}

void tst_SyncFaults::everyPullOfEveryPartMayFailOnce_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("no connection") << static_cast<int>(How::Offline);
    QTest::newRow("HTML instead of a page") << static_cast<int>(How::BadPage);
}

// The newest, the history and the comparison of ids.
void tst_SyncFaults::everyPullOfEveryPartMayFailOnce()
{
    QFETCH(int, how);
    for (int failing = 1;; ++failing) {
        Harbour harbour;
        QVERIFY(harbour.openHarbour());
        QVERIFY(harbour.sync().has_value());
        for (int i = 6; i <= 15; ++i) {
            const std::string id = "O" + std::to_string(i);
            harbour.remote.orders.insert(QString::fromStdString(id), makeOrder(id, ++harbour.remote.version, "AWAITING_SHIPMENT", 1));
        }
        harbour.remote.setPrice(u"P3-A"_s, 1234);
        harbour.remote.products.remove(u"P5"_s);
        harbour.remote.passesOver = harbour.remote.orders[u"O12"_s].updatedAt;
        const int before = harbour.remote.calls;
        bool hasFired = false;
        harbour.remote.fault = [&](int call, const QString &) {
            const bool isHit = call - before == failing;
            hasFired = hasFired || isHit;
            return isHit ? static_cast<How>(how) : How::None;
        };
        sync::SyncOptions full;
        full.full = true;
        (void)harbour.sync(full);
        harbour.remote.fault = [](int, const QString &) { return How::None; };
        QVERIFY2(harbour.sync(full).has_value(), qPrintable(QString::number(failing)));
        QVERIFY2(isInStep(harbour), qPrintable(QString::number(failing)));
        QCOMPARE(harbour.count(RecordKind::Order), 15);
        QCOMPARE(harbour.count(RecordKind::Product, u"status:deleted"_s), 1);
        QVERIFY(harbour.engine->jobs().isEmpty());
        if (!hasFired) {
            QVERIFY(failing > 12); // past the last call: done
            return;
        }
    }
}

void tst_SyncFaults::randomEditsUnderRandomFaultsConverge()
{
    const bool holds = rc::check("both sides end up the same and nothing happens twice", [] {
        Harbour harbour;
        RC_ASSERT(harbour.openHarbour());
        RC_ASSERT(harbour.sync().has_value());
        const auto seeds = *rc::gen::container<std::vector<int>>(400, rc::gen::inRange(0, 100));
        harbour.remote.fault = [&seeds](int call, const QString &) {
            const int dice = seeds[static_cast<std::size_t>(call) % seeds.size()];
            return dice < 8 ? How::Offline : dice < 16 ? How::NotSent : dice < 24 ? How::UnclearAfter : dice < 32 ? How::UnclearBefore : How::None;
        };
        int published = 0;
        const int steps = *rc::gen::inRange(1, 8);
        for (int step = 0; step < steps; ++step) {
            const QString product = u"P"_s + QString::number(*rc::gen::inRange(1, 8));
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                harbour.remote.setPrice(product + u"-A"_s, *rc::gen::inRange(500, 2000));
                break;
            case 1:
            case 2:
                if (!harbour.published(u"sku:SKU-"_s + product + u"-A"_s, u"-"_s + QString::number(*rc::gen::inRange(1, 15)) + u'%').isEmpty())
                    ++published;
                break;
            case 3:
                RC_ASSERT(harbour.restart());
                break;
            }
            (void)harbour.sync();
            harbour.clock.advance(400'000);
        }
        harbour.as(u"Hanna"_s);
        // A conflict may be found only once the line holds: the person who decides stays at the desk until nothing waits.
        bool isIdle = false;
        for (int round = 0; round < 100 && !isIdle; ++round) {
            if (round == 60)
                harbour.remote.fault = [](int, const QString &) { return How::None; };
            const auto summary = harbour.sync();
            harbour.clock.advance(400'000);
            const bool hasConflicts = harbour.count(RecordKind::Conflict, u"state:open"_s) > 0;
            isIdle = summary && summary->waiting == 0 && !hasConflicts;
            if (hasConflicts)
                RC_ASSERT(harbour.run(u"conflicts.resolve"_s, u"state:open"_s, {{u"choice"_s, u"theirs"_s}}).has_value());
        }
        RC_ASSERT(isIdle);
        harbour.remote.fault = [](int, const QString &) { return How::None; };
        RC_ASSERT(harbour.sync().has_value());
        RC_ASSERT(isInStep(harbour));
        // What was carried out never exceeds what was published; nothing is still on its way.
        int carriedOut = 0;
        for (const int count : std::as_const(harbour.remote.effects))
            carriedOut += count;
        RC_ASSERT(carriedOut <= published);
        RC_ASSERT(harbour.count(RecordKind::Change, u"state:sending"_s) == 0);
    });
    QVERIFY(holds);
}

int main(int argc, char *argv[])
{
    // A hundred worlds cost minutes; a dozen a run add up over the runs.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=12");
    QCoreApplication application(argc, argv);
    tst_SyncFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sync_faults.moc"
