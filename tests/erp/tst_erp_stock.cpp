// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erp/cutting_proxy.h"
#include "tests/erp/erp_fixture.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::remotes::erp;
using namespace quayside::remotes::erp::tryton;
using quayside::tests::CuttingProxy;
using quayside::tests::Desk;
using quayside::tests::TrytonServer;

class TestErpStock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TrytonServer> m_server;

    static ErpStockLevel level(Desk &desk, const QString &warehouse, const QString &variant)
    {
        const auto levels = QCoro::waitFor(desk.erp->stock(desk.warehouse(warehouse).id, QStringList{variant}));
        if (!levels || levels->size() != 1)
            qFatal("no level of %s", qPrintable(variant));
        return levels->first();
    }
    // Takes a sale of so many to its open shipment.
    static QString sell(Desk &desk, const QString &id, const QString &variant, int quantity)
    {
        ErpOrder order;
        order.externalId = id;
        order.warehouseId = desk.warehouse(u"Main"_s).id;
        order.currency = u"USD"_s;
        order.buyer.id = u"buyer"_s;
        ErpOrderLine line;
        line.variantId = variant;
        line.quantity = quantity;
        line.unitPrice = 5;
        order.lines = {line};
        const auto put = QCoro::waitFor(desk.erp->putOrder(order));
        if (!put || !QCoro::waitFor(desk.erp->advanceOrder(put->document.id, ErpOrderState::Processing)))
            qFatal("not sold");
        return put->document.id;
    }
    static ErpCountLine counted(const QString &variant, Decimal number, Decimal expected)
    {
        ErpCountLine line;
        line.variantId = variant;
        line.counted = number;
        line.expected = expected;
        return line;
    }
    // A movement by hand, as another user of the ERP would make one.
    static void takeAway(Desk &desk, const QString &variant, int quantity)
    {
        const ErpWarehouse main = desk.warehouse(u"Main"_s);
        const QJsonValue lost = desk.record(u"stock.location"_s, listOf({clause("type"_L1, "="_L1, u"lost_found"_s)}), {u"type"_s});
        const QJsonObject move{{u"product"_s, idNumber(variant)}, {u"quantity"_s, quantity}, {u"uom"_s, 1},
                               {u"from_location"_s, idNumber(main.storageId)}, {u"to_location"_s, lost["id"_L1]},
                               {u"company"_s, 1}, {u"currency"_s, 1}};
        const QJsonValue made = desk.call(u"stock.move"_s, u"create"_s, listOf({listOf({move})}));
        desk.call(u"stock.move"_s, u"do"_s, listOf({made}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Sqlite);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    }

    void numbersPerWarehouse()
    {
        Desk desk(*m_server, u"workstation"_s);
        // The seed: (7 n + 3) mod 41 + 5 in Main, (5 n + 3) mod 23 + 5 in East, for the n-th variant.
        const QString first = desk.variant(u"TS01-S"_s);
        const QString second = desk.variant(u"TS01-M"_s);
        QCOMPARE(level(desk, u"Main"_s, first).onHand, Decimal(8));
        QCOMPARE(level(desk, u"Main"_s, second).onHand, Decimal(15));
        QCOMPARE(level(desk, u"East"_s, second).onHand, Decimal(13));
        const auto all = QCoro::waitFor(desk.erp->stock(desk.warehouse(u"Main"_s).id, {}));
        QVERIFY(all);
        for (const ErpStockLevel &one : *all)
            QVERIFY(one.variantId != desk.variant(u"SHIPPING"_s));
        QCOMPARE(level(desk, u"Main"_s, desk.variant(u"FRESH"_s)).onHand, Decimal());
        const auto nowhere = QCoro::waitFor(desk.erp->stock(u"999999"_s, {}));
        QCOMPARE(erpCode(nowhere.error()), ErpCode::UnknownWarehouse);
        const auto gone = QCoro::waitFor(desk.erp->stock(desk.warehouse(u"Main"_s).id, QStringList{first, u"999999"_s}));
        QVERIFY(gone);
        QCOMPARE(gone->size(), 1);
    }

    // What is not sold any more may still lie there.
    void inactiveVariantsAndWarehousesAreSeen()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS06-X"_s);
        const Decimal before = level(desk, u"Main"_s, variant).onHand;
        desk.call(u"product.product"_s, u"write"_s, listOf({listOf({idNumber(variant)}), QJsonObject{{u"active"_s, false}}}));
        QCOMPARE(level(desk, u"Main"_s, variant).onHand, before);
        QVERIFY(!before.isZero());
        const auto all = QCoro::waitFor(desk.erp->stock(desk.warehouse(u"Main"_s).id, {}));
        QVERIFY(all);
        QVERIFY(std::any_of(all->begin(), all->end(), [&](const ErpStockLevel &one) { return one.variantId == variant; }));

        Desk admin(*m_server, u"admin"_s);
        const QJsonObject idle{{u"name"_s, u"Idle"_s}, {u"type"_s, u"storage"_s}};
        const QJsonValue zones = admin.call(u"stock.location"_s, u"create"_s, listOf({listOf({idle, idle, idle})}));
        const QJsonObject house{{u"name"_s, u"Closed"_s}, {u"type"_s, u"warehouse"_s}, {u"input_location"_s, zones[0]},
                                {u"output_location"_s, zones[1]}, {u"storage_location"_s, zones[2]}};
        const QJsonValue made = admin.call(u"stock.location"_s, u"create"_s, listOf({listOf({house})}));
        admin.call(u"stock.location"_s, u"write"_s, listOf({made, QJsonObject{{u"active"_s, false}}}));
        QVERIFY(!desk.warehouse(u"Closed"_s).active);
        const auto closed = QCoro::waitFor(desk.erp->stock(idOf(made[0]), {}));
        QCOMPARE(erpCode(closed.error()), ErpCode::UnknownWarehouse);
    }

    void openOrdersAreReserved()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS01-L"_s);
        const ErpStockLevel before = level(desk, u"Main"_s, variant);
        const QString sale = sell(desk, u"R1"_s, variant, 3);
        const ErpStockLevel after = level(desk, u"Main"_s, variant);
        QCOMPARE(after.onHand, before.onHand);
        QCOMPARE(after.reserved, before.reserved + Decimal(3));
        QCOMPARE(after.available(), before.available() - Decimal(3));
        QCOMPARE(level(desk, u"East"_s, variant).reserved, Decimal());

        // Planned for yesterday and still open: the ERP's own forecasts forget it, we do not.
        const QJsonValue record = desk.record(u"sale.sale"_s, listOf({clause("id"_L1, "="_L1, idNumber(sale))}), {u"shipments"_s});
        const QJsonArray shipments = record["shipments"_L1].toArray();
        const QJsonObject yesterday{{u"planned_date"_s, dateValue(QDateTime::currentMSecsSinceEpoch() - 86'400'000)}};
        desk.call(u"stock.shipment.out"_s, u"write"_s, listOf({shipments, yesterday}));
        QCOMPARE(level(desk, u"Main"_s, variant).available(), before.available() - Decimal(3));

        // Picked: it left the storage and is reserved no more; nothing jumps on the way.
        desk.call(u"stock.shipment.out"_s, u"assign_try"_s, listOf({shipments}));
        QCOMPARE(level(desk, u"Main"_s, variant).available(), before.available() - Decimal(3));
        desk.call(u"stock.shipment.out"_s, u"pick"_s, listOf({shipments}));
        QCOMPARE(level(desk, u"Main"_s, variant).available(), before.available() - Decimal(3));
        QCOMPARE(level(desk, u"Main"_s, variant).reserved, before.reserved);
    }

    void changesAreFoundByMoves()
    {
        Desk desk(*m_server, u"workstation"_s);
        desk.account.overlap = 0;
        desk.make();
        const QString other = desk.variant(u"TS02-S"_s);
        takeAway(desk, other, 1);
        QByteArray cursor;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto page = QCoro::waitFor(desk.erp->stockChanged(cursor, 10));
            QVERIFY(page);
            cursor = page->next;
            more = page->more;
        }
        QVERIFY(pages > 1);
        const QString variant = desk.variant(u"TS02-M"_s);
        takeAway(desk, variant, 1);
        const auto page = QCoro::waitFor(desk.erp->stockChanged(cursor, 100));
        QVERIFY(page && !page->more);
        QVERIFY(page->items.contains(variant));
        QVERIFY(!page->items.contains(desk.variant(u"TS05-X"_s)));
    }

    void countIsPostedOnce()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        const QString variant = desk.variant(u"TS03-S"_s);
        const Decimal before = level(desk, u"Main"_s, variant).onHand;
        const QString main = desk.warehouse(u"Main"_s).id;
        // The answer to the posting is lost: a look tells that it was done.
        proxy.cutAfter("model.stock.inventory.confirm");
        const QList<ErpCountLine> lines{counted(variant, before + Decimal(4), before)};
        const auto posted = QCoro::waitFor(desk.erp->countStock(u"COUNT-1"_s, main, lines));
        QVERIFY(posted);
        QVERIFY(posted->applied && !posted->existed);
        QCOMPARE(proxy.cuts(), 1);
        QCOMPARE(posted->lines.first().before, before);
        QCOMPARE(posted->lines.first().after, before + Decimal(4));
        QVERIFY(!posted->lines.first().conflict);
        const auto again = QCoro::waitFor(desk.erp->countStock(u"COUNT-1"_s, main, lines));
        QVERIFY(again && again->applied && again->existed);
        QCOMPARE(again->documentId, posted->documentId);
        QCOMPARE(level(desk, u"Main"_s, variant).onHand, before + Decimal(4));
    }

    // The answer to the making is lost; the draft left behind is posted by the repeat, no second one is made.
    void draftLeftBehindIsTakenUp()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        const QString variant = desk.variant(u"TS03-M"_s);
        const Decimal before = level(desk, u"Main"_s, variant).onHand;
        const QString main = desk.warehouse(u"Main"_s).id;
        const QList<ErpCountLine> lines{counted(variant, 50, before)};
        proxy.cutAfter("model.stock.inventory.create");
        const auto lost = QCoro::waitFor(desk.erp->countStock(u"COUNT-2"_s, main, lines));
        QVERIFY(!lost);
        QVERIFY(mayHaveHappened(lost.error()));
        const auto posted = QCoro::waitFor(desk.erp->countStock(u"COUNT-2"_s, main, lines));
        QVERIFY(posted && posted->applied);
        QCOMPARE(desk.count(u"stock.inventory"_s, listOf({clause("number"_L1, "="_L1, u"COUNT-2"_s)})), 1);
        QCOMPARE(level(desk, u"Main"_s, variant).onHand, Decimal(50));
    }

    // Two count the same shelf and both say 50: Tryton alone would make 60 of it.
    void countOnAStaleBaseIsAConflict()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS03-L"_s);
        const Decimal before = level(desk, u"Main"_s, variant).onHand;
        const QString main = desk.warehouse(u"Main"_s).id;
        takeAway(desk, variant, 2); // on the other side, since we looked
        const auto refused = QCoro::waitFor(desk.erp->countStock(u"COUNT-3"_s, main, {counted(variant, 50, before)}));
        QVERIFY(refused);
        QVERIFY(!refused->applied);
        QVERIFY(refused->lines.first().conflict);
        QCOMPARE(refused->lines.first().before, before - Decimal(2));
        QCOMPARE(level(desk, u"Main"_s, variant).onHand, before - Decimal(2));
        const auto posted = QCoro::waitFor(desk.erp->countStock(u"COUNT-3b"_s, main, {counted(variant, 50, before - Decimal(2))}));
        QVERIFY(posted && posted->applied);
        QCOMPARE(level(desk, u"Main"_s, variant).onHand, Decimal(50));
    }

    // A movement that falls between the look and the posting is seen by reading back.
    void movementInBetweenIsAConflict()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        Desk other(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS03-X"_s);
        const Decimal before = level(desk, u"Main"_s, variant).onHand;
        const QString main = desk.warehouse(u"Main"_s).id;
        bool isDone = false;
        proxy.setWatch([&](const QByteArray &request) {
            if (isDone || !request.contains("model.stock.inventory.confirm"))
                return;
            isDone = true;
            takeAway(other, variant, 1);
        });
        const auto posted = QCoro::waitFor(desk.erp->countStock(u"COUNT-4"_s, main, {counted(variant, 40, before)}));
        QVERIFY(posted);
        QVERIFY(isDone);
        QVERIFY(posted->applied);
        QVERIFY(posted->lines.first().conflict);
        QCOMPARE(posted->lines.first().after, Decimal(39));
    }

    void countsOnBothSidesOfAWarehouseDoNotMix()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS04-S"_s);
        const Decimal main = level(desk, u"Main"_s, variant).onHand;
        const Decimal east = level(desk, u"East"_s, variant).onHand;
        const auto posted = QCoro::waitFor(desk.erp->countStock(u"COUNT-5"_s, desk.warehouse(u"East"_s).id, {counted(variant, 1, east)}));
        QVERIFY(posted && posted->applied);
        QCOMPARE(level(desk, u"East"_s, variant).onHand, Decimal(1));
        QCOMPARE(level(desk, u"Main"_s, variant).onHand, main);
    }

    void whatCannotBeCountedIsNamed()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString main = desk.warehouse(u"Main"_s).id;
        const QString variant = desk.variant(u"TS04-M"_s);
        const Decimal half = *Decimal::parse(u"1.5");
        const auto broken = QCoro::waitFor(desk.erp->countStock(u"C6"_s, main, {counted(variant, half, 0)}));
        QCOMPARE(erpCode(broken.error()), ErpCode::UnitMismatch);
        const auto gone = QCoro::waitFor(desk.erp->countStock(u"C7"_s, main, {counted(u"999999"_s, 1, 0)}));
        QCOMPARE(erpCode(gone.error()), ErpCode::UnknownVariant);
        const auto twice = QCoro::waitFor(desk.erp->countStock(u"C8"_s, main, {counted(variant, 1, 0), counted(variant, 2, 0)}));
        QCOMPARE(twice.error().kind, FaultKind::Invalid);
        const QString coffee = desk.variant(u"COFFEE"_s);
        const Decimal before = level(desk, u"Main"_s, coffee).onHand;
        const auto weighed = QCoro::waitFor(desk.erp->countStock(u"C9"_s, main, {counted(coffee, half, before)}));
        QVERIFY(weighed && weighed->applied);
        QCOMPARE(level(desk, u"Main"_s, coffee).onHand, half);
    }

    // Tryton asks about an inventory that lies in the future; a person answers, and the same inventory is posted.
    void questionIsHandedUpAndTheAnswerCounts()
    {
        Desk desk(*m_server, u"workstation"_s);
        const QString variant = desk.variant(u"TS04-L"_s);
        const Decimal before = level(desk, u"Main"_s, variant).onHand;
        const ErpWarehouse main = desk.warehouse(u"Main"_s);
        const QJsonObject line{{u"product"_s, idNumber(variant)}, {u"quantity"_s, 7}};
        const QJsonObject future{{u"number"_s, u"COUNT-9"_s}, {u"location"_s, idNumber(main.storageId)}, {u"company"_s, 1},
                                 {u"date"_s, dateValue(QDateTime::currentMSecsSinceEpoch() + 5 * 86'400'000LL)},
                                 {u"lines"_s, listOf({listOf({u"create"_s, listOf({line})})})}};
        desk.call(u"stock.inventory"_s, u"create"_s, listOf({listOf({future})}));
        const QList<ErpCountLine> lines{counted(variant, 7, before)};
        const auto asked = QCoro::waitFor(desk.erp->countStock(u"COUNT-9"_s, main.id, lines));
        QVERIFY(!asked);
        QCOMPARE(erpCode(asked.error()), ErpCode::NeedsConfirmation);
        QCOMPARE(asked.error().kind, FaultKind::NotAllowedNow);
        QVERIFY(!asked.error().subject.isEmpty());
        QVERIFY(!asked.error().detail.isEmpty());
        QVERIFY(QCoro::waitFor(desk.erp->accept(asked.error().subject)));
        const auto posted = QCoro::waitFor(desk.erp->countStock(u"COUNT-9"_s, main.id, lines));
        QVERIFY2(posted.has_value(), posted ? "" : qPrintable(posted.error().detail));
        QVERIFY(posted->applied);
    }

    void viewerMayNotCount()
    {
        Desk clerk(*m_server, u"workstation"_s);
        Desk viewer(*m_server, u"viewer"_s);
        const auto refused = QCoro::waitFor(viewer.erp->countStock(u"C10"_s, clerk.warehouse(u"Main"_s).id, {counted(clerk.variant(u"TS04-M"_s), 1, 0)}));
        QCOMPARE(erpCode(refused.error()), ErpCode::NoRights);
    }
};

QTEST_GUILESS_MAIN(TestErpStock)
#include "tst_erp_stock.moc"
