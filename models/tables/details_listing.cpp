// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/details_private.h"

#include "models/domain/checks.h"
#include "models/domain/money.h"
#include "models/domain/version.h"
#include "models/store/connection.h"
#include "models/store/erp_says.h"
#include "models/store/mirror_details.h"
#include "models/store/mirror_reader.h"
#include "models/store/offers_reader.h"
#include "models/store/terms_repository.h"
#include "models/tables/row_words.h"

#include <QJsonObject>
#include <QSet>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

using store::Connection;
using store::MirrorReader;

QString addressOf(const QJsonObject &image)
{
    const QString full = image.value("url"_L1).toString();
    return full.isEmpty() ? image.value("thumb"_L1).toString() : full;
}

QStringList imagesOf(const rows::Product &product)
{
    QStringList images;
    for (const QJsonValue image : jsonArray(product.images)) {
        if (const QString address = addressOf(image.toObject()); !address.isEmpty())
            images.append(address);
    }
    return images;
}

// The shop writes the names it answers with; its category says which of them it insists on.
QList<AttributeDetail> attributesOf(const rows::Product &product, const std::optional<rows::Category> &category)
{
    QSet<QString> required;
    if (category) {
        for (const QJsonValue rule : jsonArray(category->attributes)) {
            const QJsonObject object = rule.toObject();
            if (object.value("is_requried"_L1).toBool() || object.value("is_required"_L1).toBool())
                required.insert(object.value("id"_L1).toString());
        }
    }
    QList<AttributeDetail> attributes;
    for (const QJsonValue attribute : jsonArray(product.attributes)) {
        const QJsonObject object = attribute.toObject();
        AttributeDetail detail;
        detail.name = object.value("name"_L1).toString();
        for (const QJsonValue value : object.value("values"_L1).toArray())
            detail.values.append(value.toObject().value("name"_L1).toString());
        detail.isRequired = required.contains(object.value("id"_L1).toString());
        attributes.append(detail);
    }
    return attributes;
}

Result<QList<StockDetail>> stockOf(Connection &db, const QString &shop, const rows::Sku &sku, const QList<rows::Warehouse> &warehouses)
{
    QList<StockDetail> stock;
    for (const rows::Stock &row : sku.stock) {
        StockDetail detail;
        detail.warehouseId = text(row.warehouseId);
        detail.warehouse = detail.warehouseId;
        for (const rows::Warehouse &warehouse : warehouses) {
            if (warehouse.id == row.warehouseId)
                detail.warehouse = text(warehouse.name);
        }
        detail.committed = row.committed;
        const RecordRef ref{RecordKind::Stock, shop, text(sku.id) + u'@' + detail.warehouseId};
        auto quantity = fieldValue(db, ref, u"quantity"_s, QString::number(row.available));
        if (!quantity)
            return fail(quantity.error());
        detail.quantity = std::move(*quantity);
        stock.append(detail);
    }
    return stock;
}

Done addErp(Connection &db, VariantDetail &variant)
{
    const auto says = store::erpSays(db, variant.ref);
    const auto price = store::masterOfField(db, u"price"_s);
    const auto quantity = store::masterOfField(db, u"quantity"_s);
    if (!says || !price || !quantity)
        return fail(!says ? says.error() : !price ? price.error() : quantity.error());
    if (!*says)
        return {};
    ErpSide side;
    side.code = (*says)->code.isEmpty() ? (*says)->variant : (*says)->code;
    const QString currency = (*says)->currency.isEmpty() ? variant.currency : (*says)->currency;
    if (qint64 minor = 0; readMinor((*says)->price.toStdString(), currencyExponent(currency), minor))
        side.price = toDecimal(minor, currencyExponent(currency)) + u' ' + currency;
    if (variant.price.mine) {
        Change change;
        change.record = variant.ref;
        change.field = u"price"_s;
        change.value = *variant.price.mine;
        change.currency = variant.currency;
        const auto against = store::erpAgainst(db, change);
        if (!against)
            return fail(against.error());
        side.against = *against;
    }
    side.asOf = (*says)->asOf;
    side.priceMaster = *price;
    side.quantityMaster = *quantity;
    variant.erp = side;
    return {};
}

