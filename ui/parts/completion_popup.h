// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/filter_query.h"

#include <QFrame>

namespace quayside::ui {

class ThemeSource;

/// Proposals under a field. Never takes the focus: the field passes it keys and asks what was chosen.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    CompletionPopup(const ThemeSource &theme, QWidget *field);

    /// Shows proposals with their left end at `x` of the field; hides when there are none.
    void propose(QList<FilterCompletion> completions, int x);
    /// True when the key moved, chose or closed; then the field does nothing with it.
    bool handleKey(int key);
    [[nodiscard]] const QList<FilterCompletion> &completions() const { return m_completions; }
    [[nodiscard]] int currentRow() const { return m_current; }

Q_SIGNALS:
    void chosen(const quayside::ui::FilterCompletion &completion);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void choose(int row);
    [[nodiscard]] int rowAt(QPoint pos) const;

    const ThemeSource &m_theme;
    QWidget *m_field;
    QList<FilterCompletion> m_completions;
    int m_current = -1;
};

} // namespace quayside::ui
