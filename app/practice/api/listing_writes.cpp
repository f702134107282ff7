// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/product_json.h"
#include "app/practice/world/taxonomy.h"
#include "models/domain/money.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestQuantity = 99'999;
constexpr qint64 LargestPrice = 100'000'000'000;
constexpr int LongestTitle = 255;
constexpr int LongestDescription = 10'000;

bool isBeyondReach(ListingStatus status) { return status == ListingStatus::Frozen || status == ListingStatus::Deleted; }

const QString StatusText = u"The product status does not support this operation"_s;

/// The product that a path names, if the call's shop has it.
std::optional<Answer> findProduct(const World &world, const Call &call, const QString &text, Product &product)
{
    const qint64 id = idFrom(text);
    if (id == 0)
        return Answer::refused(codes::ProductIdMalformed, u"The product id is malformed"_s);
    const auto index = world.catalog().indexOfProduct(id);
    if (!index)
        return Answer::refused(codes::ProductNotFound, u"The product does not exist"_s);
    product = world.catalog().product(*index);
    if (product.shop != call.shop)
        return Answer::refused(codes::ProductOfOtherShop, u"The product belongs to another shop"_s);
    return std::nullopt;
}

std::optional<SkuRef> findSku(const World &world, const Product &product, const QString &id)
{
    const auto sku = world.catalog().indexOfSku(idFrom(id));
    return sku && sku->product == product.index && world.listings().hasSku(*sku) ? sku : std::nullopt;
}

std::optional<Answer> readPrice(const QJsonObject &price, const Product &product, qint64 &minor)
{
    Body body(price);
    const QString amount = body.string(u"amount"_s, true);
    const QString currency = body.string(u"currency"_s, true);
    if (body.refusal())
        return body.refusal();
    if (currency != wire(markets()[static_cast<size_t>(product.shop)].currency))
        return Answer::refused(codes::CurrencyInvalid, u"The currency %1 is not valid for the shop"_s.arg(currency));
    const Result<Money> money = parseMoney(amount, currency);
    if (!money || money->minor <= 0 || money->minor > LargestPrice)
        return Answer::refused(codes::PriceInvalid, u"The price %1 is invalid or out of range"_s.arg(amount));
    minor = money->minor;
    return std::nullopt;
}

QJsonObject itemError(int code, const QString &message, const QJsonObject &detail)
{
    return {{u"code"_s, code}, {u"message"_s, message}, {u"detail"_s, detail}};
}

/// Reads `inventory` of one SKU: every warehouse once, or one quantity where there is one warehouse.
std::optional<QJsonObject> readInventory(const Product &product, const QJsonValue &sku, std::array<int, 2> &quantities)
{
    const QString skuId = sku[u"id"_s].toString();
    const auto wrong = [&skuId](int code, const QString &message, const QJsonArray &extra = {}) {
        return itemError(code, message, {{u"sku_id"_s, skuId}, {u"extra_errors"_s, extra}});
    };
    std::array<bool, 2> isGiven{};
    for (const QJsonValue &entry : sku[u"inventory"_s].toArray()) {
        const qint64 id = idFrom(entry[u"warehouse_id"_s].toString());
        const int w = static_cast<int>(id - Catalog::warehouseId(product.shop, 0));
        if (id == 0 || w < 0 || w > 1)
            return wrong(codes::WarehouseUnknown, u"Warehouse missing or unknown"_s);
        const QJsonValue quantity = entry[u"quantity"_s];
        if (!quantity.isDouble() || quantity.toInteger(-1) < 0 || quantity.toInteger() > LargestQuantity)
            return wrong(codes::QuantityInvalid, u"The stock quantity is invalid or outside limits"_s);
        quantities[static_cast<size_t>(w)] = static_cast<int>(quantity.toInteger());
        isGiven[static_cast<size_t>(w)] = true;
    }
    QJsonArray missing;
    for (int w = 0; w < 2; ++w) {
        if (!isGiven[static_cast<size_t>(w)])
            missing.append(QJsonObject{{u"code"_s, codes::WarehouseUnknown},
                                       {u"message"_s, u"Warehouse missing"_s},
                                       {u"warehouse_id"_s, QString::number(Catalog::warehouseId(product.shop, w))}});
    }
    if (!missing.isEmpty())
        return wrong(codes::AllWarehousesNeeded, u"The SKU is stocked in several warehouses, pass all of them"_s, missing);
    return std::nullopt;
}

