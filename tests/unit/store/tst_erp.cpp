// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/store/erp_repository.h"
#include "models/store/grid_rows.h"
#include "models/store/query.h"
#include "models/store/terms_repository.h"

using namespace quayside;
using namespace quayside::store;
using namespace quayside::tests;

namespace {

const QString Erp = u"erp-1"_s;

ErpVariantRow variant(const QString &id, const QString &code, const QString &version = u"v1"_s)
{
    ErpVariantRow row;
    row.id = id;
    row.code = code;
    row.name = u"Variant "_s + id;
    row.barcodes = {u"40063"_s + id};
    row.listPrice = u"18.9900"_s;
    row.unit = u"u"_s;
    row.version = version;
    return row;
}

RecordRef sku(const QString &id)
{
    return {RecordKind::Sku, u"S1"_s, id};
}

struct Both : StoreFixture
{
    bool openBoth()
    {
        if (!open() || !addShop())
            return false;
        const bool hasWarehouses = mirror([](WriteScope &scope) -> Done {
            MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            std::vector<rows::Warehouse> warehouses(2);
            warehouses[0].id = "W1";
            warehouses[0].name = "Main";
            warehouses[1].id = "W2";
            warehouses[1].name = "East";
            if (const auto done = writer.warehouses(warehouses); !done)
                return fail(done.error());
            return writer.finish();
        }).has_value();
        return hasWarehouses && addProducts({makeProduct("P1", "Mug")}).has_value();
    }
    bool inErp(const QList<ErpVariantRow> &variants, const QList<ErpStockRow> &stock)
    {
        return mirror([=](WriteScope &scope) -> Done {
            ErpMirror erp(scope.connection(), Erp);
            if (const auto done = erp.variants(variants); !done)
                return fail(done.error());
            if (const auto done = erp.stock(stock); !done)
                return fail(done.error());
            return erp.setCursor(u"variants"_s, "x", 1);
        }).has_value();
    }
    bool linked(const QList<ErpLink> &links)
    {
        return work([=](WriteScope &scope) -> Done {
            ErpLinks all(scope.connection(), Erp);
            for (const ErpLink &link : links)
                QUAYSIDE_TRY(all.put(link, u"Omar"_s, 1));
            return all.feed(u"5"_s, u"S1"_s, u"W1"_s);
        }).has_value();
    }
    std::vector<StockGridRow> stock(const QString &criteria = {})
    {
        return *read([=](Connection &db) -> Result<std::vector<StockGridRow>> {
            Ask ask;
            ask.kind = RecordKind::Stock;
            ask.text = criteria;
            const auto ids = Query(db).ids(ask);
            if (!ids)
                return fail(ids.error());
            return GridRows(db).stock(*ids);
        });
    }
    /// Of the SKU in W1.
    StockGridRow line(const QString &id)
    {
        const auto rows = stock(u"id:"_s + id + u"@W1"_s);
        return rows.size() == 1 ? rows.front() : StockGridRow();
    }
    /// What the filter bar says of the SKU in W1.
    bool isFound(const QString &id, const QString &criteria) { return stock(u"id:"_s + id + u"@W1 "_s + criteria).size() == 1; }
};

} // namespace

