// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done with parcels: shipped, split, combined, cancelled. Leads the status of their orders along.
#include "app/practice/world/parcels.h"

#include "app/practice/world/carriers.h"

#include <algorithm>

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;

qint64 collectedAfter(int life) { return 5 * Hour + life * 900; }
qint64 deliveredAfter(int life) { return collectedAfter(life) + Day + life * (4 * Hour + 300); }

} // namespace

// Acting on an order makes its packages kept ones, and ends the life that was computed for it.
void Parcels::adoptAll(OrderRef order, qint64 now)
{
    if (m_times.isDiverted(order))
        return;
    if (auto package = computed(order, now)) {
        std::erase_if(package->phases, [now](const auto &phase) { return phase.first > now; });
        if (!package->isShipped(now)) {
            package->shippedAt = package->collectedAt = package->deliveredAt = 0;
            package->shipment = {};
        }
        m_ofOrder[order].push_back(package->id);
        m_packages.emplace(package->id, std::move(*package));
    }
    hold(order, now);
}

Package *Parcels::adopt(qint64 id, qint64 now, qint64 horizon)
{
    if (!m_packages.contains(id)) {
        OrderRef order;
        if (m_times.find(orderIdOf(id), horizon, order))
            adoptAll(order, now);
    }
    const auto kept = m_packages.find(id);
    return kept == m_packages.end() ? nullptr : &kept->second;
}

qint64 Parcels::takeId()
{
    const qint64 id = nextId();
    ++m_made;
    return id;
}

Package &Parcels::make(qint64 id, PackageTag tag, std::vector<PackageShare> shares, qint64 now)
{
    Package package;
    package.id = id;
    package.tag = tag;
    package.phases.emplace_back(now, PackageStatus::Processing);
    for (const PackageShare &share : shares)
        m_ofOrder[share.order].push_back(package.id);
    package.shares = std::move(shares);
    return m_packages.emplace(package.id, std::move(package)).first->second;
}

void Parcels::dispatch(Package &package, const Shipment &shipment, qint64 now)
{
    const int life = OrderTimes::life(package.shares.front().order);
    package.shipment = shipment;
    if (package.shipment.trackingNumber.empty())
        package.shipment.trackingNumber = platformNumber(package.id);
    if (package.shipment.provider == 0)
        package.shipment.provider = carriers().front().id;
    package.shippedAt = now;
    package.collectedAt = std::max(now, shipment.slotFrom) + collectedAfter(life);
    package.deliveredAt = std::max(now, shipment.slotFrom) + deliveredAfter(life);
    package.phases.emplace_back(now, PackageStatus::Fulfilling);
    package.phases.emplace_back(package.deliveredAt, PackageStatus::Completed);
}

void Parcels::end(Package &package, qint64 now)
{
    std::erase_if(package.phases, [now](const auto &phase) { return phase.first > now; });
    package.phases.emplace_back(now, PackageStatus::Cancelled);
    package.deliveredAt = 0;
}

// The status that an order has by what happened to its units.
void Parcels::follow(OrderRef order, qint64 now)
{
    using enum OrderStatus;
    std::vector<OrderPhase> phases = m_times.phases(order);
    const qint64 created = m_times.createTime(order);
    std::erase_if(phases, [&](const OrderPhase &phase) { return created + phase.after > now; });
    const std::vector<int> units = left(order);
    const auto become = [&](OrderStatus status, qint64 at) {
        if (phases.back().status != status)
            phases.push_back({at - created, status});
    };
    qint64 collected = 0;
    qint64 delivered = 0;
    size_t shipped = 0;
    for (const Package &package : of(order, now)) {
        if (!package.isShipped(now) || package.status(now) == PackageStatus::Cancelled)
            continue;
        for (const PackageShare &share : package.shares)
            shipped += share.order == order ? share.units.size() : 0;
        collected = std::max(collected, package.collectedAt);
        delivered = std::max(delivered, package.deliveredAt);
    }
    if (units.empty()) {
        become(Cancelled, now);
    } else if (shipped >= units.size()) {
        if (phases.back().status < AwaitingCollection)
            become(AwaitingCollection, now);
        if (phases.back().status < InTransit)
            become(InTransit, std::max(now, collected));
        if (phases.back().status < Delivered)
            become(Delivered, std::max(now, delivered));
        if (phases.back().status < Completed)
            become(Completed, std::max(now, delivered) + 14 * Day);
    } else if (shipped > 0) {
        become(PartiallyShipping, now);
    }
    m_times.divert(order, std::move(phases));
}

void Parcels::ship(qint64 id, const Shipment &shipment, qint64 now, qint64 horizon)
{
    Package *package = adopt(id, now, horizon);
    if (package == nullptr)
        return;
    dispatch(*package, shipment, now);
    for (const PackageShare &share : package->shares)
        follow(share.order, now);
}

