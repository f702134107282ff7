// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/listings.h"

#include <QJsonValue>

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

/// Words the platform does not let through, in any language of the world.
constexpr std::array<QStringView, 8> BannedWords{u"miracle", u"guaranteed cure", u"replica", u"100% cure",
                                                 u"barang tiruan", u"ของปลอม", u"hàng giả", u"高仿"};

/// Goods whose category the platform must open to the shop first.
constexpr std::array<QStringView, 2> RestrictedWords{u"medical", u"lithium pack"};
/// A shop with fewer products keeps no drafts; two of the others have one beside them from the beginning.
constexpr int FewestForDrafts = 24;
constexpr int FirstDraft = 14; ///< places from the end
constexpr int Drafts = 2;

bool isRestricted(const QString &title)
{
    return std::any_of(RestrictedWords.begin(), RestrictedWords.end(), [&](QStringView word) { return title.contains(word, Qt::CaseInsensitive); });
}

bool isOnSaleOrPaused(ListingStatus status)
{
    return status == ListingStatus::Active || status == ListingStatus::SellerDeactivated;
}

} // namespace

std::string_view wireName(Audit audit)
{
    static constexpr std::array<std::string_view, 5> names{"NONE", "AUDITING", "FAILED", "APPROVED", "PRE_APPROVED"};
    return names[static_cast<size_t>(audit)];
}

const ListingChange *Listings::change(int product) const
{
    const auto found = m_changes.find(product);
    return found == m_changes.end() ? nullptr : &found->second;
}

ListingStatus Listings::status(const Product &product) const
{
    const ListingChange *made = change(product.index);
    return made != nullptr && made->status ? *made->status : product.status;
}

Audit Listings::audit(const Product &product) const
{
    const ListingChange *made = change(product.index);
    if (made != nullptr && made->audit)
        return *made->audit;
    switch (product.status) {
    case ListingStatus::Draft: return Audit::None;
    case ListingStatus::Failed: return Audit::Failed;
    default: return Audit::Approved;
    }
}

std::vector<AuditFinding> Listings::findings(const Product &product) const
{
    const ListingChange *made = change(product.index);
    if (made != nullptr && made->audit)
        return made->findings;
    if (product.status != ListingStatus::Failed)
        return {};
    return {{u"Product Image"_s, u"The main image is blurred"_s, u"Upload a sharp picture of the product alone"_s}};
}

qint64 Listings::updateTime(int product) const
{
    const ListingChange *made = change(product);
    return made != nullptr ? made->updateTime : m_catalog.updateTime(product);
}

QString Listings::title(const Product &product) const
{
    const ListingChange *made = change(product.index);
    if (made != nullptr && made->content.contains("title"_L1))
        return made->content["title"_L1].toString();
    return QString::fromStdString(product.title());
}

QJsonObject Listings::draft(const Product &product) const
{
    const ListingChange *made = change(product.index);
    if (made != nullptr && made->draft)
        return *made->draft;
    const int count = m_catalog.countIn(product.shop);
    const int fromEnd = count - product.index / ShopCount;
    const bool isKept = count >= FewestForDrafts && fromEnd <= FirstDraft && fromEnd > FirstDraft - Drafts && status(product) == ListingStatus::Active;
    if (!isKept)
        return {};
    const QString weight = QString::number((factsOf(product.kind).grams + 20) / 1000.0, 'f', 3);
    return {{u"title"_s, title(product) + u" (2)"_s}, {u"package_weight"_s, QJsonObject{{u"value"_s, weight}, {u"unit"_s, u"KILOGRAM"_s}}}};
}

bool Listings::hasSku(SkuRef sku) const
{
    const ListingChange *made = change(sku.product);
    return sku.variant < m_catalog.skuCount(sku.product) && (made == nullptr || !made->removed.contains(sku.variant));
}

std::vector<int> Listings::variants(const Product &product) const
{
    std::vector<int> numbers;
    for (int number = 0; number < product.skuCount; ++number) {
        if (hasSku({product.index, number}))
            numbers.push_back(number);
    }
    return numbers;
}

qint64 Listings::price(SkuRef sku) const
{
    const ListingChange *made = change(sku.product);
    if (made != nullptr) {
        if (const auto found = made->prices.find(sku.variant); found != made->prices.end())
            return found->second;
    }
    return m_catalog.variant(m_catalog.product(sku.product), sku.variant).price;
}

std::array<int, 2> Listings::stock(SkuRef sku) const
{
    const ListingChange *made = change(sku.product);
    if (made != nullptr) {
        if (const auto found = made->stock.find(sku.variant); found != made->stock.end())
            return found->second;
    }
    return m_catalog.variant(m_catalog.product(sku.product), sku.variant).stock;
}

QString Listings::sellerSku(SkuRef sku) const
{
    const ListingChange *made = change(sku.product);
    if (made != nullptr) {
        if (const auto found = made->sellerSkus.find(sku.variant); found != made->sellerSkus.end())
            return found->second;
    }
    return QString::fromStdString(m_catalog.variant(m_catalog.product(sku.product), sku.variant).sellerSku);
}

