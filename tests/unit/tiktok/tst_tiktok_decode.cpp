// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode.h"

#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::remotes::tiktok;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

rows::Product firstProduct(const QByteArray &body)
{
    auto result = decodeProduct(body, 200);
    if (!result || rowsIn<rows::Product>(result->page).empty())
        qFatal("no product in the sample");
    return rowsIn<rows::Product>(result->page).front();
}

} // namespace

class TestTikTokDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shops()
    {
        const Decoded page = decoded(Resource::Shops, sample(u"shops"_s));
        const auto &shops = rowsIn<rows::Shop>(page.page);
        QCOMPARE(shops.size(), 1u);
        QCOMPARE(shops[0].id, "7495012345678901234");
        QCOMPARE(shops[0].name, "Harbour Lane Goods");
        QCOMPARE(shops[0].region, "GB");
        QCOMPARE(shops[0].currency, "GBP");
        QCOMPARE(shops[0].sellerType, "LOCAL");
        QCOMPARE(shops[0].cipher, "ROW_q1WvdAAAAAB7Rk0Zc2x3-Fy_8s");
        QCOMPARE(shops[0].code, "GBLCAB7XYZ");
        QVERIFY(page.nextToken.isEmpty());
        QCOMPARE(page.page.total, -1);

        const QByteArray sealed = changed(sample(u"shops"_s), R"("cipher":"ROW_q1WvdAAAAAB7Rk0Zc2x3-Fy_8s")", R"("cipher":"")");
        const Decoded without = decoded(Resource::Shops, sealed);
        QVERIFY2(rowsIn<rows::Shop>(without.page).empty(), "a shop that no call can name");
        QCOMPARE(without.page.bad.size(), 1);
        QCOMPARE(without.page.bad[0].id, u"7495012345678901234"_s);
    }

    void currenciesOfMarkets()
    {
        const QList<std::pair<QByteArray, std::string>> markets{{"ID", "IDR"}, {"VN", "VND"}, {"IE", "EUR"}, {"JP", "JPY"}, {"US", "USD"}, {"XX", ""}};
        for (const auto &[region, currency] : markets) {
            const QByteArray body = changed(sample(u"shops"_s), R"("region":"GB")", "\"region\":\"" + region + '"');
            QCOMPARE(rowsIn<rows::Shop>(decoded(Resource::Shops, body).page)[0].currency, currency);
        }
    }

    void warehouses()
    {
        const Decoded page = decoded(Resource::Warehouses, sample(u"warehouses"_s));
        const rows::Warehouse &warehouse = rowsIn<rows::Warehouse>(page.page).at(0);
        QCOMPARE(warehouse.id, "7068517275539719942");
        QCOMPARE(warehouse.name, "Bristol main");
        QCOMPARE(warehouse.type, "SALES_WAREHOUSE");
        QCOMPARE(warehouse.status, "ENABLED");
        QCOMPARE(warehouse.region, "GB");
        QCOMPARE(warehouse.city, "Bristol");
        QVERIFY(warehouse.isDefault);
    }

    void categoriesAndWhatTheyAsk()
    {
        const Decoded page = decoded(Resource::Categories, sample(u"categories"_s));
        const auto &categories = rowsIn<rows::Category>(page.page);
        QCOMPARE(categories.size(), 2u);
        QCOMPARE(categories[0].parentId, "0");
        QVERIFY(!categories[0].isLeaf);
        QCOMPARE(categories[1].id, "853000");
        QCOMPARE(categories[1].parentId, "600001");
        QCOMPARE(categories[1].name, "Mugs");
        QCOMPARE(categories[1].permission, "AVAILABLE");
        QVERIFY(categories[1].isLeaf);

        const Result<std::string> attributes = decodeCategoryPart(sample(u"attributes"_s), 200, false);
        QVERIFY(attributes);
        const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString(*attributes)).array();
        QCOMPARE(list, jsonOf(sample(u"attributes"_s))[u"data"_s][u"attributes"_s].toArray());
        QCOMPARE(list.size(), 3);
        const Result<std::string> rules = decodeCategoryPart(sample(u"rules"_s), 200, true);
        QVERIFY(rules);
        QCOMPARE(jsonOf(QByteArray::fromStdString(*rules)), jsonOf(sample(u"rules"_s))[u"data"_s].toObject());
        QCOMPARE(*decodeCategoryPart(enveloped("{}"), 200, true), "");
        QCOMPARE(*decodeCategoryPart(R"({"code":0})", 200, false), "");
    }

    void brands()
    {
        const QByteArray body = changed(sample(u"brands"_s), R"("next_page_token":"")", R"("next_page_token":"a+b/c==")");
        const Decoded page = decoded(Resource::Brands, body);
        const rows::Brand &brand = rowsIn<rows::Brand>(page.page).at(0);
        QCOMPARE(brand.id, "7082427311584347905");
        QCOMPARE(brand.name, "Harbour Lane");
        QCOMPARE(brand.authorization, "AUTHORIZED");
        QCOMPARE(page.nextToken, u"a+b/c=="_s);
        QCOMPARE(page.page.total, 1);
    }

    void productsOfASearch()
    {
        const Decoded page = decoded(Resource::Products, sample(u"products-search"_s));
        const rows::Product &product = rowsIn<rows::Product>(page.page).at(0);
        QCOMPARE(product.id, "1729592969712207008");
        QCOMPARE(product.title, "Enamel camping mug 350 ml");
        QCOMPARE(product.status, "ACTIVATE");
        QCOMPARE(product.audit, "APPROVED");
        QCOMPARE(product.createdAt, 1'766'000'000'000);
        QCOMPARE(product.updatedAt, 1'767'100'000'000);
        QVERIFY2(!product.isDetailed, "the search form has no description");
        QCOMPARE(product.images, "");
        QCOMPARE(product.skus.size(), 1u);
        const rows::Sku &sku = product.skus[0];
        QCOMPARE(sku.id, "1729592969712207012");
        QCOMPARE(sku.sellerSku, "MUG-350-BLU");
        QCOMPARE(sku.currency, "GBP");
        QCOMPARE(sku.price, 1299);
        QCOMPARE(sku.status, "NORMAL");
        QCOMPARE(sku.stock.size(), 1u);
        QCOMPARE(sku.stock[0].warehouseId, "7068517275539719942");
        QCOMPARE(sku.stock[0].available, 41);
        QCOMPARE(page.page.total, 1);
    }

    void aWholeListing()
    {
        const rows::Product product = firstProduct(sample(u"product"_s));
        QVERIFY(product.isDetailed);
        QCOMPARE(product.description, "<p>Double-coated enamel on steel.</p>");
        QCOMPARE(product.categoryId, "853000");
        QCOMPARE(product.categoryPath, "Home Supplies \u203A Mugs");
        QCOMPARE(product.brandId, "7082427311584347905");
        QCOMPARE(product.brand, "Harbour Lane");
        QCOMPARE(product.weightGrams, 320);
        QCOMPARE(product.auditReasons, "");
        QVERIFY(!product.hasDraft);
        const QJsonObject image = QJsonDocument::fromJson(QByteArray::fromStdString(product.images)).array().at(0).toObject();
        QCOMPARE(image, (QJsonObject{{u"uri"_s, u"tos-demo/0b7d8f6a"_s}, {u"url"_s, u"https://images.example.test/0b7d8f6a.jpg"_s},
                                     {u"thumb"_s, u"https://images.example.test/0b7d8f6a_200.jpg"_s}, {u"width"_s, 1200}, {u"height"_s, 1200}}));
        const QJsonArray attributes = QJsonDocument::fromJson(QByteArray::fromStdString(product.attributes)).array();
        QCOMPARE(attributes.at(0)[u"name"_s].toString(), u"Material"_s);
        QCOMPARE(product.skus.size(), 2u);
        const rows::Sku &blue = product.skus[0];
        QCOMPARE(blue.variant, "Blue");
        QCOMPARE(blue.imageUrl, "https://images.example.test/77aa01c2.jpg");
        QCOMPARE(blue.barcode, "05012345678900");
        QCOMPARE(blue.barcodeType, "GTIN");
        QVERIFY(QByteArray::fromStdString(blue.salesAttributes).startsWith(R"([{"id":"100000")"));
        QVERIFY(!blue.listPrice);
        QCOMPARE(product.skus[1].variant, "Red");
        QCOMPARE(product.skus[1].imageUrl, "");
        QCOMPARE(product.skus[1].stock.at(0).available, 0);
    }

    void weights_data()
    {
        QTest::addColumn<QByteArray>("weight");
        QTest::addColumn<qint64>("grams");
        QTest::newRow("kilograms") << R"({"value":"1.2345","unit":"KILOGRAM"})"_ba << qint64(1235);
        QTest::newRow("pounds") << R"({"value":"2","unit":"POUND"})"_ba << qint64(907);
        QTest::newRow("grams") << R"({"value":"250","unit":"GRAM"})"_ba << qint64(250);
        QTest::newRow("no number") << R"({"value":"NaN","unit":"GRAM"})"_ba << qint64(0);
        QTest::newRow("negative") << R"({"value":"-1","unit":"GRAM"})"_ba << qint64(0);
        QTest::newRow("without end") << R"({"value":"1e300","unit":"KILOGRAM"})"_ba << qint64(0);
        QTest::newRow("null") << "null"_ba << qint64(0);
    }
    void weights()
    {
        QFETCH(const QByteArray, weight);
        QFETCH(const qint64, grams);
        const QByteArray body = changed(sample(u"product"_s), R"({"value":"0.32","unit":"KILOGRAM"})", weight);
        QCOMPARE(firstProduct(body).weightGrams, grams);
    }

    void stock()
    {
        const Decoded page = decoded(Resource::Stock, sample(u"inventory"_s));
        QCOMPARE(page.page.stock.size(), 1u);
        const auto &[sku, levels] = page.page.stock[0];
        QCOMPARE(sku, "1729592969712207012");
        QCOMPARE(levels.size(), 1u);
        QCOMPARE(levels[0].warehouseId, "7068517275539719942");
        QCOMPARE(levels[0].available, 41);
        QCOMPARE(levels[0].committed, 2);
        QVERIFY(page.page.bad.isEmpty());
    }

    void stockThatCannotBeReadIsNoEmptyShelf()
    {
        const QByteArray two = enveloped(R"({"inventory":[{"product_id":"1","skus":[
            {"id":"11","warehouse_inventory":[{"warehouse_id":"a","available_quantity":3},{"warehouse_id":"b","available_quantity":4.5}]},
            {"id":"12","warehouse_inventory":[{"warehouse_id":"a","available_quantity":"7"},{"warehouse_id":"b"}]}]},
            {"product_id":"2","skus":"none"}]})");
        const Decoded page = decoded(Resource::Stock, two);
        QCOMPARE(page.page.stock.size(), 1u);
        QCOMPARE(page.page.stock[0].first, "12");
        QCOMPARE(page.page.stock[0].second[0].available, 7);
        QCOMPARE(page.page.stock[0].second[1].available, 0);
        QCOMPARE(page.page.bad.size(), 2);
        QCOMPARE(page.page.bad[0].id, u"11"_s);
        QCOMPARE(page.page.bad[0].reason, u"available_quantity: not a quantity"_s);
        QCOMPARE(page.page.bad[1].id, u"2"_s);
    }

    void orders()
    {
        const Decoded page = decoded(Resource::Orders, sample(u"orders"_s));
        const rows::Order &order = rowsIn<rows::Order>(page.page).at(0);
        QCOMPARE(order.id, "576461413038785752");
        QCOMPARE(order.status, "AWAITING_SHIPMENT");
        QCOMPARE(order.type, "NORMAL");
        QCOMPARE(order.fulfilment, "FULFILLMENT_BY_SELLER");
        QCOMPARE(order.shippingType, "SELLER");
        QCOMPARE(order.deliveryOption, "Standard shipping");
        QCOMPARE(order.warehouseId, "7068517275539719942");
        QCOMPARE(order.paymentMethod, "Card");
        QCOMPARE(order.buyerId, "7021436810468230477");
        QCOMPARE(order.buyerName, "mug_fan");
        QCOMPARE(order.region, "GB");
        QCOMPARE(order.currency, "GBP");
        QCOMPARE(order.productTotal, 2598);
        QCOMPARE(order.sellerDiscount, 200);
        QCOMPARE(order.platformDiscount, 100);
        QCOMPARE(order.subTotal, 2298);
        QCOMPARE(order.shippingFee, 299);
        QCOMPARE(order.tax, 0);
        QCOMPARE(order.total, 2597);
        QVERIFY(order.isOnHold);
        QVERIFY(!order.isCashOnDelivery && !order.isSample && !order.cancelRequested);
        QCOMPARE(order.createdAt, 1'767'178'800'000);
        QCOMPARE(order.paidAt, 1'767'178'860'000);
        QCOMPARE(order.updatedAt, 1'767'182'460'000);
        QCOMPARE(order.shipBy, 1'767'355'260'000);
        QCOMPARE(order.collectBy, 1'767'441'660'000);
        QCOMPARE(order.cancelBy, 1'767'441'660'000);
        QCOMPARE(order.shippedAt, 0);
        const QJsonObject recipient = jsonOf(QByteArray::fromStdString(order.recipient));
        QCOMPARE(recipient, jsonOf(sample(u"orders"_s))[u"data"_s][u"orders"_s][0][u"recipient_address"_s].toObject());
        QCOMPARE(order.lines.size(), 2u);
        const rows::Line &line = order.lines[1];
        QCOMPARE(line.id, "576461413038916824");
        QCOMPARE(line.productId, "1729592969712207008");
        QCOMPARE(line.skuId, "1729592969712207012");
        QCOMPARE(line.sellerSku, "MUG-350-BLU");
        QCOMPARE(line.productName, "Enamel camping mug 350 ml");
        QCOMPARE(line.skuName, "Blue");
        QCOMPARE(line.imageUrl, "https://images.example.test/77aa01c2.jpg");
        QCOMPARE(line.status, "AWAITING_SHIPMENT");
        QCOMPARE(line.packageStatus, "TO_FULFILL");
        QCOMPARE(line.originalPrice, 1299);
        QCOMPARE(line.sellerDiscount, 100);
        QCOMPARE(line.platformDiscount, 50);
        QCOMPARE(line.salePrice, 1149);
        QVERIFY(!line.isGift);
    }

    void anOrderThatIsOver()
    {
        // Its lines carry the currency when the payment is not there yet; a fresh order has nearly nothing.
        const Decoded page = decoded(Resource::Orders, enveloped(R"({"orders":[{"id":"1","status":"CANCELLED","cancel_reason":"Need to change color",
            "cancellation_initiator":"BUYER","cancel_time":1767600000,"is_buyer_request_cancel":true,"is_cod":true,"is_sample_order":true,
            "tracking_number":"RM1","shipping_provider":"Royal Mail","rts_time":1767600001,"collection_time":1767600002,"delivery_time":1767600003,
            "buyer_message":"ring twice","line_items":[{"id":"2","currency":"IDR","original_price":"150000","is_gift":true,
            "tracking_number":"RM1","cancel_reason":"Need to change color"}]},{"id":"3"}]})"));
        const auto &orders = rowsIn<rows::Order>(page.page);
        QCOMPARE(orders.size(), 2u);
        QCOMPARE(orders[0].cancelReason, "Need to change color");
        QCOMPARE(orders[0].cancelledBy, "BUYER");
        QCOMPARE(orders[0].trackingNumber, "RM1");
        QCOMPARE(orders[0].carrier, "Royal Mail");
        QCOMPARE(orders[0].buyerMessage, "ring twice");
        QCOMPARE(orders[0].cancelledAt, 1'767'600'000'000);
        QCOMPARE(orders[0].shippedAt, 1'767'600'001'000);
        QCOMPARE(orders[0].collectedAt, 1'767'600'002'000);
        QCOMPARE(orders[0].deliveredAt, 1'767'600'003'000);
        QVERIFY(orders[0].cancelRequested && orders[0].isCashOnDelivery && orders[0].isSample);
        QCOMPARE(orders[0].lines[0].originalPrice, 150'000);
        QVERIFY(orders[0].lines[0].isGift);
        QCOMPARE(orders[0].lines[0].trackingNumber, "RM1");
        QCOMPARE(orders[0].lines[0].cancelReason, "Need to change color");
        QCOMPARE(orders[1].id, "3");
        QCOMPARE(orders[1].currency, "");
    }

    void returns()
    {
        const Decoded page = decoded(Resource::Returns, sample(u"returns"_s));
        const rows::Return &one = rowsIn<rows::Return>(page.page).at(0);
        QCOMPARE(one.id, "4035318504086604100");
        QCOMPARE(one.orderId, "576461413038785752");
        QCOMPARE(one.type, "RETURN_AND_REFUND");
        QCOMPARE(one.status, "RETURN_OR_REFUND_REQUEST_PENDING");
        QCOMPARE(one.role, "BUYER");
        QCOMPARE(one.reason, "ecom_order_delivered_refund_reason_damaged_uk");
        QCOMPARE(one.reasonText, "Item arrived damaged");
        QCOMPARE(one.nextAction, "SELLER_RESPOND_RETURN");
        QCOMPARE(one.deadline, 1'767'772'800'000);
        QCOMPARE(one.currency, "GBP");
        QCOMPARE(one.refundTotal, 1149);
        QCOMPARE(one.refundSubTotal, 1149);
        QCOMPARE(one.refundShipping, 0);
        QCOMPARE(one.refundTax, 0);
        QCOMPARE(one.createdAt, 1'767'600'000'000);
        QCOMPARE(one.updatedAt, 1'767'600'000'000);
        QVERIFY(!one.canKeepItem && !one.isQuickRefund);
        QCOMPARE(one.lines.size(), 1u);
        QCOMPARE(one.lines[0].id, "4035318504086604101");
        QCOMPARE(one.lines[0].orderLineId, "576461413038851288");
        QCOMPARE(one.lines[0].skuId, "1729592969712207012");
        QCOMPARE(one.lines[0].sellerSku, "MUG-350-BLU");
        QCOMPARE(one.lines[0].productName, "Enamel camping mug 350 ml");
        QCOMPARE(one.lines[0].skuName, "Blue");
        QCOMPARE(one.lines[0].refund, 1149);
    }

    // The list form of each resource, one record of it made bad between two good ones.
    void documentsStayWithTheirRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Resource>("resource");
        QTest::newRow("products") << u"products-search"_s << u"products"_s << u"id"_s << Resource::Products;
        QTest::newRow("orders") << u"orders"_s << u"orders"_s << u"id"_s << Resource::Orders;
        QTest::newRow("returns") << u"returns"_s << u"return_orders"_s << u"return_id"_s << Resource::Returns;
    }
    void documentsStayWithTheirRows()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, list);
        QFETCH(const QString, id);
        QFETCH(const Resource, resource);
        const QJsonObject record = jsonOf(sample(name))[u"data"_s][list][0].toObject();
        QJsonObject nameless = record;
        nameless.remove(id);
        QJsonObject other = record;
        other[id] = u"77"_s;
        other[u"note \u2013 \"quoted\" }]{"_s] = u"\u00e9]}\\"_s;
        const QJsonArray records{record, nameless, 5, other};
        const QByteArray body = enveloped(QJsonDocument(QJsonObject{{list, records}}).toJson(QJsonDocument::Indented));
        const Decoded page = decoded(resource, body);
        QCOMPARE(page.page.raw, body);
        QList<QJsonObject> documents;
        QStringList ids;
        std::visit(
            [&](const auto &rows) {
                if constexpr (requires { rows.front().raw; }) {
                    for (const auto &row : rows) {
                        documents.append(jsonOf(page.page.raw.mid(row.raw.at, row.raw.length)));
                        ids.append(QString::fromStdString(row.id));
                    }
                }
            },
            page.page.rows);
        QCOMPARE(documents, (QList<QJsonObject>{record, other}));
        QCOMPARE(ids, (QStringList{record[id].toString(), u"77"_s}));
        QCOMPARE(page.page.bad.size(), 2);
        QCOMPARE(page.page.bad[0].id, QString());
        QCOMPARE(page.page.bad[0].reason, id + u": missing"_s);
        QCOMPARE(jsonOf(page.page.bad[0].raw), nameless);
        QCOMPARE(page.page.bad[1].reason, list + u": an entry is no object"_s);
    }

    void theDocumentOfAListing()
    {
        const QByteArray body = sample(u"product"_s);
        const Result<Decoded> page = decodeProduct(body, 200);
        QVERIFY(page);
        const rows::RawSpan span = rowsIn<rows::Product>(page->page)[0].raw;
        QCOMPARE(jsonOf(page->page.raw.mid(span.at, span.length)), jsonOf(body)[u"data"_s].toObject());
        QCOMPARE(page->page.bytes, body.size());
    }

    void idsAsNumbers()
    {
        QByteArray body = changed(sample(u"products-search"_s), R"("id":"1729592969712207008")", R"("id":1729592969712207008)");
        body = changed(body, R"("warehouse_id":"7068517275539719942","quantity":41)", R"("warehouse_id":18446744073709551615,"quantity":"41")");
        const Decoded page = decoded(Resource::Products, body);
        const rows::Product &product = rowsIn<rows::Product>(page.page).at(0);
        QCOMPARE(product.id, "1729592969712207008");
        QCOMPARE(product.skus[0].stock[0].warehouseId, "18446744073709551615");
        QCOMPARE(product.skus[0].stock[0].available, 41);
    }

    void newWordsAndMembersAreFine()
    {
        QByteArray body = changed(sample(u"products-search"_s), R"("status":"ACTIVATE")", R"("status":"IN_ORBIT","orbit":{"deep":[[{}]]})");
        body = changed(body, R"("create_time":1766000000)", R"("create_time":"1766000000")");
        const Decoded page = decoded(Resource::Products, body);
        const rows::Product &product = rowsIn<rows::Product>(page.page).at(0);
        QCOMPARE(product.status, "IN_ORBIT");
        QCOMPARE(product.createdAt, 1'766'000'000'000);
        QVERIFY(page.page.bad.isEmpty());
    }

    void absentAndNullMembers()
    {
        const Decoded page = decoded(Resource::Products, enveloped(R"({"products":[{"id":"1","title":null,"audit":null,"skus":null,"update_time":null},{"id":"2"}]})"));
        const auto &products = rowsIn<rows::Product>(page.page);
        QCOMPARE(products.size(), 2u);
        QCOMPARE(products[0].title, "");
        QCOMPARE(products[0].updatedAt, 0);
        QVERIFY(products[1].skus.empty());
    }

    void timesNoCalendarHolds()
    {
        for (const char *time : {"-5", "253402300800", "9223372036854775807", "1e400", "true", "\"soon\"", "[]"}) {
            const QByteArray body = changed(sample(u"products-search"_s), R"("update_time":1767100000)", R"("update_time":)" + QByteArray(time));
            const Result<Decoded> page = decodePage(Resource::Products, body, 200);
            if (qstrcmp(time, "1e400") == 0) {
                QCOMPARE(page.error().kind, FaultKind::BadAnswer); // no JSON number to this parser
                continue;
            }
            QCOMPARE(rowsIn<rows::Product>(page->page).at(0).updatedAt, 0);
        }
    }

    void amounts_data()
    {
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<qint64>("minor");      // -1: the record is put aside
        QTest::newRow("unpadded") << R"({"currency":"GBP","sale_price":"4.9"})"_ba << qint64(490);
        QTest::newRow("whole") << R"({"currency":"GBP","sale_price":"5"})"_ba << qint64(500);
        QTest::newRow("nothing") << R"({"currency":"GBP","sale_price":"0"})"_ba << qint64(0);
        QTest::newRow("without minor units") << R"({"currency":"VND","sale_price":"434566"})"_ba << qint64(434'566);
        QTest::newRow("a number") << R"({"currency":"GBP","sale_price":12.5})"_ba << qint64(1250);
        QTest::newRow("a whole number") << R"({"currency":"JPY","sale_price":1280})"_ba << qint64(1280);
        QTest::newRow("odd digits") << R"({"currency":"USD","sale_price":"21.345"})"_ba << qint64(2135);
        QTest::newRow("without tax alone") << R"({"currency":"GBP","tax_exclusive_price":"12.99"})"_ba << qint64(1299);
        QTest::newRow("an empty shelf price") << R"({"currency":"GBP","sale_price":"","tax_exclusive_price":"12.99"})"_ba << qint64(1299);
        QTest::newRow("both") << R"({"currency":"GBP","sale_price":"15.59","tax_exclusive_price":"12.99"})"_ba << qint64(1559);
        QTest::newRow("words") << R"({"currency":"GBP","sale_price":"free"})"_ba << qint64(-1);
        QTest::newRow("with a comma") << R"({"currency":"GBP","sale_price":"12,99"})"_ba << qint64(-1);
        QTest::newRow("NaN") << R"({"currency":"GBP","sale_price":"NaN"})"_ba << qint64(-1);
        QTest::newRow("too large") << R"({"currency":"GBP","sale_price":"92233720368547758070"})"_ba << qint64(-1);
        QTest::newRow("an exponent") << R"({"currency":"GBP","sale_price":1e-9})"_ba << qint64(-1);
        QTest::newRow("true") << R"({"currency":"GBP","sale_price":true})"_ba << qint64(-1);
        QTest::newRow("an object") << R"({"currency":"GBP","sale_price":{}})"_ba << qint64(-1);
        QTest::newRow("none") << R"({"currency":"GBP"})"_ba << qint64(-1);
        QTest::newRow("no currency") << R"({"sale_price":"12.99"})"_ba << qint64(-1);
        QTest::newRow("no price") << "null"_ba << qint64(-1);
    }
    void amounts()
    {
        QFETCH(const QByteArray, price);
        QFETCH(const qint64, minor);
        const QByteArray listing = R"({"id":"%1","skus":[{"id":"9","price":%2}]})"_ba;
        const QByteArray good = R"({"currency":"GBP","sale_price":"1"})"_ba;
        const auto one = [&](const char *id, const QByteArray &value) { return QByteArray(listing).replace("%1", id).replace("%2", value); };
        const Decoded page = decoded(Resource::Products, enveloped(R"({"products":[)" + one("1", good) + ',' + one("2", price) + ',' + one("3", good) + "]}"));
        const auto &products = rowsIn<rows::Product>(page.page);
        if (minor < 0) {
            QCOMPARE(products.size(), 2u);
            QCOMPARE(products[1].id, "3");
            QCOMPARE(page.page.bad.size(), 1);
            QCOMPARE(page.page.bad[0].id, u"2"_s);
            QCOMPARE(page.page.bad[0].raw, one("2", price));
            QVERIFY(!page.page.bad[0].reason.isEmpty());
        } else {
            QCOMPARE(products.size(), 3u);
            QCOMPARE(products[1].skus[0].price, minor);
        }
    }

    void listPrice()
    {
        const QByteArray body = changed(sample(u"products-search"_s), R"("seller_sku":"MUG-350-BLU",)",
                                        R"("seller_sku":"MUG-350-BLU","list_price":{"amount":"19.99","currency":"GBP"},)");
        QCOMPARE(rowsIn<rows::Product>(decoded(Resource::Products, body).page)[0].skus[0].listPrice, std::optional<std::int64_t>(1999));
    }

    void writes()
    {
        const Result<WriteAnswer> silent = decodeWrite(R"({"code":0,"message":"Success","request_id":"1"})", 200);
        QVERIFY2(silent, "a price update answers without data");
        QVERIFY(silent->errors.isEmpty() && silent->audit.isEmpty());
        QVERIFY(decodeWrite(enveloped("null"), 200));
        QCOMPARE(decodeWrite(enveloped(R"({"audit":{"status":"AUDITING"}})"), 200)->audit, u"AUDITING"_s);
        const Result<WriteAnswer> activation = decodeWrite(sample(u"activate-errors"_s), 200);
        QVERIFY(activation);
        QCOMPARE(activation->errors.size(), 1);
        QCOMPARE(activation->errors[0].id, u"1729592969712207099"_s);
        QCOMPARE(activation->errors[0].code, 12019113);
        QCOMPARE(activation->errors[0].message, u"The product status does not support this operation"_s);
        const Result<WriteAnswer> inventory = decodeWrite(sample(u"inventory-errors"_s), 200);
        QVERIFY(inventory);
        QCOMPARE(inventory->errors[0].id, u"1729592969712207012"_s);
        QCOMPARE(inventory->errors[0].code, 12019028);
        QCOMPARE(decodeWrite(enveloped(R"({"errors":"some"})"), 200).error().kind, FaultKind::BadAnswer);
    }

    void envelopes()
    {
        const std::optional<Envelope> refused = envelopeOf(R"({"code":105002,"message":"Expired \u2013 renew","request_id":"20260101","data":null})");
        QVERIFY(refused);
        QCOMPARE(refused->code, 105002);
        QCOMPARE(refused->message, u"Expired \u2013 renew"_s);
        QVERIFY2(envelopeOf(R"({"data":{"code":7},"code":4294967296})")->code != 0, "a number that does not fit is no success");
        for (const char *body : {"", "<html></html>", "{", "[]", "null", "{}", R"({"code":"0"})", R"({"code":)", R"({"code":5,"data":{"a"(("b","message":"c"}})"})
            QVERIFY2(!envelopeOf(body), body);
    }
};

QTEST_GUILESS_MAIN(TestTikTokDecode)
#include "tst_tiktok_decode.moc"
