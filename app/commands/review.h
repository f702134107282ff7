// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/policy.h"
#include "models/base/result.h"
#include "models/domain/checks.h"
#include "models/domain/impact.h"

#include <QList>
#include <QString>

#include <optional>

namespace quayside::store {
class Connection;
}

namespace quayside::commands {

/// One change as an approver sees it.
struct ReviewRow
{
    Change change;
    QString title;               ///< of the listing
    QString sellerSku;           ///< empty for a listing
    QString policy;              ///< id of the policy that counts for it; empty when nobody has to agree
    QList<CheckFinding> findings;
    std::optional<PriceImpact> impact;
};

/// One word given on a set.
struct ReviewVoice
{
    Approval approval;
    QString name;
    QString role;
    bool counts = false;         ///< it is on what the set holds now, and not by somebody who wrote it
};

/// Everything that one looks at before agreeing to a change set.
struct Review
{
    ChangeSet set;
    QList<ReviewRow> rows;       ///< changes that are not withdrawn or rejected, in the order they were made
    QList<SetImpact> impact;     ///< one entry a currency
    QList<Requirement> needed;
    QList<Requirement> missing;  ///< of those
    QList<ReviewVoice> voices;   ///< oldest first
    bool mayAuthorApprove = false; ///< one person works alone here, and the workspace lets them agree to their own changes
    QStringList authors;         ///< ids of everybody whose edit is in it; none of them counts
    int errors = 0;
    int warnings = 0;
};

/// What policy and checks have to know about changes. Store threads.
[[nodiscard]] Result<QList<ChangeFacts>> factsOf(store::Connection &db, const QList<Change> &changes);
/// Findings about one change.
[[nodiscard]] QList<CheckFinding> findingsOf(const ChangeFacts &facts, const Policies &policies);
/// The set's author and everybody whose edit is among the changes.
[[nodiscard]] QStringList authorsOf(const ChangeSet &set, const QList<Change> &changes);
/// Words on a set, and which of them count now.
[[nodiscard]] Result<QList<ReviewVoice>> voicesOf(store::Connection &db, const ChangeSet &set, const QStringList &authors);
/// The voices that count, one a person.
[[nodiscard]] QList<Voice> countingOf(const QList<ReviewVoice> &voices);

/// By id or prefix of the set. Fault NotFound. Store threads.
[[nodiscard]] Result<Review> review(store::Connection &db, const QString &setId, const Policies &policies, const Roles &roles);

} // namespace quayside::commands
