// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/freshness.h"
#include "models/store/mirror_gone.h"
#include "tests/sync/harbour.h"

#include <QSignalSpy>

using namespace quayside;
using namespace quayside::tests;

/// Reading: the newest first, several shops, what vanished, what a person holds back.
class tst_SyncPulling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNewestIsThereBeforeTheOlder();
    void historyGoesOnWhereItWasCut();
    void whatWaitsGoesOutBeforeHistory();
    void aSyncCostsByChangesNotByHistory();
    void shopsAreReadSideBySide();
    void oneShopFailsTheOthersGoOn();
    void whatVanishedIsMarkedAndComesBack();
    void whatElseCanVanishIsMarkedToo();
    void anEmptyListMarksNothing();
    void aPausedLineIsNotReadUntilItIsResumed();
    void aPauseOutlastsTheProgram();
    void aPausedOutboxSendsNothing();
    void meteredReadsNothingByItself();
    void linesSayWhatHappened();
    void whatIsAskedForByIdsIsReadAsWell();
    void aReadThatWasCutIsNoRead();
    void aShopThatWasNeverReadIsDue();

private:
    void addShop(const QString &id);
    QStringList logSince(qsizetype from) const { return m_harbour->remote.log.mid(from); }

    std::unique_ptr<Harbour> m_harbour;
};

namespace {

QString statusOf(Harbour &harbour, const QString &product)
{
    const auto row = *harbour.read([=](store::Connection &db) { return store::MirrorReader(db).product({RecordKind::Product, u"S1"_s, product}); });
    return row ? QString::fromStdString(row->status) : QString();
}

Instant readAt(Harbour &harbour, const QString &key)
{
    return harbour.read(sync::readFreshness)->readAt.value(key);
}

sync::Line lineOf(Harbour &harbour, const QString &key)
{
    for (const sync::Line &line : harbour.engine->lines()) {
        if (line.key == key)
            return line;
    }
    return {};
}

} // namespace

void tst_SyncPulling::init()
{
    m_harbour = std::make_unique<Harbour>();
    QVERIFY(m_harbour->openHarbour());
}

void tst_SyncPulling::cleanup()
{
    if (m_harbour && m_harbour->store)
        QCOMPARE(m_harbour->findings(), QStringList());
    m_harbour.reset();
}

void tst_SyncPulling::addShop(const QString &id)
{
    m_harbour->remote.shops.push_back({id.toStdString(), "Shop " + id.toStdString(), "GB", "GBP", "LOCAL", "cipher", "CODE"});
}

void tst_SyncPulling::theNewestIsThereBeforeTheOlder()
{
    // Of five orders the first three are history.
    m_harbour->remote.passesOver = m_harbour->remote.orders[u"O3"_s].updatedAt;
    int ordersBeforeHistory = -1;
    m_harbour->remote.fault = [&](int, const QString &) {
        if (m_harbour->remote.log.last().endsWith("older"_L1) && ordersBeforeHistory < 0)
            ordersBeforeHistory = m_harbour->count(RecordKind::Order);
        return FakeRemote::Fault::None;
    };
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(ordersBeforeHistory, 2);
    QCOMPARE(m_harbour->count(RecordKind::Order), 5);
    QVERIFY(!lineOf(*m_harbour, u"orders/S1"_s).hasOlder);
    // Everything else was read before the history, too.
    const QStringList log = m_harbour->remote.log;
    const qsizetype firstOlder = log.indexOf(u"orders/S1 older"_s);
    QVERIFY(firstOlder > log.lastIndexOf(u"products/S1"_s));
    QVERIFY(firstOlder > log.lastIndexOf(u"returns/S1"_s));
}

