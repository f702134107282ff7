// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/shop_rig.h"

#include <QTest>

using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

QString path(const QJsonObject &sku, const QString &rest)
{
    return u"/product/202309/products/%1/"_s.arg(sku[u"product"_s].toString()) + rest;
}

QJsonObject skuIn(const Running &running, const QJsonObject &sku)
{
    for (const QJsonValue &one : running.product(sku).data()[u"skus"_s].toArray()) {
        if (one[u"id"_s] == sku[u"sku"_s])
            return one.toObject();
    }
    return {};
}

/// A case of the first shop that waits for a decision of the seller, of this type.
QJsonObject waitingReturn(const Running &running, const QString &type)
{
    for (const QJsonValue &one : running.walk(u"/return_refund/202309/returns/search"_s, u"return_orders"_s,
                                              { { u"return_types"_s, QJsonArray { type } } })) {
        if (one[u"return_status"_s].toString() == "RETURN_OR_REFUND_REQUEST_PENDING"_L1)
            return one.toObject();
    }
    return {};
}

} // namespace

class TestPracticeWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriceIsSetOnceAndARepetitionIsCalledOne()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        QCOMPARE(running.setPrice(sku, u"12.34"_s).code(), 0);
        QCOMPARE(running.setPrice(sku, u"12.340"_s).code(), 0); // the same amount, written otherwise
        QCOMPARE(skuIn(running, sku)[u"price"_s][u"tax_exclusive_price"_s].toString(), u"12.34"_s);
        const QJsonArray effects = running.effects();
        QCOMPARE(effects.size(), 2);
        QCOMPARE(effects[0][u"repeat"_s].toBool(), false);
        QCOMPARE(effects[1][u"repeat"_s].toBool(), true);
        QCOMPARE(effects[0][u"old"_s].toString() == effects[0][u"new"_s].toString(), false);
    }

    void wrongPricesChangeNothing_data()
    {
        QTest::addColumn<QJsonObject>("price");
        QTest::addColumn<int>("code");
        QTest::newRow("zero") << QJsonObject { { u"amount"_s, u"0"_s }, { u"currency"_s, u"GBP"_s } } << 12052012;
        QTest::newRow("negative") << QJsonObject { { u"amount"_s, u"-3"_s }, { u"currency"_s, u"GBP"_s } } << 12052012;
        QTest::newRow("too fine") << QJsonObject { { u"amount"_s, u"1.234"_s }, { u"currency"_s, u"GBP"_s } }
                                  << 12052012;
        QTest::newRow("words") << QJsonObject { { u"amount"_s, u"cheap"_s }, { u"currency"_s, u"GBP"_s } } << 12052012;
        QTest::newRow("a number") << QJsonObject { { u"amount"_s, 12.5 }, { u"currency"_s, u"GBP"_s } } << 36009004;
        QTest::newRow("other currency") << QJsonObject { { u"amount"_s, u"3"_s }, { u"currency"_s, u"THB"_s } }
                                        << 12052084;
        QTest::newRow("no currency") << QJsonObject { { u"amount"_s, u"3"_s } } << 36009004;
    }
    void wrongPricesChangeNothing()
    {
        QFETCH(QJsonObject, price);
        QFETCH(int, code);
        const Running running;
        const QJsonObject sku = running.firstSku();
        const QJsonObject before = skuIn(running, sku);
        // A good one in front: one wrong SKU refuses the whole call.
        const QJsonObject good { { u"id"_s, sku[u"sku"_s] },
                                 { u"price"_s, QJsonObject { { u"amount"_s, u"5"_s }, { u"currency"_s, u"GBP"_s } } } };
        const QJsonObject wrong { { u"id"_s, sku[u"sku"_s] }, { u"price"_s, price } };
        QCOMPARE(
            running.client->post(path(sku, u"prices/update"_s), { { u"skus"_s, QJsonArray { good, wrong } } }).code(),
            code);
        QCOMPARE(skuIn(running, sku), before);
        QCOMPARE(running.effects().size(), 0);
    }

    void stockNeedsEveryWarehouse()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        const QString first = sku[u"inventory"_s][0][u"warehouse_id"_s].toString();
        const QString second = sku[u"inventory"_s][1][u"warehouse_id"_s].toString();
        const auto set = [&](const QJsonArray &inventory) {
            const Reply reply = running.client->post(
                path(sku, u"inventory/update"_s),
                { { u"skus"_s,
                    QJsonArray { QJsonObject { { u"id"_s, sku[u"sku"_s] }, { u"inventory"_s, inventory } } } } });
            return reply.code() == 0 ? reply.data()[u"errors"_s][0][u"code"_s].toInt() : -1;
        };
        const auto entry = [](const QString &warehouse, const QJsonValue &quantity) {
            return QJsonObject { { u"warehouse_id"_s, warehouse }, { u"quantity"_s, quantity } };
        };
        QCOMPARE(set({ entry(first, 3) }), 12019028);
        QCOMPARE(set({ entry(first, 3), entry(u"5"_s, 3) }), 12019022);
        QCOMPARE(set({ entry(first, 3), entry(second, -1) }), 12019024);
        QCOMPARE(set({ entry(first, 3), entry(second, 100'000) }), 12019024);
        QCOMPARE(set({ entry(first, 3), entry(second, u"4"_s) }), 12019024);
        QCOMPARE(running.effects().size(), 0);
        QCOMPARE(set({ entry(first, 3), entry(second, 4) }), 0);
        const QJsonArray stock = skuIn(running, sku)[u"inventory"_s].toArray();
        QCOMPARE(stock[0][u"quantity"_s].toInt(), 3);
        QCOMPARE(stock[1][u"quantity"_s].toInt(), 4);
        QCOMPARE(running.effects().size(), 2);
        const QJsonObject found
            = running.client
                  ->post(u"/product/202309/inventory/search"_s, { { u"sku_ids"_s, QJsonArray { sku[u"sku"_s] } } })
                  .data();
        QCOMPARE(found[u"inventory"_s][0][u"skus"_s][0][u"total_available_quantity"_s].toInt(), 7);
    }

    void anEditIsReviewed_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("audit");
        QTest::newRow("approved") << u"Cast iron pan, 28 cm"_s << u"APPROVED"_s;
        QTest::newRow("banned word") << u"Cast iron pan, a miracle"_s << u"FAILED"_s;
        QTest::newRow("too short") << u"Pan"_s << u"FAILED"_s;
    }
    void anEditIsReviewed()
    {
        QFETCH(QString, title);
        QFETCH(QString, audit);
        Running running(smallShop(u"review=30"_s));
        const QJsonObject sku = running.firstSku();
        const QString old = running.product(sku).data()[u"title"_s].toString();
        const Reply edit = running.client->post(
            u"/product/202509/products/%1/partial_edit"_s.arg(sku[u"product"_s].toString()), { { u"title"_s, title } });
        QCOMPARE(edit.code(), 0);
        QCOMPARE(edit.data()[u"audit"_s][u"status"_s].toString(), u"AUDITING"_s);
        running.clock.advance(29'000);
        // Meanwhile buyers see the old version; who asks for the other one gets it.
        QJsonObject shown = running.product(sku).data();
        QCOMPARE(shown[u"title"_s].toString(), old);
        QCOMPARE(shown[u"audit"_s][u"status"_s].toString(), u"AUDITING"_s);
        QCOMPARE(
            running.product(sku, { { u"return_under_review_version"_s, u"true"_s } }).data()[u"title"_s].toString(),
            title);
        running.clock.advance(1000);
        shown = running.product(sku).data();
        QCOMPARE(shown[u"audit"_s][u"status"_s].toString(), audit);
        const bool isGood = audit == "APPROVED"_L1;
        QCOMPARE(shown[u"title"_s].toString(), isGood ? title : old);
        QCOMPARE(shown[u"audit_failed_reasons"_s].toArray().isEmpty(), isGood);
        QCOMPARE(shown[u"status"_s].toString(), u"ACTIVATE"_s);
        QCOMPARE(running.effects().size(), 1);
    }

    void editsThatAreRefusedAtOnce()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        const QString edit = path(sku, u"partial_edit"_s);
        const Client &client = *running.client;
        QCOMPARE(client.post(edit, {}).code(), 36009004);
        QCOMPARE(client.post(edit, { { u"category_id"_s, u"1"_s } }).code(), 36009004);
        QCOMPARE(client.post(edit, { { u"title"_s, u" "_s } }).code(), 12052261);
        QCOMPARE(client.post(edit, { { u"title"_s, QString(256, u'x') } }).code(), 12052261);
        QCOMPARE(client.post(edit, { { u"title"_s, 5 } }).code(), 12052261);
        QCOMPARE(
            client.post(edit, { { u"main_images"_s, QJsonArray { QJsonObject { { u"uri"_s, u"elsewhere/1"_s } } } } })
                .code(),
            12052028);
        QCOMPARE(client.post(edit, { { u"brand_id"_s, u"3"_s } }).code(), 12052026);
        QCOMPARE(client.post(edit, { { u"skus"_s, QJsonArray { QJsonObject {} } } }).code(), 12019056);
        QCOMPARE(client.post(edit, { { u"skus"_s, QJsonArray() } }).code(), 12052036);
        QCOMPARE(client.post(u"/product/202309/products/what/partial_edit"_s, { { u"title"_s, u"x"_s } }).code(),
                 12019008);
        QCOMPARE(client.post(u"/product/202309/products/77/partial_edit"_s, { { u"title"_s, u"x"_s } }).code(),
                 12052032);
        QCOMPARE(client.post(edit, { { u"title"_s, u"x"_s } }, {}, 1).code(), 12052034);
        QCOMPARE(running.effects().size(), 0);
    }

    void offAndOnSaleAgain()
    {
        Running running(smallShop(u"review=30"_s));
        const QJsonObject sku = running.firstSku();
        const auto change = [&](const QString &what, const QJsonArray &ids) {
            return running.client->post(u"/product/202309/products/"_s + what, { { u"product_ids"_s, ids } });
        };
        const auto status = [&] { return running.product(sku).data()[u"status"_s].toString(); };
        // One of two is wrong: the other is carried out.
        const Reply off = change(u"deactivate"_s, { sku[u"product"_s], u"77"_s });
        QCOMPARE(off.data()[u"errors"_s].toArray().size(), 1);
        QCOMPARE(off.data()[u"errors"_s][0][u"detail"_s][u"product_id"_s].toString(), u"77"_s);
        QCOMPARE(status(), u"SELLER_DEACTIVATED"_s);
        QCOMPARE(running.setPrice(sku, u"9"_s).code(), 12019113);
        QCOMPARE(change(u"deactivate"_s, { sku[u"product"_s] }).data()[u"errors"_s][0][u"code"_s].toInt(), 12019113);
        QCOMPARE(change(u"activate"_s, { sku[u"product"_s] }).data()[u"errors"_s].toArray().size(), 0);
        QCOMPARE(status(), u"PENDING"_s);
        running.clock.advance(30'000);
        QCOMPARE(status(), u"ACTIVATE"_s);
        QCOMPARE(running.effects().size(), 2);
    }

    void aReturnIsApprovedOnceHoweverOftenItIsSent()
    {
        const Running running;
        QJsonObject returned = waitingReturn(running, u"REFUND"_s);
        QString decision = u"APPROVE_REFUND"_s;
        if (returned.isEmpty()) {
            returned = waitingReturn(running, u"RETURN_AND_REFUND"_s);
            decision = u"APPROVE_RETURN"_s;
        }
        QVERIFY(!returned.isEmpty());
        const QString approve = u"/return_refund/202309/returns/%1/approve"_s.arg(returned[u"return_id"_s].toString());
        const QJsonObject body { { u"decision"_s, decision } };
        QVERIFY(running.misbehave(u"cut-after-effect#1"_s));
        QCOMPARE(running.client->post(approve, body, { { u"idempotency_key"_s, u"k-1"_s } }).status, 0);
        QCOMPARE(running.client->post(approve, body, { { u"idempotency_key"_s, u"k-1"_s } }).code(), 0);
        QCOMPARE(running.client->post(approve, body, { { u"idempotency_key"_s, u"k-2"_s } }).code(), 25001001);
        QCOMPARE(running.client->post(approve, body, { { u"idempotency_key"_s, QString(256, u'k') } }).code(),
                 98001004);
        const QJsonArray effects = running.effects();
        QCOMPARE(effects.size(), 1);
        QCOMPARE(effects[0][u"kind"_s].toString(), u"return.approve"_s);
        QCOMPARE(effects[0][u"idempotency_key"_s].toString(), u"k-1"_s);
        QCOMPARE(effects[0][u"return_id"_s], returned[u"return_id"_s]);
    }

    void aReturnIsRejectedForAReasonOfTheList()
    {
        const Running running;
        QCOMPARE(running.client->admin(u"edit"_s, { { u"return"_s, true } }).status, 200);
        const QJsonObject returned = waitingReturn(running, u"REFUND"_s);
        const QString id = returned[u"return_id"_s].toString();
        const QString reject = u"/return_refund/202309/returns/%1/reject"_s.arg(id);
        QJsonObject body { { u"decision"_s, u"REJECT_REFUND"_s }, { u"reject_reason"_s, u"made_up"_s } };
        QCOMPARE(running.client->post(reject, body).code(), 25001021);
        const QJsonArray reasons
            = running.client
                  ->call("GET", u"/return_refund/202309/reject_reasons"_s, { { u"return_or_cancel_id"_s, id } })
                  .data()[u"reasons"_s]
                  .toArray();
        body[u"reject_reason"_s] = reasons[0][u"name"_s];
        QCOMPARE(running.client->post(reject, body).code(), 0);
        QCOMPARE(running.effects().last()[u"kind"_s].toString(), u"return.reject"_s);
        QCOMPARE(running.client->call("GET", u"/return_refund/202309/returns/%1/records"_s.arg(id))
                     .data()[u"records"_s]
                     .toArray()
                     .last()[u"reason_text"_s],
                 reasons[0][u"text"_s]);
    }

    void editsOfTheConsoleShowAndAreNamed()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        const Client &client = *running.client;
        QCOMPARE(client
                     .admin(u"edit"_s,
                            { { u"sku"_s, sku[u"sku"_s] },
                              { u"price"_s, u"77.70"_s },
                              { u"quantity"_s, 9 },
                              { u"warehouse"_s, 1 } })
                     .status,
                 200);
        QCOMPARE(running.effects().first()[u"kind"_s].toString(), u"console.price.update"_s);
        QCOMPARE(skuIn(running, sku)[u"price"_s][u"tax_exclusive_price"_s].toString(), u"77.7"_s);
        QCOMPARE(skuIn(running, sku)[u"inventory"_s][1][u"quantity"_s].toInt(), 9);
        QCOMPARE(
            client.admin(u"edit"_s, { { u"product"_s, sku[u"product"_s] }, { u"title"_s, u"Seen at the console"_s } })
                .status,
            200);
        QCOMPARE(running.product(sku).data()[u"title"_s].toString(), u"Seen at the console"_s); // no review
        for (const auto &[what, counted] :
             { std::pair(u"order"_s, u"orders"_s), std::pair(u"return"_s, u"returns"_s) }) {
            const qint64 before = running.counts()[counted].toInteger();
            QCOMPARE(client.admin(u"edit"_s, { { what, true } }).status, 200);
            QCOMPARE(running.counts()[counted].toInteger(), before + 1);
        }
        QCOMPARE(client.admin(u"edit"_s, { { u"sku"_s, u"no such"_s }, { u"price"_s, u"1"_s } }).status, 404);
        QCOMPARE(client.admin(u"edit"_s, { { u"sku"_s, sku[u"sku"_s] }, { u"price"_s, u"-1"_s } }).status, 400);
        QCOMPARE(client.admin(u"edit"_s, { { u"sku"_s, sku[u"sku"_s] }, { u"warehouse"_s, 2 }, { u"quantity"_s, 1 } })
                     .status,
                 400);
        QCOMPARE(client.admin(u"edit"_s, { { u"nothing"_s, 1 } }).status, 400);
        QCOMPARE(client.send("GET", u"/practice/effects"_s, { { u"kind"_s, u"console.price.update"_s } })
                     .json()[u"count"_s]
                     .toInt(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestPracticeWrites)
#include "tst_practice_writes.moc"
