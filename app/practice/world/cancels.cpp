// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/cancels.h"

#include <algorithm>
#include <numeric>

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Answer = 2 * Day; ///< a request that nobody answered is granted
constexpr qint64 FirstKeptId = 4'035'400'000'000'000'000;
constexpr qint64 IdStep = 64;
/// Between the id of an order and that of its computed cancellation.
constexpr qint64 ToCancel = 4'035'300'000'000'000'000 - 576'400'000'000'000'000;
constexpr int OneOfReturns = 10;   ///< for so many returns of the world one buyer asks to cancel
constexpr qint64 LookBack = 400;   ///< orders, to find one that waits for shipment

constexpr std::array<Reason, 5> Buyers{{
    {"ecom_order_to_ship_canceled_reason_no_longer_needed", "No longer needed"},
    {"ecom_order_to_ship_canceled_reason_better_price", "Found a better price"},
    {"ecom_order_to_ship_canceled_reason_created_by_mistakes", "Ordered by mistake"},
    {"ecom_order_to_ship_canceled_reason_change_payment_method", "Wants to pay in another way"},
    {"ecom_order_to_ship_canceled_reason_wrong_delivery_info", "The delivery address is wrong"},
}};
constexpr std::array<Reason, 3> UkSellers{{
    {"seller_cancel_reason_out_of_stock_uk", "Out of stock"},
    {"seller_cancel_reason_wrong_price_uk", "The price was wrong"},
    {"seller_cancel_paid_reason_address_not_deliver_uk", "The address cannot be delivered to"},
}};
constexpr std::array<Reason, 4> Sellers{{
    {"seller_cancel_reason_out_of_stock", "Out of stock"},
    {"seller_cancel_reason_wrong_price", "The price was wrong"},
    {"seller_cancel_paid_reason_address_not_deliver", "The address cannot be delivered to"},
    {"seller_cancel_paid_reason_buyer_requested_cancellation", "The buyer asked for it"},
}};
constexpr std::array<Reason, 2> UkRejections{{
    {"seller_reject_apply_product_has_been_packed", "The product is packed already"},
    {"order_manage_list_action_respond_popup_reject_reason_invalid_cancellation_reason_uk", "The reason is not valid"},
}};
constexpr std::array<Reason, 3> Rejections{{
    {"seller_reject_apply_unable_to_change_address", "The address cannot be changed any more"},
    {"ecom_reverse_reject_cancel_reason_product_packed", "The product is packed already"},
    {"ecom_reverse_reject_refund_request_package_delivery_multiple_boxes", "The order travels in several boxes"},
}};

const Ages &ages()
{
    static const Ages made = [] {
        Ages all;
        for (int life = 0; life < LifeCount; ++life) {
            if (const OrderPhase &last = lifeOf(life).back(); last.status == OrderStatus::Cancelled)
                all[static_cast<size_t>(life)].push_back({last.after, static_cast<int>(CancelStatus::Complete)});
        }
        return all;
    }();
    return made;
}

bool isBefore(const OrderMark &a, const OrderMark &b)
{
    return std::pair(a.time, a.id) < std::pair(b.time, b.id);
}

} // namespace

std::string_view wireName(CancelStatus status)
{
    static constexpr std::array<std::string_view, 4> names{"CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS",
                                                           "CANCELLATION_REQUEST_COMPLETE", "CANCELLATION_REQUEST_CANCEL"};
    return names[static_cast<size_t>(status)];
}

std::span<const Reason> buyerCancelReasons() { return Buyers; }

std::span<const Reason> sellerCancelReasons(int shop)
{
    if (shop == 0)
        return UkSellers;
    return Sellers;
}

std::span<const Reason> cancelRejectReasons(int shop)
{
    if (shop == 0)
        return UkRejections;
    return Rejections;
}

bool isOutOfStock(std::string_view reasonKey) { return reasonKey.starts_with("seller_cancel_reason_out_of_stock"); }

Cancels::Cancels(const WorldSpec &spec, const std::array<Shop, ShopCount> &shops, Agreed agreed)
    : m_shops(shops), m_agreed(std::move(agreed))
{
    // Only orders that have just begun to wait: their buyers asked within the last hours.
    for (int shop = 0; shop < ShopCount; ++shop) {
        const OrderTimes &times = *m_shops[static_cast<size_t>(shop)].times;
        int wanted = (spec.returns / OneOfReturns + ShopCount - 1 - shop) / ShopCount;
        const qint64 newest = times.countUntil(spec.anchor) - 1;
        for (qint64 number = newest; wanted > 0 && number >= 0 && number > newest - LookBack; --number) {
            const OrderRef order{number, false};
            if (times.status(order, spec.anchor) != OrderStatus::AwaitingShipment)
                continue;
            const qint64 waits = spec.anchor - times.updateTime(order, spec.anchor);
            ask(shop, order, spec.anchor - waits / 2);
            --wanted;
        }
    }
}

