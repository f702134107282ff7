// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/clock_groups.h"

#include <QDateTime>

#include <algorithm>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Hour = 3'600'000;

} // namespace

QLatin1StringView deadlineGroup(Instant deadline, Instant now)
{
    if (deadline <= 0)
        return "none"_L1;
    if (deadline < now + 4 * Hour)
        return "under-4h"_L1;
    const qint64 days = QDateTime::fromMSecsSinceEpoch(now).date().daysTo(QDateTime::fromMSecsSinceEpoch(deadline).date());
    return days <= 0 ? "today"_L1 : days == 1 ? "tomorrow"_L1 : "later"_L1;
}

Listing listByGroup(const std::vector<qint64> &ids, std::span<const QLatin1StringView> groups,
                    const std::function<QLatin1StringView(qint64 id)> &groupOf)
{
    std::vector<std::vector<qint64>> members(groups.size());
    for (const qint64 id : ids) {
        const auto group = std::find(groups.begin(), groups.end(), groupOf(id));
        Q_ASSERT(group != groups.end());
        members[static_cast<std::size_t>(group - groups.begin())].push_back(id);
    }
    Listing listing;
    listing.records = static_cast<qint64>(ids.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (members[i].empty())
            continue;
        const qint64 group = -static_cast<qint64>(i) - 1;
        Cell head = stateCell(QString(groups[i]));
        head.trailing = QString::number(members[i].size());
        listing.groups.insert(group, head);
        listing.rows.push_back(group);
        listing.rows.insert(listing.rows.end(), members[i].begin(), members[i].end());
    }
    return listing;
}

} // namespace quayside::tables
