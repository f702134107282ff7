// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/shop_rig.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int Invalid = 25001001;
constexpr int Unfit = 25001021;
const QString Search = u"/return_refund/202309/cancellations/search"_s;

practice::PracticeOptions busyShop()
{
    practice::PracticeOptions options = smallShop();
    options.orders = 4000;
    options.returns = 60;
    return options;
}

QJsonArray pending(const Running &running, int shop)
{
    return running.walk(Search, u"cancellations"_s, {{u"cancel_status"_s, QJsonArray{u"CANCELLATION_REQUEST_PENDING"_s}}}, shop);
}

QJsonObject cancellation(const Running &running, const QString &id, int shop)
{
    return running.client->post(Search, {{u"cancel_ids"_s, QJsonArray{id}}}, {}, shop).data()[u"cancellations"_s][0].toObject();
}

QJsonObject order(const Running &running, const QString &id, int shop)
{
    return running.client->call("GET", u"/order/202507/orders"_s, {{u"ids"_s, id}}, {}, shop).data()[u"orders"_s][0].toObject();
}

QJsonObject orderIn(const Running &running, const QString &status, int shop, int lines = 1)
{
    for (const QJsonValue &one : running.walk(u"/order/202309/orders/search"_s, u"orders"_s, {{u"order_status"_s, status}}, shop)) {
        if (!one[u"is_buyer_request_cancel"_s].toBool() && one[u"line_items"_s].toArray().size() >= lines)
            return one.toObject();
    }
    return {};
}

Reply answer(const Running &running, const QString &id, const QString &what, const QJsonObject &body, const QString &key, int shop = 0)
{
    return running.client->post(u"/return_refund/202309/cancellations/%1/%2"_s.arg(id, what), body, {{u"idempotency_key"_s, key}}, shop);
}

} // namespace

