// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/catalog.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace quayside::practice {

enum class Audit : quint8 { None, Auditing, Failed, Approved, PreApproved };
[[nodiscard]] std::string_view wireName(Audit audit);

/// Why an audit failed: a position ("Product Title") and what is wrong there.
struct AuditFinding
{
    QString position;
    QString reason;
    QString suggestion;
};

/// What has happened to a product since the world was made. Most products have none of this.
struct ListingChange
{
    qint64 updateTime = 0;
    std::optional<ListingStatus> status;
    std::optional<Audit> audit;
    QJsonObject content;               ///< members of Get Product that replace the generated ones
    std::optional<QJsonObject> review; ///< what the running audit looks at
    std::optional<QJsonObject> draft;  ///< a version that lies beside the live one; empty: there is none any more
    qint64 reviewDue = 0;
    std::vector<AuditFinding> findings;
    std::map<int, qint64> prices;
    std::map<int, std::array<int, 2>> stock;
    std::map<int, QString> sellerSkus;
    std::set<int> removed;             ///< variants taken off the product
};

/// What product search selects; both ends of the windows belong to them.
struct ListingFilter
{
    qint64 createFrom = 0;
    qint64 createTo = std::numeric_limits<qint64>::max();
    qint64 updateFrom = 0;
    qint64 updateTo = std::numeric_limits<qint64>::max();
    std::optional<ListingStatus> status;
    std::set<Audit> audits;                 ///< empty: any
    std::optional<std::set<int>> products;  ///< only these
};

/// The listings of all shops: the generated catalogue and, over it, the few products that changed.
class Listings
{
public:
    explicit Listings(const Catalog &catalog) : m_catalog(catalog) {}

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const ListingChange *change(int product) const;
    [[nodiscard]] ListingStatus status(const Product &product) const;
    [[nodiscard]] Audit audit(const Product &product) const;
    [[nodiscard]] std::vector<AuditFinding> findings(const Product &product) const;
    [[nodiscard]] qint64 updateTime(int product) const;
    [[nodiscard]] QString title(const Product &product) const;
    /// The version that lies beside the live one and is shown to nobody yet; empty when there is none.
    [[nodiscard]] QJsonObject draft(const Product &product) const;
    [[nodiscard]] bool hasSku(SkuRef sku) const;
    [[nodiscard]] std::vector<int> variants(const Product &product) const;
    [[nodiscard]] qint64 price(SkuRef sku) const;
    [[nodiscard]] std::array<int, 2> stock(SkuRef sku) const;
    [[nodiscard]] QString sellerSku(SkuRef sku) const;
    [[nodiscard]] std::optional<SkuRef> findSellerSku(const QString &sellerSku) const;
    [[nodiscard]] qint64 skuCount(int shop) const;
    /// Products that are not deleted.
    [[nodiscard]] qint64 productCount(int shop) const { return m_catalog.countIn(shop) - m_deleted[static_cast<size_t>(shop)]; }

    void setPrice(SkuRef sku, qint64 minor, qint64 now);
    void setStock(SkuRef sku, int warehouse, int quantity, qint64 now);
    void setSellerSku(SkuRef sku, const QString &sellerSku, qint64 now);
    void removeSku(SkuRef sku, qint64 now);
    void setStatus(int product, ListingStatus status, qint64 now);
    /// A change made in the shop's own console: live at once, no audit.
    void setContent(int product, const QJsonObject &content, qint64 now);
    /// Keeps content for later; more of it is added to what is there.
    void keepDraft(int product, const QJsonObject &content, qint64 now);
    /// New content that the platform looks at until `due`. A product that is not on sale waits as PENDING. Members that are not
    /// given come from the draft, which this ends, or from a version under review; `isWhole`: from the live version alone.
    void submit(int product, const QJsonObject &content, qint64 now, qint64 due, bool isWhole = false);
    /// Puts a deactivated product in front of the platform again.
    void activate(int product, qint64 now, qint64 due);
    /// Decides the audits that are due.
    void settle(qint64 now);

    struct Page
    {
        std::vector<int> products;
        qint64 total = 0;
        bool hasMore = false;
    };
    /// Products in the order they were made, behind `after` (-1: from the first).
    [[nodiscard]] Page search(int shop, const ListingFilter &filter, int after, int limit) const;

private:
    [[nodiscard]] ListingChange &touch(int product, qint64 now);
    [[nodiscard]] bool matches(int product, const ListingFilter &filter) const;
    [[nodiscard]] std::vector<AuditFinding> examine(int product, const QJsonObject &content) const;
    void decide(int product, ListingChange &change);

    const Catalog &m_catalog;
    std::map<int, ListingChange> m_changes;
    std::array<std::set<int>, ShopCount> m_changed;
    std::set<std::pair<qint64, int>> m_audits; ///< running: due time and product
    std::array<qint64, ShopCount> m_removed{};
    std::array<qint64, ShopCount> m_deleted{}; ///< products
    mutable std::array<qint64, ShopCount> m_generatedSkus{-1, -1, -1, -1, -1};
};

} // namespace quayside::practice