Result<VariantDetail> variantOf(Connection &db, const QString &shop, const rows::Sku &sku, const QList<rows::Warehouse> &warehouses)
{
    VariantDetail variant;
    variant.ref = {RecordKind::Sku, shop, text(sku.id)};
    variant.variant = text(sku.variant);
    variant.sellerSku = text(sku.sellerSku);
    variant.barcode = text(sku.barcode);
    variant.status = text(sku.status);
    variant.imageUrl = text(sku.imageUrl);
    variant.currency = text(sku.currency);
    auto price = fieldValue(db, variant.ref, u"price"_s, toDecimal(Money{sku.price, variant.currency}));
    if (!price)
        return fail(price.error());
    variant.price = std::move(*price);
    const auto terms = store::TermsRepository(db).find(variant.ref);
    if (!terms)
        return fail(terms.error());
    if (*terms) {
        variant.cost = (*terms)->cost;
        variant.floor = (*terms)->floor;
    }
    QUAYSIDE_TRY(addErp(db, variant));
    auto stock = stockOf(db, shop, sku, warehouses);
    if (!stock)
        return fail(stock.error());
    variant.stock = std::move(*stock);
    return variant;
}

Done addFields(Connection &db, const rows::Product &product, ListingDetail &detail)
{
    auto title = fieldValue(db, detail.ref, u"title"_s, text(product.title));
    if (!title)
        return fail(title.error());
    auto description = fieldValue(db, detail.ref, u"description"_s, text(product.description));
    if (!description)
        return fail(description.error());
    auto status = fieldValue(db, detail.ref, u"status"_s, text(product.status));
    if (!status)
        return fail(status.error());
    detail.title = std::move(*title);
    detail.description = std::move(*description);
    detail.status = std::move(*status);
    return {};
}

Done addVariants(Connection &db, const rows::Product &product, ListingDetail &detail)
{
    const auto warehouses = MirrorReader(db).warehouses(detail.ref.shop);
    if (!warehouses)
        return fail(warehouses.error());
    for (const rows::Sku &sku : product.skus) {
        auto variant = variantOf(db, detail.ref.shop, sku, *warehouses);
        if (!variant)
            return fail(variant.error());
        const auto terms = store::TermsRepository(db).find(variant->ref);
        if (terms && *terms) {
            for (const QString &tag : (*terms)->tags) {
                if (!detail.tags.contains(tag))
                    detail.tags.append(tag);
            }
        }
        detail.variants.append(std::move(*variant));
    }
    detail.tags.sort(Qt::CaseInsensitive);
    return {};
}

Done addOffers(Connection &db, ListingDetail &detail)
{
    const auto offers = store::OffersReader(db).ofProduct(detail.ref);
    if (!offers)
        return fail(offers.error());
    for (const store::ProductOffer &offer : *offers) {
        const rows::Promotion &promotion = offer.promotion;
        detail.offers.append({offer.ref, text(promotion.title), text(promotion.type), text(promotion.status), promotion.beginAt, promotion.endAt,
                              offer.lowestPrice, offer.currency, offer.highestDiscount});
    }
    return {};
}

// Names and values, in the order of the document.
QList<std::pair<QString, QString>> attributeTexts(const QString &attributes)
{
    QList<std::pair<QString, QString>> texts;
    for (const QJsonValue attribute : jsonArray(attributes.toStdString())) {
        QStringList values;
        for (const QJsonValue value : attribute["values"_L1].toArray())
            values.append(value["name"_L1].toString());
        texts.append({attribute["name"_L1].toString(), values.join(u", "_s)});
    }
    return texts;
}

void addAttributes(const FieldDifference &difference, VersionDetail &version)
{
    auto live = attributeTexts(difference.before);
    for (const auto &[name, values] : attributeTexts(difference.after)) {
        const auto was = std::find_if(live.begin(), live.end(), [&name = name](const auto &one) { return one.first == name; });
        const QString before = was == live.end() ? QString() : was->second;
        if (was != live.end())
            live.erase(was);
        if (before != values)
            version.fields.append({u"attribute"_s, name, before, values, {}});
    }
    for (const auto &[name, values] : std::as_const(live))
        version.fields.append({u"attribute"_s, name, values, {}, {}});
}

