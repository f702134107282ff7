// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/product_json.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SearchLimit = 10'000;

std::optional<ListingStatus> statusFrom(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(ListingStatus::Deleted); ++i) {
        if (name == wire(wireName(static_cast<ListingStatus>(i))))
            return static_cast<ListingStatus>(i);
    }
    return std::nullopt;
}

std::optional<Answer> readFilter(const World &world, const Call &call, ListingFilter &filter)
{
    Body body(call.json);
    filter.createFrom = body.integer(u"create_time_ge"_s, filter.createFrom);
    filter.createTo = body.integer(u"create_time_le"_s, filter.createTo);
    filter.updateFrom = body.integer(u"update_time_ge"_s, filter.updateFrom);
    filter.updateTo = body.integer(u"update_time_le"_s, filter.updateTo);
    const QString status = body.string(u"status"_s);
    const QStringList audits = body.strings(u"audit_status"_s);
    const QStringList sellerSkus = body.strings(u"seller_skus"_s);
    const QStringList skuIds = body.strings(u"sku_ids"_s);
    if (body.refusal())
        return body.refusal();
    if (sellerSkus.size() > 10 || skuIds.size() > 10)
        return Answer::refused(codes::TooManySkusInSearch, u"At most 10 seller_skus or sku_ids"_s);
    if (!status.isEmpty() && status != "ALL"_L1 && !(filter.status = statusFrom(status)))
        return Answer::refused(codes::ParameterInvalid, u"status: unknown value %1"_s.arg(status), 400);
    for (const QString &audit : audits) {
        for (const Audit known : {Audit::Auditing, Audit::Failed, Audit::Approved}) {
            if (audit == wire(wireName(known)))
                filter.audits.insert(known);
        }
    }
    if (!audits.isEmpty() && filter.audits.empty())
        return Answer::refused(codes::ParameterInvalid, u"audit_status: unknown value"_s, 400);
    if (!sellerSkus.isEmpty() || !skuIds.isEmpty())
        filter.products.emplace();
    for (const QString &sellerSku : sellerSkus) {
        if (const auto sku = world.listings().findSellerSku(sellerSku))
            filter.products->insert(sku->product);
    }
    for (const QString &id : skuIds) {
        if (const auto sku = world.catalog().indexOfSku(idFrom(id)); sku && world.listings().hasSku(*sku))
            filter.products->insert(sku->product);
    }
    return std::nullopt;
}

} // namespace

Answer searchProducts(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 0, request))
        return *refusal;
    const World &world = desk.world();
    const Version version = call.json["return_draft_version"_L1].toBool() ? Version::Draft : Version::Live;
    ListingFilter filter;
    if (auto refusal = readFilter(world, call, filter))
        return *refusal;
    // The token says how far the reader is, because the search ends at ten thousand.
    int after = -1;
    const qint64 seen = request.position.at(2).toInteger();
    if (const qint64 id = idFrom(request.position.at(1).toString()); id != 0)
        after = world.catalog().indexOfProduct(id).value_or(-1);
    if (seen + request.size > SearchLimit)
        return Answer::refused(codes::SearchWindow, u"The search result window is limited to 10000 products"_s);
    Listings::Page page = world.listings().search(call.shop, filter, after, request.size);

    QString next;
    if (page.hasMore) {
        const int last = page.products.back();
        next = request.tokenFor({world.catalog().createTime(last) * 1000, QString::number(Catalog::productId(last)),
                                 seen + static_cast<qint64>(page.products.size())});
    }
    if (desk.mischief.strikes(Trick::DuplicatePage))
        next = request.tokenFor(request.position.isEmpty() ? QJsonArray{0, u"0"_s, 0} : request.position);
    if (desk.mischief.strikes(Trick::Reorder)) {
        for (size_t i = page.products.size(); i > 1; --i)
            std::swap(page.products[i - 1], page.products[static_cast<size_t>(desk.mischief.below(static_cast<int>(i)))]);
    }
    Answer answer;
    answer.data.clear();
    answer.data.reserve(page.products.size() * 1200);
    JsonWriter json(answer.data);
    json.beginObject().key("products").beginArray();
    for (int product : page.products)
        writeShortProduct(json, world, world.catalog().product(product), version, desk.quirks());
    json.endArray().field("total_count", page.total).field("next_page_token", next.toStdString()).endObject();
    return answer;
}

