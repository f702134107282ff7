// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace quayside::sync {

/// What the comparison of both sides' ids came to.
struct Reconciliation
{
    QStringList absent;        ///< the mirror has them, the remote did not list them: each is asked for before it counts as gone
    bool isPlausible = true;   ///< false: so many that the list is more likely wrong than the mirror
};

/// `mirror`: ids known before the listing began; `listed`: what the remote named; `missing`: how many records the remote counted and
/// did not hand out. Pure.
[[nodiscard]] Reconciliation reconciled(const QStringList &mirror, const QSet<QString> &listed, qint64 missing);

} // namespace quayside::sync
