// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_fixture.h"

#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Statements = u"/finance/202309/statements"_s;
const QString Payments = u"/finance/202309/payments"_s;
const QString Withdrawals = u"/finance/202309/withdrawals"_s;
const QString Unsettled = u"/finance/202507/orders/unsettled"_s;

QString transactionsOf(const QString &id)
{
    return u"/finance/202501/statements/%1/statement_transactions"_s.arg(id);
}

QByteArray statements(int first, int count, const QByteArray &token = {})
{
    QByteArrayList list;
    for (int i = first; i < first + count; ++i)
        list.append("{\"id\":\"" + QByteArray::number(i) + "\",\"currency\":\"GBP\",\"statement_time\":" + QByteArray::number(86'400LL * i) + '}');
    return enveloped(R"({"statements":[)" + list.join(',') + "],\"next_page_token\":\"" + token + "\"}");
}

QByteArray transactions(const QByteArray &statement, const QByteArray &id, const QByteArray &token = {})
{
    return enveloped(R"({"id":")" + statement + R"(","currency":"GBP","transactions":[{"id":")" + id
                     + R"(","type":"ORDER","order_id":"5","settlement_amount":"1.5"}],"next_page_token":")" + token + "\"}");
}

QByteArray unsettled(const QByteArray &id, const QByteArray &token = {})
{
    return enveloped(R"({"transactions":[{"id":")" + id + R"(","order_id":"5","currency":"GBP","est_settlement_amount":"3"}],"next_page_token":")"
                     + token + "\"}");
}

} // namespace

