// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/tiktok_remote.h"
#include "app/remotes/tiktok/token_keeper.h"
#include "app/secrets/memory_secrets.h"
#include "app/sync/sync_engine.h"
#include "models/criteria/field_catalog.h"
#include "tests/unit/commands/desk.h"
#include "tests/unit/practice/shop_rig.h"

#include <QDir>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace quayside::tests {

/// A practice shop whose time stands still, the real adapter over real HTTP, and a desk with the engine between them. A read is
/// tried once, without the door's patience: what fails, fails.
struct Pier : Desk
{
    explicit Pier(Running &running) : running(running) {}
    ~Pier()
    {
        engine.reset();
        if (door)
            QCoro::waitFor(door->shutDown());
    }

    /// Signs in, opens the store and hires people; nothing is read yet.
    bool connect()
    {
        clock.set(running.clock.now());
        remotes::HttpOptions fast;
        fast.pace.start = fast.pace.highest = 2'000;
        fast.pace.burst = 200;
        fast.attempts = 1;
        fast.firstPause = 1;
        // Pauses pass at once, for the door alone: the shop's time stands still.
        doorClock.set(running.clock.now());
        fast.later = [this](qint64 milliseconds, const std::function<void()> &then) {
            doorClock.advance(milliseconds);
            QTimer::singleShot(0, then);
        };
        door = std::make_unique<remotes::HttpDoor>(doorClock, fast);
        const QJsonObject card = running.shop->card();
        remotes::tiktok::TikTokAccount account;
        account.id = u"main"_s;
        account.apiBase = account.authBase = QUrl(card[u"base_url"_s].toString());
        account.appKey = card[u"app_key"_s].toString();
        tokens = std::make_unique<remotes::tiktok::TokenKeeper>(*door, secrets, doorClock, account);
        if (!QCoro::waitFor(tokens->setAppSecret(card[u"app_secret"_s].toString())) || !QCoro::waitFor(tokens->exchange(card[u"auth_code"_s].toString())))
            return false;
        remote = remotes::tiktok::makeTikTokRemote(*door, *tokens);
        return openAgain() && hire(u"Olga"_s, u"administrator"_s, true) && hire(u"Dewi"_s, u"merchandiser"_s) && hire(u"Hanna"_s, u"manager"_s)
            && hire(u"Mai"_s, u"support"_s) && hire(u"Omar"_s, u"operations"_s) && as(u"Dewi"_s);
    }
    /// The program starts over the files that are there.
    bool openAgain()
    {
        registry.reset();
        engine.reset();
        if (!open() || !start())
            return false;
        engine = std::make_unique<sync::SyncEngine>(*store, remote.get(), clock, ids);
        return true;
    }
    void close()
    {
        registry.reset();
        engine.reset();
        store.reset();
    }
    /// Sets the files aside under a name, to begin from them again and again.
    bool keepAs(const QString &name)
    {
        close();
        return copyAll(folder.path(), kept.filePath(name)) && openAgain();
    }
    bool beginFrom(const QString &name)
    {
        close();
        doorClock.set(running.clock.now());
        return copyAll(kept.filePath(name), folder.path()) && openAgain();
    }
    /// Time passes here and in the shop.
    void advance(qint64 milliseconds)
    {
        running.clock.advance(milliseconds);
        clock.set(running.clock.now());
        doorClock.set(running.clock.now());
    }

