// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/product_json.h"

#include "app/practice/world/taxonomy.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view RestrictedCategory = "RESTRICTED_CATEGORY_PENDING";

QString amount(qint64 minor, int exponent) { return QString::fromLatin1(plainAmount(minor, exponent)); }

QJsonObject named(qint64 id, const QString &name) { return {{u"id"_s, QString::number(id)}, {u"name"_s, name}}; }

QJsonArray chainOf(const Product &product)
{
    QJsonArray chain;
    const qint64 leaf = leafCategoryId(product.shop, product.kind);
    const std::vector<Category> tree = categoriesOf(product.shop);
    const auto find = [&tree](qint64 id) {
        return *std::find_if(tree.begin(), tree.end(), [id](const Category &c) { return c.id == id; });
    };
    const Category child = find(leaf);
    for (const Category &category : {find(child.parent), child}) {
        chain.append(QJsonObject{{u"id"_s, QString::number(category.id)},
                                 {u"parent_id"_s, QString::number(category.parent)},
                                 {u"local_name"_s, wire(category.name)},
                                 {u"is_leaf"_s, category.kind.has_value()}});
    }
    return chain;
}

QJsonArray attributesOfProduct(const Product &product)
{
    const MaterialFacts &material = materialOf(product.kind);
    QJsonObject attribute = named(MaterialAttribute, u"Material"_s);
    attribute[u"values"_s] = QJsonArray{named(material.valueId, wire(material.name))};
    QJsonArray all{attribute};
    if (factsOf(product.kind).department == Department::Electronics) {
        const bool hasBatteries = factsOf(product.kind).hasBatteries;
        QJsonObject batteries = named(BatteriesAttribute, u"Contains batteries"_s);
        batteries[u"values"_s] = QJsonArray{hasBatteries ? named(YesValue, u"Yes"_s) : named(NoValue, u"No"_s)};
        all.append(batteries);
    }
    return all;
}

