// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"
#include "app/practice/practice_shop.h"
#include "app/remotes/http/http_door.h"
#include "app/remotes/tiktok/tiktok_remote.h"
#include "app/remotes/tiktok/token_keeper.h"
#include "app/secrets/memory_secrets.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/founding.h"
#include "app/workspace/workspace.h"
#include "models/base/ids.h"
#include "models/tables/table_factory.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

struct Line
{
    QString what;
    double measured = 0;
    QString unit;
    double limit = 0;      ///< in the same unit; 0: none was measured beside it
    QString beside;        ///< what the limit is
};
QList<Line> lines;

void note(const QString &what, double measured, const QString &unit, double limit = 0, const QString &beside = {})
{
    lines.append({what, measured, unit, limit, beside});
    std::fprintf(stderr, "%s: %.1f %s\n", qPrintable(what), measured, qPrintable(unit));
}

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Resident memory of this process in MB, Linux; 0 elsewhere.
double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <class Condition>
bool waitFor(Condition condition, int milliseconds = 120'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

/// The limit of a first sync: the same pages over the same HTTP, decoded by the same decoder, and written by a bare loop of prepared
/// statements into one table without indexes.
QCoro::Task<double> bareOrders(QString card, QString database, qint64 *rows)
{
    const QJsonObject json = QJsonDocument::fromJson(card.toUtf8()).object();
    const SystemClock clock;
    remotes::HttpOptions options;
    options.pace.start = 200;
    options.pace.highest = 2'000;
    options.pace.burst = 50;
    remotes::HttpDoor door(clock, options);
    secrets::MemorySecrets memory;
    remotes::tiktok::TikTokAccount account;
    account.id = u"bench"_s;
    account.apiBase = QUrl(json[u"base_url"_s].toString());
    account.authBase = QUrl(json[u"auth_url"_s].toString());
    account.appKey = json[u"app_key"_s].toString();
    remotes::tiktok::TokenKeeper tokens(door, memory, clock, account);
    (void)co_await tokens.setAppSecret(json[u"app_secret"_s].toString());
    (void)co_await tokens.exchange(json[u"auth_code"_s].toString());
    const auto remote = remotes::tiktok::makeTikTokRemote(door, tokens);

    sqlite3 *db = nullptr;
    sqlite3_open(database.toUtf8().constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE o(id TEXT, status TEXT, total INTEGER, at INTEGER, raw BLOB)",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO o VALUES(?,?,?,?,?)", -1, &insert, nullptr);
    QElapsedTimer timer;
    timer.start();
    for (const QJsonValue &shop : json[u"shops"_s].toArray()) {
        remotes::PullRequest request(remotes::Resource::Orders, shop[u"id"_s].toString(), {});
        for (bool isLast = false; !isLast;) {
            remotes::PullRequest next = request;
            auto page = co_await remote->pull(std::move(next));
            if (!page)
                break;
            sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
            for (const rows::Order &order : std::get<std::vector<rows::Order>>(page->rows)) {
                sqlite3_bind_text(insert, 1, order.id.data(), static_cast<int>(order.id.size()), SQLITE_TRANSIENT);
                sqlite3_bind_text(insert, 2, order.status.data(), static_cast<int>(order.status.size()), SQLITE_TRANSIENT);
                sqlite3_bind_int64(insert, 3, order.total);
                sqlite3_bind_int64(insert, 4, order.updatedAt);
                sqlite3_bind_blob(insert, 5, page->raw.constData() + order.raw.at, static_cast<int>(order.raw.length), SQLITE_TRANSIENT);
                sqlite3_step(insert);
                sqlite3_reset(insert);
                ++*rows;
            }
            sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
            isLast = page->isLast;
            request.cursor = page->nextCursor;
        }
    }
    const double milliseconds = since(timer);
    sqlite3_finalize(insert);
    sqlite3_close(db);
    co_await remote->shutDown();
    co_return milliseconds;
}

/// Of several rounds: the first one, which finds no page in memory, and the best of the others.
struct Times
{
    double first = 0;
    double best = 0;
    void add(double took)
    {
        if (first == 0)
            first = took;
        else
            best = best == 0 ? took : std::min(best, took);
    }
};
constexpr int Rounds = 5;

/// One statement over the mirror, read by SQLite alone: the limit of what the grid asks.
Times statement(const QString &database, const char *sql)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(database.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    Times times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        sqlite3_stmt *read = nullptr;
        sqlite3_prepare_v2(db, sql, -1, &read, nullptr);
        while (sqlite3_step(read) == SQLITE_ROW)
            (void)sqlite3_column_int64(read, 0);
        sqlite3_finalize(read);
        times.add(since(timer));
    }
    sqlite3_close(db);
    return times;
}

