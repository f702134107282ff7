// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace quayside::panels {

struct RejectReason
{
    QString key;     ///< the shop's own, opaque
    QString words;   ///< translated
};

/// Reasons with which a seller may reject in a market (facts: tiktok-shop-api.md section 9), the usual first.
[[nodiscard]] QList<RejectReason> rejectReasons(const QString &market);

} // namespace quayside::panels
