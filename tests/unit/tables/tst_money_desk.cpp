// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/field_catalog.h"
#include "tests/support/money_seed.h"
#include "tests/unit/tables/tables_fixture.h"

#include <QElapsedTimer>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::tables;

namespace {

template <class T>
T wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("not read: %s", qPrintable(result.error().detail));
    return *result;
}

RecordRef ref(RecordKind kind, const QString &id)
{
    return {kind, u"S1"_s, id};
}

struct Money : StoreFixture
{
    std::unique_ptr<TableFactory> tables;

    bool openMoney()
    {
        if (!open() || !addShop() || !seedMoney(*this))
            return false;
        tables = std::make_unique<TableFactory>(*store);
        return true;
    }
};

struct Shown
{
    std::unique_ptr<RecordModel> model;

    Shown(const TableFactory &factory, TableKind kind, const QString &criteria = {}) : model(factory.make(kind, nullptr)) { model->setCriteria(criteria); }
    int row(const QString &id)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const auto ref = model->refAt(row); ref && ref->id == id)
                return row;
        }
        return -1;
    }
    bool has(const QString &id)
    {
        return QTest::qWaitFor([&] {
            for (int row = 0; row < model->rowCount(); ++row)
                (void)model->index(row, 0).data(CellRole);
            return row(id) >= 0;
        });
    }
    Cell cell(const QString &id, const QString &column) { return model->index(row(id), model->columnOf(column)).data(CellRole).value<Cell>(); }
};

} // namespace

