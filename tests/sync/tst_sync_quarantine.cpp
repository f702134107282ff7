// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sync_reader.h"
#include "tests/sync/harbour.h"

using namespace quayside;
using namespace quayside::tests;

/// What nobody understands is set aside, asked for again, and let go when it is understood or gone.
class tst_SyncQuarantine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatNobodyUnderstandsIsSetAside();
    void aMendedProgramTriesAgainByItself();
    void aDocumentWithoutAnIdIsLookedForInTheWholeList();
    void aDocumentThatIsOnlyWordedAnewWasNotUnderstood();
    void aListThatHoldsRecordsBackLetsNothingGo();

private:
    std::unique_ptr<Harbour> m_harbour;
};

void tst_SyncQuarantine::init()
{
    m_harbour = std::make_unique<Harbour>();
    QVERIFY(m_harbour->openHarbour());
}

void tst_SyncQuarantine::cleanup()
{
    if (m_harbour && m_harbour->store)
        QCOMPARE(m_harbour->findings(), QStringList());
    m_harbour.reset();
}

void tst_SyncQuarantine::whatNobodyUnderstandsIsSetAside()
{
    m_harbour->remote.garbled = {u"O2"_s, u"P1"_s};
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->pulled[u"orders"_s].bad, 1);
    QCOMPARE(m_harbour->count(RecordKind::Order), 4);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 2);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine, u"resource:orders record:O2"_s), 1);
    const auto rows = *m_harbour->read([](store::Connection &db) { return store::SyncReader(db).quarantine(10); });
    QCOMPARE(rows[0].raw, QByteArray("{\"id\":\"O2\"}"));
    QCOMPARE(rows[0].reason, u"not a number"_s);

    // Tried in vain, then with success, as the command does.
    const RecordRef order{RecordKind::Quarantine, u"S1"_s, u"orders:O2"_s};
    QCOMPARE(*QCoro::waitFor(m_harbour->engine->retryQuarantined({order})), 0);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 2);
    m_harbour->remote.garbled.remove(u"O2"_s);
    QCOMPARE(*QCoro::waitFor(m_harbour->engine->retryQuarantined({order})), 1);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 1);
    QCOMPARE(m_harbour->count(RecordKind::Order), 5);
    // A newer version that is understood ends it by itself.
    m_harbour->remote.garbled.clear();
    m_harbour->remote.setPrice(u"P1-A"_s, 900);
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 0);
}

void tst_SyncQuarantine::aMendedProgramTriesAgainByItself()
{
    QCoreApplication::setApplicationVersion(u"1"_s);
    m_harbour->remote.garbled = {u"O2"_s, u"O3"_s};
    QVERIFY(m_harbour->sync().has_value());
    m_harbour->remote.garbled = {u"O3"_s};
    QCOMPARE(m_harbour->sync()->understood, 0);   // the same program does not ask again and again
    QCoreApplication::setApplicationVersion(u"2"_s);
    QCOMPARE(m_harbour->sync()->understood, 1);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 1);
    const int before = m_harbour->remote.calls;
    QCOMPARE(m_harbour->sync()->understood, 0);
    QCOMPARE(m_harbour->remote.calls - before, 4);
}

void tst_SyncQuarantine::aDocumentWithoutAnIdIsLookedForInTheWholeList()
{
    QCoreApplication::setApplicationVersion(u"1"_s);
    m_harbour->remote.nameless = {u"O2"_s, u"O3"_s};
    QCOMPARE(m_harbour->sync()->pulled[u"orders"_s].bad, 2);
    QCOMPARE(m_harbour->count(RecordKind::Order), 3);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 2);
    QCOMPARE(*QCoro::waitFor(m_harbour->engine->retryQuarantined({})), 0);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 2);

    // One tells its id now, to a person who asks.
    m_harbour->remote.nameless = {u"O3"_s};
    QCOMPARE(*QCoro::waitFor(m_harbour->engine->retryQuarantined({})), 1);
    QCOMPARE(m_harbour->count(RecordKind::Order), 4);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 1);

    // The other one to the next program, as soon as nobody holds its line back.
    m_harbour->remote.nameless.clear();
    QVERIFY(QCoro::waitFor(m_harbour->engine->pauseLine(u"orders/S1"_s)).has_value());
    QCoreApplication::setApplicationVersion(u"2"_s);
    QCOMPARE(m_harbour->sync()->understood, 0);
    QVERIFY(QCoro::waitFor(m_harbour->engine->resumeLine(u"orders/S1"_s)).has_value());
    QCOMPARE(m_harbour->sync()->understood, 1);
    QCOMPARE(m_harbour->count(RecordKind::Order), 5);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 0);
}

void tst_SyncQuarantine::aDocumentThatIsOnlyWordedAnewWasNotUnderstood()
{
    m_harbour->remote.nameless = {u"O2"_s};
    QVERIFY(m_harbour->sync().has_value());
    m_harbour->remote.namelessNote = "changed";
    QCOMPARE(*QCoro::waitFor(m_harbour->engine->retryQuarantined({})), 0);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 1);
    const auto rows = *m_harbour->read([](store::Connection &db) { return store::SyncReader(db).quarantine(10); });
    QVERIFY(rows[0].raw.contains("changed"));
}

void tst_SyncQuarantine::aListThatHoldsRecordsBackLetsNothingGo()
{
    m_harbour->remote.nameless = {u"O2"_s, u"O3"_s};
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 2);
    // Neither is met now. One tells its id; the other the shop counts and does not hand out, so that it may be either of the two.
    m_harbour->remote.nameless.clear();
    m_harbour->remote.heldBack = {u"O2"_s};
    QCOMPARE(*QCoro::waitFor(m_harbour->engine->retryQuarantined({})), 0);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 2);
    QCOMPARE(m_harbour->count(RecordKind::Order), 4); // what came is there all the same
    m_harbour->remote.heldBack.clear();
    QCOMPARE(*QCoro::waitFor(m_harbour->engine->retryQuarantined({})), 2);
    QCOMPARE(m_harbour->count(RecordKind::Quarantine), 0);
    QCOMPARE(m_harbour->count(RecordKind::Order), 5);
}

QTEST_GUILESS_MAIN(tst_SyncQuarantine)
#include "tst_sync_quarantine.moc"
