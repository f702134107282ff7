// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/catalog.h"

#include "app/practice/world/draw.h"

#include <charconv>
#include <cmath>

namespace quayside::practice {

namespace {

constexpr qint64 Day = 86'400;

Language languageOf(int shop, Draw &draw)
{
    // Two shops sell to readers of more than one language.
    const int chance = draw.below(100);
    const bool isMixed = shop < 2;
    if (isMixed && chance < 6)
        return Language::Chinese;
    if (isMixed && chance < 11)
        return Language::Arabic;
    return markets()[static_cast<size_t>(shop)].language;
}

ListingStatus statusOf(int chance)
{
    if (chance < 2)
        return ListingStatus::Frozen;
    if (chance < 30)
        return ListingStatus::SellerDeactivated;
    if (chance < 50)
        return ListingStatus::Draft;
    if (chance < 62)
        return ListingStatus::Failed;
    return chance < 74 ? ListingStatus::PlatformDeactivated : ListingStatus::Active;
}

/// GTIN-14 with its check digit over a payload of 13 digits.
std::string gtin14(qint64 payload)
{
    std::string digits = std::to_string(payload);
    digits.insert(0, 13 - digits.size(), '0');
    int sum = 0;
    for (size_t i = 0; i < 13; ++i)
        sum += (digits[i] - '0') * (i % 2 == 0 ? 3 : 1);
    return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace

std::string_view wireName(ListingStatus status)
{
    static constexpr std::array<std::string_view, 8> names{"DRAFT", "PENDING", "FAILED", "ACTIVATE",
                                                           "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"};
    return names[static_cast<size_t>(status)];
}

std::string Product::title() const
{
    return makeTitle(kind, language, brandNames()[static_cast<size_t>(brand)], style, index / ShopCount + 1);
}

std::string Variant::name(Language language) const
{
    std::string text(colour->name[static_cast<size_t>(language)]);
    if (size >= 0)
        text.append(", ").append(sizes()[static_cast<size_t>(size)]);
    return text;
}

Product Catalog::product(int index) const
{
    Draw draw(m_spec.seed, ProductTopic, static_cast<quint64>(index));
    Product product;
    product.index = index;
    product.shop = index % ShopCount;
    product.skuCount = skuCount(index);
    product.kind = static_cast<Kind>(draw.below(KindCount));
    product.language = languageOf(product.shop, draw);
    product.brand = draw.below(static_cast<int>(brandNames().size()));
    product.style = draw.below(6);
    product.firstColour = draw.below(10);
    product.status = statusOf(draw.below(1000));
    const KindFacts &facts = factsOf(product.kind);
    const Market &market = markets()[static_cast<size_t>(product.shop)];
    const double pounds = draw.between(facts.lowestPence, facts.highestPence) / 100.0;
    const double minor = pounds * market.perPound * std::pow(10.0, market.exponent);
    const auto steps = static_cast<qint64>(minor / static_cast<double>(market.priceStep)) + 1;
    product.basePrice = steps * market.priceStep - market.priceEnding;
    return product;
}

int Catalog::skuCount(int index) const
{
    static constexpr std::array<int, 12> shares{1, 1, 2, 3, 3, 4, 4, 4, 5, 6, 6, 8};
    Draw draw(m_spec.seed, VariantTopic, static_cast<quint64>(index));
    return draw.pick(shares);
}

Variant Catalog::variant(const Product &product, int number) const
{
    const KindFacts &facts = factsOf(product.kind);
    Draw draw(m_spec.seed, StockTopic, static_cast<quint64>(product.index) * 8 + static_cast<quint64>(number));
    Variant variant;
    variant.number = number;
    const int shift = facts.hasSizes ? number / 4 : number;
    variant.size = facts.hasSizes ? number % 4 : -1;
    variant.colour = &colours()[static_cast<size_t>((product.firstColour + shift) % 10)];
    variant.price = product.basePrice;
    const Market &market = markets()[static_cast<size_t>(product.shop)];
    if (variant.size == 3) // the largest size costs a little more
        variant.price += 2 * market.priceStep;
    for (int &quantity : variant.stock)
        quantity = draw.below(12) == 0 ? 0 : draw.between(1, 180);
    variant.committed = variant.stock[0] > 0 ? draw.below(4) : 0;
    std::string serial = std::to_string(product.index + 1);
    if (serial.size() < 5)
        serial.insert(0, 5 - serial.size(), '0');
    variant.sellerSku.append(facts.code).append("-").append(serial).append("-").append(variant.colour->code);
    if (variant.size >= 0)
        variant.sellerSku.append("-").append(sizes()[static_cast<size_t>(variant.size)]);
    variant.gtin = gtin14(501'234'000'0000 + qint64(product.index) * 8 + number);
    return variant;
}

qint64 Catalog::createTime(int index) const
{
    const qint64 place = index / ShopCount;
    return m_spec.anchor - 400 * Day + place * 300 * Day / qMax(1, countIn(index % ShopCount));
}

qint64 Catalog::updateTime(int index) const
{
    const qint64 place = index / ShopCount;
    return m_spec.anchor - 95 * Day + place * 94 * Day / qMax(1, countIn(index % ShopCount));
}

std::optional<int> Catalog::indexOfProduct(qint64 id) const
{
    const qint64 offset = id - FirstProductId;
    if (offset < 0 || offset % IdStep != 0 || offset / IdStep >= m_spec.products)
        return std::nullopt;
    return static_cast<int>(offset / IdStep);
}

std::optional<SkuRef> Catalog::indexOfSku(qint64 id) const
{
    const qint64 offset = id - FirstProductId;
    if (offset < 0 || offset / IdStep >= m_spec.products)
        return std::nullopt;
    const SkuRef sku{static_cast<int>(offset / IdStep), static_cast<int>(offset % IdStep) - 1};
    if (sku.variant < 0 || sku.variant >= skuCount(sku.product))
        return std::nullopt;
    return sku;
}

std::optional<SkuRef> Catalog::findSellerSku(std::string_view sellerSku) const
{
    const size_t dash = sellerSku.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    int serial = 0;
    std::from_chars(sellerSku.data() + dash + 1, sellerSku.data() + sellerSku.size(), serial);
    if (serial < 1 || serial > m_spec.products)
        return std::nullopt;
    const Product found = product(serial - 1);
    for (int number = 0; number < found.skuCount; ++number) {
        if (variant(found, number).sellerSku == sellerSku)
            return SkuRef{found.index, number};
    }
    return std::nullopt;
}

} // namespace quayside::practice
