// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace quayside::practice {

enum class OrderStatus : quint8 { Unpaid, OnHold, AwaitingShipment, PartiallyShipping, AwaitingCollection, InTransit, Delivered, Completed, Cancelled };
[[nodiscard]] std::string_view wireName(OrderStatus status);

/// From `after` seconds of its life on, an order has this status.
struct OrderPhase
{
    qint64 after = 0;
    OrderStatus status = OrderStatus::Unpaid;
};

/// What becomes of something that hangs on orders (the order itself, its parcel, its cancellation): from `after` seconds of the
/// order's life on it has this status; before the first phase it does not exist.
struct AgePhase
{
    qint64 after = 0;
    int status = 0;
};

/// Orders live one of a few lives, chosen by their number modulo this.
inline constexpr int LifeCount = 16;
[[nodiscard]] const std::vector<OrderPhase> &lifeOf(int life);
/// The phases of something by the life of its order; empty: orders of that life have none.
using Ages = std::array<std::vector<AgePhase>, LifeCount>;

/// An order of one shop. Orders asked for by hand (a trainer's new order) are numbered on their own.
struct OrderRef
{
    qint64 number = 0;
    bool isExtra = false;
    friend bool operator==(const OrderRef &, const OrderRef &) = default;
    friend auto operator<=>(const OrderRef &, const OrderRef &) = default;
};

/// Bounds of a search, half-open.
struct OrderWindow
{
    qint64 createFrom = 0;
    qint64 createBefore = 0;
    qint64 updateFrom = 0;
    qint64 updateBefore = 0;
    int status = -1; ///< as in the phases that are searched, or -1 for all
};

enum class OrderSort : quint8 { CreateTime, UpdateTime };

/// Where a page ended: the sort key and the id of its last order.
struct OrderMark
{
    qint64 time = 0;
    qint64 id = 0;
};

/// When the orders of one shop come in and how they age. The create time rises with the number; all
/// orders of one life in one phase were updated a fixed time after they were made. So any search is
/// a handful of index ranges, counted and paged by binary search, at a thousand orders or a million.
class OrderTimes
{
public:
    /// `orders` orders in the 90 days before `anchor`; the same rhythm goes on after it.
    OrderTimes(int shop, qint64 orders, qint64 anchor, int utcOffsetHours);

    /// Orders made until `horizon` (inclusive).
    [[nodiscard]] qint64 countUntil(qint64 horizon) const;
    [[nodiscard]] qint64 createTime(OrderRef order) const;
    [[nodiscard]] static int life(OrderRef order) { return static_cast<int>(order.number % LifeCount); }
    /// The phases of this order: those of its life, unless somebody acted on it.
    [[nodiscard]] const std::vector<OrderPhase> &phases(OrderRef order) const;
    /// From now on the order goes its own way.
    void divert(OrderRef order, std::vector<OrderPhase> phases);
    [[nodiscard]] bool isDiverted(OrderRef order) const { return m_diverted.contains(order); }
    /// When, after it was made, the order reached the status; -1: it never does.
    [[nodiscard]] qint64 reached(OrderRef order, OrderStatus status) const;
    [[nodiscard]] qint64 updateTime(OrderRef order, qint64 now) const;
    /// When the platform cancels what has not left by then.
    [[nodiscard]] qint64 cancelDue(OrderRef order) const;
    /// The orders that somebody acted on.
    [[nodiscard]] const std::map<OrderRef, std::vector<OrderPhase>> &diverted() const { return m_diverted; }
    [[nodiscard]] OrderStatus status(OrderRef order, qint64 now) const;

    [[nodiscard]] qint64 id(OrderRef order) const;
    /// False when the id names no order of this shop made until `horizon`.
    [[nodiscard]] bool find(qint64 id, qint64 horizon, OrderRef &order) const;

    void addExtra(qint64 createTime) { m_extras.push_back(createTime); }
    [[nodiscard]] qint64 extraCount() const { return static_cast<qint64>(m_extras.size()); }

    /// The index ranges that hold exactly the orders of a window.
    class Search
    {
    public:
        [[nodiscard]] qint64 total() const;
        /// Up to `limit` orders behind `after` (null: from the start).
        [[nodiscard]] std::vector<OrderRef> page(const OrderMark *after, int limit, bool descending) const;

    private:
        friend class OrderTimes;
        struct Run
        {
            bool isExtra = false;
            qint64 first = 0;  ///< number of the element 0
            qint64 step = 1;
            qint64 begin = 0;  ///< elements [begin, end)
            qint64 end = 0;
            qint64 keyOffset = 0; ///< sort key = create time + this
        };
        [[nodiscard]] OrderRef at(const Run &run, qint64 element) const;
        [[nodiscard]] OrderMark mark(const Run &run, qint64 element) const;
        const OrderTimes *m_times = nullptr;
        std::vector<Run> m_runs;
    };
    [[nodiscard]] Search search(const OrderWindow &window, OrderSort sort, qint64 now, qint64 horizon) const;
    /// What hangs on the orders that go their life's way, by its own phases. Its create time is that of its first phase, and so
    /// are the bounds of `window`; marks carry the ids of the orders.
    [[nodiscard]] Search search(const Ages &ages, const OrderWindow &window, OrderSort sort, qint64 now, qint64 horizon) const;

private:
    void addOwnWays(Search &search, const OrderWindow &window, OrderSort sort, qint64 now, qint64 horizon) const;
    [[nodiscard]] qint64 baseCreateTime(qint64 number) const;

    int m_shop;
    qint64 m_orders;
    qint64 m_anchor;
    std::vector<double> m_weightUntil; ///< cumulated hours of the 90 days
    qint64 m_patternStart = 0;         ///< first order of the last twelve weeks, which then repeat
    std::vector<qint64> m_extras;
    std::map<OrderRef, std::vector<OrderPhase>> m_diverted;
    std::array<std::array<std::set<qint64>, LifeCount>, 2> m_divertedNumbers; ///< of ordinary and of extra orders, by life
};

} // namespace quayside::practice
