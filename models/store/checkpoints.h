// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <atomic>
#include <memory>

namespace quayside::store {

template <class Owned>
class Workers;

/// Copies the mirror's log into its file while the writer goes on. After a commit that left enough pages in the log a thread of its own
/// copies them. When the log has reached its limit all the same, the writer copies the rest itself: beside a writer that never rests a
/// log would never begin anew, and grow for ever (facts/performance.md, "passive checkpoints from a second connection"). Made and used
/// on one thread at a time, the writer's.
class Checkpoints
{
public:
    /// Takes the place of wal_autocheckpoint on the writer's connection, which must be there as long as this is.
    [[nodiscard]] static Result<std::unique_ptr<Checkpoints>> of(Connection &writer, const QString &path, int limit);
    ~Checkpoints();
    Checkpoints(const Checkpoints &) = delete;
    Checkpoints &operator=(const Checkpoints &) = delete;

    /// Pages of the log at which the writer copies itself.
    void setLimit(int pages) { m_limit = pages; }

private:
    Checkpoints(sqlite3 *writer, int limit) : m_writer(writer), m_limit(limit) {}
    void committed(int pages);

    sqlite3 *m_writer;
    std::unique_ptr<Workers<Connection>> m_worker;
    std::atomic_bool m_isBusy = false;
    int m_limit;
    int m_askedAt = 0;   ///< pages in the log when it was copied last
};

} // namespace quayside::store
