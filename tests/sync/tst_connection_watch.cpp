// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/connection_watch.h"

#include "app/notices/keeper.h"
#include "app/notices/notice_text.h"
#include "app/sync/freshness.h"
#include "models/store/collaboration_repository.h"
#include "tests/sync/harbour.h"

#include <QSignalSpy>

using namespace quayside;
using namespace quayside::tests;

/// A connection that fails is told to people who do not look at it: once, and until it works again.
class tst_ConnectionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCutForAMomentIsNotWorthAWord();
    void aLongCutIsToldOnceAndEnds();
    void consentIsToldAtOnceAndOutlastsTheProgram();
    void consentThatEndsSoonIsTold();
    void failuresOverTheBudgetAreTold();
    void workingOfflineHealsNothing();

private:
    bool begin();
    void look();
    [[nodiscard]] QStringList causes();
    [[nodiscard]] QList<Notice> told(bool unreadOnly = true);

    std::unique_ptr<Harbour> m_harbour;
    std::unique_ptr<notices::Keeper> m_keeper;
    std::unique_ptr<sync::ConnectionWatch> m_watch;
};

namespace {

constexpr Instant Minute = 60'000;
constexpr Instant Day = 24 * 60 * Minute;

auto always(FakeRemote::Fault fault)
{
    return [fault](int, const QString &) { return fault; };
}

} // namespace

void tst_ConnectionWatch::init()
{
    m_harbour = std::make_unique<Harbour>();
    QVERIFY(m_harbour->openHarbour() && begin());
    m_harbour->remote.state.account = u"Glow Garden"_s;
    QVERIFY(m_harbour->sync().has_value());
    look();
    QCOMPARE(causes(), QStringList());
}

void tst_ConnectionWatch::cleanup()
{
    m_watch.reset();
    m_keeper.reset();
    m_harbour.reset();
}

bool tst_ConnectionWatch::begin()
{
    notices::addRaiseCommand(*m_harbour->registry);
    m_keeper = std::make_unique<notices::Keeper>(*m_harbour->store, *m_harbour->registry, m_harbour->clock);
    m_watch = std::make_unique<sync::ConnectionWatch>(*m_harbour->store, *m_harbour->engine, nullptr, m_harbour->clock);
    return true;
}

void tst_ConnectionWatch::look()
{
    QCoro::waitFor(m_watch->look());
    QCoro::waitFor(m_keeper->look());
}

QStringList tst_ConnectionWatch::causes()
{
    QStringList words;
    const QJsonArray troubles = m_harbour->read(sync::readFreshness)->trouble;
    for (const QJsonValue &trouble : troubles)
        words.append(trouble[u"connection"_s].toString() + u' ' + trouble[u"cause"_s].toString());
    return words;
}

QList<Notice> tst_ConnectionWatch::told(bool unreadOnly)
{
    const QString manager = m_harbour->people[u"Hanna"_s].id;
    QList<Notice> all = *m_harbour->read([=](store::Connection &db) { return store::NoticeRepository(db).of(manager, 100, unreadOnly); });
    all.removeIf([](const Notice &notice) { return notice.what != "sync.failing"_L1; });
    return all;
}

void tst_ConnectionWatch::aCutForAMomentIsNotWorthAWord()
{
    m_harbour->remote.fault = always(FakeRemote::Fault::Offline);
    QVERIFY(!m_harbour->sync().has_value());
    look();
    m_harbour->clock.advance(5 * Minute);
    look();
    QCOMPARE(causes(), QStringList());
    m_harbour->remote.fault = always(FakeRemote::Fault::None);
    QVERIFY(m_harbour->sync().has_value());
    look();
    // The next cut begins anew.
    m_harbour->remote.fault = always(FakeRemote::Fault::Offline);
    QVERIFY(!m_harbour->sync().has_value());
    look();
    m_harbour->clock.advance(6 * Minute);
    look();
    QCOMPARE(causes(), QStringList());
    QCOMPARE(told().size(), 0);
}

