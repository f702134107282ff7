// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

/// The spine, by command line alone: what the shop says comes in, what a person decides goes out once.
class tst_PriceGoesOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aHundredPricesGoOutExactlyOnceOverCutConnections();
    void bothSidesChangedAPrice_data();
    void bothSidesChangedAPrice();
    void revertBringsTheOldPriceBack();
    void whatAnAuthorMayNotDo();

private:
    void makeStation(const QString &name, std::unique_ptr<Station> &station);
    QJsonObject run(const Station &station, const QStringList &arguments, const QString &as);
    QString onlySet(const Station &station, const QString &state);
    QStringList someSkus(const Station &station, int count);
    /// Effects on prices in the shop's own log: SKU id → number of effects.
    QHash<QString, int> priceEffects() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShopProcess> m_shop;
    std::unique_ptr<Station> m_a;
    std::unique_ptr<Station> m_b;
};

#define RAN(ran)                                                                                                       \
    do {                                                                                                               \
        const Ran &r_ = (ran);                                                                                         \
        if (r_.code != 0)                                                                                              \
            QFAIL(("exit " + QByteArray::number(r_.code) + ": " + r_.err + r_.out.left(500)).constData());             \
    } while (false)

void tst_PriceGoesOut::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<ShopProcess>(m_folder->filePath(u"shop.state"_s));
    const bool large = QByteArray(QTest::currentTestFunction()).startsWith("aHundred");
    const QStringList size = large ? QStringList{u"--products"_s, u"2000"_s, u"--orders"_s, u"5000"_s}
                                   : QStringList{u"--products"_s, u"60"_s, u"--orders"_s, u"200"_s};
    QVERIFY2(m_shop->start(size + QStringList{u"--seed"_s, u"7"_s}), qPrintable(m_shop->error()));
    makeStation(u"a"_s, m_a);
    makeStation(u"b"_s, m_b);
}

void tst_PriceGoesOut::cleanup()
{
    m_a.reset();
    m_b.reset();
    m_shop.reset();
    m_folder.reset();
}

void tst_PriceGoesOut::makeStation(const QString &name, std::unique_ptr<Station> &station)
{
    QFile card(m_folder->filePath(u"card.json"_s));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write(QJsonDocument(m_shop->card()).toJson(QJsonDocument::Compact));
    card.close();
    station = std::make_unique<Station>(m_folder->filePath(name));
    RAN((*station)({u"init"_s, u"--practice"_s, card.fileName()}));
    RAN((*station)({u"people"_s, u"add"_s, u"Dewi"_s, u"--role"_s, u"merchandiser"_s}));
    RAN((*station)({u"people"_s, u"add"_s, u"Hanna"_s, u"--role"_s, u"manager"_s}));
    RAN((*station)({u"sync"_s}));
}

QJsonObject tst_PriceGoesOut::run(const Station &station, const QStringList &arguments, const QString &as)
{
    const Ran ran = station(arguments + QStringList{u"--json"_s}, as);
    if (ran.code != 0)
        qWarning("%ls: exit %d: %s", qUtf16Printable(arguments.join(u' ')), ran.code, ran.err.constData());
    return ran.object();
}

QString tst_PriceGoesOut::onlySet(const Station &station, const QString &state)
{
    const QJsonArray sets = station.list(u"change-sets"_s, u"state:"_s + state, u"id"_s);
    return sets.size() == 1 ? sets[0].toObject()[u"id"_s].toString() : QString();
}

QStringList tst_PriceGoesOut::someSkus(const Station &station, int count)
{
    // Live listings only: the shop refuses a price for anything else.
    const QJsonArray rows = station.list(u"skus"_s, u"status:live sort:sku"_s, u"sku,price"_s);
    QStringList skus;
    for (const QJsonValue &row : rows) {
        if (skus.size() < count)
            skus.append(row.toObject()[u"sku"_s].toString());
    }
    return skus;
}