QJsonObject fullSku(const World &world, const Product &product, int number, const QByteArray &root)
{
    const Listings &listings = world.listings();
    const Market &market = markets()[static_cast<size_t>(product.shop)];
    const Variant variant = world.catalog().variant(product, number);
    const SkuRef sku{product.index, number};
    const auto language = static_cast<size_t>(product.language);
    const QString price = amount(listings.price(sku), market.exponent);
    QJsonArray inventory;
    const std::array<int, 2> stock = listings.stock(sku);
    for (int w = 0; w < 2; ++w)
        inventory.append(QJsonObject{{u"warehouse_id"_s, QString::number(Catalog::warehouseId(product.shop, w))},
                                     {u"quantity"_s, stock[static_cast<size_t>(w)]}});
    QJsonObject colour = named(ColourAttribute, wire(colourWord(product.language)));
    colour[u"value_id"_s] = QString::number(Catalog::productId(product.index) % 1'000'000'000'000 + 7'000'000'000'000'000 + number);
    colour[u"value_name"_s] = wire(variant.colour->name[language]);
    colour[u"sku_img"_s] = imageOf(imageUri(product.kind, *variant.colour, 0), root, 600);
    QJsonArray salesAttributes{colour};
    if (variant.size >= 0) {
        QJsonObject size = named(SizeAttribute, wire(sizeWord(product.language)));
        size[u"value_id"_s] = QString::number(7'100'000'000'000'000 + variant.size);
        size[u"value_name"_s] = wire(sizes()[static_cast<size_t>(variant.size)]);
        salesAttributes.append(size);
    }
    return {{u"id"_s, QString::number(Catalog::skuId(sku))},
            {u"seller_sku"_s, listings.sellerSku(sku)},
            {u"external_sku_id"_s, QString()},
            {u"price"_s, QJsonObject{{u"currency"_s, wire(market.currency)}, {u"tax_exclusive_price"_s, price}, {u"sale_price"_s, price}}},
            {u"inventory"_s, inventory},
            {u"sales_attributes"_s, salesAttributes},
            {u"identifier_code"_s, QJsonObject{{u"code"_s, QString::fromStdString(variant.gtin)}, {u"type"_s, u"GTIN"_s}}},
            {u"status_info"_s, QJsonObject{{u"status"_s, u"NORMAL"_s}}}};
}

QJsonObject generatedContent(const World &world, const Product &product)
{
    const KindFacts &facts = factsOf(product.kind);
    const Variant first = world.catalog().variant(product, 0);
    QJsonArray images;
    for (int view = 0; view < 3; ++view)
        images.append(QJsonObject{{u"uri"_s, imageUri(product.kind, *first.colour, view)}});
    return {{u"title"_s, QString::fromStdString(product.title())},
            {u"description"_s, QString::fromStdString(makeDescription(product.kind, product.language))},
            {u"brand"_s, named(Catalog::brandId(product.shop, product.brand), wire(brandNames()[static_cast<size_t>(product.brand)]))},
            {u"main_images"_s, images},
            {u"package_weight"_s, QJsonObject{{u"value"_s, amount(facts.grams, 3)}, {u"unit"_s, u"KILOGRAM"_s}}},
            {u"package_dimensions"_s, QJsonObject{{u"length"_s, QString::number(10 + facts.grams / 40)},
                                                  {u"width"_s, QString::number(10 + facts.grams / 60)},
                                                  {u"height"_s, u"10"_s},
                                                  {u"unit"_s, u"CENTIMETER"_s}}},
            {u"product_attributes"_s, attributesOfProduct(product)},
            {u"is_cod_allowed"_s, product.shop >= 2},
            {u"is_pre_owned"_s, false},
            {u"external_product_id"_s, u"HL-%1"_s.arg(product.index + 1)}};
}

void overlay(QJsonObject &onto, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        onto[member.key()] = member.value();
}

} // namespace

QString imageUri(Kind kind, const Colour &colour, int view)
{
    return u"practice/%1-%2-%3"_s.arg(wire(factsOf(kind).slug), wire(colour.code)).arg(view);
}

QJsonObject imageOf(const QString &uri, const QByteArray &root, int side)
{
    const QString address = QString::fromLatin1(root) + u"/practice/images/"_s + uri.section(u'/', -1);
    return {{u"uri"_s, uri},
            {u"urls"_s, QJsonArray{address + u".png"_s}},
            {u"thumb_urls"_s, QJsonArray{address + u".png?side=200"_s}},
            {u"width"_s, side},
            {u"height"_s, side}};
}

void writeShortProduct(JsonWriter &json, const World &world, const Product &product, Version version, const Quirks &quirks)
{
    const Listings &listings = world.listings();
    const Market &market = markets()[static_cast<size_t>(product.shop)];
    const bool isOdd = quirks.unknownEnums && product.index % 7 == 0;
    json.beginObject().key("id").id(Catalog::productId(product.index));
    const QJsonObject draft = listings.draft(product);
    const bool showsDraft = version == Version::Draft && draft.contains("title"_L1);
    json.field("title", (showsDraft ? draft["title"_L1].toString() : listings.title(product)).toStdString());
    json.field("status", isOdd ? std::string_view("MOORED") : wireName(listings.status(product)));
    json.key("audit").beginObject().field("status", wireName(listings.audit(product)));
    json.key("pre_approved_reasons").beginArray();
    if (listings.audit(product) == Audit::PreApproved)
        json.string(RestrictedCategory);
    json.endArray().endObject();
    json.flag("has_draft", !draft.isEmpty()).flag("is_not_for_sale", false);
    json.key("sales_regions").beginArray().string(market.region).endArray();
    json.field("create_time", world.catalog().createTime(product.index)).field("update_time", listings.updateTime(product.index));
    if (quirks.unknownFields)
        json.key("tide_table").beginObject().field("high_water", 7).endObject();
    json.key("skus").beginArray();
    for (int number : listings.variants(product)) {
        const SkuRef sku{product.index, number};
        const qint64 price = listings.price(sku);
        json.beginObject().key("id").id(Catalog::skuId(sku)).field("seller_sku", listings.sellerSku(sku).toStdString());
        json.key("price").beginObject().field("currency", market.currency);
        json.key("tax_exclusive_price").money(price, market.exponent).key("sale_price").money(price, market.exponent).endObject();
        json.key("inventory").beginArray();
        const std::array<int, 2> stock = listings.stock(sku);
        for (int w = 0; w < 2; ++w) {
            json.beginObject().key("warehouse_id").id(Catalog::warehouseId(product.shop, w));
            json.field("quantity", stock[static_cast<size_t>(w)]).endObject();
        }
        json.endArray().key("status_info").beginObject().field("status", "NORMAL").endObject().endObject();
    }
    json.endArray().endObject();
}

QJsonObject fullProduct(const World &world, const Product &product, const QByteArray &root, Version version, const Quirks &quirks)
{
    const Listings &listings = world.listings();
    const ListingStatus status = listings.status(product);
    QJsonObject full = generatedContent(world, product);
    if (const ListingChange *change = listings.change(product.index)) {
        overlay(full, change->content);
        if (version == Version::UnderReview && change->review)
            overlay(full, *change->review);
    }
    const QJsonObject draft = listings.draft(product);
    if (version == Version::Draft)
        overlay(full, draft);
    const bool isPreApproved = listings.audit(product) == Audit::PreApproved;
    const QJsonArray preApproved = isPreApproved ? QJsonArray{wire(RestrictedCategory)} : QJsonArray();
    QJsonArray images;
    for (const QJsonValue &image : full[u"main_images"_s].toArray())
        images.append(imageOf(image[u"uri"_s].toString(), root, 600));
    full[u"main_images"_s] = images;
    QJsonArray findings;
    for (const AuditFinding &finding : listings.findings(product))
        findings.append(QJsonObject{{u"position"_s, finding.position},
                                    {u"reasons"_s, QJsonArray{finding.reason}},
                                    {u"suggestions"_s, QJsonArray{finding.suggestion}}});
    QJsonArray skus;
    for (int number : listings.variants(product))
        skus.append(fullSku(world, product, number, root));
    const bool isUnsettled = status == ListingStatus::Pending || status == ListingStatus::Failed;
    overlay(full, {{u"id"_s, QString::number(Catalog::productId(product.index))},
                   {u"status"_s, quirks.unknownEnums && product.index % 7 == 0 ? u"MOORED"_s : wire(wireName(status))},
                   {u"product_status"_s, isUnsettled ? u"INITIAL"_s : wire(wireName(status))},
                   {u"audit"_s, QJsonObject{{u"status"_s, wire(wireName(listings.audit(product)))}, {u"pre_approved_reasons"_s, preApproved}}},
                   {u"audit_failed_reasons"_s, findings},
                   {u"category_chains"_s, chainOf(product)},
                   {u"skus"_s, skus},
                   {u"has_draft"_s, !draft.isEmpty()},
                   {u"product_types"_s, QJsonArray()},
                   {u"create_time"_s, world.catalog().createTime(product.index)},
                   {u"update_time"_s, listings.updateTime(product.index)}});
    if (quirks.unknownFields)
        full[u"tide_table"_s] = QJsonObject{{u"high_water"_s, 7}};
    return full;
}

} // namespace quayside::practice
