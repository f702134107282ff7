// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/parts/labels.h"

namespace quayside::panels {

/// Under an edited field: the state of the change as a pill, and what the shop still says. Nothing for an unchanged field.
class EditedNote : public QWidget
{
    Q_OBJECT

public:
    /// `indent` is where it starts, in pixels at the system's text size: under an editor beside its label.
    explicit EditedNote(const ui::ThemeSource &theme, int indent = 0, QWidget *parent = nullptr);

    /// `before` is the shop's value as a page says it; empty for one that is not worth quoting.
    void setValue(const tables::FieldValue &value, const QString &before);

private:
    ui::StatusPill *m_state;
    ui::TextLabel *m_before;
};

} // namespace quayside::panels
