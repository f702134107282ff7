// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/reconciliation.h"
#include "app/sync/schedule.h"

#include <QTest>

#include <set>

using namespace quayside;
using namespace quayside::sync;
using namespace Qt::StringLiterals;
using remotes::Resource;

namespace {

constexpr Instant Now = 1'767'225'600'000;
constexpr Instant Minute = 60'000;

QString words(const QList<Resource> &resources)
{
    QStringList list;
    for (const Resource resource : resources)
        list.append(remotes::resourceWord(resource));
    return list.join(u' ');
}

} // namespace

/// What is read when, and what a comparison of ids is worth.
class tst_Schedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResourceHasItsLine()
    {
        std::set<QString> words;
        std::set<int> priorities;
        for (const remotes::ResourceFacts &facts : remotes::allResources()) {
            QCOMPARE(remotes::resourceOf(QString(facts.word)), facts.resource);
            QVERIFY(facts.every >= Minute);
            QVERIFY2(facts.recent == 0 || facts.recent > facts.overlap, facts.word.data());
            words.insert(facts.word);
            priorities.insert(facts.priority);
        }
        QCOMPARE(words.size(), remotes::allResources().size());
        QCOMPARE(priorities.size(), remotes::allResources().size());
        QVERIFY(!remotes::resourceOf(u"unknown"));
    }

    void nextReadIsAPeriodAwayLessATenth()
    {
        const remotes::ResourceFacts &orders = remotes::factsOf(Resource::Orders);
        QCOMPARE(nextDue(orders, Now, 0), Now + orders.every);
        QCOMPARE(nextDue(orders, Now, 0.5), Now + orders.every - orders.every / 20);
        QVERIFY(nextDue(orders, Now, 0.999) > Now + orders.every * 9 / 10 - 1);
    }

    void whatIsRead_data()
    {
        QTest::addColumn<NetworkPolicy>("policy");
        QTest::addColumn<Trigger>("trigger");
        QTest::addColumn<Instant>("ago");   // both were read so long ago
        QTest::addColumn<Instant>("dueIn");
        QTest::addColumn<QString>("read");
        QTest::newRow("due: returns before orders") << NetworkPolicy::Online << Trigger::Clock << 2 * Minute << Instant(0) << u"returns orders"_s;
        QTest::newRow("not due") << NetworkPolicy::Online << Trigger::Clock << Minute << Minute << QString();
        QTest::newRow("metered reads nothing by itself") << NetworkPolicy::Metered << Trigger::Clock << 2 * Minute << Instant(0) << QString();
        QTest::newRow("nor when somebody comes back") << NetworkPolicy::Metered << Trigger::Focus << 60 * Minute << Instant(0) << QString();
        QTest::newRow("offline reads nothing") << NetworkPolicy::Offline << Trigger::Focus << 60 * Minute << Instant(0) << QString();
        QTest::newRow("somebody comes back to a minute") << NetworkPolicy::Online << Trigger::Focus << Minute << Minute << u"returns orders"_s;
        QTest::newRow("somebody comes back to ten seconds") << NetworkPolicy::Online << Trigger::Focus << Instant(10'000) << Minute << QString();
    }
    void whatIsRead()
    {
        QFETCH(const NetworkPolicy, policy);
        QFETCH(const Trigger, trigger);
        QFETCH(const Instant, ago);
        QFETCH(const Instant, dueIn);
        QFETCH(const QString, read);
        const QList<Planned> plan{{Resource::Orders, Now - ago, Now + dueIn}, {Resource::Returns, Now - ago, Now + dueIn}};
        QCOMPARE(words(whatToRead(plan, policy, Now, trigger)), read);
    }

    void whenItLooksAgain_data()
    {
        QTest::addColumn<NetworkPolicy>("policy");
        QTest::addColumn<Instant>("due");
        QTest::addColumn<Instant>("entry");
        QTest::addColumn<Instant>("rest");
        QTest::addColumn<Instant>("expected");
        const Instant none = 0;
        QTest::newRow("the next read") << NetworkPolicy::Online << Now + 100 << none << none << Now + 100;
        QTest::newRow("an entry before it") << NetworkPolicy::Online << Now + 100 << Now + 50 << none << Now + 50;
        QTest::newRow("never read: at once") << NetworkPolicy::Online << none << Now + 50 << none << Instant(1);
        QTest::newRow("not while the remote is left alone") << NetworkPolicy::Online << Now + 100 << Now + 50 << Now + 5'000 << Now + 5'000;
        QTest::newRow("metered: only entries") << NetworkPolicy::Metered << Now + 100 << Now + 500 << none << Now + 500;
        QTest::newRow("metered and nothing waits") << NetworkPolicy::Metered << Now + 100 << none << none << none;
        QTest::newRow("metered, failed a moment ago") << NetworkPolicy::Metered << Now + 100 << none << Now + 5'000 << Now + 5'000;
        QTest::newRow("offline: never") << NetworkPolicy::Offline << Now + 100 << Now + 50 << Now + 5'000 << none;
    }
    void whenItLooksAgain()
    {
        QFETCH(const NetworkPolicy, policy);
        QFETCH(const Instant, due);
        QFETCH(const Instant, entry);
        QFETCH(const Instant, rest);
        QFETCH(const Instant, expected);
        QCOMPARE(wakeAt({{Resource::Orders, 0, due}}, policy, entry, rest), expected);
    }

    void comparisons_data()
    {
        QTest::addColumn<int>("mirror");
        QTest::addColumn<int>("listed");
        QTest::addColumn<qint64>("missing");
        QTest::addColumn<int>("absent");
        QTest::addColumn<bool>("isPlausible");
        QTest::newRow("nothing is gone") << 100 << 100 << qint64(0) << 0 << true;
        QTest::newRow("one is gone") << 100 << 99 << qint64(0) << 1 << true;
        QTest::newRow("more there than here") << 100 << 120 << qint64(0) << 0 << true;
        QTest::newRow("half a large catalog is a broken list") << 100 << 40 << qint64(0) << 60 << false;
        QTest::newRow("all of a small one may be true") << 5 << 0 << qint64(0) << 5 << true;
        QTest::newRow("a list with holes proves nothing") << 100 << 99 << qint64(1) << 1 << false;
        QTest::newRow("an empty mirror") << 0 << 3 << qint64(0) << 0 << true;
    }
    void comparisons()
    {
        QFETCH(const int, mirror);
        QFETCH(const int, listed);
        QFETCH(const qint64, missing);
        QFETCH(const int, absent);
        QFETCH(const bool, isPlausible);
        QStringList here;
        for (int i = 0; i < mirror; ++i)
            here.append(QString::number(i));
        QSet<QString> there;
        for (int i = 0; i < listed; ++i)
            there.insert(QString::number(i));
        const Reconciliation result = reconciled(here, there, missing);
        QCOMPARE(result.absent.size(), absent);
        QCOMPARE(result.isPlausible, isPlausible);
    }
};

QTEST_GUILESS_MAIN(tst_Schedule)
#include "tst_schedule.moc"
