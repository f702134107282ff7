// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode_rows.h"

#include <QtGlobal>

#include <array>
#include <cmath>
#include <utility>

namespace quayside::remotes::tiktok {

namespace {

/// Currency of each market (facts: tiktok-shop-api.md section 4.7); the shop list does not carry it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> Currencies{{
    {"BR", "BRL"}, {"DE", "EUR"}, {"ES", "EUR"}, {"FR", "EUR"}, {"GB", "GBP"}, {"ID", "IDR"}, {"IE", "EUR"}, {"IT", "EUR"}, {"JP", "JPY"},
    {"MX", "MXN"}, {"MY", "MYR"}, {"PH", "PHP"}, {"SG", "SGD"}, {"TH", "THB"}, {"UK", "GBP"}, {"US", "USD"}, {"VN", "VND"},
}};

std::string firstText(const Object &object, std::string_view member)
{
    Array list;
    if (object[member].get(list) != simdjson::SUCCESS)
        return {};
    for (const Element &entry : list)
        return textOf(entry);
    return {};
}

bool isBlank(const Element &value)
{
    std::string_view text;
    return value.is_null() || (value.get(text) == simdjson::SUCCESS && text.empty());
}

std::int64_t gramsOf(const Object &weight)
{
    const std::string unit = text(weight, "unit");
    const double perUnit = unit == "POUND" ? 453.59237 : unit == "GRAM" ? 1.0 : 1000.0;
    bool isNumber = false;
    const double value = QByteArray::fromStdString(text(weight, "value")).toDouble(&isNumber);
    return isNumber && value >= 0 && value < 1e9 ? std::llround(value * perUnit) : 0;
}

void appendJson(std::string &json, std::string_view name, std::string_view value)
{
    json.append(json.back() == '{' ? "\"" : ",\"").append(name).append("\":\"");
    for (const char c : value) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            json += c;
    }
    json += '"';
}

// The pictures as the mirror keeps them: one address each, not the remote's lists of mirrors.
std::string imagesOf(const Object &product, Trouble &trouble)
{
    std::string json = "[";
    eachObject(product, "main_images", trouble, [&json](const Object &image) {
        std::string one = "{";
        appendJson(one, "uri", text(image, "uri"));
        appendJson(one, "url", firstText(image, "urls"));
        appendJson(one, "thumb", firstText(image, "thumb_urls"));
        one.append(",\"width\":").append(std::to_string(integer(image, "width")));
        one.append(",\"height\":").append(std::to_string(integer(image, "height"))).append("}");
        json.append(json.size() > 1 ? "," : "").append(one);
    });
    return json + "]";
}

void readSku(const Object &json, rows::Sku &sku, Trouble &trouble)
{
    sku.id = text(json, "id");
    if (sku.id.empty())
        trouble.note("skus.id", "missing");
    sku.sellerSku = text(json, "seller_sku");
    sku.salesAttributes = jsonOf<Array>(json, "sales_attributes");
    eachObject(json, "sales_attributes", trouble, [&sku](const Object &attribute) {
        sku.variant.append(sku.variant.empty() ? "" : ", ").append(text(attribute, "value_name"));
        bool hasPicture = false;
        const Object picture = objectOf(attribute, "sku_img", hasPicture);
        if (hasPicture && sku.imageUrl.empty())
            sku.imageUrl = firstText(picture, "urls");
    });
    bool isThere = false;
    const Object code = objectOf(json, "identifier_code", isThere);
    if (isThere) {
        sku.barcode = text(code, "code");
        sku.barcodeType = text(code, "type");
    }
    const Object status = objectOf(json, "status_info", isThere);
    if (isThere)
        sku.status = text(status, "status");
    const Object price = objectOf(json, "price", isThere);
    if (!isThere) {
        trouble.note("skus.price", "missing");
        return;
    }
    sku.currency = text(price, "currency");
    const int exponent = exponentOf(sku.currency);
    // Search may leave the shelf price out; without tax it is the same for local sellers (section 7.2).
    Element shelf;
    const bool hasShelf = price["sale_price"].get(shelf) == simdjson::SUCCESS && !isBlank(shelf);
    const char *member = hasShelf ? "sale_price" : "tax_exclusive_price";
    if (price[member].get(shelf) != simdjson::SUCCESS || isBlank(shelf))
        trouble.note("skus.price", "without an amount");
    sku.price = money(price, member, exponent, trouble);
    const Object list = objectOf(json, "list_price", isThere);
    if (isThere)
        sku.listPrice = money(list, "amount", exponent, trouble);
    eachObject(json, "inventory", trouble, [&](const Object &level) {
        sku.stock.push_back({text(level, "warehouse_id"), quantity(level, "quantity", trouble), 0});
    });
}

} // namespace

