// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/store/ledger_repository.h"
#include "models/store/mirror_reader.h"
#include "models/store/outbox_repository.h"
#include "models/store/rows_of.h"
#include "models/store/terms_repository.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>

#include <cstdio>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

constexpr int OrdersPerPage = 20;

/// Everything a schema is made of, for comparing one with another. Space does not matter.
QStringList schemaOf(const QString &path)
{
    const auto db = Connection::open(path, Connection::Mode::ReadOnly);
    if (!db)
        return {db.error().detail};
    Statement statement = (*db)->prepare("SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema"
                                         " UNION ALL SELECT 'version ' || user_version FROM pragma_user_version ORDER BY 1");
    return rowsOf(statement, [](Statement &row) { return row.text(0).replace(QRegularExpression(u"--[^\n]*"_s), {}).simplified(); })
        .value_or(QList<QString>());
}

Done makeArchived(const QString &path, const QString &name)
{
    QFile script(u":/schema-archive/"_s + name);
    if (!script.open(QIODevice::ReadOnly))
        return fail(FaultKind::NotFound, name);
    const auto db = Connection::open(path, Connection::Mode::ReadWrite);
    if (!db)
        return fail(db.error());
    return (*db)->execute(script.readAll());
}

Done writePage(StoreFixture &f, int page)
{
    return f.mirror([page](WriteScope &scope) -> Done {
        MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        std::vector<rows::Order> orders;
        for (int i = 0; i < OrdersPerPage; ++i)
            orders.push_back(makeOrder("O" + std::to_string(page) + "-" + std::to_string(i), page + 1, "AWAITING_SHIPMENT", 3));
        if (const auto done = writer.orders(orders, "[]"); !done)
            return fail(done.error());
        QUAYSIDE_TRY(writer.setCursor(u"orders"_s, QByteArray::number(page + 1), page));
        return writer.finish();
    });
}

// Some thousand pages of 8 KB in one transaction.
Done writeMuch(WriteScope &scope, int number)
{
    Statement statement = scope.connection().prepare("INSERT INTO quarantine(shop, resource, remote_id, reason, raw) VALUES('S1', 'orders', ?, 'large', randomblob(8000000))");
    return statement.bind(qint64(number)).run();
}

int nextPage(StoreFixture &f)
{
    const auto cursor = f.read([](Connection &db) { return MirrorReader(db).cursor(u"S1"_s, u"orders"_s); });
    return cursor && *cursor ? (*cursor)->cursor.toInt() : 0;
}

/// The process that gets killed: writes page after page from the cursor on and says so after each commit.
int writeUntilKilled(const QString &folder)
{
    StoreFixture f;
    store::Store::Options options;
    options.folder = folder;
    options.clock = &f.clock;
    options.readers = 1;
    auto opened = Store::open(options);
    if (!opened)
        return 1;
    f.store = std::move(*opened);
    if (nextPage(f) == 0 && !f.addShop())
        return 1;
    for (int page = nextPage(f);; ++page) {
        if (!writePage(f, page))
            return 1;
        std::printf("%d\n", page + 1);
        std::fflush(stdout);
    }
}

} // namespace

