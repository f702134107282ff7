// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/shop_rig.h"

#include <QSet>
#include <QTest>

using namespace quayside;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int Britain = 0;
constexpr int Indonesia = 2;
constexpr int Forbidden = 21011001;
constexpr int Pending = 21011007;
const QString Search = u"/fulfillment/202309/packages/search"_s;

practice::PracticeOptions busyShop()
{
    practice::PracticeOptions options = smallShop();
    options.orders = 4000;
    options.returns = 60;
    return options;
}

QJsonObject order(const Running &running, const QString &id, int shop)
{
    return running.client->call("GET", u"/order/202507/orders"_s, {{u"ids"_s, id}}, {}, shop).data()[u"orders"_s][0].toObject();
}

/// Orders of the shop in this status.
QJsonArray orders(const Running &running, const QString &status, int shop)
{
    return running.walk(u"/order/202309/orders/search"_s, u"orders"_s, {{u"order_status"_s, status}}, shop);
}

/// One that nobody asks to cancel, with at least so many lines.
QJsonObject waiting(const Running &running, int shop, int lines = 1)
{
    for (const QJsonValue &one : orders(running, u"AWAITING_SHIPMENT"_s, shop)) {
        if (!one[u"is_buyer_request_cancel"_s].toBool() && one[u"line_items"_s].toArray().size() >= lines)
            return one.toObject();
    }
    return {};
}

QJsonObject package(const Running &running, const QString &id, int shop)
{
    return running.client->call("GET", u"/fulfillment/202309/packages/"_s + id, {}, {}, shop).data();
}

QString provider(const Running &running, int shop)
{
    const Reply reply = running.client->call("GET", u"/logistics/202309/delivery_options/7091146663229654785/shipping_providers"_s, {}, {}, shop);
    return reply.data()[u"shipping_providers"_s][1][u"id"_s].toString();
}

QJsonObject tracked(const Running &running, int shop)
{
    return {{u"tracking_number"_s, u"JD0002214012345678"_s}, {u"shipping_provider_id"_s, provider(running, shop)}};
}

Reply advance(Running &running, qint64 seconds)
{
    running.client->ahead += seconds;
    return running.client->admin(u"clock"_s, {{u"advance"_s, seconds}});
}

} // namespace

