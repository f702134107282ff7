// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

/// kill -9 at random moments: nothing acknowledged is lost, nothing is sent twice.
class tst_Kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncIsKilledFiftyTimes();
};

void tst_Kill::syncIsKilledFiftyTimes()
{
    constexpr int Kills = 50;
    QTemporaryDir folder;
    ShopProcess shop(folder.filePath(u"shop.state"_s));
    QVERIFY2(shop.start({u"--products"_s, u"1000"_s, u"--orders"_s, u"20000"_s, u"--seed"_s, u"11"_s, u"--faults"_s,
                         u"latency=5"_s}),
             qPrintable(shop.error()));
    QFile card(folder.filePath(u"card.json"_s));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write(QJsonDocument(shop.card()).toJson(QJsonDocument::Compact));
    card.close();

    const Station station(folder.filePath(u"a"_s));
    QCOMPARE(station({u"init"_s, u"--practice"_s, card.fileName()}).code, 0);
    QCOMPARE(station({u"people"_s, u"add"_s, u"Hanna"_s, u"--role"_s, u"manager"_s}).code, 0);

    const quint32 seed = qEnvironmentVariableIsSet("QUAYSIDE_SEED") ? qEnvironmentVariableIntValue("QUAYSIDE_SEED")
                                                                    : QRandomGenerator::global()->generate();
    qInfo("QUAYSIDE_SEED=%u", seed);
    QRandomGenerator random(seed);

    // A busy machine starts programs slowly: kills fall where work is done, not all of them before it begins.
    QElapsedTimer starting;
    starting.start();
    QCOMPARE(station.count(u"shops"_s), 0);
    const int longest = 900 + 4 * static_cast<int>(starting.elapsed());

    int sent = 0;
    for (int i = 0; i < Kills; ++i) {
        // From the second third on there is something to publish while we kill.
        if (i >= Kills / 3 && i % 4 == 0) {
            const QJsonArray skus = station.list(u"skus"_s, u"status:live -state:sending sort:sku"_s, u"sku"_s);
            if (skus.size() > sent + 5) {
                QStringList some;
                for (int k = 0; k < 5; ++k)
                    some.append(skus[sent + k].toObject()[u"sku"_s].toString());
                const Ran edited = station({u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + some.join(u','), u"--arg"_s,
                                            u"price=-3%"_s, u"--json"_s});
                QVERIFY2(edited.code == 0, edited.err.constData());
                const QJsonArray sets = station.list(u"change-sets"_s, u"state:open"_s, u"id"_s);
                const QString set = sets[0].toObject()[u"id"_s].toString();
                QCOMPARE(station({u"changes"_s, u"submit"_s, set}).code, 0);
                const Ran approved = station({u"approve"_s, set}, u"Hanna"_s);
                QVERIFY2(approved.code == 0, approved.err.constData());
                QCOMPARE(station({u"publish"_s, set}).code, 0);
                sent += 5;
            }
        }
        QProcess process;
        process.start(QStringLiteral(QUAYSIDE_PROGRAM), {u"--workspace"_s, station.folder(), u"sync"_s});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(static_cast<int>(random.bounded(30, longest)));
        if (process.state() != QProcess::NotRunning) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
        }
    }

    Ran last;
    for (int i = 0; i < 10; ++i) {
        last = station({u"sync"_s});
        if (last.code == 0 && station.count(u"outbox"_s, u"state:queued,unknown,sending,held"_s) == 0)
            break;
    }
    QVERIFY2(last.code == 0, last.err.constData());
    QVERIFY(sent > 0);
    QCOMPARE(station.count(u"outbox"_s, u"state:done"_s), sent);

    const QJsonObject counts = shop.get(u"/practice/counts"_s)[u"total"_s].toObject();
    for (const QString &records : {u"products"_s, u"skus"_s, u"orders"_s, u"lines"_s, u"returns"_s})
        QCOMPARE(station.count(records), counts[records].toInteger());

    QHash<QString, int> effects;
    for (const QJsonValue &effect : shop.get(u"/practice/effects?kind=price.update"_s)[u"effects"_s].toArray())
        ++effects[effect.toObject()[u"seller_sku"_s].toString() + effect.toObject()[u"new"_s].toVariant().toString()];
    for (auto it = effects.cbegin(); it != effects.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    QCOMPARE(effects.size(), sent);

    const Ran verified = station({u"verify"_s});
    QVERIFY2(verified.code == 0, (verified.out + verified.err).constData());
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
