// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/file_remote.h"

#include "app/remotes/elsewhere.h"
#include "app/remotes/tiktok/decode.h"

#include <algorithm>

namespace quayside::bench {

QCoro::Task<Result<remotes::Page>> FileRemote::pull(remotes::PullRequest request)
{
    if (request.resource == remotes::Resource::Shops) {
        remotes::Page page;
        page.rows = std::vector<rows::Shop>{{"S1", "Bench", "GB", "GBP", "LOCAL", "cipher", "CODE"}};
        page.isLast = true;
        co_return page;
    }
    const int number = std::min(request.cursor.isEmpty() ? 0 : request.cursor.toInt(), m_pages - 1);
    auto decode = [pageAt = m_pageAt, number] { return remotes::tiktok::decodePage(remotes::Resource::Orders, pageAt(number), 200); };
    auto decoded = co_await remotes::elsewhere(std::move(decode));
    if (!decoded)
        co_return fail(decoded.error());
    remotes::Page page = std::move(decoded->page);
    page.shop = request.shop;
    // As of a shop: the newest at once, the history behind it when that is in.
    const bool isNewest = request.part == remotes::PullRequest::Part::New;
    page.hasOlder = number + 1 < m_pages;
    page.isLast = isNewest || !page.hasOlder;
    // A run that comes back finds its last page again.
    page.nextCursor = QByteArray::number(std::min(number + 1, m_pages - 1));
    page.total = m_orders;
    page.bytes = page.raw.size();
    page.serverTime = 1'767'182'460'000;
    co_return page;
}

QCoro::Task<std::vector<remotes::Outcome>> FileRemote::push(std::vector<Intent> intents)
{
    co_return std::vector<remotes::Outcome>(intents.size());
}

QCoro::Task<Result<remotes::ReadBack>> FileRemote::readBack(Intent)
{
    co_return remotes::ReadBack();
}

} // namespace quayside::bench