QHash<QString, int> tst_PriceGoesOut::priceEffects() const
{
    QHash<QString, int> counts;
    const QJsonArray effects = m_shop->get(u"/practice/effects?kind=price.update"_s)[u"effects"_s].toArray();
    for (const QJsonValue &effect : effects)
        ++counts[effect.toObject()[u"seller_sku"_s].toString()];
    return counts;
}

void tst_PriceGoesOut::aHundredPricesGoOutExactlyOnceOverCutConnections()
{
    // Everything the shop counts is here.
    const QJsonObject counts = m_shop->get(u"/practice/counts"_s)[u"total"_s].toObject();
    QVERIFY(!counts.isEmpty());
    for (const QString &records : {u"products"_s, u"skus"_s, u"orders"_s, u"lines"_s, u"returns"_s, u"warehouses"_s,
                                   u"categories"_s, u"brands"_s, u"stock"_s})
        QCOMPARE(m_a->count(records), counts[records].toInteger());

    const QStringList skus = someSkus(*m_a, 100);
    QCOMPARE(skus.size(), 100);
    QHash<QString, QString> before;
    for (const QJsonValue &row : m_a->list(u"skus"_s, u"sku:"_s + skus.join(u','), u"sku,price"_s))
        before[row.toObject()[u"sku"_s].toString()] = row.toObject()[u"price"_s].toVariant().toString();
    QCOMPARE(before.size(), 100);

    // The train leaves: no network from here.
    m_shop->stop();
    const QJsonObject edited = run(*m_a, {u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + skus.join(u','),
                                          u"--arg"_s, u"price=-5%"_s}, u"Dewi"_s);
    QCOMPARE(edited[u"affected"_s].toInt(), 100);
    const QString set = onlySet(*m_a, u"open"_s);
    QVERIFY(!set.isEmpty());
    RAN((*m_a)({u"changes"_s, u"submit"_s, set, u"--note"_s, u"July campaign"_s}, u"Dewi"_s));

    const Ran own = (*m_a)({u"approve"_s, set}, u"Dewi"_s);
    QCOMPARE(own.code, 1);
    QVERIFY2(!own.err.trimmed().isEmpty(), "a refusal says why");
    RAN((*m_a)({u"approve"_s, set}, u"Hanna"_s));
    const Ran published = (*m_a)({u"publish"_s, set}, u"Hanna"_s);
    RAN(published);
    QVERIFY2((published.out + published.err).contains("online"), published.out.constData());
    QCOMPARE(m_a->count(u"outbox"_s, u"state:queued"_s), 100);

    // Half of all connections are cut after the shop has done what it was asked.
    QVERIFY2(m_shop->start({u"--faults"_s, u"cut-after-effect@0.5"_s}), qPrintable(m_shop->error()));
    for (int i = 0; i < 20 && m_a->count(u"outbox"_s, u"state:queued,unknown,sending,held"_s) != 0; ++i)
        (void)(*m_a)({u"sync"_s});
    QCOMPARE(m_a->count(u"outbox"_s, u"state:done"_s), 100);

    const QHash<QString, int> effects = priceEffects();
    QCOMPARE(effects.size(), 100);
    for (const QString &sku : skus)
        QVERIFY2(effects.value(sku) == 1, qPrintable(sku + u": "_s + QString::number(effects.value(sku))));

    const QJsonArray after = m_a->list(u"skus"_s, u"sort:sku sku:"_s + skus.join(u','), u"sku,price,state"_s);
    QCOMPARE(after.size(), 100);
    for (const QJsonValue &value : after) {
        const QJsonObject row = value.toObject();
        QVERIFY(row[u"price"_s].toVariant().toString() != before[row[u"sku"_s].toString()]);
        QCOMPARE(row[u"state"_s].toString(), QString());
    }
    RAN((*m_a)({u"verify"_s}));

    // The other workstation sees the same shop.
    m_shop->post(u"/practice/faults"_s, {{u"spec"_s, u""_s}});
    RAN((*m_b)({u"sync"_s}));
    const QJsonArray there = m_b->list(u"skus"_s, u"sort:sku sku:"_s + skus.join(u','), u"sku,price,state"_s);
    QCOMPARE(there, after);
    RAN((*m_b)({u"verify"_s}));
}

