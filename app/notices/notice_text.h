// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/collaboration.h"

#include <QString>

namespace quayside::notices {

/// What a notice says, in the reader's language.
struct NoticeText
{
    QString icon;
    QString what;       ///< one line
    QString more;       ///< a second, or empty
    QString act;        ///< label of its one act ("Open the case")
    QString panel;      ///< where it opens when it names no record
};
/// `about` is what the record is called.
[[nodiscard]] NoticeText describe(const Notice &notice, const QString &about);

/// "Mentions", "Returns that are due", … for the list of what can be muted.
[[nodiscard]] QString kindTitle(const QString &what);

} // namespace quayside::notices