class tst_Files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesIntoTheFileBesideTheWriter()
    {
        StoreFixture f;
        QVERIFY(f.open());
        const QString mirror = f.folder.filePath(u"mirror.db"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.mirror([i](WriteScope &scope) { return writeMuch(scope, i); }));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(mirror).size() > 16'000'000, 20'000);
    }

    void theLogDoesNotGrowForEverWhileTheWriterNeverRests()
    {
        StoreFixture f;
        QVERIFY(f.open());
        constexpr int Transactions = 40;
        QList<QFuture<Done>> written;
        for (int i = 0; i < Transactions; ++i)
            written.append(f.store->writeMirror([i](WriteScope &scope) { return writeMuch(scope, i); }));
        for (QFuture<Done> &one : written) {
            one.waitForFinished();
            QVERIFY(one.result());
        }
        // Of 320 MB the limit, and what came until the copying was over.
        const qint64 log = QFileInfo(f.folder.filePath(u"mirror.db-wal"_s)).size();
        QVERIFY2(log > 0 && log < 120'000'000, QByteArray::number(log));
    }

    void everyReleasedSchemaEndsAtTodaysOne_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
    }
    void everyReleasedSchemaEndsAtTodaysOne()
    {
        QFETCH(int, version);
        StoreFixture fresh;
        QVERIFY(fresh.open());
        fresh.store.reset();

        StoreFixture f;
        const QString work = f.folder.filePath(u"work.db"_s);
        const QString mirror = f.folder.filePath(u"mirror.db"_s);
        QVERIFY(makeArchived(work, u"work-%1.sql"_s.arg(version)));
        QVERIFY(makeArchived(mirror, u"mirror-%1.sql"_s.arg(version)));
        QVERIFY(f.open());
        QVERIFY(!f.store->openReport().workSalvaged);
        QVERIFY(!f.store->openReport().mirrorRebuilt);

        QVERIFY(f.read([](Connection &db) { return verify(db); })->isEmpty());
        QVERIFY(f.read([](Connection &db) { return LedgerRepository(db).breaks(); })->isEmpty());
        QCOMPARE(*f.read([](Connection &db) { return LedgerRepository(db).count(); }), 2);
        const auto entry = f.read([](Connection &db) { return OutboxRepository(db).find(u"o1"_s); });
        QVERIFY(entry && *entry);
        QCOMPARE((*entry)->intent.payload[u"amount"_s].toString(), u"9.99"_s);
        const auto terms = f.read([](Connection &db) { return TermsRepository(db).find({RecordKind::Sku, u"S1"_s, u"P1-A"_s}); });
        QCOMPARE((*terms)->tags, QStringList{u"summer"_s});
        QVERIFY(f.addOrders({makeOrder("O1", 1, "UNPAID", 1)}));
        f.store.reset();
        QCOMPARE(schemaOf(work), schemaOf(fresh.folder.filePath(u"work.db"_s)));
        QCOMPARE(schemaOf(mirror), schemaOf(fresh.folder.filePath(u"mirror.db"_s)));
    }

    void promotionsFromBeforeTheirTiersAndLimitsAreReadAgain_data()
    {
        QTest::addColumn<QByteArray>("undone");
        QTest::newRow("without a limit") << "ALTER TABLE promotions DROP COLUMN participation; PRAGMA user_version=10;"_ba;
        QTest::newRow("without tiers") << "ALTER TABLE promotions DROP COLUMN participation; DROP TABLE promotion_gifts; DROP TABLE promotion_tiers;"
                                          " DROP TABLE listing_draft_skus; DROP TABLE listing_drafts; PRAGMA user_version=8;"_ba;
    }
    void promotionsFromBeforeTheirTiersAndLimitsAreReadAgain()
    {
        QFETCH(const QByteArray, undone);
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        f.store.reset();
        {
            const auto db = Connection::open(f.folder.filePath(u"mirror.db"_s), Connection::Mode::ReadWrite);
            QVERIFY(db);
            const QByteArray row = ", 't', 'BUY_MORE_SAVE_MORE', 'SHOP', 'NORMAL', 'ONGOING', 0, 0, 0, 0, 0, '', NULL, 0, 2, ";
            QVERIFY((*db)->execute(undone
                                   + " INSERT INTO promotions SELECT 1, id, 'X1'" + row + "77 FROM shops;"
                                   " INSERT INTO cursors VALUES('tiktok', 'S1', 'promotions', x'00', 1), ('tiktok', 'S1', 'coupons', x'00', 1)"));
        }
        QVERIFY(f.open());
        QVERIFY(!f.store->openReport().mirrorRebuilt);
        const auto cursor = [&f](const QString &resource) { return f.read([resource](Connection &db) { return MirrorReader(db).cursor(u"S1"_s, resource); }); };
        QVERIFY(!cursor(u"promotions"_s)->has_value());
        QVERIFY(cursor(u"coupons"_s)->has_value());
        // With its old hash the same document would be passed over as known.
        QCOMPARE(f.read([](Connection &db) {
            Statement hash = db.prepare("SELECT raw_hash FROM promotions");
            return numberOf(hash);
        }).value_or(77), 0);
    }

    void killedAnywhereAPageAndItsCursorAgree()
    {
        StoreFixture f;
        int before = 0;
        for (int round = 0; round < 6; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, f.folder.path()});
            QVERIFY(writer.waitForStarted());
            // A different number of pages each time, so that the end meets different moments.
            int announced = 0;
            for (int lines = 0; lines < 1 + round * 2; ++lines) {
                while (!writer.canReadLine())
                    QVERIFY2(writer.waitForReadyRead(20'000), "the writer said nothing");
                announced = writer.readLine().trimmed().toInt();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

            QVERIFY(f.open());
            const int pages = nextPage(f);
            QVERIFY2(pages >= announced, "a commit that was announced is gone");
            QVERIFY(pages > before);
            QCOMPARE(*f.read([](Connection &db) { return MirrorReader(db).count(RecordKind::Order); }), qint64(pages) * OrdersPerPage);
            QCOMPARE(*f.read([](Connection &db) { return MirrorReader(db).count(RecordKind::Line); }), qint64(pages) * OrdersPerPage * 3);
            QVERIFY(f.read([](Connection &db) { return verify(db); })->isEmpty());
            before = pages;
            f.store.reset();
        }
    }

    void damageDeepInTheMirrorIsReportedAndRepairedByTheNextOpening()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        for (int page = 0; page < 40; ++page)
            QVERIFY(writePage(f, page));
        f.store.reset();
        // Everything behind the pages of the schema, which opening reads.
        QFile file(f.folder.filePath(u"mirror.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 from = file.size() * 3 / 4 / 8192 * 8192;
        file.seek(from);
        file.write(QByteArray(file.size() - from, 'x'));
        file.close();

        QVERIFY(f.open());
        QVERIFY(!f.store->openReport().mirrorRebuilt);
        const auto read = f.read([](Connection &db) -> Done {
            QUAYSIDE_TRY(db.prepare("SELECT sum(length(product_name)) FROM lines").run());
            return db.prepare("SELECT sum(length(currency)) FROM orders").run();
        });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FaultKind::Damaged);
        QVERIFY(f.open());
        QVERIFY(f.store->openReport().mirrorRebuilt);
        QVERIFY(QFile::exists(f.store->openReport().movedTo));
        QVERIFY(f.addShop());
        QVERIFY(writePage(f, 0));
        QVERIFY(f.open());
        QVERIFY(!f.store->openReport().mirrorRebuilt);
    }

    void readersSeeTheLastCommitWhileAWriterWorks()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QSemaphore written;
        QSemaphore mayCommit;
        auto write = f.store->writeMirror([&](WriteScope &scope) -> Done {
            MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            const rows::Order order = makeOrder("O1", 1, "UNPAID", 1);
            if (const auto done = writer.orders({&order, 1}, "[]"); !done)
                return fail(done.error());
            QUAYSIDE_TRY(writer.finish());
            written.release();
            return mayCommit.tryAcquire(1, 20'000) ? Done() : fail(FaultKind::Internal, u"nobody let the writer go on"_s);
        });
        QVERIFY(written.tryAcquire(1, 20'000));
        const auto orders = [&] { return *f.read([](Connection &db) { return MirrorReader(db).count(RecordKind::Order); }); };
        QCOMPARE(orders(), 0);
        mayCommit.release();
        write.waitForFinished();
        QVERIFY(write.result());
        QCOMPARE(orders(), 1);
    }

    void waitingWorkIsDoneAndWaitingReadsAreGivenUpOnClose()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QList<QFuture<Done>> writes;
        for (int page = 0; page < 5; ++page) {
            writes.append(f.store->writeMirror([page](WriteScope &scope) -> Done {
                return MirrorWriter(scope, u"tiktok"_s, u"S1"_s).setCursor(u"orders"_s, QByteArray::number(page + 1), page);
            }));
        }
        f.store.reset();
        for (const auto &write : writes) {
            QVERIFY(write.isFinished());
            QVERIFY(write.result());
        }
        QVERIFY(f.open());
        QCOMPARE(nextPage(f), 5);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList arguments = app.arguments(); arguments.size() == 3 && arguments[1] == u"--write-until-killed"_s)
        return writeUntilKilled(arguments[2]);
    tst_Files test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_files.moc"
