// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_rig.h"

#include "models/domain/money.h"

#include <QSet>
#include <QTest>

using namespace quayside;
using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> ByTime{{u"sort_field"_s, u"statement_time"_s}, {u"page_size"_s, u"17"_s}};
const QMap<QString, QString> ByOrder{{u"sort_field"_s, u"order_create_time"_s}, {u"page_size"_s, u"23"_s}};
const QMap<QString, QString> ByCreation{{u"sort_field"_s, u"create_time"_s}, {u"page_size"_s, u"5"_s}};

qint64 minor(const QJsonValue &amount, int exponent)
{
    qint64 value = 0;
    if (!readMinor(amount.toString().toStdString(), exponent, value))
        qFatal("not an amount");
    return value;
}

QJsonArray statementsOf(DeskRig &rig, int shop) { return rig.walk(getStatements, u"/finance/202309/statements"_s, u"statements"_s, ByTime, shop); }

QString pathOf(const QJsonValue &statement)
{
    return u"/finance/202501/statements/%1/statement_transactions"_s.arg(statement[u"id"_s].toString());
}

} // namespace

class TestFinanceCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementIsTheSumOfItsTransactions_data()
    {
        QTest::addColumn<int>("shop");
        for (int shop = 0; shop < ShopCount; ++shop)
            QTest::addRow("shop %d", shop) << shop;
    }
    void aStatementIsTheSumOfItsTransactions()
    {
        QFETCH(const int, shop);
        const Market &market = markets()[static_cast<size_t>(shop)];
        DeskRig rig;
        const Counts counts = rig.book->world().counts(shop, rig.book->now());
        const QJsonArray statements = statementsOf(rig, shop);
        QCOMPARE(statements.size(), counts.statements);
        QCOMPARE_GT(counts.statements, 50);
        qint64 transactions = 0;
        QSet<QString> ids;
        for (const QJsonValue &statement : statements) {
            QCOMPARE(statement[u"statement_time"_s].toInteger() % 86'400, 0);
            const auto of = [&](const QJsonValue &from, const QString &member) { return minor(from[member], market.exponent); };
            const qint64 shipping = market.isSoutheastAsia ? 0 : of(statement, u"shipping_cost_amount"_s);
            QCOMPARE(of(statement, u"settlement_amount"_s), of(statement, u"revenue_amount"_s) + of(statement, u"fee_amount"_s) + shipping
                         + of(statement, u"adjustment_amount"_s));
            qint64 settled = 0;
            for (const QJsonValue &entry : rig.walk(getStatementTransactions, pathOf(statement), u"transactions"_s, ByOrder, shop)) {
                settled += of(entry, u"settlement_amount"_s);
                const qint64 ofShipping = market.isSoutheastAsia ? 0 : of(entry, u"shipping_cost_amount"_s);
                QCOMPARE(of(entry, u"settlement_amount"_s), of(entry, u"revenue_amount"_s) + of(entry, u"fee_tax_amount"_s) + ofShipping
                             + of(entry, u"adjustment_amount"_s));
                QVERIFY2(!ids.contains(entry[u"id"_s].toString()), qPrintable(entry[u"id"_s].toString()));
                ids.insert(entry[u"id"_s].toString());
                ++transactions;
            }
            QCOMPARE(settled, of(statement, u"settlement_amount"_s));
        }
        QCOMPARE(transactions, counts.transactions);
    }

    void aPayoutIsTheSumOfItsStatements()
    {
        DeskRig rig;
        QHash<QString, qint64> sums;
        for (const QJsonValue &statement : statementsOf(rig, 0)) {
            if (statement[u"payment_id"_s].isString())
                sums[statement[u"payment_id"_s].toString()] += minor(statement[u"settlement_amount"_s], 2);
            else
                QCOMPARE(statement[u"payment_status"_s].toString(), u"PROCESSING"_s);
        }
        const QJsonArray payments = rig.walk(getPayments, u"/finance/202309/payments"_s, u"payments"_s, ByCreation);
        QCOMPARE(payments.size(), rig.book->world().counts(0, rig.book->now()).payments);
        QCOMPARE(payments.size(), sums.size());
        for (const QJsonValue &payment : payments)
            QCOMPARE(minor(payment[u"amount"_s][u"value"_s], 2), sums.value(payment[u"id"_s].toString()));
    }

    void withdrawalsTakeOutWhatWasSettled()
    {
        DeskRig rig;
        const QMap<QString, QString> all{{u"types"_s, u"SETTLE,WITHDRAW"_s}, {u"page_size"_s, u"100"_s}};
        const QJsonArray withdrawals = rig.walk(getWithdrawals, u"/finance/202309/withdrawals"_s, u"withdrawals"_s, all, 2);
        QCOMPARE(withdrawals.size(), rig.book->world().counts(2, rig.book->now()).withdrawals);
        qint64 balance = 0;
        for (const QJsonValue &one : withdrawals) {
            balance += minor(one[u"amount"_s], 0) * (one[u"type"_s] == u"SETTLE"_s ? 1 : -1);
            if (one[u"type"_s] == u"WITHDRAW"_s)
                QCOMPARE(balance, 0);
        }
    }

    void aDayBringsAStatementAtMidnightAndOldOnesStay()
    {
        DeskRig rig;
        const QJsonArray before = statementsOf(rig, 0);
        QVERIFY(rig.book->advance(3 * 86'400));
        const QJsonArray after = statementsOf(rig, 0);
        QCOMPARE(after.size(), before.size() + 3);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i][u"id"_s], before[i][u"id"_s]);
            QCOMPARE(after[i][u"settlement_amount"_s], before[i][u"settlement_amount"_s]);
        }
        QVERIFY(after.last()[u"statement_time"_s].toInteger() <= rig.book->now());
    }

    void whatIsProcessingIsPaidOrFailsWithTime()
    {
        DeskRig rig;
        QVERIFY(rig.book->advance(10 * 86'400));
        const auto count = [&](const QString &state) {
            QMap<QString, QString> query = ByTime;
            query[u"payment_status"_s] = state;
            return rig.walk(getStatements, u"/finance/202309/statements"_s, u"statements"_s, query).size();
        };
        const qsizetype all = statementsOf(rig, 0).size();
        QCOMPARE_GT(count(u"PROCESSING"_s), 0);
        QCOMPARE_GT(count(u"PAID"_s), 0);
        QCOMPARE(count(u"PROCESSING"_s) + count(u"PAID"_s) + count(u"FAILED"_s), all);
    }

    void anOrdersTransactionsAreTheOnesOfItsStatement()
    {
        DeskRig rig;
        const QJsonValue statement = statementsOf(rig, 0).at(20);
        const QJsonArray entries = rig.walk(getStatementTransactions, pathOf(statement), u"transactions"_s, ByOrder);
        for (const QJsonValue &entry : entries) {
            if (entry[u"type"_s] != u"ORDER"_s)
                continue;
            const QString path = u"/finance/202501/orders/%1/statement_transactions"_s.arg(entry[u"order_id"_s].toString());
            const QJsonObject order = DeskRig::dataOf(rig.ask(getOrderTransactions, path));
            qint64 sum = 0;
            for (const QJsonValue &sku : order[u"sku_transactions"_s].toArray()) {
                sum += minor(sku[u"settlement_amount"_s], 2);
                QVERIFY(sku[u"quantity"_s].isString());
            }
            QCOMPARE(sum, minor(order[u"settlement_amount"_s], 2));
            QCOMPARE(order[u"sku_transactions"_s][0][u"statement_id"_s], statement[u"id"_s]);
        }
    }

    void aRefundAfterTheSettlementIsATransactionOfItsOwn()
    {
        DeskRig rig;
        World &world = rig.book->world();
        // A completed order is sent back: the case is approved by time and refunded an hour later.
        OrderWindow window{0, std::numeric_limits<qint64>::max(), 0, std::numeric_limits<qint64>::max(), static_cast<int>(OrderStatus::Completed)};
        const OrderRef order = world.times(0).search(window, OrderSort::CreateTime, rig.book->now(), world.horizon()).page(nullptr, 1, true).front();
        QVERIFY(rig.book->commit({ops::openReturn(0, order, 0, ReturnType::Refund)}, {}));
        QVERIFY(rig.book->advance(4 * 86'400));
        const QString path = u"/finance/202501/orders/%1/statement_transactions"_s.arg(world.times(0).id(order));
        const QJsonArray parts = DeskRig::dataOf(rig.ask(getOrderTransactions, path))[u"sku_transactions"_s].toArray();
        QCOMPARE(parts.size(), world.orders(0).lineCount(order) + 1);
        QVERIFY(parts.last()[u"settlement_amount"_s].toString().startsWith(u'-'));
        QVERIFY(parts.last()[u"statement_id"_s] != parts.first()[u"statement_id"_s]);
    }

    void unsettledOrdersAreEstimated()
    {
        DeskRig rig;
        const QJsonArray open = rig.walk(getUnsettled, u"/finance/202507/orders/unsettled"_s, u"transactions"_s, ByOrder);
        QCOMPARE_GT(open.size(), 50);
        for (const QJsonValue &one : open) {
            QCOMPARE(minor(one[u"est_settlement_amount"_s], 2),
                     minor(one[u"est_revenue_amount"_s], 2) + minor(one[u"est_fee_tax_amount"_s], 2) + minor(one[u"est_shipping_cost_amount"_s], 2));
            QVERIFY(!one[u"unsettled_reason"_s].toString().isEmpty());
        }
    }

    void bossyParametersAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("no sort field") << u"sort_field"_s << QString() << codes::RequestInvalid;
        QTest::newRow("another sort field") << u"sort_field"_s << u"amount"_s << codes::RequestInvalid;
        QTest::newRow("lower case order") << u"sort_order"_s << u"asc"_s << codes::RequestInvalid;
        QTest::newRow("page too large") << u"page_size"_s << u"101"_s << codes::ParameterInvalid;
        QTest::newRow("a text as a time") << u"statement_time_ge"_s << u"yesterday"_s << codes::RequestInvalid;
        QTest::newRow("an unknown state") << u"payment_status"_s << u"paid"_s << codes::ParameterInvalid;
    }
    void bossyParametersAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const int, code);
        DeskRig rig;
        QMap<QString, QString> query = ByTime;
        query[name] = value;
        QCOMPARE(rig.ask(getStatements, u"/finance/202309/statements"_s, query).code, code);
    }

    void aTokenOfOtherFiltersIsRefused()
    {
        DeskRig rig;
        QMap<QString, QString> query = ByTime;
        const QString token = DeskRig::dataOf(rig.ask(getStatements, u"/finance/202309/statements"_s, query))[u"next_page_token"_s].toString();
        query[u"page_token"_s] = token;
        QCOMPARE(rig.ask(getStatements, u"/finance/202309/statements"_s, query).code, 0);
        query[u"statement_time_ge"_s] = u"1"_s;
        QCOMPARE(rig.ask(getStatements, u"/finance/202309/statements"_s, query).code, codes::RequestInvalid);
    }
};

QTEST_GUILESS_MAIN(TestFinanceCalls)
#include "tst_finance_calls.moc"
