// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/criteria/field_catalog.h"
#include "models/store/mirror_details.h"
#include "models/store/mirror_reader.h"
#include "models/store/query.h"
#include "models/store/verify.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

constexpr Instant Now = 1'767'225'600'000;

rows::Package parcel(const std::string &id, const std::string &status, Instant updated, const std::vector<std::string> &orders)
{
    rows::Package package;
    package.id = id;
    package.status = status;
    package.trackingNumber = "T" + id;
    package.carrier = "Estuary Parcel";
    package.createdAt = Now - 1000;
    package.updatedAt = updated;
    package.orders = orders;
    package.lines = {"L1", "L2"};
    package.raw = {1, 2};
    return package;
}

rows::Cancellation request(const std::string &id, const std::string &status, Instant updated)
{
    rows::Cancellation one;
    one.id = id;
    one.orderId = "O1";
    one.type = "BUYER_CANCEL";
    one.role = "BUYER";
    one.status = status;
    one.reasonText = "No longer needed";
    one.currency = "GBP";
    one.refundTotal = 1234;
    one.deadline = status == "CANCELLATION_REQUEST_PENDING" ? Now + 1000 : 0;
    one.createdAt = one.updatedAt = updated;
    one.lines.resize(1);
    one.raw = {1, 2};
    return one;
}

template <class Write>
auto write(StoreFixture &f, Write body)
{
    return f.mirror([=](WriteScope &scope) -> Result<Applied> {
        MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        const auto applied = body(writer);
        if (!applied)
            return applied;
        if (const auto done = writer.finish(); !done)
            return fail(done.error());
        return applied;
    });
}

auto writeParcels(StoreFixture &f, const std::vector<rows::Package> &packages)
{
    return write(f, [=](MirrorWriter &writer) { return writer.packages(packages, "[{}]"); });
}

qint64 countOf(StoreFixture &f, RecordKind kind, const QString &criteria = {})
{
    const auto count = f.read([=](Connection &db) { return Query(db).count({kind, criteria, u"p1"_s, Now, {}}); });
    return count.value_or(-1);
}

qint64 rowsIn(StoreFixture &f, const std::string &sql)
{
    return f.read([=](Connection &db) -> Result<qint64> {
        Statement statement = db.prepare(sql);
        if (const auto row = statement.step(); !row)
            return fail(row.error());
        return statement.integer(0);
    }).value_or(-1);
}

bool isSound(StoreFixture &f)
{
    const auto findings = f.read([](Connection &db) { return verify(db); });
    if (!findings)
        qWarning() << findings.error().detail;
    for (const Finding &finding : findings.value_or(QList<Finding>()))
        qWarning() << finding.subject << finding.detail;
    return findings && findings->isEmpty();
}

} // namespace

