// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "tests/support/fake_clock.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace quayside::practice;
using namespace Qt::StringLiterals;

namespace {

using Query = QMap<QString, QString>;

QJsonObject dataOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.data).object();
}

/// A shop in memory, asked without a server in between.
struct Shop
{
    explicit Shop(WorldSpec spec = {200, 5000, 120, 7, 0}, const QString &tricks = {})
        : book(std::move(*Book::open({}, spec, clock))), mischief(*Mischief::parse(tricks, 1)),
          desk{*book, mischief, "http://127.0.0.1:1"}
    {
    }

    [[nodiscard]] static Call call(const QString &path, Query query, QJsonObject body = {})
    {
        Call made;
        made.path = path;
        made.query = std::move(query);
        made.json = std::move(body);
        made.segments = path.split(u'/').mid(3);
        made.requestId = u"r1"_s;
        made.shop = 0;
        return made;
    }
    [[nodiscard]] Answer orders(const Query &query, const QJsonObject &body = {})
    {
        return searchOrders(desk, call(u"/order/202309/orders/search"_s, query, body));
    }
    [[nodiscard]] Answer returns(const Query &query, const QJsonObject &body = {})
    {
        return searchReturns(desk, call(u"/return_refund/202309/returns/search"_s, query, body));
    }
    [[nodiscard]] Answer approve(const QString &id, const QJsonObject &body, const QString &key = {})
    {
        const Query query{{u"idempotency_key"_s, key}};
        return approveReturn(desk, call(u"/return_refund/202309/returns/%1/approve"_s.arg(id), query, body));
    }
    [[nodiscard]] Answer reject(const QString &id, const QJsonObject &body, const QString &key = {})
    {
        const Query query{{u"idempotency_key"_s, key}};
        return rejectReturn(desk, call(u"/return_refund/202309/returns/%1/reject"_s.arg(id), query, body));
    }
    /// All pages, one after the other.
    [[nodiscard]] QJsonArray walk(const QString &member, Query query, const QJsonObject &body = {})
    {
        QJsonArray all;
        for (int page = 0; page < 10'000; ++page) {
            const QJsonObject data = dataOf(member == "orders"_L1 ? orders(query, body) : returns(query, body));
            for (const QJsonValue &record : data[member].toArray())
                all.append(record);
            const QString next = data[u"next_page_token"_s].toString();
            if (next.isEmpty())
                return all;
            query[u"page_token"_s] = next;
        }
        return {};
    }
    /// A case of the first shop that waits for the seller.
    [[nodiscard]] const ReturnCase *pending(ReturnType type) const
    {
        for (const ReturnCase &returned : book->world().returns().cases()) {
            if (returned.shop == 0 && returned.type == type
                && (returned.status == ReturnStatus::Pending || returned.status == ReturnStatus::ReplacementPending))
                return &returned;
        }
        return nullptr;
    }

    quayside::tests::FakeClock clock;
    std::unique_ptr<Book> book;
    Mischief mischief;
    Desk desk;
};

qint64 updated(const QJsonValue &record) { return record[u"update_time"_s].toInteger(); }

} // namespace

class TestSalesCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHoldEveryOrderOnceInOrder_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("order");
        for (const char *field : {"create_time", "update_time"}) {
            for (const char *order : {"ASC", "DESC"})
                QTest::addRow("%s %s", field, order) << QString::fromLatin1(field) << QString::fromLatin1(order);
        }
    }
    void pagesHoldEveryOrderOnceInOrder()
    {
        QFETCH(QString, field);
        QFETCH(QString, order);
        Shop shop;
        const QJsonArray all = shop.walk(u"orders"_s, {{u"page_size"_s, u"37"_s}, {u"sort_field"_s, field}, {u"sort_order"_s, order}});
        QCOMPARE(all.size(), shop.book->world().counts(0, shop.book->now()).orders);
        QSet<QString> ids;
        for (qsizetype i = 0; i < all.size(); ++i) {
            ids.insert(all[i][u"id"_s].toString());
            if (i > 0 && order == "ASC"_L1)
                QVERIFY(all[i - 1][field].toInteger() <= all[i][field].toInteger());
            if (i > 0 && order == "DESC"_L1)
                QVERIFY(all[i - 1][field].toInteger() >= all[i][field].toInteger());
        }
        QCOMPARE(ids.size(), all.size());
    }

    void orderWindowsAreHalfOpen()
    {
        Shop shop;
        const Query query{{u"page_size"_s, u"100"_s}, {u"sort_field"_s, u"update_time"_s}, {u"sort_order"_s, u"ASC"_s}};
        const QJsonArray all = shop.walk(u"orders"_s, query);
        const qint64 from = updated(all[100]);
        const qint64 before = updated(all[200]);
        const QJsonArray found = shop.walk(u"orders"_s, query, {{u"update_time_ge"_s, from}, {u"update_time_lt"_s, before}});
        qsizetype expected = 0;
        for (const QJsonValue &order : all)
            expected += updated(order) >= from && updated(order) < before ? 1 : 0;
        QVERIFY(expected > 50);
        QCOMPARE(found.size(), expected);
        QCOMPARE(updated(found.first()), from);
        QVERIFY(updated(found.last()) < before);
    }

    void orderFiltersSelectAndCount()
    {
        Shop shop;
        const QJsonArray all = shop.walk(u"orders"_s, {{u"page_size"_s, u"100"_s}});
        const QJsonObject sample = all[5].toObject();
        for (const auto &[filter, member] : {std::pair(u"order_status"_s, u"status"_s), std::pair(u"buyer_user_id"_s, u"user_id"_s)}) {
            qsizetype expected = 0;
            for (const QJsonValue &order : all)
                expected += order[member] == sample[member] ? 1 : 0;
            const QJsonObject body{{filter, sample[member]}};
            const Query query{{u"page_size"_s, u"10"_s}};
            QCOMPARE(shop.walk(u"orders"_s, query, body).size(), expected);
            QCOMPARE(dataOf(shop.orders(query, body))[u"total_count"_s].toInteger(), expected);
        }
        const Query query{{u"page_size"_s, u"10"_s}};
        QCOMPARE(dataOf(shop.orders(query, {{u"shipping_type"_s, u"TIKTOK"_s}}))[u"total_count"_s].toInteger(), 0); // a British shop
        QCOMPARE(dataOf(shop.orders(query, {{u"shipping_type"_s, u"SELLER"_s}}))[u"total_count"_s].toInteger(), all.size());
    }

    void wrongOrderSearchesAreRefused_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        const Query fine{{u"page_size"_s, u"10"_s}};
        QTest::newRow("no size") << Query{} << QJsonObject{} << codes::RequestInvalid;
        QTest::newRow("too large") << Query{{u"page_size"_s, u"101"_s}} << QJsonObject{} << codes::ParameterInvalid;
        const auto with = [&fine](const QString &name, const QString &value) {
            Query more = fine;
            more[name] = value;
            return more;
        };
        QTest::newRow("lower case") << with(u"sort_order"_s, u"asc"_s) << QJsonObject{} << codes::RequestInvalid;
        QTest::newRow("sort field") << with(u"sort_field"_s, u"price"_s) << QJsonObject{} << codes::RequestInvalid;
        QTest::newRow("status") << fine << QJsonObject{{u"order_status"_s, u"SUNK"_s}} << codes::ParameterInvalid;
        QTest::newRow("status type") << fine << QJsonObject{{u"order_status"_s, 3}} << codes::RequestInvalid;
        QTest::newRow("token") << with(u"page_token"_s, u"bm9uc2Vuc2U="_s) << QJsonObject{} << codes::RequestInvalid;
    }
    void wrongOrderSearchesAreRefused()
    {
        QFETCH(Query, query);
        QFETCH(QJsonObject, body);
        QFETCH(int, code);
        Shop shop;
        QCOMPARE(shop.orders(query, body).code, code);
    }

    void tokensOfOtherFiltersAreRefused()
    {
        Shop shop;
        Query query{{u"page_size"_s, u"10"_s}};
        query[u"page_token"_s] = dataOf(shop.orders(query))[u"next_page_token"_s].toString();
        QCOMPARE(shop.orders(query).code, codes::Ok);
        QCOMPARE(shop.orders(query, {{u"create_time_ge"_s, 5}}).code, codes::RequestInvalid);
    }

    void detailIsTheOrderOfTheSearch()
    {
        Shop shop;
        const QJsonArray page = dataOf(shop.orders({{u"page_size"_s, u"3"_s}}))[u"orders"_s].toArray();
        const QString first = page[0][u"id"_s].toString();
        const QString third = page[2][u"id"_s].toString();
        const auto detail = [&](const QString &ids) {
            return getOrders(shop.desk, Shop::call(u"/order/202309/orders"_s, {{u"ids"_s, ids}}));
        };
        // Unknown ids are left out, repeated ones come once.
        const QJsonArray orders = dataOf(detail(third + u",123,"_s + first + u',' + third))[u"orders"_s].toArray();
        QCOMPARE(orders, (QJsonArray{page[2], page[0]}));
        QCOMPARE(detail({}).code, codes::RequestInvalid);
        QCOMPARE(detail(u"what"_s).code, codes::RequestInvalid);
        QCOMPARE(detail(QStringList(51, first).join(u',')).code, codes::ParameterInvalid);
    }

    void aDuplicatePageComesTwiceThenGoesOn()
    {
        Shop shop({200, 500, 0, 7, 0}, u"duplicate-page#1"_s);
        Query query{{u"page_size"_s, u"20"_s}};
        const QJsonObject first = dataOf(shop.orders(query));
        query[u"page_token"_s] = first[u"next_page_token"_s].toString();
        const QJsonObject again = dataOf(shop.orders(query));
        QCOMPARE(again[u"orders"_s], first[u"orders"_s]);
        query[u"page_token"_s] = again[u"next_page_token"_s].toString();
        QVERIFY(dataOf(shop.orders(query))[u"orders"_s] != first[u"orders"_s]);
    }

    void aHundredOrdersOfAMillionTakeLittleTime()
    {
        Shop shop({50'000, 1'000'000, 0, 7, 0});
        const Query query{{u"page_size"_s, u"100"_s}, {u"sort_field"_s, u"update_time"_s}, {u"sort_order"_s, u"ASC"_s}};
        QCOMPARE(dataOf(shop.orders(query))[u"total_count"_s].toInteger(), 200'000);
        qint64 best = 1'000'000'000;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Answer answer = shop.orders(query);
            best = qMin(best, timer.nsecsElapsed());
            QVERIFY(!answer.data.isEmpty());
        }
        qInfo("a page of a hundred orders: %.2f ms", static_cast<double>(best) / 1e6);
        // Generous: also holds without optimization and under sanitizers.
        QVERIFY2(best < 100'000'000, qPrintable(QString::number(best)));
    }

    void pagesHoldEveryReturnOnce()
    {
        Shop shop;
        const QJsonArray all = shop.walk(u"return_orders"_s, {{u"page_size"_s, u"10"_s}, {u"sort_field"_s, u"update_time"_s}});
        QCOMPARE(all.size(), shop.book->world().counts(0, shop.book->now()).returns);
        QVERIFY(all.size() > 15);
        QSet<QString> ids;
        for (qsizetype i = 0; i < all.size(); ++i) {
            ids.insert(all[i][u"return_id"_s].toString());
            QVERIFY(i == 0 || updated(all[i - 1]) <= updated(all[i]));
        }
        QCOMPARE(ids.size(), all.size());
        QCOMPARE(shop.returns({{u"page_size"_s, u"51"_s}}).code, codes::ParameterInvalid);
        QCOMPARE(shop.returns({}, {{u"return_status"_s, QJsonArray{u"SUNK"_s}}}).code, codes::ParameterInvalid);
        const QString id = all[3][u"return_id"_s].toString();
        const QJsonArray one = dataOf(shop.returns({}, {{u"return_ids"_s, QJsonArray{id}}}))[u"return_orders"_s].toArray();
        QCOMPARE(one, QJsonArray{all[3]});
        const QJsonObject nobody{{u"return_types"_s, QJsonArray{u"REFUND"_s}}, {u"order_ids"_s, QJsonArray{u"1"_s}}};
        QCOMPARE(shop.walk(u"return_orders"_s, {}, nobody).size(), 0);
    }

    void approvingMovesTheCaseOnce()
    {
        Shop shop;
        const ReturnCase *returned = shop.pending(ReturnType::Refund);
        QVERIFY(returned != nullptr);
        const QString id = QString::number(returned->id);
        const QJsonObject body{{u"decision"_s, u"APPROVE_REFUND"_s}};
        const Answer first = shop.approve(id, body, u"key-1"_s);
        QCOMPARE(first.code, codes::Ok);
        QVERIFY(first.hadEffect);
        QCOMPARE(returned->status, ReturnStatus::Success);
        QCOMPARE(shop.book->effects().size(), 1);
        // The same request again: the same answer, nothing done.
        const Answer again = shop.approve(id, body, u"key-1"_s);
        QCOMPARE(again.code, codes::Ok);
        QVERIFY(!again.hadEffect);
        QCOMPARE(again.data, first.data);
        QCOMPARE(shop.book->effects().size(), 1);
        // With another key it is a new request, which the status forbids.
        QCOMPARE(shop.approve(id, body, u"key-2"_s).code, codes::AftersaleInvalid);
        // The key on another case must not look like a success.
        const QString other = QString::number(shop.pending(ReturnType::ReturnAndRefund)->id);
        QCOMPARE(shop.approve(other, {{u"decision"_s, u"APPROVE_RETURN"_s}}, u"key-1"_s).code, codes::AftersaleInvalid);
        QCOMPARE(shop.book->effects().size(), 1);
    }

    void aKeyUnderWhichNothingHappenedMayBeUsedAgain()
    {
        Shop shop;
        const QString id = QString::number(shop.pending(ReturnType::Refund)->id);
        QCOMPARE(shop.approve(id, {{u"decision"_s, u"APPROVE_RETURN"_s}}, u"key"_s).code, codes::AftersaleInvalid);
        QCOMPARE(shop.approve(id, {{u"decision"_s, u"APPROVE_REFUND"_s}}, u"key"_s).code, codes::Ok);
    }

    void theBuyerMayKeepTheItem()
    {
        Shop shop;
        const ReturnCase *returned = shop.pending(ReturnType::ReturnAndRefund);
        const QString id = QString::number(returned->id);
        QCOMPARE(shop.approve(id, {{u"decision"_s, u"APPROVE_RETURN"_s}, {u"buyer_keep_item"_s, true}}).code, codes::Ok);
        QCOMPARE(returned->status, ReturnStatus::Success);
        const QJsonValue shown = dataOf(shop.returns({}, {{u"return_ids"_s, QJsonArray{id}}}))[u"return_orders"_s][0];
        QVERIFY(shown[u"can_buyer_keep_item"_s].toBool());
        QCOMPARE(shown[u"return_tracking_number"_s].toString(), QString());
        QCOMPARE(shown[u"seller_next_action_response"_s].toArray().size(), 0);
    }

    void partialRefundsHaveToFit()
    {
        Shop shop;
        const ReturnCase *returned = shop.pending(ReturnType::Refund);
        const QString id = QString::number(returned->id);
        const auto offer = [&](const QString &amount, const QString &currency) {
            return shop.approve(id, {{u"decision"_s, u"OFFER_PARTIAL_REFUND"_s},
                                     {u"partial_refund"_s, QJsonObject{{u"amount"_s, amount}, {u"currency"_s, currency}}}}).code;
        };
        QCOMPARE(shop.approve(id, {{u"decision"_s, u"OFFER_PARTIAL_REFUND"_s}}).code, codes::RequestInvalid);
        QCOMPARE(offer(u"1"_s, u"USD"_s), codes::AftersaleInvalid);
        QCOMPARE(offer(u"0"_s, u"GBP"_s), codes::AftersaleInvalid);
        QCOMPARE(offer(u"99999"_s, u"GBP"_s), codes::AftersaleInvalid);
        QCOMPARE(offer(u"1.5"_s, u"GBP"_s), codes::Ok);
        QCOMPARE(returned->status, ReturnStatus::AwaitingBuyerResponse);
        const QJsonValue shown = dataOf(shop.returns({}, {{u"return_ids"_s, QJsonArray{id}}}))[u"return_orders"_s][0];
        QCOMPARE(shown[u"partial_refund"_s].toObject(), (QJsonObject{{u"amount"_s, u"1.5"_s}, {u"currency"_s, u"GBP"_s}}));
    }

    void rejectingNeedsAReasonOfTheShopsList()
    {
        Shop shop;
        const ReturnCase *returned = shop.pending(ReturnType::Refund);
        const QString id = QString::number(returned->id);
        const QJsonObject listed = dataOf(getRejectReasons(
            shop.desk, Shop::call(u"/return_refund/202309/reject_reasons"_s, {{u"return_or_cancel_id"_s, id}})));
        const QJsonValue reason = listed[u"reasons"_s][1];
        QJsonObject body{{u"decision"_s, u"REJECT_REFUND"_s}, {u"comment"_s, u"Photo shows another mug"_s}};
        QCOMPARE(shop.reject(id, body).code, codes::RequestInvalid);
        body[u"reject_reason"_s] = u"made_up"_s;
        QCOMPARE(shop.reject(id, body).code, codes::ReasonDoesNotFit);
        body[u"reject_reason"_s] = reason[u"name"_s];
        body[u"decision"_s] = u"APPROVE_REFUND"_s;
        QCOMPARE(shop.reject(id, body).code, codes::ParameterInvalid);
        body[u"decision"_s] = u"REJECT_REFUND"_s;
        QCOMPARE(shop.reject(id, body, u"k"_s).code, codes::Ok);
        QCOMPARE(shop.reject(id, body, u"k"_s).code, codes::Ok);
        QCOMPARE(returned->status, ReturnStatus::Rejected);
        QCOMPARE(shop.book->effects().size(), 1);

        const QJsonArray records = dataOf(getReturnRecords(
            shop.desk, Shop::call(u"/return_refund/202309/returns/%1/records"_s.arg(id), {})))[u"records"_s].toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0][u"role"_s].toString(), u"BUYER"_s);
        QCOMPARE(records[1][u"role"_s].toString(), u"SELLER"_s);
        QCOMPARE(records[1][u"reason_text"_s], reason[u"text"_s]);
        QCOMPARE(records[1][u"note"_s].toString(), u"Photo shows another mug"_s);
    }

    void casesOfOtherShopsAreUnknown()
    {
        Shop shop;
        qint64 foreign = 0;
        for (const ReturnCase &returned : shop.book->world().returns().cases())
            foreign = returned.shop == 1 ? returned.id : foreign;
        const QString id = QString::number(foreign);
        QCOMPARE(shop.approve(id, {{u"decision"_s, u"APPROVE_REFUND"_s}}).code, codes::AftersaleInvalid);
        QCOMPARE(getReturnRecords(shop.desk, Shop::call(u"/return_refund/202309/returns/%1/records"_s.arg(id), {})).code,
                 codes::AftersaleInvalid);
        QVERIFY(shop.book->effects().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSalesCalls)
#include "tst_sales_calls.moc"
