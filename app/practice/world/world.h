// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/cancels.h"
#include "app/practice/world/listings.h"
#include "app/practice/world/talks.h"
#include "app/practice/world/uploads.h"
#include "app/practice/world/figures.h"
#include "app/practice/world/promotions.h"

#include <QJsonObject>

#include <memory>

namespace quayside::practice {

/// One change to the world, as it stands in the journal. Made by the functions of `ops`, carried out
/// by World::apply; applying the journal again gives the same world again.
using Op = QJsonObject;

namespace ops {
[[nodiscard]] Op price(SkuRef sku, qint64 minor);
[[nodiscard]] Op stock(SkuRef sku, int warehouse, int quantity);
[[nodiscard]] Op sellerSku(SkuRef sku, const QString &sellerSku);
[[nodiscard]] Op removeSku(SkuRef sku);
[[nodiscard]] Op status(int product, ListingStatus status);
[[nodiscard]] Op content(int product, const QJsonObject &content);
[[nodiscard]] Op keepDraft(int product, const QJsonObject &content);
[[nodiscard]] Op submit(int product, const QJsonObject &content, qint64 due, bool isWhole = false);
[[nodiscard]] Op activate(int product, qint64 due);
[[nodiscard]] Op decide(qint64 returnId, ReturnDecision decision, const Returns::Details &details);
[[nodiscard]] Op openReturn(int shop, OrderRef order, int line, ReturnType type);
[[nodiscard]] Op order(int shop);
[[nodiscard]] Op ship(int shop, qint64 package, const Shipment &shipment);
[[nodiscard]] Op markShipped(int shop, OrderRef order, const std::vector<int> &units, const Shipment &shipment);
[[nodiscard]] Op shipment(int shop, qint64 package, const Shipment &shipment);
[[nodiscard]] Op split(int shop, OrderRef order, const std::vector<std::vector<int>> &groups);
[[nodiscard]] Op combine(int shop, const std::vector<OrderRef> &orders);
[[nodiscard]] Op uncombine(int shop, qint64 package, const std::vector<OrderRef> &orders);
[[nodiscard]] Op askToCancel(int shop, OrderRef order);
[[nodiscard]] Op cancel(int shop, OrderRef order, const std::vector<int> &units, std::string_view reason);
[[nodiscard]] Op answerCancel(qint64 cancelId, bool isApproved);
[[nodiscard]] Op createReturn(int shop, OrderRef order, const std::vector<int> &units, ReturnType type, std::string_view reason, qint64 refund);
[[nodiscard]] Op horizon(qint64 horizon);
[[nodiscard]] Op say(int shop, qint64 talk, const QString &type, const QString &content);
[[nodiscard]] Op readTalk(int shop, qint64 talk);
[[nodiscard]] Op beginTalk(int shop, qint64 buyer);
[[nodiscard]] Op acceptChat(int shop, bool accepts);
[[nodiscard]] Op upload(const QByteArray &bytes, const QByteArray &contentType);
[[nodiscard]] Op returnLabel(qint64 returnId, const QString &tracking);
[[nodiscard]] Op brand(const QString &name);
/// The activity as it is from now on.
[[nodiscard]] Op putActivity(const Activity &activity);
} // namespace ops

/// How many records of each kind a shop has.
struct Counts
{
    qint64 products = 0;
    qint64 skus = 0;
    qint64 stock = 0; ///< SKUs times warehouses
    qint64 orders = 0;
    qint64 lines = 0;
    qint64 returns = 0;
    qint64 packages = 0;
    qint64 cancellations = 0;
    qint64 statements = 0;
    qint64 transactions = 0;
    qint64 payments = 0;
    qint64 withdrawals = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 promotions = 0;
    qint64 coupons = 0;
    qint64 warehouses = 0;
    qint64 categories = 0;
    qint64 brands = 0;
};

/// All shops with everything in them, at a moment. Same spec and same ops: same world, byte for byte.
class World
{
public:
    explicit World(const WorldSpec &spec);

    [[nodiscard]] const WorldSpec &spec() const { return m_spec; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const Listings &listings() const { return m_listings; }
    [[nodiscard]] const Returns &returns() const { return *m_returns; }
    [[nodiscard]] const Cancels &cancels() const { return *m_cancels; }
    [[nodiscard]] const Parcels &parcels(int shop) const { return m_parcels[static_cast<size_t>(shop)]; }
    [[nodiscard]] const Finance &finance() const { return *m_finance; }
    [[nodiscard]] const Talks &talks() const { return *m_talks; }
    [[nodiscard]] const Promotions &promotions() const { return *m_promotions; }
    [[nodiscard]] const Figures &figures() const { return *m_figures; }
    [[nodiscard]] const Uploads &uploads() const { return m_uploads; }
    /// Brands that sellers made up, for all shops.
    [[nodiscard]] const QStringList &ownBrands() const { return m_ownBrands; }
    [[nodiscard]] static qint64 ownBrandId(int number) { return 7'082'427'311'584'900'000 + number; }
    [[nodiscard]] const OrderTimes &times(int shop) const { return m_times[static_cast<size_t>(shop)]; }
    [[nodiscard]] const Orders &orders(int shop) const { return m_orders[static_cast<size_t>(shop)]; }
    /// New orders come in until this moment. It moves with the virtual clock, not with the wall clock,
    /// so that a world does not grow behind the back of whoever counts it.
    [[nodiscard]] qint64 horizon() const { return m_horizon; }
    [[nodiscard]] Counts counts(int shop, qint64 now) const;

    /// Lets audits, deadlines and parcels take their course until `now`.
    void tick(qint64 now);
    void apply(const Op &op, qint64 now);

private:
    /// The changes that concern orders, parcels and cancellations; false for any other.
    bool applyToSale(const Op &op, qint64 now);
    void replenish(const CancelCase &cancelled, qint64 now);
    /// The changes that concern conversations, promotions, files and brands; false for any other.
    [[nodiscard]] bool applyOffice(const QString &name, const Op &op, qint64 now);

    WorldSpec m_spec;
    Catalog m_catalog;
    Listings m_listings;
    std::vector<OrderTimes> m_times;
    std::vector<Parcels> m_parcels;
    std::vector<Orders> m_orders;
    std::unique_ptr<Returns> m_returns;
    std::unique_ptr<Cancels> m_cancels;
    std::unique_ptr<Finance> m_finance;
    std::unique_ptr<Talks> m_talks;
    std::unique_ptr<Promotions> m_promotions;
    std::unique_ptr<Figures> m_figures;
    Uploads m_uploads;
    QStringList m_ownBrands;
    qint64 m_horizon;
};

} // namespace quayside::practice
