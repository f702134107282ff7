// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/reconciliation.h"

namespace quayside::sync {

namespace {

constexpr qsizetype FewEnough = 20; ///< so many may vanish at once from any shop

} // namespace

Reconciliation reconciled(const QStringList &mirror, const QSet<QString> &listed, qint64 missing)
{
    Reconciliation result;
    for (const QString &id : mirror) {
        if (!listed.contains(id))
            result.absent.append(id);
    }
    const bool isTooMuch = result.absent.size() > FewEnough && result.absent.size() * 2 > mirror.size();
    result.isPlausible = missing == 0 && !isTooMuch;
    return result;
}

} // namespace quayside::sync
