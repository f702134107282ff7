// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/record_history.h"

#include <QString>
#include <QStringList>

class QLocale;
class QTreeWidget;

namespace quayside::ui {
class ThemeSource;
}

namespace quayside::panels {

/// Makes a tree one of the History panel's lists: rows as high as those of the grids, their text under the words of the header.
void dressHistoryList(QTreeWidget &list, const ui::ThemeSource &theme, const QString &name, const QStringList &heads);

[[nodiscard]] QString momentText(Instant at, Instant now, const QLocale &locale);

/// The variant that a field belongs to; empty where that goes without saying.
[[nodiscard]] QString variantOf(const tables::RecordHistory &history, const RecordRef &record);

} // namespace quayside::panels
