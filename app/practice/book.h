// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/grants.h"
#include "app/practice/world/world.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QFile>
#include <QList>
#include <QLockFile>
#include <QSet>

#include <memory>

namespace quayside::practice {

/// The shop's own record. It holds the world and everything that happened to it, in one file of JSON
/// lines: first what the world is made of, then one line for every call that changed something, with the
/// changes and the effects to be counted. A line is on its way to the disk before its call is
/// answered; a last line that was cut short is dropped when the file is opened again, with its effects.
/// Without a file the record lives in memory only.
class Book
{
public:
    /// Opens or begins the record. An existing file decides what the world is made of; `spec` (with its
    /// anchor left open) is for a new one. Faults: Busy (another shop keeps this record), Damaged, DiskFull, Denied, Newer.
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const QString &file, WorldSpec spec, const Clock &clock);

    [[nodiscard]] World &world() { return *m_world; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] const Grants &grants() const { return m_grants; }
    /// The world's time in seconds: the clock's, plus what it was moved by hand.
    [[nodiscard]] qint64 now() const { return m_clock.now() / 1000 + m_advance; }
    /// The clock's time in seconds.
    [[nodiscard]] qint64 wallTime() const { return m_clock.now() / 1000; }

    /// Writes one call down and carries it out: all of it, or on a failure nothing. Effects get their number
    /// and time here. Fault: DiskFull.
    [[nodiscard]] Done commit(const QList<Op> &changes, QList<QJsonObject> effects);
    /// Moves the world's clock forward; new orders come in, deadlines pass. Fault: DiskFull.
    [[nodiscard]] Done advance(qint64 seconds);

    [[nodiscard]] const QList<QJsonObject> &effects() const { return m_effects; }
    /// Whether an effect of this kind in this shop already carries the idempotency key.
    [[nodiscard]] bool isKnown(const QString &kind, const QString &shop, const QString &idempotencyKey) const;
    /// The effect that the idempotency key already had, if the shop knows it.
    [[nodiscard]] std::optional<QJsonObject> earlierEffect(const QString &kind, const QString &shop, const QString &idempotencyKey) const;

private:
    Book(WorldSpec spec, const Clock &clock);
    [[nodiscard]] Done load(const QByteArray &lines);
    [[nodiscard]] Done append(const QJsonObject &line);
    void carryOut(const QJsonObject &line);

    const Clock &m_clock;
    qint64 m_advance = 0;
    Credentials m_credentials;
    Grants m_grants;
    std::unique_ptr<World> m_world;
    std::unique_ptr<QLockFile> m_lock; ///< two shops writing one record would cut each other short
    QFile m_file;
    QList<QJsonObject> m_effects;
    QSet<QString> m_keys;
};

} // namespace quayside::practice