template <class Round>
Times timesOf(Round round)
{
    Times times;
    for (int i = 0; i < Rounds; ++i)
        times.add(round());
    return times;
}

/// The first time beside a statement that is run for the first time, then the best beside the best.
void noteTimes(const QString &what, const Times &measured, double factor, const Times &limit, const QString &beside)
{
    note(what + u", first time"_s, measured.first, u"ms"_s, factor * limit.first + 16, beside);
    note(what, measured.best, u"ms"_s, factor * limit.best + 16, beside);
}

void grid(workspace::Workspace &open, const QString &mirror)
{
    ui::ThemeSource theme(qApp);
    qApp->setStyle(new ui::QuaysideStyle(theme));
    const double before = residentMegabytes();
    QElapsedTimer timer;
    std::unique_ptr<ui::RecordTable> opened;
    tables::RecordModel *model = nullptr;
    const auto isShown = [&](int row) { return model->index(row, model->columnOf(u"price"_s)).data(tables::CellRole).isValid(); };
    const auto settle = [&] { return model->isExact() && !model->isLoading(); };
    const Times firstRows = timesOf([&] {
        opened.reset();
        timer.restart();
        opened = std::make_unique<ui::RecordTable>(theme, open.clock());
        model = open.tables().make(tables::TableKind::Catalog, opened.get());
        QList<ui::ColumnSpec> columns;
        for (const QString &id : model->columnIds())
            columns.append({id, id, 110});
        opened->setColumns(columns);
        opened->setModel(model);
        opened->resize(1200, 800);
        opened->show();
        model->setCriteria({});
        waitFor([&] { return model->rowCount() > 0 && isShown(0); });
        opened->grab();
        const double took = since(timer);
        waitFor(settle);
        return took;
    });
    noteTimes(u"open: first painted rows of %1 SKUs"_s.arg(model->count()), firstRows, 3, statement(mirror, "SELECT id FROM skus ORDER BY id"),
              u"3 × id statement + a frame"_s);
    ui::RecordTable &table = *opened;
    const int price = model->columnOf(u"price"_s);

    timer.restart();
    const int last = model->rowCount() - 1;
    table.scrollTo(model->index(last, price));
    waitFor([&] { return isShown(last); });
    table.grab();
    note(u"jump to the end"_s, since(timer), u"ms"_s, 24, u"1.5 × frame"_s);

    for (const auto &[name, criteria, sql] :
         {std::tuple(u"filter as you type: mug"_s, u"mug"_s, "SELECT s.id FROM product_words w JOIN skus s ON s.product=w.rowid WHERE product_words MATCH 'mug*'"),
          std::tuple(u"filter: price:<20 market:GB"_s, u"price:<20 market:GB"_s,
                     "SELECT s.id FROM skus s JOIN shops h ON h.id=s.shop WHERE s.price<2000 AND h.region='GB'"),
          std::tuple(u"sort by price"_s, u"sort:price"_s, "SELECT id FROM skus ORDER BY price, id")}) {
        const Times took = timesOf([&, criteria = criteria] {
            model->setCriteria({});
            waitFor([&] { return settle() && isShown(0); });
            timer.restart();
            model->setCriteria(criteria);
            QCoreApplication::processEvents();
            waitFor(settle);
            waitFor([&] { return model->count() == 0 || isShown(0); });
            return since(timer);
        });
        noteTimes(name + u", %1 rows"_s.arg(model->count()), took, 2, statement(mirror, sql), u"2 × statement + a frame"_s);
    }
    note(u"memory of the open list"_s, residentMegabytes() - before, u"MB"_s, 100, u"budget"_s);
}

