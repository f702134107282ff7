// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quayside::ui {

/// Rows of cells as spreadsheets exchange them: tabs between cells, line ends between rows, quotes around cells
/// that hold one of these or a quote.
[[nodiscard]] QString toTabSeparated(const QList<QStringList> &rows);
/// Reads the same, as Excel, LibreOffice and Google Sheets write it; a line end after the last row is no row.
[[nodiscard]] QList<QStringList> fromTabSeparated(const QString &text);

} // namespace quayside::ui
