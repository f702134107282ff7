// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/taxonomy.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<MaterialFacts, KindCount> Materials{{
    {1000101, "Enamel"}, {1000102, "Stainless steel"}, {1000103, "Glass"}, {1000104, "Linen"}, {1000105, "Plastic"},
    {1000106, "Aluminium"}, {1000107, "Canvas"}, {1000108, "Silicone"}, {1000107, "Canvas"}, {1000109, "Cotton"},
    {1000110, "Bamboo"}, {1000111, "Cast iron"}, {1000112, "Polyester"},
}};

qint64 rootId(int shop, Department department) { return 600'000 + shop * 1'000 + static_cast<int>(department) + 1; }

QJsonObject attribute(int id, const QString &name, bool isSales, bool isRequired, const QJsonArray &values)
{
    // The required flag is spelled like this on the wire.
    return {{u"id"_s, QString::number(id)},
            {u"name"_s, name},
            {u"type"_s, isSales ? u"SALES_PROPERTY"_s : u"PRODUCT_PROPERTY"_s},
            {u"is_requried"_s, isRequired},
            {u"is_customizable"_s, isSales},
            {u"is_multiple_selection"_s, false},
            {u"requirement_conditions"_s, QJsonArray()},
            {u"values"_s, values}};
}

QJsonObject value(int id, const QString &name) { return {{u"id"_s, QString::number(id)}, {u"name"_s, name}}; }

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

} // namespace

std::vector<Category> categoriesOf(int shop)
{
    const Language language = markets()[static_cast<size_t>(shop)].language;
    std::vector<Category> tree;
    for (int d = 0; d < DepartmentCount; ++d) {
        const auto department = static_cast<Department>(d);
        tree.push_back({rootId(shop, department), 0, departmentName(department, language), std::nullopt});
    }
    for (int k = 0; k < KindCount; ++k) {
        const auto kind = static_cast<Kind>(k);
        const KindFacts &facts = factsOf(kind);
        tree.push_back({leafCategoryId(shop, kind), rootId(shop, facts.department), facts.name[static_cast<size_t>(language)], kind});
    }
    return tree;
}

qint64 leafCategoryId(int shop, Kind kind) { return 853'000 + shop * 100 + static_cast<int>(kind); }

const MaterialFacts &materialOf(Kind kind) { return Materials[static_cast<size_t>(kind)]; }

QJsonArray attributesOf(Kind kind, Language language)
{
    const KindFacts &facts = factsOf(kind);
    QJsonArray materials;
    for (const MaterialFacts &material : Materials) {
        const QJsonObject one = value(material.valueId, text(material.name));
        if (!materials.contains(one))
            materials.append(one);
    }
    QJsonArray all{attribute(ColourAttribute, text(colourWord(language)), true, false, {})};
    if (facts.hasSizes)
        all.append(attribute(SizeAttribute, text(sizeWord(language)), true, false, {}));
    all.append(attribute(MaterialAttribute, u"Material"_s, false, true, materials));
    all.append(attribute(BatteriesAttribute, u"Contains batteries"_s, false, facts.department == Department::Electronics,
                         {value(YesValue, u"Yes"_s), value(NoValue, u"No"_s)}));
    QJsonObject batteryType = attribute(BatteryTypeAttribute, u"Battery type"_s, false, false, {value(LithiumValue, u"Lithium"_s)});
    const QJsonObject condition{{u"condition_type"_s, u"VALUE_ID_MATCH"_s},
                                {u"attribute_id"_s, QString::number(BatteriesAttribute)},
                                {u"attribute_value_id"_s, QString::number(YesValue)}};
    batteryType[u"requirement_conditions"_s] = QJsonArray{condition};
    batteryType[u"is_multiple_selection"_s] = true;
    all.append(batteryType);
    return all;
}

QJsonObject rulesOf(Kind kind)
{
    const KindFacts &facts = factsOf(kind);
    QJsonArray certifications;
    if (facts.department == Department::Home || facts.department == Department::Beauty) {
        const QJsonObject certificate{{u"id"_s, u"7182427311584347905"_s},
                                      {u"name"_s, facts.department == Department::Beauty ? u"Cosmetics notification"_s : u"Food contact declaration"_s},
                                      {u"is_required"_s, false},
                                      {u"document_details"_s, u"PDF or image"_s},
                                      {u"expiration_date"_s, QJsonObject{{u"is_required"_s, false}}},
                                      {u"requirement_conditions"_s, QJsonArray()}};
        certifications.append(certificate);
    }
    const auto need = [](bool isRequired) { return QJsonObject{{u"is_required"_s, isRequired}}; };
    return {{u"product_certifications"_s, certifications},
            {u"size_chart"_s, QJsonObject{{u"is_supported"_s, facts.hasSizes}, {u"is_required"_s, false}}},
            {u"cod"_s, QJsonObject{{u"is_supported"_s, facts.department != Department::Electronics}}},
            {u"package_dimension"_s, need(true)},
            {u"epr"_s, need(false)},
            {u"manufacturer"_s, need(false)},
            {u"responsible_person"_s, need(false)},
            {u"fees"_s, QJsonArray()},
            {u"allowed_special_product_types"_s, QJsonArray{u"PRE_ORDER"_s}}};
}

} // namespace quayside::practice
