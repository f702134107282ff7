// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/finance.h"

#include "app/practice/world/draw.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 History = 91 * Day;
constexpr qint64 PayoutHour = 6 * Hour;
constexpr qint64 PayoutTakes = 30 * Hour;
constexpr qint64 FirstStatementId = 3'571'234'500'000'000'000;
constexpr qint64 FirstEntryId = 3'581'234'500'000'000'000;
constexpr qint64 FirstAdjustmentId = 3'591'234'500'000'000'000;
constexpr qint64 FirstPaymentId = 3'461'234'500'000'000'000;
constexpr qint64 FirstWithdrawalId = 3'471'234'500'000'000'000;
constexpr qint64 OrderIdBase = 576'460'000'000'000'000;

const Market &marketOf(int shop) { return markets()[static_cast<size_t>(shop)]; }

/// Commission in thousandths.
qint64 rateOf(int shop)
{
    return shop == 0 ? 50 : marketOf(shop).isSoutheastAsia ? 65 : 60;
}

qint64 numberOf(int shop, qint64 at) { return at / Day * ShopCount + shop; }

int weekday(qint64 time) { return static_cast<int>((time / Day + 3) % 7); } // 0 is Monday

/// The payout that takes what was settled at this midnight.
qint64 payoutAfter(qint64 at)
{
    qint64 day = at;
    while (weekday(day) != 1 && weekday(day) != 4)
        day += Day;
    return day + PayoutHour;
}

bool isRefunded(const ReturnCase &returned)
{
    return returned.status == ReturnStatus::Complete || returned.status == ReturnStatus::ReplacementRefunded;
}

bool fails(quint64 seed, int shop, qint64 created)
{
    return Draw(seed, FinanceTopic, static_cast<quint64>(numberOf(shop, created))).below(20) == 0;
}

Payout payoutAt(quint64 seed, int shop, qint64 created, qint64 now)
{
    Payout made;
    made.id = FirstPaymentId + numberOf(shop, created);
    made.createTime = created;
    if (now < created + PayoutTakes)
        return made;
    made.state = fails(seed, shop, created) ? PayState::Failed : PayState::Paid;
    if (made.state == PayState::Paid)
        made.paidTime = created + PayoutTakes;
    return made;
}

} // namespace

std::string_view wireName(PayState state)
{
    static constexpr std::array<std::string_view, 3> names{"PROCESSING", "PAID", "FAILED"};
    return names[static_cast<size_t>(state)];
}

Proceeds &Proceeds::operator+=(const Proceeds &other)
{
    gross += other.gross;
    discount += other.discount;
    refund += other.refund;
    commission += other.commission;
    affiliate += other.affiliate;
    processing += other.processing;
    growth += other.growth;
    vat += other.vat;
    shipping += other.shipping;
    adjustment += other.adjustment;
    return *this;
}

qint64 Finance::statementId(int shop, qint64 at)
{
    return FirstStatementId + numberOf(shop, at);
}

Finance::RefundsByLine Finance::allRefunds(int shop) const
{
    RefundsByLine found;
    for (const ReturnCase &returned : m_returns.cases()) {
        if (returned.shop == shop && isRefunded(returned))
            found.insert_or_assign(returned.line.id, Refund{returned.events.back().time, &returned});
    }
    return found;
}

std::vector<Proceeds> Finance::proceeds(int shop, OrderRef order, qint64 refundedBefore) const
{
    return proceeds(shop, order, refundedBefore, allRefunds(shop));
}

std::vector<Proceeds> Finance::proceeds(int shop, OrderRef order, qint64 refundedBefore, const RefundsByLine &refunds) const
{
    const Shop &desk = m_shops[static_cast<size_t>(shop)];
    const Market &market = marketOf(shop);
    Draw draw(m_spec.seed, FinanceTopic, static_cast<quint64>(desk.times->id(order)));
    const bool hasAffiliate = draw.below(7) == 0;
    const bool hasGrowthFee = draw.below(13) == 0;
    bool paysShipping = market.isSoutheastAsia || market.addsTax;
    std::vector<Proceeds> parts;
    for (const OrderLine &line : desk.orders->lines(order)) {
        Proceeds part;
        if (desk.parcels->isCancelled(order, static_cast<int>(parts.size()))) {
            parts.push_back(part);
            continue;
        }
        part.gross = line.original;
        part.discount = -line.sellerDiscount;
        if (const auto refund = refunds.find(line.id); refund != refunds.end() && refund->second.time < refundedBefore)
            part.refund = -refund->second.returned->refund;
        const qint64 base = part.revenue();
        part.commission = -base * rateOf(shop) / 1000;
        part.affiliate = hasAffiliate ? -base / 10 : 0;
        part.processing = market.isSoutheastAsia ? -base * 2 / 100 : 0;
        part.growth = hasGrowthFee ? -base * 3 / 1000 : 0;
        part.vat = shop == 0 ? part.commission / 5 : 0;
        if (std::exchange(paysShipping, false))
            part.shipping = -static_cast<qint64>(market.perPound * 2) * (market.exponent == 0 ? 1 : 100);
        parts.push_back(part);
    }
    return parts;
}

