// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/checkpoints.h"
#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "models/store/opening.h"
#include "models/store/orders_ahead.h"
#include "models/store/outbox_repository.h"
#include "models/store/tokenizer.h"
#include "models/store/version_repository.h"
#include "models/store/workers.h"

#include <sqlite3.h>

#include <QDir>

#include <algorithm>
#include <atomic>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

// A notice that names more than this is no cheaper than "all of them".
constexpr std::size_t MostNamed = 20'000;

// Pages in the mirror's log (facts/performance.md 9.2).
constexpr int LogLive = 8'000;
constexpr int LogBulk = 20'000;

struct Writers
{
    std::unique_ptr<Connection> mirror;
    std::unique_ptr<Connection> work;
    std::unique_ptr<Connection> history;
    std::unique_ptr<Checkpoints> checkpoints; ///< of the mirror; goes before its connection
};

} // namespace

void WriteScope::touch(RecordKind kind, qint64 id)
{
    for (Touched &touched : m_commit.touched) {
        if (touched.kind != kind)
            continue;
        if (touched.ids.size() >= MostNamed)
            touched.all = true;
        if (!touched.all)
            touched.ids.push_back(id);
        return;
    }
    m_commit.touched.push_back({kind, {id}, false});
}

void WriteScope::touchAll(RecordKind kind)
{
    touch(kind, 0);
    for (Touched &touched : m_commit.touched) {
        if (touched.kind == kind) {
            touched.all = true;
            touched.ids.clear();
        }
    }
}

struct CancelToken::State
{
    std::mutex mutex;
    std::atomic_bool isCancelled = false;
    sqlite3 *running = nullptr; ///< the connection to interrupt; guarded by mutex
};

CancelToken::CancelToken() : m_state(std::make_shared<State>())
{
}

void CancelToken::cancel() const
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isCancelled = true;
    if (m_state->running != nullptr)
        sqlite3_interrupt(m_state->running);
}

bool CancelToken::isCancelled() const
{
    return m_state->isCancelled;
}

struct Store::Private
{
    Options options;
    OpenReport report;
    std::unique_ptr<Workers<Connection>> readers;
    std::unique_ptr<Workers<Writers>> writer;
    std::shared_ptr<WordCutter> cutter = std::make_shared<WordCutter>();

    void setLogLimit(int pages)
    {
        writer->add([pages](Writers *writers) {
            if (writers != nullptr && writers->checkpoints)
                writers->checkpoints->setLimit(pages);
        });
    }
    [[nodiscard]] QString mirrorPath() const { return QDir(options.folder).filePath(u"mirror.db"_s); }
};

Store::Store(std::unique_ptr<Private> d) : d(std::move(d))
{
    qRegisterMetaType<Commit>();
}

Store::~Store()
{
    d->readers->close();
    d->writer->close();
}

