// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QFile>
#include <QTest>

using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList Counted{u"products"_s, u"skus"_s, u"orders"_s, u"lines"_s, u"returns"_s, u"packages"_s, u"cancellations"_s};

} // namespace

/// What a shop counts is what `quayside list` counts after a sync, and what is read of one record each is there too.
class tst_EverythingListed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreTheShops()
    {
        QTemporaryDir folder;
        ShopProcess shop(folder.filePath(u"shop.state"_s));
        QVERIFY2(shop.start({u"--products"_s, u"140"_s, u"--orders"_s, u"6000"_s, u"--returns"_s, u"40"_s, u"--seed"_s, u"7"_s}),
                 qPrintable(shop.error()));
        QFile card(folder.filePath(u"card.json"_s));
        QVERIFY(card.open(QIODevice::WriteOnly));
        card.write(QJsonDocument(shop.card()).toJson(QJsonDocument::Compact));
        card.close();
        const Station station(folder.filePath(u"a"_s));
        QCOMPARE(station({u"init"_s, u"--practice"_s, card.fileName(), u"--owner"_s, u"Olga"_s}).code, 0);

        // The shop lives on while it is read: a parcel that leaves in between is read with the next sync.
        QJsonObject before;
        QJsonObject after;
        for (int round = 0; round < 5 && (before.isEmpty() || before != after); ++round) {
            before = shop.get(u"/practice/counts"_s)[u"total"_s].toObject();
            const Ran synced = station({u"sync"_s, u"--once"_s});
            QVERIFY2(synced.code == 0, synced.err.constData());
            after = shop.get(u"/practice/counts"_s)[u"total"_s].toObject();
        }
        QCOMPARE(after, before);
        for (const QString &records : Counted) {
            QVERIFY2(after[records].toInteger() > 0, qPrintable(records));
            QCOMPARE(std::pair(records, station.count(records)), std::pair(records, after[records].toInteger()));
        }
        for (const QString &records : {u"tracking"_s, u"price-details"_s, u"return-records"_s, u"delivery-options"_s, u"carriers"_s})
            QVERIFY2(station.count(records) > 0, qPrintable(records));

        // Criteria of the new records, and what they say of each other.
        const qint64 pending = station.count(u"cancellations"_s, u"status:pending by:buyer"_s);
        QVERIFY(pending > 0);
        const QJsonArray asked = station.list(u"cancellations"_s, u"status:pending"_s, u"order,deadline"_s);
        QCOMPARE(asked.size(), pending);
        QCOMPARE(station.count(u"orders"_s, u"order:"_s + asked[0][u"order"_s].toString()), 1);
        QVERIFY(station.count(u"packages"_s, u"status:completed"_s) > 0);
        QCOMPARE(station({u"verify"_s}).code, 0);

        // Drafts have a list of their own, with what they say otherwise.
        const QJsonArray drafts = station.list(u"drafts"_s, {}, u"id,title,draft_title,draft_differs,version"_s);
        QVERIFY(!drafts.isEmpty());
        QCOMPARE(drafts.size(), station.count(u"products"_s, u"draft:yes"_s));
        for (const QJsonValue &draft : drafts) {
            QCOMPARE(draft[u"version"_s].toString(), u"draft"_s);
            QCOMPARE(draft[u"draft_title"_s].toString(), draft[u"title"_s].toString() + u" (2)"_s);
            QCOMPARE(draft[u"draft_differs"_s].toString(), u"title weight"_s);
        }
        QCOMPARE(station.count(u"drafts"_s, u"id:"_s + drafts[0][u"id"_s].toString()), 1);
        QCOMPARE(station.count(u"drafts"_s, u"draft:no OR draft:yes"_s), drafts.size()); // the words of the list hold for both sides
        QCOMPARE(station.count(u"drafts"_s, u"sort:title-"_s), drafts.size());
        const Ran table = station({u"list"_s, u"drafts"_s});
        QVERIFY2(table.code == 0 && table.out.contains("draft_differs") && table.out.contains("(2)"), table.out.constData());
        const Ran unknown = station({u"list"_s, u"draffts"_s});
        QVERIFY2(unknown.code == 2 && unknown.err.contains("drafts"), unknown.err.constData());
        const Ran misspelt = station({u"list"_s, u"drafts"_s, u"titel:x"_s});
        QVERIFY2(misspelt.code == 2 && misspelt.err.contains("position 1"), misspelt.err.constData());

        // A change in the shop itself comes with a sync behind the second in which it happened: windows are half-open.
        QVERIFY(shop.post(u"/practice/edit"_s, {{u"cancel"_s, true}})[u"done"_s].toBool());
        for (int round = 0; round < 20 && station.count(u"cancellations"_s, u"status:pending"_s) == pending; ++round)
            QCOMPARE(station({u"sync"_s, u"--resource"_s, u"cancellations"_s, u"--once"_s}).code, 0);
        QCOMPARE(station.count(u"cancellations"_s, u"status:pending"_s), pending + 1);
    }
};

QTEST_GUILESS_MAIN(tst_EverythingListed)
#include "tst_everything_listed.moc"
