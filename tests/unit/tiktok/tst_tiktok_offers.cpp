// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_fixture.h"

#include <QTest>

using namespace quayside;
using namespace quayside::remotes;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Search = u"/promotion/202309/activities/search"_s;
const QString ShopFigures = u"/analytics/202509/shop/performance"_s;

QString activity(const QString &id) { return u"/promotion/202309/activities/"_s + id; }
QString figuresOf(const QString &subject) { return u"/analytics/202509/%1/performance"_s.arg(subject); }

QByteArray listed(const QByteArrayList &ids, qint64 updated, const QByteArray &token = {})
{
    QByteArrayList list;
    for (const QByteArray &id : ids)
        list.append("{\"id\":\"" + id + "\",\"title\":\"t\",\"update_time\":" + QByteArray::number(updated) + '}');
    return enveloped(R"({"activities":[)" + list.join(',') + "],\"next_page_token\":\"" + token + "\"}");
}

QByteArray whole(const QByteArray &id)
{
    const QByteArray limits = R"("quantity_limit":-1,"quantity_per_user":-1,)";
    const QByteArray byProduct = R"({"id":"5","discount":"10",)" + limits + R"("skus":[]})";
    const QByteArray sku = R"({"id":"61","activity_price":{"amount":"9.99","currency":"GBP"},"quantity_limit":50,"quantity_per_user":2})";
    const QByteArray bySku = R"({"id":"6",)" + limits + "\"skus\":[" + sku + "]}";
    return enveloped("{\"activity_id\":\"" + id + "\",\"title\":\"t\",\"update_time\":1767100000,\"products\":[" + byProduct + ',' + bySku + "]}");
}

} // namespace

