// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <string>
#include <vector>

namespace quayside::rows {

inline constexpr const char *DraftVersion = "draft";              ///< kept for later; nobody but the shop sees it
inline constexpr const char *UnderReviewVersion = "under_review"; ///< the platform looks at it

/// A version of a listing that lies beside the live one, as a document of its own.
struct ListingVersion
{
    std::string version;
    Product content;
};

/// Everything that lies beside a live listing; nothing when it was published or thrown away.
struct ListingDrafts
{
    std::string id;              ///< of the product
    std::vector<ListingVersion> versions;
};

} // namespace quayside::rows