    Result<sync::SyncSummary> sync(const QList<remotes::Resource> &resources = {})
    {
        sync::SyncOptions options;
        options.resources = resources;
        options.patience = 0;
        return QCoro::waitFor(engine->syncOnce(options));
    }
    /// Sends and reads back, and reads nothing else.
    Result<sync::SyncSummary> send()
    {
        sync::SyncOptions options;
        options.isPulling = options.isFilling = false;
        options.patience = 0;
        return QCoro::waitFor(engine->syncOnce(options));
    }
    /// What a run complains of; empty when it complains of nothing.
    static QString complaint(const Result<sync::SyncSummary> &ran)
    {
        if (!ran)
            return u"fault: "_s + ran.error().detail;
        QStringList all;
        for (const sync::PullProblem &problem : ran->problems)
            all.append(problem.resource + u": "_s + problem.fault.detail);
        return all.join(u"; "_s);
    }
    /// Again and again until a run brings nothing that was not known: details of single records come a few at a time. What is in the
    /// way of that, or nothing.
    QString syncUntilQuiet(const QList<remotes::Resource> &resources = {})
    {
        // Small lists without versions, which are written anew whenever they are read.
        static const QStringList whole{u"shops"_s, u"warehouses"_s, u"categories"_s, u"brands"_s, u"delivery-options"_s};
        QString still;
        for (int i = 0; i < 60; ++i) {
            const auto ran = sync(resources);
            if (const QString wrong = complaint(ran); !wrong.isEmpty())
                return wrong;
            still.clear();
            for (auto it = ran->pulled.cbegin(); it != ran->pulled.cend(); ++it) {
                if (it->inserted > 0 || (it->updated > 0 && !whole.contains(it.key())) || it->hasOlder)
                    still += u"%1: %2 new, %3 changed%4; "_s.arg(it.key()).arg(it->inserted).arg(it->updated).arg(it->hasOlder ? u", older ones"_s : QString());
            }
            if (still.isEmpty() && ran->understood + ran->gone == 0)
                return {};
        }
        return u"never quiet: "_s + still;
    }
    /// Every row of the mirror in every column that can be listed, one a line, sorted: two mirrors with the same lines show the same.
    QStringList shown()
    {
        static const QSet<RecordKind> ours{RecordKind::Change, RecordKind::ChangeSet, RecordKind::Conflict, RecordKind::Outbox, RecordKind::Ledger,
                                           RecordKind::Person, RecordKind::Comment, RecordKind::Task, RecordKind::Notice, RecordKind::Run, RecordKind::Version};
        const Instant now = clock.now();
        QStringList lines;
        for (int i = 0; i < RecordKindCount; ++i) {
            const auto kind = static_cast<RecordKind>(i);
            if (ours.contains(kind))
                continue;
            QStringList columns;
            for (const criteria::Field &field : store::fieldCatalog(kind)->fields()) {
                if (field.type != criteria::FieldType::Tags && field.id != "state"_L1) // the state is that of a change of ours
                    columns.append(field.id);
            }
            const auto rows = read([=](store::Connection &db) -> Result<QList<QVariantList>> {
                store::Query query(db);
                const auto all = query.ids({kind, {}, {}, now, {}});
                if (!all)
                    return fail(all.error());
                return query.values(kind, *all, columns);
            });
            if (!rows) {
                lines.append(recordWord(kind) + u": "_s + rows.error().detail);
                continue;
            }
            for (const QVariantList &row : *rows) {
                QString line = recordWord(kind);
                for (qsizetype c = 0; c < row.size(); ++c)
                    line += u" | "_s + columns[c] + u'=' + row[c].toString();
                lines.append(line);
            }
        }
        lines.sort();
        return lines;
    }
    /// The first lines that one has and the other does not; empty when they are the same. Both are sorted.
    static QString difference(const QStringList &mine, const QStringList &wanted)
    {
        QStringList more;
        QStringList less;
        std::set_difference(mine.begin(), mine.end(), wanted.begin(), wanted.end(), std::back_inserter(more));
        std::set_difference(wanted.begin(), wanted.end(), mine.begin(), mine.end(), std::back_inserter(less));
        if (more.isEmpty() && less.isEmpty())
            return {};
        const QString too = more.value(0);
        const QString missing = less.value(0);
        qsizetype at = 0;
        while (at < std::min(too.size(), missing.size()) && too[at] == missing[at])
            ++at;
        const qsizetype from = too.isEmpty() || missing.isEmpty() ? 0 : std::max<qsizetype>(0, at - 60);
        return u"%1 lines too many, %2 too few: %3 … %4, wanted: %5"_s.arg(more.size()).arg(less.size()).arg(too.left(40), too.mid(from, 200), missing.mid(from, 200));
    }
    /// The first line that is neither one of before nor one of after; empty when there is none.
    static QString neitherOf(const QStringList &mine, const QStringList &before, const QStringList &after)
    {
        const auto strange = std::find_if(mine.begin(), mine.end(), [&](const QString &line) {
            return !std::binary_search(before.begin(), before.end(), line) && !std::binary_search(after.begin(), after.end(), line);
        });
        return strange == mine.end() ? QString() : *strange;
    }
    QList<RecordRef> refs(RecordKind kind, const QString &criteria)
    {
        const Instant now = clock.now();
        const auto found = read([=](store::Connection &db) -> Result<QList<RecordRef>> {
            store::Query query(db);
            const auto all = query.ids({kind, criteria, {}, now, {}});
            if (!all)
                return fail(all.error());
            return query.refs(kind, *all);
        });
        return found ? *found : QList<RecordRef>();
    }

    /// Values of the first record that fits; empty without one.
    QVariantList firstOf(RecordKind kind, const QString &criteria, const QStringList &columns)
    {
        const Instant now = clock.now();
        const auto found = read([=](store::Connection &db) -> Result<QList<QVariantList>> {
            store::Query query(db);
            const auto all = query.firstIds({kind, criteria, {}, now, {}}, 1);
            if (!all)
                return fail(all.error());
            return query.values(kind, *all, columns);
        });
        return found && !found->isEmpty() ? found->first() : QVariantList();
    }

    Running &running;
    FakeClock doorClock;
    QTemporaryDir kept;
    secrets::MemorySecrets secrets;
    std::unique_ptr<remotes::HttpDoor> door;
    std::unique_ptr<remotes::tiktok::TokenKeeper> tokens;
    std::unique_ptr<remotes::Remote> remote;
    std::unique_ptr<sync::SyncEngine> engine;

private:
    static bool copyAll(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QString &old : QDir(to).entryList(QDir::Files))
            QFile::remove(QDir(to).filePath(old));
        bool isDone = true;
        for (const QString &name : QDir(from).entryList(QDir::Files))
            isDone = QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)) && isDone;
        return isDone;
    }
};

} // namespace quayside::tests
