// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/store/change_repository.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/query.h"
#include "models/store/verify.h"
#include "models/store/version_repository.h"

#include <QFile>
#include <QFileInfo>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

const RecordRef Mug{RecordKind::Product, u"S1"_s, u"P1"_s};

QStringList told(StoreFixture &f, const RecordRef &record)
{
    const auto versions = f.read([=](Connection &db) { return VersionRepository(db).of(record); });
    if (!versions)
        return {versions.error().detail};
    QStringList list;
    for (const FieldVersion &version : *versions)
        list.append(u"%1 %2 %3 > %4"_s.arg(version.record.id, version.field, version.before, version.after));
    return list;
}

rows::Product mugWithStock(std::int64_t available, Instant at)
{
    rows::Product product = makeProduct("P1", "Mug", 1299, at);
    product.skus[0].stock[0].available = available;
    return product;
}

} // namespace

/// What history.db keeps of what the shop said before.
class tst_Versions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstLoadWritesNothing()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Mug"), makeProduct("P2", "Dress")}));
        QVERIFY(f.addOrders({makeOrder("O1", 1, "UNPAID", 2)}));
        QCOMPARE(told(f, Mug), QStringList());
        QCOMPARE(told(f, {RecordKind::Order, u"S1"_s, u"O1"_s}), QStringList());
    }

    void fiveEditsAreFiveVersions()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        for (int i = 0; i <= 5; ++i)
            QVERIFY(f.addProducts({makeProduct("P1", "Mug " + std::to_string(i), 1299, 1000 + i)}));
        QVERIFY(f.addProducts({makeProduct("P1", "Mug 5", 1299, 1005)}));
        QCOMPARE(told(f, Mug), (QStringList{u"P1 title Mug 4 > Mug 5"_s, u"P1 title Mug 3 > Mug 4"_s, u"P1 title Mug 2 > Mug 3"_s,
                                            u"P1 title Mug 1 > Mug 2"_s, u"P1 title Mug 0 > Mug 1"_s}));
        const auto then = f.read([](Connection &db) -> Result<QList<FieldAt>> {
            VersionRepository versions(db);
            const auto now = versions.now(Mug);
            const auto all = versions.of(Mug);
            if (!now || !all)
                return fail(FaultKind::Internal, u"unread"_s);
            return asOf(*now, *all, 1002);
        });
        QVERIFY(then);
        QCOMPARE(then->first().value, u"Mug 2"_s);
        QCOMPARE(f.read([](Connection &db) { return verify(db); })->size(), 0);
    }

    // mirror.db can be deleted; what was seen before cannot come back from the shop and is still there.
    void historySurvivesTheMirror()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Mug")}));
        QVERIFY(f.addProducts({makeProduct("P1", "Steel mug", 1299, 2000)}));
        f.store.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(f.folder.filePath(u"mirror.db"_s + QString::fromLatin1(suffix)));
        QVERIFY(f.open());
        QCOMPARE(told(f, Mug), QStringList{u"P1 title Mug > Steel mug"_s});
    }

    void aDamagedHistoryIsMovedAside()
    {
        StoreFixture f;
        QVERIFY(f.open());
        f.store.reset();
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(f.folder.filePath(u"history.db"_s + QString::fromLatin1(suffix)));
        QFile file(f.folder.filePath(u"history.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(f.open());
        QVERIFY(f.store->openReport().historyRebuilt);
        QVERIFY(!f.store->openReport().mirrorRebuilt);
        QVERIFY(QFile::exists(f.store->openReport().movedTo));
    }

    // A page that fails takes its versions with it; the same page again tells the same once.
    void versionsAndPageAreOneAct()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Mug")}));
        const rows::Product next = makeProduct("P1", "Steel mug", 1299, 2000);
        const auto failed = f.mirror([&](WriteScope &scope) -> Done {
            MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            if (const auto done = writer.products({&next, 1}, "[]"); !done)
                return fail(done.error());
            return fail(FaultKind::Internal, u"cut"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(told(f, Mug), QStringList());
        // The history was committed and the mirror was not: as after a kill between the two.
        QVERIFY(f.mirror([](WriteScope &scope) {
            return VersionRepository(scope.history()).add(u"S1"_s, {RecordKind::Product, "P1", {}, "title", "Mug", "Steel mug", {}}, 2000, 1, false);
        }));
        QVERIFY(f.addProducts({next}));
        QCOMPARE(told(f, Mug), QStringList{u"P1 title Mug > Steel mug"_s});
    }

    void stockOfADayIsOneVersion()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({mugWithStock(9, 1000)}));
        for (int i = 1; i <= 4; ++i) {
            f.clock.advance(60'000);
            QVERIFY(f.addProducts({mugWithStock(9 - i, 1000 + i)}));
        }
        QCOMPARE(told(f, Mug), QStringList{u"P1-A@W1 quantity 9 > 5"_s});
        // Running out and coming back are told on their own.
        QVERIFY(f.addProducts({mugWithStock(0, 2000)}));
        QVERIFY(f.addProducts({mugWithStock(8, 2001)}));
        QVERIFY(f.addProducts({mugWithStock(7, 2002)}));
        QCOMPARE(told(f, Mug), (QStringList{u"P1-A@W1 quantity 8 > 7"_s, u"P1-A@W1 quantity 0 > 8"_s, u"P1-A@W1 quantity 5 > 0"_s,
                                            u"P1-A@W1 quantity 9 > 5"_s}));
        f.clock.advance(2 * VersionRepository::JoinedWithin);
        QVERIFY(f.addProducts({mugWithStock(6, 2003)}));
        QCOMPARE(told(f, Mug).size(), 5);
        // The inventory call, which has no version of its own.
        QVERIFY(f.mirror([](WriteScope &scope) -> Done {
            MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            const std::vector<std::pair<std::string, std::vector<rows::Stock>>> levels{{"P1-A", {{"W1", 4, 1}, {"W2", 7, 0}}}};
            if (const auto done = writer.stock(levels); !done)
                return fail(done.error());
            return writer.finish();
        }));
        QCOMPARE(told(f, {RecordKind::Stock, u"S1"_s, u"P1-A@W1"_s}).first(), u"P1-A@W1 quantity 7 > 4"_s);
    }

    void ownChangesAreKnownByTheirSending()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Mug")}));
        const Instant sent = f.clock.now();
        QVERIFY(f.work([=](WriteScope &scope) -> Done {
            Connection &db = scope.connection();
            QUAYSIDE_TRY(PeopleRepository(db).add(Person{u"p1"_s, u"Mara"_s, u"merchandiser"_s}));
            ChangeSet set;
            set.id = u"set1"_s;
            set.title = u"Autumn"_s;
            set.author = u"p1"_s;
            QUAYSIDE_TRY(ChangeSetRepository(db).insert(set));
            Change change;
            change.id = u"c1"_s;
            change.setId = set.id;
            change.record = Mug;
            change.field = u"title"_s;
            change.base = u"Mug"_s;
            change.value = u"Steel mug"_s;
            change.author = u"p1"_s;
            change.state = ChangeState::Sending;
            QUAYSIDE_TRY(ChangeRepository(db).insert(change));
            OutboxEntry entry;
            entry.intent.id = u"o1"_s;
            entry.intent.setId = set.id;
            entry.intent.changeId = change.id;
            entry.intent.record = Mug;
            entry.intent.kind = u"product.edit"_s;
            QUAYSIDE_TRY(OutboxRepository(db).enqueue(entry));
            entry.state = OutboxState::Done;
            entry.sentAt = sent;
            entry.finishedAt = sent + 5'000;
            return OutboxRepository(db).update(entry);
        }));
        f.clock.advance(1'000);
        rows::Product product = makeProduct("P1", "Steel mug", 1299, 2000);
        product.skus[0].price = 999; // somebody else, seen in the same page
        QVERIFY(f.addProducts({product}));
        f.clock.advance(60'000);
        QVERIFY(f.addProducts({makeProduct("P1", "Mug", 999, 3000)}));
        QVERIFY(f.addProducts({makeProduct("P1", "Steel mug", 999, 4000)}));
        const auto versions = f.read([](Connection &db) { return VersionRepository(db).of(Mug); });
        QVERIFY(versions);
        QStringList ours;
        for (const FieldVersion &version : *versions) {
            if (!version.set.isEmpty())
                ours.append(u"%1 %2 %3 %4"_s.arg(version.field).arg(version.at).arg(version.setTitle, version.person));
        }
        QCOMPARE(ours, QStringList{u"title 2000 Autumn Mara"_s});
        // The same in the words of the command line.
        const auto count = [&](const QString &criteria) {
            return *f.read([=](Connection &db) { return Query(db).count({RecordKind::Version, criteria, u"p1"_s, 0, {}}); });
        };
        QCOMPARE(count(u"record:P1 by:Mara"_s), 1);
        QCOMPARE(count(u"record:P1 by:shop field:title"_s), 2);
        QCOMPARE(count(u"product:P1 kind:sku field:price"_s), 2);
        QCOMPARE(count(u"set:set1"_s), 1);
        QCOMPARE(count(u"sku:SKU-P1-A"_s), 1);
    }

    void longTextsAreKeptOnceAndFound()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const auto with = [](char c, Instant at) {
            rows::Product product = makeProduct("P1", "Mug", 1299, at);
            product.description = std::string(20'000, c);
            return product;
        };
        QVERIFY(f.addProducts({with('a', 1000)}));
        for (int i = 1; i <= 20; ++i)
            QVERIFY(f.addProducts({with(i % 2 ? 'b' : 'a', 1000 + i)}));
        const auto versions = f.read([](Connection &db) { return VersionRepository(db).of(Mug); });
        QCOMPARE(versions->size(), 20);
        QCOMPARE(versions->first().before, QString(20'000, u'b'));
        QCOMPARE(versions->first().after, QString(20'000, u'a'));
        f.store.reset();
        QVERIFY(QFileInfo(f.folder.filePath(u"history.db"_s)).size() < 200'000);
    }

    void oldVersionsAreDropped()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Product product = makeProduct("P1", "Mug", 1299, 1000);
        product.description = std::string(500, 'a');
        QVERIFY(f.addProducts({product}));
        QVERIFY(f.addOrders({makeOrder("O1", 1, "UNPAID", 1)}));
        product.description = std::string(500, 'b');
        product.updatedAt = 2000;
        QVERIFY(f.addProducts({product}));
        QVERIFY(f.addOrders({makeOrder("O1", 2, "AWAITING_SHIPMENT", 1)}));
        const RecordRef order{RecordKind::Order, u"S1"_s, u"O1"_s};
        f.clock.advance(Instant(86'400'000) * 400);
        QVERIFY(f.open());
        QCOMPARE(told(f, order), QStringList());
        QCOMPARE(told(f, Mug).size(), 1);
        QVERIFY(f.work([](WriteScope &scope) { return SettingsRepository(scope.connection()).setValue(u"history.days.listings"_s, u"30"_s); }));
        QVERIFY(f.open());
        QCOMPARE(told(f, Mug), QStringList());
        QCOMPARE(*f.read([](Connection &db) -> Result<qint64> {
            Statement statement = db.prepare("SELECT count(*) FROM version_texts");
            QUAYSIDE_TRY(statement.step());
            return statement.integer(0);
        }), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_versions.moc"