void read(const Object &json, rows::Shop &shop, Trouble &trouble)
{
    shop.id = text(json, "id");
    shop.name = text(json, "name");
    shop.region = text(json, "region");
    shop.sellerType = text(json, "seller_type");
    shop.cipher = text(json, "cipher");
    shop.code = text(json, "code");
    for (const auto &[region, currency] : Currencies) {
        if (shop.region == region)
            shop.currency = currency;
    }
    if (shop.id.empty() || shop.cipher.empty())
        trouble.note("shop", "id or cipher is missing");
}

void read(const Object &json, rows::Warehouse &warehouse, Trouble &trouble)
{
    warehouse.id = text(json, "id");
    warehouse.name = text(json, "name");
    warehouse.type = text(json, "type");
    warehouse.status = text(json, "effect_status");
    warehouse.isDefault = flag(json, "is_default");
    bool isThere = false;
    const Object address = objectOf(json, "address", isThere);
    if (isThere) {
        warehouse.region = text(address, "region_code");
        warehouse.city = text(address, "city");
    }
    if (warehouse.id.empty())
        trouble.note("id", "missing");
}

void read(const Object &json, rows::Category &category, Trouble &trouble)
{
    category.id = text(json, "id");
    category.parentId = text(json, "parent_id");
    category.name = text(json, "local_name");
    category.isLeaf = flag(json, "is_leaf");
    category.permission = firstText(json, "permission_statuses");
    if (category.id.empty())
        trouble.note("id", "missing");
}

void read(const Object &json, rows::Brand &brand, Trouble &trouble)
{
    brand.id = text(json, "id");
    brand.name = text(json, "name");
    brand.authorization = text(json, "authorized_status");
    if (brand.id.empty())
        trouble.note("id", "missing");
}

void read(const Object &json, rows::Product &product, Trouble &trouble)
{
    product.id = text(json, "id");
    if (product.id.empty())
        trouble.note("id", "missing");
    product.title = text(json, "title");
    product.status = text(json, "status");
    product.hasDraft = flag(json, "has_draft");
    product.createdAt = seconds(json, "create_time");
    product.updatedAt = seconds(json, "update_time");
    bool isThere = false;
    const Object audit = objectOf(json, "audit", isThere);
    if (isThere)
        product.audit = text(audit, "status");
    product.auditReasons = jsonOf<Array>(json, "audit_failed_reasons");
    Element description;
    product.isDetailed = json["description"].get(description) == simdjson::SUCCESS;
    if (product.isDetailed) {
        product.description = textOf(description);
        product.images = imagesOf(json, trouble);
        product.attributes = jsonOf<Array>(json, "product_attributes");
        eachObject(json, "category_chains", trouble, [&product](const Object &category) {
            product.categoryId = text(category, "id");
            product.categoryPath.append(product.categoryPath.empty() ? "" : " \u203A ").append(text(category, "local_name"));
        });
        const Object brand = objectOf(json, "brand", isThere);
        if (isThere) {
            product.brandId = text(brand, "id");
            product.brand = text(brand, "name");
        }
        const Object weight = objectOf(json, "package_weight", isThere);
        if (isThere)
            product.weightGrams = gramsOf(weight);
    }
    eachObject(json, "skus", trouble, [&](const Object &entry) { readSku(entry, product.skus.emplace_back(), trouble); });
}

} // namespace quayside::remotes::tiktok
