// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/parcels.h"

#include "app/practice/world/carriers.h"
#include "app/practice/world/draw.h"
#include "app/practice/world/market.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace quayside::practice {

namespace {

/// Between the id of an order and that of its computed package.
constexpr qint64 ToPackage = 1'150'000'000'000'000'000 - 576'000'000'000'000'000;
constexpr qint64 FirstKeptId = 1'150'900'000'000'000'000;

Ages makeAges(bool isFromTheStart)
{
    using enum OrderStatus;
    Ages ages;
    for (int life = 0; life < LifeCount; ++life) {
        std::vector<AgePhase> &phases = ages[static_cast<size_t>(life)];
        if (isFromTheStart)
            phases.push_back({0, static_cast<int>(PackageStatus::Processing)});
        for (const OrderPhase &phase : lifeOf(life)) {
            const bool isShipped = !phases.empty() && phases.back().status == static_cast<int>(PackageStatus::Fulfilling);
            if ((phase.status == AwaitingCollection || phase.status == PartiallyShipping) && !isShipped)
                phases.push_back({phase.after, static_cast<int>(PackageStatus::Fulfilling)});
            else if (phase.status == Delivered)
                phases.push_back({phase.after, static_cast<int>(PackageStatus::Completed)});
            else if (phase.status == Cancelled && !phases.empty())
                phases.push_back({phase.after, static_cast<int>(PackageStatus::Cancelled)});
        }
    }
    return ages;
}

const Ages &agesOf(int shop)
{
    static const std::array<Ages, 2> ages{makeAges(false), makeAges(true)};
    return ages[markets()[static_cast<size_t>(shop)].isSoutheastAsia ? 1 : 0];
}

bool isBefore(const OrderMark &a, const OrderMark &b)
{
    return std::pair(a.time, a.id) < std::pair(b.time, b.id);
}

} // namespace

std::string_view wireName(PackageStatus status)
{
    static constexpr std::array<std::string_view, 4> names{"PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED"};
    return names[static_cast<size_t>(status)];
}

std::string_view wireName(PackageTag tag)
{
    static constexpr std::array<std::string_view, 3> names{"DEFAULT", "COMBINE", "SPLIT"};
    return names[static_cast<size_t>(tag)];
}

int unitCount(quint64 seed, qint64 orderId)
{
    static constexpr std::array<int, 16> shares{1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 6};
    return Draw(seed, OrderTopic, static_cast<quint64>(orderId)).pick(shares);
}

PackageStatus Package::status(qint64 now) const
{
    PackageStatus status = phases.front().second;
    for (const auto &[at, next] : phases) {
        if (at <= now)
            status = next;
    }
    return status;
}

qint64 Package::updateTime(qint64 now) const
{
    qint64 updated = touchedAt;
    for (const auto &[at, next] : phases) {
        if (at <= now)
            updated = std::max(updated, at);
    }
    return updated;
}

qint64 Parcels::ownId(qint64 orderId)
{
    return orderId + ToPackage;
}

qint64 Parcels::orderIdOf(qint64 packageId)
{
    return packageId - ToPackage;
}

qint64 Parcels::nextId() const
{
    return FirstKeptId + m_made * KeptStep + m_shop * 64;
}

// Ids of orders stand 64 apart; those between them are free.
qint64 Parcels::combinedId(const std::vector<OrderRef> &orders) const
{
    qint64 id = ownId(m_times.id(orders.front())) + 1;
    while (m_packages.contains(id))
        ++id;
    return id;
}

