// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_fixture.h"

#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::remotes::tiktok;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Packages = u"/fulfillment/202309/packages/search"_s;
const QString Parcel = u"1152321127278713123"_s;
const QString Order = u"576461413038785752"_s;
const QString Cancel = u"4035318504086604200"_s;

Intent intentOf(const QString &kind, RecordKind record, const QString &id, const QJsonObject &payload)
{
    Intent intent;
    intent.id = u"0190-"_s + id;
    intent.kind = kind;
    intent.record = {record, RemoteFixture::Shop, id};
    intent.payload = payload;
    return intent;
}

Intent shipping() { return intentOf(u"package.ship"_s, RecordKind::Package, Parcel, {{u"tracking"_s, u"T1"_s}, {u"carrier"_s, u"66"_s}}); }

QByteArray parcel(const QByteArray &status, const QByteArray &tracking)
{
    return enveloped(R"({"package_id":"1152321127278713123","package_status":")" + status + R"(","tracking_number":")" + tracking
                     + R"(","update_time":1767200000,"split_and_combine_tag":"SPLIT","handover_method":"PICKUP","weight":{"value":"0.5","unit":"KILOGRAM"},)"
                       R"("orders":[{"id":"576461413038785752"}],"order_line_item_ids":["1","2"],"recipient_address":{"name":"J*** S***"}})");
}

ReadBack::Kind seen(RemoteFixture &f, const Intent &intent)
{
    const auto back = QCoro::waitFor(f.remote->readBack(intent));
    return back ? back->kind : ReadBack::Missing;
}

} // namespace

