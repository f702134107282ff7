// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace quayside::store {

class Connection;
class OrdersAhead;

/// The files of a workspace. A transaction writes Mirror or Work.
enum class File : quint8 {
    Mirror,  ///< mirror.db: what remotes said, and everything derived from it
    Work,    ///< work.db: what people here did; synchronous=FULL
    History, ///< history.db: what remotes said before; written beside Mirror
};

/// What a committed transaction touched, so that tables and panels refresh only what they show.
struct Touched
{
    RecordKind kind = RecordKind::Sku;
    std::vector<qint64> ids;   ///< local ids for mirror records; empty with `all`
    bool all = false;          ///< too many to name
};
struct Commit
{
    File file = File::Mirror;
    std::vector<Touched> touched;
};

/// The writing side of one transaction; exists only inside writeMirror() and writeWork().
/// Unqualified table names resolve in both files; a transaction must write its own file only.
class WriteScope
{
public:
    WriteScope(Connection &connection, Connection &history, Instant now, Commit &commit)
        : m_connection(connection), m_history(history), m_now(now), m_commit(commit)
    {
    }
    [[nodiscard]] Connection &connection() { return m_connection; }
    /// Writes history.db, in a transaction that is committed just before that of mirror.db: what is written here must be such
    /// that writing it again changes nothing, for a crash may come between the two. For writeMirror() only.
    [[nodiscard]] Connection &history() { return m_history; }
    /// When the transaction was asked for.
    [[nodiscard]] Instant now() const { return m_now; }
    /// Adds to the notice that goes out after the commit.
    void touch(RecordKind kind, qint64 id);
    void touchAll(RecordKind kind);

private:
    Connection &m_connection;
    Connection &m_history;
    Instant m_now;
    Commit &m_commit;
};

/// Lets a caller give up a read: a statement under way is interrupted, a queued one never starts.
class CancelToken
{
public:
    CancelToken();
    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

private:
    friend class Store;
    struct State;
    std::shared_ptr<State> m_state;
};

/// Who opens the files. Readers of a workspace that another process has open leave it as it is.
enum class Access : quint8 { Read, Write };

/// One workspace's SQLite files: one writer thread, a pool of readers. The UI thread never runs a
/// statement and never waits for one: every call returns at once with a future. `co_await` on it
/// resumes on the caller's thread. Work passed in runs on a store thread; it must not keep the
/// connection and must return a Result. A failing write Result rolls everything back.
class Store final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Options() = default;
        QString folder;                 ///< holds mirror.db, work.db and history.db
        const Clock *clock = nullptr;
        QByteArray sealKey;             ///< 32 bytes; seals buyers' personal data; empty: personal data is not kept
        int readers = 3;
        Access access = Access::Write;  ///< Read: no migration, no recovery, every write ends with Busy
    };

    /// What happened while opening, for one message to the person.
    struct OpenReport
    {
        bool created = false;
        bool mirrorRebuilt = false;     ///< mirror.db was damaged and moved aside; a sync fills it again
        bool historyRebuilt = false;    ///< history.db was damaged and moved aside; versions are kept from now on
        bool workSalvaged = false;      ///< work.db was damaged; what could be read was carried over
        QString movedTo;                ///< where the damaged file lies now
        int salvagedChanges = 0;
        int salvagedOutbox = 0;
        int lostRows = 0;
        int migratedFrom = 0;           ///< schema version before; 0 when there was nothing to do
    };

    /// Opens or creates the files, migrates them (after a copy of work.db), turns Sending outbox entries into
    /// Unknown. Blocks; call before the window needs data, or from a worker. Faults: Newer (file from a newer
    /// program; nothing touched), Damaged (nothing could be salvaged), DiskFull, Invalid (folder).
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(Options options);
    ~Store() override;

    [[nodiscard]] const OpenReport &openReport() const;
    [[nodiscard]] const Clock &clock() const;

    /// Runs `work(Connection &)` on a reader inside one deferred transaction over all files.
    template <class Work>
    [[nodiscard]] auto read(Work work, CancelToken token = {}) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using R = std::invoke_result_t<Work, Connection &>;
        return submit<R>([this, token](Job job) { queueRead(std::move(job), token); },
                         [work = std::move(work)](Connection &c) mutable -> R { return work(c); });
    }

    /// Runs `work(WriteScope &)` on the writer inside one immediate transaction of work.db.
    template <class Work>
    [[nodiscard]] auto writeWork(Work work) -> QFuture<std::invoke_result_t<Work, WriteScope &>>
    {
        return write(File::Work, std::move(work));
    }

    /// The same for mirror.db.
    template <class Work>
    [[nodiscard]] auto writeMirror(Work work) -> QFuture<std::invoke_result_t<Work, WriteScope &>>
    {
        return write(File::Mirror, std::move(work));
    }

    /// For a batch of orders that is being gathered: what can be made of them before they are written. Any thread.
    [[nodiscard]] std::shared_ptr<OrdersAhead> ordersAhead() const;

    /// First load: drops the secondary indexes of orders and lines and marks mirror.db as loading; a later
    /// open resumes or ends it. See facts/performance.md 9.1.
    [[nodiscard]] QFuture<Done> beginBulkLoad();
    [[nodiscard]] QFuture<Done> endBulkLoad();

Q_SIGNALS:
    /// After a commit, on the thread that made the store.
    void committed(const quayside::store::Commit &commit);

private:
    struct Private;
    using Job = std::function<void(Connection *)>;                 // null: cancelled or closed

    explicit Store(std::unique_ptr<Private> d);
    void queueRead(Job job, const CancelToken &token);
    /// Runs the body in a transaction and commits when it succeeds; `finish` gets the end of it.
    void queueWrite(File file, std::function<Done(WriteScope &)> body, std::function<void(Done)> finish);

    template <class R, class Queue, class Work>
    QFuture<R> submit(Queue queue, Work work)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        queue([promise, work = std::make_shared<Work>(std::move(work))](Connection *connection) {
            promise->addResult(connection ? (*work)(*connection)
                                          : R(fail(FaultKind::Cancelled, QStringLiteral("read given up"))));
            promise->finish();
        });
        return future;
    }

    template <class Work>
    auto write(File file, Work work) -> QFuture<std::invoke_result_t<Work, WriteScope &>>
    {
        using R = std::invoke_result_t<Work, WriteScope &>;
        auto promise = std::make_shared<QPromise<R>>();
        auto result = std::make_shared<std::optional<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        queueWrite(
            file,
            [work = std::make_shared<Work>(std::move(work)), result](WriteScope &scope) -> Done {
                result->emplace((*work)(scope));
                if (!result->value())
                    return fail(result->value().error());
                return {};
            },
            [promise, result](Done end) {
                promise->addResult(end ? std::move(**result) : R(fail(end.error())));
                promise->finish();
            });
        return future;
    }

    std::unique_ptr<Private> d;
};

} // namespace quayside::store

Q_DECLARE_METATYPE(quayside::store::Commit)