std::optional<SkuRef> Listings::findSellerSku(const QString &sellerSku) const
{
    for (const auto &[product, made] : m_changes) {
        for (const auto &[variant, name] : made.sellerSkus) {
            if (name == sellerSku && hasSku({product, variant}))
                return SkuRef{product, variant};
        }
    }
    const auto sku = m_catalog.findSellerSku(sellerSku.toStdString());
    return sku && hasSku(*sku) && this->sellerSku(*sku) == sellerSku ? sku : std::nullopt;
}

qint64 Listings::skuCount(int shop) const
{
    qint64 &count = m_generatedSkus[static_cast<size_t>(shop)];
    if (count < 0) {
        count = 0;
        for (int product = shop; product < m_catalog.count(); product += ShopCount)
            count += m_catalog.skuCount(product);
    }
    return count - m_removed[static_cast<size_t>(shop)];
}

ListingChange &Listings::touch(int product, qint64 now)
{
    m_changed[static_cast<size_t>(product % ShopCount)].insert(product);
    ListingChange &made = m_changes[product];
    // Two changes in one second still move the mark a reader compares with.
    made.updateTime = std::max(now, made.updateTime);
    return made;
}

void Listings::setPrice(SkuRef sku, qint64 minor, qint64 now)
{
    touch(sku.product, now).prices[sku.variant] = minor;
}

void Listings::setStock(SkuRef sku, int warehouse, int quantity, qint64 now)
{
    std::array<int, 2> stock = this->stock(sku);
    stock[static_cast<size_t>(warehouse)] = quantity;
    touch(sku.product, now).stock[sku.variant] = stock;
}

void Listings::setSellerSku(SkuRef sku, const QString &sellerSku, qint64 now)
{
    touch(sku.product, now).sellerSkus[sku.variant] = sellerSku;
}

void Listings::removeSku(SkuRef sku, qint64 now)
{
    if (touch(sku.product, now).removed.insert(sku.variant).second)
        ++m_removed[static_cast<size_t>(sku.product % ShopCount)];
}

void Listings::setStatus(int product, ListingStatus status, qint64 now)
{
    const Product generated = m_catalog.product(product);
    const bool wasDeleted = this->status(generated) == ListingStatus::Deleted;
    const bool isDeleted = status == ListingStatus::Deleted;
    if (wasDeleted != isDeleted) {
        const int sign = isDeleted ? 1 : -1;
        m_deleted[static_cast<size_t>(generated.shop)] += sign;
        m_removed[static_cast<size_t>(generated.shop)] += sign * static_cast<qint64>(variants(generated).size());
    }
    ListingChange &made = touch(product, now);
    made.status = status;
    if (isDeleted) {
        m_audits.erase({made.reviewDue, product});
        made.review.reset();
        made.reviewDue = 0;
    }
}

void Listings::setContent(int product, const QJsonObject &content, qint64 now)
{
    ListingChange &made = touch(product, now);
    for (auto member = content.begin(); member != content.end(); ++member)
        made.content[member.key()] = member.value();
}

void Listings::keepDraft(int product, const QJsonObject &content, qint64 now)
{
    if (status(m_catalog.product(product)) == ListingStatus::Draft)
        return setContent(product, content, now); // it is one itself
    QJsonObject draft = this->draft(m_catalog.product(product));
    for (auto member = content.begin(); member != content.end(); ++member)
        draft[member.key()] = member.value();
    touch(product, now).draft = draft;
}

void Listings::submit(int product, const QJsonObject &content, qint64 now, qint64 due, bool isWhole)
{
    const ListingStatus status = this->status(m_catalog.product(product));
    const QJsonObject draft = this->draft(m_catalog.product(product));
    ListingChange &made = touch(product, now);
    QJsonObject review = isWhole ? QJsonObject() : made.review.value_or(draft);
    made.draft = QJsonObject();
    for (auto member = content.begin(); member != content.end(); ++member)
        review[member.key()] = member.value();
    if (!isOnSaleOrPaused(status)) {
        setContent(product, review, now); // no old version to keep showing
        made.status = ListingStatus::Pending;
    }
    m_audits.erase({made.reviewDue, product});
    made.review = review;
    made.reviewDue = due;
    made.audit = Audit::Auditing;
    made.findings.clear();
    m_audits.insert({due, product});
}

void Listings::activate(int product, qint64 now, qint64 due)
{
    ListingChange &made = touch(product, now);
    made.status = ListingStatus::Pending;
    made.audit = Audit::Auditing;
    made.findings.clear();
    m_audits.erase({made.reviewDue, product});
    if (!made.review)
        made.review = QJsonObject();
    made.reviewDue = due;
    m_audits.insert({due, product});
}

void Listings::settle(qint64 now)
{
    while (!m_audits.empty() && m_audits.begin()->first <= now) {
        const auto [due, product] = *m_audits.begin();
        m_audits.erase(m_audits.begin());
        decide(product, touch(product, due));
    }
}

