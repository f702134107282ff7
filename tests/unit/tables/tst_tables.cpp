// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/clock_groups.h"
#include "tests/unit/tables/tables_fixture.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::tables;

class tst_Tables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsAProperModel_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("rows");
        QTest::newRow("catalog") << int(TableKind::Catalog) << 4;
        QTest::newRow("orders") << int(TableKind::Orders) << 3;
        QTest::newRow("returns") << int(TableKind::Returns) << 4 + 3;
        QTest::newRow("change sets") << int(TableKind::ChangeSets) << 1;
        QTest::newRow("changes") << int(TableKind::Changes) << 3 + 2;
        QTest::newRow("outbox") << int(TableKind::Outbox) << 1;
        QTest::newRow("conflicts") << int(TableKind::Conflicts) << 1 + 1;
        QTest::newRow("ledger") << int(TableKind::Ledger) << 2;
    }
    void everyTableIsAProperModel()
    {
        QFETCH(int, kind);
        QFETCH(int, rows);
        StoreFixture f;
        QVERIFY(seedAll(f));
        TableFactory factory(*f.store);
        const std::unique_ptr<RecordModel> table(factory.make(static_cast<TableKind>(kind), nullptr));
        QTest::failOnWarning(QRegularExpression(u"FAIL!"_s));
        QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::Warning);
        QVERIFY(isReady(*table));
        QTRY_COMPARE(table->rowCount(), rows);
        for (int row = 0; row < rows; ++row) {
            if (ask(*table, row, 0, GroupRowRole).toBool())
                continue;
            for (const QString &column : table->columnIds())
                QVERIFY2(cellOf(*table, row, column), qPrintable(column));
            QCOMPARE(table->refAt(row)->kind, table->kind());
            QCOMPARE(table->rowOfId(table->idAt(row)), row);
        }
        // Every field that a column sorts by is one that the criteria know.
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->sortField(column).isEmpty())
                continue;
            table->setCriteria(u"sort:"_s + table->sortField(column));
            QVERIFY2(isReady(*table), qPrintable(table->sortField(column)));
            QCOMPARE(table->rowCount(), rows);
        }
    }

    void theCatalogShowsWhatLiesOverTheMirror()
    {
        StoreFixture f;
        QVERIFY(seedAll(f));
        WindowedTable table(*f.store, catalogSpec());
        table.setCriteria(u"sort:sku"_s);
        QVERIFY(isReady(table));
        const Cell price = *cellOf(table, 0, u"price"_s);
        QCOMPARE(price.number, 899);
        QVERIFY(price.isOverlay && price.breaksRule); // the floor is 9.00
        QCOMPARE(cellOf(table, 0, u"margin"_s)->number, 221);
        QCOMPARE(cellOf(table, 0, u"state"_s)->code, u"edited"_s);
        QCOMPARE(cellOf(table, 0, u"title"_s)->text, u"Camping mug"_s);
        QVERIFY(cellOf(table, 0, u"title"_s)->isOverlay);
        QCOMPARE(cellOf(table, 0, u"title"_s)->image, u"http://x/thumb.png"_s);
        QCOMPARE(cellOf(table, 0, u"available"_s)->number, 12);
        QVERIFY(!cellOf(table, 2, u"price"_s)->isOverlay);
        QVERIFY(!cellOf(table, 2, u"margin"_s)->hasValue);
        QCOMPARE(table.ownerAt(0), std::optional(RecordRef{RecordKind::Product, u"S1"_s, u"P1"_s}));
    }

    void returnsStandInGroupsOfTimeLeft()
    {
        StoreFixture f;
        QVERIFY(seedAll(f));
        WindowedTable table(*f.store, returnsSpec());
        QVERIFY(isReady(table));
        QStringList seen;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (ask(table, row, 0, GroupRowRole).toBool()) {
                const Cell group = ask(table, row, 0).value<Cell>();
                seen.append(group.code + u'=' + group.trailing);
                QVERIFY(!table.refAt(row));
            } else {
                QVERIFY(cellOf(table, row, u"case"_s));
                seen.append(table.refAt(row)->id);
            }
        }
        QCOMPARE(seen, (QStringList{u"under-4h=2"_s, u"R2"_s, u"R4"_s, u"later=1"_s, u"R1"_s, u"none=1"_s, u"R3"_s}));
        QCOMPARE(table.count(), 4);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QVERIFY(addReturns(f, {{"R5", Now + 3 * Hour}}));
        QTRY_COMPARE(ask(table, 0, 0).value<Cell>().trailing, u"3"_s);
        QTRY_COMPARE(table.count(), 5);
        QCOMPARE(resets.count(), 0);
    }

    void deadlinesFallIntoGroups()
    {
        QCOMPARE(deadlineGroup(0, Now), "none"_L1);
        QCOMPARE(deadlineGroup(Now - Hour, Now), "under-4h"_L1);
        QCOMPARE(deadlineGroup(Now + 4 * Hour - 1, Now), "under-4h"_L1);
        const Instant morning = QDateTime(QDate(2026, 5, 4), QTime(8, 0)).toMSecsSinceEpoch();
        QCOMPARE(deadlineGroup(morning + 8 * Hour, morning), "today"_L1);
        QCOMPARE(deadlineGroup(morning + 20 * Hour, morning), "tomorrow"_L1);
        QCOMPARE(deadlineGroup(morning + 44 * Hour, morning), "later"_L1);
    }

    void changesStandUnderTheirListing()
    {
        StoreFixture f;
        QVERIFY(seedAll(f));
        WindowedTable table(*f.store, changesSpec());
        table.setCriteria(u"set:set1"_s);
        QVERIFY(isReady(table));
        QTRY_COMPARE(table.rowCount(), 5);
        QVERIFY(ask(table, 0, 0, GroupRowRole).toBool());
        QCOMPARE(ask(table, 0, 0).value<Cell>().text, u"Enamel mug"_s);
        QCOMPARE(ask(table, 0, 0).value<Cell>().trailing, u"2"_s);
        const Cell value = *cellOf(table, 1, u"value"_s);
        QCOMPARE(value.number, 899);
        QVERIFY(value.breaksRule);
        QCOMPARE(cellOf(table, 1, u"base"_s)->number, 1299);
        QCOMPARE(cellOf(table, 1, u"effect"_s)->number, -308);
        QCOMPARE(cellOf(table, 1, u"margin"_s)->number, 221);
        QCOMPARE(cellOf(table, 1, u"author"_s)->text, u"Dewi"_s);
        table.setCriteria(u"set:another"_s);
        QTRY_COMPARE(table.rowCount(), 0);
    }

    // Of a SKU's price and stock the SKU is the record; an order has no title, its number stands for it.
    void conflictsStandUnderTheirRecord()
    {
        StoreFixture f;
        QVERIFY(seedAll(f));
        const RecordRef stock{RecordKind::Stock, u"S1"_s, u"P1-A@W1"_s};
        const RecordRef order{RecordKind::Order, u"S1"_s, u"O1"_s};
        QVERIFY(f.work([&](store::WriteScope &scope) -> Done {
            for (const auto &[id, record, field, state] :
                 {std::tuple(u"k2"_s, order, u"act:order.ship"_s, ConflictState::Open), std::tuple(u"k3"_s, stock, u"quantity"_s, ConflictState::Open),
                  std::tuple(u"k4"_s, RecordRef{RecordKind::Sku, u"S1"_s, u"P1-A"_s}, u"title"_s, ConflictState::TookMine)}) {
                Conflict conflict;
                conflict.id = id;
                conflict.record = record;
                conflict.field = field;
                conflict.state = state;
                QUAYSIDE_TRY(store::ConflictRepository(scope.connection()).insert(conflict));
            }
            return {};
        }));
        WindowedTable table(*f.store, conflictsSpec());
        table.setCriteria(u"sort:field"_s);
        QVERIFY(isReady(table));
        QStringList seen;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (ask(table, row, 0, GroupRowRole).toBool()) {
                const Cell head = ask(table, row, 0).value<Cell>();
                seen.append(u"%1|%2|%3"_s.arg(head.text, head.secondary, head.trailing));
            } else {
                QVERIFY(cellOf(table, row, u"field"_s));
                seen.append(table.refAt(row)->id);
            }
        }
        QCOMPARE(seen, (QStringList{u"O1||1"_s, u"k2"_s, u"Enamel mug|-A · SKU-P1-A|2"_s, u"k1"_s, u"k3"_s, u"k4"_s}));
        // Heads keep their ids whatever is left of the rows, so that rows of other criteria move and are not shown anew.
        const qint64 head = table.idAt(2);
        table.setCriteria(u"field:quantity"_s);
        QVERIFY(isReady(table));
        QTRY_COMPARE(table.rowCount(), 2);
        QCOMPARE(table.idAt(0), head);
    }

    void ownRecordsAreNamed()
    {
        StoreFixture f;
        QVERIFY(seedAll(f));
        WindowedTable outbox(*f.store, outboxSpec());
        QVERIFY(isReady(outbox));
        QCOMPARE(cellOf(outbox, 0, u"record"_s)->text, u"Enamel mug"_s);
        QCOMPARE(cellOf(outbox, 0, u"value"_s)->number, 1199);
        WindowedTable conflicts(*f.store, conflictsSpec());
        QVERIFY(isReady(conflicts));
        QVERIFY(ask(conflicts, 0, 0, GroupRowRole).toBool());
        QCOMPARE(cellOf(conflicts, 1, u"theirs"_s)->number, 1400);
        QCOMPARE(cellOf(conflicts, 1, u"state"_s)->code, u"open"_s);
        WindowedTable ledger(*f.store, ledgerSpec());
        QVERIFY(isReady(ledger));
        QCOMPARE(cellOf(ledger, 0, u"sequence"_s)->number, 2);
        QCOMPARE(cellOf(ledger, 1, u"before"_s)->number, 1299);
        QCOMPARE(cellOf(ledger, 1, u"person"_s)->text, u"Dewi"_s);
        WindowedTable sets(*f.store, changeSetsSpec());
        QVERIFY(isReady(sets));
        QCOMPARE(cellOf(sets, 0, u"changes"_s)->number, 3);
    }

    void theFactoryCountsAndTellsWhatChanged()
    {
        StoreFixture f;
        QVERIFY(seedAll(f));
        TableFactory factory(*f.store);
        QTRY_COMPARE(factory.counts().skus, 4);
        QTRY_COMPARE(factory.values(RecordKind::Sku, u"tag"_s), QStringList{u"summer"_s});
        QCOMPARE(factory.values(RecordKind::Order, u"market"_s), QStringList{u"GB"_s});
        QVERIFY(factory.values(RecordKind::Order, u"status"_s).contains(u"awaiting_shipment"_s));
        QSignalSpy counted(&factory, &TableFactory::countsChanged);
        QSignalSpy changed(&factory, &TableFactory::recordsChanged);
        QVERIFY(f.addProducts({makeProduct("P3", "Third")}));
        QVERIFY(f.addProducts({makeProduct("P4", "Fourth")}));
        QTRY_COMPARE(factory.counts().skus, 8);
        QCOMPARE(changed.count(), 1); // both commits, one word
        QVERIFY(changed[0][0].value<QList<RecordKind>>().contains(RecordKind::Sku));
        QCOMPARE(counted.count(), 1);
    }

