// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_fixture.h"

#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Shops = u"/authorization/202309/shops"_s;
const QString Warehouses = u"/logistics/202309/warehouses"_s;
const QString Search = u"/product/202502/products/search"_s;
const QString Levels = u"/product/202309/inventory/search"_s;
const QString Orders = u"/order/202309/orders/search"_s;
const QString OrderDetails = u"/order/202507/orders"_s;
const QString Cases = u"/return_refund/202309/returns/search"_s;
const QString Brands = u"/product/202309/brands"_s;
const QString Categories = u"/product/202309/categories"_s;

QString listing(const QString &id)
{
    return u"/product/202309/products/"_s + id;
}

// A page of listings "<first>", "<first + 1>", … in the short form.
QByteArray listings(int first, int count, int total, const QByteArray &token = {})
{
    QByteArrayList list;
    for (int i = first; i < first + count; ++i)
        list.append("{\"id\":\"" + QByteArray::number(i) + R"(","title":"short","update_time":1767100000,"skus":[]})");
    return enveloped(R"({"products":[)" + list.join(',') + R"(],"total_count":)" + QByteArray::number(total) + ",\"next_page_token\":\"" + token + "\"}");
}

QByteArray whole(int id)
{
    return changed(sample(u"product"_s), R"("id":"1729592969712207008")", "\"id\":\"" + QByteArray::number(id) + '"');
}

QByteArray orders(int first, int count, const QByteArray &token = {})
{
    QByteArrayList list;
    for (int i = first; i < first + count; ++i)
        list.append("{\"id\":\"" + QByteArray::number(i) + "\"}");
    return enveloped(R"({"orders":[)" + list.join(',') + "],\"next_page_token\":\"" + token + "\"}");
}

template <class Row>
QStringList idsIn(const Page &page)
{
    QStringList ids;
    for (const Row &row : rowsIn<Row>(page))
        ids.append(QString::fromStdString(row.id));
    return ids;
}

qint64 seconds(const RemoteFixture &f)
{
    return f.clock.now() / 1000;
}

} // namespace

class TestTikTokPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsSigned()
    {
        RemoteFixture f;
        f.says(Warehouses, answer(200, sample(u"warehouses"_s), "Date: Thu, 01 Jan 2026 00:00:00 GMT\r\n"));
        const auto page = f.pull(Resource::Warehouses);
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::Warehouse>(*page).size(), 1u);
        QVERIFY(page->isLast);
        QCOMPARE(page->shop, RemoteFixture::Shop);
        QCOMPARE(page->serverTime, 1'767'225'600'000);
        QCOMPARE(page->bytes, sample(u"warehouses"_s).size());
        QCOMPARE(f.queryTo(Warehouses, u"app_key"_s), u"key1"_s);
        QCOMPARE(f.queryTo(Warehouses, u"timestamp"_s), QString::number(seconds(f)));
        QCOMPARE(f.queryTo(Warehouses, u"sign"_s).size(), 64);
        QCOMPARE(f.to(Warehouses)[0].headers.value("x-tts-access-token"), "A1");
        QVERIFY2(!f.to(Warehouses)[0].target.contains("A1"), "a token has no place in an address");
    }

    void aCipherIsLearntOnDemand()
    {
        RemoteFixture f;
        f.says(Warehouses, sample(u"warehouses"_s));
        QVERIFY(f.pull(Resource::Warehouses));
        QVERIFY(f.pull(Resource::Warehouses));
        QCOMPARE(f.to(Shops).size(), 1);
        QCOMPARE(f.queryTo(Shops, u"shop_cipher"_s), QString());
        QCOMPARE(f.queryTo(Warehouses, u"shop_cipher"_s, 1), u"ROW_q1WvdAAAAAB7Rk0Zc2x3-Fy_8s"_s);
        const auto foreign = QCoro::waitFor(f.remote->pull(PullRequest(Resource::Warehouses, u"5"_s, {})));
        QCOMPARE(foreign.error().kind, FaultKind::Denied);
        QCOMPARE(foreign.error().subject, u"5"_s);
        QCOMPARE(f.to(Warehouses).size(), 2);
    }

    void shopsBringTheirCiphers()
    {
        RemoteFixture f;
        f.says(Warehouses, sample(u"warehouses"_s));
        QVERIFY(QCoro::waitFor(f.remote->pull(PullRequest(Resource::Shops, {}, {}))));
        QVERIFY(f.pull(Resource::Warehouses));
        QCOMPARE(f.to(Shops).size(), 1);
    }

    void aDeadTokenIsRenewedOnce()
    {
        RemoteFixture f;
        f.says(Warehouses, answer(401, refusal(105002)));
        f.says(Warehouses, sample(u"warehouses"_s));
        QVERIFY(f.pull(Resource::Warehouses));
        QCOMPARE(f.to(Warehouses).value(1).headers.value("x-tts-access-token"), "A2");

        f.forget(Warehouses);
        f.says(Warehouses, answer(401, refusal(105002)));
        QCOMPARE(f.pull(Resource::Warehouses).error().kind, FaultKind::AuthExpired);
        QCOMPARE(f.to(Warehouses).size(), 2);
        QCOMPARE(f.tokenPairs, 3);
    }

    void aWrongClockIsCorrected()
    {
        RemoteFixture f;
        QVERIFY(QCoro::waitFor(f.remote->pull(PullRequest(Resource::Shops, {}, {}))));
        f.says(Warehouses, answer(200, refusal(36009004, "Invalid timestamp"), "Date: Wed, 31 Dec 2025 23:00:00 GMT\r\n"));
        f.says(Warehouses, sample(u"warehouses"_s));
        QVERIFY(f.pull(Resource::Warehouses));
        QCOMPARE(f.queryTo(Warehouses, u"timestamp"_s, 1), QString::number(seconds(f) - 3600));
    }

    // With a wrong clock the shop says nothing of the token: both are set right within one call, or no later one ever gets through.
    void aDeadTokenBehindAWrongClockIsRenewed()
    {
        RemoteFixture f;
        QVERIFY(QCoro::waitFor(f.remote->pull(PullRequest(Resource::Shops, {}, {}))));
        f.says(Warehouses, answer(200, refusal(36009004, "Invalid timestamp"), "Date: Wed, 31 Dec 2025 23:00:00 GMT\r\n"));
        f.says(Warehouses, answer(401, refusal(105002), "Date: Wed, 31 Dec 2025 23:00:00 GMT\r\n"));
        f.says(Warehouses, sample(u"warehouses"_s));
        QVERIFY(f.pull(Resource::Warehouses));
        QCOMPARE(f.to(Warehouses).size(), 3);
        QCOMPARE(f.to(Warehouses).value(2).headers.value("x-tts-access-token"), "A2");
        QCOMPARE(f.queryTo(Warehouses, u"timestamp"_s, 2), QString::number(seconds(f) - 3600));
    }

    void readsAreTriedAgain_data()
    {
        QTest::addColumn<WireReply>("reply");
        QTest::addColumn<qint64>("wait");       // at least, before the second attempt
        QTest::addColumn<FaultKind>("fault");   // when it stays so
        QTest::newRow("too many requests") << answer(429, refusal(36009002), "Retry-After: 7\r\n") << qint64(7'000) << FaultKind::RateLimited;
        QTest::newRow("the same as a success of HTTP") << answer(200, refusal(36009002)) << qint64(1'000) << FaultKind::RateLimited;
        QTest::newRow("overload") << answer(503, "<html>", "Retry-After: 3\r\n") << qint64(3'000) << FaultKind::ServerError;
        QTest::newRow("failed inside") << answer(200, refusal(36009003)) << qint64(1'000) << FaultKind::ServerError;
        QTest::newRow("cut") << WireReply{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", true, false} << qint64(1'000) << FaultKind::Timeout;
    }
    void readsAreTriedAgain()
    {
        QFETCH(const WireReply, reply);
        QFETCH(const qint64, wait);
        QFETCH(const FaultKind, fault);
        RemoteFixture f;
        f.says(Warehouses, reply);
        f.says(Warehouses, sample(u"warehouses"_s));
        const Instant begun = f.clock.now();
        QVERIFY(f.pull(Resource::Warehouses));
        QCOMPARE(f.to(Warehouses).size(), 2);
        QVERIFY(f.clock.now() >= begun + wait);
        QVERIFY2(f.queryTo(Warehouses, u"sign"_s, 0) != f.queryTo(Warehouses, u"sign"_s, 1), "every attempt is signed afresh");

        f.forget(Warehouses);
        f.says(Warehouses, reply);
        QCOMPARE(f.pull(Resource::Warehouses).error().kind, fault);
        QCOMPARE(f.to(Warehouses).size(), 4);
    }

    void ordersPageByPage()
    {
        RemoteFixture f;
        f.says(Orders, orders(1, 2, "t+1/=="));
        f.says(Orders, orders(3, 1));
        const qint64 start = seconds(f);
        const auto first = f.pull(Resource::Orders);
        QVERIFY(first);
        QCOMPARE(idsIn<rows::Order>(*first), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY(!first->isLast);
        QCOMPARE(f.bodyTo(Orders), (QJsonObject{{u"update_time_lt"_s, start}}));
        QCOMPARE(f.queryTo(Orders, u"sort_field"_s), u"update_time"_s);
        QCOMPARE(f.queryTo(Orders, u"sort_order"_s), u"ASC"_s);
        QCOMPARE(f.queryTo(Orders, u"page_size"_s), u"100"_s);
        QCOMPARE(f.queryTo(Orders, u"page_token"_s), QString());

        f.clock.advance(60'000); // the program ended in between; the window stays
        const auto last = f.pull(Resource::Orders, first->nextCursor);
        QVERIFY(last);
        QVERIFY(last->isLast);
        QCOMPARE(idsIn<rows::Order>(*last), QStringList(u"3"_s));
        QCOMPARE(f.queryTo(Orders, u"page_token"_s, 1), u"t+1/=="_s);
        QCOMPARE(f.bodyTo(Orders, 1), f.bodyTo(Orders, 0));

        f.clock.advance(3'600'000);
        QVERIFY(f.pull(Resource::Orders, last->nextCursor));
        QCOMPARE(f.bodyTo(Orders, 2), (QJsonObject{{u"update_time_ge"_s, start - 300}, {u"update_time_lt"_s, seconds(f)}}));
    }

    void everythingAnew()
    {
        RemoteFixture f;
        f.says(Orders, orders(1, 1));
        const auto first = f.pull(Resource::Orders);
        QVERIFY(first);
        PullRequest request(Resource::Orders, RemoteFixture::Shop, first->nextCursor);
        request.full = true;
        QVERIFY(QCoro::waitFor(f.remote->pull(request)));
        QVERIFY(!f.bodyTo(Orders, 1).contains(u"update_time_ge"_s));
    }

    void aTokenThatLayTooLong()
    {
        RemoteFixture f;
        f.says(Orders, orders(1, 2, "old"));
        f.says(Orders, refusal(36009004, "Invalid page_token"));
        f.says(Orders, orders(1, 3));
        const auto first = f.pull(Resource::Orders);
        const auto again = f.pull(Resource::Orders, first->nextCursor);
        QVERIFY(again);
        QCOMPARE(idsIn<rows::Order>(*again).size(), 3);
        QVERIFY(again->isLast);
        QCOMPARE(f.queryTo(Orders, u"page_token"_s, 2), QString());
        QCOMPARE(f.bodyTo(Orders, 2), f.bodyTo(Orders, 0));
    }

    void pageSizesKeepToTheRemotesBounds()
    {
        RemoteFixture f;
        f.says(Cases, sample(u"returns"_s));
        f.says(Orders, orders(1, 1));
        for (const int size : {1, 100, 5'000}) {
            QVERIFY(QCoro::waitFor(f.remote->pull(PullRequest(Resource::Returns, RemoteFixture::Shop, {}, size))));
            QVERIFY(QCoro::waitFor(f.remote->pull(PullRequest(Resource::Orders, RemoteFixture::Shop, {}, size))));
        }
        QCOMPARE(f.queryTo(Cases, u"page_size"_s, 0), u"10"_s);
        QCOMPARE(f.queryTo(Cases, u"page_size"_s, 1), u"50"_s);
        QCOMPARE(f.queryTo(Orders, u"page_size"_s, 0), u"1"_s);
        QCOMPARE(f.queryTo(Orders, u"page_size"_s, 2), u"100"_s);
    }

    void listingsComeWhole()
    {
        RemoteFixture f;
        f.says(Search, listings(1, 3, 3));
        f.says(listing(u"1"_s), whole(1));
        f.says(listing(u"2"_s), refusal(12052260));                                     // deleted just now
        f.says(listing(u"3"_s), changed(whole(3), R"("sale_price":"12.99")", R"("sale_price":"?")"));
        const auto page = f.pull(Resource::Products);
        QVERIFY(page);
        QCOMPARE(idsIn<rows::Product>(*page), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        const auto &products = rowsIn<rows::Product>(*page);
        QVERIFY(products[0].isDetailed);
        QVERIFY2(!products[1].isDetailed, "what cannot be read whole stays as it was found");
        QVERIFY(!products[2].isDetailed);
        QCOMPARE(page->bad.size(), 1);
        QCOMPARE(page->bad[0].id, u"3"_s);
        QCOMPARE(page->total, 3);
        for (const rows::Product &product : products) {
            const QJsonObject document = QJsonDocument::fromJson(page->raw.mid(product.raw.at, product.raw.length)).object();
            QCOMPARE(document[u"id"_s].toString(), QString::fromStdString(product.id));
            QCOMPARE(document.contains(u"description"_s), product.isDetailed);
        }
        QCOMPARE(f.bodyTo(Search), (QJsonObject{{u"update_time_le"_s, seconds(f)}}));
    }

    void aListingThatFailsForNowFailsThePage()
    {
        RemoteFixture f;
        f.says(Search, listings(1, 2, 2));
        f.says(listing(u"1"_s), answer(503, "<html>"));
        f.says(listing(u"2"_s), whole(2));
        const auto page = f.pull(Resource::Products);
        QCOMPARE(page.error().kind, FaultKind::ServerError); // the mark must not move behind it
    }

    void manyListingsComeShort()
    {
        RemoteFixture f;
        f.says(Search, listings(1, 2, 1'001, "next"));
        const auto page = f.pull(Resource::Products);
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::Product>(*page).size(), 2u);
        QCOMPARE(f.to(listing(u"1"_s)).size(), 0);
        QVERIFY(!page->isLast);
    }

    void fourListingsAtATime()
    {
        RemoteFixture f;
        QVERIFY(QCoro::waitFor(f.remote->pull(PullRequest(Resource::Shops, {}, {}))));
        f.says(Search, listings(1, 9, 9));
        for (int i = 1; i <= 9; ++i) {
            WireReply held = answer(200, whole(i));
            held.isHeld = true;
            f.says(listing(QString::number(i)), held);
        }
        auto pulling = f.remote->pull(PullRequest(Resource::Products, RemoteFixture::Shop, {}));
        for (const qsizetype wave : {4, 4, 1}) {
            QTRY_COMPARE(f.server.held(), wave);
            QCoreApplication::processEvents();
            QCOMPARE(f.server.held(), wave);
            f.server.letGo();
        }
        const auto page = QCoro::waitFor(std::move(pulling));
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::Product>(*page).size(), 9u);
        QCOMPARE(idsIn<rows::Product>(*page).constLast(), u"9"_s);
    }

    void windowsAreSplitUntilTheyFit()
    {
        RemoteFixture f;
        f.says(Search, listings(1, 1, 10'000, "a"));
        f.says(Search, refusal(12052180));
        f.says(Search, listings(1, 1, 1));
        f.says(Search, listings(2, 1, 1));
        f.says(listing(u"1"_s), whole(1));
        f.says(listing(u"2"_s), whole(2));
        const qint64 now = seconds(f);
        const auto page = f.pull(Resource::Products);
        QVERIFY(page);
        QCOMPARE(f.to(Search).size(), 3);
        QCOMPARE(f.bodyTo(Search, 0)[u"update_time_le"_s].toInteger(), now);
        QCOMPARE(f.bodyTo(Search, 1)[u"update_time_le"_s].toInteger(), now / 2);
        QCOMPARE(f.bodyTo(Search, 2)[u"update_time_le"_s].toInteger(), now / 4);
        QVERIFY(!page->isLast);
        QVERIFY(f.pull(Resource::Products, page->nextCursor));
        QCOMPARE(f.bodyTo(Search, 3)[u"update_time_ge"_s].toInteger(), now / 4 + 1);
    }

    void aWindowWithHolesIsReadAgain()
    {
        RemoteFixture f;
        for (int i = 0; i < 3; ++i)
            f.says(Search, listings(1, 2, 3));
        f.says(listing(u"1"_s), whole(1));
        f.says(listing(u"2"_s), whole(2));
        QByteArray cursor;
        for (int i = 0; i < 3; ++i) {
            const auto page = f.pull(Resource::Products, cursor);
            QVERIFY(page);
            QCOMPARE(page->isReread, i < 2);
            QCOMPARE(page->isLast, i == 2);
            QCOMPARE(page->missing, i == 2 ? 1 : 0);
            cursor = page->nextCursor;
        }
        const QJsonObject body = f.bodyTo(Search, 0);
        QCOMPARE(f.bodyTo(Search, 1), body);
        QCOMPARE(f.bodyTo(Search, 2), body);
    }

    void theNewestComesFirst()
    {
        RemoteFixture f;
        PullRequest request(Resource::Orders, RemoteFixture::Shop, {});
        request.recent = 86'400'000;
        f.says(Orders, R"({"code":0,"message":"Success","request_id":"1","data":{"orders":[],"total_count":0}})");
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QVERIFY(page->isLast && page->hasOlder);
        QCOMPARE(f.bodyTo(Orders, 0)[u"update_time_ge"_s].toInteger(), seconds(f) - 86'400);
        request.part = PullRequest::Part::Older;
        request.cursor = page->nextCursor;
        const auto older = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(older);
        QVERIFY(!older->isLast && older->hasOlder);
        QCOMPARE(f.bodyTo(Orders, 1)[u"update_time_lt"_s].toInteger(), seconds(f) - 86'400);
    }

    void aSecondThatHoldsTooMuch()
    {
        RemoteFixture f;
        f.says(Search, refusal(12052180));
        const auto page = f.pull(Resource::Products, R"({"mark":1000,"from":5000,"until":5000,"target":9000,"token":"deep"})");
        QVERIFY(page);
        QCOMPARE(page->bad.size(), 1);
        QVERIFY(rowsIn<rows::Product>(*page).empty());
        QVERIFY(!page->isLast);
        f.forget(Search);
        f.says(Search, listings(1, 1, 2'000));
        QVERIFY(f.pull(Resource::Products, page->nextCursor));
        QCOMPARE(f.bodyTo(Search)[u"update_time_ge"_s].toInteger(), 5001);
    }

    // Off sale as well: it is counted, and its open orders are shipped.
    void stockOfAllButWhatIsDeleted()
    {
        RemoteFixture f;
        f.says(Search, changed(listings(1, 3, 3), R"("id":"3")", R"("status":"DELETED","id":"3")"));
        f.says(Levels, sample(u"inventory"_s));
        const auto page = f.pull(Resource::Stock);
        QVERIFY(page);
        QCOMPARE(page->resource, Resource::Stock);
        QCOMPARE(page->stock.size(), 1u);
        QVERIFY(page->isLast);
        QCOMPARE(f.bodyTo(Levels), (QJsonObject{{u"product_ids"_s, QJsonArray{u"1"_s, u"2"_s}}}));
        QVERIFY(!f.bodyTo(Search).contains(u"status"_s));
        QVERIFY(f.pull(Resource::Stock, page->nextCursor));
        QVERIFY2(!f.bodyTo(Search, 1).contains(u"update_time_ge"_s), "stock moves without an update time");

        f.forget(Search);
        f.says(Search, listings(1, 0, 0));
        QVERIFY(f.pull(Resource::Stock));
        QCOMPARE(f.to(Levels).size(), 0);
    }

    void brandsByToken()
    {
        RemoteFixture f;
        f.says(Brands, changed(sample(u"brands"_s), R"("next_page_token":"")", R"("next_page_token":"b+2")"));
        f.says(Brands, refusal(36009004, "page_token is invalid"));
        f.says(Brands, sample(u"brands"_s));
        const auto first = f.pull(Resource::Brands);
        QVERIFY(first);
        QVERIFY(!first->isLast);
        QCOMPARE(first->nextCursor, "b+2");
        const auto again = f.pull(Resource::Brands, first->nextCursor);
        QVERIFY(again);
        QVERIFY(again->isLast);
        QCOMPARE(f.queryTo(Brands, u"page_token"_s, 1), u"b+2"_s);
        QCOMPARE(f.queryTo(Brands, u"page_token"_s, 2), QString());
    }

    void whatACategoryAsks()
    {
        RemoteFixture f;
        f.says(Categories, sample(u"categories"_s));
        f.says(Categories + u"/853000/attributes"_s, sample(u"attributes"_s));
        f.says(Categories + u"/853000/rules"_s, refusal(12052700));
        const auto tree = f.pull(Resource::Categories);
        QVERIFY(tree);
        QCOMPARE(rowsIn<rows::Category>(*tree).size(), 2u);
        QCOMPARE(f.server.requests.size(), 2); // shops and tree: nothing is asked for each leaf
        PullRequest request(Resource::Categories, RemoteFixture::Shop, {});
        request.ids = {"853000"};
        const auto leaf = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(leaf);
        QCOMPARE(idsIn<rows::Category>(*leaf), QStringList(u"853000"_s));
        QVERIFY(!rowsIn<rows::Category>(*leaf)[0].attributes.empty());
        QVERIFY(rowsIn<rows::Category>(*leaf)[0].rules.empty());
    }

    void ordersByIdFiftyAtATime()
    {
        RemoteFixture f;
        f.says(OrderDetails, orders(1, 50));
        f.says(OrderDetails, orders(51, 2));
        PullRequest request(Resource::Orders, RemoteFixture::Shop, {});
        for (int i = 1; i <= 53; ++i)
            request.ids.push_back(std::to_string(i)); // the last one is gone; the remote leaves it out
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::Order>(*page).size(), 52u);
        QCOMPARE(f.to(OrderDetails).size(), 2);
        QCOMPARE(f.queryTo(OrderDetails, u"ids"_s, 1), u"51,52,53"_s);
        const rows::Order &last = rowsIn<rows::Order>(*page).back();
        QCOMPARE(page->raw.mid(last.raw.at, last.raw.length), R"({"id":"52"})");
    }

    void listingsById()
    {
        RemoteFixture f;
        f.says(listing(u"1"_s), whole(1));
        f.says(listing(u"2"_s), refusal(12052260));
        f.says(listing(u"3"_s), whole(3));
        PullRequest request(Resource::Products, RemoteFixture::Shop, {});
        request.ids = {"1", "2", "3"};
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(idsIn<rows::Product>(*page), (QStringList{u"1"_s, u"3"_s}));
        const rows::Product &last = rowsIn<rows::Product>(*page).back();
        QCOMPARE(QJsonDocument::fromJson(page->raw.mid(last.raw.at, last.raw.length)).object()[u"id"_s].toString(), u"3"_s);

        f.says(listing(u"4"_s), answer(200, "<html>"));
        request.ids = {"4"};
        QCOMPARE(QCoro::waitFor(f.remote->pull(request)).error().kind, FaultKind::BadAnswer);
    }

    // There is no call for one brand: the list is read until it comes.
    void oneOfAListIsTakenOutOfIt()
    {
        RemoteFixture f;
        f.says(Brands, answer(200, R"({"code":0,"message":"Success","request_id":"1","data":{"total_count":2,"next_page_token":"",)"
                                   R"("brands":[{"id":"7","name":"Seven"},{"id":"8","name":"Eight"}]}})"));
        PullRequest request(Resource::Brands, RemoteFixture::Shop, {});
        request.ids = {"8"};
        const auto one = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(one);
        QCOMPARE(idsIn<rows::Brand>(*one), QStringList{u"8"_s});
    }

    void aListOfAnotherShapeMovesNoMark()
    {
        RemoteFixture f;
        f.says(Orders, enveloped(R"({"orders":"see attachment"})"));
        QCOMPARE(f.pull(Resource::Orders).error().kind, FaultKind::BadAnswer);
    }

    void theEndWhileUnderWay()
    {
        RemoteFixture f;
        QVERIFY(QCoro::waitFor(f.remote->pull(PullRequest(Resource::Shops, {}, {}))));
        WireReply held = answer(200, sample(u"warehouses"_s));
        held.isHeld = true;
        f.says(Warehouses, held);
        auto pulling = f.remote->pull(PullRequest(Resource::Warehouses, RemoteFixture::Shop, {}));
        QTRY_COMPARE(f.server.held(), 1);
        QCoro::waitFor(f.remote->shutDown());
        QCOMPARE(QCoro::waitFor(std::move(pulling)).error().kind, FaultKind::Cancelled);
        QCOMPARE(f.pull(Resource::Warehouses).error().kind, FaultKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTikTokPull)
#include "tst_tiktok_pull.moc"
