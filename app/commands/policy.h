// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/criteria/query.h"
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
    QString title;               ///< of the listing; for people, policies do not ask for it
    QString sellerSku;
    qint64 weeklyUnits = 0;      ///< sold in a mean week; 0 for anything but a SKU
    QStringList missingAttributes; ///< of the listing, by the rules of its category
    QString erpSays;             ///< see CheckFacts
};

/// Who must agree: so many people with a role, or with a right.
struct Requirement
{
    QString policy;
    QString title;               ///< as the policy file words it
    QString role;
    QString right;
    int count = 1;
};

/// Approval policies: criteria over a change → who must agree. The first policy that fits a change counts for it.
class Policies
{
public:
    /// {"policies": [{"id", "title", "when", "role" or "right", "count"}], "naming": {"banned": [words]}}. `when` may ask for
    /// field, kind, market, currency, value, change, drop, rise, margin (percent), below_floor, count (changes in the set).
    /// Fault Invalid names the policy whose criteria are wrong.
    [[nodiscard]] static Result<Policies> read(const QByteArray &json);

    /// What a set of changes needs, one entry a policy that fits any of them.
    [[nodiscard]] QList<Requirement> requirementsOf(const QList<ChangeFacts> &changes) const;
    /// Id of the policy that counts for one change of a set of so many; empty when nobody has to agree.
    [[nodiscard]] QString policyFor(const ChangeFacts &facts, qsizetype count) const;
    /// Words that may not be in a title.
    [[nodiscard]] const QStringList &bannedWords() const { return m_bannedWords; }

private:
    struct Policy
    {
        Requirement requirement;
        criteria::Query when;
    };
    [[nodiscard]] const Policy *fitting(const ChangeFacts &facts, qsizetype count) const;

    QList<Policy> m_policies;
    QStringList m_bannedWords;
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