/// Turns the members of an edit into the shape of Get Product.
std::optional<Answer> readContent(const World &world, const Product &product, const QJsonObject &json, QJsonObject &content)
{
    Body body(json);
    if (body.has(u"title"_s)) {
        const QString title = body.string(u"title"_s);
        if (title.trimmed().isEmpty() || title.size() > LongestTitle)
            return Answer::refused(codes::TitleInvalid, u"The title is missing or too long"_s);
        content[u"title"_s] = title;
    }
    if (body.has(u"description"_s)) {
        const QString description = body.string(u"description"_s);
        if (description.size() > LongestDescription)
            return Answer::refused(codes::TitleInvalid, u"The description is too long"_s);
        content[u"description"_s] = description;
    }
    if (body.has(u"main_images"_s)) {
        const QJsonArray images = body.array(u"main_images"_s);
        if (images.isEmpty() || images.size() > 9)
            return Answer::refused(codes::ImageMissing, u"One to nine main images are needed"_s);
        QJsonArray uris;
        for (const QJsonValue &image : images) {
            const QString uri = image[u"uri"_s].toString();
            const bool isUpload = uri.startsWith("practice/up-"_L1);
            if (!uri.startsWith("practice/"_L1) || (isUpload && world.uploads().find(uri.section(u'/', 1)) == nullptr))
                return Answer::refused(codes::ImageMissing, u"The image %1 was not uploaded"_s.arg(image[u"uri"_s].toString()));
            uris.append(QJsonObject{{u"uri"_s, image[u"uri"_s]}});
        }
        content[u"main_images"_s] = uris;
    }
    if (body.has(u"brand_id"_s)) {
        const qint64 id = idFrom(body.string(u"brand_id"_s));
        const qint64 brand = id - Catalog::brandId(product.shop, 0);
        const qint64 own = id - World::ownBrandId(0);
        QString name;
        if (brand >= 0 && brand < static_cast<qint64>(brandNames().size()))
            name = wire(brandNames()[static_cast<size_t>(brand)]);
        else if (own >= 0 && own < world.ownBrands().size())
            name = world.ownBrands()[own];
        else
            return Answer::refused(codes::BrandUnknown, u"The brand is unknown"_s);
        content[u"brand"_s] = QJsonObject{{u"id"_s, json[u"brand_id"_s]}, {u"name"_s, name}};
    }
    for (const QString &name : {u"package_weight"_s, u"package_dimensions"_s, u"size_chart"_s}) {
        if (body.has(name))
            content[name] = body.object(name);
    }
    if (body.has(u"product_attributes"_s)) {
        QJsonArray attributes;
        const QJsonArray known = attributesOf(product.kind, product.language);
        for (const QJsonValue &sent : body.array(u"product_attributes"_s)) {
            QJsonObject attribute = sent.toObject();
            for (const QJsonValue &one : known) {
                if (one[u"id"_s] == attribute[u"id"_s])
                    attribute[u"name"_s] = one[u"name"_s];
            }
            attributes.append(attribute);
        }
        content[u"product_attributes"_s] = attributes;
    }
    for (const QString &name : {u"is_cod_allowed"_s, u"is_pre_owned"_s}) {
        if (body.has(name))
            content[name] = body.boolean(name);
    }
    if (body.has(u"external_product_id"_s))
        content[u"external_product_id"_s] = body.string(u"external_product_id"_s);
    return body.refusal();
}

/// The `skus` of an edit are the whole set: what is missing goes, what is new is refused.
std::optional<Answer> readSkus(const World &world, const Product &product, const QJsonArray &skus, Changes &changes)
{
    std::set<int> kept;
    for (const QJsonValue &sent : skus) {
        const auto sku = findSku(world, product, sent[u"id"_s].toString());
        if (!sku)
            return Answer::refused(sent[u"id"_s].isUndefined() ? codes::SkuMayNotBeAdded : codes::SkuUnknown, u"The SKU may not be added"_s);
        kept.insert(sku->variant);
        if (sent[u"price"_s].isObject()) {
            qint64 minor = 0;
            if (auto refusal = readPrice(sent[u"price"_s].toObject(), product, minor))
                return refusal;
            changes.price(*sku, minor);
        }
        if (sent[u"inventory"_s].isArray()) {
            std::array<int, 2> quantities{};
            if (const auto wrong = readInventory(product, sent, quantities))
                return Answer::refused(wrong->value("code"_L1).toInt(), wrong->value("message"_L1).toString());
            for (int w = 0; w < 2; ++w)
                changes.stock(*sku, w, quantities[static_cast<size_t>(w)]);
        }
        const QString name = sent[u"seller_sku"_s].toString();
        if (!name.isEmpty() && name != world.listings().sellerSku(*sku))
            changes.sellerSku(*sku, name);
    }
    if (kept.empty())
        return Answer::refused(codes::SkuUnknown, u"A product needs at least one SKU"_s);
    for (int number : world.listings().variants(product)) {
        if (!kept.contains(number))
            changes.removeSku({product.index, number});
    }
    return std::nullopt;
}

