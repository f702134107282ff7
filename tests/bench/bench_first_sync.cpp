// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_engine.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/store/store.h"
#include "tests/bench/bare_loop.h"
#include "tests/bench/figures_table.h"
#include "tests/bench/file_remote.h"
#include "tests/bench/listings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

// Each measurement is a process of its own, so that its memory is its own; tests/bench/run calls them in turn.
//   bench_first_sync make FILE ORDERS      writes the pages
//   bench_first_sync bare FILE DATABASE    the limit: simdjson and sqlite3, indexes at the end, nothing derived
//   bench_first_sync product FILE FOLDER   the program's own decoder, sync and store: everything in place at the end
//   bench_first_sync desktop FILE FOLDER   the same as it is with somebody at the window: indexes live, pauses for what is newer
//   bench_first_sync delta FOLDER ORDERS   syncs of a hundred changes over such a folder, just opened and open for a while
//   bench_first_sync table LINES JSON      what was printed, as a table with ratios
// Each prints its lines of JSON.

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::bench;

namespace {

constexpr Instant AfterIt = 1'767'190'000'000;

struct FixedClock final : Clock
{
    Instant now() const override { return AfterIt; }
};

/// Peak resident memory of this process in MB, Linux; 0 elsewhere.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

int report(const QString &what, double seconds, qint64 orders, qint64 fileBytes)
{
    const QJsonObject line{{u"what"_s, what}, {u"seconds"_s, seconds}, {u"orders"_s, orders}, {u"peak_mb"_s, peakMegabytes()},
                           {u"file_bytes"_s, fileBytes}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}

std::unique_ptr<store::Store> openStore(const QString &folder, const Clock &clock)
{
    store::Store::Options options;
    options.folder = folder;
    options.clock = &clock;
    options.sealKey = QByteArray(32, 'k');
    auto opened = store::Store::open(options);
    return opened ? std::move(*opened) : nullptr;
}

int product(const QString &file, const QString &folder, bool isAlone)
{
    OrderPages pages;
    const FixedClock clock;
    RandomIds ids;
    QDir().mkpath(folder);
    auto store = openStore(folder, clock);
    if (!pages.open(file) || !store || !addListings(*store))
        return 1;
    const qint64 orders = qint64(pages.count()) * OrdersAPage;
    FileRemote remote(pages.count(), [&pages](int number) { return pages.page(number); }, orders);
    sync::SyncEngine engine(*store, &remote, clock, ids);
    sync::SyncOptions options;
    options.isAlone = isAlone;
    QElapsedTimer timer;
    timer.start();
    const auto summary = QCoro::waitFor(engine.syncOnce(options));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!summary || summary->pulled[u"orders"_s].inserted != orders)
        return 1;
    QCoro::waitFor(engine.shutDown());
    store.reset();
    return report(isAlone ? u"product"_s : u"desktop"_s, seconds, summary->pulled[u"orders"_s].inserted, QFileInfo(folder + u"/mirror.db"_s).size());
}

int delta(const QString &folder, int orders)
{
    constexpr int Changes = 100;
    constexpr int Opened = 9; // rounds that find the caches of a program that was just opened
    constexpr int Rounds = 60;
    const FixedClock clock;
    RandomIds ids;
    auto store = openStore(folder, clock);
    if (!store)
        return 1;
    QRandomGenerator random(7);
    std::vector<double> times;
    // Later than the rounds of the run before.
    const int from = int(QDateTime::currentMSecsSinceEpoch() / 100 % 10'000'000) * (Rounds + 1);
    for (int round = 1; round <= Rounds; ++round) {
        // Recent orders change, and each round others.
        std::vector<int> changed;
        while (changed.size() < Changes) {
            const int order = orders - 1 - int(random.bounded(std::min(orders, 20'000)));
            if (std::find(changed.begin(), changed.end(), order) == changed.end())
                changed.push_back(order);
        }
        const std::string page = orderPage(changed, orders, from + round);
        const QByteArray body(page.data(), qsizetype(page.size()));
        FileRemote remote(1, [&body](int) { return body; }, Changes);
        sync::SyncEngine engine(*store, &remote, clock, ids);
        sync::SyncOptions options;
        options.resources = {remotes::Resource::Orders};
        QElapsedTimer timer;
        timer.start();
        const auto summary = QCoro::waitFor(engine.syncOnce(options));
        if (!summary || summary->pulled[u"orders"_s].updated != Changes)
            return 1;
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
        QCoro::waitFor(engine.shutDown());
    }
    const auto median = [](std::vector<double> of) {
        std::sort(of.begin(), of.end());
        return of[of.size() / 2];
    };
    (void)report(u"delta-opened"_s, median({times.begin(), times.begin() + Opened}), orders, 0);
    return report(u"delta"_s, median(times), orders, QFileInfo(folder + u"/mirror.db"_s).size());
}

int bare(const QString &file, const QString &database)
{
    OrderPages pages;
    if (!pages.open(file))
        return 1;
    QElapsedTimer timer;
    timer.start();
    if (!bareLoad(pages, database))
        return 1;
    return report(u"bare"_s, double(timer.nsecsElapsed()) / 1e9, qint64(pages.count()) * OrdersAPage, QFileInfo(database).size());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString what = arguments.value(1);
    int code = 2;
    if (arguments.size() == 4 && what == "make"_L1)
        code = writeOrderPages(arguments[2], arguments[3].toInt()) ? 0 : 1;
    else if (arguments.size() == 4 && what == "bare"_L1)
        code = bare(arguments[2], arguments[3]);
    else if (arguments.size() == 4 && (what == "product"_L1 || what == "desktop"_L1))
        code = product(arguments[2], arguments[3], what == "product"_L1);
    else if (arguments.size() == 4 && what == "delta"_L1)
        code = delta(arguments[2], arguments[3].toInt());
    else if (arguments.size() == 4 && what == "table"_L1)
        code = printFigures(arguments[2], arguments[3]);
    if (code != 0)
        std::fprintf(stderr, "bench_first_sync: %s\n", code == 2 ? "see the head of its source" : "failed");
    return code;
}