std::optional<CancelCase> Cancels::computed(int shop, OrderRef order, qint64 now) const
{
    const Shop &desk = m_shops[static_cast<size_t>(shop)];
    const int life = OrderTimes::life(order);
    const std::vector<AgePhase> &phases = ages()[static_cast<size_t>(life)];
    if (phases.empty() || desk.times->isDiverted(order) || desk.times->createTime(order) + phases.front().after > now)
        return std::nullopt;
    CancelCase made;
    made.id = desk.times->id(order) + ToCancel;
    made.shop = shop;
    made.order = order;
    made.units.resize(static_cast<size_t>(desk.orders->lineCount(order)));
    std::iota(made.units.begin(), made.units.end(), 0);
    made.role = life == 7 ? "BUYER" : "SYSTEM";
    made.status = CancelStatus::Complete;
    made.reason = life == 7 ? Reason{"ecom_order_to_ship_canceled_reason_no_longer_needed", "Need to change color or size"}
        : life == 15        ? Reason{"system_cancel_unpaid_time_out", "Payment was not completed in time"}
                            : Reason{"returned_to_shipper_refused", "Package was refused and returned to the sender"};
    made.createTime = made.updateTime = desk.times->createTime(order) + phases.front().after;
    made.isPaid = life != 15;
    made.replenishes = life != 11;
    return made;
}

std::optional<CancelCase> Cancels::find(int shop, qint64 id, qint64 now, qint64 horizon) const
{
    for (const CancelCase &one : m_cases) {
        if (one.id == id)
            return one.shop == shop ? std::optional(one) : std::nullopt;
    }
    OrderRef order;
    return m_shops[static_cast<size_t>(shop)].times->find(id - ToCancel, horizon, order) ? computed(shop, order, now) : std::nullopt;
}

CancelCase *Cancels::kept(qint64 id)
{
    const auto found = std::ranges::find(m_cases, id, &CancelCase::id);
    return found == m_cases.end() ? nullptr : &*found;
}

const CancelCase *Cancels::pending(int shop, OrderRef order) const
{
    const auto found = std::ranges::find_if(m_cases, [&](const CancelCase &one) {
        return one.shop == shop && one.order == order && one.status == CancelStatus::Pending;
    });
    return found == m_cases.end() ? nullptr : &*found;
}

qint64 Cancels::count(int shop, qint64 now, qint64 horizon) const
{
    constexpr qint64 Ever = std::numeric_limits<qint64>::max();
    return m_shops[static_cast<size_t>(shop)].times->search(ages(), {0, Ever, 0, Ever, -1}, OrderSort::CreateTime, now, horizon).total()
        + std::ranges::count(m_cases, shop, &CancelCase::shop);
}

Cancels::Page Cancels::search(int shop, const Filter &filter, OrderSort sort, bool descending, const OrderMark *after, int limit,
                              qint64 now, qint64 horizon) const
{
    const auto markOf = [&](const CancelCase &one) {
        return OrderMark{sort == OrderSort::UpdateTime ? one.updateTime : one.createTime, one.id};
    };
    const auto comesFirst = [descending](const OrderMark &a, const OrderMark &b) { return descending ? isBefore(b, a) : isBefore(a, b); };
    OrderWindow window = filter.window;
    window.status = -1;
    const OrderTimes::Search plain = m_shops[static_cast<size_t>(shop)].times->search(ages(), window, sort, now, horizon);
    Page page;
    std::optional<OrderMark> mark;
    if (after != nullptr)
        mark = OrderMark{after->time, after->id - ToCancel};
    // A filter beyond the window looks at every case: those of the window are few.
    if (filter.more) {
        for (const OrderRef order : plain.page(nullptr, static_cast<int>(plain.total()), descending)) {
            const CancelCase one = *computed(shop, order, now);
            if (!filter.more(one))
                continue;
            ++page.total;
            if (after == nullptr || comesFirst(*after, markOf(one)))
                page.cases.push_back(one);
        }
    } else {
        page.total = plain.total();
        for (const OrderRef order : plain.page(mark ? &*mark : nullptr, limit + 1, descending))
            page.cases.push_back(*computed(shop, order, now));
    }
    for (const CancelCase &one : m_cases) {
        if (one.shop != shop || one.createTime < window.createFrom || one.createTime >= window.createBefore
            || one.updateTime < window.updateFrom || one.updateTime >= window.updateBefore || (filter.more && !filter.more(one)))
            continue;
        ++page.total;
        if (after == nullptr || comesFirst(*after, markOf(one)))
            page.cases.push_back(one);
    }
    std::ranges::sort(page.cases, [&](const CancelCase &a, const CancelCase &b) { return comesFirst(markOf(a), markOf(b)); });
    page.hasMore = page.cases.size() > static_cast<size_t>(limit);
    if (page.hasMore)
        page.cases.resize(static_cast<size_t>(limit));
    return page;
}