std::vector<OrderRef> Finance::completed(int shop, qint64 at, const Moment &moment) const
{
    OrderWindow window;
    window.createBefore = std::numeric_limits<qint64>::max();
    window.updateFrom = at - Day;
    window.updateBefore = at;
    window.status = static_cast<int>(OrderStatus::Completed);
    const OrderTimes::Search search
        = m_shops[static_cast<size_t>(shop)].times->search(window, OrderSort::CreateTime, moment.now, moment.horizon);
    return search.page(nullptr, static_cast<int>(search.total()), false);
}

qint64 Finance::completedCount(int shop, qint64 at, const Moment &moment) const
{
    OrderWindow window;
    window.createBefore = std::numeric_limits<qint64>::max();
    window.updateFrom = at - Day;
    window.updateBefore = at;
    window.status = static_cast<int>(OrderStatus::Completed);
    return m_shops[static_cast<size_t>(shop)].times->search(window, OrderSort::CreateTime, moment.now, moment.horizon).total();
}

bool Finance::isSettledBefore(const Refund &refund) const
{
    const OrderTimes &times = *m_shops[static_cast<size_t>(refund.returned->shop)].times;
    return times.status(refund.returned->order, refund.time) == OrderStatus::Completed;
}

std::vector<Finance::Refund> Finance::refunds(int shop, qint64 from, qint64 before) const
{
    std::vector<Refund> found;
    for (const ReturnCase &returned : m_returns.cases()) {
        if (returned.shop != shop || !isRefunded(returned))
            continue;
        const Refund refund{returned.events.back().time, &returned};
        if (refund.time >= from && refund.time < before && isSettledBefore(refund))
            found.push_back(refund);
    }
    return found;
}

Entry Finance::refundEntry(const Refund &refund) const
{
    const ReturnCase &returned = *refund.returned;
    const OrderTimes &times = *m_shops[static_cast<size_t>(returned.shop)].times;
    Entry entry;
    entry.id = FirstEntryId + returned.line.id - OrderIdBase;
    entry.order = returned.order;
    entry.line = returned.line.id;
    entry.orderTime = times.createTime(returned.order);
    entry.sum.refund = -returned.refund;
    entry.sum.commission = returned.refund * rateOf(returned.shop) / 1000;
    entry.sum.vat = returned.shop == 0 ? entry.sum.commission / 5 : 0;
    return entry;
}

bool Finance::hasAdjustment(int shop, qint64 at) const
{
    return Draw(m_spec.seed, FinanceTopic, static_cast<quint64>(FirstAdjustmentId + numberOf(shop, at))).below(9) == 0;
}

Entry Finance::adjustment(int shop, qint64 at) const
{
    static constexpr std::array<std::string_view, 5> types{"LOGISTICS_REIMBURSEMENT", "GMV_PAYMENT_FOR_ADS", "PLATFORM_PENALTY",
                                                           "CUSTOMER_SERVICE_COMPENSATION", "REBATE"};
    Draw draw(m_spec.seed, FinanceTopic, static_cast<quint64>(FirstAdjustmentId + numberOf(shop, at)) + 1);
    const Market &market = marketOf(shop);
    Entry entry;
    entry.id = FirstAdjustmentId + numberOf(shop, at);
    const int kind = draw.below(static_cast<int>(types.size()));
    entry.type = types[static_cast<size_t>(kind)];
    entry.orderTime = at - Day;
    const qint64 pound = static_cast<qint64>(market.perPound) * (market.exponent == 0 ? 1 : 100);
    entry.sum.adjustment = pound * draw.between(1, 15) * (kind == 1 || kind == 2 ? -1 : 1);
    return entry;
}

qint64 Finance::entryCountOn(int shop, qint64 at, const Moment &moment) const
{
    auto &known = m_counts[static_cast<size_t>(shop)];
    if (const auto found = known.find(at); found != known.end())
        return found->second;
    qint64 count = completedCount(shop, at, moment) + static_cast<qint64>(refunds(shop, at - Day, at).size());
    if (count > 0 && hasAdjustment(shop, at))
        ++count;
    known[at] = count;
    return count;
}

std::vector<qint64> Finance::days(int shop, const Moment &moment) const
{
    std::vector<qint64> days;
    for (qint64 at = (m_spec.anchor - History) / Day * Day; at <= moment.now; at += Day) {
        if (entryCountOn(shop, at, moment) > 0)
            days.push_back(at);
    }
    return days;
}

