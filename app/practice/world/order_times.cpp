// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/order_times.h"

#include "app/practice/world/market.h"

#include <algorithm>

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
constexpr int Days = 90;
constexpr qint64 Pattern = 84 * Day; ///< twelve whole weeks
constexpr qint64 FirstOrderId = 576'460'000'000'000'000;
constexpr qint64 FirstExtraId = 576'470'000'000'000'000;
constexpr qint64 IdStep = 64;

/// Quiet at four in the morning, a bump at lunch, busiest at nine in the evening.
constexpr std::array<double, 24> HourWeights{3, 2, 1.2, 0.8, 0.7, 0.9, 1.8, 3, 4.2, 5, 5.6, 6.2,
                                             6.8, 6.2, 5.2, 5, 5.2, 5.8, 6.6, 8, 9.4, 9.8, 8, 5};
/// Monday … Sunday.
constexpr std::array<double, 7> DayWeights{0.92, 0.9, 0.94, 0.98, 1.12, 1.24, 1.18};

double weightOf(qint64 localTime)
{
    const qint64 day = localTime / Day;
    const auto weekday = static_cast<size_t>((day + 3) % 7); // 1970-01-01 was a Thursday
    return DayWeights[weekday] * HourWeights[static_cast<size_t>(localTime % Day / Hour)];
}

/// First element of [begin, end) for which `isPast` holds; it holds for all behind it.
template <class Predicate>
qint64 firstWhere(qint64 begin, qint64 end, Predicate isPast)
{
    while (begin < end) {
        const qint64 middle = begin + (end - begin) / 2;
        if (isPast(middle))
            end = middle;
        else
            begin = middle + 1;
    }
    return begin;
}