void tst_PriceGoesOut::bothSidesChangedAPrice_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("inShop");

    QTest::newRow("mine goes out") << u"mine"_s << QString() << u"mine"_s;
    QTest::newRow("theirs stays") << u"theirs"_s << QString() << u"theirs"_s;
    QTest::newRow("a third value goes out") << u"other"_s << u"77"_s << u"other"_s;
}

void tst_PriceGoesOut::bothSidesChangedAPrice()
{
    QFETCH(QString, choice);
    QFETCH(QString, other);
    QFETCH(QString, inShop);

    const QString sku = someSkus(*m_a, 1).value(0);
    QVERIFY(!sku.isEmpty());
    const QJsonObject row = m_a->list(u"skus"_s, u"sku:"_s + sku, u"sku,price,currency"_s)[0].toObject();
    const double base = row[u"price"_s].toVariant().toDouble();
    const bool isWhole = row[u"currency"_s] == "IDR"_L1 || row[u"currency"_s] == "VND"_L1;
    const auto amount = [isWhole](double value) { return QString::number(value, 'f', isWhole ? 0 : 2); };
    const QString mine = amount(base * 0.9);
    const QString theirs = amount(base * 1.1);

    run(*m_a, {u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + sku, u"--arg"_s, u"price="_s + mine}, u"Dewi"_s);
    const QString set = onlySet(*m_a, u"open"_s);
    RAN((*m_a)({u"changes"_s, u"submit"_s, set}, u"Dewi"_s));
    RAN((*m_a)({u"approve"_s, set}, u"Hanna"_s));
    m_shop->post(u"/practice/edit"_s, {{u"sku"_s, sku}, {u"price"_s, theirs}});
    RAN((*m_a)({u"publish"_s, set}, u"Hanna"_s));
    RAN((*m_a)({u"sync"_s}));

    const QJsonArray conflicts = m_a->list(u"conflicts"_s, u"state:open"_s, u"id,base,mine,theirs,field"_s);
    QCOMPARE(conflicts.size(), 1);
    const QJsonObject conflict = conflicts[0].toObject();
    QCOMPARE(conflict[u"field"_s].toString(), u"price"_s);
    QCOMPARE(conflict[u"base"_s].toVariant().toDouble(), base);
    QCOMPARE(conflict[u"mine"_s].toVariant().toDouble(), mine.toDouble());
    QCOMPARE(conflict[u"theirs"_s].toVariant().toDouble(), theirs.toDouble());

    QStringList resolve{u"run"_s, u"conflicts.resolve"_s, u"--on"_s, u"conflicts: state:open"_s, u"--arg"_s,
                        u"choice="_s + choice};
    if (!other.isEmpty())
        resolve += {u"--arg"_s, u"value="_s + other};
    RAN((*m_a)(resolve, u"Dewi"_s));
    // A third value is new content: it needs a word again, then goes out.
    for (const QString &state : {u"open"_s, u"submitted"_s, u"approved"_s}) {
        const QString waiting = onlySet(*m_a, state);
        if (waiting.isEmpty())
            continue;
        if (state == "open"_L1)
            RAN((*m_a)({u"changes"_s, u"submit"_s, waiting}, u"Dewi"_s));
        if (state != "approved"_L1)
            RAN((*m_a)({u"approve"_s, waiting}, u"Hanna"_s));
        RAN((*m_a)({u"publish"_s, waiting}, u"Hanna"_s));
        break;
    }
    RAN((*m_a)({u"sync"_s}));
    QCOMPARE(m_a->count(u"conflicts"_s, u"state:open"_s), 0);
    QCOMPARE(m_a->count(u"outbox"_s, u"state:queued,unknown,sending,held"_s), 0);

    const QHash<QString, QString> expected{{u"mine"_s, mine}, {u"theirs"_s, theirs}, {u"other"_s, other}};
    const QJsonObject now = m_a->list(u"skus"_s, u"sku:"_s + sku, u"sku,price,state"_s)[0].toObject();
    QCOMPARE(now[u"price"_s].toVariant().toDouble(), expected[inShop].toDouble());
    QCOMPARE(now[u"state"_s].toString(), QString());
    RAN((*m_b)({u"sync"_s}));
    const QJsonObject seen = m_b->list(u"skus"_s, u"sku:"_s + sku, u"sku,price"_s)[0].toObject();
    QCOMPARE(seen[u"price"_s].toVariant().toDouble(), expected[inShop].toDouble());
    QCOMPARE(priceEffects().value(sku), inShop == "theirs"_L1 ? 0 : 1);
    RAN((*m_a)({u"verify"_s}));
}

