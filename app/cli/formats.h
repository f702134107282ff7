// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace quayside::cli {

/// Records as rows of values, with the ids of their fields.
struct Sheet
{
    QStringList columns;
    QList<QVariantList> rows;
};

/// "table", "csv", "json" or "xlsx" (bytes of the file). Fault Invalid names the word; `detail` lists those that are known. In CSV, text that a spreadsheet
/// would run as a formula gets a leading apostrophe.
[[nodiscard]] Result<QByteArray> format(const Sheet &sheet, const QString &how);

} // namespace quayside::cli
