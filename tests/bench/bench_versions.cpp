// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeping versions costs: a thousand changed orders as a sync writes them, with and without a version each, and the bytes of a
// version. Usage: bench_versions [ORDERS], 100,000 unless said otherwise.

#include "models/store/version_repository.h"
#include "tests/unit/store/store_fixture.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

constexpr int Changed = 1000;
constexpr int Rounds = 30;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

rows::Order orderOf(int number, Instant version, const std::string &status)
{
    return makeOrder("57650000" + std::to_string(10'000'000 + number), version, status, 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int orders = argc > 1 ? std::atoi(argv[1]) : 100'000;
    StoreFixture f;
    if (!f.open() || !f.addShop())
        return 1;
    for (int at = 0; at < orders; at += 5000) {
        std::vector<rows::Order> page;
        for (int i = at; i < std::min(orders, at + 5000); ++i)
            page.push_back(orderOf(i, 1, "AWAITING_SHIPMENT"));
        if (!f.addOrders(std::move(page), {}))
            return 1;
    }
    std::mt19937 random(7);
    const QString history = f.folder.filePath(u"history.db"_s);
    const auto rowsOf = [&] {
        return *f.read([](Connection &db) -> Result<qint64> {
            Statement statement = db.prepare("SELECT count(*) FROM versions");
            QUAYSIDE_TRY(statement.step());
            return statement.integer(0);
        });
    };
    // Mixed, so that both meet the same machine: the payment is no field of a version, the status is.
    std::vector<double> without;
    std::vector<double> with;
    std::vector<std::string> statuses(static_cast<std::size_t>(orders), "AWAITING_SHIPMENT");
    for (int round = 0; round < 2 * Rounds; ++round) {
        const bool isKept = (random() & 16U) != 0; // not in turn: the log is written back every few rounds
        std::vector<rows::Order> page;
        for (int i = 0; i < Changed; ++i) {
            const int number = static_cast<int>(random() % static_cast<unsigned>(orders));
            std::string &status = statuses[static_cast<std::size_t>(number)];
            if (isKept)
                status = status == "IN_TRANSIT" ? "DELIVERED" : "IN_TRANSIT";
            rows::Order order = orderOf(number, 2 + round, status);
            order.paymentMethod = "CARD" + std::to_string(round);
            page.push_back(std::move(order));
        }
        // Of the processor, not of the clock on the wall: others work here too.
        const std::clock_t began = std::clock();
        if (!f.addOrders(page, {}))
            return 1;
        (isKept ? with : without).push_back(1000.0 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
    }
    const qint64 versions = rowsOf();
    f.store.reset();
    std::printf("orders in the mirror                 %d\n", orders);
    std::printf("1,000 changed orders, no version     %.1f ms\n", median(without));
    std::printf("1,000 changed orders, one version each %.1f ms\n", median(with));
    std::printf("bytes of a version, with indexes     %.0f (%lld versions)\n",
                static_cast<double>(QFileInfo(history).size()) / static_cast<double>(versions), static_cast<long long>(versions));
    return 0;
}