class TestErp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variantsAreWrittenOnceAVersion()
    {
        StoreFixture f;
        QVERIFY(f.open());
        const auto put = [&f](const QList<ErpVariantRow> &rows) {
            return *f.mirror([rows](WriteScope &scope) { return ErpMirror(scope.connection(), Erp).variants(rows); });
        };
        QCOMPARE(put({variant(u"1"_s, u"A"_s), variant(u"2"_s, u"B"_s)}).inserted, 2);
        QCOMPARE(put({variant(u"1"_s, u"A"_s), variant(u"2"_s, u"B2"_s, u"v2"_s)}).unchanged, 1);
        const auto read = *f.read([](Connection &db) { return ErpMirror(db, Erp).variant(u"2"_s); });
        QCOMPARE(read->code, u"B2"_s);
        QCOMPARE(read->barcodes, QStringList{u"400632"_s});
        // Another connection's variants are its own.
        QVERIFY(!f.read([](Connection &db) { return ErpMirror(db, u"other"_s).variant(u"2"_s); })->has_value());
    }

    void deletedVariantsStayAsInactiveAndMayComeBack()
    {
        StoreFixture f;
        QVERIFY(f.open());
        const auto put = [&f](const QList<ErpVariantRow> &rows) {
            return f.mirror([rows](WriteScope &scope) { return ErpMirror(scope.connection(), Erp).variants(rows); }).has_value();
        };
        const auto active = [&f] {
            int count = 0;
            const auto all = *f.read([](Connection &db) { return ErpMirror(db, Erp).identities(); });
            for (const VariantIdentity &one : all)
                count += one.isActive ? 1 : 0;
            return count;
        };
        QVERIFY(put({variant(u"1"_s, u"A"_s), variant(u"2"_s, u"B"_s)}));
        QCOMPARE(*f.mirror([](WriteScope &scope) { return ErpMirror(scope.connection(), Erp).keepOnly({u"1"_s}); }), 1);
        QCOMPARE(active(), 1);
        QVERIFY(put({variant(u"2"_s, u"B"_s)})); // the same version again
        QCOMPARE(active(), 2);
    }

    void theCursorIsOfItsTransaction()
    {
        StoreFixture f;
        QVERIFY(f.open());
        const QByteArray cursor("\x00\x01opaque", 8);
        QVERIFY(f.mirror([=](WriteScope &scope) { return ErpMirror(scope.connection(), Erp).setCursor(u"variants"_s, cursor, 1); }));
        QVERIFY(!f.mirror([](WriteScope &scope) -> Done {
            QUAYSIDE_TRY(ErpMirror(scope.connection(), Erp).setCursor(u"variants"_s, "later", 2));
            return fail(FaultKind::Internal, u"on purpose"_s);
        }));
        QCOMPARE(*f.read([](Connection &db) { return ErpMirror(db, Erp).cursor(u"variants"_s); }), cursor);
        QVERIFY(f.read([](Connection &db) { return ErpMirror(db, Erp).cursor(u"stock"_s); })->isEmpty());
    }

    void linksAreKeptAndReplaced()
    {
        StoreFixture f;
        QVERIFY(f.open());
        const auto put = [&f](const ErpLink &link) {
            return f.work([link](WriteScope &scope) { return ErpLinks(scope.connection(), Erp).put(link, u"Omar"_s, 1); }).has_value();
        };
        QVERIFY(put({sku(u"a"_s), u"1"_s, LinkSource::Code}));
        QVERIFY(put({sku(u"a"_s), u"2"_s, LinkSource::Hand}));
        const auto all = *f.read([](Connection &db) { return ErpLinks(db, Erp).all(); });
        QCOMPARE(all, (QList<ErpLink>{{sku(u"a"_s), u"2"_s, LinkSource::Hand}}));
        QVERIFY(f.work([](WriteScope &scope) { return ErpLinks(scope.connection(), Erp).remove(sku(u"a"_s)); }));
        QVERIFY(f.read([](Connection &db) { return ErpLinks(db, Erp).all(); })->isEmpty());
    }

    void differencesNameTheirCause()
    {
        Both f;
        QVERIFY(f.openBoth()); // the shop offers 5 of each SKU in W1
        QVERIFY(f.inErp({variant(u"1"_s, u"SKU-P1-A"_s)}, {{u"1"_s, u"5"_s, 8000, 3000, 0, 8000, 1}}));
        QVERIFY(f.linked({{sku(u"P1-A"_s), u"1"_s, LinkSource::Code}}));
        QCOMPARE(f.line(u"P1-A"_s).cause, DifferenceCause::None);
        QCOMPARE(f.line(u"P1-B"_s).cause, DifferenceCause::Unlinked);
        for (const StockGridRow &row : f.stock()) {
            if (row.ref.id.endsWith("@W2"_L1)) {
                QVERIFY(!row.isCompared); // W2 is fed by nobody
                QCOMPARE(row.cause, DifferenceCause::None);
            }
        }

        QVERIFY(f.work([](WriteScope &scope) { return TermsRepository(scope.connection()).put({sku(u"P1-A"_s), {}, {}, 2, {}, {}}); }));
        QCOMPARE(f.line(u"P1-A"_s).cause, DifferenceCause::Buffer);
        QVERIFY(f.work([](WriteScope &scope) { return TermsRepository(scope.connection()).put({sku(u"P1-A"_s), {}, {}, 0, {}, {}}); }));

        // Two sold in the shop that the ERP has not heard of.
        rows::Order order = makeOrder("O1", 1000, "AWAITING_SHIPMENT", 2);
        order.warehouseId = "W1";
        QVERIFY(f.addOrders({order}));
        QCOMPARE(f.line(u"P1-A"_s).picture->notYetInErp, 2000);
        QCOMPARE(f.line(u"P1-A"_s).cause, DifferenceCause::OrdersOnTheWay);
        // The ERP has the order now, and reserved it.
        QVERIFY(f.mirror([](WriteScope &scope) { return ErpMirror(scope.connection(), Erp).documents({{u"O1"_s, u"36"_s, u"29"_s, false, u"processing"_s, u"waiting"_s, {}, u"20.00"_s, u"GBP"_s, 1}}); }));
        QVERIFY(f.inErp({}, {{u"1"_s, u"5"_s, 8000, 5000, 0, 8000, 2}}));
        QCOMPARE(f.line(u"P1-A"_s).picture->notYetInErp, 0);
        QCOMPARE(f.line(u"P1-A"_s).picture->publishable(), 3000);
        QCOMPARE(f.line(u"P1-A"_s).cause, DifferenceCause::ShopTooHigh);
        QVERIFY(f.inErp({}, {{u"1"_s, u"5"_s, 8000, 9000, 0, 8000, 3}}));
        QCOMPARE(f.line(u"P1-A"_s).cause, DifferenceCause::Oversold);
    }

    // The rules stand twice, in SQL for filters and sorting and in causeOf(): whatever the numbers, both say the same.
    void theFilterSaysWhatTheRowsSay()
    {
        Both f;
        QVERIFY(f.openBoth());
        QVERIFY(f.linked({{sku(u"P1-A"_s), u"1"_s, LinkSource::Code}}));
        QVERIFY(f.inErp({variant(u"1"_s, u"SKU-P1-A"_s)}, {}));
        rows::Order order = makeOrder("O1", 1000, "AWAITING_SHIPMENT", 2);
        order.warehouseId = "W1";
        int seen[9] = {};
        for (const bool isSold : {false, true}) {
            if (isSold)
                QVERIFY(f.addOrders({order}));
            for (const qint64 buffer : {0, 1, 3}) {
                QVERIFY(f.work([=](WriteScope &scope) { return TermsRepository(scope.connection()).put({sku(u"P1-A"_s), {}, {}, buffer, {}, {}}); }));
                for (const qint64 onHand : {0, 4000, 4600, 5000, 5400, 6000, 6500, 7000, 8000, 10000, 12000}) {
                    for (const qint64 reserved : {0, 500, 1000, 13000}) {
                        QVERIFY(f.inErp({}, {{u"1"_s, u"5"_s, onHand, reserved, 0, onHand, 1}}));
                        const StockGridRow row = f.line(u"P1-A"_s);
                        const QString word = toWord(row.cause);
                        ++seen[static_cast<int>(row.cause)];
                        const QString asked = word.isEmpty() ? u"-cause:unlinked -cause:oversold -cause:orders -cause:buffer -cause:orders_buffer -cause:fraction -cause:too_high -cause:too_low"_s : u"cause:"_s + word;
                        QVERIFY2(f.isFound(u"P1-A"_s, asked), qPrintable(u"%1 %2 %3 %4: %5"_s.arg(isSold).arg(buffer).arg(onHand).arg(reserved).arg(word)));
                        QVERIFY(f.isFound(u"P1-A"_s, u"offer:%1"_s.arg(row.picture->publishable() / StockPicture::Piece)));
                        if (row.picture->difference() % StockPicture::Piece == 0)
                            QVERIFY(f.isFound(u"P1-A"_s, u"difference:%1"_s.arg(row.picture->difference() / StockPicture::Piece)));
                    }
                }
            }
        }
        for (const DifferenceCause cause : {DifferenceCause::None, DifferenceCause::Oversold, DifferenceCause::OrdersOnTheWay, DifferenceCause::Buffer,
                                            DifferenceCause::OrdersAndBuffer, DifferenceCause::Fraction, DifferenceCause::ShopTooHigh, DifferenceCause::ShopTooLow})
            QVERIFY2(seen[static_cast<int>(cause)] > 0, qPrintable(toWord(cause)));
    }

    void severalWarehousesFeedOne()
    {
        Both f;
        QVERIFY(f.openBoth());
        QVERIFY(f.inErp({variant(u"1"_s, u"SKU-P1-A"_s)}, {{u"1"_s, u"5"_s, 2000, 0, 1000, 2000, 1}, {u"1"_s, u"12"_s, 3000, 0, 0, 3000, 1}}));
        QVERIFY(f.linked({{sku(u"P1-A"_s), u"1"_s, LinkSource::Code}}));
        QCOMPARE(f.line(u"P1-A"_s).cause, DifferenceCause::ShopTooHigh);
        QVERIFY(f.work([](WriteScope &scope) { return ErpLinks(scope.connection(), Erp).feed(u"12"_s, u"S1"_s, u"W1"_s); }));
        QCOMPARE(f.line(u"P1-A"_s).picture->onHand, 5000);
        QCOMPARE(f.line(u"P1-A"_s).picture->incoming, 1000);
        QCOMPARE(f.line(u"P1-A"_s).cause, DifferenceCause::None);
        QCOMPARE(*f.read([](Connection &db) { return ErpLinks(db, Erp).shopWarehouse(u"12"_s, u"S1"_s); }), u"W1"_s);
    }
};

QTEST_GUILESS_MAIN(TestErp)
#include "tst_erp.moc"
