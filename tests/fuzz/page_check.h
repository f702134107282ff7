// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"

#include <variant>

namespace quayside::tests {

/// What has to hold for a page whatever the remote sent: rows have names, and their documents lie in its bytes. Null when all does.
inline const char *wrongIn(const remotes::Page &page)
{
    const char *wrong = nullptr;
    const auto check = [&](const auto &rows) {
        if constexpr (requires { rows.front().id; }) {
            for (const auto &row : rows) {
                if (row.id.empty())
                    wrong = "a row without an id";
                if constexpr (requires { row.raw; }) {
                    if (row.raw.length == 0 || qsizetype(row.raw.at) + qsizetype(row.raw.length) > page.raw.size())
                        wrong = "a document outside the bytes";
                }
            }
        }
    };
    std::visit(check, page.rows);
    for (const auto &[sku, levels] : page.stock) {
        if (sku.empty())
            wrong = "stock of nothing";
    }
    return wrong;
}

} // namespace quayside::tests