/// Money as the desk shows it: exact, by currency, and held against what should explain it.
class tst_MoneyDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementIsHeldAgainstItsTransactions()
    {
        Money f;
        QVERIFY(f.openMoney());
        const auto whole = wait(f.tables->money().statement(ref(RecordKind::Statement, u"A"_s)));
        QVERIFY(whole);
        QCOMPARE(whole->transactions, 3);
        QCOMPARE(whole->sums, (MoneyParts{4098, -1000, -468, 0, 0, 3630}));
        QCOMPARE(whole->says.settlement, whole->sums.settlement);
        QCOMPARE(whole->payment, ref(RecordKind::Payment, u"P1"_s));
        const auto lacking = wait(f.tables->money().statement(ref(RecordKind::Statement, u"B"_s)));
        QVERIFY(lacking);
        QCOMPARE(lacking->says.settlement - lacking->sums.settlement, 10);
        QVERIFY(!wait(f.tables->money().statement(ref(RecordKind::Statement, u"Z"_s))));
    }

    // What is explained and what is not make up the whole, however long a statement is.
    void aStatementOfTenThousandLinesIsExplainedToTheLastCent()
    {
        Money f;
        QVERIFY(f.openMoney());
        std::vector<rows::Transaction> lines;
        qint64 sum = 0;
        for (int i = 0; i < 10'000; ++i) {
            lines.push_back(makeTransaction("L" + std::to_string(i), "E", "O" + std::to_string(i), 1000 + i % 977, -(90 + i % 61)));
            sum += lines.back().settlement;
        }
        rows::Statement statement = makeStatement("E", sum + 217, -200, "PAID");
        QVERIFY(f.mirror([&](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            if (const auto done = writer.statements({&statement, 1}, R"([{"a":1}])"); !done)
                return fail(done.error());
            if (const auto done = writer.transactions(lines, R"([{"a":1}])"); !done)
                return fail(done.error());
            return writer.finish();
        }));
        QElapsedTimer timer;
        timer.start();
        const auto story = wait(f.tables->money().statement(ref(RecordKind::Statement, u"E"_s)));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(story);
        QCOMPARE(story->transactions, 10'000);
        QCOMPARE(story->sums.settlement, sum);
        QCOMPARE(story->says.settlement - story->sums.settlement, 17);
    }

    void anotherCurrencyIsCountedAndNeverSummed()
    {
        Money f;
        QVERIFY(f.openMoney());
        const auto mixed = wait(f.tables->money().statement(ref(RecordKind::Statement, u"D"_s)));
        QVERIFY(mixed);
        QCOMPARE(mixed->transactions, 1);
        QCOMPARE(mixed->foreign, 1);
        QCOMPARE(mixed->sums, MoneyParts());
        const QList<MoneyStanding> standing = wait(f.tables->money().standing());
        QCOMPARE(standing.size(), 2);
        QCOMPARE(standing[0], (MoneyStanding{u"GBP"_s, 1790, 1, 1812, 2, 0, 0}));
        QCOMPARE(standing[1], (MoneyStanding{u"USD"_s, 0, 0, 0, 0, 4500, 1}));
    }

    void aTransactionLeadsToItsOrderAndIsItemised()
    {
        Money f;
        QVERIFY(f.openMoney());
        const auto story = wait(f.tables->money().transaction(ref(RecordKind::Transaction, u"T1"_s)));
        QVERIFY(story);
        QCOMPARE(story->order, ref(RecordKind::Order, u"O1"_s));
        QCOMPARE(story->statement, ref(RecordKind::Statement, u"A"_s));
        QCOMPARE(story->items.size(), 4);
        QVERIFY(story->items.contains(MoneyItem{MoneyItem::Of::Fees, u"harbour_dues"_s, -30}));
        const auto penalty = wait(f.tables->money().transaction(ref(RecordKind::Transaction, u"T5"_s)));
        QVERIFY(penalty && penalty->order.id.isEmpty());
    }

    // Order net equals price minus fees minus refunds.
    void theNetOfAnOrderIsWhatWasSoldLessRefundsAndFees()
    {
        Money f;
        QVERIFY(f.openMoney());
        const QList<OrderMoney> both = wait(f.tables->money().ofOrder(ref(RecordKind::Order, u"O1"_s)));
        QCOMPARE(both.size(), 1);
        const MoneyParts &parts = both[0].parts;
        QCOMPARE(parts.revenue - parts.refund, 2398); // sold
        QCOMPARE(parts.refund, -1000);
        QCOMPARE(parts.fees, -168);
        QCOMPARE(parts.settlement, 2398 - 1000 - 168);
        QCOMPARE(both[0].statements, (QList<OrderStatement>{{ref(RecordKind::Statement, u"A"_s), SettledAt, u"PAID"_s}}));
        QVERIFY(!both[0].isExpected);

        const QList<OrderMoney> twice = wait(f.tables->money().ofOrder(ref(RecordKind::Order, u"O2"_s)));
        QCOMPARE(twice.size(), 1);
        QCOMPARE(twice[0].statements.size(), 2);
        QCOMPARE(twice[0].statements[0].ref.id, u"B"_s); // the older first
        const QList<OrderMoney> expected = wait(f.tables->money().ofOrder(ref(RecordKind::Order, u"O3"_s)));
        QCOMPARE(expected.size(), 1);
        QVERIFY(expected[0].isExpected);
        QCOMPARE(expected[0].parts.settlement, 1790);
        QCOMPARE(expected[0].reason, u"ORDER_NOT_DELIVERED"_s);
        QVERIFY(wait(f.tables->money().ofOrder(ref(RecordKind::Order, u"O9"_s))).isEmpty());
    }

    void theTablesShowEveryKindAndSayWhatDoesNotAddUp()
    {
        Money f;
        QVERIFY(f.openMoney());
        Shown statements(*f.tables, TableKind::Statements);
        const QAbstractItemModelTester tester(statements.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(statements.has(u"A"_s));
        QVERIFY(statements.has(u"B"_s));
        QVERIFY(statements.has(u"C"_s));
        QCOMPARE(statements.cell(u"A"_s, u"day"_s).text, u"2026-01-05"_s);
        QCOMPARE(statements.cell(u"A"_s, u"difference"_s).number, 0);
        QVERIFY(!statements.cell(u"A"_s, u"difference"_s).breaksRule);
        QCOMPARE(statements.cell(u"B"_s, u"difference"_s).number, 10);
        QVERIFY(statements.cell(u"B"_s, u"difference"_s).breaksRule);
        QVERIFY2(!statements.cell(u"C"_s, u"difference"_s).breaksRule, "transactions that were not read yet are no difference");
        QCOMPARE(statements.cell(u"C"_s, u"settlement"_s).currency, u"USD"_s);
        Shown differing(*f.tables, TableKind::Statements, u"-unexplained:0 transactions:>0"_s);
        QVERIFY(differing.has(u"B"_s));
        QCOMPARE(differing.model->rowCount(), 1);

        Shown transactions(*f.tables, TableKind::Transactions, u"statement:A shop_id:S1"_s);
        const QAbstractItemModelTester other(transactions.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(transactions.has(u"T2"_s));
        QCOMPARE(transactions.model->rowCount(), 3);
        QCOMPARE(transactions.cell(u"T2"_s, u"refund"_s).number, -1000);
        QCOMPARE(transactions.model->ownerAt(transactions.row(u"T2"_s)), ref(RecordKind::Order, u"O1"_s));

        Shown payments(*f.tables, TableKind::Payments);
        QVERIFY(payments.has(u"P1"_s));
        QCOMPARE(payments.cell(u"P1"_s, u"statements"_s).number, 1);
        QCOMPARE(payments.cell(u"P1"_s, u"difference"_s).number, 0);
        QCOMPARE(payments.cell(u"P1"_s, u"status"_s).code, u"PAYMENT_PAID"_s);
        Shown unsettled(*f.tables, TableKind::Unsettled);
        QVERIFY(unsettled.has(u"U1"_s));
        QCOMPARE(unsettled.model->ownerAt(0), ref(RecordKind::Order, u"O3"_s));
        Shown withdrawals(*f.tables, TableKind::Withdrawals);
        QTRY_VERIFY(withdrawals.model->isExact());
        QCOMPARE(withdrawals.model->rowCount(), 0);
        // Every column that says it can be sorted by, can.
        for (const TableKind kind : {TableKind::Statements, TableKind::Transactions, TableKind::Payments, TableKind::Withdrawals, TableKind::Unsettled}) {
            const std::unique_ptr<RecordModel> model(f.tables->make(kind, nullptr));
            for (int column = 0; column < model->columnIds().size(); ++column)
                QVERIFY2(TableFactory::catalog(model->kind())->find(model->sortField(column)) != nullptr, qPrintable(model->columnIds()[column]));
        }
    }
};

QTEST_MAIN(tst_MoneyDesk)
#include "tst_money_desk.moc"
