// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/erp_remote.h"
#include "app/sync/erp_engine.h"
#include "models/base/clock.h"
#include "models/domain/rows.h"
#include "models/store/connection.h"
#include "models/store/erp_repository.h"
#include "models/store/grid_rows.h"
#include "models/store/mirror_writer.h"
#include "models/store/query.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

// bench_inventory [VARIANTS]: an ERP's variants and stock into the mirror, their match with the shop's SKUs, and the comparison of both
// sides, beside bare statements that store and join the same numbers.

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::remotes::erp;

namespace {

constexpr auto Erp = "erp-1"_L1;

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// An ERP in memory that answers at once: what is measured is what we do with its answers.
class QuickErp final : public ErpRemote
{
public:
    explicit QuickErp(int count)
    {
        for (int i = 0; i < count; ++i)
            m_ids.append(QString::number(i + 1));
    }
    QString id() const override { return u"quick"_s; }
    QCoro::Task<Result<ErpIdentity>> connect() override { co_return ErpIdentity(); }
    QCoro::Task<Result<QList<ErpRight>>> checkRights() override { co_return QList<ErpRight>(); }
    QCoro::Task<Result<ErpCapabilities>> capabilities() override { co_return ErpCapabilities(); }
    QCoro::Task<Result<QList<ErpWarehouse>>> warehouses() override
    {
        ErpWarehouse main;
        main.id = u"5"_s;
        main.name = u"Main"_s;
        co_return QList<ErpWarehouse>{main};
    }
    QCoro::Task<Result<ErpPage<ErpVariant>>> variants(QByteArray cursor, int limit) override
    {
        ErpPage<ErpVariant> page;
        const int from = cursor.toInt();
        const int to = std::min(from + limit, static_cast<int>(m_ids.size()));
        for (int i = from; i < to; ++i) {
            ErpVariant variant;
            variant.id = m_ids[i];
            variant.code = u"SKU-"_s + m_ids[i];
            variant.name = u"Variant "_s + m_ids[i];
            variant.barcodes = {QString::number(4'000'000'000'000LL + i)};
            variant.listPrice = Decimal(i % 90 + 5);
            variant.costPrice = Decimal(i % 40 + 2);
            variant.unit = u"u"_s;
            variant.version = "1";
            page.items.append(variant);
        }
        page.next = QByteArray::number(to);
        page.more = to < m_ids.size();
        co_return page;
    }
    QCoro::Task<Result<QStringList>> variantIds() override { co_return QStringList(m_ids); }
    QCoro::Task<Result<QList<ErpPrice>>> prices(QStringList, QString) override { co_return QList<ErpPrice>(); }
    QCoro::Task<Result<QList<ErpStockLevel>>> stock(QString warehouse, QStringList variants) override
    {
        QList<ErpStockLevel> levels;
        for (const QString &id : variants) {
            ErpStockLevel level;
            level.warehouseId = warehouse;
            level.variantId = id;
            level.onHand = Decimal(id.toInt() % 50);
            level.reserved = Decimal(id.toInt() % 3);
            level.incoming = Decimal(id.toInt() % 7);
            levels.append(level);
        }
        co_return levels;
    }
    QCoro::Task<Result<ErpPage<QString>>> stockChanged(QByteArray cursor, int limit) override
    {
        ErpPage<QString> page;
        const int from = cursor.toInt();
        const int to = std::min(from + limit, static_cast<int>(m_ids.size()));
        page.items = m_ids.mid(from, to - from);
        page.next = QByteArray::number(to);
        page.more = to < m_ids.size();
        co_return page;
    }
    QCoro::Task<Result<std::optional<ErpDocument>>> findOrder(QString) override { co_return std::optional<ErpDocument>(); }
    QCoro::Task<Result<ErpPut>> putOrder(ErpOrder) override { co_return ErpPut(); }
    QCoro::Task<Result<ErpDocument>> advanceOrder(QString, ErpOrderState) override { co_return ErpDocument(); }
    QCoro::Task<Result<ErpDocument>> cancelOrder(QString) override { co_return ErpDocument(); }
    QCoro::Task<Result<ErpPage<ErpDocument>>> orderStates(QByteArray, int) override { co_return ErpPage<ErpDocument>(); }
    QCoro::Task<Result<ErpPut>> putReturn(ErpReturn) override { co_return ErpPut(); }
    QCoro::Task<Result<ErpPage<ErpReturnState>>> returnStates(QByteArray, int) override { co_return ErpPage<ErpReturnState>(); }
    QCoro::Task<Result<ErpCounted>> countStock(QString, QString, QList<ErpCountLine>) override { co_return ErpCounted(); }
    QCoro::Task<Done> accept(QString) override { co_return Done(); }
    QCoro::Task<void> shutDown() override { co_return; }

private:
    QStringList m_ids;
};

template <class Work>
auto now(QFuture<Work> future)
{
    future.waitForFinished();
    return future.result();
}

bool fillShop(store::Store &store, int count)
{
    return now(store.writeMirror([count](store::WriteScope &scope) -> Done {
               store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
               const rows::Shop shop{"S1", "Shop", "GB", "GBP", "LOCAL", "cipher", "CODE"};
               if (const auto done = writer.shops({&shop, 1}); !done)
                   return fail(done.error());
               rows::Warehouse warehouse;
               warehouse.id = "W1";
               warehouse.name = "Main";
               if (const auto done = writer.warehouses({&warehouse, 1}); !done)
                   return fail(done.error());
               std::vector<rows::Product> products;
               for (int first = 0; first < count; first += 4) {
                   rows::Product product;
                   product.id = "P" + std::to_string(first);
                   product.title = "Enamel mug " + std::to_string(first);
                   product.status = "ACTIVATE";
                   product.updatedAt = 1;
                   for (int i = first; i < std::min(first + 4, count); ++i) {
                       rows::Sku sku;
                       sku.id = std::to_string(i + 1);
                       sku.sellerSku = "SKU-" + sku.id;
                       sku.currency = "GBP";
                       sku.price = 1000;
                       sku.stock = {{"W1", i % 50, 0}};
                       product.skus.push_back(sku);
                   }
                   products.push_back(std::move(product));
               }
               if (const auto done = writer.products(products, "[]"); !done)
                   return fail(done.error());
               return writer.finish();
           }))
        .has_value();
}

/// The same numbers into bare tables by prepared statements, a page a transaction as the engine writes them; then their join.
std::pair<double, double> bare(const QString &path, int count)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                     "CREATE TABLE v(id TEXT PRIMARY KEY, code TEXT, name TEXT, barcodes TEXT, price TEXT, cost TEXT, version TEXT);"
                     "CREATE TABLE s(variant TEXT, warehouse TEXT, on_hand INTEGER, reserved INTEGER, incoming INTEGER, PRIMARY KEY(variant, warehouse));"
                     "CREATE TABLE l(sku TEXT PRIMARY KEY, variant TEXT);"
                     "CREATE TABLE t(sku TEXT PRIMARY KEY, available INTEGER)",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *statements[4] = {};
    const char *texts[4] = {"INSERT INTO v VALUES(?1,'SKU-'||?1,'Variant '||?1,'[\"4000000000000\"]','9','4','1')", "INSERT INTO s VALUES(?1,'5',?2*1000,?3*1000,0)",
                            "INSERT INTO l VALUES(?1,?1)", "INSERT INTO t VALUES(?1,?2)"};
    for (int i = 0; i < 4; ++i)
        sqlite3_prepare_v2(db, texts[i], -1, &statements[i], nullptr);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        if (i % 200 == 0)
            sqlite3_exec(db, i == 0 ? "BEGIN" : "COMMIT; BEGIN", nullptr, nullptr, nullptr);
        const std::string id = std::to_string(i + 1);
        for (sqlite3_stmt *statement : statements) {
            sqlite3_bind_text(statement, 1, id.data(), static_cast<int>(id.size()), SQLITE_TRANSIENT);
            if (sqlite3_bind_parameter_count(statement) > 1)
                sqlite3_bind_int(statement, 2, i % 50);
            if (sqlite3_bind_parameter_count(statement) > 2)
                sqlite3_bind_int(statement, 3, i % 3);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
    }
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    const double written = since(timer);
    for (sqlite3_stmt *statement : statements)
        sqlite3_finalize(statement);
    timer.restart();
    sqlite3_stmt *join = nullptr;
    sqlite3_prepare_v2(db, "SELECT t.sku, t.available, s.on_hand, s.reserved FROM t JOIN l ON l.sku = t.sku JOIN s ON s.variant = l.variant AND s.warehouse = '5'"
                           " WHERE t.available * 1000 <> s.on_hand - s.reserved ORDER BY t.available * 1000 - s.on_hand + s.reserved DESC",
                       -1, &join, nullptr);
    while (sqlite3_step(join) == SQLITE_ROW)
        (void)sqlite3_column_int64(join, 1);
    sqlite3_finalize(join);
    sqlite3_close(db);
    return {written, since(timer)};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    QTemporaryDir folder;
    const SystemClock clock;
    store::Store::Options options;
    options.folder = folder.path();
    options.clock = &clock;
    auto opened = store::Store::open(options);
    if (!opened || !fillShop(**opened, count)) {
        std::fprintf(stderr, "the store could not be filled\n");
        return 1;
    }
    store::Store &store = **opened;
    const auto [written, joined] = bare(folder.filePath(u"bare.db"_s), count);

