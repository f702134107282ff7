// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/returns.h"

#include <functional>

namespace quayside::practice {

enum class CancelStatus : quint8 { Pending, Success, Complete, Cancelled };
[[nodiscard]] std::string_view wireName(CancelStatus status);

/// What buyers say who ask to cancel; what a seller may say who cancels, or who declines.
[[nodiscard]] std::span<const Reason> buyerCancelReasons();
[[nodiscard]] std::span<const Reason> sellerCancelReasons(int shop);
[[nodiscard]] std::span<const Reason> cancelRejectReasons(int shop);
/// A seller's reason that says the goods are not there: the only one for a part of an order.
[[nodiscard]] bool isOutOfStock(std::string_view reasonKey);

struct CancelCase
{
    qint64 id = 0;
    int shop = 0;
    OrderRef order;
    std::vector<int> units; ///< positions of the order's lines
    std::string_view role;  ///< BUYER, SELLER, SYSTEM
    CancelStatus status = CancelStatus::Pending;
    Reason reason;
    qint64 createTime = 0;
    qint64 updateTime = 0;
    qint64 due = 0;         ///< when it moves on by itself; the seller's deadline while it is pending
    bool isPaid = true;     ///< there is money to give back
    bool replenishes = false;
};

/// Cancellations of all shops. Those that lie in the lives of orders (a buyer's second thoughts, unpaid and refused orders) are
/// computed; requests to decide and cancellations by the seller are kept cases.
class Cancels
{
public:
    struct Shop
    {
        OrderTimes *times = nullptr;
        Parcels *parcels = nullptr;
        const Orders *orders = nullptr;
    };
    /// Makes some buyers of every shop ask. `agreed` is told of every kept case that ends in a cancellation, with the moment.
    using Agreed = std::function<void(const CancelCase &, qint64)>;
    Cancels(const WorldSpec &spec, const std::array<Shop, ShopCount> &shops, Agreed agreed);

    [[nodiscard]] std::optional<CancelCase> find(int shop, qint64 id, qint64 now, qint64 horizon) const;
    /// The open request on an order, or null.
    [[nodiscard]] const CancelCase *pending(int shop, OrderRef order) const;
    [[nodiscard]] qint64 count(int shop, qint64 now, qint64 horizon) const;

    struct Filter
    {
        OrderWindow window;                           ///< its status is not used
        std::function<bool(const CancelCase &)> more; ///< empty: everything in the window
    };
    struct Page
    {
        std::vector<CancelCase> cases;
        qint64 total = 0;
        bool hasMore = false;
    };
    [[nodiscard]] Page search(int shop, const Filter &filter, OrderSort sort, bool descending, const OrderMark *after, int limit,
                              qint64 now, qint64 horizon) const;

    /// The id that the next kept case will get.
    [[nodiscard]] qint64 nextId() const;
    /// A buyer asks. The id of the case.
    qint64 ask(int shop, OrderRef order, qint64 now);
    /// The seller cancels units, at once.
    qint64 cancel(int shop, OrderRef order, std::vector<int> units, const Reason &reason, qint64 now);
    void approve(qint64 id, qint64 now);
    void reject(qint64 id, qint64 now);
    /// Lets time do what is due.
    void settle(qint64 now);

private:
    [[nodiscard]] std::optional<CancelCase> computed(int shop, OrderRef order, qint64 now) const;
    qint64 open(CancelCase made);
    /// The platform cancels what its seller did not send in time: of orders somebody acted on, the others leave in time.
    void cancelOverdue(int shop, qint64 now);
    void agree(CancelCase &made, qint64 now, std::string_view by);
    [[nodiscard]] CancelCase *kept(qint64 id);

    std::array<Shop, ShopCount> m_shops;
    Agreed m_agreed;
    std::vector<CancelCase> m_cases;
    qint64 m_nextDue = 0;
    struct Watch
    {
        size_t orders = 0;   ///< that were looked at
        qint64 nextDue = 0;
    };
    std::array<Watch, ShopCount> m_watches;
};

} // namespace quayside::practice
