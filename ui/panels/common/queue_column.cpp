// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/queue_column.h"

#include "ui/panels/common/table_page.h"
#include "ui/parts/bars.h"
#include "ui/parts/labels.h"

#include <QVBoxLayout>

namespace quayside::panels {

QWidget *makeQueueColumn(const ui::ThemeSource &theme, TablePage *page, const QList<QueueKey> &leading, const QList<QueueKey> &acting, QWidget *parent)
{
    auto *queue = new QWidget(parent);
    auto *column = new QVBoxLayout(queue);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(page, 1);
    auto *keys = new ui::Bar(theme, ui::Bar::Edge::LineAbove, 32, queue);
    for (const QueueKey &one : leading)
        keys->addPart(new ui::KeyHint(theme, one.act, one.key, keys));
    for (const QueueKey &one : acting)
        keys->addAct(new ui::KeyHint(theme, one.act, one.key, keys));
    column->addWidget(keys);
    return queue;
}

} // namespace quayside::panels