void edit(workspace::Workspace &open)
{
    commands::Invocation invocation(u"listings.edit"_s);
    invocation.on.kind = RecordKind::Sku;
    invocation.on.isAllMatching = true;
    invocation.on.criteria = u"market:GB status:live price:<12.50"_s;
    invocation.args = {{u"price"_s, u"-5%"_s}};
    QElapsedTimer timer;
    timer.start();
    const auto outcome = QCoro::waitFor(open.registry().run(invocation));
    if (outcome)
        note(u"edit %1 cells: checks, change rows, undo step, ledger, one transaction"_s.arg(outcome->affected), since(timer), u"ms"_s);
    else
        std::fprintf(stderr, "edit: %s\n", qPrintable(outcome.error().detail));
}

void print(const QString &jsonFile)
{
    QJsonArray json;
    std::printf("\n%-72s %12s %12s %7s  %s\n", "what", "measured", "limit", "ratio", "limit is");
    for (const Line &line : lines) {
        const QString limit = line.limit > 0 ? QString::number(line.limit, 'f', 1) : u"–"_s;
        const QString ratio = line.limit > 0 ? QString::number(line.measured / line.limit, 'f', 2) : u"–"_s;
        std::printf("%-72s %9.1f %-3s %11s %7s  %s\n", qPrintable(line.what), line.measured, qPrintable(line.unit), qPrintable(limit), qPrintable(ratio),
                    qPrintable(line.beside));
        json.append(QJsonObject{{u"what"_s, line.what}, {u"measured"_s, line.measured}, {u"unit"_s, line.unit}, {u"limit"_s, line.limit},
                                {u"limit_is"_s, line.beside}});
    }
    QFile file(jsonFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(json).toJson());
}

} // namespace

/// bench_spine [PRODUCTS [ORDERS [JSON-FILE]]]: the spine's speed beside its limits, in one run on one machine.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int products = argc > 1 ? QByteArray(argv[1]).toInt() : 40'000;
    const int orders = argc > 2 ? QByteArray(argv[2]).toInt() : 100'000;
    QTemporaryDir folder;
    const SystemClock clock;
    RandomIds ids;

    QElapsedTimer timer;
    timer.start();
    practice::PracticeOptions options;
    options.products = products;
    options.orders = orders;
    options.returns = 0;
    options.clock = &clock;
    practice::PracticeShop shop(options);
    if (!shop.start())
        return 1;
    note(u"practice shop of %1 listings and %2 orders starts"_s.arg(products).arg(orders), since(timer), u"ms"_s);
    const QString card = QString::fromUtf8(QJsonDocument(shop.card()).toJson());

    qint64 rows = 0;
    const double bare = QCoro::waitFor(bareOrders(card, folder.filePath(u"bare.db"_s), &rows));

    workspace::Founding founding;
    founding.folder = folder.filePath(u"w"_s);
    auto credentials = workspace::Credentials::of(shop.card(), workspace::Connection::Kind::Practice, u"card"_s);
    if (!credentials)
        return 1;
    founding.shop = std::move(*credentials);
    if (!QCoro::waitFor(workspace::found(founding, clock, ids)))
        return 1;
    timer.restart();
    auto opened = QCoro::waitFor(workspace::Workspace::open(workspace::OpenRequest(founding.folder)));
    if (!opened)
        return 1;
    note(u"open an empty workspace"_s, since(timer), u"ms"_s);
    workspace::Workspace &open = **opened;
    sync::SyncOptions shops;
    shops.resources = {remotes::Resource::Shops, remotes::Resource::Orders};
    timer.restart();
    const auto synced = QCoro::waitFor(open.sync().syncOnce(shops));
    if (!synced)
        return 1;
    note(u"first sync of %1 orders, everything derived"_s.arg(rows), since(timer), u"ms"_s, bare / 0.4, u"bare loop over the same HTTP ÷ 0.4"_s);
    timer.restart();
    shops.resources = {remotes::Resource::Products};
    if (!QCoro::waitFor(open.sync().syncOnce(shops)))
        return 1;
    note(u"first sync of %1 listings, search form"_s.arg(products), since(timer), u"ms"_s);

    grid(open, founding.folder + u"/mirror.db"_s);
    edit(open);
    note(u"resident memory at the end, shop included"_s, residentMegabytes(), u"MB"_s, 450, u"budget of a first sync"_s);
    print(argc > 3 ? QString::fromLocal8Bit(argv[3]) : u"bench.json"_s);
    QCoro::waitFor(open.close());
    opened->reset();
    shop.stop();
    return 0;
}
