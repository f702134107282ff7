// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/store/change_repository.h"
#include "models/store/ledger_repository.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/rows_of.h"
#include "models/store/verify.h"

#include <QRandomGenerator>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

constexpr int Sets = 6;
constexpr int ChangesASet = 20;

// A shop and a desk's work: sets in every state, entries on their way.
Done fill(StoreFixture &f)
{
    QUAYSIDE_TRY(f.addShop());
    std::vector<rows::Product> products;
    for (int i = 0; i < 150; ++i)
        products.push_back(makeProduct("P" + std::to_string(i), "Enamel mug number " + std::to_string(i), 1000 + i, 1000 + i));
    QUAYSIDE_TRY(f.addProducts(products));
    std::vector<rows::Order> orders;
    for (int i = 0; i < 400; ++i)
        orders.push_back(makeOrder("O" + std::to_string(i), 2000 + i, i % 3 == 0 ? "COMPLETED" : "AWAITING_SHIPMENT", 1 + i % 3));
    QUAYSIDE_TRY(f.addOrders(orders));
    return f.work([](WriteScope &scope) -> Done {
        Connection &db = scope.connection();
        QUAYSIDE_TRY(PeopleRepository(db).add({u"p1"_s, u"Dewi"_s, u"merchandiser"_s, false, true, 1}));
        for (int s = 0; s < Sets; ++s) {
            ChangeSet set;
            set.id = u"set-%1"_s.arg(s);
            set.title = u"Campaign %1"_s.arg(s);
            set.author = u"p1"_s;
            set.fingerprint = u"fingerprint-%1"_s.arg(s);
            set.state = s % 2 == 0 ? ChangeSetState::Publishing : ChangeSetState::Submitted;
            QUAYSIDE_TRY(ChangeSetRepository(db).insert(set));
            for (int c = 0; c < ChangesASet; ++c) {
                const QString id = u"%1-%2"_s.arg(s).arg(c);
                Change change;
                change.id = u"change-"_s + id;
                change.setId = set.id;
                change.record = {RecordKind::Sku, u"S1"_s, u"P%1-A"_s.arg(s * ChangesASet + c)};
                change.product = u"P%1"_s.arg(s * ChangesASet + c);
                change.field = u"price"_s;
                change.base = u"10.00"_s;
                change.value = u"%1.99"_s.arg(11 + c);
                change.currency = u"GBP"_s;
                change.author = u"p1"_s;
                change.state = s % 2 == 0 ? ChangeState::Sending : ChangeState::Proposed;
                QUAYSIDE_TRY(ChangeRepository(db).insert(change));
                if (s % 2 != 0)
                    continue;
                OutboxEntry entry;
                entry.intent.id = u"entry-"_s + id;
                entry.intent.setId = set.id;
                entry.intent.changeId = change.id;
                entry.intent.record = change.record;
                entry.intent.product = change.product;
                entry.intent.kind = u"price.set"_s;
                entry.intent.payload = {{u"amount"_s, change.value}, {u"currency"_s, u"GBP"_s}};
                entry.intent.base = change.base;
                QUAYSIDE_TRY(OutboxRepository(db).enqueue(entry));
                ledger::Event event;
                event.id = u"event-"_s + id;
                event.person = u"p1"_s;
                event.command = u"listings.edit"_s;
                event.details = {{u"after"_s, change.value}};
                if (const auto appended = LedgerRepository(db).append(event); !appended)
                    return fail(appended.error());
            }
        }
        return {};
    });
}

// Everything that lists and figures are made of, each in two ways: by the table and by its indexes.
const QStringList Reads{
    u"SELECT * FROM main.orders ORDER BY id"_s,
    u"SELECT * FROM main.lines ORDER BY id"_s,
    u"SELECT * FROM main.products ORDER BY id"_s,
    u"SELECT * FROM main.skus ORDER BY id"_s,
    u"SELECT * FROM main.stock ORDER BY id"_s,
    u"SELECT * FROM main.rollup_day ORDER BY 1, 2, 3"_s,
    u"SELECT * FROM main.rollup_hour ORDER BY 1, 2, 3"_s,
    u"SELECT * FROM main.rollup_sku_week ORDER BY 1, 2, 3"_s,
    u"SELECT * FROM main.status_counts ORDER BY 1, 2, 3"_s,
    u"SELECT status, count(*) FROM main.orders GROUP BY status"_s,
    u"SELECT id FROM main.orders ORDER BY created_at, id"_s,
    u"SELECT id FROM main.skus ORDER BY price, id"_s,
    u"SELECT sum(price) FROM main.skus"_s,
    u"SELECT rowid FROM main.product_words WHERE product_words MATCH 'mug' ORDER BY rowid"_s,
    u"SELECT * FROM work.changes ORDER BY rowid"_s,
    u"SELECT * FROM work.outbox ORDER BY rowid"_s,
    u"SELECT * FROM work.ledger ORDER BY seq"_s,
};

