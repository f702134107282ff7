// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/policy.h"

#include "models/criteria/evaluate.h"
#include "models/criteria/parser.h"
#include "models/domain/impact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace quayside::commands {

using namespace Qt::StringLiterals;
using criteria::Field;
using criteria::FieldType;

namespace {

Field field(const QString &id, FieldType type)
{
    Field f;
    f.id = id;
    f.type = type;
    return f;
}

const criteria::FieldCatalog &changeCatalog()
{
    static const criteria::FieldCatalog catalog({
        field(u"field"_s, FieldType::Identifier),
        field(u"kind"_s, FieldType::Identifier),
        field(u"market"_s, FieldType::Identifier),
        field(u"currency"_s, FieldType::Identifier),
        field(u"value"_s, FieldType::Text),
        field(u"change"_s, FieldType::Percent),
        field(u"drop"_s, FieldType::Percent),
        field(u"rise"_s, FieldType::Percent),
        field(u"margin"_s, FieldType::Percent),
        field(u"below_floor"_s, FieldType::Flag),
        field(u"count"_s, FieldType::Integer),
    });
    return catalog;
}

// A change as a record of criteria.
class ChangeRecord final : public criteria::Record
{
public:
    ChangeRecord(const ChangeFacts &facts, qsizetype count) : m_facts(facts), m_count(count)
    {
        const auto impact = priceImpact(facts.change, facts.cost, facts.weeklyUnits);
        if (!impact)
            return;
        m_permille = impact->change;
        m_margin = impact->marginAfter;
        m_isBelowFloor = facts.floor && impact->after < *facts.floor;
    }

    [[nodiscard]] criteria::Value value(const Field &field) const override
    {
        criteria::Value value;
        if (field.id == "field"_L1)
            value.text = m_facts.change.field;
        else if (field.id == "kind"_L1)
            value.text = recordWord(m_facts.change.record.kind);
        else if (field.id == "market"_L1)
            value.text = m_facts.market;
        else if (field.id == "currency"_L1)
            value.text = m_facts.change.currency;
        else if (field.id == "value"_L1)
            value.text = m_facts.change.value;
        else if (field.id == "change"_L1 && m_permille)
            value.number = std::abs(*m_permille);
        else if (field.id == "drop"_L1 && m_permille)
            value.number = -*m_permille;
        else if (field.id == "rise"_L1)
            value.number = m_permille;
        else if (field.id == "margin"_L1)
            value.number = m_margin;
        else if (field.id == "below_floor"_L1)
            value.number = m_isBelowFloor;
        else if (field.id == "count"_L1)
            value.number = m_count;
        return value;
    }

private:
    const ChangeFacts &m_facts;
    qsizetype m_count;
    std::optional<qint64> m_permille;
    std::optional<qint64> m_margin;
    bool m_isBelowFloor = false;
};

} // namespace

Result<Policies> Policies::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.object()[u"policies"_s].isArray())
        return fail(FaultKind::Invalid, error.errorString(), u"policies"_s);
    Policies policies;
    const QJsonArray list = document.object()[u"policies"_s].toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        Policy policy;
        policy.requirement = {object[u"id"_s].toString(), object[u"title"_s].toString(), object[u"role"_s].toString(),
                              object[u"right"_s].toString(), object[u"count"_s].toInt(1)};
        const QString when = object[u"when"_s].toString();
        const criteria::Parsed parsed = criteria::parse(when, changeCatalog());
        // A policy that is half understood would let through what it was written to stop.
        if (!parsed.problems.isEmpty() || (policy.requirement.role.isEmpty() && policy.requirement.right.isEmpty()))
            return fail(FaultKind::Invalid, when, policy.requirement.policy);
        policy.when = parsed.query;
        policies.m_policies.append(policy);
    }
    const QJsonArray banned = document.object()[u"naming"_s][u"banned"_s].toArray();
    for (const QJsonValue &word : banned)
        policies.m_bannedWords.append(word.toString());
    return policies;
}

const Policies::Policy *Policies::fitting(const ChangeFacts &facts, qsizetype count) const
{
    // A decision on a return is made against a clock by whoever has the right to; nobody else is asked.
    if (facts.change.field.startsWith(u"act:"_s))
        return nullptr;
    const ChangeRecord record(facts, count);
    const auto fits = [&](const Policy &policy) { return criteria::evaluate(policy.when.where, record, changeCatalog(), {}); };
    const auto found = std::find_if(m_policies.begin(), m_policies.end(), fits);
    return found == m_policies.end() ? nullptr : &*found;
}

QString Policies::policyFor(const ChangeFacts &facts, qsizetype count) const
{
    const Policy *policy = fitting(facts, count);
    return policy == nullptr ? QString() : policy->requirement.policy;
}

QList<Requirement> Policies::requirementsOf(const QList<ChangeFacts> &changes) const
{
    QList<Requirement> needed;
    for (const ChangeFacts &facts : changes) {
        const Policy *policy = fitting(facts, changes.size());
        const auto isKnown = [&](const Requirement &r) { return policy != nullptr && r.policy == policy->requirement.policy; };
        if (policy != nullptr && std::none_of(needed.begin(), needed.end(), isKnown))
            needed.append(policy->requirement);
    }
    return needed;
}

QList<Requirement> unmet(const QList<Requirement> &requirements, const QList<Voice> &voices, const Roles &roles)
{
    QList<Requirement> missing;
    for (const Requirement &requirement : requirements) {
        const auto given = std::count_if(voices.begin(), voices.end(), [&](const Voice &voice) {
            return requirement.role.isEmpty() ? roles.may(voice.role, requirement.right) : voice.role == requirement.role;
        });
        if (given < requirement.count)
            missing.append(requirement);
    }
    return missing;
}

} // namespace quayside::commands