std::vector<OrderPhase> makeLife(int life)
{
    using enum OrderStatus;
    if (life == 7) // the buyer thinks again within the hour
        return {{0, Unpaid}, {95, OnHold}, {1'740, Cancelled}};
    if (life == 15) // never paid
        return {{0, Unpaid}, {Day, Cancelled}};
    const qint64 paid = 40 + life * 11;
    const qint64 ship = 7 * Hour + life * (2 * Hour + 700);
    const qint64 collected = ship + 5 * Hour + life * 900;
    const qint64 delivered = collected + Day + life * (4 * Hour + 300);
    std::vector<OrderPhase> phases{{0, Unpaid}, {paid, OnHold}, {paid + Hour, AwaitingShipment}};
    if (life == 3) // pays at the door: nothing to wait for
        phases = {{0, AwaitingShipment}};
    if (life == 5)
        phases.push_back({ship - 2 * Hour, PartiallyShipping});
    phases.push_back({ship, AwaitingCollection});
    phases.push_back({collected, InTransit});
    if (life == 11) {
        phases.push_back({collected + 6 * Day, Cancelled}); // refused at the door, back to the sender
        return phases;
    }
    phases.push_back({delivered, Delivered});
    phases.push_back({delivered + 14 * Day, Completed});
    return phases;
}

bool isBehind(const OrderMark &mark, const OrderMark &after)
{
    return mark.time != after.time ? mark.time > after.time : mark.id > after.id;
}

} // namespace

std::string_view wireName(OrderStatus status)
{
    static constexpr std::array<std::string_view, 9> names{"UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING",
                                                           "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"};
    return names[static_cast<size_t>(status)];
}

const std::vector<OrderPhase> &lifeOf(int life)
{
    static const std::array<std::vector<OrderPhase>, LifeCount> lives = [] {
        std::array<std::vector<OrderPhase>, LifeCount> made;
        for (int i = 0; i < LifeCount; ++i)
            made[static_cast<size_t>(i)] = makeLife(i);
        return made;
    }();
    return lives[static_cast<size_t>(life)];
}

OrderTimes::OrderTimes(int shop, qint64 orders, qint64 anchor, int utcOffsetHours)
    : m_shop(shop), m_orders(orders), m_anchor(anchor)
{
    m_weightUntil.reserve(Days * 24 + 1);
    m_weightUntil.push_back(0);
    for (int hour = 0; hour < Days * 24; ++hour)
        m_weightUntil.push_back(m_weightUntil.back() + weightOf(anchor - Days * Day + hour * Hour + utcOffsetHours * Hour));
    m_patternStart = firstWhere(0, orders, [&](qint64 n) { return baseCreateTime(n) > anchor - Pattern; });
}

qint64 OrderTimes::baseCreateTime(qint64 number) const
{
    const double target = (static_cast<double>(number) + 0.5) / static_cast<double>(m_orders) * m_weightUntil.back();
    const auto above = std::upper_bound(m_weightUntil.begin() + 1, m_weightUntil.end() - 1, target);
    const double from = *(above - 1);
    const auto hour = static_cast<qint64>(above - m_weightUntil.begin()) - 1;
    return m_anchor - Days * Day + hour * Hour + static_cast<qint64>((target - from) / (*above - from) * Hour);
}

qint64 OrderTimes::createTime(OrderRef order) const
{
    if (order.isExtra)
        return m_extras[static_cast<size_t>(order.number)];
    if (order.number < m_orders)
        return baseCreateTime(order.number);
    const qint64 perPattern = m_orders - m_patternStart;
    const qint64 beyond = order.number - m_orders;
    return baseCreateTime(m_patternStart + beyond % perPattern) + (beyond / perPattern + 1) * Pattern;
}

qint64 OrderTimes::countUntil(qint64 horizon) const
{
    const qint64 perPattern = m_orders - m_patternStart;
    const qint64 patterns = horizon > m_anchor ? (horizon - m_anchor) / Pattern + 1 : 0;
    return firstWhere(0, m_orders + patterns * perPattern, [&](qint64 n) { return createTime({n, false}) > horizon; });
}

namespace {
size_t phaseAt(const std::vector<OrderPhase> &phases, qint64 age)
{
    size_t phase = 0;
    while (phase + 1 < phases.size() && phases[phase + 1].after <= age)
        ++phase;
    return phase;
}
} // namespace

const std::vector<OrderPhase> &OrderTimes::phases(OrderRef order) const
{
    const auto own = m_diverted.find(order);
    return own != m_diverted.end() ? own->second : lifeOf(life(order));
}

void OrderTimes::divert(OrderRef order, std::vector<OrderPhase> phases)
{
    m_diverted[order] = std::move(phases);
    m_divertedNumbers[order.isExtra ? 1 : 0][static_cast<size_t>(life(order))].insert(order.number);
}

qint64 OrderTimes::reached(OrderRef order, OrderStatus status) const
{
    for (const OrderPhase &phase : phases(order)) {
        if (phase.status == status)
            return phase.after;
    }
    return -1;
}

qint64 OrderTimes::updateTime(OrderRef order, qint64 now) const
{
    const qint64 created = createTime(order);
    const std::vector<OrderPhase> &own = phases(order);
    return created + own[phaseAt(own, now - created)].after;
}

qint64 OrderTimes::cancelDue(OrderRef order) const
{
    return createTime(order) + std::max<qint64>(0, reached(order, OrderStatus::OnHold)) + 3 * Day;
}

OrderStatus OrderTimes::status(OrderRef order, qint64 now) const
{
    const std::vector<OrderPhase> &own = phases(order);
    return own[phaseAt(own, now - createTime(order))].status;
}

qint64 OrderTimes::id(OrderRef order) const
{
    return (order.isExtra ? FirstExtraId : FirstOrderId) + (order.number * ShopCount + m_shop) * IdStep;
}

bool OrderTimes::find(qint64 id, qint64 horizon, OrderRef &order) const
{
    const bool isExtra = id >= FirstExtraId;
    const qint64 offset = id - (isExtra ? FirstExtraId : FirstOrderId);
    if (offset < 0 || offset % IdStep != 0 || offset / IdStep % ShopCount != m_shop)
        return false;
    order = {offset / IdStep / ShopCount, isExtra};
    return order.number < (isExtra ? extraCount() : countUntil(horizon));
}

OrderTimes::Search OrderTimes::search(const OrderWindow &window, OrderSort sort, qint64 now, qint64 horizon) const
{
    static const Ages ages = [] {
        Ages made;
        for (int life = 0; life < LifeCount; ++life) {
            for (const OrderPhase &phase : lifeOf(life))
                made[static_cast<size_t>(life)].push_back({phase.after, static_cast<int>(phase.status)});
        }
        return made;
    }();
    Search found = search(ages, window, sort, now, horizon);
    addOwnWays(found, window, sort, now, horizon);
    return found;
}

void OrderTimes::addOwnWays(Search &search, const OrderWindow &window, OrderSort sort, qint64 now, qint64 horizon) const
{
    for (const auto &[order, phases] : m_diverted) {
        const qint64 created = createTime(order);
        const OrderPhase &phase = phases[phaseAt(phases, now - created)];
        const qint64 updated = created + phase.after;
        if ((!order.isExtra && created > horizon) || (window.status >= 0 && static_cast<int>(phase.status) != window.status)
            || created < window.createFrom || created >= window.createBefore || updated < window.updateFrom || updated >= window.updateBefore)
            continue;
        search.m_runs.push_back({order.isExtra, order.number, 1, 0, 1, sort == OrderSort::UpdateTime ? phase.after : 0});
    }
}

OrderTimes::Search OrderTimes::search(const Ages &ages, const OrderWindow &window, OrderSort sort, qint64 now, qint64 horizon) const
{
    Search search;
    search.m_times = this;
    const std::array<qint64, 2> counts{countUntil(horizon), extraCount()};
    for (int life = 0; life < LifeCount; ++life) {
        const std::vector<AgePhase> &phases = ages[static_cast<size_t>(life)];
        for (size_t phase = 0; phase < phases.size(); ++phase) {
            if (window.status >= 0 && phases[phase].status != window.status)
                continue;
            const qint64 born = phases.front().after;
            const qint64 after = phases[phase].after;
            // Made in [from, before): old enough for this phase, too young for the next one. What begins with its order
            // also holds in its first phase whatever a clock set back makes look younger than new.
            const bool isLast = phase + 1 == phases.size();
            const qint64 youngest = after == 0 ? window.createBefore : now - after + 1;
            qint64 from = std::max(window.createFrom - born, window.updateFrom - after);
            if (!isLast)
                from = std::max(from, now - phases[phase + 1].after + 1);
            const qint64 before = std::min({window.createBefore - born, youngest, window.updateBefore - after});
            for (const bool isExtra : {false, true}) {
                Search::Run run{isExtra, life, LifeCount, 0, 0, sort == OrderSort::UpdateTime ? after : born};
                const qint64 count = (counts[isExtra ? 1 : 0] - life + LifeCount - 1) / LifeCount;
                if (count <= 0)
                    continue;
                const auto made = [&](qint64 e) { return createTime(search.at(run, e)); };
                run.begin = firstWhere(0, count, [&](qint64 e) { return made(e) >= from; });
                const qint64 end = firstWhere(run.begin, count, [&](qint64 e) { return made(e) >= before; });
                // Orders that go their own way stand between the others: a run ends before each and begins anew behind it.
                const std::set<qint64> &diverted = m_divertedNumbers[isExtra ? 1 : 0][static_cast<size_t>(life)];
                for (auto number = diverted.lower_bound(life + run.begin * LifeCount); run.begin < end; ++number) {
                    const bool isEnd = number == diverted.end() || (*number - life) / LifeCount >= end;
                    run.end = isEnd ? end : (*number - life) / LifeCount;
                    if (run.begin < run.end)
                        search.m_runs.push_back(run);
                    if (isEnd)
                        break;
                    run.begin = run.end + 1;
                }
            }
        }
    }
    return search;
}

OrderRef OrderTimes::Search::at(const Run &run, qint64 element) const
{
    return {run.first + element * run.step, run.isExtra};
}

OrderMark OrderTimes::Search::mark(const Run &run, qint64 element) const
{
    const OrderRef order = at(run, element);
    return {m_times->createTime(order) + run.keyOffset, m_times->id(order)};
}

qint64 OrderTimes::Search::total() const
{
    qint64 total = 0;
    for (const Run &run : m_runs)
        total += run.end - run.begin;
    return total;
}

std::vector<OrderRef> OrderTimes::Search::page(const OrderMark *after, int limit, bool descending) const
{
    // A merge of the runs: each waits in the heap with its next order.
    struct Next
    {
        OrderMark mark;
        Run run; ///< what is left of it
    };
    const auto isLater = [descending](const Next &a, const Next &b) {
        return descending ? isBehind(b.mark, a.mark) : isBehind(a.mark, b.mark);
    };
    std::vector<Next> heap;
    for (Run run : m_runs) {
        if (after != nullptr && !descending)
            run.begin = firstWhere(run.begin, run.end, [&](qint64 e) { return isBehind(mark(run, e), *after); });
        if (after != nullptr && descending)
            run.end = firstWhere(run.begin, run.end, [&](qint64 e) { return !isBehind(*after, mark(run, e)); });
        if (run.begin < run.end)
            heap.push_back({mark(run, descending ? run.end - 1 : run.begin), run});
    }
    std::make_heap(heap.begin(), heap.end(), isLater);
    std::vector<OrderRef> page;
    page.reserve(static_cast<size_t>(limit));
    while (!heap.empty() && static_cast<int>(page.size()) < limit) {
        std::pop_heap(heap.begin(), heap.end(), isLater);
        Next &next = heap.back();
        page.push_back(at(next.run, descending ? --next.run.end : next.run.begin++));
        if (next.run.begin == next.run.end) {
            heap.pop_back();
            continue;
        }
        next.mark = mark(next.run, descending ? next.run.end - 1 : next.run.begin);
        std::push_heap(heap.begin(), heap.end(), isLater);
    }
    return page;
}

} // namespace quayside::practice
