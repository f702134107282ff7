// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/orders_ahead.h"

#include "models/base/background.h"
#include "models/store/mirror_rows.h"
#include "models/store/mirror_writer_private.h"
#include "models/store/seal.h"
#include "models/store/tokenizer.h"

namespace quayside::store {

OrdersAhead::OrdersAhead(QByteArray sealKey, std::shared_ptr<WordCutter> cutter) : m_sealKey(std::move(sealKey)), m_cutter(std::move(cutter))
{
}

OrdersAhead::~OrdersAhead()
{
    wait();
}

void OrdersAhead::wait()
{
    for (auto &[first, begun] : m_begun) {
        begun.made.waitForFinished();
        begun.categories.waitForFinished();
    }
    for (QFuture<void> &one : m_counting)
        one.waitForFinished();
}

void OrdersAhead::begin(std::span<const rows::Order> orders, const QByteArray &raw)
{
    if (orders.empty())
        return;
    Begun &begun = m_begun[orders.data()];
    begun.orders = orders;
    begun.made = inBackground(Urgency::Awaited, [this, orders, raw] {
        std::vector<Made> made;
        made.reserve(orders.size());
        for (const rows::Order &order : orders)
            made.push_back({MirrorWriter::Private::hashOf(raw, order.raw), sealedBuyer(order, m_sealKey), m_cutter->cut(searchWords(order))});
        return made;
    });
}

void OrdersAhead::setCategories(qint64 shop, std::shared_ptr<const CategoryOf> categories)
{
    m_shop = shop;
    m_categories = std::move(categories);
    for (auto &[first, begun] : m_begun) {
        begun.categories = inBackground(Urgency::AwaitedNow, [orders = begun.orders, categories = m_categories] {
            std::vector<std::string_view> found;
            for (const rows::Order &order : orders) {
                for (const rows::Line &line : order.lines) {
                    const auto known = categories->find(line.productId);
                    found.push_back(known == categories->end() ? std::string_view() : std::string_view(known->second));
                }
            }
            return found;
        });
    }
}

std::shared_ptr<OrdersAhead::Page> OrdersAhead::take(std::span<const rows::Order> orders)
{
    const auto at = m_begun.find(orders.data());
    if (at == m_begun.end())
        return {};
    auto page = std::make_shared<Page>();
    page->orders = at->second.made.takeResult();
    if (m_categories)
        page->categories = at->second.categories.takeResult();
    m_begun.erase(at);
    return page;
}

void OrdersAhead::count(std::shared_ptr<Page> page, std::vector<Counted> orders)
{
    m_counting.push_back(inBackground(Urgency::Awaited, [this, page = std::move(page), orders = std::move(orders)]() mutable {
        {
            const std::lock_guard lock(m_mutex);
            for (const Counted &one : orders)
                m_sums.order(m_shop, *one.order, one.categories, 1);
        }
        page.reset(); // here, not on the writer's thread
    }));
}

Derived OrdersAhead::takeSums()
{
    for (QFuture<void> &one : m_counting)
        one.waitForFinished();
    m_counting.clear();
    return std::exchange(m_sums, Derived());
}

std::string OrdersAhead::cut(std::string_view text) const
{
    return m_cutter->cut(text);
}

QByteArray sealedBuyer(const rows::Order &order, const QByteArray &key)
{
    return seal({order.buyerName, order.buyerMessage, order.recipient}, key);
}

} // namespace quayside::store