enum class Turn : quint8 { Activate, Deactivate, Delete, Recover };

bool allows(Turn turn, ListingStatus status)
{
    using enum ListingStatus;
    switch (turn) {
    case Turn::Activate: return status == SellerDeactivated || status == PlatformDeactivated;
    case Turn::Deactivate: return status == Active;
    case Turn::Delete: return status != Frozen && status != Deleted;
    case Turn::Recover: return status == Deleted;
    }
    return false;
}

Answer changeStatus(Desk &desk, const Call &call, Turn turn)
{
    Body body(call.json);
    const QStringList ids = body.strings(u"product_ids"_s);
    if (body.refusal())
        return *body.refusal();
    if (ids.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"param product_ids is missing"_s, 400);
    if (ids.size() > 20)
        return Answer::refused(codes::TooManyProducts, u"At most 20 product ids in one call"_s);
    Changes changes(desk, call);
    QJsonArray errors;
    for (const QString &id : ids) {
        const auto wrong = [&](int code, const QString &message) {
            QJsonObject detail{{u"product_id"_s, id}};
            if (turn == Turn::Activate)
                detail[u"extra_errors"_s] = QJsonArray();
            errors.append(itemError(code, message, detail));
        };
        Product product;
        if (const auto refusal = findProduct(desk.world(), call, id, product)) {
            wrong(refusal->code, refusal->message);
            continue;
        }
        if (!allows(turn, desk.world().listings().status(product)))
            wrong(codes::StatusForbids, StatusText);
        else if (turn == Turn::Activate)
            changes.activate(product.index);
        else
            changes.status(product.index, turn == Turn::Delete ? ListingStatus::Deleted : ListingStatus::SellerDeactivated);
    }
    const Answer answer = Answer::of({{u"errors"_s, errors}});
    return changes.isEmpty() ? answer : changes.commit(answer);
}

} // namespace

Answer updatePrices(Desk &desk, const Call &call)
{
    const World &world = desk.world();
    Product product;
    if (auto refusal = findProduct(world, call, call.segments.at(1), product))
        return *refusal;
    if (world.listings().status(product) != ListingStatus::Active)
        return Answer::refused(codes::StatusForbids, StatusText);
    if (world.promotions().isLocked(product.index, desk.book.now()))
        return Answer::refused(codes::PriceLocked, u"The price is locked by a running promotion"_s);
    Body body(call.json);
    const QJsonArray skus = body.array(u"skus"_s, true);
    if (body.refusal())
        return *body.refusal();
    Changes changes(desk, call);
    for (const QJsonValue &entry : skus) {
        const auto sku = findSku(world, product, entry[u"id"_s].toString());
        if (!sku)
            return Answer::refused(codes::SkuUnknown, u"The SKU id %1 is missing or unknown"_s.arg(entry[u"id"_s].toString()));
        qint64 minor = 0;
        if (auto refusal = readPrice(entry[u"price"_s].toObject(), product, minor))
            return *refusal;
        changes.price(*sku, minor);
    }
    return changes.isEmpty() ? Answer::refused(codes::RequestInvalid, u"param skus is missing"_s, 400) : changes.commit();
}

Answer updateInventory(Desk &desk, const Call &call)
{
    const World &world = desk.world();
    Product product;
    if (auto refusal = findProduct(world, call, call.segments.at(1), product))
        return *refusal;
    if (isBeyondReach(world.listings().status(product)))
        return Answer::refused(codes::StatusForbids, StatusText);
    Body body(call.json);
    const QJsonArray skus = body.array(u"skus"_s, true);
    if (body.refusal())
        return *body.refusal();
    Changes changes(desk, call);
    QJsonArray errors;
    for (const QJsonValue &entry : skus) {
        const auto sku = findSku(world, product, entry[u"id"_s].toString());
        if (!sku) {
            errors.append(itemError(codes::SkuUnknown, u"The SKU id is missing or unknown"_s,
                                    {{u"sku_id"_s, entry[u"id"_s].toString()}, {u"extra_errors"_s, QJsonArray()}}));
            continue;
        }
        std::array<int, 2> quantities{};
        if (const auto wrong = readInventory(product, entry, quantities)) {
            errors.append(*wrong);
            continue;
        }
        for (int w = 0; w < 2; ++w)
            changes.stock(*sku, w, quantities[static_cast<size_t>(w)]);
    }
    const Answer answer = Answer::of({{u"errors"_s, errors}});
    return changes.isEmpty() ? answer : changes.commit(answer);
}