class tst_TikTokMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementIsReadAsItIsSigned()
    {
        const auto page = decoded(Resource::Statements, sample(u"statements"_s));
        const rows::Statement &statement = rowsIn<rows::Statement>(page.page).at(0);
        QCOMPARE(statement.id, "3571234567890123456");
        QCOMPARE(statement.at, 1'767'657'600'000);
        QCOMPARE(statement.settlement, 2210);
        QCOMPARE(statement.revenue, 2398);
        QCOMPARE(statement.fees, -188);
        QCOMPARE(statement.paymentId, "3461234567890123456");
        QCOMPARE(statement.paymentStatus, "PROCESSING");
        QCOMPARE(statement.settlement, statement.revenue + statement.fees + statement.shipping + statement.adjustment);
    }

    void netSalesStandInForRevenueWhereThatIsNotSaid()
    {
        const QByteArray body = changed(sample(u"statements"_s), R"("revenue_amount":"23.98",)", "");
        QCOMPARE(rowsIn<rows::Statement>(decoded(Resource::Statements, body).page).at(0).revenue, 2398);
    }

    void aTransactionKnowsItsStatementAndKeepsFeesNobodyKnows()
    {
        const QByteArray body = changed(sample(u"transactions"_s), R"("platform_commission_amount":"-1.88")",
                                        R"("platform_commission_amount":"-1.5","gmv_max_ad_fee_amount":"-0.38")");
        const auto page = decoded(Resource::Transactions, body);
        const rows::Transaction &transaction = rowsIn<rows::Transaction>(page.page).at(0);
        QCOMPARE(transaction.statementId, "3571234567890123456");
        QCOMPARE(transaction.orderId, "576461413038785752");
        QCOMPARE(transaction.currency, "GBP");
        QCOMPARE(transaction.settlement, 2210);
        QCOMPARE(transaction.fees, -188);
        QVERIFY(transaction.breakdown.find("gmv_max_ad_fee_amount") != std::string::npos);
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(transaction.breakdown)).isObject());
    }

    void whatWentBackToTheBuyerIsSummedUnderAllItsNames()
    {
        const QByteArray body = changed(sample(u"transactions"_s), R"("seller_discount_amount":"-2")",
                                        R"("seller_discount_amount":"-2","refund_subtotal_before_discount_amount":"-4","refund_of_harbour_dues":"-0.5")");
        QCOMPARE(rowsIn<rows::Transaction>(decoded(Resource::Transactions, body).page).at(0).refund, -450);
    }

    void aPaymentIsInTheCurrencyItIsPaidIn()
    {
        const rows::Payment payment = rowsIn<rows::Payment>(decoded(Resource::Payments, sample(u"payments"_s)).page).at(0);
        QCOMPARE(payment.amount, 2210);
        QCOMPARE(payment.currency, "GBP");
        QCOMPARE(payment.account, "****1234");
        QCOMPARE(payment.createdAt, 1'767'744'000'000);
    }

    void anAmountThatIsNoneIsPutAside()
    {
        const QByteArray body = changed(sample(u"statements"_s), R"("fee_amount":"-1.88")", R"("fee_amount":"some")");
        const auto page = decoded(Resource::Statements, body);
        QVERIFY(rowsIn<rows::Statement>(page.page).empty());
        QCOMPARE(page.page.bad.size(), 1);
        QCOMPARE(page.page.bad[0].id, u"3571234567890123456"_s);
    }

    void statementsAreAskedForAsFinanceDemands()
    {
        RemoteFixture f;
        f.says(Statements, statements(10, 2, "next+/="));
        f.says(Statements, statements(12, 1));
        const auto first = f.pull(Resource::Statements);
        QVERIFY(first);
        QVERIFY(!first->isLast);
        QCOMPARE(f.queryTo(Statements, u"sort_field"_s), u"statement_time"_s);
        QCOMPARE(f.queryTo(Statements, u"sort_order"_s), u"ASC"_s);
        QCOMPARE(f.queryTo(Statements, u"statement_time_ge"_s), QString());
        const auto last = f.pull(Resource::Statements, first->nextCursor);
        QVERIFY(last);
        QVERIFY(last->isLast);
        QCOMPARE(f.queryTo(Statements, u"page_token"_s, 1), u"next+/="_s);
        QCOMPARE(f.queryTo(Statements, u"statement_time_lt"_s, 1), f.queryTo(Statements, u"statement_time_lt"_s, 0));
    }

    void oneStatementComesOutOfTheList()
    {
        RemoteFixture f;
        f.says(Statements, statements(10, 2, "a"));
        f.says(Statements, statements(12, 3, "b"));
        f.says(Statements, statements(15, 1));
        remotes::PullRequest request(Resource::Statements, RemoteFixture::Shop, "where sync is");
        request.ids = {"13"};
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        const auto &rows = rowsIn<rows::Statement>(*page);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].id, "13");
        QCOMPARE(QJsonDocument::fromJson(page->raw.mid(rows[0].raw.at, rows[0].raw.length)).object()[u"id"_s].toString(), u"13"_s);
        QCOMPARE(f.to(Statements).size(), 2); // no page more than it takes
        // One that is not there costs the whole list, and is not there.
        f.forget(Statements);
        f.says(Statements, statements(10, 2, "a"));
        f.says(Statements, statements(12, 3));
        request.ids = {"99"};
        const auto none = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(none && none->isLast);
        QCOMPARE(f.to(Statements).size(), 2);
        QVERIFY(std::holds_alternative<std::monostate>(none->rows));
        // One that cannot be read yet says so again.
        f.forget(Statements);
        f.says(Statements, changed(statements(10, 2), R"("id":"11")", R"("fee_amount":"some","id":"11")"));
        request.ids = {"11"};
        const auto bad = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(bad);
        QCOMPARE(bad->bad.size(), 1);
        QCOMPARE(bad->bad[0].id, u"11"_s);
    }

    void aLaterRunReadsAgainWhatMayStillChange()
    {
        RemoteFixture f;
        f.says(Payments, sample(u"payments"_s));
        const auto first = f.pull(Resource::Payments);
        QVERIFY(first && first->isLast);
        const qint64 until = f.queryTo(Payments, u"create_time_lt"_s).toLongLong();
        QVERIFY(f.pull(Resource::Payments, first->nextCursor));
        QCOMPARE(f.queryTo(Payments, u"create_time_ge"_s, 1).toLongLong(), until - 35 * 86'400);
    }

    void withdrawalsNameTheirTypesAndNoSorting()
    {
        RemoteFixture f;
        f.says(Withdrawals, enveloped(R"({"withdrawals":[{"id":"1","type":"SETTLE","status":"SUCCESS","amount":"434566","currency":"VND"}]})"));
        const auto page = f.pull(Resource::Withdrawals);
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::Withdrawal>(*page).at(0).amount, 434'566);
        QCOMPARE(f.queryTo(Withdrawals, u"types"_s), u"WITHDRAW,SETTLE,TRANSFER,REVERSE"_s);
        QCOMPARE(f.queryTo(Withdrawals, u"sort_field"_s), QString());
    }

    void aTokenThatLayTooLongBeginsTheWindowAgain()
    {
        RemoteFixture f;
        f.says(Statements, statements(10, 1, "t"));
        f.says(Statements, answer(200, refusal(36009004, "param page_token is invalid")));
        f.says(Statements, statements(10, 1));
        const auto first = f.pull(Resource::Statements);
        const auto again = f.pull(Resource::Statements, first->nextCursor);
        QVERIFY(again);
        QVERIFY(again->isLast);
        QCOMPARE(f.queryTo(Statements, u"page_token"_s, 2), QString());
    }

    void transactionsAreReadStatementByStatementAndResumeInTheMiddle()
    {
        RemoteFixture f;
        f.says(Statements, statements(10, 2));
        f.says(Statements, statements(12, 0));
        f.says(transactionsOf(u"10"_s), transactions("10", "a", "more"));
        f.says(transactionsOf(u"10"_s), transactions("10", "b"));
        f.says(transactionsOf(u"11"_s), transactions("11", "c"));
        QByteArray cursor;
        QStringList ids;
        for (int page = 0; page < 4; ++page) {
            const auto got = f.pull(Resource::Transactions, cursor);
            QVERIFY(got);
            QCOMPARE(got->isLast, page == 3);
            if (const auto *rows = std::get_if<std::vector<rows::Transaction>>(&got->rows)) {
                for (const rows::Transaction &row : *rows)
                    ids.append(QString::fromStdString(row.statementId + row.id));
            }
            cursor = got->nextCursor;
        }
        QCOMPARE(ids, (QStringList{u"10a"_s, u"10b"_s, u"11c"_s}));
        QCOMPARE(f.queryTo(transactionsOf(u"10"_s), u"page_token"_s, 1), u"more"_s);
        // The next run asks for what came after the last statement, and nothing twice.
        QCOMPARE(f.queryTo(Statements, u"statement_time_ge"_s, 1).toLongLong(), 86'400 * 11 + 1);
        QCOMPARE(f.to(transactionsOf(u"11"_s)).size(), 1);
    }

    void aStatementThatCannotBeReadIsNotPassedOver()
    {
        RemoteFixture f;
        f.says(Statements, enveloped(R"({"statements":[{"id":"10","currency":"GBP","statement_time":864000,"fee_amount":"x"}]})"));
        const auto page = f.pull(Resource::Transactions);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, FaultKind::BadAnswer);
    }

    void aWholeWalkOverTheUnsettledTellsWhatIsGone()
    {
        RemoteFixture f;
        const QByteArray date = "Date: Thu, 01 Jan 2026 00:00:00 GMT\r\n";
        f.says(Unsettled, answer(200, unsettled("1", "t"), date));
        f.says(Unsettled, answer(200, unsettled("2"), date));
        f.says(Unsettled, unsettled("2"));
        const auto first = f.pull(Resource::Unsettled);
        QVERIFY(first);
        QCOMPARE(first->goneBefore, 0);
        QCOMPARE(f.queryTo(Unsettled, u"sort_field"_s), u"order_create_time"_s);
        const auto last = f.pull(Resource::Unsettled, first->nextCursor);
        QVERIFY(last && last->isLast);
        QVERIFY(last->goneBefore > 0);
        const auto timeless = f.pull(Resource::Unsettled);
        QVERIFY(timeless && timeless->isLast);
        QCOMPARE(timeless->goneBefore, 0);
    }

    void foreignCursorsBeginFromTheStart_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::newRow("no JSON") << QByteArray("mark");
        QTest::newRow("another shape") << QByteArray(R"([1,2])");
        QTest::newRow("negative") << QByteArray(R"({"mark":-5,"from":-1,"until":-2})");
    }
    void foreignCursorsBeginFromTheStart()
    {
        QFETCH(const QByteArray, cursor);
        RemoteFixture f;
        f.says(Statements, statements(10, 1));
        f.says(transactionsOf(u"10"_s), transactions("10", "a"));
        QVERIFY(f.pull(Resource::Statements, cursor));
        QCOMPARE(f.queryTo(Statements, u"statement_time_ge"_s), QString());
        QVERIFY(f.pull(Resource::Transactions, cursor));
        QCOMPARE(f.queryTo(Statements, u"statement_time_ge"_s, 1), QString());
    }
};

QTEST_GUILESS_MAIN(tst_TikTokMoney)
#include "tst_tiktok_money.moc"