void tst_SyncPulling::historyGoesOnWhereItWasCut()
{
    for (int i = 6; i <= 20; ++i) {
        const std::string id = "O" + std::to_string(i);
        m_harbour->remote.orders.insert(QString::fromStdString(id), makeOrder(id, ++m_harbour->remote.version, "AWAITING_SHIPMENT", 1));
    }
    m_harbour->remote.passesOver = m_harbour->remote.version - 2;
    int older = 0;
    m_harbour->remote.fault = [&](int, const QString &) {
        return m_harbour->remote.log.last().endsWith("older"_L1) && ++older == 3 ? FakeRemote::Fault::Offline : FakeRemote::Fault::None;
    };
    QVERIFY(!m_harbour->sync().has_value());
    const qint64 before = m_harbour->count(RecordKind::Order);
    QCOMPARE(before, 2 + 2 * 3);
    QVERIFY(m_harbour->restart());
    m_harbour->remote.fault = [](int, const QString &) { return FakeRemote::Fault::None; };
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(m_harbour->count(RecordKind::Order), 20);
    QCOMPARE(summary->pulled[u"orders"_s].inserted, 12);
    QCOMPARE(summary->pulled[u"orders"_s].unchanged, 0);
}

void tst_SyncPulling::whatWaitsGoesOutBeforeHistory()
{
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    m_harbour->remote.passesOver = m_harbour->remote.orders[u"O3"_s].updatedAt;
    sync::SyncOptions again;
    again.full = true;
    bool wasSent = false;
    bool wasHistory = false;
    m_harbour->remote.fault = [&](int, const QString &) {
        if (m_harbour->remote.log.last().endsWith("older"_L1)) {
            wasHistory = true;
            wasSent = m_harbour->effectsOf(u"P1-A price.set"_s) == 1;
        }
        return FakeRemote::Fault::None;
    };
    QVERIFY(m_harbour->sync(again).has_value());
    QVERIFY(wasHistory);
    QVERIFY(wasSent);
}

void tst_SyncPulling::aSyncCostsByChangesNotByHistory()
{
    QList<int> costs;
    for (const int history : {10, 200}) {
        for (int i = 0; i < history; ++i) {
            const std::string id = "H" + std::to_string(history) + '-' + std::to_string(i);
            m_harbour->remote.orders.insert(QString::fromStdString(id), makeOrder(id, ++m_harbour->remote.version, "COMPLETED", 1));
        }
        QVERIFY(m_harbour->sync().has_value());
        m_harbour->remote.setPrice(u"P3-A"_s, 1200 + history);
        const int before = m_harbour->remote.calls;
        const auto summary = m_harbour->sync();
        QVERIFY(summary.has_value());
        costs.append(m_harbour->remote.calls - before);
        QCOMPARE(summary->pulled[u"orders"_s].inserted + summary->pulled[u"orders"_s].updated + summary->pulled[u"orders"_s].unchanged, 0);
    }
    QCOMPARE(costs[0], costs[1]);
}

void tst_SyncPulling::shopsAreReadSideBySide()
{
    addShop(u"S2"_s);
    addShop(u"S3"_s);
    for (int i = 6; i <= 20; ++i) {
        const std::string id = "O" + std::to_string(i);
        m_harbour->remote.orders.insert(QString::fromStdString(id), makeOrder(id, ++m_harbour->remote.version, "AWAITING_SHIPMENT", 1));
    }
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->count(RecordKind::Order), 60);
    // The last has its first page before the first has its last.
    const QStringList log = m_harbour->remote.log.filter(u"orders/"_s);
    QVERIFY(log.indexOf(u"orders/S3"_s) < log.lastIndexOf(u"orders/S1"_s));
}

void tst_SyncPulling::oneShopFailsTheOthersGoOn()
{
    addShop(u"S2"_s);
    m_harbour->remote.fault = [&](int, const QString &) {
        return m_harbour->remote.log.last() == "orders/S1"_L1 ? FakeRemote::Fault::BadPage : FakeRemote::Fault::None;
    };
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->problems.size(), 1);
    QCOMPARE(summary->problems[0].shop, u"Shop S1"_s);
    QCOMPARE(m_harbour->count(RecordKind::Order), 5);
    QCOMPARE(lineOf(*m_harbour, u"orders/S1"_s).state, sync::Line::State::Failed);
}

