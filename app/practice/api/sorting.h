// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace quayside::practice {

/// The order that a search of orders or returns asks for.
struct Sorting
{
    bool byUpdate = false;
    bool isDescending = false;
};

/// Reads sort_field and sort_order; what is not given stays as it is in `sorting`.
[[nodiscard]] inline std::optional<Answer> readSorting(const Call &call, Sorting &sorting)
{
    const QString field = call.query.value(QStringLiteral("sort_field"));
    const QString order = call.query.value(QStringLiteral("sort_order"));
    if (!field.isEmpty() && field != QStringLiteral("create_time") && field != QStringLiteral("update_time"))
        return Answer::refused(codes::RequestInvalid,
                               QStringLiteral("SortField is invalid, allowed values: create_time,update_time."), 400);
    if (!order.isEmpty() && order != QStringLiteral("ASC") && order != QStringLiteral("DESC"))
        return Answer::refused(codes::RequestInvalid, QStringLiteral("SortOrder is invalid, allowed values: ASC,DESC."), 400);
    if (!field.isEmpty())
        sorting.byUpdate = field == QStringLiteral("update_time");
    if (!order.isEmpty())
        sorting.isDescending = order == QStringLiteral("DESC");
    return std::nullopt;
}

/// The half-open windows of these searches, in Unix seconds.
struct Windows
{
    qint64 createFrom = 0;
    qint64 createBefore = std::numeric_limits<qint64>::max();
    qint64 updateFrom = 0;
    qint64 updateBefore = std::numeric_limits<qint64>::max();

    [[nodiscard]] static Windows read(Body &body)
    {
        Windows windows;
        windows.createFrom = body.integer(QStringLiteral("create_time_ge"), windows.createFrom);
        windows.createBefore = body.integer(QStringLiteral("create_time_lt"), windows.createBefore);
        windows.updateFrom = body.integer(QStringLiteral("update_time_ge"), windows.updateFrom);
        windows.updateBefore = body.integer(QStringLiteral("update_time_lt"), windows.updateBefore);
        return windows;
    }
};

/// A page token of these searches holds the sort key and the id of the page's last record.
[[nodiscard]] inline QJsonArray positionOf(const OrderMark &last)
{
    return {last.time, QString::number(last.id)};
}

/// Where the page asked for begins; nothing: at the first record.
[[nodiscard]] inline std::optional<OrderMark> markOf(const PageRequest &request)
{
    const qint64 id = idFrom(request.position.at(1).toString());
    return id == 0 ? std::nullopt : std::optional(OrderMark{request.position.at(0).toInteger(), id});
}

/// Plays the tricks that concern pages: the order of their records, and the way to the next page.
template <class Record>
void troublePage(Mischief &mischief, const PageRequest &request, std::vector<Record> &records, QString &nextToken)
{
    if (mischief.strikes(Trick::DuplicatePage))
        nextToken = request.tokenFor(request.position.isEmpty() ? positionOf({}) : request.position);
    if (mischief.strikes(Trick::Reorder)) {
        for (size_t i = records.size(); i > 1; --i)
            std::swap(records[i - 1], records[static_cast<size_t>(mischief.below(static_cast<int>(i)))]);
    }
}

} // namespace quayside::practice
