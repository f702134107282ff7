// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"

// What is asked of the versions of a listing that lie beside the live one.

namespace quayside::store {

namespace {

const QString Beside = u"FROM listing_drafts v WHERE v.shop=p.shop AND v.product_remote_id=p.remote_id"_s;
const QString SkusBeside = u"FROM listing_draft_skus d %1 WHERE d.shop=v.shop AND d.product_remote_id=v.product_remote_id AND d.version=v.version"_s;

// Addresses of pictures come signed and expire; their names say which picture it is.
QString imageNames(const QString &images)
{
    return u"(SELECT group_concat(json_extract(i.value, '$.uri'), ' ') FROM json_each(%1) i)"_s.arg(images);
}

// The words of what a version says otherwise than the live listing; the test of drafts holds them against moved() of the domain. Of a
// listing of which only the search form was read the long texts are not known.
QString differsSql(const QString &version)
{
    QStringList parts{u"iif(v.title<>p.title, 'title ', '')"_s};
    const auto add = [&parts](const QString &word, const QString &isOther) {
        parts.append(u"iif(p.is_detailed AND %1, '%2 ', '')"_s.arg(isOther, word));
    };
    add(u"description"_s, u"v.description<>p.description"_s);
    add(u"category"_s, u"v.category_path<>p.category_path"_s);
    add(u"brand"_s, u"v.brand<>p.brand"_s);
    add(u"images"_s, imageNames(u"v.images"_s) + u" IS NOT "_s + imageNames(u"p.images"_s));
    add(u"attributes"_s, u"v.attributes<>p.attributes"_s);
    add(u"weight"_s, u"v.weight_grams<>p.weight_grams"_s);
    const QString both = SkusBeside.arg(u"JOIN skus k ON k.product=p.id AND k.remote_id=d.remote_id"_s);
    for (const QString &column : {u"variant"_s, u"seller_sku"_s, u"barcode"_s, u"price"_s, u"list_price"_s})
        add(column, u"EXISTS(SELECT 1 %1 AND d.%2 IS NOT k.%2)"_s.arg(both, column));
    const QString shared = u"(SELECT count(*) %1)"_s.arg(both);
    add(u"variants"_s, u"((SELECT count(*) FROM skus k WHERE k.product=p.id)<>%1 OR (SELECT count(*) %2)<>%1)"_s.arg(shared, SkusBeside.arg(QString())));
    return u"(SELECT nullif(trim(%1), '') %2 AND v.version='%3')"_s.arg(parts.join(u" || "_s), Beside, version);
}

} // namespace

QList<Field> draftFields()
{
    Field version = field(u"version"_s, FieldType::Tags, u"EXISTS(SELECT 1 FROM (SELECT v.version AS tag %1) WHERE %2)"_s.arg(Beside, u"%1"_s));
    version.isSortable = false;
    version.sortSql = u"(SELECT group_concat(v.version, ' ') %1)"_s.arg(Beside);
    QList<Field> fields{version};
    for (const auto &[prefix, word] : {std::pair(u"draft"_s, u"draft"_s), std::pair(u"review"_s, u"under_review"_s)}) {
        const auto value = [&](const QString &column) { return u"(SELECT v.%1 %2 AND v.version='%3')"_s.arg(column, Beside, word); };
        fields.append(field(prefix + u"_differs"_s, FieldType::Text, differsSql(word)));
        fields.append(field(prefix + u"_title"_s, FieldType::Text, value(u"title"_s)));
        fields.append(field(prefix + u"_description"_s, FieldType::Text, value(u"description"_s)));
        fields.append(field(prefix + u"_category"_s, FieldType::Text, value(u"category_path"_s)));
        fields.append(field(prefix + u"_brand"_s, FieldType::Text, value(u"brand"_s)));
        fields.append(field(prefix + u"_weight"_s, FieldType::Integer, value(u"weight_grams"_s)));
    }
    return fields;
}

} // namespace quayside::store
