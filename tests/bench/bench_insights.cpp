// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/store/mirror_writer.h"
#include "models/store/store.h"
#include "models/tables/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <random>

// bench_insights [ORDERS]: what a page of figures costs over a large mirror, beside the bare statement that reads the same sums from
// the orders themselves, and beside the one that reads them from the roll-up.

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

constexpr Instant Day = 86'400'000;
constexpr Instant Now = 20'500 * Day;
constexpr int Batch = 5'000;
constexpr int Products = 20'000;

struct FixedClock final : Clock
{
    Instant now() const override { return Now; }
};

rows::Order makeOrder(int number, int count, std::mt19937 &random)
{
    rows::Order order;
    order.id = std::to_string(577'000'000'000'000'000LL + number);
    order.status = number % 20 == 0 ? "CANCELLED" : "COMPLETED";
    order.currency = "GBP";
    order.createdAt = Now - 365 * Day + static_cast<Instant>(365.0 * Day * number / count);
    order.paidAt = order.createdAt + 60'000;
    order.updatedAt = order.createdAt;
    for (unsigned i = 0; i < 1 + random() % 3; ++i) {
        rows::Line line;
        line.id = order.id + std::to_string(i);
        const unsigned spread = random() % Products;
        line.productId = std::to_string(1'729'000'000'000'000'000LL + static_cast<qint64>(std::min<unsigned>(spread, random() % Products)));
        line.skuId = line.productId + "1";
        line.salePrice = 500 + random() % 9'000;
        order.total += line.salePrice;
        order.lines.push_back(line);
    }
    return order;
}

bool fill(store::Store &store, int count)
{
    const auto wait = [](auto future) {
        future.waitForFinished();
        return future.result().has_value();
    };
    std::mt19937 random(1);
    const auto write = [&](auto body) {
        return wait(store.writeMirror([body](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"bench"_s, u"S1"_s);
            QUAYSIDE_TRY(body(writer));
            return writer.finish();
        }));
    };
    const auto dropped = [](const auto &result) -> Done { return result ? Done() : Done(fail(result.error())); };
    bool isFine = write([&](store::MirrorWriter &writer) -> Done {
        const rows::Shop shop{"S1", "Shop", "GB", "GBP", "LOCAL", "cipher", "CODE"};
        QUAYSIDE_TRY(dropped(writer.shops({&shop, 1})));
        std::vector<rows::Product> products(Products);
        for (int i = 0; i < Products; ++i) {
            products[static_cast<std::size_t>(i)].id = std::to_string(1'729'000'000'000'000'000LL + i);
            products[static_cast<std::size_t>(i)].title = "Listing " + std::to_string(i);
            products[static_cast<std::size_t>(i)].categoryId = "C" + std::to_string(i % 30);
            products[static_cast<std::size_t>(i)].updatedAt = 1;
        }
        return dropped(writer.products(products, {}));
    });
    isFine = isFine && wait(store.beginBulkLoad());
    for (int start = 0; isFine && start < count; start += Batch) {
        std::vector<rows::Order> orders;
        for (int i = start; i < std::min(count, start + Batch); ++i)
            orders.push_back(makeOrder(i, count, random));
        isFine = write([orders = std::move(orders), dropped](store::MirrorWriter &writer) { return dropped(writer.orders(orders, {})); });
    }
    return isFine && wait(store.endBulkLoad());
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Median of five.
template <class Work>
double measured(Work work)
{
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

double statement(const QString &database, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(database.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    const double time = measured([&] {
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(db, sql.constData(), -1, &query, nullptr);
        while (sqlite3_step(query) == SQLITE_ROW) { }
        sqlite3_finalize(query);
    });
    sqlite3_close(db);
    return time;
}

double figures(const tables::FigureSource &source, int days, tables::FigureGroup group, const QString &category, const QString &product)
{
    tables::FigureAsk ask;
    ask.filter = {u"GBP"_s, {}, {}, category, product};
    ask.group = group;
    ask.zone = QTimeZone("Europe/London");
    ask.next = QDateTime::fromMSecsSinceEpoch(Now, ask.zone).date().addDays(1);
    ask.first = ask.next.addDays(-days);
    return measured([&] {
        auto future = source.read(ask);
        future.waitForFinished();
        if (!future.result())
            std::fprintf(stderr, "no answer\n");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    QTemporaryDir folder;
    const FixedClock clock;
    store::Store::Options options;
    options.folder = folder.path();
    options.clock = &clock;
    auto opened = store::Store::open(options);
    if (!opened || !fill(**opened, count)) {
        std::fprintf(stderr, "the store could not be filled\n");
        return 1;
    }
    const QString database = folder.filePath(u"mirror.db"_s);
    const tables::FigureSource source(**opened);
    const double scan = statement(database, "SELECT created_at/86400000, count(*), sum(total) FROM orders WHERE paid_at<>0 AND is_sample=0"
                                            " AND currency='GBP' GROUP BY 1");
    const double sums = statement(database, "SELECT hour/24, sum(orders), sum(gmv) FROM rollup_hour WHERE currency='GBP' GROUP BY 1");
    const double category = statement(database, "SELECT hour/24, sum(orders), sum(sales) FROM rollup_category_hour WHERE currency='GBP'"
                                                " AND category='C3' GROUP BY 1");
    std::printf("%d orders\n%-44s %9s %9s %9s\n", count, "", "ms", "roll-up", "orders");
    const auto line = [&](const char *what, double time, double limit) {
        std::printf("%-44s %9.1f %8.2fx %8.3fx\n", what, time, time / limit, time / scan);
    };
    using tables::FigureGroup;
    line("30 days, with history and period before", figures(source, 30, FigureGroup::None, {}, {}), sums);
    line("364 days", figures(source, 364, FigureGroup::None, {}, {}), sums);
    line("364 days by category", figures(source, 364, FigureGroup::Category, {}, {}), sums);
    line("364 days of one category", figures(source, 364, FigureGroup::None, u"C3"_s, {}), category);
    line("364 days of one listing", figures(source, 364, FigureGroup::None, {}, u"1729000000000000007"_s), sums);
    std::printf("%-44s %9.1f\n%-44s %9.1f\n", "bare: scan of the orders", scan, "bare: sums of the roll-up", sums);
    return 0;
}