void tst_SyncPulling::whatVanishedIsMarkedAndComesBack()
{
    QVERIFY(m_harbour->sync().has_value());
    const rows::Product gone = m_harbour->remote.products.take(u"P4"_s);
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(statusOf(*m_harbour, u"P4"_s), u"ACTIVATE"_s);   // updates alone do not show it
    m_harbour->clock.advance(25 * 3'600'000LL);
    const auto summary = m_harbour->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->gone, 1);
    QCOMPARE(statusOf(*m_harbour, u"P4"_s), u"DELETED"_s);
    QCOMPARE(m_harbour->remote.log.count(u"products/S1 ids"_s), 2); // six listings, three a page
    QCOMPARE(m_harbour->sync()->gone, 0);
    // The same version comes back.
    m_harbour->remote.products.insert(u"P4"_s, gone);
    QVERIFY(QCoro::waitFor(m_harbour->engine->pullRecords(remotes::Resource::Products, u"S1"_s, {u"P4"_s})).has_value());
    QCOMPARE(statusOf(*m_harbour, u"P4"_s), u"ACTIVATE"_s);
}

void tst_SyncPulling::whatElseCanVanishIsMarkedToo()
{
    FakeRemote &remote = m_harbour->remote;
    for (const std::string &id : {"W8", "W9"}) {
        rows::Warehouse warehouse;
        warehouse.id = id;
        warehouse.name = "Shed " + id;
        warehouse.status = "ENABLED";
        remote.warehouses.insert(QString::fromStdString(id), warehouse);
        rows::Promotion promotion;
        promotion.id = "A" + id;
        promotion.title = "Sale " + id;
        promotion.status = "DRAFT";
        promotion.updatedAt = ++remote.version;
        remote.promotions.insert(QString::fromStdString(promotion.id), promotion);
    }
    remote.alsoPulls = {remotes::Resource::Warehouses, remotes::Resource::Promotions};
    QVERIFY(m_harbour->restart());
    QVERIFY(m_harbour->sync().has_value());
    const auto living = [&](const QString &resource) {
        QStringList ids = *m_harbour->read([=](store::Connection &db) { return store::livingIds(db, u"S1"_s, resource); });
        ids.sort();
        return ids;
    };
    QVERIFY(living(u"warehouses"_s).contains(u"W9"_s));
    QCOMPARE(living(u"promotions"_s), (QStringList{u"AW8"_s, u"AW9"_s}));
    remote.warehouses.remove(u"W9"_s);
    const rows::Promotion thrown = remote.promotions.take(u"AW8"_s);
    m_harbour->clock.advance(25 * 3'600'000LL);
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(!living(u"warehouses"_s).contains(u"W9"_s));
    QVERIFY(living(u"warehouses"_s).contains(u"W8"_s));
    QCOMPARE(living(u"promotions"_s), QStringList{u"AW9"_s});
    QCOMPARE(m_harbour->count(RecordKind::Promotion, u"status:deleted"_s), 1);
    // The same comes back.
    remote.promotions.insert(u"AW8"_s, thrown);
    QVERIFY(QCoro::waitFor(m_harbour->engine->pullRecords(remotes::Resource::Promotions, u"S1"_s, {u"AW8"_s})).has_value());
    QCOMPARE(living(u"promotions"_s).size(), 2);
}

void tst_SyncPulling::anEmptyListMarksNothing()
{
    for (int i = 8; i <= 40; ++i) {
        const std::string id = "P" + std::to_string(i);
        m_harbour->remote.products.insert(QString::fromStdString(id), makeProduct(id, "Enamel mug " + id, 1000, ++m_harbour->remote.version));
    }
    QVERIFY(m_harbour->sync().has_value());
    m_harbour->remote.products.clear();
    sync::SyncOptions full;
    full.full = true;
    const auto summary = m_harbour->sync(full);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->gone, 0);
    QCOMPARE(summary->problems.size(), 1);
    QCOMPARE(m_harbour->count(RecordKind::Product), 40);
    QCOMPARE(statusOf(*m_harbour, u"P9"_s), u"ACTIVATE"_s);
}

