// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/alerts.h"
#include "models/insights/decimate.h"
#include "models/insights/export.h"
#include "models/insights/targets.h"

#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace quayside;
using namespace quayside::insights;
using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> Zones{"UTC", "Europe/London", "America/Los_Angeles", "Asia/Jakarta", "America/Sao_Paulo", "Asia/Kathmandu"};

QDate anyDay()
{
    return QDate(2018, 1, 1).addDays(*rc::gen::inRange(0, 3000));
}

Sums anySums()
{
    const auto number = [] { return static_cast<qint64>(*rc::gen::inRange(0, 1'000'000)); };
    Sums sums;
    sums.orders = number();
    sums.units = number();
    sums.amount = number();
    sums.returns = number();
    sums.refunds = number();
    sums.decisions = number();
    sums.waited = number();
    return sums;
}

/// Sales of a shop with quiet Mondays and loud Saturdays, without trend, 8 % noise.
QList<DayValue> quietSales(int days, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(1.0, 0.08);
    QList<DayValue> values;
    for (int i = 0; i < days; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(i);
        values.append({day, (900 + 130.0 * day.dayOfWeek()) * noise(random)});
    }
    return values;
}

template <class Property>
void holds(const char *what, Property property)
{
    QVERIFY2(rc::check(what, property), what);
}

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketsCoverTimeWithoutGapOrOverlap()
    {
        holds("buckets touch, and every instant is in the one that indexOf names", [] {
            const QTimeZone zone(Zones[*rc::gen::inRange(0, static_cast<int>(Zones.size()))]);
            const Step step = *rc::gen::element(Step::Day, Step::Week, Step::Month);
            const QDate first = anyDay();
            const QDate next = first.addDays(*rc::gen::inRange(1, 400));
            const QList<Bucket> list = buckets(first, next, step, zone);
            RC_ASSERT(!list.isEmpty());
            RC_ASSERT(list.first().first <= first);
            RC_ASSERT(list.last().next >= next);
            for (qsizetype i = 0; i < list.size(); ++i) {
                RC_ASSERT(list[i].from < list[i].to);
                RC_ASSERT(list[i].from == list[i].first.startOfDay(zone).toMSecsSinceEpoch());
                if (i > 0)
                    RC_ASSERT((list[i - 1].to == list[i].from && list[i - 1].next == list[i].first));
                const Instant at = list[i].from + *rc::gen::inRange<qint64>(0, list[i].to - list[i].from);
                RC_ASSERT(indexOf(list, at) == i);
                RC_ASSERT(list[i].first <= QDateTime::fromMSecsSinceEpoch(at, zone).date());
            }
            RC_ASSERT(indexOf(list, list.first().from - 1) == -1);
            RC_ASSERT(indexOf(list, list.last().to) == -1);
        });
    }
    void thePeriodBeforeHasAsManyPiecesAndEndsThere()
    {
        holds("before", [] {
            const QTimeZone zone(Zones[*rc::gen::inRange(0, static_cast<int>(Zones.size()))]);
            const Step step = *rc::gen::element(Step::Day, Step::Week, Step::Month);
            const QDate first = anyDay();
            const QList<Bucket> now = buckets(first, first.addDays(*rc::gen::inRange(1, 200)), step, zone);
            const QList<Bucket> then = before(now, step, zone);
            RC_ASSERT(then.size() == now.size());
            RC_ASSERT(then.last().to == now.first().from);
        });
    }
    void aDayOfTheClockChangeHas23Or25Hours()
    {
        const QTimeZone london("Europe/London");
        const auto hoursOf = [&](QDate day) {
            const Bucket bucket = buckets(day, day.addDays(1), Step::Day, london).first();
            return (bucket.to - bucket.from) / 3'600'000;
        };
        QCOMPARE(hoursOf(QDate(2026, 3, 29)), 23);
        QCOMPARE(hoursOf(QDate(2026, 10, 25)), 25);
        QCOMPARE(hoursOf(QDate(2026, 6, 1)), 24);
    }
    void zonesOfHalfHoursAreTold()
    {
        const Instant year = QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::utc()).toMSecsSinceEpoch();
        const Instant later = year + 365LL * 86'400'000;
        QVERIFY(hasWholeHours(QTimeZone("America/Los_Angeles"), year, later));
        QVERIFY(!hasWholeHours(QTimeZone("Asia/Kolkata"), year, later));
        QVERIFY(!hasWholeHours(QTimeZone("Australia/Lord_Howe"), year, later)); // moves by half an hour
    }

    void gatheringLosesNothing()
    {
        holds("sums of the series are the sums of the pieces within, however they are grouped and ranked", [] {
            const QDate first = anyDay();
            const QList<Bucket> days = buckets(first, first.addDays(*rc::gen::inRange(1, 40)), Step::Day, QTimeZone::utc());
            QList<Piece> pieces;
            Sums expected;
            const int count = *rc::gen::inRange(0, 60);
            for (int i = 0; i < count; ++i) {
                const Instant at = days.first().from + *rc::gen::inRange<qint64>(-86'400'000, days.last().to - days.first().from + 86'400'000);
                pieces.append({at, QString::number(*rc::gen::inRange(0, 8)), anySums()});
                if (at >= days.first().from && at < days.last().to)
                    expected += pieces.last().sums;
            }
            const QList<Series> all = gather(pieces, days);
            Sums sum;
            for (const Series &series : all) {
                RC_ASSERT(series.points.size() == days.size());
                sum += series.total();
            }
            RC_ASSERT(sum == expected);
            const int most = *rc::gen::inRange(1, 6);
            const QList<Series> few = largest(all, Metric::Gmv, most, u"*"_s);
            RC_ASSERT(few.size() <= most + 1);
            Sums again;
            for (const Series &series : few)
                again += series.total();
            RC_ASSERT(again == expected);
        });
    }
    void ratiosOfNothingAreNoZeros()
    {
        QVERIFY(!valueOf(Metric::AverageOrder, Sums()));
        QVERIFY(!valueOf(Metric::ReturnRate, Sums()));
        QVERIFY(!valueOf(Metric::ApprovalTime, Sums()));
        QVERIFY(!stockCover(500, 0, 28));
        QCOMPARE(*stockCover(500, 280, 28), 50.0);
        Sums sums;
        sums.orders = 200;
        sums.amount = 500'000;
        sums.returns = 7;
        sums.decisions = 2;
        sums.waited = 3 * 3'600'000;
        QCOMPARE(*valueOf(Metric::AverageOrder, sums), 2'500.0);
        QCOMPARE(*valueOf(Metric::ReturnRate, sums), 3.5);
        QCOMPARE(*valueOf(Metric::ApprovalTime, sums), 1.5);
        QVERIFY(!change(5.0, 0.0)->percent);
        QCOMPARE(*change(120.0, 80.0)->percent, 50.0);
    }
    void everyMetricHasAWordOfItsOwn()
    {
        for (const Metric metric : allMetrics())
            QCOMPARE(metricOf(toWord(metric)), std::optional(metric));
        QVERIFY(!metricOf(u"revenue"_s));
    }

    void theMedianIsTheMiddle()
    {
        holds("as many values on either side", [] {
            const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000)));
            QList<double> list(values.begin(), values.end());
            const double middle = median(list);
            const auto below = std::count_if(list.cbegin(), list.cend(), [&](double value) { return value < middle; });
            const auto above = std::count_if(list.cbegin(), list.cend(), [&](double value) { return value > middle; });
            RC_ASSERT(below <= list.size() / 2);
            RC_ASSERT(above <= list.size() / 2);
            std::sort(list.begin(), list.end());
            const double expected = list.size() % 2 ? list[list.size() / 2] : (list[list.size() / 2 - 1] + list[list.size() / 2]) / 2;
            RC_ASSERT(middle == expected);
        });
    }
    void aSpikeStandsOutAndQuietDaysDoNot()
    {
        int falseAlarms = 0;
        int days = 0;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            QList<DayValue> sales = quietSales(180, seed);
            const QDate from = sales.first().day.addDays(90);
            falseAlarms += static_cast<int>(anomalies(sales, from).size());
            days += 90;
            sales[140].value *= 2.2;
            sales[160].value *= 0.2;
            const QList<Anomaly> found = anomalies(sales, from);
            const auto has = [&](QDate day, bool high) {
                return std::any_of(found.cbegin(), found.cend(), [&](const Anomaly &one) { return one.day == day && one.isHigh() == high; });
            };
            QVERIFY(has(sales[140].day, true));
            QVERIFY(has(sales[160].day, false));
        }
        QVERIFY2(falseAlarms * 30 <= days, qPrintable(u"%1 in %2 days"_s.arg(falseAlarms).arg(days)));
    }
    void equalDaysDoNotMakeEveryRippleNews()
    {
        QList<double> history(10, 1000.0); // MAD 0
        const Band band = *bandOf(history);
        QVERIFY(band.low < 950 && band.high > 1050);
        QVERIFY(band.high < 1500);
        const Band none = *bandOf(QList<double>(10, 0.0));
        QVERIFY(none.high >= 1 && none.high < 10);
    }
    void littleHistorySaysNothing()
    {
        QVERIFY(!bandOf(QList<double>(5, 10.0)));
        QVERIFY(bandOf(QList<double>(6, 10.0)));
        const QList<DayValue> sales = quietSales(7 * 6, 3); // the last week has five of each weekday before it
        QVERIFY(anomalies(sales, sales.first().day).isEmpty());
    }
    void onlyTheSameWeekdayCounts()
    {
        QList<DayValue> sales;
        for (int i = 0; i < 84; ++i) {
            const QDate day = QDate(2026, 1, 5).addDays(i);
            sales.append({day, day.dayOfWeek() == 7 ? 4000.0 : 1000.0});
        }
        QVERIFY(anomalies(sales, sales.first().day).isEmpty());
        sales.last().value = 1000; // a Sunday like a weekday
        const QList<Anomaly> found = anomalies(sales, sales.first().day);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().day, sales.last().day);
        QVERIFY(!found.first().isHigh());
        QCOMPARE(found.first().band.expected, 4000.0);
    }
    void aWildDayDoesNotHideTheNext()
    {
        QList<double> history{100, 103, 98, 101, 99, 100'000, 102};
        QVERIFY(bandOf(history)->high < 200);
    }
    void alertsHaveTheSameKeyEachTime()
    {
        QList<DayValue> sales = quietSales(150, 9);
        sales[120].value *= 3;
        const QList<Bucket> days = buckets(sales.first().day, sales.last().day.addDays(1), Step::Day, QTimeZone::utc());
        Series series;
        series.group = u"GB"_s;
        for (const DayValue &day : sales) {
            Sums sums;
            sums.amount = static_cast<qint64>(day.value * 100);
            series.points.append(sums);
        }
        const QList<Alert> first = alerts({Metric::Gmv, Metric::AverageOrder}, u"GBP"_s, u"market"_s, {series}, days, sales[90].day, sales[149].day);
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().key, u"anomaly/gmv/GBP/market=GB/"_s + sales[120].day.toString(Qt::ISODate));
        QVERIFY(first.first().anomaly.value > first.first().anomaly.band.high);
        // Looked at a week later, through a longer window, it is the same alert.
        const QList<Alert> again = alerts({Metric::Gmv}, u"GBP"_s, u"market"_s, {series}, days, sales[100].day, sales[140].day);
        QCOMPARE(again.first().key, first.first().key);
        QVERIFY(alerts({Metric::Gmv}, u"GBP"_s, u"market"_s, {series}, days, sales[121].day, sales[149].day).isEmpty());
    }

    void thinningKeepsExtremesOrderAndEnds()
    {
        holds("decimate", [] {
            const int count = *rc::gen::inRange(0, 3000);
            const int columns = *rc::gen::inRange(1, 120);
            QList<QPointF> points;
            double x = 0;
            for (int i = 0; i < count; ++i) {
                x += *rc::gen::inRange(0, 4);
                points.append({x, static_cast<double>(*rc::gen::inRange(-500, 500))});
            }
            const QList<QPointF> kept = decimate(points, columns);
            if (points.size() <= columns * 4) {
                RC_ASSERT(kept == points);
                return;
            }
            RC_ASSERT(kept.size() <= columns * 4);
            RC_ASSERT(kept.first() == points.first());
            RC_ASSERT(kept.last() == points.last());
            const auto byY = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
            RC_ASSERT(std::max_element(kept.cbegin(), kept.cend(), byY)->y() == std::max_element(points.cbegin(), points.cend(), byY)->y());
            RC_ASSERT(std::min_element(kept.cbegin(), kept.cend(), byY)->y() == std::min_element(points.cbegin(), points.cend(), byY)->y());
            qsizetype at = 0;
            for (const QPointF &point : kept) {
                at = points.indexOf(point, at);
                RC_ASSERT(at >= 0);
            }
        });
    }
    void ahundredThousandPointsBecomeAFewThousand()
    {
        QList<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points.append({static_cast<double>(i), std::sin(i / 500.0) * 1000});
        points[77'777].setY(1'000'000);
        const QList<QPointF> kept = decimate(points, 1200);
        QVERIFY(kept.size() <= 4800);
        QVERIFY(kept.contains(points[77'777]));
    }

    void targetsGrowWithDaysWhenTheyAreSums()
    {
        const Target gmv{Metric::Gmv, u"GBP"_s, 135'000};
        QCOMPARE(targetOver(gmv, 30), 4'050'000.0);
        const Target rate{Metric::ReturnRate, {}, 3.5};
        QCOMPARE(targetOver(rate, 30), 3.5);
        QCOMPARE(standing(Metric::ReturnRate, 3.9, 3.5), Standing::Missed);
        QCOMPARE(standing(Metric::ReturnRate, 3.5, 3.5), Standing::Met);
        QCOMPARE(standing(Metric::Gmv, 4'269'000.0, 4'050'000.0), Standing::Met);
        QCOMPARE(standing(Metric::Gmv, std::nullopt, 1.0), Standing::None);
        QCOMPARE(**targetOf(Metric::Gmv, u"GBP"_s, toSetting(gmv)), gmv);
        QVERIFY(!targetOf(Metric::Gmv, u"GBP"_s, {})->has_value());
        QVERIFY(!targetOf(Metric::Gmv, u"GBP"_s, u"{\"value\": -1}"_s));
        QVERIFY(!targetOf(Metric::Gmv, u"GBP"_s, u"nonsense"_s));
        QVERIFY(targetKey(Metric::Gmv, u"GBP"_s) != targetKey(Metric::Gmv, u"USD"_s));
        QCOMPARE(targetKey(Metric::Orders, u"GBP"_s), targetKey(Metric::Orders, u"USD"_s));
    }
    void formulasAreNeutralisedAndNumbersAreNot()
    {
        QCOMPARE(neutralised(u"=1+1"_s), u"'=1+1"_s);
        QCOMPARE(neutralised(u"@SUM(A1)"_s), u"'@SUM(A1)"_s);
        QCOMPARE(neutralised(u"-2+3"_s), u"'-2+3"_s);
        QCOMPARE(neutralised(u"-12.5"_s), u"-12.5"_s);
        QCOMPARE(neutralised(u"Mugs"_s), u"Mugs"_s);
        QCOMPARE(csv({{u"a"_s, u"b,\"c\""_s}, {u"=x"_s, u"2"_s}}), QByteArray("\xEF\xBB\xBF" "a,\"b,\"\"c\"\"\"\r\n'=x,2\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
