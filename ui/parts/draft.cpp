// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/draft.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace quayside::ui {

namespace {

constexpr auto DraftProperty = "quaysideDraft";

bool holdsText(const QWidget &editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return !line->text().trimmed().isEmpty();
    const auto *page = qobject_cast<const QPlainTextEdit *>(&editor);
    return page && page->document()->isModified() && !page->document()->isEmpty();
}

} // namespace

void markDraft(QWidget &editor)
{
    editor.setProperty(DraftProperty, true);
}

QWidget *draftIn(const QWidget &root)
{
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // One that its owner has put away is done with; one on a page that is not in front is not.
        if (!widget->isHidden() && widget->property(DraftProperty).toBool() && holdsText(*widget))
            return widget;
    }
    return nullptr;
}

} // namespace quayside::ui