void tst_SyncPulling::aPausedLineIsNotReadUntilItIsResumed()
{
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(QCoro::waitFor(m_harbour->engine->pauseLine(u"products/S1"_s)).has_value());
    QCOMPARE(lineOf(*m_harbour, u"products/S1"_s).state, sync::Line::State::Paused);
    m_harbour->remote.setPrice(u"P3-A"_s, 1234);
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->mirrorPrice(u"P3-A"_s), u"10.00"_s);
    QVERIFY(QCoro::waitFor(m_harbour->engine->resumeLine(u"products/S1"_s)).has_value());
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(m_harbour->mirrorPrice(u"P3-A"_s), u"12.34"_s);
    QCOMPARE(QCoro::waitFor(m_harbour->engine->pauseLine(u"products/S9"_s)).error().kind, FaultKind::NotFound);
    QCOMPARE(QCoro::waitFor(m_harbour->engine->resumeLine(u"products/S1"_s)).error().kind, FaultKind::NotAllowedNow);
    QCOMPARE(m_harbour->engine->cancelLine(u"products/S1"_s).error().kind, FaultKind::NotAllowedNow);
}

void tst_SyncPulling::aPauseOutlastsTheProgram()
{
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(QCoro::waitFor(m_harbour->engine->pauseLine(u"orders/S1"_s)).has_value());
    QVERIFY(m_harbour->restart());
    const qsizetype before = m_harbour->remote.log.size();
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(!logSince(before).contains(u"orders/S1"_s));
    QVERIFY(logSince(before).contains(u"returns/S1"_s));
}

void tst_SyncPulling::aPausedOutboxSendsNothing()
{
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    QVERIFY(QCoro::waitFor(m_harbour->engine->pauseLine(u"outbox"_s)).has_value());
    QCOMPARE(m_harbour->sync()->sent, 0);
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 0);
    QVERIFY(QCoro::waitFor(m_harbour->engine->resumeLine(u"outbox"_s)).has_value());
    // What was sent is seen although the catalog is held back.
    QVERIFY(QCoro::waitFor(m_harbour->engine->pauseLine(u"products/S1"_s)).has_value());
    QCOMPARE(m_harbour->sync()->done, 1);
    QCOMPARE(m_harbour->mirrorPrice(u"P1-A"_s), u"9.50"_s);
}

void tst_SyncPulling::meteredReadsNothingByItself()
{
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(!m_harbour->published(u"sku:SKU-P1-A"_s, u"-5%"_s).isEmpty());
    m_harbour->engine->setPolicy(NetworkPolicy::Metered);
    const qsizetype before = m_harbour->remote.log.size();
    QSignalSpy ended(m_harbour->engine.get(), &sync::SyncEngine::runEnded);
    m_harbour->engine->start();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(m_harbour->effectsOf(u"P1-A price.set"_s), 1);
    QVERIFY(!logSince(before).contains(u"orders/S1"_s));
    m_harbour->engine->comeBack();
    QVERIFY(m_harbour->engine->jobs().isEmpty());
    // A person may ask all the same.
    QVERIFY(m_harbour->sync().has_value());
    QVERIFY(logSince(before).contains(u"orders/S1"_s));
}

