// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/texts.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <string>

namespace quayside::practice {

enum class ListingStatus : quint8 { Draft, Pending, Failed, Active, SellerDeactivated, PlatformDeactivated, Frozen, Deleted };
[[nodiscard]] std::string_view wireName(ListingStatus status);

/// What a world is made of. Times are Unix seconds throughout the practice shop's world.
struct WorldSpec
{
    int products = 2000;
    int orders = 5000;
    int returns = 120;
    quint64 seed = 1;
    qint64 anchor = 0; ///< the world's "now" when it was first started
};

/// A product as the world made it, before anybody changed it.
struct Product
{
    int index = 0; ///< 0 … products - 1 over all shops; the shop is index % ShopCount
    int shop = 0;
    Kind kind = Kind::Mug;
    Language language = Language::English;
    int brand = 0;
    int style = 0;
    int skuCount = 1;
    int firstColour = 0;
    ListingStatus status = ListingStatus::Active;
    qint64 basePrice = 0;

    [[nodiscard]] std::string title() const;
};

struct Variant
{
    int number = 0; ///< 0 … skuCount - 1
    const Colour *colour = nullptr;
    int size = -1;  ///< index into sizes(); -1 without
    qint64 price = 0;
    std::array<int, 2> stock{};
    int committed = 0; ///< reserved by open orders, all in the first warehouse
    std::string sellerSku;
    std::string gtin;

    [[nodiscard]] std::string name(Language language) const;
};

/// One variant of one product.
struct SkuRef
{
    int product = 0;
    int variant = 0;
    friend bool operator==(const SkuRef &, const SkuRef &) = default;
};

/// The goods of the world. Pure: everything is computed from the seed and an index, nothing is kept.
class Catalog
{
public:
    explicit Catalog(const WorldSpec &spec) : m_spec(spec) {}

    [[nodiscard]] int count() const { return m_spec.products; }
    [[nodiscard]] int countIn(int shop) const { return (m_spec.products + ShopCount - 1 - shop) / ShopCount; }
    [[nodiscard]] Product product(int index) const;
    [[nodiscard]] int skuCount(int index) const;
    [[nodiscard]] Variant variant(const Product &product, int number) const;

    /// Rising with the index within a shop, so that a window of time is a range of indexes.
    [[nodiscard]] qint64 createTime(int index) const;
    [[nodiscard]] qint64 updateTime(int index) const;

    [[nodiscard]] static qint64 productId(int index) { return FirstProductId + qint64(index) * IdStep; }
    [[nodiscard]] static qint64 skuId(SkuRef sku) { return productId(sku.product) + 1 + sku.variant; }
    [[nodiscard]] std::optional<int> indexOfProduct(qint64 id) const;
    [[nodiscard]] std::optional<SkuRef> indexOfSku(qint64 id) const;
    [[nodiscard]] std::optional<SkuRef> findSellerSku(std::string_view sellerSku) const;

    [[nodiscard]] static qint64 warehouseId(int shop, int number) { return 7'068'517'275'539'719'900 + shop * 10 + number; }
    [[nodiscard]] static qint64 brandId(int shop, int brand) { return 7'082'427'311'584'347'000 + shop * 100 + brand; }

private:
    static constexpr qint64 FirstProductId = 1'729'500'000'000'000'000;
    static constexpr qint64 IdStep = 64;

    WorldSpec m_spec;
};

} // namespace quayside::practice
