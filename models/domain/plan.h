// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace quayside {

/// How two sides that both moved come together again, by field.
enum class MergeRule : quint8 {
    Ask,          ///< prices and texts: a person decides
    AddDelta,     ///< quantities: what was counted here is added to what happened there
    FollowRemote, ///< statuses: the shop's word stands, ours is kept as history
    Act,          ///< a decision: it fits the state it was taken on, or it has lapsed
    KeepMine,     ///< ours is sent whatever happened there; theirs is kept as history
};

/// Words of the policy file: "ask", "add", "follow", "decision", "mine".
[[nodiscard]] QString toWord(MergeRule rule);

/// Which rule a field has: data, shipped with the program (resources/policies/conflicts.json), and the workspace's own when its
/// folder has one. Without a file everything asks; decisions are always compared with the state they were taken on.
class MergePolicy
{
public:
    MergePolicy() = default;
    /// {"fields": {"price": "ask", "act:*": "decision", …}, "otherwise": "ask"}; a name that ends in * stands for all that begin so.
    /// Fault Invalid names the field whose rule is not known or does not fit: only quantities add up, only decisions lapse, and
    /// neither ever becomes something else.
    [[nodiscard]] static Result<MergePolicy> read(const QByteArray &json);

    /// The rule of a change's field ("price", "quantity", "status", "act:…").
    [[nodiscard]] MergeRule ruleOf(const QString &field) const;
    /// The file names this field, by itself or by a beginning.
    [[nodiscard]] bool names(const QString &field) const;

private:
    QHash<QString, MergeRule> m_fields;
    MergeRule m_otherwise = MergeRule::Ask;
};

enum class PlanAction : quint8 {
    Nothing,    ///< both sides say the same: there is nothing left to send
    KeepMine,   ///< only we moved: ours goes on its way
    Ask,        ///< both moved: a conflict
    AddDelta,   ///< both moved: send Plan::value instead
    TakeTheirs, ///< both moved and the remote wins
    Lapsed,     ///< the decision does not fit what the record has become
    NotKnown,   ///< the mirror does not have the record (yet): nothing can be said
};

struct Plan
{
    PlanAction action = PlanAction::NotKnown;
    QString value;   ///< AddDelta: the quantity that has both movements in it, never below 0
};

/// What to do about a change decided on `base`, wishing `mine`, now that the remote says `theirs` (nothing: the mirror does
/// not have it). Values are canonical texts, see Change. A pure function: no clock, no database, no network.
[[nodiscard]] Plan plan(MergeRule rule, const QString &base, const QString &mine, const std::optional<QString> &theirs);

} // namespace quayside
