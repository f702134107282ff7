// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/workspace.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/store/verify.h"

#include <QCoroFuture>
#include <QCoroTimer>

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

struct Cell
{
    QString sku;
    QString price;
    int decimals = 2;
};

Result<QList<Cell>> cellsOf(store::Connection &db)
{
    QList<Cell> cells;
    store::Query query(db);
    const auto ids = query.ids({RecordKind::Sku, u"status:live sort:sku"_s, {}, 0, {}});
    if (!ids)
        return fail(ids.error());
    const auto rows = query.values(RecordKind::Sku, *ids, {u"sku"_s, u"price"_s, u"currency"_s});
    if (!rows)
        return fail(rows.error());
    for (const QVariantList &row : *rows)
        cells.append({row[0].toString(), row[1].toString(), row[2] == u"IDR"_s || row[2] == u"VND"_s ? 0 : 2});
    return cells;
}

/// What is there after the last kill: all prices, and whether all files hold.
struct Left
{
    QList<QVariantList> prices; ///< SKU, the price that is shown, what the shop has
    QStringList findings;
};

Result<Left> leftIn(store::Connection &db)
{
    Left left;
    store::Query query(db);
    const auto ids = query.ids({RecordKind::Sku, {}, {}, 0, {}});
    if (!ids)
        return fail(ids.error());
    const auto rows = query.values(RecordKind::Sku, *ids, {u"sku"_s, u"price"_s, u"mirror_price"_s});
    if (!rows)
        return fail(rows.error());
    left.prices = *rows;
    const auto findings = store::verify(db);
    if (!findings)
        return fail(findings.error());
    for (const store::Finding &finding : *findings)
        left.findings.append(finding.subject + u' ' + finding.detail);
    return left;
}

void say(const char *what, const QString &sku, const QString &price)
{
    std::printf("%s %s %s\n", what, qPrintable(sku), qPrintable(price));
    std::fflush(stdout);
}

// Reads and sends without a pause, beside the edits.
QCoro::Task<void> keepSyncing(workspace::Workspace &open)
{
    for (;;) {
        sync::SyncOptions options;
        options.patience = 0;
        (void)co_await open.sync().syncOnce(std::move(options));
        co_await QCoro::sleepFor(std::chrono::milliseconds(20));
    }
}

// One edit after the other: "?" before, "!" when it was confirmed, "-" when it was refused.
QCoro::Task<void> keepEditing(workspace::Workspace &open, quint32 seed)
{
    QRandomGenerator random(seed);
    const Result<QList<Cell>> cells = co_await open.store().read(cellsOf);
    while (cells && !cells->isEmpty()) {
        const Cell &cell = cells->at(random.bounded(cells->size()));
        const double factor = 0.98 + random.bounded(0.04);
        const double price = cell.decimals == 0 ? std::round(cell.price.toDouble() * factor / 100) * 100 : cell.price.toDouble() * factor;
        const QString text = QString::number(price, 'f', cell.decimals);
        commands::Invocation edit(u"listings.edit"_s);
        edit.on.kind = RecordKind::Sku;
        edit.on.criteria = u"sku:"_s + cell.sku;
        edit.on.isAllMatching = true;
        edit.args.insert(u"price"_s, text);
        say("?", cell.sku, text);
        const auto done = co_await open.registry().run(std::move(edit));
        const bool isTaken = done && done->affected == 1;
        say(isTaken ? "!" : "-", cell.sku, text);
    }
}

QCoro::Task<void> work(QString folder, quint32 seed)
{
    workspace::OpenRequest request(folder);
    request.passphrase = qEnvironmentVariable("QUAYSIDE_PASSPHRASE");
    auto opened = co_await workspace::Workspace::open(std::move(request));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        QCoreApplication::exit(1);
        co_return;
    }
    // Nothing is taken down: whoever started this kills it.
    workspace::Workspace *open = opened->release();
    const Result<Left> left = co_await open->store().read(leftIn);
    if (!left || !left->findings.isEmpty()) {
        std::fprintf(stderr, "verify: %s\n", qPrintable(left ? left->findings.join(u'\n') : left.error().detail));
        QCoreApplication::exit(1);
        co_return;
    }
    for (const QVariantList &row : left->prices)
        std::printf("= %s %s %s\n", qPrintable(row[0].toString()), qPrintable(row[1].toString()), qPrintable(row[2].toString()));
    std::printf("open\n");
    std::fflush(stdout);
    keepSyncing(*open);
    co_await keepEditing(*open, seed);
}

} // namespace

/// edit_loop FOLDER SEED: verifies, says what the prices are ("= SKU shown shop's") and "open"; then edits prices and synchronises for ever, and says so
/// line by line. Made to be killed. Exit 1: the workspace does not open, or something in it is wrong.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quayside"_s);
    if (argc != 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const quint32 seed = QByteArray(argv[2]).toUInt();
    QMetaObject::invokeMethod(&application, [&] { work(folder, seed); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