std::vector<Entry> Finance::entries(int shop, qint64 at, const Moment &moment) const
{
    const OrderTimes &times = *m_shops[static_cast<size_t>(shop)].times;
    std::vector<Entry> entries;
    const RefundsByLine refunded = allRefunds(shop);
    for (const OrderRef order : completed(shop, at, moment)) {
        Entry entry;
        entry.id = FirstEntryId + times.id(order) - OrderIdBase;
        entry.order = order;
        entry.orderTime = times.createTime(order);
        for (const Proceeds &part : proceeds(shop, order, times.updateTime(order, moment.now), refunded))
            entry.sum += part;
        entries.push_back(entry);
    }
    for (const Refund &refund : refunds(shop, at - Day, at))
        entries.push_back(refundEntry(refund));
    if (!entries.empty() && hasAdjustment(shop, at))
        entries.push_back(adjustment(shop, at));
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.orderTime, a.id) < std::pair(b.orderTime, b.id);
    });
    return entries;
}

const Proceeds &Finance::sum(int shop, qint64 at, const Moment &moment) const
{
    auto &known = m_sums[static_cast<size_t>(shop)];
    const auto found = known.find(at);
    if (found != known.end())
        return found->second;
    Proceeds sum;
    for (const Entry &entry : entries(shop, at, moment))
        sum += entry.sum;
    return known[at] = sum;
}

DayStatement Finance::statement(int shop, qint64 at, const Moment &moment) const
{
    DayStatement made;
    made.id = statementId(shop, at);
    made.at = at;
    made.sum = sum(shop, at, moment);
    if (marketOf(shop).isSoutheastAsia) {
        made.state = PayState::Paid; // into the balance
        made.paidAt = at;
        return made;
    }
    const qint64 created = payoutAfter(at);
    if (created > moment.now)
        return made;
    const Payout payout = payoutAt(m_spec.seed, shop, created, moment.now);
    made.paymentId = payout.id;
    made.state = payout.state;
    made.paidAt = payout.paidTime;
    return made;
}

qint64 Finance::dayOf(int shop, qint64 id, const Moment &moment) const
{
    const qint64 number = id - FirstStatementId;
    if (number < 0 || number % ShopCount != shop)
        return 0;
    const qint64 at = number / ShopCount * Day;
    const std::vector<qint64> all = days(shop, moment);
    return std::binary_search(all.begin(), all.end(), at) ? at : 0;
}

std::vector<qint64> Finance::daysOf(int shop, OrderRef order, const Moment &moment) const
{
    const OrderTimes &times = *m_shops[static_cast<size_t>(shop)].times;
    std::vector<qint64> found;
    if (times.status(order, moment.now) != OrderStatus::Completed)
        return found;
    const auto add = [&](qint64 time) {
        const qint64 at = time / Day * Day + Day;
        if (at <= moment.now)
            found.push_back(at);
    };
    add(times.updateTime(order, moment.now));
    for (const Refund &refund : refunds(shop, 0, moment.now)) {
        if (refund.returned->order == order)
            add(refund.time);
    }
    return found;
}

std::vector<Payout> Finance::payouts(int shop, const Moment &moment) const
{
    std::vector<Payout> made;
    if (marketOf(shop).isSoutheastAsia)
        return made;
    for (const qint64 at : days(shop, moment)) {
        const qint64 created = payoutAfter(at);
        if (created > moment.now)
            break;
        if (made.empty() || made.back().createTime != created)
            made.push_back(payoutAt(m_spec.seed, shop, created, moment.now));
        made.back().amount += sum(shop, at, moment).settlement();
    }
    return made;
}

std::vector<Withdrawal> Finance::withdrawals(int shop, const Moment &moment) const
{
    std::vector<Withdrawal> made;
    if (!marketOf(shop).isSoutheastAsia)
        return made;
    qint64 balance = 0;
    for (const qint64 at : days(shop, moment)) {
        const qint64 settled = sum(shop, at, moment).settlement();
        const qint64 id = FirstWithdrawalId + numberOf(shop, at) * 2;
        made.push_back({id, "SETTLE", at, settled, true});
        balance += settled;
        if (weekday(at) == 4 && at + PayoutHour <= moment.now) {
            made.push_back({id + 1, "WITHDRAW", at + PayoutHour, balance, moment.now >= at + PayoutHour + PayoutTakes});
            balance = 0;
        }
    }
    return made;
}

// Without the sums: they cost a look into every order.
qint64 Finance::payoutCount(int shop, const Moment &moment) const
{
    qint64 count = 0;
    qint64 last = 0;
    for (const qint64 at : days(shop, moment)) {
        const bool isSettling = marketOf(shop).isSoutheastAsia;
        const qint64 created = isSettling ? at + PayoutHour : payoutAfter(at);
        if (isSettling)
            count += 1 + (weekday(at) == 4 && created <= moment.now ? 1 : 0);
        else if (created <= moment.now && created != last)
            ++count;
        last = created;
    }
    return count;
}

qint64 Finance::entryCount(int shop, const Moment &moment) const
{
    qint64 count = 0;
    for (const qint64 at : days(shop, moment))
        count += entryCountOn(shop, at, moment);
    return count;
}

} // namespace quayside::practice
