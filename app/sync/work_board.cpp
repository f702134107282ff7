// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/work_board.h"

#include <algorithm>

namespace quayside::sync {

Line *WorkBoard::find(const QString &key)
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.key == key; });
    return it == m_lines.end() ? nullptr : &*it;
}

void WorkBoard::add(const QString &key, const QString &resource, const QString &shop)
{
    Line *line = find(key);
    if (!line) {
        m_lines.append(Line());
        line = &m_lines.last();
        line->key = key;
    }
    line->resource = resource;
    line->shop = shop;
}

void WorkBoard::remove(const QString &key)
{
    m_lines.removeIf([&](const Line &line) { return line.key == key; });
}

void WorkBoard::begin(Job job, Instant now)
{
    add(job.key, job.resource, job.shop);
    job.startedAt = now;
    find(job.key)->job = std::move(job);
}

void WorkBoard::report(Job job, Instant now)
{
    Line *line = find(job.key);
    if (!line || !line->job || line->job->step != job.step) {
        begin(std::move(job), now);
        return;
    }
    job.startedAt = line->job->startedAt;
    line->job = std::move(job);
}

void WorkBoard::end(const QString &key, const Done &how, Instant now)
{
    Line *line = find(key);
    if (!line)
        return;
    line->job.reset();
    if (how) {
        line->fault.reset();
        line->readAt = now;
    } else if (how.error().kind != FaultKind::Cancelled) {
        line->fault = how.error();
    }
}

void WorkBoard::endAll()
{
    for (Line &line : m_lines)
        line.job.reset();
}

void WorkBoard::setReadAt(const QString &key, Instant at)
{
    if (Line *line = find(key))
        line->readAt = std::max(line->readAt, at);
}

void WorkBoard::setDueAt(const QString &key, Instant at)
{
    if (Line *line = find(key))
        line->dueAt = at;
}

void WorkBoard::setHasOlder(const QString &key, bool hasOlder)
{
    if (Line *line = find(key))
        line->hasOlder = hasOlder;
}

QList<Job> WorkBoard::jobs() const
{
    QList<Job> jobs;
    for (const Line &line : m_lines) {
        if (line.job)
            jobs.append(*line.job);
    }
    return jobs;
}

QList<Line> WorkBoard::lines(NetworkPolicy policy, Instant now, Instant restUntil) const
{
    QList<Line> lines = m_lines;
    for (Line &line : lines) {
        const bool isResting = restUntil > now && policy != NetworkPolicy::Offline;
        const bool readsByItself = policy == NetworkPolicy::Online || (policy == NetworkPolicy::Metered && line.key == OutboxLine);
        if (line.job)
            line.state = Line::State::Running;
        else if (isPaused(line.key))
            line.state = Line::State::Paused;
        else if (isResting)
            line.state = Line::State::Resting;
        else
            line.state = line.fault ? Line::State::Failed : Line::State::Idle;
        if (line.state == Line::State::Paused || line.state == Line::State::Running || !readsByItself)
            line.dueAt = 0;
        else if (isResting)
            line.dueAt = std::max(line.dueAt, restUntil);
    }
    return lines;
}

} // namespace quayside::sync
