// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

class QHBoxLayout;

namespace quayside::ui {

/// A label, its editor, the value before, where the value comes from, and what is wrong with it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor; it gets the label as buddy and accessible name.
    FieldRow(const ThemeSource &source, const QString &label, QWidget *editor, int labelWidth = 84,
             QWidget *parent = nullptr);

    [[nodiscard]] QWidget &editor() { return *m_editor; }
    /// "was 12.99"; empty hides it.
    void setBefore(const QString &text);
    /// "Price master: ERP (Tryton)"; empty hides it.
    void setSource(const QString &text);
    /// The message under the editor, which gets a bad border; empty takes both away.
    void setProblem(const QString &text);

private:
    void showUnder();

    QWidget *m_editor;
    TextLabel *m_label;
    TextLabel *m_before;
    TextLabel *m_under;
    QWidget *m_problemIcon;
    QString m_source;
    QString m_problem;
};

} // namespace quayside::ui