class tst_Fulfilment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packagesByVersion()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QCOMPARE(writeParcels(f, {parcel("P1", "PROCESSING", Now, {"O1", "O2"}), parcel("P2", "FULFILLING", Now, {"O3"})})->inserted, 2);
        QCOMPARE(writeParcels(f, {parcel("P1", "PROCESSING", Now, {"O1", "O2"})})->unchanged, 1);
        QCOMPARE(writeParcels(f, {parcel("P1", "CANCELLED", Now - 5000, {})})->unchanged, 1); // late news
        QCOMPARE(writeParcels(f, {parcel("P1", "FULFILLING", Now + 1000, {"O1"})})->updated, 1);
        QCOMPARE(countOf(f, RecordKind::Package), 2);
        QCOMPARE(countOf(f, RecordKind::Package, u"status:fulfilling"_s), 2);
        QCOMPARE(countOf(f, RecordKind::Package, u"order:O1"_s), 1);
        QCOMPARE(countOf(f, RecordKind::Package, u"order:O2"_s), 0);
        QCOMPARE(countOf(f, RecordKind::Package, u"TP2"_s), 1);
        QCOMPARE(rowsIn(f, "SELECT n FROM status_counts WHERE kind='package' AND status='FULFILLING'"), 2);
        QCOMPARE(rowsIn(f, "SELECT count(*) FROM raw_pages"), 2); // the first page still holds P2
        QVERIFY(isSound(f));
    }

    void aDetailLeavesTheDocumentAndTheSearchKeepsTheDetail()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(writeParcels(f, {parcel("P1", "PROCESSING", Now, {"O1"})}));
        rows::Package detail = parcel("P1", "PROCESSING", Now, {"O1"});
        detail.isDetailed = true;
        detail.tag = "SPLIT";
        detail.raw = {};
        QCOMPARE(writeParcels(f, {detail})->updated, 1);
        QCOMPARE(writeParcels(f, {detail})->unchanged, 1);
        QCOMPARE(countOf(f, RecordKind::Package, u"tag:split"_s), 1);
        QCOMPARE(rowsIn(f, "SELECT count(*) FROM packages WHERE raw_page IS NOT NULL"), 1);
        QVERIFY(writeParcels(f, {parcel("P1", "FULFILLING", Now + 1000, {"O1"})}));
        QCOMPARE(countOf(f, RecordKind::Package, u"tag:split"_s), 1);
        QVERIFY(isSound(f));
    }

    void cancellationsByVersion()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const auto put = [&](const rows::Cancellation &one) {
            return write(f, [=](MirrorWriter &writer) { return writer.cancellations({&one, 1}, "[{}]"); });
        };
        QCOMPARE(put(request("C1", "CANCELLATION_REQUEST_PENDING", Now))->inserted, 1);
        QCOMPARE(countOf(f, RecordKind::Cancellation, u"status:pending by:buyer"_s), 1);
        QCOMPARE(countOf(f, RecordKind::Cancellation, u"refund:12.34"_s), 1);
        QCOMPARE(put(request("C1", "CANCELLATION_REQUEST_CANCELLED", Now + 1000))->updated, 1);
        QCOMPARE(countOf(f, RecordKind::Cancellation, u"status:declined"_s), 1); // both spellings of the word
        QCOMPARE(rowsIn(f, "SELECT count(*) FROM cancellation_lines"), 1);
        QCOMPARE(rowsIn(f, "SELECT count(*) FROM raw_pages"), 1);
        QVERIFY(isSound(f));
    }

    void detailsReplaceWhatWasKnownAndNotesAreSealed()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Tracking tracking{"O1", {{Now, "10101", "Order placed."}}};
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.tracking({&tracking, 1}, Now); }));
        tracking.events.push_back({Now + 1000, "20101", "Packed"});
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.tracking({&tracking, 1}, Now); }));
        const rows::PriceDetail price{"O1", "GBP", "0", {{"", "payment", 2597}, {"L1", "payment", 1299}}};
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.priceDetails({&price, 1}, Now); }));
        const rows::ReturnRecords records{"R1", {{Now, "BUYER", "ORDER_RETURN", "Buyer requested a return", "Damaged", "Rim is chipped", 1}}};
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.returnRecords({&records, 1}, Now); }));
        const RecordRef order{RecordKind::Order, u"S1"_s, u"O1"_s};
        f.read([&](Connection &db) -> Done {
            MirrorDetails details(db);
            const auto events = details.trackingOf(order);
            [&] {
                QVERIFY(events);
                QCOMPARE(events->size(), 2);
                QCOMPARE(events->first().description, "Packed");
                const auto sum = details.priceDetailOf(order);
                QVERIFY(sum && *sum);
                QCOMPARE((*sum)->parts.size(), 2u);
                const auto told = details.recordsOf({RecordKind::Return, u"S1"_s, u"R1"_s});
                QVERIFY(told);
                QCOMPARE(told->at(0).note, "Rim is chipped");
            }();
            return {};
        });
        QCOMPARE(rowsIn(f, "SELECT count(*) FROM return_records WHERE instr(note_sealed, 'chipped')"), 0);
        QCOMPARE(countOf(f, RecordKind::Tracking, u"order:O1"_s), 2);
        QCOMPARE(countOf(f, RecordKind::PriceDetail, u"payment:25.97"_s), 1);
        QCOMPARE(countOf(f, RecordKind::ReturnRecord, u"by:BUYER"_s), 1);
    }

    void qualityIsAFieldOfProducts()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Product product;
        product.id = "P1";
        product.title = "Mug";
        product.status = "ACTIVATE";
        product.updatedAt = Now;
        QVERIFY(f.addProducts({product}));
        const auto due = [&] { return f.read([](Connection &db) { return MirrorDetails(db).due(u"S1"_s, u"listing-quality"_s, 10); }).value_or(QStringList{}); };
        QVERIFY(f.mirror([](WriteScope &scope) -> Done { return MirrorWriter(scope, u"tiktok"_s, u"S1"_s).setCursor(u"products"_s, "1", Now); }));
        QCOMPARE(due(), QStringList{u"P1"_s});
        const rows::ListingQuality quality{"P1", "FAIR", 1, {{"TITLE", "Use 48 characters or more"}}};
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.listingQuality({&quality, 1}, Now + 5000); }));
        QCOMPARE(due(), QStringList());
        QCOMPARE(countOf(f, RecordKind::Product, u"quality:fair"_s), 1);
        QCOMPARE(countOf(f, RecordKind::Product, u"quality:good"_s), 0);
        const auto read = f.read([](Connection &db) { return MirrorDetails(db).qualityOf({RecordKind::Product, u"S1"_s, u"P1"_s}); });
        QVERIFY(read && *read);
        QCOMPARE((*read)->hints.at(0).second, "Use 48 characters or more");
        QVERIFY(isSound(f));
    }

    void whatIsDueIsAskedOnce()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const auto due = [&](const QString &what) {
            return f.read([=](Connection &db) { return MirrorDetails(db).due(u"S1"_s, what, 10); }).value_or(QStringList{u"fault"_s});
        };
        QVERIFY(f.mirror([](WriteScope &scope) -> Done { return MirrorWriter(scope, u"tiktok"_s, u"S1"_s).setCursor(u"packages"_s, "1", Now); }));
        QVERIFY(writeParcels(f, {parcel("P1", "PROCESSING", Now, {"O1"}), parcel("P2", "FULFILLING", Now - 1000, {"O2"}),
                                 parcel("P3", "COMPLETED", Now - 1000, {"O3"})}));
        QCOMPARE(due(u"tracking"_s), (QStringList{u"O2"_s, u"O3"_s}));
        const std::vector<rows::Tracking> read{{"O2", {}}, {"O3", {}}};
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.tracking(read, Now); }));
        QCOMPARE(due(u"tracking"_s), QStringList());
        // Half an hour later only the one under way is asked about again.
        QVERIFY(f.mirror([](WriteScope &scope) -> Done {
            return MirrorWriter(scope, u"tiktok"_s, u"S1"_s).setCursor(u"packages"_s, "1", Now + 31 * 60'000);
        }));
        QCOMPARE(due(u"tracking"_s), QStringList{u"O2"_s});
    }

    void optionsAreTheWholeList()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        std::vector<rows::DeliveryOption> options{{"D1", "W1", "Standard", "STANDARD", {{"C1", "Estuary"}}},
                                                  {"D1", "W2", "Standard", "STANDARD", {{"C1", "Estuary"}}},
                                                  {"D2", "W1", "Express", "EXPRESS", {}}};
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.deliveryOptions(options); }));
        QCOMPARE(countOf(f, RecordKind::DeliveryOption), 3);
        QCOMPARE(countOf(f, RecordKind::Carrier), 1);
        options.pop_back();
        QVERIFY(write(f, [=](MirrorWriter &writer) { return writer.deliveryOptions(options); }));
        QCOMPARE(countOf(f, RecordKind::DeliveryOption), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Fulfilment)
#include "tst_fulfilment.moc"
