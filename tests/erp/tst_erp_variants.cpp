// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erp/erp_fixture.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::remotes::erp;
using namespace quayside::remotes::erp::tryton;
using quayside::tests::Desk;
using quayside::tests::TrytonServer;

// On PostgreSQL: reading by dates needs its microseconds.
class TestErpVariants : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TrytonServer> m_server;

    struct Walk
    {
        QHash<QString, ErpVariant> variants;
        QByteArray cursor;
        int pages = 0;
        int items = 0;
    };
    static Walk walk(Desk &desk, QByteArray cursor, int limit)
    {
        Walk made;
        made.cursor = std::move(cursor);
        for (bool more = true; more; ++made.pages) {
            const auto page = QCoro::waitFor(desk.erp->variants(made.cursor, limit));
            if (!page)
                qFatal("no page: %s", qPrintable(page.error().detail));
            for (const ErpVariant &one : page->items)
                made.variants.insert(one.id, one);
            made.items += static_cast<int>(page->items.size());
            made.cursor = page->next;
            more = page->more;
        }
        return made;
    }
    // Without an overlap exactly the changed ones come, besides those that carry the newest date themselves.
    static std::unique_ptr<Desk> exactDesk(const TrytonServer &server, Instant overlap = 0)
    {
        auto desk = std::make_unique<Desk>(server, u"workstation"_s);
        desk->account.overlap = overlap;
        desk->make();
        return desk;
    }
    // A change moves the mark beyond everything the seed made.
    static QByteArray markBehindSeed(Desk &desk)
    {
        const qint64 fresh = idNumber(desk.variant(u"FRESH"_s));
        desk.call(u"product.product"_s, u"write"_s, listOf({listOf({fresh}), QJsonObject{{u"description"_s, QString::number(++m_marks)}}}));
        return walk(desk, {}, 100).cursor;
    }
    static inline int m_marks = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Postgres);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    }

    void pageByPageIsComplete()
    {
        Desk desk(*m_server, u"workstation"_s);
        const Walk all = walk(desk, {}, 7);
        QVERIFY(all.pages > 3);
        QCOMPARE(all.items, static_cast<int>(all.variants.size())); // nothing twice
        const auto ids = QCoro::waitFor(desk.erp->variantIds());
        QVERIFY(ids);
        const QSet<QString> expected(ids->begin(), ids->end());
        const QList<QString> walked = all.variants.keys();
        QCOMPARE(QSet<QString>(walked.begin(), walked.end()), expected);

        const ErpVariant shirt = all.variants.value(desk.variant(u"TS02-M"_s));
        QCOMPARE(shirt.code, u"TS02-M"_s);
        QCOMPARE(shirt.name, u"Shirt 2"_s);
        QCOMPARE(shirt.listPrice, Decimal::parse(u"12.99"));
        QCOMPARE(shirt.costPrice, Decimal::parse(u"5.5"));
        QCOMPARE(shirt.unit, u"u"_s);
        QCOMPARE(shirt.unitDigits, 0);
        QCOMPARE(shirt.barcodes.size(), 1);
        QVERIFY(shirt.active && shirt.stocked && shirt.salable && shirt.changedAt > 0);
        const ErpVariant coffee = all.variants.value(desk.variant(u"COFFEE"_s));
        QCOMPARE(coffee.unitDigits, 2);
        QVERIFY(!all.variants.value(desk.variant(u"SHIPPING"_s)).stocked);
    }

    void oneBarcodeOnTwoVariantsReachesTheCaller()
    {
        Desk desk(*m_server, u"workstation"_s);
        const Walk all = walk(desk, {}, 100);
        QStringList carriers;
        for (const ErpVariant &one : all.variants) {
            if (one.barcodes.contains(u"TWICE-1"_s))
                carriers.append(one.code);
        }
        carriers.sort();
        QCOMPARE(carriers, (QStringList{u"TWIN-A"_s, u"TWIN-B"_s}));
    }

    void viewerMayRead()
    {
        Desk desk(*m_server, u"viewer"_s);
        QVERIFY(!walk(desk, {}, 100).variants.isEmpty());
    }

    void templatePriceReachesItsVariants()
    {
        const auto desk = exactDesk(*m_server);
        const QByteArray mark = markBehindSeed(*desk);
        const QJsonValue shirt = desk->record(u"product.template"_s, listOf({clause("code"_L1, "="_L1, u"TS03"_s)}), {u"code"_s});
        const QJsonObject price{{u"list_price"_s, decimalValue(*Decimal::parse(u"17.25"), 4)}};
        const ErpVariant before = walk(*desk, {}, 100).variants.value(desk->variant(u"TS03-S"_s));
        desk->call(u"product.template"_s, u"write"_s, listOf({listOf({shirt["id"_L1]}), price}));
        const Walk changed = walk(*desk, mark, 100);
        QSet<QString> codes;
        for (const ErpVariant &one : changed.variants)
            codes.insert(one.code);
        codes.remove(u"FRESH"_s);
        QCOMPARE(codes, (QSet<QString>{u"TS03-S"_s, u"TS03-M"_s, u"TS03-L"_s, u"TS03-X"_s}));
        const ErpVariant after = changed.variants.value(before.id);
        QCOMPARE(after.listPrice, Decimal::parse(u"17.25"));
        QVERIFY(after.version != before.version);
        const auto identity = QCoro::waitFor(desk->erp->connect());
        QCOMPARE(after.changedBy, identity->userId); // our own echo is known by its author
    }

    void deactivationIsAChange()
    {
        const auto desk = exactDesk(*m_server);
        const QByteArray mark = markBehindSeed(*desk);
        const QString id = desk->variant(u"TS04-X"_s);
        desk->call(u"product.product"_s, u"write"_s, listOf({listOf({idNumber(id)}), QJsonObject{{u"active"_s, false}}}));
        const Walk changed = walk(*desk, mark, 100);
        QVERIFY(changed.variants.contains(id));
        QVERIFY(!changed.variants.value(id).active);
        QVERIFY(QCoro::waitFor(desk->erp->variantIds())->contains(id));
        desk->call(u"product.product"_s, u"write"_s, listOf({listOf({idNumber(id)}), QJsonObject{{u"active"_s, true}}}));
    }

    void newBarcodeIsAChange()
    {
        const auto desk = exactDesk(*m_server);
        const QByteArray mark = markBehindSeed(*desk);
        const QString id = desk->variant(u"TS05-S"_s);
        const ErpVariant before = walk(*desk, {}, 100).variants.value(id);
        const QJsonObject code{{u"product"_s, idNumber(id)}, {u"type"_s, QJsonValue::Null}, {u"code"_s, u"EXTRA-1"_s}};
        desk->call(u"product.identifier"_s, u"create"_s, listOf({listOf({code})}));
        const Walk changed = walk(*desk, mark, 100);
        QVERIFY(changed.variants.value(id).barcodes.contains(u"EXTRA-1"_s));
        QVERIFY(changed.variants.value(id).version != before.version);
    }

    void deletionIsFoundByTheSetOfIds()
    {
        const auto desk = exactDesk(*m_server);
        const QJsonValue shirt = desk->record(u"product.template"_s, listOf({clause("code"_L1, "="_L1, u"TS01"_s)}), {u"code"_s});
        const QJsonObject fresh{{u"template"_s, shirt["id"_L1]}, {u"suffix_code"_s, u"-GONE"_s}};
        const QJsonValue made = desk->call(u"product.product"_s, u"create"_s, listOf({listOf({fresh})}));
        const QString id = idOf(made[0]);
        const QByteArray mark = walk(*desk, {}, 100).cursor;
        QVERIFY(QCoro::waitFor(desk->erp->variantIds())->contains(id));
        Desk admin(*m_server, u"admin"_s);
        admin.call(u"product.product"_s, u"delete"_s, listOf({listOf({idNumber(id)})}));
        QVERIFY(!walk(*desk, mark, 100).variants.contains(id)); // it leaves no trace
        QVERIFY(!QCoro::waitFor(desk->erp->variantIds())->contains(id));
    }

    // Gone between two pages: the walk goes on by ids and misses nothing else.
    void deletionInTheMiddleOfAWalk()
    {
        const auto desk = exactDesk(*m_server);
        const QJsonValue shirt = desk->record(u"product.template"_s, listOf({clause("code"_L1, "="_L1, u"TS01"_s)}), {u"code"_s});
        QStringList made;
        for (const QString &suffix : {u"-A1"_s, u"-A2"_s, u"-A3"_s}) {
            const QJsonObject fresh{{u"template"_s, shirt["id"_L1]}, {u"suffix_code"_s, suffix}};
            made.append(idOf(desk->call(u"product.product"_s, u"create"_s, listOf({listOf({fresh})}))[0]));
        }
        const auto ids = QCoro::waitFor(desk->erp->variantIds());
        const int first = static_cast<int>(ids->indexOf(made[0])) + 1; // the page ends with the first of the three
        const auto page = QCoro::waitFor(desk->erp->variants({}, first));
        QVERIFY(page && page->more);
        QCOMPARE(page->items.last().id, made[0]);
        Desk admin(*m_server, u"admin"_s);
        admin.call(u"product.product"_s, u"delete"_s, listOf({listOf({idNumber(made[0]), idNumber(made[1])})}));
        const Walk rest = walk(*desk, page->next, 100);
        QVERIFY(!rest.variants.contains(made[1]));
        QVERIFY(rest.variants.contains(made[2]));
        admin.call(u"product.product"_s, u"delete"_s, listOf({listOf({idNumber(made[2])})}));
    }

    void overlapReadsAgainAndUnchangedIsKnown()
    {
        const auto desk = exactDesk(*m_server, 3'600'000);
        const Walk first = walk(*desk, {}, 100);
        const QString id = desk->variant(u"TS05-M"_s);
        desk->call(u"product.product"_s, u"write"_s, listOf({listOf({idNumber(id)}), QJsonObject{{u"description"_s, u"new"_s}}}));
        const Walk second = walk(*desk, first.cursor, 100);
        QVERIFY(second.variants.contains(id));
        for (const ErpVariant &one : second.variants)
            QCOMPARE(one.version == first.variants.value(one.id).version, one.id != id);
    }

    void damagedCursorStartsAgain()
    {
        Desk desk(*m_server, u"workstation"_s);
        QCOMPARE(walk(desk, "[1,2", 100).variants.size(), walk(desk, {}, 100).variants.size());
    }

    void pricesOfAList()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QStringList ids{desk.variant(u"TS01-S"_s), desk.variant(u"TS01-M"_s), u"999999"_s};
        const auto list = QCoro::waitFor(desk.erp->prices(ids, u"Marketplace"_s));
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QHash<QString, Decimal> prices;
        for (const ErpPrice &one : *list) {
            QCOMPARE(one.currency, u"USD"_s);
            prices.insert(one.variantId, one.price.value());
        }
        QCOMPARE(prices.value(ids[0]), *Decimal::parse(u"12.49"));
        QCOMPARE(prices.value(ids[1]), *Decimal::parse(u"10.989"));
        const auto plain = QCoro::waitFor(desk.erp->prices(ids, QString()));
        QVERIFY(plain);
        QCOMPARE(plain->first().price, Decimal::parse(u"9.99"));
        const auto none = QCoro::waitFor(desk.erp->prices(ids, u"No such list"_s));
        QCOMPARE(erpCode(none.error()), ErpCode::NotConfigured);
        QCOMPARE(none.error().subject, u"priceList"_s);
    }

    // Two write on the same version: the server refuses the second, and the adapter says so.
    void staleWriteIsAConflict()
    {
        Desk desk(*m_server, u"workstation"_s);
        const qint64 id = idNumber(desk.variant(u"TS06-S"_s));
        const QJsonValue read = desk.record(u"product.product"_s, listOf({clause("id"_L1, "="_L1, id)}), {u"_timestamp"_s});
        const QJsonObject stamps{{u"product.product,%1"_s.arg(id), read["_timestamp"_L1]}};
        desk.call(u"product.product"_s, u"write"_s, listOf({listOf({id}), QJsonObject{{u"description"_s, u"theirs"_s}}}));
        Call late(u"product.product"_s, u"write"_s, listOf({listOf({id}), QJsonObject{{u"description"_s, u"ours"_s}}}));
        late.about(u"TS06-S"_s).with(u"_timestamp"_s, stamps);
        const auto written = QCoro::waitFor(desk.session->write(late));
        QVERIFY(!written);
        QCOMPARE(erpCode(written.error()), ErpCode::ChangedMeanwhile);
        QCOMPARE(written.error().kind, FaultKind::Conflict);
        QCOMPARE(written.error().subject, u"TS06-S"_s);
    }
};

QTEST_GUILESS_MAIN(TestErpVariants)
#include "tst_erp_variants.moc"
