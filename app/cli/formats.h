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
    QString title;            ///< the query, for the first sheet of a workbook
    QStringList columns;
    QList<QVariantList> rows;
};

/// "table", "csv", "json" or "xlsx". Fault Invalid names the word. A workbook holds text as text and numbers as
/// numbers; values that a spreadsheet could run as formulas are written as text in a workbook and quoted with
/// a leading apostrophe in CSV.
[[nodiscard]] Result<QByteArray> format(const Sheet &sheet, const QString &how);

} // namespace quayside::cli
