// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/world/taxonomy.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

std::optional<Kind> leafOf(const Call &call)
{
    const qint64 id = idFrom(call.segments.at(1));
    for (const Category &category : categoriesOf(call.shop)) {
        if (category.id == id)
            return category.kind;
    }
    return std::nullopt;
}

Answer noLeaf() { return Answer::refused(codes::CategoryUnknown, u"The category is unknown or not a leaf"_s); }

} // namespace

Answer authorizedShops(Desk &desk, const Call &)
{
    QJsonArray shops;
    for (int shop = 0; shop < ShopCount; ++shop) {
        const Market &market = markets()[static_cast<size_t>(shop)];
        shops.append(QJsonObject{{u"id"_s, shopIdOf(shop)},
                                 {u"name"_s, wire(market.shopName)},
                                 {u"region"_s, wire(market.region)},
                                 {u"seller_type"_s, u"CROSS_BORDER"_s},
                                 {u"cipher"_s, desk.book.credentials().ciphers[static_cast<size_t>(shop)]},
                                 {u"code"_s, wire(market.shopCode)}});
    }
    return Answer::of({{u"shops"_s, shops}});
}

Answer activeShops(Desk &, const Call &)
{
    QJsonArray shops;
    for (int shop = 0; shop < ShopCount; ++shop)
        shops.append(QJsonObject{{u"id"_s, shopIdOf(shop)}, {u"region"_s, wire(markets()[static_cast<size_t>(shop)].region)}});
    return Answer::of({{u"shops"_s, shops}});
}

Answer getCategories(Desk &, const Call &call)
{
    const QString keyword = call.query.value(u"keyword"_s);
    QJsonArray categories;
    for (const Category &category : categoriesOf(call.shop)) {
        if (!wire(category.name).contains(keyword, Qt::CaseInsensitive))
            continue;
        categories.append(QJsonObject{{u"id"_s, QString::number(category.id)},
                                      {u"parent_id"_s, QString::number(category.parent)},
                                      {u"local_name"_s, wire(category.name)},
                                      {u"is_leaf"_s, category.kind.has_value()},
                                      {u"permission_statuses"_s, QJsonArray{u"AVAILABLE"_s}}});
    }
    return Answer::of({{u"categories"_s, categories}});
}

Answer getAttributes(Desk &, const Call &call)
{
    const auto kind = leafOf(call);
    if (!kind)
        return noLeaf();
    return Answer::of({{u"attributes"_s, attributesOf(*kind, markets()[static_cast<size_t>(call.shop)].language)}});
}

Answer getCategoryRules(Desk &, const Call &call)
{
    const auto kind = leafOf(call);
    return kind ? Answer::of(rulesOf(*kind)) : noLeaf();
}

Answer getBrands(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 0, request))
        return *refusal;
    const QString prefix = call.query.value(u"brand_name"_s);
    QJsonArray matching;
    for (size_t i = 0; i < brandNames().size(); ++i) {
        const QString name = wire(brandNames()[i]);
        if (!name.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        matching.append(QJsonObject{{u"id"_s, QString::number(Catalog::brandId(call.shop, static_cast<int>(i)))},
                                    {u"name"_s, name},
                                    {u"authorized_status"_s, i == 4 ? u"UNAUTHORIEZD"_s : u"AUTHORIZED"_s}, // spelled so
                                    {u"is_t1_brand"_s, false},
                                    {u"brand_status"_s, u"AVAILABLE"_s}});
    }
    const QStringList &own = desk.world().ownBrands();
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (own[i].startsWith(prefix, Qt::CaseInsensitive))
            matching.append(QJsonObject{{u"id"_s, QString::number(World::ownBrandId(static_cast<int>(i)))}, {u"name"_s, own[i]},
                                        {u"authorized_status"_s, u"AUTHORIZED"_s}, {u"is_t1_brand"_s, false}, {u"brand_status"_s, u"AVAILABLE"_s}});
    }
    const auto from = static_cast<qsizetype>(qMax<qint64>(0, request.position.at(0).toInteger()));
    QJsonArray brands;
    for (qsizetype i = from; i < matching.size() && brands.size() < request.size; ++i)
        brands.append(matching.at(i));
    const qsizetype next = from + brands.size();
    return Answer::of({{u"brands"_s, brands},
                       {u"total_count"_s, matching.size()},
                       {u"next_page_token"_s, next < matching.size() ? request.tokenFor({qint64(next)}) : QString()}});
}

Answer getWarehouses(Desk &, const Call &call)
{
    const Market &market = markets()[static_cast<size_t>(call.shop)];
    QJsonArray warehouses;
    for (int w = 0; w < 2; ++w) {
        const auto slot = static_cast<size_t>(w);
        const auto &place = market.places[slot];
        const QJsonObject address{{u"region"_s, wire(market.country)}, {u"region_code"_s, wire(market.region)},
                                  {u"state"_s, wire(place[0])},        {u"city"_s, wire(place[1])},
                                  {u"distict"_s, QString()},           {u"postal_code"_s, wire(place[2])},
                                  {u"address_line1"_s, u"Quay %1"_s.arg(w + 1)},
                                  {u"full_address"_s, u"Quay %1, %2, %3"_s.arg(w + 1).arg(wire(place[1]), wire(place[2]))}};
        warehouses.append(QJsonObject{{u"id"_s, QString::number(Catalog::warehouseId(call.shop, w))},
                                      {u"name"_s, wire(market.warehouseNames[slot])},
                                      {u"type"_s, u"SALES_WAREHOUSE"_s},
                                      {u"sub_type"_s, u"DOMESTIC_WAREHOUSE"_s},
                                      {u"effect_status"_s, u"ENABLED"_s},
                                      {u"is_default"_s, w == 0},
                                      {u"entity_id"_s, QString::number(800'000 + call.shop * 10 + w)},
                                      {u"address"_s, address}});
    }
    return Answer::of({{u"warehouses"_s, warehouses}});
}

} // namespace quayside::practice
