// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace quayside::insights {

/// A cell as spreadsheets may open it: what would be read as a formula gets an apostrophe before it; numbers stay numbers.
[[nodiscard]] QString neutralised(const QString &cell);
/// RFC 4180 with a byte order mark, UTF-8; every cell neutralised.
[[nodiscard]] QByteArray csv(const QList<QStringList> &rows);

} // namespace quayside::insights
