// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/world/taxonomy.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestBrand = 2;
constexpr qsizetype LongestBrand = 30;

const QString ActiveCode = u"2"_s; ///< of a seller and of a shop

} // namespace

Answer getSellerPermissions(Desk &, const Call &)
{
    return Answer::of({{u"permissions"_s, QJsonArray()}}); // nobody here sells one listing in several markets
}

Answer getSellerStatus(Desk &, const Call &)
{
    QJsonArray shops;
    for (int shop = 0; shop < ShopCount; ++shop)
        shops.append(QJsonObject{{u"shop_id"_s, shopIdOf(shop)}, {u"shop_status"_s, ActiveCode}});
    const QJsonObject status{{u"partner_channel"_s, u"1"_s}, {u"seller_status"_s, ActiveCode}, {u"shop_statuses"_s, shops}, {u"tax_form_status"_s, ActiveCode}};
    return Answer::of({{u"seller_status_data"_s, status}});
}

Answer getTaxInformation(Desk &, const Call &call)
{
    const Market &market = markets()[static_cast<size_t>(call.shop)];
    const QString region = wire(market.region);
    const auto &place = market.places[0];
    QJsonObject entity{{u"address"_s, u"Quay 1, %1, %2"_s.arg(wire(place[1]), wire(market.country))}, {u"postal_code"_s, wire(place[2])}};
    if (region == "TH"_L1)
        entity[u"organization_level"_s] = u"HEADQUARTER"_s;
    const QString number = u"%1%2"_s.arg(region).arg(300'000'000 + call.shop * 1'001);
    QJsonObject tax{{u"type"_s, region == "US"_L1 ? u"TIN"_s : region == "GB"_L1 ? u"VAT"_s : u"REGISTRATION_NUMBER"_s},
                    {u"tax_number"_s, number},
                    {u"registration_status"_s, u"REGISTERED"_s},
                    {u"recent_audit"_s, QJsonObject{{u"status"_s, u"APPROVED"_s}, {u"tax_number"_s, number}, {u"rejection_reasons"_s, QJsonArray()}}}};
    if (region == "US"_L1)
        tax[u"tax_form_audit_status"_s] = u"APPROVED"_s;
    const QJsonObject overall{{u"is_tax_infomation_complete"_s, true}, {u"is_tax_number_submitted"_s, true}}; // spelled so
    const QJsonObject all{{u"business_entity"_s, entity}, {u"overall_status"_s, overall}, {u"tax_numbers"_s, QJsonArray{tax}}};
    return Answer::of({{u"tax_information"_s, all}});
}

Answer getPrerequisites(Desk &, const Call &)
{
    QJsonArray results;
    for (const QString &item : {u"SHOP_STATUS"_s, u"SHOP_TAX"_s, u"PICKUP_WAREHOUSE"_s, u"RETURN_WAREHOUSE"_s, u"DELIVERY_OPTION"_s, u"SHIPPING_TEMPLATE"_s,
                                u"PRODUCT_QUANTITY_LIMIT"_s, u"EXTENDED_PRODUCER_RESPONSIBILITY"_s, u"BANk_ACCOUNT"_s, u"CONTACT_INFO"_s})
        results.append(QJsonObject{{u"check_item"_s, item}, {u"is_failed"_s, false}, {u"fail_reasons"_s, QJsonArray()}});
    return Answer::of({{u"check_results"_s, results}});
}

// The category whose name says most of the title; the first one when none does.
Answer recommendCategory(Desk &, const Call &call)
{
    Body body(call.json);
    const QString title = body.string(u"product_title"_s, true);
    if (body.refusal())
        return *body.refusal();
    const std::vector<Category> tree = categoriesOf(call.shop);
    const Category *best = nullptr;
    int mostHits = -1;
    for (const Category &category : tree) {
        if (!category.kind)
            continue;
        int hits = 0;
        for (const QString &word : wire(category.name).split(u' ', Qt::SkipEmptyParts))
            hits += title.contains(word.chopped(word.size() > 4 && word.endsWith(u's') ? 1 : 0), Qt::CaseInsensitive) ? 1 : 0;
        if (hits > mostHits) {
            mostHits = hits;
            best = &category;
        }
    }
    QJsonArray chain;
    const auto add = [&chain](const Category &category, int level) {
        chain.append(QJsonObject{{u"id"_s, QString::number(category.id)}, {u"name"_s, wire(category.name)}, {u"level"_s, level},
                                 {u"is_leaf"_s, category.kind.has_value()}, {u"permission_statuses"_s, QJsonArray{u"AVAILABLE"_s}}});
    };
    add(*std::ranges::find(tree, best->parent, &Category::id), 1);
    add(*best, 2);
    return Answer::of({{u"leaf_category_id"_s, QString::number(best->id)}, {u"categories"_s, chain}});
}

Answer createBrand(Desk &desk, const Call &call)
{
    Body body(call.json);
    const QString name = body.string(u"name"_s, true).trimmed();
    if (body.refusal())
        return *body.refusal();
    if (name.size() < ShortestBrand || name.size() > LongestBrand)
        return Answer::refused(codes::ParameterInvalid, u"name: Value Out Of Range [%1, %2]"_s.arg(ShortestBrand).arg(LongestBrand), 400);
    const QStringList &own = desk.world().ownBrands();
    if (const qsizetype known = own.indexOf(name); known >= 0)
        return Answer::of({{u"id"_s, QString::number(World::ownBrandId(static_cast<int>(known)))}});
    const QString id = QString::number(World::ownBrandId(static_cast<int>(own.size())));
    Changes changes(desk, call);
    changes.act(u"brand.create"_s, 0, ops::brand(name), {{u"brand_id"_s, id}}, QJsonValue(), name);
    return changes.commit(Answer::of({{u"id"_s, id}}));
}

} // namespace quayside::practice
