// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/market.h"
#include "app/practice/world/order_times.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quayside::practice {

enum class PackageStatus : quint8 { Processing, Fulfilling, Completed, Cancelled };
[[nodiscard]] std::string_view wireName(PackageStatus status);
enum class PackageTag : quint8 { Default, Combine, Split };
[[nodiscard]] std::string_view wireName(PackageTag tag);

/// The units of one order that travel in one package: positions of its lines.
struct PackageShare
{
    OrderRef order;
    std::vector<int> units;
};

/// How a package leaves: the seller's own carrier with its number, or a handover to the platform's.
struct Shipment
{
    std::string trackingNumber;
    qint64 provider = 0;
    bool isPickup = false;
    qint64 slotFrom = 0;
    qint64 slotUntil = 0;
};

struct Package
{
    qint64 id = 0;
    PackageTag tag = PackageTag::Default;
    std::vector<PackageShare> shares;
    std::vector<std::pair<qint64, PackageStatus>> phases; ///< by moment; the first is its making
    Shipment shipment;
    qint64 shippedAt = 0;  ///< 0: not yet
    qint64 collectedAt = 0;
    qint64 deliveredAt = 0;
    qint64 touchedAt = 0;  ///< last change of its data

    [[nodiscard]] qint64 createTime() const { return phases.front().first; }
    [[nodiscard]] PackageStatus status(qint64 now) const;
    [[nodiscard]] qint64 updateTime(qint64 now) const;
    [[nodiscard]] bool isShipped(qint64 now) const { return shippedAt != 0 && shippedAt <= now; }
};

struct CancelNote
{
    std::string_view by; ///< BUYER, SELLER, SYSTEM
    std::string text;    ///< as orders show it
};

/// How many units an order has.
[[nodiscard]] int unitCount(quint64 seed, qint64 orderId);

/// What the orders of one shop travel in. An order that nobody touched has one package, made with it where the platform prints
/// the labels and by its shipping elsewhere; that is computed. Packages somebody acted on, or that come from splitting and
/// combining, are kept. Also knows which units of an order are cancelled, and leads the order's status along.
class Parcels
{
public:
    Parcels(OrderTimes &times, quint64 seed, int shop) : m_times(times), m_seed(seed), m_shop(shop) {}

    /// Nothing when there is no package of this id now.
    [[nodiscard]] std::optional<Package> find(qint64 id, qint64 now, qint64 horizon) const;
    /// Living and cancelled packages of an order.
    [[nodiscard]] std::vector<Package> of(OrderRef order, qint64 now) const;
    /// The package that carries the unit, if any.
    [[nodiscard]] std::optional<Package> carrying(OrderRef order, int unit, qint64 now) const;

    struct Page
    {
        std::vector<Package> packages;
        qint64 total = 0;
        bool hasMore = false;
    };
    [[nodiscard]] Page search(const OrderWindow &window, OrderSort sort, bool descending, const OrderMark *after, int limit, qint64 now,
                              qint64 horizon) const;
    [[nodiscard]] qint64 count(qint64 now, qint64 horizon) const;

    [[nodiscard]] bool isCancelled(OrderRef order, int unit) const;
    /// The units that are not cancelled.
    [[nodiscard]] std::vector<int> left(OrderRef order) const;
    /// Who cancelled the order or a part of it, and in what words; null when nobody did by an act.
    [[nodiscard]] const CancelNote *cancelNote(OrderRef order) const;
    /// When the buyer asked to cancel the order; 0: does not.
    [[nodiscard]] qint64 askedAt(OrderRef order) const;

    // Acts; the caller has checked that they are allowed.
    void ship(qint64 package, const Shipment &shipment, qint64 now, qint64 horizon);
    /// Packs the units (empty: all that are left) and ships them. The id of the package.
    qint64 markShipped(OrderRef order, std::vector<int> which, const Shipment &shipment, qint64 now);
    void updateShipment(qint64 package, const Shipment &shipment, qint64 now, qint64 horizon);
    /// New packages for groups of units; the one they were in ends. Their ids, in the order of the groups.
    std::vector<qint64> split(OrderRef order, const std::vector<std::vector<int>> &groups, qint64 now);
    qint64 combine(const std::vector<OrderRef> &orders, qint64 now);
    /// Takes orders out of a combined package; each gets one of its own again.
    std::vector<qint64> uncombine(qint64 package, const std::vector<OrderRef> &orders, qint64 now);
    void cancel(OrderRef order, const std::vector<int> &which, const CancelNote &note, qint64 now);
    /// A buyer asks to cancel the order, or stops asking: it has news, and waits in its status until somebody acts.
    void askToCancel(OrderRef order, qint64 now);
    void stopAsking(OrderRef order, qint64 now);

    /// Between the ids of kept packages of one shop.
    static constexpr qint64 KeptStep = 64 * ShopCount;
    /// The id that the next package will get that comes neither with its order nor from combining.
    [[nodiscard]] qint64 nextId() const;
    /// The id that a package of these orders would get.
    [[nodiscard]] qint64 combinedId(const std::vector<OrderRef> &orders) const;
    [[nodiscard]] static qint64 ownId(qint64 orderId);

private:
    [[nodiscard]] std::optional<Package> computed(OrderRef order, qint64 now) const;
    /// The order whose computed package has this id.
    [[nodiscard]] static qint64 orderIdOf(qint64 packageId);
    /// What is on the label when the platform prints it.
    [[nodiscard]] static std::string platformNumber(qint64 id);

    // parcel_acts.cpp
    Package *adopt(qint64 id, qint64 now, qint64 horizon);
    void adoptAll(OrderRef order, qint64 now);
    Package &make(qint64 id, PackageTag tag, std::vector<PackageShare> shares, qint64 now);
    [[nodiscard]] qint64 takeId();
    void dispatch(Package &package, const Shipment &shipment, qint64 now);
    void end(Package &package, qint64 now);
    void follow(OrderRef order, qint64 now);
    void hold(OrderRef order, qint64 now);
    void touch(OrderRef order, qint64 now);

    OrderTimes &m_times;
    quint64 m_seed;
    int m_shop;
    std::map<qint64, Package> m_packages;              ///< kept ones
    std::map<OrderRef, std::vector<qint64>> m_ofOrder; ///< kept packages of the orders that have any
    std::map<OrderRef, std::set<int>> m_cancelled;
    std::map<OrderRef, CancelNote> m_notes;
    std::map<OrderRef, qint64> m_asking;
    qint64 m_made = 0;
};

} // namespace quayside::practice