QString variantName(const rows::Product &product, const QString &sku)
{
    for (const rows::Sku &one : product.skus) {
        if (text(one.id) == sku)
            return text(one.variant.empty() ? one.sellerSku : one.variant);
    }
    return {};
}

Done addVersions(Connection &db, const rows::Product &live, ListingDetail &detail)
{
    detail.hasDraft = live.hasDraft;
    const auto versions = store::MirrorDetails(db).versionsOf(detail.ref);
    if (!versions)
        return fail(versions.error());
    for (const rows::ListingVersion &one : *versions) {
        VersionDetail version;
        version.version = text(one.version);
        for (const FieldDifference &difference : besideLive(detail.ref.shop, live, one.content)) {
            if (difference.field == "attributes"_L1) {
                addAttributes(difference, version);
                continue;
            }
            QString of;
            if (difference.record.kind == RecordKind::Sku && std::max(live.skus.size(), one.content.skus.size()) > 1) {
                const QString now = variantName(live, difference.record.id);
                of = now.isEmpty() ? variantName(one.content, difference.record.id) : now;
            }
            version.fields.append({difference.field, of, difference.before, difference.after, difference.currency});
        }
        detail.versions.append(std::move(version));
    }
    return {};
}

Done addHistory(Connection &db, ListingDetail &detail)
{
    // What happened to a variant or to its stock happened to its listing.
    constexpr int Limit = 50;
    QList<RecordRef> refs{detail.ref};
    for (const VariantDetail &variant : detail.variants) {
        refs.append(variant.ref);
        for (const StockDetail &stock : variant.stock)
            refs.append({RecordKind::Stock, variant.ref.shop, variant.ref.id + u'@' + stock.warehouseId});
    }
    for (const RecordRef &ref : refs) {
        auto events = readHistory(db, ref, Limit);
        if (!events)
            return fail(events.error());
        detail.history.append(*events);
    }
    std::sort(detail.history.begin(), detail.history.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.sequence > b.sequence; });
    detail.history.resize(std::min<qsizetype>(detail.history.size(), Limit));
    return {};
}

} // namespace

Result<ListingDetail> readListing(Connection &db, const RecordRef &ref)
{
    ListingDetail detail;
    detail.ref = RowWords(db).owner(ref);
    MirrorReader mirror(db);
    const auto found = mirror.product(detail.ref);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"no such listing"_s, ref.toString());
    const rows::Product &product = **found;
    const auto shop = shopOf(db, detail.ref.shop);
    if (!shop)
        return fail(shop.error());
    const auto category = mirror.category(detail.ref.shop, text(product.categoryId));
    if (!category)
        return fail(category.error());
    const auto cursor = mirror.cursor(detail.ref.shop, u"products"_s);
    if (!cursor)
        return fail(cursor.error());

    detail.shopName = text(shop->name);
    detail.market = text(shop->region);
    detail.audit = text(product.audit);
    for (const QJsonValue reason : jsonArray(product.auditReasons))
        detail.auditReasons.append(reason.isObject() ? reason.toObject().value("reason"_L1).toString() : reason.toString());
    detail.categoryPath = text(product.categoryPath);
    detail.brand = text(product.brand);
    detail.weightGrams = product.weightGrams;
    detail.isDetailed = product.isDetailed;
    detail.images = imagesOf(product);
    detail.attributes = attributesOf(product, *category);
    if (*category)
        detail.missingAttributes = missingAttributes(QByteArray::fromStdString((*category)->attributes), QByteArray::fromStdString(product.attributes));
    const auto quality = store::MirrorDetails(db).qualityOf(detail.ref);
    if (!quality)
        return fail(quality.error());
    if (*quality) {
        detail.quality = text((*quality)->tier);
        for (const auto &[field, hint] : (*quality)->hints)
            detail.qualityHints.append(text(hint));
    }
    detail.createdAt = product.createdAt;
    detail.updatedAt = product.updatedAt;
    detail.asOf = *cursor ? (*cursor)->asOf : product.updatedAt;
    QUAYSIDE_TRY(addFields(db, product, detail));
    QUAYSIDE_TRY(addVariants(db, product, detail));
    QUAYSIDE_TRY(addOffers(db, detail));
    QUAYSIDE_TRY(addVersions(db, product, detail));
    QUAYSIDE_TRY(addHistory(db, detail));
    return detail;
}

} // namespace quayside::tables
