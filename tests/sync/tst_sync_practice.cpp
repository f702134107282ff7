// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_shop.h"
#include "app/remotes/tiktok/tiktok_remote.h"
#include "app/remotes/tiktok/token_keeper.h"
#include "app/secrets/memory_secrets.h"
#include "app/sync/sync_engine.h"
#include "models/store/mirror_reader.h"
#include "models/store/query.h"
#include "models/store/talk_reader.h"
#include "models/store/verify.h"
#include "tests/unit/commands/desk.h"
#include "tests/support/fake_ids.h"
#include "tests/unit/practice/shop_rig.h"
#include "tests/unit/store/store_fixture.h"

#include <QCoroTask>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// A practice shop whose time stands still, the real adapter, a store and the engine between them.
struct Quay : StoreFixture
{
    explicit Quay(practice::PracticeOptions options) : running(std::move(options)) {}
    ~Quay()
    {
        engine.reset();
        if (door)
            QCoro::waitFor(door->shutDown());
    }

    bool connect()
    {
        clock.set(running.clock.now());
        if (!open())
            return false;
        remotes::HttpOptions fast;
        fast.pace.start = fast.pace.highest = 2'000;
        fast.pace.burst = 200;
        door = std::make_unique<remotes::HttpDoor>(running.clock, fast);
        const QJsonObject card = running.shop->card();
        remotes::tiktok::TikTokAccount account;
        account.id = u"main"_s;
        account.apiBase = account.authBase = QUrl(card[u"base_url"_s].toString());
        account.appKey = card[u"app_key"_s].toString();
        tokens = std::make_unique<remotes::tiktok::TokenKeeper>(*door, secrets, running.clock, account);
        if (!QCoro::waitFor(tokens->setAppSecret(card[u"app_secret"_s].toString())) || !QCoro::waitFor(tokens->exchange(card[u"auth_code"_s].toString())))
            return false;
        remote = remotes::tiktok::makeTikTokRemote(*door, *tokens);
        engine = std::make_unique<sync::SyncEngine>(*store, remote.get(), clock, ids);
        return true;
    }
    qint64 count(RecordKind kind, const QString &criteria = {})
    {
        const Instant now = clock.now();
        return read([=](store::Connection &db) { return store::Query(db).count({kind, criteria, u"p1"_s, now, {}}); }).value_or(-1);
    }

    Running running;
    secrets::MemorySecrets secrets;
    FakeIds ids;
    std::unique_ptr<remotes::HttpDoor> door;
    std::unique_ptr<remotes::tiktok::TokenKeeper> tokens;
    std::unique_ptr<remotes::Remote> remote;
    std::unique_ptr<sync::SyncEngine> engine;
};

} // namespace

class TestSyncPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMirrorCountsWhatTheShopCounts()
    {
        practice::PracticeOptions options = smallShop();
        options.orders = 1500;
        Quay quay(options);
        QVERIFY(quay.connect());
        const auto synced = QCoro::waitFor(quay.engine->syncOnce({}));
        QVERIFY2(synced, synced ? "" : qPrintable(synced.error().detail));
        QVERIFY2(synced->problems.isEmpty(), synced->problems.isEmpty() ? "" : qPrintable(synced->problems[0].resource + synced->problems[0].fault.detail));
        const QJsonObject counts = quay.running.counts();
        for (const RecordKind kind : {RecordKind::Product, RecordKind::Order, RecordKind::Return, RecordKind::Package, RecordKind::Cancellation}) {
            QVERIFY(counts[recordWord(kind)].toInteger() > 0);
            QCOMPARE(std::pair(recordWord(kind), quay.count(kind)), std::pair(recordWord(kind), counts[recordWord(kind)].toInteger()));
        }
        for (const RecordKind kind : {RecordKind::Tracking, RecordKind::PriceDetail, RecordKind::ReturnRecord, RecordKind::DeliveryOption, RecordKind::Carrier})
            QVERIFY2(quay.count(kind) > 0, qPrintable(recordWord(kind)));
        QVERIFY(quay.count(RecordKind::Cancellation, u"status:pending"_s) > 0);
        QVERIFY(quay.count(RecordKind::Product, u"quality:poor,fair,good"_s) > 0);
        const auto findings = quay.read([](store::Connection &db) { return store::verify(db); });
        QVERIFY(findings && findings->isEmpty());
    }

    // The connection ends around the moment in which the shop says it to the buyer: whichever way, the buyer reads it once.
    void aReplyIsSaidOnce_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("nothing goes wrong") << QString();
        QTest::newRow("cut after it was said") << u"cut-after-effect#1"_s;
        QTest::newRow("cut before it was said") << u"cut-before-effect#1"_s;
        QTest::newRow("cut twice") << u"cut-before-effect#1,cut-after-effect#1"_s;
    }
    void aReplyIsSaidOnce()
    {
        QFETCH(const QString, faults);
        practice::PracticeOptions options = smallShop();
        options.orders = 400;
        Quay quay(options);
        QVERIFY(quay.connect());
        QVERIFY(QCoro::waitFor(quay.engine->syncOnce({})));
        const auto talks = quay.read([now = quay.clock.now()](store::Connection &db) -> Result<QList<RecordRef>> {
            store::Query query(db);
            store::Ask ask;
            ask.kind = RecordKind::Conversation;
            ask.text = u"can_send:yes waiting:yes"_s;
            ask.now = now;
            const auto ids = query.ids(ask);
            if (!ids)
                return fail(ids.error());
            return query.refs(RecordKind::Conversation, *ids);
        });
        QVERIFY(talks && !talks->isEmpty());
        const RecordRef talk = talks->first();

        const QString words = u"It leaves \"tomorrow\", we are sorry."_s;
        Somebody somebody;
        somebody.current = {u"p1"_s, u"Mai"_s, u"support"_s, false, true, 1};
        QVERIFY(quay.work([person = somebody.current](store::WriteScope &scope) { return store::PeopleRepository(scope.connection()).add(person); }));
        commands::Registry registry(*quay.store, somebody, quay.clock, quay.ids, Roles::read(resource(u"roles.json"_s)).value(),
                                    commands::Policies::read(resource(u"approval.json"_s)).value());
        commands::addAll(registry);
        commands::Invocation reply(u"messages.reply"_s);
        reply.on.kind = RecordKind::Conversation;
        reply.on.refs = {talk};
        reply.args = {{u"text"_s, words}};
        const auto taken = QCoro::waitFor(registry.run(reply));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));

        QVERIFY(quay.running.misbehave(faults));
        const auto state = [&] {
            const auto entries = quay.read([talk](store::Connection &db) { return store::OutboxRepository(db).ofRecord(talk); });
            return entries && entries->size() == 1 ? entries->first().state : OutboxState::Cancelled;
        };
        for (int round = 0; round < 20 && state() != OutboxState::Done; ++round) {
            (void)QCoro::waitFor(quay.engine->syncOnce({}));
            quay.clock.advance(400'000);
        }
        QCOMPARE(state(), OutboxState::Done);
        int said = 0;
        for (const QJsonValue &effect : quay.running.effects())
            said += effect[u"kind"_s].toString() == "message.send"_L1 ? 1 : 0;
        QCOMPARE(said, 1);
        // The mirror has it, nobody waits for an answer any more, and the page shows it once.
        const auto shown = quay.read([talk](store::Connection &db) { return store::TalkReader(db).messages(talk, 3); });
        QVERIFY(shown && !shown->isEmpty());
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(shown->last().content))[u"content"_s].toString(), words);
        const auto row = quay.read([talk](store::Connection &db) { return store::TalkReader(db).find(talk); });
        QVERIFY(row && *row);
        QCOMPARE((*row)->waitingSince, 0);
    }
};

QTEST_GUILESS_MAIN(TestSyncPractice)
#include "tst_sync_practice.moc"
