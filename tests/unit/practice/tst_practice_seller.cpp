// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/shop_rig.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int Forbidden = 12019113;

QByteArray picture(int side, const char *format = "PNG")
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Uploads parts; an upload signs everything but its body.
Reply upload(const Running &running, const QString &path, const QList<std::pair<QByteArray, QByteArray>> &parts, const Query &query = {})
{
    QByteArray body;
    for (const auto &[name, bytes] : parts)
        body += "--seam\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"a\"\r\n\r\n" + bytes + "\r\n";
    body += "--seam--\r\n";
    return running.client->send("POST", path, running.client->signedQuery(path, query), body, "multipart/form-data; boundary=seam");
}

Query ofShop(const Running &running, int shop = 0) { return {{u"shop_cipher"_s, running.client->cipher(shop)}}; }

QJsonObject order(const Running &running, const QString &id)
{
    return running.client->call("GET", u"/order/202507/orders"_s, {{u"ids"_s, id}}).data()[u"orders"_s][0].toObject();
}

void leap(Running &running, qint64 seconds)
{
    running.client->ahead += seconds;
    QCOMPARE(running.client->admin(u"clock"_s, {{u"advance"_s, seconds}}).status, 200);
}

practice::PracticeOptions busyShop()
{
    practice::PracticeOptions options = smallShop();
    options.orders = 4000;
    return options;
}

} // namespace

class TestPracticeSeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someListingsHaveADraftBesideThem()
    {
        practice::PracticeOptions options = smallShop();
        options.products = 200;
        const Running running(options);
        int drafts = 0;
        for (const QJsonValue &one : running.walk(u"/product/202502/products/search"_s, u"products"_s, {{u"return_draft_version"_s, true}})) {
            if (!one[u"has_draft"_s].toBool())
                continue;
            ++drafts;
            const QString path = u"/product/202309/products/"_s + one[u"id"_s].toString();
            const QJsonObject live = running.client->call("GET", path).data();
            const QJsonObject draft = running.client->call("GET", path, {{u"return_draft_version"_s, u"true"_s}}).data();
            QVERIFY(live[u"has_draft"_s].toBool());
            QVERIFY(live[u"title"_s] != draft[u"title"_s]);
            QCOMPARE(draft[u"title"_s], one[u"title"_s]);
            QCOMPARE(running.client->call("GET", path, {{u"return_draft_version"_s, u"true"_s}, {u"return_under_review_version"_s, u"true"_s}}).code(), 36009004);
        }
        QCOMPARE_GT(drafts, 0);
    }

    void aDraftIsKeptAndTakenAlongByTheNextEdit()
    {
        Running running(smallShop(u"review=30"_s));
        const QJsonObject sku = running.firstSku();
        const QString path = u"/product/202509/products/%1/partial_edit"_s.arg(sku[u"product"_s].toString());
        const QString old = running.product(sku).data()[u"title"_s].toString();
        const QString title = u"Cast iron pan, 28 cm, for induction"_s;
        QCOMPARE(running.client->post(path, {{u"title"_s, title}, {u"save_mode"_s, u"AS_DRAFT"_s}}).code(), 0);
        running.clock.advance(60'000);
        QJsonObject shown = running.product(sku).data();
        QVERIFY(shown[u"has_draft"_s].toBool());
        QCOMPARE(shown[u"title"_s].toString(), old);
        QCOMPARE(shown[u"audit"_s][u"status"_s].toString(), u"APPROVED"_s);
        QCOMPARE(running.effects()[0][u"kind"_s].toString(), u"product.draft"_s);
        QCOMPARE(running.client->post(path, {{u"description"_s, u"<p>Heavy.</p>"_s}}).code(), 0);
        running.clock.advance(30'000);
        shown = running.product(sku).data();
        QVERIFY(!shown[u"has_draft"_s].toBool());
        QCOMPARE(shown[u"title"_s].toString(), title);
        QCOMPARE(shown[u"description"_s].toString(), u"<p>Heavy.</p>"_s);
        QCOMPARE(running.client->post(path, {{u"title"_s, title}, {u"save_mode"_s, u"SOMEHOW"_s}}).code(), 98001004);
    }

    void aFullEditReplacesTheListing()
    {
        Running running(smallShop(u"review=30"_s));
        const QJsonObject sku = running.firstSku();
        const QJsonObject before = running.product(sku).data();
        const QString path = u"/product/202509/products/"_s + sku[u"product"_s].toString();
        QJsonArray skus;
        for (const QJsonValue &one : before[u"skus"_s].toArray())
            skus.append(QJsonObject{{u"id"_s, one[u"id"_s]}});
        const QJsonArray chain = before[u"category_chains"_s].toArray();
        QJsonObject body{{u"title"_s, u"A pan for every kitchen"_s}, {u"description"_s, u"<p>New.</p>"_s}, {u"category_id"_s, chain.last()[u"id"_s]},
                         {u"main_images"_s, QJsonArray{QJsonObject{{u"uri"_s, before[u"main_images"_s][0][u"uri"_s]}}}},
                         {u"package_weight"_s, before[u"package_weight"_s]}, {u"skus"_s, skus}};
        const auto put = [&](const QJsonObject &sent) { return running.client->call("PUT", path, {}, QJsonDocument(sent).toJson(QJsonDocument::Compact)); };
        QCOMPARE(put(body).code(), 0);
        running.clock.advance(30'000);
        const QJsonObject after = running.product(sku).data();
        QCOMPARE(after[u"title"_s].toString(), u"A pan for every kitchen"_s);
        QCOMPARE(after[u"external_product_id"_s].toString(), QString()); // not sent: blank
        QCOMPARE(after[u"skus"_s].toArray().size(), before[u"skus"_s].toArray().size());
        body.remove(u"description"_s);
        QCOMPARE(put(body).code(), 36009004);
        body[u"description"_s] = u"x"_s;
        body[u"category_id"_s] = u"1"_s;
        QCOMPARE(put(body).code(), 12052023);
    }

    void whatIsDeletedIsGoneUntilItIsRecovered()
    {
        const Running running;
        const QJsonObject sku = running.firstSku();
        const QString id = sku[u"product"_s].toString();
        const QByteArray body = QJsonDocument(QJsonObject{{u"product_ids"_s, QJsonArray{id}}}).toJson(QJsonDocument::Compact);
        const auto listed = [&](const QJsonObject &filter) {
            for (const QJsonValue &one : running.walk(u"/product/202502/products/search"_s, u"products"_s, filter)) {
                if (one[u"id"_s] == id)
                    return true;
            }
            return false;
        };
        const QJsonObject before = running.counts();
        QCOMPARE(running.client->call("DELETE", u"/product/202309/products"_s, {}, body).data()[u"errors"_s].toArray().size(), 0);
        QCOMPARE(running.client->call("DELETE", u"/product/202309/products"_s, {}, body).data()[u"errors"_s][0][u"code"_s].toInt(), Forbidden);
        QCOMPARE(running.counts()[u"products"_s].toInteger(), before[u"products"_s].toInteger() - 1);
        QVERIFY(running.counts()[u"skus"_s].toInteger() < before[u"skus"_s].toInteger());
        QVERIFY(!listed({}));
        QVERIFY(listed({{u"status"_s, u"DELETED"_s}}));
        QCOMPARE(running.product(sku).code(), Forbidden);
        QCOMPARE(running.client->post(u"/product/202509/products/%1/partial_edit"_s.arg(id), {{u"title"_s, u"Something that is long enough"_s}}).code(), Forbidden);
        QCOMPARE(running.client->call("POST", u"/product/202309/products/recover"_s, {}, body).data()[u"errors"_s].toArray().size(), 0);
        QVERIFY(listed({{u"status"_s, u"SELLER_DEACTIVATED"_s}}));
        QCOMPARE(running.counts(), before);
        QCOMPARE(running.effects()[1][u"kind"_s].toString(), u"product.recover"_s);
    }

    void restrictedGoodsArePreApprovedAndStayOffSale()
    {
        Running running(smallShop(u"review=30"_s));
        const QJsonObject sku = running.firstSku();
        const QString id = sku[u"product"_s].toString();
        QCOMPARE(running.client->post(u"/product/202309/products/deactivate"_s, {{u"product_ids"_s, QJsonArray{id}}}).code(), 0);
        QCOMPARE(running.client->admin(u"edit"_s, {{u"product"_s, id}, {u"title"_s, u"A medical lamp for the desk"_s}}).status, 200);
        QCOMPARE(running.client->post(u"/product/202309/products/activate"_s, {{u"product_ids"_s, QJsonArray{id}}}).code(), 0);
        running.clock.advance(30'000);
        const QJsonObject shown = running.product(sku).data();
        QCOMPARE(shown[u"status"_s].toString(), u"PENDING"_s);
        QCOMPARE(shown[u"audit"_s][u"status"_s].toString(), u"PRE_APPROVED"_s);
        QCOMPARE(shown[u"audit"_s][u"pre_approved_reasons"_s][0].toString(), u"RESTRICTED_CATEGORY_PENDING"_s);
    }

    void aPictureThatWasUploadedShowsOnAListing()
    {
        QTemporaryDir dir;
        practice::PracticeOptions options = smallShop(u"review=0"_s);
        options.stateFile = dir.filePath(u"world"_s);
        const QByteArray png = picture(320);
        QString uri;
        QJsonObject sku;
        {
            Running running(options);
            sku = running.firstSku();
            const Reply done = upload(running, u"/product/202309/images/upload"_s, {{"data", png}, {"use_case", "MAIN_IMAGE"}});
            QCOMPARE(done.code(), 0);
            QCOMPARE(done.data()[u"width"_s].toInt(), 320);
            uri = done.data()[u"uri"_s].toString();
            QCOMPARE(upload(running, u"/product/202309/images/upload"_s, {{"data", png}}).data()[u"uri"_s].toString(), uri);
            QCOMPARE(running.effects().size(), 1); // the same picture is the same upload
            const QString edit = u"/product/202509/products/%1/partial_edit"_s.arg(sku[u"product"_s].toString());
            const auto show = [&](const QString &what) {
                return running.client->post(edit, {{u"main_images"_s, QJsonArray{QJsonObject{{u"uri"_s, what}}}}}).code();
            };
            QCOMPARE(show(u"practice/up-nothing"_s), 12052028);
            QCOMPARE(show(uri), 0);
            const QString address = running.product(sku).data()[u"main_images"_s][0][u"urls"_s][0].toString();
            QCOMPARE(running.client->send("GET", QUrl(address).path(), {}).body, png);
        }
        const Running again(options);
        QCOMPARE(again.client->send("GET", u"/practice/images/%1.png"_s.arg(uri.section(u'/', 1)), {}).body, png);
    }

    void uploadsThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("use");
        QTest::addColumn<int>("code");
        QTest::newRow("too small for the front") << picture(299) << QByteArray("MAIN_IMAGE") << 98001004;
        QTest::newRow("small, but an attribute") << picture(299) << QByteArray("ATTRIBUTE_IMAGE") << 0;
        QTest::newRow("no picture") << QByteArray("BM and nothing more") << QByteArray("MAIN_IMAGE") << 98001004;
        QTest::newRow("empty") << QByteArray() << QByteArray("MAIN_IMAGE") << 36009004;
        QTest::newRow("another use") << picture(320) << QByteArray("POSTER") << 98001004;
        QTest::newRow("too large") << picture(320) + QByteArray(10 * 1024 * 1024, ' ') << QByteArray("MAIN_IMAGE") << 98001004;
    }
    void uploadsThatAreRefused()
    {
        QFETCH(const QByteArray, data);
        QFETCH(const QByteArray, use);
        QFETCH(const int, code);
        const Running running;
        QCOMPARE(upload(running, u"/product/202309/images/upload"_s, {{"data", data}, {"use_case", use}}).code(), code);
        QCOMPARE(running.effects().size(), code == 0 ? 1 : 0);
    }

    void anUploadIsNoJson()
    {
        const Running running;
        const QString path = u"/product/202309/images/upload"_s;
        QCOMPARE(running.client->send("POST", path, running.client->signedQuery(path, {}, "{\"a\":1}"), "{\"a\":1}").code(), 36009022);
        QCOMPARE(running.client->send("POST", path, running.client->signedQuery(path, {}), "--seam\r\nhalf", "multipart/form-data; boundary=seam").code(), 36009004);
    }

    void aPictureIsSentToABuyer()
    {
        const Running running(busyShop());
        const Reply done = upload(running, u"/customer_service/202309/images/upload"_s, {{"data", picture(200, "JPG")}}, ofShop(running));
        QCOMPARE(done.code(), 0);
        const QString address = done.data()[u"url"_s].toString();
        QCOMPARE(running.client->send("GET", QUrl(address).path(), {}).headers.value("content-type"), QByteArray("image/jpeg"));
        const QString talk = running.client->call("GET", u"/customer_service/202309/conversations"_s, {{u"page_size"_s, u"1"_s}})
                                 .data()[u"conversations"_s][0][u"id"_s].toString();
        const QJsonObject image{{u"url"_s, address}, {u"width"_s, 200}, {u"height"_s, 200}};
        const QString content = QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
        QCOMPARE(running.client->post(u"/customer_service/202309/conversations/%1/messages"_s.arg(talk), {{u"type"_s, u"IMAGE"_s}, {u"content"_s, content}}).code(), 0);
        QCOMPARE(running.effects().size(), 2);
    }

    void whatNobodyShipsIsCancelledAtItsDeadline()
    {
        Running running(busyShop());
        // Declined: the seller means to ship it, and forgets.
        const QJsonObject filter{{u"cancel_status"_s, QJsonArray{u"CANCELLATION_REQUEST_PENDING"_s}}};
        const QJsonValue asked = running.walk(u"/return_refund/202309/cancellations/search"_s, u"cancellations"_s, filter)[0];
        const QString id = asked[u"order_id"_s].toString();
        const QString reason = running.client->call("GET", u"/return_refund/202309/reject_reasons"_s, {{u"return_or_cancel_id"_s, asked[u"cancel_id"_s].toString()}})
                                   .data()[u"reasons"_s][0][u"name"_s].toString();
        QCOMPARE(running.client->post(u"/return_refund/202309/cancellations/%1/reject"_s.arg(asked[u"cancel_id"_s].toString()), {{u"reject_reason"_s, reason}}).code(), 0);
        const qint64 due = order(running, id)[u"cancel_order_sla_time"_s].toInteger();
        const qint64 left = due - running.clock.now() / 1000;
        QCOMPARE_GT(left, 3600);
        leap(running, left - 1);
        QCOMPARE(order(running, id)[u"status"_s].toString(), u"AWAITING_SHIPMENT"_s);
        const QString sku = asked[u"cancel_line_items"_s][0][u"sku_id"_s].toString();
        const auto stock = [&] {
            return running.client->post(u"/product/202309/inventory/search"_s, {{u"sku_ids"_s, QJsonArray{sku}}})
                .data()[u"inventory"_s][0][u"skus"_s][0][u"total_available_quantity"_s].toInteger();
        };
        const qint64 before = stock();
        leap(running, 1);
        const QJsonObject after = order(running, id);
        QCOMPARE(after[u"status"_s].toString(), u"CANCELLED"_s);
        QCOMPARE(after[u"cancellation_initiator"_s].toString(), u"SYSTEM"_s);
        QCOMPARE(after[u"cancel_time"_s].toInteger(), due);
        const QJsonArray cases = running.walk(u"/return_refund/202309/cancellations/search"_s, u"cancellations"_s, {{u"order_ids"_s, QJsonArray{id}}});
        QCOMPARE(cases.size(), 2);
        QCOMPARE(cases[1][u"role"_s].toString(), u"SYSTEM"_s);
        QCOMPARE_GT(stock(), before);
        // Once is enough.
        leap(running, 2 * 86'400);
        QCOMPARE(running.walk(u"/return_refund/202309/cancellations/search"_s, u"cancellations"_s, {{u"order_ids"_s, QJsonArray{id}}}).size(), 2);
    }

    void theSellersOwnLabelStandsOnTheReturn()
    {
        const Running running(busyShop());
        const QJsonObject filter{{u"return_status"_s, QJsonArray{u"AWAITING_BUYER_SHIP"_s}}};
        const QString search = u"/return_refund/202309/returns/search"_s;
        QString id;
        for (const QJsonValue &one : running.walk(search, u"return_orders"_s)) {
            id = one[u"return_id"_s].toString();
            if (one[u"return_type"_s] == u"RETURN_AND_REFUND"_s && one[u"return_status"_s] == u"RETURN_OR_REFUND_REQUEST_PENDING"_s)
                break;
        }
        const QString path = u"/return_refund/202405/returns/shipping_documents"_s;
        Query query = ofShop(running);
        query[u"return_ids"_s] = id;
        QCOMPARE(upload(running, path, {{"tracking_number", "JD77"}}, query).code(), 25001001); // nothing is agreed yet
        QCOMPARE(running.client->post(u"/return_refund/202309/returns/%1/approve"_s.arg(id), {{u"decision"_s, u"APPROVE_RETURN"_s}}, {{u"idempotency_key"_s, u"a"_s}}).code(), 0);
        QCOMPARE(upload(running, path, {{"tracking_number", "JD77"}}, query).code(), 0);
        const QJsonObject body{{u"return_ids"_s, QJsonArray{id}}};
        QCOMPARE(running.client->post(search, body).data()[u"return_orders"_s][0][u"return_tracking_number"_s].toString(), u"JD77"_s);
    }

    void whatASellerLooksUp()
    {
        const Running running;
        const auto get = [&](const QString &path) { return running.client->send("GET", path, running.client->signedQuery(path, {})); };
        QCOMPARE(get(u"/seller/202508/status"_s).data()[u"seller_status_data"_s][u"shop_statuses"_s].toArray().size(), 5);
        QCOMPARE(get(u"/seller/202309/permissions"_s).code(), 0);
        QVERIFY(!running.client->call("GET", u"/finance/202504/tax_information"_s).data()[u"tax_information"_s][u"tax_numbers"_s].toArray().isEmpty());
        QCOMPARE(running.client->call("GET", u"/product/202312/prerequisites"_s).data()[u"check_results"_s].toArray().size(), 10);
        const QJsonArray categories = running.client->call("GET", u"/product/202309/categories"_s).data()[u"categories"_s].toArray();
        for (const QJsonValue &one : categories) {
            if (!one[u"is_leaf"_s].toBool())
                continue;
            const Reply found = running.client->post(u"/product/202309/categories/recommend"_s, {{u"product_title"_s, one[u"local_name"_s]}});
            QCOMPARE(found.data()[u"leaf_category_id"_s], one[u"id"_s]);
        }
    }

    void aBrandOfOnesOwnIsListedAndTaken()
    {
        const Running running;
        const QString path = u"/product/202309/brands"_s;
        const auto create = [&](const QByteArray &body) { return running.client->send("POST", path, running.client->signedQuery(path, {}, body), body); };
        const QString id = create("{\"name\":\"Quay & Sons\"}").data()[u"id"_s].toString();
        QCOMPARE(create("{\"name\":\"Quay & Sons\"}").data()[u"id"_s].toString(), id);
        QCOMPARE(create("{\"name\":\"Q\"}").code(), 98001004);
        QCOMPARE(running.effects().size(), 1);
        const QJsonArray found = running.client->call("GET", path, {{u"page_size"_s, u"100"_s}, {u"brand_name"_s, u"Quay &"_s}}).data()[u"brands"_s].toArray();
        QCOMPARE(found.size(), 1);
        const QString edit = u"/product/202509/products/%1/partial_edit"_s.arg(running.firstSku()[u"product"_s].toString());
        QCOMPARE(running.client->post(edit, {{u"brand_id"_s, id}}).code(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPracticeSeller)
#include "tst_practice_seller.moc"
