// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_rig.h"

#include "models/domain/money.h"

#include <QDate>
#include <QTest>

using namespace quayside;
using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString ShopPath = u"/analytics/202509/shop/performance"_s;
const QString ProductPath = u"/analytics/202509/shop_products/performance"_s;

QMap<QString, QString> span(const QString &from, const QString &before)
{
    return {{u"start_date_ge"_s, from}, {u"end_date_lt"_s, before}};
}
const QMap<QString, QString> Always = span(u"2020-01-01"_s, u"2099-01-01"_s);

qint64 minor(const QJsonValue &amount, int exponent)
{
    qint64 value = 0;
    if (!readMinor(amount[u"amount"_s].toString().toStdString(), exponent, value))
        qFatal("not an amount");
    return value;
}

} // namespace

class TestFigureCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDaysAddUpToTheWhole_data()
    {
        QTest::addColumn<int>("shop");
        for (int shop = 0; shop < ShopCount; ++shop)
            QTest::addRow("shop %d", shop) << shop;
    }
    void theDaysAddUpToTheWhole()
    {
        QFETCH(const int, shop);
        const int exponent = markets()[static_cast<size_t>(shop)].exponent;
        DeskRig rig;
        const QJsonObject whole = DeskRig::dataOf(rig.ask(getShopPerformance, ShopPath, Always, {}, shop))[u"performance"_s][u"intervals"_s][0].toObject();
        const QDate latest = Figures::latest(shop, {rig.book->now(), rig.book->world().horizon()});
        QMap<QString, QString> days = span(latest.addDays(-95).toString(Qt::ISODate), u"2099-01-01"_s);
        days[u"granularity"_s] = u"1D"_s;
        const QJsonObject answer = DeskRig::dataOf(rig.ask(getShopPerformance, ShopPath, days, {}, shop));
        QCOMPARE(answer[u"latest_available_date"_s].toString(), latest.toString(Qt::ISODate));
        qint64 gmv = 0;
        qint64 orders = 0;
        QString last;
        for (const QJsonValue &day : answer[u"performance"_s][u"intervals"_s].toArray()) {
            gmv += minor(day[u"sales"_s][u"gmv"_s][u"overall"_s], exponent);
            orders += day[u"sales"_s][u"orders_count"_s].toInteger();
            last = day[u"start_date"_s].toString();
            qint64 parts = 0;
            for (const QJsonValue &part : day[u"sales"_s][u"gmv"_s][u"breakdowns"_s].toArray())
                parts += minor(part[u"gmv"_s], exponent);
            QCOMPARE(parts, minor(day[u"sales"_s][u"gmv"_s][u"overall"_s], exponent));
        }
        QCOMPARE(last, latest.toString(Qt::ISODate));
        QCOMPARE_GT(orders, 500);
        QCOMPARE(gmv, minor(whole[u"sales"_s][u"gmv"_s][u"overall"_s], exponent));
        QCOMPARE(orders, whole[u"sales"_s][u"orders_count"_s].toInteger());
    }

    void productsAndSkusSellTheSame()
    {
        DeskRig rig;
        QMap<QString, QString> query = Always;
        query[u"page_size"_s] = u"7"_s;
        qint64 items = 0;
        qint64 last = std::numeric_limits<qint64>::max();
        for (const QJsonValue &one : rig.walk(getProductsPerformance, ProductPath, u"products"_s, query)) {
            items += one[u"overall_performance"_s][u"items_sold"_s].toInteger();
            const qint64 gmv = minor(one[u"overall_performance"_s][u"gmv"_s], 2);
            QVERIFY(gmv <= last);
            last = gmv;
            QVERIFY(one[u"id"_s].isString());
        }
        qint64 units = 0;
        for (const QJsonValue &one : rig.walk(getSkusPerformance, u"/analytics/202509/shop_skus/performance"_s, u"skus"_s, query)) {
            units += one[u"units_sold"_s].toInteger();
            QVERIFY(one[u"id"_s].isDouble());
        }
        QCOMPARE_GT(items, 500);
        QCOMPARE(units, items);
    }

    void aDayBelongsToTheShopsZone()
    {
        // Half past midnight in Jakarta is the day before in London.
        const qint64 time = QDateTime(QDate(2026, 1, 10), QTime(17, 30), Qt::UTC).toSecsSinceEpoch();
        QCOMPARE(Figures::dateOf(2, time), QDate(2026, 1, 11));
        QCOMPARE(Figures::dateOf(0, time), QDate(2026, 1, 10));
        QCOMPARE(Figures::dateOf(2, Figures::startOf(2, QDate(2026, 1, 11))), QDate(2026, 1, 11));
        QCOMPARE(Figures::dateOf(2, Figures::startOf(2, QDate(2026, 1, 11)) - 1), QDate(2026, 1, 10));
    }

    void tomorrowThereIsOneDayMoreAndTheOthersStay()
    {
        DeskRig rig;
        const auto days = [&] {
            QMap<QString, QString> query = span(u"2020-01-01"_s, u"2099-01-01"_s);
            return DeskRig::dataOf(rig.ask(getShopPerformance, ShopPath, query))[u"latest_available_date"_s].toString();
        };
        const QDate before = QDate::fromString(days(), Qt::ISODate);
        const QJsonObject then = DeskRig::dataOf(rig.ask(getShopPerformance, ShopPath, span(before.toString(Qt::ISODate), before.addDays(1).toString(Qt::ISODate))));
        QVERIFY(rig.book->advance(86'400));
        QCOMPARE(QDate::fromString(days(), Qt::ISODate), before.addDays(1));
        const QJsonObject now = DeskRig::dataOf(rig.ask(getShopPerformance, ShopPath, span(before.toString(Qt::ISODate), before.addDays(1).toString(Qt::ISODate))));
        QCOMPARE(now[u"performance"_s], then[u"performance"_s]);
    }

    void videosAndSessionsHaveTheirShare()
    {
        DeskRig rig;
        const QJsonArray videos = rig.walk(getVideosPerformance, u"/analytics/202509/shop_videos/performance"_s, u"videos"_s, Always);
        QVERIFY(!videos.isEmpty());
        const QJsonArray lives = rig.walk(getLivesPerformance, u"/analytics/202509/shop_lives/performance"_s, u"live_stream_sessions"_s, Always);
        QCOMPARE_GT(lives.size(), 8);
        for (const QJsonValue &live : lives)
            QVERIFY(live[u"start_time"_s].isString()); // numbers as text, here alone
    }

    void theHoursOfADayAddUpToIt()
    {
        DeskRig rig;
        const QDate day = Figures::latest(0, {rig.book->now(), rig.book->world().horizon()});
        const QString date = day.toString(Qt::ISODate);
        const QJsonObject hourly = DeskRig::dataOf(rig.ask(getHourlyPerformance, u"/analytics/202510/shop/performance/%1/performance_per_hour"_s.arg(date)));
        const QJsonArray hours = hourly[u"performance"_s][u"intervals"_s].toArray();
        QCOMPARE(hours.size(), 24);
        qint64 gmv = 0;
        for (const QJsonValue &hour : hours)
            gmv += minor(hour[u"gmv"_s], 2);
        QCOMPARE_GT(gmv, 0);
        QCOMPARE(gmv, minor(hourly[u"performance"_s][u"overall"_s][u"gmv"_s], 2));
        const QJsonObject whole = DeskRig::dataOf(rig.ask(getShopPerformance, ShopPath, span(date, day.addDays(1).toString(Qt::ISODate))));
        QCOMPARE(gmv, minor(whole[u"performance"_s][u"intervals"_s][0][u"sales"_s][u"gmv"_s][u"overall"_s], 2));
        // Today is there already, as far as it went; a day of long ago is not.
        const QString today = Figures::dateOf(0, rig.book->now()).toString(Qt::ISODate);
        QCOMPARE(rig.ask(getHourlyPerformance, u"/analytics/202510/shop/performance/%1/performance_per_hour"_s.arg(today)).code, codes::Ok);
        const QString past = day.addDays(-40).toString(Qt::ISODate);
        QCOMPARE(rig.ask(getHourlyPerformance, u"/analytics/202510/shop/performance/%1/performance_per_hour"_s.arg(past)).code, codes::ParameterInvalid);
    }

    void oneSkuSellsWhatTheListSays()
    {
        DeskRig rig;
        QMap<QString, QString> query = Always;
        query[u"page_size"_s] = u"3"_s;
        const QJsonObject best = DeskRig::dataOf(rig.ask(getSkusPerformance, u"/analytics/202509/shop_skus/performance"_s, query))[u"skus"_s][0].toObject();
        const QString path = u"/analytics/202509/shop_skus/%1/performance"_s.arg(best[u"id"_s].toInteger());
        const QJsonObject whole = DeskRig::dataOf(rig.ask(getSkuPerformance, path, Always))[u"performance"_s][u"intervals"_s][0].toObject();
        QCOMPARE(minor(whole[u"gmv"_s], 2), minor(best[u"gmv"_s], 2));
        QCOMPARE(whole[u"items_sold"_s], best[u"units_sold"_s]);
        qint64 parts = 0;
        for (const QJsonValue &part : whole[u"gmv_breakdown"_s].toArray())
            parts += minor(part, 2);
        QCOMPARE(parts, minor(whole[u"gmv"_s], 2));
        QCOMPARE(rig.ask(getSkuPerformance, u"/analytics/202509/shop_skus/1/performance"_s, Always).code, codes::SkuUnknown);
    }

    void overviewsAndSingleContentsAgreeWithTheLists()
    {
        DeskRig rig;
        const QJsonArray videos = rig.walk(getVideosPerformance, u"/analytics/202509/shop_videos/performance"_s, u"videos"_s, Always);
        qint64 all = 0;
        for (const QJsonValue &video : videos)
            all += minor(video[u"gmv"_s], 2);
        const auto overview = [&](const DeskRig::Run &run, const QString &kind) {
            return minor(DeskRig::dataOf(rig.ask(run, u"/analytics/202509/%1/overview_performance"_s.arg(kind), Always))[u"performance"_s][u"intervals"_s][0][u"gmv"_s], 2);
        };
        QCOMPARE(overview(getVideosOverview, u"shop_videos"_s), all);
        const QString id = videos[0][u"id"_s].toString();
        const QJsonObject one = DeskRig::dataOf(rig.ask(getVideoPerformance, u"/analytics/202509/shop_videos/%1/performance"_s.arg(id), Always));
        const QJsonValue sales = one[u"performance"_s][u"intervals"_s][0][u"sales"_s];
        QCOMPARE(minor(sales[u"overall"_s][u"gmv"_s], 2), minor(videos[0][u"gmv"_s], 2));
        qint64 parts = 0;
        for (const QJsonValue &part : sales[u"breakdowns"_s].toArray())
            parts += minor(part[u"gmv"_s], 2);
        QCOMPARE(parts, minor(videos[0][u"gmv"_s], 2));
        const QJsonArray products = rig.walk(getVideoProducts, u"/analytics/202509/shop_videos/%1/products/performance"_s.arg(id), u"products"_s, Always);
        QCOMPARE(products.size(), 3);
        QCOMPARE(rig.ask(getVideoPerformance, u"/analytics/202509/shop_videos/12/performance"_s, Always).code, codes::ParameterInvalid);

        const QJsonArray lives = rig.walk(getLivesPerformance, u"/analytics/202509/shop_lives/performance"_s, u"live_stream_sessions"_s, Always);
        all = 0;
        for (const QJsonValue &live : lives)
            all += minor(live[u"sales_performance"_s][u"gmv"_s], 2);
        QCOMPARE(overview(getLivesOverview, u"shop_lives"_s), all);
        const QString live = lives[0][u"id"_s].toString();
        qint64 minutes = 0;
        QMap<QString, QString> next;
        int count = 0;
        do {
            const QJsonObject page = DeskRig::dataOf(rig.ask(getLiveMinutes, u"/analytics/202510/shop_lives/%1/performance_per_minutes"_s.arg(live), next));
            for (const QJsonValue &minute : page[u"performance"_s][u"intervals"_s].toArray()) {
                minutes += minor(minute[u"sales"_s][u"gmv"_s], 2);
                ++count;
            }
            next = {{u"page_token"_s, page[u"next_page_token"_s].toString()}};
        } while (!next.first().isEmpty());
        QCOMPARE(count, 120);
        QCOMPARE(minutes, minor(lives[0][u"sales_performance"_s][u"gmv"_s], 2));
        const QJsonArray sold = DeskRig::dataOf(rig.ask(getLiveProducts, u"/analytics/202512/shop/%1/products_performance"_s.arg(live)))[u"products"_s].toArray();
        qint64 direct = 0;
        for (const QJsonValue &product : sold)
            direct += minor(product[u"sales"_s][u"direct_gmv"_s], 2);
        QCOMPARE(direct, minutes);
    }

    void badSpansAreRefused()
    {
        DeskRig rig;
        QCOMPARE(rig.ask(getShopPerformance, ShopPath).code, codes::RequestInvalid);
        QCOMPARE(rig.ask(getShopPerformance, ShopPath, span(u"2026-01-02"_s, u"2026-01-01"_s)).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(getShopPerformance, ShopPath, span(u"01.01.2026"_s, u"2026-01-02"_s)).code, codes::RequestInvalid);
        QMap<QString, QString> dollars = Always;
        dollars[u"currency"_s] = u"USD"_s;
        QCOMPARE(rig.ask(getShopPerformance, ShopPath, dollars).code, codes::ParameterInvalid);
    }
};

QTEST_GUILESS_MAIN(TestFigureCalls)
#include "tst_figure_calls.moc"