std::string Parcels::platformNumber(qint64 id)
{
    return "QS" + std::to_string(id % 100'000'000'000);
}

std::optional<Package> Parcels::computed(OrderRef order, qint64 now) const
{
    const qint64 created = m_times.createTime(order);
    Package package;
    for (const AgePhase &phase : agesOf(m_shop)[static_cast<size_t>(OrderTimes::life(order))])
        package.phases.emplace_back(created + phase.after, static_cast<PackageStatus>(phase.status));
    if (package.phases.empty() || package.createTime() > now)
        return std::nullopt;
    const qint64 id = m_times.id(order);
    package.id = ownId(id);
    PackageShare share{order, std::vector<int>(static_cast<size_t>(unitCount(m_seed, id)))};
    std::iota(share.units.begin(), share.units.end(), 0);
    package.shares.push_back(std::move(share));
    for (const auto &[at, status] : package.phases) {
        if (status == PackageStatus::Fulfilling)
            package.shippedAt = at;
        if (status == PackageStatus::Completed)
            package.deliveredAt = at;
    }
    if (package.shippedAt != 0) {
        const qint64 collected = m_times.reached(order, OrderStatus::InTransit);
        package.collectedAt = collected < 0 ? 0 : created + collected;
        package.shipment.trackingNumber = platformNumber(id);
        package.shipment.provider = carriers().front().id;
        package.shipment.isPickup = OrderTimes::life(order) % 2 == 0;
    }
    return package;
}

std::vector<Package> Parcels::of(OrderRef order, qint64 now) const
{
    std::vector<Package> packages;
    if (const auto kept = m_ofOrder.find(order); kept != m_ofOrder.end()) {
        for (const qint64 id : kept->second)
            packages.push_back(m_packages.at(id));
    } else if (!m_times.isDiverted(order)) {
        if (auto package = computed(order, now))
            packages.push_back(std::move(*package));
    }
    return packages;
}

std::optional<Package> Parcels::carrying(OrderRef order, int unit, qint64 now) const
{
    for (Package &package : of(order, now)) {
        for (const PackageShare &share : package.shares) {
            if (share.order == order && std::ranges::find(share.units, unit) != share.units.end() && package.status(now) != PackageStatus::Cancelled)
                return std::move(package);
        }
    }
    return std::nullopt;
}

std::optional<Package> Parcels::find(qint64 id, qint64 now, qint64 horizon) const
{
    if (const auto kept = m_packages.find(id); kept != m_packages.end())
        return kept->second;
    OrderRef order;
    if (!m_times.find(orderIdOf(id), horizon, order) || m_times.isDiverted(order))
        return std::nullopt;
    return computed(order, now);
}

Parcels::Page Parcels::search(const OrderWindow &window, OrderSort sort, bool descending, const OrderMark *after, int limit, qint64 now,
                              qint64 horizon) const
{
    const auto markOf = [&](const Package &package) {
        return OrderMark{sort == OrderSort::UpdateTime ? package.updateTime(now) : package.createTime(), package.id};
    };
    const auto comesFirst = [descending](const OrderMark &a, const OrderMark &b) { return descending ? isBefore(b, a) : isBefore(a, b); };
    const OrderTimes::Search plain = m_times.search(agesOf(m_shop), window, sort, now, horizon);
    Page page;
    page.total = plain.total();
    std::optional<OrderMark> orderMark;
    if (after != nullptr)
        orderMark = OrderMark{after->time, orderIdOf(after->id)};
    for (const OrderRef order : plain.page(orderMark ? &*orderMark : nullptr, limit + 1, descending))
        page.packages.push_back(*computed(order, now));
    for (const auto &[id, package] : m_packages) {
        const qint64 created = package.createTime();
        const qint64 updated = package.updateTime(now);
        if (created < window.createFrom || created >= window.createBefore || updated < window.updateFrom || updated >= window.updateBefore
            || (window.status >= 0 && static_cast<int>(package.status(now)) != window.status))
            continue;
        ++page.total;
        if (after == nullptr || comesFirst(*after, markOf(package)))
            page.packages.push_back(package);
    }
    std::ranges::sort(page.packages, [&](const Package &a, const Package &b) { return comesFirst(markOf(a), markOf(b)); });
    page.hasMore = page.packages.size() > static_cast<size_t>(limit);
    if (page.hasMore)
        page.packages.resize(static_cast<size_t>(limit));
    return page;
}

qint64 Parcels::count(qint64 now, qint64 horizon) const
{
    constexpr qint64 Ever = std::numeric_limits<qint64>::max();
    return m_times.search(agesOf(m_shop), {0, Ever, 0, Ever, -1}, OrderSort::CreateTime, now, horizon).total()
        + static_cast<qint64>(m_packages.size());
}

bool Parcels::isCancelled(OrderRef order, int unit) const
{
    const auto cancelled = m_cancelled.find(order);
    return cancelled != m_cancelled.end() && cancelled->second.contains(unit);
}

std::vector<int> Parcels::left(OrderRef order) const
{
    std::vector<int> units;
    for (int unit = 0; unit < unitCount(m_seed, m_times.id(order)); ++unit) {
        if (!isCancelled(order, unit))
            units.push_back(unit);
    }
    return units;
}

const CancelNote *Parcels::cancelNote(OrderRef order) const
{
    const auto note = m_notes.find(order);
    return note == m_notes.end() ? nullptr : &note->second;
}

qint64 Parcels::askedAt(OrderRef order) const
{
    const auto asked = m_asking.find(order);
    return asked == m_asking.end() ? 0 : asked->second;
}

} // namespace quayside::practice
