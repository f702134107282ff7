// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/store/derived.h"

#include <QByteArray>
#include <QFuture>

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quayside::store {

class WordCutter;

/// Categories of a shop's products, by their ids.
using CategoryOf = std::unordered_map<std::string, std::string>;

/// What is worked out about a batch of pages of orders beside the writer, so that it finds it ready: hashes, seals and words to be
/// searched from the moment a page is there; the categories of its lines and the sums of those that turned out to be new once they
/// are written. One thread at a time: first whoever gathers the batch, then the writer.
class OrdersAhead
{
public:
    struct Made
    {
        qint64 hash = 0;
        QByteArray sealed;
        std::string words;
    };
    struct Page
    {
        std::vector<Made> orders;
        std::vector<std::string_view> categories; ///< of all lines, one after the other; empty unless setCategories() was called
    };
    struct Counted
    {
        const rows::Order *order;
        std::span<const std::string_view> categories;
    };

    OrdersAhead(QByteArray sealKey, std::shared_ptr<WordCutter> cutter);
    ~OrdersAhead();
    OrdersAhead(const OrdersAhead &) = delete;
    OrdersAhead &operator=(const OrdersAhead &) = delete;

    /// Waits for what was begun. Never in the background, which would wait for itself: whoever lets go of this there waits before.
    void wait();
    /// Rows and bytes must stay where they are as long as this does.
    void begin(std::span<const rows::Order> orders, const QByteArray &raw);
    /// Of every product of the shop (its local id) that the mirror has: the lines of what was begun are looked up.
    void setCategories(qint64 shop, std::shared_ptr<const CategoryOf> categories);
    [[nodiscard]] bool hasCategories() const { return m_categories != nullptr; }
    /// What was made of the page, waited for; null when it was not begun.
    [[nodiscard]] std::shared_ptr<Page> take(std::span<const rows::Order> orders);
    /// Sums these orders of a page that was taken.
    void count(std::shared_ptr<Page> page, std::vector<Counted> orders);
    /// Waits for the sums of all that was counted and gives them away.
    [[nodiscard]] Derived takeSums();
    /// A text of the kind that Made::words is.
    [[nodiscard]] std::string cut(std::string_view text) const;

private:
    struct Begun
    {
        std::span<const rows::Order> orders;
        QFuture<std::vector<Made>> made;
        QFuture<std::vector<std::string_view>> categories;
    };
    QByteArray m_sealKey;
    std::shared_ptr<WordCutter> m_cutter;
    qint64 m_shop = 0;
    std::shared_ptr<const CategoryOf> m_categories;
    std::unordered_map<const rows::Order *, Begun> m_begun; ///< by a page's first order
    std::vector<QFuture<void>> m_counting;
    std::mutex m_mutex;
    Derived m_sums; ///< guarded by the mutex until all that is counting has finished
};

/// What an order says of its buyer, sealed; empty without a key.
[[nodiscard]] QByteArray sealedBuyer(const rows::Order &order, const QByteArray &key);

} // namespace quayside::store
