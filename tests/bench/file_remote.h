// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"
#include "tests/bench/order_pages.h"

#include <functional>

namespace quayside::bench {

/// A shop without a network: its pages come from a file or from a function, and are decoded as the adapter of TikTok Shop does, on
/// another thread. What is measured with it is decoding, sync and store.
class FileRemote final : public remotes::Remote
{
public:
    using PageAt = std::function<QByteArray(int)>;
    FileRemote(int pages, PageAt pageAt, qint64 orders) : m_pages(pages), m_orders(orders), m_pageAt(std::move(pageAt)) {}

    QString id() const override { return QStringLiteral("tiktok"); }
    remotes::Capabilities capabilities() const override { return {{remotes::Resource::Shops, remotes::Resource::Orders}, {}}; }
    QCoro::Task<Result<remotes::Page>> pull(remotes::PullRequest request) override;
    QString batchKey(const Intent &) const override { return {}; }
    QCoro::Task<std::vector<remotes::Outcome>> push(std::vector<Intent> intents) override;
    QCoro::Task<Result<remotes::ReadBack>> readBack(Intent intent) override;
    QCoro::Task<remotes::Health> health() override { co_return remotes::Health(); }
    QCoro::Task<void> shutDown() override { co_return; }

private:
    int m_pages;
    qint64 m_orders;
    PageAt m_pageAt;
};

} // namespace quayside::bench