class TestPracticeParcels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHoldEveryPackageOnceAndTheCountsAgree()
    {
        const Running running(busyShop());
        qint64 all = 0;
        for (int shop = 0; shop < 5; ++shop) {
            const QJsonArray packages = running.walk(Search, u"packages"_s, {}, shop);
            QSet<QString> ids;
            for (const QJsonValue &one : packages)
                ids.insert(one[u"id"_s].toString());
            QCOMPARE(ids.size(), packages.size());
            all += packages.size();
        }
        QVERIFY(all > 1000);
        QCOMPARE(running.counts()[u"packages"_s].toInteger(), all);
        QCOMPARE(running.client->post(Search, {}, {{u"page_size"_s, u"51"_s}}).code(), 98001004);
        QCOMPARE(running.client->post(Search, {{u"package_status"_s, u"SUNK"_s}}, {{u"page_size"_s, u"50"_s}}).code(), 98001004);
    }

    void windowsAreHalfOpenAndStatusesFilter()
    {
        const Running running(busyShop());
        const QJsonArray all = running.walk(Search, u"packages"_s, {}, Britain);
        const qint64 middle = all[all.size() / 2][u"update_time"_s].toInteger();
        const auto before = running.walk(Search, u"packages"_s, {{u"update_time_lt"_s, middle}}, Britain);
        const auto from = running.walk(Search, u"packages"_s, {{u"update_time_ge"_s, middle}}, Britain);
        QVERIFY(!before.isEmpty() && !from.isEmpty());
        QCOMPARE(before.size() + from.size(), all.size());
        qint64 byStatus = 0;
        for (const QString &status : {u"PROCESSING"_s, u"FULFILLING"_s, u"COMPLETED"_s, u"CANCELLED"_s}) {
            for (const QJsonValue &one : running.walk(Search, u"packages"_s, {{u"package_status"_s, status}}, Britain)) {
                QCOMPARE(one[u"status"_s].toString(), status);
                ++byStatus;
            }
        }
        QCOMPARE(byStatus, all.size());
    }

    void packagesExistFromTheStartOnlyWhereThePlatformShips()
    {
        const Running running(busyShop());
        QCOMPARE(waiting(running, Britain)[u"packages"_s].toArray().size(), 0);
        const QJsonObject one = waiting(running, Indonesia);
        const QString id = one[u"packages"_s][0][u"id"_s].toString();
        QCOMPARE(package(running, id, Indonesia)[u"package_status"_s].toString(), u"PROCESSING"_s);
        QCOMPARE(package(running, id, Indonesia)[u"tracking_number"_s].toString(), QString());
        QCOMPARE(package(running, id, Britain), QJsonObject());
        QCOMPARE(one[u"line_items"_s][0][u"package_status"_s].toString(), u"TO_FULFILL"_s);
    }

    void theSellersParcelGoesItsWayByTheClock()
    {
        Running running(busyShop());
        const QString id = waiting(running, Britain)[u"id"_s].toString();
        const Reply shipped = running.client->post(u"/fulfillment/202309/orders/%1/packages"_s.arg(id), tracked(running, Britain));
        QCOMPARE(shipped.code(), 0);
        const QString parcel = shipped.data()[u"package_id"_s].toString();
        QCOMPARE(order(running, id, Britain)[u"status"_s].toString(), u"AWAITING_COLLECTION"_s);
        QCOMPARE(order(running, id, Britain)[u"tracking_number"_s].toString(), u"JD0002214012345678"_s);
        QCOMPARE(package(running, parcel, Britain)[u"package_status"_s].toString(), u"FULFILLING"_s);
        // Once is enough.
        QCOMPARE(running.client->post(u"/fulfillment/202309/orders/%1/packages"_s.arg(id), tracked(running, Britain)).code(), Forbidden);
        QCOMPARE(running.effects().size(), 1);
        QCOMPARE(running.effects()[0][u"kind"_s].toString(), u"package.ship"_s);
        const QString tracking = u"/fulfillment/202309/orders/%1/tracking"_s.arg(id);
        QCOMPARE(running.client->call("GET", tracking).data()[u"tracking"_s][0][u"action_code"_s].toInt(), 20101);
        QCOMPARE(advance(running, 9 * 3600).status, 200);
        QCOMPARE(order(running, id, Britain)[u"status"_s].toString(), u"IN_TRANSIT"_s);
        QCOMPARE(advance(running, 5 * 86'400).status, 200);
        QCOMPARE(order(running, id, Britain)[u"status"_s].toString(), u"DELIVERED"_s);
        QCOMPARE(package(running, parcel, Britain)[u"package_status"_s].toString(), u"COMPLETED"_s);
        QCOMPARE(running.client->call("GET", tracking).data()[u"tracking"_s][0][u"description"_s].toString(), u"Delivered"_s);
        QCOMPARE(advance(running, 15 * 86'400).status, 200);
        running.client->signIn(); // the first token lived seven days
        QCOMPARE(order(running, id, Britain)[u"status"_s].toString(), u"COMPLETED"_s);
    }

    void shippingIsRefused_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("not paid") << u"UNPAID"_s;
        QTest::newRow("in the hour to think again") << u"ON_HOLD"_s;
        QTest::newRow("delivered") << u"DELIVERED"_s;
        QTest::newRow("cancelled") << u"CANCELLED"_s;
    }
    void shippingIsRefused()
    {
        QFETCH(QString, status);
        practice::PracticeOptions many = busyShop();
        many.orders = 60'000;
        const Running running(many);
        const Reply page = running.client->post(u"/order/202309/orders/search"_s, {{u"order_status"_s, status}}, {{u"page_size"_s, u"1"_s}});
        const QString id = page.data()[u"orders"_s][0][u"id"_s].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(running.client->post(u"/fulfillment/202309/orders/%1/packages"_s.arg(id), tracked(running, Britain)).code(), Forbidden);
        QCOMPARE(running.effects().size(), 0);
    }

    void aBatchTellsOfEachPackageThatCannotGo()
    {
        const Running running(busyShop());
        const QString good = waiting(running, Indonesia)[u"packages"_s][0][u"id"_s].toString();
        const QString gone = orders(running, u"DELIVERED"_s, Indonesia)[0][u"packages"_s][0][u"id"_s].toString();
        const QJsonArray wanted{QJsonObject{{u"id"_s, good}, {u"handover_method"_s, u"DROP_OFF"_s}},
                                QJsonObject{{u"id"_s, gone}, {u"handover_method"_s, u"DROP_OFF"_s}}, QJsonObject{{u"id"_s, u"77"_s}}};
        const Reply reply = running.client->post(u"/fulfillment/202309/packages/ship"_s, {{u"packages"_s, wanted}}, {}, Indonesia);
        QCOMPARE(reply.code(), 0);
        const QJsonArray errors = reply.data()[u"errors"_s].toArray();
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors[0][u"detail"_s][u"package_id"_s].toString(), gone);
        QCOMPARE(package(running, good, Indonesia)[u"package_status"_s].toString(), u"FULFILLING"_s);
        QCOMPARE(running.effects().size(), 1);
        // A label exists for what the platform ships, once it was shipped.
        const QString documents = u"/fulfillment/202309/packages/%1/shipping_documents"_s;
        const Reply label = running.client->call("GET", documents.arg(good), {{u"document_type"_s, u"SHIPPING_LABEL"_s}}, {}, Indonesia);
        QCOMPARE(label.code(), 0);
        const QUrl url(label.data()[u"doc_url"_s].toString());
        QVERIFY(running.client->send("GET", url.path(), {{u"tracking"_s, u"QS1"_s}}).body.startsWith("%PDF-"));
    }

    void aRequestToCancelBlocksTheParcel()
    {
        const Running running(busyShop());
        for (const QJsonValue &one : orders(running, u"AWAITING_SHIPMENT"_s, Indonesia)) {
            if (!one[u"is_buyer_request_cancel"_s].toBool())
                continue;
            const QString id = one[u"packages"_s][0][u"id"_s].toString();
            QCOMPARE(running.client->post(u"/fulfillment/202309/packages/%1/ship"_s.arg(id), {}, {}, Indonesia).code(), Pending);
            return;
        }
        QFAIL("no buyer asks");
    }

    void anOrderSplitsAndShipsInParts()
    {
        const Running running(busyShop());
        const QJsonObject one = waiting(running, Britain, 2);
        const QString id = one[u"id"_s].toString();
        QJsonArray rest;
        for (const QJsonValue &line : one[u"line_items"_s].toArray())
            rest.append(line[u"id"_s]);
        const QJsonValue first = rest.takeAt(0);
        const auto split = [&](const QJsonArray &groups) {
            return running.client->post(u"/fulfillment/202309/orders/%1/split"_s.arg(id), {{u"splittable_groups"_s, groups}});
        };
        const auto group = [](const QString &name, const QJsonArray &ids) {
            return QJsonObject{{u"id"_s, name}, {u"order_line_item_ids"_s, ids}};
        };
        QCOMPARE(split({group(u"a"_s, {first})}).code(), Forbidden);
        QCOMPARE(split({group(u"a"_s, {first}), group(u"b"_s, {first})}).code(), Forbidden);
        const Reply made = split({group(u"a"_s, {first}), group(u"b"_s, rest)});
        QCOMPARE(made.code(), 0);
        const QJsonArray packages = made.data()[u"packages"_s].toArray();
        QCOMPARE(packages.size(), 2);
        QCOMPARE(package(running, packages[1][u"id"_s].toString(), Britain)[u"split_and_combine_tag"_s].toString(), u"SPLIT"_s);
        const auto ship = [&](const QJsonValue &parcel) {
            return running.client->post(u"/fulfillment/202309/packages/%1/ship"_s.arg(parcel[u"id"_s].toString()),
                                        {{u"self_shipment"_s, tracked(running, Britain)}}).code();
        };
        QCOMPARE(ship(packages[0]), 0);
        QCOMPARE(order(running, id, Britain)[u"status"_s].toString(), u"PARTIALLY_SHIPPING"_s);
        QCOMPARE(ship(packages[0]), Forbidden);
        QCOMPARE(ship(packages[1]), 0);
        QCOMPARE(order(running, id, Britain)[u"status"_s].toString(), u"AWAITING_COLLECTION"_s);
        // Its tracking number can be mended by the package alone, for three days.
        const QJsonObject mended{{u"tracking_number"_s, u"NEW1"_s}, {u"shipping_provider_id"_s, provider(running, Britain)}};
        QCOMPARE(running.client->post(u"/fulfillment/202309/orders/%1/shipping_info/update"_s.arg(id), mended).code(), Forbidden);
        const QString parcel = packages[1][u"id"_s].toString();
        QCOMPARE(running.client->post(u"/fulfillment/202309/packages/%1/shipping_info/update"_s.arg(parcel), mended).code(), 0);
        QCOMPARE(package(running, parcel, Britain)[u"tracking_number"_s].toString(), u"NEW1"_s);
    }

    void ordersOfOneBuyerTravelTogether()
    {
        const Running running(busyShop());
        const QString search = u"/fulfillment/202309/combinable_packages/search"_s;
        QJsonValue found;
        int shop = 0;
        for (; shop < 5 && found[u"id"_s].toString().isEmpty(); ++shop)
            found = running.client->call("GET", search, {{u"page_size"_s, u"50"_s}}, {}, shop).data()[u"combinable_packages"_s][0];
        --shop;
        QVERIFY(found[u"order_ids"_s].toArray().size() > 1);
        const QString id = found[u"id"_s].toString();
        const QJsonObject body{{u"combinable_packages"_s, QJsonArray{found, QJsonObject{{u"id"_s, u"1"_s}}}}};
        const Reply made = running.client->post(u"/fulfillment/202309/packages/combine"_s, body, {}, shop);
        QCOMPARE(made.code(), 0);
        QCOMPARE(made.data()[u"packages"_s].toArray().size(), 1);
        QCOMPARE(made.data()[u"errors"_s].toArray().size(), 1);
        QCOMPARE(package(running, id, shop)[u"split_and_combine_tag"_s].toString(), u"COMBINE"_s);
        QCOMPARE(package(running, id, shop)[u"orders"_s].toArray().size(), found[u"order_ids"_s].toArray().size());
        // Counted like any other: what it replaced has ended.
        qint64 all = 0;
        for (int one = 0; one < 5; ++one)
            all += running.walk(Search, u"packages"_s, {}, one).size();
        QCOMPARE(running.counts()[u"packages"_s].toInteger(), all);
        const QJsonObject apart{{u"order_ids"_s, QJsonArray{found[u"order_ids"_s][0]}}};
        QCOMPARE(running.client->post(u"/fulfillment/202309/packages/%1/uncombine"_s.arg(id), apart, {}, shop).code(), 0);
        QCOMPARE(package(running, id, shop)[u"orders"_s].toArray().size(), found[u"order_ids"_s].toArray().size() - 1);
    }

    void priceDetailsAddUp()
    {
        const Running running(busyShop());
        for (const int shop : {Britain, 1}) {
            const QJsonObject one = waiting(running, shop);
            const QString path = u"/order/202407/orders/%1/price_detail"_s.arg(one[u"id"_s].toString());
            const QJsonObject detail = running.client->call("GET", path, {}, {}, shop).data();
            QCOMPARE(detail[u"payment"_s], one[u"payment"_s][u"total_amount"_s]);
            QCOMPARE(detail[u"line_items"_s].toArray().size(), one[u"line_items"_s].toArray().size());
            const auto number = [&](const QString &name) { return detail[name].toString().toDouble(); };
            QCOMPARE(number(u"sku_sale_price"_s) + number(u"shipping_sale_price"_s) + number(u"tax_amount"_s), number(u"payment"_s));
        }
        QCOMPARE(running.client->call("GET", u"/order/202407/orders/5/price_detail"_s).code(), 21001001);
    }
};

QTEST_GUILESS_MAIN(TestPracticeParcels)
#include "tst_practice_parcels.moc"
