// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace quayside::ui {
class ThemeSource;
}

namespace quayside::panels {

class TablePage;

/// A key and what it does.
struct QueueKey
{
    QString act;
    QString key;
};

/// A queue that is worked off one by one: the grid, and below it the keys that lead through it and, at the end, those that act.
[[nodiscard]] QWidget *makeQueueColumn(const ui::ThemeSource &theme, TablePage *page, const QList<QueueKey> &leading, const QList<QueueKey> &acting,
                                       QWidget *parent);

} // namespace quayside::panels