qint64 Cancels::nextId() const
{
    return FirstKeptId + static_cast<qint64>(m_cases.size()) * IdStep;
}

qint64 Cancels::open(CancelCase made)
{
    made.id = nextId();
    m_cases.push_back(std::move(made));
    m_nextDue = 0;
    return m_cases.back().id;
}

qint64 Cancels::ask(int shop, OrderRef order, qint64 now)
{
    const Shop &desk = m_shops[static_cast<size_t>(shop)];
    CancelCase made;
    made.shop = shop;
    made.order = order;
    made.units.resize(static_cast<size_t>(desk.orders->lineCount(order)));
    std::iota(made.units.begin(), made.units.end(), 0);
    made.role = "BUYER";
    made.reason = Buyers[m_cases.size() % Buyers.size()];
    made.createTime = made.updateTime = now;
    made.due = now + Answer;
    made.replenishes = true;
    desk.parcels->askToCancel(order, now);
    return open(std::move(made));
}

qint64 Cancels::cancel(int shop, OrderRef order, std::vector<int> units, const Reason &reason, qint64 now)
{
    CancelCase made;
    made.shop = shop;
    made.order = order;
    made.units = std::move(units);
    made.role = "SELLER";
    made.reason = reason;
    made.createTime = now;
    made.replenishes = !isOutOfStock(reason.key);
    agree(made, now, "SELLER");
    return open(std::move(made));
}

void Cancels::agree(CancelCase &made, qint64 now, std::string_view by)
{
    Parcels &parcels = *m_shops[static_cast<size_t>(made.shop)].parcels;
    made.status = CancelStatus::Success;
    made.updateTime = now;
    made.due = now + Hour; // then the money is back
    if (parcels.askedAt(made.order) != 0)
        parcels.stopAsking(made.order, now);
    parcels.cancel(made.order, made.units, {by, std::string(made.reason.text)}, now);
    m_agreed(made, now);
}

void Cancels::approve(qint64 id, qint64 now)
{
    if (CancelCase *found = kept(id))
        agree(*found, now, "BUYER");
    m_nextDue = 0;
}

void Cancels::reject(qint64 id, qint64 now)
{
    CancelCase *found = kept(id);
    if (found == nullptr)
        return;
    found->status = CancelStatus::Cancelled;
    found->updateTime = now;
    found->due = 0;
    m_shops[static_cast<size_t>(found->shop)].parcels->stopAsking(found->order, now);
}

void Cancels::cancelOverdue(int shop, qint64 now)
{
    const Shop &desk = m_shops[static_cast<size_t>(shop)];
    Watch &watch = m_watches[static_cast<size_t>(shop)];
    if (watch.orders == desk.times->diverted().size() && watch.nextDue > now)
        return;
    std::vector<std::pair<qint64, OrderRef>> overdue;
    qint64 nextDue = std::numeric_limits<qint64>::max();
    for (const auto &[order, phases] : desk.times->diverted()) {
        const qint64 due = desk.times->cancelDue(order);
        const OrderStatus then = desk.times->status(order, due);
        if (due > now)
            nextDue = std::min(nextDue, due);
        else if (then == OrderStatus::AwaitingShipment || then == OrderStatus::PartiallyShipping)
            overdue.emplace_back(due, order);
    }
    std::ranges::sort(overdue);
    for (const auto &[due, order] : overdue) {
        if (const CancelCase *asked = pending(shop, order)) {
            kept(asked->id)->due = std::min(asked->due, due); // what its buyer wants is granted instead
            m_nextDue = 0;
            continue;
        }
        std::vector<int> units = desk.parcels->left(order);
        std::erase_if(units, [&, due = due, order = order](int unit) {
            const auto package = desk.parcels->carrying(order, unit, due);
            return package && package->isShipped(due);
        });
        if (units.empty())
            continue;
        CancelCase made;
        made.shop = shop;
        made.order = order;
        made.units = std::move(units);
        made.role = "SYSTEM";
        made.reason = {"system_cancel_seller_ship_time_out", "The seller did not ship in time"};
        made.createTime = due;
        made.replenishes = true;
        agree(made, due, "SYSTEM");
        open(std::move(made));
    }
    watch = {desk.times->diverted().size(), nextDue};
}

void Cancels::settle(qint64 now)
{
    for (int shop = 0; shop < ShopCount; ++shop)
        cancelOverdue(shop, now);
    if (m_nextDue > now)
        return;
    m_nextDue = std::numeric_limits<qint64>::max();
    for (CancelCase &one : m_cases) {
        while (one.due != 0 && one.due <= now) {
            const qint64 at = one.due;
            if (one.status == CancelStatus::Pending) {
                agree(one, at, "BUYER");
                continue;
            }
            one.status = CancelStatus::Complete;
            one.updateTime = at;
            one.due = 0;
        }
        if (one.due != 0)
            m_nextDue = std::min(m_nextDue, one.due);
    }
}

} // namespace quayside::practice
