// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/change.h"
#include "models/domain/conflict.h"
#include "models/domain/outbox.h"
#include "models/domain/plan.h"
#include "models/store/store.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace quayside::store {
class Connection;
}

namespace quayside::sync {

/// Person of what the program does by itself.
inline constexpr QLatin1StringView System("system");

/// A change beside what the mirror says of its field.
struct Compared
{
    Plan plan;
    QString theirs;
    Instant theirsAt = 0;
};

/// Compares a change with the mirror. Runs on store threads.
[[nodiscard]] Result<Compared> compare(store::Connection &db, const Change &change);

/// What sync writes into work.db: entries, their changes and sets, conflicts, and the ledger events that say so, all inside
/// one transaction. Lives on the writer thread during it.
class WorkWrites
{
public:
    WorkWrites(store::WriteScope &scope, Instant now, IdSource &ids) : m_scope(scope), m_now(now), m_ids(ids) {}

    [[nodiscard]] store::Connection &db() { return m_scope.connection(); }
    [[nodiscard]] Instant now() const { return m_now; }

    [[nodiscard]] Done put(const OutboxEntry &entry);
    [[nodiscard]] Done put(const Change &change);
    /// The entry waits; what for is "review", "audit" or "conflict".
    [[nodiscard]] Done hold(OutboxEntry entry, const QString &reason);
    /// The remote has it.
    [[nodiscard]] Done finish(OutboxEntry entry);
    /// The remote said no, or the decision has lapsed.
    [[nodiscard]] Done refuse(OutboxEntry entry, const QString &reason, int code);
    /// Entry and change go to nothing because the change is gone or was taken back.
    [[nodiscard]] Done drop(OutboxEntry entry);
    /// Both sides moved: a conflict that a person resolves. An open one for the field learns the newer value.
    [[nodiscard]] Done askPerson(Change change, std::optional<OutboxEntry> entry, const QString &theirs, Instant theirsAt);
    /// Both sides moved and the remote's word stands: recorded as a conflict that is resolved already.
    [[nodiscard]] Done takeTheirs(Change change, std::optional<OutboxEntry> entry, const QString &theirs, Instant theirsAt);
    /// Writes the ledger events gathered by the calls above: one for each kind of thing that happened.
    [[nodiscard]] Done close();

    [[nodiscard]] int finished() const { return m_finished; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int conflicts() const { return m_conflicts; }

private:
    struct Happened
    {
        QList<RecordRef> records;
        QJsonObject details;
        QJsonArray values; ///< both sides of what was settled without a person
    };
    void note(const QString &command, const Change &change, QJsonObject details = {});
    [[nodiscard]] Result<std::optional<Change>> changeOf(const OutboxEntry &entry);
    [[nodiscard]] Conflict newConflict(const Change &change, const QString &theirs, Instant theirsAt);
    [[nodiscard]] Done settle(const QString &setId);

    store::WriteScope &m_scope;
    Instant m_now;
    IdSource &m_ids;
    QHash<QString, Happened> m_happened;
    int m_finished = 0;
    int m_refused = 0;
    int m_conflicts = 0;
};

} // namespace quayside::sync
