// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/job.h"
#include "models/base/network_policy.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace quayside::sync {

/// Every line of work with what it does now: the table that people look at, and what they paused. Memory only; main thread.
class WorkBoard
{
public:
    /// Makes sure that the line is there.
    void add(const QString &key, const QString &resource, const QString &shop);
    void remove(const QString &key);

    void begin(Job job, Instant now);
    /// Takes over numbers and step of a job that runs; the time it began stays, until its step is another one.
    void report(Job job, Instant now);
    void end(const QString &key, const Done &how, Instant now);
    /// What was running ends without a word about success: given up, or closing.
    void endAll();

    /// As an earlier run of the program left it; never back.
    void setReadAt(const QString &key, Instant at);
    void setDueAt(const QString &key, Instant at);
    void setHasOlder(const QString &key, bool hasOlder);

    void setPaused(QSet<QString> keys) { m_paused = std::move(keys); }
    [[nodiscard]] const QSet<QString> &paused() const { return m_paused; }
    [[nodiscard]] bool isPaused(const QString &key) const { return m_paused.contains(key); }
    /// For this run only.
    void stop(const QString &key) { m_stopped.insert(key); }
    void beginRun() { m_stopped.clear(); }
    /// Work on the line ends at the next page or entry.
    [[nodiscard]] bool isHeldBack(const QString &key) const { return m_paused.contains(key) || m_stopped.contains(key); }

    [[nodiscard]] QList<Job> jobs() const;
    /// In the order they were added, with the state each is in. `restUntil`: the remote is left alone until then (0: not).
    [[nodiscard]] QList<Line> lines(NetworkPolicy policy, Instant now, Instant restUntil) const;

private:
    Line *find(const QString &key);

    QList<Line> m_lines;
    QSet<QString> m_paused;
    QSet<QString> m_stopped;
};

} // namespace quayside::sync
