// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan.h"

#include "models/domain/stock_picture.h"

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

} // namespace

MergeRule mergeRule(const QString &field)
{
    if (field == "quantity"_L1)
        return MergeRule::AddDelta;
    if (field == "status"_L1)
        return MergeRule::FollowRemote;
    if (field.startsWith("act:"_L1))
        return MergeRule::Act;
    return MergeRule::Ask;
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
    case MergeRule::Ask:
    case MergeRule::Act: break;
    }
    return {PlanAction::Ask, {}};
}

} // namespace quayside