class TestTikTokFulfilment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packages()
    {
        const Decoded page = decoded(Resource::Packages, sample(u"packages"_s));
        const auto &packages = rowsIn<rows::Package>(page.page);
        QCOMPARE(packages.size(), 1u);
        QCOMPARE(packages[0].id, "1152321127278713123");
        QCOMPARE(packages[0].status, "PROCESSING");
        QCOMPARE(packages[0].trackingNumber, "JD0002214012345678");
        QCOMPARE(packages[0].carrier, "Royal Mail");
        QCOMPARE(packages[0].orders, std::vector<std::string>{"576461413038785752"});
        QCOMPARE(packages[0].lines.size(), 2u);
        QCOMPARE(packages[0].updatedAt, 1'767'200'000'000);
        QVERIFY(!packages[0].isDetailed);
        QCOMPARE(page.page.total, 1);

        // One of another shape goes to quarantine, its neighbour stays; words nobody knows are kept.
        const QByteArray odd = changed(sample(u"packages"_s), R"("packages":[)", R"("packages":[{"id":"","status":"X"},{"id":"5","status":"BECALMED","berth":{}},)");
        const Decoded mixed = decoded(Resource::Packages, odd);
        QCOMPARE(rowsIn<rows::Package>(mixed.page).size(), 2u);
        QCOMPARE(rowsIn<rows::Package>(mixed.page)[0].status, "BECALMED");
        QCOMPARE(mixed.page.bad.size(), 1);
    }

    void cancellations()
    {
        const Decoded page = decoded(Resource::Cancellations, sample(u"cancellations"_s));
        const auto &cases = rowsIn<rows::Cancellation>(page.page);
        QCOMPARE(cases.size(), 1u);
        QCOMPARE(cases[0].id, Cancel.toStdString());
        QCOMPARE(cases[0].nextAction, "SELLER_RESPOND_CANCEL");
        QCOMPARE(cases[0].deadline, 1'767'362'800'000);
        QCOMPARE(cases[0].refundTotal, 2597);
        QCOMPARE(cases[0].lines.size(), 1u);
        QCOMPARE(cases[0].lines[0].refund, 1149);
        // Never paid: nothing to give back. An amount that cannot be read is never guessed.
        const QByteArray body = sample(u"cancellations"_s);
        const Decoded bad = decoded(Resource::Cancellations, changed(body, R"("refund_total":"25.97")", R"("refund_total":"25,97")"));
        QCOMPARE(bad.page.bad.size(), 1);
        QCOMPARE(bad.page.bad[0].id, Cancel);
    }

    void details()
    {
        const auto tracking = decodeDetail(Resource::Tracking, Order, sample(u"tracking"_s), 200);
        QVERIFY(tracking);
        const auto &events = rowsIn<rows::Tracking>(tracking->page).at(0).events;
        QCOMPARE(events.size(), 2u);
        QCOMPARE(events[0].code, "20101");
        QCOMPARE(events[0].at, 1'767'290'400'000);
        const auto price = decodeDetail(Resource::PriceDetails, Order, sample(u"price-detail"_s), 200);
        QVERIFY(price);
        const rows::PriceDetail &detail = rowsIn<rows::PriceDetail>(price->page).at(0);
        QCOMPARE(detail.id, Order.toStdString());
        QCOMPARE(std::ranges::count_if(detail.parts, [](const rows::PricePart &part) {
            return part.lineId.empty() && part.name == "payment" && part.amount == 2597;
        }), 1);
        QCOMPARE(std::ranges::count_if(detail.parts, [](const rows::PricePart &part) {
            return part.lineId == "576461413038851288" && part.name == "sku_sale_price" && part.amount == 1149;
        }), 1);
        const auto records = decodeDetail(Resource::ReturnRecords, u"7"_s, sample(u"return-records"_s), 200);
        QVERIFY(records);
        const auto &list = rowsIn<rows::ReturnRecords>(records->page).at(0).records;
        QCOMPARE(list.at(0).note, "Rim is chipped");
        QCOMPARE(list.at(0).images, 1);
        QCOMPARE(list.at(0).at, 1'767'600'000'000);
        const auto carriers = decodeCarriers(sample(u"shipping-providers"_s), 200);
        QVERIFY(carriers && carriers->at(0).name == "Royal Mail");
        const auto broken = decodeDetail(Resource::PriceDetails, Order, changed(sample(u"price-detail"_s), R"("payment":"25.97")", R"("payment":{})"), 200);
        QVERIFY(broken && broken->page.bad.size() == 1);
    }

    void qualityOfListings()
    {
        RemoteFixture f;
        const QString path = u"/product/202405/products/diagnoses"_s;
        f.says(path, sample(u"diagnoses"_s));
        PullRequest request(Resource::ListingQuality, RemoteFixture::Shop, {});
        request.ids = {"1729592969712207008", "5"};
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(f.queryTo(path, u"product_ids"_s), u"1729592969712207008,5"_s);
        const auto &found = rowsIn<rows::ListingQuality>(*page);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].tier, "FAIR");
        QCOMPARE(found[0].remaining, 1);
        QCOMPARE(found[0].hints.at(0).second, "Use 40 characters or more");
    }

    void draftsAreDocumentsBesideTheLiveOne_data()
    {
        QTest::addColumn<bool>("hasDraft");
        QTest::addColumn<bool>("isReviewed");
        QTest::addColumn<QStringList>("versions");
        QTest::newRow("neither") << false << false << QStringList();
        QTest::newRow("a draft") << true << false << QStringList{u"draft"_s};
        QTest::newRow("under review") << false << true << QStringList{u"under_review"_s};
        QTest::newRow("both") << true << true << QStringList{u"draft"_s, u"under_review"_s};
    }
    void draftsAreDocumentsBesideTheLiveOne()
    {
        QFETCH(bool, hasDraft);
        QFETCH(bool, isReviewed);
        QFETCH(QStringList, versions);
        RemoteFixture f;
        const QString path = u"/product/202309/products/1729592969712207008"_s;
        QByteArray live = sample(u"product"_s);
        live = changed(live, R"("has_draft":false)", hasDraft ? R"("has_draft":true)" : R"("has_draft":false)");
        live = changed(live, R"("audit":{"status":"APPROVED")", isReviewed ? R"("audit":{"status":"AUDITING")" : R"("audit":{"status":"APPROVED")");
        f.says(path, live);
        // A version's own document need not say what it is.
        f.says(path, changed(changed(sample(u"product"_s), "Enamel camping mug 350 ml", "Enamel mug, larger"), R"("sale_price":"12.99")", R"("sale_price":"14.49")"));
        PullRequest request(Resource::ListingDrafts, RemoteFixture::Shop, {});
        request.ids = {"1729592969712207008"};
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(page->bad.size(), 0);
        const auto &found = rowsIn<rows::ListingDrafts>(*page);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].id, "1729592969712207008");
        QStringList words;
        for (const rows::ListingVersion &version : found[0].versions) {
            words.append(QString::fromStdString(version.version));
            QCOMPARE(version.content.title, "Enamel mug, larger");
            QCOMPARE(version.content.description, "<p>Double-coated enamel on steel.</p>");
            QCOMPARE(version.content.skus.at(0).price, 1449);
        }
        QCOMPARE(words, versions);
        QCOMPARE(f.to(path).size(), 1 + versions.size());
        if (hasDraft)
            QCOMPARE(f.queryTo(path, u"return_draft_version"_s, 1), u"true"_s);
        if (isReviewed)
            QCOMPARE(f.queryTo(path, u"return_under_review_version"_s, versions.size()), u"true"_s);
        for (qsizetype i = 0; i < f.to(path).size(); ++i) // they exclude each other
            QVERIFY(f.queryTo(path, u"return_draft_version"_s, i).isEmpty() || f.queryTo(path, u"return_under_review_version"_s, i).isEmpty());
    }

    void aDraftThatIsGoneOrGarbled()
    {
        RemoteFixture f;
        const QString path = u"/product/202309/products/1"_s;
        const QByteArray live = changed(sample(u"product"_s), R"("has_draft":false)", R"("has_draft":true)");
        PullRequest request(Resource::ListingDrafts, RemoteFixture::Shop, {});
        request.ids = {"1", "2"};
        // The second listing is unknown there: that is an answer too, and takes away what was kept.
        f.says(path, live);
        f.says(path, refusal(12019150, "Product not found"));
        auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::ListingDrafts>(*page).size(), 2u);
        QVERIFY(rowsIn<rows::ListingDrafts>(*page)[0].versions.empty());
        // Of a draft that cannot be understood nothing is said, so that what was kept stays.
        f.forget(path);
        f.says(path, live);
        f.says(path, changed(sample(u"product"_s), R"("skus":[)", R"("skus":[7,)"));
        request.ids = {"1"};
        page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(page->bad.size(), 1);
        QVERIFY(rowsIn<rows::ListingDrafts>(*page).empty());
        // And what is no answer ends the call.
        f.forget(path);
        f.says(path, live);
        f.says(path, QByteArray("<html>"));
        QVERIFY(!QCoro::waitFor(f.remote->pull(request)));
    }

    void searchesAskInHalfOpenWindows()
    {
        RemoteFixture f;
        f.says(Packages, sample(u"packages"_s));
        const auto page = f.pull(Resource::Packages, R"({"mark":1767000000})");
        QVERIFY(page && page->isLast);
        const QJsonObject body = f.bodyTo(Packages);
        QCOMPARE(body[u"update_time_ge"_s].toInteger(), 1'767'000'000 - 300);
        QVERIFY(body.contains(u"update_time_lt"_s) && !body.contains(u"update_time_le"_s));
        QCOMPARE(f.queryTo(Packages, u"page_size"_s), u"50"_s);
        QCOMPARE(f.queryTo(Packages, u"sort_field"_s), u"update_time"_s);
        const QString cancellations = u"/return_refund/202309/cancellations/search"_s;
        f.says(cancellations, sample(u"cancellations"_s));
        const auto cases = f.pull(Resource::Cancellations);
        QVERIFY(cases && rowsIn<rows::Cancellation>(*cases).size() == 1);
        QCOMPARE(f.queryTo(cancellations, u"page_size"_s), u"50"_s);
    }

    void detailsAreAskedOneByOneAndGoneOnesLeftOut()
    {
        RemoteFixture f;
        f.says(u"/fulfillment/202309/orders/1/tracking"_s, sample(u"tracking"_s));
        PullRequest request(Resource::Tracking, RemoteFixture::Shop, {});
        request.ids = {"1", "2"}; // the second answers as unknown
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::Tracking>(*page).size(), 1u);
        QCOMPARE(rowsIn<rows::Tracking>(*page)[0].id, "1");
    }

    void deliveryOptionsComeWithTheirCarriers()
    {
        RemoteFixture f;
        f.says(u"/logistics/202309/warehouses"_s, sample(u"warehouses"_s));
        f.says(u"/logistics/202309/warehouses/7068517275539719942/delivery_options"_s, sample(u"delivery-options"_s));
        f.says(u"/logistics/202309/delivery_options/7091146663229654785/shipping_providers"_s, sample(u"shipping-providers"_s));
        const auto page = f.pull(Resource::DeliveryOptions);
        QVERIFY(page);
        const auto &options = rowsIn<rows::DeliveryOption>(*page);
        QCOMPARE(options.size(), 1u);
        QCOMPARE(options[0].warehouseId, "7068517275539719942");
        QCOMPARE(options[0].carriers.at(0).name, "Royal Mail");
    }

    void aParcelIsShippedOnce()
    {
        RemoteFixture f;
        const QString ship = u"/fulfillment/202309/packages/%1/ship"_s.arg(Parcel);
        f.says(ship, enveloped("{}"));
        QCOMPARE(f.push(shipping()).kind, Outcome::Done);
        QCOMPARE(f.bodyTo(ship)[u"self_shipment"_s][u"tracking_number"_s].toString(), u"T1"_s);
        QVERIFY(f.queryTo(ship, u"idempotency_key"_s).isEmpty()); // there is none: a repetition would ship twice
        f.forget(ship);
        f.says(ship, answer(500, refusal(36009003)));
        QCOMPARE(f.push(shipping()).kind, Outcome::Unclear);
        QCOMPARE(f.to(ship).size(), 1);
        f.forget(ship);
        f.says(ship, refusal(21011007, "The package has a pending after-sales request"));
        QCOMPARE(f.push(shipping()).kind, Outcome::Refused);
    }

    void whatTheParcelShows_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("tracking");
        QTest::addColumn<int>("kind");
        QTest::newRow("waits still") << QByteArray("PROCESSING") << QByteArray() << int(ReadBack::Absent);
        QTest::newRow("went with our number") << QByteArray("FULFILLING") << QByteArray("T1") << int(ReadBack::Present);
        QTest::newRow("went with another number") << QByteArray("FULFILLING") << QByteArray("X9") << int(ReadBack::Other);
        QTest::newRow("arrived") << QByteArray("COMPLETED") << QByteArray("T1") << int(ReadBack::Present);
        QTest::newRow("cancelled meanwhile") << QByteArray("CANCELLED") << QByteArray() << int(ReadBack::Other);
    }
    void whatTheParcelShows()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, tracking);
        QFETCH(int, kind);
        RemoteFixture f;
        f.says(u"/fulfillment/202309/packages/"_s + Parcel, parcel(status, tracking));
        QCOMPARE(int(seen(f, shipping())), kind);
    }

    void aDetailHasNoDocumentForItNamesTheBuyer()
    {
        RemoteFixture f;
        f.says(u"/fulfillment/202309/packages/"_s + Parcel, parcel("PROCESSING", ""));
        PullRequest request(Resource::Packages, RemoteFixture::Shop, {});
        request.ids = {Parcel.toStdString()};
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page && page->raw.isEmpty());
        const rows::Package &package = rowsIn<rows::Package>(*page).at(0);
        QVERIFY(package.isDetailed);
        QCOMPARE(package.tag, "SPLIT");
        QCOMPARE(package.weightGrams, 500);
    }

    void requestsToCancelAreAnsweredUnderAKey()
    {
        RemoteFixture f;
        const QString path = u"/return_refund/202309/cancellations/%1/reject"_s.arg(Cancel);
        f.says(path, enveloped("{}"));
        const Intent reject = intentOf(u"cancellation.reject"_s, RecordKind::Cancellation, Cancel, {{u"reason"_s, u"packed"_s}, {u"comment"_s, u"Gone"_s}});
        QCOMPARE(f.push(reject).kind, Outcome::Done);
        QCOMPARE(f.queryTo(path, u"idempotency_key"_s), reject.id);
        QCOMPARE(f.bodyTo(path)[u"reject_reason"_s].toString(), u"packed"_s);
        const QString search = u"/return_refund/202309/cancellations/search"_s;
        const QByteArray body = sample(u"cancellations"_s);
        f.says(search, body);
        QCOMPARE(seen(f, reject), ReadBack::Absent);
        QCOMPARE(f.bodyTo(search)[u"cancel_ids"_s].toArray(), QJsonArray{Cancel});
        QByteArray declined = changed(body, R"([{"action":"SELLER_RESPOND_CANCEL","deadline":1767362800}])", "[]");
        declined = changed(declined, "CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_CANCELLED"); // both spellings occur
        f.forget(search);
        f.says(search, declined);
        QCOMPARE(seen(f, reject), ReadBack::Present);
        Intent approve = reject;
        approve.kind = u"cancellation.approve"_s;
        QCOMPARE(seen(f, approve), ReadBack::Other);
    }

    void anOrderIsCancelledWithoutAKeyAndReadBack()
    {
        RemoteFixture f;
        const QString path = u"/return_refund/202309/cancellations"_s;
        f.says(path, enveloped(R"({"cancel_id":"1","cancel_status":"CANCELLATION_REQUEST_SUCCESS"})"));
        const Intent cancel = intentOf(u"order.cancel"_s, RecordKind::Order, Order, {{u"reason"_s, u"out"_s}, {u"lines"_s, QJsonArray{u"576461413038851288"_s}}});
        QCOMPARE(f.push(cancel).kind, Outcome::Done);
        QCOMPARE(f.bodyTo(path)[u"order_id"_s].toString(), Order);
        QVERIFY(f.queryTo(path, u"idempotency_key"_s).isEmpty());
        const QString orders = u"/order/202507/orders"_s;
        f.says(orders, sample(u"orders"_s));
        QCOMPARE(seen(f, cancel), ReadBack::Absent);
        QByteArray gone = sample(u"orders"_s);
        const qsizetype at = gone.indexOf(R"("display_status":"AWAITING_SHIPMENT")");
        gone.replace(at, qstrlen(R"("display_status":"AWAITING_SHIPMENT")"), R"("display_status":"CANCELLED")");
        f.forget(orders);
        f.says(orders, gone);
        QCOMPARE(seen(f, cancel), ReadBack::Present); // the named line is, and nothing else was asked for
    }
};

QTEST_GUILESS_MAIN(TestTikTokFulfilment)
#include "tst_tiktok_fulfilment.moc"
