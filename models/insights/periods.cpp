// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/periods.h"

#include <QDateTime>

#include <algorithm>

namespace quayside::insights {

namespace {

constexpr int SecondsAnHour = 3600;

QDate startOf(QDate day, Step step)
{
    switch (step) {
    case Step::Day: return day;
    case Step::Week: return day.addDays(1 - day.dayOfWeek());
    case Step::Month: return QDate(day.year(), day.month(), 1);
    }
    return day;
}

QDate after(QDate start, Step step, int count = 1)
{
    switch (step) {
    case Step::Day: return start.addDays(count);
    case Step::Week: return start.addDays(7 * count);
    case Step::Month: return start.addMonths(count);
    }
    return start;
}

// startOfDay knows the zones whose clocks skip midnight.
Instant midnight(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

QList<Bucket> buckets(QDate first, QDate next, Step step, const QTimeZone &zone)
{
    QList<Bucket> list;
    if (!first.isValid() || !next.isValid())
        return list;
    QDate start = startOf(first, step);
    Instant from = midnight(start, zone);
    while (start < next) {
        const QDate end = after(start, step);
        const Instant to = midnight(end, zone);
        list.append({start, end, from, to});
        start = end;
        from = to;
    }
    return list;
}

QList<Bucket> before(const QList<Bucket> &list, Step step, const QTimeZone &zone)
{
    if (list.isEmpty())
        return {};
    const QDate end = list.first().first;
    return buckets(after(end, step, -static_cast<int>(list.size())), end, step, zone);
}

int indexOf(const QList<Bucket> &list, Instant at)
{
    const auto past = std::upper_bound(list.cbegin(), list.cend(), at, [](Instant value, const Bucket &bucket) { return value < bucket.from; });
    if (past == list.cbegin() || at >= std::prev(past)->to)
        return -1;
    return static_cast<int>(std::prev(past) - list.cbegin());
}

bool hasWholeHours(const QTimeZone &zone, Instant from, Instant to)
{
    const auto isWhole = [&](const QDateTime &at) { return zone.offsetFromUtc(at) % SecondsAnHour == 0; };
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(from, QTimeZone::utc());
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(to, QTimeZone::utc());
    if (!isWhole(first) || !isWhole(last))
        return false;
    const auto changes = zone.transitions(first, last);
    return std::all_of(changes.cbegin(), changes.cend(), [&](const QTimeZone::OffsetData &change) { return change.offsetFromUtc % SecondsAnHour == 0; });
}

} // namespace quayside::insights
