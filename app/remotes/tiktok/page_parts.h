// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"

#include <cstdint>
#include <variant>

/// What the files that read pages share. For the adapter alone.
namespace quayside::remotes::tiktok {

inline constexpr int ReturnsAtOnce = 50;
inline constexpr int SmallPages = 50; ///< of packages and cancellations

/// The page's rows, which are of this kind from here on.
template <class Row>
std::vector<Row> &rowsOf(Page &page)
{
    if (!std::holds_alternative<std::vector<Row>>(page.rows))
        page.rows = std::vector<Row>();
    return std::get<std::vector<Row>>(page.rows);
}

/// Adds another page's rows; their documents move to the end of the raw bytes.
template <class Row>
void append(Page &page, Page other)
{
    const auto offset = static_cast<std::uint32_t>(page.raw.size());
    for (Row &row : rowsOf<Row>(other)) {
        if constexpr (requires { row.raw; })
            row.raw.at += offset;
        rowsOf<Row>(page).push_back(std::move(row));
    }
    page.raw += other.raw;
    page.bad += other.bad;
    page.bytes += other.bytes;
    page.serverTime = std::max(page.serverTime, other.serverTime);
}

} // namespace quayside::remotes::tiktok
