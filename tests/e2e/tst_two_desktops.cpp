// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

/// Two workspaces that share a shop and nothing else: what each decides goes out once, whatever the connection does, and in the end
/// both show the same shop.
class tst_TwoDesktops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPublishOverCutConnections_data();
    void bothPublishOverCutConnections();
    void bothSendAtTheSameMoment();
    void whatWasIsReadAndRestored();

private:
    void makeStation(const QString &name);
    void decide(const Station &station, const QString &criteria, const QString &price);
    void publishAll(const Station &station);
    [[nodiscard]] QHash<QString, QList<QJsonObject>> effects(const QString &kind) const;
    [[nodiscard]] static QHash<QString, QString> column(const Station &station, const QString &records, const QString &criteria, const QString &key,
                                                        const QString &value);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShopProcess> m_shop;
    std::vector<std::unique_ptr<Station>> m_stations;
};

#define RAN(ran)                                                                                                       \
    do {                                                                                                               \
        const Ran &r_ = (ran);                                                                                         \
        if (r_.code != 0)                                                                                              \
            QFAIL(("exit " + QByteArray::number(r_.code) + ": " + r_.err + r_.out.left(500)).constData());             \
    } while (false)

namespace {

const auto Unfinished = u"state:queued,unknown,sending,held"_s;

const auto Sendable = u"state:queued,unknown,sending"_s; // what waits for a person waits

} // namespace

void tst_TwoDesktops::makeStation(const QString &name)
{
    QFile card(m_folder->filePath(u"card.json"_s));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write(QJsonDocument(m_shop->card()).toJson(QJsonDocument::Compact));
    card.close();
    m_stations.push_back(std::make_unique<Station>(m_folder->filePath(name)));
    const Station &station = *m_stations.back();
    RAN(station({u"init"_s, u"--practice"_s, card.fileName()}));
    RAN(station({u"people"_s, u"add"_s, u"Dewi"_s, u"--role"_s, u"merchandiser"_s}));
    RAN(station({u"people"_s, u"add"_s, u"Hanna"_s, u"--role"_s, u"manager"_s}));
    RAN(station({u"sync"_s}));
}

void tst_TwoDesktops::decide(const Station &station, const QString &criteria, const QString &price)
{
    RAN(station({u"run"_s, u"listings.edit"_s, u"--on"_s, criteria, u"--arg"_s, u"price="_s + price}, u"Dewi"_s));
}

// Every open set of the workspace, through approval into the outbox.
void tst_TwoDesktops::publishAll(const Station &station)
{
    for (const QString &state : {u"open"_s, u"submitted"_s, u"approved"_s}) {
        const QJsonArray sets = station.list(u"change-sets"_s, u"state:"_s + state, u"id"_s);
        for (const QJsonValue &value : sets) {
            const QString set = value[u"id"_s].toString();
            if (state == "open"_L1)
                RAN(station({u"changes"_s, u"submit"_s, set}, u"Dewi"_s));
            if (state != "approved"_L1)
                RAN(station({u"approve"_s, set}, u"Hanna"_s));
            RAN(station({u"publish"_s, set}, u"Hanna"_s));
        }
    }
}

QHash<QString, QList<QJsonObject>> tst_TwoDesktops::effects(const QString &kind) const
{
    QHash<QString, QList<QJsonObject>> byRecord;
    const QJsonArray list = m_shop->get(u"/practice/effects?kind="_s + kind)[u"effects"_s].toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject effect = value.toObject();
        const QString record = effect.contains(u"seller_sku"_s) ? effect[u"seller_sku"_s].toString() : effect[u"return_id"_s].toString();
        byRecord[record].append(effect);
    }
    return byRecord;
}

QHash<QString, QString> tst_TwoDesktops::column(const Station &station, const QString &records, const QString &criteria, const QString &key,
                                                const QString &value)
{
    QHash<QString, QString> values;
    for (const QJsonValue &row : station.list(records, criteria, key + u',' + value))
        values[row[key].toVariant().toString()] = row[value].toVariant().toString();
    return values;
}

void tst_TwoDesktops::bothPublishOverCutConnections_data()
{
    QTest::addColumn<int>("seed");
    // A seed of one's own finds other ways through it: QUAYSIDE_SEED=77.
    const int own = qEnvironmentVariableIntValue("QUAYSIDE_SEED");
    for (const int seed : own != 0 ? QList<int>{own} : QList<int>{3, 11})
        QTest::addRow("seed %d", seed) << seed;
}

