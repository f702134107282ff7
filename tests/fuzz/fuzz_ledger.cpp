// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/backup.h"
#include "models/criteria/field_catalog.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/store/verify.h"
#include "tests/support/fake_clock.h"

#include <QCoroTask>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace quayside;
using store::Connection;
using store::Statement;
using store::WriteScope;

namespace {

constexpr const char *Columns[] = {"seq", "id", "at", "person", "command", "kind", "shop", "record", "reason", "details", "previous", "hash"};
constexpr int ColumnCount = 12;

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

/// The input, taken apart from its beginning; zeros and empty texts when it is used up.
struct Taker
{
    const std::uint8_t *data;
    std::size_t left;

    int byte()
    {
        if (left == 0)
            return 0;
        --left;
        return *data++;
    }
    qint64 number()
    {
        quint64 value = 0;
        for (int size = byte() % 9; size > 0; --size)
            value = value << 8 | quint64(byte());
        return static_cast<qint64>(value);
    }
    QByteArray bytes()
    {
        const std::size_t size = std::min<std::size_t>(left, std::size_t(byte()));
        QByteArray taken(reinterpret_cast<const char *>(data), static_cast<qsizetype>(std::min(size, left)));
        data += taken.size();
        left -= std::size_t(taken.size());
        return taken;
    }
    QString text() { return QString::fromUtf8(bytes()); }
};

std::unique_ptr<store::Store> openIn(const QString &folder, const Clock &clock)
{
    store::Store::Options options;
    options.folder = folder;
    options.clock = &clock;
    options.sealKey = QByteArray(32, 'k');
    auto opened = store::Store::open(options);
    require(opened.has_value(), "the store does not open");
    return std::move(*opened);
}

// As an honest program writes them: whatever their texts say, they make a chain.
Result<int> appendSome(Connection &db, Taker &taker)
{
    const int count = 1 + taker.byte() % 4;
    for (int i = 0; i < count; ++i) {
        ledger::Event event;
        event.id = u"event-%1"_s.arg(i);
        event.at = taker.number();
        event.person = taker.text();
        event.command = taker.text();
        event.record = {static_cast<RecordKind>(taker.byte() % RecordKindCount), taker.text(), taker.text()};
        event.reason = taker.text();
        event.details = {{u"before"_s, taker.text()}, {u"count"_s, static_cast<double>(taker.number())}, {taker.text(), taker.text()}};
        const auto written = store::LedgerRepository(db).append(event);
        if (!written)
            return fail(written.error());
    }
    return count;
}

// As somebody who means harm, or a torn page: any value in any column of any row.
Done spoil(Connection &db, Taker &taker, int rows)
{
    for (const char *trigger : {"DROP TRIGGER ledger_no_update", "DROP TRIGGER ledger_no_delete"}) {
        Statement drop = db.prepare(trigger);
        QUAYSIDE_TRY(drop.run());
    }
    const int column = taker.byte() % ColumnCount;
    const int row = 1 + taker.byte() % rows;
    Statement statement = db.prepare(std::string("UPDATE ledger SET ") + Columns[column] + "=? WHERE seq=?");
    const bool isNumber = column == 0 || column == 2 || column == 5;
    const std::string text = isNumber || column >= 10 ? std::string() : taker.bytes().toStdString();
    if (isNumber)
        statement.bind(taker.number());
    else if (column >= 10)
        statement.blob(taker.bytes());
    else
        statement.bind(text); // as it is, UTF-8 or not; it lives until the step
    statement.bind(row);
    return statement.run();
}

// Everything that looks at a ledger.
Done lookAround(Connection &db)
{
    store::LedgerRepository ledger(db);
    const auto page = ledger.page(0, 50);
    if (!page)
        return fail(page.error());
    for (const ledger::Event &event : *page) {
        const auto again = ledger.ofRecord(event.record, 5);
        if (!again)
            return fail(again.error());
    }
    store::Query query(db);
    const auto ids = query.ids({RecordKind::Ledger, u"sort:at-"_s, {}, 0, {}});
    if (!ids)
        return fail(ids.error());
    QStringList columns;
    for (const criteria::Field &field : store::fieldCatalog(RecordKind::Ledger)->fields())
        columns.append(field.id);
    const auto values = query.values(RecordKind::Ledger, *ids, columns);
    return values ? Done() : Done(fail(values.error()));
}

bool isSame(const ledger::Event &one, const ledger::Event &other)
{
    return one.seq == other.seq && one.id == other.id && one.at == other.at && one.person == other.person && one.command == other.command
        && one.record == other.record && one.reason == other.reason && one.details == other.details && one.previous == other.previous
        && one.hash == other.hash;
}

struct World
{
    tests::FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store = openIn(folder.filePath(u"w"_s), clock);
};

// The whole way: a backup that carries such a ledger is taken, put back and looked at.
void throughABackup(World &world)
{
    const QString at = world.folder.filePath(u"w"_s);
    QFile workspace(at + u"/workspace.json"_s);
    require(workspace.open(QIODevice::WriteOnly) && workspace.write("{}") == 2, "no workspace file");
    workspace.close();
    const QString file = world.folder.filePath(u"it.quayside"_s);
    const QString back = world.folder.filePath(u"back"_s);
    QFile::remove(file);
    QDir(back).removeRecursively();
    require(QCoro::waitFor(workspace::makeBackup(at, file, 1)).has_value(), "no backup");
    require(QCoro::waitFor(workspace::restoreBackup(file, back)).has_value(), "a backup does not come back");
    const auto restored = openIn(back, world.clock);
    auto look = [](Connection &db) -> Result<qsizetype> {
        QUAYSIDE_TRY(lookAround(db));
        const auto found = store::verify(db);
        if (!found)
            return fail(found.error());
        return found->size();
    };
    auto future = restored->read(std::move(look));
    future.waitForFinished();
    require(future.result().has_value(), "a restored ledger cannot be looked at");
}

} // namespace

/// Any bytes as a ledger that comes in with a backup: an honest chain of any texts holds, one that anything was changed in is found
/// out, and everything that shows a ledger bears the sight.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_ledger";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static auto world = std::make_unique<World>();

    const bool isWhole = size > 0 && data[0] == 'B';
    auto work = [data, size, isWhole](WriteScope &scope) -> Result<int> {
        Taker taker{data, size};
        (void)taker.byte();
        Connection &db = scope.connection();
        store::LedgerRepository ledger(db);
        const auto rows = appendSome(db, taker);
        if (!rows)
            return fail(rows.error());
        const auto honest = ledger.breaks();
        require(honest && honest->isEmpty(), "an honest chain does not hold");
        const auto before = ledger.page(0, 50);
        require(before.has_value(), "a ledger cannot be read");
        if (spoil(db, taker, *rows)) {
            require(lookAround(db).has_value(), "a ledger cannot be looked at");
            const auto after = ledger.page(0, 50);
            const auto broken = ledger.breaks();
            require(after && broken, "a spoilt ledger cannot be read");
            const bool isUnchanged = std::equal(before->begin(), before->end(), after->begin(), after->end(), isSame);
            require(isUnchanged || !broken->isEmpty(), "a change in the ledger is not found");
        }
        if (isWhole)
            return *rows;
        return fail(FaultKind::Cancelled, u"rolled back"_s);
    };
    auto future = world->store->writeWork(std::move(work));
    future.waitForFinished();
    if (future.result()) {
        throughABackup(*world);
        world.reset();
        world = std::make_unique<World>();
    }
    return 0;
}