Result<std::unique_ptr<Store>> Store::open(Options options)
{
    Q_ASSERT(options.clock != nullptr);
    if (!QDir().mkpath(options.folder))
        return fail(FaultKind::Invalid, u"the folder cannot be made"_s, options.folder);
    auto d = std::make_unique<Private>();
    const QString mirrorPath = QDir(options.folder).filePath(u"mirror.db"_s);
    const QString workPath = QDir(options.folder).filePath(u"work.db"_s);
    const QString historyPath = QDir(options.folder).filePath(u"history.db"_s);

    // Problems are met here, on the caller's thread, before anything runs; the threads then open files that are in order.
    if (auto prepared = prepareFiles(mirrorPath, workPath, historyPath, options, d->report); !prepared)
        return fail(prepared.error());

    auto writers = std::make_shared<Writers>();
    auto mirror = openWriter(File::Mirror, mirrorPath, workPath);
    if (!mirror)
        return fail(mirror.error());
    auto work = openWriter(File::Work, workPath, mirrorPath);
    if (!work)
        return fail(work.error());
    auto history = openWriter(File::History, historyPath, {});
    if (!history)
        return fail(history.error());
    QUAYSIDE_TRY((*work)->attach(historyPath, u"history"_s));
    (*mirror)->sealKey = options.sealKey;
    (*work)->sealKey = options.sealKey;
    if (options.access == Access::Write) {
        Transaction transaction(**work);
        if (auto recovered = OutboxRepository(**work).recover(); !recovered)
            return fail(recovered.error());
        if (auto done = transaction.commit(); !done)
            return fail(done.error());
        QUAYSIDE_TRY(VersionRepository(**history).dropOld(**work, options.clock->now()));
    }
    if (options.access == Access::Write) {
        auto checkpoints = Checkpoints::of(**mirror, mirrorPath, LogLive);
        if (!checkpoints)
            return fail(checkpoints.error());
        writers->checkpoints = std::move(*checkpoints);
    }
    writers->mirror = std::move(*mirror);
    writers->work = std::move(*work);
    writers->history = std::move(*history);
    d->writer = std::make_unique<Workers<Writers>>(1, Workers<Writers>::OnClose::Finish, [writers](int) {
        auto owned = std::make_unique<Writers>();
        *owned = std::move(*writers);
        return owned;
    });

    auto readers = std::make_shared<std::vector<std::unique_ptr<Connection>>>();
    for (int i = 0; i < options.readers; ++i) {
        auto reader = Connection::open(mirrorPath, Connection::Mode::ReadOnly, workPath, u"work"_s);
        if (!reader)
            return fail(reader.error());
        if (auto done = (*reader)->execute("PRAGMA cache_size=-32000; PRAGMA query_only=ON"); !done)
            return fail(done.error());
        QUAYSIDE_TRY((*reader)->attach(historyPath, u"history"_s));
        (*reader)->sealKey = options.sealKey;
        readers->push_back(std::move(*reader));
    }
    d->readers = std::make_unique<Workers<Connection>>(options.readers, Workers<Connection>::OnClose::GiveUp, [readers](int i) {
        return std::move((*readers)[static_cast<std::size_t>(i)]);
    });
    d->options = std::move(options);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

const Store::OpenReport &Store::openReport() const
{
    return d->report;
}

std::shared_ptr<OrdersAhead> Store::ordersAhead() const
{
    return std::make_shared<OrdersAhead>(d->options.sealKey, d->cutter);
}

const Clock &Store::clock() const
{
    return *d->options.clock;
}

void Store::queueRead(Job job, const CancelToken &token)
{
    d->readers->add([this, job = std::move(job), token](Connection *connection) {
        const auto &state = token.m_state;
        {
            const std::lock_guard lock(state->mutex);
            if (connection == nullptr || state->isCancelled) {
                connection = nullptr;
            } else {
                state->running = connection->handle();
            }
        }
        if (connection == nullptr) {
            job(nullptr);
            return;
        }
        {
            // One transaction, so that all statements of a job see the same moment.
            Transaction snapshot(*connection, Transaction::Kind::Deferred);
            job(connection);
        }
        if (connection->hasMetDamage)
            suspectMirror(d->mirrorPath());
        const std::lock_guard lock(state->mutex);
        state->running = nullptr;
    });
}

void Store::queueWrite(File file, std::function<Done(WriteScope &)> body, std::function<void(Done)> finish)
{
    d->writer->add([this, file, now = clock().now(), body = std::move(body), finish = std::move(finish)](Writers *writers) {
        if (writers == nullptr) {
            finish(fail(FaultKind::Cancelled, u"the store is closed"_s));
            return;
        }
        if (d->options.access == Access::Read) {
            finish(fail(FaultKind::Busy, u"opened for reading"_s, d->options.folder));
            return;
        }
        Connection &connection = file == File::Mirror ? *writers->mirror : *writers->work;
        Commit commit{file, {}};
        Done end;
        {
            Transaction transaction(connection);
            end = transaction.begun();
            if (end) {
                std::optional<Transaction> beside;
                if (file == File::Mirror) {
                    beside.emplace(*writers->history, Transaction::Kind::Deferred);
                    end = beside->begun();
                }
                WriteScope scope(connection, *writers->history, now, commit);
                if (end)
                    end = body(scope);
                // History first: a version that the mirror does not have yet is written again and found there; the other way
                // round it would be lost between the two.
                if (end && beside)
                    end = beside->commit();
                if (end)
                    end = transaction.commit();
            }
        }
        if (connection.hasMetDamage)
            suspectMirror(d->mirrorPath());
        if (end && !commit.touched.empty())
            QMetaObject::invokeMethod(this, [this, commit] { Q_EMIT committed(commit); }, Qt::QueuedConnection);
        finish(std::move(end));
    });
}

QFuture<Done> Store::beginBulkLoad()
{
    d->setLogLimit(LogBulk);
    return writeMirror([](WriteScope &scope) { return dropOrderIndexes(scope.connection()); });
}

QFuture<Done> Store::endBulkLoad()
{
    auto done = writeMirror([](WriteScope &scope) { return makeOrderIndexes(scope.connection()); });
    d->setLogLimit(LogLive);
    return done;
}

} // namespace quayside::store
