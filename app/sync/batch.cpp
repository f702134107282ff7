// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/batch.h"

#include "models/base/background.h"
#include "models/store/orders_ahead.h"

namespace quayside::sync {

void Batch::add(remotes::Page page, const store::Store *store)
{
    bytes += page.raw.size();
    pages.push_back(std::move(page));
    const auto *orders = std::get_if<std::vector<rows::Order>>(&pages.back().rows);
    if (store == nullptr || orders == nullptr)
        return;
    if (!ahead)
        ahead = store->ordersAhead();
    // The rows stay where they are however their pages move.
    ahead->begin(*orders, pages.back().raw);
}

void Batch::letGo(std::shared_ptr<Batch> batch)
{
    // At once, for the next batch needs the memory.
    inBackground(Urgency::AwaitedNow, [batch = std::move(batch)]() mutable { batch.reset(); });
}

} // namespace quayside::sync