void tst_ConnectionWatch::aLongCutIsToldOnceAndEnds()
{
    m_harbour->remote.fault = always(FakeRemote::Fault::Offline);
    QVERIFY(!m_harbour->sync().has_value());
    look();
    QSignalSpy changed(m_watch.get(), &sync::ConnectionWatch::changed);
    for (int i = 0; i < 6; ++i) {
        m_harbour->clock.advance(3 * Minute);
        QVERIFY(!m_harbour->sync().has_value());
        look();
    }
    QCOMPARE(changed.count(), 1);
    QCOMPARE(causes(), QStringList{u"shop unreachable"_s});
    QCOMPARE(told().size(), 1);
    const notices::NoticeText words = notices::describe(told().first(), {});
    QCOMPARE(words.what, u"Glow Garden has not answered for a while"_s);
    QCOMPARE(words.panel, u"sync"_s);

    m_harbour->remote.fault = always(FakeRemote::Fault::None);
    QVERIFY(m_harbour->sync().has_value());
    look();
    QCOMPARE(causes(), QStringList());
    QCOMPARE(told().size(), 0);
    QCOMPARE(told(false).size(), 1); // the history keeps its line
    // And the next time it is news again.
    m_harbour->remote.fault = always(FakeRemote::Fault::Offline);
    QVERIFY(!m_harbour->sync().has_value());
    look();
    m_harbour->clock.advance(11 * Minute);
    look();
    QCOMPARE(told().size(), 1);
}

void tst_ConnectionWatch::consentIsToldAtOnceAndOutlastsTheProgram()
{
    m_harbour->remote.fault = always(FakeRemote::Fault::ConsentEnded);
    QVERIFY(!m_harbour->sync().has_value());
    look();
    QCOMPARE(causes(), QStringList{u"shop consent"_s});
    QCOMPARE(told().size(), 1);
    QCOMPARE(notices::describe(told().first(), {}).what, u"Glow Garden: the consent has ended"_s);

    m_watch.reset();
    m_keeper.reset();
    QVERIFY(m_harbour->restart() && begin());
    look(); // nothing was asked yet, and nothing was mended
    QCOMPARE(causes(), QStringList{u"shop consent"_s});
    QCOMPARE(told().size(), 1);
    m_harbour->remote.fault = always(FakeRemote::Fault::None);
    QVERIFY(m_harbour->sync().has_value());
    look();
    QCOMPARE(causes(), QStringList());
    QCOMPARE(told().size(), 0);
}

void tst_ConnectionWatch::consentThatEndsSoonIsTold()
{
    m_harbour->remote.state.consentUntil = m_harbour->clock.now() + 8 * Day;
    look();
    QCOMPARE(told().size(), 0);
    m_harbour->clock.advance(2 * Day);
    look();
    QCOMPARE(causes(), QStringList{u"shop consent-ends"_s});
    QVERIFY(notices::describe(told().first(), {}).what.startsWith(u"Glow Garden: the consent ends on "_s));
    m_harbour->clock.advance(Day);
    look();
    QCOMPARE(told().size(), 1);
    m_harbour->remote.state.consentUntil = m_harbour->clock.now() + 365 * Day;
    look();
    QCOMPARE(told().size(), 0);
}

void tst_ConnectionWatch::failuresOverTheBudgetAreTold()
{
    m_harbour->remote.state.calls = 200;
    m_harbour->remote.state.failures = 60;
    look();
    QCOMPARE(told().size(), 0);
    m_harbour->clock.advance(11 * Minute);
    look();
    QCOMPARE(causes(), QStringList{u"shop errors"_s});
    QCOMPARE(told().size(), 1);
    m_harbour->remote.state.failures = 2;
    look();
    QCOMPARE(told().size(), 0);
}

void tst_ConnectionWatch::workingOfflineHealsNothing()
{
    m_harbour->remote.fault = always(FakeRemote::Fault::ConsentEnded);
    QVERIFY(!m_harbour->sync().has_value());
    look();
    m_harbour->engine->setPolicy(NetworkPolicy::Offline);
    look();
    QCOMPARE(causes(), QStringList{u"shop consent"_s});
    QCOMPARE(told().size(), 1);
    m_harbour->engine->setPolicy(NetworkPolicy::Online);
    look();
    QCOMPARE(told().size(), 1);
}

QTEST_GUILESS_MAIN(tst_ConnectionWatch)
#include "tst_connection_watch.moc"
