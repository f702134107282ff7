// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/criteria/evaluate.h"
#include "models/playbooks/document.h"

#include <QList>
#include <QString>

#include <functional>

namespace quayside::playbooks {

/// What a decision table does with every kind of record that it can tell apart.
struct CaseReport
{
    struct Overlap
    {
        int first = 0;      ///< indices of rows
        int second = 0;
        QString example;    ///< "reason:damaged refund:20"
    };
    QString gap;            ///< an example that no row fits; empty: none
    QList<Overlap> overlaps;
    QList<int> unreachable; ///< rows that are never the first to fit
    bool isTooWide = false; ///< more cases than can be looked at, or tests that cannot be turned into cases
};

/// Tries the table on one record for every combination of values that its cells tell apart: each side of each bound, each named
/// word, and one that nobody named. The rows are evaluated by the criteria engine itself. Values that are missing are tried for
/// fields that the table asks about with has: and missing: only.
[[nodiscard]] CaseReport tryCases(const Decision &decision, const criteria::FieldCatalog &catalog, qsizetype most = 100'000);

/// The rows that fit a record: the fitting ones in order; "otherwise" when none does. -1 when nothing fits.
[[nodiscard]] int fittingRow(const Decision &decision, const std::function<bool(const QString &criteria)> &fits);

} // namespace quayside::playbooks
