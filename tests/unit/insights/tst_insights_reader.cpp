// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/insights_reader.h"
#include "models/store/query.h"
#include "models/store/verify.h"
#include "models/tables/figures.h"
#include "tests/unit/store/store_fixture.h"

#include <QDateTime>

#include <random>

using namespace quayside;
using namespace quayside::tests;
using quayside::store::SalesFilter;
using quayside::store::SalesGroup;
using quayside::store::SalesHour;

namespace {

constexpr Instant Hour = 3'600'000;
constexpr Instant Day = 24 * Hour;
constexpr Instant Start = 20'400 * Day;
constexpr int Days = 60;

rows::Product product(const std::string &id, const std::string &category)
{
    rows::Product p;
    p.id = id;
    p.title = "Listing " + id;
    p.status = "ACTIVATE";
    p.categoryId = category;
    p.updatedAt = 1;
    return p;
}

/// Two shops, two currencies in one of them, four categories, unpaid orders, samples, gifts, cancelled ones and returns.
struct Market : StoreFixture
{
    std::vector<rows::Order> orders[2];
    std::vector<rows::Return> returns[2];

    bool fill(int count = 800)
    {
        if (!open() || !addShop("S1", "GB", "GBP") || !addShop("S2", "DE", "EUR"))
            return false;
        for (const QString &shop : {u"S1"_s, u"S2"_s}) {
            std::vector<rows::Product> products;
            for (int i = 0; i < 12; ++i)
                products.push_back(product("P" + std::to_string(i), i == 11 ? std::string() : "C" + std::to_string(i % 4)));
            if (!addProducts(products, "[]", shop))
                return false;
        }
        std::mt19937 random(7);
        const auto upTo = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        const std::array<std::string, 3> reasons{"Item damaged", "Doesn't fit, \"too small\"", "=HYPERLINK(1)"};
        for (int i = 0; i < count; ++i) {
            const int shop = upTo(2);
            rows::Order order;
            order.id = "O" + std::to_string(i);
            order.status = upTo(10) == 0 ? "CANCELLED" : "COMPLETED";
            order.currency = shop == 1 && upTo(4) == 0 ? "GBP" : shop == 1 ? "EUR" : "GBP";
            order.createdAt = Start + upTo(Days * 24) * Hour + upTo(3'600'000);
            order.paidAt = upTo(12) == 0 ? 0 : order.createdAt + 5;
            order.isSample = upTo(15) == 0;
            order.updatedAt = 1;
            const int lines = 1 + upTo(4);
            for (int l = 0; l < lines; ++l) {
                rows::Line line;
                line.id = order.id + "-" + std::to_string(l);
                line.productId = "P" + std::to_string(upTo(13)); // P12 is in no catalogue
                line.skuId = line.productId + "-A";
                line.salePrice = 100 + upTo(9'000);
                line.isGift = upTo(9) == 0;
                order.total += line.isGift ? 0 : line.salePrice;
                order.lines.push_back(line);
            }
            order.total += 399;
            if (upTo(6) == 0) {
                rows::Return request;
                request.id = "R" + order.id;
                request.orderId = order.id;
                request.status = "RETURN_OR_REFUND_REQUEST_PENDING";
                request.currency = order.currency;
                request.refundTotal = order.total / 2;
                request.reasonText = upTo(20) == 0 ? std::string() : reasons[static_cast<std::size_t>(upTo(3))];
                request.createdAt = order.createdAt + Day;
                request.updatedAt = 1;
                returns[shop].push_back(request);
            }
            orders[shop].push_back(order);
        }
        return write();
    }
    bool write()
    {
        for (int shop = 0; shop < 2; ++shop) {
            const Done done = mirror([&](store::WriteScope &scope) -> Done {
                store::MirrorWriter writer(scope, u"tiktok"_s, shop == 0 ? u"S1"_s : u"S2"_s);
                if (const auto applied = writer.orders(orders[shop], {}); !applied)
                    return fail(applied.error());
                if (const auto applied = writer.returns(returns[shop], {}); !applied)
                    return fail(applied.error());
                return writer.finish();
            });
            if (!done)
                return false;
        }
        return true;
    }
    QList<SalesHour> hours(const SalesFilter &filter, SalesGroup group, Instant from, Instant to)
    {
        return *read([=](store::Connection &db) { return store::InsightsReader(db).hours(filter, group, from, to); });
    }
    QSet<QString> records(RecordKind kind, const QString &criteria)
    {
        const auto refs = *read([=, now = clock.now()](store::Connection &db) -> Result<QList<RecordRef>> {
            store::Query query(db);
            store::Ask ask;
            ask.kind = kind;
            ask.text = criteria;
            ask.now = now;
            const auto ids = query.ids(ask);
            if (!ids)
                return fail(ids.error());
            return query.refs(kind, *ids);
        });
        QSet<QString> ids;
        for (const RecordRef &ref : refs)
            ids.insert(ref.shop + u'/' + ref.id);
        return ids;
    }
    QString broken()
    {
        const auto findings = *read([](store::Connection &db) { return store::verify(db); });
        QStringList words;
        for (const store::Finding &finding : findings)
            words.append(finding.subject + u": "_s + finding.detail);
        return words.join(u'\n');
    }
};

struct Total
{
    qint64 orders = 0, units = 0, amount = 0, returns = 0, refunds = 0;
};

Total totalOf(const QList<SalesHour> &hours, const std::optional<QString> &group = {})
{
    Total total;
    for (const SalesHour &hour : hours) {
        if (group && hour.group != *group)
            continue;
        total.orders += hour.orders;
        total.units += hour.units;
        total.amount += hour.amount;
        total.returns += hour.returns;
        total.refunds += hour.refunds;
    }
    return total;
}

/// The shop's products are sorted by their number; P11 in nothing, P12 unknown.
std::string categoryOf(const std::string &productId)
{
    const int number = std::stoi(productId.substr(1));
    return number >= 11 ? std::string() : "C" + std::to_string(number % 4);
}

} // namespace

class TestInsightsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each point against the records that its own criteria select, added up by hand.
    void recordsBehindAPointAddUpToIt_data()
    {
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("shop");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("product");
        QTest::newRow("everything") << QString() << QString() << QString() << QString();
        QTest::newRow("market") << u"DE"_s << QString() << QString() << QString();
        QTest::newRow("shop") << QString() << u"S1"_s << QString() << QString();
        QTest::newRow("category") << QString() << QString() << u"C2"_s << QString();
        QTest::newRow("product") << QString() << QString() << QString() << u"P5"_s;
        QTest::newRow("category and market") << u"GB"_s << QString() << u"C0"_s << QString();
        QTest::newRow("product, shop and category") << QString() << u"S2"_s << u"C1"_s << u"P5"_s;
    }
    void recordsBehindAPointAddUpToIt()
    {
        QFETCH(QString, market);
        QFETCH(QString, shop);
        QFETCH(QString, category);
        QFETCH(QString, product);
        Market data;
        QVERIFY(data.fill());
        int pointsWithSales = 0;
        for (const QString &currency : {u"GBP"_s, u"EUR"_s}) {
            const SalesFilter filter{currency, market, shop, category, product};
            for (int step = 0; step < 8; ++step) {
                // Pieces that begin at other hours than midnight in UTC.
                const Instant from = Start + 7 * Hour + step * 7 * Day;
                const Instant to = from + 7 * Day;
                const Total point = totalOf(data.hours(filter, SalesGroup::None, from, to));
                const QSet<QString> found = data.records(RecordKind::Order, store::InsightsReader::orderCriteria(filter, from, to));
                qint64 amount = 0;
                qint64 units = 0;
                for (int s = 0; s < 2; ++s) {
                    for (const rows::Order &order : data.orders[s]) {
                        if (!found.contains((s == 0 ? u"S1/"_s : u"S2/"_s) + QString::fromStdString(order.id)))
                            continue;
                        QCOMPARE(QString::fromStdString(order.currency), currency);
                        for (const rows::Line &line : order.lines) {
                            const bool isMeant = !line.isGift && (product.isEmpty() || line.productId == product.toStdString())
                                && (category.isEmpty() || categoryOf(line.productId) == category.toStdString());
                            units += isMeant ? 1 : 0;
                            if (!category.isEmpty() || !product.isEmpty())
                                amount += isMeant ? line.salePrice : 0;
                        }
                        if (category.isEmpty() && product.isEmpty())
                            amount += order.total;
                    }
                }
                QCOMPARE(static_cast<qint64>(found.size()), point.orders);
                QCOMPARE(amount, point.amount);
                QCOMPARE(units, point.units);
                pointsWithSales += point.orders > 0 ? 1 : 0;
            }
        }
        QVERIFY(pointsWithSales > 2);
    }
    void groupsAddUpToTheWhole()
    {
        Market data;
        QVERIFY(data.fill());
        const SalesFilter filter{u"GBP"_s, {}, {}, {}, {}};
        const Instant to = Start + Days * Day;
        const Total whole = totalOf(data.hours(filter, SalesGroup::None, Start, to));
        for (const SalesGroup group : {SalesGroup::Market, SalesGroup::Shop}) {
            const Total grouped = totalOf(data.hours(filter, group, Start, to));
            QCOMPARE(grouped.amount, whole.amount);
            QCOMPARE(grouped.orders, whole.orders);
            QCOMPARE(grouped.returns, whole.returns);
        }
        const auto byCategory = data.hours(filter, SalesGroup::Category, Start, to);
        QCOMPARE(totalOf(byCategory).units, whole.units);
        for (const QString &category : {u"C0"_s, u"C3"_s, u"-"_s}) {
            const Total group = totalOf(byCategory, category);
            QVERIFY(group.orders > 0);
            const tables::Drill drill = tables::FigureSource::drill(insights::Metric::Orders, {u"GBP"_s, {}, {}, {}, {}},
                                                                    tables::FigureGroup::Category, category, Start, to);
            QCOMPARE(static_cast<qint64>(data.records(RecordKind::Order, drill.criteria).size()), group.orders);
        }
    }
    void returnsOfAReasonAreFoundAgain()
    {
        Market data;
        QVERIFY(data.fill());
        const Instant to = Start + (Days + 2) * Day;
        int reasons = 0;
        for (const QString &currency : {u"GBP"_s, u"EUR"_s}) {
            const auto hours = data.hours({currency, {}, {}, {}, {}}, SalesGroup::Reason, Start, to);
            for (const QString &reason : {u"Item damaged"_s, u"Doesn't fit, \"too small\""_s, u"=HYPERLINK(1)"_s, QString()}) {
                Total group;
                for (const SalesHour &hour : hours) {
                    if (hour.group == reason) {
                        group.returns += hour.returns;
                        group.refunds += hour.refunds;
                    }
                }
                const tables::Drill drill = tables::FigureSource::drill(insights::Metric::Refunds, {currency, {}, {}, {}, {}},
                                                                        tables::FigureGroup::Reason, reason, Start, to);
                QCOMPARE(drill.panel, u"returns"_s);
                const QSet<QString> found = data.records(RecordKind::Return, drill.criteria);
                qint64 refunds = 0;
                for (int s = 0; s < 2; ++s) {
                    for (const rows::Return &one : data.returns[s]) {
                        if (found.contains((s == 0 ? u"S1/"_s : u"S2/"_s) + QString::fromStdString(one.id)))
                            refunds += one.refundTotal;
                    }
                }
                QCOMPARE(static_cast<qint64>(found.size()), group.returns);
                QCOMPARE(refunds, group.refunds);
                reasons += group.returns > 0 ? 1 : 0;
            }
        }
        QVERIFY(reasons >= 6);
    }
    void sumsFollowChangesAndVerifyAgrees()
    {
        Market data;
        QVERIFY(data.fill(300));
        QCOMPARE(data.broken(), QString());
        // Orders change, are paid, called off, get other lines; a product moves to another category.
        std::mt19937 random(3);
        for (auto &shop : data.orders) {
            for (rows::Order &order : shop) {
                if (random() % 3 != 0)
                    continue;
                order.updatedAt = 2;
                order.paidAt = order.createdAt + 1;
                order.total += 1'000;
                order.createdAt += random() % 2 == 0 ? Day : 0;
                if (order.lines.size() > 1)
                    order.lines.pop_back();
                order.status = random() % 2 == 0 ? "CANCELLED" : order.status;
            }
        }
        for (auto &shop : data.returns) {
            for (rows::Return &one : shop) {
                one.updatedAt = 2;
                one.reasonText = "Changed my mind";
            }
        }
        rows::Product moved = product("P5", "C9");
        moved.updatedAt = 2;
        QVERIFY(data.addProducts({moved}, "[]", u"S1"_s));
        QVERIFY(data.write());
        QCOMPARE(data.broken(), QString());
    }
    void verifyFindsASumThatIsOff()
    {
        Market data;
        QVERIFY(data.fill(100));
        QVERIFY(data.mirror([](store::WriteScope &scope) -> Done {
            return scope.connection().execute("UPDATE rollup_category_hour SET sales = sales + 1 WHERE category = 'C1'");
        }));
        QVERIFY(data.broken().contains(u"category hour"_s));
    }
    void figuresComeWithTheirPeriodBefore()
    {
        Market data;
        QVERIFY(data.fill());
        data.clock.set(Start + Days * Day);
        const tables::FigureSource source(*data.store);
        tables::FigureAsk ask;
        ask.filter.currency = u"GBP"_s;
        ask.first = QDateTime::fromMSecsSinceEpoch(Start + 40 * Day, QTimeZone::utc()).date();
        ask.next = ask.first.addDays(14);
        ask.zone = QTimeZone("America/Los_Angeles");
        ask.group = tables::FigureGroup::Shop;
        auto future = source.read(ask);
        future.waitForFinished();
        const tables::Figures figures = *future.result();
        QCOMPARE(figures.buckets.size(), 14);
        const auto sumOf = [&](const QList<insights::Bucket> &buckets) {
            return totalOf(data.hours({u"GBP"_s, {}, {}, {}, {}}, SalesGroup::None, buckets.first().from, buckets.last().to)).amount;
        };
        QCOMPARE(figures.all.total().amount, sumOf(figures.buckets));
        QCOMPARE(figures.before.total().amount, sumOf(figures.bucketsBefore));
        QVERIFY(figures.before.total().amount > 0);
        qint64 grouped = 0;
        qint64 groupedBefore = 0;
        for (const insights::Series &series : figures.groups)
            grouped += series.total().amount;
        for (const insights::Series &series : figures.groupsBefore)
            groupedBefore += series.total().amount;
        QCOMPARE(grouped, figures.all.total().amount);
        QCOMPARE(groupedBefore, figures.before.total().amount);
    }
};

QTEST_GUILESS_MAIN(TestInsightsReader)
#include "tst_insights_reader.moc"