Result<QByteArray> answerTo(StoreFixture &f, const QString &sql)
{
    return f.read([sql](Connection &db) -> Result<QByteArray> {
        const QByteArray text = sql.toUtf8();
        Statement statement = db.prepare({text.constData(), std::size_t(text.size())});
        QByteArray all;
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return all;
            for (int column = 0; column < 12; ++column)
                all += statement.bytes(column) + '|';
            all += '\n';
        }
    });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct Pristine
{
    QByteArray mirror;
    QByteArray work;
    QHash<QString, QByteArray> answers;
};

} // namespace

class tst_Damage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(fill(f));
        QVERIFY(f.open());
        QVERIFY(f.read([](Connection &db) { return verify(db); })->isEmpty());
        for (const QString &sql : Reads) {
            const auto answer = answerTo(f, sql);
            QVERIFY2(answer && !answer->isEmpty(), qPrintable(sql));
            m_pristine.answers[sql] = *answer;
        }
        f.store.reset();
        m_pristine.mirror = bytesOf(f.folder.filePath(u"mirror.db"_s));
        m_pristine.work = bytesOf(f.folder.filePath(u"work.db"_s));
        QVERIFY(m_pristine.mirror.size() > 100'000);
        QVERIFY(m_pristine.work.size() > 50'000);
    }

    void aFlippedByteOfTheMirrorIsNoticedOrWithoutEffect()
    {
        int noticed = 0;
        for (int i = 0; i < 100; ++i) {
            StoreFixture f;
            const QByteArray where = flip(f, u"mirror.db"_s, m_pristine.mirror);
            if (const Done opened = f.open(); !opened)
                QFAIL(where + ": a mirror can be fetched again, so the workspace has to open: " + opened.error().detail.toUtf8());
            const auto answers = [&] { return everythingIsTrueOrRefused(f, where); };
            bool wasRefused = false;
            if (!f.store->openReport().mirrorRebuilt) {
                wasRefused = answers();
                if (QTest::currentTestFailed())
                    return;
                // What was met is repaired by the next opening.
                QVERIFY(f.open());
                QVERIFY2(f.store->openReport().mirrorRebuilt == wasRefused, where);
            }
            noticed += f.store->openReport().mirrorRebuilt ? 1 : 0;
            const auto changes = answerTo(f, u"SELECT * FROM work.changes ORDER BY rowid"_s);
            QVERIFY2(changes && *changes == m_pristine.answers.value(u"SELECT * FROM work.changes ORDER BY rowid"_s), where);
        }
        qInfo("%d of 100 were noticed, the others lie where nothing is", noticed);
        QVERIFY(noticed > 50);
    }

    void aFlippedByteOfTheWorkCostsNoDecision()
    {
        int salvaged = 0;
        int complete = 0;
        for (int i = 0; i < 100; ++i) {
            StoreFixture f;
            const QByteArray where = flip(f, u"work.db"_s, m_pristine.work);
            const Done opened = f.open();
            QVERIFY2(opened, where + (opened ? QByteArray() : opened.error().detail.toUtf8()));
            const Store::OpenReport report = f.store->openReport();
            if (!report.workSalvaged) {
                QVERIFY2(!everythingIsTrueOrRefused(f, where), where + ": work.db is read through when it is opened");
                continue;
            }
            ++salvaged;
            QVERIFY2(QFile::exists(report.movedTo), where);
            const int total = Sets * ChangesASet;
            const auto count = [&](const char *sql) { return answerTo(f, QString::fromLatin1(sql))->split('|').value(0).toInt(); };
            // A page may be beyond reading; then the report counts what is missing with it.
            const int changes = count("SELECT count(*) FROM work.changes");
            QVERIFY2(changes == total || report.lostRows > 0, where + ' ' + QByteArray::number(changes));
            complete += changes == total && count("SELECT count(*) FROM work.outbox") == total / 2 ? 1 : 0;
            // Whatever may still go out says what was approved.
            const auto leaving = answerTo(f, u"SELECT id, payload, record FROM work.outbox WHERE state IN ('queued','held','sending','unknown')"_s);
            QVERIFY2(leaving, where);
            for (const QByteArray &row : leaving->split('\n')) {
                const QByteArrayList cells = row.split('|');
                if (cells.size() < 3)
                    continue;
                const int c = cells[0].split('-').value(2).toInt();
                QVERIFY2(cells[0].startsWith("entry-") && cells[1].contains("\"" + QByteArray::number(11 + c) + ".99\""), where + ": " + row);
            }
            QVERIFY2(count("SELECT count(*) FROM work.changes c JOIN work.change_sets s ON s.id=c.set_id WHERE s.state IN ('submitted','approved')"
                           " AND c.value NOT LIKE '%.99'") == 0, where);
            const auto found = f.read([](Connection &db) { return verify(db); });
            QVERIFY2(found, where);
            for (const Finding &finding : *found) {
                QVERIFY2(finding.kind == Finding::LedgerChain || report.lostRows > 0,
                         where + ": " + finding.subject.toUtf8() + ' ' + finding.detail.toUtf8());
            }
        }
        qInfo("%d of 100 were salvaged, %d of them without losing a change or an entry", salvaged, complete);
        QVERIFY(salvaged > 50);
        QVERIFY(complete * 10 >= salvaged * 9);
    }

    void aFileCopiedWhileItIsWrittenIsEitherWholeOrSaysSo()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(fill(f));
        for (int i = 0; i < 8; ++i) {
            std::vector<rows::Order> orders;
            for (int k = 0; k < 200; ++k)
                orders.push_back(makeOrder("N" + std::to_string(i * 200 + k), 5000 + i, "AWAITING_SHIPMENT", 2));
            auto writing = f.store->writeMirror([orders](WriteScope &scope) -> Done {
                MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
                if (const auto done = writer.orders(orders, "[]"); !done)
                    return fail(done.error());
                return writer.finish();
            });
            // As a person with a file manager does it: one file after the other, in the middle of it.
            StoreFixture copy;
            for (const QString &name : {u"mirror.db"_s, u"mirror.db-wal"_s, u"work.db"_s, u"work.db-wal"_s}) {
                if (const QByteArray bytes = bytesOf(f.folder.filePath(name)); !bytes.isEmpty())
                    QVERIFY(put(copy.folder.filePath(name), bytes));
            }
            writing.waitForFinished();
            QVERIFY(writing.result());
            const Done opened = copy.open();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            if (copy.store->openReport().mirrorRebuilt)
                continue;
            const auto found = copy.read([](Connection &db) { return verify(db); });
            if (!found)
                QCOMPARE(found.error().kind, FaultKind::Damaged);
            else
                QVERIFY2(found->isEmpty(), found->isEmpty() ? "" : qPrintable(found->first().subject + u' ' + found->first().detail));
            const auto changes = answerTo(copy, u"SELECT count(*) FROM work.changes"_s);
            QVERIFY(changes && changes->startsWith(QByteArray::number(Sets * ChangesASet)));
        }
    }