void tst_PriceGoesOut::revertBringsTheOldPriceBack()
{
    const QString sku = someSkus(*m_a, 1).value(0);
    const auto price = [&] {
        return m_a->list(u"skus"_s, u"sku:"_s + sku, u"price"_s)[0].toObject()[u"price"_s].toVariant().toDouble();
    };
    const double before = price();
    run(*m_a, {u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + sku, u"--arg"_s, u"price=-10%"_s}, u"Dewi"_s);
    const QString set = onlySet(*m_a, u"open"_s);
    RAN((*m_a)({u"changes"_s, u"submit"_s, set}, u"Dewi"_s));
    RAN((*m_a)({u"approve"_s, set}, u"Hanna"_s));
    RAN((*m_a)({u"publish"_s, set}, u"Hanna"_s));
    RAN((*m_a)({u"sync"_s}));
    QVERIFY(price() < before);

    RAN((*m_a)({u"revert"_s, set}, u"Dewi"_s));
    const QString back = onlySet(*m_a, u"open"_s);
    QVERIFY(!back.isEmpty());
    RAN((*m_a)({u"changes"_s, u"submit"_s, back}, u"Dewi"_s));
    RAN((*m_a)({u"approve"_s, back}, u"Hanna"_s));
    RAN((*m_a)({u"publish"_s, back}, u"Hanna"_s));
    RAN((*m_a)({u"sync"_s}));
    QCOMPARE(price(), before);
    QCOMPARE(priceEffects().value(sku), 2);
    RAN((*m_a)({u"verify"_s}));
}

void tst_PriceGoesOut::whatAnAuthorMayNotDo()
{
    RAN((*m_a)({u"people"_s, u"add"_s, u"Mai"_s, u"--role"_s, u"support"_s}));
    const QString sku = someSkus(*m_a, 1).value(0);
    const Ran denied = (*m_a)({u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + sku, u"--arg"_s, u"price=-5%"_s},
                              u"Mai"_s);
    QCOMPARE(denied.code, 1);
    QVERIFY2(denied.err.contains("Mai") || denied.err.contains("support") || denied.err.contains("right"),
             denied.err.constData());
    QCOMPARE(m_a->count(u"changes"_s), 0);

    const Ran misspelt = (*m_a)({u"run"_s, u"listings.edti"_s, u"--on"_s, u"sku:"_s + sku}, u"Dewi"_s);
    QVERIFY(misspelt.code != 0);
    QVERIFY2(misspelt.err.contains("listings.edit"), misspelt.err.constData());
    const Ran verb = (*m_a)({u"lst"_s, u"skus"_s});
    QCOMPARE(verb.code, 2);
    QVERIFY2(verb.err.contains("list"), verb.err.constData());
    const Ran field = (*m_a)({u"list"_s, u"skus"_s, u"prise:<20"_s});
    QVERIFY(field.code != 0);
    QVERIFY2(field.err.contains("price"), field.err.constData());
    const Ran column = (*m_a)({u"list"_s, u"skus"_s, u"--columns"_s, u"sku,prise"_s});
    QCOMPARE(column.code, 2);
    QVERIFY2(column.err.contains("price"), column.err.constData());
}

QTEST_GUILESS_MAIN(tst_PriceGoesOut)
#include "tst_price_goes_out.moc"
