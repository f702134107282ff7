// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <QList>

#include <optional>

namespace quayside::store {

/// Steps a statement to its end and makes one value of each row.
template <class Make>
auto rowsOf(Statement &statement, Make make) -> Result<QList<std::invoke_result_t<Make, Statement &>>>
{
    QList<std::invoke_result_t<Make, Statement &>> rows;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return rows;
        rows.append(make(statement));
    }
}

/// The first row, when there is one.
template <class Make>
auto rowOf(Statement &statement, Make make) -> Result<std::optional<std::invoke_result_t<Make, Statement &>>>
{
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<std::invoke_result_t<Make, Statement &>>();
    return std::optional(make(statement));
}

/// The first column of the first row as a number; 0 when there is none.
inline Result<qint64> numberOf(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    return *row ? statement.integer(0) : 0;
}

} // namespace quayside::store
