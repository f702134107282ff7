// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/product_json.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostProducts = 200;
constexpr qsizetype GoodTitle = 48;      ///< characters
constexpr qsizetype GoodDescription = 120;
constexpr qsizetype GoodImages = 3;

/// What the platform would have better about a listing: field, code, and what to do.
struct Finding
{
    QString field;
    QString code;
    QString solution;
};

QList<Finding> findingsOf(const QJsonObject &listing)
{
    QList<Finding> findings;
    if (listing[u"title"_s].toString().size() < GoodTitle)
        findings.append({u"TITLE"_s, u"title_too_short"_s, u"Use %1 characters or more"_s.arg(GoodTitle)});
    if (listing[u"description"_s].toString().size() < GoodDescription)
        findings.append({u"DESCRIPTION"_s, u"description_too_short"_s, u"Describe the product in %1 characters or more"_s.arg(GoodDescription)});
    if (listing[u"main_images"_s].toArray().size() < GoodImages)
        findings.append({u"MAIN_IMAGE"_s, u"too_few_images"_s, u"Show the product in %1 pictures or more"_s.arg(GoodImages)});
    return findings;
}

QJsonObject diagnosisOf(const Desk &desk, const Product &product)
{
    const QList<Finding> findings = findingsOf(fullProduct(desk.world(), product, desk.root, Version::Live, {}));
    QJsonArray diagnoses;
    for (const Finding &finding : findings) {
        const QJsonObject result{{u"code"_s, finding.code}, {u"how_to_solve"_s, finding.solution}, {u"quality_tier"_s, u"GOOD"_s}};
        diagnoses.append(QJsonObject{{u"field"_s, finding.field},
                                     {u"diagnosis_results"_s, QJsonArray{result}},
                                     {u"suggestion"_s, QJsonObject{{u"smart_texts"_s, QJsonArray()}, {u"seo_words"_s, QJsonArray()}, {u"images"_s, QJsonArray()}}}});
    }
    const QString tier = findings.isEmpty() ? u"GOOD"_s : findings.size() == 1 ? u"FAIR"_s : u"POOR"_s;
    return {{u"id"_s, QString::number(Catalog::productId(product.index))},
            {u"listing_quality"_s, QJsonObject{{u"current_tier"_s, tier}, {u"remaining_recommendations"_s, findings.size()}}},
            {u"diagnoses"_s, diagnoses}};
}

} // namespace

// Of listings on sale only; others are left out.
Answer getDiagnoses(Desk &desk, const Call &call)
{
    const QStringList ids = call.query.value(u"product_ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"ProductIds is a required field"_s, 400);
    if (ids.size() > MostProducts)
        return Answer::refused(codes::TooManyProducts, u"product_ids: at most %1"_s.arg(MostProducts));
    const World &world = desk.world();
    QJsonArray products;
    for (const QString &id : ids) {
        const auto index = world.catalog().indexOfProduct(idFrom(id.trimmed()));
        if (!index || *index % ShopCount != call.shop)
            continue;
        const Product product = world.catalog().product(*index);
        if (world.listings().status(product) == ListingStatus::Active)
            products.append(diagnosisOf(desk, product));
    }
    return Answer::of({{u"products"_s, products}});
}

} // namespace quayside::practice
