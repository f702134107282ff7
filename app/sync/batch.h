// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/page_writes.h"

#include <memory>

namespace quayside::sync {

/// Pages of one transaction, and what is made of them while they are gathered.
struct Batch
{
    Pages pages;
    qint64 bytes = 0;
    std::shared_ptr<store::OrdersAhead> ahead; ///< looks into the pages: goes before them

    /// One more page. With a store, what can be made of it is begun beside the writer: worth it for what is most likely new.
    void add(remotes::Page page, const store::Store *store);
    /// Thousands of rows with their texts: the writer's thread has better things to do than to free them. For a batch that was written.
    static void letGo(std::shared_ptr<Batch> batch);
};

} // namespace quayside::sync