namespace {

/// `isWhole`: what is not sent is blank from now on, and some of it must be sent.
Answer edit(Desk &desk, const Call &call, bool isWhole)
{
    const World &world = desk.world();
    Product product;
    if (auto refusal = findProduct(world, call, call.segments.at(1), product))
        return *refusal;
    if (isBeyondReach(world.listings().status(product)))
        return Answer::refused(codes::StatusForbids, StatusText);
    const QString saveMode = call.json["save_mode"_L1].toString();
    if (!saveMode.isEmpty() && saveMode != "LISTING"_L1 && saveMode != "AS_DRAFT"_L1)
        return Answer::refused(codes::ParameterInvalid, u"save_mode: unknown value %1"_s.arg(saveMode), 400);
    const bool isDraft = saveMode == "AS_DRAFT"_L1;
    QJsonObject content;
    if (isWhole) {
        for (const QString &name : {u"title"_s, u"description"_s, u"category_id"_s, u"main_images"_s, u"package_weight"_s, u"skus"_s}) {
            if (!call.json.contains(name))
                return Answer::refused(codes::RequestInvalid, u"param %1 is missing"_s.arg(name), 400);
        }
        if (idFrom(call.json["category_id"_L1].toString()) != leafCategoryId(product.shop, product.kind))
            return Answer::refused(codes::CategoryUnknown, u"The category cannot be changed"_s);
        content = {{u"product_attributes"_s, QJsonArray()}, {u"external_product_id"_s, QString()}, {u"is_cod_allowed"_s, false}, {u"is_pre_owned"_s, false}};
    } else {
        for (const QString &name : {u"category_id"_s, u"delivery_option_ids"_s, u"shipping_template_id"_s, u"minimum_order_quantity"_s}) {
            if (call.json.contains(name))
                return Answer::refused(codes::RequestInvalid, u"param %1 is not taken by this call"_s.arg(name), 400);
        }
    }
    if (auto refusal = readContent(world, product, call.json, content))
        return *refusal;
    Changes changes(desk, call);
    if (call.json.contains("skus"_L1) && !isDraft) {
        if (auto refusal = readSkus(world, product, call.json["skus"_L1].toArray(), changes))
            return *refusal;
    }
    if (!content.isEmpty())
        changes.content(product.index, content, isDraft ? Changes::Edit::Draft : isWhole ? Changes::Edit::Whole : Changes::Edit::Part);
    if (changes.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"Nothing to edit"_s, 400);
    Answer done = changes.commit();
    if (done.code != codes::Ok)
        return done;
    const QJsonObject full = fullProduct(world, product, desk.root, Version::Live, {});
    QJsonArray skus;
    for (const QJsonValue &sku : full[u"skus"_s].toArray())
        skus.append(QJsonObject{{u"id"_s, sku[u"id"_s]}, {u"seller_sku"_s, sku[u"seller_sku"_s]}, {u"external_sku_id"_s, QString()}});
    const QJsonObject audit{{u"status"_s, wire(wireName(world.listings().audit(product)))}};
    Answer answer = Answer::of({{u"product_id"_s, full[u"id"_s]}, {u"audit"_s, audit}, {u"skus"_s, skus}});
    answer.hadEffect = done.hadEffect;
    return answer;
}

} // namespace

Answer editProduct(Desk &desk, const Call &call) { return edit(desk, call, false); }
Answer replaceProduct(Desk &desk, const Call &call) { return edit(desk, call, true); }
Answer activateProducts(Desk &desk, const Call &call) { return changeStatus(desk, call, Turn::Activate); }
Answer deactivateProducts(Desk &desk, const Call &call) { return changeStatus(desk, call, Turn::Deactivate); }
Answer deleteProducts(Desk &desk, const Call &call) { return changeStatus(desk, call, Turn::Delete); }
Answer recoverProducts(Desk &desk, const Call &call) { return changeStatus(desk, call, Turn::Recover); }

} // namespace quayside::practice
