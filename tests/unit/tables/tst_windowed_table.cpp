// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tables/tables_fixture.h"

#include <QPersistentModelIndex>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::tables;

namespace {

constexpr int Products = 10'500;

std::string numbered(int i)
{
    return "P" + std::to_string(100'000 + i);
}

Done fillLarge(StoreFixture &f)
{
    f.clock.set(Now);
    QUAYSIDE_TRY(f.open());
    QUAYSIDE_TRY(f.addShop());
    std::vector<rows::Product> products;
    products.reserve(Products);
    for (int i = 0; i < Products; ++i)
        products.push_back(makeProduct(numbered(i), "Listing " + std::to_string(i), 1000 + i));
    return f.addProducts(products);
}

} // namespace

class tst_WindowedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(fillLarge(m_large)); }

    void onlySeenBlocksAreFetched()
    {
        WindowedTable table(*m_large.store, catalogSpec());
        QVERIFY(isReady(table));
        QCOMPARE(table.count(), 2 * Products);
        QCOMPARE(table.rowCount(), 2 * Products);
        QCOMPARE(table.loadedRows(), 0);
        QVERIFY(!ask(table, 15'000, 1).isValid());
        QVERIFY(ask(table, 15'000, 1, RowIdRole).toLongLong() > 0);
        QVERIFY(!table.refAt(15'000));
        QTRY_VERIFY(ask(table, 15'000, 1).isValid());
        QCOMPARE(table.loadedRows(), WindowedTable::BlockRows);
        QVERIFY(!ask(table, 100, 1).isValid());
        QVERIFY(table.refAt(15'000));
        QCOMPARE(table.rowOf(*table.refAt(15'000)), 15'000);
    }

    void memoryIsBoundedAndWhatIsLookedAtStays()
    {
        WindowedTable table(*m_large.store, catalogSpec());
        QVERIFY(isReady(table));
        for (int block = 0; block < WindowedTable::MaxBlocks + 20; ++block) {
            QVERIFY(cellOf(table, block * WindowedTable::BlockRows, u"sku"_s));
            QVERIFY(ask(table, 5, 1).isValid()); // looked at all the time, so never the oldest
        }
        QCOMPARE(table.loadedRows(), WindowedTable::MaxBlocks * WindowedTable::BlockRows);
        QVERIFY(!ask(table, 3 * WindowedTable::BlockRows, 1).isValid());
    }

    void filtersAndSortsInTheStore()
    {
        WindowedTable table(*m_large.store, catalogSpec());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Warning);
        QVERIFY(isReady(table));
        table.setCriteria(u"price:<10.05 sort:price-"_s);
        QVERIFY(isReady(table));
        QTRY_COMPARE(table.count(), 10);
        QCOMPARE(cellOf(table, 0, u"price"_s)->number, 1004);
        QCOMPARE(cellOf(table, 9, u"price"_s)->number, 1000);
        table.setCriteria(u"sku:nothing-like-this"_s);
        QTRY_COMPARE(table.rowCount(), 0);
    }

    void answersToOlderCriteriaAreDropped()
    {
        WindowedTable table(*m_large.store, catalogSpec());
        QSignalSpy counted(&table, &RecordModel::countChanged);
        table.setCriteria(u"price:<10.05"_s);
        table.setCriteria(u"price:<10.01"_s);
        QVERIFY(isReady(table));
        QTRY_COMPARE(table.count(), 2);
        for (const auto &count : std::as_const(counted))
            QCOMPARE(count.at(0).toLongLong(), 2);
    }

    void aCommitKeepsTheCurrentRowAndResetsNothing()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        WindowedTable table(*f.store, catalogSpec());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Warning);
        table.setCriteria(u"sort:sku"_s);
        QVERIFY(isReady(table));
        QTRY_COMPARE(table.rowCount(), 4);
        const QPersistentModelIndex current = table.index(2, 1);
        QCOMPARE(cellOf(table, 2, u"sku"_s)->text, u"SKU-P2-A"_s);
        const qint64 id = table.idAt(2);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&table, &QAbstractItemModel::layoutChanged);

        QVERIFY(f.addProducts({makeProduct("P0", "Ahead of all")}));
        QTRY_COMPARE(table.rowCount(), 6);
        // Rows that come together are inserted where they stand; nothing else is gone through.
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 1);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(table.idAt(current.row()), id);
        QCOMPARE(current.row(), 4);

        rows::Product one = makeProduct("P1", "Enamel mug", 1299, 2000);
        one.skus.erase(one.skus.begin());
        QVERIFY(f.addProducts({one}));
        QTRY_COMPARE(table.rowCount(), 5);
        QCOMPARE(current.row(), 3);
        QCOMPARE(table.idAt(3), id);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table.count(), 5);
    }

    void aCommitReadsValuesAgainWithoutMovingRows()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        WindowedTable table(*f.store, catalogSpec());
        QVERIFY(isReady(table));
        QCOMPARE(cellOf(table, 0, u"price"_s)->number, 1299);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&table, &QAbstractItemModel::layoutChanged);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Sku, u"P1-A"_s, u"price"_s, u"11.99"_s)}));
        QTRY_COMPARE(cellOf(table, 0, u"price"_s)->number, 1199);
        QCOMPARE(changed.count(), 1); // the one row whose cells became others
        QCOMPARE(changed[0][0].toModelIndex().row(), changed[0][1].toModelIndex().row());
        QCOMPARE(moved.count() + resets.count(), 0);
    }

    void aPreviewIsShownBesideThePriceNow()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        WindowedTable table(*f.store, catalogSpec());
        table.setCriteria(u"sort:sku"_s);
        QVERIFY(isReady(table));
        QVERIFY(cellOf(table, 0, u"price"_s));
        table.setPreview([](qint64 price, const QString &currency, std::optional<qint64> floor, std::optional<qint64> cost) {
            if (currency != "GBP"_L1 || !floor || !cost)
                return std::optional<PreviewCell>();
            return std::optional(PreviewCell{price / 2, price / 2 < *floor});
        });
        const Cell cell = *cellOf(table, 0, u"price"_s);
        QCOMPARE(cell.number, 649);
        QCOMPARE(cell.oldNumber, std::optional<qint64>(1299));
        QVERIFY(cell.breaksRule);
        QVERIFY(!cellOf(table, 1, u"price"_s)->oldNumber);
        QCOMPARE(ask(table, 0, table.columnOf(u"price"_s), Qt::EditRole).toString(), u"12.99"_s);
        table.setPreview({});
        QVERIFY(!cellOf(table, 0, u"price"_s)->oldNumber);
    }

    void textsAndReferencesComeWithoutLoading()
    {
        WindowedTable table(*m_large.store, catalogSpec());
        QVERIFY(isReady(table));
        std::optional<Result<QList<QStringList>>> texts;
        table.textsOf(20'000, 20'299, {table.columnOf(u"sku"_s), table.columnOf(u"price"_s)}, [&](auto answer) { texts = answer; });
        QTRY_VERIFY(texts);
        QCOMPARE((*texts)->size(), 300);
        QCOMPARE((**texts)[0], (QStringList{u"SKU-P110000-A"_s, u"110.00"_s}));
        std::optional<Result<QList<RecordRef>>> refs;
        table.refsOf({table.idAt(7), table.idAt(20'000)}, [&](auto answer) { refs = answer; });
        QTRY_VERIFY(refs);
        QCOMPARE((**refs)[1], (RecordRef{RecordKind::Sku, u"S1"_s, u"P110000-A"_s}));
        QCOMPARE(table.loadedRows(), 0);
    }

    void aTableMayGoWhileItReads()
    {
        auto table = std::make_unique<WindowedTable>(*m_large.store, catalogSpec());
        QVERIFY(isReady(*table));
        QVERIFY(!ask(*table, 0, 0).isValid());
        bool isCalled = false;
        table->refsOf({table->idAt(0)}, [&](auto) { isCalled = true; });
        table->setCriteria(u"listing sort:price"_s);
        table.reset();
        // The store answers in order on each reader; one more read of each has outlived the table's.
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_large.read([](store::Connection &) -> Done { return {}; }));
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

    void onlyFieldsOfAChangeCanBeTyped()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        WindowedTable table(*f.store, catalogSpec());
        QVERIFY(isReady(table));
        const QModelIndex price = table.index(0, table.columnOf(u"price"_s));
        QVERIFY(!(table.flags(price) & Qt::ItemIsEditable));
        table.setEditable(true);
        QVERIFY(table.flags(price) & Qt::ItemIsEditable);
        QVERIFY(!(table.flags(table.index(0, table.columnOf(u"margin"_s))) & Qt::ItemIsEditable));
        QCOMPARE(table.editField(table.columnOf(u"available"_s)), u"quantity"_s);
    }

private:
    StoreFixture m_large;
};

QTEST_GUILESS_MAIN(tst_WindowedTable)
#include "tst_windowed_table.moc"
