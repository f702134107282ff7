// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::tests;

/// Everything a shop has beside its goods and orders, from outside: read, listed, counted and summed.
class tst_WholeShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsHereAndAddsUp()
    {
        QTemporaryDir folder;
        ShopProcess shop(folder.filePath(u"shop.state"_s));
        QVERIFY2(shop.start({u"--products"_s, u"40"_s, u"--orders"_s, u"900"_s, u"--returns"_s, u"20"_s, u"--seed"_s, u"5"_s}), qPrintable(shop.error()));
        QFile card(folder.filePath(u"card.json"_s));
        QVERIFY(card.open(QIODevice::WriteOnly));
        card.write(QJsonDocument(shop.card()).toJson(QJsonDocument::Compact));
        card.close();
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--practice"_s, card.fileName(), u"--owner"_s, u"Olga"_s}).code, 0);
        const Ran synced = station({u"sync"_s});
        QVERIFY2(synced.code == 0, synced.err.constData());
        compareCounts(station, shop);
        compareSums(station);

        // Four days later there is more of everything, and what was here has not changed.
        const qint64 statements = station.count(u"statements"_s);
        shop.post(u"/practice/clock"_s, {{u"advance"_s, 4 * 86'400}});
        QCOMPARE(station({u"sync"_s}).code, 0);
        QCOMPARE_GT(station.count(u"statements"_s), statements);
        compareCounts(station, shop);
        compareSums(station);
        QCOMPARE(station({u"verify"_s}).code, 0);
    }

private:
    static void compareCounts(const Station &station, const ShopProcess &shop)
    {
        const QJsonObject counts = shop.get(u"/practice/counts"_s)[u"total"_s].toObject();
        for (const QString &records : {u"statements"_s, u"transactions"_s, u"payments"_s, u"withdrawals"_s, u"conversations"_s, u"messages"_s, u"promotions"_s, u"coupons"_s}) {
            QVERIFY2(counts[records].toInteger() > 0, qPrintable(records));
            QCOMPARE(station.count(records), counts[records].toInteger());
        }
    }
    // The shop's own sums are held to its entries by tests of the shop; here every sum that arrived is held to its parts.
    static void compareSums(const Station &station)
    {
        QCOMPARE(station.count(u"statements"_s, u"unexplained:0"_s), station.count(u"statements"_s));
        QCOMPARE(station.count(u"payments"_s, u"unexplained:0"_s), station.count(u"payments"_s));
        QCOMPARE_GT(station.count(u"unsettled"_s), 0);
        for (const QString &subject : {u"shop"_s, u"product"_s, u"sku"_s, u"video"_s})
            QCOMPARE_GT(station.count(u"performance"_s, u"subject:"_s + subject), 0);
    }
};

QTEST_GUILESS_MAIN(tst_WholeShop)
#include "tst_whole_shop.moc"
