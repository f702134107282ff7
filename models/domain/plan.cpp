// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan.h"

#include "models/domain/stock_picture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

Plan addDelta(const QString &base, const QString &mine, const QString &theirs)
{
    bool areNumbers[3] = {};
    const qint64 before = base.toLongLong(&areNumbers[0]);
    const qint64 wished = mine.toLongLong(&areNumbers[1]);
    const qint64 now = theirs.toLongLong(&areNumbers[2]);
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2])
        return {PlanAction::Ask, {}};
    return {PlanAction::AddDelta, QString::number(netted(before, wished, now))};
}

constexpr std::array<std::pair<MergeRule, QLatin1StringView>, 5> Words{{{MergeRule::Ask, "ask"_L1},
                                                                       {MergeRule::AddDelta, "add"_L1},
                                                                       {MergeRule::FollowRemote, "follow"_L1},
                                                                       {MergeRule::Act, "decision"_L1},
                                                                       {MergeRule::KeepMine, "mine"_L1}}};

// Texts cannot be added up, quantities do not lapse, and an act is no value that could be kept or followed.
bool fits(const QString &field, MergeRule rule)
{
    const bool isAct = field.startsWith("act:"_L1);
    if (isAct || rule == MergeRule::Act)
        return isAct && rule == MergeRule::Act;
    return rule != MergeRule::AddDelta || field == "quantity"_L1;
}

} // namespace

QString toWord(MergeRule rule)
{
    for (const auto &[known, word] : Words) {
        if (known == rule)
            return word;
    }
    Q_UNREACHABLE();
}

Result<MergePolicy> MergePolicy::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(FaultKind::Invalid, u"policy-json"_s, error.errorString());
    MergePolicy policy;
    const auto take = [](const QString &field, const QString &word) -> Result<MergeRule> {
        for (const auto &[rule, known] : Words) {
            if (known == word && fits(field, rule))
                return rule;
        }
        return fail(FaultKind::Invalid, u"merge-rule"_s, field + u": "_s + word);
    };
    const QJsonObject fields = file["fields"_L1].toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const auto rule = take(it.key(), it.value().toString());
        if (!rule)
            return fail(rule.error());
        policy.m_fields.insert(it.key(), *rule);
    }
    const auto otherwise = take(u"otherwise"_s, file["otherwise"_L1].toString(u"ask"_s));
    if (!otherwise)
        return fail(otherwise.error());
    policy.m_otherwise = *otherwise;
    return policy;
}

bool MergePolicy::names(const QString &field) const
{
    if (m_fields.contains(field))
        return true;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (it.key().endsWith(u'*') && field.startsWith(it.key().chopped(1)))
            return true;
    }
    return false;
}

MergeRule MergePolicy::ruleOf(const QString &field) const
{
    if (const auto exact = m_fields.constFind(field); exact != m_fields.cend())
        return *exact;
    qsizetype longest = -1;
    MergeRule rule = field.startsWith("act:"_L1) ? MergeRule::Act : m_otherwise;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (it.key().endsWith(u'*') && field.startsWith(it.key().chopped(1)) && it.key().size() > longest) {
            longest = it.key().size();
            rule = it.value();
        }
    }
    return rule;
}

Plan plan(MergeRule rule, const QString &base, const QString &mine, const std::optional<QString> &theirs)
{
    if (!theirs)
        return {PlanAction::NotKnown, {}};
    // An act's value is its arguments; only the state it was decided on can be compared.
    if (rule == MergeRule::Act)
        return {*theirs == base ? PlanAction::KeepMine : PlanAction::Lapsed, {}};
    if (*theirs == mine && rule != MergeRule::AddDelta)
        return {PlanAction::Nothing, {}};
    if (*theirs == base)
        return {mine == base ? PlanAction::Nothing : PlanAction::KeepMine, {}};
    switch (rule) {
    case MergeRule::AddDelta: return addDelta(base, mine, *theirs);
    case MergeRule::FollowRemote: return {PlanAction::TakeTheirs, {}};
    case MergeRule::KeepMine: return {PlanAction::KeepMine, {}};
    case MergeRule::Ask:
    case MergeRule::Act: break;
    }
    return {PlanAction::Ask, {}};
}

} // namespace quayside