Answer getProduct(Desk &desk, const Call &call)
{
    const World &world = desk.world();
    const qint64 id = idFrom(call.segments.at(1));
    if (id == 0)
        return Answer::refused(codes::ProductIdMalformed, u"The product id is malformed"_s);
    const auto index = world.catalog().indexOfProduct(id);
    if (!index)
        return Answer::refused(codes::ProductNotFound, u"The product does not exist"_s);
    const Product product = world.catalog().product(*index);
    if (product.shop != call.shop)
        return Answer::refused(codes::ProductOfOtherShop, u"The product belongs to another shop"_s);
    if (const ListingStatus status = world.listings().status(product); status == ListingStatus::Frozen || status == ListingStatus::Deleted)
        return Answer::refused(codes::StatusForbids, u"The product status does not support this operation"_s);
    const bool isReview = call.query.value(u"return_under_review_version"_s) == "true"_L1;
    const bool isDraft = call.query.value(u"return_draft_version"_s) == "true"_L1;
    if (isReview && isDraft)
        return Answer::refused(codes::RequestInvalid, u"return_under_review_version and return_draft_version exclude each other"_s, 400);
    const Version version = isReview ? Version::UnderReview : isDraft ? Version::Draft : Version::Live;
    return Answer::of(fullProduct(world, product, desk.root, version, desk.quirks()));
}

Answer searchInventory(Desk &desk, const Call &call)
{
    const World &world = desk.world();
    Body body(call.json);
    const QStringList skuIds = body.strings(u"sku_ids"_s);
    const QStringList productIds = body.strings(u"product_ids"_s);
    if (body.refusal())
        return *body.refusal();
    if (skuIds.isEmpty() && productIds.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"param product_ids is missing"_s, 400);
    if (skuIds.size() > 600 || productIds.size() > 100)
        return Answer::refused(codes::ParameterInvalid, u"sku_ids or product_ids: Value Out Of Range"_s, 400);

    const auto isDeleted = [&world](int product) {
        return world.listings().status(world.catalog().product(product)) == ListingStatus::Deleted;
    };
    std::map<int, std::vector<int>> wanted;
    for (const QString &id : skuIds) {
        const auto sku = world.catalog().indexOfSku(idFrom(id));
        if (sku && sku->product % ShopCount == call.shop && world.listings().hasSku(*sku) && !isDeleted(sku->product))
            wanted[sku->product].push_back(sku->variant);
    }
    if (skuIds.isEmpty()) {
        for (const QString &id : productIds) {
            const auto index = world.catalog().indexOfProduct(idFrom(id));
            if (index && *index % ShopCount == call.shop && !isDeleted(*index))
                wanted[*index] = world.listings().variants(world.catalog().product(*index));
        }
    }
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key("inventory").beginArray();
    for (const auto &[index, variants] : wanted) {
        const Product product = world.catalog().product(index);
        json.beginObject().key("product_id").id(Catalog::productId(index)).key("skus").beginArray();
        for (int number : variants) {
            const SkuRef sku{index, number};
            const std::array<int, 2> stock = world.listings().stock(sku);
            const int committed = world.catalog().variant(product, number).committed;
            json.beginObject().key("id").id(Catalog::skuId(sku)).field("seller_sku", world.listings().sellerSku(sku).toStdString());
            json.field("total_available_quantity", stock[0] + stock[1]).field("total_committed_quantity", committed);
            json.key("total_available_inventory_distribution").beginObject();
            json.key("in_shop_inventory").beginObject().field("quantity", stock[0] + stock[1]).endObject();
            json.key("campaign_inventory").beginArray().endArray().key("creator_inventory").beginArray().endArray().endObject();
            json.key("warehouse_inventory").beginArray();
            for (int w = 0; w < 2; ++w) {
                json.beginObject().key("warehouse_id").id(Catalog::warehouseId(product.shop, w));
                json.field("available_quantity", stock[static_cast<size_t>(w)]).field("committed_quantity", w == 0 ? committed : 0).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return answer;
}

} // namespace quayside::practice
