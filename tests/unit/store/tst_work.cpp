// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/store/change_repository.h"
#include "models/store/ledger_repository.h"
#include "models/store/migrations.h"
#include "models/store/mirror_reader.h"
#include "models/store/merge_policy.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/query.h"
#include "models/store/terms_repository.h"
#include "models/store/verify.h"

#include <QSignalSpy>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

Change makeChange(const QString &id, const QString &record = u"P1-A"_s)
{
    Change change;
    change.id = id;
    change.setId = u"set1"_s;
    change.record = {RecordKind::Sku, u"S1"_s, record};
    change.product = u"P1"_s;
    change.field = u"price"_s;
    change.base = u"12.99"_s;
    change.value = u"11.99"_s;
    change.currency = u"GBP"_s;
    change.author = u"p1"_s;
    change.changedAt = 42;
    return change;
}

Done seed(StoreFixture &f)
{
    return f.work([](WriteScope &scope) -> Done {
        Connection &db = scope.connection();
        QUAYSIDE_TRY(PeopleRepository(db).add({u"p1"_s, u"Dewi"_s, u"merchandiser"_s, false, true, 1}));
        ChangeSet set;
        set.id = u"set1"_s;
        set.title = u"Reprice"_s;
        set.author = u"p1"_s;
        QUAYSIDE_TRY(ChangeSetRepository(db).insert(set));
        QUAYSIDE_TRY(ChangeRepository(db).insert(makeChange(u"c1"_s)));
        OutboxEntry entry;
        entry.intent.id = u"o1"_s;
        entry.intent.changeId = u"c0"_s;
        entry.intent.record = {RecordKind::Sku, u"S1"_s, u"P1-A"_s};
        entry.intent.kind = u"price.set"_s;
        entry.intent.payload = {{u"amount"_s, u"11.99"_s}};
        entry.state = OutboxState::Sending;
        QUAYSIDE_TRY(OutboxRepository(db).enqueue(entry));
        for (int i = 0; i < 3; ++i) {
            ledger::Event event;
            event.id = u"e%1"_s.arg(i);
            event.at = i;
            event.person = u"p1"_s;
            event.command = u"listings.edit"_s;
            event.details = {{u"count"_s, i}};
            const auto appended = LedgerRepository(db).append(event);
            if (!appended)
                return fail(appended.error());
        }
        return {};
    });
}

void sql(const QString &path, const QByteArray &statement)
{
    const auto db = Connection::open(path, Connection::Mode::ReadWrite);
    if (!db || !(*db)->execute(statement))
        qFatal("%s", statement.constData());
}

} // namespace