class TestPracticeCancels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHoldEveryCancellationOnceAndTheCountsAgree()
    {
        const Running running(busyShop());
        qint64 all = 0;
        for (int shop = 0; shop < 5; ++shop) {
            const QJsonArray cases = running.walk(Search, u"cancellations"_s, {}, shop);
            QSet<QString> ids;
            for (const QJsonValue &one : cases)
                ids.insert(one[u"cancel_id"_s].toString());
            QCOMPARE(ids.size(), cases.size());
            const qint64 middle = cases[cases.size() / 2][u"update_time"_s].toInteger();
            QCOMPARE(running.walk(Search, u"cancellations"_s, {{u"update_time_lt"_s, middle}}, shop).size()
                         + running.walk(Search, u"cancellations"_s, {{u"update_time_ge"_s, middle}}, shop).size(), cases.size());
            QVERIFY(pending(running, shop).size() > 0);
            all += cases.size();
        }
        QVERIFY(all > 300);
        QCOMPARE(running.counts()[u"cancellations"_s].toInteger(), all);
    }

    void everyCancelledOrderHasOne()
    {
        const Running running(busyShop());
        const QJsonArray cancelled = running.walk(u"/order/202309/orders/search"_s, u"orders"_s, {{u"order_status"_s, u"CANCELLED"_s}}, 0);
        QSet<QString> orders;
        for (const QJsonValue &one : running.walk(Search, u"cancellations"_s, {{u"cancel_status"_s, QJsonArray{u"CANCELLATION_REQUEST_COMPLETE"_s}}}, 0))
            orders.insert(one[u"order_id"_s].toString());
        QCOMPARE(orders.size(), cancelled.size());
        for (const QJsonValue &one : cancelled)
            QVERIFY(orders.contains(one[u"id"_s].toString()));
    }

    void agreeingCancelsTheOrderOnce()
    {
        const Running running(busyShop());
        const QJsonValue asked = pending(running, 0)[0];
        const QString id = asked[u"cancel_id"_s].toString();
        const QString orderId = asked[u"order_id"_s].toString();
        QCOMPARE(asked[u"seller_next_action_response"_s][0][u"action"_s].toString(), u"SELLER_RESPOND_CANCEL"_s);
        QVERIFY(order(running, orderId, 0)[u"is_buyer_request_cancel"_s].toBool());
        QCOMPARE(answer(running, id, u"approve"_s, {}, u"key-1"_s).code(), 0);
        QCOMPARE(answer(running, id, u"approve"_s, {}, u"key-1"_s).code(), 0); // the same request again
        QCOMPARE(answer(running, id, u"approve"_s, {}, u"key-2"_s).code(), Invalid);
        QCOMPARE(running.effects().size(), 1);
        QCOMPARE(cancellation(running, id, 0)[u"cancel_status"_s].toString(), u"CANCELLATION_REQUEST_SUCCESS"_s);
        const QJsonObject after = order(running, orderId, 0);
        QCOMPARE(after[u"status"_s].toString(), u"CANCELLED"_s);
        QCOMPARE(after[u"cancellation_initiator"_s].toString(), u"BUYER"_s);
        QVERIFY(!after[u"is_buyer_request_cancel"_s].toBool());
    }

    void decliningLeavesTheOrderToBeShipped()
    {
        const Running running(busyShop());
        const QJsonValue asked = pending(running, 0)[0];
        const QString id = asked[u"cancel_id"_s].toString();
        QCOMPARE(answer(running, id, u"reject"_s, {{u"reject_reason"_s, u"nonsense"_s}}, u"a"_s).code(), Unfit);
        const Reply reasons = running.client->call("GET", u"/return_refund/202309/reject_reasons"_s, {{u"return_or_cancel_id"_s, id}});
        const QJsonObject body{{u"reject_reason"_s, reasons.data()[u"reasons"_s][0][u"name"_s]}, {u"comment"_s, u"On its way"_s}};
        QCOMPARE(answer(running, id, u"reject"_s, body, u"b"_s).code(), 0);
        QCOMPARE(cancellation(running, id, 0)[u"cancel_status"_s].toString(), u"CANCELLATION_REQUEST_CANCEL"_s);
        QCOMPARE(order(running, asked[u"order_id"_s].toString(), 0)[u"status"_s].toString(), u"AWAITING_SHIPMENT"_s);
        QCOMPARE(running.effects()[0][u"kind"_s].toString(), u"cancel.reject"_s);
    }

    void whatNobodyAnswersIsGrantedAtTheDeadline()
    {
        Running running(busyShop());
        const QJsonValue asked = pending(running, 0)[0];
        const QString id = asked[u"cancel_id"_s].toString();
        const qint64 deadline = asked[u"seller_next_action_response"_s][0][u"deadline"_s].toInteger();
        QCOMPARE(deadline, asked[u"create_time"_s].toInteger() + 2 * 86'400);
        const qint64 left = deadline - running.clock.now() / 1000;
        running.client->ahead += left - 60;
        QCOMPARE(running.client->admin(u"clock"_s, {{u"advance"_s, left - 60}}).status, 200);
        QCOMPARE(cancellation(running, id, 0)[u"cancel_status"_s].toString(), u"CANCELLATION_REQUEST_PENDING"_s);
        running.client->ahead += 61;
        QCOMPARE(running.client->admin(u"clock"_s, {{u"advance"_s, 61}}).status, 200);
        QCOMPARE(cancellation(running, id, 0)[u"cancel_status"_s].toString(), u"CANCELLATION_REQUEST_SUCCESS"_s);
        QCOMPARE(order(running, asked[u"order_id"_s].toString(), 0)[u"status"_s].toString(), u"CANCELLED"_s);
    }

    void shippingAnswersTheRequestInTheUnitedStates()
    {
        const Running running(busyShop());
        const QJsonValue asked = pending(running, 1)[0];
        const QString orderId = asked[u"order_id"_s].toString();
        const QJsonObject tracked{{u"tracking_number"_s, u"1Z999"_s}, {u"shipping_provider_id"_s, u"7117858858072016007"_s}};
        QCOMPARE(running.client->post(u"/fulfillment/202309/orders/%1/packages"_s.arg(orderId), tracked, {}, 1).code(), 0);
        QCOMPARE(cancellation(running, asked[u"cancel_id"_s].toString(), 1)[u"cancel_status"_s].toString(), u"CANCELLATION_REQUEST_CANCEL"_s);
        QCOMPARE(order(running, orderId, 1)[u"status"_s].toString(), u"AWAITING_COLLECTION"_s);
    }

    void theSellerCancelsByTheRules()
    {
        const Running running(busyShop());
        const auto cancel = [&](const QJsonObject &one, const QString &reason, const QJsonArray &lines = {}) {
            QJsonObject body{{u"order_id"_s, one[u"id"_s]}, {u"cancel_reason"_s, reason}};
            if (!lines.isEmpty())
                body[u"order_line_item_ids"_s] = lines;
            return running.client->post(u"/return_refund/202309/cancellations"_s, body);
        };
        const QJsonObject waiting = orderIn(running, u"AWAITING_SHIPMENT"_s, 0, 2);
        const QString id = waiting[u"id"_s].toString();
        const QJsonArray first{waiting[u"line_items"_s][0][u"id"_s]};
        QCOMPARE(cancel(waiting, u"seller_cancel_reason_out_of_stock"_s).code(), Unfit); // of another market
        QCOMPARE(cancel(orderIn(running, u"DELIVERED"_s, 0), u"seller_cancel_reason_out_of_stock_uk"_s).code(), Invalid);
        QCOMPARE(cancel(waiting, u"seller_cancel_reason_wrong_price_uk"_s, first).code(), Unfit);
        QCOMPARE(running.effects().size(), 0);
        // A part: the order goes on with what is left, and nothing of the SKU is on sale any more.
        const Reply part = cancel(waiting, u"seller_cancel_reason_out_of_stock_uk"_s, first);
        QCOMPARE(part.code(), 0);
        const QJsonObject after = order(running, id, 0);
        QCOMPARE(after[u"status"_s].toString(), u"AWAITING_SHIPMENT"_s);
        QCOMPARE(after[u"line_items"_s][0][u"display_status"_s].toString(), u"CANCELLED"_s);
        QCOMPARE(after[u"line_items"_s][1][u"display_status"_s].toString(), u"AWAITING_SHIPMENT"_s);
        QVERIFY(after[u"update_time"_s].toInteger() > waiting[u"update_time"_s].toInteger());
        const QJsonObject kept = cancellation(running, part.data()[u"cancel_id"_s].toString(), 0);
        QCOMPARE(kept[u"cancel_type"_s].toString(), u"CANCEL"_s);
        QVERIFY(!kept[u"should_replenish_stock"_s].toBool());
        QCOMPARE(kept[u"refund_amount"_s][u"refund_total"_s], waiting[u"line_items"_s][0][u"sale_price"_s]);
        QCOMPARE(cancel(waiting, u"seller_cancel_reason_out_of_stock_uk"_s, first).code(), 98001004); // that line is gone
        // The rest: the order is cancelled as a whole.
        QCOMPARE(cancel(waiting, u"seller_cancel_reason_wrong_price_uk"_s).code(), 0);
        QCOMPARE(order(running, id, 0)[u"status"_s].toString(), u"CANCELLED"_s);
    }

    void eligibilityNamesTheReasonsThatWork()
    {
        const Running running(busyShop());
        const QString id = orderIn(running, u"AWAITING_SHIPMENT"_s, 0)[u"id"_s].toString();
        const Reply reply = running.client->call("GET", u"/return_refund/202512/orders/%1/aftersale_eligibility"_s.arg(id));
        const QJsonValue entries = reply.data()[u"sku_eligibility"_s][0][u"line_item_eligibility"_s];
        QVERIFY(entries[0][u"eligible"_s].toBool());
        QVERIFY(!entries[1][u"eligible"_s].toBool());
        const QString reason = entries[0][u"available_reason_names"_s][1].toString();
        const QJsonObject body{{u"order_id"_s, id}, {u"request_type"_s, u"CANCEL"_s}, {u"reason_name"_s, reason}};
        const Reply amount = running.client->post(u"/return_refund/202309/refunds/calculate"_s, body);
        QCOMPARE(amount.data()[u"order_refund_amount"_s][u"refund_total"_s], order(running, id, 0)[u"payment"_s][u"total_amount"_s]);
        QCOMPARE(running.client->post(u"/return_refund/202309/cancellations"_s, {{u"order_id"_s, id}, {u"cancel_reason"_s, reason}}).code(), 0);
    }

    void theSellerRefundsOfItsOwnAccordOnce()
    {
        const Running running(busyShop());
        const QJsonObject delivered = orderIn(running, u"DELIVERED"_s, 0, 2);
        const auto create = [&](const QString &total, const QString &key) {
            return running.client->post(u"/return_refund/202309/returns"_s,
                                        {{u"order_id"_s, delivered[u"id"_s]},
                                         {u"return_type"_s, u"REFUND"_s},
                                         {u"return_reason"_s, u"ecom_order_delivered_refund_reason_damaged_seller_uk"_s},
                                         {u"refund_total"_s, total},
                                         {u"currency"_s, u"GBP"_s}},
                                        {{u"idempotency_key"_s, key}});
        };
        QCOMPARE(create(u"99999"_s, u"k"_s).code(), Invalid);
        const qint64 before = running.counts()[u"returns"_s].toInteger();
        const Reply made = create(u"1.5"_s, u"k"_s);
        QCOMPARE(made.data()[u"return_status"_s].toString(), u"RETURN_OR_REFUND_REQUEST_SUCCESS"_s);
        QCOMPARE(create(u"1.5"_s, u"k"_s).data(), made.data());
        QCOMPARE(running.counts()[u"returns"_s].toInteger(), before + 1);
        const Reply shown = running.client->post(u"/return_refund/202309/returns/search"_s,
                                                 {{u"return_ids"_s, QJsonArray{made.data()[u"return_id"_s]}}});
        QCOMPARE(shown.data()[u"return_orders"_s][0][u"return_line_items"_s].toArray().size(), delivered[u"line_items"_s].toArray().size());
        QCOMPARE(shown.data()[u"return_orders"_s][0][u"role"_s].toString(), u"SELLER"_s);
    }

    void aWorldReadFromItsRecordIsTheSame()
    {
        QTemporaryDir dir;
        practice::PracticeOptions options = busyShop();
        options.stateFile = dir.filePath(u"world"_s);
        const auto shows = [](const Running &running) {
            QJsonObject all{{u"counts"_s, running.counts()}, {u"effects"_s, running.effects()}};
            for (int shop = 0; shop < 2; ++shop) {
                all[u"cancels%1"_s.arg(shop)] = running.walk(Search, u"cancellations"_s, {}, shop);
                all[u"packages%1"_s.arg(shop)] = running.walk(u"/fulfillment/202309/packages/search"_s, u"packages"_s, {}, shop);
                all[u"orders%1"_s.arg(shop)] = running.walk(u"/order/202309/orders/search"_s, u"orders"_s, {}, shop);
            }
            return all;
        };
        QJsonObject before;
        {
            const Running running(options);
            QCOMPARE(answer(running, pending(running, 0)[0][u"cancel_id"_s].toString(), u"approve"_s, {}, u"a"_s).code(), 0);
            QCOMPARE(running.client->admin(u"edit"_s, {{u"cancel"_s, true}, {u"shop"_s, 1}}).status, 200);
            const QString id = orderIn(running, u"AWAITING_SHIPMENT"_s, 0)[u"id"_s].toString();
            const QJsonObject tracked{{u"tracking_number"_s, u"1Z999"_s}, {u"shipping_provider_id"_s, u"7117858858072016007"_s}};
            QCOMPARE(running.client->post(u"/fulfillment/202309/orders/%1/packages"_s.arg(id), tracked).code(), 0);
            before = shows(running);
        }
        const Running again(options);
        QJsonObject after = shows(again);
        // Pictures are served by a shop on another port.
        const auto bare = [](const QJsonObject &all) {
            return QJsonDocument(all).toJson().replace(QByteArrayLiteral("http://127.0.0.1:"), QByteArray());
        };
        QCOMPARE(bare(after).size(), bare(before).size());
        QCOMPARE(after[u"effects"_s], before[u"effects"_s]);
        QCOMPARE(after[u"counts"_s], before[u"counts"_s]);
        QCOMPARE(after[u"packages0"_s], before[u"packages0"_s]);
    }
};

QTEST_GUILESS_MAIN(TestPracticeCancels)
#include "tst_practice_cancels.moc"