class tst_TikTokOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromotionIsReadWithWhatItOffers()
    {
        const auto page = tiktok::decodeActivity(whole("7"), 200);
        QVERIFY(page);
        const rows::Promotion &promotion = rowsIn<rows::Promotion>(page->page).at(0);
        QCOMPARE(promotion.id, "7");
        QVERIFY(promotion.isDetailed);
        QCOMPARE(promotion.items.size(), 2U);
        QCOMPARE(promotion.items[0].discount, "10");
        QVERIFY(!promotion.items[0].price);
        QCOMPARE(promotion.items[1].skuId, "61");
        QCOMPARE(promotion.items[1].price.value_or(0), 999);
        QCOMPARE(promotion.items[1].quantityLimit, 50);
        const rows::Promotion found = rowsIn<rows::Promotion>(decoded(Resource::Promotions, sample(u"promotions"_s)).page).at(0);
        QCOMPARE(found.status, "NOT_START");
        QVERIFY(!found.isDetailed);
    }

    void whatBuyersOfMoreGetIsReadTierByTier()
    {
        const auto page = tiktok::decodeActivity(sample(u"activity"_s), 200);
        QVERIFY(page);
        QVERIFY(page->page.bad.isEmpty());
        const std::vector<rows::PromotionTier> &tiers = rowsIn<rows::Promotion>(page->page).at(0).tiers;
        QCOMPARE(tiers.size(), 4U);
        QCOMPARE(tiers[1].kind, "save");
        QCOMPARE(tiers[1].tier, 2);
        QCOMPARE(tiers[1].fromType, "MINIMAL_ITEM_QUANTITY");
        QCOMPARE(tiers[1].from, "5");
        QCOMPARE(tiers[1].type, "PERCENTAGE_OFF");
        QCOMPARE(tiers[1].value, "15");
        QCOMPARE(tiers[2].kind, "gift");
        QCOMPARE(tiers[2].from, "40.5");
        QCOMPARE(tiers[2].type, "ALL_RECEIVE");
        QCOMPARE(tiers[2].gifts.size(), 2U);
        QCOMPARE(tiers[2].gifts[1].skuId, "1729592969712207013");
        QCOMPARE(tiers[2].gifts[1].limit, 7);
        QCOMPARE(tiers[3].kind, "shipping");
        QCOMPARE(tiers[3].from, "");
        QCOMPARE(tiers[3].value, "10.5");
        QCOMPARE(tiers[3].areas, R"(["Washington","New York"])");
        const auto whole = tiktok::decodeActivity(changed(sample(u"activity"_s), "SPECIFIC_AREAS", "WHOLE"), 200);
        QCOMPARE(rowsIn<rows::Promotion>(whole->page).at(0).tiers[3].areas, "");
        // A threshold that is guessed would be shown as one that the shop named.
        const auto torn = tiktok::decodeActivity(changed(sample(u"activity"_s), R"("40.5")", R"("forty")"), 200);
        QVERIFY(torn);
        QCOMPARE(torn->page.bad.size(), 1);
        QCOMPARE(torn->page.bad[0].reason, u"threshold_value: not a number"_s);
    }

    void inHowManyOrdersABuyerBenefitsIsRead_data()
    {
        QTest::addColumn<QByteArray>("limits");
        QTest::addColumn<QString>("says");
        QTest::newRow("once") << R"([{"type":"BUYER_LIMIT_ONLY_ONE"}])"_ba << u"BUYER_LIMIT_ONLY_ONE"_s;
        QTest::newRow("a limit beside none") << R"([{"type":"BUYER_NO_LIMIT"},{"type":"BUYER_LIMIT_ONLY_ONE"}])"_ba << u"BUYER_LIMIT_ONLY_ONE"_s;
        QTest::newRow("the other way round") << R"([{"type":"BUYER_LIMIT_ONLY_ONE"},{"type":"BUYER_NO_LIMIT"}])"_ba << u"BUYER_LIMIT_ONLY_ONE"_s;
        QTest::newRow("any number") << R"([{"type":"BUYER_NO_LIMIT"}])"_ba << u"BUYER_NO_LIMIT"_s;
        QTest::newRow("a word of tomorrow") << R"([{"type":"BUYER_LIMIT_TWICE"}])"_ba << u"BUYER_LIMIT_TWICE"_s;
        QTest::newRow("nothing said") << "[]"_ba << QString();
    }
    void inHowManyOrdersABuyerBenefitsIsRead()
    {
        QFETCH(const QByteArray, limits);
        QFETCH(const QString, says);
        const auto page = tiktok::decodeActivity(changed(sample(u"activity"_s), R"([{"type":"BUYER_LIMIT_ONLY_ONE"}])", limits), 200);
        QVERIFY(page);
        QVERIFY(page->page.bad.isEmpty());
        QCOMPARE(QString::fromStdString(rowsIn<rows::Promotion>(page->page).at(0).participation), says);
    }

    void theSearchPagesInTheBodyAndAsksInFullForWhatChanged()
    {
        RemoteFixture f;
        f.says(Search, listed({"1"}, 1'767'000'000, "next"));
        f.says(Search, listed({"2"}, 1'767'100'000));
        f.says(activity(u"1"_s), whole("1"));
        f.says(activity(u"2"_s), whole("2"));
        const auto first = f.pull(Resource::Promotions);
        QVERIFY(first && !first->isLast);
        const auto last = f.pull(Resource::Promotions, first->nextCursor);
        QVERIFY(last && last->isLast);
        QCOMPARE(f.bodyTo(Search, 0)[u"page_token"_s].toString(), QString());
        QCOMPARE(f.bodyTo(Search, 1)[u"page_token"_s].toString(), u"next"_s);
        QCOMPARE(f.queryTo(Search, u"page_size"_s), QString());
        QCOMPARE(rowsIn<rows::Promotion>(*last).at(0).id, "2");
        // Nothing changed since: the list is read, and no activity by itself.
        f.forget(Search);
        f.says(Search, listed({"1"}, 1'767'000'000));
        const auto again = f.pull(Resource::Promotions, last->nextCursor);
        QVERIFY(again && again->isLast);
        QVERIFY(rowsIn<rows::Promotion>(*again).empty());
        QVERIFY(f.to(activity(u"1"_s)).isEmpty());
    }

    void onePromotionAndOneCouponAreReadByThemselves()
    {
        RemoteFixture f;
        f.says(activity(u"7"_s), whole("7"));
        remotes::PullRequest request(Resource::Promotions, RemoteFixture::Shop, {});
        request.ids = {"7"};
        const auto page = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(page);
        QCOMPARE(rowsIn<rows::Promotion>(*page).size(), 1U);
        QCOMPARE(rowsIn<rows::Promotion>(*page).at(0).items.size(), 2U);
        QCOMPARE(f.to(Search).size(), 0);
        f.says(u"/promotion/202406/coupons/3"_s, enveloped(R"({"coupon":{"id":"3","title":"c","status":"ONGOING"}})"));
        request = remotes::PullRequest(Resource::Coupons, RemoteFixture::Shop, {});
        request.ids = {"3"};
        const auto coupons = QCoro::waitFor(f.remote->pull(request));
        QVERIFY(coupons);
        QCOMPARE(rowsIn<rows::Coupon>(*coupons).at(0).status, "ONGOING");
    }

    void aCouponSaysHowOftenItWasTakenAndUsed()
    {
        RemoteFixture f;
        f.says(u"/promotion/202406/coupons/search"_s, enveloped(R"({"coupons":[{"id":"3","title":"c","status":"ONGOING"},{"id":"4","title":"d"}],"next_page_token":""})"));
        f.says(u"/promotion/202406/coupons/3"_s, enveloped(R"({"coupon":{"id":"3","title":"c","status":"ONGOING","usage_stats":{"claimed_count":31,"redeemed_count":7}}})"));
        f.says(u"/promotion/202406/coupons/4"_s, enveloped(R"({"coupon":{"id":"4","title":"d","status":"EXPIRED"}})"));
        const auto page = f.pull(Resource::Coupons);
        QVERIFY(page && page->isLast);
        const auto &coupons = rowsIn<rows::Coupon>(*page);
        QCOMPARE(coupons.size(), 2U);
        QCOMPARE(coupons[0].claimed, 31);
        QCOMPARE(coupons[0].redeemed, 7);
        QVERIFY(page->raw.mid(coupons[0].raw.at, coupons[0].raw.length).contains("usage_stats"));
        QCOMPARE(coupons[1].status, "EXPIRED");
        QVERIFY(!tiktok::decodeCoupon(enveloped("{}"), 200));
    }

    void aShopsDayIsReadAsItIsWritten()
    {
        const auto page = tiktok::decodeFigures(tiktok::FigureSubject::Shop, sample(u"shop-performance"_s), 200, {}, {});
        QVERIFY(page);
        const rows::Performance &day = rowsIn<rows::Performance>(page->page).at(0);
        QCOMPARE(day.id, "shop:@2026-01-01");
        QCOMPARE(day.until, "2026-01-02");
        QCOMPARE(day.gmv, 31240);
        QCOMPARE(day.refunds, 1299);
        QCOMPARE(day.orders, 14);
        QCOMPARE(day.visitors, 610);
        QCOMPARE(page->page.latestDay, u"2026-01-04"_s);
    }

    void theDaysOfSubjectsAreReadOneByOneUpToTheLatest()
    {
        RemoteFixture f;
        f.says(ShopFigures, enveloped(R"({"latest_available_date":"2026-01-04","performance":{"intervals":[]}})"));
        f.says(figuresOf(u"shop_products"_s), enveloped(R"({"products":[{"id":"5","overall_performance":{"gmv":{"amount":"1.5","currency":"GBP"},"items_sold":2,"orders":1}}]})"));
        f.says(figuresOf(u"shop_skus"_s), enveloped(R"({"skus":[{"id":61,"product_id":5,"gmv":{"amount":"1.5","currency":"GBP"},"units_sold":2,"sku_orders":1}]})"));
        f.says(figuresOf(u"shop_videos"_s), enveloped(R"({"videos":[{"id":"9","title":"v","views":70,"gmv":{"amount":"0.5","currency":"GBP"}}]})"));
        f.says(figuresOf(u"shop_lives"_s), enveloped(R"({"live_stream_sessions":[]})"));
        QByteArray cursor;
        int pages = 0;
        QStringList ids;
        for (bool isLast = false; !isLast && pages < 100; ++pages) {
            const auto page = f.pull(Resource::Performance, cursor);
            QVERIFY(page);
            for (const rows::Performance &row : rowsIn<rows::Performance>(*page))
                ids.append(QString::fromStdString(row.id));
            cursor = page->nextCursor;
            isLast = page->isLast;
        }
        QCOMPARE(pages, 1 + 7 * 4);
        QVERIFY(ids.contains(u"product:5@2025-12-29"_s) && ids.contains(u"sku:61@2026-01-04"_s) && ids.contains(u"video:9@2026-01-04"_s));
        QCOMPARE(f.queryTo(figuresOf(u"shop_products"_s), u"end_date_lt"_s), u"2025-12-30"_s);
        // The next run finds no new day: the shop's days alone are read again.
        f.forget(figuresOf(u"shop_products"_s));
        const auto again = f.pull(Resource::Performance, cursor);
        QVERIFY(again && again->isLast);
        QCOMPARE(f.queryTo(ShopFigures, u"start_date_ge"_s), u"2026-01-02"_s);
    }
};

QTEST_GUILESS_MAIN(tst_TikTokOffers)
#include "tst_tiktok_offers.moc"