void Listings::decide(int product, ListingChange &made)
{
    QJsonObject content = made.content;
    for (auto member = made.review->constBegin(); member != made.review->constEnd(); ++member)
        content[member.key()] = member.value();
    made.findings = examine(product, content);
    const bool isPending = made.status == ListingStatus::Pending;
    const QString title = content.contains("title"_L1) ? content["title"_L1].toString() : QString::fromStdString(m_catalog.product(product).title());
    const bool isWaiting = isPending && made.findings.empty() && isRestricted(title); // allowed, but not yet to this shop
    made.audit = !made.findings.empty() ? Audit::Failed : isWaiting ? Audit::PreApproved : Audit::Approved;
    if (made.findings.empty())
        made.content = content;
    if (isPending && !isWaiting)
        made.status = made.findings.empty() ? ListingStatus::Active : ListingStatus::Failed;
    made.review.reset();
    made.reviewDue = 0;
}

std::vector<AuditFinding> Listings::examine(int product, const QJsonObject &content) const
{
    const Product generated = m_catalog.product(product);
    const QString title = content.contains("title"_L1) ? content["title"_L1].toString()
                                                       : QString::fromStdString(generated.title());
    std::vector<AuditFinding> findings;
    const int shortest = markets()[static_cast<size_t>(generated.shop)].isSoutheastAsia ? 25 : 10;
    if (title.trimmed().size() < shortest)
        findings.push_back({u"Product Title"_s, u"The title is too short"_s, u"Use at least %1 characters"_s.arg(shortest)});
    const QString description = content["description"_L1].toString();
    for (QStringView word : BannedWords) {
        const QString reason = u"The word \"%1\" is not allowed"_s.arg(word);
        if (title.contains(word, Qt::CaseInsensitive))
            findings.push_back({u"Product Title"_s, reason, u"Remove the word"_s});
        if (description.contains(word, Qt::CaseInsensitive))
            findings.push_back({u"Product Description"_s, reason, u"Remove the word"_s});
    }
    return findings;
}

bool Listings::matches(int product, const ListingFilter &filter) const
{
    const ListingChange *made = change(product);
    const bool isDeleted = made != nullptr && made->status == ListingStatus::Deleted;
    if (isDeleted || (!filter.status && filter.audits.empty()))
        return isDeleted == (filter.status == ListingStatus::Deleted);
    const Product generated = m_catalog.product(product);
    return (!filter.status || status(generated) == *filter.status)
        && (filter.audits.empty() || filter.audits.contains(audit(generated)));
}

Listings::Page Listings::search(int shop, const ListingFilter &filter, int after, int limit) const
{
    const auto inWindows = [&](int product) {
        const qint64 created = m_catalog.createTime(product);
        const qint64 updated = updateTime(product);
        return created >= filter.createFrom && created <= filter.createTo && updated >= filter.updateFrom
            && updated <= filter.updateTo;
    };
    Page page;
    const auto take = [&](int product) {
        if (product <= after)
            return;
        if (static_cast<int>(page.products.size()) < limit)
            page.products.push_back(product);
        else
            page.hasMore = true;
    };
    if (filter.products) {
        for (int product : *filter.products) {
            if (product % ShopCount == shop && inWindows(product) && matches(product, filter)) {
                ++page.total;
                take(product);
            }
        }
        return page;
    }
    // Untouched products of a window are one range of places; the touched ones are few and looked at.
    const auto firstPlace = [&](auto isPast) {
        int low = 0;
        int high = m_catalog.countIn(shop);
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (isPast(middle * ShopCount + shop))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    const int begin = std::max(firstPlace([&](int p) { return m_catalog.createTime(p) >= filter.createFrom; }),
                               firstPlace([&](int p) { return m_catalog.updateTime(p) >= filter.updateFrom; }));
    const int end = std::min(firstPlace([&](int p) { return m_catalog.createTime(p) > filter.createTo; }),
                             firstPlace([&](int p) { return m_catalog.updateTime(p) > filter.updateTo; }));
    const std::set<int> &changed = m_changed[static_cast<size_t>(shop)];
    std::vector<int> touched;
    for (int product : changed) {
        if (inWindows(product) && matches(product, filter))
            touched.push_back(product);
    }
    const bool needsLook = filter.status || !filter.audits.empty();
    const qint64 untouched = std::max(0, end - begin)
        - std::count_if(changed.begin(), changed.end(), [&](int p) { return p / ShopCount >= begin && p / ShopCount < end; });
    page.total = static_cast<qint64>(touched.size()) + (needsLook ? 0 : untouched);
    auto nextTouched = touched.begin();
    const int start = needsLook || after < 0 ? begin : std::max(begin, after / ShopCount);
    for (int place = start; place < end && (needsLook || !page.hasMore); ++place) {
        const int product = place * ShopCount + shop;
        for (; nextTouched != touched.end() && *nextTouched < product; ++nextTouched)
            take(*nextTouched);
        if (changed.contains(product) || !matches(product, filter))
            continue;
        page.total += needsLook ? 1 : 0;
        take(product);
    }
    for (; nextTouched != touched.end(); ++nextTouched)
        take(*nextTouched);
    return page;
}

} // namespace quayside::practice