void tst_TwoDesktops::bothPublishOverCutConnections()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    m_stations.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<ShopProcess>(m_folder->filePath(u"shop.state"_s));
    QVERIFY2(m_shop->start({u"--products"_s, u"60"_s, u"--orders"_s, u"150"_s, u"--returns"_s, u"12"_s, u"--seed"_s, QString::number(seed)}),
             qPrintable(m_shop->error()));
    makeStation(u"a"_s);
    makeStation(u"b"_s);
    const Station &a = *m_stations[0];
    const Station &b = *m_stations[1];

    // Twelve prices: four of A's alone, four of B's alone, four that both decide, each differently.
    const QJsonArray rows = a.list(u"skus"_s, u"status:live sort:sku"_s, u"sku"_s);
    QVERIFY(rows.size() >= 20);
    QStringList skus;
    for (int i = 0; i < 12; ++i)
        skus.append(rows[i][u"sku"_s].toString());
    decide(a, u"sku:"_s + skus.first(8).join(u','), u"-5%"_s);
    decide(b, u"sku:"_s + skus.last(8).join(u','), u"-9%"_s);
    // Stock of four SKUs in one warehouse each, where both counted: both movements are real.
    const QJsonArray levels = a.list(u"stock"_s, u"available:>20 sort:sku"_s, u"sku,available,id"_s);
    QVERIFY(levels.size() >= 4);
    QHash<QString, qint64> counted;
    for (int i = 0; i < 4; ++i) {
        const QString id = levels[i][u"id"_s].toString();
        counted[id] = levels[i][u"available"_s].toVariant().toLongLong() + 3 - 2;
        RAN(a({u"run"_s, u"stock.set"_s, u"--on"_s, u"stock: id:"_s + id, u"--arg"_s, u"quantity=+3"_s}, u"Dewi"_s));
        RAN(b({u"run"_s, u"stock.set"_s, u"--on"_s, u"stock: id:"_s + id, u"--arg"_s, u"quantity=-2"_s}, u"Dewi"_s));
    }
    publishAll(a);
    publishAll(b);
    // The same cases, decided at both desks before either has sent.
    const QJsonArray cases = a.list(u"returns"_s, u"status:pending type:refund"_s, u"return"_s);
    QStringList decided;
    for (int i = 0; i < 3 && i < cases.size(); ++i) {
        decided.append(cases[i][u"return"_s].toString());
        for (const Station *station : {&a, &b})
            RAN((*station)({u"run"_s, u"returns.approve"_s, u"--on"_s, u"returns: return:"_s + decided.last()}, u"Hanna"_s));
    }

    m_shop->post(u"/practice/faults"_s, {{u"spec"_s, u"cut-after-effect@0.4,cut-before-effect@0.1"_s}});
    for (int round = 0; round < 24; ++round) {
        const Station &next = *m_stations[random() % 2];
        (void)next({u"sync"_s, u"--once"_s});
        if (a.count(u"outbox"_s, Sendable) == 0 && b.count(u"outbox"_s, Sendable) == 0)
            break;
    }
    m_shop->post(u"/practice/faults"_s, {{u"spec"_s, u""_s}});
    RAN(a({u"sync"_s}));
    RAN(b({u"sync"_s}));
    RAN(a({u"sync"_s}));

    // Where both decided, whoever came second is asked; nothing was overwritten.
    const qint64 asked = a.count(u"conflicts"_s, u"state:open field:price"_s) + b.count(u"conflicts"_s, u"state:open field:price"_s);
    QCOMPARE(asked, 4);
    const auto sent = effects(u"price.update"_s);
    for (const QString &sku : std::as_const(skus))
        QVERIFY2(sent.value(sku).size() == 1, qPrintable(sku + u" was sent "_s + QString::number(sent.value(sku).size())));
    QVERIFY(!decided.isEmpty());
    for (const QString &record : std::as_const(decided))
        QCOMPARE(effects(u"return.approve"_s).value(record).size(), 1);

    // The newer ones by a rule, on either side; what is kept goes out once more, deliberately.
    for (const Station *station : {&a, &b}) {
        if (station->count(u"conflicts"_s, u"state:open field:price"_s) > 0)
            RAN((*station)({u"run"_s, u"conflicts.resolve"_s, u"--on"_s, u"conflicts: state:open field:price"_s, u"--arg"_s, u"choice=mine"_s}, u"Dewi"_s));
    }
    // Stock whose answer was lost, and which the other moved before it could be read back, proves neither yes nor no: a person is asked,
    // who looks at what was counted.
    for (const Station *station : {&a, &b}) {
        for (const QJsonValue &row : station->list(u"conflicts"_s, u"state:open field:quantity"_s, u"id,record"_s)) {
            QVERIFY2(counted.contains(row[u"record"_s].toString()), qPrintable(row[u"record"_s].toString()));
            const QString value = QString::number(counted.value(row[u"record"_s].toString()));
            RAN((*station)({u"run"_s, u"conflicts.resolve"_s, u"--on"_s, u"conflicts: id:"_s + row[u"id"_s].toString(), u"--arg"_s, u"choice=other"_s,
                            u"--arg"_s, u"value="_s + value}, u"Dewi"_s));
        }
    }
    for (int round = 0; round < 3; ++round) {
        RAN(a({u"sync"_s}));
        RAN(b({u"sync"_s}));
    }
    for (const Station *station : {&a, &b}) {
        QCOMPARE(station->count(u"conflicts"_s, u"state:open"_s), 0);
        QCOMPARE(station->count(u"outbox"_s, Unfinished), 0);
        RAN((*station)({u"verify"_s}));
    }

    // One shop, seen alike.
    const QString all = u"sku:"_s + skus.join(u',');
    const auto pricesA = column(a, u"skus"_s, all, u"sku"_s, u"price"_s);
    QCOMPARE(pricesA.size(), 12);
    QCOMPARE(column(b, u"skus"_s, all, u"sku"_s, u"price"_s), pricesA);
    QCOMPARE(column(a, u"returns"_s, {}, u"return"_s, u"status"_s), column(b, u"returns"_s, {}, u"return"_s, u"status"_s));
    const auto stockA = column(a, u"stock"_s, {}, u"id"_s, u"available"_s);
    QCOMPARE(column(b, u"stock"_s, {}, u"id"_s, u"available"_s), stockA);
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        QCOMPARE(stockA.value(it.key()).toLongLong(), it.value());

    // Each knows its own hand in what became of a price, and takes the other's for the shop's.
    for (int i = 0; i < 12; ++i) {
        const qint64 effectsOf = effects(u"price.update"_s).value(skus[i]).size();
        for (const Station *station : {&a, &b})
            QVERIFY(station->count(u"versions"_s, u"field:price sku:"_s + skus[i]) <= effectsOf);
        const qint64 ours = a.count(u"versions"_s, u"field:price by:Dewi sku:"_s + skus[i]) + b.count(u"versions"_s, u"field:price by:Dewi sku:"_s + skus[i]);
        QCOMPARE(ours, effectsOf);
    }
}

