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

// Several clients at once, on PostgreSQL: SQLite hides what happens then.
class TestErpTogether : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TrytonServer> m_server;
    static constexpr int Clients = 4;

    static ErpOrder order(Desk &desk, const QString &id)
    {
        ErpOrder made;
        made.externalId = id;
        made.warehouseId = desk.warehouse(u"Main"_s).id;
        made.currency = u"USD"_s;
        made.buyer.id = u"buyer"_s;
        ErpOrderLine line;
        line.variantId = desk.variant(u"TS01-S"_s);
        line.quantity = 1;
        line.unitPrice = 10;
        made.lines = {line};
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Postgres);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    }

    void oneOrderPutByAllIsOneSale()
    {
        std::vector<std::unique_ptr<Desk>> desks;
        for (int i = 0; i < Clients; ++i)
            desks.push_back(std::make_unique<Desk>(*m_server, u"workstation"_s));
        const ErpOrder wanted = order(*desks.front(), u"5771"_s);
        std::vector<QCoro::Task<Result<ErpPut>>> tasks;
        for (const auto &desk : desks)
            tasks.push_back(desk->erp->putOrder(wanted));
        int created = 0;
        QSet<QString> ids;
        for (auto &task : tasks) {
            const auto put = QCoro::waitFor(std::move(task));
            QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().detail));
            created += put->created ? 1 : 0;
            ids.insert(put->document.id);
        }
        QCOMPARE(created, 1);
        QCOMPARE(ids.size(), 1);
    }

    void oneSaleAdvancedByAllIsShippedOnce()
    {
        std::vector<std::unique_ptr<Desk>> desks;
        for (int i = 0; i < Clients; ++i)
            desks.push_back(std::make_unique<Desk>(*m_server, u"workstation"_s));
        for (const auto &desk : desks) { // the one that confirms needs a while in which the others see it confirmed only
            desk->account.workerPause = 100;
            desk->account.workerLooks = 100;
            desk->make();
        }
        Desk &first = *desks.front();
        const auto put = QCoro::waitFor(first.erp->putOrder(order(first, u"5772"_s)));
        QVERIFY(put);
        std::vector<QCoro::Task<Result<ErpDocument>>> tasks;
        for (const auto &desk : desks)
            tasks.push_back(desk->erp->advanceOrder(put->document.id, ErpOrderState::Processing));
        int reached = 0;
        for (auto &task : tasks) {
            const auto document = QCoro::waitFor(std::move(task));
            if (document) {
                QCOMPARE(document->state, ErpOrderState::Processing);
                ++reached;
            } else {
                // Who came second may be sent away, but never with a success that is none.
                const QString what = QString::number(document.error().code) + u' ' + document.error().subject + u' ' + document.error().detail;
                QVERIFY2(document.error().kind == FaultKind::Conflict || mayHaveHappened(document.error()), qPrintable(what));
            }
        }
        QVERIFY(reached >= 1);
        const QJsonValue sale = first.record(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, u"5772"_s)}), {u"shipments"_s, u"invoices"_s});
        QCOMPARE(sale["shipments"_L1].toArray().size(), 1);
        QCOMPARE(sale["invoices"_L1].toArray().size(), 1);
    }

    // All counted the same shelf and found the same number: it is posted, whoever was first.
    void oneShelfCountedByAllHoldsWhatWasCounted()
    {
        std::vector<std::unique_ptr<Desk>> desks;
        for (int i = 0; i < Clients; ++i)
            desks.push_back(std::make_unique<Desk>(*m_server, u"workstation"_s));
        Desk &first = *desks.front();
        const QString main = first.warehouse(u"Main"_s).id;
        ErpCountLine line;
        line.variantId = first.variant(u"TS02-S"_s);
        const auto before = QCoro::waitFor(first.erp->stock(main, QStringList{line.variantId}));
        QVERIFY(before);
        line.expected = before->first().onHand;
        line.counted = 50;
        // One after the other, each on what it saw before the others posted.
        int applied = 0;
        for (int i = 0; i < Clients; ++i) {
            const auto counted = QCoro::waitFor(desks[static_cast<size_t>(i)]->erp->countStock(u"SHELF-%1"_s.arg(i), main, {line}));
            QVERIFY(counted);
            QCOMPARE(counted->applied, i == 0);
            QCOMPARE(counted->lines.first().conflict, i > 0);
            applied += counted->applied ? 1 : 0;
        }
        QCOMPARE(applied, 1);
        QCOMPARE(QCoro::waitFor(first.erp->stock(main, QStringList{line.variantId}))->first().onHand, Decimal(50));
    }

    void keyHeldByAnotherShopIsNamed()
    {
        Desk desk(*m_server, u"workstation"_s);
        const auto put = QCoro::waitFor(desk.erp->putOrder(order(desk, u"5773"_s)));
        QVERIFY(put);
        Desk admin(*m_server, u"admin"_s);
        const QJsonValue shop = admin.record(u"web.shop"_s, listOf({clause("name"_L1, "="_L1, u"Marketplace"_s)}), {u"currency"_s, u"guest_party"_s, u"warehouses"_s});
        const QJsonArray add = listOf({u"add"_s, shop["warehouses"_L1]});
        const QJsonObject second{{u"name"_s, u"Second"_s}, {u"company"_s, 1}, {u"currency"_s, shop["currency"_L1]},
                                 {u"guest_party"_s, shop["guest_party"_L1]}, {u"warehouses"_s, listOf({add})}};
        admin.call(u"web.shop"_s, u"create"_s, listOf({listOf({second})}));
        desk.account.webShop = u"Second"_s;
        desk.make();
        const auto taken = QCoro::waitFor(desk.erp->putOrder(order(desk, u"5773"_s)));
        QVERIFY(!taken);
        QCOMPARE(erpCode(taken.error()), ErpCode::Duplicate);
        QCOMPARE(taken.error().subject, put->document.id);
        desk.account.webShop.clear(); // two shops, and none is named
        desk.make();
        const auto unnamed = QCoro::waitFor(desk.erp->findOrder(u"5773"_s));
        QCOMPARE(erpCode(unnamed.error()), ErpCode::NotConfigured);
        QCOMPARE(unnamed.error().subject, u"webShop"_s);
    }
};

QTEST_GUILESS_MAIN(TestErpTogether)
#include "tst_erp_together.moc"
