// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/parcels.h"

#include "app/practice/world/draw.h"
#include "app/practice/world/market.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
/// Between the id of an order and that of its computed package.
constexpr qint64 ToPackage = 1'150'000'000'000'000'000 - 576'000'000'000'000'000;
constexpr qint64 FirstKeptId = 1'150'900'000'000'000'000;
constexpr qint64 EstuaryParcel = 7'117'858'858'072'016'006;

qint64 collectedAfter(int life) { return 5 * Hour + life * 900; }
qint64 deliveredAfter(int life) { return collectedAfter(life) + Day + life * (4 * Hour + 300); }

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

qint64 Parcels::nextId() const
{
    return FirstKeptId + m_made * KeptStep + m_shop * 64;
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
        package.shipment.trackingNumber = "QS" + std::to_string(id % 100'000'000'000);
        package.shipment.provider = EstuaryParcel;
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
    if (!m_times.find(id - ToPackage, horizon, order) || m_times.isDiverted(order))
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
        orderMark = OrderMark{after->time, after->id - ToPackage};
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
        if (m_times.find(id - ToPackage, horizon, order))
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

// Ids of orders stand 64 apart; those between them are free.
qint64 Parcels::combinedId(const std::vector<OrderRef> &orders) const
{
    qint64 id = ownId(m_times.id(orders.front())) + 1;
    while (m_packages.contains(id))
        ++id;
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
        package.shipment.trackingNumber = "QS" + std::to_string(package.id % 100'000'000'000);
    if (package.shipment.provider == 0)
        package.shipment.provider = EstuaryParcel;
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