class tst_Work : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWent()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        f.read([](Connection &db) -> Done {
            const auto change = ChangeRepository(db).overlay({RecordKind::Sku, u"S1"_s, u"P1-A"_s}, u"price"_s);
            [&] {
                QVERIFY(change && *change);
                QCOMPARE((*change)->value, u"11.99"_s);
                QCOMPARE((*change)->base, u"12.99"_s);
                QCOMPARE((*change)->changedAt, 42);
                const auto set = ChangeSetRepository(db).find(u"set1"_s);
                QVERIFY(set && *set);
                QCOMPARE((*set)->changes, 1);
                const auto person = PeopleRepository(db).find(u"dewi"_s);
                QVERIFY(person && *person);
                QVERIFY((*person)->isOwner);
                const auto entry = OutboxRepository(db).find(u"o1"_s);
                QVERIFY(entry && *entry);
                QCOMPARE((*entry)->intent.payload[u"amount"_s].toString(), u"11.99"_s);
            }();
            return {};
        });
    }

    void onlyOneChangeLiesOverAField()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        const auto second = f.work([](WriteScope &scope) { return ChangeRepository(scope.connection()).insert(makeChange(u"c2"_s)); });
        QVERIFY(!second);
        QVERIFY(f.work([](WriteScope &scope) {
            return ChangeRepository(scope.connection()).setState({u"c1"_s}, ChangeState::Withdrawn);
        }));
        QVERIFY(f.work([](WriteScope &scope) { return ChangeRepository(scope.connection()).insert(makeChange(u"c2"_s)); }));
    }

    void aFailedWriteLeavesNothing()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QSignalSpy spy(f.store.get(), &Store::committed);
        const auto failed = f.work([](WriteScope &scope) -> Done {
            QUAYSIDE_TRY(SettingsRepository(scope.connection()).setValue(u"a"_s, u"b"_s));
            scope.touchAll(RecordKind::Change);
            return fail(FaultKind::Invalid, u"no"_s);
        });
        QCOMPARE(failed.error().kind, FaultKind::Invalid);
        const auto value = f.read([](Connection &db) { return SettingsRepository(db).value(u"a"_s, u"nothing"_s); });
        QCOMPARE(*value, u"nothing"_s);
        QVERIFY(spy.isEmpty());
    }

    void aCommitIsAnnouncedAfterwards()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QSignalSpy spy(f.store.get(), &Store::committed);
        QVERIFY(f.addShop());
        QTRY_COMPARE(spy.size(), 1);
        const auto commit = spy[0][0].value<Commit>();
        QCOMPARE(commit.file, File::Mirror);
        QCOMPARE(commit.touched[0].kind, RecordKind::Shop);
    }

    void sendingBecomesUnknownWhenReopened()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        QVERIFY(f.open());
        const auto entry = f.read([](Connection &db) { return OutboxRepository(db).find(u"o1"_s); });
        QCOMPARE((*entry)->state, OutboxState::Unknown);
    }

    void outboxOrder()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.work([](WriteScope &scope) -> Done {
            const auto add = [&](const QString &id, const QString &record, Instant deadline, Instant notBefore) {
                OutboxEntry entry;
                entry.intent.id = id;
                entry.intent.record = {RecordKind::Sku, u"S1"_s, record};
                entry.intent.deadline = deadline;
                entry.notBefore = notBefore;
                return OutboxRepository(scope.connection()).enqueue(entry);
            };
            QUAYSIDE_TRY(add(u"old"_s, u"a"_s, 0, 0));
            QUAYSIDE_TRY(add(u"second of a"_s, u"a"_s, 1, 0));
            QUAYSIDE_TRY(add(u"later deadline"_s, u"b"_s, 500, 0));
            QUAYSIDE_TRY(add(u"tight"_s, u"c"_s, 100, 0));
            QUAYSIDE_TRY(add(u"not yet"_s, u"d"_s, 50, 1000));
            return {};
        }));
        const auto waiting = f.read([](Connection &db) { return OutboxRepository(db).unfinished(); });
        QCOMPARE(waiting->size(), 5);
        QCOMPARE(waiting->first().record, (RecordRef{RecordKind::Sku, u"S1"_s, u"a"_s}));
        const SendPlan plan = planSending(*waiting, 900);
        QCOMPARE(plan.send, (QStringList{u"tight"_s, u"later deadline"_s, u"old"_s}));
        const auto found = f.read([plan](Connection &db) { return OutboxRepository(db).find(plan.send); });
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->first().intent.id, u"tight"_s);
    }

    void theLedgerIsAppendOnlyAndItsChainHolds()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        QVERIFY(f.read([](Connection &db) { return LedgerRepository(db).breaks(); })->isEmpty());
        QVERIFY(!f.work([](WriteScope &scope) { return scope.connection().execute("UPDATE ledger SET person='x'"); }));
        QVERIFY(!f.work([](WriteScope &scope) { return scope.connection().execute("DELETE FROM ledger"); }));
        f.store.reset();
        // Somebody with a database tool.
        sql(f.folder.filePath(u"work.db"_s), "DROP TRIGGER ledger_no_update; UPDATE ledger SET person='mallory' WHERE seq=2");
        QVERIFY(f.open());
        const auto breaks = f.read([](Connection &db) { return LedgerRepository(db).breaks(); });
        QCOMPARE(*breaks, QList<qint64>{2});
        const auto findings = f.read([](Connection &db) { return verify(db); });
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().kind, Finding::LedgerChain);
    }

    void undoStepsAreAStackPerPerson()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.work([](WriteScope &scope) -> Done {
            UndoRepository undo(scope.connection());
            QUAYSIDE_TRY(undo.push({0, u"p1"_s, u"a"_s, 1, "[]", false, 1}));
            QUAYSIDE_TRY(undo.push({0, u"p1"_s, u"b"_s, 1, "[]", false, 2}));
            QUAYSIDE_TRY(undo.push({0, u"p2"_s, u"c"_s, 1, "[]", false, 3}));
            const auto last = undo.lastDone(u"p1"_s);
            QUAYSIDE_TRY(undo.setUndone((*last)->seq, true));
            return {};
        }));
        const auto next = f.read([](Connection &db) { return UndoRepository(db).lastDone(u"p1"_s); });
        QCOMPARE((*next)->command, u"a"_s);
        const auto redo = f.read([](Connection &db) { return UndoRepository(db).firstUndone(u"p1"_s); });
        QCOMPARE((*redo)->command, u"b"_s);
        QVERIFY(f.work([](WriteScope &scope) { return UndoRepository(scope.connection()).push({0, u"p1"_s, u"d"_s, 1, "[]", false, 4}); }));
        QVERIFY(!f.read([](Connection &db) { return UndoRepository(db).firstUndone(u"p1"_s); }).value().has_value());
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        f.store.reset();
        sql(f.folder.filePath(u"work.db"_s), "PRAGMA user_version=99");
        const auto refused = f.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FaultKind::Newer);
        QVERIFY(refused.error().subject.endsWith(u"work.db"_s));
        sql(f.folder.filePath(u"work.db"_s), "PRAGMA user_version=" + QByteArray::number(newestVersion(File::Work)));
        QVERIFY(f.open());
        QVERIFY(f.read([](Connection &db) { return ChangeRepository(db).find(u"c1"_s); }).value().has_value());
    }

    void aDamagedWorkFileIsMovedAsideAndSalvaged()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        QVERIFY(f.work([](WriteScope &scope) -> Done {
            for (int i = 0; i < 400; ++i)
                QUAYSIDE_TRY(ChangeRepository(scope.connection()).insert(makeChange(u"x%1"_s.arg(i), u"R%1"_s.arg(i))));
            return {};
        }));
        f.store.reset();
        sql(f.folder.filePath(u"work.db"_s), "PRAGMA wal_checkpoint(TRUNCATE)");
        QFile file(f.folder.filePath(u"work.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // One page in the middle of the file: a leaf of some table or index.
        file.seek(file.size() / 2 / 8192 * 8192);
        file.write(QByteArray(8192, 'x'));
        file.close();

        QVERIFY(f.open());
        const auto &report = f.store->openReport();
        QVERIFY(report.workSalvaged);
        QVERIFY(QFile::exists(report.movedTo));
        QVERIFY(report.salvagedChanges > 100);
        QCOMPARE(report.salvagedOutbox, 1);
        const auto change = f.read([](Connection &db) { return OutboxRepository(db).find(u"o1"_s); });
        QVERIFY(change && *change);
    }

    void aDamagedMirrorIsMovedAsideAndMadeAnew()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        QVERIFY(f.addShop());
        f.store.reset();
        QFile file(f.folder.filePath(u"mirror.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("this is no database at all, it only looks like a file");
        file.close();
        QVERIFY(f.open());
        QVERIFY(f.store->openReport().mirrorRebuilt);
        QVERIFY(QFile::exists(f.store->openReport().movedTo));
        QVERIFY(f.read([](Connection &db) { return ChangeRepository(db).find(u"c1"_s); }).value().has_value());
    }

    void aFullDiskLosesNothing()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        const auto full = f.work([](WriteScope &scope) -> Done {
            QUAYSIDE_TRY(scope.connection().execute("PRAGMA main.max_page_count=1"));
            for (int i = 0; i < 5000; ++i)
                QUAYSIDE_TRY(ChangeRepository(scope.connection()).insert(makeChange(u"x%1"_s.arg(i), u"R%1"_s.arg(i))));
            return {};
        });
        QVERIFY(!full);
        QCOMPARE(full.error().kind, FaultKind::DiskFull);
        QVERIFY(full.error().subject.endsWith(u"work.db"_s));
        (void)f.work([](WriteScope &scope) { return scope.connection().execute("PRAGMA main.max_page_count=1000000"); });
        const auto count = f.read([](Connection &db) { return Query(db).count({RecordKind::Change, {}, {}, 0, {}}); });
        QCOMPARE(*count, 1);
        QVERIFY(f.work([](WriteScope &scope) { return ChangeRepository(scope.connection()).insert(makeChange(u"c9"_s, u"R9"_s)); }));
    }

    void aReaderBesideAWriterChangesNothing()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(seed(f));
        Store::Options options;
        options.folder = f.folder.path();
        options.clock = &f.clock;
        options.access = Access::Read;
        const auto reader = Store::open(options);
        QVERIFY(reader);
        auto write = (*reader)->writeWork([](WriteScope &) -> Done { return {}; });
        write.waitForFinished();
        QCOMPARE(write.result().error().kind, FaultKind::Busy);
        const auto entry = f.read([](Connection &db) { return OutboxRepository(db).find(u"o1"_s); });
        QCOMPARE((*entry)->state, OutboxState::Sending);
    }

    void aCancelledReadEndsEarly()
    {
        StoreFixture f;
        QVERIFY(f.open());
        CancelToken token;
        auto slow = f.store->read(
            [](Connection &db) -> Done {
                Statement statement = db.prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n");
                return statement.run();
            },
            token);
        // Interrupting has to meet the running statement; one that has not started yet never does.
        QTRY_VERIFY_WITH_TIMEOUT((token.cancel(), slow.isFinished()), 30'000);
        QCOMPARE(slow.result().error().kind, FaultKind::Cancelled);
        QVERIFY(f.addShop());
    }

    void termsAndTags()
    {
        StoreFixture f;
        QVERIFY(f.open());
        const RecordRef sku{RecordKind::Sku, u"S1"_s, u"P1-A"_s};
        QVERIFY(f.work([&](WriteScope &scope) {
            return TermsRepository(scope.connection()).put({sku, 700, 900, {}, {}, {u"summer"_s, u"old"_s}});
        }));
        const auto terms = f.read([&](Connection &db) { return TermsRepository(db).find(sku); });
        QCOMPARE((*terms)->cost, std::optional<qint64>(700));
        QCOMPARE((*terms)->tags, (QStringList{u"old"_s, u"summer"_s}));
        QVERIFY(f.work([&](WriteScope &scope) { return TermsRepository(scope.connection()).put({sku, {}, {}, {}, {}}); }));
        QVERIFY(!f.read([&](Connection &db) { return TermsRepository(db).find(sku); }).value().has_value());
    }

    // A field without a line of its own would be settled by the rule for what nobody thought of.
    void everyFieldThatCanBeChangedHasItsOwnRule()
    {
        const auto policy = MergePolicy::read(shippedMergePolicy());
        QVERIFY(policy);
        for (const QString &field : {u"price"_s, u"title"_s, u"description"_s, u"quantity"_s, u"status"_s, u"act:return.approve"_s, u"act:return.reject"_s})
            QVERIFY2(policy->names(field), qPrintable(field));
        QCOMPARE(policy->ruleOf(u"quantity"_s), MergeRule::AddDelta);
        QCOMPARE(policy->ruleOf(u"status"_s), MergeRule::FollowRemote);
        for (const QString &field : {u"price"_s, u"title"_s, u"description"_s, u"whatever-comes"_s})
            QCOMPARE(policy->ruleOf(field), MergeRule::Ask);
    }

    void aWorkspaceFollowsItsOwnPolicy()
    {
        StoreFixture f;
        QVERIFY(f.open());
        const auto rule = [&] { return f.read([](Connection &db) { return mergePolicyOf(db); })->ruleOf(u"title"_s); };
        QCOMPARE(rule(), MergeRule::Ask);
        QVERIFY(adoptMergePolicy(*f.store, R"({"fields": {"title": "follow"}})"));
        QCOMPARE(rule(), MergeRule::FollowRemote);
        QVERIFY(f.open());
        QCOMPARE(rule(), MergeRule::FollowRemote);
        QCOMPARE(adoptMergePolicy(*f.store, R"({"fields": {"title": "perhaps"}})").error().subject, u"title: perhaps"_s);
        QCOMPARE(rule(), MergeRule::FollowRemote);
        QVERIFY(adoptMergePolicy(*f.store, shippedMergePolicy()));
        QCOMPARE(rule(), MergeRule::Ask);
    }
};

QTEST_GUILESS_MAIN(tst_Work)
#include "tst_work.moc"
