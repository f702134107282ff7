// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/policy.h"

#include "models/criteria/evaluate.h"
#include "models/criteria/parser.h"
#include "models/domain/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
        field(u"market"_s, FieldType::Identifier),
        field(u"currency"_s, FieldType::Identifier),
        field(u"value"_s, FieldType::Text),
        field(u"drop"_s, FieldType::Percent),
        field(u"rise"_s, FieldType::Percent),
        field(u"margin"_s, FieldType::Percent),
        field(u"below_floor"_s, FieldType::Flag),
    });
    return catalog;
}

// A change as a record of criteria.
class ChangeRecord final : public criteria::Record
{
public:
    explicit ChangeRecord(const ChangeFacts &facts) : m_facts(facts)
    {
        if (facts.change.field != "price"_L1)
            return;
        const auto base = parseMoney(facts.change.base, facts.change.currency);
        const auto value = parseMoney(facts.change.value, facts.change.currency);
        if (base && value && base->minor > 0) {
            // Rounded away from zero, so that 20.04 % is over 20 %.
            const qint64 difference = (value->minor - base->minor) * 1000;
            m_permille = difference / base->minor + (difference % base->minor != 0 ? (difference > 0 ? 1 : -1) : 0);
        }
        if (value) {
            m_isBelowFloor = facts.floor && value->minor < *facts.floor;
            if (facts.cost && value->minor > 0)
                m_margin = (value->minor - *facts.cost) * 1000 / value->minor;
        }
    }

    [[nodiscard]] criteria::Value value(const Field &field) const override
    {
        criteria::Value value;
        if (field.id == "field"_L1)
            value.text = m_facts.change.field;
        else if (field.id == "market"_L1)
            value.text = m_facts.market;
        else if (field.id == "currency"_L1)
            value.text = m_facts.change.currency;
        else if (field.id == "value"_L1)
            value.text = m_facts.change.value;
        else if (field.id == "drop"_L1 && m_permille)
            value.number = -*m_permille;
        else if (field.id == "rise"_L1)
            value.number = m_permille;
        else if (field.id == "margin"_L1)
            value.number = m_margin;
        else if (field.id == "below_floor"_L1)
            value.number = m_isBelowFloor;
        return value;
    }

private:
    const ChangeFacts &m_facts;
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
    for (const QJsonValue &value : document.object()[u"policies"_s].toArray()) {
        const QJsonObject object = value.toObject();
        Policy policy;
        policy.requirement = {object[u"id"_s].toString(), object[u"role"_s].toString(), object[u"right"_s].toString(),
                              object[u"count"_s].toInt(1)};
        policy.when = object[u"when"_s].toString();
        const criteria::Parsed parsed = criteria::parse(policy.when, changeCatalog());
        // A policy that is half understood would let through what it was written to stop.
        if (!parsed.problems.isEmpty() || (policy.requirement.role.isEmpty() && policy.requirement.right.isEmpty()))
            return fail(FaultKind::Invalid, policy.when, policy.requirement.policy);
        policies.m_policies.append(policy);
    }
    return policies;
}

QList<Requirement> Policies::requirementsOf(const QList<ChangeFacts> &changes) const
{
    QList<Requirement> needed;
    QStringList known;
    for (const ChangeFacts &facts : changes) {
        // A decision on a return is made against a clock by whoever has the right to; nobody else is asked.
        if (facts.change.field.startsWith(u"act:"_s))
            continue;
        const ChangeRecord record(facts);
        for (const Policy &policy : m_policies) {
            const criteria::Query query = criteria::parse(policy.when, changeCatalog()).query;
            if (!criteria::evaluate(query.where, record, changeCatalog(), {}))
                continue;
            if (!known.contains(policy.requirement.policy)) {
                known.append(policy.requirement.policy);
                needed.append(policy.requirement);
            }
            break;
        }
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