void tst_SyncPulling::linesSayWhatHappened()
{
    QList<sync::Job> seen;
    connect(m_harbour->engine.get(), &sync::SyncEngine::jobsChanged, this, [&] { seen += m_harbour->engine->jobs(); });
    QVERIFY(m_harbour->sync().has_value());
    const auto products = std::find_if(seen.rbegin(), seen.rend(), [](const sync::Job &job) { return job.key == "products/S1"_L1; });
    QVERIFY(products != seen.rend());
    QCOMPARE(products->done, 7);
    QCOMPARE(products->total, 7);
    QVERIFY(m_harbour->engine->jobs().isEmpty());
    QVERIFY(lineOf(*m_harbour, u"products/S1"_s).readAt > 0);
    QCOMPARE(lineOf(*m_harbour, u"products/S1"_s).shop, u"Shop S1"_s);
    QCOMPARE(lineOf(*m_harbour, u"outbox"_s).state, sync::Line::State::Idle);
}

void tst_SyncPulling::whatIsAskedForByIdsIsReadAsWell()
{
    m_harbour->remote.alsoPulls = {remotes::Resource::Tracking};
    QVERIFY(m_harbour->restart());
    QVERIFY(m_harbour->sync().has_value());
    QCOMPARE(readAt(*m_harbour, u"tracking/S1"_s), m_harbour->clock.now());
    QVERIFY(m_harbour->restart());
    QTRY_COMPARE(lineOf(*m_harbour, u"tracking/S1"_s).readAt, m_harbour->clock.now());
}

void tst_SyncPulling::aReadThatWasCutIsNoRead()
{
    m_harbour->remote.alsoPulls = {remotes::Resource::Categories};
    QVERIFY(m_harbour->restart());
    int pages = 0;
    m_harbour->remote.fault = [&](int, const QString &name) {
        return name == "pull categories"_L1 && ++pages == 2 ? FakeRemote::Fault::Offline : FakeRemote::Fault::None;
    };
    QVERIFY(!m_harbour->sync().has_value());
    QCOMPARE(readAt(*m_harbour, u"categories/S1"_s), Instant(0));
    // It is read once a day, and goes on now.
    QVERIFY(m_harbour->restart());
    QTRY_COMPARE(lineOf(*m_harbour, u"categories/S1"_s).shop, u"Shop S1"_s);
    QSignalSpy ended(m_harbour->engine.get(), &sync::SyncEngine::runEnded);
    m_harbour->engine->start();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(pages, 3);
    QVERIFY(readAt(*m_harbour, u"categories/S1"_s) > 0);
    // A later walk that is cut leaves the time of the one that was whole.
    const Instant whole = readAt(*m_harbour, u"categories/S1"_s);
    QVERIFY(QCoro::waitFor(m_harbour->engine->choosePolicy(NetworkPolicy::Offline)).has_value());
    QVERIFY(QCoro::waitFor(m_harbour->engine->choosePolicy(NetworkPolicy::Online)).has_value());
    m_harbour->remote.version += 1'000;
    pages = 0;
    sync::SyncOptions full;
    full.full = true;
    QVERIFY(!m_harbour->sync(full).has_value());
    QCOMPARE(readAt(*m_harbour, u"categories/S1"_s), whole);
}

void tst_SyncPulling::aShopThatWasNeverReadIsDue()
{
    m_harbour->remote.alsoPulls = {remotes::Resource::Categories};
    QVERIFY(m_harbour->restart());
    QVERIFY(m_harbour->sync().has_value());
    addShop(u"S2"_s);
    addShop(u"S3"_s);
    sync::SyncOptions shops;
    shops.resources = {remotes::Resource::Shops};
    m_harbour->clock.advance(2 * 3'600'000LL);
    QVERIFY(m_harbour->sync(shops).has_value());
    QVERIFY(m_harbour->restart());
    QTRY_COMPARE(lineOf(*m_harbour, u"categories/S3"_s).shop, u"Shop S3"_s);
    QSignalSpy ended(m_harbour->engine.get(), &sync::SyncEngine::runEnded);
    m_harbour->engine->start();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(readAt(*m_harbour, u"categories/S3"_s) > 0);
}

QTEST_GUILESS_MAIN(tst_SyncPulling)
#include "tst_sync_pulling.moc"
