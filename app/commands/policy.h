// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/change.h"
#include "models/domain/rights.h"

#include <QList>
#include <QString>

#include <optional>

namespace quayside::commands {

/// What a policy may ask of one change.
struct ChangeFacts
{
    Change change;
    QString market;
    std::optional<qint64> floor; ///< minor units
    std::optional<qint64> cost;
};

/// Who must agree: so many people with a role, or with a right.
struct Requirement
{
    QString policy;
    QString role;
    QString right;
    int count = 1;
};

/// Approval policies: criteria over a change → who must agree. The first policy that fits a change counts for it.
class Policies
{
public:
    /// {"policies": [{"id", "when", "role" or "right", "count"}]}. Fault Invalid names the policy whose criteria are wrong.
    [[nodiscard]] static Result<Policies> read(const QByteArray &json);

    /// What a set of changes needs, one entry a policy that fits any of them.
    [[nodiscard]] QList<Requirement> requirementsOf(const QList<ChangeFacts> &changes) const;

private:
    struct Policy
    {
        Requirement requirement;
        QString when;
    };
    QList<Policy> m_policies;
};

/// An approval together with what its giver may do.
struct Voice
{
    QString person;
    QString role;
};

/// Requirements that the voices do not meet yet. Voices are distinct people who are not the author (unless policy lets a person
/// who works alone approve, which the caller decides).
[[nodiscard]] QList<Requirement> unmet(const QList<Requirement> &requirements, const QList<Voice> &voices, const Roles &roles);

} // namespace quayside::commands