    QuickErp erp(count);
    sync::ErpEngine engine(store, erp, Erp, clock);
    QElapsedTimer timer;
    timer.start();
    const auto first = QCoro::waitFor(engine.syncOnce());
    const double pulled = since(timer);
    timer.restart();
    const auto second = QCoro::waitFor(engine.syncOnce());
    const double again = since(timer);
    if (!first || !second || first->linked != count) {
        std::fprintf(stderr, "the ERP was not read\n");
        return 1;
    }
    (void)now(store.writeWork([](store::WriteScope &scope) { return store::ErpLinks(scope.connection(), Erp).feed(u"5"_s, u"S1"_s, u"W1"_s); }));
    timer.restart();
    double found = 0;
    const auto compared = now(store.read([&](store::Connection &db) -> Result<std::pair<qint64, qint64>> {
        store::Ask ask;
        ask.kind = RecordKind::Stock;
        ask.text = u"differs:yes sort:cause"_s;
        const auto ids = store::Query(db).ids(ask);
        if (!ids)
            return fail(ids.error());
        found = since(timer);
        const auto rows = store::GridRows(db).stock(*ids);
        if (!rows)
            return fail(rows.error());
        return std::pair(static_cast<qint64>(ids->size()), static_cast<qint64>(rows->size()));
    }));
    const double reconciled = since(timer);
    if (!compared) {
        std::fprintf(stderr, "%s\n", qPrintable(compared.error().detail));
        return 1;
    }
    std::printf("%d variants\n%-58s %9s %12s %8s\n", count, "", "ms", "bare", "ratio");
    const auto line = [](const char *what, double time, double limit) { std::printf("%-58s %9.1f %12.1f %7.2fx\n", what, time, limit, time / limit); };
    line("pull of variants and stock, matching to SKUs", pulled, written);
    line("the same again, nothing changed", again, written);
    line("differences found and sorted by gravity", found, joined);
    line(qPrintable(u"reconciliation, %1 differences with cause, all read"_s.arg(compared->second)), reconciled, joined);
    std::printf("%-58s %9.1f %12.1f %7.2fx\n", "reconciliation beside its budget", reconciled, 2000.0, reconciled / 2000.0);
    return 0;
}