// Without a hub nobody holds the other back: two programs send to one shop side by side, over connections that break. The same price may
// be decided by both, and the later one stands; but nothing that either decided is carried out twice.
void tst_TwoDesktops::bothSendAtTheSameMoment()
{
    m_stations.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<ShopProcess>(m_folder->filePath(u"shop.state"_s));
    QVERIFY2(m_shop->start({u"--products"_s, u"60"_s, u"--orders"_s, u"60"_s, u"--seed"_s, u"23"_s}), qPrintable(m_shop->error()));
    makeStation(u"a"_s);
    makeStation(u"b"_s);
    const Station &a = *m_stations[0];
    const Station &b = *m_stations[1];
    const QJsonArray rows = a.list(u"skus"_s, u"status:live sort:sku"_s, u"sku"_s);
    QStringList skus;
    for (int i = 0; i < 24; ++i)
        skus.append(rows[i][u"sku"_s].toString());
    decide(a, u"sku:"_s + skus.first(14).join(u','), u"-4%"_s);
    decide(b, u"sku:"_s + skus.last(14).join(u','), u"-7%"_s);
    publishAll(a);
    publishAll(b);
    m_shop->post(u"/practice/faults"_s, {{u"spec"_s, u"latency=30,cut-after-effect@0.3"_s}});
    for (int round = 0; round < 6; ++round) {
        std::vector<std::unique_ptr<QProcess>> running;
        for (const Station *station : {&a, &b}) {
            running.push_back(std::make_unique<QProcess>());
            running.back()->start(QStringLiteral(QUAYSIDE_PROGRAM), {u"--workspace"_s, station->folder(), u"sync"_s});
        }
        for (const auto &process : running)
            QVERIFY(process->waitForFinished(120'000));
        if (a.count(u"outbox"_s, Sendable) == 0 && b.count(u"outbox"_s, Sendable) == 0)
            break;
    }
    m_shop->post(u"/practice/faults"_s, {{u"spec"_s, u""_s}});
    for (const Station *station : {&a, &b}) {
        RAN((*station)({u"sync"_s}));
        if (station->count(u"conflicts"_s, u"state:open field:price"_s) > 0)
            RAN((*station)({u"run"_s, u"conflicts.resolve"_s, u"--on"_s, u"conflicts: state:open"_s, u"--arg"_s, u"choice=theirs"_s}, u"Dewi"_s));
    }
    RAN(a({u"sync"_s}));
    RAN(b({u"sync"_s}));
    const auto sent = effects(u"price.update"_s);
    for (int i = 0; i < skus.size(); ++i) {
        const QList<QJsonObject> ofSku = sent.value(skus[i]);
        QSet<QString> amounts;
        for (const QJsonObject &effect : ofSku)
            amounts.insert(effect[u"new"_s].toString());
        QVERIFY2(!ofSku.isEmpty() && amounts.size() == ofSku.size(), qPrintable(skus[i]));
        QVERIFY(ofSku.size() <= (i >= 10 && i < 14 ? 2 : 1));
    }
    const QString all = u"sku:"_s + skus.join(u',');
    QCOMPARE(column(b, u"skus"_s, all, u"sku"_s, u"price"_s), column(a, u"skus"_s, all, u"sku"_s, u"price"_s));
    for (const Station *station : {&a, &b}) {
        QCOMPARE(station->count(u"outbox"_s, Unfinished), 0);
        RAN((*station)({u"verify"_s}));
    }
}

// Somebody at the shop's console moved a price: who, from what, and back to what it was yesterday.
void tst_TwoDesktops::whatWasIsReadAndRestored()
{
    m_stations.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<ShopProcess>(m_folder->filePath(u"shop.state"_s));
    QVERIFY2(m_shop->start({u"--products"_s, u"20"_s, u"--orders"_s, u"20"_s, u"--seed"_s, u"5"_s}), qPrintable(m_shop->error()));
    makeStation(u"a"_s);
    const Station &a = *m_stations[0];
    const QJsonObject row = a.list(u"skus"_s, u"status:live sort:sku"_s, u"sku,price,currency"_s)[0].toObject();
    const QString sku = row[u"sku"_s].toString();
    const QString before = row[u"price"_s].toVariant().toString();
    QCOMPARE(a.count(u"versions"_s), 0);
    const bool isWhole = row[u"currency"_s] == "IDR"_L1 || row[u"currency"_s] == "VND"_L1;
    const QString theirs = QString::number(before.toDouble() * 1.1, 'f', isWhole ? 0 : 2);
    m_shop->post(u"/practice/edit"_s, {{u"sku"_s, sku}, {u"price"_s, theirs}});
    RAN(a({u"sync"_s}));

    const QJsonArray versions = a.list(u"versions"_s, u"field:price sku:"_s + sku, u"record,field,before,after,by"_s);
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions[0][u"before"_s].toVariant().toDouble(), before.toDouble());
    QCOMPARE(versions[0][u"after"_s].toVariant().toDouble(), theirs.toDouble());
    QCOMPARE(versions[0][u"by"_s].toString(), u"shop"_s);

    const QString yesterday = QDateTime::currentDateTime().addDays(-1).toString(Qt::ISODate);
    const auto priceAt = [&](const QStringList &more) {
        return a(QStringList{u"list"_s, u"skus"_s, u"sku:"_s + sku, u"--columns"_s, u"sku,price"_s, u"--format"_s, u"json"_s} + more)
            .json().array()[0][u"price"_s].toVariant().toDouble();
    };
    QCOMPARE(priceAt({}), theirs.toDouble());
    QCOMPARE(priceAt({u"--as-of"_s, yesterday}), before.toDouble());
    const Ran unknown = a({u"list"_s, u"skus"_s, u"--as-of"_s, yesterday, u"--columns"_s, u"sku,margin"_s});
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("margin") && unknown.err.contains("price"), unknown.err.constData());
    QCOMPARE(a({u"list"_s, u"skus"_s, u"--as-of"_s, u"yesterday"_s}).code, 2);

    RAN(a({u"run"_s, u"listings.restore"_s, u"--on"_s, u"skus: sku:"_s + sku, u"--arg"_s, u"at="_s + yesterday, u"--arg"_s, u"fields=price"_s}, u"Dewi"_s));
    QCOMPARE(a.count(u"changes"_s, u"state:edited field:price"_s), 1);
    QCOMPARE(priceAt({}), before.toDouble());
    publishAll(a);
    RAN(a({u"sync"_s}));
    QCOMPARE(a.count(u"versions"_s, u"field:price by:Dewi sku:"_s + sku), 1);
    RAN(a({u"verify"_s}));
}

QTEST_GUILESS_MAIN(tst_TwoDesktops)
#include "tst_two_desktops.moc"
