// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/sorting.h"

#include <algorithm>
#include <vector>

namespace quayside::practice {

/// A page of a list that is made as a whole, and the token of the next one.
template <class Record>
struct Slice
{
    std::vector<Record> records;
    qint64 total = 0;
    QString next;
};

/// Cuts the page asked for out of the list; the tricks that concern pages are played on it.
template <class Record>
[[nodiscard]] Slice<Record> slice(Desk &desk, const PageRequest &request, std::vector<Record> all)
{
    Slice<Record> made;
    made.total = static_cast<qint64>(all.size());
    const qint64 from = std::clamp<qint64>(request.position.at(0).toInteger(), 0, made.total);
    const qint64 until = std::min(made.total, from + request.size);
    if (until < made.total)
        made.next = request.tokenFor({until, QStringLiteral("0")});
    made.records.assign(all.begin() + from, all.begin() + until);
    troublePage(desk.mischief, request, made.records, made.next);
    return made;
}

/// A whole number of the query; what is there and is none is the refusal.
[[nodiscard]] inline std::optional<Answer> readNumber(const Call &call, const QString &name, qint64 &number)
{
    if (!call.query.contains(name))
        return std::nullopt;
    bool isNumber = false;
    const qint64 read = call.query.value(name).toLongLong(&isNumber);
    if (!isNumber)
        return Answer::refused(codes::RequestInvalid, QStringLiteral("param %1 type invalid. actual type:string, expected type:int64").arg(name), 400);
    number = read;
    return std::nullopt;
}

/// The sort field that finance demands; its only value is the list's own.
[[nodiscard]] inline std::optional<Answer> readRequiredSort(const Call &call, const QString &field, bool &isDescending)
{
    const QString given = call.query.value(QStringLiteral("sort_field"));
    if (given.isEmpty())
        return Answer::refused(codes::RequestInvalid, QStringLiteral("SortField is a required field"), 400);
    if (given != field)
        return Answer::refused(codes::RequestInvalid, QStringLiteral("SortField is invalid, allowed values: %1.").arg(field), 400);
    const QString order = call.query.value(QStringLiteral("sort_order"));
    if (!order.isEmpty() && order != QStringLiteral("ASC") && order != QStringLiteral("DESC"))
        return Answer::refused(codes::RequestInvalid, QStringLiteral("SortOrder is invalid, allowed values: ASC,DESC."), 400);
    isDescending = order == QStringLiteral("DESC");
    return std::nullopt;
}

} // namespace quayside::practice