private:
    /// Writes both files, one of them with another byte somewhere; says where.
    QByteArray flip(StoreFixture &f, const QString &name, QByteArray bytes)
    {
        const auto at = qsizetype(m_random.bounded(quint64(bytes.size())));
        const auto bit = char(1 << m_random.bounded(8));
        bytes[at] = char(bytes[at] ^ bit);
        const bool isMirror = name == "mirror.db"_L1;
        if (!put(f.folder.filePath(u"mirror.db"_s), isMirror ? bytes : m_pristine.mirror)
            || !put(f.folder.filePath(u"work.db"_s), isMirror ? m_pristine.work : bytes))
            qFatal("the files cannot be written");
        return name.toUtf8() + " byte " + QByteArray::number(at) + " bit " + QByteArray::number(bit);
    }

    /// True: something was refused as damaged. Fails the test when an answer is another than it was.
    bool everythingIsTrueOrRefused(StoreFixture &f, const QByteArray &where)
    {
        bool wasRefused = false;
        for (const QString &sql : Reads) {
            const auto answer = answerTo(f, sql);
            if (answer && *answer != m_pristine.answers.value(sql))
                QTest::qFail((where + ": another answer to " + sql.toUtf8()).constData(), __FILE__, __LINE__);
            if (!answer && answer.error().kind != FaultKind::Damaged)
                QTest::qFail((where + ": " + answer.error().detail.toUtf8()).constData(), __FILE__, __LINE__);
            wasRefused = wasRefused || !answer;
        }
        const auto found = f.read([](Connection &db) { return verify(db); });
        return wasRefused || !found || !found->isEmpty();
    }

    Pristine m_pristine;
    QRandomGenerator m_random{4711};
};

QTEST_GUILESS_MAIN(tst_Damage)
#include "tst_damage.moc"