qint64 Parcels::markShipped(OrderRef order, std::vector<int> which, const Shipment &shipment, qint64 now)
{
    adoptAll(order, now);
    if (which.empty()) {
        for (const int unit : left(order)) {
            const auto package = carrying(order, unit, now);
            if (!package || !package->isShipped(now))
                which.push_back(unit);
        }
    }
    for (const qint64 id : m_ofOrder[order]) {
        Package &package = m_packages.at(id);
        if (package.isShipped(now) || package.status(now) == PackageStatus::Cancelled)
            continue;
        for (PackageShare &share : package.shares) {
            if (share.order == order)
                std::erase_if(share.units, [&](int unit) { return std::ranges::find(which, unit) != which.end(); });
        }
        if (std::ranges::all_of(package.shares, [](const PackageShare &share) { return share.units.empty(); }))
            end(package, now);
    }
    const bool isWhole = which.size() == left(order).size();
    Package &package = make(takeId(), isWhole ? PackageTag::Default : PackageTag::Split, {{order, std::move(which)}}, now);
    dispatch(package, shipment, now);
    follow(order, now);
    return package.id;
}

void Parcels::updateShipment(qint64 id, const Shipment &shipment, qint64 now, qint64 horizon)
{
    Package *kept = nullptr;
    if (const auto known = m_packages.find(id); known != m_packages.end()) {
        kept = &known->second;
    } else if (auto package = find(id, now, horizon)) {
        // Only its data change: the order goes on as it would have gone, as phases of its own.
        const OrderRef order = package->shares.front().order;
        m_times.divert(order, m_times.phases(order));
        m_ofOrder[order].push_back(id);
        kept = &m_packages.emplace(id, std::move(*package)).first->second;
    }
    if (kept == nullptr)
        return;
    kept->shipment.trackingNumber = shipment.trackingNumber;
    kept->shipment.provider = shipment.provider;
    kept->touchedAt = now;
}

std::vector<qint64> Parcels::split(OrderRef order, const std::vector<std::vector<int>> &groups, qint64 now)
{
    adoptAll(order, now);
    for (const qint64 id : m_ofOrder[order]) {
        Package &package = m_packages.at(id);
        if (!package.isShipped(now) && package.status(now) != PackageStatus::Cancelled)
            end(package, now);
    }
    std::vector<qint64> made;
    for (const std::vector<int> &group : groups)
        made.push_back(make(takeId(), PackageTag::Split, {{order, group}}, now).id);
    return made;
}

qint64 Parcels::combine(const std::vector<OrderRef> &orders, qint64 now)
{
    std::vector<PackageShare> shares;
    for (const OrderRef order : orders) {
        adoptAll(order, now);
        for (const qint64 id : m_ofOrder[order]) {
            if (Package &package = m_packages.at(id); package.status(now) != PackageStatus::Cancelled)
                end(package, now);
        }
        shares.push_back({order, left(order)});
    }
    return make(combinedId(orders), PackageTag::Combine, std::move(shares), now).id;
}

std::vector<qint64> Parcels::uncombine(qint64 id, const std::vector<OrderRef> &orders, qint64 now)
{
    std::vector<qint64> made;
    Package &package = m_packages.at(id);
    for (const OrderRef order : orders) {
        std::erase_if(package.shares, [order](const PackageShare &share) { return share.order == order; });
        std::erase(m_ofOrder[order], id);
        made.push_back(make(takeId(), PackageTag::Default, {{order, left(order)}}, now).id);
    }
    package.touchedAt = now;
    if (package.shares.empty())
        end(package, now);
    return made;
}

void Parcels::cancel(OrderRef order, const std::vector<int> &which, const CancelNote &note, qint64 now)
{
    adoptAll(order, now);
    m_notes[order] = note;
    m_cancelled[order].insert(which.begin(), which.end());
    for (const qint64 id : m_ofOrder[order]) {
        Package &package = m_packages.at(id);
        if (package.status(now) == PackageStatus::Cancelled)
            continue;
        bool isTouched = false;
        for (PackageShare &share : package.shares) {
            if (share.order == order)
                isTouched = std::erase_if(share.units, [&](int unit) { return std::ranges::find(which, unit) != which.end(); }) > 0 || isTouched;
        }
        if (std::ranges::all_of(package.shares, [](const PackageShare &share) { return share.units.empty(); }))
            end(package, now);
        else if (isTouched)
            package.touchedAt = now;
    }
    touch(order, now); // a unit less is news of the order, also when its status stays
    follow(order, now);
}

void Parcels::hold(OrderRef order, qint64 now)
{
    std::vector<OrderPhase> phases = m_times.phases(order);
    const qint64 age = now - m_times.createTime(order);
    // Payment and the hour in which a buyer may think again go by for it as for any other order.
    const bool waitsForShipment = m_times.status(order, now) >= OrderStatus::AwaitingShipment;
    std::erase_if(phases, [&](const OrderPhase &phase) {
        return phase.after > age && (waitsForShipment || phase.status > OrderStatus::AwaitingShipment);
    });
    m_times.divert(order, std::move(phases));
}

void Parcels::touch(OrderRef order, qint64 now)
{
    std::vector<OrderPhase> phases = m_times.phases(order);
    const OrderStatus status = m_times.status(order, now);
    const qint64 age = now - m_times.createTime(order);
    phases.insert(std::ranges::find_if(phases, [age](const OrderPhase &phase) { return phase.after > age; }), {age, status});
    m_times.divert(order, std::move(phases));
}

void Parcels::askToCancel(OrderRef order, qint64 now)
{
    adoptAll(order, now);
    m_asking[order] = now;
    touch(order, now);
}

void Parcels::stopAsking(OrderRef order, qint64 now)
{
    m_asking.erase(order);
    touch(order, now);
}

} // namespace quayside::practice