private:
    static Done seedAll(StoreFixture &f)
    {
        QUAYSIDE_TRY(seed(f));
        QUAYSIDE_TRY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Sku, u"P1-A"_s, u"price"_s, u"8.99"_s),
                                    makeChange(u"c2"_s, RecordKind::Product, u"P1"_s, u"title"_s, u"Camping mug"_s),
                                    makeChange(u"c3"_s, RecordKind::Return, u"R1"_s, u"act:return.approve"_s, {})}));
        return f.work([](store::WriteScope &scope) -> Done {
            store::Connection &db = scope.connection();
            const RecordRef sku{RecordKind::Sku, u"S1"_s, u"P1-A"_s};
            OutboxEntry entry;
            entry.intent.id = u"o1"_s;
            entry.intent.kind = u"price.set"_s;
            entry.intent.record = sku;
            entry.intent.payload = {{u"amount"_s, u"11.99"_s}, {u"currency"_s, u"GBP"_s}};
            QUAYSIDE_TRY(store::OutboxRepository(db).enqueue(entry));
            Conflict conflict;
            conflict.id = u"k1"_s;
            conflict.record = sku;
            conflict.field = u"price"_s;
            conflict.base = u"12.99"_s;
            conflict.mine = u"11.99"_s;
            conflict.theirs = u"14.00"_s;
            conflict.currency = u"GBP"_s;
            QUAYSIDE_TRY(store::ConflictRepository(db).insert(conflict));
            for (const char *id : {"e1", "e2"}) {
                ledger::Event event;
                event.id = QString::fromLatin1(id);
                event.at = Now;
                event.person = u"p1"_s;
                event.command = u"listings.price"_s;
                event.record = sku;
                event.details = {{u"field"_s, u"price"_s}, {u"before"_s, u"12.99"_s}, {u"after"_s, u"11.99"_s}, {u"currency"_s, u"GBP"_s}};
                const auto appended = store::LedgerRepository(db).append(event);
                if (!appended)
                    return fail(appended.error());
            }
            return {};
        });
    }
};

QTEST_GUILESS_MAIN(tst_Tables)
#include "tst_tables.moc"
